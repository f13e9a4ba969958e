"""Certificates and courses with a paper, wherever in the CV they stand."""

import re
from collections.abc import Iterable, Iterator

from casework.cvs import paper_words, words
from casework.cvs.entries import COURSES, EDGES, PAPERS, YEAR, Entry, years_cut
from casework.cvs.licences import names_licence
from casework.cvs.schooling import COURSE_LENGTH, LANGUAGE, is_course, tells_schooling
from casework.cvs.sections import Line, Section, paragraphs_of, sentences_in
from casework.cvs.word_family import WordFamily, divided, words_of
from casework.vocabulary.folding import folded

MOST = 20
_LONGEST = 120  # characters of a certificate
_LONGEST_SENTENCE = 1000
_SHORT = 10  # words of a line that may name a course without saying that it was taken
_LONGEST_SAID = 18  # words of a paper in a sentence


def is_certificate(text: str) -> bool:
    """Whether the words name a certificate of some kind."""
    return PAPERS.is_in(words_of(folded(text)))


def find_certificates(
    lines: tuple[Line, ...], listed: Iterable[Entry], beyond: Iterable[Line]
) -> tuple[str, ...]:
    """Certificates as the CV calls them; `listed` and `beyond` as `entries_of` tells them."""
    found = dict.fromkeys(_listed(listed))
    others = [line for line in lines if line.section not in _ELSEWHERE_READ]
    for section, text in paragraphs_of((*others, *beyond)):
        for sentence in sentences_in(text):
            found |= dict.fromkeys(_said(section, sentence))
    return tuple(found)[:MOST]


def _listed(entries: Iterable[Entry]) -> Iterator[str]:
    """The entries of the sections on courses, and those among schooling."""
    for entry in entries:
        if tells_schooling(entry):
            continue
        name = entry.name
        if entry.section is Section.EDUCATION and not is_course(entry.spoken, folded(name)):
            if not entry.listed:
                yield from _said(Section.OTHER, name)
            continue
        for one in _each(entry, name):
            if _is_held(one):
                yield one


def _each(entry: Entry, name: str) -> Iterator[str]:
    """The certificates that one entry lists."""
    for sentence in _sentences(name):
        items = [item.strip() for item in _split(sentence, _LISTING)]
        papers = [_is_named(item) for item in items]
        if not entry.listed or sum(papers) > 1:
            yield from (item for item in items if not _is_bare(item))
        else:
            yield sentence.strip(EDGES)


def _sentences(name: str) -> Iterator[str]:
    """The sentences of an entry; a number ("No. 0417-F") is none."""
    found: list[str] = []
    for sentence in sentences_in(name):
        if found and not _WORD.search(sentence):
            found[-1] += f" {sentence}"
        else:
            found.append(sentence)
    yield from found


def _said(section: Section, sentence: str) -> Iterator[str]:
    """The certificates that a sentence or a line outside of these sections names."""
    sentence = sentence[:_LONGEST_SENTENCE]
    spoken = words_of(folded(sentence))
    if not _ANY.is_in(spoken):
        return
    strict = section in _STRICT
    if section is Section.LANGUAGES and not _HOLDING.is_in(spoken):
        return
    held = _HOLDING.is_in(spoken) or len(spoken) <= _SHORT or _LABEL.match(sentence) is not None
    for item in _items(sentence):
        said = words_of(folded(item))
        weak = held and (not strict or (section is Section.SKILLS and YEAR.search(item)))
        named = PAPERS.is_in(said) or (weak and COURSES.is_in(said))
        if named and len(said) <= _LONGEST_SAID and not _is_bare(item) and _is_held(item):
            yield item


def _items(sentence: str) -> Iterator[str]:
    """The parts of a sentence, without what says that the person has them."""
    label = _LABEL.match(sentence)
    if label and _is_bare(label[1]):
        sentence = sentence[label.end() :]
    for part in _split(sentence, _SAYING):
        tokens = years_cut(part).split()
        spoken = [folded(token).strip(",.") for token in tokens]
        cut = max((at + 1 for at, word in enumerate(spoken) if word in _HAVE), default=0)
        while cut < len(tokens) and spoken[cut] in _LEADS:
            cut += 1
        yield " ".join(tokens[cut:] or tokens).strip(EDGES + ",")


def _split(text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """The parts of a list; "and" only divides papers."""
    return divided(text, pattern, _LONGEST, _parts)


def _parts(match: re.Match[str], left: str) -> bool:
    """Whether "and" stands between two papers; "i" and "e" are other words in other languages."""
    link = match[0].strip()
    if not link[:1].isalpha():
        return True
    right = match.string[match.end() :][:_LONGEST]
    if len(link) == 1:
        return _is_named(left) and is_certificate(right)
    return _is_named(right) and not _is_bare(left)


def _is_named(item: str) -> bool:
    """Whether a part of a list is a paper by itself: more than "certificate" or "3 days"."""
    spoken = words_of(folded(item))
    if len(spoken) > 1 and spoken[0] in _BARE and spoken[1] in _GIVEN_BY:
        return False
    return _ANY.is_in(spoken) and not _is_bare(item)


def _is_bare(item: str) -> bool:
    """Whether only that it is a paper is said, or only when and how long."""
    plain = COURSE_LENGTH.sub("", folded(item))
    return not [
        word
        for word in words_of(plain)
        if word not in _BARE and not word[:1].isdigit() and len(word) > 1
    ]


def _is_held(name: str) -> bool:
    """Whether the name is of a paper that the person has: no test of a language, no licence to drive."""
    plain = folded(name)
    spoken = words_of(plain)
    if not name or len(name) > _LONGEST or LANGUAGE.is_in(spoken):
        return False
    if _NOT_PAPERS.is_in(spoken) and not _OTHER_LICENCES.is_in(spoken):
        return False
    if _NOT_HELD.search(plain) or REACHED_AT.search(plain) or _is_bare(name):
        return False
    if not _CATEGORIES.sub("", name).strip() or plain in _NONE_AT_ALL:
        return False
    return not names_licence(plain) or _OTHER_LICENCES.is_in(spoken) or PAPERS.first_in(spoken) == 0


_ELSEWHERE_READ = frozenset({Section.EDUCATION, Section.COURSES, Section.REFERENCES, Section.GOAL})
_STRICT = frozenset({Section.EXPERIENCE, Section.SKILLS, Section.LANGUAGES})
_ANY = WordFamily(f"{paper_words.PAPERS}, {paper_words.COURSES}")
_NOT_PAPERS = WordFamily(paper_words.NOT_PAPERS)
_GIVEN_BY = words.phrases(paper_words.GIVEN_BY)
_OTHER_LICENCES = WordFamily(paper_words.OTHER_LICENCES)
_HOLDING = WordFamily(paper_words.HOLDING)
_HAVE = frozenset(map(folded, words.phrases(paper_words.HOLDING)))
_BARE = frozenset(map(folded, words.phrases(paper_words.BARE_PAPERS)))
_ENDING = r"\w{0,12}"
_NOT_HELD = re.compile(
    rf"(?<!\w)(?:no(?! ?[.°º\d])|{words.folded_either(paper_words.NOT_HELD_PAPERS, _ENDING)})(?!\w)"
)
_LEADS = words.phrases(paper_words.LEADS)
_CATEGORIES = re.compile(
    rf"(?i:(?<!\w)(?:{words.either(paper_words.CATEGORY_WORDS)})(?!\w)\.?:?)"
    r"|(?:AM|[ABCDT]\d?E?|\+|[,/]| y | og | i | and | und | et | och )"
)
_NONE_AT_ALL = words.phrases(paper_words.NO_LICENCE_AT_ALL)
_WORD = re.compile(r"[^\W\d_]{3}")
_LABEL = re.compile(r"^([^:\n]{2,30}):\s")
_LISTING = re.compile(r"[,;|•·+]\s?|\s{2,}")
_SAYING = re.compile(
    r"[,;|•·\n\t]\s?|\s{2,}|\s(?:og|and|und|sowie|oraz|i|та|й|і|и|și|y|och|et|e|samt)\s"
)
REACHED_AT = re.compile(r"@|www\.|\d\d \d\d \d\d \d\d")
