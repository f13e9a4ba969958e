"""Days counted from today: "i morgen", "om 14 dage", "uge 51", "inden månedens udgang"."""

import re
from datetime import date, timedelta

from casework.dates.reckoning import (
    Days,
    last_of,
    monday_before,
    monday_of,
    month_from,
    months_later,
    one,
)
from casework.dates.ways import Way, way
from casework.dates.words import A_FEW, NUMBERS, either

_FROM_TODAY = {
    "imorgen": 1, "inmorgen": 1, "imorn": 1, "imorgn": 1, "imrg": 1, "imrgn": 1, "imogen": 1, "imorgne": 1, "imårn": 1, "imårgen": 1, "imåren": 1, "imor'n": 1, "imårgn": 1,
    "tomorrow": 1, "tmrw": 1, "tommorow": 1, "tomorow": 1, "tommorrow": 1, "tomorrw": 1, "tomorro": 1,
    "tomorrrow": 1, "tmr": 1, "tmrow": 1, "2morrow": 1, "tomrrow": 1, "tomorwo": 1, "tomrorow": 1, "overmorgen": 2, "iovermorgen": 2, "dayaftertomorrow": 2, "dayeftertomorrow": 2, "igår": -1, "iaftes": -1, "lastnight": -1, "lastevening": -1,
    "yesterday": -1, "iforgårs": -2, "forgårs": -2,
}  # fmt: skip
_COUPLE = 2
_FORTNIGHT = 14
_COUNTS = (
    rf"(?P<count>\d{{1,2}}|{either((*NUMBERS, *A_FEW))})\s{{1,2}}(?P<unit>dage?|days?|uger?|weeks?)"
)
_FROM_NOW = (
    r"(?P<from>i\s?dag|today|now|nu\saf|nu|i\s?over\s?morgen|overmorgen|i\s?morgen|tomorrow)"
)
_UNITS = ("dag", "day", "uge", "week")
_WEEK_NUMBER = r"0?[1-9]|[1-4]\d|5[0-3]"
_NO_HOURS = r"(?!\d|[.,:/]\d|\s?(?:timer|t\b|dage|x\b|gange|hours|days|%))"


def _from_today(match: re.Match[str], reference: date) -> Days:
    word = re.sub(r"\s+", "", match[0])
    return one(reference + timedelta(days=_FROM_TODAY.get(word, 0)))


def _in_some(match: re.Match[str], reference: date) -> Days:
    count, unit = match["count"], match["unit"]
    number = int(count) if count.isdecimal() else NUMBERS.get(count, _COUPLE)
    if unit.startswith(("md", "måned", "month")):
        return one(months_later(reference, number))
    days = 7 if unit.startswith(("uge", "week")) else 1
    return one(reference + timedelta(days=days * number))


def _from_now(match: re.Match[str], reference: date) -> Days:
    """ "two weeks from today", "a week tomorrow", "i morgen om otte dage"."""
    said = match.groupdict()
    tomorrow = "mor" in match["from"]  # "morgen" and "tomorrow"
    days = _days_in(said["count"], said["unit"]) if said.get("count") else _FORTNIGHT
    if said.get("week"):
        days = 7
    over = 1 if "over" in match["from"] else 0
    return one(reference + timedelta(days=days + tomorrow + over))


def _days_in(count: str, unit: str) -> int:
    """How many days people count: "otte dage" are a week."""
    number = int(count) if count.isdecimal() else NUMBERS.get(count, _COUPLE)
    if unit.startswith(("uge", "week")):
        return number * 7
    return 7 if (number, unit) == (8, "dage") else number


def _week(match: re.Match[str], reference: date) -> Days:
    first = monday_of(int(match["week"]), match["year"], reference)
    last = first
    if match["last"]:
        last = monday_of(int(match["last"]), match["year"], first or reference)
    if first is None or last is None or last < first:
        return None
    return first, last + timedelta(days=6)


def _week_end(match: re.Match[str], reference: date) -> Days:
    """The Friday: weeks end with work."""
    return one(monday_before(reference) + timedelta(days=4 + (7 if _says_next(match) else 0)))


def _month_end(match: re.Match[str], reference: date) -> Days:
    return one(last_of(*month_from(reference, 1 if _says_next(match) else 0)))


def _says_next(match: re.Match[str]) -> bool:
    return "næste" in match[0] or "next" in match[0]


SPOKEN: tuple[Way, ...] = (
    # uge 51 · uge 51-52 · uge 28, 29 og 30 · week 2 2027
    way(
        _week,
        rf"""(?<!pr\.\s)(?<!per\s)(?<!/)(?<!\w) (?:uge|ugerne|kalenderuge|uke|vecka|(?:calendar\s)?weeks?|wk|cw|kw)\.?\s{{0,2}}(?:nr\.?\s)?
             (?P<week>{_WEEK_NUMBER}){_NO_HOURS}
             (?:(?:(?:\s?,\s?|\s)(?:{_WEEK_NUMBER}){_NO_HOURS}){{0,4}}\s?(?:-|–|og|til|to|and|eller|or|/|\+)\s?(?:uge\s|week\s)?(?P<last>{_WEEK_NUMBER}){_NO_HOURS})?
             (?:(?:,|\s|\sin\s|\si\s)\s?(?P<year>20\d\d)(?!\d))?""",
        headed=False,
        words=("uge", "uke", "vecka", "week", "wk", "cw", "kw"),
    ),
    # a week from tomorrow · om to uger fra i dag · a fortnight today
    way(
        _from_now,
        rf"(?<!\w)(?:(?:om|in)\s)?{_COUNTS}\s{{1,2}}(?:(?:fra|from)\s{{1,2}})?{_FROM_NOW}(?!\w)",
        headed=False,
        words=_UNITS,
    ),
    way(
        _from_now,
        rf"(?<!\w)(?:a\s|en\s)?(?:fortnight|fjorten\sdage)\s{{1,2}}(?:(?:fra|from)\s{{1,2}})?{_FROM_NOW}(?!\w)",
        headed=False,
        words=("fortnight", "fjorten"),
    ),
    # i morgen om en uge · i morgen otte dage
    way(
        _from_now,
        rf"(?<!\w){_FROM_NOW},?\s{{1,2}}(?:(?:om|in)\s{_COUNTS}|(?P<week>(?:en|a)\s(?:uge|week)|(?:otte|8)\sdage|week))(?!\w)",
        headed=False,
        words=_UNITS,
    ),
    # this day next week · dags dato om en uge · today week
    way(
        _from_now,
        r"(?<!\w)(?P<from>this\s(?:very\s)?day|today|dags\sdato)\s(?P<week>next\sweek|week|(?:om\s)?en\suge)(?!\w|\s?\d)",
        headed=False,
        words=("uge", "week"),
    ),
    # om 14 dage · in two weeks · inden for et par måneder
    way(
        _in_some,
        rf"""(?<!\w)(?:om|inden\s?for|in|within)\s{{1,2}}
             (?:ca\.?\s|about\s|cirka\s|de\snæste\s|the\snext\s)?
             (?P<count>\d{{1,3}}|{either((*NUMBERS, *A_FEW))})\s{{1,2}}
             (?P<unit>dages?|days?|døgn|uges?r?|weeks?|måneder|måneds?|mdr|months?)(?!\w)""",
        headed=False,
        vague=True,
        words=(*_UNITS, "døgn", "måned", "mdr", "month"),
    ),
    # i morgen · today
    way(
        _from_today,
        r"""(?<!\w)(?:i\s?over\s?morgen|overmorgen|in?\s?morgen(?!\s?mad)|i\s?mo(?:rn|r'n|rgn|gen|rgne)|i\s?må(?:rn|ren|rgn|rgen)|i\s?mrgn?|day\s(?:after|efter)\stomorrow
            |tomm?or{1,3}ow|tmr(?:o?w)?|2morrow|tomorrw|tomorro|tomrrow|tomorwo|tomrorow|i\s?dag|today|tonight|i\s?aften|i\seftermiddag
            |i\sformiddag|i\s?morges|i\s(?:formiddags|eftermiddags)|her\stil\s(?:morgen|formiddag|eftermiddag|aften)
            |i\s?aftes|last\s(?:night|evening)|this\s(?:morning|afternoon|arvo|evening)|i\s?går|yesterday|i?\s?forgårs)(?!\w)""",
        headed=False,
    ),
    # inden månedens udgang · end of next month
    way(
        _month_end,
        r"""(?<!\w)(?:(?:denne|næste)?\s?måneds?(?:ens?)?\sudgang|udgangen\saf\s(?:måneden|denne\småned|næste\småned)
            |slutningen\saf\småneden|end\sof\s(?:the|this|next)\smonth|month(?:'s)?[ -]end
            |ved\smånedsskiftet)(?!\w)""",
        headed=False,
        words=("måned", "month"),
    ),
    # inden ugens udgang · end of this week
    way(
        _week_end,
        r"""(?<!\w)(?:(?:næste\s)?ugens\sudgang|(?:udgangen|slutningen)\saf\s(?:ugen|denne\suge|næste\suge)
            |end\sof\s(?:the|this|next)\sweek)(?!\w)""",
        headed=False,
        vague=True,
        words=("uge", "week"),
    ),
)
