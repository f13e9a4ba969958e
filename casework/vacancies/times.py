"""The last day to apply and the first day of work.

Every day in a sentence belongs to the cue nearest in front of it ("frist", "start", "samtale"), else
to the one right behind it. A day that belongs to none is neither; "senest" alone means a deadline
only where somebody is asked to apply.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from casework.dates import FoundDay, find_days
from casework.vacancies import words
from casework.vacancies.sentences import Sentence

_AHEAD = 60  # characters between a cue and its day
_BEHIND = 25
_MOST_DAYS = 20  # in one sentence


class _Cue(StrEnum):
    DEADLINE = "deadline"
    START = "start"
    OTHER = "other"


@dataclass(frozen=True)
class _Place:
    cue: _Cue
    start: int
    end: int


@dataclass(frozen=True)
class FoundDeadline:
    day: date | Literal["open"]
    words: str


@dataclass(frozen=True)
class FoundStart:
    day: date | Literal["asap"]
    words: str


def find_deadline(sentences: tuple[Sentence, ...], reference: date) -> FoundDeadline | None:
    """A day, or "open" where applications are taken as they come; a day wins.

    A week is over on its last day. A weekday that does not fit its date is no day: somebody asks.
    """
    for sentence in sentences:
        for found in _days(sentence, reference):
            if not found.disagrees and _belongs(sentence.plain, found) is _Cue.DEADLINE:
                return FoundDeadline(found.last, sentence.words)
    for sentence in sentences:
        if _OPEN.search(sentence.plain) or _is_soon(sentence.plain, _Cue.DEADLINE):
            return FoundDeadline("open", sentence.words)
    return None


def find_start(sentences: tuple[Sentence, ...], reference: date) -> FoundStart | None:
    """A day, or "asap". "1. februar eller snarest" is the day; "snarest, senest 1. februar" is asap."""
    for sentence in sentences:
        for found in _days(sentence, reference):
            third_of_month = found.vague and found.first != found.last
            if found.disagrees or third_of_month:
                continue
            if _belongs(sentence.plain, found) is _Cue.START:
                before = sentence.plain[max(0, found.start - 40) : found.start]
                if _ASAP.search(before) and _LATEST.search(before):
                    return FoundStart("asap", sentence.words)
                return FoundStart(found.first, sentence.words)
    for sentence in sentences:
        if _is_soon(sentence.plain, _Cue.START):
            return FoundStart("asap", sentence.words)
    return None


def _days(sentence: Sentence, reference: date) -> list[FoundDay]:
    """Days of the sentence, at the positions they have in it."""
    return find_days(sentence.words, reference)[:_MOST_DAYS]


def _belongs(plain: str, found: FoundDay) -> _Cue | None:
    """What this day is of."""
    before = [place for place in _cues(plain) if place.end <= found.start + 1]
    if before:
        nearest = max(before, key=lambda place: (place.end, place.end - place.start))
        if found.start - nearest.end <= _AHEAD:
            return nearest.cue
    if _FROM_BEFORE.search(plain[: found.start]) and not _APPLY_NEAR.search(plain[: found.start]):
        return _Cue.START
    after = [place for place in _cues(plain) if found.end <= place.start <= found.end + _BEHIND]
    if after and not _BREAK.search(plain[found.end : after[0].start]):
        return after[0].cue
    if _LATEST_BEFORE.search(plain[: found.start]) and _APPLY.search(plain):
        return _Cue.DEADLINE
    return None


def _cues(plain: str) -> list[_Place]:
    return [
        _Place(cue, match.start(), match.end())
        for cue, pattern in ((_Cue.DEADLINE, _DEADLINE), (_Cue.START, _START), (_Cue.OTHER, _OTHER))
        for match in pattern.finditer(plain)
    ]


def _is_soon(plain: str, wanted: _Cue) -> bool:
    """ "hurtigst muligt": of the start, of the application, or of a call?"""
    for match in _ASAP.finditer(plain):
        before = [place for place in _cues(plain) if place.end <= match.start() + 1]
        nearest = max(before, key=lambda place: place.end).cue if before else None
        after = [
            place for place in _cues(plain) if match.end() <= place.start <= match.end() + _BEHIND
        ]
        if nearest is None and after:
            nearest = after[0].cue
        if nearest is None or (nearest is _Cue.OTHER and wanted is _Cue.START):
            asked = _APPLY.search(plain[max(0, match.start() - 60) : match.end() + 30])
            nearest = None if asked else _Cue.START
        if nearest is wanted:
            return True
    return False


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


_DEADLINE = re.compile(_word(words.DEADLINE))
_START = re.compile(_word(words.START))
_OTHER = re.compile(_word(words.OTHER_DATES))
_OPEN = re.compile(_word(words.OPEN))
_ASAP = re.compile(_word(words.ASAP))
_APPLY = re.compile(_word(words.APPLY))
_APPLY_NEAR = re.compile(_word(words.APPLY) + r"[^.;,]{0,40}$")
_LATEST = re.compile(_word(words.LATEST))
_LATEST_BEFORE = re.compile(_word(words.LATEST) + r"[^.;]{0,25}$")
_FROM_BEFORE = re.compile(
    _word(words.FROM) + r"\s*(?:den|d\.?|the|på)?\s*(?:\w+(?:dag|day),?\s*)?(?:den|d\.?|the)?\s*$"
)
_BREAK = re.compile(r"[.;]")
