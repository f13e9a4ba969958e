"""The ledige stilling: received, understood, open, and at last closed for a recorded reason (P16)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.clocks import OF_VACANCY, ClockKind
from casework.events import Role
from casework.letters import Letter, Side
from casework.machine import Machine, row
from casework.model import Vacancy, VacancyEnd, VacancyState
from casework.tasks import TaskKind


class VacancyEvent(StrEnum):
    RECEIVED = "vacancy.received"
    PARSED = "vacancy.parsed"
    INCOMPLETE = "vacancy.incomplete"
    CONFIRMED = "vacancy.confirmed"
    OPENED = "vacancy.opened"
    ENOUGH = "vacancy.enough"
    CLOSED = "vacancy.closed"
    REOPENED = "vacancy.reopened"


@dataclass(frozen=True, kw_only=True)
class VacancyCase:
    """The vacancy as it would be after the event, the day on which it happens, and why it was
    closed before, if it was."""

    after: Vacancy
    today: date
    closed_because: VacancyEnd | None = None


def _title(case: VacancyCase) -> Iterable[str]:
    if not case.after.title:
        yield "title_missing"


def _because(case: VacancyCase) -> Iterable[str]:
    if case.after.closed_because is None:
        yield "reason_missing"


def _closed_by_deadline(case: VacancyCase) -> Iterable[str]:
    if case.closed_because is not VacancyEnd.DEADLINE_PASSED:
        yield "already"


def _outcome_told(case: VacancyCase) -> Iterable[str]:
    """That the deadline has passed says nothing of what became of the vacancy."""
    if case.after.closed_because is VacancyEnd.DEADLINE_PASSED:
        yield "already"


def _deadline_ahead(case: VacancyCase) -> Iterable[str]:
    if case.after.deadline is not None and case.after.deadline < case.today:
        yield "deadline_passed"


C, M, K, S = Role.COMPANY, Role.MAIL, Role.CASEWORKER, Role.SYSTEM
_V, _E = VacancyState, VacancyEvent
_LIVE = frozenset(_V) - {_V.CLOSED}
_WATCH = (ClockKind.SHORTLIST, ClockKind.VACANCY_NEARING, ClockKind.VACANCY_DEADLINE)

MACHINE: Machine[VacancyState, VacancyEvent, VacancyCase] = Machine(
    name="vacancy",
    states=VacancyState,
    events=VacancyEvent,
    ended=frozenset({_V.CLOSED}),
    moves=(
        # The service clocks run from the first contact, not from the confirmation (rules 2.2).
        row(
            1,
            {None},
            _E.RECEIVED,
            {C, M, K},
            _V.RECEIVED,
            starts=(ClockKind.SERVICE_POST, ClockKind.SERVICE_CANDIDATES),
        ),
        row(2, {_V.RECEIVED}, _E.PARSED, {M, K}, _V.PARSED),
        row(
            3,
            {_V.PARSED, _V.CONFIRMED},
            _E.INCOMPLETE,
            {C, M, K, S},
            _V.NEEDS_INFO,
            tasks=(TaskKind.VACANCY_UNREAD,),
        ),
        row(4, {_V.PARSED, _V.NEEDS_INFO}, _E.CONFIRMED, {C, M, K}, _V.CONFIRMED),
        # What was read is open at once; the company's confirmation may come later or never.
        row(
            5,
            {_V.PARSED, _V.CONFIRMED},
            _E.OPENED,
            {S, K},
            _V.OPEN,
            guards=(_title,),
            starts=_WATCH,
            stops={ClockKind.SERVICE_POST},
        ),
        row(6, {_V.OPEN}, _E.ENOUGH, {C, M, K, S}, _V.PAUSED_ENOUGH, stops={ClockKind.SHORTLIST}),
        row(7, {_V.PAUSED_ENOUGH}, _E.OPENED, {C, M, K}, _V.OPEN, guards=(_title,)),
        row(
            8,
            _LIVE,
            _E.CLOSED,
            {C, M, K, S},
            _V.CLOSED,
            guards=(_because,),
            letters=((Letter.VACANCY_CLOSED, Side.COMPANY),),
            stops=OF_VACANCY,
            follow_ups=("end_referrals",),
        ),
        # Our letter asks for a new deadline where the vacancy is still open: a person reads that.
        row(
            9,
            {_V.CLOSED},
            _E.REOPENED,
            {K},
            _V.OPEN,
            guards=(_title, _deadline_ahead),
            starts=_WATCH,
        ),
        # What was sent in time outlives the deadline: the vacancy is filled or withdrawn after it.
        row(
            10,
            {_V.CLOSED},
            _E.CLOSED,
            {K, S},
            _V.CLOSED,
            guards=(_because, _closed_by_deadline, _outcome_told),
            letters=((Letter.VACANCY_CLOSED, Side.COMPANY),),
            follow_ups=("end_referrals",),
        ),
    ),
)


def is_open(vacancy: Vacancy, day: date) -> bool:
    """Open and its deadline, if it has one, not passed: the day of the deadline still counts."""
    return vacancy.state is VacancyState.OPEN and (
        vacancy.deadline is None or day <= vacancy.deadline
    )
