"""Words that look alike: four-letter pieces, which find the parts of Danish compounds."""

import re
from functools import lru_cache

from casework.matching import words
from casework.vocabulary.folding import folded

_PIECE = 4
_OPENING = 5
_MOST_REMEMBERED = 64  # texts: one advert is compared with many CVs
_COMMON = frozenset(word[:_OPENING] for word in words.COMMON.split())
WORD = re.compile(r"[^\W\d_]+")


def pieces(text: str) -> frozenset[str]:
    """Every run of four letters in every word; a shorter word is its own piece."""
    return frozenset(
        piece for word in WORD.findall(folded(text)) for piece in pieces_in_order(word)
    )


def pieces_in_order(word: str) -> list[str]:
    return [word[start : start + _PIECE] for start in range(max(1, len(word) - _PIECE + 1))]


def likeness(one: str, other: str) -> float:
    """Dice's share of common pieces, between 0 and 1."""
    first, second = pieces(one), pieces(other)
    common = len(first & second)
    return 2 * common / (len(first) + len(second)) if common else 0.0


@lru_cache(_MOST_REMEMBERED)
def openings(text: str) -> frozenset[str]:
    """The first letters of every long word that does not stand in adverts of all kinds of work."""
    return frozenset(
        word[:_OPENING] for word in WORD.findall(folded(text)) if len(word) >= _OPENING
    ).difference(_COMMON)


def shared(one: str, other: str) -> frozenset[str]:
    """Openings of either text's words that stand in the other, in compounds too: "truck|fører"."""
    first, second = folded(one), folded(other)
    return frozenset(
        (
            *(opening for opening in openings(one) if opening in second),
            *(opening for opening in openings(other) if opening in first),
        )
    )
