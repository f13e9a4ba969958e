"""Text as the numbers of the pieces of words that the third reader knows.

The pieces and how common each is are those of the network that it was made from, those of other
scripts left out. A word is cut so that its pieces are together the most common (Viterbi).
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

BEGIN, PAD, END, UNKNOWN = 0, 1, 2, 3
FIRST = 4
"""The number of the first piece; those below are signs."""
MOST = 256
"""Pieces of a text that are read: five times an ordinary reply."""
_LONGEST = 24  # letters of a piece
_LONGEST_WORD = 60  # letters of a word that are read: no word that anybody writes is cut off
_LETTERS = 4000  # of a text that are looked at: more than `MOST` pieces have
_KNOWN_WORDS = 4096
_SPACE = "\u2581"  # stands in front of each word
_WORD = re.compile(r"\S+")
_FAR_LESS = 10.0  # what an unknown letter costs beside the rarest piece


class Pieces:
    """Cuts texts; made from the pieces in the order of their numbers, each with its log-chance."""

    def __init__(self, known: Mapping[str, float]) -> None:
        numbered = enumerate(known.items(), FIRST)
        self._known = {piece: (number, chance) for number, (piece, chance) in numbered}
        self._unknown = (UNKNOWN, min(known.values()) - _FAR_LESS)
        self._of_word = lru_cache(_KNOWN_WORDS)(self._best)

    def of(self, text: str) -> list[int]:
        """The numbers of the first `MOST` pieces of a text."""
        numbers: list[int] = []
        for word in _WORD.finditer(unicodedata.normalize("NFKC", text[:_LETTERS])):
            numbers += self._of_word(word[0][:_LONGEST_WORD])
            if len(numbers) >= MOST:
                break
        return numbers[:MOST]

    def _best(self, word: str) -> tuple[int, ...]:
        edged = _SPACE + word
        best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
        for end in range(1, len(edged) + 1):
            ways = []
            for start in range(max(0, end - _LONGEST), end):
                known = self._known.get(edged[start:end])
                if known or start == end - 1:
                    number, chance = known or self._unknown
                    ways.append((best[start][0] + chance, (*best[start][1], number)))
            best.append(max(ways))
        return best[-1][1]
