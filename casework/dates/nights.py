"""A night has two days: "natten mellem torsdag og fredag", "natten til lørdag kl. 00.15".

1. of a night between two days the hours before noon are of the second, those behind it of the first
2. "natten til lørdag kl. 23" is on the Friday: the day that is named is the one it ends on
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from casework.dates.found import FoundDay
from casework.dates.hours import NOON, Clock

_EVENING = 18
_NIGHT = r"(?<!\w)(?:natten|nat|night)\s"
_BETWEEN = re.compile(rf"{_NIGHT}(?:i?mellem|fra|between|from|of)\s(?:på\s|on\s|den\s|the\s)?$")
_TO = re.compile(rf"{_NIGHT}(?:til|mod|to|into|before)\s(?:på\s|den\s|the\s)?$")
_BOTH = re.compile(r"\s(?:og|and|til|to|into)\s(?:på\s|den\s|the\s)?|\s?[-–/]\s?")
_APART = 12  # letters between its two days
_BACK = 28  # letters in front of a day that may say that it is a night

Pair = tuple[FoundDay, Clock]


def at_night(plain: str, pairs: Sequence[Pair], days: Sequence[FoundDay]) -> list[Pair]:
    """These days and times, each time of a night on the one of its two days."""
    behind = _nights(plain, days)
    before = {second: first for first, second in reversed(behind.items())}
    found: list[Pair] = []
    for day, clock in pairs:
        second, first = behind.get(day), before.get(day)
        if second is not None and clock.at.hour < NOON:
            found.append((second, clock))
        elif first is not None and clock.at.hour >= NOON:
            found.append((first, clock))
        elif _is_evening_before(plain, day, clock):
            eve = day.first - timedelta(days=1)
            found.append((replace(day, first=eve, last=eve), clock))
        else:
            found.append((day, clock))
    return list(dict.fromkeys(found))


def ends_of_nights(plain: str, days: Sequence[FoundDay]) -> list[FoundDay]:
    """The second day of every "natten mellem torsdag og fredag"."""
    return list(_nights(plain, days).values())


def _nights(plain: str, days: Sequence[FoundDay]) -> dict[FoundDay, FoundDay]:
    """The Friday behind the Thursday of "natten mellem torsdag og fredag"."""
    of_night = [one for one in days if _BETWEEN.search(plain, max(0, one.start - _BACK), one.start)]
    found: dict[FoundDay, FoundDay] = {}
    for day in of_night:
        near = (one for one in days if 0 <= one.start - day.end <= _APART)
        second = next((one for one in near if _BOTH.fullmatch(plain, day.end, one.start)), None)
        if second is not None:
            found[day] = second
    return found


def _is_evening_before(plain: str, day: FoundDay, clock: Clock) -> bool:
    told = _TO.search(plain, max(0, day.start - _BACK), day.start)
    return told is not None and clock.at.hour >= _EVENING
