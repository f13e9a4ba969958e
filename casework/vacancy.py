"""The ledige stilling: received, understood, open, and at last closed for a recorded reason (P16)."""

from datetime import date
from enum import StrEnum

from casework.events import Role
from casework.machine import Table
from casework.model import Vacancy, VacancyState


class VacancyEvent(StrEnum):
    PARSED = "vacancy.parsed"
    INCOMPLETE = "vacancy.incomplete"
    CONFIRMED = "vacancy.confirmed"
    OPENED = "vacancy.opened"
    ENOUGH = "vacancy.enough"
    CLOSED = "vacancy.closed"


_C, _M, _K, _S = Role.COMPANY, Role.MAIL, Role.CASEWORKER, Role.SYSTEM
_V = VacancyState
_OPEN = (_V.RECEIVED, _V.PARSED, _V.NEEDS_INFO, _V.CONFIRMED, _V.OPEN, _V.PAUSED_ENOUGH)

TABLE: Table[VacancyState, VacancyEvent] = {
    (_V.RECEIVED, VacancyEvent.PARSED): (frozenset({_M, _K}), _V.PARSED),
    (_V.PARSED, VacancyEvent.INCOMPLETE): (frozenset({_M, _S, _K}), _V.NEEDS_INFO),
    (_V.CONFIRMED, VacancyEvent.INCOMPLETE): (frozenset({_M, _C, _K}), _V.NEEDS_INFO),
    (_V.PARSED, VacancyEvent.CONFIRMED): (frozenset({_C, _M, _K}), _V.CONFIRMED),
    (_V.NEEDS_INFO, VacancyEvent.CONFIRMED): (frozenset({_C, _M, _K}), _V.CONFIRMED),
    # The clocks of the service run from the first contact, so what was read is open at once;
    # the company's confirmation may come later or never.
    (_V.PARSED, VacancyEvent.OPENED): (frozenset({_S, _K}), _V.OPEN),
    (_V.CONFIRMED, VacancyEvent.OPENED): (frozenset({_S, _K}), _V.OPEN),
    (_V.PAUSED_ENOUGH, VacancyEvent.OPENED): (frozenset({_C, _M, _K}), _V.OPEN),
    (_V.OPEN, VacancyEvent.ENOUGH): (frozenset({_C, _M, _K}), _V.PAUSED_ENOUGH),
    **{(state, VacancyEvent.CLOSED): (frozenset({_C, _M, _K, _S}), _V.CLOSED) for state in _OPEN},
}


def is_open(vacancy: Vacancy, day: date) -> bool:
    """Open and its deadline, if it has one, not passed: the day of the deadline still counts."""
    return vacancy.state is VacancyState.OPEN and (
        vacancy.deadline is None or day <= vacancy.deadline
    )
