"""The clocks of the programme (rules 2.3): when each is due, and its rungs while nobody answers.

A clock is a row: what it is about, its kind, when it is due, and at which rung. The scheduler only
asks which rows are due. A rung says what happens then; the next rung's day is counted from the
moment the clock was started, so a late tick shifts nothing.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from casework.events import Name
from casework.letters import Letter, Side
from casework.model import Subject
from casework.rules import Rules
from casework.tasks import TaskKind


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
    # of a barrier dialogue
    CONTACT_WORKPLACE = "contact_workplace"
    BARRIER_FOLLOW_UP = "barrier_follow_up"
    # of a right
    RIGHT_BEGINS = "right_begins"
    RIGHT_NOTICE = "right_notice"
    RIGHT_EXPIRY = "right_expiry"
    RIGHT_REVIEW = "right_review"
    UPSKILLING_DUE = "upskilling_due"
    RETENTION = "retention"
    # of a vacancy
    SERVICE_POST = "service_post"
    SERVICE_CANDIDATES = "service_candidates"
    SHORTLIST = "same_day_shortlist"
    VACANCY_NEARING = "vacancy_nearing"
    VACANCY_DEADLINE = "vacancy_deadline"
    # of an agreement
    AGREEMENT_END = "agreement_end"


OF_RIGHT = frozenset(
    {
        ClockKind.RIGHT_BEGINS,
        ClockKind.RIGHT_NOTICE,
        ClockKind.RIGHT_EXPIRY,
        ClockKind.RIGHT_REVIEW,
        ClockKind.UPSKILLING_DUE,
    }
)
OF_VACANCY = frozenset(
    {
        ClockKind.SERVICE_POST,
        ClockKind.SERVICE_CANDIDATES,
        ClockKind.SHORTLIST,
        ClockKind.VACANCY_NEARING,
        ClockKind.VACANCY_DEADLINE,
    }
)
OF_BARRIER = frozenset({ClockKind.CONTACT_WORKPLACE, ClockKind.BARRIER_FOLLOW_UP})
REFERRAL_CLOCKS = (
    frozenset(ClockKind)
    - OF_RIGHT
    - OF_VACANCY
    - OF_BARRIER
    - {ClockKind.RETENTION, ClockKind.AGREEMENT_END}
)


CHASING = frozenset(
    {
        ClockKind.PARTNER_REPLY,
        ClockKind.READ_ACK,
        ClockKind.DECISION,
        ClockKind.INVITE,
        ClockKind.PARTNER_CONFIRM,
        ClockKind.PARTNER_ANSWER,
        ClockKind.OUTCOME_LADDER,
        ClockKind.ADDRESS_CHECK,
    }
)
"""Clocks that run against partners and companies: the days of a pause do not count."""


@dataclass(frozen=True, kw_only=True)
class Clock:
    """One running clock. `step` counts the rungs already taken, `failures` the tries that broke."""

    id: int = 0
    version: int = 0
    subject: Subject
    subject_id: int
    kind: ClockKind
    started_at: datetime
    due_at: datetime
    step: int = 0
    failures: int = 0
    stopped_at: datetime | None = None
    stopped_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Rung:
    """What happens `after` working days, or `days` calendar days: letters, a task, an event.

    `alternate` writes to another contact of the company, where it has one. `passes_up` is a task
    that is still open then: it becomes the leader's too.
    """

    after: int = 0
    days: int | None = None
    letters: tuple[tuple[Letter, Side], ...] = ()
    alternate: bool = False
    task: TaskKind | None = None
    passes_up: TaskKind | None = None
    event: Name | None = None


def ladder(kind: ClockKind, rules: Rules) -> tuple[Rung, ...]:
    """The rungs of a clock, counted from its start."""
    match kind:
        case ClockKind.PARTNER_REPLY:
            return (
                Rung(after=rules.partner_reply_wd, letters=((Letter.SHARING_QUESTION, _P),)),
                Rung(after=2 * rules.partner_reply_wd, event=Name.PARTNER_REPLY_EXPIRED),
            )
        case ClockKind.READ_ACK:
            return _until_read(rules)
        case ClockKind.DECISION:
            return _until_dormant(rules.decision_wd, rules)
        case ClockKind.INVITE:
            return _until_dormant(rules.invite_wd, rules)
        case ClockKind.PARTNER_CONFIRM:
            first = rules.partner_confirm_wd
            return tuple(
                Rung(after=days, event=Name.PARTNER_CONFIRM_EXPIRED) for days in (first, 2 * first)
            )
        case ClockKind.OUTCOME_LADDER:
            return tuple(_outcome_rung(day, rules) for day in range(1, rules.dormant_wd + 1))
        case ClockKind.REMIND_DAY | ClockKind.REMIND_HOURS:
            return (Rung(letters=((Letter.INTERVIEW_REMINDER, _P),)),)
        case ClockKind.OUTCOME:
            return (Rung(event=Name.INTERVIEW_OVER),)
        case ClockKind.PARTNER_ANSWER:
            return (
                Rung(after=rules.partner_answer_wd, task=TaskKind.CALL_PARTNER),
                Rung(after=rules.dormant_wd, event=Name.LADDER_EXHAUSTED),
            )
        case ClockKind.UPSKILLING_OFFER:
            return (Rung(after=rules.upskilling_rejected_wd),)
        case ClockKind.UPSKILLING_DUE:
            return (Rung(after=rules.upskilling_right_wd),)
        case ClockKind.BARRIER_FOLLOW_UP:
            task = TaskKind.BARRIER_MEASURES
            return (
                Rung(after=rules.barrier_follow_up_wd, task=task),
                Rung(days=rules.barrier_follow_up_days, task=task, passes_up=task),
            )
        case ClockKind.ADDRESS_CHECK:
            return (Rung(after=rules.address_check_wd), Rung(after=2 * rules.address_check_wd))
        case _:
            return _duties(kind, rules)


_P, _C = Side.PARTNER, Side.COMPANY


def _duties(kind: ClockKind, rules: Rules) -> tuple[Rung, ...]:
    """The clocks of a person's duty: what is not done in time is the leader's too (rules 2.3)."""
    late = rules.to_leader_wd
    match kind:
        case ClockKind.REVIEW:
            days, task = rules.review_not_qualified_wd, TaskKind.REVIEW_NOT_QUALIFIED
        case ClockKind.GONE:
            days, task = rules.gone_wd, TaskKind.VACANCY_GONE
        case ClockKind.CONTACT_WORKPLACE:
            days, task = rules.barrier_contact_wd, TaskKind.BARRIER_DIALOGUE
        case ClockKind.FIX_ROUTE:
            delayed = Rung(after=late, letters=((Letter.CV_DELAYED, _P),))
            days = max(rules.fix_route_wd + late, late + 1)
            return (delayed, Rung(after=days, passes_up=TaskKind.FIX_ROUTE))
        case ClockKind.REBOOK:
            task = TaskKind.REBOOK
            return (
                Rung(after=rules.rebook_wd, task=task),
                Rung(after=rules.rebook_wd + late, task=task, passes_up=task),
            )
        case ClockKind.RIGHT_REVIEW:
            return (Rung(after=late, passes_up=TaskKind.RIGHT_REVIEW),)
        case ClockKind.BREACH:
            return (Rung(passes_up=TaskKind.BREACH),)
        case _:
            return (Rung(),)
    return (Rung(after=days + late, passes_up=task),)


def _until_read(rules: Rules) -> tuple[Rung, ...]:
    """2 working days: a mail; 4: a mail and the caseworker; 5: the call list (rules 2.3)."""
    first, asks = rules.read_ack_wd, ((Letter.READ_REMINDER, _C),)
    return (
        Rung(after=first, letters=asks),
        Rung(after=2 * first, letters=asks, task=TaskKind.READ_MISSING),
        Rung(after=2 * first + 1, task=TaskKind.CALL_COMPANY),
    )


def _until_dormant(first: int, rules: Rules) -> tuple[Rung, ...]:
    asks = ((Letter.DECISION_REMINDER, _C),)
    return (
        Rung(after=first, letters=asks),
        Rung(after=first + 2, letters=asks, task=TaskKind.CALL_COMPANY),
        Rung(after=max(first + 3, rules.dormant_wd - 2), letters=asks, alternate=True),
        Rung(after=max(first + 4, rules.dormant_wd), event=Name.LADDER_EXHAUSTED),
    )


def _outcome_rung(day: int, rules: Rules) -> Rung:
    if day >= rules.dormant_wd:
        return Rung(after=day, event=Name.LADDER_EXHAUSTED)
    task = TaskKind.OUTCOME_MISSING
    return Rung(
        after=day,
        letters=((Letter.OUTCOME_QUESTION_COMPANY, _C), (Letter.OUTCOME_QUESTION, _P)),
        task=task if day in (rules.outcome_task_wd, rules.outcome_leader_wd) else None,
        passes_up=task if day == rules.outcome_leader_wd else None,
    )


_LOOKS = {
    ClockKind.RECALL_WINDOW: "the approved CV leaves",
    ClockKind.ADDRESS_CHECK: "letter address_check to company, then task address_unconfirmed",
    ClockKind.RIGHT_BEGINS: "event right.began",
    ClockKind.RIGHT_NOTICE: "letter right_notice to partner, task right_ending from 30 days on",
    ClockKind.RIGHT_EXPIRY: "event right.one_year",
    ClockKind.UPSKILLING_DUE: "upskilling is offered, if it was not yet",
    ClockKind.UPSKILLING_OFFER: "upskilling is offered, if no answer is awaited",
    ClockKind.RETENTION: "task retention",
    ClockKind.SERVICE_POST: "task post_vacancy",
    ClockKind.SERVICE_CANDIDATES: "task send_candidates, if nobody was sent",
    ClockKind.SHORTLIST: "task few_candidates, if there are too few",
    ClockKind.VACANCY_NEARING: "task vacancy_nearing, if somebody was not sent",
    ClockKind.VACANCY_DEADLINE: "event vacancy.closed",
    ClockKind.AGREEMENT_END: "event agreement.ended",
}


def does(kind: ClockKind, rung: Rung) -> str:
    """What a rung does, for who reads a list of clocks: names of letters, tasks and events."""
    parts = [f"letter {letter} to {side}" for letter, side in rung.letters]
    parts += ["(another contact of the company)"] if rung.alternate else []
    parts += [f"task {rung.task}"] if rung.task else []
    parts += [f"event {rung.event}"] if rung.event else []
    parts += [f"task {rung.passes_up} is the leader's too"] if rung.passes_up else []
    return ", ".join(parts) or _LOOKS[kind]
