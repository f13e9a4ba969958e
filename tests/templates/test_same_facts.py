"""A text tells the same facts in each of its languages: none is left out, none is added."""

from pathlib import Path

import pytest
from jinja2 import meta

import templates
from casework.model import Language
from templates.render import _environment, _words

FOLDER = Path(templates.__file__).parent
DANISH = sorted([*FOLDER.glob("letters/**/*da.*txt"), *FOLDER.glob("chat/*/da.txt")])
_ENVIRONMENT = _environment(Language.DANISH, escape=False)


def facts(text: str) -> set[str]:
    """The names that a text is told."""
    return meta.find_undeclared_variables(_ENVIRONMENT.parse(text))


@pytest.mark.parametrize(
    "danish", DANISH, ids=lambda file: "/".join(file.relative_to(FOLDER).parts)
)
def test_text_is_told_the_same_in_every_language(danish: Path) -> None:
    for language in Language:
        other = danish.with_name(danish.name.replace("da.", f"{language}.", 1))
        if other.exists():
            assert facts(other.read_text("utf-8")) == facts(danish.read_text("utf-8")), other


@pytest.mark.parametrize("language", list(Language))
def test_word_is_told_the_same_in_every_language(language: Language) -> None:
    danish = _texts(_words(Language.DANISH))
    for name, text in _texts(_words(language)).items():
        # How a day is written is each language's own.
        if not name.startswith("calendar."):
            assert facts(text) == facts(danish[name]), name


def _texts(table: dict[str, object], prefix: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            found |= _texts(value, f"{prefix}{name}.")
        elif isinstance(value, str):
            found[prefix + name] = value
    return found
