"""A sentence that tells several vacancies apart, as what it says of each.

"Frist for kokken er den 1., for tjeneren den 9., og opvaskeren tager vi løbende": what stands before the
first name is said of all of them, and what follows a name up to the next one of that one alone.
"""

import re
from dataclasses import dataclass

from casework.vacancies.phrases import Wanted
from casework.vacancies.sentences import folded
from casework.vocabulary.occupations import find_titles

_SEVERAL = 2
_MOST = 2000  # characters of a sentence that is looked at
_TOKEN = re.compile(r"[^\W\d_]+")
_TOGETHER = re.compile(
    r"[\w-]{0,4}\s?(?:,|/|&|\+|og|and|samt|eller|or)\s?(?:(?:for|til|på|the|vores|to)\s){0,2}"
)
_LEADS = re.compile(
    r"(?:(?:(?:og|and|mens|while|men|but)\s)?(?:for|til|på|om|vedr\.?|the|hos)\s(?:the\s)?)$"
)
_REST = re.compile(
    r"(?<!\w)(?:de|the) (?:to |tre |fire |two |three )?(?:andre|øvrige|resterende|others?|rest)(?!\w)|(?<!\w)resten(?!\w)"
)
_EXCEPT = re.compile(
    r"[,(]?\s(?:except(?: for)?|apart from|undtagen|bortset fra|på nær|med undtagelse af)\s(?:(?:for|til|the|den|i)\s)*"
)
_FIRST_OR_SECOND = re.compile(
    r"(?<!\w)(?:(?:(?:den|det|the) (?:første|ene|first|former)|førstnævnte)|(?P<second>(?:den|det|the) (?:anden|andet|sidste|second|other|latter)|sidstnævnte))(?= (?:har|er|skal|kan|søges|has|is|must|closes|lukker|til|d\.|den \d|\d))"
)
_UP_TO_DAY = re.compile(r"[^\d,.;:]{4,60}?(?=\s(?:den |d\. ?)?\d)")
_DAY_NEXT = re.compile(r"s?\s(?:den |d\. ?)?\d")
_BY_NUMBER = re.compile(
    r"(?<![\w.,/-])(?:nr\.?\s?|no\.?\s?|stilling\s|position\s)?([a-h]|[1-9])\s?[):](?=\s)"
)
_TELLS = re.compile(r"\d|løbende|ingen|snarest|ongoing|rolling|asap")
_CUE = re.compile(r"[^\d,.;:]{3,30}?\s(?=(?:for|til|på|om|the)\s)")


@dataclass(frozen=True)
class _Name:
    """Where a sentence names one vacancy, or by "the others" several."""

    start: int
    end: int
    of: frozenset[int]


def told_apart(
    text: str, several: list[Wanted], names: list[tuple[str, ...]]
) -> dict[int, str] | None:
    """What a sentence says of each vacancy; None where it does not name them apart."""
    text = text[:_MOST]
    plain = folded(text)
    if excepted := _except(text, plain, several, names):
        return excepted
    found = _numbered(plain, len(several))
    found = found or _grouped(plain, _names(text, plain, several, names))
    if len(found) < _SEVERAL:
        found = _in_order(plain, len(several))
    if len(found) < _SEVERAL or _overlap(found):
        return None
    lead = _LEADS.sub("", plain[: found[0].start])
    said: dict[int, str] = {}
    if _TELLS.search(lead):
        # "Frist for hallen er den 1., for tjeneren den 9.": of the one that is left, if it is one.
        left = set(range(len(several))) - {index for one in found for index in one.of}
        said = dict.fromkeys(left, text[: len(lead)].strip(" ,")) if len(left) == 1 else {}
        cue = _CUE.match(lead)
        lead = cue[0] if cue else ""
    ends = [one.start for one in found[1:]] + [len(text)]
    verb = _UP_TO_DAY.match(text, found[0].end, ends[0])
    for one, end in zip(found, ends, strict=True):
        told = text[one.start : end]
        if verb and one is not found[0] and _DAY_NEXT.match(text, one.end):
            # "Kokkens ansøgning skal være her den 1., tjenerens den 9.": what is left unsaid.
            told = f"{text[one.start : one.end]}{verb[0]}{text[one.end : end]}"
        for index in one.of:
            said[index] = f"{text[: len(lead)]}{told}".strip(" ,")
    return said


def _except(
    text: str, plain: str, several: list[Wanted], names: list[tuple[str, ...]]
) -> dict[int, str] | None:
    """ "We close on the 7th, except for the cook, where it is open": the cook's, and all the others'."""
    split = _EXCEPT.search(plain)
    if not split or not _TELLS.search(plain, 0, split.start()):
        return None
    before = _names(text[: split.start()], plain[: split.start()], several, names)
    behind = _names(text[split.end() :], plain[split.end() :], several, names)
    of = behind[0].of if behind else frozenset()
    if before or not of or any(one.of != of for one in behind):
        return None
    return {
        index: text[split.end() :] if index in of else text[: split.start()]
        for index in range(len(several))
    }


def _overlap(found: list[_Name]) -> bool:
    """Whether one vacancy is named twice, so that nobody knows where it ends."""
    return sum(len(one.of) for one in found) > len(frozenset().union(*(one.of for one in found)))


def _names(
    text: str, plain: str, several: list[Wanted], names: list[tuple[str, ...]]
) -> list[_Name]:
    found: list[_Name] = []
    for trade in find_titles(text):
        of = {index for index, one in enumerate(several) if trade.code in one.trades}
        if len(of) == 1:
            found.append(_Name(trade.start, trade.end, frozenset(of)))
    for token in _TOKEN.finditer(plain):
        of = {index for index in range(len(several)) if token[0].startswith(names[index])}
        if len(of) == 1 and not any(one.start <= token.start() < one.end for one in found):
            found.append(_Name(token.start(), token.end(), frozenset(of)))
    found.sort(key=lambda one: one.start)
    others = frozenset(range(len(several))) - {index for one in found for index in one.of}
    if others and found and (rest := _REST.search(plain, found[-1].end)):
        found.append(_Name(rest.start(), rest.end(), others))
    return found


def _numbered(plain: str, count: int) -> list[_Name]:
    """ "Frist: a) løbende, b) 24/5", by the letters or numbers of their list."""
    found = []
    for match in _BY_NUMBER.finditer(plain):
        index = "abcdefgh".find(match[1]) if match[1].isalpha() else int(match[1]) - 1
        if 0 <= index < count:
            found.append(_Name(match.start(), match.end(), frozenset({index})))
    return found if len(found) > 1 else []


def _in_order(plain: str, count: int) -> list[_Name]:
    """ "Den første har frist den 12., den anden den 19.", of two."""
    found = [
        _Name(match.start(), match.end(), frozenset({1 if match["second"] else 0}))
        for match in (_FIRST_OR_SECOND.finditer(plain) if count == _SEVERAL else ())
    ]
    return found if [min(one.of) for one in found] == [0, 1] else []


def _grouped(plain: str, found: list[_Name]) -> list[_Name]:
    """Names beside each other are told the same: "for kokke og tjenere"."""
    grouped: list[_Name] = []
    for one in found:
        last = grouped[-1] if grouped else None
        if last and (last.of == one.of or _TOGETHER.fullmatch(plain, last.end, one.start)):
            grouped[-1] = _Name(last.start, one.end, last.of | one.of)
        else:
            grouped.append(one)
    return grouped
