"""What must hold before a referral moves: each guard gives the codes of what does not.

They look at a `Case` and nothing else; `casework.referral_table` says which move asks for which.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from casework.events import Event, Role
from casework.model import Interview, InterviewState, Outcome, Referral, State, VacancyEnd
from casework.rules import Rules


@dataclass(frozen=True)
class Case:
    """All that a guard may look at."""

    before: Referral
    event: Event
    interview: Interview | None
    now: datetime
    rules: Rules


def opening(case: Case) -> Iterable[str]:
    return case.event.opening.missing if case.event.opening else ("opening_unknown",)


def clearance(case: Case) -> Iterable[str]:
    return case.event.clearance.missing if case.event.clearance else ("clearance_unknown",)


def reason(case: Case) -> Iterable[str]:
    if case.event.reason is None:
        yield "reason_missing"


def note(case: Case) -> Iterable[str]:
    if not case.event.note.strip():
        yield "note_missing"


def slot_ahead(case: Case) -> Iterable[str]:
    if not case.event.slots or case.event.slots[0].start <= case.now:
        yield "no_slot_ahead"


def slots_in_order(case: Case) -> Iterable[str]:
    for slot in case.event.slots:
        if slot.end is not None and slot.end <= slot.start:
            yield "ends_before_it_starts"
    if any(one.start == two.start for one, two in pairwise(case.event.slots)):
        yield "same_slot_twice"


def confirmed(case: Case) -> Iterable[str]:
    """Rules 2.2 d: a caseworker, or both sides, must stand behind it."""
    if not (case.event.by.confirmed or case.event.by.role is Role.CASEWORKER):
        yield "not_confirmed"


def over(case: Case) -> Iterable[str]:
    if case.interview is None or case.now < case.interview.ends_at + case.rules.outcome_after:
        yield "interview_not_over"


def held(case: Case) -> Iterable[str]:
    """Where the state does not say so itself: only if an interview was held (rows 21, 24)."""
    if case.before.state not in _AFTER_INTERVIEW and not _met_before(case):
        yield "no_interview_held"


def not_held(case: Case) -> Iterable[str]:
    if _met_before(case):
        yield "interview_held"


_AFTER_INTERVIEW = {State.AWAITING_OUTCOME, State.OFFERED}


def _met_before(case: Case) -> bool:
    """Of one that is booked only an earlier interview counts: its own is over when row 19 says so."""
    return (
        case.before.interview_held if case.before.state is State.BOOKED else was_interviewed(case)
    )


def was_interviewed(case: Case) -> bool:
    return case.before.interview_held or (
        case.interview is not None
        and case.interview.state in (InterviewState.CONFIRMED, InterviewState.HELD)
        and case.interview.ends_at <= case.now
    )


def absence_known(case: Case) -> Iterable[str]:
    """Row 20: the other side is asked before a no-show counts."""
    if case.event.absent not in (Role.PARTNER, Role.COMPANY):
        yield "absent_unknown"
    yield from confirmed(case)


def first_no_show(case: Case) -> Iterable[str]:
    """Each side may fail to come once; what one side does is not counted against the other."""
    company = case.event.absent is Role.COMPANY
    if case.before.company_no_shows if company else case.before.no_shows:
        yield "second_no_show"


def unanswered(case: Case) -> Iterable[str]:
    """Row 25: silence is only where nobody has said what came of it."""
    said = {case.before.company_says, case.before.partner_says}
    if said & {Outcome.HIRED, Outcome.REJECTED}:
        yield "answered"


def nothing_since(case: Case) -> Iterable[str]:
    """What others have acted on since is no longer one person's to take back."""
    if case.event.back_to is None:
        yield "moved_on"


def lost_to_another(case: Case) -> Iterable[str]:
    hired = case.event.vacancy_end in (VacancyEnd.FILLED_OTHER, VacancyEnd.FILLED_PARTNER)
    if not (hired and was_interviewed(case)):
        yield "not_lost_to_another"


def by_deadline(case: Case) -> Iterable[str]:
    if case.event.vacancy_end is not VacancyEnd.DEADLINE_PASSED:
        yield "not_by_deadline"


def recently_closed(case: Case) -> Iterable[str]:
    since = case.before.since
    if since is None or case.now - since > case.rules.reopen_within:
        yield "closed_too_long"


def within_recall(case: Case) -> Iterable[str]:
    """Row 33. Until the CV is on its way nothing is lost by stopping it, however late."""
    if case.before.delivered_at is not None:
        yield "already_sent"
