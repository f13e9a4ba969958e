"""Puts the pieces of a page in the order a person reads them.

Most files hold their text in that order already. Some print row after row across two columns, so
that the lines of both are mixed. Those are told by how often the file jumps over the gutter; then
each column is read by itself, unless its rows belong together: a table of dates or labels with
their words beside them keeps its rows, with two spaces between.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from casework.cvs.sections import heading_kind

_FEWEST = 4  # lines of a column
_CROSSING = 0.25  # share of a page's lines that may go over the gutter: names, headings
_JUMPS = 0.5  # jumps over the gutter a line of the shorter column, from which they are mixed
_LABELS = 0.5
_SAME_LINE = 0.5  # of a line's height
_SLACK = 2.0  # points
_LABEL = re.compile(r"(?:19|20)\d\d|:$|^\d+[./]")


@dataclass(frozen=True)
class Run:
    """A piece of text and its box, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


def in_reading_order(runs: list[Run]) -> str | None:
    """The text of a page whose columns the file mixes; None where its own order is good."""
    gutter = _gutter(runs)
    if gutter is None:
        return None
    left, right = _beside(runs, gutter)
    sides = [run.right <= gutter for run in runs if run in left or run in right]
    jumps = sum(before is not after for before, after in pairwise(sides))
    if jumps < _JUMPS * 2 * min(len(left), len(right)):
        return None
    if _belong_together(left, right):
        return "\n".join(_rows(runs))
    return "\n".join(_columns(runs, gutter))


def _beside(runs: list[Run], gutter: float) -> tuple[set[Run], set[Run]]:
    left = {run for run in runs if run.right <= gutter + _SLACK}
    return left, {run for run in runs if run.left >= gutter - _SLACK} - left


def _gutter(runs: list[Run]) -> float | None:
    """Where the right column begins: the left edge that splits the page best."""
    best, most = None, _FEWEST - 1
    for edge in {round(run.left, 1) for run in runs}:
        left = sum(run.right <= edge + _SLACK for run in runs)
        right = sum(run.left >= edge - _SLACK for run in runs)
        crossing = len(runs) - left - right
        if min(left, right) > most and crossing <= _CROSSING * len(runs):
            best, most = edge, min(left, right)
    return best


def _belong_together(left: Iterable[Run], right: Iterable[Run]) -> bool:
    """Whether the left column only says what the right one is: "2018-2020", "Telefon:"."""
    beside = [run.text for run in left]
    labels = sum(bool(_LABEL.search(text)) for text in beside)
    if labels >= _LABELS * len(beside):
        return True
    # Two columns of a CV have each their headings.
    return not (any(map(heading_kind, beside)) and any(heading_kind(run.text) for run in right))


def _columns(runs: list[Run], gutter: float) -> list[str]:
    """Lines over both columns as they come; between them the left column, then the right."""
    lines: list[str] = []
    band: list[Run] = []
    left, right = _beside(runs, gutter)
    for run in sorted(runs, key=lambda run: -run.middle):
        if run in left or run in right:
            band.append(run)
            continue
        lines += _rows(one for one in band if one in left)
        lines += _rows(one for one in band if one in right)
        lines.append(run.text)
        band = []
    lines += _rows(one for one in band if one in left)
    return lines + _rows(one for one in band if one in right)


def _rows(runs: Iterable[Run]) -> list[str]:
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: -run.middle):
        height = run.top - run.bottom
        if rows and abs(rows[-1][0].middle - run.middle) <= _SAME_LINE * height:
            rows[-1].append(run)
        else:
            rows.append([run])
    return ["  ".join(run.text for run in sorted(row, key=lambda run: run.left)) for row in rows]
