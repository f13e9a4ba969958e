"""The barrieredialog: job centre and workplace look for what stood in the way (R09)."""

from enum import StrEnum

from casework.events import Role
from casework.machine import Table
from casework.model import BarrierState


class BarrierEvent(StrEnum):
    CONTACTED = "barrier.contacted"
    MEETING_BOOKED = "barrier.meeting_booked"
    BARRIERS_FOUND = "barrier.found"
    MEASURES_AGREED = "barrier.measures_agreed"
    MEASURES_DONE = "barrier.measures_done"
    CLOSED = "barrier.closed"


_K = frozenset({Role.CASEWORKER})
_B = BarrierState
_ORDER = (
    (_B.OPENED, BarrierEvent.CONTACTED, _B.WORKPLACE_CONTACTED),
    (_B.WORKPLACE_CONTACTED, BarrierEvent.MEETING_BOOKED, _B.MEETING_BOOKED),
    (_B.WORKPLACE_CONTACTED, BarrierEvent.BARRIERS_FOUND, _B.BARRIERS_FOUND),
    (_B.MEETING_BOOKED, BarrierEvent.BARRIERS_FOUND, _B.BARRIERS_FOUND),
    (_B.BARRIERS_FOUND, BarrierEvent.MEASURES_AGREED, _B.MEASURES_AGREED),
    (_B.MEASURES_AGREED, BarrierEvent.MEASURES_DONE, _B.MEASURES_DONE),
)

TABLE: Table[BarrierState, BarrierEvent] = {
    **{(source, event): (_K, to) for source, event, to in _ORDER},
    # Only what was found and looked at can be closed: zero barriers is a result, no talk is none.
    **{
        (state, BarrierEvent.CLOSED): (_K, _B.CLOSED)
        for state in (
            _B.WORKPLACE_CONTACTED,
            _B.BARRIERS_FOUND,
            _B.MEASURES_AGREED,
            _B.MEASURES_DONE,
        )
    },
}
