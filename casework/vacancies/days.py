"""Days as adverts write them: those of `casework.dates`, and a few that only stand there.

A list of dates without a word before ("4.10. ansøgningsfrist"), a day of a week named before it
("uge 51, torsdag"), feasts ("nytårsaften"), the day before another ("senest dagen før").
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from casework.dates import FoundDay, find_days
from casework.vacancies import time_words, words
from casework.vacancies.sentences import Sentence, folded

MOST = 20  # in one sentence
_MAY_HOLD_A_DAY = re.compile(
    rf"\d|dag|day|morgen|morrow|måned|month|udgang|\b(?:uge|week|om|in) |{'|'.join(time_words.FEASTS)}|sidste|last"
)
_STOP_BEHIND_DAY = re.compile(r"\d/\d{1,2}\.(?=\s+\d)")
_PERIOD = re.compile(r"(?<=[a-zæøå.]\s)[-–](?=\s\d{1,2}\.\s?[a-zæøå])")
_BESIDE = re.compile(r"\W{1,3}(?:på\s)?")
_BARE = re.compile(
    r"(?<![\d.,:/-])(?P<day>[0-3]?\d)\.\s?(?P<month>1[0-2]|0?[1-9])\.?(?![\d:]|\.\d|\s?(?:kr|timer|t\b|%|kg|år))"
)
_FEAST = re.compile(rf"(?<!\w)({words.either(','.join(time_words.FEASTS))})(?!\w)")
_LAST_OF = re.compile(
    r"(?<!\w)(?:den |d\. |the )?(?:sidste|last)(?: dag| day)?(?: i| in| of)? (?P<month>[a-zæøå]{3,9})(?!\w)"
)
_IN_WEEKS = re.compile(
    r"(?<!\w)(?P<count>\d{1,2}|en|to|tre|fire|one|two|three|four) (?P<unit>uger?|dage|weeks?|days) (?:fra (?:dags dato|i dag|nu)|from (?:today|now))"
)
_DAY_BEFORE = re.compile(rf"(?<!\w)(?:{words.either(time_words.DAY_BEFORE)})(?!\w)")


def days_in(sentence: Sentence, reference: date) -> list[FoundDay]:
    """Days of the sentence, at the positions they have in it."""
    if not _MAY_HOLD_A_DAY.search(sentence.plain):
        return []
    # "start 4/1. 37 timer" has no year 37.
    text = _STOP_BEHIND_DAY.sub(lambda match: f"{match[0][:-1]} ", sentence.words)
    # "12. september - 25. oktober" has no year 25.
    text = _PERIOD.sub("~", text)
    found = find_days(text, reference)[:MOST]
    for more in (_bare, _feasts, _last_of, _counted):
        found += [
            one
            for one in more(folded(text), reference)
            if not any(one.start < other.end and other.start < one.end for other in found)
        ]
    found = _of_weeks(text, sorted(found, key=lambda one: one.start))
    return found + list(_days_before(folded(text), found))


def _bare(plain: str, reference: date) -> Iterator[FoundDay]:
    """ "4.10.": day and month without a word before, where nothing else it could be follows."""
    for match in _BARE.finditer(plain):
        if day := _next(int(match["day"]), int(match["month"]), reference):
            yield FoundDay(day, day, match[0], *match.span())


def _feasts(plain: str, reference: date) -> Iterator[FoundDay]:
    for match in _FEAST.finditer(plain):
        if day := _next(*time_words.FEASTS[match[0]], reference):
            yield FoundDay(day, day, match[0], *match.span())


def _last_of(plain: str, reference: date) -> Iterator[FoundDay]:
    """ "den sidste september"."""
    for match in _LAST_OF.finditer(plain):
        month = time_words.MONTHS.get(match["month"][:3])
        if month:
            year = reference.year + (month < reference.month)
            day = date(year, month, monthrange(year, month)[1])
            yield FoundDay(day, day, match[0], *match.span())


def _counted(plain: str, reference: date) -> Iterator[FoundDay]:
    for match in _IN_WEEKS.finditer(plain):
        count = words.NUMBERS.get(match["count"]) or int(match["count"])
        day = reference + timedelta(days=count * (7 if match["unit"][0] in "uw" else 1))
        yield FoundDay(day, day, match[0], *match.span())


def _next(day: int, month: int, reference: date) -> date | None:
    try:
        found = date(reference.year, month, day)
        return found if found >= reference else found.replace(year=reference.year + 1)
    except ValueError:
        return None


def _of_weeks(text: str, found: list[FoundDay]) -> list[FoundDay]:
    """ "uge 51, torsdag" is one day: the weekday is told of the week before it."""
    kept: list[FoundDay] = []
    for one in found:
        week = kept[-1] if kept else None
        beside = week and week.first != week.last and _BESIDE.fullmatch(text[week.end : one.start])
        if week and beside and one.first == one.last and text[one.start : one.end].isalpha():
            day = week.first + timedelta(days=one.first.weekday())
            kept[-1] = replace(one, first=day, last=day, start=week.start)
        else:
            kept.append(one)
    return kept


def _days_before(plain: str, found: list[FoundDay]) -> Iterator[FoundDay]:
    """ "mandag den 2. november ... senest dagen før"."""
    for match in _DAY_BEFORE.finditer(plain):
        named = [one for one in found if one.end <= match.start() and one.first == one.last]
        if named:
            day = named[-1].first - timedelta(days=1)
            yield FoundDay(day, day, match[0], *match.span())
