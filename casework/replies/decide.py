"""From signals to one reading: what is meant, and how certain that is.

Evidence is counted in bits. For each intent its clauses add up, the later ones less; against it
stands what cannot be meant beside it. What remains after the doubts is the log-odds that the
reading is right: `certainty` is its chance, and a reading is sure from `SURE` on.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casework.readings import OFF, TIMED, Intent
from casework.replies.hearing import PLAIN
from casework.replies.signals import Signal

SURE = 0.85
_MORE = 0.6  # what another clause that tells the same adds
_AGAINST = 0.9
_LEAST = 0.6  # bits below which nothing was said
VERY_SURE = 0.95  # the chance from which the second reader makes what phrases doubt weigh less
_TORN, _TORN_YET_SURE = 0.8, 0.1  # contradicting phrases stay a doubt, whatever it says
_UNTOLD = -3.0  # bits of what no phrase told
_SECOND = 1.6  # what a bit of the second reader counts: its own chances are too modest
_LEAST_CHANCE = 1e-3
_MUCH, _BEYOND = 3.0, 0.32

# What the first says more exactly, or explains: the second stands beside it without contradicting.
_BESIDE: dict[Intent, frozenset[Intent]] = {
    Intent.NO_SHOW: frozenset({Intent.INVITATION, Intent.RECEIPT, Intent.REJECTION, Intent.CANCELLATION, Intent.PENDING}),
    Intent.HIRED: frozenset({Intent.QUALIFIED, Intent.RECEIPT, Intent.INVITATION}),
    Intent.REJECTION: frozenset({Intent.QUALIFIED, Intent.RECEIPT, Intent.FILLED, Intent.OUT_OF_OFFICE}),
    Intent.FILLED: frozenset({Intent.RECEIPT, Intent.QUALIFIED, Intent.REJECTION, Intent.OUT_OF_OFFICE}),
    Intent.CANCELLATION: frozenset({Intent.RECEIPT, Intent.FILLED, Intent.REJECTION, Intent.RESCHEDULE, Intent.INVITATION, Intent.OUT_OF_OFFICE, Intent.PENDING}),
    Intent.RESCHEDULE: frozenset({Intent.INVITATION, Intent.RECEIPT, Intent.CANCELLATION, Intent.PENDING, Intent.OUT_OF_OFFICE}),
    Intent.PENDING: frozenset({Intent.RECEIPT, Intent.QUALIFIED}),
    Intent.INVITATION: frozenset({Intent.QUALIFIED, Intent.RECEIPT, Intent.OUT_OF_OFFICE}),
    Intent.QUALIFIED: frozenset({Intent.RECEIPT}),
    Intent.UNSUBSCRIBE: frozenset({Intent.RECEIPT, Intent.FILLED, Intent.REJECTION, Intent.CANCELLATION, Intent.PENDING}),
    Intent.OUT_OF_OFFICE: frozenset({Intent.RECEIPT, Intent.REDIRECT, Intent.PENDING, Intent.FILLED}),
    Intent.QUESTION: frozenset({Intent.RECEIPT, Intent.QUALIFIED, Intent.PENDING}),
    Intent.REDIRECT: frozenset({Intent.RECEIPT, Intent.INVITATION, Intent.UNSUBSCRIBE, Intent.FILLED}),
}  # fmt: skip


@dataclass(frozen=True)
class Meant:
    """The intent, the bits for it after what speaks against it, and the signals that told it."""

    intent: Intent
    bits: float
    signals: tuple[Signal, ...]
    chance: float
    """What the second reader alone gives it."""
    moving: float = 0.0
    """What it gives to a meeting that moves: then the times may be the old and the new one."""
    same: frozenset[Intent] = frozenset()
    """The intents that move the case as this one does, itself among them."""


def meant(
    signals: Sequence[Signal], thought: Mapping[Intent, float], *, timed: bool = True
) -> Meant | None:
    """The one thing that is meant most likely, by both readers; None where nothing is.

    `signals` are what the phrases told, `thought` the chances that the second reader gives. With a
    time (`timed`) inviting and moving are one thing, without one moving and calling off.
    """
    told = _told(signals)
    both = {
        intent: told.get(intent, _UNTOLD) + _SECOND * math.log2(max(_LEAST_CHANCE, thought[intent]))
        for intent in Intent
    }
    best = max(both, key=lambda intent: both[intent])
    if best is Intent.UNCLEAR:
        return None
    alike = TIMED if timed else OFF
    same = alike if best in alike else frozenset({best})
    others = sum(math.pow(2, bits) for intent, bits in both.items() if intent not in same)
    chance = sum(thought[intent] for intent in same)
    torn = _TORN if chance < VERY_SURE else _TORN_YET_SURE
    bits = _bounded(both[best] - math.log2(others)) - torn * _contradicted(best, signals)
    told_it = tuple(one for one in signals if one.intent is best)
    return Meant(best, bits, told_it, chance, thought[Intent.RESCHEDULE], same)


def _told(signals: Sequence[Signal]) -> dict[Intent, float]:
    """The bits of each intent that a phrase told, after what speaks against it."""
    bits = {intent: _added(intent, signals) for intent in {one.intent for one in signals}}
    told = {intent: amount for intent, amount in bits.items() if amount >= _LEAST}
    net = {intent: amount - _against(intent, told) for intent, amount in told.items()}
    if net.get(Intent.FILLED, 0) >= PLAIN:
        net.pop(Intent.REJECTION, None)  # "the position is filled" is why there is a no
    if net.get(Intent.CANCELLATION, 0) >= PLAIN:
        net.pop(Intent.FILLED, None)  # and why somebody need not come
    if net.get(Intent.UNSUBSCRIBE, 0) >= PLAIN:
        net.pop(Intent.REJECTION, None)  # a no to her, and to all that come after her
        net.pop(Intent.FILLED, None)
    return {**net, Intent.UNCLEAR: 0.0}


def _bounded(bits: float) -> float:
    """Beyond what two readers can know: a doubt must still be able to outweigh it."""
    return bits if bits <= _MUCH else _MUCH + (bits - _MUCH) * _BEYOND


def _added(intent: Intent, signals: Sequence[Signal]) -> float:
    weights = sorted((one.weight for one in signals if one.intent is intent), reverse=True)
    return weights[0] + _MORE * sum(weights[1:4])


def _contradicted(intent: Intent, signals: Sequence[Signal]) -> float:
    """The bits by which a phrase tells what cannot be meant beside this."""
    return _against(intent, {one: _added(one, signals) for one in {s.intent for s in signals}})


def _against(intent: Intent, told: dict[Intent, float]) -> float:
    beside = _BESIDE.get(intent, frozenset())
    others = [
        amount
        for other, amount in told.items()
        if other is not intent and other not in beside and other is not Intent.QUESTION
    ]
    return _AGAINST * max(others, default=0.0)


def is_sure(intent: Intent, certainty: float) -> bool:
    """Whether so certain a reading may move the case."""
    return intent is not Intent.UNCLEAR and certainty >= SURE


def certainty_of(bits: float) -> float:
    """The chance that goes with so many bits of log-odds."""
    return 1 / (1 + math.pow(2, -bits))
