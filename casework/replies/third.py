"""The third reader: a small network that had read much Danish and English before it learned our replies.

Rules know grammar and the second reader knows which words were used; this one knows which words are
alike, so it has an opinion of ways to say a thing that neither has met. It is asked last, where a
reading would move a case, and only doubts: a quarter of what is wrong and yet sure, and hardly anything
that is right. `bench/third_reader.py` makes it.
"""

import math
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from onnxruntime import InferenceSession, SessionOptions  # type: ignore[attr-defined]

from casework.learned import chances_of
from casework.readings import Intent
from casework.replies.decide import SURE, certainty_of
from casework.replies.pieces import BEGIN, END, Pieces

NETWORK = Path(__file__).with_name("third.onnx")
PIECES = Path(__file__).with_name("third.npz")
INTENTS = tuple(Intent)
_COUNTS = 0.5  # of a bit: it errs with the others, and is too certain of itself
_MOST, _LEAST = 2.0, -8.0  # bits that each of its two opinions may have
_EXPECTED = 0.8  # bits that it says for most readings; what it lacks of them is its doubt
_BEYOND_DOUBT = 6.0  # bits of a reading that it never made unsure: three quarters of what is sure


class Opinion(NamedTuple):
    """The chance of what is meant, and that the text is enough by itself."""

    meant: float
    enough: float


def may_doubt(bits: float) -> bool:
    """Whether a reading of so many bits is sure, and may no longer be by its doubt."""
    return bits < _BEYOND_DOUBT and certainty_of(bits) >= SURE


def opinion(text: str, same: AbstractSet[Intent]) -> Opinion:
    """What it thinks of the reading of this text as any of these, which move the case alike."""
    numbers = [BEGIN, *_pieces().of(text), END]
    told = _network().run(None, {"numbers": np.array([numbers], dtype=np.int64)})
    intents, enough = (np.asarray(one)[0] for one in told)
    chances = dict(zip(INTENTS, chances_of(intents).tolist(), strict=True))
    return Opinion(sum(chances[one] for one in same), 1 / (1 + math.exp(-float(enough))))


def doubt_of(found: Opinion) -> float:
    """The bits that it takes from a reading; it never adds any."""
    return max(0.0, _EXPECTED - _COUNTS * (_odds(found.meant) + _odds(found.enough)))


def _odds(chance: float) -> float:
    """In bits, within what it may say."""
    edge = 1e-9
    odds = math.log2(max(chance, edge) / max(1 - chance, edge))
    return min(_MOST, max(_LEAST, odds))


@cache
def _network() -> InferenceSession:
    alone = SessionOptions()
    alone.intra_op_num_threads = alone.inter_op_num_threads = 1  # one text is too small to share
    alone.enable_cpu_mem_arena = False  # a long mail's memory goes back
    return InferenceSession(NETWORK, alone, providers=["CPUExecutionProvider"])


@cache
def _pieces() -> Pieces:
    with np.load(PIECES, allow_pickle=False) as file:
        known = str(file["pieces"]).split("\n")
        return Pieces(dict(zip(known, file["chances"].tolist(), strict=True)))
