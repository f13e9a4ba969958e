"""Driving-licence categories and certificates, wherever in the CV they stand."""

import re

from casework.cvs import paper_words, words
from casework.cvs.sections import Line, Section
from casework.vocabulary.folding import folded

MOST = 20
_LONGEST = 90  # characters of a certificate
_REACH = 60  # characters behind "kørekort" in which its categories stand
_CYRILLIC = str.maketrans("АВСЕТД", "ABCETD")
_ITEM = re.compile(r"[,;|•·\n\t]|\s{2,}|\.\s|\s[-–—]\s|\s(?:og|and|und|i|та|і|și|y|och|et|samt)\s")
_CATEGORY = re.compile(
    r"(?<![\w+&/.])(AM|A1|A2|A|B1|B|C1|C|D1|D|T)(?:\s?\+?\s?(E)(?!\w))?(?![\w.]*\w)"
)
_BESIDE = re.compile(
    r"(?<!\w)(?:(AM|A1|A2|A|B1|BE|B\+E|B|C1E|C1|CE|C\+E|C|D1|D)[ \-‑]|([abcd]e?)[-‑])\Z"
)
_CLAUSE = re.compile(r"(?<!kat)(?<!cat)(?<!kl)[.!?](?:\s|$)|\n")


def find_licences(text: str) -> tuple[str, ...]:
    """The categories the person may drive, as on the card: "B", "CE"."""
    plain = folded(text)
    if len(plain) != len(text):  # positions would not agree
        plain = text.lower() if len(text.lower()) == len(text) else text
    found: dict[str, None] = {}
    for match in _LICENCE.finditer(plain):
        before = _CLAUSE.split(plain[max(0, match.start() - 30) : match.start()])[-1]
        if not _DENIED.search(before):
            found.update(dict.fromkeys(_categories(text, match)))
    return tuple(found)


def _categories(text: str, licence: re.Match[str]) -> list[str]:
    """Those in front of the word ("B-kørekort") and behind it, on its line or alone on the next."""
    beside = _BESIDE.search(text, max(0, licence.start() - 4), licence.start())
    behind = text[licence.end() : licence.end() + _REACH].lstrip(" :*•\n")
    line = _CLAUSE.split(behind)[0].translate(_CYRILLIC)
    found = [f"{one[1]}{one[2] or ''}" for one in _CATEGORY.finditer(line)]
    in_front = (beside[1] or beside[2]).upper().replace("+", "") if beside else ""
    return [one for one in (in_front, *found) if one]


def find_certificates(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """Certificates as the CV calls them."""
    found: dict[str, None] = {}
    for line in lines:
        if line.heading or line.section in (Section.REFERENCES, Section.LANGUAGES):
            continue
        for item in _ITEM.split(line.words):
            name = item.strip(" .:*•-–()")
            plain = folded(name)
            if (
                name
                and len(name) <= _LONGEST
                and _CERTIFICATE.search(plain)
                and not _NOT_CERTIFICATE.fullmatch(plain)
                and not _LICENCE.search(plain)
                and not _DENIED.search(plain)
            ):
                found.setdefault(name)
    return tuple(found)[:MOST]


def _either(text: str) -> str:
    entries = sorted(words.phrases(text), key=len, reverse=True)
    return "|".join(re.escape(entry) for entry in entries)


def _starred(text: str) -> str:
    """As `_either`, where a star stands for the rest of a word of at most thirty letters."""
    return _either(text).replace(r"\*", r"[\w-]{0,30}")


_LICENCE = re.compile(rf"(?<!\w)(?:{_either(paper_words.DRIVING_LICENCE)})(?!\w)")
_DENIED = re.compile(rf"(?<!\w)(?:{_either(paper_words.NO_LICENCE)})(?!\w)")
_CERTIFICATE = re.compile(rf"(?<!\w)(?:{_starred(paper_words.CERTIFICATES)})(?!\w)")
_NOT_CERTIFICATE = re.compile(rf"(?:{_either(paper_words.NOT_CERTIFICATES)})")
