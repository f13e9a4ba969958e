"""Skills, as the CV lists them."""

import re
from collections.abc import Iterator

from casework.cvs.contacts import MASKED
from casework.cvs.entries import CLOSING
from casework.cvs.licences import names_licence
from casework.cvs.papers import REACHED_AT, is_certificate
from casework.cvs.sections import Line, Section
from casework.cvs.word_family import divided
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
        kept |= dict.fromkeys(item for item in _items(_listed(line)) if _is_skill(item))
    return tuple(kept)[:MOST]


def _listed(line: Line) -> str:
    """The part of a line that lists skills; mostly none or all of it."""
    if line.heading:
        return ""
    if MASKED in line.words or REACHED_AT.search(line.words):
        return ""  # a person, and how to reach them
    listed = line.section is Section.SKILLS and not CLOSING.search(line.plain)
    return line.words if listed else ""


def _items(text: str) -> Iterator[str]:
    """The parts of a line, without what they are called."""
    label = _LABEL.match(text)
    if label and label[2][:1].isspace():
        text = text[label.end(1) :]
    pattern = _SLASHED if text.count(" / ") >= _FEWEST_SLASHES else _DIVIDED
    yield from (part.strip(_EDGES) for part in divided(text, pattern, _LONGEST_LINE))


def _is_skill(item: str) -> bool:
    if len(item) < 2:  # noqa: PLR2004
        return item in _LETTER
    if len(item) > _LONGEST or len(item.split()) > _MOST_WORDS or REACHED_AT.search(item):
        return False
    return (
        any(map(str.isalpha, item)) and not names_licence(folded(item)) and not is_certificate(item)
    )


_DIVIDED = re.compile(r"[,;|•·\n\t]|\s{2,}|(?<=[^\W\d_]{3})\.\s")
_SLASHED = re.compile(r"[,;|•·\n\t]|\s{2,}|\s/\s|(?<=[^\W\d_]{3})\.\s")
_LABEL = re.compile(r"^([^:,;|()]{2,40}:)(\s)")
