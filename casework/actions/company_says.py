"""A company's reply about a referral: from a reading to what may happen because of it.

Only a sure reading moves anything, and only what its row of the table allows. Everything else
becomes a task with the words quoted, and the company is told that a person will read its mail.
"""

from datetime import datetime
from typing import Any

from casework.actions import answers, outcomes, verify
from casework.actions.carry_out import carry_out
from casework.actions.dossier import dossier, latest_interview
from casework.actions.ladders import withdraw
from casework.actions.log import happened
from casework.actions.post import post_about_referral, post_to_contact
from casework.actions.todo import file_about_referral
from casework.errors import RefusedError
from casework.events import By, Channel, Event, Job, Name, Role
from casework.interview import offered
from casework.letters import Letter, Side
from casework.model import Answer, Outcome, Referral, State, Subject
from casework.ports import Work
from casework.readings import Intent, Reason, ReplyReading
from casework.replies.address import confirms_address
from casework.replies.undo import takes_back
from casework.tasks import TaskKind

_AFTER_INTERVIEW = {State.BOOKED, State.AWAITING_OUTCOME, State.OFFERED}
_FOR_A_PERSON = {
    Intent.QUESTION,
    Intent.REDIRECT,
    Intent.UNSUBSCRIBE,
    Intent.NO_SHOW,
    Intent.FILLED,
    Intent.UNCLEAR,
}


def company_says(
    work: Work,
    referral: Referral,
    reading: ReplyReading,
    by: By,
    now: datetime,
    *,
    quote: str,
    in_reply_to: str | None = None,
) -> Referral:
    """The referral after a company's reply; `quote` is what they wrote, without quoted history."""
    if reading.intent is Intent.OUT_OF_OFFICE:
        happened(work, Subject.REFERRAL, referral.id, "company.away", by, now, words=quote)
        return referral
    if takes_back(quote) and _takes_back(work, referral, by, now):
        return work.referrals.get(referral.id)
    if referral.state is State.READY and _about_address(work, referral, by, now, quote):
        return referral
    if not reading.sure or reading.intent in _FOR_A_PERSON:
        return _ask_a_person(work, referral, reading, by, now, quote, in_reply_to)
    before = answers.standing(work, referral)
    try:
        with work.attempt():
            after = _moved(work, referral, reading, by, now, quote)
    except RefusedError:
        return _ask_a_person(work, referral, reading, by, now, quote, in_reply_to)
    withdraw(work, after.id, Side.COMPANY)
    answer = answers.keep(work, before, after, by, reading.intent.value, now)
    _confirm_what_was_noted(work, after, answer, reading, by, now, quote, in_reply_to)
    return after


def _takes_back(work: Work, referral: Referral, by: By, now: datetime) -> bool:
    try:
        answers.undo_latest(work, referral, by, now)
    except RefusedError:
        return False
    return True


def _about_address(work: Work, referral: Referral, by: By, now: datetime, quote: str) -> bool:
    """A reply to the letter that asks who reads mail at an address; False where it is no such reply.

    Only a plain yes confirms it. Whoever is not the right person writes from the address too.
    """
    about = dossier(work, referral)
    if about.contact.verified_at not in (None, now):
        return False  # it was known before this mail came: this is about something else
    happened(work, Subject.REFERRAL, referral.id, "company.wrote", by, now, words=quote)
    if not confirms_address(quote):
        verify.doubt(work, about, quote, now)
        return True
    verify.seen_writing(work, about.contact, now)
    post_to_contact(
        work,
        Letter.ADDRESS_CONFIRMED,
        about.contact,
        {"company": about.company.name, "asks": False},
        key=f"confirmed:{about.contact.id}:{about.contact.version}",
        now=now,
        about=about,
    )
    return True


def _moved(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    """Raises RefusedError where the table does not allow what was read."""
    match reading.intent:
        case Intent.RECEIPT:
            return _read(work, referral, by, now, quote)
        case Intent.QUALIFIED:
            event = Event(name=Name.COMPANY_QUALIFIED, by=by, words=quote)
            return carry_out(work, referral, event, now)
        case Intent.INVITATION if referral.state is State.BOOKED:
            return _moved_interview(work, referral, reading, by, now, quote)
        case Intent.INVITATION:
            return _invited(work, referral, reading, by, now, quote)
        case Intent.RESCHEDULE:
            return _moved_interview(work, referral, reading, by, now, quote)
        case Intent.CANCELLATION:
            event = Event(name=Name.INTERVIEW_CANCELLED, by=by, words=quote)
            after = carry_out(work, referral, event, now)
            _tell_partner(work, after, Letter.INTERVIEW_CANCELLED, now, by="company")
            return after
        case Intent.REJECTION if _interviewed(referral):
            return outcomes.told(
                work,
                referral,
                Role.COMPANY,
                Outcome.REJECTED,
                by,
                now,
                quote=quote,
                reason=reading.reason,
            )
        case Intent.REJECTION:
            reason = reading.reason or Reason.OTHER
            event = Event(name=Name.COMPANY_NOT_QUALIFIED, by=by, reason=reason, words=quote)
            return carry_out(work, referral, event, now)
        case Intent.HIRED:
            job = Job(company_id=referral.company_id, begins=reading.begins)
            return outcomes.told(
                work, referral, Role.COMPANY, Outcome.HIRED, by, now, quote=quote, job=job
            )
        case Intent.PENDING if _interviewed(referral):
            return outcomes.told(
                work, referral, Role.COMPANY, Outcome.PENDING, by, now, quote=quote
            )
        case Intent.PENDING:
            return _read(work, referral, by, now, quote)
        case _:
            raise RefusedError(f"for_a_person_{reading.intent}")


def _interviewed(referral: Referral) -> bool:
    return referral.state in _AFTER_INTERVIEW or referral.interview_held


def _read(work: Work, referral: Referral, by: By, now: datetime, quote: str) -> Referral:
    """Who answers has read: an acknowledgement after the first is only written down."""
    if referral.state is State.DELIVERED:
        return carry_out(work, referral, Event(name=Name.COMPANY_READ, by=by, words=quote), now)
    happened(work, Subject.REFERRAL, referral.id, "company.wrote", by, now, words=quote)
    return referral


def _invited(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    """One time offered is booked on the partner's standing yes; of several she chooses."""
    if referral.state is State.INVITED:
        return _another_time(work, referral, reading, by, now, quote)
    event = Event(
        name=Name.COMPANY_INVITES, by=by, slots=reading.slots, place=reading.place, words=quote
    )
    after = carry_out(work, referral, event, now)
    return _book_or_ask(work, after, reading, by, now)


def _another_time(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    """New times while the referral stands at invited: it stays there, the newest offer counts."""
    ahead = tuple(slot for slot in reading.slots if slot.start > now)
    if not ahead:
        raise RefusedError("no_slot_ahead")
    offer = Event(name=Name.COMPANY_INVITES, by=by, slots=ahead, place=reading.place, words=quote)
    current = latest_interview(work, referral.id)
    fresh = offered(current, offer, referral.id, work.rules)
    if fresh.id and current is not None:
        work.interviews.save(current, fresh)
    else:
        work.interviews.add(fresh)
    happened(work, Subject.REFERRAL, referral.id, offer.name, by, now, words=quote)
    return _book_or_ask(work, referral, reading, by, now)


def _book_or_ask(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime
) -> Referral:
    if len(reading.slots) == 1 and work.rules.interview_books_on_standing_yes:
        partner = By(
            role=Role.PARTNER,
            actor=f"partner:{referral.partner_id}",
            channel=Channel.CLOCK,
            source=by.source,
        )
        event = Event(name=Name.PARTNER_ACCEPTS, by=partner, slots=reading.slots)
        return carry_out(work, referral, event, now)
    _tell_partner(work, referral, Letter.INTERVIEW_CHOICE, now)
    return referral


def _moved_interview(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    event = Event(
        name=Name.INTERVIEW_MOVED, by=by, slots=reading.slots, place=reading.place, words=quote
    )
    return carry_out(work, referral, event, now)


def _tell_partner(
    work: Work, referral: Referral, letter: Letter, now: datetime, **more: Any
) -> None:
    post_about_referral(
        work,
        letter,
        Side.PARTNER,
        dossier(work, referral),
        key=f"referral:{referral.id}:{referral.version}:{letter}",
        now=now,
        asks=letter is Letter.INTERVIEW_CHOICE,
        **more,
    )


def _confirm_what_was_noted(
    work: Work,
    referral: Referral,
    answer: Answer,
    reading: ReplyReading,
    by: By,
    now: datetime,
    quote: str,
    in_reply_to: str | None,
) -> None:
    waiting = reading.intent in (Intent.HIRED, Intent.REJECTION) and not by.confirmed
    post_about_referral(
        work,
        Letter.COMPANY_NOTED,
        Side.COMPANY,
        dossier(work, referral),
        key=f"noted:{referral.id}:{answer.id}",
        now=now,
        noted=reading.intent.value,
        needs_confirmation=waiting,
        begins=reading.begins.isoformat() if reading.begins else None,
        quote=quote,
        asks=True,
        in_reply_to=in_reply_to,
        undo=answer.id,
    )


def _ask_a_person(
    work: Work,
    referral: Referral,
    reading: ReplyReading,
    by: By,
    now: datetime,
    quote: str,
    in_reply_to: str | None,
) -> Referral:
    happened(work, Subject.REFERRAL, referral.id, "company.wrote", by, now, words=quote)
    about = dossier(work, referral)
    known = reading.intent is not Intent.UNCLEAR
    file_about_referral(
        work,
        TaskKind.UNCLEAR_REPLY,
        about,
        now,
        key=by.source or str(referral.version),
        quote=quote,
        proposes={"reading": reading.as_json(), "source": by.source} if known else None,
        intent=reading.intent.value,
        words=list(reading.because),
        side="company",
    )
    if by.channel is Channel.EMAIL:
        post_to_contact(
            work,
            Letter.HANDED_TO_PERSON,
            about.contact,
            {},
            key=f"handed:{by.source}",
            now=now,
            in_reply_to=in_reply_to,
            about=about,
        )
    return referral
