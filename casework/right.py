"""The fortrinsret: from when to when, what ends it, and what only sets a review (R10, R11, A1-A21).

Days are calendar days in Europe/Copenhagen. The right is one to be considered and invited, never
to be first (A28).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from casework.clocks import OF_RIGHT, ClockKind
from casework.events import Job, Role
from casework.letters import Letter, Side
from casework.machine import Machine, row
from casework.model import LifeEvent, Right, RightEnd, RightState
from casework.rules import Rules
from casework.tasks import TaskKind
from casework.workdays import is_free_day


class RightEvent(StrEnum):
    REGISTERED = "right.registered"
    EVIDENCE_ACCEPTED = "right.evidence_accepted"
    EVIDENCE_REFUSED = "right.evidence_refused"
    BEGAN = "right.began"
    FIRST_JOB = "right.first_job"
    ONE_YEAR = "right.one_year"
    PARTNER_DECLINES_SCHEME = "right.partner_declines_scheme"
    DECIDED = "right.decided"
    RESTORED = "right.restored"
    LIFE_EVENT = "right.life_event"
    REVIEWED = "right.reviewed"


@dataclass(frozen=True, kw_only=True)
class RightCase:
    """The right as it would be after the event, on which day, and what is known and said of it.

    `doubtful` are the codes of why a person must look at a registration; `ended_because` is what
    had ended the right before.
    """

    after: Right
    today: date
    doubtful: tuple[str, ...] = ()
    ended_because: RightEnd | None = None
    note: str = ""


def _doubtful(case: RightCase) -> Iterable[str]:
    if not case.doubtful:
        yield "not_doubtful"


def _ahead(case: RightCase) -> Iterable[str]:
    if case.after.starts_on <= case.today:
        yield "has_begun"


def _begun(case: RightCase) -> Iterable[str]:
    if case.today < case.after.starts_on:
        yield "not_begun"


def _year_left(case: RightCase) -> Iterable[str]:
    if case.today > case.after.last_day:
        yield "year_over"


def _year_over(case: RightCase) -> Iterable[str]:
    if case.today <= case.after.last_day:
        yield "year_not_over"


def _lost_job(case: RightCase) -> Iterable[str]:
    """Row 34 and A13: only a right that a job had ended is given back."""
    if case.ended_because is not RightEnd.FIRST_JOB:
        yield "not_ended_by_job"


def _note(case: RightCase) -> Iterable[str]:
    if not case.note.strip():
        yield "note_missing"


def _life_event(case: RightCase) -> Iterable[str]:
    if case.after.review is None:
        yield "life_event_missing"


P, C, E, K, M, S = (
    Role.PARTNER,
    Role.COMPANY,
    Role.EMPLOYEE,
    Role.CASEWORKER,
    Role.MAIL,
    Role.SYSTEM,
)
_R, _E = RightState, RightEvent
LIVE = frozenset({_R.PENDING_EVIDENCE, _R.SCHEDULED, _R.ACTIVE})
_BEGUN = (ClockKind.RIGHT_NOTICE, ClockKind.RIGHT_EXPIRY, ClockKind.UPSKILLING_DUE)
_ENDS: dict[str, Any] = {
    "letters": ((Letter.RIGHT_ENDED, Side.PARTNER),),
    "starts": (ClockKind.RETENTION,),
    "stops": OF_RIGHT,
    "follow_ups": ("end_referrals",),
}

MACHINE: Machine[RightState, RightEvent, RightCase] = Machine(
    name="right",
    states=RightState,
    events=RightEvent,
    ended=frozenset({_R.ENDED}),
    moves=(
        # Nobody is refused by the machine: what is doubtful waits for a person (A12, A21).
        row(
            1,
            {None},
            _E.REGISTERED,
            {P, C, E, K, M},
            _R.PENDING_EVIDENCE,
            guards=(_doubtful,),
            tasks=(TaskKind.RIGHT_DOUBTFUL,),
        ),
        row(
            2,
            {None},
            _E.REGISTERED,
            {P, C, E, K, M},
            _R.SCHEDULED,
            guards=(_ahead,),
            starts=(ClockKind.RIGHT_BEGINS,),
        ),
        row(3, {None}, _E.REGISTERED, {P, C, E, K, M}, _R.ACTIVE, starts=_BEGUN),
        # A caseworker may decide otherwise than the rules, and writes why (A12).
        row(
            4,
            {_R.PENDING_EVIDENCE},
            _E.EVIDENCE_ACCEPTED,
            {K},
            _R.SCHEDULED,
            guards=(_note, _ahead),
            starts=(ClockKind.RIGHT_BEGINS,),
        ),
        row(
            4,
            {_R.PENDING_EVIDENCE},
            _E.EVIDENCE_ACCEPTED,
            {K},
            _R.ACTIVE,
            guards=(_note, _year_left),
            starts=_BEGUN,
        ),
        row(5, {_R.PENDING_EVIDENCE}, _E.EVIDENCE_REFUSED, {K}, _R.ENDED, **_ENDS),
        row(6, {_R.SCHEDULED}, _E.BEGAN, {S}, _R.ACTIVE, guards=(_begun,), starts=_BEGUN),
        # Rules 2.2 d: the system says so only of a hire that both sides or a caseworker confirmed.
        row(7, LIVE, _E.FIRST_JOB, {S, K}, _R.ENDED, **_ENDS),
        row(8, LIVE, _E.ONE_YEAR, {S}, _R.ENDED, guards=(_year_over,), **_ENDS),
        row(9, LIVE, _E.PARTNER_DECLINES_SCHEME, {K, P}, _R.ENDED, **_ENDS),
        row(10, LIVE, _E.DECIDED, {K}, _R.ENDED, guards=(_note,), **_ENDS),
        row(
            11,
            {_R.ENDED},
            _E.RESTORED,
            {K},
            _R.ACTIVE,
            guards=(_lost_job, _year_left),
            letters=((Letter.RIGHT_RESTORED, Side.PARTNER),),
            starts=_BEGUN,
            stops={ClockKind.RETENTION},
        ),
        # A13, A14: an event in somebody's life sets a review; the right goes on as it was.
        row(
            12,
            LIVE,
            _E.LIFE_EVENT,
            {P, C, E, K, M},
            guards=(_life_event,),
            letters=((Letter.RIGHT_REVIEW, Side.PARTNER),),
            tasks=(TaskKind.RIGHT_REVIEW,),
            starts=(ClockKind.RIGHT_REVIEW,),
        ),
        row(
            13,
            LIVE,
            _E.REVIEWED,
            {K},
            guards=(_note,),
            stops={ClockKind.RIGHT_REVIEW},
        ),
    ),
)


# --- from when to when ----------------------------------------------------------------------------


def last_day(starts_on: date, rules: Rules | None = None) -> date:
    """The last day of the one year, inclusive to 23:59:59 (A2); 29 February gives 28 (A3).

    No rollover for weekends and holidays, unless the setting of A4 says so.
    """
    try:
        last = starts_on.replace(year=starts_on.year + 1)
    except ValueError:
        last = date(starts_on.year + 1, 2, 28)
    while rules is not None and rules.right_weekend_rollover and is_free_day(last):
        last += timedelta(days=1)
    return last


def is_active(right: Right, day: date) -> bool:
    return right.state is RightState.ACTIVE and right.starts_on <= day <= right.last_day


def days_used(right: Right) -> int:
    """Days of the year that were over before the partner was registered (A21: no extension)."""
    return max(0, (min(right.registered_on, right.last_day) - right.starts_on).days)


def notice_day(last: date, days: int) -> date:
    return last - timedelta(days=days)


# --- what a job does to it ------------------------------------------------------------------------


class FirstJob(StrEnum):
    """Does a job end the right (A5-A10)?"""

    ENDS = "ends"
    KEEPS = "keeps"
    ASK = "ask"


_SUBSIDISED = {"loentilskud", "praktik", "student"}
_FOR_A_PERSON = {"fleksjob", "self_employed"}


def first_job(job: Job, rules: Rules, starts_on: date | None = None) -> FirstJob:
    """What a job that was got does to a right that runs from `starts_on`.

    Subsidised work, internships and student jobs do not end it, a fleksjob and self-employment are
    for a caseworker (A6, A7), and so is anything short: under a year, or few hours a week (A5).
    A job agreed before the right began is not the first one after it: a person is asked (A10).
    Which company it is with does not matter (A8). What is not known is not held against anybody:
    then the confirmed word "ansat" counts.
    """
    if job.kind in _SUBSIDISED:
        return FirstJob.ENDS if rules.right_subsidised_ends else FirstJob.KEEPS
    if job.kind in _FOR_A_PERSON:
        return FirstJob.ASK
    if starts_on is not None and job.agreed_on is not None and job.agreed_on < starts_on:
        return FirstJob.ASK
    if job.hours is not None and job.hours < rules.right_first_job_min_hours:
        return FirstJob.ASK
    if job.permanent is False:
        long_enough = (job.months or 0) >= rules.right_first_job_min_months
        return FirstJob.ENDS if long_enough else FirstJob.ASK
    return FirstJob.ENDS


# --- saying so in one sentence --------------------------------------------------------------------


def explained(right: Right) -> tuple[str, dict[str, Any]]:
    """Which sentence of `right_says` in words.toml tells of this right, and its values.

    One sentence with the day and the reason: "udløber 14.03.2027, fordi ...".
    """
    values: dict[str, Any] = {
        "starts_on": right.starts_on.isoformat(),
        "last_day": right.last_day.isoformat(),
        "ended_on": (right.ended_on or right.last_day).isoformat(),
        "days_used": days_used(right),
    }
    if right.state is not RightState.ENDED:
        leap = (right.starts_on.month, right.starts_on.day) == (2, 29)
        code = "runs_leap" if leap and right.state is RightState.ACTIVE else str(right.state)
        return code, values
    return f"ended_{right.ended_because or RightEnd.DECISION}", values


REVIEW_WD = {
    LifeEvent.EMPLOYEE_LEFT: 10,
    LifeEvent.EMPLOYEE_CHANGED: 10,
    LifeEvent.COUPLE_SPLIT: 10,
    LifeEvent.START_CANCELLED: 5,
}
"""Working days a caseworker has to look at a life event (rules 2.5)."""
