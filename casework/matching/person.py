"""What of a CV is compared: the work, the papers, the languages, and nothing of who the person is.

Name, sex, age, address, nationality and family are taken out before anything is compared, so that
none of them can move the order (a test swaps them).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from casework.cvs.sections import LONGEST_LINE, MOST_LINES, Section, lines_of
from casework.matching import words
from casework.readings import CvReading
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import find_doings, find_titles, occupation_codes
from casework.vocabulary.phrasebook import Found

_MOST = 60_000
_PLACES = (
    "vej|vejen|gade|gaden|allé|alle|vænget|vænge|stræde|plads|torv|parken|straße|strasse|gatan|gata"
)


@dataclass(frozen=True)
class Occupation:
    """One of the titles the person has worked under, with the codes it is known by."""

    title: str
    codes: frozenset[str]


@dataclass(frozen=True)
class Person:
    """`lines` are those of the CV that may be compared and quoted; `mentioned` the occupations they
    name and `done` those whose work they tell of, each with the CV's first words for it."""

    occupations: tuple[Occupation, ...]
    languages: frozenset[str]
    lines: tuple[str, ...]
    mentioned: Mapping[str, str]
    done: Mapping[str, str]


def person_of(cv: CvReading, text: str) -> Person:
    lines = work_lines(text[:_MOST], cv.name)
    told = "\n".join(lines)
    return Person(
        occupations=tuple(
            Occupation(title, occupation_codes(title))
            for title in cv.occupations
            # Hans Koch is a cook only if something else than his name says so.
            if folded(title) not in folded(cv.name or "") or folded(title) in folded(told)
        ),
        languages=frozenset(cv.languages),
        lines=lines,
        mentioned=_words_by_code(told, find_titles(told)),
        done=_words_by_code(told, find_doings(told)),
    )


def _words_by_code(told: str, found: list[Found]) -> dict[str, str]:
    return {one.code: told[one.start : one.end] for one in reversed(found) if one.code}


def work_lines(text: str, name: str | None) -> tuple[str, ...]:
    """The CV's lines without its references and whatever says who the person is."""
    of_others = {line.words for line in lines_of(text) if line.section is Section.REFERENCES}
    tidied = (" ".join(line.split()) for line in text.splitlines()[:MOST_LINES])
    written = _name_pattern(name)
    kept = (
        _without_person(line[:LONGEST_LINE], written)
        for line in tidied
        if line not in of_others and line.partition(":")[2].strip() not in of_others
    )
    return tuple(line for line in kept if line)


def _without_person(line: str, written: re.Pattern[str] | None) -> str:
    clauses = (
        clause for clause in _CLAUSE.split(line) if not _PERSONAL_LABEL.match(folded(clause))
    )
    nameless = " · ".join(clauses)
    if written:
        nameless = written.sub(" ", nameless)
    return " ".join(_PERSONAL.sub(" ", nameless).split()).strip(" ·,;|")


def _name_pattern(name: str | None) -> re.Pattern[str] | None:
    """The whole name, first or last name first; a surname alone may be a word for work."""
    tokens = [re.escape(token) for token in (name or "").split()]
    if not tokens:
        return None
    orders = (tokens, [tokens[-1], *tokens[:-1]])
    return re.compile("|".join(r"\W+".join(one) for one in orders), re.IGNORECASE)


_CLAUSE = re.compile(r"\s*[|•·;\t]\s*")
_PERSONAL_LABEL = re.compile(rf"\W{{0,3}}(?:{words.either(words.PERSONAL_LABELS)})(?!\w)")
_PERSONAL = re.compile(
    r"\S{1,80}@\S{1,80}"  # mail
    r"|\+\d[\d ()-]{6,16}\d|\b\d\d \d\d \d\d \d\d\b|\b\d{6}-?\d{2,6}\b"  # telephones, CPR
    r"|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"  # dates of birth
    rf"|\b[^\W\d_]+(?:{_PLACES})\s\d{{1,4}}\s?[a-z]?(?:,?\s\d{{4,5}}\s[^\W\d_]+)?"
    r"|\b(?:ul\.|вул\.|str\.|calle|rue)\s[^\d,;|]{2,40}?\d{1,4}"
    rf"|\b\d{{1,2}}[- ]?(?:{words.either(words.YEARS_OLD)})"
    rf"|\b(?:[^\W\d_]+\s)?(?:{words.either(words.CITIZEN)})\b"
    rf"|\b(?:{words.either(words.SEX)})\b(?! (?:de|à) )",  # but "femeie de serviciu" is work
    re.IGNORECASE,
)
