"""What the days and times of a reply are where they are no offer: hours of opening, an end, a limit, a call.

Each is known by the words around it in its own sentence; a day and a time that stand side by side
have one role together. What is left without a role may be when somebody is to come.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from casework.dates import Clock, FoundDay, Named
from casework.dates.moments import is_of_an_event
from casework.replies.words import times

_BACK = 70  # letters of its sentence in front of a day or time that may say what it is
_AHEAD = 70


class Role(StrEnum):
    """What a day or time is, if it is not when somebody may come."""

    HOURS = "hours"
    HERE = "here"
    OTHERS = "others"
    BUSY = "busy"
    EVENT = "event"  # a funeral, a delivery: what else is on then
    END = "end"
    CALL = "call"
    ARRANGES = "arranges"  # a call or a letter that finds the time
    RIDE = "ride"
    LIMIT = "limit"
    QUOTED = "quoted"
    AWAY = "away"
    WORK = "work"
    PAST = "past"
    SIGNED = "signed"


Item = FoundDay | Clock


@dataclass(frozen=True)
class Placed:
    """A day or time with the words of its sentence in front of it and behind it, up to the next one."""

    item: Item
    before: str
    behind: str
    sentence: int
    """Where its sentence starts."""
    tight: bool
    """Whether it stands right beside the one in front of it, a day and its time."""

    @property
    def is_day(self) -> bool:
        return isinstance(self.item, FoundDay)


def placed(plain: str, named: Named) -> list[Placed]:
    """Every day and time in its order, with what stands around it. `plain` is the text in lower case."""
    items: list[Item] = sorted((*named.days, *named.clocks), key=lambda one: one.start)
    starts = sentence_starts(plain)
    found: list[Placed] = []
    for place, item in enumerate(items):
        start, end = sentence_around(plain, starts, item.start)
        last = items[place - 1].end if place else 0
        then = items[place + 1].start if place + 1 < len(items) else len(plain)
        before = _behind_the_turn(plain[max(start, last, item.start - _BACK) : item.start])
        behind = plain[item.end : max(item.end, min(end, then, item.end + _AHEAD))]
        tight = bool(place) and start <= items[place - 1].start and _is_tight(plain, items, place)
        found.append(Placed(item, before, behind, start, tight))
    return found


@lru_cache(maxsize=4)
def sentence_starts(plain: str) -> tuple[int, ...]:
    """Where the sentences begin, as days and times end them: "kl." and "d." end none.

    One reply is asked for them several times.
    """
    return (0, *(match.end() for match in times.SENTENCE_END.finditer(plain)))


def sentence_around(plain: str, starts: Sequence[int], place: int) -> tuple[int, int]:
    """Where the sentence begins and ends in which that letter of the text stands."""
    number = bisect_right(starts, place)
    return starts[number - 1], starts[number] if number < len(starts) else len(plain)


def points(items: Sequence[Placed]) -> list[list[Placed]]:
    """Days and times that stand right beside each other."""
    found: list[list[Placed]] = []
    for one in items:
        if one.tight and all(other.is_day is not one.is_day for other in found[-1]):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def roles_of(
    plain: str, items: Sequence[Placed], sent: date, signed_at: int | None
) -> dict[Item, Role]:
    """The role of each that has one. Below `signed_at` stands a name with its hours and numbers."""
    roles: dict[Item, Role] = {}
    last: Placed | None = None
    runs = points(items)
    for point in runs:
        role = next((found for one in point if (found := _role(plain, one, sent))), None)
        if signed_at is not None and point[0].item.start >= signed_at:
            role = Role.SIGNED
        if role is None and last is not None and roles.get(last.item) is Role.HOURS:
            gone_on = last.sentence == point[0].sentence
            between = plain[last.item.end : point[0].item.start]
            role = Role.HOURS if gone_on and not times.HOURS_GO_ON.search(between) else None
        if role is None and last is not None and roles.get(last.item) is Role.OTHERS:
            listed = times.LISTED.fullmatch(plain, last.item.end, point[0].item.start)
            role = Role.OTHERS if listed and not point[0].is_day else None
        if role is Role.WORK and len(point) > 1 and not _has_another(runs, point):
            role = None  # "she can start on Monday at 7"
        if role is not None:
            roles.update({one.item: role for one in point})
        last = point[-1]
    return _yielded(items, roles)


def _has_another(runs: Sequence[Sequence[Placed]], point: Sequence[Placed]) -> bool:
    """Whether another day stands there with its time."""
    return any(len(other) > 1 for other in runs if other is not point)


def _behind_the_turn(before: str) -> str:
    """What is said behind the last "but", which takes nothing over from what stands before it."""
    turns = [match.start() for match in times.TURN.finditer(before)]
    return before[turns[-1] :] if turns else before


def _is_tight(plain: str, items: Sequence[Item], place: int) -> bool:
    one, two = items[place - 1], items[place]
    if isinstance(one, FoundDay) == isinstance(two, FoundDay):
        return False
    return times.TIGHT.fullmatch(plain, one.end, two.start) is not None


def _role(plain: str, one: Placed, sent: date) -> Role | None:
    if isinstance(one.item, Clock) and one.item.instead_of is not None:
        return None  # "delayed by an hour": by how far a meeting moves
    return next((role for role, has in _KNOWN if has(plain, one, sent)), None)


def _of_hours(plain: str, one: Placed, _: date) -> bool:
    """ "om fredagen" is every Friday, but where its sentence speaks of one week."""
    if (
        one.is_day
        and times.HABIT.search(one.before)
        and plain[one.item.end - 5 : one.item.end] == "dagen"
    ):
        return times.WEEK.search(plain, one.sentence, one.item.start) is None
    if not one.tight and times.OF_A_WEEK.search(plain, one.sentence, one.item.start):
        return True
    if one.is_day and times.OF_A_WEEK_BEHIND.match(plain, one.item.end):
        return True
    before = times.ONCE_CLOSED.sub(" ", one.before)
    return bool(times.HOURS.search(before) or times.HOURS_BEHIND.match(one.behind))


def _of_end(_: str, one: Placed, __: date) -> bool:
    if one.is_day:
        return False
    return bool(times.ENDS.search(one.before) or times.ELSEWHERE_UNTIL.search(one.before))


def _of_call(plain: str, one: Placed, _: date) -> bool:
    if not one.is_day and times.BEHIND_A_NUMBER.search(one.before):
        return True
    if not (times.CALLS.search(one.before) or times.CALLS_BEHIND.match(one.behind)):
        return False
    talks = times.CALLS_PARTNER.search(one.before) and not times.ARRANGES.match(plain, one.item.end)
    return not (talks or times.BY_PHONE.search(plain))


def _of_arranging(plain: str, one: Placed, sent: date) -> bool:
    """ "Jeg ringer mandag kl. 9 og aftaler en tid", "I will send a time tomorrow at noon"."""
    if not _of_call(plain, one, sent):
        return False
    arranges = times.ARRANGES.match(plain, one.item.end)
    return bool(arranges or times.SENDS_A_TIME.search(one.before))


def _of_ride(_: str, one: Placed, __: date) -> bool:
    return not one.is_day and times.RIDES.search(one.before) is not None


def _of_presence(_: str, one: Placed, __: date) -> bool:
    if one.is_day:
        return False
    return bool(times.HERE.search(one.before) or times.BACK_AGAIN.search(one.before))


def _of_others(plain: str, one: Placed, _: date) -> bool:
    if one.is_day:
        return False
    back = max(one.sentence, one.item.start - _BACK)
    came = times.OTHER_CAME.search(plain, back, one.item.start)
    return came is not None or times.OTHERS.search(one.before) is not None


def _of_busy(_: str, one: Placed, __: date) -> bool:
    if not one.is_day and times.OWN_MEETING.search(one.before):
        return True
    if _is_why(one):
        return True
    return times.BUSY.search(one.before) is not None and not times.OVER_COFFEE.search(one.before)


def _is_why(one: Placed) -> bool:
    """ "..., for kl. 14 har hele huset møde", "as we have a defence on Thursday": why the other time is chosen."""
    if times.WHY_EVENT.search(one.before):
        return True
    if one.is_day:
        return False
    asked_at = times.WHY_AT.search(one.before) and times.WHY_AT_BEHIND.match(one.behind)
    return bool(asked_at or times.WHY_DUTY.search(one.before))


_OF_OTHERS = (times.OTHER_COMES, times.VISITS, times.OWN_DUTY, times.HANDLED_AT)


def _of_event(plain: str, one: Placed, __: date) -> bool:
    if isinstance(one.item, Clock) and is_of_an_event(plain, one.item):
        return True
    if any(words.search(one.before) for words in _OF_OTHERS):
        return True
    if not one.is_day and times.AT_A_MEETING.match(one.before):
        return True
    return not one.is_day and times.EVENT_BEHIND.match(one.behind) is not None


def _of_limit(_: str, one: Placed, __: date) -> bool:
    if times.MOVED_BY.search(one.before) or times.MOVED_TO_IT.search(one.before):
        return False
    return times.LIMITS.search(one.before) is not None


def _of_letter(_: str, one: Placed, __: date) -> bool:
    return one.is_day and times.QUOTED.search(one.before) is not None


def _of_past(_: str, one: Placed, sent: date) -> bool:
    """A day that words say is over; a date may be a slip. A time since which something goes on."""
    item = one.item
    if not one.is_day:
        return times.SINCE.search(one.before) is not None
    return isinstance(item, FoundDay) and item.first < sent and not item.by_number


def _of_work(_: str, one: Placed, __: date) -> bool:
    return one.is_day and times.WORK.search(one.before) is not None


def _of_leave(_: str, one: Placed, __: date) -> bool:
    if not one.is_day:
        return False
    if times.AWAY_BEFORE.search(one.before) and not times.MOVED_BY.search(one.before):
        return True
    if times.AT_A_MEETING.match(one.behind):
        return True
    if one.tight and times.FREE_THEN.match(one.behind):
        return False  # "kl. 10 samme dag er jeg fri": of that time it says that it will do
    return bool(times.AWAY_BEHIND.match(one.behind) and times.AWAY.search(one.behind))


_KNOWN: tuple[tuple[Role, Callable[[str, Placed, date], bool]], ...] = (
    (Role.PAST, _of_past),
    (Role.HOURS, _of_hours),
    (Role.ARRANGES, _of_arranging),
    (Role.CALL, _of_call),
    (Role.END, _of_end),
    (Role.RIDE, _of_ride),
    (Role.OTHERS, _of_others),
    (Role.HERE, _of_presence),
    (Role.BUSY, _of_busy),
    (Role.EVENT, _of_event),
    (Role.LIMIT, _of_limit),
    (Role.QUOTED, _of_letter),
    (Role.WORK, _of_work),
    (Role.AWAY, _of_leave),
)


# What may be an offer all the same where nothing else can be one, the likeliest first.
_YIELDING = (
    (False, Role.HERE),
    (False, Role.LIMIT),
    (False, Role.BUSY),
    (True, Role.AWAY),
    (True, Role.EVENT),
)


def _yielded(items: Sequence[Placed], roles: dict[Item, Role]) -> dict[Item, Role]:
    """ "Monday after 2": the limit is all that is said of the time, and stays a vague offer.

    So is the only day, whatever else is said of it: "onsdag er jeg fri for møder".
    """
    for is_day, role in _YIELDING:
        kind = [one.item for one in items if one.is_day is is_day]
        if all(one in roles for one in kind):
            roles = {one: its for one, its in roles.items() if one not in kind or its is not role}
    return roles
