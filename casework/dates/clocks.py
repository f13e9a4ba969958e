"""Times of day: "kl. 13.30-14.15", "halv ti", "2 pm", "mellem 10 og 12"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, time
from zoneinfo import ZoneInfo

from casework.dates.found import FoundDay, Taken
from casework.dates.hours import (
    EARLY,
    NOT_AT,
    UNITS,
    Clock,
    end_of,
    half_beside,
    hour_meant,
    hour_of,
    time_of,
)
from casework.dates.worded import worded_clocks
from casework.dates.words import MONTHS, OF_A_ROOM, either

_WORK_BEGINS = 7
_IN_FRONT = 32  # letters in front of a day that may hold its time
_H = r"2[0-3]|[01]?\d"
# "7:30 hours a day" is how long; "13:00 hours" is when.
_HOURS_SPENT = (
    r"(?!(?<=\d\d[.:]\d\d)\s?(?:hours|hrs)(?!\s(?:a|per|pr|each|every|of|weekly|daily|work|long|later)\b))"
    r"\s?(?:hours|hrs)"
)
_HALF = r"[ap]\.?m\b\.?"
_MINUTES = r"[0-5]\d"
_NO_DATE = rf"(?![\d/]|[.:]\d|\s?(?:\.\s?)?(?:{either(MONTHS)})\b)"
# "til 3 timer" counts; "to 10:30 hours" is when.
_NO_UNITS = rf"(?!(?<![.:]\d\d)\s?(?:{UNITS})(?!\w))"
_UNTIL = rf"""
    (?: \s?(?:-|–|—|till?|to|until|(?P<both>og|and))\s?(?:kl\.?\s?|ca\.?\s?)?
        (?P<hour2>{_H})(?:\s?[.:]\s?(?P<minute2>{_MINUTES}))?{_NO_DATE}{_NO_UNITS}
        (?:\s?(?P<half2>{_HALF}))? )?
"""
# kl. 13.30-14.15 · at 2 pm · klokken 9 · mellem 10 og 12
_ANNOUNCED = re.compile(
    rf"""(?<!\w)(?P<cue>kl|klokken|tidspunkt|mødetid|klockan|klokke|klok|at|@|from|between|tid|time|mellem|i\sstedet\sfor|frem\sfor|instead\sof|rather\sthan)(?:[.:]|\b)\s{{0,2}}
         (?:(?:kl|at)\.?\s?)?(?:(?P<about>ca\.?|about|around|uændret|stadig|fortsat|igen|still|again)\s)?
         (?P<hour>{_H})(?:\s?[.:]\s?(?P<minute>{_MINUTES})|,(?P<comma>{_MINUTES})|(?P<glued>{_MINUTES}))?
         (?![\d/]|[.:,]?\d)(?!\s?(?:{UNITS})(?!\w))
         (?:\s?(?P<half>{_HALF}))?{_UNTIL}(?:\s?o'?clock)?""",
    re.VERBOSE,
)
# fra 14 til 14.30
_FROM_TO = re.compile(
    rf"""(?<!\w)(?P<cue>fra|from|mellem|imellem|ml\.|between)\s(?:kl\.?\s?|klokken\s)?(?P<hour>{_H})(?:[.:](?P<minute>{_MINUTES}))?
         (?:\s?(?P<half>{_HALF}))?\s?(?:-|–|til|to|until|till|og|and)\s?(?:kl\.?\s?|klokken\s|ca\.?\s)?
         (?P<hour2>{_H})(?:[.:](?P<minute2>{_MINUTES}))?{_NO_DATE}(?!\w){_NO_UNITS}(?:\s?(?P<half2>{_HALF}))?""",
    re.VERBOSE,
)
# 2-3 pm
_HALF_DAYS = re.compile(
    rf"""(?<![\w.,/:\-])(?P<hour>1?\d)(?:[.:](?P<minute>{_MINUTES}))?\s?(?P<half>{_HALF})?
         \s?(?:-|–|to|till?|until)\s?(?P<hour2>1?\d)(?:[.:](?P<minute2>{_MINUTES}))?\s?(?P<half2>{_HALF})(?!\w)""",
    re.VERBOSE,
)
# 10am · 14 o'clock
_HALF_DAY = re.compile(
    rf"(?<![\w.,/:\-])(?P<hour>1?\d)(?:[.:](?P<minute>{_MINUTES}))?\s?(?P<half>{_HALF}|o'?\s?clock)(?!\w)"
)
# 13.30-14.15 · 09:00, also behind the T of 2026-12-09T13:30
_NUMBERS = re.compile(
    rf"""(?:(?<=\dt)|(?<![\w.,/:\-–]))(?P<hour>{_H})[.:](?P<minute>{_MINUTES})(?::00)?
         (?![\d/]|[.:]\d|\s?(?:kr|timer|%|km|kg|meter|dkk)|{_HOURS_SPENT}){_UNTIL}(?:\s?(?:hours|hrs)(?!\w))?""",
    re.VERBOSE,
)
# 9 sharp · 2 om eftermiddagen · 12 noon · 8-ish
_ENDORSED = re.compile(
    rf"""(?<![\w.,/:\-])(?<!\d\d\s\d\d\s)(?P<hour>{_H})(?=-?ish\b
         |\s(?:sharp|prompt|on\sthe\sdot|præcist?|skarpt?|lt|local\stime|slet|(?<=12\s)noon
              |om\s(?:morgenen|formiddagen|eftermiddagen|aftenen)|in\sthe\s(?:morning|afternoon|evening))(?!\w))""",
    re.VERBOSE,
)
# 0800 LT · 1430 hrs
_FOUR_DIGITS = re.compile(
    rf"(?<![\w.,/:+\-])(?<!\d\d\s\d\d\s)(?P<hour>[01]\d|2[0-3])(?P<minute>{_MINUTES})(?=\s?(?:lt|hrs|hours|local|sharp|præcis)(?!\w))"
)
_FOUR_HOUR = r"0[5-9]|1\d|2[0-2]"
# "Tuesday 1000", "i morgen 0645": no year, for none of those is near
_AFTER_A_DAY = re.compile(
    r"(?:(?<=day\s)|(?<=dag\s)|(?<=morgen\s)|(?<=morrow\s)|(?<=day's\s)|(?<=dagens\s)|(?<=morrow's\s)|(?<=(?<!\w)(?:mon|tue|wed|thu|fri|tir|ons|tor|fre|man)\s)|(?<=(?<!\w)(?:tues|weds|thur|tirs|tors)\s))(?P<hour>0[5-9]|1\d)(?P<minute>00|15|30|45)(?![\w/]|[.:,]\d)"
)
# "either 0930 or 1430", "both days 0900": the first of them; "has to slide to 1500"
_FOUR_SAID = re.compile(
    rf"""(?:(?<=either\s)|(?<=enten\s)|(?<=both\sdays\s)|(?<=each\sday\s)|(?<=begge\sdage\s)|(?<=hver\sdag\s))(?P<hour>{_FOUR_HOUR})(?P<minute>00|15|30|45)(?![\w/]|[.:,]\d|\s?(?:{UNITS})(?!\w))
       | (?<!\w)(?:(?:slid|slip|mov|push|shift|chang|postpon|delay|put\sback|resched|flyt|ryk|udsæt|udskyd|skub|ændr)\w*(?:\s(?!to\b|til\b)[a-zæøå']{{1,14}}){{0,5}}\s(?:to|til|until)\s)
         (?P<hour2>{_FOUR_HOUR})(?P<minute2>00|15|30|45)(?![\w/]|[.:,]\d|\s?(?:m2|kvm|dkk|{UNITS})(?!\w)|\s(?:københavn|kbh|copenhagen|frederiksberg|valby))""",
    re.VERBOSE,
)
# the 1430 of "0930 or 1430"
_OR_FOUR = re.compile(
    rf"\s(?:or|eller|og|and)\s(?P<hour>{_FOUR_HOUR})(?P<minute>00|15|30|45)(?![\w/]|[.:,]\d|\s?(?:{UNITS})(?!\w))"
)
# "vagten starter 0600 og slutter 1400", "0745-1300"
_SHIFT = re.compile(
    rf"""(?<!\w)(?:starter|starts?|begynder|begins?|møder(?:\sind)?|mødetid:?|slutter|ends?|finish(?:es)?)\s(?:kl\.?\s|at\s)?
         (?P<hour>0?[5-9]|1\d|2[0-3])(?:[.:]?(?P<minute>{_MINUTES}))?(?![\d/]|[.:]\d|\.?\s?(?:{either(MONTHS)})\b|\s?(?:{UNITS})(?!\w))
       | (?<![\w.,/:+\-])(?P<first_hour>0[5-9]|1\d)(?P<first_minute>{_MINUTES})\s?(?:[-–]|to|til)\s?(?P<hour2>0[6-9]|1\d|2[0-3])(?P<minute2>{_MINUTES})(?![\d-])""",
    re.VERBOSE,
)
# the 10 of "can we make it 10 instead of 9"
_RATHER = re.compile(
    rf"""(?<![\w.,/:\-])(?P<hour>{_H})(?:[.:](?P<minute>{_MINUTES}))?(?=\s(?:instead\sof|rather\sthan|i\sstedet\sfor|frem\sfor|(?:and\s)?not|(?:og\s)?ikke)
         \s(?:(?:kl|at)\.?\s?)?\d{{1,2}}(?:[.:]\d\d)?(?![\d/]|\s?(?:{UNITS})(?!\w)))""",
    re.VERBOSE,
)
# the 12 of "tomorrow, same time (12)"
_SAME_TOLD = re.compile(
    rf"(?:(?<=same\stime\s\()|(?<=samme\stid\s\())(?:kl\.?\s|at\s)?(?P<hour>{_H})(?:[.:]?(?P<minute>{_MINUTES}))?(?=\))"
)
# the 11 of "Tuesday at 10, sorry, I mean 11"
_CORRECTED = re.compile(
    rf"""(?<!\w)(?P<cue>i\smean|i\smeant|jeg\smener|jeg\smente|make\sthat|mener)[,:]?\s(?:kl\.?\s|at\s)?(?P<hour>{_H})(?:[.:](?P<minute>{_MINUTES}))?
         (?=\s{{0,2}}(?:$|[\n.,!?](?!\d)))""",
    re.VERBOSE,
)
# "mandag 0800", "den 22. marts 1330", right behind a day
_FOUR_BEHIND = re.compile(
    rf"""[\s,:(]{{1,3}}(?:(?P<hour>0[6-9])(?P<minute>{_MINUTES})(?!\d|\s?\d)
       | (?:at\s)?(?P<hour2>1[0-8])(?P<minute2>00|15|30|45)(?![\w/]|[.:,]\d|\s?(?:{UNITS})(?!\w)))""",
    re.VERBOSE,
)
# "onsdag 10-11", right behind a day
_BARE_RANGE = re.compile(
    r"""[\s,:(]{1,3}(?:fra\s|from\s|mellem\s|between\s)?(?P<hour>[01]?\d)\s?(?:-|–|till?|to)\s?(?P<hour2>[12]?\d)
        (?:[.:](?P<minute2>[0-5]\d))?(?![\d/]|[.:]\d|\s?(?:timer|stk|pers|kr|hours|people|dage|days|%|\.(?!\s*$)))""",
    re.VERBOSE,
)
# "let's do 10-10.30 on Wednesday", "kan vi sige 9 på torsdag", right in front of a day
_RANGE_AHEAD = re.compile(
    rf"""(?<![\w.,/:+\-–])(?:(?P<said>do|say|make\sit|siger?|tage|tager|gøre|lave)\s(?:det\s|den\s)?(?:til\s)?)?(?P<hour>{_H})(?:[.:](?P<minute>{_MINUTES}))?
         (?:\s?(?:-|–|til|to|till)\s?(?P<hour2>{_H})(?:[.:](?P<minute2>{_MINUTES}))?)?\s(?:(?:on|på|this|the|den|nu)\s)*$""",
    re.VERBOSE,
)
# the 14 of "kl. 10 eller 14"
_OR_AT = re.compile(
    rf"""\s?(?:,|,?\s?eller|,?\s?or|og|and)\s(?:igen\s)?(?:kl\.?\s?|at\s)?(?P<hour>{_H})(?:[.:](?P<minute>{_MINUTES}))?
         {_NO_DATE}(?!\.?\w)(?!\s?(?:{UNITS})(?!\w))(?:\s?(?P<half>{_HALF}))?""",
    re.VERBOSE,
)
# "mandag 11", with nothing behind it
_BARE_HOUR = re.compile(
    r"[\s,]{1,2}(?P<hour>[01]?\d)(?=\s{0,2}(?:$|[\n.,!?](?!\d)|sharp\b|prompt\b|skarpt\b|præcis\b))"
)
_FOUR = re.compile(r"\d{4}")
_DIGIT = re.compile(r"\d")
_MOST_MORE = 4
# "that's 5:30 in the morning for me": a clock on another wall.
_SAME_AS = re.compile(
    r"""(?:that's|that\sis|which\sis|det\ser|=|\((?:(?:so|så|altså|dvs\.?|i\.e\.|that\sis|which\s(?:is|means)|svarende\still)[\s,]{1,2})?)
        \s?(?:(?:only|kun|kl\.?|klokken|at)\s){0,2}$""",
    re.VERBOSE,
)
_ELSEWHERE = re.compile(
    r"""\s?(?:in\sthe\s\w+|om\s\w+)?\s?(?:(?:for|hos)\s(?:me|us|mig|os|him|her|them|ham|hende|dem)|(?:my|our|his|her|their|min|hans|hendes|deres)\s(?:time|tid)|over\s(?:here|there)
        |(?:at|on|in|i)\s(?:his|her|their|hans|hendes|deres)\s(?:place|end|side|home|ende|hjemland|country)|where\s(?:he|she|they)\s(?:is|are|lives?|stays?|sits?)|(?:der|dér),?\shvor\s(?:hun|han)\s(?:er|bor|sidder|opholder))\b""",
    re.VERBOSE,
)
# "15.00 Danish time (14.00 in Lisbon)": a town of another wall, where ours was named.
_OUR_WALL = re.compile(
    r"(?:(?:danish|copenhagen|our|local)\stime|(?:dansk|vores|lokal)\stid|\bcest|\bcet)\s?\(\D{0,12}$"
)
_IN_TOWN = re.compile(r"\s(?:in|i)\s[^\W\d]{3,20}\)")
_ZONE = re.compile(r"\s?\(?(?:est|edt|et|eastern|pst|pdt|pt|pacific|gmt|bst|ist)(?!\w)")
_NAMED_ZONE = re.compile(
    r"""\s?\(?(?:(?P<utc>utc|zulu|z(?=\W|$))|(?P<london>(?:uk|british|london)\stime|engelsk\stid)
        |(?P<denmark>ce(?:s)?t|(?:danish|copenhagen|central\seuropean)\stime|dansk\stid)|our\stime)(?!\w)\)?""",
    re.VERBOSE,
)
_ZONES = {
    "utc": UTC,
    "london": ZoneInfo("Europe/London"),
    "denmark": ZoneInfo("Europe/Copenhagen"),
}
# The letter of "14h15", which is when in most of Europe; "7h30 a day" is how long.
_HOUR_SIGN = re.compile(
    r"(?<![\w.,:/])(?P<hour>[01]?\d|2[0-3])h(?=[0-5]\d(?![\w:/]|[.,]\d|\s?(?:a|per|pr|om|ugentlig\w*|daglig\w*|weekly|work|arbejde)(?!\w)))"
)
# The last word of "mandagen efter" says nothing of the time behind it.
_AFTER_OF_A_DAY = re.compile(r"(?:efter|after|før|before|inden)$")
_BETWEEN = re.compile(r"mellem|between")
_INSTEAD = re.compile(r"i sted|frem|inst|rath|i mean|jeg m|make|mener")
_NUMBERED = (
    _ANNOUNCED,
    _HALF_DAYS,
    _HALF_DAY,
    _NUMBERS,
    _ENDORSED,
    _FOUR_DIGITS,
    _AFTER_A_DAY,
    _SAME_TOLD,
    _RATHER,
    _CORRECTED,
)


def find_clocks(plain: str, days: Sequence[FoundDay]) -> list[Clock]:
    """Every time of day in the text that is no part of a day."""
    taken = Taken(len(plain))
    for day in days:
        taken.take(day.start, day.end)
        if after := _AFTER_OF_A_DAY.search(plain, day.start, day.end):
            plain = plain[: after.start()] + "_" * len(after[0]) + plain[after.end() :]
    plain = _HOUR_SIGN.sub(r"\g<hour>.", plain)
    found: list[Clock] = []
    _keep(found, taken, worded_clocks(plain))
    if not _DIGIT.search(plain):
        return sorted(found, key=lambda clock: clock.start)
    _keep(found, taken, (_numbered(match) for match in _FROM_TO.finditer(plain) if _is_span(match)))
    _keep(found, taken, (_shift(match) for match in _SHIFT.finditer(plain)))
    if _FOUR.search(plain):
        _keep(found, taken, (_four_said(match) for match in _FOUR_SAID.finditer(plain)))
    for pattern in _NUMBERED:
        _keep(found, taken, (_numbered(match) for match in pattern.finditer(plain)))
    single = [day for day in days if day.first == day.last]
    ahead = (_RANGE_AHEAD.search(plain, max(0, one.start - _IN_FRONT), one.start) for one in single)
    _keep(found, taken, (_numbered(match) for match in ahead if match and _is_proposed(match)))
    behind = (_BARE_RANGE.match(plain, day.end) for day in single)
    _keep(found, taken, (_numbered(match) for match in behind if match and _is_daytime(match)))
    digits = (_FOUR_BEHIND.match(plain, day.end) for day in single)
    _keep(found, taken, (_four_said(match) for match in digits if match))
    named = (_BARE_HOUR.match(plain, day.end) for day in days if plain[day.end - 1].isalpha())
    _keep(found, taken, (_numbered(match) for match in named if match and _is_working(match)))
    for clock in tuple(found):
        _keep_more(plain, found, taken, clock)
    return sorted(found, key=lambda clock: clock.start)


def _keep(found: list[Clock], taken: Taken, clocks: Iterable[Clock | None]) -> None:
    for clock in clocks:
        if clock is not None and not taken.has(clock.start, clock.end):
            taken.take(clock.start, clock.end)
            found.append(clock)


def _keep_more(plain: str, found: list[Clock], taken: Taken, clock: Clock) -> None:
    for _ in range(_MOST_MORE):
        behind = _OR_FOUR if _FOUR.fullmatch(plain, clock.start, clock.end) else _OR_AT
        match = behind.match(plain, clock.end)
        more = _numbered(match) if match else None
        if more is None or taken.has(more.start, more.end) or more.at <= clock.at:
            return
        _keep(found, taken, (more,))
        clock = more


def _four_said(match: re.Match[str]) -> Clock:
    """ "Either 0930 or 1430", "slide to 1500": four digits that nothing but the words in front of them tell."""
    which = "" if match["hour"] else "2"
    at = time(int(match[f"hour{which}"]), int(match[f"minute{which}"]))
    return Clock(at, None, match.start(f"hour{which}"), match.end())


def _shift(match: re.Match[str]) -> Clock | None:
    """When a shift begins or ends, said with four digits or with an hour."""
    if match["first_hour"]:
        at = time(int(match["first_hour"]), int(match["first_minute"]))
        return Clock(
            at, end_of(at, time(int(match["hour2"]), int(match["minute2"]))), *match.span()
        )
    at = time(int(match["hour"]), int(match["minute"] or 0))
    return Clock(at, None, match.start("hour"), match.end())


def _is_daytime(match: re.Match[str]) -> bool:
    """ "onsdag 10-11": hours of a working day in their order; "10 till 2" goes on behind noon."""
    hour, later = int(match["hour"]), int(match["hour2"])
    if later < EARLY and hour >= _WORK_BEGINS and "til" in match[0]:
        return True
    in_order = hour < later or (hour == later and match["minute2"] is not None)
    return in_order and _WORK_BEGINS <= hour <= later <= 20  # noqa: PLR2004


def _is_proposed(match: re.Match[str]) -> bool:
    """ "Say 9 on Friday", "10-10.30 on Friday"; "8-10 on Friday" may be people."""
    if match["hour2"] is None:
        return match["said"] is not None and _is_working(match)
    told = match["said"] or match["minute"] or match["minute2"]
    return told is not None and _is_daytime(match)


def _is_span(match: re.Match[str]) -> bool:
    """ "fra 14 til 14.30", "from 2 to 3 pm"; "fra 1 til 5" counts something else."""
    if match["minute"] or match["minute2"] or match["half"] or match["half2"]:
        return True
    return _WORK_BEGINS <= int(match["hour"]) < int(match["hour2"])


def _is_working(match: re.Match[str]) -> bool:
    return EARLY <= int(match["hour"]) <= 18  # noqa: PLR2004


def _numbered(match: re.Match[str]) -> Clock | None:
    """The time of a match with hour and minute, and perhaps with an hour until."""
    said = match.groupdict()
    start, end = match.span()
    if said.get("said") or _INSTEAD.match(said.get("cue") or ""):
        start = match.start("hour")  # the words in front of it say that it is the old one
    if said.get("both") and not _BETWEEN.match(said.get("cue") or ""):
        end = match.start("both")  # "kl. 10 og 12" are two times
        said |= {"hour2": None}
    if said.get("glued") and len(match["hour"]) == 1 and int(match["hour"]) <= EARLY:
        return None  # "kl. 930" is when, "kl. 130" is no time
    minutes = said.get("minute") or said.get("comma") or said.get("glued")
    half, half2 = _half(said.get("half")), _half(said.get("half2"))
    half = half or half_beside(match.string, start, end)
    hour, vague = hour_meant(match.string, (start, end), match["hour"], half, bare=not minutes)
    until = None
    if said.get("hour2"):
        later, _ = hour_of(said["hour2"], half2, bare=True)
        if half2 and not half:
            hour, vague = _same_half(int(match["hour"]), half2, later), False
        until = time_of(later, int(said.get("minute2") or 0))
    at = time_of(hour, int(minutes or 0))
    if at is None or is_elsewhere(match.string, start, end):
        return None
    if OF_A_ROOM.search(match.string, max(0, start - 24), start):
        return None
    vague = vague or NOT_AT.search(match.string, max(0, start - 24), start) is not None
    vague = vague or _ZONE.match(match.string, end) is not None
    found = Clock(at, end_of(at, until), start, len(match.string[:end].rstrip()), vague)
    named = _NAMED_ZONE.match(match.string, end)
    return _on_its_wall(found, named) if named else found


def _on_its_wall(clock: Clock, named: re.Match[str]) -> Clock:
    """ "10:00 UTC" and "9.30 UK time"."""
    zone = _ZONES[named.lastgroup] if named.lastgroup else None
    return replace(clock, zone=zone, end=named.end())


def is_elsewhere(plain: str, start: int, end: int) -> bool:
    """Whether the time that stands there is only what ours is on another wall."""
    before = max(0, start - _IN_FRONT)
    if _OUR_WALL.search(plain, before, start) and _IN_TOWN.match(plain, end):
        return True
    same = _SAME_AS.search(plain, before, start)
    return same is not None and _ELSEWHERE.match(plain, end) is not None


def _half(word: str | None) -> str:
    word = (word or "").replace(".", "")
    return word if word in ("am", "pm") else ""


def _same_half(hour: int, half: str, later: int) -> int:
    """ "2-3 pm" are both in the afternoon, "11-1 pm" are not."""
    there, _ = hour_of(str(hour), half, bare=False)
    return there if there <= later else hour
