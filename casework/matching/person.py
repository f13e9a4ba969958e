"""What of a CV is compared: the work, the papers, the languages, and nothing of who the person is.

Name, sex, age, address, nationality and family are taken out before anything is compared, so that
none of them can move the order (a test swaps them).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from casework.cvs import words as cv_words
from casework.cvs.languages import language_codes
from casework.cvs.sections import LONGEST_LINE, MOST_LINES, Section, lines_of
from casework.matching import words
from casework.matching.nearness import Counted, counted
from casework.readings import CvReading
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import find_doings, find_titles, occupation_codes
from casework.vocabulary.phrasebook import Found

_MOST = 60_000
_MOST_KEPT = 1_000  # people: a vacancy asks for the nearest, a digest for the same again
_MOST_TELLING, _LEAST_TELLING = 2, 2  # lines, and words of one
_PLACES = (
    "vej|vejen|gade|gaden|allé|alle|vænget|vænge|stræde|plads|torv|parken|straße|strasse|gatan|gata"
)


@dataclass(frozen=True)
class Occupation:
    """One of the titles the person has worked under, with the codes it is known by."""

    title: str
    codes: frozenset[str]


@dataclass(frozen=True)
class Clause:
    """A part of a line as far as a denial reaches, folded in `plain`, and what it names."""

    words: str
    plain: str
    languages: frozenset[str]
    papers: frozenset[str]


@dataclass(frozen=True)
class Person:
    """`lines` are those of the CV that may be compared and quoted; `mentioned` the occupations they
    name and `done` those whose work they tell of, each with the CV's first words for it."""

    occupations: tuple[Occupation, ...]
    languages: frozenset[str]
    lines: tuple[str, ...]
    mentioned: Mapping[str, str]
    done: Mapping[str, str]

    @cached_property
    def told(self) -> str:
        return "\n".join(self.lines)

    @cached_property
    def counted(self) -> Counted:
        return counted(self.told)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        parts = (part for line in self.lines for part in _CLAUSE_END.split(line) if part.strip())
        return tuple(_clause(part) for part in parts)

    @cached_property
    def known(self) -> bool:
        """Whether the vocabulary knows any of the person's work."""
        return bool(self.mentioned or self.done or any(one.codes for one in self.occupations))

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The person's titles, or the first lines of a CV that has none."""
        if self.occupations:
            return tuple(one.title for one in self.occupations)
        lines = (line for line in self.lines if len(line.split()) >= _LEAST_TELLING)
        return tuple(islice(lines, _MOST_TELLING))


def person_of(cv: CvReading, text: str) -> Person:
    """What is compared of this CV; kept in memory, so that it is made once for many vacancies."""
    return _person(cv.name, cv.occupations, frozenset(cv.languages), text)


def forget_people() -> None:
    """Nobody's CV is kept in this process's memory any longer."""
    _person.cache_clear()


@lru_cache(_MOST_KEPT)
def _person(
    name: str | None, occupations: tuple[str, ...], languages: frozenset[str], text: str
) -> Person:
    lines = work_lines(text[:_MOST], name)
    told = "\n".join(lines)
    return Person(
        occupations=tuple(
            Occupation(title, occupation_codes(title))
            for title in occupations
            # Hans Koch is a cook only if something else than his name says so.
            if folded(title) not in folded(name or "") or folded(title) in folded(told)
        ),
        languages=languages,
        lines=lines,
        mentioned=_words_by_code(told, find_titles(told)),
        done=_words_by_code(told, find_doings(told)),
    )


def _clause(part: str) -> Clause:
    plain = folded(part)
    return Clause(part, plain, language_codes(plain), papers(plain))


def papers(plain: str) -> frozenset[str]:
    """The papers a folded text names, whatever it says of them."""
    return frozenset(code for code, names in PAPERS.items() if any(name in plain for name in names))


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


PAPERS = {
    code: tuple(folded(p) for p in cv_words.phrases(text)) for code, text in cv_words.PAPERS.items()
}
_CLAUSE = re.compile(r"\s*[|•·;\t]\s*")
_CLAUSE_END = re.compile(
    r"(?:(?<=\D)\.|[,;])(?=\s)(?!\s[A-E]{1,2}(?!\w))|\s·\s|\s(?:men|but|aber|ale|але|dar|pero|mais)\s"
)
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
