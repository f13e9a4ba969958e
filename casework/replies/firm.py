"""Whether the times that were found are one firm answer; a person reads what is not.

1. a time with "or so", "first thing" or "it depends" in its sentence is no exact one
2. a day or a time that is told twice and otherwise is a slip, and which of them is right nobody knows
3. of a meeting that moves the only time is the new one where words say so, or where the old was told apart
"""

import re
from collections.abc import Sequence
from datetime import date, time
from itertools import chain, pairwise

from casework.dates import Clock, FoundDay, FoundMoment
from casework.dates.hours import on_a_dial
from casework.replies.roles import Item, sentence_around, sentence_starts
from casework.replies.told import Told
from casework.replies.words import firm, times

_MOST_APART = 4  # words between two times of one day that stand in a list
_BACK = 60
_SOON = 120  # letters behind a time that may say when it is over
_SMALL, _LATE = 7, 20
_TWICE = 2
_FEWEST = 2  # words that make a clause around a time
_WORD = re.compile(r"[a-zæøå']+")


def is_loose(plain: str, moments: Sequence[FoundMoment], told: Told) -> bool:
    """Whether the sentence of a time, or of a day that has none, leaves open when it is."""
    places = [one.until - 1 for one in moments]
    patterns = (firm.LOOSE,) if moments else (firm.LOOSE, firm.PART, firm.SOME_TIME)
    if not moments:
        places = [day.start for day in told.left.days]
        places += [clock.start for clock in told.left.clocks]
    starts = sentence_starts(plain)
    if any(_is_some_time(plain, starts, one) for one in moments):
        return True
    for start, end in {sentence_around(plain, starts, place) for place in places}:
        for match in chain.from_iterable(one.finditer(plain, start, end) for one in patterns):
            before = plain[max(start, match.start() - _BACK) : match.start()]
            if not firm.OF_A_CALL.search(before.rpartition(",")[2]):
                return True
    return False


def _is_some_time(plain: str, starts: Sequence[int], moment: FoundMoment) -> bool:
    """ "I morgen engang efter frokost. Fyraften er kl. 15": the sentence of the day says nothing firm."""
    start, end = sentence_around(plain, starts, moment.at)
    return end < moment.until and firm.SOME_TIME.search(plain, start, end) is not None


def is_told_otherwise(plain: str, moments: Sequence[FoundMoment], told: Told, sent: date) -> bool:
    """Whether one time stands there twice, and not the same, or a day that nothing explains."""
    starts = sentence_starts(plain)
    if not told.old and len(moments) == 1 and firm.DELAYED.search(plain):
        return True
    if any(_is_dated_again(plain, starts, one, told) for one in moments):
        return True
    if any(_ends_otherwise(plain, one) for one in moments):
        return True
    if any(_is_namely_another(plain, *two) for two in pairwise(told.left.clocks)):
        return True
    if any(_differ(plain, starts, one, two) for one, two in pairwise(moments)):
        return True
    offered = {one.start.date() for one in moments}
    return bool(moments) and any(
        day.first > sent
        and day.first not in offered
        and not day.vague
        and _is_said_of_meeting(plain, day)
        for day in told.left.days
    )


def _is_said_of_meeting(plain: str, day: FoundDay) -> bool:
    before = plain[max(0, day.start - _BACK) : day.start].rpartition(".")[2]
    said = firm.AGAIN.search(before) or firm.STAYS.search(before)
    return bool(said or firm.STAYS_BEHIND.match(plain, day.end))


def _is_namely_another(plain: str, one: Clock, two: Clock) -> bool:
    """ "10.00 (half past ten)": which of them, nobody knows."""
    if two.instead_of is not None or one.instead_of is not None:
        return False
    between = plain[one.end : two.start].removesuffix("kl. ")
    return on_a_dial(one.at) != on_a_dial(two.at) and firm.NAMELY.fullmatch(between) is not None


def _is_dated_again(plain: str, starts: Sequence[int], moment: FoundMoment, told: Told) -> bool:
    """ "New time: 18 January at 10", and in the letter "18 January at 11": which, nobody knows."""
    dated = [day for day in told.left.days if day.first == moment.start.date() and day.by_number]
    if len(dated) < _TWICE or all(day.start in range(moment.at, moment.until) for day in dated):
        return False
    others = (one for one in told.moments if one.start.date() == moment.start.date())
    return any(
        _differ(plain, starts, *sorted((one, moment), key=lambda either: either.at))
        for one in others
        if any(one.at <= day.start < one.until <= moment.at for day in dated)
    )


def _ends_otherwise(plain: str, moment: FoundMoment) -> bool:
    """ "Kl. 11. Vi slutter senest kl. 10.45": one of the two is a slip; of "slutter kl. 12" there is no other."""
    said = firm.OVER_AT.search(plain, moment.at, moment.until + _SOON)
    if said is None or moment.start.hour > _LATE or said.start() < moment.until < said.end():
        return False
    if said.end() == moment.until:
        return True
    over = time(int(said["hour"]), int(said["minute"] or 0))
    small = over.hour < _SMALL <= moment.start.hour  # "from 11, done by 1"
    return not small and said.start() >= moment.until and over <= moment.start.time()


def stands_apart(plain: str, moments: Sequence[FoundMoment]) -> bool:
    """Whether a time is not in the clause of its day, and nothing there speaks of the meeting.

    "She can come on Monday. The gate is locked at 15.30."
    """
    starts = sentence_starts(plain)
    for one in moments:
        first, end = sentence_around(plain, starts, one.until - 1)
        parts = [match.end() for match in firm.PARTS.finditer(plain, one.at, one.until)]
        begins = max([first, *parts])
        if begins <= one.at:
            continue
        ends = firm.PARTS.search(plain, one.until, end)
        part = plain[begins : ends.start() if ends else end]
        words = _WORD.findall(plain, begins, one.until)
        clause = [word for word in words if word not in firm.BESIDE_A_TIME]
        if len(clause) >= _FEWEST and not firm.OF_MEETING.search(part):
            return True
    return False


def _differ(plain: str, starts: Sequence[int], one: FoundMoment, two: FoundMoment) -> bool:
    """Two times that cannot both be offered: no word lets choose between them."""
    if one.start == two.start:
        return False
    between = plain[one.until : two.until]
    same_day = one.start.date() == two.start.date()
    if firm.NEXT_OF_LIST.fullmatch(plain, one.until, two.at):
        return False
    if same_day and firm.NAMELY.match(between):
        return True
    first, second = (sentence_around(plain, starts, at.until - 1) for at in (one, two))
    choice = firm.CHOICE_OF_HOURS if same_day else firm.CHOICE
    if first == second or choice.search(plain, first[0], second[1]):
        return False
    again = firm.AGAIN.search(plain, second[0], two.until) is not None
    return again or (same_day and len(between.split()) > _MOST_APART)


def is_said_to_be_new(plain: str, moments: Sequence[FoundMoment], told: Told) -> bool:
    """Whether the time that a meeting moves to is told as such."""
    if told.old and told.settled:
        return not any(_is_chosen(plain, one) for one in told.old)
    if firm.ANOTHER_TIME.search(plain):
        return False
    starts = sentence_starts(plain)
    for one in moments:
        start, end = sentence_around(plain, starts, one.until - 1)
        before, behind = plain[start : one.at], plain[one.until : end].strip(" .,!\n")
        if "?" in behind or firm.NEW_TIME.search(plain, start, end) or times.TO.search(before):
            return True
        if not behind and firm.SO.search(before):
            return True
    return False


def _is_chosen(plain: str, item: Item) -> bool:
    """ "So it has to be the Wednesday": of times that were offered, and none of them is an old one."""
    return firm.STAYS.search(plain, max(0, item.start - _BACK), item.start) is not None
