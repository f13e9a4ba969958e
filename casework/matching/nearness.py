"""Which of several texts speaks most of what another speaks of, by rare four-letter pieces (BM25)."""

import math
from collections import Counter
from collections.abc import Sequence

from casework.matching.likeness import WORD, pieces_in_order
from casework.vocabulary.folding import folded

_SATURATED, _BY_LENGTH = 1.2, 0.75  # BM25's usual k1 and b

Counted = Counter[str]


def counted(text: str) -> Counted:
    return Counter(piece for word in WORD.findall(folded(text)) for piece in pieces_in_order(word))


def nearness(asked: Counted, texts: Sequence[Counted]) -> list[float]:
    """Of each text between 0 and 1, which is the nearest of them; all 0 where none shares a piece."""
    lengths = [text.total() for text in texts]
    mean = sum(lengths) / len(texts) if texts else 0.0
    shared = [asked.keys() & text.keys() for text in texts]
    holding = Counter(piece for some in shared for piece in some)
    rarity = {
        piece: math.log(1 + (len(texts) - held + 0.5) / (held + 0.5))
        for piece, held in holding.items()
    }
    scores = []
    for text, length, some in zip(texts, lengths, shared, strict=True):
        norm = _SATURATED * (1 - _BY_LENGTH + _BY_LENGTH * length / (mean or 1))
        parts = (
            rarity[piece] * text[piece] * (_SATURATED + 1) / (text[piece] + norm)
            for piece in sorted(some)  # a sum of floats depends on their order
        )
        scores.append(sum(parts))
    most = max(scores, default=0.0)
    return [score / most if most else 0.0 for score in scores]
