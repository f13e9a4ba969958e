"""Stretches of days that figures are told for: a week, a month, half a year. All days are local."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from casework.workdays import at_local, local_date

_HALF = 6


@dataclass(frozen=True)
class Period:
    """From `first` to `last`, both inclusive, in Europe/Copenhagen."""

    first: date
    last: date

    @property
    def since(self) -> datetime:
        """The first moment of it, in UTC."""
        return at_local(self.first, time())

    @property
    def until(self) -> datetime:
        """The first moment after it, in UTC."""
        return at_local(self.last + timedelta(days=1), time())

    def holds(self, when: datetime | date | None) -> bool:
        """Does that day, or the local day of that moment, lie in it? None never does."""
        if when is None:
            return False
        day = local_date(when) if isinstance(when, datetime) else when
        return self.first <= day <= self.last


def week_before(day: date) -> Period:
    """The whole week, Monday to Sunday, before the one `day` lies in."""
    monday = day - timedelta(days=day.weekday() + 7)
    return Period(monday, monday + timedelta(days=6))


def weeks_to(last: Period, count: int) -> list[Period]:
    """The `count` weeks that end with this one, oldest first."""
    weeks = [timedelta(weeks=ago) for ago in range(count - 1, -1, -1)]
    return [Period(last.first - ago, last.last - ago) for ago in weeks]


def half_year_before(day: date) -> Period:
    """The last whole half-year before `day`: January to June, or July to December."""
    if day.month > _HALF:
        return Period(date(day.year, 1, 1), date(day.year, 6, 30))
    return Period(date(day.year - 1, 7, 1), date(day.year - 1, 12, 31))


def months_of(period: Period) -> list[Period]:
    """The calendar months of a period, the first and the last cut to it."""
    found, first = [], period.first
    while first <= period.last:
        after = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        found.append(Period(first, min(after - timedelta(days=1), period.last)))
        first = after
    return found
