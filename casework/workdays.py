"""The Danish working calendar: working days, pauses, quiet hours, and moments in local time.

Public holidays come from the holidays library (Store Bededag is gone from 2024). 5 June, 24 and
31 December are no public holidays but are days on which nobody is chased (rules 2.3). The
municipality adds days of its own (`rules.closed_days`), and pauses in which nobody is chased and
the time to answer stands still (`rules.pauses`).
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

import holidays

from casework.events import Channel
from casework.model import LOCAL
from casework.rules import Rules

NATIONAL = Rules()
"""The calendar of everybody: no days of a municipality's own."""

_HELD_FREE = {(6, 5), (12, 24), (12, 31)}
_FIRST_EASTER, _LAST_EASTER = (3, 22), (4, 25)
_SATURDAY, _SUNDAY = 5, 6
_MOST_DAYS = 3660

# Loaded here, so that the first mail that names Easter does not wait for it.
_DANISH_HOLIDAYS = type(holidays.country_holidays("DK"))


@lru_cache(maxsize=512)
def _public_holidays(year: int) -> frozenset[date]:
    return frozenset(_DANISH_HOLIDAYS(years=year).keys())


@lru_cache(maxsize=64)
def easter_sunday(year: int) -> date:
    """The public holiday on a Sunday between the earliest and the latest Easter."""
    return next(
        day
        for day in sorted(_public_holidays(year))
        if day.weekday() == _SUNDAY and _FIRST_EASTER <= (day.month, day.day) <= _LAST_EASTER
    )


def is_free_day(day: date) -> bool:
    """A weekend or a public holiday in law."""
    return day.weekday() >= _SATURDAY or day in _public_holidays(day.year)


def is_workday(day: date, rules: Rules) -> bool:
    return not (is_free_day(day) or (day.month, day.day) in _HELD_FREE or day in rules.closed_days)


def in_pause(day: date, rules: Rules) -> bool:
    """Is it a day of a pause such as "07-06/07-31"? One may reach over New Year."""
    here = f"{day:%m-%d}"
    for pause in rules.pauses:
        first, _, last = pause.partition("/")
        inside = first <= here <= last if first <= last else here >= first or here <= last
        if inside:
            return True
    return False


def is_chase_day(day: date, rules: Rules) -> bool:
    """May somebody be chased by mail on that day, and does it count against who has not answered?"""
    return is_workday(day, rules) and not in_pause(day, rules)


def next_workday(day: date, rules: Rules) -> date:
    """The first working day after `day`."""
    return add_workdays(day, 1, rules)


def add_workdays(day: date, count: int, rules: Rules, *, chasing: bool = False) -> date:
    """The working day `count` working days after `day`; `day` itself is never counted.

    With `chasing` the days of a pause do not count.
    """
    counts = is_chase_day if chasing else is_workday
    for _ in range(_MOST_DAYS):
        if count <= 0:
            break
        day += timedelta(days=1)
        count -= counts(day, rules)
    return day


def last_workday(day: date, rules: Rules) -> date:
    """`day`, or where it is none the last working day before it."""
    for _ in range(_MOST_DAYS):
        if is_workday(day, rules):
            break
        day -= timedelta(days=1)
    return day


def workdays_later(
    moment: datetime, count: int, rules: Rules, *, chasing: bool = False
) -> datetime:
    """The same time of day in Denmark, `count` working days later, in UTC."""
    local = moment.astimezone(LOCAL)
    return at_local(add_workdays(local.date(), count, rules, chasing=chasing), local.time())


def work_hours_later(moment: datetime, hours: timedelta, rules: Rules) -> datetime:
    """Clock hours of working days only: Friday 14:00 and 24 hours are Monday 14:00 (A24)."""
    local = moment.astimezone(LOCAL)
    day, left = local.date(), hours
    since = timedelta(hours=local.hour, minutes=local.minute, seconds=local.second)
    if not is_workday(day, rules):
        day, since = next_workday(day, rules), timedelta()
    while since + left >= _DAY:
        left -= _DAY - since
        day, since = next_workday(day, rules), timedelta()
    return at_local(day, time()) + since + left


_DAY = timedelta(days=1)


def at_local(day: date, clock: time) -> datetime:
    """That day and time in Denmark, as UTC. A time that DST skips becomes the hour after."""
    return datetime.combine(day, clock, tzinfo=LOCAL).astimezone(UTC)


def local_date(moment: datetime) -> date:
    return moment.astimezone(LOCAL).date()


def next_office_moment(now: datetime, channel: Channel, rules: Rules) -> datetime:
    """`now`, or the next moment at which somebody may be chased by this channel.

    Mail goes 08-16 on working days, chat 08-20 on any day that is not held free (rules 2.3);
    neither goes in a pause.
    """
    opens, closes = (
        (rules.chat_from, rules.chat_until)
        if channel is Channel.CHAT
        else (rules.mail_from, rules.mail_until)
    )
    local = now.astimezone(LOCAL)
    day, moment = local.date(), now
    if local.time() >= closes:
        day += timedelta(days=1)
    for _ in range(_MOST_DAYS):
        if _may_chase(day, channel, rules):
            break
        day += timedelta(days=1)
    if day != local.date() or local.time() < opens:
        moment = at_local(day, opens)
    return moment


def _may_chase(day: date, channel: Channel, rules: Rules) -> bool:
    if channel is not Channel.CHAT:
        return is_chase_day(day, rules)
    held_free = (day.month, day.day) in _HELD_FREE or day in _public_holidays(day.year)
    return not (held_free or day in rules.closed_days or in_pause(day, rules))
