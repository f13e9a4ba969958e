"""A company's reply about a referral: from a reading to what may happen because of it.

Only a sure reading moves anything, and only what its row of the table allows. Everything else
becomes a task with the words quoted, and the company is told that a person will read its mail.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from casework.actions import answers, no_shows, outcomes, verify
from casework.actions.carry_out import carry_out
from casework.actions.dossier import Dossier, dossier, latest_interview
from casework.actions.endings import file_about_vacancy
from casework.actions.ladders import withdraw
from casework.actions.log import happened
from casework.actions.post import post_about_referral, post_to_contact
from casework.actions.referrals import clashes
from casework.actions.todo import file_about_referral, file_task
from casework.errors import RefusedError
from casework.events import By, Channel, Event, Job, Name, Role
from casework.interview import OPEN, offered, tells_more, times
from casework.letters import Letter, Side
from casework.model import Answer, Company, Interview, Outcome, Referral, State, Subject, Vacancy
from casework.ports import Work
from casework.readings import TIMED, Intent, Reason, ReplyReading, Slot
from casework.replies.address import confirms_address
from casework.replies.undo import takes_back
from casework.tasks import TaskKind

_AFTER_INTERVIEW = {State.AWAITING_OUTCOME, State.OFFERED}
_FOR_A_PERSON = {Intent.QUESTION, Intent.REDIRECT, Intent.UNCLEAR}


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
    """The referral after a company's reply; `quote` is what they wrote, without quoted history.

    Of who pressed a link it is the words of the link. Raises RefusedError where a caseworker stands
    behind the reading and it cannot be: the same question once more would help nobody.
    """
    if reading.intent is Intent.OUT_OF_OFFICE:
        happened(work, Subject.REFERRAL, referral.id, "company.away", by, now, words=quote)
        return referral
    if takes_back(quote) and _takes_back(work, referral, by, now):
        return work.referrals.get(referral.id)
    if referral.state is State.READY and _about_address(work, referral, by, now, quote):
        return referral
    if by.confirmed:
        _must_be_told(work, referral, reading)
    elif _is_doubtful(work, referral, reading, quote):
        return _ask_a_person(work, referral, reading, by, now, quote, in_reply_to)
    if reading.intent is Intent.UNSUBSCRIBE or _about_vacancy(referral, reading):
        return _ask_far(work, referral, reading, by, now, quote, in_reply_to)
    reading = _for_where_it_stands(work, reading, referral)
    if _is_as_agreed(work, referral, reading, by, quote):
        happened(work, Subject.REFERRAL, referral.id, "company.wrote", by, now, words=quote)
        _confirm_what_was_noted(work, referral, None, reading, by, now, quote, in_reply_to)
        return referral
    before = answers.standing(work, referral)
    try:
        with work.attempt():
            after = _moved(work, referral, reading, by, now, quote)
    except RefusedError:
        if by.confirmed:
            raise
        return _ask_a_person(work, referral, reading, by, now, quote, in_reply_to)
    withdraw(work, after.id, Side.COMPANY)
    answer = answers.keep(work, before, after, by, reading.intent.value, now)
    _confirm_what_was_noted(work, after, answer, reading, by, now, quote, in_reply_to)
    return after


def _for_where_it_stands(work: Work, reading: ReplyReading, referral: Referral) -> ReplyReading:
    """Whether a time is the first one or a new one, the case knows better than the words do.

    A place without a time, as our receipt asks for it, is that of the time which stands. What moves
    though nothing is booked was agreed where we did not hear it: an invitation (row 15). "Vi må
    udskyde, en ny dag følger": until it is told the interview is off, and we ask (row 18).
    """
    if reading.intent is Intent.RESCHEDULE and not reading.slots:
        return replace(reading, intent=Intent.CANCELLATION)
    if reading.intent is Intent.RESCHEDULE and referral.state is not State.BOOKED:
        return replace(reading, intent=Intent.INVITATION)
    stands = latest_interview(work, referral.id) if referral.state is State.BOOKED else None
    if stands and reading.intent is Intent.INVITATION and reading.place and not reading.slots:
        return replace(reading, slots=(Slot(stands.starts_at, stands.ends_at),))
    return reading


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


def _is_doubtful(work: Work, referral: Referral, reading: ReplyReading, quote: str) -> bool:
    return (
        not reading.sure
        or reading.intent in _FOR_A_PERSON
        or _names_another(work, referral, quote)
        or _unreasoned(work, referral, reading)
    )


def _must_be_told(work: Work, referral: Referral, reading: ReplyReading) -> None:
    """What a caseworker has to say of a reading for it to count."""
    if reading.intent in _FOR_A_PERSON:
        raise RefusedError("moves_nothing")
    if _unreasoned(work, referral, reading):
        raise RefusedError("reason_missing")


def _names_another(work: Work, referral: Referral, quote: str) -> bool:
    """Do the words speak of another partner whose CV the company has? Nobody guesses by name (2.5)."""
    said = quote.casefold()
    names = work.partners.names_at(referral.company_id)
    mine = names.pop(referral.partner_id, "")
    return mine.casefold() not in said and any(
        name.casefold() in said for name in names.values() if len(name) >= _SHORTEST_NAME
    )


_SHORTEST_NAME = 5


def _unreasoned(work: Work, referral: Referral, reading: ReplyReading) -> bool:
    """The municipality as employer must give a reason for its no (rules 2.5, PAV 15.9)."""
    no_reason = reading.reason in (None, Reason.OTHER)
    municipal = work.companies.get(referral.company_id).is_municipality
    return reading.intent is Intent.REJECTION and no_reason and municipal


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
        case Intent.INVITATION if referral.state is not State.BOOKED:
            return _invited(work, referral, reading, by, now, quote)
        case Intent.INVITATION | Intent.RESCHEDULE:
            return _moved_interview(work, referral, reading, by, now, quote)
        case Intent.CANCELLATION:
            event = Event(name=Name.INTERVIEW_CANCELLED, by=by, words=quote)
            after = carry_out(work, referral, event, now)
            _tell_partner(work, after, Letter.INTERVIEW_CANCELLED, now, by="company")
            return after
        case Intent.NO_SHOW:
            return no_shows.partner_stayed_away(work, referral, by, now, quote=quote)
        case Intent.REJECTION if _interviewed(work, referral, now):
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
            return _not_qualified(work, referral, reading, by, now, quote)
        case Intent.HIRED:
            job = Job(company_id=referral.company_id, begins=reading.begins)
            return outcomes.told(
                work, referral, Role.COMPANY, Outcome.HIRED, by, now, quote=quote, job=job
            )
        case Intent.PENDING if _interviewed(work, referral, now):
            return outcomes.told(
                work, referral, Role.COMPANY, Outcome.PENDING, by, now, quote=quote
            )
        case Intent.PENDING:
            return _read(work, referral, by, now, quote)
        case _:
            raise RefusedError(f"for_a_person_{reading.intent}")


def _about_vacancy(referral: Referral, reading: ReplyReading) -> bool:
    return reading.intent is Intent.FILLED and referral.vacancy_id is not None


def _interviewed(work: Work, referral: Referral, now: datetime) -> bool:
    """Of one that is booked only once its hour has come: before it a no is about the CV (row 12)."""
    if referral.state in _AFTER_INTERVIEW or referral.interview_held:
        return True
    booked = latest_interview(work, referral.id) if referral.state is State.BOOKED else None
    return booked is not None and booked.starts_at <= now


def _not_qualified(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    """A no before any interview. The reason is a caseworker's to judge before the partner hears it;
    that a time she knows of does not count, she hears at once."""
    stood = latest_interview(work, referral.id)
    reason = reading.reason or Reason.OTHER
    event = Event(name=Name.COMPANY_NOT_QUALIFIED, by=by, reason=reason, words=quote)
    after = carry_out(work, referral, event, now)
    if stood is not None and stood.state in OPEN:
        _tell_partner(work, after, Letter.INTERVIEW_CANCELLED, now, by="review")
    return after


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
    slots = _free(work, referral, reading.slots)
    event = _meeting(work, referral, Name.COMPANY_INVITES, slots, reading, by, quote)
    after = carry_out(work, referral, event, now)
    return _book_or_ask(work, after, reading, by, now)


def _another_time(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    """New times while the referral stands at invited: it stays there, the newest offer counts."""
    current = latest_interview(work, referral.id)
    _offer(work, referral, current, reading, by, now, quote)
    return _book_or_ask(work, referral, reading, by, now)


def _offer(
    work: Work,
    referral: Referral,
    current: Interview | None,
    reading: ReplyReading,
    by: By,
    now: datetime,
    quote: str,
) -> None:
    """Puts the times that are ahead in place of `current`, or beside it where it is over."""
    ahead = _free(work, referral, tuple(slot for slot in reading.slots if slot.start > now))
    if not ahead:
        raise RefusedError("no_slot_ahead")
    offer = _meeting(work, referral, Name.COMPANY_INVITES, ahead, reading, by, quote)
    fresh = offered(current, offer, referral.id, work.rules)
    if fresh.id and current is not None:
        work.interviews.save(current, fresh)
    else:
        work.interviews.add(fresh)
    happened(work, Subject.REFERRAL, referral.id, offer.name, by, now, words=quote)


def _book_or_ask(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime
) -> Referral:
    if len(reading.slots) == 1 and _is_free(work, referral, reading.slots[0], now):
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


def _is_free(work: Work, referral: Referral, slot: Slot, now: datetime) -> bool:
    """May the one time offered be booked at once? Not where the partner is at another interview."""
    start, end = times(slot, work.rules)
    taken = clashes(work, referral, start, end)
    if taken:
        file_about_referral(
            work, TaskKind.SAME_HOUR, dossier(work, referral), now, key=start.isoformat()
        )
    return work.rules.interview_books_on_standing_yes and not taken


def _free(work: Work, referral: Referral, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The times offered without those at which another interview is booked; all, if none is left."""
    if len(slots) == 1:
        return slots  # free or not, there is no other
    free = tuple(slot for slot in slots if not clashes(work, referral, *times(slot, work.rules)))
    return free or slots


def _moved_interview(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    """To the one new time; of several the partner chooses, and the old one is off (row 18).

    The time that is agreed is no new one, whatever words stand beside it.
    """
    stands = latest_interview(work, referral.id)
    agreed = stands.starts_at if stands else None
    new = tuple(slot for slot in reading.slots if slot.start != agreed)
    if len(new) > 1:
        return _moved_to_one_of(work, referral, replace(reading, slots=new), by, now, quote)
    slots = new or reading.slots
    event = _meeting(work, referral, Name.INTERVIEW_MOVED, slots, reading, by, quote)
    return carry_out(work, referral, event, now, same_time=not new)


def _is_as_agreed(
    work: Work, referral: Referral, reading: ReplyReading, by: By, quote: str
) -> bool:
    """The time that stands, and no more about it: "vi ses på onsdag kl. 9". There is nothing to undo."""
    stands = latest_interview(work, referral.id) if referral.state is State.BOOKED else None
    if stands is None or reading.intent not in TIMED:
        return False
    starts = [slot.start for slot in reading.slots]
    told = _meeting(work, referral, Name.INTERVIEW_MOVED, reading.slots, reading, by, quote)
    return starts == [stands.starts_at] and not tells_more(stands, told)


def _moved_to_one_of(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime, quote: str
) -> Referral:
    """It stays one interview, so that the partner's calendar moves it, and one undo brings it back."""
    stood = latest_interview(work, referral.id)
    event = Event(name=Name.INTERVIEW_CANCELLED, by=by, words=quote)
    after = carry_out(work, referral, event, now)
    off = latest_interview(work, referral.id)
    current = replace(stood, version=off.version) if stood and off else None
    _offer(work, after, current, reading, by, now, quote)
    _tell_partner(work, after, Letter.INTERVIEW_CHOICE, now, moved=True)
    return after


def _meeting(
    work: Work,
    referral: Referral,
    name: Name,
    slots: tuple[Slot, ...],
    reading: ReplyReading,
    by: By,
    quote: str,
) -> Event:
    """When and where, whom to ask for and what to bring. Nobody is told to ask for herself."""
    own = work.partners.get(referral.partner_id).name.casefold().split()
    named = (reading.contact or "").casefold().split()
    return Event(
        name=name,
        by=by,
        slots=slots,
        place=reading.place,
        ask_for=reading.contact if set(named).isdisjoint(own) else None,
        for_partner=reading.for_partner,
        words=quote,
    )


def _tell_partner(
    work: Work, referral: Referral, letter: Letter, now: datetime, **more: Any
) -> None:
    about = dossier(work, referral)
    post_about_referral(
        work,
        letter,
        Side.PARTNER,
        about,
        key=f"referral:{about.edition}:{letter}",
        now=now,
        asks=letter is Letter.INTERVIEW_CHOICE,
        **more,
    )


def _confirm_what_was_noted(
    work: Work,
    referral: Referral,
    answer: Answer | None,
    reading: ReplyReading,
    by: By,
    now: datetime,
    quote: str,
    in_reply_to: str | None,
) -> None:
    # Nobody wrote the words of a link, so they are not quoted as if they had.
    words: dict[str, Any] = {"pressed" if by.channel is Channel.LINK else "quote": quote}
    waiting = reading.intent in (Intent.HIRED, Intent.REJECTION) and not by.confirmed
    post_about_referral(
        work,
        Letter.COMPANY_NOTED,
        Side.COMPANY,
        dossier(work, referral),
        key=f"noted:{referral.id}:{answer.id if answer else by.source}",
        now=now,
        noted=reading.intent.value,
        needs_confirmation=waiting,
        begins=reading.begins.isoformat() if reading.begins else None,
        **words,
        asks=True,
        in_reply_to=in_reply_to,
        undo=answer.id if answer else None,
    )


def _ask_far(
    work: Work,
    referral: Referral,
    reading: ReplyReading,
    by: By,
    now: datetime,
    quote: str,
    in_reply_to: str | None,
) -> Referral:
    """Words that end more than this referral: the vacancy is gone, the company leaves the scheme.

    A caseworker closes it with one choice; until then nothing moves.
    """
    happened(work, Subject.REFERRAL, referral.id, "company.wrote", by, now, words=quote)
    about = dossier(work, referral)
    if reading.intent is Intent.UNSUBSCRIBE:
        ask_about_leaving(work, about.company, by, now, quote=quote)
    elif about.vacancy is not None:
        ask_about_vacancy(work, about.vacancy, by, now, quote=quote)
    _handed_on(work, about, by, now, in_reply_to)
    return referral


def _handed_on(work: Work, about: Dossier, by: By, now: datetime, in_reply_to: str | None) -> None:
    if by.channel is not Channel.EMAIL:
        return
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


def ask_about_vacancy(work: Work, vacancy: Vacancy, by: By, now: datetime, *, quote: str) -> None:
    """Its company calls it filled or withdrawn: which, and is it so? (row 27)"""
    key = str(by.source or vacancy.version)
    file_about_vacancy(work, TaskKind.VACANCY_FILLED, vacancy, now, key=key, quote=quote)


def ask_about_leaving(work: Work, company: Company, by: By, now: datetime, *, quote: str) -> None:
    """A company wants out of the scheme: a caseworker talks to it before notice is written down."""
    file_task(
        work,
        TaskKind.COMPANY_LEAVES,
        Subject.COMPANY,
        company.id,
        now,
        key=str(by.source or "leaves"),
        quote=quote,
        context={"company": company.name},
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
    known = reading.intent not in _FOR_A_PERSON
    file_about_referral(
        work,
        TaskKind.UNCLEAR_REPLY,
        about,
        now,
        key=by.source or str(referral.version),
        quote=quote,
        proposes={"reading": reading.as_json(), "source": by.source} if known else None,
        for_partner=reading.for_partner,
        intent=reading.intent.value,
        words=list(reading.because),
        side="company",
    )
    _handed_on(work, about, by, now, in_reply_to)
    return referral
