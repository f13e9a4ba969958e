"""What comes of both readers of days, the rules of `times.py` and the second reader.

A day that the rules leave unread is read where the second reader is sure of it and thinks of no other.
One that it is sure is something else is not read: it is another, or somebody asks.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from casework.vacancies.changed import says_changed, taken_back
from casework.vacancies.day_cues import OPEN, Cue, cue_of
from casework.vacancies.days import days_in
from casework.vacancies.second import Opinion, opinions
from casework.vacancies.sentences import Sentence
from casework.vacancies.times import (
    FoundDeadline,
    FoundStart,
    is_no_start,
    is_of_something_else,
    is_unsure,
    last_day,
)

_SURE = 0.75
_SURER = 0.9  # where the rules have read that applications are taken as they come
_PERHAPS = 0.2
_HARDLY, _HARDLY_A_START = 0.05, 0.03


@dataclass(frozen=True)
class Thought:
    """Some sentences, with what the second reader thinks of their days."""

    sentences: tuple[Sentence, ...]
    reference: date
    shared: bool = False
    """Whether several vacancies share them."""

    @cached_property
    def opinions(self) -> list[Opinion]:
        return opinions(self.sentences, self.reference)

    def deadline(self, least: float) -> FoundDeadline | None:
        """The day that is the last one to apply, if the second reader is as sure as that."""
        found = _only([(one.deadline, one) for one in self.opinions], least)
        if found is None or self._is_doubtful(found):
            return None
        return FoundDeadline(last_day(found.sentence.plain, found.found), found.sentence.words)

    def start(self, least: float) -> FoundStart | None:
        """The day that is the first of work, if the second reader is as sure as that."""
        found = _only([(one.start, one) for one in self.opinions], least)
        if found is None or is_no_start(found.sentence, found.found, self.reference):
            return None
        if cue_of(found.sentence.plain, found.found) not in (None, Cue.START):
            return None
        return FoundStart(found.found.first, found.sentence.words)

    def _is_doubtful(self, one: Opinion) -> bool:
        """A day that is past, inexact or taken back, that the rules read as something else, or as one of several."""
        plain = one.sentence.plain
        days = days_in(one.sentence, self.reference)
        told = {each.last for each in days if cue_of(plain, each) is Cue.DEADLINE}
        return (
            bool(told - {one.found.last})
            or is_of_something_else(None, one.sentence)
            or cue_of(plain, one.found) in (Cue.OTHER, Cue.START)
            or is_unsure(plain, one.found, days, self.reference)
            or one.found.last in taken_back(self.sentences, self.reference)
            or (self.shared and bool(OPEN.search(plain)))
        )


def settled_deadline(
    told: FoundDeadline | None, own: Thought, shared: Thought
) -> FoundDeadline | None:
    """What holds of a vacancy whose last day to apply is `told` by the rules. A day wins over "open".

    Where the text says that the day was changed, the rules alone read it.
    """
    settled = _settled_deadline(told, own, shared)
    if settled == told or any(any(says_changed(one.sentences)) for one in (own, shared)):
        return told
    return settled


def _settled_deadline(
    told: FoundDeadline | None, own: Thought, shared: Thought
) -> FoundDeadline | None:
    if told and told.day != "open":
        likely = [
            one.deadline
            for one in (*own.opinions, *shared.opinions)
            if last_day(one.sentence.plain, one.found) == told.day
        ]
        if max(likely, default=1) >= _HARDLY:
            return told
        told = None
    least = _SURER if told else _SURE
    return own.deadline(least) or shared.deadline(least) or told


def settled_start(told: FoundStart | None, own: Thought, shared: Thought) -> FoundStart | None:
    """What holds of a vacancy whose first day of work is `told` by the rules."""
    if told:
        likely = [
            one.start for one in (*own.opinions, *shared.opinions) if one.found.first == told.day
        ]
        if max(likely, default=1) >= _HARDLY_A_START:
            return told
    return own.start(_SURE) or shared.start(_SURE)


def _only(thought: list[tuple[float, Opinion]], least: float) -> Opinion | None:
    """The likeliest if it is as likely as that, and no other day may be it too."""
    first = max(thought, key=lambda one: one[0], default=None)
    if first is None or first[0] < least:
        return None
    day = first[1].found.last
    other = max((chance for chance, one in thought if one.found.last != day), default=0)
    return first[1] if other < _PERHAPS else None
