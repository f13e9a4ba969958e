"""How the second readers learn: multinomial logistic regression by AdaGrad.

The texts come in a fixed order: the same corpus gives the same file on the same machine.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

import numpy as np

from casework.learned import (
    BUCKETS,
    RARITY,
    Buckets,
    Learned,
    Numbers,
    chances_of,
    share,
)

_STEP = 0.5
_FOLDS = 5
_HAND = 2  # letters


class Taught(NamedTuple):
    """The traits of something, and what the chances should be."""

    buckets: Buckets
    target: Numbers


class Voiced(Protocol):
    """What somebody wrote; `voice` is who, "" where it is nobody's own."""

    @property
    def voice(self) -> str: ...


_Some = TypeVar("_Some", bound=Voiced)


def hand_of(text_id: str) -> str:
    """ "va_snak-03" is of the hand "va"; the first voices are each their own."""
    voice = text_id.rsplit("-", 1)[0]
    letters = voice.split("_")[0]
    return letters if letters != voice and len(letters) <= _HAND else voice


def voices_of(some: Sequence[Voiced]) -> list[str]:
    """Who wrote them, each once, in order."""
    return sorted({one.voice for one in some} - {""})


def voices_out(some: Sequence[_Some]) -> Iterator[tuple[list[_Some], list[_Some]]]:
    """For each fold what is learned from and what is held back: whole voices; what is nobody's never is."""
    voices = voices_of(some)
    for number in range(_FOLDS):
        back = set(voices[number::_FOLDS])
        yield (
            [one for one in some if one.voice not in back],
            [one for one in some if one.voice in back],
        )


def train(some: Sequence[Taught], epochs: int, forgotten: float) -> Learned:
    """Learns from each of them `epochs` times, without a part of its traits that is `forgotten` each time.

    So that no single trait carries an answer.
    """
    things = len(some[0].target)
    rarity = _rarity(some)
    weights = np.zeros((BUCKETS, things), np.float32)
    seen = np.full((BUCKETS, things), 1e-3, np.float32)
    bias = np.zeros(things, np.float32)
    order = np.random.default_rng(4)
    shares = [share(one.buckets, rarity) for one in some]
    for _ in range(epochs):
        for number in order.permutation(len(some)):
            one = some[number]
            kept = order.random(len(one.buckets)) >= forgotten
            part, found = shares[number][kept], one.buckets[kept]
            wrong = chances_of(bias + part @ weights[found]) - one.target
            slope = np.outer(part, wrong)
            seen[found] += slope**2
            weights[found] -= _STEP * slope / np.sqrt(seen[found])
            bias -= 0.01 * wrong
    return Learned(weights, bias, rarity)


def _rarity(some: Sequence[Taught]) -> Numbers:
    """1 for a trait of every text, more for rare ones; in sixteenths, as the file keeps it."""
    times = np.zeros(BUCKETS)
    for one in some:
        times[one.buckets] += 1
    rare = np.log((1 + len(some)) / (1 + times)) + 1
    return (np.round(rare * RARITY) / RARITY).astype(np.float32)


def write(trained: Learned, digest: str, path: Path) -> None:
    """The weights as whole numbers of eight bits, each thing with its own scale."""
    scale = np.abs(trained.weights).max(axis=0) / 127
    np.savez_compressed(
        path,
        weights=np.round(trained.weights / scale).astype(np.int8),
        scale=scale,
        bias=trained.bias,
        rarity=(trained.rarity * RARITY).astype(np.uint8),
        digest=np.array(digest),
    )
