"""What is found: days and moments with their words, and the hits they are made of."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from casework.dates.slips import put_right

MOST_TEXT = 20_000
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""A text from another year was not written by anybody: its days cannot be counted."""


@dataclass(frozen=True)
class FoundDay:
    """A day, or the days of a week: `first` to `last`. Positions are of the text searched.

    `disagrees`: a weekday stands with it that it does not have. `vague`: people mean two days by it.
    """

    first: date
    last: date
    words: str
    start: int
    end: int
    disagrees: bool = False
    vague: bool = False
    counted_from: "FoundDay | None" = None
    """The other day of the text that "dagen efter" is told by."""

    @property
    def day(self) -> date:
        """The one day, or the last of several."""
        return self.last

    @property
    def by_number(self) -> bool:
        """Whether a number tells it: a date, and not only "på fredag"."""
        return any(map(str.isdecimal, self.words))


@dataclass(frozen=True)
class FoundMoment:
    """A day with a time, aware in Europe/Copenhagen. `at` and `until` are positions in the text."""

    start: datetime
    end: datetime | None
    words: str
    at: int
    until: int
    disagrees: bool = False
    vague: bool = False
    back: datetime | None = None
    """The earlier time that the words lead to from `start`: "fra kl. 10 til kl. 9"."""


@dataclass(frozen=True)
class Hit:
    """A day or days at a place of the text, while it is being found."""

    first: date
    last: date
    start: int
    end: int
    disagrees: bool = False
    vague: bool = False
    weekday: int | None = None
    """The weekday that was named with it, or alone."""
    alone: bool = False
    """Whether only a weekday was named."""


class Taken:
    """Which letters of a text belong to something that was found already."""

    def __init__(self, size: int) -> None:
        self._letters = bytearray(size)

    def take(self, start: int, end: int) -> None:
        self._letters[start:end] = b"\1" * (end - start)

    def has(self, start: int, end: int) -> bool:
        return 1 in self._letters[start:end]


@lru_cache(maxsize=16)
def plain_of(text: str) -> str:
    """Lower case, with every letter at its place and misspelt weekdays put right."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char if len(lower := char.lower()) != 1 else lower for char in text)
    return put_right(low.replace("\xa0", " ").replace("\u2019", "'"))


def is_countable(year: int) -> bool:
    return FIRST_YEAR <= year <= LAST_YEAR
