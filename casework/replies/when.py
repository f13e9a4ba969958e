"""The second reader of times: which day or time is when somebody is to come, by the words around it.

It knows no roles and no verbs of moving: only what stands before and behind a day and its time, how far
ahead that is, and the weights that `bench/when.py` found. `told.py` says what comes of its opinion.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from casework.dates import Clock, FoundDay
from casework.learned import Buckets, Learned, buckets_of, chances_by, load, numbered
from casework.replies.clauses import Clause, clause_at
from casework.replies.roles import Item, Placed, points, sentence_around, sentence_starts
from casework.replies.words.kinds import KIND_OF

WEIGHTS = Path(__file__).with_name("when.npz")
THINGS = ("other", "meeting")
_WINDOW = 9  # words to each side
_NEXT_TO, _NEAR = 2, 3
_STEM = 5
_MANY = 3
_MOST = 40  # days and times of which it thinks: a mail with more is no answer that anybody wrote
_NO_OPINION = 0.5
_AHEAD = ((0, "past"), (1, "today"), (2, "tomorrow"), (7, "week"), (15, "fortnight"), (45, "month"))
_SATURDAY = 5
_HALF_HOUR = 30
_TOKEN = re.compile(r"[a-zæøåäöüé']+|\d+|[?!.:,;()\n–-]")
_STOPS = (".", "!", "?", "\n")


class Text(NamedTuple):
    """A text whose days and times were found. `plain` is in lower case; `sent` is local."""

    plain: str
    items: Sequence[Placed]
    clauses: Sequence[Clause]
    sent: date


class _Row(NamedTuple):
    """The words of a text; `places`: where in it each day and time stands that is one sign of it."""

    words: list[str]
    stems: list[str]
    places: list[int]


def chances(told: Text, learned: Learned | None = None) -> Mapping[Item, float]:
    """How likely each day and time is when somebody is to come.

    By what was `learned`; by that of the file where nothing is given.
    """
    found = {one.item: _NO_OPINION for one in told.items}
    for run, traits in islice(buckets(told), _MOST):
        _, meeting = chances_by(learned or load(WEIGHTS), traits).tolist()
        found |= dict.fromkeys(run, meeting)
    return found


def buckets(told: Text) -> Iterator[tuple[tuple[Item, ...], Buckets]]:
    """Each day and time that stand together, with the numbers of their traits."""
    runs = [[one.item for one in run] for run in points(told.items)]
    if not runs:
        return
    row = _row(told.plain, runs)
    ahead = {item.first for run in runs for item in run if isinstance(item, FoundDay)}
    starts = sentence_starts(told.plain)
    shapes = [_shape(run) for run in runs]
    words, kinds = set(row.stems), {shape[0] for shape in shapes}
    of_text = {kind: buckets_of(f"{kind} of text {word}" for word in words) for kind in kinds}
    for number, run in enumerate(runs):
        shape = shapes[number]
        traits = [
            shape,
            f"{shape} {number if number < _MANY else 'late'}",
            f"{shape} {len(runs) - number if len(runs) - number < _MANY else 'early'} to go",
            f"{shape} of {[min(_MANY, shapes.count(one)) for one in ('dc', 'd', 'c')]}",
            f"another full {(shapes.count('dc') + shapes.count('cd')) > (len(run) > 1)}",
            *_beside(row, row.places[number], shape),
            *_of_sentence(told.plain, run, starts),
            *_of_clause(told.clauses, run[0]),
            *_own(run, told.sent, ahead),
        ]
        yield tuple(run), numbered(of_text[shape[0]] | buckets_of(traits))


def _shape(run: Sequence[Item]) -> str:
    """ "dc" is a day with its time, "c" a time alone."""
    return "".join("d" if isinstance(item, FoundDay) else "c" for item in run)


def _row(plain: str, runs: Sequence[Sequence[Item]]) -> _Row:
    words: list[str] = []
    places: list[int] = []
    last = 0
    for run in runs:
        words += _words(plain[last : run[0].start])
        places.append(len(words))
        words.append(f"§{_shape(run)}")
        last = max(last, *(item.end for item in run))
    words += _words(plain[last:])
    return _Row(words, [KIND_OF.get(word) or _stem(word) for word in words], places)


def _words(plain: str) -> list[str]:
    return ["§number" if word[0].isdigit() else word for word in _TOKEN.findall(plain)]


def _stem(word: str) -> str:
    return word if word[0] == "§" else word[:_STEM]


def _beside(row: _Row, place: int, shape: str) -> Iterator[str]:
    """The words in front of it and behind it, and whether its sentence has ended there."""
    before = slice(max(0, place - _WINDOW), place)
    behind = slice(place + 1, place + 1 + _WINDOW)
    for side, step, part in (("before", -1, before), ("behind", 1, behind)):
        words, stems = row.words[part][::step], row.stems[part][::step]
        beyond = ""
        for far, (word, stem) in enumerate(zip(words, stems, strict=True)):
            yield f"{side}{beyond} {stem}"
            yield f"{shape} {side}{beyond} {stem}"
            if far < _NEAR:
                yield f"{shape} near {side}{beyond} {stem}"
            if far < _NEXT_TO:
                yield f"{shape} {side} {far} {word}"
            if far + 1 < len(stems):
                yield f"{side}{beyond} {stem} {stems[far + 1]}"
            if stem in _STOPS:
                beyond = " beyond"


def _of_sentence(plain: str, run: Sequence[Item], starts: Sequence[int]) -> Iterator[str]:
    kind = _shape(run)[0]
    start, end = sentence_around(plain, starts, run[0].start)
    for word in set(_words(plain[start : run[0].start])):
        yield f"{kind} sentence before {_stem(word)}"
    for word in set(_words(plain[run[-1].end : end])):
        yield f"{kind} sentence behind {_stem(word)}"


def _of_clause(clauses: Sequence[Clause], first: Item) -> Iterator[str]:
    clause = clause_at(clauses, first.start)
    if clause is not None:
        yield f"clause {clause.opens}"
        yield f"clause asked {clause.asked} conditional {clause.conditional} negated {clause.negated}"
        yield f"clause first {clause.start == clauses[0].start}"
        yield f"clause courtesy {clause.courtesy}"


def _own(run: Sequence[Item], sent: date, ahead: set[date]) -> Iterator[str]:
    """What the day and the time themselves are: how far ahead, told by a number or not, how late."""
    looks = []
    for item in run:
        if isinstance(item, FoundDay):
            far = _far((item.first - sent).days)
            told = "by number" if item.by_number else "in words"
            told = "by another" if item.counted_from else told
            yield f"day {told}"
            yield f"day {far}"
            yield f"day free {item.first.weekday() >= _SATURDAY}"
            yield f"day behind it {any(day > item.first for day in ahead)}"
            yield f"day in front of it {any(sent <= day < item.first for day in ahead)}"
            looks.append(f"{far} {told}")
        else:
            yield f"hour {item.at.hour}"
            yield f"minute {item.at.minute % _HALF_HOUR}"
            looks.append(_of_clock(item))
    yield f"look {looks}"


def _of_clock(clock: Clock) -> str:
    return f"{'until' if clock.until else ''} {clock.vague} {clock.instead_of is not None}"


def _far(days: int) -> str:
    return next((name for limit, name in _AHEAD if days < limit), "far")
