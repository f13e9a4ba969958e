"""Words that look alike: four-letter pieces, which find the parts of Danish compounds."""

import re

from casework.vocabulary.folding import folded

_PIECE = 4
WORD = re.compile(r"[^\W\d_]+")


def pieces(text: str) -> frozenset[str]:
    """Every run of four letters in every word; a shorter word is its own piece."""
    return frozenset(
        word[start : start + _PIECE]
        for word in WORD.findall(folded(text))
        for start in range(max(1, len(word) - _PIECE + 1))
    )


def likeness(one: str, other: str) -> float:
    """Dice's share of common pieces, between 0 and 1."""
    first, second = pieces(one), pieces(other)
    common = len(first & second)
    return 2 * common / (len(first) + len(second)) if common else 0.0
