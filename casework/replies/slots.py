"""The times and days a reply offers."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from casework.dates import Clock, FoundDay, FoundMoment, find_days, find_named, moments_of
from casework.dates.found import plain_of
from casework.dates.hours import on_a_dial
from casework.dates.moments import is_asked_for
from casework.learned import Learned
from casework.readings import Slot
from casework.replies.clauses import Clause, clause_at
from casework.replies.firm import is_loose, is_said_to_be_new, is_told_otherwise, stands_apart
from casework.replies.given_up import gives_a_day_up
from casework.replies.own_times import is_own
from casework.replies.roles import Item
from casework.replies.told import HARDLY, Told, told_of
from casework.replies.unread import is_of_another_week, unread_times
from casework.replies.words import grammar, times
from casework.workdays import local_date

_MOST_SLOTS = 8
_BEFORE = 90  # letters in front of an hour that may say that it is moved
_SEVERAL = 2
_FIRST_HOUR, _LAST_HOUR = 5, 21  # of an interview
_NIGHT = re.compile(
    r"(?<!\S)(?:nat\S*|night\S*|om morgenen|in the morning|morgenskift\S*|tidligt?|early)"
)
_WEEK = timedelta(days=7)
_LONGEST = timedelta(hours=4)  # of an interview
_DATED = re.compile(
    r"\b(?:den|d)\b|/|\d\.\s?[a-z]|morgen|tomorrow|today|i dag"
    r"|(?:dagen|day) (?:before|after|efter|før|derpå|inden)|preceding|previous|foregående|same day|samme dag",
    re.IGNORECASE,
)

# A time to call, to answer or to work at is no time to meet.
_NO_MEETING = re.compile(
    r"(?<!\S)(?:træffes|telefontid|åbningstid\w*|åbent|arbejdstid\w*|vagt\w*(?! (?:starter|begynder))|(?<!om )(?<!prøve )arbejde|svar inden|senest|ventede|waited|ringede"
    r"|kom først|working hours|opening|reached|ringe|ring til|ring på|call (?:me|us)|phone me|(?:optaget|møde|travlt) til kl)(?!\S)"
)
# The time of a meeting that is called off is offered to nobody.
_CALLED_OFF = re.compile(
    r"(?<!\S)(?:\w*aflys\w*|cancel\w*|afbud|call(?:ing|ed)? off|skrinlagt|droppe[rst]?|dropped)(?!\S)"
)
# Nobody is asked to come when it does not suit those who ask.
_NOT_FREE = re.compile(
    r"(?<!\S)(?:(?:duer|går|passer|fungerer|dur|holder|nytter|works?|do|suits?) (?:\S+ ){0,2}?(?:ikke|ik)|(?:does|do|will|can|is) not (?:work|do|suit|make|good|possible|free|hold)"
    r"|(?:kan|må) (?:\S+ ){0,2}?(?:ikke (?:være|mødes|nå|holde|tage imod)|vige)|(?:kan|kunne) (?:vi|jeg) (?:desværre |alligevel |så )?(?:ikke|ik)|(?:vi|jeg) kan (?:desværre |alligevel |så )?(?:ikke|ik)|(?:we|i) can not|(?:bliver|er) (?:desværre |altså |derfor |nok |alligevel )?(?:ikke til noget|umulig\w*|udelukket|håbløs\w*)|(?:slot|tid\S*|time|aftale\S*|appointment) (?:\S+ ){0,5}?(?:gone|taken|booked|optaget|væk|gået)|no good|impossible|out of the question)(?!\S)"
)
# Something else that has its time: "vi har en begravelse kl. 13", "a delivery at 9".
_OTHER_EVENT = re.compile(
    r"(?<!\S)(?:\S*begravelse\S*|\S*bisættelse\S*|funerals?|\S*bryllup\S*|weddings?|\S*levering|leverance|deliver\S*|\S*tilsyn|\S*inspektion|inspections?|audit|revision|tandlæge\S*|dentist|\S*eksamen"
    r"|(?:vi|jeg|we|i|der) (?:har|have|holder|skal (?:have|til)|venter|får|er|is) (?:(?:en|et|a|an|our|vores|til|the) )?(?:møde\S*|kursus|kunde\S*|customers?|gæster|guests?|besøg af|lastbil\S*|container\S*|meeting|visitors))(?!\S)"
)
_BECAUSE = re.compile(r"(?<!\S)(?:grundet|pga|på grund|due to|because)(?!\S)")
# The time that was agreed before.
_AGREED = re.compile(
    r"(?<!\S)(?:aftalt|planlagt|sat til|skulle (?:have|ha|være|ellers)|oprindelig\w*|originally|scheduled|agreed|(?:was|were) (?:to|due|meant|supposed)|aftalen (?:i|på|den|kl)|tiden (?:i|på|den|kl))(?!\S)"
)
_MOVES = re.compile(
    r"\b(?:flyt\w*|ryk\w*|fremryk\w*|udsæt\w*|udskyd\w*|skub\w*|i stedet|istedet|instead|ny tid|nyt tidspunkt|mov(?:e|ed|es|ing)(?! (?:forward|ahead|on)\b)|resched\w*|postpon\w*|push\w*|new time|hellere)\b",
    re.IGNORECASE,
)
_NEW_TIME = re.compile(
    r"(?<!\S)(?:(?:flyt|ryk|fremryk|udsæt|udskyd|skub)\S* (?:\S+ ){0,5}?til|(?:mov|push|resched|postpon)\S* (?:\S+ ){0,5}?(?:to|until)|i stedet|istedet|instead|ny tid|nye tid|nyt tidspunkt|new time|hellere|rather"
    r"|hvad med|how about|what about|passer|(?:kan|can|could|vil|ville|må) (?:\S+ ){1,3}?(?:komme|kigge|møde\S*|mødes|come|do|make|meet|blive)|vi siger|lad os|let us|foreslå\S*|forslag)(?!\S)"
)
# "..., or if that is no good, ...", "... Hvis ikke, så ...": the second of two that they may choose from.
_OTHERWISE = (
    r"(?:ellers|alternativt|som\salternativ|otherwise|alternatively|or\selse|failing\sthat"
    r"|(?:hvis|if)\s[^.,!?\d]{0,30}?(?:ikke|not|n't|no\sgood)(?:\s[^.,!?\d]{0,24}?)?)"
)
_SIDE_BY_SIDE = re.compile(
    rf"[\s,/(.;?]{{0,3}}(?:(?:og|eller|el\.?|or|and|samt|evt\.?|enten|either|også|så|then|på|on|den|the|{_OTHERWISE})[\s,/]{{1,2}}){{0,4}}",
    re.IGNORECASE,
)
_OR = re.compile(rf"\b(?:eller|el|or|{_OTHERWISE})\b", re.IGNORECASE)
_MOVED_TO = re.compile(
    r"\b(?:(?:flyt|ryk|fremryk|udsæt|udskyd|skub|mov|push|resched|postpon|ændr|chang)\w*\s(?:\w+\s){0,3}?(?:til|to|until)"
    r"|(?:bliver|er|is|becomes)\s(?:\w+\s){0,2}?(?:i stedet|instead|nu|now))\b",
    re.IGNORECASE,
)
_HOUR_IN_WORDS = r"(?:et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|halv|kvart|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)"
_FROM_TO = re.compile(
    rf"(?<!\S)(?:(?:flyt|ryk|fremryk|udsæt|udskyd|skub|mov|push|resched|postpon|shift|chang|ændr)\S* (?:\S+ ){{0,8}}?|lave?r? (?:\S+ ){{0,5}}?om )(?:fra|from|fm) (?:kl\.? ?|klokken )?(?:\d|{_HOUR_IN_WORDS}(?!\S))"
)
# "rykke samtalen torsdag kl. 10 til kl. 13": no "til" in front of it, so that is where to
_ON_TO = re.compile(
    r"(?<!\S)(?:flyt|ryk|fremryk|udsæt|udskyd|skub|mov|push|resched|postpon|shift)\S* (?:(?!(?:til|to|until|fra|from) )\S+ ){1,9}?"
    r"(?:(?:kl\.?|klokken|at) ?)?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)? (?:til|to|until) (?:(?:kl\.?|klokken|at) ?)?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?(?!\S)"
)
# "from 14.15 to 13.45"
_SPAN = re.compile(
    r"(?<![\d.:])(\d{1,2})[.:](\d\d)\s?(?:-|–|til|to|until|till)\s?(?:kl\.?\s?|klokken\s)?(\d{1,2})[.:](\d\d)(?![\d.:])"
)
_EARLY = 7
_ANOTHER_WEEK = re.compile(
    r"\b(?:ikke?|not) (?:(?:den|nu|på|this|the|i) ){0,2}(?:først\w{0,2}kom\w{1,4}nde|kommende|coming|this|denne|nærmeste)\b(?! ?\w*,? ?(?:\w*,?|[^.!?,\n]{1,50},) (?:(?:men|but) )?(?:på )?(?:den (?:der)?efter|the (?:one|\w+day) after))(?! (?:uge|week),? (?:men|but) (?:i |the |først )?(?:ugen (?:der)?efter|week after(?! next)))",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?<!come )(?<!drop )(?<!stop )(?<!swing )(?<!pop )(?<!kom )\b(?:inden|senest|før|by|before)\s(?:på\s|den\s|d\.\s)?$",
    re.IGNORECASE,
)
_OLD_TIME = re.compile(
    r"\b(?:fra|from|i stedet for|instead of|(?<!kan hun )(?<!kan han )(?<!kan i )(?<!kan vi )(?<!she )(?<!he )(?:ikke|not))\s(?:\w+\s)?$",
    re.IGNORECASE,
)

_NAMELY = re.compile(
    r"\b(?:altså|dvs\.?|det vil sige|nemlig|i\.e\.|that is|namely)\s(?:(?:på|on|den|the|d\.)\s){0,2}$",
    re.IGNORECASE,
)
_BACK_TO_NAMELY = 32
_WORDS_APART = 4
_TAKES_BACK = re.compile(
    r"\b(?:nej vent|(?<!dag )(?<!morgen )nej,|hov|vent,|rettelse|rettere|no wait|(?<!day )(?<!morrow )no,|wait,|scratch that|correction|i mean|make that|jeg mener)(?!\w)",
    re.IGNORECASE,
)


_ISH = re.compile(r"\d(?:\s?[ap]m)?\s?-?ish(?!\w)")
_MOST_ISH = 5  # letters behind a time that may make it a rough one

_OneTold = tuple[FoundMoment, Clause]
_Told = list[_OneTold]


class Likely(NamedTuple):
    """What a person is shown first, where one must read it anyway: the times that the second reader likes best."""

    slots: tuple[Slot, ...] = ()
    words: tuple[str, ...] = ()
    """Those of a time that is none of the offered ones."""


@dataclass(frozen=True)
class Offered:
    """The times offered. `doubtful`: over, vague or not in order; `disagree`: a weekday is not its date's."""

    slots: tuple[Slot, ...] = ()
    sound: tuple[Slot, ...] = ()
    """Those of the slots that can be noted: the weekday is that of its date, and the hour is one, not "11ish"."""
    likely: Likely = Likely()
    words: tuple[str, ...] = ()
    doubtful: bool = False
    disagree: bool = False
    clauses: tuple[Clause, ...] = ()
    open_day: bool = False
    """Whether the new time of a meeting that moves is perhaps another: a day behind it has no time, or no word says that it is new."""
    same_time: bool = False
    """Whether the time is that of a meeting of another day: "i morgen samme tid"."""
    choice: bool = False
    """Whether the times stand side by side with an "or": which of them, the partner chooses."""
    other_day: bool = False
    """Whether a day ahead is named on which no time is offered: the one that will not do, perhaps."""
    in_place_of: bool = False
    """Whether a time of day is told that the one offered takes the place of."""
    gives_up: bool = False
    """Whether another day is plainly given up: "not tomorrow but Tuesday"."""


def find_slots(
    text: str, clauses: Sequence[Clause], sent_at: datetime, learned: Learned | None = None
) -> Offered:
    """Every time ahead that somebody could meet at, in their order; `learned` by the second reader of times."""
    told = told_of(text, clauses, sent_at, learned)
    moments = [
        (moment, clause)
        for moment in told.moments
        if (clause := _ends_in(clauses, moment)) is not None and _is_meeting(text, moment, clause)
    ]
    moments = [
        (moment, clause)
        for moment, clause in moments
        if not _CALLED_OFF.search(clause.plain) or sum(one is clause for _, one in moments) > 1
    ]
    moments, unsettled = _not_the_old_ones(text, moments)
    ahead = [(moment, clause) for moment, clause in moments if moment.start > sent_at][:_MOST_SLOTS]
    over = len(ahead) < len(moments)
    others = _others(text, [one for one, _ in ahead], told)
    ahead = [(one, clause) for one, clause in ahead if _slot(one) not in others]
    days = find_days(text, local_date(sent_at))
    plain, only = plain_of(text), [moment for moment, _ in ahead]
    moved = [_moved_to(text, moment) for moment in only]
    slots = _in_their_order(moved, days)
    sound = [
        slot
        for slot, one in zip(slots, only, strict=True)
        if not one.disagrees and not _is_rough(plain, one)
    ]
    # "moved from 10 to 13" is one time to the second reader of times, and it cannot say of which half it speaks
    is_from_to = bool(only) and all(new is not one for new, one in zip(moved, only, strict=True))
    return Offered(
        slots=_sorted(slots),
        sound=_sorted(sound),
        likely=_likely(text, clauses, sent_at, told, only, _sorted(sound)),
        words=tuple(dict.fromkeys(moment.words for moment, _ in ahead)),
        doubtful=any(moment.vague or _is_unheard_of(moment, one) for moment, one in ahead)
        or over
        or any(chance >= HARDLY for chance in others.values())
        or (unsettled and not told.settled)
        or told.doubtful
        or _ANOTHER_WEEK.search(text) is not None
        or (bool(ahead) and _is_corrected(text, told.thought))
        or (told.is_disputed(slots) and not is_from_to)
        or told.leaves_over(plain, slots)
        or is_loose(plain, only, told)
        or stands_apart(plain, only)
        or is_told_otherwise(plain, only, told, local_date(sent_at))
        or any(map(told.is_in_front_of_the_old, slots))
        or any(
            new is one and _ends_before_it_begins(plain, one)
            for new, one in zip(moved, only, strict=True)
        )
        or _is_more(text, clauses, only, sent_at, told)
        or _is_out_of_order(only, days),
        disagree=any(day.disagrees for day in days),
        clauses=tuple(clause for _, clause in ahead),
        open_day=told.leaves_a_later_day(slots, local_date(sent_at))
        or (
            bool(only)
            and not is_said_to_be_new(plain, only, told)
            and not told.is_surely(plain, slots)
        ),
        same_time=told.has_the_same_time(plain),
        choice=_is_a_choice(text, only),
        other_day=_names_another(text, days, only, clauses, sent_at),
        in_place_of=len(set(slots)) == 1 and _takes_the_place(slots[0], told.old),
        gives_up=gives_a_day_up(
            plain, days, {slot.start.date() for slot in slots}, local_date(sent_at)
        ),
    )


def _likely(
    text: str,
    clauses: Sequence[Clause],
    sent_at: datetime,
    told: Told,
    ahead: Sequence[FoundMoment],
    sound: Sequence[Slot],
) -> Likely:
    """Of times apart from each other only those liked alike; where none is liked, one of all that were named."""
    liked = tuple(sound) if _are_side_by_side(text, ahead) else told.those_alike(sound)
    if told.likes(liked):
        return Likely(liked)
    every = moments_of(text, told.without_theirs(find_named(text, sent_at)))
    if any(one.disagrees for one in every):
        return Likely(liked)
    words = {
        _slot(_moved_to(text, one)): one.words
        for one in every
        if one.start > sent_at and _may_be_meant(plain_of(text), clauses, one)
    }
    guessed = told.likeliest(list(words))
    return Likely(guessed, tuple(words[one] for one in guessed)) if guessed else Likely(liked)


def _may_be_meant(plain: str, clauses: Sequence[Clause], moment: FoundMoment) -> bool:
    """Whether it is a time that a person may be shown: none to call or to answer, no "11ish", no whole day."""
    if moment.vague or _is_rough(plain, moment):
        return False
    if moment.end is not None and moment.end - moment.start > _LONGEST:
        return False
    clause = _ends_in(clauses, moment)
    return clause is None or not (_NO_MEETING.search(clause.plain) or is_own(clause))


def _slot(moment: FoundMoment) -> Slot:
    return Slot(moment.start, moment.end)


def _is_rough(plain: str, moment: FoundMoment) -> bool:
    """ "11ish"."""
    return _ISH.search(plain, moment.at, moment.until + _MOST_ISH) is not None


def _others(text: str, ahead: Sequence[FoundMoment], told: Told) -> Mapping[Slot, float]:
    """What is hardly a meeting beside one that is; where they stand side by side, all of them are."""
    if _are_side_by_side(text, ahead):
        return {}
    return told.none_of_them([_slot(one) for one in ahead])


def _is_more(
    text: str,
    clauses: Sequence[Clause],
    ahead: Sequence[FoundMoment],
    sent_at: datetime,
    told: Told,
) -> bool:
    """Whether words that speak of a time were not read, and may say another one than was."""
    unread = unread_times(text, clauses, sent_at)
    if not ahead or unread.plainly:
        return bool(unread.plainly)
    offered = [moment.start.date() for moment in ahead]
    elsewhere = {item.start for item in told.aside}  # "deadline is as before, i.e. Friday the 9th"
    days = [day for day in find_days(text, local_date(sent_at)) if day.start not in elsewhere]
    if unread.clocks or _is_namely_another(text, days, offered):
        return True
    if is_of_another_week(text, offered, sent_at) or _is_told_twice(text, ahead):
        return True
    others = [day for day in days if day.first == day.last and day.first not in offered]
    told_apart = bool(others) or not _MOVES.search(text)
    if told_apart and all(_is_dated(moment, days) for moment in ahead):
        return False  # where the date stands, "ugen efter" says no more
    return bool(unread.days)


def _takes_the_place(slot: Slot, old: Collection[Item]) -> bool:
    """Whether the old time is of another day, or another hour: "ved 10-tiden, altså kl. 10" is one."""
    hours = [item for item in old if isinstance(item, Clock)]
    days = [item.first for item in old if isinstance(item, FoundDay)]
    return bool(hours) and (
        any(day != slot.start.date() for day in days)
        or any(on_a_dial(one.at) != on_a_dial(slot.start) for one in hours)
    )


def _is_told_twice(text: str, ahead: Sequence[FoundMoment]) -> bool:
    """One day named again with another time, and not in a list: a slip, or another thing."""
    return any(
        one.start.date() == two.start.date()
        and one.start != two.start
        and len(text[one.until : two.at].split()) >= _WORDS_APART
        for one, two in pairwise(ahead)
    )


def _is_namely_another(text: str, days: Sequence[FoundDay], offered: Sequence[date]) -> bool:
    """ "På mandag, altså den 25.": which of them, where they are not the same."""
    return any(
        day.first == day.last and day.first not in offered
        for day in days
        if _NAMELY.search(text, max(0, day.start - _BACK_TO_NAMELY), day.start)
    )


def _is_dated(moment: FoundMoment, days: Sequence[FoundDay]) -> bool:
    return any(
        moment.at <= day.start < moment.until and day.first == moment.start.date() and day.by_number
        for day in days
    )


def _is_out_of_order(ahead: Sequence[FoundMoment], days: Sequence[FoundDay]) -> bool:
    """ "Monday or Wednesday", said on a Tuesday: of which week the Monday is; dates tell it themselves."""
    starts = [moment.start for moment in ahead]
    return starts != sorted(starts) and not all(_is_dated(moment, days) for moment in ahead)


def _is_unheard_of(moment: FoundMoment, clause: Clause) -> bool:
    """A time at night, where the words do not speak of the night."""
    waking = _FIRST_HOUR <= moment.start.hour <= _LAST_HOUR
    return not waking and _NIGHT.search(clause.plain) is None


def _ends_before_it_begins(plain: str, moment: FoundMoment) -> bool:
    """ "From 14.15 to 13.45": one of the two is a slip; "11.30 to 1.30" ends in the afternoon."""
    return any(
        int(over) >= _EARLY and (int(over), int(last)) < (int(hour), int(minute))
        for hour, minute, over, last in _SPAN.findall(plain, moment.at, moment.until)
    )


def _sorted(slots: Sequence[Slot]) -> tuple[Slot, ...]:
    return tuple(sorted(dict.fromkeys(slots), key=lambda slot: slot.start))


def _is_corrected(text: str, named: Iterable[Item]) -> bool:
    """ "kl. 10, nej vent, så kl. 11": which of them, a person reads."""
    places = [(one.start, one.end) for one in named]
    if len(places) < _SEVERAL:
        return False
    first, last = min(places), max(places)
    return _TAKES_BACK.search(text, min(first[1], last[0]), last[1]) is not None


def _not_the_old_ones(text: str, moments: _Told) -> tuple[_Told, bool]:
    """The times somebody may come at, and whether an old one may still be among them.

    Where times stand in several clauses, some may be of what came in the way, or of what was agreed.
    """
    moments = [one for one in moments if one[1].asked or not _NOT_FREE.search(one[1].plain)]
    moments = [
        one
        for place, one in enumerate(moments)
        if not any(_moves_between(text, one, two) for two in moments[place + 1 : place + 2])
    ]
    own = [one for one in moments if not _is_of_another(one[1])]
    unsettled = not own and bool(moments)
    moments = own or moments
    if not _MOVES.search(text):
        return moments, unsettled
    if len({clause.start for _, clause in moments}) < _SEVERAL:
        return moments, unsettled or _are_apart(text, moments)
    moments = [one for one in moments if not _AGREED.search(one[1].plain)] or moments
    sentences = {clause.start for _, clause in moments if _NEW_TIME.search(clause.plain)}
    new = [one for one in moments if one[1].start in sentences]
    several = len({clause.start for _, clause in moments}) >= _SEVERAL
    return new or moments, unsettled or (several and not new)


def _are_apart(text: str, moments: _Told) -> bool:
    """Whether two times of one clause stand there otherwise than side by side: "or", "and", a comma."""
    return any(
        one.start != two.start
        and mine.start == other.start
        and not _SIDE_BY_SIDE.fullmatch(_between(text, one, two))
        for (one, mine), (two, other) in pairwise(moments)
    )


def _is_a_choice(text: str, ahead: Sequence[FoundMoment]) -> bool:
    """ "Onsdag kl. 13 eller torsdag kl. 9"."""
    return _are_side_by_side(text, ahead) and any(map(_OR.search, _all_between(text, ahead)))


def _are_side_by_side(text: str, ahead: Sequence[FoundMoment]) -> bool:
    return all(map(_SIDE_BY_SIDE.fullmatch, _all_between(text, ahead)))


def _all_between(text: str, ahead: Sequence[FoundMoment]) -> list[str]:
    return [_between(text, one, two) for one, two in pairwise(ahead) if one.start != two.start]


def _between(text: str, one: FoundMoment, two: FoundMoment) -> str:
    """What stands between them; nothing where the words of one day tell both."""
    return text[one.until : two.at]


def _moves_between(text: str, one: _OneTold, two: _OneTold) -> bool:
    """ "Mødet onsdag kl. 13 flyttes til torsdag kl. 15": the first is the old one."""
    if one[1].sentence != two[1].sentence:
        return False
    return _MOVED_TO.search(text[one[0].until : two[0].at + 1]) is not None


def _is_of_another(clause: Clause) -> bool:
    """Whether something else has that time; it may also be named as why the meeting moves."""
    return _OTHER_EVENT.search(clause.plain) is not None and not _BECAUSE.search(clause.plain)


def _moved_to(text: str, moment: FoundMoment) -> FoundMoment:
    """ "flytte samtalen fra kl. 10 til kl. 13" is no hour of three hours."""
    words = text[max(0, moment.at - _BEFORE) : moment.until].lower()
    to = moment.end or moment.back
    if to is None or not (_FROM_TO.search(words) or _ON_TO.search(words)):
        return moment
    return replace(moment, start=to, end=None, back=None)


def _names_another(
    text: str,
    days: Sequence[FoundDay],
    ahead: Sequence[FoundMoment],
    clauses: Sequence[Clause],
    sent_at: datetime,
) -> bool:
    offered = {moment.start.date() for moment in ahead}
    spans = [(moment.at, moment.until) for moment in ahead]
    offering = {clause.start for moment in ahead if (clause := _ends_in(clauses, moment))}
    for day in days:
        inside = any(at <= day.start < until for at, until in spans)
        clause = clause_at(clauses, day.start)
        if inside or clause is None or not clause.told or clause.start in offering:
            continue
        bare = (
            day.first == day.last and day.first not in offered and day.first > local_date(sent_at)
        )
        if bare and not _LIMIT.search(text[max(0, day.start - 24) : day.start]):
            return True
    return False


def _in_their_order(moments: Sequence[FoundMoment], days: Sequence[FoundDay]) -> list[Slot]:
    """ "tirsdag eller torsdag", written on a Wednesday: the Thursday is the one behind the Tuesday."""
    slots: list[Slot] = []
    for moment in moments:
        slot = _slot(moment)
        behind = slots and slot.start.date() < slots[-1].start.date()
        told = _DATED.search(moment.words) or _is_dated(moment, days)
        if behind and slots[-1].start - slot.start < _WEEK and not told:
            slot = Slot(slot.start + _WEEK, slot.end + _WEEK if slot.end else None)
        slots.append(slot)
    return slots


def _ends_in(clauses: Sequence[Clause], moment: FoundMoment) -> Clause | None:
    """The clause in which the moment ends; a condition's own times are offered by nobody."""
    inside = [clause for clause in clauses if clause.start < moment.until <= clause.end]
    return inside[0] if inside else None


def _is_meeting(text: str, moment: FoundMoment, clause: Clause) -> bool:
    proposed = clause.told or grammar.PROPOSAL.search(clause.plain) is not None
    if not proposed or _NO_MEETING.search(clause.plain):
        return False
    before = text[max(0, moment.at - 24) : moment.at]
    if _OLD_TIME.search(before) and not is_asked_for(plain_of(text), moment.at, moment.until):
        return False
    return not _LIMIT.search(before) or times.MOVED_BY.search(before) is not None
