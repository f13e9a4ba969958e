"""The first day of work that a reply names, and whether it names one that cannot be told.

1. the days a text names, without those on which something else is: a contract is signed or runs out
2. of those, the ones beside a word of beginning; else the only day ahead
3. of several, the one on which somebody is there for the first time: an employment may begin on a Sunday
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from casework.dates import FoundDay
from casework.dates.feasts import HOLIDAY
from casework.dates.reckoning import nth_from
from casework.dates.words import MONTHS, ORDINALS, WEEKDAY, either
from casework.replies.behind import days_told
from casework.replies.clauses import Clause, clause_at
from casework.replies.unread import unread_times
from casework.replies.whose import of_the_hired
from casework.replies.words.both import DAYS
from casework.replies.words.first_day import (
    AT_WORK,
    BEGINS,
    BEGINS_ITSELF,
    BEGUN,
    BESIDE_WORK,
    BY_CONTRACT,
    CLOSED_FROM,
    DENIED,
    DONE,
    IS_FREE,
    SIGNED,
    SOMETHING_ELSE,
    THERE,
    UNKNOWN,
)
from casework.replies.words.times import QUOTED
from casework.workdays import NATIONAL, is_free_day, local_date, next_workday

_LONG_AGO = timedelta(days=90)
_WEEK = timedelta(days=7)
_BACK = 32  # letters in front of a day that may say what is on it

_UNTIL = re.compile(r"\s{0,2}(?:til|to|-|–|until)(?: og med)?\s{0,2}")
_TRIAL = re.compile(
    r"(?<!\S)(?:\S*praktik\S*|prøve(?:vagt|dag|uge|arbejde)\S*|trial|internship|placement)(?!\S)",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\b(?:nej|undskyld|ups|rettelse|mener|i mean|sorry|correction|rettere)\b", re.IGNORECASE
)
_ENDS = re.compile(
    r"""(?<!\w)(?:frem\stil|indtil|til\sog\smed|t\.?o\.?m\.?|until|till|through|thru
        |(?:slut|ophør|udløb|ophørs|slut|udløbs|fratrædelses)(?:ter|t|er|dato|dag)?|udløber|ophører|ender|ends?|ending|expir\w{1,4}|fratræd\w{1,5}|løber\stil|runs\sto)
        (?:\s?:)?(?:\s(?:og\smed|on|den|d\.|the|på|pr\.?|med|dato))*\s$""",
    re.IGNORECASE | re.VERBOSE,
)
# "dagen efter nytårsdag", "mandagen efter", "den 4. i første": a day that is only counted from the one that stands there.
_COUNTED_FROM = re.compile(
    rf"(?<!\w)(?:dagen|aftenen|morgenen|ugen|hverdagen|arbejdsdagen|(?:{WEEKDAY})(?:en)?|day|morning|week|workday)\s(?:efter|før|inden|after|before|following)(?:\s(?:den|the))?\s$",
    re.IGNORECASE,
)
_COUNTED_ON = re.compile(
    rf"(?:en)?\s(?:derpå|derefter|herefter|dernæst)(?!\w)|en\sefter(?!\w)|\s(?:after|efter)(?=\s*(?:$|[.,;!?\n]|that\b|next\b|det\b))|\s(?:{WEEKDAY})\s(?:i|in|of)(?!\w)|\.?\si\s(?:den\s)?(?:{either(ORDINALS)}|\d{{1,2}}\.)(?!\s?(?:uge|år|måned|omgang|række|gang))",
    re.IGNORECASE,
)
_WEEKDAY_LAST = re.compile(rf"(?<!\w)(?:{WEEKDAY})(?:en)?$", re.IGNORECASE)
_BARE_WEEKDAY = re.compile(
    rf"(?:(?:nu\s)?på|this(?:\scoming)?|førstkommende|kommende|coming)?\s?(?:{WEEKDAY})",
    re.IGNORECASE,
)
_AFTER_NOTHING = re.compile(
    r"\w(?:efter|derpå|derefter|after)$|\w\s(?:efter|derpå|derefter|after)$", re.IGNORECASE
)
_BEHIND_WHAT = re.compile(
    r"\s(?:(?:directly|right|straight|immediately|just|lige|straks|umiddelbart)\s)?(?:efter|after)(?!\w)",
    re.IGNORECASE,
)
_WORKDAY_BEHIND = re.compile(
    r"(?<!\w)(?:(?:første|næste|den\sførste|den\snæste|førstkommende)\s(?:hverdag|arbejdsdag)(?:\s(?:derefter|herefter|efter))?|(?:the\s)?(?:next|first|following)\s(?:working\s|business\s|work)day)(?!\w)",
    re.IGNORECASE,
)
# "3/4", of which nobody knows which is the month; free weeks of which nobody knows the end; "begyndte på mandag".
_OPEN = re.compile(rf"/|(?<!\w){HOLIDAY}(?!\w)|^på\s", re.IGNORECASE)
_LAST_ONE = re.compile(r"(?<!\w)(?:sidste|forrige|last|past)\s$", re.IGNORECASE)
# The company's own calendar hangs on nothing: "når vi åbner igen den 1. februar".
_REOPENS = re.compile(
    r"(?:så snart |straks )?(?:når|when) (?:vi|we|butikken|skolen|børnehaven|sæsonen|ferien|kontoret|the (?:shop|school|season|holidays?|office|term)|term) (?:\S+ ){0,2}?(?:åbner|starter op|tilbage|slutter|slut|er slut|open|opens|reopen|reopens|back|are back|is over|ends|starts)(?!\S)"
)
# "om to uger, nemlig mandag den 22."
_THAT_IS = re.compile(
    r"[\s,:(–-]{1,3}(?:(?:nemlig|altså|dvs\.?|det vil sige|that is|i\.e\.|namely|meaning|on|på|så)[\s,]{1,2}){0,2}",
    re.IGNORECASE,
)
# "fra den første": of the month that comes, where none is named.
_BARE_ORDINAL = re.compile(
    rf"""(?<!\w)(?:fra|pr\.?|per|starter(?:\shun|\shan)?|begynder(?:\shun|\shan)?|tiltræder(?:\shun|\shan)?|altså|nemlig|from|starts?(?:\son)?|starting|begins?)
        \s(?:den|the)\s(?P<ordinal>{either(ORDINALS)})(?=\s*(?:$|[.,;!?\n)]|(?:med|og|with|and|som|as|på|hos|at|kl)\s))""",
    re.IGNORECASE | re.VERBOSE,
)
_MONTH_WORD = re.compile(rf"(?<!\w)(?:{either(MONTHS)})(?!\w)", re.IGNORECASE)
_DAY_OR_NUMBER = re.compile(
    rf"(?<!\S)(?:{DAYS}|(?:{either(ORDINALS)}) (?:i|of|in)|(?:fra|from|pr|per|til|ved|at|over) (?:nytår|new year\S*)|this morning|\S+dag|\S+day)(?!\S)|\d"
)
_NTH_WEEKDAY = re.compile(
    rf"(?<!\S)(?:første|anden|tredje|sidste|first|second|third|last) {WEEKDAY} (?:i|in|of)(?!\S)"
)
_FROM = re.compile(
    r"(?<!\w)(?:fra|from|pr\.?|per|starter|starts?|starting|begynder|begins?|tiltræder|opstart|joins?(?:\sus)?)(?:\s(?:og\smed|on|den|d\.|the|på))*\s$",
    re.IGNORECASE,
)
_OR = re.compile(r"\b(?:eller|or)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?<!\w)(?:omkring|cirka|ca\.?|around|about|senest|inden|before|no later than|tidligst|earliest)(?:\s(?:på|den|d\.|the|on))*\s$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Beginning:
    """The first day of work. `untold`: the words tell of one, and none was read."""

    day: date | None = None
    untold: bool = False


def find_beginning(text: str, clauses: Sequence[Clause], sent_at: datetime) -> Beginning:
    """The first day of work: the one day in a clause that speaks of beginning, else the only day."""
    sent = local_date(sent_at)
    counted = days_told(text, clauses, sent)
    if counted is None or any(UNKNOWN.search(one.plain) for one in clauses):
        return Beginning(untold=True)
    if _is_unread(text, clauses, sent_at):
        return Beginning(untold=True)
    told = [_when_done(text, _of_its_year(day, sent), clauses) for day in counted]
    days = [day for day in _not_until(text, told) if _may_be_first(text, day, clauses)]
    if any(_is_counted(text, one) for one in days):
        return Beginning(untold=True)
    named = _named(text, days, clauses, sent)
    own = of_the_hired(text, named, clauses)
    if named and not own:
        return Beginning(untold=True)
    chosen = _begun_with(text, own, clauses) or [
        day
        for day in days
        if day.first > sent
        and _is_told(day, clauses)
        and not _is_beside_work(text, day, clauses, sent)
    ]
    signed = [one for one in chosen if _is_signed(text, one, clauses, sent)]
    chosen = [one for one in chosen if one not in signed] or [
        one for one in signed if BEGUN.search(_said_of(text, one, clauses))
    ]
    if not named and _is_left_open(text, chosen, days, clauses, sent):
        return Beginning(untold=True)
    found = {day.first for day in chosen}
    begins = found.pop() if len(found) == 1 else None
    if not chosen and not signed:
        begins = _by_ordinal(text, sent)
    there = any(
        day.counted_from is not None
        or _BARE_WEEKDAY.fullmatch(day.words)  # who says "on Saturday" means it
        or THERE.search(_said_of(text, day, clauses))
        for day in chosen
    )
    if begins is not None and is_free_day(begins) and not there and IS_FREE.search(text):
        begins = _behind_free(text, begins)
    return Beginning(
        begins,
        untold=begins is None
        and (
            any(day.first > sent for day in days)
            or _names_one(clauses)
            or any(_is_of_signing(text, day, clauses) and day.first > sent for day in told)
        ),
    )


def _is_left_open(
    text: str,
    chosen: Sequence[FoundDay],
    days: Sequence[FoundDay],
    clauses: Sequence[Clause],
    sent: date,
) -> bool:
    """Whether days that no word of beginning stands beside may not be the first: another is named, or something else is on."""
    if chosen and len({day.first for day in days if day.first > sent}) > 1:
        return True
    if any(SOMETHING_ELSE.search(_said_of(text, day, clauses)) for day in chosen):
        return True
    return bool(chosen) and any(AT_WORK.search(one.plain) for one in clauses)


def _is_unread(text: str, clauses: Sequence[Clause], sent_at: datetime) -> bool:
    """Whether a clause of beginning speaks of a day told by another, which was not read."""
    begun = [one.plain for one in clauses if one.told and BEGINS.search(one.plain)]
    if not begun:
        return False
    return any(
        words in plain for words in unread_times(text, clauses, sent_at).days for plain in begun
    )


def _not_until(text: str, days: Sequence[FoundDay]) -> list[FoundDay]:
    """Without the second of "1. april - 31. oktober"."""
    return [
        day
        for before, day in zip([None, *days], days, strict=False)
        if before is None or not _UNTIL.fullmatch(text[before.end : day.start])
    ]


def _may_be_first(text: str, day: FoundDay, clauses: Sequence[Clause]) -> bool:
    """Whether it is one day that can be told, and nothing else is on it."""
    before = text[max(0, day.start - _BACK) : day.start]
    return (
        day.first == day.last
        and not day.disagrees
        and not _ABOUT.search(before)
        and not _ENDS.search(before)
        and not CLOSED_FROM.search(before)
        and not DENIED.search(before)
        and not (day.vague and (_OPEN.search(day.words) or _LAST_ONE.search(before)))
        and not _is_of_signing(text, day, clauses)
        and not _TRIAL.search(before)
        and not QUOTED.search(before.lower())
    )


def _is_counted(text: str, day: FoundDay) -> bool:
    """Whether the text means a day that is so many behind or in front of this one, and was not counted."""
    if day.counted_from is not None:
        return False
    before = text[max(0, day.start - _BACK) : day.start]
    if _AFTER_NOTHING.search(day.words) and not re.search(r"\d", text[: day.start]):
        return True
    if _WEEKDAY_LAST.search(day.words) and _BEHIND_WHAT.match(text, day.end):
        return True
    return bool(_COUNTED_FROM.search(before) or _COUNTED_ON.match(text, day.end))


def _named(
    text: str, days: Sequence[FoundDay], clauses: Sequence[Clause], sent: date
) -> list[FoundDay]:
    """The days of clauses that speak of beginning; where the writer takes a day back, the last."""
    named: list[FoundDay] = []
    for day in days:
        said = _said_of(text, day, clauses)
        begins = BEGINS.search(said) or THERE.search(said)
        says_same = named and named[-1].vague and _THAT_IS.fullmatch(text, named[-1].end, day.start)
        if _is_told(day, clauses) and (begins or says_same):
            named.append(day)
    if len(days) > 1 and _CORRECTS.search(text, days[0].end, days[-1].start):
        return list(days[-1:])
    return [one for one in named if not _is_beside_work(text, one, clauses, sent)] or named


def _is_beside_work(text: str, day: FoundDay, clauses: Sequence[Clause], sent: date) -> bool:
    """ "The house is his from 15 March, but the work begins on 1 April": of the first day nothing is told by it."""
    said = _said_of(text, day, clauses)
    if BEGINS_ITSELF.search(said):
        return False
    signed = day.first <= sent and BY_CONTRACT.search(said) is not None
    return signed or BESIDE_WORK.search(said) is not None


def _said_of(text: str, day: FoundDay, clauses: Sequence[Clause]) -> str:
    """The words of its clause, and those in front of a colon."""
    clause = clause_at(clauses, day.start)
    if clause is None:
        return ""
    place = clauses.index(clause)
    behind_colon = place > 0 and text[clause.start] == ":"
    heading = clauses[place - 1].plain + " " if behind_colon else ""
    return heading + clause.plain


def _begun_with(text: str, named: list[FoundDay], clauses: Sequence[Clause]) -> list[FoundDay]:
    """Of several days beside words of beginning: when somebody is there, else those right behind such a word."""
    named = _exact(named)
    if len({day.first for day in named}) <= 1:
        return named
    if _OR.search(text, named[0].end, named[-1].start):
        return named
    there = [one for one in named if THERE.search(_said_of(text, one, clauses))]
    apart = {one.first for one in named if one not in there}
    there = [one for one in there if one.first not in apart]  # "da den 17. er 2. pinsedag"
    if len({day.first for day in there}) == 1:
        formal = [one for one in named if one not in there]
        # A first day in front of the employment is a visit, or another month's day of that number.
        return there if all(one.first < there[0].first for one in formal) else named
    behind = [one for one in named if _FROM.search(text, max(0, one.start - _BACK), one.start)]
    return behind or named


def _exact(days: list[FoundDay]) -> list[FoundDay]:
    """ "om to uger, nemlig mandag den 22.": where a date stands, what is only counted says no more."""
    return [day for day in days if not day.vague] or days


def _by_ordinal(text: str, sent: date) -> date | None:
    """ "starter den første": the next such day, where no other month stands in the text."""
    said = {ORDINALS[match["ordinal"].lower()] for match in _BARE_ORDINAL.finditer(text)}
    if len(said) != 1:
        return None
    day = nth_from(said.pop(), sent)
    months = {MONTHS[match[0].lower()] for match in _MONTH_WORD.finditer(text)}
    return day if day and months <= {day.month} else None


def _behind_free(text: str, day: date) -> date | None:
    """The day that is meant where the text says that this one is free; None where it tells no other."""
    return next_workday(day, NATIONAL) if _WORKDAY_BEHIND.search(text) else None


def _is_told(day: FoundDay, clauses: Sequence[Clause]) -> bool:
    """Whether its clause tells what is so: a day in a "when" is not when work begins, but when a shop opens is."""
    clause = clause_at(clauses, day.start)
    return clause is None or clause.told or _REOPENS.match(clause.plain) is not None


def _names_one(clauses: Sequence[Clause]) -> bool:
    """Whether a clause tells of beginning, or of when, beside a day or a number, read or not."""
    return any(
        _NTH_WEEKDAY.search(one.plain)
        or _BARE_ORDINAL.search(one.plain)
        or (_DAY_OR_NUMBER.search(one.plain) and (not one.told or BEGINS.search(one.plain)))
        for one in clauses
        if not one.courtesy
    )


def _is_of_signing(text: str, day: FoundDay, clauses: Sequence[Clause]) -> bool:
    """The day on which a contract was signed is not when work begins."""
    said = _said_of(text, day, clauses)
    return SIGNED.search(said) is not None and BEGINS.search(said) is None


def _is_signed(text: str, day: FoundDay, clauses: Sequence[Clause], sent: date) -> bool:
    """ "Skrev under i dag og møder første gang den 4.": one clause, and its nearest word says what is on the day."""
    clause = clause_at(clauses, day.start)
    if clause is None:
        return False
    said = text[clause.start : clause.end].lower().replace(".", " ")
    signed, begun = (_last(words, said, day.start - clause.start) for words in (SIGNED, BEGINS))
    if signed != begun:
        return signed > begun
    # "He put his name to it last night and starts on Monday."
    behind = BEGINS.search(text.lower(), day.end, clause.end)
    told = behind is not None and re.search(r"\d|day|dag|morgen", text[behind.end() : clause.end])
    return day.first <= sent and bool(told or SIGNED.search(_said_of(text, day, clauses)))


def _last(words: re.Pattern[str], text: str, place: int) -> int:
    """Where in front of that letter of the text the last of these words begins."""
    starts = (match.start() for match in words.finditer(text))
    return max((start for start in starts if start < place), default=-1)


def _when_done(text: str, day: FoundDay, clauses: Sequence[Clause]) -> FoundDay:
    """ "We offered him the job on Monday": the one that was."""
    said = _said_of(text, day, clauses)
    if not _BARE_WEEKDAY.fullmatch(day.words) or not DONE.search(said) or BEGINS.search(said):
        return day
    return replace(day, first=day.first - _WEEK, last=day.last - _WEEK)


def _of_its_year(day: FoundDay, sent: date) -> FoundDay:
    """ "begyndte 1. september", "tilbød ham jobbet den 1. september", written on the fifth, was this year's."""
    if re.search(r"\d{4}|[-/.]\d\d$", day.words):
        return day
    for year in (sent.year, sent.year - 1):
        try:
            first, last = (one.replace(year=year) for one in (day.first, day.last))
        except ValueError:
            continue  # 29 February
        if sent - _LONG_AGO < first < sent:
            return replace(day, first=first, last=last)
    return day
