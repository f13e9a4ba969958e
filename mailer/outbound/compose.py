"""A letter of the outbox as a mail: who writes, how to answer, and that a machine wrote it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from casework.events import Channel
from casework.letters import Letter, Queued
from casework.model import LOCAL, Municipality
from casework.tokens import sign
from casework.workdays import local_date
from templates.render import Text, render

_RETURN_LIFE = timedelta(days=60)
_ANSWERS = {
    Letter.VACANCY_RECEIPT,
    Letter.VACANCY_CORRECTED,
    Letter.COMPANY_NOTED,
    Letter.HANDED_TO_PERSON,
    Letter.UNKNOWN_SENDER,
    Letter.NOT_IN_SCHEME,
    Letter.FILE_REFUSED,
    Letter.ENCRYPTED_MAIL,
    Letter.CV_NEEDS_DETAILS,
    Letter.CV_ALREADY_HERE,
    Letter.CV_UNREADABLE,
    Letter.COMMANDS_ANSWERED,
    Letter.FORECAST_NOTED,
    Letter.GUIDE_NOTED,
    Letter.CALLOUT_NOTED,
}


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who we are in mails: the domain, the address of the answer pages, the key of signatures."""

    domain: str
    public_url: str
    secret: bytes


@dataclass(frozen=True)
class Composed:
    """A mail ready to go, with its return path and what to keep of it."""

    message: EmailMessage
    mail_from: str
    message_id: str
    text: Text


def compose(
    letter: Queued,
    municipality: Municipality,
    sender: Sender,
    file: Callable[[str], bytes],
    now: datetime,
) -> Composed:
    """The mail of one letter. Raises NotFoundError where a file of it is gone.

    The Message-ID comes of the outbox row, so a letter keeps its own however often it is tried.
    """
    outgoing = letter.outgoing
    context = with_office(outgoing.context, municipality, sender)
    text = render(outgoing.letter, outgoing.language, Channel.EMAIL, context)
    message_id = f"<jpb-{letter.id}.{outgoing.letter}@{sender.domain}>"
    message = EmailMessage()
    message["From"] = Address(municipality.office, "sag", sender.domain)
    message["To"] = outgoing.to
    message["Subject"] = _subject(text.subject or "", outgoing.referral_id)
    message["Date"] = format_datetime(now.astimezone(LOCAL))
    message["Message-ID"] = message_id
    if outgoing.reply_token:
        message["Reply-To"] = f"svar+{outgoing.reply_token}@{sender.domain}"
    if outgoing.in_reply_to:
        message["In-Reply-To"] = message["References"] = outgoing.in_reply_to
    replied = outgoing.letter in _ANSWERS
    message["Auto-Submitted"] = "auto-replied" if replied else "auto-generated"
    message["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    message.set_content(text.plain)
    if text.html:
        message.add_alternative(text.html, subtype="html")
        _show_pictures(message, text)
    for one in outgoing.files:
        main, _, sub = one.media_type.partition("/")
        message.add_attachment(
            file(one.sha256), maintype=main, subtype=sub or "octet-stream", filename=one.name
        )
    token = sign(sender.secret, "out", letter.id, local_date(now + _RETURN_LIFE))
    return Composed(message, f"retur+{token}@{sender.domain}", message_id, text)


def _subject(subject: str, referral_id: int | None) -> str:
    """The case's number in the subject is what is left where a program drops all else."""
    return f"{subject} [JPB-{referral_id}]" if referral_id else subject


def _show_pictures(message: EmailMessage, text: Text) -> None:
    """Puts the pictures of the HTML beside it: inline, so that no reader lists them as files."""
    html = message.get_payload()[-1]  # type: ignore[index]  # text and HTML were just put in
    for one in text.pictures:
        html.add_related(  # type: ignore[union-attr]  # a part of our own
            one.png,
            maintype="image",
            subtype="png",
            cid=f"<{one.name}>",
            filename=f"{one.name}.png",
            disposition="inline",
        )


def with_office(
    context: dict[str, Any], municipality: Municipality, sender: Sender
) -> dict[str, Any]:
    """What every letter may say: who writes, and where its signed links lead."""
    links = context.get("links") or {}
    return {
        "asks": False,
        **context,
        "municipality": municipality.name,
        "office": municipality.office,
        "mail_domain": sender.domain,
        "answers_at": f"{sender.public_url}/svar",
        "links": {name: f"{sender.public_url}/svar/{token}" for name, token in links.items()},
    }
