"""Whether a reply gives a day up on which somebody was to come, and names another: the meeting moves.

"Not tomorrow but Tuesday at 11" says nowhere that it moves; that nobody is seen on the one day and
somebody on the other says it.
"""

from collections.abc import Collection, Sequence
from datetime import date

from casework.dates import FoundDay
from casework.replies.roles import sentence_around, sentence_starts
from casework.replies.words import given_up as words

_AROUND = 80  # letters on each side of a day


def gives_a_day_up(
    plain: str, days: Sequence[FoundDay], offered: Collection[date], sent: date
) -> bool:
    """Whether one of these days, on which no time is `offered`, is plainly given up.

    `plain` is the text in lower case.
    """
    if not offered:
        return False
    others = [day for day in days if day.first == day.last and sent <= day.first not in offered]
    starts = sentence_starts(plain)
    if any(_is_given_up(plain, starts, day) for day in others):
        return True
    return bool(others) and words.NOW_HELD.search(plain) is not None


def _is_given_up(plain: str, starts: Sequence[int], day: FoundDay) -> bool:
    start, end = sentence_around(plain, starts, day.start)
    before = plain[max(start, day.start - _AROUND) : day.start]
    behind = plain[day.end : min(end, day.end + _AROUND)]
    said = words.BEFORE.search(before)
    if said and words.NEGATED.search(said[0]):
        return True
    if words.NOT_THAT.search(before) and words.BUT.match(behind):
        return True
    if words.AND_NOT.search(before) and words.SO_SOON.fullmatch(plain, day.start, day.end):
        return True
    if words.SKIPS.search(before) or (
        words.LEAPS.search(before) and words.OVER.match(plain, day.end)
    ):
        return True
    return words.BEHIND.match(behind) is not None
