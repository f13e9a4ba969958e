"""Tables of adverts written out as lines with labels, before anything is read.

A header row with a vacancy a row, and remarks below that go by the row's number; what was and what is
now, of which only that counts; two columns of labels and values; a label alone above its value.
"""

import re
from collections.abc import Iterator

from casework.documents import NEWLINE
from casework.vacancies import words

_COLUMNS = re.compile(r"\t+|\s{2,}|\s*\|\s*|\s?;\s?")
_STROKES = re.compile(r"\s*\|\s*")
_FEWEST_COLUMNS = 3
_LONGEST_LABEL = 30  # characters
_DAY = re.compile(
    r"\s*(?:(?:den|d\.)\s?)?\d{1,2}[./-]\s?(?:\d|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|\s*(?:man|tirs|ons|tors|fre|lør|søn)dag|\s*\w+day\b|\s*(?:snarest|hurtigst|løbende|uge \d)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[-–—•*·▪●○►»✓✔+]\s")


def written_out(text: str) -> str:
    """The text, every table in it as "label: value" lines; a row of a table is a paragraph."""
    lines: list[str] = []
    header, places = [""], [0]
    titles: dict[str, str] = {}
    raws = _columns_turned(NEWLINE.split(text))
    for number, raw in enumerate(raws):
        lines_below = raws[number + 1 : number + 4]
        columns = _columns(raw)
        row = _below(raw, places) if len(columns) < len(header) else columns
        if len(header) >= _FEWEST_COLUMNS and len(row) >= _FEWEST_COLUMNS:
            cells = dict(zip(header, row, strict=False))
            titles |= _numbered(cells)
            lines += [
                "",
                *(f"{one}: {two}" for one, two in cells.items() if not _NOTHING.fullmatch(two)),
            ]
        elif _is_change(header) and len(columns) > len(header):
            lines.append(f"{columns[0]}: {columns[-1]}")
        else:
            header = (
                _counting(columns, lines_below)
                if _is_header(columns) or _is_change(columns)
                else []
            )
            places = [raw.find(one) for one in header]
            if not header:
                lines.append(_beside(_named(raw, titles), columns))
    return "\n".join(_joined(lines))


def _columns_turned(raws: list[str]) -> list[str]:
    """The lines, of a table with a vacancy a column each column written out: "Kok | Tjener"."""
    labels = [_first_label(raw) for raw in raws]
    for start, end in _blocks(labels):
        head = start - 1 if start and _is_over(raws[start - 1], raws[start]) else start
        grid = [_cells(raw, raws[start]) for raw in raws[head:end]]
        changed = any(_is_change(_columns(raw)[-2:]) for raw in raws[max(0, start - 1) : start + 1])
        if not changed and (turned := _turned(grid)):
            return [*raws[:head], *turned, *_columns_turned(raws[end:])]
    return raws


def _blocks(labels: list[str]) -> Iterator[tuple[int, int]]:
    """Where at least three lines below each other begin with a label and go on with columns."""
    start = 0
    for number, label in enumerate([*labels, ""]):
        if label:
            continue
        if number - start >= _FEWEST_COLUMNS:
            yield start, number
        start = number + 1


def _first_label(raw: str) -> str:
    """The label that the first column of a line with several values is."""
    if "  " not in raw and "|" not in raw and "\t" not in raw:
        return ""
    columns = _columns(raw)
    known = len(columns) >= _FEWEST_COLUMNS and _is_row_label(columns[0])
    return columns[0] if known and not _is_header(columns) else ""


def _is_row_label(text: str) -> bool:
    return _label(text) in _OF_ROWS


def _is_over(raw: str, below: str) -> bool:
    """Whether a line is the head of the columns: as many as below it, or one less without a label."""
    columns, values = _columns(raw), _columns(below)
    labelled = bool(columns) and len(columns) == len(values)
    return len(columns) == len(values) - 1 >= _FEWEST_COLUMNS - 1 or labelled


def _cells(raw: str, like: str) -> list[str]:
    """The label and the values of a line; the label is empty where only values stand."""
    columns = _columns(raw)
    return columns if len(columns) == len(_columns(like)) else ["", *columns]


def _turned(grid: list[list[str]]) -> list[str]:
    """A paragraph for each column below the first, where all lines have as many and one is of titles."""
    width = len(grid[0])
    if any(len(row) != width for row in grid):
        return []
    at = next((n for n, row in enumerate(grid) if _label(row[0]) in _TITLE_LABELS), None)
    if at is None and (grid[0][0] == "" or not _is_row_label(grid[0][0])):
        at = 0
    if at is None:
        return []
    labels = [row[0] for row in grid]
    labels[at] = "Stilling"
    lines: list[str] = []
    order = [at, *(n for n in range(len(grid)) if n != at and labels[n])]
    for column in range(1, width):
        cells = ((labels[n], grid[n][column]) for n in order)
        lines += ["", *(f"{one}: {two}" for one, two in cells if not _NOTHING.fullmatch(two))]
    return [*lines, ""]


def _numbered(cells: dict[str, str]) -> dict[str, str]:
    """The title in a row by its number, which the remarks below the table go by."""
    plain = {_label(one): two for one, two in cells.items()}
    number = next((plain[one] for one in _NUMBER_LABELS if plain.get(one)), "")
    title = next((plain[one] for one in _TITLE_LABELS if plain.get(one)), "")
    return {number.strip("."): title} if number and title else {}


def _named(line: str, titles: dict[str, str]) -> str:
    """ "2: fast. Kontakt Ulla" below a table, with the title of row 2 for its number."""
    remark = _REMARK.match(line)
    title = titles.get(remark[1]) if remark else None
    return f"{title}: {line[remark.end() :]}" if remark and title else line


def _counting(header: list[str], below: list[str]) -> list[str]:
    """The header with "No." as a number of people, where the rows are not numbered from one."""
    labels = [_label(one) for one in header]
    at = next((labels.index(one) for one in _NUMBER_LABELS if one in labels), None)
    if at is None or not set(labels) & set(_TITLE_LABELS) or set(labels) & _COUNT_LABELS:
        return header
    rows = [cells for line in below if len(cells := _columns(line)) == len(header)]
    told = [row[at].strip(".") for row in rows]
    if not told or not all(map(str.isdigit, told)) or told[0] == "1":
        return header
    return [*header[:at], "antal", *header[at + 1 :]]


def _is_change(columns: list[str]) -> bool:
    """Whether a line is over two columns of what was told and what is right now."""
    return len(columns) == len(_CHANGED) and all(
        _label(one) in words for one, words in zip(columns, _CHANGED, strict=True)
    )


def _columns(line: str) -> list[str]:
    # "Cook | 37 | Danish; a licence is a plus": between strokes nothing else parts two cells.
    between = _STROKES if line.count("|") > 1 else _COLUMNS
    return [part.strip() for part in between.split(line.strip()) if part.strip()]


def _below(line: str, places: list[int]) -> list[str]:
    """The cells of a row that keeps to the places of its header; none where a word runs over one."""
    if any(line[place - 1 : place].strip() for place in places[1:]):
        return []
    ends = [*places[1:], len(line)]
    cells = [line[start:end].strip() for start, end in zip(places, ends, strict=False)]
    return cells if sum(map(bool, cells)) != 1 else []


def _is_header(columns: list[str]) -> bool:
    """Most columns are known by their labels, and none of them could be a value."""
    known = sum(_label(one) in _OF_COLUMNS for one in columns)
    return (
        len(columns) >= _FEWEST_COLUMNS
        and 3 * known >= 2 * len(columns)
        and all(len(one) <= _LONGEST_LABEL and not _NUMBER_IN.search(one) for one in columns)
    )


def _beside(line: str, columns: list[str]) -> str:
    """ "HVORNÅR SENEST   9. april" with its colon."""
    if len(columns) > 1 and _is_label(columns[0]) and not columns[0].endswith(":"):
        return f"{columns[0]}: {' '.join(columns[1:])}"
    return line


def _joined(lines: list[str]) -> list[str]:
    """ "STED:" and what stands on the line below it, on one line."""
    joined: list[str] = []
    for line in lines:
        label = joined[-1].strip() if joined else ""
        if _leads_to(label, line) and not _BULLET.match(line):
            joined[-1] = f"{label.rstrip(':')}: {line.strip()}"
        else:
            joined.append(line)
    return joined


def _leads_to(label: str, line: str) -> bool:
    """ "STED:" and any value; without its colon only what must be a day: "Frist", "12. marts"."""
    if not line.strip() or not _is_label(label):
        return False
    if _LABELLED.match(line):
        return False
    return label.endswith(":") or bool(_DAY.match(line))


def _is_label(text: str) -> bool:
    return _label(text) in _LABELS


def _label(text: str) -> str:
    """ "Krav 2:" is a label as "Krav" is."""
    return _NUMBER.sub("", text.strip(" :*.").lower())


_NUMBER_IN = re.compile(r"\d")
_NOTHING = re.compile(r"[\W_]*|n/?a|ingen|none", re.IGNORECASE)
_LABELLED = re.compile(r"\s*[^\W\d][^:.!?]{1,38}:\s+\S")  # "Krav:", and below it "Kok: svendebrev"
_NUMBER = re.compile(r"(?<=\w)\s\d{1,2}$")
_REMARK = re.compile(r"\s*\(?(\d{1,2})\s?[:.)]\s+(?=\S)")
_NUMBER_LABELS = ("nr", "no", "#", "linje", "line")
_COUNT_LABELS = frozenset({"antal", "antal stillinger", "number", "headcount", "qty", "ant", "stk"})
_TITLE_LABELS = (
    "stilling",
    "titel",
    "stillingsbetegnelse",
    "job title",
    "jobfunktion",
    "jobtitel",
    "job",
    "position",
    "title",
    "role",
    "funktion",
    "function",
)
_CHANGED = (
    ("før", "gammel", "gammelt", "forkert", "old", "before", "was", "wrong"),
    ("nu", "ny", "nyt", "rettet", "rigtigt", "new", "now", "right"),
)
_LABELS = frozenset(words.parts(words.TABLE_LABELS))
_OF_ROWS = _LABELS | frozenset(words.parts(words.ROW_LABELS))
_OF_COLUMNS = _LABELS | {"til", "to", "until", "slutter", "ends"}  # labels only beside others
