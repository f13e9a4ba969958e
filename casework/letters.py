"""The letters we write: their names, whom they are for, and one of them on its way out.

A letter is a name, a language and a context of plain JSON values; `templates` turns it into text
when it is sent. It is put in the outbox in the transaction that changed the state, so neither can
be lost without the other. `key` makes sending it twice impossible: the outbox holds it once.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from casework.events import Channel
from casework.model import OFFICE_LANGUAGES, Language, OutboxId, ReferralId


class Side(StrEnum):
    """Whom a letter is written to."""

    PARTNER = "partner"
    COMPANY = "company"
    CASEWORKER = "caseworker"
    STRANGER = "stranger"


class Letter(StrEnum):
    """Every letter. Each has a folder in templates/letters with its languages (a test sees to it)."""

    # to the partner
    CV_REGISTERED = "cv_registered"
    CV_ALREADY_HERE = "cv_already_here"
    PROFILE_CORRECTED = "profile_corrected"
    CV_NEEDS_DETAILS = "cv_needs_details"
    CV_UNREADABLE = "cv_unreadable"
    SHARING_NOTICE = "sharing_notice"
    SHARING_QUESTION = "sharing_question"
    SHARING_STOPPED = "sharing_stopped"
    CV_SENT = "cv_sent"
    INTERVIEW_BOOKED = "interview_booked"
    INTERVIEW_CHOICE = "interview_choice"
    INTERVIEW_MOVED = "interview_moved"
    INTERVIEW_CANCELLED = "interview_cancelled"
    INTERVIEW_MISSED = "interview_missed"
    INTERVIEW_REMINDER = "interview_reminder"
    OUTCOME_QUESTION = "outcome_question"
    HIRED_PARTNER = "hired_partner"
    REJECTED_PARTNER = "rejected_partner"
    REFERRAL_ENDED = "referral_ended"
    REFERRAL_REOPENED = "referral_reopened"
    RIGHT_NOTICE = "right_notice"
    RIGHT_ENDED = "right_ended"
    RIGHT_RESTORED = "right_restored"
    COMPANY_LEFT = "company_left"
    PARTNER_NOTED = "partner_noted"
    PARTNER_STATUS = "partner_status"
    STILL_INTERESTED = "still_interested"
    CV_DELAYED = "cv_delayed"
    CV_WENT_WRONG = "cv_went_wrong"
    NO_SHOW_QUESTION = "no_show_question"
    RIGHT_REVIEW = "right_review"
    PERMISSION_AGAIN = "permission_again"
    UPSKILLING_OFFER = "upskilling_offer"
    STAYED_QUESTION = "stayed_question"
    CASEWORKER_WRITES = "caseworker_writes"
    PERSON_FORGOTTEN = "person_forgotten"
    # to the company
    VACANCY_RECEIPT = "vacancy_receipt"
    VACANCY_CORRECTED = "vacancy_corrected"
    VACANCY_CLOSED = "vacancy_closed"
    CV_TO_COMPANY = "cv_to_company"
    SHORTLIST = "shortlist"
    COMPANY_NOTED = "company_noted"
    COMPANY_PARTNER_SAYS = "company_partner_says"
    READ_REMINDER = "read_reminder"
    DECISION_REMINDER = "decision_reminder"
    OUTCOME_QUESTION_COMPANY = "outcome_question_company"
    BARRIER_OPENED = "barrier_opened"
    PLEASE_DELETE_CV = "please_delete_cv"
    RECALL = "recall"
    REFERRAL_REOPENED_COMPANY = "referral_reopened_company"
    ADDRESS_CHECK = "address_check"
    ADDRESS_CONFIRMED = "address_confirmed"
    # to who took an answer back, and to who had been told of it
    ANSWER_UNDONE = "answer_undone"
    NO_SHOW_QUESTION_COMPANY = "no_show_question_company"
    INTERVIEW_MISSED_COMPANY = "interview_missed_company"
    STILL_COUNTS = "still_counts"
    AGREEMENT_ENDING = "agreement_ending"
    FORECAST_QUESTION = "forecast_question"
    FORECAST_NOTED = "forecast_noted"
    QUESTION_GUIDE = "question_guide"
    GUIDE_NOTED = "guide_noted"
    GROUP_DAY = "group_day"
    # to a neighbouring job centre
    CALLOUT = "callout"
    CALLOUT_NOTED = "callout_noted"
    # to anybody who writes
    NOT_IN_SCHEME = "not_in_scheme"
    UNKNOWN_SENDER = "unknown_sender"
    EMAIL_CONFIRM = "email_confirm"
    HANDED_TO_PERSON = "handed_to_person"
    FILE_REFUSED = "file_refused"
    ENCRYPTED_MAIL = "encrypted_mail"
    # to the caseworker
    DIGEST = "digest"
    COMMANDS_ANSWERED = "commands_answered"
    OVERVIEW = "overview"
    TASK_CARD = "task_card"
    TASK_DONE = "task_done"
    # the bot's conversation: one letter whose `text` names the message in templates/chat
    CHAT = "chat"


_NEVER_TO_PARTNERS = frozenset(
    {
        Letter.VACANCY_RECEIPT,
        Letter.VACANCY_CORRECTED,
        Letter.VACANCY_CLOSED,
        Letter.CV_TO_COMPANY,
        Letter.COMPANY_NOTED,
        Letter.COMPANY_PARTNER_SAYS,
        Letter.READ_REMINDER,
        Letter.DECISION_REMINDER,
        Letter.OUTCOME_QUESTION_COMPANY,
        Letter.BARRIER_OPENED,
        Letter.PLEASE_DELETE_CV,
        Letter.RECALL,
        Letter.REFERRAL_REOPENED_COMPANY,
        Letter.SHORTLIST,
        Letter.ADDRESS_CHECK,
        Letter.ADDRESS_CONFIRMED,
        Letter.NO_SHOW_QUESTION_COMPANY,
        Letter.INTERVIEW_MISSED_COMPANY,
        Letter.STILL_COUNTS,
        Letter.AGREEMENT_ENDING,
        Letter.FORECAST_QUESTION,
        Letter.FORECAST_NOTED,
        Letter.QUESTION_GUIDE,
        Letter.GUIDE_NOTED,
        Letter.GROUP_DAY,
        Letter.CALLOUT,
        Letter.CALLOUT_NOTED,
        Letter.NOT_IN_SCHEME,
        Letter.DIGEST,
        Letter.COMMANDS_ANSWERED,
        Letter.OVERVIEW,
        Letter.TASK_CARD,
        Letter.TASK_DONE,
    }
)


def may_reach_partners(letter: Letter) -> bool:
    """Whether a partner, or somebody who may be one, can get it: so until it is named above."""
    return letter not in _NEVER_TO_PARTNERS


def languages_of(letter: Letter) -> tuple[Language, ...]:
    """The languages a letter exists in: all of them, or for letters of the office its own two."""
    return tuple(Language) if may_reach_partners(letter) else OFFICE_LANGUAGES


@dataclass(frozen=True, kw_only=True)
class Button:
    """A button under a chat message; `label` names a word in templates/words, never a text.

    `value` is what that word may speak of (a time, a company). `data` is at most 64 bytes
    (Telegram) and is checked against the presser when it comes back.
    """

    label: str
    data: str
    value: str = ""


@dataclass(frozen=True, kw_only=True)
class File:
    """A stored file to go with a letter."""

    sha256: str
    name: str
    media_type: str


@dataclass(frozen=True, kw_only=True)
class Invite:
    """What goes into the recipient's calendar; `sequence` grows with every change (RFC 5546).

    Times are ISO with offset; `cancelled` takes the appointment out again. `for_partner` is what the
    company wrote for the partner, in the partner's own calendar alone.
    """

    interview_id: int
    sequence: int
    starts_at: str
    ends_at: str
    place: str | None
    cancelled: bool
    for_partner: str | None = None


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """One letter to one person by one channel; `to` is a mail address or a chat id as text.

    `ladder` names the question that this letter asks, or reminds of: of letters of one ladder that
    still wait, only the newest goes. Raises ValueError where the letter is not written in `language`.
    """

    channel: Channel
    to: str
    letter: Letter
    language: Language
    context: dict[str, Any]
    key: str
    not_before: datetime
    buttons: tuple[tuple[Button, ...], ...] = ()
    files: tuple[File, ...] = ()
    reply_token: str | None = None
    in_reply_to: str | None = None
    automatic: bool = True
    referral_id: ReferralId | None = None
    ladder: str | None = None
    invite: Invite | None = None

    def __post_init__(self) -> None:
        if self.language not in languages_of(self.letter):
            raise ValueError(f"{self.letter} in {self.language}")


class OutboxState(StrEnum):
    """`joined` is what goes with another letter, `joined_to`, and is sent when that is."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    SUPERSEDED = "superseded"
    JOINED = "joined"


@dataclass(frozen=True, kw_only=True)
class Queued:
    """A letter in the outbox. `rendered` is what was really sent, kept to cut quotes by.

    `tried_at` is when it was first handed to a server; `evidence` what was seen of the line it left
    by (`casework.routes.Evidence`).
    """

    id: OutboxId = OutboxId(0)
    version: int = 0
    state: OutboxState = OutboxState.WAITING
    attempts: int = 0
    put_at: datetime
    next_attempt_at: datetime
    claimed_by: str | None = None
    claimed_until: datetime | None = None
    sent_at: datetime | None = None
    message_id: str | None = None
    subject: str | None = None
    rendered: str | None = None
    why: str | None = None
    tried_at: datetime | None = None
    evidence: dict[str, Any] | None = None
    joined_to: OutboxId | None = None
    outgoing: Outgoing = field(repr=False)
