"""Whether the times that were found are one firm answer; a person reads what is not.

1. a time with "or so", "first thing" or "it depends" in its sentence is no exact one
2. a day or a time that is told twice and otherwise is a slip, and which of them is right nobody knows
3. of a meeting that moves the only time is the new one where words say so, or where the old was told apart
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import chain, pairwise

from casework.dates import FoundMoment
from casework.replies.told import Told
from casework.replies.words import firm, times

_MOST_APART = 4  # words between two times of one day that stand in a list
_BACK = 60


def is_loose(plain: str, moments: Sequence[FoundMoment], told: Told) -> bool:
    """Whether the sentence of a time, or of a day that has none, leaves open when it is."""
    places = [one.until - 1 for one in moments]
    patterns = (firm.LOOSE,) if moments else (firm.LOOSE, firm.PART)
    if not moments:
        places = [one.start for one in (*told.left.days, *told.left.clocks)]
    starts = _sentences(plain)
    for start, end in {_around(starts, place, len(plain)) for place in places}:
        for match in chain.from_iterable(one.finditer(plain, start, end) for one in patterns):
            before = plain[max(start, match.start() - _BACK) : match.start()]
            if not firm.OF_A_CALL.search(before.rpartition(",")[2]):
                return True
    return False


def is_told_otherwise(
    plain: str, moments: Sequence[FoundMoment], told: Told, sent: date
) -> bool:
    """Whether one time stands there twice, and not the same, or a day that nothing explains."""
    starts = _sentences(plain)
    if any(_differ(plain, starts, one, two) for one, two in pairwise(moments)):
        return True
    offered = {one.start.date() for one in moments}
    return bool(moments) and any(
        day.first > sent
        and day.first not in offered
        and not day.vague
        and firm.AGAIN.search(plain[max(0, day.start - _BACK) : day.start].rpartition(".")[2])
        for day in told.left.days
    )


def _differ(plain: str, starts: Sequence[int], one: FoundMoment, two: FoundMoment) -> bool:
    """Two times that cannot both be offered: no word lets choose between them."""
    if one.start == two.start:
        return False
    between = plain[one.until : two.until]
    same_day = one.start.date() == two.start.date()
    if same_day and firm.NAMELY.match(between):
        return True
    first, second = (_around(starts, at.until - 1, len(plain)) for at in (one, two))
    if first == second or firm.CHOICE.search(plain, first[0], second[1]):
        return False
    again = firm.AGAIN.search(plain, second[0], two.until) is not None
    return again or (same_day and len(between.split()) > _MOST_APART)


def is_said_to_be_new(plain: str, moments: Sequence[FoundMoment], told: Told) -> bool:
    """Whether the time that a meeting moves to is told as such."""
    if told.old and told.settled:
        return True
    if firm.ANOTHER_TIME.search(plain):
        return False
    starts = _sentences(plain)
    for one in moments:
        start, end = _around(starts, one.until - 1, len(plain))
        before, behind = plain[start : one.at], plain[one.until : end].strip(" .,!\n")
        if "?" in behind or firm.NEW_TIME.search(plain, start, end) or times.TO.search(before):
            return True
        if not behind and firm.SO.search(before):
            return True
    return False


def _sentences(plain: str) -> list[int]:
    return [0, *(match.end() for match in times.SENTENCE_END.finditer(plain))]


def _around(starts: Sequence[int], place: int, size: int) -> tuple[int, int]:
    number = bisect_right(starts, place)
    return starts[number - 1], starts[number] if number < len(starts) else size
