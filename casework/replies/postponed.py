"""A meeting that is put off until those who write name its new time: it is moved, and not called off.

"The interview cannot take place, a new date follows" calls nothing off, though its first half sounds like it;
whoever says "aflyst" or "cancelled" does, whatever follows.
"""

from collections.abc import Sequence
from dataclasses import replace

from casework.readings import OFF, Intent
from casework.replies.clauses import Clause
from casework.replies.hearing import HINT, LIKELY, PLAIN
from casework.replies.signals import Signal
from casework.replies.words import postponed
from casework.replies.words.phrases import any_of

_FOLLOWS = any_of((*postponed.FOLLOWS_DA, *postponed.FOLLOWS_EN))
_CALLED_OFF = any_of(postponed.CALLED_OFF)
_PUTS_OFF = any_of(postponed.PUTS_OFF)
_SOME_DAY = any_of(postponed.SOME_DAY)
# What the promise of a new time tells besides: that they write again, and that a meeting was known.
_OF_THE_PROMISE = (Intent.RECEIPT, Intent.PENDING, Intent.QUALIFIED, Intent.INVITATION)


def is_put_off(clauses: Sequence[Clause]) -> bool:
    """Whether a new time is promised, and no word calls the meeting off."""
    plain = [one.plain for one in clauses if one.told and not one.asked]
    return any(map(_promises, plain)) and not any(map(_CALLED_OFF.search, plain))


def waits_for_them(clauses: Sequence[Clause]) -> bool:
    """Whether nothing is left to ask: they promise the new time, and neither guess at it nor ask for one."""
    if not is_put_off(clauses):
        return False
    told = [one for one in clauses if not one.courtesy]
    return not any(one.asked or one.hedged or _SOME_DAY.search(one.plain) for one in told)


def of_put_off(signals: Sequence[Signal], clauses: Sequence[Clause]) -> list[Signal] | None:
    """What is told of a meeting that is put off; None where none is."""
    off = [one for one in signals if one.intent in OFF and one.weight > HINT]
    if not any(map(_is_of_the_old_one, off)) or not is_put_off(clauses):
        return None
    moved = [replace(one, intent=Intent.RESCHEDULE) for one in off]
    return [*moved, *(one for one in signals if one not in off and not _is_of_the_promise(one))]


def _is_of_the_old_one(one: Signal) -> bool:
    """Whether it tells what becomes of the meeting that was, and not only that there will be another."""
    plain = one.clause.plain
    return not _promises(plain) or _PUTS_OFF.search(plain) is not None


def _promises(plain: str) -> bool:
    return _FOLLOWS.search(plain) is not None


def _is_of_the_promise(one: Signal) -> bool:
    if one.intent is Intent.INVITATION:
        return one.weight >= LIKELY
    if one.intent is Intent.REJECTION:
        return one.weight < PLAIN  # "we cannot make it"
    return one.intent in _OF_THE_PROMISE and _promises(one.clause.plain)
