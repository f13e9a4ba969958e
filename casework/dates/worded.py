"""Times of day in words: "halv ti", "kvart over ni", "mellem ti og elleve", "ten sharp"."""

import re
from collections.abc import Iterator
from datetime import time

from casework.dates.hours import (
    EARLY,
    EVENING,
    HALF_HOUR,
    HOUR,
    MIDNIGHT,
    NOON,
    NOT_AT,
    QUARTER,
    UNITS,
    Clock,
    end_of,
    half_beside,
    hour_of,
    is_of_the_night,
    may_be_of_the_night,
    time_of,
)
from casework.dates.words import NAMED_HOURS, NUMBERS, either, minutes_said

# What nobody says who learned English in Denmark: to who says "Thursday week", half ten is 10:30.
_NATIVE = re.compile(
    r"(?<!\w)(?:(?:mon|tues|wednes|thurs|fri)day\sweek|(?:can|was|did|do|would|is)nae|eejits?|lassie|blether\w*|dreich|craic|oxters?|hoolie)(?!\w|\s?\d)"
)
_SPAN_ENDS = r"(?=\s{0,2}(?:$|[\n.,;:!?()])|\s(?:jeg|så|hvis|der|hvor|på|i|om|er|og|eller|when|if|at|on|in|so|i'm|we|that|for)(?!\w))"
# mellem ti og elleve
_WORDED_SPAN = re.compile(
    rf"""(?<!\w)(?:mellem|imellem|between|fra|from)\s(?:klokken\s)?(?P<from>{either(NAMED_HOURS)})\s(?:og|and|til|to|till)\s(?P<upto>{either(NAMED_HOURS)}){_SPAN_ENDS}""",
    re.VERBOSE,
)
# ved halvtolvtiden
_HALF_ABOUT = re.compile(rf"(?<!\w)halv\s?(?P<named>{either(NAMED_HOURS)})\s?-?\s?tiden(?!\w)")
_PARTS = (
    "halv|half past|half|kvart over|kvart i|kvarter over|kvarter i|et kvarter over|et kvarter i"
    "|quarter past|quarter to|quarter after|quarter of|quarter till"
)
_FIVES = "fem|ti|tyve|femogtyve|five|ten|twenty|twenty five|twenty-five"
_BEHIND_HOUR = r"""(?=\s?o'?\s?clock|\s?[ap]\.?m\b|\s(?:sharp|prompt|on\sthe\sdot|præcist?|skarpt?
    |om\s(?:morgenen|formiddagen|eftermiddagen|aftenen)|in\sthe\s(?:morning|afternoon|evening))(?!\w))"""
# halv ti · kvart over ni · ti minutter i halv to · klokken ni tredive · nine sharp
_WORDED = re.compile(
    rf"""(?<!\w)(?:
           (?:(?:kl\.?|klokken|klockan|at)\s)?
           (?: (?P<part>{either(_PARTS)})
             | (?:(?P<minutes>5|10|20|25|{either(_FIVES)})\s(?P<way>over|i|past)
                 | (?P<spelt_minutes>{either(_FIVES)})\s(?P<spelt_way>to|till|after)
                 | (?P<many>\d{{1,2}}|{either(_FIVES)})\s(?:minutter|min\.?|minutes)\s
                   (?P<many_way>over|i|past|to|till|after|before|of))
               (?P<midst>\shalv)? )
           \s(?P<named>{either(NAMED_HOURS)}|1[0-2]|[1-9])(?!\w|[.:]\d|\s?(?:{UNITS})(?!\w)|\s?(?:dag|uger?|måned))
         | (?:kl\.?|klokken|klockan|at)\s(?P<whole>{either(NAMED_HOURS)})(?:\s(?P<tail>tredive|thirty|femten|fifteen))?
           (?!\w|\s?(?:{UNITS}|uger?|the|a|an|your|our)\b)
         | (?P<spelt>two|three|four|five|eight|nine|ten|eleven|twelve)\s(?P<past>fifteen|thirty|forty-?five)(?!\w)
         | (?P<told>{either(NAMED_HOURS)}){_BEHIND_HOUR}
         | (?P<noon>(?<!12\s)(?<!12[.:]00\s)noon|midday|kl\.?\smiddag)(?!\w)
         | (?P<around>1\d|[7-9])\s?-?\s?tiden(?!\w)
         )""",
    re.VERBOSE,
)


def worded_clocks(plain: str) -> Iterator[Clock | None]:
    """Every time of day that the text spells out."""
    for pattern, clock_of in (
        (_WORDED, _worded),
        (_WORDED_SPAN, _spoken_span),
        (_HALF_ABOUT, _half_about),
    ):
        yield from (clock_of(match) for match in pattern.finditer(plain))


def _spoken_span(match: re.Match[str]) -> Clock | None:
    """ "mellem ti og elleve" on the wall, the afternoon where nobody is awake otherwise."""
    hour, vague = hour_of(str(NUMBERS[match["from"]]), "", bare=True)
    later, _ = hour_of(str(NUMBERS[match["upto"]]), "", bare=True)
    at = time_of(hour, 0)
    return Clock(at, end_of(at, time_of(later, 0)), *match.span(), vague) if at else None


def _half_about(match: re.Match[str]) -> Clock:
    hour = NUMBERS[match["named"]] - 1
    hour += NOON if hour < EARLY else 0
    return Clock(time(hour, HALF_HOUR), None, *match.span(), vague=True)


def _worded(match: re.Match[str]) -> Clock | None:
    start, end = match.span()
    vague = NOT_AT.search(match.string, max(0, start - 24), start) is not None
    if match["noon"]:
        return Clock(time(NOON), None, start, end, vague)
    if match["around"]:
        return Clock(time(int(match["around"])), None, start, end, vague=True)
    said = match["named"] or match["whole"] or match["spelt"] or match["told"]
    minutes = (int(said) if said.isdecimal() else NUMBERS[said]) * HOUR + _minutes_from(match)
    half = half_beside(match.string, start, end)
    hour = minutes // HOUR
    if half == "pm" or (
        not half and hour < EARLY and not is_of_the_night(match.string, start, end)
    ):
        minutes += NOON * HOUR
        guessed = not half and may_be_of_the_night(match.string, start, end)
        vague = vague or guessed or (not half and hour >= EVENING)
    # "half nine" is 9:30 to the British and 8:30 to a Dane who translates.
    vague = vague or (match["part"] == "half" and not _NATIVE.search(match.string))
    return Clock(time(minutes // HOUR % MIDNIGHT, minutes % HOUR), None, start, end, vague)


def _minutes_from(match: re.Match[str]) -> int:
    """Minutes from the hour that was named: halv ti is thirty before, ten past is ten behind."""
    part = match["part"] or ""
    if said := match["minutes"] or match["spelt_minutes"] or match["many"]:
        way = match["way"] or match["spelt_way"] or match["many_way"]
        count = minutes_said(said)
        signed = count if way in ("over", "past", "after") else -count
        return signed - HALF_HOUR if match["midst"] else signed
    if tail := match["tail"] or match["past"]:
        return minutes_said(tail)
    if not part:
        return 0
    if part.startswith("hal"):
        return -HALF_HOUR if part == "halv" else HALF_HOUR
    return QUARTER if part.endswith(("over", "past", "after")) else -QUARTER
