"""Skills, as the CV lists them."""

import re
from collections.abc import Iterator

from casework.cvs.entries import CLOSING
from casework.cvs.licences import names_licence
from casework.cvs.papers import is_certificate
from casework.cvs.sections import Line, Section, heading_kind, sentences_in
from casework.vocabulary.folding import folded

MOST = 40
_LONGEST = 60  # characters of a skill
_LONGEST_LINE = 200  # characters with a bracket that may be open
_EDGES = " .:;*•-–—·▪●○►»>✓✔★☆▮▯■□"
_MOST_WORDS = 9
_FEWEST_SLASHES = 2  # of a list: "A / B / C", but not "C / C++"
_LETTER = frozenset("RC")  # languages of one letter


def find_skills(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """The items of the sections on skills."""
    kept: dict[str, None] = {}
    for line in lines:
        if line.heading:
            continue
        if line.section is not Section.SKILLS:
            if line.section in _MIXED and (named := _named_inside(line.words)):
                kept |= dict.fromkeys(item for item in _items(named) if _is_skill(item))
            continue
        if CLOSING.search(line.plain):
            continue
        for item in _items(line.words):
            if _is_skill(item):
                kept.setdefault(item)
    return tuple(kept)[:MOST]


def _named_inside(text: str) -> str:
    """ "B-körkort. Journalsystem: Cosmic, Pascal.": what a label within a line names."""
    for label in _INSIDE.finditer(text):
        if heading_kind(label[1]) is Section.SKILLS:
            return sentences_in(text[label.end() :])[0]
    return ""


def _items(text: str) -> Iterator[str]:
    """The parts of a line; what stands in brackets is not divided, what a part is called left out."""
    label = _LABEL.match(text)
    if label and label[2][:1].isspace():
        text = text[label.end(1) :]
    pattern = _SLASHED if text.count(" / ") >= _FEWEST_SLASHES else _DIVIDED
    begin = 0
    for match in pattern.finditer(text):
        part = text[begin : match.start()]
        if len(part) < _LONGEST_LINE and part.count("(") > part.count(")"):
            continue
        yield part.strip(_EDGES)
        begin = match.end()
    yield text[begin:].strip(_EDGES)


def _is_skill(item: str) -> bool:
    if len(item) < 2:  # noqa: PLR2004
        return item in _LETTER
    if len(item) > _LONGEST or len(item.split()) > _MOST_WORDS or _REACHED_AT.search(item):
        return False
    return (
        any(map(str.isalpha, item)) and not names_licence(folded(item)) and not is_certificate(item)
    )


_MIXED = frozenset({Section.OTHER, Section.PROFILE, Section.HEAD, Section.CONTACT})
_INSIDE = re.compile(r"[.;!]\s([^\W\d_][^:.;\n]{1,30}):\s(?=\S)")
_DIVIDED = re.compile(r"[,;|•·\n\t]|\s{2,}|(?<=[^\W\d_]{3})\.\s")
_SLASHED = re.compile(r"[,;|•·\n\t]|\s{2,}|\s/\s|(?<=[^\W\d_]{3})\.\s")
_LABEL = re.compile(r"^([^:,;|()]{2,40}:)(\s)")
_REACHED_AT = re.compile(r"@|www\.|\d\d \d\d \d\d \d\d")
