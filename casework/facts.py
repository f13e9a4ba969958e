"""What the figures are counted from: the moments of each case, made of the event log. No names.

A referral's moments are the first times something happened to it; None is "not (yet)".
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from casework.events import Name, Role
from casework.inputs import Happened
from casework.model import TERMINAL, Origin, State, Stayed, Subject, VacancyEnd, VacancyState


@dataclass(frozen=True, kw_only=True)
class PartnerFact:
    registered_on: date | None
    origin: Origin = Origin.UNKNOWN
    employed_on: date | None = None
    stayed: Stayed = Stayed.UNKNOWN
    stayed_told_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ReferralFact:
    vacancy_id: int | None = None
    proposed_at: datetime | None = None
    delivered_at: datetime | None = None
    read_at: datetime | None = None
    qualified_at: datetime | None = None
    invited_at: datetime | None = None
    interview_over_at: datetime | None = None
    outcome_at: datetime | None = None
    hired_at: datetime | None = None
    vacancy_closed_at: datetime | None = None
    duty_unmet: bool = False


@dataclass(frozen=True, kw_only=True)
class VacancyFact:
    """`first_cv_at` is when the first CV for it was delivered."""

    first_contact_at: datetime
    open_at: datetime | None = None
    first_cv_at: datetime | None = None
    closed_at: datetime | None = None
    because: VacancyEnd | None = None


@dataclass(frozen=True, kw_only=True)
class Facts:
    """`manual` holds the moments of what caseworkers did by hand (R17)."""

    partners: tuple[PartnerFact, ...] = ()
    referrals: tuple[ReferralFact, ...] = ()
    vacancies: tuple[VacancyFact, ...] = ()
    manual: tuple[datetime, ...] = ()


def moments(rows: Iterable[Happened]) -> dict[str, datetime]:
    """The moments of one referral from its events, oldest first, by the field of ReferralFact."""
    found: dict[str, datetime] = {}
    for row in rows:
        for field in _fields(row, found):
            if field not in found:
                found[field] = row.at
        if row.name == Name.HIRE_UNDONE:
            found.pop("hired_at", None)
            found.pop("outcome_at", None)
    return found


def _fields(row: Happened, found: Mapping[str, datetime]) -> Iterable[str]:
    """Which moments this event is."""
    if row.state_after in _STATES:
        yield _STATES[row.state_after]
    if row.name in _NAMES:
        yield _NAMES[row.name]
    if row.state_after in _OVER and row.state_before != row.state_after:
        yield "outcome_at"
    # Who answers has read, whatever the answer is; an automatic reply answers nothing.
    says = row.name.startswith("company.") and row.name != "company.away"
    if says and "delivered_at" in found:
        yield "read_at"


_STATES = {
    State.PROPOSED.value: "proposed_at",
    State.DELIVERED.value: "delivered_at",
    State.QUALIFIED.value: "qualified_at",
    State.AWAITING_OUTCOME.value: "interview_over_at",
    State.HIRED.value: "hired_at",
}
_NAMES = {
    Name.COMPANY_INVITES.value: "invited_at",
    Name.INTERVIEW_OVER.value: "interview_over_at",
    Name.VACANCY_CLOSED.value: "vacancy_closed_at",
}
_OVER = {state.value for state in TERMINAL}


def vacancy_moments(rows: Iterable[Happened]) -> dict[str, datetime]:
    """When a vacancy was first open, and when it was last closed."""
    found: dict[str, datetime] = {}
    for row in rows:
        if row.state_after == VacancyState.OPEN:
            found.setdefault("open_at", row.at)
        if row.state_after == VacancyState.CLOSED:
            found["closed_at"] = row.at
    return found


def by_hand(rows: Iterable[Happened]) -> tuple[datetime, ...]:
    """The moments at which a caseworker did something: a task done is one, however much came of it.

    Importing a register is no work on a referral.
    """
    return tuple(row.at for row in rows if row.role == Role.CASEWORKER and _is_own(row))


def _is_own(row: Happened) -> bool:
    if row.name.startswith("task."):
        return True
    followed = (row.source or "").startswith("task:")
    return not followed and not row.name.endswith(".imported")


def by_case(rows: Iterable[Happened], subject: Subject) -> dict[int, list[Happened]]:
    """The events of one kind of case, by its number."""
    found: dict[int, list[Happened]] = defaultdict(list)
    for row in rows:
        if row.subject == subject:
            found[row.subject_id].append(row)
    return found
