"""The safety net under days and times: words that look like a time, of which nothing was made.

1. everything that was read as a day, a week or a clock is taken away, with courtesy and what is below the name
2. of what is left, whatever still speaks of a time is handed back, by kind
3. what is said of every week, of an answer ("afbud dagen før") or of coming early is explained and left out

Who found a time in the text knows by it that there is more to it than was understood.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from casework.dates import find_days, read_places
from casework.dates.clocks import is_elsewhere
from casework.dates.feasts import FEAST
from casework.dates.found import Taken, plain_of
from casework.dates.shifts import find_shifts
from casework.dates.words import ALL_WEEKDAYS, MONTHS, NAMED_HOURS, OF_A_ROOM, WEEKDAY, either
from casework.replies.clauses import Clause
from casework.replies.words import times
from casework.workdays import local_date

_BACK = 48

_MONTH = either(MONTHS.keys() - {"may", "mar", "mars", "jul", "jan", "des", "maj"})
_HOUR = rf"(?:{either(NAMED_HOURS)}|\d{{1,2}})(?!\w)"
# A day told by another one: "dagen efter", "the week after", "otte dage".
_RELATIVE = re.compile(
    rf"""(?<!\w)(?:
          (?:dag|aften|formiddag|morgen)(?:en)?\s(?:lige\s)?(?:efter|derpå|derefter|herefter|før|forinden|i\sforvejen)(?!\s(?:vi|jeg|han|hun)\s)
        | (?:day|evening|morning)\s(?:right\s|just\s)?(?:after|before)|(?:following|previous|preceding)\s(?:day|week|{WEEKDAY})
        | (?:{WEEKDAY})(?:en)?\s(?:derpå|derefter|herefter|forinden)|(?:{WEEKDAY})en\s(?:efter|før)
        | (?:på|efter)?følgende\s(?:dag|uge|{WEEKDAY})|næstfølgende
        | ugen\s(?:efter|derpå|derefter|før|forinden)|week\s(?:after|before)|samme\suge|same\sweek
        | (?:dage?|uger?)\s(?:senere|tidligere|derefter|derpå|efter|før)|(?:days?|weeks?)\s(?:later|earlier|sooner|after|before)|(?:a|one|two)\sweeks?\son(?!\s(?:mon|tue|wed|thu|fri|the))
        | (?:otte|fjorten|8|14)\sdage(?!\sfra)|fortnight|et\spar\s(?:dage|uger)|nogle\sdage|a\s(?:few|couple\sof)\s(?:days|weeks)
        | (?:senere|sidst|midt)\s(?:på|i)\s(?:ugen|næste\suge|måneden)|først\spå\sugen|later\s(?:in|on\sin|this|that|next)\s(?:the\s)?(?:week|month)|(?:early|late|mid)\s(?:next|this)\sweek
        | til\s(?:efter\s)?weekenden|(?<!up\s)to\s(?:after\s)?the\sweekend
        )(?!\w)""",
    re.VERBOSE,
)
# A time told by another one: "en time frem", "samme tid".
_SHIFTED = re.compile(
    r"""(?<!\w)(?:(?:senere|tidligere|tidligt|sent)\spå\sdagen|(?:later|earlier)\s(?:in|that|on\sin)\s(?:the\s)?(?:day|morning|afternoon)
        |(?:lidt|noget|a\s(?:bit|little)|slightly|somewhat)\s(?:senere|tidligere|later|earlier)
        |(?:timer?|minutter|min\.?|kvarter)\s(?:senere|tidligere|frem|tilbage)|(?:hours?|minutes|mins?\.?)\s(?:later|earlier|sooner|forward|back)
        |(?:24|48|72)\s(?:timer|hours)|(?:flyt|ryk|udsæt|udskyd|udsat|skub|forskyd|mov|push|postpon|delay|put)\w*\s(?:[^\s.!?]+\s){0,8}?\d\d\s(?:timer|hours)|samme\s(?:tid|tidspunkt|klokkeslæt)|same\s(?:time|hour)(?!\sas))(?!\w)""",
    re.VERBOSE,
)
# A time of day or a date as such.
_PLAIN = re.compile(
    rf"""(?<!\w)(?:
          (?:kl|klokken)\.?\s?{_HOUR}
        | (?:halv|kvart\s(?:i|over)|kvarter\s(?:i|over)|quarter\s(?:past|to)|half\spast)\s{_HOUR}(?!\s?(?:timer?|hours?|dag|uge))
        | \d{{1,2}}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|o'?\s?clock)
        | (?<![\d.,:/])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:/]|\s?(?:kr|dkk|,-|%|timer|t\b|m\b|km|kg|mio|ph\b|hours|meter))
        | (?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|h|lt|local)(?!\w)
        | (?:den|d\.)\s?\d{{1,2}}(?:\.|te)?(?!\w|[\d.,]\d|\s?(?:kr|%))|\d{{1,2}}(?:st|nd|rd|th)(?!\w|\s(?:floor|grade|of|year|time|street|avenue|birthday|anniversary|place|century|line|door|person|candidate|interview|round))
        | (?:søndag|sunday)\s(?:i|in|of)\sadvent
        | \d{{1,2}}\.?\s(?:{_MONTH})(?!\w)|(?:{_MONTH})\s\d{{1,2}}(?!\w)
        | {WEEKDAY}(?!\w|-\w)
        | (?:tirs?|ons|tors?|fre|lør|søn|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?\s(?:0?[1-9]|[12]\d|3[01])(?![\w%]|[.:,/]?\d|\s?(?:timer|hours|dage|days|kr|år))
        )""",
    re.VERBOSE,
)
_SHORT = rf"(?:{either(ALL_WEEKDAYS)})"
# What is so every week, or a row of days: hours.
_HABIT_BEFORE = re.compile(
    rf"""(?<!\w)(?:hver(?:\sanden|\seneste)?|every|each|alle|om|black|almindelig(?:e)?|normal\w*|altid|always|(?:{_SHORT})\.?\s?(?:-|–|til|to|through|og|and|,|eller|or|/)(?:\sog\smed)?)\s?$""",
    re.VERBOSE,
)
_HABIT_BEHIND = re.compile(
    rf"(?:en|s|e)?\.?\s?(?:-|–|til|to|through|og|and|,|eller|or|/)\s?(?:med\s)?{_SHORT}(?!\w)"
)
# When one is to answer or to call, and "kom gerne ti minutter tidligere".
_ANSWER = re.compile(
    r"(?<!\w)(?:senest|inden|besked\w*|afbud\w*|ring\w*|tråden|sms\w*|skriv\w*|bekræft\w*|latest|know|call\w*|cancel\w*|confirm\w*|text)(?!\w)[^.!?\n]{0,24}$"
)
_EARLY = re.compile(
    r"(?<!\w)(?:gerne|arrive\w*|mød\w*|report\w*|turn\sup|show\sup|be|være|kom\w*|come)\s(?:\S+\s){0,4}$"
)
_ENDS = re.compile(
    r"(?<!\w)(?:slut\w*|færdig\w*|done|finish\w*|ends?|over|varer|lasts?)(?!\w)[^.!?\n]{0,24}$"
)
_ELSEWHERE = re.compile(
    r"\s?(?:in the \w+|om \w+)?\s?(?:for|hos|my|our|his|her|min|hans|hendes|over)\s"
)
_NAMELY = re.compile(r"\s?[,(:–-]?\s?(?:(?:altså|dvs\.?|nemlig|that\sis|i\.e\.|on|på)\s)?")
_OF_A_FEAST = re.compile(rf"\s{FEAST}(?!\w)")
# "ikke i denne uge, men ugen efter": which of two such days is meant was told by it.
_NOT_THIS = re.compile(
    r"(?<!\w)(?:ikke?|ik|not)\s[^.!?\n]{0,30}(?:men|but)\s(?:i\s|på\s|først\s|the\s)*$"
)


_SIX_DAYS = timedelta(days=6)
# What else a week is named for.
_ELSE = re.compile(
    r"""(?<!\w)(?:start\w*|begynd\w*|begin\w*|tiltr\w*|opstart\w*|job\w*|stilling\w*|position|kontrakt\w*|contract|ferie\w*|holiday\w*|vacation|lukke\w*|closed?|travl\w*|busy|væk|away
        |optaget|fri|off|sæson\w*|season\w*|follow\w*|derefter|next\sstep|vikariat\w*|barsel\w*|leave|\w*ferie[nr]?|frem\still|until|indtil|senest|siden|since|eksamen\w*|kursus|messe|ansæt\w*|hire\w*|efter|after|ikke|not|først)(?!\w)"""
)
_Explained = Callable[[str, re.Match[str]], bool]


@dataclass(frozen=True)
class Unread:
    """What speaks of a time and was not read. `days` are told by another day, `clocks` by another time."""

    days: tuple[str, ...] = ()
    clocks: tuple[str, ...] = ()
    plainly: tuple[str, ...] = ()
    """Days and times of day as such."""

    def __bool__(self) -> bool:
        return bool(self.days or self.clocks or self.plainly)


def unread_times(text: str, clauses: Sequence[Clause], sent_at: datetime) -> Unread:
    """What of the text speaks of a time and belongs to no day, week or clock that was read."""
    plain = plain_of(text)
    taken = Taken(len(plain))
    for start, end in read_places(text, sent_at):
        taken.take(start, end)
    for clause in clauses:
        if clause.courtesy:
            taken.take(clause.start, clause.end)
    days = {day.start for day in find_days(text, local_date(sent_at))}
    shifts = [
        plain[one.start : one.end]
        for one in find_shifts(plain)
        if not taken.has(one.start, one.end)
    ]
    return Unread(
        days=_left(_RELATIVE, plain, taken, partial(_is_explained_day, days)),
        clocks=(*_left(_SHIFTED, plain, taken, _is_early), *shifts),
        plainly=_left(_PLAIN, plain, taken, _is_habit),
    )


def is_of_another_week(text: str, days: Sequence[date], sent_at: datetime) -> bool:
    """Whether the text speaks of weeks by their number, and none of these days lies in one of them."""
    plain = plain_of(text)
    weeks = [
        one
        for one in find_days(text, local_date(sent_at))
        if one.last - one.first == _SIX_DAYS
        and not _ELSE.search(plain, max(0, one.start - _BACK), one.end + _BACK)
    ]
    return bool(weeks) and not any(one.first <= day <= one.last for one in weeks for day in days)


def _left(
    pattern: re.Pattern[str], plain: str, taken: Taken, explained: _Explained
) -> tuple[str, ...]:
    return tuple(
        match[0]
        for match in pattern.finditer(plain)
        if not taken.has(*match.span()) and not explained(plain, match)
    )


def _is_explained_day(days: Collection[int], plain: str, match: re.Match[str]) -> bool:
    """Whether the day itself stands behind it, or it is when to answer. `days`: where one was read."""
    before = plain[max(0, match.start() - _BACK) : match.start()]
    if (namely := _NAMELY.match(plain, match.end())) and namely.end() in days:
        return True
    if _ANSWER.search(before) or _OF_A_FEAST.match(plain, match.end()):
        return True
    return _NOT_THIS.search(before) is not None


def _is_early(plain: str, match: re.Match[str]) -> bool:
    """ "Kom gerne ti minutter tidligere"."""
    before = plain[max(0, match.start() - _BACK) : match.start()]
    if _ANSWER.search(before) or _ENDS.search(before):
        return True
    return match[0].startswith("min") and _EARLY.search(before) is not None


def _is_habit(plain: str, match: re.Match[str]) -> bool:
    before = plain[max(0, match.start() - _BACK) : match.start()]
    if _ELSEWHERE.match(plain, match.end()) or is_elsewhere(plain, *match.span()):
        return True
    if _ANSWER.search(before):
        return True
    if times.OF_A_WEEK.search(before) or OF_A_ROOM.search(before):
        return True
    return bool(_HABIT_BEFORE.search(before) or _HABIT_BEHIND.match(plain, match.end()))
