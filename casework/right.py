"""The fortrinsret: from when to when, and what ends it (R10, R11, A1-A10, A12).

Days are calendar days in Europe/Copenhagen. The right is one to be considered and invited, never
to be first (A28).
"""

from datetime import date
from enum import StrEnum

from casework.events import Job, Role
from casework.machine import Table
from casework.model import Right, RightState
from casework.rules import Rules


class RightEvent(StrEnum):
    EVIDENCE_ACCEPTED = "right.evidence_accepted"
    EVIDENCE_REFUSED = "right.evidence_refused"
    BEGAN = "right.began"
    FIRST_JOB = "right.first_job"
    ONE_YEAR = "right.one_year"
    PARTNER_DECLINES_SCHEME = "right.partner_declines_scheme"
    DECIDED = "right.decided"
    RESTORED = "right.restored"


_K, _S, _P = Role.CASEWORKER, Role.SYSTEM, Role.PARTNER
_STATES = RightState
_LIVE = (RightState.PENDING_EVIDENCE, RightState.SCHEDULED, RightState.ACTIVE)

TABLE: Table[RightState, RightEvent] = {
    (_STATES.PENDING_EVIDENCE, RightEvent.EVIDENCE_ACCEPTED): (frozenset({_K}), _STATES.ACTIVE),
    (_STATES.PENDING_EVIDENCE, RightEvent.EVIDENCE_REFUSED): (frozenset({_K}), _STATES.ENDED),
    (_STATES.SCHEDULED, RightEvent.BEGAN): (frozenset({_S}), _STATES.ACTIVE),
    **{(state, RightEvent.FIRST_JOB): (frozenset({_S, _K}), _STATES.ENDED) for state in _LIVE},
    **{(state, RightEvent.ONE_YEAR): (frozenset({_S}), _STATES.ENDED) for state in _LIVE},
    **{(state, RightEvent.DECIDED): (frozenset({_K}), _STATES.ENDED) for state in _LIVE},
    **{
        (state, RightEvent.PARTNER_DECLINES_SCHEME): (frozenset({_K, _P}), _STATES.ENDED)
        for state in _LIVE
    },
    (_STATES.ENDED, RightEvent.RESTORED): (frozenset({_K}), _STATES.ACTIVE),
}


class FirstJob(StrEnum):
    """Does a job end the right (A5-A10)?"""

    ENDS = "ends"
    KEEPS = "keeps"
    ASK = "ask"


def last_day(starts_on: date) -> date:
    """The last day of the one year, inclusive to 23:59:59 (A2); 29 February gives 28 (A3).

    No rollover for weekends and holidays (A4).
    """
    try:
        return starts_on.replace(year=starts_on.year + 1)
    except ValueError:
        return date(starts_on.year + 1, 2, 28)


def is_active(right: Right, day: date) -> bool:
    return right.state is RightState.ACTIVE and right.starts_on <= day <= right.last_day


def days_used(right: Right) -> int:
    """Days of the year that were over before the partner was registered (A21)."""
    return max(0, (right.registered_on - right.starts_on).days)


def first_job(job: Job, rules: Rules) -> FirstJob:
    """What a job that was got does to the right.

    Subsidised work, internships and student jobs do not end it, a fleksjob and self-employment are
    for a caseworker (A6, A7), and so is anything short: under a year, or few hours a week (A5).
    What is not known is not held against anybody: then the confirmed word "ansat" counts.
    """
    if job.kind in {"loentilskud", "praktik", "student"}:
        return FirstJob.KEEPS
    if job.kind in {"fleksjob", "self_employed"}:
        return FirstJob.ASK
    if job.hours is not None and job.hours < rules.right_first_job_min_hours:
        return FirstJob.ASK
    if job.permanent is False:
        long_enough = (job.months or 0) >= rules.right_first_job_min_months
        return FirstJob.ENDS if long_enough else FirstJob.ASK
    return FirstJob.ENDS


def notice_day(last: date, days: int) -> date:
    return date.fromordinal(last.toordinal() - days)
