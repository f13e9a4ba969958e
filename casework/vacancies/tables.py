"""Tables of adverts written out as lines with labels, before anything is read.

A header row with a vacancy a row; two columns of labels and values; a label alone above its value.
"""

import re

from casework.vacancies import words

_COLUMNS = re.compile(r"\t+|\s{2,}|\s*\|\s*")
_FEWEST_COLUMNS = 3
_NEWLINE = re.compile(r"\r\n|[\n\r\f\v\u2028\u2029]")
_BULLET = re.compile(r"\s*[-–—•*·▪●○►»✓✔+]\s")


def written_out(text: str) -> str:
    """The text, every table in it as "label: value" lines; a row of a table is a paragraph."""
    lines: list[str] = []
    header: list[str] = []
    for raw in _NEWLINE.split(text):
        columns = _columns(raw)
        if header and len(columns) >= _FEWEST_COLUMNS:
            lines += ["", *(f"{one}: {two}" for one, two in zip(header, columns, strict=False))]
            continue
        header = columns if _is_header(columns) else []
        if not header:
            lines.append(_beside(raw, columns))
    return "\n".join(_joined(lines))


def _columns(line: str) -> list[str]:
    return [part.strip() for part in _COLUMNS.split(line.strip()) if part.strip()]


def _is_header(columns: list[str]) -> bool:
    return len(columns) >= _FEWEST_COLUMNS and all(_is_label(one) for one in columns)


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
        if label.endswith(":") and _is_label(label) and line.strip() and not _BULLET.match(line):
            joined[-1] = f"{label} {line.strip()}"
        else:
            joined.append(line)
    return joined


def _is_label(text: str) -> bool:
    return text.strip(" :*").lower() in _LABELS


_LABELS = frozenset(words.parts(words.TABLE_LABELS))
