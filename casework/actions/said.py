"""What a caseworker adds to a task that is done."""

from dataclasses import dataclass
from datetime import date

from casework.measures import BarrierKind
from casework.readings import Reason, Slot


@dataclass(frozen=True, kw_only=True)
class Said:
    """A note or minutes, what was read in a text that the machine could not, a barrier's measure.

    `on` is the day that matters: of a measure, or the last day of an agreement.
    """

    note: str = ""
    slots: tuple[Slot, ...] = ()
    place: str | None = None
    reason: Reason | None = None
    begins: date | None = None
    on: date | None = None
    barrier: BarrierKind | None = None
    measure: str | None = None
    owner: str | None = None
    not_possible: bool = False


NOTHING = Said()
