"""Is a demand met? Each by the line of the CV that tells; what no line tells is unknown (P08, A17).

A demand names languages or papers, or a trade, or skills of the vocabulary, or plain words: the first
of these that it names is what is judged. "Not met" takes words of the CV that say so, such as "intet
kørekort" or a licence of another class; silence never does.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from casework.cvs import words as cv_words
from casework.cvs.languages import language_codes
from casework.matching import words
from casework.matching.likeness import WORD, pieces
from casework.matching.person import PAPERS, Clause, Person, papers
from casework.matching.verdicts import Requirement, Verdict
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import families, occupation_codes
from casework.vocabulary.skills import skill_codes

MOST_QUOTED = 160  # characters
_MENTIONED = 0.6  # share of a demand's words that one line must have
_SHORTEST_WORD = 4
_MOST_REMEMBERED = 1_000  # demands
_BEFORE_LICENCE, _BEHIND_LICENCE = 8, 30  # characters around "kørekort" where its class may stand
_LICENCE = "driving_licence"

Judged = tuple[Verdict, str | None]
_SILENT: Judged = (Verdict.UNKNOWN, None)


def judge(person: Person, demand: str) -> Requirement:
    """The demand with its verdict and the words of the CV that decided."""
    verdict, quote = _whole(_parts(person, demand))
    return Requirement(demand, verdict, _quoted(quote) if quote else None)


@lru_cache(_MOST_REMEMBERED)
def is_of_work(demand: str) -> bool:
    """Whether it asks for more than languages and an ordinary driving licence, which most have."""
    plain = folded(demand)
    named = papers(plain)
    if named - {_LICENCE} or occupation_codes(demand) or skill_codes(demand):
        return True
    if _LICENCE in named:
        return bool(_classes(demand) - {"B"})
    return not language_codes(plain)


def _parts(person: Person, demand: str) -> list[Judged]:
    plain = folded(demand)
    named = [_language(person, code, plain) for code in sorted(language_codes(plain))]
    named += [_paper(person, code, demand) for code in sorted(papers(plain))]
    if named:
        return named
    if occupation_codes(demand):
        return [_trade(person, demand)]
    if codes := skill_codes(demand):
        return [_skill(person, code) for code in codes]
    return [_plain_words(person, plain)]


def _skill(person: Person, code: str) -> Judged:
    return _first(person, lambda clause: code in skill_codes(clause.words))


def _whole(parts: list[Judged]) -> Judged:
    """A demand of several parts is met where all are, and not met where one is not."""
    for verdict in (Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET):
        found = [part for part in parts if part[0] is verdict]
        if found:
            return next((part for part in found if part[1]), found[0])
    return _SILENT


def _first(person: Person, names_it: Callable[[Clause], bool]) -> Judged:
    """Met by the first clause that names it and does not deny it."""
    naming = [clause for clause in person.clauses if names_it(clause)]
    for clause in naming:
        if not _denies(clause.plain) and not _UNDER_WAY.search(clause.plain):
            return Verdict.MET, clause.words
    for clause in naming:
        return (Verdict.NOT_MET if _denies(clause.plain) else Verdict.UNKNOWN), clause.words
    return _SILENT


# --- languages ------------------------------------------------------------------------------------


def _language(person: Person, code: str, demand: str) -> Judged:
    told = [clause for clause in person.clauses if code in clause.languages]
    if code not in person.languages:
        denied = next((clause.words for clause in told if _denies(clause.plain)), None)
        return (Verdict.NOT_MET, denied) if denied else _SILENT
    quote = next((clause for clause in told if not _denies(clause.plain)), None)
    if quote and _BEGINNER.search(quote.plain) and not _SOME.search(demand):
        return (Verdict.NOT_MET if _FLUENT.search(demand) else Verdict.UNKNOWN), quote.words
    return Verdict.MET, quote.words if quote else None


# --- papers ---------------------------------------------------------------------------------------


def _paper(person: Person, code: str, demand: str) -> Judged:
    if code == _LICENCE:
        return _licence(person, demand)
    verdict, quote = _first(person, lambda clause: code in clause.papers)
    wanted = occupation_codes(demand)
    if verdict is not Verdict.MET or not wanted or quote is None:
        return verdict, quote
    # "svendebrev som bager" is not met by a carpenter's.
    worked = occupation_codes(quote) or _worked_as(person)
    return (Verdict.MET if worked & wanted else Verdict.UNKNOWN), quote


def _licence(person: Person, demand: str) -> Judged:
    """A licence without a class is an ordinary one, B; one of another kind says nothing of B."""
    wanted = _classes(demand)
    naming = [clause for clause in person.clauses if _LICENCE in clause.papers]
    told = [clause for clause in naming if not _UNDER_WAY.search(clause.plain)]
    denied = next((clause.words for clause in told if _denies(clause.plain)), None)
    if denied:
        return Verdict.NOT_MET, denied
    for clause in told:
        other = bool(_OTHER_LICENCE.search(clause.plain))
        named = _classes(clause.words)
        had = named | ({"B"} if named or not other else set())  # C and D are given only with B
        if had and wanted <= had:
            return Verdict.MET, clause.words
    if any(_classes(clause.words) for clause in told):
        return Verdict.NOT_MET, told[0].words
    return Verdict.UNKNOWN, (naming[0].words if naming else None)


def _classes(text: str) -> frozenset[str]:
    """Classes of driving licences named beside one: "kørekort C/E" is C and E."""
    return frozenset(
        letter
        for name in _LICENCE_WORD.finditer(text)
        for around in (
            text[max(0, name.start() - _BEFORE_LICENCE) : name.start()],
            text[name.end() : name.end() + _BEHIND_LICENCE],
        )
        for classes in _CLASS.findall(around)
        for letter in classes
    )


# --- trades, skills and words ---------------------------------------------------------------------


def _worked_as(person: Person) -> frozenset[str]:
    return frozenset[str]().union(*(one.codes for one in person.occupations))


def _trade(person: Person, demand: str) -> Judged:
    """Met by work in that trade, for as many years as are asked; a trade like it leaves it open."""
    codes = occupation_codes(demand)
    naming = [line for line in person.lines if codes & occupation_codes(line)]
    if not naming:
        akin = [line for line in person.lines if families(codes) & families(occupation_codes(line))]
        return Verdict.UNKNOWN, (akin[0] if akin else None)
    if all(_denies(folded(line)) for line in naming):
        return Verdict.NOT_MET, naming[0]
    asked = _YEARS.search(folded(demand))
    if asked and sum(_years(line) for line in naming) < int(asked[1]):
        return Verdict.UNKNOWN, naming[0]
    return Verdict.MET, max(naming, key=_years)


def _years(line: str) -> int:
    """Years that a line tells: "2014-2019" is five, "10 års erfaring" ten, else none."""
    spans = [int(last) - int(first) for first, last in _SPAN.findall(line)]
    told = [int(years) for years in _YEARS.findall(folded(line))]
    return max((*spans, *told, 0))


def _plain_words(person: Person, demand: str) -> Judged:
    wanted = [
        pieces(word)
        for word in WORD.findall(demand)
        if len(word) >= _SHORTEST_WORD and word not in _NOISE
    ]
    if not wanted:
        return _SILENT
    best, quote = 0.0, None
    for line in person.lines:
        had = pieces(line)
        share = sum(word <= had for word in wanted) / len(wanted)
        if share > best:
            best, quote = share, line
    if quote is None or best < _MENTIONED:
        return _SILENT
    return (Verdict.NOT_MET if _denies(folded(quote)) else Verdict.MET), quote


# --- words that decide ----------------------------------------------------------------------------


def _denies(plain: str) -> bool:
    return bool(_DENIED.search(plain))


def _quoted(line: str) -> str:
    plain = " ".join(line.split())
    return plain if len(plain) <= MOST_QUOTED else plain[: MOST_QUOTED - 1].rstrip() + "…"


def _word(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.either(text)})(?!\w)")


_NOISE = cv_words.phrases(cv_words.DEMAND_NOISE)
_LICENCE_WORD = re.compile("|".join(map(re.escape, PAPERS[_LICENCE])), re.IGNORECASE)
_CLASS = re.compile(r"(?<![A-Za-z])[BCDE]{1,2}(?![A-Za-z])")
_YEARS = re.compile(
    r"(?<!\d)(\d{1,2})\s?\+?\s?(?:års?|years?|jahren?|lata?|років|роки|ani|años|ans)\b"
)
_SPAN = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?!\d)")
_DENIED = _word(words.DENIED)
_UNDER_WAY = _word(words.UNDER_WAY)
_BEGINNER = _word(words.BEGINNER)
_FLUENT = _word(words.FLUENT)
_SOME = _word(words.SOME)
_OTHER_LICENCE = _word(words.OTHER_LICENCE)
