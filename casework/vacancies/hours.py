"""Hours a week: "37", "30-37". Hours a day, a month or of the clock are none."""

import re
from dataclasses import dataclass

from casework.vacancies import time_words, words
from casework.vacancies.sentences import Sentence

FULL_TIME = "37"
_LOWS = ("low", "low2", "low3", "low4")
_HIGHS = ("high", "high2", "high3", "high4")
_FEWEST, _MOST = 1, 60


@dataclass(frozen=True)
class FoundHours:
    hours: str
    words: str


def find_hours(sentences: tuple[Sentence, ...]) -> FoundHours | None:
    """Numbers that are said to be a week's first, then other hours, then "full time"."""
    for sentence in sentences:
        if down := _DOWN_TO.search(sentence.plain):
            told = f"{down['low']}-{down['high']}"
            return FoundHours(told, sentence.words[down.start() : down.end()])
    for sentence in sentences:
        # "25 timer ikke 30": what holds now, whatever stands in the old advert below.
        if (now := _NOT_BUT.search(sentence.plain)) and (hours := _written(now)):
            return FoundHours(hours, sentence.words[now.start() : now.end()])
    for pattern in (_WEEKLY, _LABELLED, _BARE):
        for sentence in sentences:
            for match in pattern.finditer(sentence.plain):
                weekly = pattern is _WEEKLY
                if (hours := _written(match)) and not _is_no_week(
                    sentence.plain, match, weekly=weekly
                ):
                    return FoundHours(hours, sentence.words[match.start() : match.end()].strip())
    return _full_time(sentences)


def _written(match: re.Match[str]) -> str | None:
    told = match.groupdict()
    low = _value(next((told[one] for one in _LOWS if told.get(one)), None))
    high = _value(next((told[one] for one in _HIGHS if told.get(one)), None))
    if low is None or not _FEWEST <= float(low) <= _MOST:
        return None
    if high is None or high == low:
        return low
    return f"{low}-{high}" if float(low) < float(high) <= _MOST else None


def _value(number: str | None) -> str | None:
    if not number:
        return None
    if number in time_words.HOURS_IN_WORDS:
        return str(time_words.HOURS_IN_WORDS[number])
    plain = number.replace("½", ".5").replace(" ", "").replace(",", ".")
    return plain.removesuffix(".0").removesuffix(".00")


def _is_no_week(plain: str, match: re.Match[str], *, weekly: bool) -> bool:
    before, after = (
        plain[max(0, match.start() - 24) : match.start()],
        plain[match.end() : match.end() + 24],
    )
    labelled = match[0].lstrip().startswith(("timetal", "antal timer", "hours"))
    clock = not (labelled or _UNIT.search(match[0])) and (
        _CLOCK.search(match[0]) or _FROM_TO.match(match[0]) or _OF_THE_CLOCK.search(match[0])
    )
    other = not weekly and _NOT_BEFORE.search(before)
    return bool(clock or other or _NOT_AFTER.match(after))


def _full_time(sentences: tuple[Sentence, ...]) -> FoundHours | None:
    for sentence in sentences:
        match = _FULL.search(sentence.plain)
        # "fuldtid eller deltid" leaves it open.
        if match and not _PART.search(sentence.plain) and not _NOT_FULL.search(sentence.plain):
            return FoundHours(FULL_TIME, sentence.words[match.start() : match.end()])
    return None


_in_words = "|".join(sorted(time_words.HOURS_IN_WORDS, key=len, reverse=True))
_number = rf"(?:\d{{1,2}}(?:[.,]\d{{1,2}})?\s?½?|{_in_words})"
_unit = r"(?:timers?|time|tim\.?|t\.?|hours?|hrs?\.?|h)"
_range = rf"(?P<low>{_number})(?:\s?{_unit}(?!\w))?(?:\s?(?:-|–|—|/|til|to|og|and|eller|or)\s?(?P<high>{_number}))?"
_week = r"(?:om ugen|i ugen|pr\.?\s?uge\w*|/\s?uge\w*|/\s?week|/\s?wk|a week|per week|per\.? wk|pr\.? week|ugentlig\w*|weekly|ugtl\.?|each week|hver uge|om uge|/u\b|uge\b|p/w|pw)"
_CLOCK = re.compile(r"(?<!\w)(?:fra|kl|from|mellem|between)(?!\w)")  # "arbejdstid fra 7 til 15"
_FROM_TO = re.compile(
    r"(?:arbejdstid\w*|working hours)\D{0,20}(?:[0-9]|1[0-2])\s?[-–]\s?\d"
)  # "6-14"
_OF_THE_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-4])[.:](?:00|15|30|45)\s?(?:[-–—]|til|to)\s?\d")
_UNIT = re.compile(rf"\d[\s-]?{_unit}(?!\w)")
_WEEKLY = re.compile(
    rf"(?<![\w.,:])(?:mellem\s|between\s)?{_range}[\s-]?{_unit}(?![^\W_])\s?(?:\w+\s){{0,2}}?\s?{_week}"
)
_LABELLED = re.compile(
    rf"(?<!\w)(?:{words.either(time_words.HOURS_LABELS)})(?!\w)(?![^\d\n]{{0,20}}?\b(?:og|and|samt|plus)\s\d)[^\d\n.,;!?]{{0,20}}?(?<![\w.,:]){_range}(?:[\s-]?{_unit})?(?!\w|[.:/]\d|\s?(?:kl|kr|%)|\.?\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))"
)
_BARE = re.compile(
    rf"(?<!stilling )(?<!position )(?<!job )(?<!post )(?<!nr\. )(?<!no\. )(?<!opslag )(?<![\w.,:])(?:mellem\s|between\s)?{_range}[\s-]?{_unit}(?!\w)"
)
# "37 timer, eller ned til 32"
_DOWN_TO = re.compile(
    rf"(?<![\w.,:])(?P<high>[23]\d)\s?{_unit}[\s,(]{{1,3}}(?:eller |or )?(?:ned til|down to)\s(?P<low>[12]\d|3[0-6])(?!\d)"
)
_NOT_BUT = re.compile(
    rf"(?<![\w.,:])(?:{_range}[\s-]?{_unit}(?:\s{_week})?,?\s(?:og |and )?(?:ikke|i stedet for|frem for|not|instead of|rather than)\s(?:de |the )?(?:{_number})(?![\w:]|[.,]\d)"
    rf"|(?:timetal\w*|arbejdstid\w*|antal timer|hours|number of hours|timerne|det)\s(?:er|is|are|bliver|skal være|skulle være|should be)\s(?:nu |now )?(?P<low3>{_number})(?:\s?[-–]\s?(?P<high3>{_number}))?,?\s(?:og |and )?(?:ikke|i stedet for|frem for|not|instead of|rather than)\s(?:{_number})\s?(?:{_unit}|$|[.,;!?])"
    rf"|(?:timetal\w*|arbejdstid\w*|antal timer|hours|number of hours)\s(?:er|is|are|skal|should)\s(?:ikke|not)\s(?:være |be )?(?:{_number}),?\s(?:men|but)\s(?P<low4>{_number})(?:\s?[-–]\s?(?P<high4>{_number}))?(?![\w:]|[.,]\d)"
    rf"|(?:ikke|not)\s(?:{_number})(?:\s?{_unit})?,?\s(?:men|but)\s(?P<low2>{_number})(?:\s?[-–]\s?(?P<high2>{_number}))?\s?{_unit}(?!\w))"
)
_NOT_BEFORE = re.compile(rf"(?:{words.either(time_words.NOT_WEEK_BEFORE)})\s*$")
_NOT_AFTER = re.compile(rf"\s*(?:{words.either(time_words.NOT_WEEK_AFTER)})(?!\w)")
_FULL = re.compile(rf"(?<!\w)(?:{words.either(time_words.FULL_TIME)})(?!\w)")
_PART = re.compile(rf"(?<!\w)(?:{words.either(time_words.PART_TIME)})(?!\w)")
_NOT_FULL = re.compile(r"(?<!\w)(?:ikke|not|ingen|no)\s(?:\w+\s){0,3}(?:fuld|full)")
