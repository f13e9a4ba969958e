"""The second reader of occupations: which pieces of a CV's lines are titles of jobs the person has held.

It knows no layout and no language: only what a piece stands among (its section, the line above, dates,
signs, small words, what kinds of words it and its neighbours are) and the weights that `bench/held.py`
found for that. `occupations.py` says what comes of its opinion.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from casework.cvs import words, work_words
from casework.cvs.sections import Line, Section
from casework.cvs.work_lines import (
    BULLET,
    CUT,
    KINDS,
    WORKED_AS,
    YEAR,
    is_date,
    titles_of,
    without_dates,
)
from casework.learned import Scales, load
from casework.vocabulary.folding import folded
from casework.vocabulary.phrasebook import Found

WEIGHTS = Path(__file__).with_name("held.npz")
THINGS = ("other", "held")
_MOST = 400  # pieces of which it thinks
_SHORTEST, _MOST_WORDS, _MOST_DIGITS = 3, 8, 3
_MOST_UNKNOWN = 4  # words of a title that no vocabulary knows
_SHORT, _MIDDLING = 25, 60  # letters of a line
_NEAR = 3  # characters in front in which a date stands
_REACH = 50  # characters in front in which words are told
_MANY = 4
_PIECES_REMEMBERED = 1 << 10
_HELD_IN = frozenset({Section.HEAD, Section.PROFILE, Section.EXPERIENCE})
_SELDOM_HELD_IN = frozenset({Section.SKILLS, Section.OTHER})
"""There are hardly any titles of jobs in other sections, and looking takes time."""
_LASTED = re.compile(rf"\d\s?(?:{words.folded_either(work_words.YEARS)})(?!\w)")
_EDGES = " .,:;()-–—*•\"'«»„”“§·▪●○►»✓◆◇★☆✦❖■□➤➢→|/+"
_WORD = re.compile(r"[^\W_]+")
_CUT = re.compile(rf"{CUT.pattern}|\s(?:som|as|als|jako|como|come|comme|ca|как|як)\s")
_SAYS = re.compile(
    rf"{WORKED_AS.pattern}|(?<!\w)(?:i am|i'm|jeg er|ich bin|jag är|jestem|sunt|soy|je suis|sono)\s"
)
_LINK = re.compile(r"\s(?:og|and|und|oraz|та|і|и|și|och|et|samt|&)\s|[.!?]\s")


class Piece(NamedTuple):
    """A part of a line between signs, dates and small words."""

    line: int
    title: str
    said: frozenset[str]  # its words, folded
    traits: tuple[str, ...]


class _Part(NamedTuple):
    start: int
    end: int
    words: str
    kind: str
    known: bool  # a title of work stands in it


def chances(pieces: Sequence[Piece], scales: Scales | None = None) -> list[float]:
    """How likely each of them is the title of a job the person has held.

    By what was learned; by that of the file where nothing is given.
    """
    chance = (scales or _of_file()).chance
    return [chance(piece.traits) for piece in pieces]


@cache
def _of_file() -> Scales:
    return Scales(load(WEIGHTS))


def pieces_of(lines: Sequence[Line]) -> list[Piece]:
    """All pieces of the lines that may be a title, with what there is to tell of them."""
    return list(islice(_pieces(lines), _MOST))


def _pieces(lines: Sequence[Line]) -> Iterator[Piece]:
    for at, line in enumerate(lines):
        if line.heading or not _may_tell(line):
            continue
        plain = without_dates(line.words)
        trades = titles_of(plain)
        if not trades and not _is_dated(lines, at):
            continue
        parts = [part for start, end in _cut(plain) if (part := _part(plain, start, end, trades))]
        around: tuple[str, ...] = ()
        for number, part in enumerate(parts):
            if part.known is not bool(trades):
                continue  # where a trade is told, the rest of the line is no title
            said = _WORD.findall(folded(part.words))
            if _may_be_title(part, said):
                around = around or tuple(_of_line(lines, at, len(parts)))
                own = _of_piece(line, plain, parts, number, said)
                yield Piece(at, part.words, frozenset(said), (*around, *own))


def _is_dated(lines: Sequence[Line], at: int) -> bool:
    """Whether a line has years, or stands by them in the section of work: a title on it may be unknown."""
    by = lines[max(0, at - 1) : at + 2] if lines[at].section is Section.EXPERIENCE else (lines[at],)
    return any(YEAR.search(one.words) for one in by)


def _may_tell(line: Line) -> bool:
    """Whether jobs that were held are told in its section, or how long something was done on the line."""
    return line.section in _HELD_IN or (
        line.section in _SELDOM_HELD_IN and _LASTED.search(line.plain) is not None
    )


def _may_be_title(part: _Part, said: Sequence[str]) -> bool:
    """Whether it is of such a length; one that no vocabulary knows is shorter, and has no number."""
    most, digits = (_MOST_WORDS, _MOST_DIGITS) if part.known else (_MOST_UNKNOWN, 0)
    return (
        len(part.words) >= _SHORTEST
        and 0 < len(said) <= most
        and sum(map(str.isdigit, part.words)) <= digits
    )


def _cut(plain: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a line begin and end."""
    at = 0
    for start, end in _cuts(plain):
        if start >= at:
            yield at, start
            at = end
    yield at, len(plain)


def _cuts(plain: str) -> list[tuple[int, int]]:
    """The places at which it is cut: signs and small words; in a sentence also where it says "worked as"."""
    cuts = [match.span() for match in _CUT.finditer(plain)]
    low = folded(plain)
    if len(low) != len(plain):
        return cuts
    told = [match.span() for match in _SAYS.finditer(low)]
    if told or len(plain) > _MIDDLING:
        told += [match.span() for match in _LINK.finditer(low)]
    return sorted(cuts + told) if told else cuts


def _part(plain: str, start: int, end: int, trades: Sequence[Found]) -> _Part | None:
    words = plain[start:end].strip(_EDGES)
    if not any(map(str.isalpha, words)):
        return None
    start = plain.index(words, start)
    end = start + len(words)
    kind = _kind(words)
    own = [trade for trade in trades if start <= trade.start and trade.end <= end]
    if own:
        begins, ends = own[0].start == start, own[-1].end == end
        kind = f"{'' if begins else '~'}trade{'' if ends else '~'} {kind}"
    return _Part(start, end, words, kind, bool(own))


@lru_cache(maxsize=_PIECES_REMEMBERED)
def _kind(words: str) -> str:
    """What is known of the words of a piece."""
    return " ".join(sorted({KINDS[one] for one in _WORD.findall(folded(words)) if one in KINDS}))


# --- traits ---------------------------------------------------------------------------------------


def _of_line(lines: Sequence[Line], at: int, parts: int) -> Iterator[str]:
    line = lines[at]
    yield f"section {line.section}"
    yield f"apart {line.apart} {line.labelled}"
    yield f"above {_look(lines[at - 1]) if at else 'none'}"
    yield f"line {_look(line)}"
    yield f"parts {min(parts, _MANY)}"


def _of_piece(
    line: Line, plain: str, parts: Sequence[_Part], number: int, said: Sequence[str]
) -> Iterator[str]:
    part = parts[number]
    others = [one for one in parts if one is not part]
    before = plain[: part.start].rstrip()
    in_front = "§" if "§" in before[-_NEAR:] else _sign(before[-1:])
    shape = _shape(part.words)
    yield f"kind {part.kind}"
    yield f"place {min(number, _MANY)} {'§' in plain} {line.section}"
    yield f"in front {in_front} {part.kind}"
    yield f"behind {_sign(plain[part.end :].lstrip()[:1])} {part.kind}"
    yield f"words {min(len(said), _MANY)} {part.known}"
    yield f"shape {shape} {line.section} {number == 0}"
    yield f"shape {shape} {in_front}"
    yield f"left {parts[number - 1].kind if number else '^'}"
    yield f"right {parts[number + 1].kind if number + 1 < len(parts) else '$'}"
    yield f"other trade {any(one.known for one in others)} {part.known}"
    yield f"other firm {any('firm' in one.kind for one in others)} {part.known}"
    yield f"ending {said[-1][-3:]}"
    yield f"ends with {said[-1][-4:]}"
    # "worked as", "married to", "would like"
    words = _WORD.findall(folded(before[-_REACH:]).replace("§", " 0 "))[: -_NEAR - 1 : -1]
    for far, word in enumerate(words):
        yield f"before {far} {word}"
    if words:
        yield f"before {' '.join(words[1::-1])}"


def _sign(char: str) -> str:
    return "a" if char.isalnum() else char or "^"


def _shape(words: str) -> str:
    return "capitals" if words.isupper() else "large" if words[:1].isupper() else "small"


def _look(line: Line) -> str:
    """What a line is to its neighbours."""
    if line.heading:
        return "heading"
    words = line.words
    dated = YEAR.search(words) is not None
    if dated and is_date(line):
        return "date"
    size = "short" if len(words) <= _SHORT else "mid" if len(words) <= _MIDDLING else "long"
    bullet = BULLET.match(words) is not None
    return f"{bullet} {dated} {size} {_shape(words.strip(_EDGES))} {words[-1] == '.'}"
