"""Is a demand met? Each by the line of the CV that tells; what no line tells is unknown (P08, A17).

A demand names languages or papers, or a trade, or skills of the vocabulary, or plain words: the first
of these that it names is what is judged. "Not met" takes words of the CV that say so, such as "intet
kørekort" or a licence of another class; silence never does.
"""

import re
from collections.abc import Callable

from casework.cvs import words as cv_words
from casework.cvs.languages import language_codes
from casework.matching import words
from casework.matching.likeness import WORD, pieces
from casework.matching.person import Person
from casework.matching.verdicts import Requirement, Verdict
from casework.vocabulary.folding import folded
from casework.vocabulary.occupations import families, occupation_codes
from casework.vocabulary.skills import skill_codes

MOST_QUOTED = 160  # characters
_MENTIONED = 0.6  # share of a demand's words that one line must have
_SHORTEST_WORD = 4
_BEFORE_LICENCE, _BEHIND_LICENCE = 8, 30  # characters around "kørekort" where its class may stand
_LICENCE = "driving_licence"

Judged = tuple[Verdict, str | None]
_SILENT: Judged = (Verdict.UNKNOWN, None)


def judge(person: Person, demand: str) -> Requirement:
    """The demand with its verdict and the words of the CV that decided."""
    verdict, quote = _whole(_parts(person, demand))
    return Requirement(demand, verdict, _quoted(quote) if quote else None)


def _parts(person: Person, demand: str) -> list[Judged]:
    plain = folded(demand)
    named = [_language(person, code, plain) for code in sorted(language_codes(plain))]
    named += [_paper(person, code, demand) for code in sorted(papers(plain))]
    if named:
        return named
    if occupation_codes(demand):
        return [_trade(person, demand)]
    if codes := skill_codes(demand):
        return [_first(person, lambda line, code=code: code in skill_codes(line)) for code in codes]  # type: ignore[misc]  # the default binds it
    return [_plain_words(person, plain)]


def _whole(parts: list[Judged]) -> Judged:
    """A demand of several parts is met where all are, and not met where one is not."""
    for verdict in (Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET):
        found = [part for part in parts if part[0] is verdict]
        if found:
            return next((part for part in found if part[1]), found[0])
    return _SILENT


def _first(person: Person, names_it: Callable[[str], bool]) -> Judged:
    """Met by the first line that names it and does not deny it."""
    naming = [clause for line in person.lines for clause in _clauses(line) if names_it(clause)]
    for clause in naming:
        if not _denies(clause) and not _UNDER_WAY.search(folded(clause)):
            return Verdict.MET, clause
    for clause in naming:
        return (Verdict.NOT_MET if _denies(clause) else Verdict.UNKNOWN), clause
    return _SILENT


# --- languages ------------------------------------------------------------------------------------


def _language(person: Person, code: str, demand: str) -> Judged:
    told = [
        clause
        for line in person.lines
        for clause in _clauses(line)
        if code in language_codes(clause)
    ]
    if code not in person.languages:
        denied = next((clause for clause in told if _denies(clause)), None)
        return (Verdict.NOT_MET, denied) if denied else _SILENT
    quote = next((clause for clause in told if not _denies(clause)), None)
    if quote and _BEGINNER.search(folded(quote)) and not _SOME.search(demand):
        return (Verdict.NOT_MET if _FLUENT.search(demand) else Verdict.UNKNOWN), quote
    return Verdict.MET, quote


# --- papers ---------------------------------------------------------------------------------------


def papers(plain: str) -> frozenset[str]:
    """The papers a folded text names, whatever it says of them."""
    return frozenset(
        code for code, names in _PAPERS.items() if any(name in plain for name in names)
    )


def _paper(person: Person, code: str, demand: str) -> Judged:
    if code == _LICENCE:
        return _licence(person, demand)
    verdict, quote = _first(person, lambda line: code in papers(folded(line)))
    wanted = occupation_codes(demand)
    if verdict is not Verdict.MET or not wanted or quote is None:
        return verdict, quote
    # "svendebrev som bager" is not met by a carpenter's.
    worked = occupation_codes(quote) or _worked_as(person)
    return (Verdict.MET if worked & wanted else Verdict.UNKNOWN), quote


def _licence(person: Person, demand: str) -> Judged:
    """A licence without a class is an ordinary one, B; one of another kind says nothing of B."""
    wanted = _classes(demand)
    naming = [
        clause for line in person.lines for clause in _clauses(line) if _LICENCE_WORD.search(clause)
    ]
    told = [clause for clause in naming if not _UNDER_WAY.search(folded(clause))]
    denied = next((clause for clause in told if _denies(clause)), None)
    if denied:
        return Verdict.NOT_MET, denied
    for clause in told:
        other = bool(_OTHER_LICENCE.search(folded(clause)))
        named = _classes(clause)
        had = named | ({"B"} if named or not other else set())  # C and D are given only with B
        if had and wanted <= had:
            return Verdict.MET, clause
    if any(_classes(clause) for clause in told):
        return Verdict.NOT_MET, told[0]
    return Verdict.UNKNOWN, (naming[0] if naming else None)


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
    if all(_denies(line) for line in naming):
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
    return (Verdict.NOT_MET if _denies(quote) else Verdict.MET), quote


# --- words that decide ----------------------------------------------------------------------------


def _clauses(line: str) -> list[str]:
    return [clause for clause in _CLAUSE.split(line) if clause.strip()]


def _denies(clause: str) -> bool:
    return bool(_DENIED.search(folded(clause)))


def _quoted(line: str) -> str:
    plain = " ".join(line.split())
    return plain if len(plain) <= MOST_QUOTED else plain[: MOST_QUOTED - 1].rstrip() + "…"


def _word(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.either(text)})(?!\w)")


_PAPERS = {
    code: tuple(folded(p) for p in cv_words.phrases(text)) for code, text in cv_words.PAPERS.items()
}
_NOISE = cv_words.phrases(cv_words.DEMAND_NOISE)
_CLAUSE = re.compile(
    r"(?:(?<=\D)\.|[,;])(?=\s)(?!\s[A-E]{1,2}(?!\w))|\s·\s|\s(?:men|but|aber|ale|але|dar|pero|mais)\s"
)
_LICENCE_WORD = re.compile("|".join(map(re.escape, _PAPERS[_LICENCE])), re.IGNORECASE)
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
