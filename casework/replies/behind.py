"""The days that a first day of work may be, among them the counted ones: "closed until the 7th, she begins the day after".

1. the days the text names; a row of weeks ends with its last, and "d.d." is a day as well
2. one that work begins on and that is counted from another stands for that other: the day behind a closed one, a holiday, a Sunday
3. where nobody can tell from which day it is counted, or both may be meant, there is no telling
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from casework.dates import FoundDay, find_days
from casework.dates.beside import with_told
from casework.dates.found import plain_of
from casework.dates.nights import ends_of_nights
from casework.dates.reckoning import are_weeks
from casework.dates.words import ALL_WEEKDAYS
from casework.replies.clauses import Clause, clause_at
from casework.replies.words.first_day import BEGINS, IS_FREE
from casework.workdays import is_free_day

_BACK = 40  # letters in front of a day that may say that nobody is there
_NEAR = 40  # letters behind a counted day within which the date stands that it is
_WEEK = timedelta(days=7)

_ABSENT = re.compile(
    r"(?<!\w)(?:lukke[tr]?|holder\slukket|\w*ferie\w*|fri|orlov|kursus|opsigelse\w*|opsagt|bortrejst|rejse|væk|closed?|shut|\w*holidays?|vacation|leave|away|off|notice|course|abroad)(?!\w)[^.!?\n]{0,24}$"
)
_NUMBER = r"(?:\d{1,2}|en|et|to|tre|fire|fem|seks|otte|ti|fjorten|a|an|one|two|three|four|five|six|eight|ten|nogle|some|et\spar|a\sfew|a\scouple\sof)"
_COUNTED = re.compile(
    rf"""(?<!\w)(?:{_NUMBER}\s(?:dage?|uger?|måned(?:er)?|hverdage?|arbejdsdage?|days?|weeks?|months?|fortnights?|working\sdays?)\s(?:efter|senere|før|inden|tidligere|derefter|herefter|after|later|before|earlier|hence|thereafter)
        |(?:(?:a|one)\s)?fortnight(?:'s\stime|\s(?:after|later|before|from))
        |(?:ugen|måneden|the\s(?:week|month)|dagene)\s(?:lige\s|straks\s|directly\s|right\s)?(?:efter|før|inden|derefter|after|before|following)
        |(?:ved|omkring|efter)\s(?:næste\s|det\snæste\s|kommende\s)?måneds(?:skifte|skiftet|slut|start)|(?:the\s)?(?:turn|end|start|beginning)\sof\s(?:the|next|this)\smonth|(?:i\s)?(?:slutningen|starten|begyndelsen)\saf\s(?:måneden|næste\småned))(?!\w)""",
    re.VERBOSE,
)
# "falder på en lørdag", "that is a Sunday": a kind of day, and none of its own.
_KIND_OF_DAY = re.compile(r"(?<!\w)(?:en|a)\s$")
# "uge 28, 29, 30", with no "og" by which the row would have been read whole
_NEXT_WEEK = re.compile(
    r"(?:,|\s?(?:og|and|&|\+|/))?\s?(?:uge\s|week\s)?(\d{1,2})(?![\w:/]|[.,]\d)"
)
_MOST_WEEKS = 6
_AFTER_MIDNIGHT = re.compile(
    r"(?<!\w)(?:(?:kl\.?|klokken|at)\s?0?[0-5](?![\d])(?:[.:]\d\d)?(?!\d|\s?(?:pm|p\.m))|0[0-5][.:]\d\d|midnat|midnight)(?!\w)"
)
# The day of writing, in words that name no day to anybody who asks for a time.
_TODAY = re.compile(
    r"(?<!\w)(?:d\.d\.?|dags\sdato|(?:nu|her)\stil\s(?:morges|formiddags|eftermiddags)|her\stil\smiddag)(?!\w)"
)


def days_told(text: str, clauses: Sequence[Clause], sent: date) -> list[FoundDay] | None:
    """The days that the first one may be; None where it is counted, and from what cannot be told."""
    plain = plain_of(text)
    named = _named(plain, sent)
    ends = {replace(one, first=one.last): one for one in named}
    found = [ends.get(one, one) for one in with_told(plain, list(ends), sent)]
    if _counts_unread(plain, found, clauses):
        return None
    for one in [one for one in found if one not in named and _is_told_by_another(one)]:
        anchor = ends.get(one.counted_from) if one.counted_from else None
        free = anchor is not None and anchor.last < one.first and _is_said_free(plain, anchor)
        if not (free or is_begun(clauses, one.start)) or (one.vague and _is_dated(one, named)):
            found.remove(one)
        elif anchor is None or one.vague or not (free or _is_clear(plain, one, anchor, clauses)):
            return None
        elif anchor in found:
            found.remove(anchor)
    return found


def is_begun(clauses: Sequence[Clause], place: int) -> bool:
    """Whether what stands there tells of beginning."""
    clause = clause_at(clauses, place)
    return clause is not None and clause.told and BEGINS.search(clause.plain) is not None


def _is_told_by_another(day: FoundDay) -> bool:
    return day.counted_from is not None or day.vague


def _is_dated(day: FoundDay, named: Sequence[FoundDay]) -> bool:
    """ "The day after Twelfth Night, that is Thursday the 7th": the date that it is stands behind it."""
    return any(0 <= one.start - day.end < _NEAR and not one.vague for one in named)


def _is_clear(plain: str, day: FoundDay, anchor: FoundDay, clauses: Sequence[Clause]) -> bool:
    """Whether work begins on the counted day, and not on the one it is counted from."""
    away = _ABSENT.search(plain, max(0, anchor.start - _BACK), anchor.start) is not None
    return not is_free_day(day.first) and (away or not is_begun(clauses, anchor.start))


def _is_said_free(plain: str, day: FoundDay) -> bool:
    return is_free_day(day.last) and IS_FREE.search(plain) is not None


def _named(plain: str, sent: date) -> list[FoundDay]:
    """The days the text names by themselves."""
    days = [_to_its_last_week(plain, one) for one in find_days(plain, sent)]
    days = [one for one in days if not _is_kind_of_day(plain, one)]
    if not _AFTER_MIDNIGHT.search(plain):
        nights = ends_of_nights(plain, days)  # who works in a night comes on the evening before
        days = [one for one in days if one not in nights]
    for match in _TODAY.finditer(plain):
        if not any(one.start < match.end() and match.start() < one.end for one in days):
            days.append(FoundDay(sent, sent, match[0], *match.span()))
    return sorted(days, key=lambda one: one.start)


def _is_kind_of_day(plain: str, day: FoundDay) -> bool:
    before = plain[max(0, day.start - _BACK) : day.start]
    return day.words.lower() in ALL_WEEKDAYS and _KIND_OF_DAY.search(before) is not None


def _to_its_last_week(plain: str, day: FoundDay) -> FoundDay:
    """ "uge 28, 29, 30": three weeks in a row, of which one was read."""
    for _ in range(_MOST_WEEKS if are_weeks(day.first, day.last) else 0):
        more = _NEXT_WEEK.match(plain, day.end)
        if more is None or int(more[1]) != (day.last + _WEEK).isocalendar().week:
            break
        day = replace(
            day, last=day.last + _WEEK, end=more.end(), words=plain[day.start : more.end()]
        )
    return day


def _counts_unread(plain: str, days: Sequence[FoundDay], clauses: Sequence[Clause]) -> bool:
    """Whether the work begins so long before or after something, and no day was read that says when."""
    return any(
        not any(day.start < match.end() and match.start() < day.end for day in days)
        and is_begun(clauses, match.start())
        for match in _COUNTED.finditer(plain)
    )
