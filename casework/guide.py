"""A company's answers to the question guide, read from its reply (P12).

The letter numbers its three questions; an answer is taken where its number or its name stands before
it. What is not there is missing, and is shown as missing: nothing is made up.
"""

import re
from dataclasses import dataclass

from casework.amounts import answer_of
from casework.practice import Employment

_MOST = 500
_LABELS = (
    r"1|kompetence\w{0,4}|faglighed\w{0,3}|skills?",
    r"2|ansættelse\w{0,4}|varighed|employment|permanent or temporary",
    r"3|krav|ufravigelige krav|must.?haves?|requirements?",
)
_START = re.compile(
    r"^[\s>*#-]{0,6}(?:(" + r")|(".join(_LABELS) + r"))\s{0,3}[.:)–-]+\s{0,3}(?=\S)",
    re.IGNORECASE | re.MULTILINE,
)
_PERMANENT = re.compile(
    r"\b(?:fast\w{0,4}|varig\w{0,2}|ordinær\w{0,2}|permanent\w{0,2})\b", re.IGNORECASE
)
_TEMPORARY = re.compile(
    r"\b(?:midlertidig\w{0,2}|vikar\w{0,8}|sæson\w{0,10}|tidsbegrænse\w{0,2}|temporary|seasonal|fixed.term)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:ikke|ingen|not|no|never|aldrig)\b", re.IGNORECASE)
_EITHER = re.compile(r"\b(?:begge|både|both|either|begge dele)\b", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"(?:ved (?:vi )?ikke|det ved vi ikke|don'?t know|unknown|\?|-|–)[\s.!]{0,3}", re.IGNORECASE
)


@dataclass(frozen=True)
class GuideReading:
    """None is an answer that is not there, or not plain."""

    skills: str | None = None
    employment: Employment | None = None
    must_haves: str | None = None

    @property
    def empty(self) -> bool:
        return self.skills is None and self.employment is None and self.must_haves is None


def read_guide(text: str) -> GuideReading:
    """What a reply without its quotes answers; two answers to one question are none."""
    answer = answer_of(text)
    starts = list(_START.finditer(answer))
    told: dict[int, list[str]] = {1: [], 2: [], 3: []}
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(answer)
        words = " ".join(answer[start.end() : end].split())[:_MOST]
        question = next(place for place, label in enumerate(start.groups(), 1) if label)
        if words and not _UNKNOWN.fullmatch(words):
            told[question].append(words)
    skills, employment, must_haves = (
        told[place][0] if len(told[place]) == 1 else None for place in (1, 2, 3)
    )
    return GuideReading(skills, _employment(employment), must_haves)


def _employment(words: str | None) -> Employment | None:
    if words is None or _NOT.search(words):
        return None
    permanent, temporary = bool(_PERMANENT.search(words)), bool(_TEMPORARY.search(words))
    if _EITHER.search(words) or (permanent and temporary):
        return Employment.BOTH
    if permanent:
        return Employment.PERMANENT
    return Employment.TEMPORARY if temporary else None
