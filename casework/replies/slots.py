"""The times and days a reply offers, and the first day of work it names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from casework.dates import FoundDay, FoundMoment, find_days, find_moments
from casework.readings import Slot
from casework.replies.clauses import Clause
from casework.replies.words import grammar
from casework.replies.words.both import DAYS
from casework.workdays import local_date

_MOST_SLOTS = 8
_WEEK = timedelta(days=7)
_DATED = re.compile(r"\b(?:den|d)\b|/|\d\.\s?[a-z]|morgen|tomorrow|today|i dag", re.IGNORECASE)
_LONG_AGO = timedelta(days=90)

# A time to call, to answer or to work at is no time to meet.
_NO_MEETING = re.compile(
    r"(?<!\S)(?:træffes|telefontid|åbningstid\w*|åbent|arbejdstid\w*|vagt\w*|arbejde|svar inden|senest|ventede|waited|ringede"
    r"|kom først|working hours|opening|reached|ringe|ring til|ring på|call (?:me|us)|phone me|(?:optaget|møde|travlt) til kl)(?!\S)"
)
# The time of a meeting that is called off is offered to nobody.
_CALLED_OFF = re.compile(
    r"(?<!\S)(?:\w*aflys\w*|cancel\w*|afbud|call(?:ing|ed)? off|skrinlagt|droppe[rst]?|dropped)(?!\S)"
)
_ANOTHER_WEEK = re.compile(
    r"\b(?:ikke?|not) (?:(?:den|nu|på|this|the|i) ){0,2}(?:førstkommende|kommende|coming|this|denne|nærmeste)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?<!come )(?<!drop )(?<!stop )(?<!swing )(?<!pop )(?<!kom )\b(?:inden|senest|før|by|before)\s(?:på\s|den\s|d\.\s)?$",
    re.IGNORECASE,
)
_OLD_TIME = re.compile(
    r"\b(?:fra|from|i stedet for|instead of|ikke|not)\s(?:\w+\s)?$", re.IGNORECASE
)


@dataclass(frozen=True)
class Offered:
    """The times offered. `doubtful`: over, vague or not in order; `disagree`: a weekday is not its date's."""

    slots: tuple[Slot, ...] = ()
    words: tuple[str, ...] = ()
    doubtful: bool = False
    disagree: bool = False
    clauses: tuple[Clause, ...] = ()
    other_day: bool = False
    """Whether a day ahead is named on which no time is offered: the one that will not do, perhaps."""


def find_slots(text: str, clauses: Sequence[Clause], sent_at: datetime) -> Offered:
    """Every time ahead that somebody could meet at, in their order."""
    moments = [
        (moment, clause)
        for moment in find_moments(text, sent_at)
        if (clause := _clause_at(clauses, moment)) is not None and _is_meeting(text, moment, clause)
    ]
    moments = [
        (moment, clause)
        for moment, clause in moments
        if not _CALLED_OFF.search(clause.plain) or sum(one is clause for _, one in moments) > 1
    ]
    ahead = [(moment, clause) for moment, clause in moments if moment.start > sent_at][:_MOST_SLOTS]
    days = find_days(text, local_date(sent_at))
    starts = [moment.start for moment, _ in ahead]
    slots = dict.fromkeys(_in_their_order([moment for moment, _ in ahead]))
    return Offered(
        slots=tuple(sorted(slots, key=lambda slot: slot.start)),
        words=tuple(dict.fromkeys(moment.words for moment, _ in ahead)),
        doubtful=any(moment.vague for moment, _ in ahead)
        or len(ahead) < len(moments)
        or _ANOTHER_WEEK.search(text) is not None
        or starts != sorted(starts),  # "Monday or Wednesday", said on a Tuesday
        disagree=any(day.disagrees for day in days),
        clauses=tuple(clause for _, clause in ahead),
        other_day=_names_another(text, days, [moment for moment, _ in ahead], clauses, sent_at),
    )


def _names_another(
    text: str,
    days: Sequence[FoundDay],
    ahead: Sequence[FoundMoment],
    clauses: Sequence[Clause],
    sent_at: datetime,
) -> bool:
    offered = {moment.start.date() for moment in ahead}
    spans = [(moment.at, moment.until) for moment in ahead]
    offering = {clause.start for moment in ahead if (clause := _clause_at(clauses, moment))}
    for day in days:
        inside = any(at <= day.start < until for at, until in spans)
        clause = next((one for one in clauses if one.start <= day.start < one.end), None)
        if inside or clause is None or not clause.told or clause.start in offering:
            continue
        bare = (
            day.first == day.last and day.first not in offered and day.first > local_date(sent_at)
        )
        if bare and not _LIMIT.search(text[max(0, day.start - 24) : day.start]):
            return True
    return False


def _in_their_order(moments: Sequence[FoundMoment]) -> list[Slot]:
    """ "tirsdag eller torsdag", written on a Wednesday: the Thursday is the one behind the Tuesday."""
    slots: list[Slot] = []
    for moment in moments:
        slot = Slot(moment.start, moment.end)
        behind = slots and slot.start.date() < slots[-1].start.date()
        if behind and slots[-1].start - slot.start < _WEEK and not _DATED.search(moment.words):
            slot = Slot(slot.start + _WEEK, slot.end + _WEEK if slot.end else None)
        slots.append(slot)
    return slots


def _clause_at(clauses: Sequence[Clause], moment: FoundMoment) -> Clause | None:
    """The clause in which the moment ends; a condition's own times are offered by nobody."""
    inside = [clause for clause in clauses if clause.start < moment.until <= clause.end]
    return inside[0] if inside else None


def _is_meeting(text: str, moment: FoundMoment, clause: Clause) -> bool:
    proposed = clause.told or grammar.PROPOSAL.search(clause.plain) is not None
    if not proposed or _NO_MEETING.search(clause.plain):
        return False
    before = text[max(0, moment.at - 24) : moment.at]
    return not (_OLD_TIME.search(before) or _LIMIT.search(before))


_UNTIL = re.compile(r"\s{0,2}(?:til|to|-|–|until)(?: og med)?\s{0,2}")
_SIGNED = re.compile(
    r"(?<!\S)(?:underskr\w*|signed|skrevet under|samtale\w*|interview\w*|i går|yesterday)(?!\S)"
)
_CORRECTS = re.compile(
    r"\b(?:nej|undskyld|ups|rettelse|mener|i mean|sorry|correction|rettere)\b", re.IGNORECASE
)
_BEGINS = re.compile(
    r"(?<!\S)(?:start\w*|begynd\w*|begin\w*|opstart|fra|from|pr|as of|tiltræd\w*|første (?:\w*dag|vagt|uge|tur|hold|time)|commenc\w*|first (?:day|shift|week|lesson|class|session|working)|join\w*|on board|allerede på)(?!\S)"
)
_DAY_OR_NUMBER = re.compile(rf"(?<!\S){DAYS}(?!\S)|\d")


def find_beginning(text: str, clauses: Sequence[Clause], sent_at: datetime) -> date | None:
    """The first day of work: the one day in a clause that speaks of beginning, else the only day."""
    sent = local_date(sent_at)
    days = [
        day
        for day in find_days(text, sent)
        if day.first == day.last and not day.disagrees and not _is_of_signing(day, clauses)
    ]
    named: list[FoundDay] = []
    for day in days:
        clause = next((one for one in clauses if one.start <= day.start < one.end), None)
        until = named and _UNTIL.fullmatch(text[named[-1].end : day.start])
        if clause is not None and clause.told and not until and _BEGINS.search(clause.plain):
            named.append(day)
    if len(days) > 1 and _CORRECTS.search(text, days[0].end, days[-1].start):
        named = days[-1:]
    chosen = named or [day for day in days if day.first > sent]
    found = {_not_in_a_year(day.first, day.words, sent) for day in chosen}
    return found.pop() if len(found) == 1 else None


def names_beginning(clauses: Sequence[Clause]) -> bool:
    """Whether a clause tells of beginning beside a day or a number, read or not."""
    return any(_BEGINS.search(one.plain) and _DAY_OR_NUMBER.search(one.plain) for one in clauses)


def _is_of_signing(day: FoundDay, clauses: Sequence[Clause]) -> bool:
    """The day on which a contract was signed is not when work begins."""
    return any(
        one.start <= day.start < one.end
        and _SIGNED.search(one.plain) is not None
        and _BEGINS.search(one.plain) is None
        for one in clauses
    )


def _not_in_a_year(day: date, words: str, sent: date) -> date:
    """ "begyndte 1. september", written on the fifth, was this year's."""
    if re.search(r"\d{4}|[-/.]\d\d$", words):
        return day
    try:
        last_year = day.replace(year=day.year - 1)
    except ValueError:
        return day
    return last_year if sent - _LONG_AGO < last_year < sent else day
