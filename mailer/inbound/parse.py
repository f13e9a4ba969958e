"""Raw bytes to one frozen `Mail`: the shapes of MIME end here.

1. bound the bytes (size, lines, nesting) before the standard library sees them
2. headers, each decoded for itself (`headers`)
3. walk the parts: what is text, what is a file, what is neither (`parts`)

What the library is known to stumble over is caught part by part, so one broken header or charset
costs that part and not the mail; `Mail.flaws` says what was wrong.
"""

import codecs
import email
from email._policybase import Compat32
from email.errors import MessageError
from email.message import Message
from email.parser import BytesHeaderParser

from mailer.errors import UnreadableMailError
from mailer.inbound import headers as read
from mailer.inbound.charsets import guess
from mailer.inbound.forwarded import forwarded_in
from mailer.inbound.mail import Forwarded, Mail
from mailer.inbound.parts import Body

_MOST_BYTES = 25_000_000
_MOST_LINES = 600_000
_MOST_NESTED = 60


def parse(raw: bytes) -> Mail:
    """The mail in `raw`. Raises UnreadableMailError where there is neither a header nor a word."""
    return _parse(raw, inner=False)


def _parse(raw: bytes, *, inner: bool) -> Mail:
    flaws: list[str] = []
    message = _message(_bounded(raw, flaws), flaws)
    headers = read.headers_of(message)
    body = Body(flaws, lambda sealed: _message(_bounded(sealed, flaws), flaws))
    body.take(message, depth=0)
    text = body.text()
    if not headers and not text:
        raise UnreadableMailError("neither headers nor text")
    sender_name, sender = read.first_address(headers.get("from", ""))
    sent_at = read.moment(headers.get("date", ""))
    flaws += [] if sender else ["no-from"]
    flaws += [] if sent_at else ["no-date"]
    subject = headers.get("subject", "")[:500]
    within = [] if inner else _within(body, flaws)
    said = forwarded_in(text, subject)
    return Mail(
        sender=sender,
        sender_name=sender_name,
        to=read.addresses(headers.get("to", "")),
        cc=read.addresses(headers.get("cc", "")),
        reply_to=read.first_address(headers.get("reply-to", ""))[1],
        subject=subject,
        sent_at=sent_at,
        message_id=next(iter(read.ids(headers.get("message-id", ""))), None),
        in_reply_to=read.ids(headers.get("in-reply-to", ""))[: read.MOST_REFERENCES],
        references=read.ids(headers.get("references", ""))[-read.MOST_REFERENCES :],
        headers=headers,
        proofs=read.proofs(message),
        content_type=message.get_content_type(),
        text=text,
        html=body.html,
        attachments=(
            *body.attachments,
            *(file for mail in within for file in mail.attachments),
        ),
        calendar=body.calendar,
        report=body.report,
        forwarded=(*map(_as_forwarded, within), *([said] if said else [])),
        encrypted=body.is_encrypted(text),
        flaws=tuple(dict.fromkeys(flaws)),
    )


def _within(body: Body, flaws: list[str]) -> list[Mail]:
    """The mails attached to this one; what is attached to those is not looked into again."""
    found = []
    for content in body.mails:
        try:
            found.append(_parse(content, inner=True))
        except UnreadableMailError:
            flaws.append("broken-forwarded-mail")
    return found


def _as_forwarded(mail: Mail) -> Forwarded:
    return Forwarded(
        sender=mail.sender,
        sender_name=mail.sender_name,
        subject=mail.subject,
        text=mail.text,
        message_id=mail.message_id,
    )


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
            return email.message_from_bytes(raw, policy=POLICY)
        except (ValueError, LookupError, TypeError, RecursionError, MessageError):
            flaws.append("broken-mime")
    else:
        flaws.append("too-deep")
    try:
        return BytesHeaderParser(policy=POLICY).parsebytes(raw)
    except (ValueError, LookupError, TypeError, RecursionError, MessageError) as error:
        raise UnreadableMailError(type(error).__name__) from error


class _Bounded(Compat32):
    """Headers are cut to a length the library is quick with, and raw 8-bit bytes in them decoded
    before they become replacement characters."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        most = 4_000 if name[:8].lower() == "content-" else 50_000
        value = value[:most] if name.lower() != "references" else value[-most:]
        if not value.isascii():
            value = guess(value.encode("utf-8", "surrogateescape"))
        return name, value


POLICY = _Bounded(mangle_from_=False)
