"""The clocks of the programme (rules 2.3): when each is due, and its rungs while nobody answers.

A clock is a row: what it is about, its kind, when it is due, and at which rung. The scheduler only
asks which rows are due. A rung says what happens then; the next rung's day is counted from the
moment the clock was started, so a late tick shifts nothing.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from casework.events import Name
from casework.letters import Letter, Side
from casework.model import LOCAL, Subject
from casework.rules import Rules
from casework.tasks import TaskKind
from casework.workdays import add_workdays, at_local, workdays_later


class ClockKind(StrEnum):
    # of a referral
    PARTNER_REPLY = "partner_reply"
    RECALL_WINDOW = "recall_window"
    FIX_ROUTE = "fix_route"
    READ_ACK = "read_ack"
    DECISION = "decision"
    INVITE = "invite"
    REVIEW = "k_review"
    PARTNER_CONFIRM = "partner_confirm"
    REMIND_DAY = "remind_24h"
    REMIND_HOURS = "remind_2h"
    OUTCOME = "outcome"
    OUTCOME_LADDER = "outcome_ladder"
    REBOOK = "rebook"
    PARTNER_ANSWER = "partner_answer"
    GONE = "gone"
    UPSKILLING_OFFER = "upskilling_offer"
    BREACH = "breach"
    ADDRESS_CHECK = "address_check"
    # of a barrier dialogue, a right, a vacancy
    CONTACT_WORKPLACE = "contact_workplace"
    RIGHT_BEGINS = "right_begins"
    RIGHT_NOTICE = "right_notice"
    RIGHT_EXPIRY = "right_expiry"
    VACANCY_DEADLINE = "vacancy_deadline"


REFERRAL_CLOCKS = frozenset(ClockKind) - {
    ClockKind.CONTACT_WORKPLACE,
    ClockKind.RIGHT_BEGINS,
    ClockKind.RIGHT_NOTICE,
    ClockKind.RIGHT_EXPIRY,
    ClockKind.VACANCY_DEADLINE,
}


@dataclass(frozen=True, kw_only=True)
class Clock:
    """One running clock. `step` counts the rungs already taken."""

    id: int = 0
    version: int = 0
    subject: Subject
    subject_id: int
    kind: ClockKind
    started_at: datetime
    due_at: datetime
    step: int = 0
    stopped_at: datetime | None = None
    stopped_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Rung:
    """What happens `after` working days: letters to sides, a task, an event, in that order."""

    after: int = 0
    letters: tuple[tuple[Letter, Side], ...] = ()
    task: TaskKind | None = None
    for_leader: bool = False
    event: Name | None = None


def ladder(kind: ClockKind, rules: Rules) -> tuple[Rung, ...]:
    """The rungs of a clock, counted in working days from its start."""
    read = rules.read_ack_wd
    match kind:
        case ClockKind.PARTNER_REPLY:
            return (
                Rung(after=rules.partner_reply_wd, letters=((Letter.SHARING_QUESTION, _P),)),
                Rung(after=2 * rules.partner_reply_wd, event=Name.PARTNER_REPLY_EXPIRED),
            )
        case ClockKind.READ_ACK:
            return (
                Rung(after=read, letters=((Letter.READ_REMINDER, _C),)),
                Rung(
                    after=2 * read,
                    letters=((Letter.READ_REMINDER, _C),),
                    task=TaskKind.CALL_COMPANY,
                ),
            )
        case ClockKind.DECISION:
            return _until_dormant(rules.decision_wd, rules)
        case ClockKind.INVITE:
            return _until_dormant(rules.invite_wd, rules)
        case ClockKind.PARTNER_CONFIRM:
            first = rules.partner_confirm_wd
            return (
                Rung(after=first, event=Name.PARTNER_CONFIRM_EXPIRED),
                Rung(after=2 * first, event=Name.PARTNER_CONFIRM_EXPIRED),
            )
        case ClockKind.OUTCOME_LADDER:
            return tuple(_outcome_rung(day, rules) for day in range(1, rules.dormant_wd + 1))
        case ClockKind.REMIND_DAY | ClockKind.REMIND_HOURS:
            return (Rung(letters=((Letter.INTERVIEW_REMINDER, _P),)),)
        case ClockKind.OUTCOME:
            return (Rung(event=Name.INTERVIEW_OVER),)
        case ClockKind.REBOOK:
            return (Rung(after=rules.rebook_wd, task=TaskKind.REBOOK),)
        case ClockKind.PARTNER_ANSWER:
            return (Rung(after=rules.partner_answer_wd, task=TaskKind.CALL_PARTNER),)
        case ClockKind.UPSKILLING_OFFER:
            return (Rung(after=5, task=TaskKind.UPSKILLING_OFFER),)
        case ClockKind.ADDRESS_CHECK:
            return (Rung(after=rules.address_check_wd), Rung(after=2 * rules.address_check_wd))
        case _:
            return (Rung(),)


_P, _C = Side.PARTNER, Side.COMPANY


def _until_dormant(first: int, rules: Rules) -> tuple[Rung, ...]:
    return (
        Rung(after=first, letters=((Letter.DECISION_REMINDER, _C),)),
        Rung(
            after=first + 2,
            letters=((Letter.DECISION_REMINDER, _C),),
            task=TaskKind.CALL_COMPANY,
        ),
        Rung(after=rules.dormant_wd, event=Name.LADDER_EXHAUSTED),
    )


def _outcome_rung(day: int, rules: Rules) -> Rung:
    if day >= rules.dormant_wd:
        return Rung(after=day, event=Name.LADDER_EXHAUSTED)
    task = TaskKind.OUTCOME_MISSING
    return Rung(
        after=day,
        letters=((Letter.OUTCOME_QUESTION_COMPANY, _C), (Letter.OUTCOME_QUESTION, _P)),
        task=task if day in (rules.outcome_task_wd, rules.outcome_leader_wd) else None,
        for_leader=day >= rules.outcome_leader_wd,
    )


def first_due(
    kind: ClockKind,
    now: datetime,
    rules: Rules,
    interview: tuple[datetime, datetime] | None = None,
) -> datetime:
    """When a clock started `now` is first due, in UTC; the interview's start and end where known."""
    starts, ends = interview or (now, now)
    match kind:
        case ClockKind.RECALL_WINDOW:
            return now + rules.permission_recall
        case ClockKind.REMIND_DAY:
            return starts - timedelta(hours=24)
        case ClockKind.REMIND_HOURS:
            return starts - timedelta(hours=2)
        case ClockKind.OUTCOME:
            return ends + rules.outcome_after
        case ClockKind.BREACH:
            return now + timedelta(hours=72)
        case ClockKind.FIX_ROUTE | ClockKind.CONTACT_WORKPLACE:
            return workdays_later(now, 1)
        case ClockKind.REVIEW | ClockKind.GONE:
            return workdays_later(now, 2)
        case _:
            return rung_due(kind, 0, now, rules)


def rung_due(kind: ClockKind, step: int, started_at: datetime, rules: Rules) -> datetime:
    """When rung `step` (from 0) of a clock is due. The outcome ladder asks at 09:00 (2.3)."""
    after = ladder(kind, rules)[step].after
    if kind is ClockKind.OUTCOME_LADDER:
        day = add_workdays(started_at.astimezone(LOCAL).date(), after)
        return at_local(day, rules.ladder_at)
    return workdays_later(started_at, after)
