"""Answers to a letter of ours: by the company, by the partner, about a vacancy.

Who answers must be a known contact of that company, or the partner: the signed address proves that
somebody has the letter, not who. A new vacancy in an old thread is a new vacancy.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from casework.actions.company_says import ask_about_vacancy, company_says
from casework.actions.dossier import dossier
from casework.actions.log import happened
from casework.actions.partner_says import Says, ask_a_person, partner_says
from casework.actions.post import shown_name
from casework.actions.register_vacancy import correct_vacancy
from casework.actions.verify import seen_writing
from casework.errors import RefusedError
from casework.events import Role
from casework.inputs import InputState
from casework.letters import Letter
from casework.model import Contact, Language, Partner, Referral, Subject, VacancyState
from casework.readings import Intent, ReplyReading, VacancyReading
from casework.replies.partner import PartnerIntent, PartnerReading, read_partner_reply
from casework.replies.undo import takes_back
from casework.replies.whom import whom
from casework.tasks import TaskKind
from casework.tokens import Token
from casework.vacancies.correct import apply, read_correction
from casework.vacancies.read import read_vacancies
from mailer.inbound.arrivals import arrive, partner_writes, register_vacancies
from mailer.inbound.calendar import Answer
from mailer.inbound.files import papers
from mailer.inbound.loops import is_flooding
from mailer.inbound.notices import Desk, Done
from mailer.inbound.understand import company_reading

_FACTS_OF_A_VACANCY = 3


def answer(desk: Desk, token: Token) -> Done:
    """Raises NotFoundError where the case is gone."""
    match token.kind:
        case "ref":
            return _company(desk, [desk.work.referrals.get(token.number)])
        case "list":
            return _shortlist(desk, token.number)
        case "pref":
            return _partner(desk, desk.work.referrals.get(token.number))
        case "vac":
            return _vacancy(desk, token.number)
        case "par":
            return _partner_alone(desk, desk.work.partners.get(token.number))
        case _:
            return arrive(desk)


def _shortlist(desk: Desk, number: int) -> Done:
    """A reply to the letter with several CVs for one vacancy: it is about those whom it names."""
    vacancy = desk.work.vacancies.get(number)
    sent = [one for one in desk.work.referrals.where(vacancy_id=vacancy.id) if one.delivered_at]
    if not sent:
        return desk.for_a_person("case_gone")
    people = {int(one.id): shown_name(desk.work, dossier(desk.work, one)) for one in sent}
    contact = _contact_of(desk, vacancy.company_id)
    writer = [contact.name] if contact else []
    about = whom(desk.understood.words, people, writer)
    named = [one for one in sent if one.id in about.named]

    def meant(words: str) -> tuple[int, ...]:
        return whom(words, people, writer).named

    return _company(desk, named or sent, alone=not about.others, meant=meant)


def _company(
    desk: Desk,
    referrals: Sequence[Referral],
    *,
    alone: bool = True,
    meant: Callable[[str], tuple[int, ...]] = lambda _: (),
) -> Done:
    """What a company says of one partner, or of several of one letter.

    Of several only what holds for each of them is sure; so it is where others than those named are
    spoken of (not `alone`). All else is a person's to read, for each of them: what was read is
    proposed for those whom its own words name (`meant`), where they name anybody.
    """
    work, understood = desk.work, desk.understood
    referral = referrals[0]
    contact = _contact_of(desk, referral.company_id)
    if contact is None:
        return desk.for_a_person("not_a_known_contact")
    by = desk.by(Role.MAIL, f"contact:{contact.id}")
    if is_flooding(work, Subject.REFERRAL, referral.id, by.actor, desk.now):
        return _too_many(desk)
    seen_writing(work, contact, desk.now)
    if len(referrals) > 1 and takes_back(understood.words):
        return _which_of_them(desk, contact)
    reading = company_reading(understood)
    known = reading.sure or understood.meeting is not None
    new = [] if known else _new_vacancies(desk, dossier(work, referral).title)
    if new:
        done = register_vacancies(desk, contact, new, understood.told)
        if reading.intent is Intent.UNCLEAR:
            return done
    of_all = reading.intent in _OF_ALL
    if not of_all and (len(referrals) > 1 or not alone):
        reading = replace(reading, sure=False)
    meant_by_it = () if of_all else meant(" ".join(reading.because))
    for one in referrals[:1] if reading.intent in _OF_NOBODY else referrals:
        company_says(
            work,
            work.referrals.get(one.id),
            reading if one.id in meant_by_it or not meant_by_it else _NOT_READ,
            by,
            desk.now,
            quote=understood.words,
            in_reply_to=understood.mail.message_id,
        )
    return Done(InputState.DONE, f"reply:{reading.intent}")


def _which_of_them(desk: Desk, contact: Contact) -> Done:
    """An answer is taken back, and it does not say about whom."""
    desk.file(TaskKind.UNCLEAR_REPLY, "several_cvs")
    desk.tell_contact(contact, Letter.HANDED_TO_PERSON)
    return Done(InputState.NEEDS_PERSON, "several_cvs")


_NOT_READ = ReplyReading(intent=Intent.UNCLEAR)

# Said once, it holds for every CV of the letter; or it is about none of them, but about us.
_OF_NOBODY = {Intent.FILLED, Intent.UNSUBSCRIBE}
_OF_ALL = {Intent.RECEIPT, Intent.PENDING, Intent.OUT_OF_OFFICE} | _OF_NOBODY


def _partner(desk: Desk, referral: Referral) -> Done:
    work, understood = desk.work, desk.understood
    about = dossier(work, referral)
    if not _is_partner(about.partner, understood.mail.sender):
        return desk.for_a_person("not_the_partner")
    by = desk.by(Role.MAIL, f"partner:{about.partner.id}")
    if is_flooding(work, Subject.REFERRAL, referral.id, by.actor, desk.now):
        return _too_many(desk)
    if papers(understood.files).cv is not None:
        return partner_writes(desk, about.partner)
    reading = _partner_reading(desk, about.partner.language)
    says = _SAYS.get(reading.intent) if reading.sure else None
    if says is not None:
        try:
            with work.attempt():
                partner_says(work, referral, says, by, desk.now, quote=understood.new_text.text)
        except RefusedError:
            says = None
    if says is None:
        ask_a_person(
            work,
            about,
            by,
            desk.now,
            quote=understood.words,
            in_reply_to=understood.mail.message_id,
        )
    return Done(InputState.DONE, f"partner:{reading.intent}")


_SAYS = {
    PartnerIntent.ACCEPTS: Says.COMING,
    PartnerIntent.CANNOT_COME: Says.CANNOT_COME,
    PartnerIntent.WITHDRAWS: Says.WITHDRAWS,
    PartnerIntent.HIRED: Says.GOT_JOB,
    PartnerIntent.REJECTED: Says.NOT_GOT_JOB,
    PartnerIntent.NO_NEWS: Says.NOT_HEARD,
}
_BY_CALENDAR = {
    Answer.ACCEPTED: PartnerIntent.ACCEPTS,
    Answer.DECLINED: PartnerIntent.CANNOT_COME,
}


def _partner_reading(desk: Desk, language: Language) -> PartnerReading:
    """A yes or a no of a calendar, or what the words say."""
    meeting = desk.understood.meeting
    if meeting is not None and meeting.answer in _BY_CALENDAR:
        return PartnerReading(intent=_BY_CALENDAR[meeting.answer], sure=True)
    cut = desk.understood.new_text
    reading = read_partner_reply(cut.text, desk.understood.sent_at, language)
    return replace(reading, sure=reading.sure and not cut.flagged)


def _partner_alone(desk: Desk, partner: Partner) -> Done:
    if not _is_partner(partner, desk.understood.mail.sender):
        return desk.for_a_person("not_the_partner")
    return partner_writes(desk, partner)


def _vacancy(desk: Desk, number: int) -> Done:
    work, understood = desk.work, desk.understood
    vacancy = work.vacancies.get(number)
    contact = _contact_of(desk, vacancy.company_id)
    if contact is None:
        return desk.for_a_person("not_a_known_contact")
    by = desk.by(Role.MAIL, f"contact:{contact.id}")
    if is_flooding(work, Subject.VACANCY, vacancy.id, by.actor, desk.now):
        return _too_many(desk)
    seen_writing(work, contact, desk.now)
    text = understood.new_text.text
    correction = read_correction(text, understood.sent_at)
    new = _new_vacancies(desk, vacancy.title)
    if new and not correction.sure and not (correction.filled or correction.withdrawn):
        return register_vacancies(desk, contact, new, understood.told)
    if vacancy.state is VacancyState.CLOSED or correction.filled or correction.withdrawn:
        ask_about_vacancy(work, vacancy, by, desk.now, quote=understood.words)
        desk.tell_contact(contact, Letter.HANDED_TO_PERSON)
        return Done(InputState.NEEDS_PERSON, "vacancy_filled")
    if not correction.sure or understood.new_text.flagged:
        desk.file(TaskKind.UNCLEAR_REPLY, "vacancy_reply")
        desk.tell_contact(contact, Letter.HANDED_TO_PERSON)
        return Done(InputState.NEEDS_PERSON, "vacancy_reply")
    if correction.confirmed and not correction.changes:
        happened(work, Subject.VACANCY, vacancy.id, "vacancy.confirmed", by, desk.now, words=text)
        return Done(InputState.DONE, "vacancy_confirmed")
    reading = apply(VacancyReading.from_json(vacancy.reading), correction)
    correct_vacancy(work, vacancy, reading, by, desk.now, understood.mail.message_id)
    return Done(InputState.DONE, "vacancy_corrected")


def _new_vacancies(desk: Desk, old_title: str | None) -> list[VacancyReading]:
    """Vacancies that the new words tell so fully that they cannot be about the old matter."""
    understood = desk.understood
    if understood.new_text.flagged:
        return []
    told = read_vacancies(understood.told, understood.sent_at, understood.mail.subject)
    return [
        one
        for one in told
        if one.title
        and one.title.lower() != (old_title or "").lower()
        and len(one.because) >= _FACTS_OF_A_VACANCY
    ]


def _too_many(desk: Desk) -> Done:
    """So many mails in so short a time: no answer, and a person looks."""
    desk.file(TaskKind.UNCLEAR_REPLY, "too_many_mails")
    return Done(InputState.NEEDS_PERSON, "too_many_mails")


def _contact_of(desk: Desk, company_id: int) -> Contact | None:
    return desk.work.contacts.find(company_id=company_id, email=desk.understood.mail.sender)


def _is_partner(partner: Partner, address: str) -> bool:
    return partner.email is not None and partner.email.lower() == address
