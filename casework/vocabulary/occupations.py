"""Occupations of a municipality by the names they have in nine languages, and their families."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from casework.cvs.trade_words import INFLECTIONS
from casework.vocabulary.phrasebook import Phrasebook

LANGUAGES = ("da", "en", "de", "pl", "uk", "ro", "es", "sv/no", "fr")
_FILES = (
    "food_and_shops",
    "care_and_school",
    "hands_and_wheels",
    "building_and_land",
    "office_and_service",
)
_MORE_ENDINGS = "in innen"  # German: "Bäckerin" where only the Bäcker is listed


@dataclass(frozen=True)
class Occupation:
    """`names` by language, in the order of `LANGUAGES`; a family's members know one another's work."""

    code: str
    family: str
    names: tuple[tuple[str, ...], ...]


def load() -> dict[str, Occupation]:
    """Every occupation by its code. Raises ValueError where a line has not one cell a language."""
    listed: dict[str, Occupation] = {}
    for name in _FILES:
        text = files("casework.vocabulary").joinpath("data", f"{name}.toml").read_text("utf-8")
        for family, members in tomllib.loads(text).items():
            for code, line in members.items():
                cells = line.split("|")
                if len(cells) != len(LANGUAGES) or code in listed:
                    raise ValueError(f"{name}.toml: {code}")
                listed[code] = Occupation(
                    code, family, tuple(tuple(_written_out(c)) for c in cells)
                )
    return listed


def occupation_codes(text: str) -> frozenset[str]:
    """The occupations a text names, in any of the languages."""
    return _BOOK.codes(text)


def families(codes: frozenset[str]) -> frozenset[str]:
    return frozenset(OCCUPATIONS[code].family for code in codes)


def _written_out(cell: str) -> Iterator[str]:
    """Both of "kok/ke": kok, kokke; and of "cocinero/a": cocinero, cocinera."""
    for name in cell.split(","):
        words = name.strip().split(" ")
        short = [word.partition("/") for word in words]
        yield " ".join(base for base, _, _ in short)
        if any(slash for _, slash, _ in short):
            yield " ".join(_other_form(base, end) for base, _, end in short)


def _other_form(base: str, end: str) -> str:
    return base[:-1] + end if end == "a" and base.endswith("o") else base + end


OCCUPATIONS = load()
_BOOK = Phrasebook(
    ((one.code, name) for one in OCCUPATIONS.values() for cell in one.names for name in cell),
    endings=frozenset(INFLECTIONS.split()) | frozenset(_MORE_ENDINGS.split()),
)
