"""Days as adverts write them: those of `casework.dates`, and a few that only stand there.

A list of dates without a word before ("4.10. ansøgningsfrist"), a day of a week named before it
("uge 51, torsdag"), feasts ("nytårsaften", "skærtorsdag"), a day that points back at another
("senest dagen før", "fra den dato"), a day that says an inexact one exactly ("uge 19, dvs. den 12.").
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from casework.dates import FoundDay, find_days
from casework.dates.ways import has_any
from casework.dates.words import ALL_WEEKDAYS
from casework.vacancies import time_words, words
from casework.vacancies.sentences import Sentence, folded
from casework.workdays import easter_sunday

MOST = 20  # in one sentence
_months = words.either(",".join(time_words.MONTHS))
_day_words = words.either(
    "ugen er, week is, årsskifte, månedsskifte, årets, year, dag, day, morgen, morrow, måned, month, udgang, primo, medio, ultimo, ugens, uger, weeks, fortnight, nytår, new year,"
    "sidste, last, (?:næste|denne|kommende|indeværende) uge,"
    + ",".join((*time_words.FEASTS, *time_words.MONTH_NAMES.split("|")))
)
_MAY_HOLD_A_DAY = re.compile(
    rf"\d\s?(?:[./-]|(?:st|nd|rd|th|'?te)\b|{_months})|{_day_words}|(?:{_months})[a-z]{{0,6}}\.?\s(?:the\s)?\d"
    r"|\b(?:(?:den|d\.?|the|pr\.?|til|to|cw|kw)\s?\d|(?:uge|week) |(?:om|in|within|inden for|indenfor) (?:en|et|én|a|one) "
    r"|(?:man|tirs?|ons|tors?|fre|lør|søn|mon|tue|wed|thu|fri|sat|sun)\b)"
)
_STOP_BEHIND_DAY = re.compile(r"\d/\d{1,2}\.(?=\s+\d)")
_PERIOD = re.compile(r"(?<=[a-zæøå.]\s)[-–](?=\s\d{1,2}\.\s?[a-zæøå])")
# "12-Mar-2027".
_DASHED = re.compile(
    r"-(?:(?<=\d-)(?=[a-zæøå]{3,9}-20\d\d)|(?<=[a-zæøå]{3}-)(?=20\d\d))", re.IGNORECASE
)
_BESIDE = re.compile(r"\W{1,3}(?:på\s)?")
_BARE = re.compile(
    r"(?<![\d.,:/-])(?P<day>[0-3]?\d)\.\s?(?P<month>1[0-2]|0?[1-9])\.?(?![\d:]|\.\d|\s?(?:kr|timer|t\b|%|kg|år))"
)
_FEAST = re.compile(rf"(?<!\w)({words.either(','.join(time_words.FEASTS))})(?!\w)")
_EASTER = re.compile(rf"(?<!\w)({words.either(','.join(time_words.FROM_EASTER))})(?!\w)")
_NEW_YEAR = re.compile(r"(?<=fra )nytår(?!\w)|(?<=from )(?:the )?new year(?!\w)")
_LAST_OF = re.compile(
    # "den sidste i måneden", "the last day of the month", "inden måneden er omme", "før marts er gået"
    r"(?<!\w)(?:den |d\. |the )?(?:(?:sidste|last)(?: dag| day)? (?:i|in|of) (?:denne |the |this )?(?P<this>måned|måneden|month)"
    r"|(?:måneden|(?:the )?month|(?P<gone>[a-zæøå]{3,9})) (?:er|is) (?:omme|gået|slut|forbi|ovre|rundet|over|out|up|done))(?!\w)"
    r"|(?<!\w)(?:den |d\. |the )?(?:sidste|last)(?: dag| day)?(?: i| in| of)? (?P<month>[a-zæøå]{3,9})(?!\w)"
)
# "Udgangen af næste uge": its Sunday, as of a week told by its number.
_END_OF_WEEK = re.compile(
    r"(?<!\w)(?:(?:udgangen|slutningen|løbet) af (?P<which>denne|næste|kommende|den kommende|indeværende) uge|ugens udgang|ugen er (?:omme|gået|slut|forbi|ovre)|(?:the|this) week is (?:over|out|up))(?!\w)"
)
# "Inden nytår", "before the new year": the last day of the old one.
_END_OF_YEAR = re.compile(
    r"(?<!\w)(?:(?<=inden )|(?<=før )|(?<=senest )|(?<=senest ved ))(?:nytår|årets (?:udgang|slutning)|året er (?:omme|gået|slut|rundet)|årsskiftet|(?P<month>månedsskiftet))(?!\w)"
    r"|(?<!\w)(?:(?<=before )|(?<=by ))(?:the )?(?:new year(?! ?['’]s)|year is (?:out|over)|year['’]s end|end of the year|turn of the year)(?!\w)"
)
_count = r"(?:præcis |nøjagtig |exactly )?(?P<count>\d{1,2}|en|to|tre|fire|fem|seks|syv|ti|tolv|fjorten|a|one|two|three|four|five|six|seven|ten|twelve|fourteen)"
_IN_WEEKS = re.compile(
    rf"(?<!\w)(?<!cirka )(?<!ca\. )(?<!omkring )(?<!about )(?<!around )(?<!some )(?:(?:inden for|indenfor|within) )?{_count} (?P<unit>uger?|dage|weeks?|days|fortnight)"
    r"(?: (?:fra (?:dags dato|i dag|nu|nu af)|from (?:today|now))(?!\w)|(?= (?:til at|to) (?:søge|ansøge|sende|skrive|melde|apply|send|write|submit)(?!\w)))"
    r"|(?<!\w)within (?P<a>a) (?P<two>fortnight)(?!\w)"
    # "om præcis tre uger"
    r"|(?<!\w)(?:om|in) (?:præcis|nøjagtigt?|exactly) (?P<some>\d{1,2}|en|to|tre|fire|fem|seks|syv|ti|fjorten|a|one|two|three|four|five|six|seven|ten|fourteen) (?P<units>uger?|dage|weeks?|days)(?!\w)"
)
_UNITS = ("uge", "dag", "week", "day", "fortnight")
_COUNTS: dict[str, int] = {"a": 1, "fjorten": 14, "fourteen": 14}
_DAYS_OF: dict[str, int] = {"u": 7, "w": 7, "d": 1, "f": 14}  # by the first letter
_TODAY_OR = re.compile(
    r"(?<!\w)(?:i dag|today) (?:eller|or|og|and) (?:senest |helst |at latest )?(?:i morgen|tomorrow)(?!\w)"
)
_THAT_DAY = re.compile(
    r"(?<!\w)(?:fra|from) (?:den|samme|denne|that|the same) (?:dato|dag|date|day)(?!\w)"
    # "Jeg læser dem søndag den 28., så de skal være her senest der"
    r"|(?:(?<=senest )|(?<=senest, ))(?:der|da|den dag)(?=\s*(?:$|[.,;!)]))|(?<=(?<!\w)by )(?:then|that day)(?=\s*(?:$|[.,;!)]))"
)
# What may stand between an inexact day and the same one said exactly.
_EXACTLY = re.compile(
    r"[\s,(:–~-]*(?:(?:altså|dvs\.?|det vil sige|nærmere bestemt|nærmere betegnet|helt præcist?|præcis|i\.?\s?e\.?|that is|meaning|namely|so|så|senest|by|on|at the latest|no later than)[\s,:]*){0,3}"
)
_ANY_SUCH = re.compile(
    r"(?<!\w)(?:mest|især|primært|hovedsageligt|typisk|oftest|mostly|mainly|usually|typically|especially|hver|every)\s(?:(?:på|om|on)\s)?(?:\w{3,6}(?:dag|day)s?(?:,| og| and| eller| or| &)\s)?$|"
    r"(?<!\w)(?:en|a|hver|every|each|per|hver anden|hver tredje|every second|every other)\s(?:(?:god|travl|rolig|almindelig|helt almindelig|stille|typisk|normal|ganske almindelig|busy|quiet|good|normal|typical|usual|regular|sunny)\s)?$"
)
_OF_WEEK_BEFORE = re.compile(
    r"\s(?:i ugen|ugen|in the week|the week) (?:før|inden|forinden|before)(?!\w)"
)
_DAY_BEFORE = re.compile(rf"(?<!\w)(?:{words.either(time_words.DAY_BEFORE)})(?!\w)")


_WEEKDAY_BEFORE = re.compile(
    r"(?<!\w)(?:(?P<da>(?:man|tirs|ons|tors|fre|lør|søn)dag)en (?:før|forinden|inden)|the (?P<en>(?:mon|tues|wednes|thurs|fri|satur|sun)day) before)(?=\s*(?:$|[.,;!)]|kl))"
)


def days_in(sentence: Sentence, reference: date) -> list[FoundDay]:
    """Days of the sentence, at the positions they have in it."""
    if reference not in sentence.days:
        sentence.days[reference] = _days(sentence, reference)
    return sentence.days[reference]


def _days(sentence: Sentence, reference: date) -> list[FoundDay]:
    if not _MAY_HOLD_A_DAY.search(sentence.plain):
        return []
    # "start 4/1. 37 timer" has no year 37.
    text = _STOP_BEHIND_DAY.sub(lambda match: f"{match[0][:-1]} ", sentence.words)
    # "12. september - 25. oktober" has no year 25.
    text = _DASHED.sub(" ", _PERIOD.sub("~", text))
    plain = folded(text)
    # "14 dage fra i dag" is not today, and "i dag eller i morgen" has until tomorrow.
    found = [*_counted(plain, reference), *_today_or(plain, reference)]
    found += _ends_of_weeks(plain, reference)
    for more in (_written, _bare, _feasts, _last_of):
        found += [
            one
            for one in more(text, reference)
            if not any(one.start < other.end and other.start < one.end for other in found)
        ]
    found = [one for one in found if not _is_any_such(plain, one)]
    found = _of_weeks(text, sorted(found, key=lambda one: one.start))
    found = _said_exactly(plain, found)
    return found + list(_pointing_back(plain, found))


def _is_any_such(plain: str, one: FoundDay) -> bool:
    """ "På en god lørdag", "a busy Friday": no day of the calendar; "fredag ugen før": of which week?"""
    alone = plain[one.start : one.end].isalpha()
    return alone and bool(
        _ANY_SUCH.search(plain[max(0, one.start - 45) : one.start])
        or _OF_WEEK_BEFORE.match(plain, one.end)
    )


def _written(text: str, reference: date) -> list[FoundDay]:
    return find_days(text, reference)[:MOST]


def _bare(text: str, reference: date) -> Iterator[FoundDay]:
    """ "4.10.": day and month without a word before, where nothing else it could be follows."""
    for match in _BARE.finditer(folded(text)):
        if day := _next(int(match["day"]), int(match["month"]), reference):
            yield FoundDay(day, day, match[0], *match.span())


def _feasts(text: str, reference: date) -> Iterator[FoundDay]:
    plain = folded(text)
    for match in _FEAST.finditer(plain):
        if day := _next(*time_words.FEASTS[match[0]], reference):
            yield FoundDay(day, day, match[0], *match.span())
    for match in _EASTER.finditer(plain):
        after = timedelta(days=time_words.FROM_EASTER[match[0]])
        day = easter_sunday(reference.year) + after
        if day < reference:
            day = easter_sunday(reference.year + 1) + after
        yield FoundDay(day, day, match[0], *match.span())
    for match in _NEW_YEAR.finditer(plain):
        day = date(reference.year + 1, 1, 1)
        yield FoundDay(day, day, match[0], *match.span())


def _last_of(text: str, reference: date) -> Iterator[FoundDay]:
    """ "den sidste september", "den sidste i måneden", "inden måneden er omme"."""
    for match in _LAST_OF.finditer(folded(text)):
        name = match["month"] or match["gone"]
        month = time_words.MONTHS.get(name[:3]) if name else reference.month
        if month:
            year = reference.year + (month < reference.month)
            day = date(year, month, monthrange(year, month)[1])
            yield FoundDay(day, day, match[0], *match.span())


def _ends_of_weeks(plain: str, reference: date) -> Iterator[FoundDay]:
    for match in _END_OF_YEAR.finditer(plain):
        month = reference.month if match["month"] else 12
        day = date(reference.year, month, monthrange(reference.year, month)[1])
        yield FoundDay(day, day, match[0], *match.span(), vague=True)  # of no first day
    for match in _END_OF_WEEK.finditer(plain):
        this = match["which"] in (None, "denne", "indeværende")
        day = reference + timedelta(days=6 - reference.weekday() + (0 if this else 7))
        yield FoundDay(day, day, match[0], *match.span())


def _counted(plain: str, reference: date) -> Iterator[FoundDay]:
    if not has_any(plain, _UNITS):
        return
    for match in _IN_WEEKS.finditer(plain):
        said = match["count"] or match["a"] or match["some"]
        unit = match["unit"] or match["two"] or match["units"]
        if said == "8" and unit == "dage":
            continue  # "om 8 dage" is a week to some
        count = _COUNTS.get(said) or words.number_of(said)
        day = reference + timedelta(days=count * _DAYS_OF[unit[0]])
        yield FoundDay(day, day, match[0], *match.span())


def _today_or(plain: str, reference: date) -> Iterator[FoundDay]:
    tomorrow = reference + timedelta(days=1)
    for match in _TODAY_OR.finditer(plain):
        yield FoundDay(tomorrow, tomorrow, match[0], *match.span())


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


def _said_exactly(plain: str, found: list[FoundDay]) -> list[FoundDay]:
    """ "uge 19, nærmere bestemt onsdag den 12. maj" and "end of next week (July 4)" are that day."""
    kept: list[FoundDay] = []
    for one in found:
        loose = kept[-1] if kept else None
        exact = one.first == one.last and not one.vague
        if (loose and exact and _is_eve(plain, loose, one)) or (
            loose
            and exact
            and (loose.vague or loose.first != loose.last or _is_feast(plain, loose))
            and _EXACTLY.fullmatch(plain, loose.end, one.start)
        ):
            kept[-1] = replace(one, start=loose.start, words=plain[loose.start : one.end])
        else:
            kept.append(one)
    return kept


def _is_eve(plain: str, loose: FoundDay, one: FoundDay) -> bool:
    """ "Inden lørdag den 27., altså senest fredag den 26."."""
    between = plain[loose.end : one.start]
    return (
        loose.first == loose.last == one.first + timedelta(days=1)
        and bool(between.strip(" ,(:–-"))
        and bool(_EXACTLY.fullmatch(between))
    )


def _is_feast(plain: str, one: FoundDay) -> bool:
    said = plain[one.start : one.end]
    return bool(_FEAST.fullmatch(said) or _EASTER.fullmatch(said))


def _pointing_back(plain: str, found: list[FoundDay]) -> Iterator[FoundDay]:
    """ "mandag den 2. november ... senest dagen før", "opereres den 4. oktober ... fra den dato"."""
    for pattern, days in ((_DAY_BEFORE, -1), (_THAT_DAY, 0)):
        for match in pattern.finditer(plain):
            named = [one for one in found if one.end <= match.start() and one.first == one.last]
            if named:
                day = named[-1].first + timedelta(days=days)
                start = match.end() - len(match[0].split()[-1])
                yield FoundDay(day, day, match[0], start, match.end())
    for match in _WEEKDAY_BEFORE.finditer(plain):
        named = [one for one in found if one.end <= match.start() and one.first == one.last]
        if named:
            weekday = ALL_WEEKDAYS[match["da"] or match["en"]]
            back = (named[-1].first.weekday() - weekday - 1) % 7 + 1
            day = named[-1].first - timedelta(days=back)
            yield FoundDay(day, day, match[0], match.start(), match.end())
