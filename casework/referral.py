"""The referral (formidling): `decide`, which follows the table of `casework.referral_table`.

It takes values and gives values: the referral after, the letters and tasks that come of it, the
clocks that start and stop. It reads and sends nothing. What cannot be is `Refused`, with codes that say why.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from casework.clocks import REFERRAL_CLOCKS, ClockKind
from casework.events import Event, Name, Role
from casework.interview import after as interview_after
from casework.letters import Letter, Side
from casework.machine import Move, Refused
from casework.model import TERMINAL, Interview, InterviewState, Outcome, Referral, State
from casework.referral_guards import Case, was_interviewed
from casework.referral_table import MACHINE
from casework.rules import Rules
from casework.tasks import TaskKind


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What follows from an event: nothing of it has happened yet."""

    row: int
    after: Referral
    letters: tuple[tuple[Letter, Side], ...] = ()
    tasks: tuple[TaskKind, ...] = ()
    starts: tuple[ClockKind, ...] = ()
    stops: frozenset[ClockKind] = frozenset()
    interview: Interview | None = None
    follow_ups: tuple[str, ...] = ()


def decide(
    before: Referral, event: Event, now: datetime, rules: Rules, interview: Interview | None = None
) -> Decision | Refused:
    """What `event` does to `before` at `now` (aware).

    `interview` is the referral's current one, if any. Of several transitions for the same event the
    first whose guards hold is taken; if none holds, the reasons of the last are given.
    """
    case = Case(before, event, interview, now, rules)
    move = MACHINE.choose(before.state, event.name, event.by.role, case)
    return move if isinstance(move, Refused) else _moved(case, move)


def _moved(case: Case, move: Move[State, Name, Case]) -> Decision:
    before, event, now = case.before, case.event, case.now
    if event.name is Name.ANSWER_UNDONE and event.back_to is not None:
        return _undone(case, move, event.back_to)
    to = _back(before) if move.back else move.to or before.state
    told = _told(event)
    after = replace(
        before,
        state=to,
        since=before.since if to is before.state else now,
        proposed_at=now if move.row == _PROPOSES else before.proposed_at,
        permitted_at=_permitted(before, event, to, now),
        approved_by=None if to is State.READY else before.approved_by,
        delivered_at=now if event.name is Name.SMTP_ACCEPTED else before.delivered_at,
        qualified=before.qualified or to is State.QUALIFIED or to is State.INVITED,
        interview_held=before.interview_held or _proves_interview(case),
        no_shows=before.no_shows + _absent(event, Role.PARTNER),
        company_no_shows=before.company_no_shows + _absent(event, Role.COMPANY),
        reason=event.reason or before.reason,
        duty_unmet=_duty_unmet(case, to),
        company_says=told if _speaks_for(event, Role.COMPANY) else before.company_says,
        partner_says=told if _speaks_for(event, Role.PARTNER) else before.partner_says,
        ended_from=before.state if to in TERMINAL else None,
        inflight=before.inflight or "inflight" in move.follow_ups,
    )
    if event.name is Name.HIRE_UNDONE:
        after = replace(after, company_says=None, partner_says=None)
    return Decision(
        row=move.row,
        after=after,
        letters=move.letters,
        tasks=_STANDING_TASKS.get(to, ()) if move.back else move.tasks,
        starts=STANDING_CLOCKS.get(to, ()) if move.back else move.starts,
        stops=REFERRAL_CLOCKS if to in TERMINAL else move.stops,
        interview=interview_after(case.interview, event, before.id, to, now, case.rules),
        follow_ups=move.follow_ups,
    )


def _undone(case: Case, move: Move[State, Name, Case], back_to: Referral) -> Decision:
    """All as before the answer; what was counted meanwhile stays counted."""
    before, current = case.before, case.interview
    after = replace(back_to, id=before.id, version=before.version, reminders=before.reminders)
    interview = case.event.interview_back_to
    if current is not None and (interview is None or interview.id != current.id):
        interview = replace(current, state=InterviewState.CANCELLED)
    elif current is not None and interview is not None:
        interview = replace(interview, version=current.version)
    return Decision(row=move.row, after=after, interview=interview)


_PROPOSES = 1
_RETURNS = {State.SENDING: State.READY, State.BOOKED: State.INVITED}
STANDING_CLOCKS: dict[State, tuple[ClockKind, ...]] = {
    State.ASKED: (ClockKind.PARTNER_REPLY,),
    State.UNDELIVERED: (ClockKind.FIX_ROUTE,),
    State.DELIVERED: (ClockKind.READ_ACK, ClockKind.DECISION),
    State.READ: (ClockKind.DECISION,),
    State.QUALIFIED: (ClockKind.INVITE,),
    State.CONTESTED: (ClockKind.REVIEW,),
    State.INVITED: (ClockKind.REBOOK,),
    State.AWAITING_OUTCOME: (ClockKind.OUTCOME_LADDER,),
    State.OFFERED: (ClockKind.PARTNER_ANSWER,),
}
"""What watches over a referral that is reopened into one of these states (row 31)."""
_STANDING_TASKS: dict[State, tuple[TaskKind, ...]] = {
    State.READY: (TaskKind.APPROVE_SEND,),
    State.UNDELIVERED: (TaskKind.FIX_ROUTE,),
    State.CONTESTED: (TaskKind.REVIEW_NOT_QUALIFIED,),
}
"""Where it is a person's turn: the task was done or taken away when the referral ended."""
_PROVES_INTERVIEW = {Name.COMPANY_OFFERS, Name.COMPANY_REJECTS}
# The interview's own row may become that of the next: that one was held is kept before it does.
_LEAVES_INTERVIEW = {Name.LADDER_EXHAUSTED, Name.COMPANY_INVITES}
_TELLS = {
    Name.HIRED: Outcome.HIRED,
    Name.COMPANY_REJECTS: Outcome.REJECTED,
}


def _back(before: Referral) -> State:
    """Where a reopened referral stands (row 31): a letter or a time that is gone does not return."""
    stood = before.ended_from or State.PROPOSED
    return _RETURNS.get(stood, stood)


def _permitted(before: Referral, event: Event, to: State, now: datetime) -> datetime | None:
    """When the partner said yes to this one; a case that ended must be asked about anew."""
    if event.name in (Name.PARTNER_YES, Name.PARTNER_TOLD):
        return now
    return None if to in TERMINAL else before.permitted_at


def _proves_interview(case: Case) -> bool:
    if case.event.name in _LEAVES_INTERVIEW:
        return was_interviewed(case)
    return case.event.name in _PROVES_INTERVIEW


def _told(event: Event) -> Outcome | None:
    return _TELLS.get(event.name)


def _speaks_for(event: Event, role: Role) -> bool:
    return _told(event) is not None and event.by.role is role


def _absent(event: Event, role: Role) -> bool:
    return event.name is Name.NO_SHOW and event.absent is role


def _duty_unmet(case: Case, to: State) -> bool:
    """R06: the vacancy is over, and a qualified partner was never interviewed.

    A company that was silent may still meet its duty, or give a reason that a caseworker accepts.
    """
    if to in (State.HIRED, State.REJECTED_NO_INTERVIEW) or was_interviewed(case):
        return False
    over = case.event.name is Name.VACANCY_CLOSED
    return case.before.duty_unmet or (over and case.before.qualified)
