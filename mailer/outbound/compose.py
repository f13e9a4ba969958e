"""A letter of the outbox as a mail: who writes, how to answer, and that a machine wrote it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any
from urllib.parse import quote

from casework.actions.reach import CHAT_LINK
from casework.events import Channel
from casework.letters import Letter, Outgoing, Queued
from casework.model import LOCAL, Language, Municipality
from casework.tokens import sign
from casework.workdays import local_date
from mailer.outbound.calendar import appointment
from mailer.outbound.signing import Signer
from templates.colours import ACCENT
from templates.render import Text, render, word

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
    Letter.ADDRESS_CONFIRMED,
    Letter.ANSWER_UNDONE,
}
# What comes again and again can be said no to once and for all.
_RECURRING = {
    Letter.CV_TO_COMPANY,
    Letter.SHORTLIST,
    Letter.READ_REMINDER,
    Letter.DECISION_REMINDER,
    Letter.OUTCOME_QUESTION_COMPANY,
    Letter.ADDRESS_CHECK,
    Letter.OUTCOME_QUESTION,
    Letter.RIGHT_NOTICE,
}
# Nothing but 7-bit goes out: no server on the way has a reason to recode it, and break a signature.
_POLICY = SMTP.clone(cte_type="7bit")


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who we are in mails: the domain, the address of the answer pages, the key of signatures.

    `signer` vouches for the whole mail (DKIM), where one is set; `bot_name` is who may be written to
    in Telegram instead, or empty; `colour` is the municipality's, as `#rrggbb`.
    `starttls` says whether mail to us may come over an encrypted line.
    """

    domain: str
    public_url: str
    secret: bytes
    signer: Signer | None = None
    bot_name: str = ""
    colour: str = ACCENT
    starttls: bool = False


@dataclass(frozen=True)
class Composed:
    """A mail ready to go, with its return path and what to keep of it."""

    content: bytes
    mail_from: str
    message_id: str
    text: Text


def compose(
    letter: Queued,
    municipality: Municipality,
    sender: Sender,
    file: Callable[[str], bytes],
    now: datetime,
    thread: Sequence[str] = (),
) -> Composed:
    """The mail of one letter. Raises NotFoundError where a file of it is gone.

    The Message-ID comes of the outbox row, so a letter keeps its own however often it is tried.
    `thread` holds the Message-IDs of earlier letters about the same, oldest first.
    """
    outgoing = letter.outgoing
    context = with_office(outgoing.context, municipality, sender)
    context["mail_links"] = _mail_links(outgoing, sender)
    context |= _answers_about_each(outgoing, sender)
    text = render(outgoing.letter, outgoing.language, Channel.EMAIL, context)
    message_id = f"<jpb-{letter.id}.{outgoing.letter}@{sender.domain}>"
    message = EmailMessage(policy=_POLICY)
    message["From"] = Address(municipality.office, "sag", sender.domain)
    message["To"] = outgoing.to
    message["Subject"] = _subject(text.subject or "", _one_case(outgoing))
    message["Date"] = format_datetime(now.astimezone(LOCAL))
    message["Message-ID"] = message_id
    if outgoing.reply_token:
        message["Reply-To"] = f"svar+{outgoing.reply_token}@{sender.domain}"
        if outgoing.letter in _RECURRING:
            message["List-Unsubscribe"] = f"<{_unsubscribe(outgoing, sender)}>"
    _thread(message, outgoing, thread)
    replied = outgoing.letter in _ANSWERS
    message["Auto-Submitted"] = "auto-replied" if replied else "auto-generated"
    message["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    message.set_content(text.plain)
    if text.html:
        message.add_alternative(text.html, subtype="html")
        _show_pictures(message, text)
    if outgoing.invite is not None:
        _add_appointment(message, outgoing, municipality, sender, now)
    for one in outgoing.files:
        main, _, sub = one.media_type.partition("/")
        message.add_attachment(
            file(one.sha256), maintype=main, subtype=sub or "octet-stream", filename=one.name
        )
    token = sign(sender.secret, "out", letter.id, local_date(now + _RETURN_LIFE))
    content = message.as_bytes()
    if sender.signer is not None:
        content = sender.signer.sign(content)
    return Composed(content, f"retur+{token}@{sender.domain}", message_id, text)


def _one_case(outgoing: Outgoing) -> int | None:
    """The case that a mail is about; None where it speaks of several."""
    return None if outgoing.context.get("people") else outgoing.referral_id


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
    links = dict(context.get("links") or {})
    chat = links.pop(CHAT_LINK, None)
    into_chat = {CHAT_LINK: f"https://t.me/{sender.bot_name}?start={chat}"}
    return {
        "asks": False,
        **context,
        "municipality": municipality.name,
        "office": municipality.office,
        "colour": sender.colour,
        "starttls": sender.starttls,
        "mail_domain": sender.domain,
        "answers_at": f"{sender.public_url}/svar",
        "links": {name: f"{sender.public_url}/svar/{token}" for name, token in links.items()}
        | (into_chat if chat and sender.bot_name else {}),
    }


def _answer_at(outgoing: Outgoing, sender: Sender) -> str:
    token = outgoing.reply_token
    return f"svar+{token}@{sender.domain}" if token else f"sag@{sender.domain}"


def _mail_links(outgoing: Outgoing, sender: Sender) -> dict[str, str]:
    """For each signed link of the letter the same answer as a mail that is written already."""
    if not outgoing.reply_token:
        return {}
    language = outgoing.language
    return {
        name: _mailto(
            _answer_at(outgoing, sender),
            word(f"link.{name}", language),
            word(f"prepared.{name}", language),
        )
        for name in outgoing.context.get("links") or {}
        if _is_prepared(name, language)
    }


def _answers_about_each(outgoing: Outgoing, sender: Sender) -> dict[str, Any]:
    """For each partner of a letter about several a mail to that case's own address, with its tag."""
    people = [
        {**one, "reply_at": _answer_about(one, outgoing.language, sender)}
        for one in outgoing.context.get("people") or ()
        if "reply_token" in one
    ]
    return {"people": people, "urls": [one["reply_at"] for one in people]} if people else {}


def _answer_about(person: dict[str, Any], language: Language, sender: Sender) -> str:
    about = word("link.reply_about", language, partner=person["name"])
    address = f"svar+{person['reply_token']}@{sender.domain}"
    return _mailto(address, _subject(about, person["number"]), "")


def _is_prepared(name: str, language: Language) -> bool:
    try:
        return bool(word(f"prepared.{name}", language))
    except KeyError:
        return False


def _unsubscribe(outgoing: Outgoing, sender: Sender) -> str:
    language = outgoing.language
    return _mailto(
        _answer_at(outgoing, sender),
        word("unsubscribe.subject", language),
        word("unsubscribe.text", language),
    )


def _mailto(address: str, subject: str, body: str) -> str:
    return f"mailto:{address}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"


def _thread(message: EmailMessage, outgoing: Outgoing, thread: Sequence[str]) -> None:
    """A mail program shows letters about one referral together, and answers beside what they answer."""
    known = [*thread, *([outgoing.in_reply_to] if outgoing.in_reply_to else [])]
    if known:
        message["In-Reply-To"] = known[-1]
        message["References"] = " ".join(dict.fromkeys(known))


def _add_appointment(
    message: EmailMessage,
    outgoing: Outgoing,
    municipality: Municipality,
    sender: Sender,
    now: datetime,
) -> None:
    """As an alternative for programs that know it, and as a file for those that do not."""
    if outgoing.invite is None:
        return
    context = {name: outgoing.context.get(name) for name in ("partner_name", "company", "title")}
    method, content = appointment(
        outgoing.invite,
        summary=word("appointment", outgoing.language, **context),
        description=word("company_writes", outgoing.language, said=outgoing.invite.for_partner)
        if outgoing.invite.for_partner
        else None,
        office=municipality.office,
        answer_to=_answer_at(outgoing, sender),
        to=outgoing.to,
        domain=sender.domain,
        now=now,
    )
    message.add_alternative(content.decode(), subtype="calendar", params={"method": method})
    name = "aflysning.ics" if outgoing.invite.cancelled else "samtale.ics"
    message.add_attachment(content, maintype="application", subtype="ics", filename=name)
