"""Which days and times of a reply are the old ones: of a meeting that moves, or taken back by the writer.

1. beside each day and time stand words that say it is the old one, or the new one
2. a day and a time that stand right beside each other share what is said of one of them
3. where all that is left has no day, the old day stays; where it has no time, the old time may
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from casework.dates import Clock, FoundDay
from casework.dates.moments import is_asked_for, is_given_up
from casework.replies.roles import Item, Placed, points
from casework.replies.words import firm, times

_SEVERAL = 2
_MOST_CORRECTION = 60  # letters between what is taken back and what is meant


@dataclass(frozen=True)
class Moved:
    """The days and times that are old, and what is known of the rest."""

    old: frozenset[Item] = frozenset()
    settled: bool = False
    """Whether everything that is left is told apart from what was old."""
    time_kept: bool = False
    """Whether only the old time is left to say when, and no word says that it stays."""
    given_up: frozenset[Item] = frozenset()
    """Those behind "instead of" and "not", or that "an hour later" is counted from: nothing says more plainly that they are old."""


def find_old(plain: str, items: Sequence[Placed]) -> Moved:
    """The old ones among these. `plain` is the text in lower case; the items have no other role."""
    runs = points(items)
    moves = times.MOVES.search(plain) is not None
    old = (_given_up_again(runs) or _taken_back(plain, items)) | _shifted(items)
    given_up: set[Item] = set()
    for place, run in enumerate(runs):
        following = runs[place + 1][0] if place + 1 < len(runs) else None
        if is_asked_for(plain, run[0].item.start, run[-1].item.end):
            continue
        if is_given_up(plain, run[0].item):
            given_up |= {one.item for one in run}
        elif not _is_new(run):
            old |= {one.item for one in _old_of(plain, run, following, moves=moves)}
    old |= given_up
    if moves:
        old |= _counted_from(plain, runs)
    old |= _with_its_time_again(plain, runs)
    old |= _named_again(runs, old)
    old |= _owned(plain, runs, old)
    moved = _kept(items, old - _told_by_the_old(items))
    return replace(moved, given_up=moved.old & (given_up | _shifted(items)))


def _counted_from(plain: str, runs: Sequence[Sequence[Placed]]) -> set[Item]:
    """ "Onsdag kl. 9 ... dagen efter i stedet": the day that the new one is counted from, and its time."""
    found: set[Item] = set()
    days = [one.item for run in runs for one in run if isinstance(one.item, FoundDay)]
    for day in days:
        for run in runs:
            own = [one.item for one in run if one.item == day.counted_from]
            if own and not times.OR_ELSE.search(plain, run[-1].item.end, day.start):
                found |= {one.item for one in run}
    return found


def _with_its_time_again(plain: str, runs: Sequence[Sequence[Placed]]) -> set[Item]:
    """The day and time in front of "dagen efter, samme tid" in a sentence of their own, unless both are offered."""
    found: set[Item] = set()
    for same in (one for run in runs for one in run if _is_same_time(plain, one)):
        before = [run for run in runs if run[-1].item.end <= same.item.start]
        its = [run for run in before if any(_has_its_time(one, same) for one in run)]
        if not its or any(_is_same_time(plain, one) for one in its[-1]):
            continue
        apart = its[-1][0].sentence != same.sentence
        if apart and not times.BOTH.search(plain, its[-1][-1].item.end, same.item.start):
            found |= {one.item for one in its[-1]}
    return found


def _is_same_time(plain: str, one: Placed) -> bool:
    return not one.is_day and times.SAME_TIME.match(plain, one.item.start, one.item.end) is not None


def _has_its_time(one: Placed, same: Placed) -> bool:
    return (
        isinstance(one.item, Clock) and isinstance(same.item, Clock) and one.item.at == same.item.at
    )


def _shifted(items: Sequence[Placed]) -> set[Item]:
    """The time that "en time senere" is counted from."""
    return {one.instead_of for one in _told_by_the_old(items) if one.instead_of}


def _told_by_the_old(items: Sequence[Placed]) -> set[Clock]:
    clocks = (one.item for one in items if isinstance(one.item, Clock))
    return {clock for clock in clocks if clock.instead_of is not None}


def _is_new(run: Sequence[Placed]) -> bool:
    first = run[0].before
    if times.SET_BEFORE.search(first) and times.SET_BEHIND.match(run[-1].behind):
        return True
    old = times.OLD_BEFORE.search(first) or times.OLD_PLAINLY.search(first)
    return times.NEW_BEFORE.search(first) is not None and not old


def _is_plainly_old(plain: str, run: Sequence[Placed], following: Placed | None) -> bool:
    """Whether it is said to be the old one, or not to be possible."""
    if times.OLD_PLAINLY.search(run[0].before):
        return True
    rest = _rest(plain, run[-1], following)
    if times.OLD_WHEN.match(rest) or times.OLD_BEHIND.search(rest):
        return True
    suggested = times.SUGGESTED.search(run[0].before) is not None
    return suggested and times.REFUSED_NEXT.match(plain, run[-1].item.end) is not None


def _old_of(
    plain: str, run: Sequence[Placed], following: Placed | None, *, moves: bool
) -> Sequence[Placed]:
    """Those of a run that are the old ones: all of them, or only the day whose meeting it is."""
    first, last = run[0], run[-1]
    if _is_plainly_old(plain, run, following):
        return run
    if following is not None and times.BECOMES.search(following.before):
        return run
    if following is not None and not following.is_day:
        becomes = times.BECOMES_AT.fullmatch(following.before)
        if becomes and any(not one.is_day for one in run):
            return [one for one in run if not one.is_day]
    if not moves:
        return ()
    if len(run) > 1 and times.OLD_NEXT.match(plain, last.item.end):
        return run
    if times.OLD_BEFORE.search(first.before) or times.OLD_UNABLE.search(first.before):
        return run
    if following is not None and len(run) > 1 and times.HEADING.search(first.before):
        return run
    if times.OLD_NOUN.match(last.behind):
        return run
    moved_to = following is not None and times.TO.search(following.before)
    if moved_to and times.MOVED_OBJECT.search(first.before):
        return run
    if following is not None and following.is_day and times.DAY_BECOMES.search(following.before):
        return run
    if _is_only_moved(run, following):
        return run
    owners = [one for one in run if one.is_day and times.OLD_OWNER.match(one.behind)]
    return run if owners and len(run) > 1 else owners


def _is_only_moved(run: Sequence[Placed], following: Placed | None) -> bool:
    """ "Vi må flytte samtalen onsdag kl. 13.": nothing is said of where to; "fra kl. 10 til kl. 12" says it."""
    if isinstance(run[0].item, FoundDay) and run[0].item.counted_from is not None:
        return False  # "flyttes en uge": that is where to
    from_to = any(isinstance(one.item, Clock) and one.item.until for one in run)
    goes_on = following is not None and following.sentence == run[-1].sentence
    return not (from_to or goes_on) and times.MOVED_ONLY.search(run[0].before) is not None


def _rest(plain: str, last: Placed, following: Placed | None) -> str:
    end = last.item.end
    return plain[end : following.item.start] if following else last.behind


def _taken_back(plain: str, items: Sequence[Placed]) -> set[Item]:
    """ "Kl. 10, nej vent, kl. 11", "Monday - no, Tuesday": the first of two of a kind."""
    found: set[Item] = set()
    for kind in (True, False):
        same = [one.item for one in items if one.is_day is kind]
        for one, two in pairwise(same):
            near = two.start - one.end <= _MOST_CORRECTION
            if near and times.TAKES_BACK.search(plain, one.end, two.start):
                found.add(one)
    return found


def _given_up_again(runs: Sequence[Sequence[Placed]]) -> set[Item]:
    """Of "Monday at 9 or Tuesday at 10. Monday has gone, so it is the Tuesday": what is offered no longer."""
    offers = [run for run in runs if len(run) > 1]
    if len(offers) < _SEVERAL:
        return set()
    last = offers[-1][-1].item.end
    found: set[Item] = set()
    for one in (run[0] for run in runs if len(run) == 1 and run[0].item.start > last):
        same = [run for run in offers if _has_day(run, one.item)]
        if not same:
            continue
        if firm.STAYS.search(one.before) or firm.STAYS_BEHIND.match(one.behind):
            found |= {other.item for run in offers if run not in same for other in run}
        elif firm.TAKEN.search(f"{one.before} {times.SO_THAT.split(one.behind)[0]}"):
            found |= {other.item for run in same for other in run}
        else:
            continue
        found.add(one.item)
    return found if any(run[0].item not in found for run in offers) else set()


def _has_day(run: Sequence[Placed], item: Item) -> bool:
    return isinstance(item, FoundDay) and any(
        isinstance(one.item, FoundDay) and one.item.first == item.first for one in run
    )


def _owned(plain: str, runs: Sequence[Sequence[Placed]], old: set[Item]) -> set[Item]:
    """The time of the old day in "we have to move Wednesday's interview at 1 pm"."""
    return {
        one.item
        for before, run in pairwise(runs)
        for one in run
        if before[-1].item in old
        and before[-1].is_day
        and not run[0].is_day
        and times.MOVED_ONLY.search(before[0].before)
        and times.OWNED.fullmatch(plain, before[-1].item.end, run[0].item.start)
    }


def _named_again(runs: Sequence[Sequence[Placed]], old: set[Item]) -> set[Item]:
    """The old day where it is named once more and without a time: "der er møde samme dag"."""
    gone = {item.first for item in old if isinstance(item, FoundDay)}
    alone = (run[0] for run in runs if len(run) == 1)
    return {
        one.item
        for one in alone
        if isinstance(one.item, FoundDay) and one.item.first in gone and not _is_new([one])
    }


def _kept(items: Sequence[Placed], old: set[Item]) -> Moved:
    """What is old, without the day that stays where only a new time is told."""
    if not old:
        return Moved()
    days = {one.item for one in items if one.is_day}
    clocks = {one.item for one in items if not one.is_day}
    left_days, left_clocks = days - old, clocks - old
    if days and not left_days and left_clocks:
        old = old - days
    time_kept = bool(left_days) and bool(clocks) and not left_clocks
    return Moved(frozenset(old), bool(left_days or left_clocks), time_kept)
