"""The moments of a reply that may be an offer, and the days and times that nothing is known of.

1. days and times with another role are set aside: hours of opening, a call, a limit
2. of what is left the old time is set aside where a meeting moves
3. the rest is joined to moments; a time that joins nothing makes a person read
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from casework.dates import FoundDay, FoundMoment, Named, find_named, moments_of
from casework.dates.found import plain_of
from casework.dates.words import ALL_WEEKDAYS
from casework.readings import Slot
from casework.replies.clauses import Clause
from casework.replies.moved import find_old
from casework.replies.roles import Item, placed, roles_of
from casework.replies.words import grammar
from casework.workdays import local_date

_NOON = 12


@dataclass(frozen=True)
class Told:
    """The moments that may be offered, and what is left over for them."""

    moments: tuple[FoundMoment, ...]
    left: Named
    """Every day and time that has no other role."""
    settled: bool
    """Whether the old time of a meeting that moves was told apart."""
    old: frozenset[Item]
    """The days and times that a meeting moves from."""
    doubtful: bool
    """Whether only the old time says when on the new day, and no word that it stays."""

    def leaves_over(self, slots: Sequence[Slot]) -> bool:
        """Whether a time of day stands there that belongs to no moment and has no other role."""
        if not slots and not self.left.days:
            return any(not clock.vague for clock in self.left.clocks)
        hours = {(one.start.hour % _NOON, one.start.minute) for one in slots}
        return any(
            not any(one.at <= clock.start < one.until for one in self.moments)
            and (clock.at.hour % _NOON, clock.at.minute) not in hours
            for clock in self.left.clocks
        )

    def is_in_front_of_the_old(self, slot: Slot) -> bool:
        """ "Wednesday is off, Friday instead", said on a Thursday: which Friday, nobody has told."""
        day = slot.start.date()
        bare = any(one.first == day and one.words.lower() in ALL_WEEKDAYS for one in self.left.days)
        return bare and any(isinstance(one, FoundDay) and one.first > day for one in self.old)

    def leaves_a_later_day(self, slots: Sequence[Slot], sent: date) -> bool:
        """Whether a day ahead stands behind all the times and has no time and no other role."""
        offered = {one.start.date() for one in slots}
        behind = max((one.until for one in self.moments), default=0)
        return any(
            day.first > sent and day.first not in offered and day.start >= behind > 0
            for day in self.left.days
        )


def told_of(text: str, clauses: Sequence[Clause], sent_at: datetime) -> Told:
    """What the text tells of days and times, without what has another role or is the old time."""
    named = find_named(text, sent_at)
    plain = plain_of(text)
    roles = roles_of(plain, placed(plain, named), local_date(sent_at), _signed_at(clauses))
    free = _without(named, roles)
    moved = find_old(plain, placed(plain, free))
    left = _without(free, moved.old)
    if moved.time_kept:
        left = _without(free, {one for one in moved.old if isinstance(one, FoundDay)})
    return Told(tuple(moments_of(text, left)), left, moved.settled, moved.old, moved.time_kept)


def _without(named: Named, aside: Collection[Item]) -> Named:
    days = tuple(day for day in named.days if day not in aside)
    return Named(days, tuple(clock for clock in named.clocks if clock not in aside))


def _signed_at(clauses: Sequence[Clause]) -> int | None:
    """Where the name below begins, if it goes on to the end."""
    for place, clause in enumerate(clauses):
        if place and (
            grammar.SIGN_OFF.match(clause.plain) or grammar.CONTACT_LINE.match(clause.plain)
        ):
            goes_on = any(grammar.POSTSCRIPT.match(one.plain) for one in clauses[place:])
            return None if goes_on else clause.start
    return None
