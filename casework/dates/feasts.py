"""Days that a feast gives: "St Patrick's Day", "første hverdag efter påske", "tirsdag efter nytår"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from casework.dates.reckoning import Days, last_of, month_from, one, upcoming
from casework.dates.ways import Way, way
from casework.dates.words import MONTHS, ORDINALS, either
from casework.workdays import NATIONAL, easter_sunday, is_workday, next_workday

_FIXED = {
    "nytårsdag": (1, 1), "new year's day": (1, 1), "new years day": (1, 1),
    "st patrick's day": (17, 3), "st. patrick's day": (17, 3), "st patricks day": (17, 3),
    "valentine's day": (14, 2), "valentinsdag": (14, 2), "grundlovsdag": (5, 6),
    "sankt hans aften": (23, 6), "sankthansaften": (23, 6), "skt. hans": (23, 6), "halloween": (31, 10),
    "mortensaften": (10, 11), "luciadag": (13, 12), "lillejuleaften": (23, 12), "juleaften": (24, 12),
    "juleaftensdag": (24, 12), "christmas eve": (24, 12), "christmas day": (25, 12), "juledag": (25, 12),
    "boxing day": (26, 12), **dict.fromkeys(("2. juledag", "2 juledag", "anden juledag"), (26, 12)),
    **dict.fromkeys(("helligtrekonger", "hellig tre konger", "helligtrekongersdag", "helligtrekongers dag", "epiphany", "twelfth day", "three kings' day", "three kings day"), (6, 1)),
    **dict.fromkeys(("helligtrekongersaften", "helligtrekongers aften", "twelfth night"), (5, 1)), "kyndelmisse": (2, 2), "mortensdag": (11, 11), "sankthansdag": (24, 6), "sankt hans dag": (24, 6), "nytårsaften": (31, 12), "new year's eve": (31, 12),
}  # fmt: skip
_BY_EASTER = {
    "fastelavnssøndag": -49, "fastelavns søndag": -49, "fastelavn": -49, "fastelavnsmandag": -48, "shrove tuesday": -47,
    "pancake day": -47, "ash wednesday": -46, "palmesøndag": -7, "skærtorsdag": -3, "maundy thursday": -3, "langfredag": -2,
    "good friday": -2, "påskelørdag": -1, "påskedag": 0, "easter sunday": 0, **{f"{nth} påskedag": 1 for nth in ("2.", "2", "anden")}, "easter monday": 1, "easter day": 0,
    **{f"{of_christ}{ascension}": 39 for of_christ in ("kristi ", "kr. ", "kr ", "") for ascension in ("himmelfartsdag", "himmelfart", "himmelfarts dag")},
    "ascension day": 39, "ascension thursday": 39, "ascension": 39,
    "pinsedag": 49, "whit sunday": 49, "pentecost": 49, **{f"{nth} pinsedag": 50 for nth in ("2.", "2", "anden")}, "whit monday": 50,
}  # fmt: skip
_FEASTS = (
    "påske|påsken|påskeferien|påskedagene|easter|the easter break|pinse|pinsen|whitsun|jul|julen|juledagene"
    "|christmas|xmas|nytår|nytåret|new year|new year's|the new year|new years"
)
FEAST = rf"(?:{either(_FEASTS)})"
"""The feasts behind which work begins again, and whose last day is known."""
HOLIDAY = (
    r"(?:\w*ferien?|ferietid\w*|sommeren|helligdag\w*|høsten?|thanksgiving"
    r"|(?:the\s|my\s|our\s)?(?:summer|vacation|half[\s-]term|holidays?|summer\sholidays?))"
)
"""Free weeks whose end nobody has written down."""
_NEW = re.compile(r"nytår|new year|nye år")


def end_of(feast: str, reference: date) -> date:
    """The last free day of the feast that comes next, or is being held."""
    ends = (last for _, last in _coming(feast, reference))
    return next((end for end in ends if end >= reference - timedelta(days=4)), reference)


def start_of(feast: str, reference: date) -> date | None:
    """The first day of the feast that comes next; None for free weeks whose days nobody has told."""
    return next((first for first, _ in _coming(feast, reference) if first > reference), None)


def _coming(feast: str, reference: date) -> Iterator[tuple[date, date]]:
    """The first and the last free day of this year's feast and the next one's."""
    for year in (reference.year, reference.year + 1):
        easter = easter_sunday(year)
        if _NEW.search(feast):
            yield date(year, 1, 1), date(year, 1, 1)
        elif feast.startswith(("påske", "easter", "the easter")):
            yield easter, easter + timedelta(days=1)
        elif feast.startswith(("pinse", "whit")):
            yield easter + timedelta(days=49), easter + timedelta(days=50)
        elif feast.startswith(("jul", "christmas", "xmas")):
            yield date(year, 12, 24), date(year, 12, 26)


def _fixed(match: re.Match[str], reference: date) -> Days:
    return one(upcoming(*_FIXED[_spaced(match["feast"])], reference))


def _by_easter(match: re.Match[str], reference: date) -> Days:
    behind = timedelta(days=_BY_EASTER[_spaced(match["feast"])])
    found = (easter_sunday(year) + behind for year in (reference.year, reference.year + 1))
    return one(next((day for day in found if day >= reference), None))


def _first_workday(match: re.Match[str], reference: date) -> Days:
    """The first working day behind a feast, or of a month."""
    if month := match["month"]:
        first = upcoming(1, MONTHS[month], reference)
        return one(next_workday(first - timedelta(days=1), NATIONAL)) if first else None
    return one(next_workday(end_of(match["feast"] or "new year", reference), NATIONAL))


def _nth_workday(match: re.Match[str], reference: date) -> Days:
    """ "sidste arbejdsdag i maj", "the second working day of next month"."""
    nth = _spaced(match["nth"])
    month = match["month"]
    if month:
        years = (reference.year, reference.year + 1)
        found = (_workday_in(year, MONTHS[month], nth) for year in years)
        return one(next((day for day in found if day and day >= reference), None))
    later = 1 if _LATER_MONTH.search(match["which"]) else 0
    day = _workday_in(*month_from(reference, later), nth)
    if day and day < reference:
        day = _workday_in(*month_from(reference, later + 1), nth)
    return one(day)


def _workday_in(year: int, month: int, nth: str) -> date | None:
    last = last_of(year, month)
    days = [
        day
        for number in range(last.day)
        if is_workday(day := last.replace(day=number + 1), NATIONAL)
    ]
    if nth in _FROM_BEHIND:
        return days[-_FROM_BEHIND[nth]]
    number = int(nth[0]) if nth[0].isdecimal() else ORDINALS[nth]
    return days[number - 1] if 0 < number <= len(days) else None


_LATER_MONTH = re.compile(r"næste|next|kommende")
_FROM_BEHIND = {
    "sidste": 1, "last": 1, "final": 1, "næstsidste": 2, "andensidste": 2, "second to last": 2,
    "second-to-last": 2, "penultimate": 2, "last but one": 2, "next to last": 2,
}  # fmt: skip
_FIRST_FIVE = "første|anden|tredje|fjerde|femte|first|second|third|fourth|fifth|1.|2.|3.|4.|5.|1st|2nd|3rd|4th|5th"


def _of_advent(match: re.Match[str], reference: date) -> Days:
    """The four Sundays before Christmas Day."""
    nth = match["nth"] or match["nth_advent"]
    number = int(nth[0]) if nth[0].isdecimal() else ORDINALS[nth]
    for year in (reference.year, reference.year + 1):
        eve = date(year, 12, 24)
        day = eve - timedelta(days=(eve.weekday() + 1) % 7 + 7 * (4 - number))
        if day >= reference:
            return one(day)
    return None


def _spaced(words: str) -> str:
    return " ".join(words.split())


def _longest_words(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(max(name.split(), key=len) for name in names))


FEASTS: tuple[Way, ...] = (
    # første hverdag efter påske · first working day of January
    way(
        _first_workday,
        rf"""(?<!\w)(?:den\s|the\s)?(?:første|first)\s(?:hverdag|arbejdsdag|work(?:ing)?\s?day|business\sday)\s
             (?: (?:efter|after)\s(?P<feast>{FEAST}) | i\sdet\snye\s(?:år|kalenderår) | (?:of|in)\sthe\snew\syear
               | (?:i|of|in)\s(?P<month>{either(MONTHS)}) )(?!\w)""",
        headed=False,
        words=("første", "first"),
    ),
    # sidste arbejdsdag i maj · the second working day of February
    way(
        _nth_workday,
        rf"""(?<!\w)(?:den\s|the\s)?(?P<nth>{either((*_FIRST_FIVE.split("|"), *_FROM_BEHIND))})\s
             (?:hverdag|arbejdsdag|bankdag|work(?:ing)?\s?day|week\s?day|business\sday)\s(?:i|of|in)\s
             (?:(?P<month>{either(MONTHS)})|(?P<which>(?:denne\s|næste\s|den\skommende\s)?måneden?|(?:this|next|the)\smonth))(?!\w)""",
        headed=False,
        words=("hverdag", "arbejdsdag", "bankdag", "work", "week", "business"),
    ),
    # første søndag i advent · the second Sunday of Advent · 1. advent
    way(
        _of_advent,
        r"""(?<!\w)(?:(?P<nth>første|anden|tredje|fjerde|first|second|third|fourth|[1-4]\.|1st|2nd|3rd|4th)\s
             (?:(?:søndag|sunday)\s(?:i|in|of)\sadvent|advent\ssunday|adventssøndag|søndag\si\sadventen)
             |(?P<nth_advent>[1-4]\.)\sadvent)(?!\w)""",
        headed=False,
        words=("advent",),
    ),
    way(
        _fixed,
        rf"(?<!\w)(?<!\d\.\s)(?<!\d\s)(?<!anden\s)(?P<feast>{either(_FIXED)})(?!\w)",
        words=_longest_words(_FIXED),
    ),
    way(
        _by_easter,
        rf"(?<!\w)(?P<feast>{either(_BY_EASTER)})(?!\w)",
        words=_longest_words(_BY_EASTER),
    ),
)
