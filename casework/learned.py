"""What was learned from labelled texts: a weight of each trait for each thing that may be meant.

Traits are numbered by their hash: a file of weights needs no list of words, and none can be read from it.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 18
RARITY = 16
"""A file keeps rarity in sixteenths."""
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
    return {crc32(trait.encode()) % BUCKETS for trait in traits}


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


def chances_of(scores: Numbers) -> Numbers:
    """The chances that go with natural log-odds; together they make one."""
    raised = np.exp(scores - scores.max())
    chances: Numbers = raised / raised.sum()
    return chances
