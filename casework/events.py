"""What can happen, who may say so, and by which way it reached us.

An event is the only thing that moves a state (rules 2.2 a). `By` is kept with every event row:
who, in which role, by which channel, from which stored source.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self

from casework.model import Interview, Referral, VacancyEnd
from casework.readings import Reason, Slot


class Role(StrEnum):
    """The letters of rules 2.2. M speaks for P or C, from a text that was surely read."""

    PARTNER = "P"
    COMPANY = "C"
    EMPLOYEE = "E"
    CASEWORKER = "K"
    LEADER = "L"
    MAIL = "M"
    SYSTEM = "S"


class Channel(StrEnum):
    """The way an event came, or a letter goes."""

    EMAIL = "email"
    CHAT = "chat"
    LINK = "link"
    TASK = "task"
    COMMAND = "command"
    CLOCK = "clock"


@dataclass(frozen=True, kw_only=True)
class By:
    """Who did it. `confirmed` is true where a caseworker, or the other side's word, stands behind.

    `source` names the stored input: `inbound:7`, `update:3`, `task:12`. `actor` is an id such as
    `contact:4` or `caseworker:1`, never a name: events outlive the right to be remembered.
    """

    role: Role
    actor: str
    channel: Channel
    source: str | None = None
    confirmed: bool = False


SYSTEM = By(role=Role.SYSTEM, actor="system", channel=Channel.CLOCK)


class Name(StrEnum):
    """The events of the referral table (rules 2.2), named as there."""

    MATCH_FOUND = "match.found"
    ADD = "add"
    PARTNER_PICKS = "partner.picks"
    ASK_PARTNER = "ask_partner"
    PARTNER_YES = "partner.yes"
    PARTNER_NO = "partner.no"
    PARTNER_REPLY_EXPIRED = "partner_reply.expired"
    STANDING_PERMISSION = "standing_permission"
    PARTNER_TOLD = "partner.told"
    APPROVE_SEND = "approve_send"
    SMTP_ACCEPTED = "smtp.accepted"
    SMTP_REFUSED = "smtp.refused"
    ROUTE_FIXED = "route_fixed"
    COMPANY_READ = "company.read"
    COMPANY_QUALIFIED = "company.qualified"
    COMPANY_NOT_QUALIFIED = "company.not_qualified"
    ACCEPT_REASON = "K.accepts"
    FIND_QUALIFIED = "K.agrees_with_company"
    COMPANY_INVITES = "company.invites"
    PARTNER_ACCEPTS = "partner.accepts"
    INTERVIEW_MOVED = "interview.moved"
    INTERVIEW_CANCELLED = "interview.cancelled"
    INTERVIEW_OVER = "interview.over"
    NO_SHOW = "no_show"
    COMPANY_OFFERS = "company.offers"
    PARTNER_DECLINES = "partner.declines"
    HIRED = "hired"
    COMPANY_REJECTS = "company.rejects"
    LADDER_EXHAUSTED = "ladder.exhausted"
    PARTNER_WITHDRAWS = "partner.withdraws"
    VACANCY_CLOSED = "vacancy.closed"
    RIGHT_ENDED_FIRST_JOB = "right.ended.first_job"
    RIGHT_ENDED_ONE_YEAR = "right.ended.one_year"
    AGREEMENT_ENDED = "agreement.ended"
    VOID = "void"
    REOPEN = "reopen"
    PARTNER_CONFIRM_EXPIRED = "partner_confirm.expired"
    RECALL = "recall"
    HIRE_UNDONE = "hire_undone"
    ANSWER_UNDONE = "answer_undone"


@dataclass(frozen=True, kw_only=True)
class Job:
    """What is known of a job that was got; A5-A10 ask for these. Hours are a week."""

    company_id: int | None = None
    agreed_on: date | None = None
    begins: date | None = None
    hours: float | None = None
    months: int | None = None
    permanent: bool | None = None
    kind: str = "ordinary"

    def as_json(self) -> dict[str, Any]:
        told = asdict(self)
        for name in _DAYS_OF_JOB:
            told[name] = told[name].isoformat() if told[name] else None
        return told

    def beside(self, told: Self) -> Self:
        """This word on a job, and where it is silent, the other."""
        said = {
            name: value for name, value in asdict(self).items() if value not in (None, Job.kind)
        }
        return replace(told, **said)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        days = {name: date.fromisoformat(stored[name]) for name in _DAYS_OF_JOB if stored[name]}
        return cls(**{**stored, **days})


_DAYS_OF_JOB = ("agreed_on", "begins")


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What must hold before a referral is put down (row 1)."""

    right_active: bool
    vacancy_open: bool
    agreement_active: bool
    no_live_referral: bool
    not_excluded: bool

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name, holds in vars(self).items() if not holds)


@dataclass(frozen=True, kw_only=True)
class Clearance:
    """What must hold, today, before a CV leaves (row 6, promise 4). Unknown counts as not held."""

    permission: bool
    right_active: bool
    agreement_active: bool
    vacancy_open: bool
    not_excluded: bool
    cpr_scan_clean: bool
    not_protected: bool
    address_verified: bool
    tls_known: bool
    partner_told: bool
    recall_window_passed: bool

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name, holds in vars(self).items() if not holds)


@dataclass(frozen=True, kw_only=True)
class Event:
    """One thing that happened to a referral, with what its row asks for.

    `ask_for` and `for_partner` are the company's word to the partner, kept with the interview.
    `back_to` is how it stood before an answer that is taken back, and its interview.
    """

    name: Name
    by: By
    words: str = ""
    reason: Reason | None = None
    note: str = ""
    slots: tuple[Slot, ...] = ()
    place: str | None = None
    ask_for: str | None = None
    for_partner: str | None = None
    job: Job | None = None
    opening: Opening | None = None
    clearance: Clearance | None = None
    vacancy_end: VacancyEnd | None = None
    absent: Role | None = None
    back_to: Referral | None = None
    interview_back_to: Interview | None = None
