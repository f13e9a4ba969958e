"""Two columns of a page as one: first what stands to the left, then what stands to the right.

Programs that take the text out of a page keep both columns on one line, with blanks between. A table
is left as it is: only a right column with headings of its own is a column of the page.
"""

import re
from collections import Counter
from collections.abc import Callable

_CELL = re.compile(r"(?<![ ])[ ]{2,}+(?=\S)")
_MOST_LINES = 600
_LONGEST_LINE = 2000  # of a page in columns
_FEWEST_LINES = 4  # that begin at the same place
_FEWEST_HEADINGS = 2  # in the right column
_LEFTMOST = 12  # letters; what begins nearer to the margin is only indented


def in_one_column(text: str, is_heading: Callable[[str], bool]) -> str:
    """The text with its columns below one another; as it is where it has one column."""
    lines = [line.expandtabs(4) for line in text.split("\n")]
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return text
    edge = _edge(lines, is_heading)
    if edge is None:
        return text
    left = [line[:edge].rstrip() if _parts_at(line, edge) else line for line in lines]
    right = [line[edge:] if _parts_at(line, edge) else "" for line in lines]
    return "\n".join((*_squeezed(left), "", *_squeezed(right)))


def _edge(lines: list[str], is_heading: Callable[[str], bool]) -> int | None:
    """Where the right column begins, if both columns have headings."""
    starts: Counter[int] = Counter()
    headings: Counter[int] = Counter()
    for line in lines:
        for cell in _CELL.finditer(line):
            at = cell.end()
            starts[at] += 1
            if at >= _LEFTMOST and is_heading(line[at:].strip()):
                headings[at] += 1
    likely = [
        at
        for at, count in headings.items()
        if count >= _FEWEST_HEADINGS and starts[at] >= _FEWEST_LINES
    ]
    if not likely:
        return None
    edge = max(likely, key=lambda at: (headings[at], starts[at]))
    left = [line[:edge].strip() for line in lines]
    return edge if any(cell and is_heading(cell) for cell in left) else None


def _parts_at(line: str, edge: int) -> bool:
    """Whether a cell of the line begins there; a full line goes over both columns."""
    return len(line) > edge and line[edge] != " " and line[edge - 2 : edge] == "  "


def _squeezed(lines: list[str]) -> list[str]:
    """Without the empty lines that the other column has left."""
    return [line for at, line in enumerate(lines) if line.strip() or (at and lines[at - 1].strip())]
