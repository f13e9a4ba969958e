"""A page to be shown: what the routes give back, before it is HTML."""

from dataclasses import dataclass
from typing import Any

from casework.model import Language


@dataclass(frozen=True)
class Shown:
    """A page: which, in whose language, with what, and its status."""

    name: str
    language: Language
    context: dict[str, Any]
    status: int = 200
