"""Days and times as Danes and English speakers write them, relative to the day of writing.

Every value found carries its words and where they stand. A weekday that does not fit its date is
marked, and nobody guesses which of the two was meant.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from casework.model import LOCAL

MOST_TEXT = 20_000
_MONTHS = {
    "jan": 1, "januar": 1, "january": 1, "feb": 2, "februar": 2, "february": 2, "mar": 3,
    "marts": 3, "march": 3, "apr": 4, "april": 4, "maj": 5, "may": 5, "jun": 6, "juni": 6,
    "june": 6, "jul": 7, "juli": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9,
    "september": 9, "okt": 10, "oct": 10, "oktober": 10, "october": 10, "nov": 11,
    "november": 11, "dec": 12, "december": 12,
}  # fmt: skip
_WEEKDAYS = {
    "mandag": 0, "monday": 0, "tirsdag": 1, "tuesday": 1, "onsdag": 2, "wednesday": 2,
    "torsdag": 3, "thursday": 3, "fredag": 4, "friday": 4, "lørdag": 5, "saturday": 5,
    "søndag": 6, "sunday": 6,
}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = "(?:(?P<weekday>" + "|".join(_WEEKDAYS) + r")(?:en)?\s*,?\s*)?"
_YEAR = r"(?:\s*,?\s*(?P<year>20\d\d)\b)?"


@dataclass(frozen=True)
class FoundDay:
    """A day, or the days of a week: `first` to `last`. Positions are of the text searched."""

    first: date
    last: date
    words: str
    start: int
    end: int
    disagrees: bool = False

    @property
    def day(self) -> date:
        """The one day, or the last of several."""
        return self.last


@dataclass(frozen=True)
class FoundMoment:
    """A day with a time, aware in Europe/Copenhagen."""

    start: datetime
    end: datetime | None
    words: str
    at: int
    until: int
    disagrees: bool = False


def find_days(text: str, reference: date) -> list[FoundDay]:
    """Every day the text names, in its order. Without a year: the next such day from `reference`."""
    text = text[:MOST_TEXT]
    taken = [False] * len(text)
    found: list[FoundDay] = []
    for pattern, make in _PATTERNS:
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            days = make(match, reference)
            if days is None:
                continue
            first, last = days
            weekday = match.groupdict().get("weekday")
            wrong = (
                weekday is not None
                and first == last
                and pattern is not _NEXT_WEEKDAY
                and _WEEKDAYS[weekday.lower()] != first.weekday()
            )
            start, end = match.span()
            taken[start:end] = [True] * (end - start)
            found.append(FoundDay(first, last, match[0].strip(), start, end, wrong))
    return sorted(found, key=lambda day: day.start)


def find_moments(text: str, reference: datetime) -> list[FoundMoment]:
    """Every day with a clock time near it: behind it, or before it in the same sentence."""
    text = text[:MOST_TEXT]
    days = find_days(text, reference.astimezone(LOCAL).date())
    times = [one for one in _find_times(text) if not _inside(one, days)]
    moments = []
    for number, day in enumerate(days):
        if day.first != day.last:
            continue
        until = days[number + 1].start if number + 1 < len(days) else len(text)
        behind = [one for one in times if day.end <= one.start < until]
        near = [one for one in behind if _same_sentence(text[day.end : one.start])]
        if not near and number == 0:
            near = [one for one in times if one.end <= day.start][-1:]
            near = [one for one in near if _same_sentence(text[one.end : day.start])]
        moments += [_moment(text, day, one) for one in near]
    return moments


@dataclass(frozen=True)
class _Time:
    clock: time
    until: time | None
    start: int
    end: int


def _inside(one: _Time, days: list[FoundDay]) -> bool:
    return any(day.start < one.end and one.start < day.end for day in days)


def _same_sentence(between: str) -> bool:
    return len(between) <= 60 and not re.search(r"[.!?]\s|\n\s*\n", between)  # noqa: PLR2004


def _moment(text: str, day: FoundDay, one: _Time) -> FoundMoment:
    start = _local(day.first, one.clock)
    end = _local(day.first, one.until) if one.until else None
    at, until = min(day.start, one.start), max(day.end, one.end)
    return FoundMoment(start, end, text[at:until].strip(), at, until, day.disagrees)


def _local(day: date, clock: time) -> datetime:
    """Local time as it will be on the wall; one that DST skips becomes the hour after."""
    moment = datetime.combine(day, clock, tzinfo=LOCAL)
    return moment.astimezone(UTC).astimezone(LOCAL)


# --- days -----------------------------------------------------------------------------------------


def _day_month(match: re.Match[str], reference: date) -> tuple[date, date] | None:
    month = _MONTHS[match["month"].lower()]
    return _whole(int(match["day"]), month, match["year"], reference)


def _numbers(match: re.Match[str], reference: date) -> tuple[date, date] | None:
    return _whole(int(match["day"]), int(match["number"]), match["year"], reference)


def _iso(match: re.Match[str], _: date) -> tuple[date, date] | None:
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return day, day


def _whole(day: int, month: int, year: str | None, reference: date) -> tuple[date, date] | None:
    try:
        if year:
            found = date(int(year) + (2000 if len(year) == 2 else 0), month, day)  # noqa: PLR2004
        else:
            found = date(reference.year, month, day)
            if found < reference:
                found = date(reference.year + 1, month, day)
    except ValueError:
        return None
    return found, found


def _in_month(match: re.Match[str], reference: date) -> tuple[date, date] | None:
    """ "den 20.": this month's, or where that is over the next one's."""
    day = int(match["day"])
    for month in range(3):
        year, number = divmod(reference.month - 1 + month, 12)
        try:
            found = date(reference.year + year, number + 1, day)
        except ValueError:
            continue
        if found >= reference:
            return found, found
    return None


def _relative(match: re.Match[str], reference: date) -> tuple[date, date]:
    word = match[0].lower().strip()
    days = 2 if "over" in word else 1 if word in ("i morgen", "imorgen", "tomorrow") else 0
    found = reference + timedelta(days=days)
    return found, found


def _in_some_days(match: re.Match[str], reference: date) -> tuple[date, date]:
    number = int(match["count"])
    week = match["unit"].lower().startswith(("uge", "week"))
    found = reference + timedelta(days=number * 7 if week else number)
    return found, found


def _next_weekday(match: re.Match[str], reference: date) -> tuple[date, date]:
    """The next such day after `reference`; "i næste uge" is the one of the week after this."""
    weekday = _WEEKDAYS[match["weekday"].lower()]
    whole = match[0].lower()
    if "næste uge" in whole or "next week" in whole:
        monday = reference - timedelta(days=reference.weekday()) + timedelta(days=7)
        found = monday + timedelta(days=weekday)
    else:
        found = reference + timedelta(days=(weekday - reference.weekday() - 1) % 7 + 1)
    return found, found


def _week(match: re.Match[str], reference: date) -> tuple[date, date] | None:
    number = int(match["week"])
    year = int(match["year"]) if match["year"] else reference.year
    try:
        monday = date.fromisocalendar(year, number, 1)
        if not match["year"] and monday + timedelta(days=6) < reference:
            monday = date.fromisocalendar(year + 1, number, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=6)


def _month_end(_: re.Match[str], reference: date) -> tuple[date, date]:
    first = reference.replace(day=28) + timedelta(days=4)
    found = first - timedelta(days=first.day)
    return found, found


_FLAGS = re.IGNORECASE
_OF = r"(?<![\d.,/\-])"
_NEXT_WEEKDAY = re.compile(
    r"\b(?:(?:på|nu på|next|this|on|næste|kommende|førstkommende)\s+)?"
    r"(?P<weekday>" + "|".join(_WEEKDAYS) + r")\b(?:\s+(?:i\s+)?(?:næste uge|next week))?",
    _FLAGS,
)
_PATTERNS: tuple[
    tuple[re.Pattern[str], Callable[[re.Match[str], date], tuple[date, date] | None]], ...
] = (
    (re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b"), _iso),
    (
        re.compile(
            r"\b" + _WEEKDAY + r"(?:den\s+|the\s+|d\.?\s*)?(?<![\d.,])(?P<day>[0-3]?\d)\s?"
            r"(?:\.|st|nd|rd|th)?\s?(?:of\s+)?" + _MONTH + _YEAR,
            _FLAGS,
        ),
        _day_month,
    ),
    (
        re.compile(
            r"\b" + _WEEKDAY + _MONTH + r"\s+(?:the\s+)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d|[.:]\d)\b" + _YEAR,
            _FLAGS,
        ),
        _day_month,
    ),
    (
        re.compile(
            r"(?:\b" + _WEEKDAY + r"(?:den\s+|d\.?\s*)?)" + _OF + r"(?P<day>[0-3]?\d)\s?[./]\s?"
            r"(?P<number>1[0-2]|0?[1-9])(?:\s?[-/.]\s?(?P<year>20\d\d|\d\d)\b)(?![\d])",
            _FLAGS,
        ),
        _numbers,
    ),
    (
        re.compile(
            r"(?:\b" + _WEEKDAY + r"(?:den\s+|d\.?\s*)?)" + _OF + r"(?P<day>[0-3]?\d)/"
            r"(?P<number>1[0-2]|0?[1-9])(?P<year>)(?![\d/]|\s*(?:timer|t\b|kr|%))",
            _FLAGS,
        ),
        _numbers,
    ),
    (
        re.compile(
            r"(?:\b" + _WEEKDAY + r"(?:den\s+|d\.?\s*))" + _OF + r"(?P<day>[0-3]?\d)\.\s?"
            r"(?P<number>1[0-2]|0?[1-9])\.?(?P<year>)(?![\d:]|\s*timer)",
            _FLAGS,
        ),
        _numbers,
    ),
    (
        re.compile(
            r"\b(?:(?P<weekday>" + "|".join(_WEEKDAYS) + r")\s+)?(?:den|d\.)\s+(?P<day>[0-3]?\d)\."
            r"(?!\d|\s?(?:klasse|sal|gang))(?:\s+i\s+måneden)?",
            _FLAGS,
        ),
        _in_month,
    ),
    (re.compile(r"\b(?:uge|week)\s+(?P<week>[0-5]?\d)\b(?:\s+(?P<year>20\d\d)\b)?", _FLAGS), _week),
    (
        re.compile(r"\b(?:om|in)\s+(?P<count>\d{1,2})\s+(?P<unit>dage?|days?|uger?|weeks?)\b", _FLAGS),
        _in_some_days,
    ),
    (re.compile(r"\b(?:i\s?morgen(?!middag)|i\s?overmorgen|tomorrow|the day after tomorrow|i dag|today)\b", _FLAGS), _relative),
    (re.compile(r"\b(?:måneds?ens? udgang|udgangen af måneden|end of the month)\b", _FLAGS), _month_end),
    (_NEXT_WEEKDAY, _next_weekday),
)  # fmt: skip


# --- times ----------------------------------------------------------------------------------------

_HOURS = {
    "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
    "ti": 10, "elleve": 11, "tolv": 12,
}  # fmt: skip
_NAMED = "|".join(_HOURS)
_CLOCK = re.compile(
    r"\b(?:kl\.?|klokken|at)\s*(?P<hour>[0-2]?\d)(?:\s?[.:]\s?(?P<minute>[0-5]\d))?(?![\d/])"
    r"(?:\s*(?P<half>am|pm|a\.m\.|p\.m\.))?"
    r"(?:\s*(?:-|–|til|to)\s*(?:kl\.?\s*)?(?P<hour2>[0-2]?\d)(?:[.:](?P<minute2>[0-5]\d))?(?![\d/]))?",
    _FLAGS,
)
_BARE = re.compile(
    r"(?<![\d.,/:\-])(?P<hour>[0-2]?\d)[.:](?P<minute>[0-5]\d)(?![\d/]|[.:]\d|\s*(?:kr|timer|%))"
    r"(?P<half>)(?:\s*(?:-|–|til|to)\s*(?P<hour2>[0-2]?\d)[.:](?P<minute2>[0-5]\d)(?!\d))?",
    _FLAGS,
)
_PM = re.compile(
    r"(?<![\d.,/:\-])(?P<hour>1?\d)(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>am|pm|a\.m\.|p\.m\.)"
    r"(?P<hour2>)(?P<minute2>)(?!\w)",
    _FLAGS,
)
_WORDED = re.compile(rf"\b(?P<part>halv|kvart over|kvart i)\s+(?P<named>{_NAMED})\b", _FLAGS)
_EVENING = 7
"""A named hour before this is in the afternoon: nobody is interviewed at half past two at night."""


def _find_times(text: str) -> list[_Time]:
    found = [_worded(match) for match in _WORDED.finditer(text)]
    for pattern in (_CLOCK, _PM, _BARE):
        for match in pattern.finditer(text):
            one = _clock(match)
            if one and not any(one.start < two.end and two.start < one.end for two in found):
                found.append(one)
    return sorted(found, key=lambda one: one.start)


def _clock(match: re.Match[str]) -> _Time | None:
    half = (match["half"] or "").lower().replace(".", "")
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if half == "pm" and hour < 12:  # noqa: PLR2004
        hour += 12
    try:
        start = time(hour, minute)
        until = time(int(match["hour2"]), int(match["minute2"] or 0)) if match["hour2"] else None
    except ValueError:
        return None
    if until is not None and until <= start:
        until = None
    return _Time(start, until, *match.span())


def _worded(match: re.Match[str]) -> _Time:
    hour = _HOURS[match["named"].lower()]
    part = match["part"].lower()
    hour, minute = (
        (hour - 1, 30) if part == "halv" else (hour, 15) if "over" in part else (hour - 1, 45)
    )
    if hour < _EVENING:
        hour += 12
    return _Time(time(hour % 24, minute), None, *match.span())
