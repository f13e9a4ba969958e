"""The moments of a reply that may be an offer, and the days and times that nothing is known of.

1. days and times with another role are set aside: hours of opening, a call, a limit
2. so are times alone that the second reader takes for none; what it takes for one is given back, and a person reads it
3. of what is left the old time is set aside where a meeting moves
4. the rest is joined to moments; a time that joins nothing makes a person read
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from casework.dates import Clock, FoundDay, FoundMoment, Named, find_named, moments_of
from casework.dates.found import plain_of
from casework.dates.hours import on_a_dial
from casework.dates.moments import is_given_up
from casework.dates.shifts import without_reasons
from casework.dates.words import ALL_WEEKDAYS
from casework.learned import Learned
from casework.readings import Slot
from casework.replies import when
from casework.replies.clauses import Clause
from casework.replies.moved import find_old
from casework.replies.roles import Item, Placed, Role, placed, points, roles_of
from casework.replies.words import grammar, times
from casework.workdays import local_date

# What the second reader gives a time to be when somebody is to come: below it, it is set aside, above it given back.
HARDLY, _SURELY = 0.1, 0.85
_FOR_GOOD = (Role.HOURS, Role.ARRANGES, Role.EVENT)  # roles of which words alone tell
_THEIRS = (Role.ARRANGES, Role.BUSY, Role.CALL, Role.OTHERS)
_RATHER = 0.5
_LEAST_LIKELY, _MOST_OTHER = 0.2, 0.8  # where it begins to be of another mind
_KNOWN = 0.97
_ALIKE = 0.25  # between two that it likes about as well


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
    """Whether only the old time says when on the new day, and no word that it stays; or what a role set aside was given back."""
    thought: Mapping[Item, float]
    """How likely the second reader takes each for when somebody is to come."""
    apart: frozenset[Item]
    """What stands behind "instead of", and when something else is on: the second reader has no say in it."""

    aside: frozenset[Item]
    """What has another role."""
    theirs: frozenset[Item]
    """What of it is their own: when to call, a meeting of theirs."""

    def is_disputed(self, slots: Sequence[Slot]) -> bool:
        """Whether the second reader takes all of these for something else, or something else for one."""
        return self._likeliest(slots) < _LEAST_LIKELY or self._likeliest_other(slots) > _MOST_OTHER

    def _likeliest(self, slots: Sequence[Slot]) -> float:
        """What it gives the day and the time of the slot that it likes best."""
        return max((self._chance(one) for one in slots), default=1.0)

    def none_of_them(self, slots: Sequence[Slot]) -> Mapping[Slot, float]:
        """What the second reader takes for no meeting, beside one that it takes for one; how likely each is."""
        given = {slot: self._chance(slot) for slot in slots}
        if max(given.values(), default=0) <= _MOST_OTHER:
            return {}
        return {slot: chance for slot, chance in given.items() if chance < _LEAST_LIKELY}

    def those_alike(self, slots: Sequence[Slot]) -> tuple[Slot, ...]:
        """Of several, those that the second reader likes about as well as the one it likes best."""
        given = {slot: self._chance(slot) for slot in slots}
        least = max(given.values(), default=0) - _ALIKE
        return tuple(slot for slot, chance in given.items() if chance >= least)

    def without_theirs(self, named: Named) -> Named:
        """Those days and times that are no call and no meeting of theirs; an old one may stand among them."""
        return _without(named, self.theirs)

    def likes(self, slots: Sequence[Slot]) -> bool:
        """Whether the second reader rather takes one of these for a meeting."""
        return bool(slots) and self._likeliest(slots) > _RATHER

    def is_surely(self, plain: str, slots: Sequence[Slot]) -> bool:
        """Whether the second reader knows these for the meeting, and everything else for none.

        Which time "samme tid" is, it does not know.
        """
        if any(times.SAME_TIME.match(plain, one.start, one.end) for one in self.left.clocks):
            return False
        return min((self._chance(one) for one in slots), default=0.0) >= _KNOWN and all(
            not 1 - _KNOWN < one < _KNOWN for one in self.thought.values()
        )

    def likeliest(self, slots: Sequence[Slot]) -> tuple[Slot, ...]:
        """The one whose day and time it takes for a meeting, both rather than not; none where it takes none so."""
        given = {slot: min(self._chances(slot), default=0.0) for slot in slots}
        best = max(given, key=lambda slot: given[slot], default=None)
        return (best,) if best is not None and given[best] > _RATHER else ()

    def _chance(self, slot: Slot) -> float:
        told = self._chances(slot)
        return sum(told) / len(told) if told else 1.0

    def _chances(self, slot: Slot) -> list[float]:
        """What it gives the day, and what the time; of each that the text names."""
        days = [chance for item, chance in self.thought.items() if _is_day(item, slot)]
        times = [chance for item, chance in self.thought.items() if _is_time(item, slot.start)]
        return [max(some) for some in (days, times) if some]

    def _likeliest_other(self, slots: Sequence[Slot]) -> float:
        """What it gives the day or time that it likes best of those that make up no slot."""
        return max(
            (
                chance
                for item, chance in self.thought.items()
                if item not in self.apart and not _is_of_any(item, slots)
            ),
            default=0.0,
        )

    def leaves_over(self, plain: str, slots: Sequence[Slot]) -> bool:
        """Whether a time of day stands there that belongs to no moment and has no other role.

        Where no day is named, "mellem 8 og 12" is when to call, or to come by.
        """
        if not slots and not self.left.days:
            return any(
                not clock.vague and not (clock.until and times.WINDOW.match(plain, clock.start))
                for clock in self.left.clocks
            )
        hours = {on_a_dial(one.start) for one in slots}
        return any(
            not any(one.at <= clock.start < one.until for one in self.moments)
            and on_a_dial(clock.at) not in hours
            for clock in self.left.clocks
        )

    def is_in_front_of_the_old(self, slot: Slot) -> bool:
        """ "Wednesday is off, Friday instead", said on a Thursday: which Friday, nobody has told."""
        day = slot.start.date()
        bare = any(one.first == day and one.words.lower() in ALL_WEEKDAYS for one in self.left.days)
        return bare and any(isinstance(one, FoundDay) and one.first > day for one in self.old)

    def has_the_same_time(self, plain: str) -> bool:
        """ "Not today at 9. Tomorrow, same time", and not "Monday at 9 or Tuesday, same time"."""
        days = {one.start.date() for one in self.moments}
        return any(
            other in self.old
            or (len(days) > 1 and not times.OR_ELSE.search(plain, other.end, one.start))
            for one in self.left.clocks
            if times.SAME_TIME.match(plain, one.start, one.end)
            for other in self.thought
            if isinstance(other, Clock) and other.at == one.at and other.end <= one.start
        )

    def leaves_a_later_day(self, slots: Sequence[Slot], sent: date) -> bool:
        """Whether a day ahead stands behind all the times and has no time and no other role."""
        offered = {one.start.date() for one in slots}
        behind = max((one.until for one in self.moments), default=0)
        return any(
            day.first > sent and day.first not in offered and day.start >= behind > 0
            for day in self.left.days
        )


def told_of(
    text: str, clauses: Sequence[Clause], sent_at: datetime, learned: Learned | None = None
) -> Told:
    """What the text tells of days and times, without what has another role or is the old time."""
    named = find_named(text, sent_at)
    plain, sent = plain_of(text), local_date(sent_at)
    items = placed(plain, named)
    thought = when.chances(when.Text(plain, items, clauses, sent), learned)
    roles = roles_of(plain, items, sent, _signed_at(clauses))
    known = {type(item) for item in thought if item not in roles and thought[item] > _RATHER}
    given_back = {
        item
        for item, role in roles.items()
        if role not in _FOR_GOOD and thought[item] > _SURELY and type(item) not in known
    }
    others = frozenset(roles.keys() - given_back)
    free = _without(named, _aside(plain, items, others, thought))
    moved = find_old(plain, placed(plain, free))
    left = _without(free, moved.old)
    if moved.time_kept:
        left = _without(free, {one for one in moved.old if isinstance(one, FoundDay)})
    left = replace(left, clocks=without_reasons(plain, left.clocks, left.days))
    moments = tuple(moments_of(text, left))
    doubtful = moved.time_kept or bool(given_back)
    theirs = frozenset(item for item, role in roles.items() if role in _THEIRS)
    apart = moved.given_up | {item for item, role in roles.items() if role is Role.EVENT}
    return Told(moments, left, moved.settled, moved.old, doubtful, thought, apart, others, theirs)


def _aside(
    plain: str, items: Sequence[Placed], roles: Collection[Item], thought: Mapping[Item, float]
) -> set[Item]:
    """What has a role, and a time alone that the second reader takes for none where it knows one that is meant.

    One that is given up for another, or that another moved to, is more than none.
    """
    aside = set(roles)
    free = [
        one.item
        for one in items
        if isinstance(one.item, Clock)
        and one.item not in aside
        and one.item.instead_of is None
        and not is_given_up(plain, one.item)
    ]
    if any(thought[item] > _RATHER for item in free):
        runs = (run for run in points(items) if len(run) == 1)
        aside |= {one.item for (one,) in runs if one.item in free and thought[one.item] < HARDLY}
    return aside


def _is_of_any(item: Item, slots: Sequence[Slot]) -> bool:
    return any(
        _is_day(item, slot)
        or _is_time(item, slot.start)
        or (slot.end is not None and _is_time(item, slot.end))
        for slot in slots
    )


def _is_day(item: Item, slot: Slot) -> bool:
    return isinstance(item, FoundDay) and item.first == slot.start.date()


def _is_time(item: Item, at: datetime) -> bool:
    """Whether it is that time, or leads to it: "from 10 to 13"."""
    return isinstance(item, Clock) and any(
        on_a_dial(one) == on_a_dial(at) for one in (item.at, item.until) if one is not None
    )


def _without(named: Named, aside: Collection[Item]) -> Named:
    days = tuple(day for day in named.days if day not in aside)
    return Named(days, tuple(clock for clock in named.clocks if clock not in aside))


def _signed_at(clauses: Sequence[Clause]) -> int | None:
    """Where the name below begins, if it goes on to the end; "Greetings of the day" opens a mail."""
    said = False
    for place, clause in enumerate(clauses):
        if said and (
            grammar.SIGN_OFF.match(clause.plain) or grammar.CONTACT_LINE.match(clause.plain)
        ):
            goes_on = any(grammar.POSTSCRIPT.match(one.plain) for one in clauses[place:])
            return None if goes_on else clause.start
        said = said or not clause.courtesy
    return None
