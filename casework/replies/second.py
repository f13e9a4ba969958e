"""The second reader: how often words like these meant what, learned from the labelled corpus.

It knows no grammar and no phrases: only the letters, words and pairs of words of a reply, what stood
before each of them and which of them are of one kind, and the weights that `bench/second_reader.py` found for them. It has its own
opinion of a reply beside that of the phrases; decide.py says what comes of both.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from casework.learned import Buckets, Learned, buckets_of, chances_by, load, numbered
from casework.readings import Intent
from casework.replies.clauses import Clause
from casework.replies.words.kinds import KIND_OF

WEIGHTS = Path(__file__).with_name("second.npz")
INTENTS = tuple(Intent)
_SHORTEST, _LONGEST = 3, 5  # letters of a piece of a word, the spaces around it counted
_MOST_WORDS, _MOST_LETTERS = 300, 40
_STEM = 5  # letters that a word keeps beside another: its ending seldom changes what both tell
_KNOWN_WORDS = 4096  # kept with their pieces: most words of a reply come in every reply
_DIGITS = str.maketrans("123456789", "000000000")


def opinion(clauses: Sequence[Clause], learned: Learned | None = None) -> Mapping[Intent, float]:
    """The chance of each intent, by the words alone; together they make one.

    By what was `learned`, that of the file where nothing is given.
    """
    chances = chances_by(learned or load(WEIGHTS), buckets(clauses))
    return dict(zip(INTENTS, chances.tolist(), strict=True))


def telling(
    clauses: Sequence[Clause], intent: Intent, learned: Learned | None = None
) -> Clause | None:
    """The clause whose words speak most for the intent; None where there is nothing but courtesy."""
    learned = learned or load(WEIGHTS)
    column = learned.weights[:, INTENTS.index(intent)]

    def voice(clause: Clause) -> float:
        found = buckets([clause])
        return float(learned.rarity[found] @ column[found])

    return max((one for one in clauses if not one.courtesy), key=voice, default=None)


def buckets(clauses: Sequence[Clause]) -> Buckets:
    """The numbers of the traits of a reply."""
    told = [one for one in clauses if not one.courtesy]
    rows = _words(told)
    found = buckets_of(_traits(told, rows))
    found.update(*(_pieces(word) for row in rows for word in row))
    return numbered(found)


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
    """What the clause is in its sentence: asked, how it opens, conditional, negated or not thought so."""
    asked = "?" if clause.asked else ""
    hangs = "if" if clause.conditional else ""
    return f"{asked}{clause.opens}{hangs}{'not' if clause.negated != clause.doubted else ''}"


def _kind(word: str) -> str:
    return KIND_OF.get(word) or ("§number" if word[0].isdigit() else word)


@lru_cache(maxsize=_KNOWN_WORDS)
def _pieces(word: str) -> frozenset[int]:
    """The numbers of its three, four and five letters in a row."""
    edged = f" {word[:_MOST_LETTERS]} "
    return frozenset(
        buckets_of(
            edged[start : start + letters]
            for letters in range(_SHORTEST, _LONGEST + 1)
            for start in range(len(edged) - letters + 1)
        )
    )
