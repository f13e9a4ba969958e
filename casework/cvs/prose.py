"""Letters and other prose as one line a paragraph, as they were before a page broke them.

A line was broken by the page where the first word of the next would not have had room on it.
"""

import re
from itertools import pairwise

_NARROWEST, _WIDEST = 56, 110  # characters of a line of prose
_RAGGED = 8  # characters that a program leaves free
_GOES_ON = re.compile(r"[^\W_]|[+(«„\"“]")
_ENDS = ".!?;"
_CELLS = re.compile(r"[ ]{2}|[\t|]")
_LABEL = re.compile(r"[^\W\d_][^:.,\n]{1,30}:\s")
_SMALL_WORD = re.compile(r"\s[^\W\d_A-ZÆØÅÄÖÜ]{1,15}$")
_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?] [^\W\d_]")


def unwrapped(text: str) -> str:
    """The text with the lines of each paragraph of prose joined; lists and headings stay as they are."""
    lines = text.split("\n")
    if not _SENTENCE.search(text):
        return text
    width = max((len(line) for line in lines if len(line) <= _WIDEST), default=0)
    if width < _NARROWEST:
        return text
    joined = [lines[0]]
    for above, line in pairwise(lines):
        if _is_broken(above, line, width):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _is_broken(above: str, line: str, width: int) -> bool:
    """Whether the sentence of one line goes on in the next, which had no room on it."""
    if len(above) < _NARROWEST - _RAGGED or above[-1] in _ENDS or not _GOES_ON.match(line):
        return False
    told = above[0].isupper() and (line[0].islower() or line[0] == "(")
    if not (told or above[-1] == "," or _SENTENCE.search(above)) or _CELLS.search(above):
        return False
    field = (line[0].isupper() or not _SENTENCE.search(above)) and _LABEL.match(line)
    first = line.split(maxsplit=1)[0]
    if field or len(above) + 1 + len(first) <= width - _RAGGED:
        return False
    bare = "@" in first or first[0].isdigit()
    return not bare or _SMALL_WORD.search(above) is not None
