"""Pictures that go inside a letter: which letters have some, and what is drawn for them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from casework.letters import Letter


@dataclass(frozen=True)
class Picture:
    """A PNG that the HTML shows by its `name`; the text around it says the same in words."""

    name: str
    png: bytes


def pictures_of(
    letter: Letter, context: Mapping[str, Any], words: Callable[..., str]
) -> tuple[Picture, ...]:
    """The pictures of this letter; most have none."""
    if letter is not Letter.OVERVIEW:
        return ()
    from templates.charts import draw  # noqa: PLC0415 - Pillow, which few letters need

    return draw(context["figures"], words)
