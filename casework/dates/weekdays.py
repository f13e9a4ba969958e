"""Bare weekdays, in the week that their sentence speaks of."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from casework.dates.feasts import FEAST, HOLIDAY, end_of, start_of
from casework.dates.found import Hit, Taken
from casework.dates.reckoning import are_weeks, monday_before, weekday_after, weekday_before
from casework.dates.words import (
    ALL_WEEKDAYS,
    NUMBERS,
    PLAIN_SHORT,
    SHORT_WEEKDAYS,
    WEEKDAY,
    WEEKDAYS,
    either,
)

_BEFORE = 36  # letters in front of a weekday that may say which one is meant
_MOST_WEEKS = 60
_SIX_DAYS = timedelta(days=6)

_ANY_SHORT = rf"(?:{either(SHORT_WEEKDAYS)})"
_OR = r"(?:or|and|eller|el\.?|og|/)"
# What stands behind a short weekday that is one: "man kl. 9", "fri morning", "sun or mon".
_SHORT_BEHIND = rf"""\.?,?\s(?:kl\b|klokken\b|at\b|@|\d{{1,2}}[.:]\d\d|\d{{1,2}}\s?[ap]m|next\sweek|(?:i\s)?(?:næste|denne)\suge|this\sweek|(?:i\s)?(?:uge|week|cw)\s\d
    |morning|afternoon|arvo|evening|formiddag|eftermiddag|morgen|aften|halv\s|kvart\s|instead|(?:0[5-9]|1\d)(?:00|15|30|45)(?!\d)
    |{_OR}\s(?:{either(ALL_WEEKDAYS)})(?!\w))"""
# What stands in front of one: "på man", "next fri", "tirs el. man", each with nothing that it could belong to behind it.
_SHORT_BEFORE = r"""(?:(?<=på\s)|(?<=on\s)|(?<=next\s)|(?<=this\s)|(?<=næste\s)|(?<=til\s)|(?<=eller\s)|(?<=\sel\.\s)|(?<=\sel\s)|(?<=\sor\s)|(?<=\sdo\s)|(?<=coming\s)|(?<=not\s))"""
_ENDS = r"(?=\.?\s{0,2}(?:$|[?!,;:)\n]|\.(?:\s|$)|(?:i\s?stedet|instead|samme|same|når|efter|om|kl|with)\b))"
_NAMED = re.compile(
    rf"""(?<!\w) (?!fri\sk) (?P<weekday> {either(WEEKDAYS)}
                 | (?:{either(PLAIN_SHORT)})(?!\.?\s?(?:-|–|til|to|through|thru)\s?{_ANY_SHORT}(?!\w))
                 | {_ANY_SHORT} (?={_SHORT_BEHIND})
                 | {_SHORT_BEFORE} {_ANY_SHORT} {_ENDS} )
         (?:(?P<known>(?<=dag)en)? (?P<past>s)?) (?!\w|-\w)""",
    re.VERBOSE,
)
_SENTENCE_ENDS = re.compile(
    r"(?<!\bd)(?<!\bkl)(?<!\d)(?<!\b(?:man|tir|ons|tor|fre|lør|søn|mon|tue|wed|thu|fri))(?<!\b(?:tirs|tors))[.!?](?:\s|$)|\n\s*+\n"
)


def find_weekdays(plain: str, dates: Sequence[Hit], reference: date) -> list[Hit]:
    """Weekdays that stand without a date. `dates` are the days found already."""
    taken = Taken(len(plain))
    for hit in dates:
        taken.take(hit.start, hit.end)
    named = [
        match
        for match in _NAMED.finditer(plain)
        if not taken.has(*match.span())
        and not _is_habit(plain, match)
        and not _is_kind(plain, match)
    ]
    if not named:
        return []
    weeks = _Weeks(plain, dates, reference)
    return [_weekday(plain, match, weeks, reference) for match in named]


# "den 1. august falder på en søndag": what kind of day it is.
_KIND = re.compile(
    r"(?<!\w)(?:falder|ligger|lander|er|falls?|lands?|is|was|var|that's|it's)\s(?:(?:jo|så|også|på|on)\s){0,3}(?:en|a)\s$"
)


def _is_kind(plain: str, match: re.Match[str]) -> bool:
    return _KIND.search(plain, max(0, match.start() - _BEFORE), match.start()) is not None


@dataclass(frozen=True)
class _Week:
    monday: date
    at: int
    until: int


_WEEK_WORDS = re.compile(
    r"""(?<!\w)(?: (?P<second>(?:i\s)?ugen\sefter\snæste|(?:the\s)?week\safter\snext) | (?P<next>(?:i\s)?næste\suges?|next\sweek|(?:i\sden\s)?kommende\suge)
                 | (?P<this>(?:i\s)?denne\suge|this\sweek) )(?!\w)""",
    re.VERBOSE,
)


def _days_on(match: re.Match[str]) -> int:
    if match["second"]:
        return 14
    return 7 if match["next"] else 0


def _last_of(weeks: Hit) -> _Week:
    """The one week that was named, or the last of several."""
    return _Week(monday_before(weeks.last), weeks.start, weeks.end)


class _Weeks:
    """The weeks a text speaks of, and which of them stands in a weekday's own sentence."""

    def __init__(self, plain: str, dates: Sequence[Hit], reference: date) -> None:
        this = monday_before(reference)
        said = [
            _Week(this + timedelta(days=_days_on(match)), match.start(), match.end())
            for match in _WEEK_WORDS.finditer(plain)
        ]
        told = [hit for hit in dates if are_weeks(hit.first, hit.last)]
        numbered = [_last_of(hit) for hit in told if hit.last - hit.first == _SIX_DAYS]
        self._several = [_last_of(hit) for hit in told if hit.last - hit.first > _SIX_DAYS]
        self._weeks = sorted((*said, *numbered), key=lambda week: week.at)
        self._lasts = sorted((*self._weeks, *self._several), key=lambda week: week.at)
        self._plain = plain
        self._starts = [week.at for week in self._weeks]
        self._ends = [match.end() for match in _SENTENCE_ENDS.finditer(plain)]

    def before(self, place: int) -> _Week | None:
        near = bisect_left(self._starts, place)
        return self._beside(self._weeks[near - 1], place) if near else None

    def sentence_before(self, place: int) -> _Week | None:
        """The week that the sentence before speaks of: "Uge 44 er bedst. Tirsdag kl. 13?"."""
        near = bisect_left(self._starts, place)
        if not near or self._sentence(self._weeks[near - 1].at) != self._sentence(place) - 1:
            return None
        week = self._weeks[near - 1]
        end = self._ends[self._sentence(week.at)]
        return (
            None
            if _AWAY.search(self._plain, week.at - _BEFORE if week.at > _BEFORE else 0, end)
            else week
        )

    def are_listed(self, place: int) -> bool:
        """Whether its own sentence is a list of times to choose from: "Følgende tider kan tilbydes: ..."."""
        number = self._sentence(place)
        begins = self._ends[number - 1] if number else 0
        return _LIST.search(self._plain, begins, place) is not None

    def last_before(self, place: int) -> _Week | None:
        """The last week that was spoken of in front of it, also the last of several."""
        return next((week for week in reversed(self._lasts) if week.at < place), None)

    def are_several(self, place: int) -> bool:
        """Whether its sentence speaks of several weeks, and not of those in which nobody is there."""
        return any(
            self._beside(week, place)
            and not _AWAY.search(self._plain, max(0, week.at - _BEFORE), week.until + _BEFORE)
            for week in self._several
        )

    def after(self, place: int) -> _Week | None:
        near = bisect_left(self._starts, place)
        return self._beside(self._weeks[near], place) if near < len(self._weeks) else None

    def _beside(self, week: _Week, place: int) -> _Week | None:
        return week if self._sentence(week.at) == self._sentence(place) else None

    def _sentence(self, place: int) -> int:
        return bisect_left(self._ends, place + 1)


_AWAY = re.compile(
    r"ferie|lukket|fri\b|optaget|travlt|kursus|væk|holiday|closed|leave|busy|away|starte?r?\b|begynde"
)
# What stands in front of a list of times, in the week that the sentence before it speaks of.
_LIST = re.compile(
    r"(?<!\w)(?:tider(?:ne)?|tidspunkter(?:ne)?|muligheder(?:ne)?|forslag\w*|dage(?:ne)?|times|slots|options|dates|days|openings|proposals|suggestions)(?!\w)[^.!?:]{0,60}:"
)
_HABIT_BEHIND = re.compile(
    rf"""\s?(?:-|–|til|to|through)\s?(?:og\smed\s)?{WEEKDAY}
       | \.?\s?(?:-|–)\s?{_ANY_SHORT}(?!\w)
       | \s(?:og|and)\s{WEEKDAY}\s(?:hver|every)
       | \s(?:og|and|eller|or)\s(?:lørdage|søndage|weekender)""",
    re.VERBOSE,
)
_HABIT_BEFORE = re.compile(
    rf"(?:hver|every|each|hverdage|black|alle)\s$|{WEEKDAY}\s?(?:-|–|til|to|through)\s?(?:og med\s)?$"
    rf"|(?<!\w){_ANY_SHORT}\.?\s?(?:-|–|til|to|thru)\s?$"
)
_MOVED = re.compile(rf"(?<!\w)(?:fra|from)\s(?:på\s)?(?:{WEEKDAY}\s(?:til|to)\s(?:på\s)?)?$")


def _is_habit(plain: str, match: re.Match[str]) -> bool:
    """ "mandag til fredag", "hver tirsdag": a working week and no day; "fra mandag til fredag" may be a move."""
    before = plain[max(0, match.start() - _BEFORE) : match.start()]
    if _is_plural(match) and (_ON.search(before) or _HOURS_BEHIND.match(plain, match.end())):
        return True
    if _MOVED.search(before):
        return False
    return bool(_HABIT_BEFORE.search(before) or _HABIT_BEHIND.match(plain, match.end()))


# "Saturdays from 8 to 4"
_HOURS_BEHIND = re.compile(
    r"\s?(?:[?.!,]?\s?(?:from|between|and|or|as\swell|too|until|till|\d)|[?]|$)"
)
# "on Fridays"
_ON = re.compile(r"(?<!\w)(?:on|every|all)\s$")


def _is_plural(match: re.Match[str]) -> bool:
    """Whether an "s" stands behind an English weekday: many, or a slip for "Friday's"."""
    return bool(match["past"]) and match["weekday"].endswith("day")


_LAST = re.compile(
    r"""(?<!\w)(?:sidste|forrige|letzten?|vergangenen|last|(?<!swing\s)(?<!come\s)(?<!comes\s)(?<!go\s)(?<!pop\s)(?<!drop\s)(?<!stop\s)(?<!nip\s)(?<!call\s)(?<!walk\s)(?<!drive\s)(?<!pass\s)(?<!half\s)past|siden|lige\ssiden|since|begynd?te|begynt|startede|mødte\sind|(?:gik|kom)\si\sgang|(?:got|set)\sto\swork
        |(?:started|began|joined)(?:\s(?:with\sus|here))?)\s(?:on\s|her\s|hos\sos\s|på\s)?$""",
    re.VERBOSE,
)
_LAST_ONE = re.compile(r"(?<!\w)(?:sidste|forrige|last|past)\s$")
# "Hun begyndte på mandag": what is over, on a day that is ahead.
_OVER_OR_AHEAD = re.compile(
    r"(?<!\w)(?:begynd?te|begynt|startede|mødte(?:\sind)?|tiltrådte)\s(?:(?:her|hos\sos)\s)?(?:nu\s)?på\s$"
)
_NEXT = re.compile(r"(?<!\w)(?:næste|next)\s$")
_COMING = re.compile(r"(?<!\w)(?:på|førstkommende|kommende|this|coming|this coming|nu på|denne)\s$")
_OPENING = re.compile(
    r"(?<!\w)(?:nu på|på|next|næste|this coming|this|coming|førstkommende|kommende)\s$"
)
_WEEK_AFTER = re.compile(
    r",?\s{1,2}(?:i\s|the\s)?(?:ugen efter|week after)(?!\s(?:(?:den |d\. ?|the )?\d|næste|next))"
)
# tirsdag efter påske · Monday after next · Tuesday week
_FEAST_BEHIND = re.compile(
    rf"\s(?:lige\s|straks\s|umiddelbart\s|right\s|straight\s|directly\s|immediately\s|just\s)?(?:efter|after)\s(?P<feast>{FEAST})(?!\w|\s(?:{WEEKDAY}))"
)
_NO_END_BEHIND = re.compile(
    rf"""\s(?:lige\s|right\s|straight\s)?(?:efter|after)\s(?:(?:vores|min|jeres|hans|hendes)\s)?{HOLIDAY}(?!\w)
       | \s(?:right|straight|lige|umiddelbart|directly|immediately)\s(?:after|efter)(?!\w)""",
    re.VERBOSE,
)
# "den første mandag efter generalforsamlingen": counted from what nobody has dated.
_FIRST_OF = re.compile(r"(?<!\w)(?:første|first|anden|second|sidste|last)\s$")
_OF_AN_EVENT = re.compile(
    r"(?:en)?\s(?:(?:lige|straks|right|just)\s)?(?:efter|før|inden|after|before)\s(?!kl|klokken|\d|den\s\d|d\.\s?\d|the\s\d|næste|next|middag|noon|frokost\w*|lunch|at\s)[a-zæøå]"
)
_BEFORE_FEAST = re.compile(
    rf"\s(?:lige\s|right\s)?(?:før|inden|before)\s(?P<feast>{FEAST}|{HOLIDAY})(?!\w)"
)
# Only right behind the day: "vi talte i sidste uge, hun kan komme mandag" is about the next one.
_OF_LAST_WEEK = re.compile(r",?\s(?:i\s|of\s|in\s)?(?:sidste\suge|forrige\suge|last\sweek)(?!\w)")
_AFTER_NEXT = re.compile(r"\s(?:after\snext|efter\snæste)(?!\w|\s(?:week|uge))")
_A_WEEK_ON = re.compile(r"\sweek(?!\w|\s?\d)")
_WEEKS_FROM = re.compile(
    rf"(?<!\w)(?P<count>\d|{either(NUMBERS)})\s(?:weeks?\s(?:on|from|this)|uger?\s(?:fra\spå|fra|på))\s$"
)
_FOLLOWING = re.compile(r"(?<!\w)(?:the\sfollowing|følgende|efterfølgende)\s$")
_WEEKDAY_RIGHT_BEFORE = re.compile(rf"(?<!\w){WEEKDAY}\s(?:in\s|i\s|of\s|the\s)?$")
_IN_WEEKS = re.compile(
    rf"""\s{{1,2}}(?:om|in)\s(?P<count>\d{{1,2}}|{either(NUMBERS)})\s(?P<unit>dage|uges?r?|weeks?|days)(?!\w)
    """,
    re.VERBOSE,
)
_EIGHT_DAYS = re.compile(r"\s(?P<om>om\s)?(?:otte|8)\sdage(?!\w)")
# What may stand between a weekday and its week: "tirsdag eller onsdag kl. 10 i uge 50".
_ON_THE_WAY = re.compile(
    rf"""\.?(?:[\s,]{{0,2}}(?:{WEEKDAY}|{either("og|eller|or|and|i|in|of|the|på|kl.|kl|klokken|at|am|pm")}
         |[\d.:–-]{{1,11}})(?!\w)){{0,10}}+[\s,]{{0,2}}""",
    re.VERBOSE,
)


def _weekday(plain: str, match: re.Match[str], weeks: _Weeks, reference: date) -> Hit:
    number = ALL_WEEKDAYS[match["weekday"]]
    before = plain[max(0, match.start() - _BEFORE) : match.start()]
    not_this, later = _NOT_THIS_BEFORE.search(before), _BUT_LATER.match(plain, match.end())
    if not_this and later:
        day = weekday_after(number, reference) + timedelta(days=7)
        start = match.start() - len(not_this[0])
        return Hit(day, day, start, later.end(), weekday=number, alone=True)
    opening = _OPENING.search(before) or _WEEKS_FROM.search(before)
    start = match.start() - (len(opening[0]) if opening else 0)
    day, end, vague = _day_meant(plain, match, before, weeks, reference)
    return Hit(day, day, start, end, vague=vague, weekday=number, alone=True)


def _day_meant(
    plain: str, match: re.Match[str], before: str, weeks: _Weeks, reference: date
) -> tuple[date, int, bool]:
    """The day, where its words end, and whether another could be meant."""
    number, end = ALL_WEEKDAYS[match["weekday"]], match.end()
    soonest = weekday_after(number, reference)
    if last := _OF_LAST_WEEK.match(plain, end):
        return monday_before(reference) + timedelta(days=number - 7), last.end(), False
    past = match["past"] and not match["known"] and not _is_plural(match)
    if past or _LAST.search(before):
        day = weekday_before(number, reference)
        # "last Monday", said on a Tuesday: of yesterday people say so.
        doubtful = _LAST_ONE.search(before) is not None and reference - day == timedelta(days=1)
        return day, end, doubtful or _OVER_OR_AHEAD.search(before) is not None
    if (later := _in_another_week(plain, match, before, weeks, reference)) is not None:
        return later
    if (behind := _behind(plain, end, before, number, reference)) is not None:
        return behind
    if ahead := _IN_WEEKS.match(plain, end):
        # "fredag om 14 dage": counted from this week's Friday by most, from today by some.
        # Said on that weekday itself there is nothing to be in doubt about.
        return _weeks_ahead(ahead, number, reference), ahead.end(), reference.weekday() != number
    if (own := weeks.after(match.start())) and _ON_THE_WAY.fullmatch(plain, end, own.at):
        beside = not plain[end : own.at].strip(" ,in")
        return own.monday + timedelta(days=number), own.until if beside else end, False
    if _COMING.search(before):
        return soonest, end, False
    if _NEXT.search(before):
        day = monday_before(reference) + timedelta(days=7 + number)
        return day, end, day != soonest
    if earlier := weeks.before(match.start()):
        return earlier.monday + timedelta(days=number), end, False
    if own and _WEEKDAY_RIGHT_BEFORE.search(plain, end, own.at):
        return soonest, end, True  # "Thursday at 9, or Monday next week"
    if own:
        day = own.monday + timedelta(days=number)
        return day, end, day != soonest
    if said := weeks.sentence_before(match.start()):
        day = said.monday + timedelta(days=number)
        listed = weeks.are_listed(match.start())
        return (
            (day, end, day != soonest and not listed) if day > reference else (soonest, end, True)
        )
    # Today, or in a week? And which of "uge 7 eller 8"?
    return soonest, end, reference.weekday() == number or weeks.are_several(match.start())


def _in_another_week(
    plain: str, match: re.Match[str], before: str, weeks: _Weeks, reference: date
) -> tuple[date, int, bool] | None:
    """Not the next such day, but the one a week behind it or behind the week that was spoken of."""
    number, end = ALL_WEEKDAYS[match["weekday"]], match.end()
    soonest = weekday_after(number, reference)
    if _is_one_later(plain, match, before):
        return soonest + timedelta(days=7), end, False
    if match["known"] and (later := _THE_ONE_AFTER.match(plain, end)):
        last = weeks.last_before(match.start())
        if last is None and later["at"]:
            return soonest, end, True
        if last is not None:
            return last.monday + timedelta(days=7 + number), later.end(), False
        return soonest, later.end(), True  # behind what, nobody has told
    if after := _WEEK_AFTER.match(plain, end):
        if last := weeks.last_before(match.start()):
            return last.monday + timedelta(days=7 + number), after.end(), False
        return monday_before(reference) + timedelta(days=14 + number), after.end(), True
    if eight := _EIGHT_DAYS.match(plain, end):
        # "onsdag om otte dage", said on a Thursday: six days or thirteen from now?
        return (
            soonest + timedelta(days=7),
            eight.end(),
            bool(eight["om"]) and number <= reference.weekday(),
        )
    return None


def _behind(
    plain: str, end: int, before: str, number: int, reference: date
) -> tuple[date, int, bool] | None:
    """The weekday behind a feast, or a week or more behind the next one."""
    soonest = weekday_after(number, reference)
    if feast := _FEAST_BEHIND.match(plain, end):
        last = end_of(feast["feast"], reference)
        return weekday_after(number, last), feast.end(), False
    if ahead_of := _BEFORE_FEAST.match(plain, end):
        first = start_of(ahead_of["feast"], reference)
        if first is None:
            return soonest, ahead_of.end(), True
        return weekday_before(number, first), ahead_of.end(), False
    if away := _NO_END_BEHIND.match(plain, end):
        return soonest, away.end(), True
    if _FIRST_OF.search(before) and _OF_AN_EVENT.match(plain, end):
        return soonest, end, True
    if (on := _AFTER_NEXT.match(plain, end)) or (on := _A_WEEK_ON.match(plain, end)):
        still_ahead = "next" in on[0] and number > reference.weekday()
        return soonest + timedelta(days=7), on.end(), still_ahead
    if ahead := _WEEKS_FROM.search(before):
        count = ahead["count"]
        weeks = int(count) if count.isdecimal() else NUMBERS[count]
        return soonest + timedelta(days=7 * weeks), end, False
    return (soonest, end, True) if _FOLLOWING.search(before) else None


def _is_one_later(plain: str, match: re.Match[str], before: str) -> bool:
    """ "mandag kl. 13, ikke den førstkommende, men ugen efter", "not this Monday but the one after"."""
    end = match.end()
    if _NOT_THIS_BEFORE.search(before):
        return _BUT_LATER.match(plain, end) is not None
    return _NOT_THIS.search(plain, end, end + _MOST_TO_NOT_THIS) is not None


_MOST_TO_NOT_THIS = 80
_LATER_ONE = r"""(?:(?:den|ugen|dagen|den\snæste|the\s(?:one|week|next)|\w+dagen|(?:the\s)?(?:\w+day))\s(?:der)?(?:efter|after)(?!\w)
    |den\snæste(?!\w)|(?:the\s)?following|næste\suge|next\sweek|om\sen\suge)"""
_NOT_THIS_BEFORE = re.compile(
    r"(?<!\w)(?:ikke|ikk|ik|not)\s(?:(?:nu|på|den|denne|this|the|coming|here|her|først\w{0,2}kom\w{1,4}nde|kom\w{1,3}nde)\s){1,3}$"
)
_BUT_LATER = re.compile(
    rf"[,–-]?\s(?:her\s|der\s)?(?:(?:men|but|så|rather)\s)?(?:på\s|i\s|først\s)?{_LATER_ONE}",
    re.VERBOSE,
)
_NOT_THIS = re.compile(
    rf"""(?<!\w)(?:ikke|ikk|ik|not)\s(?:(?:nu|på|den|denne|this|the|her|i|in)\s){{0,3}}(?:først\w{{0,2}}kom\w{{1,4}}nde|kom\w{{1,3}}nde|coming|nærmeste|first|næstkommende|{WEEKDAY}|one|week|uge)
         (?:\s(?:{WEEKDAY}|one|uge))?[,–-]?\s(?:(?:men|but|så|rather)\s)?(?:på\s|i\s|først\s)?{_LATER_ONE}""",
    re.VERBOSE,
)
_THE_ONE_AFTER = re.compile(
    rf"\s(?:efter|derefter)(?!\w|\s{FEAST}(?!\w)|\s\w*(?:ferie|jul|frokost|middag))(?=(?P<at>\skl)?)"
)


def _weeks_ahead(match: re.Match[str], number: int, reference: date) -> date:
    count = match["count"]
    many = int(count) if count.isdecimal() else NUMBERS[count]
    weeks = many if match["unit"].startswith(("uge", "week")) else max(1, many // 7)
    return monday_before(reference) + timedelta(days=7 * min(weeks, _MOST_WEEKS) + number)
