"""Occupations of a municipality by the names they have in nine languages, and their families.

A family's members know most of one another's work.
"""

from casework.vocabulary.files import read
from casework.vocabulary.phrasebook import Phrasebook

_FILES = (
    "food_and_shops",
    "care_and_school",
    "hands_and_wheels",
    "building_and_land",
    "office_and_service",
)

OCCUPATIONS = {entry.code: entry for name in _FILES for entry in read(name)}
_BOOK = Phrasebook(
    ((entry.code, name) for entry in OCCUPATIONS.values() for cell in entry.names for name in cell),
)


def occupation_codes(text: str) -> frozenset[str]:
    """The occupations a text names, in any of the languages."""
    return _BOOK.codes(text)


def families(codes: frozenset[str]) -> frozenset[str]:
    return frozenset(OCCUPATIONS[code].family for code in codes)
