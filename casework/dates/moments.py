"""Each time of day with the day it belongs to: behind it, before it, or in the sentence before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from itertools import groupby

from casework.dates.beside import with_told
from casework.dates.clocks import find_clocks
from casework.dates.days import find_days
from casework.dates.found import MOST_TEXT, FoundDay, FoundMoment, is_countable, plain_of
from casework.dates.hours import Clock
from casework.dates.nights import Pair, at_night
from casework.dates.shifts import Shift, find_shifts, is_of_a_day, old_among, with_shifted
from casework.dates.words import ALL_WEEKDAYS
from casework.model import LOCAL

_WEEK = timedelta(days=7)
_MOST_BETWEEN = 100  # letters between a day and its time
_NEXT_LINE = 90
_SENTENCE_ENDS = re.compile(
    r"(?<!\bkl)(?<!\bd)(?<!\bca)(?<!\btlf)[.!?](?:\s+(?=[A-ZÆØÅ\"(])|\s*\n)|[!?]\s|\n\s*+\n"
)
_BEGINS = re.compile(r"(?:[!?]|(?<!\bkl)(?<!\bd)(?<!\bca)(?<!\d)\.)\s+$", re.IGNORECASE)
_BEGINS_LARGE = re.compile(r"[.!?]\s+$")
_MOST_STOP = 8  # letters in front of a time: the end of a sentence, and of an abbreviation
_AT_ONCE = re.compile(r",?\s(?:(?:på|on|den|the)\s)?|\s?[(–-]\s?")
_SIDE_BY_SIDE = re.compile(
    r"""[\s,/(]{0,4}(?:og|eller|or|and|samt|og/eller|and/or|enten|either)?[\s,]{0,3}
        (?:el\.?[\s,])?(?:også\s|alternativt\s|evt\.?\s)?(?:på\s|on\s|den\s)?\s{0,2}""",
    re.VERBOSE,
)
_TODAY = {"i dag", "idag", "today"}
_Item = FoundDay | Clock


@dataclass(frozen=True)
class Named:
    """The single days and the times of day that a text names, each in its order."""

    days: tuple[FoundDay, ...] = ()
    clocks: tuple[Clock, ...] = ()


def find_moments(text: str, reference: datetime) -> list[FoundMoment]:
    """Every day with a clock time that belongs to it. `reference` (aware) is when it was written."""
    named = find_named(text, reference)
    return _moments(text[:MOST_TEXT], _pairs(text[:MOST_TEXT], named))


def find_named(text: str, reference: datetime) -> Named:
    """The days and times that a text names, before one knows which of them belong together."""
    named = _all_named(text[:MOST_TEXT], reference)
    return Named(tuple(day for day in named.days if day.first == day.last), named.clocks)


def read_places(text: str, reference: datetime) -> list[tuple[int, int]]:
    """Where something stands that was read as a day, a week or a time of day."""
    text = text[:MOST_TEXT]
    plain = plain_of(text)
    named = _all_named(text, reference)
    found = [(day.start, day.end) for day in named.days]
    found += [(clock.start, clock.end) for clock in named.clocks]
    if named.days:
        found += [match.span() for match in _SAME_DAY.finditer(plain)]
    if named.clocks:
        found += [match.span() for match in _SAME_TIME.finditer(plain)]
    told = any(clock.instead_of is not None for clock in named.clocks)
    return found + [
        (shift.start, shift.end)
        for shift in find_shifts(plain)
        if told or any(_says_it_too(plain, shift, clock) for clock in named.clocks)
    ]


def _says_it_too(plain: str, shift: Shift, clock: Clock) -> bool:
    """ "En time senere, altså kl. 9", and not "en time senere end kl. 9"."""
    between = plain[shift.end : clock.start]
    return 0 <= clock.start - shift.end <= _NAMED_TOO and not _THAN.search(between)


@lru_cache(maxsize=4)
def _all_named(text: str, reference: datetime) -> Named:
    """The days, weeks and times of day; one reply is asked for them several times."""
    if not is_countable(reference.year):
        return Named()
    plain = plain_of(text)
    sent = reference.astimezone(LOCAL).date()
    days = with_told(plain, find_days(text, sent), sent)
    days = sorted((*days, *_same_days(text, plain, days)), key=lambda day: day.start)
    clocks = with_shifted(plain, _with_same(plain, find_clocks(plain, days), days), days)
    if not any(day.last - day.first >= _WEEK for day in days):  # "onsdag i uge 7 eller 8"
        now = reference.astimezone(LOCAL)
        days = [_not_today(plain, day, clocks, now) for day in days]
    return Named(tuple(days), tuple(clocks))


def _not_today(plain: str, day: FoundDay, clocks: Sequence[Clock], now: datetime) -> FoundDay:
    """ "Tuesday at 2 pm", written on a Tuesday at 3 pm: in a week, for today it is over."""
    in_a_week = day.first == day.last == now.date() + _WEEK
    if not (day.vague and in_a_week and plain[day.start : day.end] in ALL_WEEKDAYS):
        return day
    hours = [one for one in clocks if is_of_a_day(plain, one, [day])]
    over = bool(hours) and all(one.at < now.time() and not one.vague for one in hours)
    return replace(day, vague=False) if over else day


def moments_of(text: str, named: Named) -> list[FoundMoment]:
    """Each of these times with the day it belongs to: none of them is known to be anything else."""
    text = text[:MOST_TEXT]
    return _moments(text, _pairs(text, named) or _only_ones(named))


def _pairs(text: str, named: Named) -> list[Pair]:
    plain = plain_of(text)
    clocks = [one for one in named.clocks if not is_given_up(plain, one)]
    return at_night(plain, _paired(text, named.days, clocks), named.days)


def _moments(text: str, pairs: Sequence[Pair]) -> list[FoundMoment]:
    moments = [_moment(text, day, clock) for day, clock in pairs]
    return sorted(moments, key=lambda moment: (moment.at, moment.start))


_SAME_DAY = re.compile(
    r"(?<!\w)(?:samme (?:dag|morgen|formiddag|eftermiddag|aften)|den dag|(?:the )?same (?:day|morning|afternoon|evening)|that (?:same )?day)(?!\w)"
)
# "den dag jeg er tilbage" is none that was named.
_OF_ANOTHER = re.compile(r"(?<=den dag),?\s(?:jeg|vi|hun|han|de|i|der|hvor|som)(?!\w)")
_SAME_TIME = re.compile(
    r"""(?<!\w)(?:samme\s(?:\w+\s(?:og|,)\s)?(?:tid|tidspunkt|klokkeslæt|klokkeslet|klokslæt|klokslet|time)|(?:the\s)?same\s(?:\w+\sand\s)?(?:time|hour)|(?:24|48|72|96)\s(?:timer|hours)\s(?:senere|frem|later|earlier|tidligere)|uændret\s(?:tid|tidspunkt|klokkeslæt)
        |(?:tid|tiden|tidspunkt|tidspunktet|klokkeslæt|klokkeslet|klokkeslættet|klokken)\s(?:(?:er|forbliver|bliver|og|stedet|sted|holdes|stadig|fortsat|den|det)\s){0,4}(?:uændret|uforandret|samme(?!\s\w*(?:dag|uge|aften|morgen|sted|lokale)(?!\w))|som\s(?:aftalt|før|planlagt))
        |(?:tiden|tidspunktet|klokkeslættet)\s(?:(?:\w+\s){0,2}?(?:holder|fastholder|beholder|bevarer|bibeholder|rører|ændrer|består|står|fastholdes|bevares|bibeholdes)(?:\s(?:vi|jeg|ikke|fast|i|ved))*)
        |(?:holder|fastholder|beholder|bevarer|holde|fastholde|beholde|bevare)\s(?:\w+\s){0,3}?(?:fast\s)?(?:i\s|ved\s)?(?:tiden|tidspunktet|klokkeslættet)
        |(?:keep(?:ing)?|stick(?:ing)?\s(?:to|with))\sthe\s(?:time|hour)(?!\sfree)|time\sas\s(?:before|agreed|planned|arranged)
        |(?:time|hour|clock|timings?)\s(?:(?:and|is|are|place|the|remains?|stays?|location|will|be)\s){0,5}(?:unchanged|the\ssame|as\s(?:it\sis|is|agreed|before))|unchanged\stime|(?:the\s)?(?:time|hour)\s(?:stays|stands|holds))(?!\w)""",
    re.VERBOSE,
)
# "Nu har han fået en tid hos tandlægen 10.15": right behind what is never an interview.
_OF_AN_EVENT = re.compile(
    r"""(?<!\w)(?:tandlæge|læge|speciallæge|frisør|fysioterapeut|kiropraktor|dentist|doctor|physio|hairdresser|begravelse|bisættelse|bryllup|barnedåb|konfirmation|funeral|wedding|christening)(?:'s|n|en|r|ren|s|tid|besøg|appointment)*
        (?:\s(?:appointment|tid|besøg|er|is|på|on|at|den|til|for|kl\.?|klokken))*\s?$""",
    re.VERBOSE,
)
_NAMED_TOO = 60  # letters from "en time senere" to the time that it is
_THAN = re.compile(
    r"(?<!\w)(?:(?:end|than)(?!\s(?:\w+\s){0,3}?(?:aftalt|planlagt|agreed|planned|scheduled|ellers|first|først),)|was|were|var|lå|stod|skulle|originally|oprindelig\w*|instead|stedet|from|fra)(?!\w)"
)
_REST_SAME = re.compile(
    r"""(?<!\w)(?:alt\s(?:det\s)?andet|resten|everything\selse|all\selse|(?:the\s)?rest)\s(?:(?:er|is|forbliver|bliver|stays|remains|stands|står)\s)?(?:(?:the\s)?same|unchanged|uændret|(?:det|den)\ssamme|som\s(?:aftalt|før|planlagt)|as\s(?:agreed|before|planned|arranged|is))(?!\w)""",
    re.VERBOSE,
)
_BACK = 40  # letters in front of a day or a time that may give it up
# What a new day or time stands in place of; "kan hun ikke onsdag?" gives up nothing.
_GIVEN_UP = re.compile(
    r"""(?<!\w)(?:i\sstedet\sfor|istedet\sfor|instead\sof|rather\sthan|frem\sfor|fremfor
        |(?<!kan\shun\s)(?<!kan\shan\s)(?<!kan\si\s)(?<!kan\svi\s)ikke|not)
        (?:\s(?:på|on|at|the|den|det|kl\.?|klokken|danske?|danish|engelske?|british|english|gamle?|old)){0,3}\s$""",
    re.VERBOSE,
)
_MOVES_TO = re.compile(r"(?<!\w)(?:til|to|out to|over to)(?!\w)")


# What may stand between "samme tid" and the time that it is: "samme tid? Det var kl. 14".
_NAMELY = re.compile(
    r"""[\s?.,!(:–-]{0,4}(?:(?:altså|dvs\.?|nemlig|that's|that\sis|(?:det|den|it|that|which)\s(?:var|was|er|is))\s)?
        (?:(?:jo|vist|ved|nok|at|kl\.?|klokken)\s){0,3}""",
    re.VERBOSE,
)
_QUOTED = re.compile(r"^\s{0,3}>", re.MULTILINE)


def _with_same(plain: str, clocks: Sequence[Clock], days: Sequence[FoundDay]) -> list[Clock]:
    """The times of day, and "samme tid", which is that of the meeting that was named before."""
    found = list(clocks)
    rest_is = len({one.at for one in clocks}) == 1 and not find_shifts(plain)
    for match in (*_SAME_TIME.finditer(plain), *(_REST_SAME.finditer(plain) if rest_is else ())):
        told = any(match.start() <= one.start <= match.end() + 3 for one in clocks)
        old = None if told else _same_as(plain, match, clocks, days)
        if old is not None:  # "same time (12)" says it itself
            found.append(replace(old, start=match.start(), end=match.end()))
    return sorted(found, key=lambda one: one.start)


def _same_as(
    plain: str, match: re.Match[str], clocks: Sequence[Clock], days: Sequence[FoundDay]
) -> Clock | None:
    """The time that "samme tid" is: told right behind it, or in front of it, or in the letter below."""
    behind = [one for one in clocks if one.start >= match.end()]
    if behind and _NAMELY.fullmatch(plain, match.end(), behind[0].start):
        return behind[0]
    before = [one for one in clocks if one.end <= match.start() and not is_of_an_event(plain, one)]
    if before:
        return old_among(plain, before, days) or before[-1]
    below = _QUOTED.search(plain, match.end())
    quoted = [one for one in behind if below and one.start > below.start()]
    return quoted[0] if len({one.at for one in quoted}) == 1 else None


# "Ka han ikke fredag i stedet?", "kunne Bohdan ikke komme mandag?": asked for, and not given up.
_ASKED_FOR = re.compile(
    r"""(?:^|[.!?,:\n]\s{0,2}|(?<!\w)(?:men|og|så|eller)\s)(?:ka|kan|kunne|ku|vil|må|skal|skulle)\s(?:(?!ikke|ik)\w+\s){1,3}(?:ikke|ik|ikk)\s
        (?:(?:bare|lige|så|hellere|komme|møde|mødes|nøjes|tage|rykke|flytte|den|det|ham|hende|i|stedet|på|om|kl\.?|klokken|til|med)\s){0,6}$""",
    re.VERBOSE,
)
# "Kan hun i stedet for torsdag, samme tid?": a slip for "i stedet på torsdag", as nothing else is asked.
_ASKED_INSTEAD = re.compile(
    r"(?<!\w)(?:kan|kunne|ku|må|vil|skal)\s\w+\s(?:så\s|bare\s|måske\s|evt\.?\s)?i\s?stedet\sfor\s(?:(?:på|den|d\.)\s)?$"
)
_NOTHING_ELSE = re.compile(
    r"(?:(?!\b(?:komme?r?|møde[st]?|tage|nå|blive|rykke|flytte|have|få)\b)[^.!?\n]){0,60}\?"
)
_ASKED_BEHIND = re.compile(r"[^.!?\n]{0,60}?(?:i\s?stedet|\?)")
_THEN = re.compile(r"[^.!?\n]{0,30}?,\s?så\s")


def is_asked_for(plain: str, start: int, end: int) -> bool:
    """Whether the "ikke" in front of what stands there is that of a question."""
    if _ASKED_INSTEAD.search(plain, max(0, start - _BACK), start):
        return _NOTHING_ELSE.match(plain, end) is not None
    if not _ASKED_FOR.search(plain, max(0, start - 2 * _BACK), start):
        return False
    return _ASKED_BEHIND.match(plain, end) is not None and not _THEN.match(plain, end)


def is_given_up(plain: str, item: _Item) -> bool:
    """ "ikke kl. 10", "instead of Monday"."""
    if is_asked_for(plain, item.start, item.end):
        return False
    return _GIVEN_UP.search(plain, max(0, item.start - _BACK), item.start) is not None


def is_of_an_event(plain: str, clock: Clock) -> bool:
    """Whether the time is the dentist's, or of a funeral: never that of a meeting."""
    return _OF_AN_EVENT.search(plain, max(0, clock.start - _BACK), clock.start) is not None


def _same_days(text: str, plain: str, days: Sequence[FoundDay]) -> list[FoundDay]:
    """ "samme dag" is the last day that was named in front of it."""
    found = []
    for match in _SAME_DAY.finditer(plain):
        before = [day for day in days if day.end <= match.start() and day.first == day.last]
        if before and not any(day.start < match.end() and match.start() < day.end for day in days):
            start, end = match.span()
            of_another = _OF_ANOTHER.match(plain, end) is not None
            found.append(
                replace(before[-1], words=text[start:end], start=start, end=end, vague=of_another)
            )
    return found


def _paired(text: str, days: Sequence[FoundDay], clocks: Sequence[Clock]) -> list[Pair]:
    groups = _groups(text, sorted((*days, *clocks), key=lambda item: item.start))
    pairs: list[Pair] = []
    before: list[_Item] = []
    for group in groups:
        found = _pairs_of(text, group)
        if not found and before and not (pairs and pairs[-1][1] in before):
            found = _across(text, before, group)
        pairs += found
        before = group
    return pairs


def _only_ones(named: Named) -> list[Pair]:
    """The one day and the one time of a text belong together, however far apart they stand."""
    days, clocks = named.days, named.clocks
    one_each = len({day.first for day in days}) == len({clock.at for clock in clocks}) == 1
    if not one_each or days[-1].words.lower() in _TODAY:
        return []
    return [(days[-1], clocks[0])]


def _groups(text: str, items: Sequence[_Item]) -> list[list[_Item]]:
    """Items of one sentence, or of lines that stand together."""
    groups: list[list[_Item]] = []
    last: _Item | None = None
    for place, item in enumerate(items):
        between = text[last.end : item.start] if last else ""
        ends = _SENTENCE_ENDS.search(between) or _begins_anew(text, items, place)
        if last is None or len(between) > _MOST_BETWEEN or ends:
            groups.append([])
        groups[-1].append(item)
        last = item
    return groups


def _begins_anew(text: str, items: Sequence[_Item], place: int) -> bool:
    """ "Fredag kl. 12 går ikke. Samme tid søndag": a time that begins a sentence with its own day."""
    item, following = items[place], items[place + 1 : place + 2]
    if not following or not isinstance(item, Clock) or not isinstance(following[0], FoundDay):
        return False
    begins = _BEGINS_LARGE if text[item.start].isupper() else _BEGINS
    anew = begins.search(text, max(0, item.start - _MOST_STOP), item.start)
    return anew is not None and _AT_ONCE.fullmatch(text, item.end, following[0].start) is not None


def _pairs_of(text: str, group: Sequence[_Item]) -> list[Pair]:
    """Days and times in one sentence: mostly the day stands first, sometimes the time."""
    runs = [list(run) for _, run in groupby(group, key=type)]
    clocks_first = isinstance(runs[0][0], Clock) and isinstance(runs[-1][0], FoundDay)
    pairs: list[Pair] = []
    for place, run in enumerate(runs):
        clocks = [item for item in run if isinstance(item, Clock)]
        if clocks and len(runs) > 1 and not _is_moved_away(text, runs, place):
            days = _beside(text, runs, place, behind=clocks_first or place == 0)
            pairs += [(day, clock) for day in days for clock in clocks]
    return pairs


def _is_moved_away(text: str, runs: Sequence[list[_Item]], place: int) -> bool:
    """ "Moving her 2 o'clock to Wednesday, 4pm": the first time is the old one's."""
    if place or len(runs) < 3:  # noqa: PLR2004
        return False
    between = text[runs[0][-1].end : runs[1][0].start].lower()
    return _MOVES_TO.search(between) is not None


def _beside(text: str, runs: Sequence[list[_Item]], place: int, *, behind: bool) -> list[FoundDay]:
    """The days a time belongs to: "onsdag eller torsdag kl. 10" both, of others only the nearest."""
    run = runs[place + 1] if behind else runs[place - 1][::-1]
    days = [item for item in run if isinstance(item, FoundDay)]
    plain = plain_of(text)
    days = [day for day in days if not is_given_up(plain, day)] or days
    chosen = days[:1]
    for day in days[1:]:
        left, right = sorted((chosen[-1], day), key=lambda one: one.start)
        if not _SIDE_BY_SIDE.fullmatch(text[left.end : right.start].lower()):
            break
        chosen.append(day)
    return sorted(chosen, key=lambda day: day.start)


def _across(text: str, before: Sequence[_Item], group: Sequence[_Item]) -> list[Pair]:
    """ "Onsdag d. 9. december. Vi siger kl. 10." and "Kl. 10. Dato: 9/12", where nothing else fits."""
    one, two = before[-1], group[0]
    if isinstance(one, FoundDay) and one.words.lower() in _TODAY:
        return []  # "I can't read a calendar today. 2 pm is right."
    between = text[one.end : two.start]
    if len(between) > _NEXT_LINE or len(_SENTENCE_ENDS.findall(between)) > 1:
        return []
    if isinstance(one, FoundDay) and len(before) == 1:
        return [(one, item) for item in group if isinstance(item, Clock)]
    if isinstance(two, FoundDay) and len(group) == len(before) == 1 and isinstance(one, Clock):
        return [(two, one)]
    return []


def _moment(text: str, day: FoundDay, clock: Clock) -> FoundMoment:
    start, twice = _local(day.first, clock.at, clock.zone)
    other = _local(day.first, clock.until, clock.zone)[0] if clock.until else None
    end, back = (other, None) if other and other > start else (None, other)
    at, until = min(day.start, clock.start), max(day.end, clock.end)
    vague = day.vague or clock.vague or twice
    return FoundMoment(start, end, text[at:until].strip(), at, until, day.disagrees, vague, back)


def _local(day: date, clock: time, zone: tzinfo | None) -> tuple[datetime, bool]:
    """Local time as it will be on the wall, and whether summer time ends in it.

    A time that summer time skips becomes the hour after; of one that comes twice it is the first.
    """
    moment = datetime.combine(day, clock, tzinfo=zone or LOCAL)
    twice = moment.replace(fold=1).utcoffset() != moment.utcoffset()
    return moment.astimezone(UTC).astimezone(LOCAL), twice
