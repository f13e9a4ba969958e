"""Adverts without their adornments: frames, letters set apart, pictures in front of lines.

A picture around a line is dropped, one in front of it makes it an entry of a list; a line of nothing
but signs is an empty one, or gone where it only underlines a headline.
"""

import re
from itertools import pairwise

from casework.documents import NEWLINE

_SIGNS = r"\u00b7\u2022\u2190-\u2bff\u3000-\u303f\uff00-\uff65\ufe0f\u200d\U0001f000-\U0001faff"
_APART = re.compile(r"(?<![\w'])(?:[^\W\d_] ){3,}[^\W\d_](?![\w'])")
_FRAMED = re.compile(
    rf"\s*(?P<sign>[{_SIGNS}]|#{{2,}}|={{2,}}|\*{{2,}}|~{{2,}}|-{{2,}}|\+{{2,}}|:{{2,}})[{_SIGNS}\s]*(?P<words>[\w\"“(].*?)\s*(?:[{_SIGNS}][{_SIGNS}\s]*|(?P=sign)\s*)"
)
_IN_FRONT = re.compile(
    rf"^\s*(?:[{_SIGNS}][{_SIGNS}\s]*|(?:\+{{2,}}|={{2,}}|~{{2,}})\s+)(?=[^\W_]|[\"“(])"
)
_POINTED = re.compile(r"^\s*>{2,}\s+(?=\w)")
_BEHIND = re.compile(rf"\s*[{_SIGNS}][{_SIGNS}\s]*$")
_QUOTED = re.compile(r"^[ \t]*>[ \t]*\w", re.MULTILINE)
_RULING_SIGNS = frozenset("-=|+: 	")
_OPENS_POINTS = re.compile(
    r"(?<!\w)(?:at|at du|that|that you|du|you|if you|hvis du|der|som|who|skal|must|har|have|er|are|krav(?: er)?|requirements(?: are)?)\s?:?\s*$"
)
_LETTER = re.compile(r"\s*([A-F])(?:\.|:|\s[-–])\s+(?=[^\W\d_])")
_ALPHABET = "ABCDEF"
_ROMAN = re.compile(r"\s*(I{1,3}|IV|V)(?:\.|\)|:|\s[-–])\s+(?=[^\W\d_])")
_NUMERALS = ("I", "II", "III", "IV", "V")
_PAGE_MARK = re.compile(
    r"(?:[^\n]{0,80}?\s{3,}|[^\w\n]{0,20})(?:side|page|s\.|p\.)\s\d{1,2}(?:\s?(?:/|af|of)\s?\d{1,2})?[^\w\n]{0,20}",
    re.IGNORECASE,
)
_ADDRESS_IN_HEAD = re.compile(r"\s*[^\n]{3,60}?\s\d{4}\s[A-ZÆØÅ][\w-]{1,24}(?=\s{3})")
# "Packaging Technician                Ref. 2027-0214"
_REFERENCE = re.compile(
    r"(?<=\w)(?:\s{2,}|\s?[(\[]|\s[-–|]\s)(?:ref|req|job|id|stillingsnr|opslagsnr|jobnr|sagsnr|reference|referencenr|journalnr|vacancy)(?:\.|(?=[\s:]))(?:\s?(?:id|nr|no|number|nummer)\b\.?)?\s?:?\s?[\w/-]{0,12}\d[\w/-]{0,16}[)\]]?\s*$",
    re.IGNORECASE,
)
_ARROW = re.compile(r"(?<=[^\W\d_])\s?(?:→|->|=>)\s?(?=[^\W\d_])")  # "Questions → Sara Lund"
_SMILE = re.compile(
    r"(?<=\w)\s?[:;]-?[)D](?=\s|$)"
)  # "... med folk :) Ring til Nis": it ends there
_STRUCK = re.compile(r"~~[^~\n]{1,120}~~")
_OPEN_END = re.compile(r"(?::|\s(?:at du|du|that you|you|der|som|who)),?$")
_DEPTH = 1  # spaces in front of a line that is not set in
_FEWEST_SIGNS = 3  # fewer may say something: "👍", ":)"
_LONGEST = 300  # characters of a line with adornments


def unadorned(text: str) -> str:
    """The text with its words in plain lines."""
    lines: list[str] = []
    quotes = bool(_QUOTED.search(text))
    for raw in _listed(_without_page_marks(NEWLINE.split(text))):
        if _is_ruling(raw):
            continue  # between the header of a table and its rows
        if _is_wordless(raw):
            if not (raw.strip() and _is_headline(lines)):
                lines.append("")
        else:
            lines.append(_plain(raw, quotes=quotes) if len(raw) <= _LONGEST else raw)
    return "\n".join(lines)


def _without_page_marks(lines: list[str]) -> list[str]:
    """Without the heads and feet of pages, and the number an advert has in somebody's files."""
    kept = []
    for raw in lines:
        numbered = len(raw) <= _LONGEST and any(map(str.isdigit, raw[-4:]))
        line = _REFERENCE.sub("", raw) if numbered else raw
        if not (numbered and _PAGE_MARK.fullmatch(line)):
            kept.append(line)
        elif (address := _ADDRESS_IN_HEAD.match(line)) and address[0] not in kept:
            kept.append(address[0])
    return kept


def _is_ruling(line: str) -> bool:
    """ "---|---", "----  ----": no words, and columns."""
    signs = set(line.strip())
    return (
        signs <= _RULING_SIGNS
        and "-" in signs
        and len(line) > _FEWEST_SIGNS
        and (bool(signs & {"|", "+"}) or " " in signs)
    )


def _listed(lines: list[str]) -> list[str]:
    """Lines set in below "Det er et krav, at du" are entries of a list, without a sign in front."""
    listed: list[str] = []
    depth = 0
    lettered = _lettered(lines)
    pointed = False
    for before, line in pairwise(["", *lines]):
        starts = _QUOTED.match(line) and not _QUOTED.match(before) and _OPENS_POINTS.search(before)
        pointed = bool(_QUOTED.match(line) and (pointed or starts))
        if pointed:
            listed.append(f"- {line.lstrip(' >')}")
            continue
        if lettered and (letter := lettered.match(line)):
            listed.append(f"- {line[letter.end() :]}")
            continue
        inside = len(line) - len(line.lstrip())
        if not line.strip():
            depth = 0
        elif inside > _DEPTH and not before[:1].isspace() and _OPEN_END.search(before.rstrip()):
            depth = inside
        elif inside < depth:
            depth = 0
        is_entry = depth and inside == depth and line.lstrip()[0].isalnum()
        listed.append(f"- {line.lstrip()}" if is_entry else line)
    return listed


def _lettered(lines: list[str]) -> re.Pattern[str] | None:
    """What tells lines apart: "A.", "B." or "I.", "II." and so on, beginning with the first of them."""
    letters = [match[1] for match in map(_LETTER.match, lines) if match]
    if len(letters) > 1 and "".join(letters) in _ALPHABET:
        return _LETTER
    numerals = tuple(match[1] for match in map(_ROMAN.match, lines) if match)
    return _ROMAN if len(numerals) > 1 and numerals == _NUMERALS[: len(numerals)] else None


def _is_wordless(line: str) -> bool:
    """Nothing at all, only signs, or only "#EnDelAfOs"."""
    words = line.split()
    if words and len("".join(words)) < _FEWEST_SIGNS:
        return False
    return all(one.startswith("#") and one[1:].isalnum() for one in words) or not any(
        map(str.isalnum, line)
    )


def _is_headline(lines: list[str]) -> bool:
    """Whether the last line stands alone, so that a line of signs below it is its frame."""
    return bool(lines and lines[-1].strip()) and (len(lines) == 1 or not lines[-2].strip())


def _together(match: re.Match[str]) -> str:
    return match[0].replace(" ", "")


def _plain(line: str, *, quotes: bool) -> str:
    if "~~" in line and any(map(str.isalnum, _STRUCK.sub("", line))):
        line = _STRUCK.sub(" ", line)  # "Frist: ~~12. marts~~ 26. marts"
    if "→" in line or ">" in line:
        line = _ARROW.sub(": ", line)
    if ":" in line or ";" in line:
        line = _SMILE.sub(".", line)
    line = _APART.sub(_together, line)
    if framed := _FRAMED.fullmatch(line):
        return framed["words"]
    line = _BEHIND.sub("", line) or line
    line = _IN_FRONT.sub("- ", line)
    return line if quotes else _POINTED.sub("- ", line)
