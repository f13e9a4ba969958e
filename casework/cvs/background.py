"""Schooling and skills as the CV lists them, and in which years each occupation was held."""

import re
from collections.abc import Iterable

from casework.cvs import paper_words, words
from casework.cvs.occupations import FoundOccupation
from casework.cvs.sections import Line, Section, sentences_of
from casework.vocabulary.folding import folded

MOST_EDUCATION = 12
MOST_SKILLS = 40
_LONGEST = 160  # characters of an entry
_LONGEST_SKILL = 60
_SKILL = re.compile(r"[,;|•·\n\t]|\s{2,}|\.\s")
_EDGES = " .:*•-–—·▪●○►»✓"


def find_years(lines: tuple[Line, ...], found: Iterable[FoundOccupation]) -> dict[str, str]:
    """By title: "2018-2024", "2024-" where it goes on, or how many years ("8")."""
    own = [line.words for line in lines]
    place = {words_: index for index, words_ in reversed(list(enumerate(own)))}
    years: dict[str, str] = {}
    for one in found:
        at = place.get(one.words)
        near = [_beside(one), one.words]
        if at is not None:
            # In many layouts the years stand alone above or below the title.
            near += [own[i] for i in (at + 1, at - 1) if 0 <= i < len(own) and _only_years(own[i])]
        value = next(filter(None, map(_period, near)), None)
        if value:
            years[one.title] = value
    return years


def _beside(one: FoundOccupation) -> str:
    """What stands behind the title, or in front of it on lines that begin with their years."""
    plain = folded(one.words)
    at = plain.find(folded(one.title))
    if at < 0 or len(plain) != len(one.words):
        return ""
    in_front = list(_PERIOD.finditer(plain, 0, at))
    begins = in_front and not plain[: in_front[0].start()].strip(_EDGES)
    return one.words[in_front[-1].start() : at] if begins else one.words[at:]


def _only_years(line: str) -> bool:
    match = _PERIOD.search(folded(line)) or _SINCE.search(folded(line))
    return match is not None and len(line) - len(match[0]) <= len(match[0])


def _period(text: str) -> str | None:
    plain = folded(text)
    if match := _PERIOD.search(plain):
        return f"{match['first']}-{match['last'] or ''}"
    if match := _SINCE.search(plain):
        return f"{match[1] or match['open']}-"
    match = _COUNTED.search(plain)
    return match[1] if match else None


def find_education(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """The entries of the sections on schooling, else the sentences that tell of it."""
    entries = [
        line.words.strip(_EDGES)
        for line in lines
        if line.section is Section.EDUCATION and not line.heading
    ]
    if not entries:
        entries = [
            sentence
            for section, sentence in sentences_of(lines)
            if section in (Section.HEAD, Section.PROFILE, Section.OTHER)
            and _EDUCATED.search(folded(sentence))
        ]
    kept = dict.fromkeys(entry[:_LONGEST] for entry in entries if entry)
    return tuple(kept)[:MOST_EDUCATION]


def find_skills(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """The items of the sections on skills."""
    items = [
        item.strip(_EDGES)
        for line in lines
        if line.section is Section.SKILLS and not line.heading
        for item in _SKILL.split(line.words)
    ]
    kept = dict.fromkeys(item for item in items if 1 < len(item) <= _LONGEST_SKILL)
    return tuple(kept)[:MOST_SKILLS]


_month = rf"(?:(?:{words.either(words.MONTHS)})\.?\s|\d{{1,2}}[./-]){{0,2}}"
_end = r"(?:\s?(?:r|р|рр|г)\.?)?"
_PERIOD = re.compile(
    rf"(?<!\d)(?P<first>(?:19|20)\d\d){_end}\s{{0,2}}(?:{words.either(paper_words.UNTIL)})\s{{0,2}}{_month}"
    rf"(?:(?P<last>(?:19|20)\d\d)(?!\d)|(?:{words.either(words.NOW)})(?!\w))"
)
_SINCE = re.compile(
    rf"(?<!\w)(?:{words.either(paper_words.SINCE)})\s{_month}((?:19|20)\d\d)(?!\d)"
    r"|(?<!\d)(?P<open>(?:19|20)\d\d)\s?[-–—]\s*(?:$|[^\d\s])"
)
_COUNTED = re.compile(rf"(?<![\d.,])(\d{{1,2}})\+?\s(?:{words.either(paper_words.YEARS)})(?!\w)")
_EDUCATED = re.compile(rf"(?<!\w)(?:{words.either(paper_words.EDUCATED)})(?!\w)")
