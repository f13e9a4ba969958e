"""A day that was changed: the one that holds no more, and the one that holds instead.

"Fristen er ikke den 12., men den 19.", "it says 25 June - the correct date is 5 July". What the change
is of is the nearest cue in front, in the sentence or in the one before it.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from casework.dates import FoundDay
from casework.vacancies import change_words, words
from casework.vacancies.day_cues import Cue, cues_in
from casework.vacancies.days import days_in
from casework.vacancies.sentences import Sentence

_REACH = 90  # characters in front of a day in which it is told that it was changed


def holds_instead(
    sentences: tuple[Sentence, ...], reference: date, of: Cue
) -> tuple[FoundDay, Sentence] | None:
    """The first day that is said to hold instead of another, or from now on."""
    for before, sentence in pairwise((None, *sentences)):
        days = days_in(sentence, reference) if sentence else []
        if sentence is None or not days or not _CHANGES.search(sentence.plain):
            continue
        if _OF_OTHERS.search(sentence.plain) or _MAYBE.search(sentence.plain):
            continue
        beside = _takes_back(before, sentence, days, reference)
        for found in days:
            if (
                _holds(sentence.plain, found, beside=beside)
                and not is_taken_back(sentence.plain, found)
                and _is_of(before, sentence, found) is of
            ):
                return found, sentence
    return None


def is_taken_back(plain: str, found: FoundDay) -> bool:
    """Whether a sentence says of a day that it is wrong, or was."""
    if not _CHANGES.search(plain):
        return False
    before = plain[max(0, found.start - _REACH) : found.start]
    if found.first < found.last and _MOVED_FROM.search(before):
        return False  # "moved from the 5th to the 12th", both told as one
    return bool(_NOT_BEFORE.search(before) or _NOT_BEHIND.match(plain, found.end))


def taken_back(sentences: tuple[Sentence, ...], reference: date) -> frozenset[date]:
    """Every day that the text says is not right any more."""
    return frozenset(
        found.last
        for sentence in sentences
        for found in days_in(sentence, reference)
        if is_taken_back(sentence.plain, found)
    )


def says_changed(sentences: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """The sentences that say the deadline is another one now."""
    for sentence in sentences:
        plain = sentence.plain
        if _IS_CHANGED.search(plain) and not (_MAYBE.search(plain) or _OF_OTHERS.search(plain)):
            yield sentence


def _takes_back(
    before: Sentence | None, sentence: Sentence, days: list[FoundDay], reference: date
) -> bool:
    """Whether a day is taken back in the sentence, or in the one before it."""
    earlier = [(before.plain, one) for one in days_in(before, reference)] if before else []
    here = [(sentence.plain, one) for one in days]
    return any(is_taken_back(plain, one) for plain, one in here + earlier)


def _holds(plain: str, found: FoundDay, *, beside: bool) -> bool:
    before = plain[max(0, found.start - _REACH) : found.start]
    if found.first < found.last and _MOVED_FROM.search(before) and _NOT_BEFORE.search(before):
        return True
    if _NOW_BEFORE.search(before) or _NOW_BEHIND.match(plain, found.end):
        return True
    return beside and bool(_NOW_BEFORE_TOO.search(before))


def _is_of(before: Sentence | None, sentence: Sentence, found: FoundDay) -> Cue | None:
    """What the change is of: the nearest cue in front."""
    told = [
        place
        for place in cues_in(sentence.plain)
        if place.cue is not Cue.APPLY
        and place.start < found.start
        and not _FROM_DAY.match(sentence.plain, place.start)
    ]
    if not told and before:
        told = [one for one in cues_in(before.plain) if one.cue in (Cue.DEADLINE, Cue.START)]
    return max(told, key=lambda place: (place.end, place.end - place.start)).cue if told else None


_FROM_DAY = re.compile(r"(?:fra|from)\s(?:d|\d)")  # where it was moved from: no first day
_small = (
    r"(?:\s*+(?:[:,(–-]|d\.|(?:den|the|på|on|til og med|til|to|senest|by|først|kl\.?\s?[\d.]{1,5}|er|is|be|no later than|\w{2,5}dag|\w{3,6}day)(?!\w)))*+"
    r"\s*$"
)
_CHANGES = re.compile(rf"(?<!\w)(?:{words.either(change_words.CHANGES)})(?!\w)")
_NOT_BEFORE = re.compile(rf"(?<!\w)(?:{words.either(change_words.NOT_BEFORE)})(?!\w){_small}")
_NOT_BEHIND = re.compile(rf"[\s,(–-]{{0,3}}(?:{words.either(change_words.NOT_BEHIND)})(?!\w)")
_NOW_BEFORE = re.compile(rf"(?<!\w)(?:{words.either(change_words.NOW_BEFORE)})(?!\w){_small}")
_NOW_BEFORE_TOO = re.compile(
    rf"(?<!\w)(?:{words.either(change_words.NOW_BEFORE_TOO)})(?!\w){_small}"
)
_MOVED_FROM = re.compile(rf"(?<!\w)(?:fra|from){_small}")
_NOW_BEHIND = re.compile(rf"[\s,(–-]{{0,3}}(?:{words.either(change_words.NOW_BEHIND)})(?!\w)")
_IS_CHANGED = re.compile(rf"(?<!\w)(?:{words.either(change_words.IS_CHANGED)})(?!\w)")
_MAYBE = re.compile(
    r"(?<!\w)(?:hvis|if|kan (?:blive|eventuelt|evt\.?)|bliver (?:ikke|muligvis|måske)|(?:ikke|not|cannot be|not be) (?:forlænge\w*|extended|changed|ændre\w*)|may be|might be|måske|eventuelt)(?!\w)"
)
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:moms\w*|skat\w*|faktura\w*|betalings\w*|report|tax|vat|payment|invoice\w*|delivery|leverings\w*|udbud\w*|kursus\w*|course)(?!\w)"
)
