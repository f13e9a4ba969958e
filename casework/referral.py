"""The referral (formidling): one table of who may move it, and `decide`, which follows the table.

`TABLE` is rules 2.2, row by row; docs and tests read it too. `decide` takes values and gives
values: the referral after, the letters and tasks that come of it, the clocks that start and stop.
It reads and sends nothing. What cannot be is `Refused`, with codes that say why.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from casework.clocks import REFERRAL_CLOCKS, ClockKind
from casework.events import Event, Name, Role
from casework.interview import after as interview_after
from casework.letters import Letter, Side
from casework.model import LIVE, TERMINAL, Interview, InterviewState, Outcome, Referral, State
from casework.rules import Rules
from casework.tasks import TaskKind

ALL = REFERRAL_CLOCKS


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


@dataclass(frozen=True)
class Refused:
    """The table does not allow it, or a guard does not hold; `why` are codes for words.toml."""

    why: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """All that a guard may look at."""

    before: Referral
    event: Event
    interview: Interview | None
    now: datetime
    rules: Rules


Guard = Callable[[Case], Iterable[str]]
"""Gives the codes of what does not hold; nothing means the move is allowed."""


@dataclass(frozen=True, kw_only=True)
class Transition:
    """One row of the table. `to` is None where the referral goes back to where it was (row 31)."""

    row: int
    sources: frozenset[State]
    event: Name
    roles: frozenset[Role]
    to: State | None
    guards: tuple[Guard, ...] = ()
    letters: tuple[tuple[Letter, Side], ...] = ()
    tasks: tuple[TaskKind, ...] = ()
    starts: tuple[ClockKind, ...] = ()
    stops: frozenset[ClockKind] = frozenset()
    follow_ups: tuple[str, ...] = ()


def decide(
    before: Referral, event: Event, now: datetime, rules: Rules, interview: Interview | None = None
) -> Decision | Refused:
    """What `event` does to `before` at `now` (aware).

    `interview` is the referral's current one, if any. Of several transitions for the same event the
    first whose guards hold is taken; if none holds, the reasons of the last are given.
    """
    case = Case(before, event, interview, now, rules)
    refused = Refused((f"not_from_{before.state}",))
    for move in TABLE:
        if event.name is not move.event or before.state not in move.sources:
            continue
        if event.by.role not in move.roles:
            refused = Refused((f"not_by_{event.by.role}",))
            continue
        why = tuple(code for guard in move.guards for code in guard(case))
        if not why:
            return _moved(case, move)
        refused = Refused(why)
    return refused


def _moved(case: Case, move: Transition) -> Decision:
    before, event, now = case.before, case.event, case.now
    if event.name is Name.ANSWER_UNDONE and event.back_to is not None:
        return _undone(case, move, event.back_to)
    to = move.to if move.to is not None else (before.ended_from or State.PROPOSED)
    told = _told(event)
    after = replace(
        before,
        state=to,
        since=before.since if to is before.state else now,
        proposed_at=now if move.row == _PROPOSES else before.proposed_at,
        approved_by=None if to is State.READY else before.approved_by,
        delivered_at=now if event.name is Name.SMTP_ACCEPTED else before.delivered_at,
        qualified=before.qualified or to is State.QUALIFIED or to is State.INVITED,
        interview_held=before.interview_held or event.name in _PROVES_INTERVIEW,
        no_shows=before.no_shows + (event.name is Name.NO_SHOW),
        reason=event.reason or before.reason,
        duty_unmet=before.duty_unmet or _duty_unmet(case, to),
        company_says=told if _speaks_for(event, Role.COMPANY) else before.company_says,
        partner_says=told if _speaks_for(event, Role.PARTNER) else before.partner_says,
        ended_from=before.state if to in TERMINAL else None,
    )
    if event.name is Name.HIRE_UNDONE:
        after = replace(after, company_says=None, partner_says=None)
    return Decision(
        row=move.row,
        after=after,
        letters=move.letters,
        tasks=move.tasks,
        starts=move.starts,
        stops=ALL if to in TERMINAL else move.stops,
        interview=interview_after(case.interview, event, before.id, to, case.rules),
        follow_ups=move.follow_ups,
    )


def _undone(case: Case, move: Transition, back_to: Referral) -> Decision:
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
_PROVES_INTERVIEW = {Name.COMPANY_OFFERS, Name.COMPANY_REJECTS}
_TELLS = {
    Name.HIRED: Outcome.HIRED,
    Name.COMPANY_REJECTS: Outcome.REJECTED,
}


def _told(event: Event) -> Outcome | None:
    return _TELLS.get(event.name)


def _speaks_for(event: Event, role: Role) -> bool:
    return _told(event) is not None and event.by.role is role


def _duty_unmet(case: Case, to: State) -> bool:
    """R06: a qualified partner was never interviewed, and no caseworker accepted a reason."""
    before = case.before
    return to is State.VACANCY_GONE and before.qualified and not before.interview_held


# --- guards ---------------------------------------------------------------------------------------


def _opening(case: Case) -> Iterable[str]:
    return case.event.opening.missing if case.event.opening else ("opening_unknown",)


def _clearance(case: Case) -> Iterable[str]:
    return case.event.clearance.missing if case.event.clearance else ("clearance_unknown",)


def _reason(case: Case) -> Iterable[str]:
    if case.event.reason is None:
        yield "reason_missing"


def _note(case: Case) -> Iterable[str]:
    if not case.event.note.strip():
        yield "note_missing"


def _slot_ahead(case: Case) -> Iterable[str]:
    if not case.event.slots or case.event.slots[0].start <= case.now:
        yield "no_slot_ahead"


def _slots_in_order(case: Case) -> Iterable[str]:
    for slot in case.event.slots:
        if slot.end is not None and slot.end <= slot.start:
            yield "ends_before_it_starts"
    if any(one.start == two.start for one, two in pairwise(case.event.slots)):
        yield "same_slot_twice"


def _confirmed(case: Case) -> Iterable[str]:
    """Rules 2.2 d: a caseworker, or both sides, must stand behind it."""
    if not (case.event.by.confirmed or case.event.by.role is Role.CASEWORKER):
        yield "not_confirmed"


def _over(case: Case) -> Iterable[str]:
    if case.interview is None or case.now < case.interview.ends_at + case.rules.outcome_after:
        yield "interview_not_over"


def _held(case: Case) -> Iterable[str]:
    """From dormant: only if an interview was held (rows 21, 24)."""
    if case.before.state is State.DORMANT and not _was_interviewed(case):
        yield "no_interview_held"


def _not_held(case: Case) -> Iterable[str]:
    if case.before.state is State.DORMANT and _was_interviewed(case):
        yield "interview_held"


def _was_interviewed(case: Case) -> bool:
    return case.before.interview_held or (
        case.interview is not None
        and case.interview.state in (InterviewState.CONFIRMED, InterviewState.HELD)
        and case.interview.ends_at <= case.now
    )


def _absence_known(case: Case) -> Iterable[str]:
    """Row 20: the other side is asked before a no-show counts."""
    if case.event.absent not in (Role.PARTNER, Role.COMPANY):
        yield "absent_unknown"
    yield from _confirmed(case)


def _first_no_show(case: Case) -> Iterable[str]:
    if case.before.no_shows:
        yield "second_no_show"


def _lost_to_another(case: Case) -> Iterable[str]:
    if not (case.event.someone_else_hired and _was_interviewed(case)):
        yield "not_lost_to_another"


def _recently_closed(case: Case) -> Iterable[str]:
    since = case.before.since
    if since is None or case.now - since > case.rules.reopen_within:
        yield "closed_too_long"


def _within_recall(case: Case) -> Iterable[str]:
    """Row 33. Until the CV is on its way nothing is lost by stopping it, however late."""
    if case.before.delivered_at is not None:
        yield "already_sent"


def _nothing_since(case: Case) -> Iterable[str]:
    """What others have acted on since is no longer one person's to take back."""
    if case.event.back_to is None:
        yield "moved_on"


# --- the table ------------------------------------------------------------------------------------

P, C, K, M, S = Role.PARTNER, Role.COMPANY, Role.CASEWORKER, Role.MAIL, Role.SYSTEM
_TO_P, _TO_C = Side.PARTNER, Side.COMPANY

_ON_THE_WAY = frozenset(
    {
        State.DELIVERED,
        State.READ,
        State.QUALIFIED,
        State.INVITED,
        State.BOOKED,
        State.AWAITING_OUTCOME,
        State.OFFERED,
    }
)
_FROM_DELIVERED = _ON_THE_WAY | {State.CONTESTED, State.DORMANT}
_ANSWERED = frozenset({ClockKind.READ_ACK, ClockKind.DECISION, ClockKind.INVITE})
_OF_INTERVIEW = frozenset(
    {
        ClockKind.PARTNER_CONFIRM,
        ClockKind.REMIND_DAY,
        ClockKind.REMIND_HOURS,
        ClockKind.OUTCOME,
        ClockKind.OUTCOME_LADDER,
        ClockKind.REBOOK,
    }
)
_INTERVIEW_CLOCKS = (ClockKind.REMIND_DAY, ClockKind.REMIND_HOURS, ClockKind.OUTCOME)


def _row(
    row: int,
    sources: Iterable[State],
    event: Name,
    roles: Iterable[Role],
    to: State | None,
    *,
    guards: tuple[Guard, ...] = (),
    letters: tuple[tuple[Letter, Side], ...] = (),
    tasks: tuple[TaskKind, ...] = (),
    starts: tuple[ClockKind, ...] = (),
    stops: Iterable[ClockKind] = (),
    follow_ups: tuple[str, ...] = (),
) -> Transition:
    return Transition(
        row=row,
        sources=frozenset(sources),
        event=event,
        roles=frozenset(roles),
        to=to,
        guards=guards,
        letters=letters,
        tasks=tasks,
        starts=starts,
        stops=frozenset(stops) | frozenset(starts),
        follow_ups=follow_ups,
    )


_ENDED = (Letter.REFERRAL_ENDED, _TO_P)
_DELETE = (Letter.PLEASE_DELETE_CV, _TO_C)

TABLE: tuple[Transition, ...] = (
    _row(1, {State.NEW}, Name.MATCH_FOUND, {S}, State.PROPOSED, guards=(_opening,)),
    _row(1, {State.NEW}, Name.ADD, {K}, State.PROPOSED, guards=(_opening,)),
    _row(1, {State.NEW}, Name.PARTNER_PICKS, {P}, State.PROPOSED, guards=(_opening,)),
    _row(
        2,
        {State.PROPOSED},
        Name.ASK_PARTNER,
        {S, K},
        State.ASKED,
        letters=((Letter.SHARING_QUESTION, _TO_P),),
        starts=(ClockKind.PARTNER_REPLY,),
    ),
    _row(
        3,
        {State.ASKED},
        Name.PARTNER_YES,
        {P, M, K},
        State.READY,
        tasks=(TaskKind.APPROVE_SEND,),
        stops={ClockKind.PARTNER_REPLY},
    ),
    _row(
        4,
        {State.ASKED},
        Name.PARTNER_NO,
        {P, M},
        State.NOT_SHARED,
        letters=((Letter.SHARING_STOPPED, _TO_P),),
    ),
    _row(
        4,
        {State.ASKED},
        Name.PARTNER_REPLY_EXPIRED,
        {S},
        State.NOT_SHARED,
        letters=((Letter.SHARING_STOPPED, _TO_P),),
    ),
    _row(
        5,
        {State.PROPOSED},
        Name.STANDING_PERMISSION,
        {S},
        State.READY,
        letters=((Letter.SHARING_NOTICE, _TO_P),),
        tasks=(TaskKind.APPROVE_SEND,),
        starts=(ClockKind.RECALL_WINDOW,),
    ),
    _row(
        6,
        {State.READY},
        Name.APPROVE_SEND,
        {K, S},
        State.SENDING,
        guards=(_clearance,),
        letters=((Letter.CV_TO_COMPANY, _TO_C),),
        stops={ClockKind.RECALL_WINDOW},
    ),
    _row(
        7,
        {State.SENDING},
        Name.SMTP_ACCEPTED,
        {S},
        State.DELIVERED,
        letters=((Letter.CV_SENT, _TO_P),),
        starts=(ClockKind.READ_ACK, ClockKind.DECISION),
    ),
    _row(
        8,
        {State.SENDING, State.DELIVERED},
        Name.SMTP_REFUSED,
        {S},
        State.UNDELIVERED,
        tasks=(TaskKind.FIX_ROUTE,),
        starts=(ClockKind.FIX_ROUTE,),
        stops=_ANSWERED,
    ),
    _row(
        9,
        {State.UNDELIVERED},
        Name.ROUTE_FIXED,
        {K},
        State.READY,
        tasks=(TaskKind.APPROVE_SEND,),
        stops={ClockKind.FIX_ROUTE},
    ),
    _row(
        10,
        {State.DELIVERED},
        Name.COMPANY_READ,
        {C, M},
        State.READ,
        stops={ClockKind.READ_ACK},
    ),
    _row(
        11,
        {State.DELIVERED, State.READ, State.DORMANT},
        Name.COMPANY_QUALIFIED,
        {C, M},
        State.QUALIFIED,
        starts=(ClockKind.INVITE,),
        stops=_ANSWERED,
    ),
    _row(
        12,
        {
            State.DELIVERED,
            State.READ,
            State.QUALIFIED,
            State.INVITED,
            State.BOOKED,
            State.DORMANT,
        },
        Name.COMPANY_NOT_QUALIFIED,
        {C, M},
        State.CONTESTED,
        guards=(_reason, _not_held),
        tasks=(TaskKind.REVIEW_NOT_QUALIFIED,),
        starts=(ClockKind.REVIEW,),
        stops=_ANSWERED | _OF_INTERVIEW,
    ),
    _row(
        13,
        {State.CONTESTED},
        Name.ACCEPT_REASON,
        {K},
        State.REJECTED_NO_INTERVIEW,
        guards=(_reason,),
        letters=(_ENDED, _DELETE),
        starts=(ClockKind.UPSKILLING_OFFER,),
    ),
    _row(
        14,
        {State.CONTESTED},
        Name.FIND_QUALIFIED,
        {K},
        State.QUALIFIED,
        guards=(_note,),
        starts=(ClockKind.INVITE,),
        stops={ClockKind.REVIEW},
    ),
    _row(
        15,
        {State.DELIVERED, State.READ, State.QUALIFIED, State.CONTESTED, State.DORMANT},
        Name.COMPANY_INVITES,
        {C, M},
        State.INVITED,
        guards=(_slot_ahead, _slots_in_order),
        starts=(ClockKind.PARTNER_CONFIRM,),
        stops=_ANSWERED | {ClockKind.REVIEW},
    ),
    _row(
        16,
        {State.INVITED},
        Name.PARTNER_ACCEPTS,
        {P, M},
        State.BOOKED,
        guards=(_slot_ahead,),
        letters=((Letter.INTERVIEW_BOOKED, _TO_P),),
        starts=_INTERVIEW_CLOCKS,
        stops={ClockKind.PARTNER_CONFIRM, ClockKind.REBOOK},
    ),
    _row(
        17,
        {State.BOOKED},
        Name.INTERVIEW_MOVED,
        {C, P, K, M},
        State.BOOKED,
        guards=(_slot_ahead,),
        letters=((Letter.INTERVIEW_MOVED, _TO_P),),
        starts=_INTERVIEW_CLOCKS,
        follow_ups=("third_move",),
    ),
    _row(
        18,
        {State.BOOKED},
        Name.INTERVIEW_CANCELLED,
        {C, P, K, M},
        State.INVITED,
        starts=(ClockKind.REBOOK,),
        stops=_OF_INTERVIEW,
    ),
    _row(
        19,
        {State.BOOKED},
        Name.INTERVIEW_OVER,
        {S},
        State.AWAITING_OUTCOME,
        guards=(_over,),
        letters=((Letter.OUTCOME_QUESTION_COMPANY, _TO_C), (Letter.OUTCOME_QUESTION, _TO_P)),
        starts=(ClockKind.OUTCOME_LADDER,),
    ),
    _row(
        20,
        {State.AWAITING_OUTCOME},
        Name.NO_SHOW,
        {P, C, M},
        State.INVITED,
        guards=(_absence_known, _first_no_show),
        starts=(ClockKind.REBOOK,),
        stops=_OF_INTERVIEW,
    ),
    _row(
        20,
        {State.AWAITING_OUTCOME},
        Name.NO_SHOW,
        {P, C, M},
        State.AWAITING_OUTCOME,
        guards=(_absence_known,),
        tasks=(TaskKind.CALL_PARTNER,),
    ),
    _row(
        21,
        {State.AWAITING_OUTCOME, State.DORMANT},
        Name.COMPANY_OFFERS,
        {C, M},
        State.OFFERED,
        guards=(_held,),
        starts=(ClockKind.PARTNER_ANSWER,),
        stops={ClockKind.OUTCOME_LADDER},
    ),
    _row(
        22,
        {State.OFFERED},
        Name.PARTNER_DECLINES,
        {P, M},
        State.DECLINED_BY_PARTNER,
        guards=(_note,),
        letters=(_DELETE,),
    ),
    _row(
        23,
        _FROM_DELIVERED,
        Name.HIRED,
        {C, P, K, M},
        State.HIRED,
        guards=(_confirmed,),
        letters=((Letter.HIRED_PARTNER, _TO_P),),
        follow_ups=("first_job_check",),
    ),
    _row(
        24,
        {State.AWAITING_OUTCOME, State.OFFERED, State.DORMANT},
        Name.COMPANY_REJECTS,
        {C, M},
        State.REJECTED_AFTER_INTERVIEW,
        guards=(_reason, _held, _confirmed),
        letters=((Letter.REJECTED_PARTNER, _TO_P), (Letter.BARRIER_OPENED, _TO_C)),
        follow_ups=("open_barrier",),
    ),
    _row(
        25,
        _ON_THE_WAY,
        Name.LADDER_EXHAUSTED,
        {S},
        State.DORMANT,
        letters=(_ENDED,),
        stops=_ANSWERED | _OF_INTERVIEW | {ClockKind.PARTNER_ANSWER},
    ),
    _row(
        26,
        LIVE,
        Name.PARTNER_WITHDRAWS,
        {P, M},
        State.WITHDRAWN,
        letters=(_DELETE,),
    ),
    _row(
        27,
        LIVE,
        Name.VACANCY_CLOSED,
        {S, K, C, M},
        State.REJECTED_AFTER_INTERVIEW,
        guards=(_lost_to_another,),
        letters=((Letter.REJECTED_PARTNER, _TO_P), (Letter.BARRIER_OPENED, _TO_C)),
        follow_ups=("open_barrier",),
    ),
    _row(
        27,
        LIVE,
        Name.VACANCY_CLOSED,
        {S, K, C, M},
        State.VACANCY_GONE,
        letters=(_ENDED, _DELETE),
        tasks=(TaskKind.VACANCY_GONE,),
        starts=(ClockKind.GONE,),
    ),
    _row(
        28,
        LIVE,
        Name.RIGHT_ENDED_FIRST_JOB,
        {S},
        State.HIRED_ELSEWHERE,
        letters=(_DELETE,),
    ),
    *(
        _row(
            29,
            {State.PROPOSED, State.ASKED, State.READY, State.UNDELIVERED},
            event,
            {S},
            State.RIGHT_ENDED_BEFORE_SEND,
            letters=(_ENDED,),
        )
        for event in (Name.RIGHT_ENDED_ONE_YEAR, Name.AGREEMENT_ENDED)
    ),
    _row(
        30,
        frozenset(State) - {State.NEW, State.VOIDED},
        Name.VOID,
        {K},
        State.VOIDED,
        guards=(_note,),
        letters=((Letter.RECALL, _TO_C),),
        tasks=(TaskKind.BREACH,),
        starts=(ClockKind.BREACH,),
    ),
    _row(
        31,
        TERMINAL - {State.HIRED},
        Name.REOPEN,
        {K},
        None,
        guards=(_note, _recently_closed),
    ),
    _row(
        32,
        {State.INVITED},
        Name.PARTNER_CONFIRM_EXPIRED,
        {S},
        State.INVITED,
        tasks=(TaskKind.CALL_PARTNER,),
    ),
    _row(
        33,
        {State.READY},
        Name.RECALL,
        {P, M},
        State.NOT_SHARED,
        guards=(_within_recall,),
        letters=((Letter.SHARING_STOPPED, _TO_P),),
    ),
    _row(
        34,
        {State.HIRED},
        Name.HIRE_UNDONE,
        {K},
        State.AWAITING_OUTCOME,
        guards=(_note,),
        starts=(ClockKind.OUTCOME_LADDER,),
        follow_ups=("right_again",),
    ),
    _row(
        35,
        frozenset(State)
        - {
            State.NEW,
            State.VOIDED,
            State.HIRED,
            State.REJECTED_AFTER_INTERVIEW,
            State.HIRED_ELSEWHERE,
        },
        Name.ANSWER_UNDONE,
        {P, C, M},
        None,
        guards=(_nothing_since,),
    ),
)
