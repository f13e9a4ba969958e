"""What a way of writing a day is; `written` and `spoken` list them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from casework.dates.reckoning import Days

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
) -> Way:
    compiled = re.compile(pattern, re.VERBOSE)
    return Way(make, compiled, marked, named, headed, short_year, vague, disagrees)
