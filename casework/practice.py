"""What the practice modules keep (rules 4.2): other job centres' experience, each a setting here.

None of it is a duty of the scheme, and nothing in it moves a referral.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from casework.model import AgreementId, CalloutId, CompanyId, ForecastId, GuideId, VacancyId

MODULES = (
    "primary_contact",
    "question_guide",
    "forecast_panel",
    "callout",
    "partnership",
    "group_days",
)
"""Fields of `casework.rules.Rules`: on or off."""

POINTS = 7
"""A partnership agreement has so many points (P10)."""


class Employment(StrEnum):
    """Does the company look for permanent or temporary hands (P12)?"""

    PERMANENT = "permanent"
    TEMPORARY = "temporary"
    BOTH = "both"


@dataclass(frozen=True, kw_only=True)
class Guide:
    """The question guide as one company answered it (P12). None is an answer that is missing."""

    id: GuideId = GuideId(0)
    version: int = 0
    company_id: CompanyId
    asked_at: datetime
    skills: str | None = None
    employment: Employment | None = None
    must_haves: str | None = None
    answered_at: datetime | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the questions that nobody has answered."""
        questions = ("skills", "employment", "must_haves")
        return tuple(name for name in questions if getattr(self, name) is None)


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """What a panel company expects to need, in persons, at 3 and at 12 months (P03).

    `quarter` is such as "2026-Q4". `words` is what they wrote.
    """

    id: ForecastId = ForecastId(0)
    version: int = 0
    company_id: CompanyId
    quarter: str
    asked_at: datetime
    need_3_months: int | None = None
    need_12_months: int | None = None
    words: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Callout:
    """A need told to the neighbouring job centres without a name; collected at `closes_at` (P04)."""

    id: CalloutId = CalloutId(0)
    version: int = 0
    vacancy_id: VacancyId
    asked_at: datetime
    closes_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class CalloutAnswer:
    """One neighbour's answer: how many candidates they have. None until it is known."""

    id: int = 0
    version: int = 0
    callout_id: CalloutId
    address: str
    candidates: int | None = None
    words: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class PartnershipPoint:
    """A ticked point (1-7) of a partnership agreement, with its own contact and date (P10)."""

    id: int = 0
    version: int = 0
    agreement_id: AgreementId
    point: int
    contact: str | None = None
    on: date | None = None


def quarter_of(day: date) -> str:
    """The quarter a day lies in, such as "2026-Q4"."""
    return f"{day.year}-Q{(day.month + 2) // 3}"
