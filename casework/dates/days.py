"""Every day a text names: each way of writing one is tried, then neighbours are joined."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from casework.dates.found import MOST_TEXT, FoundDay, Hit, Taken, is_countable, plain_of
from casework.dates.reckoning import day_or_none
from casework.dates.spoken import SPOKEN
from casework.dates.ways import Way
from casework.dates.weekdays import find_weekdays
from casework.dates.words import ALL_WEEKDAYS, WORDS_TOO, either
from casework.dates.written import ANOTHER, BARE_DAYS, DATES

_WAYS = (*DATES, *SPOKEN, *BARE_DAYS)
"""A place in the text belongs to the first of these that fits."""


def find_days(text: str, reference: date) -> list[FoundDay]:
    """Every day the text names, in its order. Without a year: the next such day from `reference`."""
    text = text[:MOST_TEXT]
    if not is_countable(reference.year):
        return []
    plain = plain_of(text)
    dates = _dates(plain, reference)
    weekdays = find_weekdays(plain, dates, reference)
    days = _joined(plain, sorted((*dates, *weekdays), key=lambda hit: hit.start))
    return [_found(text, hit) for hit in days]


def _found(text: str, hit: Hit) -> FoundDay:
    words = text[hit.start : hit.end].strip()
    return FoundDay(hit.first, hit.last, words, hit.start, hit.end, hit.disagrees, hit.vague)


def _dates(plain: str, reference: date) -> list[Hit]:
    """Everything but bare weekdays."""
    taken = Taken(len(plain))
    found: list[Hit] = []
    for way in _WAYS:
        for match in way.pattern.finditer(plain):
            if taken.has(*match.span()):
                continue
            hit = _hit(way, match, reference)
            if hit is not None:
                taken.take(hit.start, hit.end)
                found.append(hit)
    return sorted((*found, *_others(plain, found, taken)), key=lambda hit: hit.start)


# What stands in front of a date: "onsdag den", "Thursday, the", "pr."; `span` belongs to the day.
_HEAD = re.compile(
    rf"""(?P<span> (?:(?<!\w)(?P<weekday>{either(ALL_WEEKDAYS)})(?:en)?(?P<dot>\.)?[\s,(]{{1,3}})?
         (?:(?<!\w)(?P<mark>den|d|on\sthe|the|dato)(?:\.\s{{0,3}}|:?\s{{1,3}}))? )
         (?P<per>(?<!\w)pr(?:\.\s{{0,3}}|\s{{1,3}}))? $""",
    re.VERBOSE,
)
_HEAD_ROOM = 32


def _hit(way: Way, match: re.Match[str], reference: date) -> Hit | None:
    """The day this match names; None where it is none, or needs a mark that it does not have."""
    days = way.make(match, reference)
    if days is None:
        return None
    first, last = days
    start, end = match.span()
    head = _HEAD.search(match.string, max(0, start - _HEAD_ROOM), start) if way.headed else None
    weekday = _weekday_in(head, first) if head else None
    marked = head is not None and bool(head["mark"] or head["per"])
    if way.marked and not marked and not _counts(way, match, weekday, first):
        return None
    if head and not head["per"] and (weekday is not None or head["mark"]):
        start = head.start("mark") if weekday is None else head.start()
    if way.short_year and not match.groupdict().get("year"):
        first, end = _with_short_year(match.string, end, first, reference)
        last = first
    disagrees = weekday is not None and first == last and first.weekday() != weekday
    return Hit(first, last, start, end, disagrees, way.vague, weekday)


def _weekday_in(head: re.Match[str], day: date) -> int | None:
    """The weekday named in front; "man" and "sun" only where they fit or are shortened by a stop."""
    named = head["weekday"]
    if named is None:
        return None
    weekday = ALL_WEEKDAYS[named]
    if named in WORDS_TOO and not head["dot"] and weekday != day.weekday():
        return None
    return weekday


_CLOCK_BEHIND = re.compile(r"\.?[\s,]{1,3}(?:kl\b|klokken|at\s\d)")


def _counts(way: Way, match: re.Match[str], weekday: int | None, day: date) -> bool:
    """ "onsdag 9.12" is a date and no time where the weekday fits, or a time stands behind it."""
    if weekday is not None and (way.named or weekday == day.weekday()):
        return True
    written_out = "number" in match.groupdict()
    return written_out and _CLOCK_BEHIND.match(match.string, match.end()) is not None


# The "26" of "9. december 26" and "9/12-26"; never the "37" of "start 4/1. 37 timer".
_YEAR_BEHIND = re.compile(
    r"\s{0,2}[-/']?\s{0,2}(\d\d)(?=\s{0,2}(?:$|[,;!?)\n]|\.(?!\s?\d)|kl\b|klokken|at\b|om\b|og\b|eller\b))"
)
_NEAR = 2


def _with_short_year(plain: str, end: int, day: date, reference: date) -> tuple[date, int]:
    """The day in the year of two digits behind it, where that is not far from now."""
    behind = _YEAR_BEHIND.match(plain, end)
    if behind is None or abs((year := 2000 + int(behind[1])) - reference.year) > _NEAR:
        return day, end
    moved = day_or_none(year, day.month, day.day)
    return (moved, behind.end()) if moved else (day, end)


def _others(plain: str, found: list[Hit], taken: Taken) -> Iterator[Hit]:
    """The second of "den 9. eller 10.": it stands behind a day and has no month of its own."""
    for hit in found:
        behind = ANOTHER.match(plain, hit.end, hit.end + 24)
        if behind is None or hit.first != hit.last:
            continue
        start, end = behind.start("day"), behind.end()
        day = day_or_none(hit.first.year, hit.first.month, int(behind["day"]))
        if day is not None and day > hit.first and not taken.has(start, end):
            yield Hit(day, day, start, end)


def _joined(plain: str, hits: list[Hit]) -> list[Hit]:
    """ "9/12 (onsdag)" and "onsdag, altså den 9." are one day; they must say the same."""
    days: list[Hit] = []
    for hit in hits:
        last = days[-1] if days else None
        if last is not None and last.end > hit.start:
            continue
        if last is not None and _are_one_day(plain[last.end : hit.start], last, hit):
            days[-1] = _both(plain, last, hit)
        else:
            days.append(hit)
    return days


_OPENS = re.compile(r"\s{0,2}[(\[]\s?(?:en\s|a\s|det er en\s)?")
_BESIDE = re.compile(r"[\s,\-–/]{1,3}(?:altså|dvs\.?|en|a)?\s{0,2}")


def _are_one_day(between: str, one: Hit, two: Hit) -> bool:
    if one.first != one.last or two.first != two.last or one.alone == two.alone:
        return False
    day, weekday = (two, one.weekday) if one.alone else (one, two.weekday)
    if day.weekday is not None and day.weekday != weekday:
        return False
    if _OPENS.fullmatch(between):
        return True
    return day.first.weekday() == weekday and _BESIDE.fullmatch(between) is not None


def _both(plain: str, one: Hit, two: Hit) -> Hit:
    day, weekday = (two, one.weekday) if one.alone else (one, two.weekday)
    return replace(
        day,
        start=one.start,
        end=two.end + (plain[two.end : two.end + 1] in (")", "]")),
        weekday=weekday,
        disagrees=day.first.weekday() != weekday,
        vague=day.vague and not one.alone,
    )
