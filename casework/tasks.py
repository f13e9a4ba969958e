"""What only a person may decide, with the evidence quoted and what can be done about it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from casework.model import CaseworkerId, Subject, TaskId


class TaskKind(StrEnum):
    """Why a person is needed. Each has words in templates/words/<language>.toml."""

    APPROVE_SEND = "approve_send"
    CONFIRM_OUTCOME = "confirm_outcome"
    CONTRADICTION = "contradiction"
    REVIEW_NOT_QUALIFIED = "review_not_qualified"
    UNCLEAR_REPLY = "unclear_reply"
    UNKNOWN_SENDER = "unknown_sender"
    COMPANY_NOT_IN_SCHEME = "company_not_in_scheme"
    VACANCY_UNREAD = "vacancy_unread"
    CV_UNREADABLE = "cv_unreadable"
    COMPLETE_PARTNER = "complete_partner"
    RIGHT_DOUBTFUL = "right_doubtful"
    FIRST_JOB_CHECK = "first_job_check"
    PARTNER_QUESTION = "partner_question"
    CALL_PARTNER = "call_partner"
    CALL_COMPANY = "call_company"
    OUTCOME_MISSING = "outcome_missing"
    REBOOK = "rebook"
    FIX_ROUTE = "fix_route"
    VACANCY_GONE = "vacancy_gone"
    BARRIER_DIALOGUE = "barrier_dialogue"
    RIGHT_ENDING = "right_ending"
    UPSKILLING_OFFER = "upskilling_offer"
    LETTER_UNKNOWN = "letter_unknown"
    LETTER_FAILED = "letter_failed"
    INPUT_STUCK = "input_stuck"
    BREACH = "breach"
    NO_SAFE_ROUTE = "no_safe_route"
    ADDRESS_UNCONFIRMED = "address_unconfirmed"
    UNDO_ASKED = "undo_asked"


class Do(StrEnum):
    """What a caseworker can do about a task: `jobpartnerbank task do ID ACTION`, or a button."""

    APPROVE = "approve"
    DECLINE = "decline"
    CONFIRM = "confirm"
    REJECT = "reject"
    HIRED = "hired"
    NOT_HIRED = "not_hired"
    ACCEPT_REASON = "accept_reason"
    QUALIFIED = "qualified"
    ENDS_RIGHT = "ends_right"
    KEEPS_RIGHT = "keeps_right"
    SENT = "sent"
    RESEND = "resend"
    ROUTE_FIXED = "route_fixed"
    CONFIRMED_BY_PHONE = "confirmed_by_phone"
    VOID = "void"
    RETRY = "retry"
    DONE = "done"


CHOICES: dict[TaskKind, tuple[Do, ...]] = {
    TaskKind.APPROVE_SEND: (Do.APPROVE, Do.DECLINE),
    TaskKind.CONFIRM_OUTCOME: (Do.CONFIRM, Do.REJECT),
    TaskKind.CONTRADICTION: (Do.HIRED, Do.NOT_HIRED, Do.DONE),
    TaskKind.REVIEW_NOT_QUALIFIED: (Do.ACCEPT_REASON, Do.QUALIFIED),
    TaskKind.OUTCOME_MISSING: (Do.HIRED, Do.NOT_HIRED, Do.DONE),
    TaskKind.FIRST_JOB_CHECK: (Do.ENDS_RIGHT, Do.KEEPS_RIGHT),
    TaskKind.RIGHT_DOUBTFUL: (Do.CONFIRM, Do.REJECT),
    TaskKind.LETTER_UNKNOWN: (Do.SENT, Do.RESEND),
    TaskKind.LETTER_FAILED: (Do.RESEND, Do.DONE),
    TaskKind.FIX_ROUTE: (Do.ROUTE_FIXED, Do.VOID, Do.DONE),
    TaskKind.NO_SAFE_ROUTE: (Do.ROUTE_FIXED, Do.DONE),
    TaskKind.ADDRESS_UNCONFIRMED: (Do.CONFIRMED_BY_PHONE, Do.DONE),
    TaskKind.CALL_COMPANY: (Do.DONE, Do.VOID),
    TaskKind.UNCLEAR_REPLY: (Do.DONE, Do.VOID),
    TaskKind.INPUT_STUCK: (Do.RETRY, Do.DONE),
}
"""By kind of task; every other kind is something to look at and close with `done`."""


def choices(kind: TaskKind) -> tuple[Do, ...]:
    return CHOICES.get(kind, (Do.DONE,))


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"
    OBSOLETE = "obsolete"


@dataclass(frozen=True, kw_only=True)
class Task:
    """`quote` holds the words that need judging; `key` keeps the same need from being filed twice.

    `context` names the people and companies for the words of the card; `proposes` holds the event
    that `confirm` would carry out.
    """

    id: TaskId = TaskId(0)
    version: int = 0
    kind: TaskKind
    subject: Subject
    subject_id: int
    state: TaskState = TaskState.OPEN
    key: str
    quote: str = ""
    context: dict[str, Any] = field(default_factory=dict)
    proposes: dict[str, Any] = field(default_factory=dict)
    for_leader: bool = False
    created_at: datetime
    due_at: datetime
    done_at: datetime | None = None
    done_by: CaseworkerId | None = None
    done_with: Do | None = None
