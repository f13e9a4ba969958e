"""Occupations of a municipality by the names they have in nine languages, and their families.

A family's members know most of one another's work. The line with the family's own name lists words
that any of them goes by ("chauffør", "Ingenieur"). CV reading finds job titles by the same words.
"""

from casework.vocabulary.files import read
from casework.vocabulary.heads import COMPOUND_HEADS, HEADS
from casework.vocabulary.phrasebook import Found, Phrasebook

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
    generic=frozenset(HEADS.split()),
    heads=frozenset(COMPOUND_HEADS.split()),
)

# Words that tell the work and are no job title: for reading a person's work, not for finding titles.
_DOINGS = Phrasebook(
    (entry.code, name) for entry in read("doings") for cell in entry.names for name in cell
)


def find_titles(text: str) -> list[Found]:
    """Job titles in `text`, from left to right, none overlapping; `code` None: of no listed work."""
    return _BOOK.find(text)


def is_job_title(text: str) -> bool:
    """Whether a word for any kind of work stands in `text`."""
    return bool(_BOOK.find(text))


def occupation_codes(text: str) -> frozenset[str]:
    """The occupations a text names, in any of the languages."""
    return _BOOK.codes(text)


def find_doings(text: str) -> list[Found]:
    """What a text says was done, by the occupation it speaks of: "kørt gaffeltruck", "мила посуд"."""
    return _DOINGS.find(text)


def families(codes: frozenset[str]) -> frozenset[str]:
    return frozenset(OCCUPATIONS[code].family for code in codes)
