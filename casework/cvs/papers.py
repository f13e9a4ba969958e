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
    r"(?<![\w+&.])(AM|A1|A2|A|B1|B|C1|C|D1|D|TM|T1|Tr|Tb|Tv|T|LK)(?:\s?[+/]?\s?(E)(?!\w))?(?![\w.]*\w)"
    r"|(?:(?<=,\s)|(?<=\s(?:og|та|et|es|ja)\s)|(?<=\s[iyiі&]\s)|(?<=\s(?:and|und)\s))(E)(?!\w)"
)
_BESIDE = re.compile(
    r"(?<!\w)(?:(AM|A1|A2|A|B1|BE|B\+E|B|C1E|C1|CE|C\+E|C|D1|D)[ \-‑]|([abcd]e?)[-‑])\Z"
)
_CLAUSE = re.compile(r"(?<!kat)(?<!cat)(?<!kl)(?<!кат)(?<!кл)[.!?](?:\s|$)|\n", re.IGNORECASE)


def find_licences(text: str) -> tuple[str, ...]:
    """The categories the person may drive, as on the card: "B", "CE"."""
    plain = folded(text)
    if len(plain) != len(text):  # positions would not agree
        plain = text.lower() if len(text.lower()) == len(text) else text
    plain = _MISREAD.sub(lambda match: _READ_AS[match[0]], plain)
    found: dict[str, None] = {}
    for match in _LICENCE.finditer(plain):
        before = _CLAUSE.split(plain[max(0, match.start() - 30) : match.start()])[-1]
        if not _DENIED.search(before) and not _is_gone(plain, match.end()):
            found.update(dict.fromkeys(_categories(text, match)))
    return tuple(found)


def _is_gone(plain: str, end: int) -> bool:
    """ "Permis: nu", "kørekort B er frataget": nothing that may be driven with today."""
    rest = plain[end : end + _REACH].lstrip(" :*•-–—\t")
    return bool(_NONE_AT_ALL.match(rest) or _TAKEN.search(_CLAUSE.split(rest)[0]))


def _categories(text: str, licence: re.Match[str]) -> list[str]:
    """Those in front of the word ("B-kørekort") and behind it, on its line or alone on the next."""
    beside = _BESIDE.search(text, max(0, licence.start() - 4), licence.start())
    behind = text[licence.end() : licence.end() + _REACH].lstrip(" :*•\n")
    line = _CLAUSE.split(behind)[0].translate(_CYRILLIC)
    found = [f"{one[1] or ''}{one[2] or one[3] or ''}" for one in _CATEGORY.finditer(line)]
    in_front = (beside[1] or beside[2]).upper().replace("+", "") if beside else ""
    return [one for one in (in_front, *found) if one]


def is_certificate(text: str) -> bool:
    """Whether the words name a certificate of some kind."""
    return _CERTIFICATE.search(folded(text)) is not None


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


_LICENCE = re.compile(
    rf"(?<!\w)(?:{_either(paper_words.DRIVING_LICENCE)})(?!\w)"
    rf"|(?:^|(?<=\n))[ \t]{{0,20}}(?:{_either(paper_words.DRIVING_HEADINGS)})[ \t:]{{0,3}}(?=\n)"
)
_NONE_AT_ALL = re.compile(rf"(?:{_either(paper_words.NO_LICENCE_AT_ALL)})(?!\w)")
_TAKEN = re.compile(rf"(?<!\w)(?:{_either(paper_words.LICENCE_TAKEN)})(?!\w)")
# A scan reads letters of a word as digits: "kørek0rt".
_MISREAD = re.compile(r"(?<=[^\W\d_]{2})[015](?=[^\W\d_]{2})")
_READ_AS = {"0": "o", "1": "i", "5": "s"}
_DENIED = re.compile(rf"(?<!\w)(?:{_either(paper_words.NO_LICENCE)})(?!\w)")
_CERTIFICATE = re.compile(rf"(?<!\w)(?:{_starred(paper_words.CERTIFICATES)})(?!\w)")
_NOT_CERTIFICATE = re.compile(rf"(?:{_either(paper_words.NOT_CERTIFICATES)})")
