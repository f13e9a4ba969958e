"""In which years each occupation was held.

Steps: the periods of the text, however they are written; where the titles stand; each title with the
period that belongs to it. Titles and periods keep their order, and no period serves two titles unless
they are told in one breath ("smed og montør"), so a title without years has none of its neighbour's.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from casework.cvs import words, year_words
from casework.cvs.occupations import FoundOccupation, tells_of_work
from casework.cvs.sections import SCHOOLING, Line, Section
from casework.vocabulary.folding import folded

_LONGEST_GAP = 40  # characters between the two years of a period
_BEFORE = 34  # characters in front of a year that may tell what it is
_FARTHEST = 170  # what a period may cost to reach
_NEWLINE, _OTHER_NEWLINE, _COMMA, _AGAINST = 12, 45, 15, 14
_WRAPPED = 70  # characters after which a page breaks a line
_MOST_EVENTS = 120  # of one stretch of text
_MOST_YEARS = 45  # that somebody has worked
_NEXT_YEAR = 1
_DAY_AND_MONTH = 2
_NUMBER = 2  # digits of a day or a month
_CENTURY = 100

Events = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Period:
    """Where it stands, and its years; `last` None: it goes on."""

    start: int
    end: int
    first: int
    last: int | None
    lone: bool = False  # a single year
    since: bool = False  # "since 2020", where no end can be told


@dataclass(frozen=True)
class _Group:
    """Titles told in one breath, and where they stand."""

    start: int
    end: int
    titles: tuple[str, ...]


@dataclass(frozen=True)
class _Stretch:
    """A part of the text in which a title may find its years."""

    start: int
    end: int
    worked: bool  # in a section of work


class _Rows:
    """The lines of a stretch by their numbers."""

    def __init__(self, plain: str, stretch: _Stretch) -> None:
        self.plain, self.stretch = plain, stretch
        ends = (match.start() for match in _NEWLINE_AT.finditer(plain, stretch.start, stretch.end))
        self._ends = [*ends, stretch.end]

    def of(self, place: int) -> int:
        return bisect_left(self._ends, place)

    def short(self, place: int) -> bool:
        """Whether no page has broken the line at this place."""
        row = self.of(place)
        begin = self._ends[row - 1] if row else self.stretch.start
        return self._ends[row] - begin <= _WRAPPED


def find_years(lines: tuple[Line, ...], found: Iterable[FoundOccupation]) -> dict[str, str]:
    """By title: "2018-2024", "2024-" where it goes on, or how many years ("8")."""
    occupations = tuple(found)
    if not occupations:
        return {}
    plain = folded("\n".join(line.words for line in lines))
    titles = _titles(plain, occupations)
    told: dict[str, list[Period]] = {}
    counted: dict[str, str] = {}
    for stretch in _stretches(lines, plain):
        own = [one for one in titles if stretch.start <= one[0] < stretch.end]
        if groups := _groups(plain, [one for one in own if stretch.worked or one[3]]):
            counted = _read(plain, stretch, groups, told) | counted
    years = {title: _whole(several) for title, several in told.items()}
    both = counted | years
    return {one.title: both[one.title] for one in occupations if one.title in both}


def _read(
    plain: str, stretch: _Stretch, groups: list[_Group], told: dict[str, list[Period]]
) -> dict[str, str]:
    """Notes the periods of one stretch beside their titles; returns the numbers of years."""
    part = plain[stretch.start : stretch.end]
    periods = [_moved(one, stretch.start) for one in periods_in(part)]
    lasting = _clamped([one for one in periods if not one.lone])
    numbers = list(_numbers(plain, stretch))
    rows = _Rows(plain, stretch)
    left = list(groups)
    if stretch.worked:
        left = _in_one_row(rows, left, lasting, told)
        own = {rows.of(one.start) for one in groups}
        lasting = [one for one in lasting if rows.of(one.start) not in own]
    # "syerske 5 år" has its own number, and not the years of the line above; so has "2022 syerske".
    counted = {rows.of(start) for start, _, _ in numbers}
    if stretch.worked:
        counted.update(rows.of(one.start) for one in periods if one.lone)
    apart = [one for one in left if not rows.short(one.start) or rows.of(one.start) not in counted]
    places = [(one.start, one.end) for one in apart]
    for at, which in _paired(plain, stretch, places, [(p.start, p.end) for p in lasting]):
        _note(told, apart[at], lasting[which])
        left.remove(apart[at])
    lone = [one for one in periods if one.lone]
    left = _in_one_row(rows, left, lone, told)
    alone = _counted_in_one_row(rows, left, numbers)
    left = [one for one in left if alone.keys().isdisjoint(one.titles)]
    places = [(one.start, one.end) for one in left]
    pairs = _paired(plain, stretch, places, [one[:2] for one in numbers], near=True)
    return alone | {title: numbers[which][2] for at, which in pairs for title in left[at].titles}


def _counted_in_one_row(
    rows: _Rows, groups: list[_Group], numbers: list[tuple[int, int, str]]
) -> dict[str, str]:
    """The titles that share their line with one number of years and nothing else."""
    titles, counts = (
        Counter(rows.of(place) for place in places)
        for places in ((one.start for one in groups), (start for start, _, _ in numbers))
    )
    by_row = {rows.of(start): number for start, _, number in numbers}
    return {
        title: by_row[row]
        for one in groups
        if titles[row := rows.of(one.start)] == counts[row] == 1
        for title in one.titles
    }


def _in_one_row(
    rows: _Rows, groups: list[_Group], periods: list[Period], told: dict[str, list[Period]]
) -> list[_Group]:
    """Notes the periods on the lines of their titles; returns the titles that are left."""
    by_row: dict[int, list[Period]] = {}
    for one in periods:
        by_row.setdefault(rows.of(one.start), []).append(one)
    left: list[_Group] = []
    for row, several in groupby(groups, key=lambda one: rows.of(one.start)):
        here, there = list(several), by_row.get(row, [])
        if len(here) == 1 and len(there) == 1:
            _note(told, here[0], there[0])
        elif there and not there[0].lone:
            places = [(one.start, one.end) for one in here]
            pairs = _paired(rows.plain, rows.stretch, places, [(p.start, p.end) for p in there])
            for at, which in pairs:
                _note(told, here[at], there[which])
        else:
            left += here
    return left


def _note(told: dict[str, list[Period]], group: _Group, period: Period) -> None:
    for title in group.titles:
        told.setdefault(title, []).append(period)


def _clamped(periods: list[Period]) -> list[Period]:
    """ "2016 - 2023 lagermedarbejder, fra 2020 holdleder": it ended with the work it was part of."""
    kept: list[Period] = []
    for one in periods:
        around = kept[-1] if kept else None
        part = around and around.last and one.since and around.first < one.first < around.last
        kept.append(replace(one, last=around.last) if around and part else one)
    return kept


# --- periods --------------------------------------------------------------------------------------


def periods_in(plain: str) -> Iterator[Period]:
    """The periods of a folded text, and the single years that may be one."""
    years = list(_YEAR.finditer(plain))
    begun: Period | None = None
    at = 0
    while at < len(years):
        year = years[at]
        number = _number(year[0])
        start = _begin(plain, year.start())
        following = years[at + 1] if at + 1 < len(years) else None
        gap = plain[year.end() : following.start()] if following else ""
        before = plain[max(0, year.start() - _BEFORE) : year.start()]
        at += 1
        if following and len(gap) <= _LONGEST_GAP and _joins(gap, before):
            last = _number(following[0])
            if number <= last:
                yield Period(start, following.end(), number, last)
                at += 1
                continue
        one = replace(_alone(plain, year, number, before), start=start)
        if _is_until(before) and begun and one.lone and begun.first <= number:
            # "I 2019 kom jeg til Odense, hvor jeg var kok til august 2023."
            if not _STOP.search(plain[begun.end : year.start()]):
                yield Period(begun.start, year.end(), begun.first, number)
            continue
        begun = None if _BORN.search(before) else one
        if not one.lone or _stands_for_itself(plain, year, before):
            yield one
    yield from _short(plain)


def _begin(plain: str, start: int) -> int:
    """Where the day and the month in front of a year begin."""
    for _ in range(_DAY_AND_MONTH):
        word = _DATE_BEFORE.search(plain[max(0, start - _BEFORE) : start])
        if not word or not (word[1].isdigit() or _is_month(word[1])):
            break
        start -= len(word[0])
    return start


def _alone(plain: str, year: re.Match[str], number: int, before: str) -> Period:
    """A year that no second year follows: it goes on, or is over within the year, or is just a year."""
    start, end = year.span()
    if still := _STILL.match(plain, end):
        return Period(start, still.end(), number, None)
    if (short := _SHORT_LAST.match(plain, end)) and number < (
        last := number // _CENTURY * _CENTURY + int(short[1])
    ):
        return Period(start, short.end(), number, last)
    if _is_since(before):
        return Period(start, end, number, None, since=True)
    months = _MONTHS_BEFORE.search(before)
    if months and _is_month(months[1]) and _is_month(months[2]):
        return Period(start, end, number, number)
    return Period(start, end, number, number, lone=True)


def _short(plain: str) -> Iterator[Period]:
    """ "03/15 - 08/19", with years of two digits."""
    for match in _TWO_DIGITS.finditer(plain):
        first, last = _of_century(match[1]), match[2] and _of_century(match[2])
        if not last or first <= last:
            yield Period(*match.span(), first, last or None)


def _of_century(digits: str) -> int:
    return int(digits) + (1900 if int(digits) > _TURN else 2000)


_TURN = 45  # "46" is 1946, "44" would be 2044


def _joins(gap: str, before: str) -> bool:
    """Whether what stands between two years makes a period of them."""
    if gap.strip() == "/":
        return True
    joined = False
    for token in _TOKEN.findall(gap):
        both = token in _BOTH and _BETWEEN.search(before)
        if both or token in _DASHES or token in _UNTIL:
            joined = True
        elif token.isspace():
            if not joined:
                return False  # a dash below a year is a bullet
        elif not (token in _MARKS or _is_of_date(token)):
            return False
    return joined


def _is_of_date(token: str) -> bool:
    return (
        (len(token) <= _NUMBER and (token.isdigit() or not token.strip("0123456789ol")))
        or token in _SMALL
        or token.startswith(_MONTHS)
    )


def _is_month(token: str) -> bool:
    return token.startswith(_MONTHS)


def _is_since(before: str) -> bool:
    found = _SINCE.search(before) or _FROM.search(before)
    return found is not None and all(map(_is_of_date, _WORD.findall(found[1])))


def _is_until(before: str) -> bool:
    found = _UNTIL_BEFORE.search(before)
    return found is not None and all(map(_is_of_date, _WORD.findall(found[1])))


def _stands_for_itself(plain: str, year: re.Match[str], before: str) -> bool:
    """A season and a year, or a year at an edge of its line: "sommer 2021", "2009: praktik"."""
    if _IN.search(before):
        return False
    season = _WORD_BEFORE.search(before)
    if season and _is_month(season[1]):
        return not _IN.search(before[: season.start()])
    return not before.rpartition("\n")[2].strip(" [(•-–·*.,0123456789/") or (
        plain[year.end() : year.end() + 2].strip(" )].,")[:1] in ("", "\n")
        and before[-2:].strip()[-1:] in (",", "(", "[", "|", "-", "–", "/", ".", ":", "")
    )


def _number(digits: str) -> int:
    return int(digits.replace("o", "0").replace("l", "1"))


def _numbers(plain: str, stretch: _Stretch) -> Iterator[tuple[int, int, str]]:
    """How long something lasted; no ages."""
    for match in _COUNTED.finditer(plain, stretch.start, stretch.end):
        before = plain[max(stretch.start, match.start() - _BEFORE) : match.start()]
        if int(match[1]) <= _MOST_YEARS and int(match[1]) and not _AGE.search(before):
            yield *match.span(), match[1]


def _moved(period: Period, by: int) -> Period:
    return replace(period, start=period.start + by, end=period.end + by)


def _whole(several: list[Period]) -> str:
    """The whole span of periods that follow one another, else the newest."""
    ordered = sorted(several, key=lambda one: (one.first, one.last or _FOR_EVER))
    first, last = ordered[-1].first, ordered[-1].last or _FOR_EVER
    for one in reversed(ordered):
        end = one.last or _FOR_EVER
        if end + _NEXT_YEAR >= first:
            first, last = one.first, max(last, end)
    return f"{first}-{'' if last == _FOR_EVER else last}"


_FOR_EVER = 9999


# --- titles ---------------------------------------------------------------------------------------


def _stretches(lines: tuple[Line, ...], plain: str) -> Iterator[_Stretch]:
    """Neighbouring lines of one section, without headings, schooling, wishes and other people."""
    starts = [0, *(match.end() for match in re.finditer("\n", plain)), len(plain) + 1]
    if len(starts) != len(lines) + 1:
        return
    spans = zip(lines, pairwise(starts), strict=True)
    for (section, heading), several in groupby(
        spans, key=lambda one: (one[0].section, one[0].heading)
    ):
        if not heading and section not in _NOT_WORK:
            places = [place for _, place in several]
            yield _Stretch(places[0][0], places[-1][1] - 1, section is Section.EXPERIENCE)


def _titles(
    plain: str, occupations: tuple[FoundOccupation, ...]
) -> list[tuple[int, int, str, bool]]:
    """Where each title stands, the longer one where two overlap; whether it was read there."""
    level = plain.replace("\n", " ")
    taken: list[tuple[int, int, str, bool]] = []
    for one in sorted(occupations, key=lambda one: -len(one.title)):
        title = folded(one.title)
        because = folded(one.words)
        read_at = level.find(because)
        at = level.find(title)
        while at >= 0:
            end = at + len(title)
            bounded = not (plain[at - 1 : at].isalnum() or plain[end : end + 1].isalpha())
            if bounded and not any(at < other[1] and other[0] < end for other in taken):
                read = 0 <= read_at <= at < read_at + len(because) or _is_told(plain, at)
                taken.append((at, end, one.title, read))
            at = level.find(title, end)
    return sorted(taken)


def _is_told(plain: str, at: int) -> bool:
    """Whether a title is one that the person has had: behind a date, or "worked as"."""
    line = plain[plain.rfind("\n", 0, at) + 1 : at]
    if len(line) <= _LONGEST_GAP and _YEAR.search(line):
        return all(_is_of_date(word) or word in _AROUND_YEARS for word in _WORD.findall(line))
    before = plain[max(0, at - 2 * _LONGEST_GAP) : at].replace("\n", " ")
    return tells_of_work(_STOP.split(before)[-1])


def _groups(plain: str, titles: list[tuple[int, int, str, bool]]) -> list[_Group]:
    """Titles told in one breath together: "Lavapiatti e aiuto cucina"."""
    groups: list[_Group] = []
    for start, end, title, _ in titles[:_MOST_EVENTS]:
        last = groups[-1] if groups else None
        if last and _LINK.fullmatch(plain, last.end, start):
            groups[-1] = _Group(last.start, end, (*last.titles, title))
        else:
            groups.append(_Group(start, end, (title,)))
    return groups


# --- which period belongs to which title ----------------------------------------------------------


def _paired(
    plain: str, stretch: _Stretch, titles: Events, periods: Events, *, near: bool = False
) -> list[tuple[int, int]]:
    """Titles with their periods, by their numbers: in order, each once, and as near as can be."""
    periods = periods[:_MOST_EVENTS]
    if not titles or not periods:
        return []
    # Where years stand above the titles, the first of them stands above the first title.
    above = periods[0][0] < titles[0][0]
    ends = [end for _, end in periods]
    best: list[list[float]] = [[0.0] * (len(periods) + 1)]
    costs: list[dict[int, float]] = []
    for start, end in titles:
        costs.append({})
        for which in range(bisect_left(ends, start - 2 * _FARTHEST), len(periods)):
            if periods[which][0] > end + 2 * _FARTHEST:
                break
            cost = _cost(plain, stretch, (start, end), periods[which], near=near)
            against = _AGAINST * ((periods[which][0] < start) is not above)
            if cost < _FARTHEST:
                costs[-1][which] = cost + against
        row = [best[-1][0] + 2 * _FARTHEST]
        for which in range(len(periods)):
            paired = best[-1][which] + costs[-1].get(which, 9 * _FARTHEST)
            row.append(min(best[-1][which + 1] + 2 * _FARTHEST, row[-1], paired))
        best.append(row)
    return list(_backwards(best, costs, len(periods)))


def _backwards(
    best: list[list[float]], costs: list[dict[int, float]], which: int
) -> Iterator[tuple[int, int]]:
    """The pairs that make up the best sum."""
    at = len(costs)
    while at and which:
        if best[at][which] == best[at][which - 1]:
            which -= 1
        elif best[at][which] == best[at - 1][which] + 2 * _FARTHEST:
            at -= 1
        else:
            at, which = at - 1, which - 1
            if which in costs[at]:
                yield at, which


def _cost(
    plain: str, stretch: _Stretch, title: tuple[int, int], period: tuple[int, int], *, near: bool
) -> float:
    """How far a title and a period of one sentence are apart: characters, commas and lines."""
    begin, end = (title[1], period[0]) if title[0] <= period[0] else (period[1], title[0])
    if end <= begin:
        return 0.0
    if end - begin > _FARTHEST:
        return 9 * _FARTHEST
    between = plain[begin:end]
    if _STOP.search(between) or _STOP_AT_ONCE.match(between):
        return 9 * _FARTHEST
    cost = len(between) + _COMMA * (between.count(",") + between.count(";"))
    if between[0] in ")]" and period[1] <= begin:
        cost += _NEWLINE * 2  # years in brackets belong to what stands before them
    lines = between.count("\n")
    if not lines or _wraps(plain, begin, end):
        return cost
    return cost + lines * (_NEWLINE if stretch.worked and not near else _OTHER_NEWLINE)


def _wraps(plain: str, begin: int, end: int) -> bool:
    """Whether all the lines that end between two places were broken by the page."""
    while (stop := plain.find("\n", begin, end)) >= 0:
        if stop - plain.rfind("\n", 0, stop) <= _WRAPPED:
            return False
        begin = stop + 1
    return True


# --- words ----------------------------------------------------------------------------------------


_NOT_WORK = SCHOOLING | {Section.GOAL, Section.REFERENCES, Section.LANGUAGES}
_MONTHS = tuple(words.phrases(folded(year_words.MONTHS)))
_SMALL = words.phrases(folded(year_words.SMALL))
_UNTIL = words.phrases(folded(year_words.UNTIL))
_BOTH = words.phrases(folded(year_words.BOTH))
_AROUND_YEARS = _UNTIL.union(
    word
    for text in (year_words.SINCE, year_words.FROM, year_words.NOW, words.NOW)
    for phrase in words.phrases(folded(text))
    for word in phrase.split()
)
_DASHES = frozenset("-–—−‒―~>→►▶»➔➜⇒")
_MARKS = frozenset("./,()[]':|")
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[\dol]+|[^\w\s]|\n")
_WORD = re.compile(r"[^\W_]+")
_DATE_BEFORE = re.compile(r"(?<![^\W_])(\d{1,2}|[^\W\d_]{3,12})[ ./,-]{0,3}(?:de |del |of )?\Z")
_NEWLINE_AT = re.compile("\n")
_WORD_BEFORE = re.compile(r"([^\W_]+)[\s./,-]{0,3}(?:de |del )?\Z")
# A scan takes 0 for O and 1 for l: "2O18", "l986".
_YEAR = re.compile(r"(?<![\w])(?:[1l]9[4-9][\dol]|2[0o][0-4ol][\dol])(?=(?:[rрг]|рр|гг)?(?!\w))")
# The end of a sentence; "Co., Ltd." and "S.L." end none.
_STOP = re.compile(
    r"(?:[^\W\d_]{3}(?<!ltd)(?<!pvt)(?<!inc)(?<!int)(?<!lda)|[)\]»”\"])[.!?]\s|\d{4}[.!?]\s(?=[^\W\d_])"
)
# "2015 to 2019. Then I was"
_STOP_AT_ONCE = re.compile(r"[)\]]?[.!?]\s[^\W\d_]")
_date = r"(?:[^\W_]{1,12}[.,/-]{0,2}\s{0,2})"
_MONTHS_BEFORE = re.compile(
    rf"(?<![^\W_])([^\W\d_]{{3,12}})\.?\s?(?:[-–—/]|{words.folded_either(year_words.UNTIL)}|{words.folded_either(year_words.BOTH)})\s?"
    r"([^\W\d_]{3,12})\.?,?(?:\s(?:de|del))?\s?\Z"
)
_SINCE = re.compile(
    rf"(?<![^\W_])(?:{words.folded_either(year_words.SINCE)})[\s:]{{1,2}}({_date}{{0,4}})\Z"
)
_FROM = re.compile(
    rf"(?:^|[\n,(;:–—-])\s?(?:{words.folded_either(year_words.FROM)})[\s:]{{1,2}}({_date}{{0,4}})\Z"
)
_UNTIL_BEFORE = re.compile(
    rf"(?<![^\W_])(?:{words.folded_either(year_words.UNTIL)})[\s:']({_date}{{0,4}})\Z"
)
_BORN = re.compile(rf"(?<!\w)(?:{words.folded_either(year_words.BORN)})(?!\w)")
_BETWEEN = re.compile(rf"(?<!\w)(?:{words.folded_either(year_words.BETWEEN)})(?!\w)")
_IN = re.compile(rf"(?<!\w)(?:{words.folded_either(year_words.IN)})\s\Z")
_more_of_date = r"(?:[./-][\dol]{1,2}){0,2}(?:\s?(?:[rрг]|рр|гг|roku|року|рік|года|год)\.?)?[)\]]?"
_NOW = words.folded_either(f"{words.NOW}, {year_words.NOW}")
_until = rf"(?:[-–—−~>→]+|{words.folded_either(year_words.UNTIL)})"
_STILL = re.compile(
    rf"{_more_of_date}[\s,.]{{0,2}}(?:{_until}[\s']{{0,2}}){{1,3}}(?:{_NOW})(?!\w)"
    rf"|{_more_of_date}\s?[-–—−]{{1,2}}>?(?:[ ]{{0,2}}(?=$|[\n)\],;|])|(?=[ ]{{2}}\S|[ ]?\())"
    rf"|{_more_of_date}[-–—](?=[:,]?\s[^\W\d_])"
    rf"|{_more_of_date}\s?(?:→|>)"
    rf"|{_more_of_date}\s?(?:{words.folded_either(year_words.ONWARDS)})(?!\w)"
    rf"|{_more_of_date},?\s?[(]?(?:{_NOW})[)]?(?=\s*(?:$|[\n,;|]))"
)
_SHORT_LAST = re.compile(r"(?:\s?[–—]\s?|[-/])(\d\d)(?![\w./-])")
_dash = r"\s?(?:[-–—]|til|to|bis|do|до|till|la|a)\s?"
_TWO_DIGITS = re.compile(
    rf"(?<![\w./-])(?:0?[1-9]|1[0-2])[./](\d\d){_dash}(?:(?:(?:0?[1-9]|1[0-2])[./](\d\d))(?![\w./-])|(?:{_NOW})(?!\w))"
)
_COUNTED = re.compile(
    rf"(?<![\d.,/-])(\d{{1,2}})(?:[.,]5|½)?\+?[\s-]{{0,2}}(?:{words.folded_either(year_words.YEARS)})(?!\w)(?!\s(?:{words.folded_either(year_words.AGED)})(?!\w))"
)
_AGE = re.compile(rf"(?<!\w)(?:{words.folded_either(year_words.AGE)})[\s:]{{1,2}}\Z")
_LINK = re.compile(
    r"\s?(?:/|&|\+|og|and|und|oraz|i|та|і|й|и|și|si|y|e|et|och|samt)\s?(?:som\s|as\s|a\s|an\s|en\s|jako\s)?"
)
