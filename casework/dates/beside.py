"""Days told by another day of the text: "dagen efter", "the following Tuesday", "tirsdag i samme uge".

1. a day told with the other one behind it is told by itself: "dagen efter 2. påskedag"
2. else it is counted from the last day in front of it; where none stands, from the day of writing, vaguely
3. where two days stand in front and each would make another day of it, it is vague too
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from casework.dates.feasts import FEAST, end_of, start_of
from casework.dates.found import FoundDay, Taken
from casework.dates.reckoning import are_weeks, monday_before, weekday_after, weekday_before
from casework.dates.ways import has_any
from casework.dates.words import A_FEW, ALL_WEEKDAYS, NUMBERS, WEEKDAY, either
from casework.workdays import NATIONAL, last_workday, next_workday

_WEEK = 7
_FORTNIGHT = 14
_MOST_TO_MOVE = 96
_MOST_BACK = 400  # letters to the day that it is counted from

_COUNT = rf"(?P<count>\d{{1,2}}|{either(NUMBERS.keys() - {'a'})}|a)"
_MANY = rf"(?:{_COUNT}\s(?P<unit>dage?|døgn|days?|uger?|weeks?)|(?P<in_hours>24|48|72|96)\s(?:timer|hours|hrs))"
_EXACTLY = r"(?:(?:lige|straks|umiddelbart|allerede|først|præcis|nøjagtig|right|just|straight|directly|immediately|exactly|only)\s)?"
# No "efter" of "mandagen efter frokost" and "onsdag efter kl. 14" is one of another day.
_NOT_OF_THE_DAY = r"""(?!\s(?:(?:den|jeres|vores|hans|hendes|the|her|his|our|your|min|my)\s)?(?:\w*frokost\w*|\w*lunch\w*|middag\w*|noon|\w*pause\w*|break|\w*ferie\w*|holidays?|arbejde\w*|work|skole\w*|school
    |aftale\w*|ønske\w*|behov|møde\w*|meetings?|samtale\w*|interviews?|lukketid|closing|fyraften|hours)(?!\w)|\s(?:at\s(?:jeg|vi|han|hun|de|det|der|i)|all|alt)(?!\w))"""
_NOT_OF_A_CLOCK = (
    r"(?!\s(?:(?:kl|klokken|ca|about|around)\b\.?\s?)?\d|\s(?:kl|klokken|noon|halv|kvart)\b)"
)


@dataclass(frozen=True)
class _Told:
    """A day that was told by another: what makes it of that one, and where it stands."""

    of: Callable[[date], date]
    start: int
    end: int
    behind: bool = False
    """Whether the other day may stand right behind it."""
    only_behind: bool = False
    """Whether it stands nowhere else."""
    open: bool = False
    """Whether it may go forward or back, or so far or farther."""
    by_week: bool = False
    """Whether a week in front of it will do as well."""
    moved: bool = False
    """Whether it is how far a meeting moves."""


def _in_week(number: int, weeks: int, anchor: date) -> date:
    return monday_before(anchor) + timedelta(days=number + _WEEK * weeks)


# dagen efter · the following day · den påfølgende dag · the day before
_DAY = re.compile(
    rf"""(?<!\w)(?:{_EXACTLY}(?:(?:dagen|dag|aftenen|formiddagen|eftermiddagen|morgenen)\s(?:lige\s|straks\s|umiddelbart\s)?(?:efter|derpå|derefter|herefter)
           |(?:den|på\sden|the)?\s?(?:(?:på|efter)?følgende|næstfølgende)\sdag|næste\sdag(?!\w|\s(?:i\s)?uge)|den\snæste\sdag
           |(?:on\s)?(?:the\s)?(?:(?:very\s)?next|following|subsequent)\s(?:day|morning|afternoon|evening)
           |(?:on\s)?the\s(?:day|morning|afternoon)\s(?:right\s|just\s|straight\s)?(?:after(?:wards|\sthat)?|efter))
         |(?P<earlier>dagen\s(?:lige\s)?(?:før|forinden|inden|i\sforvejen)|(?:on\s)?the\s(?:day|evening)\s(?:right\s|just\s)?before(?:\sthat)?|(?:on\s)?the\s(?:previous|preceding)\sday))
        (?!\w){_NOT_OF_THE_DAY}""",
    re.VERBOSE,
)
# to dage senere · a week later · en uge efter · two days earlier
_LATER = re.compile(
    rf"""(?<!\w)(?:(?P<fortnight>fjorten\sdage|a\sfortnight)|(?P<eight>otte\sdage|8\sdage)|{_MANY})\s
         (?:(?P<later>senere|efter|derefter|derpå|herefter|later|after(?:\sthat|wards)?|on\sfrom\sthat)
           |(?P<earlier>tidligere|før|forinden|earlier|before(?:\sthat)?|sooner))(?!\w){_NOT_OF_A_CLOCK}{_NOT_OF_THE_DAY}""",
    re.VERBOSE,
)
# "udskydes en uge", "moved by two days": what moves goes on, unless "frem" and the like leave it open.
_MOVED_BY = re.compile(
    rf"""(?<!\w)(?<!om\s)(?<!in\s)(?<!within\s)(?<!inden\sfor\s)(?:(?P<fortnight>fjorten\sdage|a\sfortnight)|(?P<eight>otte\sdage|8\sdage)|{_MANY}|(?P<odd_hours>30|36|60)\s(?:timer|hours|hrs)|(?P<few>(?:{either(A_FEW)}|nogle|a\sfew|some)\s(?:dage|uger|days|weeks)))
         (?:\s(?P<open>frem|tilbage|forward|ahead|op|up))?(?!\w|\s(?:senere|tidligere|later|earlier|siden|ago|efter|after|før|before|ad\sgangen|om\sugen|a\sweek)|,?\s(?:fra|from)\s)""",
    re.VERBOSE,
)
_MOVE = re.compile(
    r"(?<!\w)(?:(?P<earlier>prepon\w*|fremryk\w*|(?:bring|brought)(?=\s(?:\S+\s){0,4}forward))|flyt\w*|ryk\w*|udsæt\w*|udsat|udskyd\w*|udskudt|skub\w*|forskyd\w*|mov(?:e|ed|es|ing)|push\w*|shift\w*|bump\w*|delay\w*|postpon\w*|put(?:\s\S+){0,4}\sback|slip|slide)(?!\w)(?:[^.!?\n]|(?<=\d)\.|(?<=kl)\.|(?<=\sd)\.){0,70}$"
)
# mandagen efter · onsdag derpå · the Monday after · the following Tuesday
_WEEKDAY = re.compile(
    rf"""(?<!\w)(?:(?:den|på|the|on|on\sthe)\s)?(?:
           (?P<known>{WEEKDAY})en\s(?:lige\s|straks\s|umiddelbart\s)?(?:efter|derefter|herefter|derpå)
         | (?P<bare>{WEEKDAY})\s(?:derefter|herefter|derpå|after\sthat)
         | (?<=the\s)(?P<the>{WEEKDAY})\s(?:(?:right|just)\s)?after(?!\snext){_NOT_OF_A_CLOCK}
         | (?:(?:på|efter)?følgende|næstfølgende|following|subsequent)\s(?P<following>{WEEKDAY})
         | (?P<earlier>{WEEKDAY})en\s(?:før|forinden|inden)
         | (?<=the\s)(?P<the_earlier>{WEEKDAY})\sbefore{_NOT_OF_A_CLOCK}
        )(?!\w){_NOT_OF_THE_DAY}""",
    re.VERBOSE,
)
_SAME_WEEK = r"""(?:(?:i|in|of|the|den|that|on)\s){0,2}(?:samme\suge|same\sweek|(?<=i\s)den\suge|(?<=i\sden\s)uge|(?<=that\s)week|(?<=in\sthat\s)week)"""
_NEXT_WEEK = r"""(?:(?:i|in|of|the|den|on)\s){0,2}(?:ugen\s(?:efter|derpå|derefter|herefter)|week\safter(?!\snext)(?:\sthat|wards)?|following\sweek
    |(?:på|efter)?følgende\suge)"""
# mandag efter 1. søndag i advent · the Tuesday straight after Easter Monday
_NEAR_BEHIND = re.compile(
    rf"""(?<!\w)(?:(?:den|på|the|on|on\sthe|om)\s)?(?P<weekday>{WEEKDAY})(?:en)?\s{_EXACTLY}(?:(?:efter|after|følgende|following)|(?P<earlier>før|inden|before))(?!\w)""",
    re.VERBOSE,
)
# tirsdag i samme uge · Tuesday that week · fredag ugen efter
_OF_A_WEEK = re.compile(
    rf"""(?<!\w)(?:(?:den|på|the|on|on\sthe)\s)?(?P<weekday>{WEEKDAY})(?:en)?,?\s(?:(?P<same>{_SAME_WEEK})|(?P<next>{_NEXT_WEEK}))(?!\w)(?!\snæste|\snext)""",
    re.VERBOSE,
)
# i samme uge om tirsdagen · the following week on Tuesday
_WEEK_FIRST = re.compile(
    rf"""(?<!\w)(?:(?P<same>{_SAME_WEEK}|samme\suges)|(?P<next>{_NEXT_WEEK})),?\s(?:(?:på|om|on|den|the)\s){{0,2}}(?P<weekday>{WEEKDAY})(?:en)?(?!\w)""",
    re.VERBOSE,
)
# samme dag ugen efter · the same day a week later · ugen efter, samme ugedag · the week after, same time
_SAME_DAY = r"(?:(?:på\s|on\s)?(?:samme\s(?:uge)?dag|(?:the\s)?same\s(?:week)?day))"
_SAME_TIME = (
    r"(?:(?:på\s|ved\s|at\s)?(?:samme|(?:the\s)?same)\s(?:tid|tidspunkt|klokkeslæt|time|hour))"
)
_SAME_DAY_LATER = re.compile(
    rf"""(?<!\w)(?:{_SAME_DAY}(?:\s(?:og|and)\s{_SAME_TIME})?,?\s(?:bare\s|blot\s|just\s)?
           (?:{_NEXT_WEEK}|(?:en|a|one)\s(?:uge|week)\s(?:senere|efter|later|after|on)|(?:otte|8)\sdage\s(?:senere|efter))
         | {_NEXT_WEEK}(?:,?\s{_SAME_DAY}|(?P<open>(?=,?\s{_SAME_TIME}))))(?!\w)""",
    re.VERBOSE,
)
# den foregående hverdag · the next working day · første hverdag efter nytårsdag · the last workday before Easter
_A_WORKDAY = r"(?:hverdag|arbejdsdag|bankdag|work(?:ing)?\s?day|business\sday|week\s?day)"
# "every working day after 9", and not "after 4 December".
_NO_CLOCK_BEHIND = r"(?!\s(?:kl|klokken|ca|noon|halv|kvart)\b|\s\d{1,2}(?:[.:]\d\d|\s?[ap]m)?\s?(?:$|[.,;!?]|and\b|og\b))"
_WORKDAY = re.compile(
    rf"""(?<!\w)(?<!hver\s)(?<!every\s)(?<!each\s)(?:(?:den|på|the|on|on\sthe)\s)?(?:
           (?:(?:første|førstkommende|first|very\sfirst)\s)?{_A_WORKDAY}(?:en)?\s{_EXACTLY}(?:efter|derefter|herefter|derpå|after(?:\sthat)?)(?!\w){_NO_CLOCK_BEHIND}
         | (?:(?:på|efter)?følgende|næstfølgende|following|subsequent|(?<=the\s)next|(?<=den\s)næste)\s{_A_WORKDAY}
         | (?P<earlier>(?:(?:sidste|last)\s)?{_A_WORKDAY}(?:en)?\s{_EXACTLY}(?:før|forinden|inden|before(?:\sthat)?)(?!\w){_NO_CLOCK_BEHIND}
             |(?:foregående|forudgående|forrige|preceding|previous)\s{_A_WORKDAY})
        )(?!\w){_NOT_OF_THE_DAY}""",
    re.VERBOSE,
)
# Right behind it: the day it is counted from.
_OF = re.compile(r"\s(?:(?:den|d\.|the|on|på|lige)\s)?")
_FEAST_BEHIND = re.compile(rf"\s(?P<feast>{FEAST})(?!\w)")
# "dagen efter, torsdag den 12.": the day it is stands there as well.
_NAMELY = re.compile(
    r"\s{0,2}[,(:–-]?\s?(?:(?:altså|dvs\.?|nemlig|that is|i\.e\.|on|på|til|to|so|så)\s)?(?:på\s|on\s)?(?:den\s)?"
    r"|\.\s(?:altså|dvs\.?|nemlig|det vil sige|that is|that means|i\.e\.|so)\s(?:på\s|on\s)?(?:den\s)?"
)
# The time right beside a day.
_TIME_BEHIND = re.compile(
    r",?\s(?:(?:at|kl\.?|klokken|@)\s?\d|halv\s|half\s|\d{1,2}(?:[.:]\d\d|\s?[ap]\.?m))"
)
_TIME_BEFORE = re.compile(
    r"(?:(?<!\w)(?:at|kl\.?|klokken)\s?\d{1,2}(?:[.:]\d\d)?|\d[.:]\d\d|\d\s?[ap]\.?m\.?|o'clock)\s$"
)
_MOST_TO_TIME = 16
_WEEK_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:denne|næste|kommende|this|next|coming)\s(?:uge|week)(?!\w)"
)
# "dagen efter generalforsamlingen": counted from what nobody has dated.
_GOES_ON = re.compile(
    rf"""[re]\s(?!(?:{
        either(
            "kl|klokken|ca|at|around|about|i|istedet|in|instead|men|but|og|and|eller|or|samme|same|om|hvis|if|så|so|på|on|hos|ved|med|with|til|to|for"
            "|der|hvor|where|passer|works|suits|er|is|vil|would|will|kan|kunne|can|could|må|skal|bliver|kvart|halv|fra|from|mellem|between|formiddag|eftermiddag"
            "|noon|tidlig|her|here|also|også|uændret|stadig|still|fortsat|please|tak|thanks|hende|ham|her|him|efter|after|altså|bare|blot|just|derfor|hvad|what|først|lige|tidligt|noget|igen|again|vi ses|hun|han|she|he"
        )
    }
        )\b)[a-zæøå]""",
    re.VERBOSE,
)
_SENTENCE_ENDS = re.compile(r"(?<!\bd)(?<!\bkl)(?<!\d)[.!?](?:\s|$)|\n\s*+\n")


def with_anchor_behind(plain: str, days: Sequence[FoundDay], reference: date) -> list[FoundDay]:
    """The days of the text, where "dagen efter 2. påskedag" is one day and not that feast."""
    found = list(days)
    for told in _told(plain):
        if not told.behind or _is_inside(told, found):
            continue
        other = next((day for day in found if _OF.fullmatch(plain, told.end, day.start)), None)
        if other is not None and other.first == other.last:
            day = told.of(other.first)
            whole = FoundDay(
                day,
                day,
                plain[told.start : other.end],
                told.start,
                other.end,
                other.disagrees,
                other.vague,
            )
            found = [one for one in found if not _overlap(one, whole)] + [whole]
        elif feast := _FEAST_BEHIND.match(plain, told.end):
            found = [*found, *_of_feast(plain, told, feast, found, reference)]
    return sorted(found, key=lambda day: day.start)


def with_told(plain: str, days: Sequence[FoundDay], reference: date) -> list[FoundDay]:
    """The days of the text, with those that are counted from another one in front of them."""
    found = list(days)
    taken = Taken(len(plain))
    for told in _told(plain):
        if told.only_behind or taken.has(told.start, told.end) or _is_inside(told, found):
            continue
        anchors = _anchors(told, found, reference)
        if (named := _named_too(plain, told, found)) is not None:
            if anchors:
                found[found.index(named)] = _as_told(named, told.of(anchors[-1].last), anchors[-1])
            continue
        from_there = anchors[-1].end if anchors else 0
        spoken = not anchors or _WEEK_SPOKEN_OF.search(plain, from_there, told.start)
        if spoken and any(_overlap(one, told) and one.end >= told.end for one in found):
            continue
        taken.take(told.start, told.end)
        day, vague = _counted(plain, told, anchors, reference)
        whole = FoundDay(
            day,
            day,
            plain[told.start : told.end],
            told.start,
            told.end,
            vague=vague,
            counted_from=anchors[-1] if anchors else None,
        )
        found = [one for one in found if not _overlap(one, whole)] + [whole]
        found.sort(key=lambda one: one.start)
    return found


@lru_cache(maxsize=4)
def _told(plain: str) -> tuple[_Told, ...]:
    """Every such day, the longest of those that overlap first; one reply is asked for them twice."""
    found = [told for words, find in _FINDS if has_any(plain, words) for told in find(plain)]
    return tuple(sorted(found, key=lambda told: (told.start, -told.end)))


def _days_on(plain: str) -> Iterator[_Told]:
    for match in _DAY.finditer(plain):
        on = timedelta(days=-1 if match["earlier"] else 1)
        yield _Told(_adding(on), *match.span(), behind=True)


def _some_later(plain: str) -> Iterator[_Told]:
    for match in _LATER.finditer(plain):
        if match["count"] in A_FEW:
            continue
        count = timedelta(days=_many(match))
        on = -count if match["earlier"] else count
        yield _Told(_adding(on), *match.span(), behind=True)


def _moved_by(plain: str) -> Iterator[_Told]:
    """How far a meeting moves: on, or back where the verb says that it comes sooner."""
    for match in _MOVED_BY.finditer(plain):
        move = _MOVE.search(plain, max(0, match.start() - _MOST_TO_MOVE), match.start())
        if move is None:
            continue
        if hours := match["odd_hours"]:
            yield _Told(_adding(timedelta(days=int(hours) // 24)), *match.span(), open=True)
        elif match["few"]:
            yield _Told(_adding(timedelta(days=2)), *match.span(), open=True)
        else:
            on = timedelta(days=-_many(match) if move["earlier"] else _many(match))
            open_way = match["open"] is not None
            yield _Told(_adding(on), *match.span(), open=open_way, moved=True)


def _many(match: re.Match[str]) -> int:
    if match["fortnight"]:
        return _FORTNIGHT
    if match["eight"]:
        return _WEEK
    if match["in_hours"]:
        return int(match["in_hours"]) // 24
    count = match["count"]
    number = int(count) if count.isdecimal() else NUMBERS[count]
    return number * (_WEEK if match["unit"].startswith(("uge", "week")) else 1)


def _adding(on: timedelta) -> Callable[[date], date]:
    return lambda anchor: anchor + on


def _weekdays(plain: str) -> Iterator[_Told]:
    for match in _WEEKDAY.finditer(plain):
        if earlier := match["earlier"] or match["the_earlier"]:
            yield _Told(_earlier(ALL_WEEKDAYS[earlier]), *match.span(), behind=True)
        elif said := match["known"] or match["bare"] or match["the"] or match["following"]:
            yield _Told(_following(ALL_WEEKDAYS[said]), *match.span(), behind=True, by_week=True)


def _weekdays_near(plain: str) -> Iterator[_Told]:
    for match in _NEAR_BEHIND.finditer(plain):
        number = ALL_WEEKDAYS[match["weekday"]]
        of = _earlier(number) if match["earlier"] else _following(number)
        yield _Told(of, *match.span(), behind=True, only_behind=True)


def _workdays(plain: str) -> Iterator[_Told]:
    for match in _WORKDAY.finditer(plain):
        yield _Told(
            _workday_before if match["earlier"] else _workday_after, *match.span(), behind=True
        )


def _workday_after(anchor: date) -> date:
    return next_workday(anchor, NATIONAL)


def _workday_before(anchor: date) -> date:
    return last_workday(anchor - timedelta(days=1), NATIONAL)


def _following(number: int) -> Callable[[date], date]:
    return lambda anchor: weekday_after(number, anchor)


def _earlier(number: int) -> Callable[[date], date]:
    return lambda anchor: weekday_before(number, anchor)


def _of_weeks(plain: str) -> Iterator[_Told]:
    for pattern in (_OF_A_WEEK, _WEEK_FIRST):
        for match in pattern.finditer(plain):
            number, weeks = ALL_WEEKDAYS[match["weekday"]], 0 if match["same"] else 1
            yield _Told(_of_week(number, weeks), *match.span(), by_week=True)


def _of_week(number: int, weeks: int) -> Callable[[date], date]:
    return lambda anchor: _in_week(number, weeks, anchor)


def _same_later(plain: str) -> Iterator[_Told]:
    for match in _SAME_DAY_LATER.finditer(plain):
        untold = match["open"] is not None  # "ugen efter, samme tid", and not on which day
        yield _Told(_adding(timedelta(days=_WEEK)), *match.span(), open=untold)


_WEEKS = ("uge", "week")
_AFTER = ("efter", "derpå", "følgende", "after", "following")
_BEFORE = ("før", "inden", "before")
# Each with words of which one is part of every text in which it finds something.
_FINDS = (
    ((*_WEEKS, "dage"), _same_later),
    (_WEEKS, _of_weeks),
    ((*_AFTER, *_BEFORE, "subsequent"), _weekdays),
    ((*_AFTER, *_BEFORE), _weekdays_near),
    (("hverdag", "arbejdsdag", "bankdag", "work", "business", "week"), _workdays),
    (
        (*_AFTER, *_BEFORE, "næste", "next", "subsequent", "forvejen", "previous", "preceding"),
        _days_on,
    ),
    ((*_AFTER, *_BEFORE, "senere", "later", "from", "tidligere", "earlier", "sooner"), _some_later),
    (("dag", "day", "døgn", "hours", "timer", "hrs", "uge", "week", "fortnight"), _moved_by),
)


def _overlap(one: FoundDay, other: FoundDay | _Told) -> bool:
    return one.start < other.end and other.start < one.end


def _is_inside(told: _Told, days: Sequence[FoundDay]) -> bool:
    """Whether a day was read there that says more: "the day after tomorrow", "tirsdag efter påske"."""
    return any(
        (day.start < told.start < day.end)
        or (day.start <= told.start and told.end < day.end)
        or (day.start < told.end < day.end)
        for day in days
    )


def _named_too(plain: str, told: _Told, days: Sequence[FoundDay]) -> FoundDay | None:
    """The same day, where it stands right behind with its date or weekday."""
    return next((day for day in days if _NAMELY.fullmatch(plain, told.end, day.start)), None)


def _as_told(named: FoundDay, day: date, anchor: FoundDay) -> FoundDay:
    """ "dagen efter, fredag": that Friday, counted from `anchor`; where the two differ, a vague one."""
    bare = named.words.lower().split()[-1] in ALL_WEEKDAYS
    if named.first == day:
        return replace(named, counted_from=anchor)
    if bare and named.first.weekday() == day.weekday():
        return replace(named, first=day, last=day)
    return replace(named, vague=True)


def _of_feast(
    plain: str, told: _Told, feast: re.Match[str], found: Sequence[FoundDay], reference: date
) -> list[FoundDay]:
    """ "dagen efter påske", "ugen før jul"."""
    ahead = told.of(reference) > reference
    edge = end_of(feast["feast"], reference) if ahead else start_of(feast["feast"], reference)
    if edge is None or any(told.start < one.end and one.start < feast.end() for one in found):
        return []
    day = told.of(edge)
    return [FoundDay(day, day, plain[told.start : feast.end()], told.start, feast.end())]


def _anchors(told: _Told, days: Sequence[FoundDay], reference: date) -> list[FoundDay]:
    """The days in front of it that it may be counted from; those that are over only where all are."""
    before = [
        day
        for day in days
        if (day.first == day.last or (told.by_week and are_weeks(day.first, day.last)))
        and day.end <= told.start <= day.end + _MOST_BACK
    ]
    return [day for day in before if day.first >= reference] or before


def _counted(
    plain: str, told: _Told, anchors: Sequence[FoundDay], reference: date
) -> tuple[date, bool]:
    """The day, and whether it is unclear from which one it is counted."""
    unclear = told.open or _GOES_ON.match(plain, told.end - 1) is not None
    if not anchors:
        return told.of(reference), True
    anchor = anchors[-1]
    others = {told.of(one.last) for one in anchors if one.first > reference}
    stops = len(_SENTENCE_ENDS.findall(plain, anchor.end, told.start))
    beside = stops == 0 or (stops == 1 and _AFTER_THAT.search(plain, told.start, told.end))
    unclear = unclear or (len(others) > 1 and not beside)
    over = anchor.first < reference or (
        anchor.first == reference and not _is_of_meeting(plain, told, anchor)
    )
    unclear = unclear or anchor.vague or anchor.disagrees or over
    return told.of(anchor.last), unclear


_AFTER_THAT = re.compile(r"(?<!\w)(?:after\sthat|derefter|herefter|derpå)$")


def _is_of_meeting(plain: str, told: _Told, today: FoundDay) -> bool:
    """Whether it is today's meeting that moves so far: "i dag kl. 14 ... skub den en uge"."""
    return told.moved and (
        _TIME_BEHIND.match(plain, today.end) is not None
        or _TIME_BEFORE.search(plain, max(0, today.start - _MOST_TO_TIME), today.start) is not None
    )
