"""What happens because of one mail: whose it is, what it is about, and which action takes it.

The address it came to is only evidence. The order: bounces and automatic mail first (they never
move a case), then replies to a letter of ours, then new mail by who wrote it: a contact's is a
vacancy, anybody's with a CV is a partner's, everything else is a person's to read.
"""

from dataclasses import dataclass
from datetime import datetime

from casework.actions import deliver
from casework.actions.company_says import company_says
from casework.actions.dossier import current_right, dossier
from casework.actions.log import happened
from casework.actions.partner_says import Says, ask_a_person, partner_says
from casework.actions.post import post_to_contact, post_to_partner, post_to_stranger
from casework.actions.refer import agreement_active, match_partner
from casework.actions.register_cv import (
    AlreadyHere,
    CvFile,
    ask_for_details,
    register_cv,
    register_partner,
    tell_registered,
)
from casework.actions.register_vacancy import correct_vacancy, register_vacancy
from casework.actions.todo import file_task
from casework.actions.verify import seen_writing
from casework.cvs.read import read_cv
from casework.errors import NotFoundError, RefusedError
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.letters import Letter, OutboxState
from casework.model import Contact, Partner, Permission, RightState, Subject, VacancyState
from casework.ports import Work
from casework.readings import VacancyReading
from casework.replies.partner import read_partner_reply
from casework.replies.read import read_reply
from casework.tasks import TaskKind
from casework.tokens import Token
from casework.vacancies.correct import apply, read_correction
from casework.vacancies.read import read_vacancies
from casework.workdays import local_date
from mailer.inbound.asked import ASKED, answer_asked
from mailer.inbound.thread import Answered, answered
from mailer.inbound.triage import Kind
from mailer.inbound.understand import MailedFile, Understood

_MOST_VACANCIES = 10


@dataclass(frozen=True)
class Done:
    """How the work on a mail ended, and a code that says why."""

    state: InputState
    why: str


def act(
    work: Work, understood: Understood, mail_domain: str, now: datetime, *, tls_known: bool = False
) -> Done:
    """Carries out what this mail asks for, in the caller's transaction."""
    mail = understood.mail
    about = answered(work, mail, understood.kept.recipient, now)
    if understood.kind is Kind.BOUNCE:
        return _bounced(work, about, now)
    if understood.kind in (Kind.AUTO_REPLY, Kind.LIST):
        return _automatic(work, understood, about, now)
    if not mail.sender or mail.sender.endswith(f"@{mail_domain}"):
        return _nobody(work, understood, now)
    if mail.encrypted:
        return _encrypted(work, understood, now)
    if about.disagrees or about.bad_token:
        return _for_a_person(work, understood, about.bad_token or "evidence_disagrees", now)
    if (asked := answer_asked(work, understood, about, now, tls_known=tls_known)) is not None:
        return Done(*asked)
    if about.token is not None and about.token.kind in ASKED:
        return _for_a_person(work, understood, "not_whom_we_asked", now)
    if about.about is not None:
        try:
            return _answer(work, understood, about.about, now)
        except NotFoundError:
            return _for_a_person(work, understood, "case_gone", now)
    return _new(work, understood, now)


# --- what never moves a case ----------------------------------------------------------------------


def _bounced(work: Work, about: Answered, now: datetime) -> Done:
    """Our own letter came back: the contact's address does not take mail (row 8)."""
    letter = about.letter
    if about.token is not None and about.token.kind == "out":
        letter = work.outbox.find(id=about.token.number)
    if letter is None:
        return Done(InputState.DONE, "bounce_of_nothing")
    if letter.state in (OutboxState.SENT, OutboxState.UNKNOWN):
        deliver.refused(work, letter, now, "bounced")
    return Done(InputState.DONE, "bounce")


def _automatic(work: Work, understood: Understood, about: Answered, now: datetime) -> Done:
    """Written down with its case, answered never; no clock stops for it."""
    token = about.about
    if token is not None and token.kind in ("ref", "pref"):
        by = _by(Role.SYSTEM, "mail", understood)
        words = understood.new_text.text
        happened(work, Subject.REFERRAL, token.number, "auto_reply", by, now, words=words)
    return Done(InputState.DONE, understood.kind.value)


def _nobody(work: Work, understood: Understood, now: datetime) -> Done:
    """No sender, or one that says it is us: nobody can be answered, a person reads it."""
    _file(work, understood, TaskKind.UNKNOWN_SENDER, "no_sender", now)
    return Done(InputState.NEEDS_PERSON, "no_sender")


def _encrypted(work: Work, understood: Understood, now: datetime) -> Done:
    _stranger(work, understood, Letter.ENCRYPTED_MAIL, now)
    _file(work, understood, TaskKind.UNKNOWN_SENDER, "encrypted", now)
    return Done(InputState.NEEDS_PERSON, "encrypted")


# --- answers to a letter of ours ------------------------------------------------------------------


def _answer(work: Work, understood: Understood, token: Token, now: datetime) -> Done:
    match token.kind:
        case "ref":
            return _company_reply(work, understood, token, now)
        case "pref":
            return _partner_reply(work, understood, token, now)
        case "vac":
            return _vacancy_reply(work, understood, token, now)
        case "par":
            return _partner_mail(work, understood, work.partners.get(token.number), now)
        case _:
            return _new(work, understood, now)


def _company_reply(work: Work, understood: Understood, token: Token, now: datetime) -> Done:
    referral = work.referrals.get(token.number)
    about = dossier(work, referral)
    contact = _contact_of(work, referral.company_id, understood.mail.sender)
    if contact is None:
        return _for_a_person(work, understood, "not_a_known_contact", now)
    seen_writing(work, contact, now)
    by = _by(Role.MAIL, f"contact:{contact.id}", understood)
    text = understood.new_text.text
    reading = read_reply(text, _sent_at(understood), understood.mail.subject)
    company_says(
        work,
        about.referral,
        reading,
        by,
        now,
        quote=text or understood.mail.text,
        in_reply_to=understood.mail.message_id,
    )
    return Done(InputState.DONE, f"reply:{reading.intent}")


def _partner_reply(work: Work, understood: Understood, token: Token, now: datetime) -> Done:
    referral = work.referrals.get(token.number)
    about = dossier(work, referral)
    if not _is_partner(about.partner, understood.mail.sender):
        return _for_a_person(work, understood, "not_the_partner", now)
    if _cv_files(understood):
        return _partner_mail(work, understood, about.partner, now)
    by = _by(Role.MAIL, f"partner:{about.partner.id}", understood)
    text = understood.new_text.text
    reading = read_partner_reply(text, _sent_at(understood))
    says = _SAYS.get(reading.intent.value) if reading.sure else None
    if says is not None:
        try:
            with work.attempt():
                partner_says(work, referral, says, by, now, quote=text)
        except RefusedError:
            says = None
    if says is None:
        in_reply_to = understood.mail.message_id
        ask_a_person(work, about, by, now, quote=text, in_reply_to=in_reply_to)
    return Done(InputState.DONE, f"partner:{reading.intent}")


_SAYS = {
    "accepts": Says.COMING,
    "cannot_come": Says.CANNOT_COME,
    "withdraws": Says.WITHDRAWS,
    "hired": Says.GOT_JOB,
    "rejected": Says.NOT_GOT_JOB,
    "no_news": Says.NOT_HEARD,
}


def _vacancy_reply(work: Work, understood: Understood, token: Token, now: datetime) -> Done:
    vacancy = work.vacancies.get(token.number)
    contact = _contact_of(work, vacancy.company_id, understood.mail.sender)
    if contact is None:
        return _for_a_person(work, understood, "not_a_known_contact", now)
    seen_writing(work, contact, now)
    by = _by(Role.MAIL, f"contact:{contact.id}", understood)
    text = understood.new_text.text
    correction = read_correction(text, _sent_at(understood))
    if (
        vacancy.state is VacancyState.CLOSED
        or not correction.sure
        or correction.filled
        or correction.withdrawn
    ):
        _file(work, understood, TaskKind.UNCLEAR_REPLY, "vacancy_reply", now)
        _contact_told(work, understood, contact, Letter.HANDED_TO_PERSON, now)
        return Done(InputState.NEEDS_PERSON, "vacancy_reply")
    if correction.confirmed and not correction.changes:
        happened(work, Subject.VACANCY, vacancy.id, "vacancy.confirmed", by, now, words=text)
        return Done(InputState.DONE, "vacancy_confirmed")
    reading = apply(VacancyReading.from_json(vacancy.reading), correction)
    correct_vacancy(work, vacancy, reading, by, now, understood.mail.message_id)
    return Done(InputState.DONE, "vacancy_corrected")


# --- new mail -------------------------------------------------------------------------------------


def _new(work: Work, understood: Understood, now: datetime) -> Done:
    sender = understood.mail.sender
    contacts = work.contacts.where(email=sender)
    partners = [p for p in work.partners.where(email=sender) if p.forgotten_at is None]
    if contacts and partners:
        return _for_a_person(work, understood, "contact_and_partner", now)
    if len(partners) > 1:
        return _for_a_person(work, understood, "several_partners", now)
    if partners:
        return _partner_mail(work, understood, partners[0], now)
    if contacts:
        return _contact_mail(work, understood, contacts, now)
    if _cv_files(understood):
        return _partner_mail(work, understood, None, now)
    return _stranger_mail(work, understood, now)


def _contact_mail(
    work: Work, understood: Understood, contacts: list[Contact], now: datetime
) -> Done:
    """A contact writes out of the blue: a vacancy, or something for a person."""
    if len({contact.company_id for contact in contacts}) > 1:
        return _for_a_person(work, understood, "several_companies", now)
    contact = contacts[0]
    company = work.companies.get(contact.company_id)
    if not agreement_active(work, company, now):
        _contact_told(work, understood, contact, Letter.NOT_IN_SCHEME, now, company=company.name)
        _file(work, understood, TaskKind.COMPANY_NOT_IN_SCHEME, "no_agreement", now)
        return Done(InputState.NEEDS_PERSON, "no_agreement")
    seen_writing(work, contact, now)
    text = _with_files(understood)
    readings = read_vacancies(text, _sent_at(understood), understood.mail.subject)
    if not readings:
        _file(work, understood, TaskKind.VACANCY_UNREAD, "not_a_vacancy", now)
        _contact_told(work, understood, contact, Letter.HANDED_TO_PERSON, now)
        return Done(InputState.NEEDS_PERSON, "not_a_vacancy")
    by = _by(Role.MAIL, f"contact:{contact.id}", understood)
    for number, reading in enumerate(readings[:_MOST_VACANCIES]):
        register_vacancy(work, contact, reading, text, by, now, understood.mail.message_id, number)
    return Done(InputState.DONE, f"vacancies:{len(readings)}")


def _partner_mail(
    work: Work, understood: Understood, partner: Partner | None, now: datetime
) -> Done:
    """A partner, known or new, writes: a CV is registered, anything else is a message."""
    files = _cv_files(understood)
    refused = [file for file in understood.files if not file.verdict.accepted]
    for file in refused:
        why = file.verdict.why.value if file.verdict.why else ""
        _stranger(work, understood, Letter.FILE_REFUSED, now, file_name=file.verdict.name, why=why)
    if not files:
        if partner is not None:
            _message(work, understood, partner, now)
        return Done(InputState.DONE, "file_refused" if refused else "partner_message")
    # Of several files the first is the CV; the rest of the person's papers a caseworker sees.
    file = files[0]
    reading = read_cv(file.extracted.text if file.extracted else "")
    by = _by(Role.PARTNER, "partner", understood)
    if partner is None:
        partner = register_partner(
            work,
            name=reading.name or understood.mail.sender_name or understood.mail.sender,
            email=understood.mail.sender,
            language=understood.language,
            by=by,
            now=now,
        )
    for one in files:
        work.files.put(one.content)
    cv = CvFile(
        sha256=file.verdict.sha256,
        name=file.verdict.name,
        media_type=file.verdict.type,
        size=file.verdict.size,
        text=file.extracted.text if file.extracted else "",
        reading=reading,
    )
    registered = register_cv(work, partner, cv, by, now)
    partner = work.partners.get(partner.id)
    if isinstance(registered, AlreadyHere):
        received = local_date(registered.cv.received_at).isoformat()
        _partner_told(work, understood, partner, Letter.CV_ALREADY_HERE, now, received_on=received)
        return Done(InputState.DONE, "cv_already_here")
    if file.extracted and file.extracted.why:
        why = file.extracted.why.value
        _partner_told(
            work,
            understood,
            partner,
            Letter.CV_UNREADABLE,
            now,
            file_name=file.verdict.name,
            why=why,
        )
    _what_next(work, understood, partner, by, now)
    return Done(InputState.DONE, "cv_registered")


def _what_next(work: Work, understood: Understood, partner: Partner, by: By, now: datetime) -> None:
    right = current_right(work, partner)
    if right is None or partner.permission is Permission.NONE:
        ask_for_details(work, partner, by, now, understood.mail.message_id)
        return
    employee = work.employees.get(right.employee_id)
    company = work.companies.get(employee.company_id)
    tell_registered(work, partner, right, company, by, now, understood.mail.message_id)
    if right.state is RightState.ACTIVE:
        match_partner(work, partner, now)


def _message(work: Work, understood: Understood, partner: Partner, now: datetime) -> None:
    file_task(
        work,
        TaskKind.PARTNER_QUESTION,
        Subject.PARTNER,
        partner.id,
        now,
        key=understood.source,
        quote=understood.new_text.text or understood.mail.text,
        context={"partner": partner.name},
    )
    _partner_told(work, understood, partner, Letter.PARTNER_NOTED, now, noted="question")


def _stranger_mail(work: Work, understood: Understood, now: datetime) -> Done:
    """Somebody we do not know, without a CV: a polite answer, and a person reads it."""
    refused = [file for file in understood.files if not file.verdict.accepted]
    for file in refused:
        why = file.verdict.why.value if file.verdict.why else ""
        _stranger(work, understood, Letter.FILE_REFUSED, now, file_name=file.verdict.name, why=why)
    local = understood.kept.recipient.partition("@")[0].lower()
    if local == "job":
        _stranger(work, understood, Letter.NOT_IN_SCHEME, now, company=None)
        _file(work, understood, TaskKind.COMPANY_NOT_IN_SCHEME, "unknown_company", now)
    else:
        if not refused:
            _stranger(work, understood, Letter.UNKNOWN_SENDER, now)
        _file(work, understood, TaskKind.UNKNOWN_SENDER, "unknown_sender", now)
    return Done(InputState.NEEDS_PERSON, "unknown_sender")


# --- small parts ----------------------------------------------------------------------------------


def _by(role: Role, actor: str, understood: Understood) -> By:
    return By(role=role, actor=actor, channel=Channel.EMAIL, source=understood.source)


def _sent_at(understood: Understood) -> datetime:
    """When it was written, unless the writer's clock says something impossible."""
    sent, received = understood.mail.sent_at, understood.kept.received_at
    if sent is None or abs((received - sent).days) > _CLOCK_OFF_DAYS:
        return received
    return sent


_CLOCK_OFF_DAYS = 14


def _contact_of(work: Work, company_id: int, address: str) -> Contact | None:
    return work.contacts.find(company_id=company_id, email=address)


def _is_partner(partner: Partner, address: str) -> bool:
    return partner.email is not None and partner.email.lower() == address


def _cv_files(understood: Understood) -> list[MailedFile]:
    return [
        file
        for file in understood.files
        if file.verdict.accepted and file.verdict.type != "text/calendar"
    ]


def _with_files(understood: Understood) -> str:
    """The words of a mail and of the documents that came with it: adverts are often attached."""
    texts = [file.extracted.text for file in understood.files if file.extracted]
    return "\n\n".join(filter(None, (understood.new_text.text or understood.mail.text, *texts)))


def _for_a_person(work: Work, understood: Understood, why: str, now: datetime) -> Done:
    """Whose it is cannot be known for sure: the sender hears that a person reads it."""
    _stranger(work, understood, Letter.HANDED_TO_PERSON, now)
    _file(work, understood, TaskKind.UNKNOWN_SENDER, why, now)
    return Done(InputState.NEEDS_PERSON, why)


def _file(work: Work, understood: Understood, kind: TaskKind, why: str, now: datetime) -> None:
    mail = understood.mail
    file_task(
        work,
        kind,
        Subject.INBOUND,
        understood.kept.id,
        now,
        key=why,
        quote=f"{mail.subject}\n\n{understood.new_text.text or mail.text}".strip(),
        context={"sender": mail.sender, "cause": why},
    )


def _stranger(
    work: Work, understood: Understood, letter: Letter, now: datetime, **context: str | None
) -> None:
    """One notice per sender, kind and day: what answers everything can be made to loop."""
    sender = understood.mail.sender
    if not sender:
        return
    post_to_stranger(
        work,
        letter,
        sender,
        understood.language,
        context,
        key=f"notice:{letter}:{sender[:120]}:{local_date(now)}",
        now=now,
        in_reply_to=understood.mail.message_id,
    )


def _contact_told(
    work: Work,
    understood: Understood,
    contact: Contact,
    letter: Letter,
    now: datetime,
    **context: str | None,
) -> None:
    post_to_contact(
        work,
        letter,
        contact,
        context,
        key=f"{letter}:{understood.source}",
        now=now,
        in_reply_to=understood.mail.message_id,
    )


def _partner_told(
    work: Work,
    understood: Understood,
    partner: Partner,
    letter: Letter,
    now: datetime,
    **context: str | None,
) -> None:
    post_to_partner(
        work,
        letter,
        partner,
        {"partner_name": partner.name, "company": None, **context},
        key=f"{letter}:{understood.source}",
        now=now,
        in_reply_to=understood.mail.message_id,
    )
