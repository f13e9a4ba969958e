"""Days written with their number: "9. december", "9/12-26", "the 9th of December", "den 9."."""

import re
from datetime import date

from casework.dates.reckoning import Days, dated, day_or_none, last_of, month_from, nth_from, one
from casework.dates.ways import A_NUMBER, Way, way
from casework.dates.words import (
    DAY,
    MONTH,
    MONTH_NUMBER,
    MONTH_ORDINALS,
    MONTHS,
    ORDINALS,
    WEEKDAY,
    WEEKDAYS,
    either,
)

# A number that is no tail of a longer one, and no clock time: "kl. 10 Jan tager imod".
_NO_CLOCK = r"(?<!kl\s)(?<!kl\.)(?<!kl\.\s)(?<!klokken\s)"
_LOOSE = rf"{A_NUMBER}(?<![/:])(?<!\d[.,]){_NO_CLOCK}"
_FREE = rf"{_LOOSE}(?<![\-–])"
_SUFFIX = r"(?:\s{0,2}\.|st\b|nd\b|rd\b|th\b|'?te\b)?"
_DEN = r"(?:den\s|d\.?\s?|the\s)"
_TO = r"\s?(?:-|–|til|to|og\smed)\s?"
_AND = r"\s?(?:,|og|eller|or|and|&|/|samt)\s?"
_NEXT_ONE = rf"\d\d?{_SUFFIX}\s?(?:of\s)?{MONTH}"
_GOES_ON_TO = rf"(?:\s?,\s?\d\d?\.?){{0,4}} {_AND} (?:{WEEKDAY},?\s)? {_DEN}? {_NEXT_ONE}"
_AND_ONE_MORE = (
    rf"(?:\s?,\s?\d\d?\.?){{0,4}} \s?(?:og|eller|or|and|&|/|samt)\s? {_DEN}? {_NEXT_ONE}"
)
_NO_STREET = "".join(
    rf"(?<!{street}\s)"
    for street in [
        "gade",
        "gaden",
        "vej",
        "vejen",
        "allé",
        "alle",
        "plads",
        "pladsen",
        "torv",
        "torvet",
        "kaj",
        "kajen",
        "vænget",
        "parken",
        "stræde",
        "havn",
        "street",
        "road",
    ]
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_MAYBE_YEAR = rf"(?:\s{{0,2}},?\s{{0,2}}{_YEAR}(?!\s?kr))?"
_NO_FRACTION = r"(?!\s?(?:timer?\b|timers|t\b|år|års|kr|%|del|dele|dags?\b|stilling(?:er)?\b|hours?\b|of\b|af\b|l\b|m\b|kg))"
_NO_TIME = r"(?![.:]\d|\s?[-–]?\s?(?:am|pm)\b)"
_NO_COUNT = rf"""(?!\s?[-–]?\s?(?:{either("timer|hours|kr|nye|new|people|pladser|personer|stk|%")}))
                 (?!\s?[a-zæøå]{{0,12}}\suger)"""
# "mandag, 6 til 13" and "lørdag 16-23" are hours; "mandag den 6 til fredag den 10" are days.
_NO_HOURS = r"(?:(?<=den\s)|(?<=d\s)|(?<=d\.\s)|(?<=the\s)|(?!\d{1,2}\s(?:til|to)\s\d|\d{1,2}\s?[-–]\s?(?:1[3-9]|2[0-4])(?!\d)))"
_MODAL_MAY = r"(?!may\s(?:be|have|not)\b|mar\s\w+\b(?<!\d))"

_MONTH_SAID = (
    r"(?:(?:den\s)?(?:næste|kommende|denne|the\snext|next|this|the)\s(?:måned|month)|måneden)"
)
# Behind a day that has no month: "den 2. samtale" and "den 9. klasse" are no days.
_NOUN = rf"""(?:{either(
    "klasse|sal|gang|del|person|samtale|runde|kandidat|generation|semester|år|time|uge|måned|led|"
    "plads|division|række|punkt|version|kvartal|halvår|juledag|påskedag|pinsedag|etage|floor|grade|"
    "ansøgning|mail|opkald|forsøg|vagt|year|week|month|candidate|interview|round|one|half|quarter|step")})"""  # fmt: skip
_GOES_ON = either(
    "kl|klokken|at|og|eller|or|and|om|hvis|if|men|but|i|in|for|til|to|vil|would|will|kan|can|passer|"
    "works|suits|is|er|så|so|fra|from|mellem|between|ca|hos|på|ved|med|with|same|samme|her|here|our|vores|please|halv|half|kvart|kvarter|quarter|noon|midday|d.m|ds|dennes|formiddag|"
    "eftermiddag|morning|afternoon|ikke|not|der|where|hvor|instead|altså"
)
_DAY_ENDS = rf"""
    (?= \s{{0,2}} (?: $ | \.?[,;:!?)] | [/\n–-] | \.?\s{{1,2}}(?:{_GOES_ON})(?!\w) | \.\s{{0,3}}(?:$|\n) )
      | \.\s{{1,3}}(?=[^\d\W])(?!{_NOUN}\w*) )
"""


def _named(match: re.Match[str], reference: date) -> Days:
    year = match.groupdict().get("year")
    return dated(int(match["day"]), MONTHS[match["month"]], year, reference)


def _range(match: re.Match[str], reference: date) -> Days:
    last = _named(match, reference)
    first = day_or_none(last[0].year, last[0].month, int(match["from"])) if last else None
    return (first, last[1]) if last and first and first < last[1] else None


def _ordinal(match: re.Match[str], reference: date) -> Days:
    month = MONTHS[match["month"]] if match["month"] else ORDINALS[match["nth"]]
    return dated(ORDINALS[match["ordinal"]], month, None, reference)


def _numbers(match: re.Match[str], reference: date) -> Days:
    return dated(int(match["day"]), int(match["number"]), match.groupdict().get("year"), reference)


def _iso(match: re.Match[str], _: date) -> Days:
    return one(day_or_none(int(match["year"]), int(match["number"]), int(match["day"])))


def _not_there(match: re.Match[str], reference: date) -> Days:
    """ "31/4", "30. februar": some day of that month is meant; its last stands for it."""
    if (_named if match.groupdict().get("month") else _numbers)(match, reference) is not None:
        return None
    month = MONTHS[match["month"]] if "month" in match.groupdict() else int(match["number"])
    early = month < reference.month
    year = int(match["year"] or reference.year + early)
    return one(last_of(year, month))


def _in_month(match: re.Match[str], reference: date) -> Days:
    which = match.groupdict().get("which") or ""
    later = any(word in which for word in ("næste", "next", "kommende"))
    ordinal = match.groupdict().get("ordinal")
    day = ORDINALS[ordinal] if ordinal else int(match["day"])
    return one(nth_from(day, reference, 1 if later else 0))


def _third_of_month(match: re.Match[str], reference: date) -> Days:
    """primo, medio, ultimo: the first ten days, the next ten, the rest."""
    month, part = MONTHS[match["month"]], match["part"]
    year = int(match["year"]) if match["year"] else reference.year
    last = last_of(year, month)
    if not match["year"] and last < reference:
        last = last_of(year + 1, month)
    if _FIRST_THIRD.search(part):
        return last.replace(day=1), last.replace(day=10)
    if _MIDDLE_THIRD.search(part):
        return last.replace(day=11), last.replace(day=20)
    return last.replace(day=21), last


_FIRST_THIRD = re.compile(r"primo|start|begynd|beginn|early|først|tidlig")
_MIDDLE_THIRD = re.compile(r"medio|mid")


def _nth_weekday(match: re.Match[str], reference: date) -> Days:
    """ "første mandag i januar", "the third Monday of this month", "den første mandag i det nye år"."""
    weekday, nth = WEEKDAYS[match["weekday"]], match["nth"]
    if which := match["which"]:
        year, month = _month_meant(which, reference)
        found = _weekday_in(year, month, weekday, nth)
        if found is not None and found < reference and _ANY_MONTH.search(which):
            found = _weekday_in(*month_from(reference, 1), weekday, nth)
        return one(found)
    for year in (reference.year, reference.year + 1):
        found = _weekday_in(year, MONTHS[match["month"]], weekday, nth)
        if found is not None and found >= reference:
            return one(found)
    return None


_ANY_MONTH = re.compile(r"^måneden$")  # where this month's is over, the next one's


def _month_meant(which: str, reference: date) -> tuple[int, int]:
    if "nye" in which or "new" in which:
        early = reference.month == 1
        return (reference.year if early else reference.year + 1), 1
    return month_from(reference, 1 if "næste" in which or "next" in which else 0)


def _weekday_in(year: int, month: int, weekday: int, nth: str) -> date | None:
    if nth in ("sidste", "last"):
        last = last_of(year, month)
        return last.replace(day=last.day - (last.weekday() - weekday) % 7)
    if nth in _LAST_BUT_ONE:
        last = last_of(year, month)
        return last.replace(day=last.day - (last.weekday() - weekday) % 7 - 7)
    first = date(year, month, 1)
    number = int(nth[0]) if nth[0].isdecimal() else ORDINALS[nth]
    return day_or_none(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (number - 1))


_LAST_BUT_ONE = (
    "næstsidste",
    "andensidste",
    "second to last",
    "second-to-last",
    "penultimate",
    "last but one",
)


DATES: tuple[Way, ...] = (
    # 2026-12-09
    way(_iso, rf"{A_NUMBER}(?<!-)(?P<year>(?:19|20)\d\d)[-/.](?P<number>0[1-9]|1[0-2])[-/.](?P<day>[0-3]\d)(?![\d-])"),
    # 7.-9. december
    way(
        _range,
        rf"{_FREE}(?P<from>0?[1-9]|[12]\d|3[01])\s?(?:\.|st|nd|rd|th)?{_TO}{_DEN}?"
        rf"{DAY}{_SUFFIX}\s{{0,2}}(?:of\s)?{MONTH}{_MAYBE_YEAR}",
    ),
    # the first of "7., 8. og 9. december"; in "Algade 9, den 10. december" it has no point, and is of a house
    way(_named, rf"{_FREE}{DAY}\s?(?:\.|st|nd|rd|th) (?={_GOES_ON_TO})"),
    way(_named, rf"{_FREE}{_NO_STREET}{DAY}(?={_AND_ONE_MORE})"),
    way(_named, rf"{_FREE}{DAY}(?={_GOES_ON_TO})", marked=True, named=True),
    # 9. december 2026 · 9th of December · 9 dec 26
    way(
        _named,
        rf"{_LOOSE}{DAY}{_SUFFIX}\s{{0,2}}(?:of\s{{1,2}})?{_MODAL_MAY}{MONTH}{_MAYBE_YEAR}",
        short_year=True,
    ),
    # December 9th, 2026
    way(
        _named,
        rf"(?<!\w)(?<!i\s)(?<!in\s){MONTH}\s{{1,2}}(?:the\s)?{DAY}(?:st|nd|rd|th)?\b{_NO_TIME}{_NO_COUNT}{_MAYBE_YEAR}",
        short_year=True,
    ),
    # 9/12-2026 · 9/12 2026 · 9/12-26
    way(_numbers, rf"{_FREE}{DAY}\s?/\s?{MONTH_NUMBER}\s?[-/.]\s?{_YEAR}(?![./:]\d)"),
    way(_numbers, rf"{_FREE}{DAY}\s?/\s?{MONTH_NUMBER}\s(?P<year>20[2-4]\d)(?![\d.:])"),
    way(_numbers, rf"{_FREE}{DAY}\s?/\s?{MONTH_NUMBER}[-/.](?P<year>\d\d)(?!\d|\s?[./:]\s?\d|-)"),
    # 12/31/2026: the American order, where no other is possible
    way(_numbers, rf"{_FREE}(?P<number>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}"),
    # 9/12, but not "åbent 24/7"
    way(
        _numbers,
        rf"{_LOOSE}(?!24/7){DAY}\s?/\s?{MONTH_NUMBER}(?!/|[.,]\d){_NO_FRACTION}",
        short_year=True,
    ),
    way(_numbers, rf"{_FREE}(?P<day>24)/(?P<number>7)(?![\d/])", marked=True),
    # 9.12.2026 · 9.12.26 · 10-12-2026
    way(_numbers, rf"{_FREE}{DAY}\s?\.\s?{MONTH_NUMBER}\s?[.\-/]\s?{_YEAR}"),
    way(
        _numbers,
        rf"{_FREE}{DAY}\.{MONTH_NUMBER}[.\-/](?P<year>\d\d)(?!\d|\s?[./:]\s?\d|-\d|\s?\d\d\s\d\d)",
    ),
    way(_numbers, rf"{_FREE}{DAY}-{MONTH_NUMBER}-(?P<year>(?:19|20)?\d\d)(?!\d|-)"),
    # den 9.12
    way(
        _numbers,
        rf"{_FREE}{DAY}\.\s?{MONTH_NUMBER}(?![.:]\d){_NO_FRACTION}\.?",
        marked=True,
    ),
    # 14.7. 09:00
    way(
        _numbers,
        rf"{_FREE}{DAY}\.{MONTH_NUMBER}\.(?=,?\s(?:kl\.?\s?)?(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:]))",
    ),
    # den niende december · den første i tredje
    way(
        _ordinal,
        rf"(?<!\w)(?P<ordinal>{either(ORDINALS)})\s{{1,2}}(?:of\s)?(?:{MONTH}|i\s(?P<nth>{either(MONTH_ORDINALS)}))",
    ),
    # den 9. i 12.
    way(_numbers, rf"{_FREE}{DAY}\.\s?i\s{MONTH_NUMBER}(?:\.|\.?te\b)", marked=True),
    # den 25. ds. · den 25. dennes
    way(_in_month, rf"{_FREE}{DAY}\.?\s{{1,2}}(?:ds|dennes|d\.\s?m|inst)\b\.?"),
    # den 1. i næste måned
    way(
        _in_month,
        rf"{_FREE}{DAY}(?:\.|st|nd|rd|th)?\s(?:i|of|in)\s"
        rf"(?P<which>{_MONTH_SAID})",
    ),
    # den første i næste måned
    way(
        _in_month,
        rf"(?<!\w)(?P<ordinal>{either(ORDINALS)})\s(?:i|of|in)\s(?P<which>{_MONTH_SAID})(?!\w)",
        words=("måned", "month"),
    ),
    # primo januar · the end of March
    way(
        _third_of_month,
        rf"""(?<!\w)(?P<part>{either(
            "primo|medio|ultimo|starten af|begyndelsen af|midten af|midt i|først i|sidst i|tidligt i|sent i|slutningen af|udgangen af|"
            "beginning of|start of|middle of|end of|early|mid|late")})
             [\s-]{{1,2}}{MONTH}(?:\s(?P<year>20\d\d))?""",
        headed=False,
        vague=True,
    ),
    way(
        _nth_weekday,
        rf"""(?<!\w)(?P<nth>{either(
            "første|anden|tredje|fjerde|femte|sidste|first|second|third|fourth|fifth|last|1.|2.|3.|4.|5.|1st|2nd|3rd|4th|5th|"
            "næstsidste|andensidste|second to last|second-to-last|penultimate|last but one")})
             \s(?P<weekday>{WEEKDAY})\s(?:i|in|of)
             \s(?:(?:måneden\s|the\smonth\sof\s)?{MONTH}(?:\småned(?!\w))?|(?P<which>{_MONTH_SAID}|det\snye\sår|the\snew\syear)(?!\w))""",
        headed=False,
    ),
    # 31/4 · 30. februar: there is no such day
    way(
        _not_there,
        rf"{_FREE}(?P<day>29|3[01])\s?/\s?{MONTH_NUMBER}(?:\s?[-/. ]\s?{_YEAR})?(?![/\d]|[.,]\d){_NO_FRACTION}",
        marked=True,
        named=True,
        disagrees=True,
    ),
    way(
        _not_there,
        rf"{_LOOSE}(?P<day>29|3[01]){_SUFFIX}\s{{0,2}}(?:of\s{{1,2}})?{MONTH}{_MAYBE_YEAR}",
        disagrees=True,
    ),
)  # fmt: skip

# These are tried when nothing longer was found.
BARE_DAYS: tuple[Way, ...] = (
    way(
        _in_month,
        rf"{_FREE}{DAY}(?=\.|st\b|nd\b|rd\b|th\b)(?:st|nd|rd|th)?{_DAY_ENDS}\.?",
        marked=True,
        named=True,
    ),
    # Friday 27th 10am
    way(
        _in_month,
        rf"{_FREE}{DAY}(?:st|nd|rd|th)(?=,?\s\d{{1,2}}(?:[.:]\d\d|\s?[ap]\.?m))",
        marked=True,
        named=True,
    ),
    way(
        _in_month,
        rf"{_FREE}{_NO_HOURS}{DAY}(?!\s(?:om\s(?:morgenen|formiddagen|eftermiddagen|aftenen)|in\sthe\s|sharp|skarpt|præcis))(?!:\d\d|\s?[-–]\s?\d\d?[.:]\d\d){_DAY_ENDS}",
        marked=True,
    ),
    way(_in_month, rf"(?<=\son\s){DAY}(?:st|nd|rd|th)\b(?!\s{_NOUN}|\s[a-z])"),
    way(_in_month, rf"(?<=the\s){DAY}(?:st|nd|rd|th)\b(?!\s{_NOUN})"),
)

# The second of "den 9. eller 10.", behind a day that was found.
ANOTHER = re.compile(
    rf"\s{{1,2}}(?:og|eller|or|and)\s{{1,2}}{_DEN}?{DAY}(?:\.|st\b|nd\b|rd\b|th\b)(?!\d|/|\s?{_NOUN})"
)
