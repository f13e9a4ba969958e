"""The interview (jobsamtale), a child of its referral: what each of the referral's events does to it.

`proposed -> confirmed -> held | cancelled | no_show_partner | no_show_company` (rules 2.2). It never
moves by itself: `after` is asked by the referral's `decide`.
"""

from dataclasses import replace
from datetime import UTC, datetime

from casework.events import Event, Name, Role
from casework.model import TERMINAL, Interview, InterviewState, ReferralId, State
from casework.readings import Slot
from casework.rules import Rules

OPEN = frozenset({InterviewState.PROPOSED, InterviewState.CONFIRMED})


def after(
    current: Interview | None, event: Event, referral_id: ReferralId, to: State, rules: Rules
) -> Interview | None:
    """The interview as it is after `event`; None where the event leaves it alone.

    `to` is the state the referral goes to. A new interview has id 0.
    """
    if event.name is Name.COMPANY_INVITES:
        return offered(current, event, referral_id, rules)
    if current is None:
        return None
    match event.name:
        case Name.PARTNER_ACCEPTS:
            start, end = times(event.slots[0], rules)
            state = InterviewState.CONFIRMED
            return replace(current, state=state, starts_at=start, ends_at=end, options=())
        case Name.INTERVIEW_MOVED:
            start, end = times(event.slots[0], rules)
            place, moves = event.place or current.place, current.moved_count + 1
            return replace(current, starts_at=start, ends_at=end, place=place, moved_count=moves)
        case Name.INTERVIEW_CANCELLED:
            return replace(current, state=InterviewState.CANCELLED)
        case Name.NO_SHOW if event.absent is Role.COMPANY:
            return replace(current, state=InterviewState.NO_SHOW_COMPANY)
        case Name.NO_SHOW:
            return replace(current, state=InterviewState.NO_SHOW_PARTNER)
        case Name.COMPANY_REJECTS | Name.COMPANY_OFFERS | Name.HIRED:
            if current.state is InterviewState.CONFIRMED:
                return replace(current, state=InterviewState.HELD)
    if to in TERMINAL and current.state in OPEN:
        return replace(current, state=InterviewState.CANCELLED)
    return None


def times(slot: Slot, rules: Rules) -> tuple[datetime, datetime]:
    """Start and end in UTC; where nobody said how long, the length of the rules."""
    end = slot.end or slot.start + rules.interview_length
    return slot.start.astimezone(UTC), end.astimezone(UTC)


def offered(
    current: Interview | None, event: Event, referral_id: ReferralId, rules: Rules
) -> Interview:
    """The interview a company offers: in place of an offer that stands, or a new one (id 0)."""
    start, end = times(event.slots[0], rules)
    proposed = Interview(
        referral_id=referral_id,
        starts_at=start,
        ends_at=end,
        place=event.place,
        options=tuple(slot.start.isoformat() for slot in event.slots),
    )
    if current is None or current.state is not InterviewState.PROPOSED:
        return proposed
    return replace(
        proposed, id=current.id, version=current.version, moved_count=current.moved_count
    )
