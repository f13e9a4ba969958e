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
    RIGHT_REVIEW = "right_review"
    READ_MISSING = "read_missing"
    NO_SHOW = "no_show"
    SAME_HOUR = "same_hour"
    PARTNER_SILENT = "partner_silent"
    VACANCY_FILLED = "vacancy_filled"
    COMPANY_LEAVES = "company_leaves"
    POST_VACANCY = "post_vacancy"
    SEND_CANDIDATES = "send_candidates"
    FEW_CANDIDATES = "few_candidates"
    VACANCY_NEARING = "vacancy_nearing"
    BARRIER_FINDINGS = "barrier_findings"
    BARRIER_MEASURES = "barrier_measures"
    BARRIER_RETRY = "barrier_retry"
    UPSKILLING_ANSWERED = "upskilling_answered"
    UPSKILLING_COURSE = "upskilling_course"
    RETENTION = "retention"
    STAYED_QUESTION = "stayed_question"
    FORECAST_UNREAD = "forecast_unread"
    GUIDE_UNREAD = "guide_unread"
    CALLOUT_RESULT = "callout_result"
    NO_SAFE_ROUTE = "no_safe_route"
    ADDRESS_UNCONFIRMED = "address_unconfirmed"
    UNDO_ASKED = "undo_asked"
    PARTNER_UNREACHABLE = "partner_unreachable"
    AGREEMENT_SUSPENDED = "agreement_suspended"
    SAME_PERSON = "same_person"
    STILL_PROTECTED = "still_protected"


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
    RETRY = "retry"
    STAYED = "stayed"
    MOVED = "moved"
    DONE = "done"
    VOID = "void"
    # what happened in somebody's life
    EMPLOYEE_LEFT = "employee_left"
    EMPLOYEE_CHANGED = "employee_changed"
    START_CANCELLED = "start_cancelled"
    COUPLE_SPLIT = "couple_split"
    # of a vacancy, an agreement, an interview
    FILLED = "filled"
    WITHDRAWN = "withdrawn"
    STILL_OPEN = "still_open"
    LEAVES = "leaves"
    SUSPEND = "suspend"
    RESUME = "resume"
    DID_NOT_COME = "did_not_come"
    CAME = "came"
    # of a barrier dialogue
    CONTACTED = "contacted"
    MEETING_BOOKED = "meeting_booked"
    BARRIER = "barrier"
    NO_BARRIERS = "no_barriers"
    AGREED = "agreed"
    NOT_POSSIBLE = "not_possible"
    COMPANY_DECLINED = "company_declined"
    PARTNER_DECLINED = "partner_declined"
    MEASURES_DONE = "measures_done"
    REFER_AGAIN = "refer_again"
    REMOVED = "removed"
    PARTLY = "partly"
    # of upskilling and retention
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ENROL = "enrol"
    STARTED = "started"
    COMPLETED = "completed"
    INTERRUPTED = "interrupted"
    FORGET = "forget"
    # of two records
    ONE_PERSON = "one_person"
    TWO_PEOPLE = "two_people"


_LIFE = (
    Do.ENDS_RIGHT,
    Do.EMPLOYEE_LEFT,
    Do.EMPLOYEE_CHANGED,
    Do.START_CANCELLED,
    Do.COUPLE_SPLIT,
)
_DECLINE_TALK = (Do.COMPANY_DECLINED, Do.PARTNER_DECLINED)

CHOICES: dict[TaskKind, tuple[Do, ...]] = {
    TaskKind.APPROVE_SEND: (Do.APPROVE, Do.DECLINE, Do.ACCEPTED),
    TaskKind.CONFIRM_OUTCOME: (Do.CONFIRM, Do.REJECT),
    TaskKind.CONTRADICTION: (Do.HIRED, Do.NOT_HIRED, Do.DONE),
    TaskKind.REVIEW_NOT_QUALIFIED: (Do.ACCEPT_REASON, Do.QUALIFIED),
    TaskKind.OUTCOME_MISSING: (Do.HIRED, Do.NOT_HIRED, Do.DONE),
    TaskKind.FIRST_JOB_CHECK: (Do.ENDS_RIGHT, Do.KEEPS_RIGHT),
    TaskKind.RIGHT_DOUBTFUL: (Do.CONFIRM, Do.REJECT),
    TaskKind.RIGHT_REVIEW: (Do.KEEPS_RIGHT, Do.ENDS_RIGHT),
    TaskKind.LETTER_UNKNOWN: (Do.SENT, Do.RESEND),
    TaskKind.LETTER_FAILED: (Do.RESEND, Do.DONE),
    TaskKind.FIX_ROUTE: (Do.ROUTE_FIXED, Do.DONE, Do.VOID),
    TaskKind.NO_SAFE_ROUTE: (Do.ROUTE_FIXED, Do.DONE),
    TaskKind.ADDRESS_UNCONFIRMED: (Do.CONFIRMED_BY_PHONE, Do.DONE),
    TaskKind.INPUT_STUCK: (Do.RETRY, Do.DONE),
    TaskKind.UNCLEAR_REPLY: (Do.DONE, Do.VOID),
    TaskKind.PARTNER_QUESTION: (Do.DONE, *_LIFE),
    TaskKind.CALL_COMPANY: (Do.DONE, Do.VOID),
    TaskKind.NO_SHOW: (Do.DID_NOT_COME, Do.CAME),
    TaskKind.VACANCY_FILLED: (Do.FILLED, Do.WITHDRAWN, Do.STILL_OPEN),
    TaskKind.COMPANY_LEAVES: (Do.LEAVES, Do.SUSPEND, Do.DONE),
    TaskKind.AGREEMENT_SUSPENDED: (Do.RESUME, Do.LEAVES),
    TaskKind.BARRIER_DIALOGUE: (Do.CONTACTED, *_DECLINE_TALK),
    TaskKind.BARRIER_FINDINGS: (
        Do.MEETING_BOOKED,
        Do.BARRIER,
        Do.AGREED,
        Do.NO_BARRIERS,
        Do.NOT_POSSIBLE,
        *_DECLINE_TALK,
    ),
    TaskKind.BARRIER_MEASURES: (Do.MEASURES_DONE, Do.NOT_POSSIBLE, *_DECLINE_TALK),
    TaskKind.BARRIER_RETRY: (Do.REFER_AGAIN, Do.REMOVED, Do.PARTLY),
    TaskKind.UPSKILLING_OFFER: (Do.ACCEPTED, Do.DECLINED),
    TaskKind.UPSKILLING_ANSWERED: (Do.ENROL, Do.DECLINED),
    TaskKind.UPSKILLING_COURSE: (Do.STARTED, Do.COMPLETED, Do.INTERRUPTED),
    TaskKind.RETENTION: (Do.FORGET, Do.DONE),
    TaskKind.STAYED_QUESTION: (Do.STAYED, Do.MOVED, Do.DONE),
    TaskKind.SAME_PERSON: (Do.TWO_PEOPLE, Do.ONE_PERSON),
}
"""By kind of task; every other kind is something to look at and close with `done`."""


NEEDS_NOTE = frozenset({(TaskKind.RIGHT_DOUBTFUL, Do.CONFIRM)})
"""What is refused without a word of why, so that it is asked for at once."""


def choices(kind: TaskKind) -> tuple[Do, ...]:
    return CHOICES.get(kind, (Do.DONE,))


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"
    OBSOLETE = "obsolete"


@dataclass(frozen=True, kw_only=True)
class Task:
    """`quote` holds the words that need judging; `key` keeps the same need from being filed twice;
    `for_leader` is set when it was passed up: it stays on the caseworkers' list and is the leader's too.

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
