"""Raw bytes to one frozen `Mail`: the shapes of MIME end here.

1. bound the bytes (size, lines, nesting) before the standard library sees them
2. headers, each decoded for itself
3. walk the parts: what is text, what is a file, what is neither

What the library is known to stumble over is caught part by part, so one broken header or charset
costs that part and not the mail; `Mail.flaws` says what was wrong.
"""

import codecs
import email
import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email._policybase import Compat32
from email.header import decode_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import getaddresses, parsedate_to_datetime

from charset_normalizer import from_bytes

from mailer.errors import UnreadableMailError
from mailer.inbound.htmltext import html_to_text

MOST_TEXT = 200_000
_MOST_BYTES = 25_000_000
_MOST_LINES = 600_000
_MOST_NESTED = 60
_MOST_PARTS = 200
_MOST_DEPTH = 20
_MOST_HEADERS = 300
_MOST_REFERENCES = 32
_MOST_HEADER_TEXT = 1_000
_MOST_ADDRESSES = 20_000
_MOST_NAME = 200
_ID = re.compile(r"<[^<>\s]{1,900}>")
_ADDRESS = re.compile(r"[^\s<>,;:\"()@]{1,64}@[^\s<>,;:\"()@]{1,250}")
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")
# Control characters, and the marks that let a name be shown backwards ("fdp.exe").
_NOT_IN_NAMES = re.compile("[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# Codecs that are no charsets of mail: they are slow on hostile input or do something else.
_NO_CHARSETS = {
    "punycode",
    "idna",
    "undefined",
    "unicode_escape",
    "raw_unicode_escape",
    "unicode-escape",
    "raw-unicode-escape",
}
_LIKELY = ["cp1252", "cp1250", "cp1251", "koi8_u", "koi8_r", "cp1257", "cp850", "utf_16"]
_DANISH_BYTES = frozenset("æøåÆØÅéèüöäÜÖÄß§°´½«»–—‘’“”…•€\xa0".encode("cp1252"))
_PKCS7 = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_PGP = {"multipart/encrypted", "application/pgp-encrypted"}
_SIGNATURES = {
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
}
_CALENDARS = {"text/calendar", "application/ics"}
_ENDINGS = {
    "application/pdf": "pdf",
    "application/msword": "doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "text/plain": "txt",
    "text/html": "html",
    "text/calendar": "ics",
    "application/ics": "ics",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/heic": "heic",
    "application/zip": "zip",
}


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A part that is a file, named and typed as the sender says. `inline` is a picture that
    belongs to the letter itself, such as a logo."""

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
    """The mail in `raw`. Raises UnreadableMailError where there is neither a header nor a word."""
    flaws: list[str] = []
    message = _message(_bounded(raw, flaws), flaws)
    headers = _headers(message)
    body = _Body(flaws)
    body.take(message, depth=0)
    text = body.text()
    if not headers and not text:
        raise UnreadableMailError("neither headers nor text")
    sender_name, sender = _first_address(headers.get("from", ""))
    sent_at = _date(headers.get("date", ""))
    if not sender:
        flaws.append("no-from")
    if sent_at is None:
        flaws.append("no-date")
    return Mail(
        sender=sender,
        sender_name=sender_name,
        to=_addresses(headers.get("to", "")),
        cc=_addresses(headers.get("cc", "")),
        reply_to=_first_address(headers.get("reply-to", ""))[1],
        subject=headers.get("subject", "")[:500],
        sent_at=sent_at,
        message_id=next(iter(_ids(headers.get("message-id", ""))), None),
        in_reply_to=_ids(headers.get("in-reply-to", ""))[:_MOST_REFERENCES],
        references=_ids(headers.get("references", ""))[-_MOST_REFERENCES:],
        headers=headers,
        content_type=message.get_content_type(),
        text=text,
        html=body.html,
        attachments=tuple(body.attachments),
        calendar=body.calendar,
        encrypted=body.is_encrypted(text),
        flaws=tuple(dict.fromkeys(flaws)),
    )


# --- bounds ---------------------------------------------------------------------------------------


def _bounded(raw: bytes, flaws: list[str]) -> bytes:
    """The library works line by line, so many empty lines cost more than many bytes."""
    raw = raw.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    if len(raw) > _MOST_BYTES:
        flaws.append("cut-short")
        raw = raw[:_MOST_BYTES]
    if raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n") > _MOST_LINES:
        flaws.append("cut-short")
        raw = b"".join(raw.splitlines(keepends=True)[:_MOST_LINES])
    return raw


def _message(raw: bytes, flaws: list[str]) -> Message:
    """The library asks every line of every open level, so deep mails are read by their headers."""
    lowered = raw.lower()
    if lowered.count(b"multipart/") + lowered.count(b"message/") <= _MOST_NESTED:
        try:
            return email.message_from_bytes(raw, policy=_POLICY)
        except (ValueError, LookupError, TypeError, RecursionError):
            flaws.append("broken-mime")
    else:
        flaws.append("too-deep")
    try:
        return BytesHeaderParser(policy=_POLICY).parsebytes(raw)
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise UnreadableMailError(type(error).__name__) from error


class _Bounded(Compat32):
    """Headers are cut to a length the library is quick with, and raw 8-bit bytes in them decoded
    before they become replacement characters."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        most = 4_000 if name[:8].lower() == "content-" else 50_000
        value = value[:most] if name.lower() != "references" else value[-most:]
        if not value.isascii():
            value = _guess(value.encode("utf-8", "surrogateescape"))
        return name, value


_POLICY = _Bounded(mangle_from_=False)


# --- headers --------------------------------------------------------------------------------------


def _headers(message: Message) -> dict[str, str]:
    """The first of each name on one line. Addresses and ids stay encoded: a decoded name may hold
    what looks like another address."""
    headers: dict[str, str] = {}
    for name, value in message.items()[:_MOST_HEADERS]:
        key = _NOT_TEXT.sub("\ufffd", name.lower())
        if key not in headers:
            whole = " ".join(_NOT_TEXT.sub("\ufffd", str(value)).split())
            headers[key] = whole if key in _STRUCTURED else _words(whole[:_MOST_HEADER_TEXT])
    return headers


_STRUCTURED = {"from", "to", "cc", "reply-to", "message-id", "in-reply-to", "references"}


def _words(text: str) -> str:
    """RFC 2047: words of any charset, also a letter split between two of them."""
    if "=?" not in text:
        return text
    try:
        chunks = decode_header(text)
    except (ValueError, LookupError, TypeError):  # HeaderParseError is a ValueError
        return text
    decoded = [
        chunk if isinstance(chunk, str) else _charset(chunk, charset or "", [])
        for chunk, charset in chunks
    ]
    return " ".join(_NOT_TEXT.sub("\ufffd", "".join(decoded)).split())


def _first_address(value: str) -> tuple[str, str]:
    for name, address in _pairs(value[:2000]):
        return _words(name[:_MOST_HEADER_TEXT])[:_MOST_NAME], address
    return "", ""


def _addresses(value: str) -> tuple[str, ...]:
    return tuple(address for _, address in _pairs(value[:_MOST_ADDRESSES]))


def _pairs(value: str) -> list[tuple[str, str]]:
    """Names and addresses; where the header is not as it should be, what looks like an address."""
    try:
        pairs = getaddresses([value])
    except (ValueError, IndexError, TypeError, RecursionError):
        pairs = []
    found = [(name.strip(), _ADDRESS.search(address)) for name, address in pairs]
    good = [(name, match.group().lower()) for name, match in found if match]
    return good or [("", match.group().lower()) for match in _ADDRESS.finditer(value)][:1]


def _ids(value: str) -> tuple[str, ...]:
    return tuple(_ID.findall(value))


def _date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value[:200])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if not 1990 <= moment.year <= 2100:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


# --- charsets -------------------------------------------------------------------------------------


def _charset(content: bytes, charset: str, flaws: list[str]) -> str:
    """What the sender says it is, or what it looks like."""
    name = charset.partition(";")[0].strip("\"' ").lower()
    if name and name not in ("us-ascii", "ascii", "unknown-8bit", "default"):
        try:
            if codecs.lookup(name).name not in _NO_CHARSETS:
                return content.decode(name)
            flaws.append("unknown-charset")
        except UnicodeError:
            flaws.append("wrong-charset")
        except (LookupError, ValueError):  # a name with a NUL in it is a ValueError
            flaws.append("unknown-charset")
    return _guess(content)


def _guess(content: bytes) -> str:
    """UTF-8 where it can be, what Danish looks like where it can be, else the likeliest."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    sample = bytes(byte for byte in content[:4000] if byte > 0x7F)
    if _DANISH_BYTES.issuperset(sample):
        return content.decode("cp1252", "replace")
    best = from_bytes(content[:2000], cp_isolation=_LIKELY).best() if len(content) > 32 else None
    return content.decode(best.encoding if best else "cp1252", "replace")


# --- parts ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Said:
    """A text part. Of one `choice` (a multipart/alternative) only one sort is read."""

    text: str
    html: bool
    choice: int | None


class _Body:
    """Collects what the parts of one mail are good for."""

    def __init__(self, flaws: list[str]) -> None:
        self.said: list[_Said] = []
        self.html: str | None = None
        self.attachments: list[Attachment] = []
        self.calendar: str | None = None
        self.flaws = flaws
        self._parts = 0
        self._sealed = False
        self._pgp = False

    def take(self, part: Message, depth: int, choice: int | None = None) -> None:
        self._parts += 1
        if self._parts > _MOST_PARTS or depth > _MOST_DEPTH:
            self.flaws.append("too-many-parts")
            return
        kind = part.get_content_type()
        self._pgp = self._pgp or kind in _PGP
        if kind == "message/rfc822":
            self._forwarded(part)
        elif part.is_multipart():
            if kind == "multipart/alternative" and choice is None:
                choice = self._parts
            for inner in _inner(part):
                self.take(inner, depth + 1, choice)
        elif kind in _PKCS7 and depth == 0:
            self._sealed = _asked(lambda: part.get_param("smime-type")) != "signed-data"
            self.flaws += [] if self._sealed else ["opaque-signature"]
            self._file(part, kind, "")
        elif kind not in _SIGNATURES:
            self._leaf(part, kind, depth, choice)

    def text(self) -> str:
        """Everything said, in order; of alternatives the plain one, unless it is empty."""
        plain = {one.choice for one in self.said if not one.html and one.text.strip()}
        wanted = [
            one for one in self.said if one.choice is None or one.html is not (one.choice in plain)
        ]
        texts = [html_to_text(one.text) if one.html else one.text.strip("\n") for one in wanted]
        text = "\n\n".join(filter(str.strip, texts))[:MOST_TEXT]
        return _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()

    def is_encrypted(self, text: str) -> bool:
        return self._sealed or self._pgp or text.startswith("-----BEGIN PGP MESSAGE-----")

    def _leaf(self, part: Message, kind: str, depth: int, choice: int | None) -> None:
        attached = _asked(part.get_content_disposition) == "attachment"
        name = self._name(part)
        if kind in _CALENDARS and self.calendar is None:
            self.calendar = _NOT_TEXT.sub("", self._decoded(part)[:MOST_TEXT])
        # The only part of a mail is its text, whatever name it bears.
        if kind in ("text/plain", "text/html") and not attached and (not name or depth == 0):
            self._text(part, html=kind == "text/html", choice=choice)
        elif part.get_content_maintype() != "multipart":
            self._file(part, kind, name)
        else:  # a multipart without parts: its words stand where no reader looks for them
            self.flaws.append("broken-mime")
            self._text(part, html=False, choice=None)

    def _text(self, part: Message, *, html: bool, choice: int | None) -> None:
        text = self._decoded(part)[: 5 * MOST_TEXT if html else MOST_TEXT]
        if html:
            self.html = self.html or _NOT_TEXT.sub("", text)
        elif str(_asked(lambda: part.get_param("format"))).lower() == "flowed":
            delsp = str(_asked(lambda: part.get_param("delsp"))).lower() == "yes"
            text = _unflow(text, delsp=delsp)
        self.said.append(_Said(text, html, choice))

    def _file(self, part: Message, kind: str, name: str) -> None:
        content = self._content(part)
        if not content:
            return
        # Only pictures are part of the letter: some programs give every file a Content-ID.
        inline = (
            kind.startswith("image/")
            and "content-id" in part
            and _asked(part.get_content_disposition) != "attachment"
        )
        self.attachments.append(
            Attachment(
                name=name or f"fil.{_ENDINGS.get(kind, 'bin')}",
                declared_type=kind[:200],
                content=content,
                inline=inline,
            )
        )

    def _forwarded(self, part: Message) -> None:
        content = _asked(lambda: _whole(part))
        if isinstance(content, bytes):
            self.attachments.append(
                Attachment(name="forwarded.eml", declared_type="message/rfc822", content=content)
            )
        else:
            self.flaws.append("broken-forwarded-mail")

    def _name(self, part: Message) -> str:
        name = _asked(part.get_filename)
        if not isinstance(name, str):
            return ""
        last = (
            _words(name.replace("\n", "").replace("\r", "")).replace("\\", "/").rpartition("/")[2]
        )
        clean = _NOT_IN_NAMES.sub("", last).strip(" .")
        if len(clean) > _MOST_NAME:
            stem, _, ending = clean.rpartition(".")
            clean = f"{stem[:150]}.{ending[:10]}" if stem else clean[:150]
        return clean

    def _content(self, part: Message) -> bytes:
        content = _asked(lambda: part.get_payload(decode=True))
        if isinstance(content, bytes):
            return content
        self.flaws.append("broken-encoding")
        return b""

    def _decoded(self, part: Message) -> str:
        charset = _asked(part.get_content_charset)
        content = self._content(part)[: 20 * MOST_TEXT]
        return _charset(content, charset if isinstance(charset, str) else "", self.flaws)


def _inner(part: Message) -> list[Message]:
    payload = part.get_payload()
    if not isinstance(payload, list):
        return []
    return [one for one in payload if isinstance(one, Message)][:_MOST_PARTS]


def _whole(part: Message) -> bytes | None:
    """A mail within a mail as bytes. Some programs send it in base64, which the standard forbids."""
    inner = next(iter(_inner(part)), None)
    if inner is None:
        return None
    if (
        str(part.get("content-transfer-encoding", "")).strip().lower() == "base64"
        and not inner.keys()
    ):
        return b64decode(str(inner.get_payload()))
    return inner.as_bytes(policy=_POLICY)


def _asked(question: Callable[[], object]) -> object:
    """What the library answers; None where it stumbles, which it does in many ways."""
    try:
        return question()
    except Exception:  # noqa: BLE001 - LookupError, TypeError, binascii.Error, RecursionError ...
        return None


def _unflow(text: str, *, delsp: bool) -> str:
    """RFC 3676: a line that ends in a space goes on in the next; quoted lines stay lines."""
    lines: list[list[str]] = []
    goes_on = False
    for line in text.split("\n"):
        whole = line.rstrip("\r")
        quoted = whole.startswith(">")
        flows = whole.endswith(" ") and not quoted and whole.removeprefix(" ") != "-- "
        shown = whole.removeprefix(" ")
        shown = shown[:-1] if flows and delsp else shown
        if goes_on and not quoted and whole != "-- ":
            lines[-1].append(shown)
        else:
            lines.append([shown])
        goes_on = flows
    return "\n".join("".join(parts) for parts in lines)
