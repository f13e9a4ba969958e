"""Where a partner's CV is, who must act, until when, and what happened before: codes and values."""

from datetime import datetime
from typing import Any

from casework.actions.dossier import current_cv, current_right, latest_interview
from casework.clocks import ClockKind
from casework.events import Name
from casework.model import TERMINAL, InterviewState, Partner, Referral, State, Subject
from casework.ports import Work
from casework.workdays import local_date

_MOST_STEPS = 6
# Nobody's where the interview is booked: it is to be held.
_TURN = {
    State.PROPOSED: "job_centre",
    State.ASKED: "you",
    State.READY: "job_centre",
    State.SENDING: "job_centre",
    State.DELIVERED: "company",
    State.UNDELIVERED: "job_centre",
    State.READ: "company",
    State.QUALIFIED: "company",
    State.CONTESTED: "job_centre",
    State.INVITED: "you",
    State.AWAITING_OUTCOME: "company",
    State.OFFERED: "you",
    State.DORMANT: "job_centre",
}
# Not the clock for having read it: the letters tell of one day only, the day of the answer.
_DEADLINES = {
    ClockKind.PARTNER_REPLY,
    ClockKind.DECISION,
    ClockKind.INVITE,
    ClockKind.PARTNER_CONFIRM,
    ClockKind.PARTNER_ANSWER,
    ClockKind.REBOOK,
}
_REMINDED_AFTER = {ClockKind.DECISION, ClockKind.INVITE}
"""Clocks whose first rung is the deadline, and every later one a reminder that it has gone by."""


def partner_status(work: Work, partner: Partner, now: datetime) -> dict[str, Any]:
    """The context of the letter `partner_status`; what is live first, then what ended, newest first."""
    right = current_right(work, partner)
    referrals = work.referrals.where(partner_id=partner.id)
    live = [one for one in referrals if one.state not in TERMINAL]
    over = [one for one in referrals if one.state in TERMINAL]
    return {
        "partner_name": partner.name,
        "right_last_day": right.last_day.isoformat() if right else None,
        "right_state": right.state.value if right else None,
        "days_left": (right.last_day - local_date(now)).days if right else None,
        "has_cv": current_cv(work, partner) is not None,
        "permission": partner.permission.value,
        "referrals": [_told(work, one, now) for one in (*reversed(live), *reversed(over))],
    }


def _told(work: Work, referral: Referral, now: datetime) -> dict[str, Any]:
    vacancy = work.vacancies.get(referral.vacancy_id) if referral.vacancy_id else None
    return {
        "company": work.companies.get(referral.company_id).name,
        "title": vacancy.title if vacancy else None,
        "state": referral.state.value,
        "since": referral.since.isoformat() if referral.since else None,
        "turn": _TURN.get(referral.state),
        "until": _until(work, referral, now),
        "starts_at": _interview(work, referral),
        "live": referral.state not in TERMINAL,
        "before": _before(work, referral),
    }


def _until(work: Work, referral: Referral, now: datetime) -> str | None:
    """The next deadline that is running; not one that has gone by."""
    running = [
        clock.due_at
        for clock in work.clocks.running(Subject.REFERRAL, referral.id)
        if clock.kind in _DEADLINES
        and clock.due_at > now
        and not (clock.step and clock.kind in _REMINDED_AFTER)
    ]
    return min(running).isoformat() if running else None


def _interview(work: Work, referral: Referral) -> str | None:
    interview = latest_interview(work, referral.id)
    if interview is None or interview.state is not InterviewState.CONFIRMED:
        return None
    return interview.starts_at.isoformat()


def _before(work: Work, referral: Referral) -> list[dict[str, str]]:
    """The states it has been through, each with its day; not the present one, nor what was undone."""
    steps: list[dict[str, str]] = []
    for row in work.events.of(Subject.REFERRAL, referral.id):
        if not row.state_after or row.state_after == row.state_before:
            continue
        states = [one["state"] for one in steps]
        if row.name == Name.ANSWER_UNDONE and row.state_after in states:
            steps = steps[: len(states) - states[::-1].index(row.state_after)]
        else:
            steps.append({"state": row.state_after, "on": row.local_date})
    return steps[:-1][-_MOST_STEPS:]
