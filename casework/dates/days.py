"""Every day a text names: each way of writing one is tried, then neighbours are joined."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from casework.dates.beside import with_anchor_behind
from casework.dates.feasts import FEASTS
from casework.dates.found import MOST_TEXT, FoundDay, Hit, Taken, is_countable, plain_of
from casework.dates.reckoning import dated, day_or_none, monday_before, nth_from
from casework.dates.spoken import SPOKEN
from casework.dates.ways import Way, number_places
from casework.dates.weekdays import find_weekdays
from casework.dates.words import ALL_WEEKDAYS, WORDS_TOO, either
from casework.dates.written import ANOTHER, BARE_DAYS, DATES

_WAYS = (*DATES, *FEASTS, *SPOKEN, *BARE_DAYS)
"""A place in the text belongs to the first of these that fits."""
_IN_WORDS = tuple(way for way in _WAYS if not way.numbered)


def find_days(text: str, reference: date) -> list[FoundDay]:
    """Every day the text names, in its order. Without a year: the next such day from `reference`."""
    return list(_days_of(text[:MOST_TEXT], reference)) if is_countable(reference.year) else []


@lru_cache(maxsize=4)
def _days_of(text: str, reference: date) -> tuple[FoundDay, ...]:
    """One reply is asked for its days several times: for its times, its place, its first day of work."""
    plain = plain_of(text)
    dates = _dates(plain, reference)
    weekdays = find_weekdays(plain, dates, reference)
    days = _joined(plain, sorted((*dates, *weekdays), key=lambda hit: hit.start))
    days = _in_its_month(plain, days)
    found = [_found(text, hit) for hit in days]
    return tuple(with_anchor_behind(plain, found, reference))


def _found(text: str, hit: Hit) -> FoundDay:
    words = text[hit.start : hit.end].strip()
    return FoundDay(hit.first, hit.last, words, hit.start, hit.end, hit.disagrees, hit.vague)


def _dates(plain: str, reference: date) -> list[Hit]:
    """Everything but bare weekdays."""
    taken = Taken(len(plain))
    found: list[Hit] = []
    numbers = number_places(plain)
    for way in _WAYS if numbers else _IN_WORDS:
        for match in way.found_in(plain, numbers):
            if taken.has(*match.span()):
                continue
            hit = _hit(way, match, reference)
            if hit is not None:
                taken.take(hit.start, hit.end)
                found.append(hit)
    found = [_in_its_week(plain, part) for hit in found for part in _from_to(plain, hit)]
    return sorted((*found, *_others(plain, found, taken)), key=lambda hit: hit.start)


# "flyttes fra den 20. til den 22. januar": two days, and not three.
_MOVES_FROM = re.compile(
    r"(?<!\w)(?:flyt|ryk|udsæt|udskyd|udskudt|udsat|skub|forskyd|mov|push|resched|postpon|shift|chang|switch|swap)\w*(?!\w)[^.!?\n]{0,60}?(?<!\w)(?:fra|from)\s(?:på\s|den\s|the\s|d\.\s?)?$"
)
_TO = re.compile(r"\s?(?:-|–|\b(?:til|to)\b)\s?(?:den\s|the\s|d\.\s?)?")
_MOST_TO_FROM = 90


def _from_to(plain: str, hit: Hit) -> Iterator[Hit]:
    to = _TO.search(plain, hit.start, hit.end) if hit.first != hit.last else None
    if to is None or not _MOVES_FROM.search(plain, max(0, hit.start - _MOST_TO_FROM), hit.start):
        yield hit
    else:
        yield replace(hit, last=hit.first, end=to.start())
        yield replace(hit, first=hit.last, start=to.end())


# "the week of 5 April", "ugen med start mandag den 5.": a week, and not that day.
_WEEK_OF = re.compile(
    r"""(?<!\w)(?:(?:the\s)?week\s(?:of|commencing|beginning|starting|that\s(?:starts|begins))|w/c|w\.c\.|(?<!om\s)(?<!pr\.\s)(?:i\s|in\s)?ugen\s(?:med|omkring|fra|(?:der|som)\s(?:starter|begynder))(?:\sstart)?
         |(?P<after>ugen\s(?:lige\s)?efter|week\s(?:right\s)?(?:after|following))|(?P<before>ugen\s(?:lige\s)?(?:før|inden)|week\s(?:right\s)?before))
        \s(?:(?:on|den|d\.|the|med)\s)?$""",
    re.VERBOSE,
)
_MOST_TO_WEEK_OF = 32


def _in_its_week(plain: str, hit: Hit) -> Hit:
    week = _WEEK_OF.search(plain, max(0, hit.start - _MOST_TO_WEEK_OF), hit.start)
    if week is None or hit.first != hit.last:
        return hit
    on = 7 if week["after"] else -7 if week["before"] else 0
    monday = monday_before(hit.first) + timedelta(days=on)
    return replace(
        hit, first=monday, last=monday + timedelta(days=6), start=week.start(), weekday=None
    )


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
    start, end = match.span()
    head = _HEAD.search(match.string, max(0, start - _HEAD_ROOM), start) if way.headed else None
    (first, last), american = _in_its_order(match, head, days, reference)
    weekday = _weekday_in(head, first) if head else None
    marked = head is not None and bool(head["mark"] or head["per"])
    if way.marked and not marked and not _counts(way, match, weekday, first):
        return None
    if head and not head["per"] and (weekday is not None or head["mark"]):
        start = head.start("mark") if weekday is None else head.start()
    if way.short_year and not match.groupdict().get("year"):
        first, end = _with_short_year(match.string, end, first, reference)
        last = first
    if way.disagrees or _is_far_leap_day(match, first, reference):
        return Hit(first, last, start, end, disagrees=True, weekday=weekday)
    disagrees = weekday is not None and first == last and first.weekday() != weekday
    if disagrees and (past := _just_past(match, first, weekday, reference)):
        return Hit(past, past, start, end, weekday=weekday)
    return Hit(first, last, start, end, disagrees, way.vague or american, weekday)


# Words of English around "3/8": its writer may put the month first.
_ENGLISH = re.compile(
    r"""(?<!\w)(?:the|she|he|we|our|is|noon|with|will|starts|on|and|works|you|her|his|let's
        |monday|tuesday|wednesday|thursday|friday|come|\d{1,2}\s?[ap]m)(?!\w)""",
    re.VERBOSE,
)
_AROUND = 40


def _in_its_order(
    match: re.Match[str], head: re.Match[str] | None, days: tuple[date, date], reference: date
) -> tuple[tuple[date, date], bool]:
    """The days, or those of the American order where only that fits the weekday; whether it may be meant."""
    said = match.groupdict()
    other = None
    if "/" in match[0] and said.get("number") and not (head and head["mark"] in _DANISH_MARKS):
        other = dated(int(said["number"]), int(said["day"]), said.get("year"), reference)
    plain = match.string
    around = plain[max(0, match.start() - _AROUND) : match.end() + _AROUND]
    if other is None or other == days or not _ENGLISH.search(around):
        return days, False
    weekday = _weekday_in(head, days[0]) if head else None
    if weekday is None:
        free = days[0].weekday() >= _SATURDAY > other[0].weekday()
        return days, free or other[0] < days[0]
    far = days[0] - reference > _HALF_A_YEAR and other[0] - reference < _NOT_LONG
    swapped = (days[0].weekday() != weekday or far) and weekday == other[0].weekday()
    return (other if swapped else days), False


_SATURDAY = 5
_HALF_A_YEAR, _NOT_LONG = timedelta(days=180), timedelta(days=120)
_DANISH_MARKS = ("den", "d", "dato")


def _weekday_in(head: re.Match[str], day: date) -> int | None:
    """The weekday named in front; "man" and "sun" only where they fit or are shortened by a stop."""
    named = head["weekday"]
    if named is None:
        return None
    weekday = ALL_WEEKDAYS[named]
    if named in WORDS_TOO and not head["dot"] and weekday != day.weekday():
        return None
    return weekday


def _is_far_leap_day(match: re.Match[str], day: date, reference: date) -> bool:
    """ "29. februar", said in a year that has none: nobody means the one in three years."""
    return not match.groupdict().get("year") and day - reference > _MORE_THAN_A_YEAR


_MORE_THAN_A_YEAR = timedelta(days=366)
_CLOCK_BEHIND = re.compile(r"\.?[\s,]{1,3}(?:kl\b|klokken|at\s\d)")


def _counts(way: Way, match: re.Match[str], weekday: int | None, day: date) -> bool:
    """ "onsdag 9.12" is a date and no time where the weekday fits, or a time stands behind it."""
    if weekday is not None and (way.named or weekday == day.weekday()):
        return True
    written_out = "number" in match.groupdict()
    return written_out and _CLOCK_BEHIND.match(match.string, match.end()) is not None


def _just_past(
    match: re.Match[str], day: date, weekday: int | None, reference: date
) -> date | None:
    """ "mandag den 4. januar", written in February: of this year, where that is its weekday."""
    if match.groupdict().get("year"):
        return None
    past = day_or_none(day.year - 1, day.month, day.day)
    if past is None or past.weekday() != weekday:
        return None
    return past if reference - _NOT_LONG < past < reference else None


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
        if last is not None and _are_one_day(plain, last, hit):
            days[-1] = _both(plain, last, hit)
        else:
            days.append(hit)
    return days


_OPENS = re.compile(r"\s{0,2}[(\[]\s?(?:en\s|a\s|det er en\s)?")
# "i morgen, torsdag", "om 14 dage, altså torsdag": said with a weekday that may be wrong.
_TODAY = re.compile(r"dag$|mor|today")
_THAT_IS = re.compile(r",?\s(?:altså\s|dvs\.?\s|that is\s)?(?:på\s|on\s)?")
_BESIDE = re.compile(
    r"[\s,\-–/]{1,3}(?:altså|dvs\.?|nemlig|i\.e\.|that is|namely|en|a)?[\s,]{0,2}(?:(?:den|the)\s)?"
)


def _are_one_day(plain: str, one: Hit, two: Hit) -> bool:
    before, between = plain[one.start : one.end], plain[one.end : two.start]
    if one.first != one.last or two.first != two.last or one.alone == two.alone:
        return False
    day, weekday = (two, one.weekday) if one.alone else (one, two.weekday)
    if day.weekday is not None and day.weekday != weekday:
        return False
    if _OPENS.fullmatch(between):
        return True
    counted = one.vague or _TODAY.search(before) is not None
    if two.alone and one.weekday is None and counted and _THAT_IS.fullmatch(between):
        return True
    return day.first.weekday() == weekday and _BESIDE.fullmatch(between) is not None


# "fredag i uge 4, den 22. januar": of another week.
_ITS_WEEK = re.compile(r"(?<!\w)(?:uge|week|wk|cw)\.?\s{0,2}\d")


def _both(plain: str, one: Hit, two: Hit) -> Hit:
    day, alone = (two, one) if one.alone else (one, two)
    other_week = _ITS_WEEK.search(plain, alone.start, alone.end) and alone.first != day.first
    return replace(
        day,
        start=one.start,
        end=two.end + (plain[two.end : two.end + 1] in (")", "]")),
        weekday=alone.weekday,
        disagrees=day.first.weekday() != alone.weekday or bool(other_week),
        vague=False,
    )


_BARE = re.compile(r"(?:^|\D)(\d{1,2})(?:\.|st|nd|rd|th)?$")
_FAR_BEHIND = timedelta(days=62)


def _in_its_month(plain: str, days: list[Hit]) -> list[Hit]:
    """ "1. maj er en lørdag, så vi ses mandag den 3.": the weekday is that of the month named before."""
    found: list[Hit] = []
    for hit in days:
        bare = hit.disagrees and _BARE.search(plain[hit.start : hit.end].strip())
        other = _next_with(hit, int(bare[1]), found) if bare else None
        found.append(replace(hit, first=other, last=other, disagrees=False) if other else hit)
    return found


def _next_with(hit: Hit, number: int, before: Sequence[Hit]) -> date | None:
    """The first day of that number behind a date named before, where its weekday fits."""
    dates = [one.first for one in before if one.first == one.last and not one.alone]
    if not dates:
        return None
    day = nth_from(number, dates[-1])
    near = day is not None and day - dates[-1] <= _FAR_BEHIND
    return day if day and near and day.weekday() == hit.weekday else None
