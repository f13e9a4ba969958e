"""The things a job centre speaks of, as frozen values; rows of the database and nothing more.

`id` is 0 until a row exists, `version` guards every update (see `casework.ports.Rows.save`). All
times are aware UTC; all dates are calendar days by the municipality's clock (`LOCAL`).
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any, NewType
from zoneinfo import ZoneInfo

from casework.readings import Reason


class LocalZone(tzinfo):
    """The municipality's clock: one for the whole process, which the settings may put elsewhere
    before anything is read or shown by it."""

    def __init__(self, key: str) -> None:
        self.key = key

    @property
    def key(self) -> str:
        """The name of the time zone, as calendars write it. Set, it raises what ZoneInfo raises."""
        return self._zone.key

    @key.setter
    def key(self, key: str) -> None:
        self._zone = ZoneInfo(key)

    def __repr__(self) -> str:
        return f"LocalZone({self.key!r})"

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return self._zone.utcoffset(moment)

    def dst(self, moment: datetime | None) -> timedelta | None:
        return self._zone.dst(moment)

    def tzname(self, moment: datetime | None) -> str | None:
        return self._zone.tzname(moment)

    def fromutc(self, moment: datetime) -> datetime:
        return self._zone.fromutc(moment.replace(tzinfo=self._zone)).replace(tzinfo=self)

    def __reduce__(self) -> str:
        return "LOCAL"  # there is one: what another process sends is by our clock here


LOCAL = LocalZone("Europe/Copenhagen")

MunicipalityId = NewType("MunicipalityId", int)
CompanyId = NewType("CompanyId", int)
AssociationId = NewType("AssociationId", int)
AgreementId = NewType("AgreementId", int)
ContactId = NewType("ContactId", int)
CaseworkerId = NewType("CaseworkerId", int)
EmployeeId = NewType("EmployeeId", int)
PartnerId = NewType("PartnerId", int)
RightId = NewType("RightId", int)
CvId = NewType("CvId", int)
CvCopyId = NewType("CvCopyId", int)
VacancyId = NewType("VacancyId", int)
ReferralId = NewType("ReferralId", int)
InterviewId = NewType("InterviewId", int)
BarrierId = NewType("BarrierId", int)
FindingId = NewType("FindingId", int)
UpskillingId = NewType("UpskillingId", int)
InvitationId = NewType("InvitationId", int)
TeamId = NewType("TeamId", int)
AnswerId = NewType("AnswerId", int)
BreachId = NewType("BreachId", int)
InboundId = NewType("InboundId", int)
TaskId = NewType("TaskId", int)
OutboxId = NewType("OutboxId", int)
ForecastId = NewType("ForecastId", int)
GuideId = NewType("GuideId", int)
CalloutId = NewType("CalloutId", int)


class Subject(StrEnum):
    """What an event, a clock or a task is about."""

    AGREEMENT = "agreement"
    RIGHT = "right"
    VACANCY = "vacancy"
    REFERRAL = "referral"
    INTERVIEW = "interview"
    BARRIER = "barrier"
    UPSKILLING = "upskilling"
    PARTNER = "partner"
    COMPANY = "company"
    INBOUND = "inbound"
    UPDATE = "update"
    OUTBOX = "outbox"
    CLOCK = "clock"
    FORECAST = "forecast"
    GUIDE = "guide"
    CALLOUT = "callout"


class Language(StrEnum):
    """The languages partners are written to in. Each is complete (tests see to it) or is not here.

    Companies and caseworkers have the office's two. What we can read is wider.
    """

    DANISH = "da"
    ENGLISH = "en"
    GERMAN = "de"
    POLISH = "pl"
    UKRAINIAN = "uk"

    @classmethod
    def of(cls, code: str | None) -> "Language":
        """The language to write in to who reads `code` ("de", "uk-UA"): that one, or else English."""
        own = re.split("[-_]", code or "", maxsplit=1)[0].lower()
        return cls(own) if own in set(cls) else cls.ENGLISH

    @property
    def in_office(self) -> "Language":
        """The nearest language of the office: Danish, and for every other English."""
        return self if self in OFFICE_LANGUAGES else Language.ENGLISH


OFFICE_LANGUAGES = (Language.DANISH, Language.ENGLISH)
"""What companies and caseworkers are written to in."""


class _AtTheOffice:
    """Who is written to in a language of the office. Raises ValueError for any other."""

    language: Language

    def __post_init__(self) -> None:
        if self.language not in OFFICE_LANGUAGES:
            raise ValueError(self.language)


@dataclass(frozen=True, kw_only=True)
class Municipality:
    id: MunicipalityId = MunicipalityId(0)
    version: int = 0
    name: str
    office: str


@dataclass(frozen=True, kw_only=True)
class Association:
    id: AssociationId = AssociationId(0)
    version: int = 0
    name: str


@dataclass(frozen=True, kw_only=True)
class Company:
    """A workplace we may write to. `primary_caseworker_id` is its one contact person with us (P01);
    `in_panel` says that it is asked for a forecast each quarter (P03)."""

    id: CompanyId = CompanyId(0)
    version: int = 0
    municipality_id: MunicipalityId = MunicipalityId(1)
    name: str
    cvr: str | None = None
    p_number: str | None = None
    is_municipality: bool = False
    primary_caseworker_id: CaseworkerId | None = None
    in_panel: bool = False


class AgreementState(StrEnum):
    DRAFT = "draft"
    SIGNED = "signed"
    NOTICE_GIVEN = "notice_given"
    ENDED = "ended"
    SUSPENDED = "suspended"


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """A samarbejdsaftale: the company will consider partners (R04). `wording` is R12's version.

    `silences` counts the referrals that ended with no answer from the company (rules 2.5).
    """

    id: AgreementId = AgreementId(0)
    version: int = 0
    company_id: CompanyId
    state: AgreementState = AgreementState.DRAFT
    wording: str
    signed_on: date | None = None
    signatory: str | None = None
    ends_on: date | None = None
    silences: int = 0


@dataclass(frozen=True, kw_only=True)
class Contact(_AtTheOffice):
    """A kontaktperson. `verified_at` is when somebody was known to read mail at this address."""

    id: ContactId = ContactId(0)
    version: int = 0
    company_id: CompanyId
    name: str
    email: str
    phone: str | None = None
    workplace: str | None = None
    language: Language = Language.DANISH
    verified_at: datetime | None = None
    undeliverable_at: datetime | None = None

    @property
    def is_verified(self) -> bool:
        """Somebody reads mail there, as far as is known: no letter has come back since."""
        return self.verified_at is not None and self.undeliverable_at is None


@dataclass(frozen=True, kw_only=True)
class Caseworker(_AtTheOffice):
    """`digest_in_chat` adds the day's overview in chat to the one by mail."""

    id: CaseworkerId = CaseworkerId(0)
    version: int = 0
    municipality_id: MunicipalityId = MunicipalityId(1)
    name: str
    email: str
    language: Language = Language.DANISH
    is_leader: bool = False
    chat_id: int | None = None
    digest_in_chat: bool = False


@dataclass(frozen=True, kw_only=True)
class Employee:
    """The nyansatte: who was hired, where, and when the employment agreement was made (R11)."""

    id: EmployeeId = EmployeeId(0)
    version: int = 0
    company_id: CompanyId
    name: str | None = None
    agreement_made_on: date


class Permission(StrEnum):
    """May the partner's CV be shared (A22)? A permission to share, not the legal basis."""

    NONE = "none"
    STANDING = "standing"
    PER_COMPANY = "per_company"
    PER_VACANCY = "per_vacancy"


class Origin(StrEnum):
    """Where the partner moved here from (R18). Asked, never guessed of a name or a number."""

    UNKNOWN = "unknown"
    DENMARK = "denmark"
    ABROAD = "abroad"


class Stayed(StrEnum):
    """Does the partner, half a year after the hire, still live and work here (R18)?"""

    UNKNOWN = "unknown"
    STAYED = "stayed"
    MOVED = "moved"


class Relation(StrEnum):
    """What the partner is to the employee: both give the right (R01, A19)."""

    SPOUSE = "spouse"
    COHABITANT = "cohabitant"


@dataclass(frozen=True, kw_only=True)
class Partner:
    """`allowed_company_ids` are the companies of a permission per company; others are asked about.

    `email_to_confirm` was told in chat: it counts once a link sent there has been opened.
    `passed_vacancy_ids` are vacancies looked at and declined.
    """

    id: PartnerId = PartnerId(0)
    version: int = 0
    municipality_id: MunicipalityId = MunicipalityId(1)
    name: str
    email: str | None = None
    phone: str | None = None
    language: Language = Language.DANISH
    chat_id: int | None = None
    chat_blocked: bool = False
    permission: Permission = Permission.NONE
    permission_at: datetime | None = None
    excluded_company_ids: tuple[int, ...] = ()
    allowed_company_ids: tuple[int, ...] = ()
    passed_vacancy_ids: tuple[int, ...] = ()
    relation: Relation | None = None
    email_to_confirm: str | None = None
    protected: bool = False
    separated_at: datetime | None = None
    origin: Origin = Origin.UNKNOWN
    stayed: Stayed = Stayed.UNKNOWN
    stayed_told_on: date | None = None
    forgotten_at: datetime | None = None

    @property
    def in_chat(self) -> bool:
        return self.chat_id is not None and not self.chat_blocked

    @property
    def can_be_written_to(self) -> bool:
        return self.in_chat or bool(self.email)

    def shares_with(self, company_id: int) -> bool:
        """May the CV go to this company without being asked about first (A22)?"""
        if company_id in self.excluded_company_ids:
            return False
        return self.permission is Permission.STANDING or (
            self.permission is Permission.PER_COMPANY and company_id in self.allowed_company_ids
        )


class RightState(StrEnum):
    PENDING_EVIDENCE = "pending_evidence"
    SCHEDULED = "scheduled"
    ACTIVE = "active"
    ENDED = "ended"


class LifeEvent(StrEnum):
    """What may happen in the employee's life. It sets a review and never ends a right (A13, A14)."""

    EMPLOYEE_LEFT = "employee_left"
    EMPLOYEE_CHANGED = "employee_changed"
    START_CANCELLED = "start_cancelled"
    COUPLE_SPLIT = "couple_split"


class RightEnd(StrEnum):
    FIRST_JOB = "first_job"
    ONE_YEAR = "one_year"
    PARTNER_DECLINES_SCHEME = "partner_declines_scheme"
    NEVER_VALID = "never_valid"
    DECISION = "K_decision"


@dataclass(frozen=True, kw_only=True)
class Right:
    """A fortrinsret: to be considered and interviewed, from `starts_on` to `last_day` inclusive.

    `review` is the life event a caseworker is to look at, by `review_due`.
    """

    id: RightId = RightId(0)
    version: int = 0
    partner_id: PartnerId
    employee_id: EmployeeId
    state: RightState
    starts_on: date
    last_day: date
    registered_on: date
    ended_because: RightEnd | None = None
    ended_on: date | None = None
    review: LifeEvent | None = None
    review_due: date | None = None


@dataclass(frozen=True, kw_only=True)
class Cv:
    """A CV as it came: the file by its hash, the text in it and the profile read from it."""

    id: CvId = CvId(0)
    version: int = 0
    partner_id: PartnerId
    sha256: str
    file_name: str
    media_type: str
    size: int
    text: str
    profile: dict[str, Any] = field(default_factory=dict)
    cpr_found: bool = False
    received_at: datetime
    source: str


@dataclass(frozen=True, kw_only=True)
class CvCopy:
    """The file that may leave in a CV's stead: made of its text, without what must not leave.

    `sha256` is None where none could be made, and `why` the code that says why. `removed` are the
    kinds of what was taken out (`casework.cvs.identifiers.Kind`). One of each cut: open or `blind`.
    """

    id: CvCopyId = CvCopyId(0)
    version: int = 0
    cv_id: CvId
    blind: bool
    sha256: str | None
    removed: tuple[str, ...] = ()
    why: str | None = None
    made_at: datetime


class VacancyState(StrEnum):
    RECEIVED = "received"
    PARSED = "parsed"
    NEEDS_INFO = "needs_info"
    CONFIRMED = "confirmed"
    OPEN = "open"
    PAUSED_ENOUGH = "paused_enough"
    CLOSED = "closed"


class VacancyEnd(StrEnum):
    FILLED_PARTNER = "filled_partner"
    FILLED_OTHER = "filled_other"
    WITHDRAWN = "withdrawn"
    DEADLINE_PASSED = "deadline_passed"
    COMPANY_LEFT = "company_left"


@dataclass(frozen=True, kw_only=True)
class Vacancy:
    id: VacancyId = VacancyId(0)
    version: int = 0
    company_id: CompanyId
    contact_id: ContactId
    state: VacancyState = VacancyState.RECEIVED
    title: str | None = None
    deadline: date | None = None
    text: str
    reading: dict[str, Any] = field(default_factory=dict)
    first_contact_at: datetime
    closed_because: VacancyEnd | None = None


class State(StrEnum):
    """Where a referral stands (rules 2.2). `NEW` is the dash of row 1: not put down yet."""

    NEW = "new"
    PROPOSED = "proposed"
    ASKED = "asked"
    READY = "ready"
    SENDING = "sending"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    READ = "read"
    QUALIFIED = "qualified"
    CONTESTED = "contested"
    INVITED = "invited"
    BOOKED = "booked"
    AWAITING_OUTCOME = "awaiting_outcome"
    OFFERED = "offered"
    DORMANT = "dormant"
    NOT_SHARED = "not_shared"
    REJECTED_NO_INTERVIEW = "rejected_no_interview"
    DECLINED_BY_PARTNER = "declined_by_partner"
    HIRED = "hired"
    REJECTED_AFTER_INTERVIEW = "rejected_after_interview"
    WITHDRAWN = "withdrawn"
    VACANCY_GONE = "vacancy_gone"
    HIRED_ELSEWHERE = "hired_elsewhere"
    RIGHT_ENDED_BEFORE_SEND = "right_ended_before_send"
    VOIDED = "voided"


TERMINAL = frozenset(
    {
        State.NOT_SHARED,
        State.REJECTED_NO_INTERVIEW,
        State.DECLINED_BY_PARTNER,
        State.HIRED,
        State.REJECTED_AFTER_INTERVIEW,
        State.WITHDRAWN,
        State.VACANCY_GONE,
        State.HIRED_ELSEWHERE,
        State.RIGHT_ENDED_BEFORE_SEND,
        State.VOIDED,
    }
)
LIVE = frozenset(State) - TERMINAL - {State.NEW}


class Outcome(StrEnum):
    """What a side says came of an interview."""

    HIRED = "hired"
    REJECTED = "rejected"
    PENDING = "pending"


@dataclass(frozen=True, kw_only=True)
class Referral:
    """A formidling: one partner's CV put before one company, for a vacancy or unsolicited.

    `company_says` and `partner_says` are the outcomes told so far; only both together, or a
    caseworker, move the case (rules 2.2 d). `no_shows` are the partner's: a company's are counted apart and never
    against the partner. `inflight` marks one whose right or agreement ended on
    the way (A15, A16). `proposed_at` starts the partner's recall window (A22).
    `permitted_at` is when the partner said yes to just this one (rows 3, 5).
    `ended_from` is where a closed referral stood, for `reopen` (row 31).
    """

    id: ReferralId = ReferralId(0)
    version: int = 0
    partner_id: PartnerId
    company_id: CompanyId
    vacancy_id: VacancyId | None = None
    contact_id: ContactId
    cv_id: CvId
    state: State = State.NEW
    since: datetime | None = None
    proposed_at: datetime | None = None
    permitted_at: datetime | None = None
    approved_by: CaseworkerId | None = None
    delivered_at: datetime | None = None
    qualified: bool = False
    interview_held: bool = False
    no_shows: int = 0
    company_no_shows: int = 0
    reminders: int = 0
    reason: Reason | None = None
    duty_unmet: bool = False
    company_says: Outcome | None = None
    partner_says: Outcome | None = None
    because: tuple[str, ...] = ()
    ended_from: State | None = None
    inflight: bool = False


class InterviewState(StrEnum):
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW_PARTNER = "no_show_partner"
    NO_SHOW_COMPANY = "no_show_company"


@dataclass(frozen=True, kw_only=True)
class Interview:
    """A jobsamtale. `options` holds further times offered, ISO with offset, until one is chosen.

    `ask_for` is whom the company named, `for_partner` what it wrote for the partner in its own words:
    what to bring, which number to call.
    """

    id: InterviewId = InterviewId(0)
    version: int = 0
    referral_id: ReferralId
    state: InterviewState = InterviewState.PROPOSED
    starts_at: datetime
    ends_at: datetime
    place: str | None = None
    ask_for: str | None = None
    for_partner: str | None = None
    options: tuple[str, ...] = ()
    moved_count: int = 0


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """What a company or a caseworker knew of a partner before the partner wrote; used once."""

    id: InvitationId = InvitationId(0)
    version: int = 0
    company_id: CompanyId
    agreement_made_on: date | None = None
    partner_name: str | None = None
    made_by: str
    made_at: datetime
    partner_id: PartnerId | None = None
    used_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Team(_AtTheOffice):
    """A group chat in which caseworkers see tasks together; each acts with their own rights."""

    id: TeamId = TeamId(0)
    version: int = 0
    chat_id: int
    language: Language
    linked_by: CaseworkerId
    linked_at: datetime


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What somebody answered about a referral, and how things stood before: it can be undone.

    `role`, `actor` and `said` are who and what; `before` holds the referral (and its interview) as
    plain values; `last_event` is the newest event row when the answer had been noted.
    """

    id: AnswerId = AnswerId(0)
    version: int = 0
    referral_id: ReferralId
    role: str
    actor: str
    said: str
    before: dict[str, Any]
    last_event: int
    noted_at: datetime
    undone_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Breach:
    """A CV that went to the wrong place: what the data protection officer is told (GDPR art. 33).

    `report_by` is 72 hours after it was found. `sent_to` is whom the CV reached, as far as known.
    """

    id: BreachId = BreachId(0)
    version: int = 0
    referral_id: ReferralId
    sent_to: tuple[str, ...]
    why: str
    found_at: datetime
    found_by: str
    report_by: datetime
