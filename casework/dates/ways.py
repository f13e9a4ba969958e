"""What a way of writing a day is; `written` and `spoken` list them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from casework.dates.reckoning import Days

A_NUMBER = r"(?=\d)(?<!\w)"
"""What a pattern begins with that begins with a number: it is tried where one begins, and nowhere else."""
_NUMBERS = re.compile(r"(?<!\w)\d")
Make = Callable[[re.Match[str], date], Days]


@dataclass(frozen=True)
class Way:
    """One way of writing a day. Patterns are `re.VERBOSE`, of lower-case text, and bounded."""

    make: Make
    pattern: re.Pattern[str]
    marked: bool = False  # counts only with "den", "d." or a weekday that fits, or a time behind
    named: bool = False  # any weekday in front will do as well
    headed: bool = True  # a weekday and "den" in front belong to it
    short_year: bool = False  # " 26" or "-26" may stand behind
    vague: bool = False
    disagrees: bool = False  # there is no such day
    numbered: bool = False  # begins with a number
    words: tuple[str, ...] = ()  # of which one is part of every text that has it

    def found_in(self, plain: str, numbers: Sequence[int]) -> Iterator[re.Match[str]]:
        """Where the text has it; `numbers` is where the numbers of the text begin."""
        if self.numbered:
            return found_at(self.pattern, plain, numbers)
        return self.pattern.finditer(plain) if has_any(plain, self.words) else iter(())


def found_at(
    pattern: re.Pattern[str], plain: str, places: Iterable[int]
) -> Iterator[re.Match[str]]:
    """What `finditer` finds of a pattern that can only begin at one of these places, in order."""
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(plain, place)):
            end = match.end()
            yield match


def number_places(plain: str) -> list[int]:
    """Where the numbers of a text begin."""
    return [match.start() for match in _NUMBERS.finditer(plain)]


def has_any(plain: str, words: Iterable[str]) -> bool:
    """Whether one of the words is part of the text; where none is asked for, it is."""
    return not words or any(map(plain.__contains__, words))


def way(
    make: Make,
    pattern: str,
    *,
    marked: bool = False,
    named: bool = False,
    headed: bool = True,
    short_year: bool = False,
    vague: bool = False,
    disagrees: bool = False,
    words: tuple[str, ...] = (),
) -> Way:
    compiled = re.compile(pattern, re.VERBOSE)
    numbered = pattern.startswith(A_NUMBER)
    return Way(make, compiled, marked, named, headed, short_year, vague, disagrees, numbered, words)
