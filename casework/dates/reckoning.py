"""Counting days: the next such day, the end of a month, the Monday of a week."""

from datetime import date, timedelta

_TWO_DIGITS = 2
_FAR = 10  # years from now: then the two digits were no year
_MONTHS = 12
_SUNDAY = 6
Days = tuple[date, date] | None
"""First and last, or nothing where there is no such day."""


def day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def one(found: date | None) -> Days:
    return (found, found) if found else None


def upcoming(day: int, month: int, reference: date) -> date | None:
    """The next such day from `reference` on; 29 February waits for its year."""
    years = range(reference.year, reference.year + 5)
    found = (day_or_none(year, month, day) for year in years)
    return next((each for each in found if each is not None and each >= reference), None)


def dated(day: int, month: int, year: str | None, reference: date) -> Days:
    """The day in the year that was written with four digits, with two, or not at all."""
    if not year:
        return one(upcoming(day, month, reference))
    number = int(year)
    if len(year) == _TWO_DIGITS:
        number += 2000
        if abs(number - reference.year) > _FAR:
            return None
    return one(day_or_none(number, month, day))


def weekday_after(number: int, day: date) -> date:
    """The next day of that weekday (Monday is 0) behind `day`."""
    return day + timedelta(days=(number - day.weekday() - 1) % 7 + 1)


def weekday_before(number: int, day: date) -> date:
    """The last day of that weekday (Monday is 0) in front of `day`."""
    return day - timedelta(days=(day.weekday() - number - 1) % 7 + 1)


def month_from(reference: date, months: int) -> tuple[int, int]:
    """Year and month, so many months from the one of `reference`."""
    years, month = divmod(reference.month - 1 + months, _MONTHS)
    return reference.year + years, month + 1


def nth_from(day: int, reference: date, months: int = 0) -> date | None:
    """ "den 20.": this month's, or where that is over the next one's that has such a day."""
    for month in range(months, months + 3):
        found = day_or_none(*month_from(reference, month), day)
        if found is not None and (found >= reference or months):
            return found
    return None


def months_later(reference: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    year, month = month_from(reference, months)
    return day_or_none(year, month, reference.day) or last_of(year, month)


def last_of(year: int, month: int) -> date:
    return date(year + month // _MONTHS, month % _MONTHS + 1, 1) - timedelta(days=1)


def monday_before(day: date) -> date:
    """The Monday of the day's own week."""
    return day - timedelta(days=day.weekday())


def are_weeks(first: date, last: date) -> bool:
    """Whether these are whole weeks, from a Monday to a Sunday: "uge 28, 29 og 30"."""
    return first.weekday() == 0 and last.weekday() == _SUNDAY


def monday_of(week: int, year: str | None, reference: date) -> date | None:
    """The week of that number that is not over yet on the day of writing."""
    for number in (int(year),) if year else (reference.year, reference.year + 1):
        try:
            monday = date.fromisocalendar(number, week, 1)
        except ValueError:
            continue
        if year or monday + timedelta(days=6) >= reference:
            return monday
    return None
