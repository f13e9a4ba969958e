"""The bare baseline of reading: each word of the same texts counted, and nothing understood.

Milliseconds differ from machine to machine and with the hour, the marks do not. How many times as long
as this a reader takes is the same everywhere, so figures of different days can be compared.
"""

import re
import time
from collections.abc import Sequence

_ROUNDS = 5
_WORD = re.compile(r"\w+")


def bare_milliseconds(texts: Sequence[str]) -> float:
    """Milliseconds of processor for one text, the mean of some rounds."""
    began = time.process_time()
    for _ in range(_ROUNDS):
        for text in texts:
            counts: dict[str, int] = {}
            for word in _WORD.finditer(text.lower()):
                counts[word[0]] = counts.get(word[0], 0) + 1
    return (time.process_time() - began) * 1000 / _ROUNDS / max(1, len(texts))
