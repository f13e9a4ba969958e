"""The second reader: how often words like these meant what, learned from the labelled corpus.

It knows no grammar and no phrases: only the letters, words and pairs of words of a reply, what stood
before each of them and which of them are of one kind, and the weights that `bench/second_reader.py` found for them. It has its own
opinion of a reply beside that of the phrases; decide.py says what comes of both.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from casework.readings import Intent
from casework.replies.clauses import Clause
from casework.replies.words.kinds import KIND_OF

WEIGHTS = Path(__file__).with_name("second.npz")
BUCKETS = 1 << 18
"""Traits are numbered by their hash: the file needs no list of words, and none can be read from it."""
INTENTS = tuple(Intent)
Numbers = NDArray[np.float32]
_SHORTEST, _LONGEST = 3, 5  # letters of a piece of a word, the spaces around it counted
_MOST_WORDS, _MOST_LETTERS = 300, 40
_STEM = 5  # letters that a word keeps beside another: its ending seldom changes what both tell
_KNOWN_WORDS = 4096  # kept with their pieces: most words of a reply come in every reply
RARITY = 16  # the file keeps rarity in sixteenths
_DIGITS = str.maketrans("123456789", "000000000")


class Learned(NamedTuple):
    """`weights` and `bias` in natural log-odds for each of INTENTS; `rarity` of each bucket."""

    weights: Numbers
    bias: Numbers
    rarity: Numbers


def opinion(clauses: Sequence[Clause], learned: Learned | None = None) -> Mapping[Intent, float]:
    """The chance of each intent, by the words alone; together they make one.

    By what was `learned`, that of the file where nothing is given.
    """
    chances = chances_by(learned or _learned(), buckets(clauses))
    return dict(zip(INTENTS, chances.tolist(), strict=True))


def telling(
    clauses: Sequence[Clause], intent: Intent, learned: Learned | None = None
) -> Clause | None:
    """The clause whose words speak most for the intent; None where there is nothing but courtesy."""
    learned = learned or _learned()
    column = learned.weights[:, INTENTS.index(intent)]

    def voice(clause: Clause) -> float:
        found = buckets([clause])
        return float(learned.rarity[found] @ column[found])

    return max((one for one in clauses if not one.courtesy), key=voice, default=None)


def buckets(clauses: Sequence[Clause]) -> NDArray[np.int64]:
    """The numbers of the traits of a reply, each once, in order."""
    told = [one for one in clauses if not one.courtesy]
    rows = _words(told)
    found = {_bucket(trait) for trait in _traits(told, rows)}
    found.update(*(_pieces(word) for row in rows for word in row))
    return np.array(sorted(found), dtype=np.int64)


def share(found: NDArray[np.int64], rarity: Numbers) -> Numbers:
    """How much each trait counts: rare ones more, and a long reply as much as a short one."""
    rare = rarity[found]
    return rare / np.float32(max(1.0, float(np.linalg.norm(rare))))


def chances_by(learned: Learned, found: NDArray[np.int64]) -> Numbers:
    """The chance of each of INTENTS for a reply with these traits."""
    return chances_of(learned.bias + share(found, learned.rarity) @ learned.weights[found])


def chances_of(scores: Numbers) -> Numbers:
    """The chances that go with natural log-odds; together they make one."""
    raised = np.exp(scores - scores.max())
    chances: Numbers = raised / raised.sum()
    return chances


def _words(clauses: Sequence[Clause]) -> list[list[str]]:
    """The words of each clause, of numbers only how long they are; the first of a very long reply."""
    left, rows = _MOST_WORDS, []
    for clause in clauses:
        rows.append(clause.plain.translate(_DIGITS).split()[:left])
        left -= len(rows[-1])
    return rows


def _traits(clauses: Sequence[Clause], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for place, (clause, words) in enumerate(zip(clauses, rows, strict=True)):
        meant = _meant(clause)
        yield f"meant {meant}"
        for word in words:
            yield f"word {word}"
            yield f"{meant} {word}"
            if place == 0:
                yield f"first {word}"
            if place == len(clauses) - 1:
                yield f"last {word}"
        kinds = [_kind(word) for word in words]
        stems = [
            kind if kind != word else word[:_STEM] for kind, word in zip(kinds, words, strict=True)
        ]
        for name, row in (("pair", words), ("kinds", kinds), ("stems", stems)):
            for one, two in zip(["", *row], [*row, ""], strict=True):
                yield f"{name} {one} {two}"
        for one, two in zip(stems, stems[2:], strict=False):
            yield f"around {one} {two}"


def _meant(clause: Clause) -> str:
    """What the clause is in its sentence: asked, how it opens, conditional, negated."""
    asked = "?" if clause.asked else ""
    hangs = "if" if clause.conditional else ""
    return f"{asked}{clause.opens}{hangs}{'not' if clause.negated else ''}"


def _kind(word: str) -> str:
    return KIND_OF.get(word) or ("§number" if word[0].isdigit() else word)


@lru_cache(maxsize=_KNOWN_WORDS)
def _pieces(word: str) -> frozenset[int]:
    """The numbers of its three, four and five letters in a row."""
    edged = f" {word[:_MOST_LETTERS]} "
    return frozenset(
        _bucket(edged[start : start + letters])
        for letters in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(edged) - letters + 1)
    )


def _bucket(trait: str) -> int:
    return crc32(trait.encode()) % BUCKETS


@cache
def _learned() -> Learned:
    with np.load(WEIGHTS, allow_pickle=False) as file:
        weights = file["weights"].astype(np.float32) * file["scale"]
        return Learned(weights, file["bias"], file["rarity"].astype(np.float32) / RARITY)
