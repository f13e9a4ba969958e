"""Text pulled from narrow columns, with the words whole that were broken at the end of a line.

Where words are broken so are sentences: a full line goes on with the one below it.
"""

import re
from itertools import pairwise

from casework.documents import NEWLINE

_BROKEN = re.compile(r"(?P<word>[^\W\d_]+)-$")
_REST = re.compile(r"\s*(?P<rest>[^\W\d_]+\S*)\s*")
_JOINTS = frozenset({"og", "eller", "and", "or", "samt", "und", "til", "to"})  # "social- og ..."
_WHOLE = frozenset({"it", "e", "ph", "tv", "hr", "el", "cv"})  # "it-" and "vant": the hyphen stays
_ENTRY = re.compile(r"\s*(?:[-–—•*·▪●○►»✓✔+>★]|\(?\w{1,3}[.)](?=\s))")
_COLUMNS = re.compile(r"\S\s{3,}\S|[|\t]")
_LONGEST = 100  # characters of a line in a column


def whole(text: str) -> str:
    """The text with broken words joined, and the lines of its columns with what they go on with."""
    lines = NEWLINE.split(text)
    broken = [len(one) for one, below in pairwise(lines) if _rest(one, below)]
    width = max((length for length in broken if length <= _LONGEST), default=0)
    if not width:
        return text
    joined: list[str] = []
    last = ""  # the last line as it was, which tells whether it was full
    for line in lines:
        if joined and (rest := _rest(last, line)):
            joined[-1] = f"{_stem(joined[-1])}{rest['rest']} {line[rest.end() :]}".rstrip()
        elif joined and _is_full(last, line, width):
            joined[-1] = f"{joined[-1]} {line.strip()}"
        else:
            joined.append(line)
        last = line
    return "\n".join(joined)


def _rest(line: str, below: str) -> re.Match[str] | None:
    """The second half of a word that `line` ends in the middle of."""
    line = line.rstrip()
    if not line.endswith("-"):
        return None
    broken = _BROKEN.search(line[-40:])
    rest = _REST.match(below) if broken else None
    if not (broken and rest) or rest["rest"].strip(",.").lower() in _JOINTS:
        return None
    goes_on = rest["rest"][0].islower() or (broken["word"].isupper() and rest["rest"].isupper())
    return rest if goes_on else None


def _stem(line: str) -> str:
    """The line up to its broken word, and that without a hyphen that only broke it."""
    line = line.rstrip()
    broken = _BROKEN.search(line[-40:])
    keeps = broken and (len(broken["word"]) == 1 or broken["word"].lower() in _WHOLE)
    return line if keeps else line[:-1]


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether the first word below would not have stood on the line any more."""
    if not line.strip() or not below.strip() or len(line) > width or _ENTRY.match(below):
        return False
    if not (any(map(str.isalnum, line)) and any(map(str.isalnum, below))):
        return False  # a ruling
    if _COLUMNS.search(line.strip()) or _COLUMNS.search(below.strip()):
        return False
    first = below.split(maxsplit=1)[0]
    if _ENTRY.match(line) and first[0].isupper():
        return False
    return len(line.rstrip()) + 1 + len(first) > width
