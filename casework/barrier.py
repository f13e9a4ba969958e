"""The barrieredialog: job centre and workplace look for what stood in the way (R09).

It closes only with recorded barriers, each with a measure or "ikke muligt", or with minutes that
say why there are none.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from casework.clocks import OF_BARRIER, ClockKind
from casework.events import Role
from casework.machine import Machine, row
from casework.measures import BarrierEnd, BarrierState, Finding
from casework.tasks import TaskKind


class BarrierEvent(StrEnum):
    OPENED = "barrier.opened"
    CONTACTED = "barrier.contacted"
    MEETING_BOOKED = "barrier.meeting_booked"
    FOUND = "barrier.found"
    MEASURES_AGREED = "barrier.measures_agreed"
    MEASURES_DONE = "barrier.measures_done"
    CLOSED = "barrier.closed"


@dataclass(frozen=True, kw_only=True)
class BarrierCase:
    """What was found so far, the minutes as they would stand, and how it is to be closed."""

    findings: tuple[Finding, ...] = ()
    minutes: str | None = None
    closed_as: BarrierEnd | None = None


def _minutes(case: BarrierCase) -> Iterable[str]:
    if not (case.minutes or "").strip():
        yield "minutes_missing"


def _barriers(case: BarrierCase) -> Iterable[str]:
    if not case.findings:
        yield "barriers_missing"


def _all_settled(case: BarrierCase) -> Iterable[str]:
    if not all(finding.settled for finding in case.findings):
        yield "measure_missing"


def _something_possible(case: BarrierCase) -> Iterable[str]:
    if all(finding.not_possible for finding in case.findings):
        yield "nothing_possible"


def _nothing_possible(case: BarrierCase) -> Iterable[str]:
    if not case.findings or not all(finding.not_possible for finding in case.findings):
        yield "something_possible"


def _declined(case: BarrierCase) -> Iterable[str]:
    if case.closed_as not in (BarrierEnd.COMPANY_DECLINED, BarrierEnd.PARTNER_DECLINED):
        yield "not_such_an_end"


def _none_found(case: BarrierCase) -> Iterable[str]:
    if case.closed_as is not BarrierEnd.NONE_FOUND or case.findings:
        yield "not_such_an_end"


def _not_possible(case: BarrierCase) -> Iterable[str]:
    if case.closed_as is not BarrierEnd.NOT_POSSIBLE:
        yield "not_such_an_end"


def _removed(case: BarrierCase) -> Iterable[str]:
    if case.closed_as not in (BarrierEnd.REMOVED, BarrierEnd.PARTLY):
        yield "not_such_an_end"


_K = {Role.CASEWORKER}
_B, _E = BarrierState, BarrierEvent
_ANY_ROLE = {Role.COMPANY, Role.PARTNER, Role.MAIL, Role.CASEWORKER, Role.SYSTEM}
_TALKING = frozenset({_B.OPENED, _B.WORKPLACE_CONTACTED, _B.MEETING_BOOKED})

MACHINE: Machine[BarrierState, BarrierEvent, BarrierCase] = Machine(
    name="barrier",
    states=BarrierState,
    events=BarrierEvent,
    ended=frozenset({_B.CLOSED}),
    moves=(
        row(
            1,
            {None},
            _E.OPENED,
            _ANY_ROLE,
            _B.OPENED,
            tasks=(TaskKind.BARRIER_DIALOGUE,),
            starts=(ClockKind.CONTACT_WORKPLACE,),
        ),
        row(
            2,
            {_B.OPENED},
            _E.CONTACTED,
            _K,
            _B.WORKPLACE_CONTACTED,
            tasks=(TaskKind.BARRIER_FINDINGS,),
            stops={ClockKind.CONTACT_WORKPLACE},
        ),
        row(
            3,
            {_B.WORKPLACE_CONTACTED},
            _E.MEETING_BOOKED,
            _K,
            _B.MEETING_BOOKED,
            tasks=(TaskKind.BARRIER_FINDINGS,),
        ),
        row(
            4,  # one at a time, as they come up
            {_B.WORKPLACE_CONTACTED, _B.MEETING_BOOKED, _B.BARRIERS_FOUND},
            _E.FOUND,
            _K,
            _B.BARRIERS_FOUND,
            guards=(_barriers,),
            tasks=(TaskKind.BARRIER_FINDINGS,),
        ),
        row(
            5,
            {_B.BARRIERS_FOUND},
            _E.MEASURES_AGREED,
            _K,
            _B.MEASURES_AGREED,
            guards=(_barriers, _all_settled, _something_possible),
            tasks=(TaskKind.BARRIER_MEASURES,),
            starts=(ClockKind.BARRIER_FOLLOW_UP,),
        ),
        row(
            6,
            {_B.MEASURES_AGREED},
            _E.MEASURES_DONE,
            _K,
            _B.MEASURES_DONE,
            tasks=(TaskKind.BARRIER_RETRY,),
            stops={ClockKind.BARRIER_FOLLOW_UP},
        ),
        # Somebody does not want to talk: that is minutes, and no barrier.
        row(7, _TALKING, _E.CLOSED, _K, _B.CLOSED, guards=(_declined, _minutes), stops=OF_BARRIER),
        # Nothing stood in the way, as the talk showed: a legal result, with minutes.
        row(
            8,
            {_B.WORKPLACE_CONTACTED, _B.MEETING_BOOKED},
            _E.CLOSED,
            _K,
            _B.CLOSED,
            guards=(_none_found, _minutes),
            stops=OF_BARRIER,
        ),
        row(
            9,
            {_B.BARRIERS_FOUND},
            _E.CLOSED,
            _K,
            _B.CLOSED,
            guards=(_not_possible, _nothing_possible),
            stops=OF_BARRIER,
        ),
        # What was agreed did not come about.
        row(
            10,
            {_B.MEASURES_AGREED},
            _E.CLOSED,
            _K,
            _B.CLOSED,
            guards=(_not_possible, _minutes),
            stops=OF_BARRIER,
        ),
        row(
            10,
            {_B.MEASURES_AGREED},
            _E.CLOSED,
            _K,
            _B.CLOSED,
            guards=(_declined, _minutes),
            stops=OF_BARRIER,
        ),
        row(11, {_B.MEASURES_DONE}, _E.CLOSED, _K, _B.CLOSED, guards=(_removed,), stops=OF_BARRIER),
    ),
)
