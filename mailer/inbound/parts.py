"""The parts of a mail: which are its words, which are files, which are mails within it."""

import re
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message

from mailer.inbound.charsets import NOT_TEXT, decode, words
from mailer.inbound.htmltext import html_to_text
from mailer.inbound.mail import MOST_TEXT, Attachment
from mailer.inbound.sealed import content_of_signed
from mailer.inbound.winmail import WINMAIL, open_winmail

_MOST_PARTS = 200
_MOST_DEPTH = 20
_MOST_MAILS = 10
_MOST_NAME = 200
_ROOM_FOR_ENDING = 150
# Control characters, and the marks that let a name be shown backwards ("fdp.exe").
_NOT_IN_NAMES = re.compile("[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_PKCS7 = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_PGP = {"multipart/encrypted", "application/pgp-encrypted"}
_SIGNATURES = {
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
}
_REPORTS = {"message/delivery-status", "message/global-delivery-status"}
_MAILS = {"message/rfc822", "message/global", "text/rfc822-headers"}
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


@dataclass(frozen=True)
class _Said:
    """A text part. Of one `choice` (a multipart/alternative) only one sort is read."""

    text: str
    html: bool
    choice: int | None


class Body:
    """Collects what the parts of one mail are good for. `mails` are mails within it, as bytes.

    `read` makes a message of what was sealed in a signature. Raises UnreadableMailError from it.
    """

    def __init__(self, flaws: list[str], read: Callable[[bytes], Message]) -> None:
        self.said: list[_Said] = []
        self.html: str | None = None
        self.attachments: list[Attachment] = []
        self.mails: list[bytes] = []
        self.calendar: str | None = None
        self.report = ""
        self.flaws = flaws
        self._read = read
        self._parts = 0
        self._sealed = False
        self._pgp = False

    def take(self, part: Message, depth: int, choice: int | None = None) -> None:
        """Reads a part and everything in it; stops at a depth and a number nobody writes."""
        self._parts += 1
        if self._parts > _MOST_PARTS or depth > _MOST_DEPTH:
            self.flaws.append("too-many-parts")
            return
        kind = part.get_content_type()
        self._pgp = self._pgp or kind in _PGP
        if kind in _MAILS:
            self._mail(part)
        elif kind in _REPORTS:
            self.report += "\n".join(map(str, _inner(part)))[:MOST_TEXT]
        elif part.is_multipart():
            if kind == "multipart/alternative" and choice is None:
                choice = self._parts
            for inner in _inner(part):
                self.take(inner, depth + 1, choice)
        elif kind in _PKCS7 and depth == 0:
            self._signed_or_sealed(part, kind, depth)
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
        return NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()

    def is_encrypted(self, text: str) -> bool:
        return self._sealed or self._pgp or text.startswith("-----BEGIN PGP MESSAGE-----")

    def _signed_or_sealed(self, part: Message, kind: str, depth: int) -> None:
        """Outlook signs by putting the whole mail into the signature: it is taken out again."""
        inner = content_of_signed(self._content(part))
        if inner is None:
            self._sealed = True
            self._file(part, kind, _name(part))
        else:
            self.flaws.append("opaque-signature")
            self.take(self._read(inner), depth + 1)

    def _leaf(self, part: Message, kind: str, depth: int, choice: int | None) -> None:
        attached = asked(part.get_content_disposition) == "attachment"
        name = _name(part)
        if kind in _CALENDARS and self.calendar is None:
            self.calendar = NOT_TEXT.sub("", self._decoded(part)[:MOST_TEXT])
            if not name and not attached:
                return  # the invitation itself, not a file that goes with it
        # The only part of a mail is its text, whatever name it bears.
        if kind in ("text/plain", "text/html") and not attached and (not name or depth == 0):
            self._text(part, html=kind == "text/html", choice=choice)
        elif kind in WINMAIL or name.lower() == "winmail.dat":
            self._winmail(part, kind, name)
        elif part.get_content_maintype() != "multipart":
            self._file(part, kind, name)
        else:  # a multipart without parts: its words stand where no reader looks for them
            self.flaws.append("broken-mime")
            self._text(part, html=False, choice=None)

    def _text(self, part: Message, *, html: bool, choice: int | None) -> None:
        text = self._decoded(part)[: 5 * MOST_TEXT if html else MOST_TEXT]
        if html:
            self.html = self.html or NOT_TEXT.sub("", text)
        elif str(asked(lambda: part.get_param("format"))).lower() == "flowed":
            delsp = str(asked(lambda: part.get_param("delsp"))).lower() == "yes"
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
            and asked(part.get_content_disposition) != "attachment"
        )
        self.attachments.append(
            Attachment(
                name=name or f"fil.{_ENDINGS.get(kind, 'bin')}",
                declared_type=kind[:200],
                content=content,
                inline=inline,
            )
        )

    def _winmail(self, part: Message, kind: str, name: str) -> None:
        """What Outlook wraps for other Outlooks. One that does not open stays a file."""
        opened = open_winmail(self._content(part))
        if opened is None:
            self.flaws.append("winmail-unopened")
            self._file(part, kind, name)
            return
        self.attachments += opened.attachments
        if opened.text and not any(one.text.strip() for one in self.said):
            self.said.append(_Said(opened.text, opened.html, None))

    def _mail(self, part: Message) -> None:
        content = asked(lambda: _whole(part))
        if isinstance(content, bytes) and len(self.mails) < _MOST_MAILS:
            self.mails.append(content)
        else:
            self.flaws.append("broken-forwarded-mail")

    def _content(self, part: Message) -> bytes:
        content = asked(lambda: part.get_payload(decode=True))
        if isinstance(content, bytes):
            return content
        self.flaws.append("broken-encoding")
        return b""

    def _decoded(self, part: Message) -> str:
        charset = asked(part.get_content_charset)
        content = self._content(part)[: 20 * MOST_TEXT]
        return decode(content, charset if isinstance(charset, str) else "", self.flaws)


def asked(question: Callable[[], object]) -> object:
    """What the library answers; None where it stumbles, which it does in many ways."""
    try:
        return question()
    except Exception:  # noqa: BLE001 - LookupError, TypeError, binascii.Error, RecursionError ...
        return None


def _name(part: Message) -> str:
    name = asked(part.get_filename)
    if not isinstance(name, str):
        return ""
    last = words(name.replace("\n", "").replace("\r", "")).replace("\\", "/").rpartition("/")[2]
    clean = _NOT_IN_NAMES.sub("", last).strip(" .")
    if len(clean) <= _MOST_NAME:
        return clean
    stem, _, ending = clean.rpartition(".")
    return f"{stem[:_ROOM_FOR_ENDING]}.{ending[:10]}" if stem else clean[:_ROOM_FOR_ENDING]


def _inner(part: Message) -> list[Message]:
    payload = part.get_payload()
    if not isinstance(payload, list):
        return []
    return [one for one in payload if isinstance(one, Message)][:_MOST_PARTS]


def _whole(part: Message) -> bytes | None:
    """A mail within a mail as bytes. Some programs send it in base64, which the standard forbids."""
    inner = next(iter(_inner(part)), None)
    if inner is None:  # text/rfc822-headers is a leaf
        content = part.get_payload(decode=True)
        return content if isinstance(content, bytes) else None
    if (
        str(part.get("content-transfer-encoding", "")).strip().lower() == "base64"
        and not inner.keys()
    ):
        return b64decode(str(inner.get_payload()))
    return inner.as_bytes()


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
