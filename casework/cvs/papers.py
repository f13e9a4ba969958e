"""Certificates, wherever in the CV they stand."""

import re

from casework.cvs import paper_words, words
from casework.cvs.licences import names_licence
from casework.cvs.sections import Line, Section
from casework.vocabulary.folding import folded

MOST = 20
_LONGEST = 90  # characters of a certificate
_ITEM = re.compile(r"[,;|•·\n\t]|\s{2,}|\.\s|\s[-–—]\s|\s(?:og|and|und|i|та|і|și|y|och|et|samt)\s")


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
                and not names_licence(plain)
                and not _DENIED.search(plain)
            ):
                found.setdefault(name)
    return tuple(found)[:MOST]


_DENIED = re.compile(rf"(?<!\w)(?:{words.either(paper_words.NO_LICENCE)})(?!\w)")
_ENDING = r"[\w-]{0,30}"
_CERTIFICATE = re.compile(rf"(?<!\w)(?:{words.either(paper_words.CERTIFICATES, _ENDING)})(?!\w)")
_NOT_CERTIFICATE = re.compile(rf"(?:{words.either(paper_words.NOT_CERTIFICATES)})")
