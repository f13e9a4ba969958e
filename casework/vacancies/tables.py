"""Tables of adverts written out as lines with labels, before anything is read.

A header row with a vacancy a row, and remarks below that go by the row's number; what was and what is
now, of which only that counts; two columns of labels and values; a label alone above its value.
"""

import re

from casework.documents import NEWLINE
from casework.vacancies import words

_COLUMNS = re.compile(r"\t+|\s{2,}|\s*\|\s*|\s?;\s?")
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
    for raw in NEWLINE.split(text):
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
            header = columns if _is_header(columns) or _is_change(columns) else []
            places = [raw.find(one) for one in header]
            if not header:
                lines.append(_beside(_named(raw, titles), columns))
    return "\n".join(_joined(lines))


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


def _is_change(columns: list[str]) -> bool:
    """Whether a line is over two columns of what was told and what is right now."""
    return len(columns) == len(_CHANGED) and all(
        _label(one) in words for one, words in zip(columns, _CHANGED, strict=True)
    )


def _columns(line: str) -> list[str]:
    return [part.strip() for part in _COLUMNS.split(line.strip()) if part.strip()]


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
_TITLE_LABELS = (
    "stilling",
    "titel",
    "stillingsbetegnelse",
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
_OF_COLUMNS = _LABELS | {"til", "to", "until", "slutter", "ends"}  # labels only beside others
