"""The interview (jobsamtale), a child of its referral: what each of the referral's events does to it.

It never moves by itself: `after` is asked by the referral's `decide`, and follows `MACHINE`.
"""

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from casework.events import Event, Name, Role
from casework.machine import Machine, Refused, row
from casework.model import TERMINAL, Interview, InterviewState, ReferralId, State
from casework.readings import Slot
from casework.rules import Rules


class InterviewEvent(StrEnum):
    OFFERED = "interview.offered"
    CONFIRMED = "interview.confirmed"
    MOVED = "interview.moved"
    CANCELLED = "interview.cancelled"
    HELD = "interview.held"
    NO_SHOW_PARTNER = "interview.no_show_partner"
    NO_SHOW_COMPANY = "interview.no_show_company"


_I, _E = InterviewState, InterviewEvent
P, C, K, M, S = Role.PARTNER, Role.COMPANY, Role.CASEWORKER, Role.MAIL, Role.SYSTEM
_ANYBODY = {P, C, K, M, S}
OPEN = frozenset({_I.PROPOSED, _I.CONFIRMED})
_OVER = frozenset(_I) - OPEN

MACHINE: Machine[InterviewState, InterviewEvent, None] = Machine(
    name="interview",
    states=InterviewState,
    events=InterviewEvent,
    ended=_OVER,
    moves=(
        # An offer in place of one that stands; after one that is over, a new interview.
        row(1, {None, *_I}, _E.OFFERED, {C, M}, _I.PROPOSED),
        row(2, {_I.PROPOSED}, _E.CONFIRMED, {P, M}, _I.CONFIRMED),
        row(3, {_I.CONFIRMED}, _E.MOVED, {P, C, K, M}),
        row(4, OPEN, _E.CANCELLED, _ANYBODY, _I.CANCELLED),
        row(5, {_I.CONFIRMED}, _E.HELD, _ANYBODY, _I.HELD),
        row(6, {_I.CONFIRMED}, _E.NO_SHOW_PARTNER, {P, C, M}, _I.NO_SHOW_PARTNER),
        row(6, {_I.CONFIRMED}, _E.NO_SHOW_COMPANY, {P, C, M}, _I.NO_SHOW_COMPANY),
    ),
)

_MEANS = {
    Name.PARTNER_ACCEPTS: _E.CONFIRMED,
    Name.INTERVIEW_MOVED: _E.MOVED,
    Name.INTERVIEW_CANCELLED: _E.CANCELLED,
    Name.COMPANY_NOT_QUALIFIED: _E.CANCELLED,
    Name.COMPANY_REJECTS: _E.HELD,
    Name.COMPANY_OFFERS: _E.HELD,
    Name.HIRED: _E.HELD,
}


def after(
    current: Interview | None,
    event: Event,
    referral_id: ReferralId,
    to: State,
    now: datetime,
    rules: Rules,
) -> Interview | None:
    """The interview as it is after the referral's `event`; None where that leaves it alone.

    `to` is the state the referral goes to. A new interview has id 0.
    """
    if event.name is Name.COMPANY_INVITES:
        return offered(current, event, referral_id, rules)
    if current is None:
        return None
    meant = _meaning(current, event, to, now)
    move = meant and MACHINE.choose(current.state, meant, event.by.role, None)
    if isinstance(move, Refused) and to in TERMINAL:
        meant = _E.CANCELLED
        move = MACHINE.choose(current.state, meant, event.by.role, None)
    if not move or isinstance(move, Refused):
        return None
    moved = replace(current, state=move.to or current.state)
    return _timed(moved, meant, event, rules)


def _meaning(current: Interview, event: Event, to: State, now: datetime) -> InterviewEvent | None:
    if event.name is Name.NO_SHOW:
        return _E.NO_SHOW_COMPANY if event.absent is Role.COMPANY else _E.NO_SHOW_PARTNER
    if to is State.REJECTED_AFTER_INTERVIEW:  # after an earlier one, if this one is still ahead
        return _E.HELD if current.ends_at <= now else _E.CANCELLED
    return _MEANS.get(event.name, _E.CANCELLED if to in TERMINAL else None)


def _timed(moved: Interview, meant: InterviewEvent | None, event: Event, rules: Rules) -> Interview:
    """With the time that was agreed: of an interview that is confirmed, or moved."""
    if meant not in (_E.CONFIRMED, _E.MOVED):
        return moved
    start, end = times(event.slots[0], rules)
    moved = replace(moved, starts_at=start, ends_at=end)
    return replace(moved, options=()) if meant is _E.CONFIRMED else _moved(moved, event)


def _moved(interview: Interview, event: Event) -> Interview:
    """It moves once more: whom to ask for and where stay as they were, unless told anew."""
    return replace(
        interview,
        place=event.place or interview.place,
        ask_for=event.ask_for or interview.ask_for,
        for_partner=event.for_partner or interview.for_partner,
        moved_count=interview.moved_count + 1,
    )


def tells_more(interview: Interview, event: Event) -> bool:
    """Whether the event says where, whom to ask for or what to bring otherwise than is known."""
    told = (event.place, event.ask_for, event.for_partner)
    known = (interview.place, interview.ask_for, interview.for_partner)
    return any(new and new != old for new, old in zip(told, known, strict=True))


def times(slot: Slot, rules: Rules) -> tuple[datetime, datetime]:
    """Start and end in UTC; where nobody said how long, the length of the rules."""
    end = slot.end or slot.start + rules.interview_length
    return slot.start.astimezone(UTC), end.astimezone(UTC)


def offered(
    current: Interview | None, event: Event, referral_id: ReferralId, rules: Rules
) -> Interview:
    """The interview a company offers: in place of one that stands, or a new one (id 0).

    Where, whom to ask for and what to bring stay as they were told for a time that came to nothing,
    unless told anew; a second interview after one that was held is another matter.
    """
    start, end = times(event.slots[0], rules)
    options = tuple(slot.start.isoformat() for slot in event.slots)
    if current is not None and current.state is InterviewState.CONFIRMED:
        again = replace(current, state=InterviewState.PROPOSED, options=options)
        return _moved(replace(again, starts_at=start, ends_at=end), event)
    proposed = Interview(
        referral_id=referral_id,
        starts_at=start,
        ends_at=end,
        place=event.place,
        ask_for=event.ask_for,
        for_partner=event.for_partner,
        options=options,
    )
    if current is None or current.state is InterviewState.HELD:
        return proposed
    proposed = replace(
        proposed,
        place=event.place or current.place,
        ask_for=event.ask_for or current.ask_for,
        for_partner=event.for_partner or current.for_partner,
    )
    if current.state is not InterviewState.PROPOSED:
        return proposed
    return replace(
        proposed, id=current.id, version=current.version, moved_count=current.moved_count
    )
