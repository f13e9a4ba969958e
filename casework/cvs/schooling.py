"""Schooling, as the CV's sections list it or as its sentences tell it."""

import re
from collections.abc import Iterable, Iterator

from casework.cvs import paper_words
from casework.cvs.entries import (
    COURSES,
    DEGREES,
    EDGES,
    PAPERS,
    SCHOOLS,
    Entry,
    years_cut,
)
from casework.cvs.licences import names_licence
from casework.cvs.sections import Line, Section, paragraphs_of, sentences_in
from casework.cvs.word_family import WordFamily, words_of
from casework.vocabulary.folding import folded

MOST = 12
_LONGEST = 160  # characters of an entry
_LONGEST_SENTENCE = 1000
_SHORT = 8  # words of an entry that names neither school nor degree
_FULL_LINE = 70
_LONGEST_LISTED = 16  # words of a line without a verb
_FIRST = 2  # words in which a course names itself


def find_education(lines: tuple[Line, ...], listed: Iterable[Entry]) -> tuple[str, ...]:
    """The entries of the sections on schooling, else the clauses that tell of it."""
    entries = [entry.words for entry in listed if tells_schooling(entry)]
    kept = dict.fromkeys(entry[:_LONGEST].strip() for entry in entries or _told(lines))
    return tuple(kept)[:MOST]


def tells_schooling(entry: Entry) -> bool:
    """Whether an entry of a section on schooling or courses is a schooling: no course, no note."""
    plain = folded(entry.words)
    spoken = entry.spoken
    if not spoken or _is_none(entry.words, plain, spoken) or _SAID_ELSEWHERE.is_in(spoken[:3]):
        return False
    if entry.section is Section.COURSES:
        return _LONG.is_in(spoken) and not PAPERS.is_in(spoken)
    if is_course(spoken, plain):
        return False
    if DEGREES.is_in(spoken) or SCHOOLS.is_in(spoken):
        return True
    if not entry.listed or _WORKED.is_in(spoken):
        return False
    return len(spoken) <= _SHORT and (entry.name != entry.words or plain[-1:] != ".")


def _is_none(text: str, plain: str, spoken: list[str]) -> bool:
    """Whether a text tells of no school at all: a language, "licence B", a number, that there was none."""
    return (
        _NO_SCHOOLING.first_in(spoken[:3]) == 0
        or _REACHED_AT.search(plain) is not None
        or is_of_language(spoken)
        or _LETTERED.search(plain) is not None
        or (names_licence(plain) and _CATEGORY.search(text) is not None)
    )


def is_of_language(spoken: list[str]) -> bool:
    """Whether a test or course of a language is named; a degree may be in one."""
    if any(word.startswith(_LANGUAGE_ALWAYS) for word in spoken):
        return True
    return LANGUAGE.is_in(spoken) and not DEGREES.is_in(spoken)


def is_course(spoken: list[str], plain: str) -> bool:
    """Whether an entry among schooling is a paper or a course of some days."""
    paper, course = PAPERS.first_in(spoken), COURSES.first_in(spoken)
    degree, school = DEGREES.first_in(spoken), SCHOOLS.first_in(spoken)
    if course is not None and course < _FIRST and not (degree is not None and degree <= course):
        return not LONG_YEARS.search(plain)
    if degree is not None:
        return False
    if paper is not None or course is not None:
        first = min(at for at in (paper, course) if at is not None)
        return school is None or first < school
    return school is None and COURSE_LENGTH.search(plain) is not None


def _told(lines: tuple[Line, ...]) -> Iterator[str]:
    """The clauses that tell of schooling, and lines of lists without headings."""
    for section, text in paragraphs_of(lines):
        if section in _ANYWHERE:
            for sentence in sentences_in(text):
                yield from _clauses(sentence)


def _clauses(sentence: str) -> Iterator[str]:
    """The parts of a sentence that tell of a schooling each."""
    sentence = sentence[:_LONGEST_SENTENCE]
    spoken = words_of(folded(sentence))
    learnt = _LEARNT.is_in(spoken)
    if not learnt and len(spoken) > _LONGEST_LISTED:
        return
    for clause in _divided(sentence):
        plain = folded(clause)
        said = words_of(plain)
        if not (DEGREES.is_in(said) or SCHOOLS.is_in(said)) or _is_none(clause, plain, said):
            continue
        if _SAID_ELSEWHERE.is_in(said) or _DENIED.search(plain):
            continue
        if _WORKED.is_in(said) and not _LEARNT.is_in(said):
            continue
        if not is_course(words_of(folded(years_cut(clause))), plain):
            yield clause.strip(EDGES + ",")


def _divided(sentence: str) -> Iterator[str]:
    """The clauses of a sentence; "and" begins one where a verb of learning follows."""
    begin = 0
    for match in _CLAUSE.finditer(sentence):
        behind = words_of(folded(sentence[match.end() : match.end() + _FULL_LINE]))
        if match["then"] or (
            _LEARNT.is_in(behind)
            and _LEARNT.is_in(words_of(folded(sentence[begin : match.start()])))
        ):
            yield sentence[begin : match.start()]
            begin = match.end()
    yield sentence[begin:]


_ANYWHERE = frozenset(
    {Section.HEAD, Section.PROFILE, Section.OTHER, Section.CONTACT, Section.EXPERIENCE}
)
_LEARNT = WordFamily(paper_words.LEARNT)
_WORKED = WordFamily(paper_words.WORKED)
LANGUAGE = WordFamily(paper_words.LANGUAGE_TESTS)
_SAID_ELSEWHERE = WordFamily(paper_words.NOT_SCHOOLING)
_LETTERED = re.compile(
    r"(?<!\w)(?:licen[cs]es?|permis)(?: cat\w*\.?)?:? (?:[abcd]1?|[bc]1?\+?e|d1e|d\+e)(?![\w'])"
)
_LANGUAGE_ALWAYS = ("prøve", "modul", "sprog", "språk", "studieprøv", "danskudd")
_CATEGORY = re.compile(r"(?<!\w)[ABCD]1?E?(?!\w)")
_LONG = WordFamily(paper_words.LONG_SCHOOLING)
_NO_SCHOOLING = WordFamily(paper_words.NO_SCHOOLING)
_DENIED = re.compile(
    r"(?<!\w)(?:nie (?:rob|ukończ|mam)|har (?:ikke|ingen)|have no|habe kein|не (?:закінч|маю|закончил))"
)
_CLAUSE = re.compile(
    r"(?P<then>;\s|,?\s(?:og så|og derefter|and then|and after that|und dann|und danach|i potem|a potem|potem|і потім|а потім|потім|а до того|и потом|а потом|потом|затем|iar apoi|și apoi|apoi|y luego|y después|och sedan|och därefter|og deretter|et puis|puis|e poi)\s)"
    r"|,?\s(?:og|and|und|oraz|i|і|й|и|а|și|y|och|et|e|for)\s"
)
_lengths = "|".join(
    sorted(map(re.escape, paper_words.COURSE_LENGTHS.split(", ")), key=len, reverse=True)
)
COURSE_LENGTH = re.compile(rf"(?<![\w.,/-])\d{{1,3}}\s?(?:{_lengths})(?!\w)")
LONG_YEARS = re.compile(
    r"(?<!\d)[1-6]\s?(?:years?|års?|jahre?|lat|lata|rok|ro[ck]i|рік|роки|років|года?|лет|ani?|años?|anni|anno|anos?|ans?|an)(?!\w)"
)
_REACHED_AT = re.compile(r"@|https?:|www\.|\+\d[\d ()-]{7,20}|(?<!\d)\d\d \d\d \d\d \d\d(?!\d)")
