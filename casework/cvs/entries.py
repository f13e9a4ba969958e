"""The entries of the sections on schooling and courses: the lines of one entry joined to one.

A schooling stands on one line, or its years, its name and its school each on their own; what is told
more of it (marks, the subject of a thesis) belongs to it, but is not shown.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from casework.cvs import paper_words, words
from casework.cvs.sections import SCHOOLING, Line, Section
from casework.cvs.word_family import WordFamily, words_of
from casework.vocabulary.folding import folded

EDGES = " .:;|*•·-–—▪●○►»>✓✔[]"
_MOST_LINES_OF_ONE = 5
_HEADING_WORDS = 5
_HALVES = 2  # lines that an empty one divides


@dataclass(frozen=True)
class Entry:
    """What one entry says. `listed` is unset where a label stood in front of the section's lines."""

    section: Section
    words: str
    listed: bool = True

    @cached_property
    def name(self) -> str:
        """Its words without the years in front."""
        return years_cut(self.words)

    @cached_property
    def spoken(self) -> list[str]:
        """The words of its name, folded."""
        return words_of(folded(self.name))


@dataclass(frozen=True)
class _Part:
    """A line of a section as far as it tells what belongs together."""

    words: str
    dated: str  # "only" years stand on it, they are "first", "within" or missing
    bullet: bool
    degree: bool
    school: bool
    paper: bool


def entries_of(lines: Iterable[Line]) -> tuple[list[Entry], list[Line]]:
    """The entries of all sections on schooling and courses, in order; and the lines that only stand
    there, since the heading above them is none that is known."""
    entries: list[Entry] = []
    runs, beyond = _runs(lines)
    for run in runs:
        listed, section = not run[0].labelled, run[0].section
        for block in _blocks(run):
            parts = [part for part in map(_part, block) if part.words]
            entries += [Entry(section, _joined(group), listed) for group in _groups(parts, section)]
    return [entry for entry in entries if entry.words], beyond


def years_cut(text: str) -> str:
    """The text without the years in front."""
    match = _SPAN.match(folded(text))
    return text[match.end() :].strip(EDGES + ",") if match else text


def _runs(lines: Iterable[Line]) -> tuple[list[list[Line]], list[Line]]:
    """The lines below each heading as far as they are of its section, and those that are not."""
    runs: list[list[Line]] = []
    beyond: list[Line] = []
    over = fresh = True
    every = list(lines)
    for at, line in enumerate(every):
        if line.heading or line.section not in SCHOOLING:
            fresh = True
            continue
        if fresh or line.section is not runs[-1][0].section:
            runs.append([])
            over = fresh = False
        following = every[at + 1] if at + 1 < len(every) else None
        over = over or (bool(runs[-1]) and _ends(runs[-1], line, following))
        if over:
            beyond.append(replace(line, section=Section.OTHER, labelled=False))
        elif not _PAGE.search(line.plain):
            runs[-1].append(line)
            continue
        fresh = not runs[-1]
        if fresh:
            runs.pop()
    return runs, beyond


def _ends(run: list[Line], line: Line, following: Line | None) -> bool:
    """Whether the section is over before this line: another heading, or the end of the CV."""
    plain = line.plain
    if CLOSING.search(plain) or _PLACE_AND_DAY.search(plain):
        return True
    if not line.apart:
        return False
    spoken = words_of(plain)
    known = any(family.is_in(spoken) for family in (DEGREES, SCHOOLS, PAPERS, COURSES))
    if known or YEAR.search(plain) or any(map(str.isdigit, plain)):
        return False
    if run[0].section is not Section.COURSES and run[0].labelled:
        return True
    alone = following is None or following.apart
    tight = len(run) > 1 and not all(other.apart for other in run[1:])
    if run[0].section is Section.COURSES and tight and line.words[0] not in "-•*":
        return True
    if "," in line.words or " – " in line.words or len(spoken) > _HEADING_WORDS:
        return False
    return line.words.isupper() or (alone and run[0].apart and not all(o.apart for o in run[1:]))


def _blocks(run: list[Line]) -> list[list[Line]]:
    """The lines between empty ones; all of them where an empty line stands above each."""
    if len(run) > _HALVES and all(line.apart for line in run[1:]):
        return [run]
    blocks: list[list[Line]] = []
    for line in run:
        if line.apart or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _part(line: Line) -> _Part:
    text = line.words.strip()
    bullet = _BULLET.match(text) is not None
    text = text.strip(EDGES)
    label = _FORM_LABEL.match(folded(text))
    if label and len(folded(text)) == len(text):
        text, bullet = text[label.end() :].strip(EDGES), False
    if folded(text) in _FORM_RESTS or _HEADS.issuperset(words_of(folded(text))):
        text = ""
    plain = folded(text)
    spoken = words_of(plain)
    paper = not DEGREES.is_in(spoken) and (PAPERS.is_in(spoken) or COURSES.is_in(spoken))
    other = [word for word in spoken if not _KINDS.is_in((word,))]
    school = len(other) < len(spoken) or SCHOOLS.is_in(spoken)
    return _Part(text, _dated(plain), bullet, DEGREES.is_in(other), school, paper)


def _dated(plain: str) -> str:
    span = _SPAN.match(plain)
    if span:
        return "first" if plain[span.end() :].strip(EDGES + "(),") else "only"
    return "within" if YEAR.search(plain) else ""


def _groups(parts: list[_Part], section: Section) -> Iterator[list[_Part]]:
    """The parts of each entry."""
    group: list[_Part] = []
    mode = _mode(parts, section)
    for part in parts:
        if _is_note(part, parts[0]):
            continue
        if group and not _belongs(group, part, parts[0], mode):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _mode(parts: list[_Part], section: Section) -> str:
    """How years tell where an entry ends: they stand "first", "last", "beside" the first of its lines
    or "once" for all lines; "lines" where each line is an entry."""
    dates = [part.dated for part in parts]
    if section is Section.COURSES and "only" not in dates:
        return "lines"
    if dates.count("only") == 1 and "first" not in dates and len(parts) <= _MOST_LINES_OF_ONE:
        return "once"
    if dates and dates[0] in ("only", "first"):
        return "first"
    if dates and dates[0] == "within":
        return "beside"
    return "last" if any(dates) else "undated"


def _belongs(group: list[_Part], part: _Part, first: _Part, mode: str) -> bool:
    """Whether the part goes on with the entry that the group is of."""
    if mode == "once" or len(group) >= _MOST_LINES_OF_ONE:
        return mode == "once"
    if part.bullet:
        return not first.bullet
    if _is_torn(group[-1], part, first):
        return part.dated != "first"
    if mode == "first":
        return part.dated not in ("only", "first")
    if mode == "lines" or ((part.paper or group[0].paper) and part.dated != "only"):
        return False
    if part.dated == "only":
        return not any(one.dated for one in group)
    if group[-1].dated and (mode == "last" or part.dated):
        return False
    return _goes_with(group, part)


def _is_torn(above: _Part, part: _Part, first: _Part) -> bool:
    """Whether a page broke the line above before it was full."""
    if (
        above.words[-1] in ",&/("
        or part.words[0] == "("
        or above.words.count("(") > above.words.count(")")
    ):
        return True
    return part.words[0].islower() and not first.words[0].islower()


def _goes_with(group: list[_Part], part: _Part) -> bool:
    """A degree and its school, or a line that says neither."""
    degree, school = (any(getattr(one, name) for one in group) for name in ("degree", "school"))
    if part.degree and not part.school:
        return not degree
    if part.school and not part.degree:
        return not school or group[-1].words[-1] == ","
    if part.degree and part.school:
        return not degree and not school
    return bool(part.dated) or not (degree or school)


def _is_note(part: _Part, first: _Part) -> bool:
    """What is told more of a schooling: marks, the thesis, duties."""
    if part.bullet and not first.bullet and first is not part:
        return True
    told = part.words if part.dated != "first" else years_cut(part.words)
    return NOTES.first_in(words_of(folded(told))[:2]) == 0 and (
        part.dated != "first" or not part.degree
    )


def _joined(group: list[_Part]) -> str:
    text = ""
    for part in group:
        tight = not text or text[-1] == "," or part.words[0] == "(" or part.words[0].islower()
        years = text and not _SPAN.sub("", folded(text), count=1).strip(EDGES)
        text += part.words if not text else (" " if tight or years else ", ") + part.words
    return text


DEGREES = WordFamily(paper_words.DEGREES)
SCHOOLS = WordFamily(paper_words.SCHOOLS)
PAPERS = WordFamily(paper_words.PAPERS)
COURSES = WordFamily(paper_words.COURSES)
_KINDS = WordFamily(paper_words.SCHOOL_KINDS)
NOTES = WordFamily(paper_words.SCHOOLING_NOTES)
_year = r"(?:[1l]9|2[0o])[\dol]{2}(?![\dol])"
_month = rf"(?:{words.either(f'{words.MONTHS}, {paper_words.TERMS}')})\.?"
_day = r"[\dol]{1,2}\s?[./-]\s?"
_date = (
    rf"(?:(?:{_day}){{0,2}}{_year}|(?:\d{{1,2}}\.?\s)?{_month}\s{{0,2}}(?:\d{{1,2}},\s)?{_year}"
    rf"|{_year}[.\-/]\d{{1,2}}(?:[.\-/]\d{{1,2}})?(?!\d))"
)
_now = rf"(?:{words.either(words.NOW)})(?!\w)"
_until = rf"\s{{0,2}}(?:--|{words.either(paper_words.UNTIL)})\s{{0,2}}"
_since = rf"(?:(?:{words.either(paper_words.SINCE)})\s)?"
_SPAN = re.compile(
    rf"[\[(\s]{{0,3}}{_since}(?:{_year}[.\-/]\d{{1,2}}(?!\d)(?:[.\-/]\d{{1,2}}(?!\d))?|{_date})(?:/\d{{2,4}})?"
    rf"(?:{_until}(?:{_date}(?:/\d{{2,4}})?|{_year}[.\-/]\d{{1,2}}(?!\d)|{_now}|\d\d(?!\d)))?[\])]?(?![\w/])"
)
YEAR = re.compile(rf"(?<![\w/]){_year}|(?<=/){_year}")
_BULLET = re.compile(r"[•·▪●○►»>✓✔*]|[-–—]\s")
_PAGE = re.compile(
    r"(?:^|\s{2})(?:page|side|seite|strona|сторінка|страница|pagina|página|sida|sivu)\s[\dil]{1,2}\s?(?:/|of|af|von|z|з|из|din|de|di|av|sur)\s?[\dil]{1,2}"
    r"|^\d{1,2}\s?/\s?\d{1,2}$|^©"
)
_FORM_LABEL = re.compile(
    rf"(?:{words.folded_either(paper_words.FORM_LABELS)})(?=\s{{2}}|\s?:)[\s:]{{1,4}}"
)
_HEADS = frozenset(map(folded, words.phrases(paper_words.TABLE_HEADS)))
CLOSING = re.compile(rf"(?<!\w)(?:{words.folded_either(paper_words.CLOSINGS)})(?!\w)")
_PLACE_AND_DAY = re.compile(
    rf"^[^\W\d_]{{3,25}},?\s(?:den\s|d\.\s|dnia\s|le\s|el\s|il\s)?\d{{1,2}}[./]?\s?(?:{_month}|\d{{1,2}}[./])\s?{_year}$"
)
_FORM_RESTS = frozenset(map(folded, words.phrases(paper_words.FORM_RESTS)))
