"""How well a person's CV fits a vacancy, and why: an order of suggestions, never a filter.

Nobody is refused by trade or level (rules R01): every pair gets a score and its reasons, and the
caller decides what to suggest. Titles are compared by trade across languages and by four-letter
pieces within one; demands by languages, papers, trades and the same pieces.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from casework.cvs import words
from casework.cvs.languages import language_codes
from casework.cvs.trades import folded, trade_codes
from casework.readings import CvReading, VacancyReading

_TITLE, _MUST, _NICE = 0.6, 0.3, 0.1  # weights; those of what the vacancy does not tell fall away
_ALIKE = 0.5  # share of common pieces from which two titles are alike
_MENTIONED = 0.6  # share of a demand's words that the CV has
_PIECE = 4
_SHORTEST_WORD = 4
_MOST_QUOTED = 160  # characters
_MOST = 60_000
_WORD = re.compile(r"[^\W\d_]+")


class Verdict(StrEnum):
    """Of one demand. What the CV does not tell is unknown: neither met nor against the person."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Requirement:
    """One demand as the company says it. `quote` is the CV's words that decide, None where none do."""

    words: str
    verdict: Verdict
    quote: str | None = None


@dataclass(frozen=True)
class Match:
    """`because` and `unmet` are "field:words", such as "title:bager" and "must:kørekort B".

    `requirements` are the must-haves in the vacancy's order.
    """

    score: float
    because: tuple[str, ...]
    unmet: tuple[str, ...]
    requirements: tuple[Requirement, ...] = ()


@dataclass(frozen=True)
class _Person:
    """What of a CV is compared."""

    occupations: tuple[str, ...]
    trades: frozenset[str]
    mentioned: frozenset[str]
    languages: frozenset[str]
    papers: frozenset[str]
    licence_classes: frozenset[str]
    pieces: frozenset[str]


def why_match(vacancy: VacancyReading, vacancy_text: str, cv: CvReading, cv_text: str) -> Match:
    """The vacancy's text is read for trades only where its title names none."""
    person = _person(cv, cv_text[:_MOST])
    title, title_because = _title(vacancy, vacancy_text[:_MOST], person)
    met = tuple(must for must in vacancy.must if _has(person, must))
    nice = tuple(one for one in vacancy.nice if _has(person, one))
    parts = [(_TITLE, title)] if vacancy.title or title_because else []
    if vacancy.must:
        parts.append((_MUST, len(met) / len(vacancy.must)))
    if vacancy.nice:
        parts.append((_NICE, len(nice) / len(vacancy.nice)))
    weight = sum(part[0] for part in parts)
    score = sum(part[0] * part[1] for part in parts) / weight if weight else 0.0
    return Match(
        score=round(score, 3),
        because=(
            *title_because,
            *(f"must:{must}" for must in met),
            *(f"nice:{one}" for one in nice),
        ),
        unmet=tuple(f"must:{must}" for must in vacancy.must if must not in met),
        requirements=_requirements(vacancy.must, met, cv_text[:_MOST]),
    )


def _requirements(musts: Sequence[str], met: Sequence[str], text: str) -> tuple[Requirement, ...]:
    """Silence denies nothing: what is not met for certain is unknown."""
    lines = [" ".join(line.split()) for line in text.split("\n")] if met else []
    pieces = {line: _pieces(folded(line)) for line in lines}
    return tuple(
        Requirement(must, Verdict.MET, _quote(must, pieces))
        if must in met
        else Requirement(must, Verdict.UNKNOWN)
        for must in musts
    )


def _quote(demand: str, lines: Mapping[str, frozenset[str]]) -> str | None:
    """The line of the CV that has most of the demand's words."""
    wanted = _pieces(folded(demand))
    best = max(lines, key=lambda line: len(wanted & lines[line]), default="")
    return best[:_MOST_QUOTED] if best and wanted & lines[best] else None


def _person(cv: CvReading, text: str) -> _Person:
    plain = folded(text)
    return _Person(
        occupations=cv.occupations,
        trades=frozenset().union(*(trade_codes(title) for title in cv.occupations)),
        mentioned=trade_codes(text),
        languages=frozenset(cv.languages),
        papers=_papers(plain),
        licence_classes=_licence_classes(text)
        | {"B"},  # a licence without a class is an ordinary one
        pieces=_pieces(plain),
    )


def _title(vacancy: VacancyReading, text: str, person: _Person) -> tuple[float, tuple[str, ...]]:
    """How near the person's work is to the title: one trade, a word like it, or only mentioned."""
    title = vacancy.title or ""
    wanted = trade_codes(title) or trade_codes(text)
    for occupation in person.occupations:
        if wanted & trade_codes(occupation):
            return 1.0, (f"title:{title or text[:40]}", f"occupation:{occupation}")
    alike = max(
        ((_likeness(title, occupation), occupation) for occupation in person.occupations),
        default=(0.0, ""),
    )
    if title and alike[0] >= _ALIKE:
        return alike[0], (f"title:{title}", f"occupation:{alike[1]}")
    if wanted & person.mentioned:
        return _ALIKE, (f"title:{title or text[:40]}",)
    return (alike[0] / 2 if title else 0.0), ()


def _has(person: _Person, demand: str) -> bool:
    """Whether the CV has what a demand names: all languages and papers, else most of its words."""
    plain = folded(demand)
    languages, papers = language_codes(plain), _papers(plain)
    if languages or papers:
        return (
            languages <= person.languages
            and papers <= person.papers
            and _licence_classes(demand) <= person.licence_classes
        )
    if trades := trade_codes(plain):
        return bool(trades & (person.trades | person.mentioned))
    wanted = [
        word for word in _WORD.findall(plain) if len(word) >= _SHORTEST_WORD and word not in _NOISE
    ]
    had = [word for word in wanted if _pieces(word) <= person.pieces]
    return bool(wanted) and len(had) / len(wanted) >= _MENTIONED


def _papers(plain: str) -> frozenset[str]:
    return frozenset(
        code for code, names in _PAPERS.items() if any(name in plain for name in names)
    )


def _licence_classes(text: str) -> frozenset[str]:
    """Classes of driving licences named behind one: "kørekort C/E" is C and E."""
    return frozenset(
        letter
        for name in _LICENCE.finditer(text)
        for classes in _CLASSES.findall(text[name.end() : name.end() + 30])
        for letter in classes
    )


def _likeness(one: str, other: str) -> float:
    """Dice's share of common four-letter pieces, between 0 and 1."""
    first, second = _pieces(folded(one)), _pieces(folded(other))
    common = len(first & second)
    return 2 * common / (len(first) + len(second)) if common else 0.0


def _pieces(plain: str) -> frozenset[str]:
    """Every run of four letters in every word; a shorter word is its own piece."""
    return frozenset(
        word[start : start + _PIECE]
        for word in _WORD.findall(plain)
        for start in range(max(1, len(word) - _PIECE + 1))
    )


_PAPERS = {
    code: tuple(folded(p) for p in words.phrases(text)) for code, text in words.PAPERS.items()
}
_NOISE = words.phrases(words.DEMAND_NOISE)
_LICENCE = re.compile("|".join(map(re.escape, _PAPERS["driving_licence"])), re.IGNORECASE)
_CLASSES = re.compile(r"(?<![A-Za-z])[BCDE]{1,2}(?![A-Za-z])")
