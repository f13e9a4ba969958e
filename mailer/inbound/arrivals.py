"""New mail, by who wrote it: a contact's is a vacancy, anybody's with a CV is a partner's, and
everything else is a person's to read. Nobody is left without an answer."""

import re

from casework.actions.correct_profile import correct_profile
from casework.actions.dossier import current_right
from casework.actions.log import happened
from casework.actions.permissions import put_forward
from casework.actions.refer import agreement_active
from casework.actions.register_cv import (
    AlreadyHere,
    CvFile,
    ask_for_details,
    register_cv,
    register_partner,
    tell_registered,
)
from casework.actions.register_vacancy import register_vacancy
from casework.actions.todo import file_task
from casework.actions.verify import seen_writing
from casework.cvs.names import is_name
from casework.cvs.read import read_cv
from casework.events import By, Role
from casework.inputs import InputState
from casework.letters import Letter
from casework.model import AgreementState, Contact, Partner, Permission, Subject
from casework.readings import CvReading, Intent, VacancyReading
from casework.tasks import TaskKind
from casework.workdays import local_date
from mailer.inbound.files import MailedFile, Papers, papers
from mailer.inbound.notices import Desk, Done
from mailer.inbound.understand import company_reading, vacancies_in

_MOST_VACANCIES = 10
_LATIN = re.compile(r"[A-Za-z]")
_NAME = re.compile(r"[^\W\d_]{2,}")


def arrive(desk: Desk) -> Done:
    work, sender = desk.work, desk.understood.mail.sender
    contacts = work.contacts.where(email=sender)
    partners = [one for one in work.partners.where(email=sender) if one.forgotten_at is None]
    if contacts and partners:
        return desk.for_a_person("contact_and_partner")
    if len(partners) > 1:
        return desk.for_a_person("several_partners")
    if partners:
        return partner_writes(desk, partners[0])
    if contacts:
        return _contact_writes(desk, contacts)
    if desk.understood.mail.forwarded:
        return desk.for_a_person("forwarded")
    if papers(desk.understood.files).cv is not None:
        return partner_writes(desk, None)
    return _stranger_writes(desk)


# --- companies ------------------------------------------------------------------------------------


def _contact_writes(desk: Desk, contacts: list[Contact]) -> Done:
    """A contact writes out of the blue: a vacancy, or something for a person."""
    if len({contact.company_id for contact in contacts}) > 1:
        return desk.for_a_person("several_companies")
    contact = contacts[0]
    company = desk.work.companies.get(contact.company_id)
    if not agreement_active(desk.work, company, desk.now):
        paused = desk.work.agreements.where(company_id=company.id, state=AgreementState.SUSPENDED)
        why = "agreement_paused" if paused else "no_agreement"
        desk.tell_contact(contact, Letter.NOT_IN_SCHEME, company=company.name, why=why)
        desk.file(TaskKind.COMPANY_NOT_IN_SCHEME, why)
        return Done(InputState.NEEDS_PERSON, why)
    seen_writing(desk.work, contact, desk.now)
    readings, text = vacancies_in(desk.understood, desk.understood.sent_at)
    if readings:
        return register_vacancies(desk, contact, readings, text)
    desk.tell_refused_files()
    desk.tell_contact(contact, Letter.HANDED_TO_PERSON)
    if company_reading(desk.understood).intent is Intent.UNCLEAR:
        desk.file(TaskKind.VACANCY_UNREAD, "not_a_vacancy")
        return Done(InputState.NEEDS_PERSON, "not_a_vacancy")
    # An answer that names no case: of several partners nobody guesses which one is meant.
    desk.file(TaskKind.UNCLEAR_REPLY, "no_case_named")
    return Done(InputState.NEEDS_PERSON, "no_case_named")


def register_vacancies(
    desk: Desk, contact: Contact, readings: list[VacancyReading], text: str
) -> Done:
    """A vacancy that a contact forwards is that contact's company's, whoever wrote it first. `text`
    is what the readings were read from."""
    by = desk.by(Role.MAIL, f"contact:{contact.id}")
    answers = desk.understood.mail.message_id
    for number, reading in enumerate(readings[:_MOST_VACANCIES]):
        register_vacancy(desk.work, contact, reading, text, by, desk.now, answers, number)
    return Done(InputState.DONE, f"vacancies:{len(readings)}")


# --- partners -------------------------------------------------------------------------------------


def partner_writes(desk: Desk, partner: Partner | None) -> Done:
    """A partner, known or new, writes: a CV is registered, anything else is a message."""
    refused = desk.tell_refused_files()
    found = papers(desk.understood.files)
    if found.cv is None:
        if partner is not None:
            _keep_papers(desk, partner, found)
            _message(desk, partner)
        return Done(InputState.DONE, "file_refused" if refused else "partner_message")
    reading = read_cv(found.cv.text)
    if partner is not None and _is_somebody_else(reading, partner):
        return desk.for_a_person("another_name")
    by = desk.by(Role.PARTNER, "partner")
    if partner is None:
        mail = desk.understood.mail
        partner = register_partner(
            desk.work,
            name=reading.name or mail.sender_name or mail.sender,
            email=mail.sender,
            language=desk.understood.language,
            by=by,
            now=desk.now,
        )
    _keep_papers(desk, partner, found)
    return _register(desk, partner, found.cv, reading, by)


def _register(desk: Desk, partner: Partner, file: MailedFile, reading: CvReading, by: By) -> Done:
    desk.work.files.put(file.content)
    cv = CvFile(
        sha256=file.verdict.sha256,
        name=file.verdict.name,
        media_type=file.verdict.type,
        size=file.verdict.size,
        text=file.text,
        reading=reading,
    )
    registered = register_cv(desk.work, partner, cv, by, desk.now)
    partner = desk.work.partners.get(partner.id)
    greeted = "" if _is_signed_by_another(desk, partner) else partner.name
    if isinstance(registered, AlreadyHere):
        received = local_date(registered.cv.received_at).isoformat()
        desk.tell_partner(
            partner, Letter.CV_ALREADY_HERE, received_on=received, partner_name=greeted
        )
        return Done(InputState.DONE, "cv_already_here")
    why = file.extracted.why if file.extracted else None
    unread = {"file_name": file.verdict.name, "why": why.value} if why else None
    _what_next(desk, partner, by, greeted, unread)
    return Done(InputState.DONE, "cv_registered")


def _is_somebody_else(reading: CvReading, partner: Partner) -> bool:
    """A couple may share an address."""
    if not reading.name or "@" in partner.name:
        return False
    return _differ(reading.name, partner.name)


def _is_signed_by_another(desk: Desk, partner: Partner) -> bool:
    """The spouse may mail the CV: who writes is then not greeted as its owner. A signature that
    agrees counts for more than the name an address is kept under."""
    own = desk.understood.new_text
    below = [*own.text.splitlines()[-1:], *own.signature.splitlines()]
    ends = (line.split()[at:] for line in below for at in range(len(line.split())))
    signed = [" ".join(words) for words in ends if is_name(" ".join(words))]
    named = [name for name in (*signed, desk.understood.mail.sender_name) if is_name(name)]
    return bool(named) and all(_differ(name, partner.name) for name in named)


def _differ(one: str, other: str) -> bool:
    """No name in common. Names in two scripts cannot be compared, and prove nothing."""
    if bool(_LATIN.search(one)) is not bool(_LATIN.search(other)):
        return False
    return not _names(one) & _names(other)


def _names(name: str) -> set[str]:
    return set(_NAME.findall(name.casefold()))


def _keep_papers(desk: Desk, partner: Partner, found: Papers) -> None:
    """Letters and diplomas are kept with the person they belong to."""
    by = desk.by(Role.PARTNER, "partner")
    for paper, file in found.others:
        sha256 = desk.work.files.put(file.content)
        happened(
            desk.work,
            Subject.PARTNER,
            partner.id,
            f"paper.{paper}",
            by,
            desk.now,
            words=sha256,
        )


def _what_next(
    desk: Desk, partner: Partner, by: By, greeted: str, unread: dict[str, str] | None
) -> None:
    """One letter: what is missing, that the CV cannot be read, or what was registered."""
    right = current_right(desk.work, partner)
    answers = desk.understood.mail.message_id
    if right is None or partner.permission is Permission.NONE:
        ask_for_details(desk.work, partner, by, desk.now, answers, greeted, unread)
        return
    if unread:
        desk.tell_partner(partner, Letter.CV_UNREADABLE, partner_name=greeted, **unread)
    else:
        employee = desk.work.employees.get(right.employee_id)
        company = desk.work.companies.get(employee.company_id)
        tell_registered(desk.work, partner, right, company, by, desk.now, answers, greeted)
    put_forward(desk.work, partner, desk.now)


def _message(desk: Desk, partner: Partner) -> None:
    """A correction of the profile is carried out; anything else a person reads."""
    by = desk.by(Role.PARTNER, f"partner:{partner.id}")
    own, message_id = desk.understood.new_text.text, desk.understood.mail.message_id
    if correct_profile(desk.work, partner, own, by, desk.now, message_id):
        return
    file_task(
        desk.work,
        TaskKind.PARTNER_QUESTION,
        Subject.PARTNER,
        partner.id,
        desk.now,
        key=desk.understood.source,
        quote=desk.understood.words,
        context={"partner": partner.name},
    )
    desk.tell_partner(partner, Letter.PARTNER_NOTED, noted="question")


# --- everybody else -------------------------------------------------------------------------------


def _stranger_writes(desk: Desk) -> Done:
    """Somebody we do not know, without a CV: a polite answer, and a person reads it."""
    refused = desk.tell_refused_files()
    local = desk.understood.kept.recipient.partition("@")[0].lower()
    if local == "job":
        desk.tell_stranger(Letter.NOT_IN_SCHEME, company=None)
        desk.file(TaskKind.COMPANY_NOT_IN_SCHEME, "unknown_company")
    else:
        if not refused:
            desk.tell_stranger(Letter.UNKNOWN_SENDER)
        desk.file(TaskKind.UNKNOWN_SENDER, "unknown_sender")
    return Done(InputState.NEEDS_PERSON, "unknown_sender")
