"""The year of the right (A1-A4), over every start day of 400 years."""

from datetime import date, timedelta

import pytest

from casework.events import Job
from casework.right import FirstJob, first_job, last_day
from casework.rules import Rules


def test_every_right_of_400_years_ends_on_its_calendar_day_a_year_later() -> None:
    day = date(2000, 1, 1)
    while day.year < 2400:
        last = last_day(day)
        assert last.year == day.year + 1
        if (day.month, day.day) == (2, 29):
            assert (last.month, last.day) == (2, 28)
        else:
            assert (last.month, last.day) == (day.month, day.day)
        day += timedelta(days=1)


def test_an_agreement_of_14_march_gives_a_right_to_14_march() -> None:
    assert last_day(date(2026, 3, 14)) == date(2027, 3, 14)


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        pytest.param(Job(permanent=True, hours=37), FirstJob.ENDS, id="permanent"),
        pytest.param(Job(), FirstJob.ENDS, id="confirmed-hire-with-no-details"),
        pytest.param(Job(permanent=False, months=12, hours=37), FirstJob.ENDS, id="a-year"),
        pytest.param(Job(permanent=False, months=6, hours=37), FirstJob.ASK, id="half-a-year"),
        pytest.param(Job(permanent=True, hours=10), FirstJob.ASK, id="few-hours"),
        pytest.param(Job(kind="loentilskud"), FirstJob.KEEPS, id="subsidised"),
        pytest.param(Job(kind="fleksjob"), FirstJob.ASK, id="fleksjob"),
        pytest.param(Job(kind="self_employed"), FirstJob.ASK, id="self-employed"),
    ],
)
def test_what_a_first_job_does_to_the_right(job: Job, expected: FirstJob) -> None:
    assert first_job(job, Rules()) is expected
