"""The Danish working calendar and the quiet hours."""

from datetime import UTC, date, datetime, time

import pytest

from casework.events import Channel
from casework.model import LOCAL
from casework.rules import Rules
from casework.workdays import (
    NATIONAL,
    add_workdays,
    at_local,
    is_workday,
    next_office_moment,
    workdays_later,
)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        pytest.param(date(2026, 12, 23), True, id="the-day-before-christmas-eve"),
        pytest.param(date(2026, 12, 24), False, id="christmas-eve"),
        pytest.param(date(2026, 12, 31), False, id="new-years-eve"),
        pytest.param(date(2026, 6, 5), False, id="constitution-day"),
        pytest.param(date(2026, 5, 1), True, id="store-bededag-is-gone"),
        pytest.param(date(2026, 5, 14), False, id="ascension"),
        pytest.param(date(2026, 11, 21), False, id="saturday"),
    ],
)
def test_working_days(day: date, works: bool) -> None:
    assert is_workday(day, NATIONAL) is works


def test_christmas_is_not_counted() -> None:
    assert add_workdays(date(2026, 12, 23), 1, NATIONAL) == date(2026, 12, 28)


def test_two_working_days_keep_the_local_time_across_summer_time() -> None:
    thursday = at_local(date(2027, 3, 25), time(14, 0))  # Easter week, summer time on the 28th

    assert workdays_later(thursday, 2, NATIONAL).astimezone(LOCAL).time() == time(14, 0)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param("2026-12-09T10:00", "2026-12-09T10:00", id="in-office-hours"),
        pytest.param("2026-12-09T16:00", "2026-12-10T08:00", id="after-hours"),
        pytest.param("2026-12-11T17:00", "2026-12-14T08:00", id="friday-evening"),
        pytest.param("2026-12-09T06:00", "2026-12-09T08:00", id="early"),
        pytest.param("2026-12-24T10:00", "2026-12-28T08:00", id="christmas"),
    ],
)
def test_nobody_is_chased_by_mail_outside_office_hours(now: str, expected: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=LOCAL).astimezone(UTC)
    wanted = datetime.fromisoformat(expected).replace(tzinfo=LOCAL)

    assert next_office_moment(moment, Channel.EMAIL, Rules()) == wanted
