"""The words that days and times are written with, in both languages, with the slips people make."""

import re
from collections.abc import Iterable


def either(words: Iterable[str] | str) -> str:
    """A pattern for any of the words, the longest first. Of a text, its words divided by "|"."""
    if isinstance(words, str):
        words = words.split("|")
    longest_first = sorted((word.strip() for word in words), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s{1,2}") for word in longest_first)


MONTHS = {
    "januar": 1, "january": 1, "janaur": 1, "janur": 1, "jan": 1, "februar": 2, "february": 2,
    "febuar": 2, "feburar": 2, "febuary": 2, "febr": 2, "feb": 2, "marts": 3, "march": 3, "mar": 3,
    "april": 4, "apr": 4, "maj": 5, "may": 5, "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7,
    "jul": 7, "august": 8, "agust": 8, "aug": 8, "september": 9, "setember": 9, "septemper": 9,
    "sept": 9, "sep": 9, "oktober": 10, "october": 10, "oktobr": 10, "okt": 10, "oct": 10,
    "november": 11, "novemer": 11, "novembr": 11, "nov": 11, "december": 12, "decemeber": 12,
    "januari": 1, "februari": 2, "mars": 3, "augusti": 8,
    "desember": 12, "decembre": 12, "decenber": 12, "decmber": 12, "des": 12, "dec": 12,
}  # fmt: skip
CORE_WEEKDAYS = {
    "mandag": 0, "monday": 0, "tirsdag": 1, "tuesday": 1, "onsdag": 2, "wednesday": 2, "torsdag": 3,
    "thursday": 3, "fredag": 4, "friday": 4, "lørdag": 5, "saturday": 5, "søndag": 6, "sunday": 6,
}  # fmt: skip


def with_letter_less(weekday: str) -> str:
    """What stands for the weekday where a letter of it is missing: "mandg"."""
    return weekday[:-2] + weekday[-1]


def with_letter_more(weekday: str) -> str:
    """What stands for the weekday where a letter of it is doubled: "mandagg"."""
    return weekday + weekday[-1]


WEEKDAYS = {
    **CORE_WEEKDAYS,
    **{with_letter_less(word): number for word, number in CORE_WEEKDAYS.items()},
    **{with_letter_more(word): number for word, number in CORE_WEEKDAYS.items()},
    "manda": 0, "monady": 0, "tirsda": 1, "tisdag": 1, "teusday": 1, "onsda": 2, "wensday": 2, "wendsday": 2,
    "wedensday": 2, "torsda": 3, "thurday": 3, "freda": 4, "firday": 4, "lordag": 5, "loerdag": 5, "løverdag": 5,
    "saterday": 5, "måndag": 0, "lördag": 5, "söndag": 6, "sondag": 6, "soendag": 6,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonntag": 6,
}  # fmt: skip
SHORT_WEEKDAYS = {
    "man": 0, "mon": 0, "tirs": 1, "tir": 1, "tues": 1, "tue": 1, "ons": 2, "wed": 2, "tors": 3,
    "tor": 3, "tirsd": 1, "onsd": 2, "torsd": 3, "thurs": 3, "thur": 3, "thu": 3, "weds": 2, "fre": 4, "fri": 4, "lør": 5, "sat": 5, "søn": 6,
    "sun": 6,
}  # fmt: skip
"""Only in front of a date or a time: "man", "fre" and "sun" are words of their own."""
ALL_WEEKDAYS = WEEKDAYS | SHORT_WEEKDAYS
PLAIN_SHORT = frozenset(
    {"tirs", "tirsd", "ons", "onsd", "tors", "torsd", "fre", "lør", "tues", "weds", "thurs", "thur"}
)
"""Short weekdays that are no other word: these may stand anywhere."""
WORDS_TOO = frozenset({"man", "sat", "sun"})
"""Short weekdays that are said otherwise in any sentence: "hvis man den 9. december"."""

NUMBERS = {
    "en": 1, "et": 1, "één": 1, "én": 1, "ét": 1, "a": 1, "one": 1, "to": 2, "two": 2, "tre": 3,
    "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6, "syv": 7,
    "seven": 7, "otte": 8, "eight": 8, "ni": 9, "nio": 9, "tio": 10, "nine": 9, "ti": 10, "ten": 10, "elleve": 11, "elve": 11,
    "eleven": 11, "tolv": 12, "twelve": 12, "tretten": 13, "fjorten": 14, "femten": 15,
    "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
}  # fmt: skip
NAMED_HOURS = NUMBERS.keys() - {"en", "a", "én", "één", "ét"}
SPELT_MINUTES = {
    "fem": 5, "five": 5, "ti": 10, "ten": 10, "femten": 15, "fifteen": 15, "tyve": 20, "twenty": 20, "femogtyve": 25,
    "twenty-five": 25, "tredive": 30, "thirty": 30, "fyrre": 40, "forty": 40, "femogfyrre": 45, "forty-five": 45,
    "fortyfive": 45, "halvtreds": 50, "fifty": 50, "tres": 60, "sixty": 60, "halvfems": 90, "ninety": 90,
}  # fmt: skip
A_FEW = ("et par", "a couple of")


def minutes_said(said: str) -> int:
    """The number of "20" or "forty five", also where the line ends between the two."""
    return int(said) if said.isdecimal() else SPELT_MINUTES["-".join(said.split())]


_FIRST_TWELVE = (
    "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte"
)
_DANISH = (
    f"{_FIRST_TWELVE} trettende fjortende femtende sekstende syttende attende nittende tyvende"
    " enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende"
    " syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte"
)
_ENGLISH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
    " twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh"
    " twenty-eighth twenty-ninth thirtieth thirty-first"
)
MONTH_ORDINALS = _FIRST_TWELVE.split()
ORDINALS = {
    word: number
    for words in (_DANISH, _ENGLISH)
    for number, word in enumerate(words.split(), start=1)
}

MONTH = rf"(?P<month>{either(MONTHS)})(?!\w)(?:(?<=jan|feb|mar|apr|jun|jul|aug|sep|okt|oct|nov|dec|des)\.)?"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?!\d)"
MONTH_NUMBER = r"(?P<number>1[0-2]|0?[1-9])(?!\d)"
WEEKDAY = rf"(?:{either(WEEKDAYS)})"
OF_A_ROOM = re.compile(
    r"(?<!\w)(?:room|\w*lokale|rum|stue|værelse|building|bygning|gate|port|door|dør|opgang|hall|floor|etage|version|desk|bay|rampe|skranke|suite|unit|afsnit|section)\s(?:nr\.?\s|no\.?\s|number\s)?$"
)
"""In front of a number with a point that is no time: "room 2.14"."""
