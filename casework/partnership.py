"""The seven points of a partnership agreement (P10): which are ticked, by whom, since when.

What each point is about the municipality writes in the rule `partnership_points`. In a table the
ticked ones are written "1; 3: Bo Madsen: 2026-12-01; 7": number, contact and day, the last two if
known.
"""

from dataclasses import dataclass
from datetime import date

from casework.practice import POINTS
from casework.typed import read_day


@dataclass(frozen=True)
class Ticked:
    point: int
    contact: str | None = None
    on: date | None = None


def read_points(text: str) -> tuple[Ticked, ...]:
    """The ticked points as written in a table. Raises ValueError for what is none."""
    found = [_point(part) for part in text.split(";") if part.strip()]
    if len({one.point for one in found}) != len(found):
        raise ValueError("a point stands twice")
    return tuple(sorted(found, key=lambda one: one.point))


def _point(text: str) -> Ticked:
    number, *more = (part.strip() for part in text.split(":"))
    if not number.isdecimal() or not 1 <= int(number) <= POINTS or len(more) > 2:  # noqa: PLR2004
        raise ValueError(f"no point of a partnership agreement: {text.strip()}")
    contact, day = [*more, "", ""][:2]
    return Ticked(int(number), contact or None, read_day(day) if day else None)
