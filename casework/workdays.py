"""The Danish working calendar: working days, quiet hours, and moments in local time.

Public holidays come from the holidays library (Store Bededag is gone from 2024). 5 June, 24 and
31 December are no public holidays but are days on which nobody is chased (rules 2.3).
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

import holidays

from casework.events import Channel
from casework.model import LOCAL
from casework.rules import Rules

_HELD_FREE = {(6, 5), (12, 24), (12, 31)}
_SATURDAY = 5


@lru_cache(maxsize=16)
def _public_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DK", years=year).keys())


def is_workday(day: date) -> bool:
    return (
        day.weekday() < _SATURDAY
        and (day.month, day.day) not in _HELD_FREE
        and day not in _public_holidays(day.year)
    )


def next_workday(day: date) -> date:
    """The first working day after `day`."""
    return add_workdays(day, 1)


def add_workdays(day: date, count: int) -> date:
    """The working day `count` working days after `day`; `day` itself is never counted."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_workday(day)
    return day


def workdays_later(moment: datetime, count: int) -> datetime:
    """The same time of day in Denmark, `count` working days later, in UTC."""
    local = moment.astimezone(LOCAL)
    return at_local(add_workdays(local.date(), count), local.time())


def at_local(day: date, clock: time) -> datetime:
    """That day and time in Denmark, as UTC. A time that DST skips becomes the hour after."""
    return datetime.combine(day, clock, tzinfo=LOCAL).astimezone(UTC)


def local_date(moment: datetime) -> date:
    return moment.astimezone(LOCAL).date()


def next_office_moment(now: datetime, channel: Channel, rules: Rules) -> datetime:
    """`now`, or the next moment at which somebody may be chased by this channel.

    Mail goes 08-16 on working days, chat 08-20 on any day that is not held free (rules 2.3).
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
    while not _may_chase(day, channel):
        day += timedelta(days=1)
    if day != local.date() or local.time() < opens:
        moment = at_local(day, opens)
    return moment


def _may_chase(day: date, channel: Channel) -> bool:
    if channel is Channel.CHAT:
        return (day.month, day.day) not in _HELD_FREE and day not in _public_holidays(day.year)
    return is_workday(day)
