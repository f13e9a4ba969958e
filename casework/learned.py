"""What was learned from labelled texts: a weight of each trait for each thing that may be meant.

Traits are numbered by their hash: a file of weights needs no list of words, and none can be read from it.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 18
RARITY = 16
"""A file keeps rarity in sixteenths."""
_MOST_REMEMBERED = 10_000  # traits
Numbers = NDArray[np.float32]
Buckets = NDArray[np.int64]
"""The numbers of the traits of something, each once, in order."""


class Learned(NamedTuple):
    """`weights` and `bias` in natural log-odds for each thing; `rarity` of each bucket."""

    weights: Numbers
    bias: Numbers
    rarity: Numbers


@cache
def load(path: Path) -> Learned:
    """What a file holds that `bench/learning.py` wrote."""
    with np.load(path, allow_pickle=False) as file:
        weights = file["weights"].astype(np.float32) * file["scale"]
        return Learned(weights, file["bias"], file["rarity"].astype(np.float32) / RARITY)


def buckets_of(traits: Iterable[str]) -> set[int]:
    """The numbers of these traits."""
    return set(map(bucket_of, traits))


def bucket_of(trait: str) -> int:
    """The number of one trait."""
    return crc32(trait.encode()) % BUCKETS


def numbered(numbers: Iterable[int]) -> Buckets:
    """These numbers, each once, in order."""
    return np.array(sorted(set(numbers)), dtype=np.int64)


def share(found: Buckets, rarity: Numbers) -> Numbers:
    """How much each trait counts: rare ones more, and a long text as much as a short one."""
    rare = rarity[found]
    return rare / np.float32(max(1.0, float(np.linalg.norm(rare))))


def chances_by(learned: Learned, found: Buckets) -> Numbers:
    """The chance of each thing where these traits are found."""
    return chances_of(learned.bias + share(found, learned.rarity) @ learned.weights[found])


class Scales:
    """The chance of the second of two things, for many things with few traits, most of which come again."""

    def __init__(self, learned: Learned) -> None:
        first, second = learned.weights.T
        self._told, self._squares = learned.rarity * (second - first), learned.rarity**2
        self._bias = float(learned.bias[1] - learned.bias[0])
        self._weighed = lru_cache(_MOST_REMEMBERED)(self._weigh)

    def chance(self, traits: Iterable[str]) -> float:
        """The same as by `chances_by`, of traits that are given once each."""
        told = square = 0.0
        for weight, rare in map(self._weighed, traits):
            told += weight
            square += rare
        return 1 / (1 + exp(-self._bias - told / max(1.0, sqrt(square))))

    def _weigh(self, trait: str) -> tuple[float, float]:
        """What a trait tells for the second and against the first, and the square of how rare it is."""
        found = bucket_of(trait)
        return self._told.item(found), self._squares.item(found)


def chances_of(scores: Numbers) -> Numbers:
    """The chances that go with natural log-odds; together they make one."""
    raised = np.exp(scores - scores.max())
    chances: Numbers = raised / raised.sum()
    return chances
