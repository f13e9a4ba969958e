"""Raw bytes to one frozen `Mail`: the shapes of MIME end here.

The standard library does the work; what it is known to stumble over is caught part by part, so one
broken header or charset costs that part and not the mail. Everything is bounded.
"""

import email
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from email.policy import compat32, default
from email.utils import getaddresses, parsedate_to_datetime

from charset_normalizer import from_bytes

from mailer.errors import UnreadableMailError
from mailer.inbound.htmltext import html_to_text

MOST_TEXT = 200_000
_MOST_PARTS = 200
_MOST_DEPTH = 20
_MOST_REFERENCES = 32
_ID = re.compile(r"<[^<>\s]{1,900}>")
_ENCRYPTED = {"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"}


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A part that is a file, named and typed as the sender says."""

    name: str
    declared_type: str
    content: bytes = field(repr=False)
    inline: bool = False


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail as all later steps see it. Addresses are lower-cased, "" where there is none."""

    sender: str
    sender_name: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    reply_to: str
    subject: str
    sent_at: datetime | None
    message_id: str | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    headers: Mapping[str, str] = field(repr=False)
    content_type: str
    text: str = field(repr=False)
    html: str | None = field(repr=False)
    attachments: tuple[Attachment, ...]
    calendar: str | None = field(repr=False)
    encrypted: bool
    flaws: tuple[str, ...]


def parse(raw: bytes) -> Mail:
    """The mail in `raw`. Raises UnreadableMailError where no header can be made out."""
    try:
        message = email.message_from_bytes(raw, policy=compat32)
    except (ValueError, LookupError, RecursionError) as error:
        raise UnreadableMailError(type(error).__name__) from error
    if not message.keys():
        raise UnreadableMailError("no headers")
    headers = _headers(message)
    body = _Body()
    for part in _parts(message):
        body.take(part)
    flaws = [*body.flaws]
    sender_name, sender = _first_address(headers.get("from", ""))
    if not sender:
        flaws.append("no-from")
    return Mail(
        sender=sender,
        sender_name=sender_name,
        to=_addresses(headers.get("to", "")),
        cc=_addresses(headers.get("cc", "")),
        reply_to=_first_address(headers.get("reply-to", ""))[1],
        subject=" ".join(headers.get("subject", "").split())[:500],
        sent_at=_date(headers.get("date", "")),
        message_id=next(iter(_ids(headers.get("message-id", ""))), None),
        in_reply_to=_ids(headers.get("in-reply-to", ""))[:_MOST_REFERENCES],
        references=_ids(headers.get("references", ""))[-_MOST_REFERENCES:],
        headers=headers,
        content_type=message.get_content_type(),
        text=body.text(),
        html=body.html,
        attachments=tuple(body.attachments),
        calendar=body.calendar,
        encrypted=body.encrypted,
        flaws=tuple(dict.fromkeys(flaws)),
    )


def _headers(message: Message) -> dict[str, str]:
    """The first of each name, decoded; what cannot be decoded is kept as it stands."""
    headers: dict[str, str] = {}
    for name, value in message.items()[:1000]:
        key = name.lower()
        if key not in headers:
            headers[key] = _decoded(key, value)
    return headers


def _decoded(name: str, value: object) -> str:
    text = str(value)
    if name in {"message-id", "in-reply-to", "references"}:
        return text  # policy.default stumbles over <[abc]@x> on Python 3.11
    if any(0xDC80 <= ord(char) <= 0xDCFF for char in text):  # raw 8-bit bytes, kept as surrogates
        text = _guess(text.encode("ascii", "surrogateescape"))
    try:
        parsed = default.header_factory(name, text.replace("\r", "").replace("\n", ""))
        return str(parsed).encode("utf-8", "replace").decode()
    except Exception:  # noqa: BLE001 - the library raises many things on odd headers
        return text.encode("utf-8", "replace").decode()


def _guess(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        best = from_bytes(content[:MOST_TEXT]).best() if len(content) > 64 else None
        return str(best) if best else content.decode("cp1252", "replace")


def _first_address(value: str) -> tuple[str, str]:
    for name, address in getaddresses([value[:2000]]):
        if "@" in address:
            return name.strip(), address.strip().lower()
    return "", ""


def _addresses(value: str) -> tuple[str, ...]:
    found = getaddresses([value[:20_000]])
    return tuple(address.strip().lower() for _, address in found if "@" in address)


def _ids(value: str) -> tuple[str, ...]:
    return tuple(_ID.findall(value[:50_000]))


def _date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _parts(message: Message) -> Iterator[Message]:
    """The leaves, and whole mails that were forwarded; bounded in number and depth."""
    stack: list[tuple[Message, int]] = [(message, 0)]
    count = 0
    while stack and count < _MOST_PARTS:
        part, depth = stack.pop()
        count += 1
        yield part
        content_type = part.get_content_type()
        payload = part.get_payload()
        if content_type == "message/rfc822" or depth >= _MOST_DEPTH:
            continue
        if isinstance(payload, list):
            inner = [one for one in payload if isinstance(one, Message)]
            stack += [(one, depth + 1) for one in reversed(inner[:_MOST_PARTS])]


class _Body:
    """Collects what the parts of one mail are good for."""

    def __init__(self) -> None:
        self.plains: list[str] = []
        self.html: str | None = None
        self.attachments: list[Attachment] = []
        self.calendar: str | None = None
        self.encrypted = False
        self.flaws: list[str] = []

    def take(self, part: Message) -> None:
        kind = part.get_content_type()
        if kind in _ENCRYPTED and _param(part, "smime-type") != "signed-data":
            self.encrypted = True
        if kind == "message/rfc822":
            self._forwarded(part)
            return
        if part.is_multipart() or kind.startswith("multipart/"):
            return
        content = _content(part)
        name = self._name(part)
        if kind == "text/calendar" and self.calendar is None:
            self.calendar = _text(part, content, self.flaws)[:MOST_TEXT]
        attached = part.get_content_disposition() == "attachment" or bool(name)
        if kind == "text/plain" and not attached:
            text = _text(part, content, self.flaws)
            flowed = (_param(part, "format") or "").lower() == "flowed"
            self.plains.append(_unflow(text) if flowed else text)
        elif kind == "text/html" and not attached:
            self.html = self.html or _text(part, content, self.flaws)[: 5 * MOST_TEXT]
        elif content and kind not in ("application/pgp-signature", "application/pkcs7-signature"):
            inline = bool(part.get("Content-ID")) and part.get_content_disposition() != "attachment"
            named = name or _default_name(kind)
            self.attachments.append(
                Attachment(name=named, declared_type=kind, content=content, inline=inline)
            )

    def text(self) -> str:
        text = "\n\n".join(filter(str.strip, self.plains))
        if not text and self.html:
            text = html_to_text(self.html)
        return (
            text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")[:MOST_TEXT].strip()
        )

    def _forwarded(self, part: Message) -> None:
        inner = part.get_payload()
        if isinstance(inner, list) and inner and isinstance(inner[0], Message):
            try:
                content = inner[0].as_bytes()
            except Exception:  # noqa: BLE001 - a mail within that cannot be written again
                self.flaws.append("broken-forwarded-mail")
                return
            self.attachments.append(
                Attachment(name="forwarded.eml", declared_type="message/rfc822", content=content)
            )

    def _name(self, part: Message) -> str:
        try:
            return _decoded("subject", part.get_filename() or "").strip()
        except Exception:  # noqa: BLE001 - RFC 2231 names come broken in many ways
            self.flaws.append("broken-file-name")
            return "fil"


def _param(part: Message, name: str) -> str | None:
    try:
        value = part.get_param(name)
    except Exception:  # noqa: BLE001 - as with names
        return None
    return value if isinstance(value, str) else None


def _content(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - a broken transfer encoding
        return b""
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message, content: bytes, flaws: list[str]) -> str:
    charset = (part.get_content_charset() or "").partition(";")[0].strip('" ')
    if charset and charset not in ("us-ascii", "unknown-8bit"):
        try:
            return content.decode(charset)
        except LookupError:
            flaws.append("unknown-charset")
        except UnicodeDecodeError:
            flaws.append("wrong-charset")
    return _guess(content)


def _unflow(text: str) -> str:
    """RFC 3676: a line that ends in a space goes on in the next; quoted lines stay lines."""
    out: list[str] = []
    open_line = False
    for line in text.split("\n"):
        stripped = line.removeprefix(" ").rstrip("\r")
        if open_line and out and not stripped.startswith(">"):
            out[-1] += stripped
        else:
            out.append(stripped)
        open_line = stripped.endswith(" ") and stripped != "-- " and not stripped.startswith(">")
    return "\n".join(out)


def _default_name(kind: str) -> str:
    endings = {
        "application/pdf": "pdf",
        "image/jpeg": "jpg",
        "image/png": "png",
        "text/calendar": "ics",
    }
    return f"fil.{endings.get(kind, 'bin')}"
