"""A time of day, and which half of the day is meant: nobody is asked to come at two at night.

Unless the words speak of the night: "natten til torsdag, klokken 2". Where they speak of it beside
the time only ("vi er her fra 2 til 11"), the hour of the afternoon is a guess.
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, tzinfo

from casework.dates.words import either

NOON = 12
HALF_HOUR, QUARTER, HOUR = 30, 15, 60
EARLY = 6
EVENING = 5
MIDNIGHT = 24
_BACK, _AHEAD = 90, 40  # letters around a time in which the night may be named


@dataclass(frozen=True)
class Clock:
    """A time of day, until when, and where it stands. `vague`: another hour could be meant.

    `until` is the earlier one in "fra kl. 10 til kl. 9", which is no range: something moves.
    """

    at: time
    until: time | None
    start: int
    end: int
    vague: bool = False
    instead_of: "Clock | None" = None
    """The other time of the text that it is told by and takes the place of: "en time senere"."""
    zone: tzinfo | None = None
    """Whose clock it is, where the text names another one than ours."""


_SAME = r"(?:på\s|on\s)?(?:samme|(?:the\s)?same|that(?:\ssame)?)\s"
_MORNING = re.compile(
    rf"\s{{0,2}}(?:{_SAME}(?:formiddag|morgen|morning)(?!\w)|\(?\s?om (?:formiddag(?:en)?|morgen(?:en)?|natten)(?!\w)|formiddag|in the (?:early )?morning|a\.?m\b|tidlig)"
)
_AFTERNOON = re.compile(
    rf"\s{{0,2}}(?:{_SAME}(?:eftermiddag|aften|afternoon|arvo|evening)(?!\w)|\(?\s?om (?:eftermiddag(?:en)?|aften(?:en)?)(?!\w)|eftermiddag|in the (?:afternoon|arvo|evening)|p\.?m\b)"
)
_MORNING_BEFORE = re.compile(
    r"(?:dag\smorgen|day\smorning|formiddag),?\s(?:kl\.?\s|klokken\s|at\s|ca\.?\s|around\s)?$"
)
_EVENING_BEFORE = re.compile(
    r"(?:(?<!hans )(?<!mortens )(?<!jule)(?<!jul )(?<!nytårs)aften|evening|tonight|eftermiddag|afternoon|arvo)(?:en)?,?\s(?:kl\.?\s|klokken\s|at\s|ca\.?\s|around\s)?$"
)
UNITS = either(
    "years|år|%|people|km|kr|personer|procent|dage|days|weeks|minut|min|hours|hour|timer|time|mand|stk"
)
"""What is counted behind a number that is no hour."""
NOT_AT = re.compile(
    rf"""(?<!\w)(?:{either(
        "efter|after|tidligst|før|inden|senest|by|before|until|indtil|op til|earliest|no later than")})
         \s{{0,2}}(?:kl\.?\s{{0,2}})?$""",
    re.VERBOSE,
)  # fmt: skip

_STOP = re.compile(r"(?<!\bkl)(?<!\bd)(?<!\bca)(?<!\d)[.!?]\s|\n")
_OF_THE_NIGHT = re.compile(
    r"(?<!\w)(?:nat(?:ten)?\s(?:til|i?mellem|fra|mod)|om\snatten|night\s(?:to|into|between|before)|at\snight|in\sthe\snight)(?!\w)"
)
_AT_NIGHT = re.compile(r"\s{0,2}\(?(?:om\snatten|at\snight|in\sthe\snight)(?!\w)")
_NIGHTLY = re.compile(
    r"(?<!\w)(?<!last\s)(?<!good\s)(?<!god\s)(?<!sidste\s)(?:nat(?:ten|lig\w*|hold\w*|vagt\w*|arbejde\w*)?|natte\w+|night(?:s|\W?shift\w*)?|overnight)(?!\w)"
)
# Who works from two to eleven begins at night, or ends in it.
_NIGHT_HOURS = re.compile(
    rf"""(?<!\w)(?:fra|from|mellem|between)\s(?:kl\.?\s?)?0?[1-4](?:[.:]\d\d)?\s?(?:-|–|til|to|og|and)\s?(?:kl\.?\s?)?
         (?:[89]|1[0-3])(?:[.:]\d\d)?(?!\w|[.:,/]?\d|\s?(?:{UNITS})(?!\w))""",
    re.VERBOSE,
)


def half_beside(plain: str, start: int, end: int) -> str:
    """The half of the day that the words say: "10 om formiddagen", "torsdag aften kl. 7"."""
    if _AFTERNOON.match(plain, end):
        return "pm"
    if _MORNING.match(plain, end):
        return "am"
    if _MORNING_BEFORE.search(plain, max(0, start - 24), start):
        return "am"
    return "pm" if _EVENING_BEFORE.search(plain, max(0, start - 24), start) else ""


def is_of_the_night(plain: str, start: int, end: int) -> bool:
    """ "Natten til torsdag, hun skal stå her klokken 2", "halv fem om natten"."""
    if _AT_NIGHT.match(plain, end):
        return True
    return _OF_THE_NIGHT.search(plain, _sentence_begins(plain, start), start) is not None


def may_be_of_the_night(plain: str, start: int, end: int) -> bool:
    """Whether the sentence speaks of the night, or the text of work that begins in it."""
    stop = _STOP.search(plain, end, end + _AHEAD)
    ends = stop.start() if stop else end + _AHEAD
    nightly = _NIGHTLY.search(plain, _sentence_begins(plain, start), ends)
    return nightly is not None or _NIGHT_HOURS.search(plain) is not None


def hour_meant(
    plain: str, span: tuple[int, int], digits: str, half: str, *, bare: bool
) -> tuple[int, bool]:
    """The hour of the day that stands at `span`, and whether it could be another."""
    hour, vague = hour_of(digits, half, bare=bare)
    if half or int(digits) > NOON:
        return hour, vague
    if is_of_the_night(plain, *span):
        return (int(digits), False) if int(digits) <= EARLY else (hour, True)
    guessed = hour != int(digits)
    return hour, vague or (guessed and may_be_of_the_night(plain, *span))


def _sentence_begins(plain: str, start: int) -> int:
    """Where the sentence in front of a time begins, as far as it is looked at."""
    first = max(0, start - _BACK)
    return max((stop.end() for stop in _STOP.finditer(plain, first, start)), default=first)


def hour_of(digits: str, half: str, *, bare: bool) -> tuple[int, bool]:
    """The hour of the day, and whether it could be another."""
    hour = int(digits)
    if half == "pm" and hour < NOON:
        return hour + NOON, False
    if half == "am":
        return hour % NOON, False
    if digits.startswith("0") or hour > EARLY or (hour == EARLY and not bare):
        return hour, False
    if hour == EARLY:
        return hour, True  # when the first shift meets, or the one of the night
    if hour == 0:
        return hour, True
    if hour >= EVENING:
        return (hour + NOON, True) if bare else (hour, True)  # "5.45" is when boats leave
    return hour + NOON, False


def end_of(at: time, until: time | None) -> time | None:
    """The end of a range: "11-1" ends in the afternoon. "From 10 to 9" leads back, and is left so."""
    if until is None or until > at or until.hour > EARLY:
        return until
    later = time_of(until.hour + NOON, until.minute)
    return later if later and later > at else None


def on_a_dial(at: datetime | time) -> tuple[int, int]:
    """Where the hands stand, by day as by night."""
    return at.hour % NOON, at.minute


def time_of(hour: int, minute: int) -> time | None:
    return time(hour, minute) if 0 <= hour < MIDNIGHT and 0 <= minute < HOUR else None
