"""The year of the right (A1-A4), over every start day of 400 years, and what a job does to it."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from casework.events import Job
from casework.model import (
    LOCAL,
    EmployeeId,
    Language,
    PartnerId,
    Right,
    RightEnd,
    RightState,
)
from casework.right import FirstJob, days_used, explained, first_job, is_active, last_day
from casework.rules import Rules
from casework.workdays import at_local, is_free_day, local_date
from templates.render import word


def every_start_day() -> Iterator[date]:
    day = date(2000, 1, 1)
    while day.year < 2400:
        yield day
        day += timedelta(days=1)


def a_right(starts_on: date, **more: Any) -> Right:
    values: dict[str, Any] = {
        "partner_id": PartnerId(1),
        "employee_id": EmployeeId(1),
        "state": RightState.ACTIVE,
        "starts_on": starts_on,
        "last_day": last_day(starts_on),
        "registered_on": starts_on,
    }
    return Right(**(values | more))


def test_every_right_of_400_years_ends_on_its_calendar_day_a_year_later() -> None:
    for day in every_start_day():
        last = last_day(day)
        assert last.year == day.year + 1
        if (day.month, day.day) == (2, 29):
            assert (last.month, last.day) == (2, 28)
        else:
            assert (last.month, last.day) == (day.month, day.day)


def test_every_right_of_400_years_is_active_on_its_first_and_last_day_and_on_no_other_side() -> (
    None
):
    for day in every_start_day():
        right, one = a_right(day), timedelta(days=1)
        assert is_active(right, right.starts_on)
        assert is_active(right, right.last_day)
        assert not is_active(right, right.starts_on - one)
        assert not is_active(right, right.last_day + one)


def test_every_right_of_400_years_runs_365_or_366_days_after_its_first() -> None:
    for day in every_start_day():
        assert (last_day(day) - day).days in (365, 366), day


def test_no_right_of_400_years_rolls_over_a_weekend_unless_the_municipality_says_so() -> None:
    rolling = Rules(right_weekend_rollover=True)
    moved = 0
    for day in every_start_day():
        if day.year < 2020 or day.year > 2060:
            continue  # holidays are reckoned year by year, and 40 of them are enough
        last = last_day(day, rolling)
        assert not is_free_day(last)
        assert last >= last_day(day)
        moved += last != last_day(day)
    assert moved > 1000


@pytest.mark.parametrize("clock", [time(0, 0), time(23, 59, 59)])
def test_the_last_day_counts_to_midnight_in_denmark(clock: time) -> None:
    """A2, on a day of winter time and on the day summer time begins."""
    for last in (date(2027, 3, 14), date(2027, 3, 28)):
        right = a_right(date(2026, 3, 14), last_day=last)
        assert is_active(right, local_date(at_local(last, clock)))
        after = datetime.combine(last, time(0), tzinfo=LOCAL) + timedelta(days=1)
        assert not is_active(right, local_date(after))


# --- it explains itself -----------------------------------------------------------------------------

SENTENCES = [
    pytest.param(
        a_right(date(2026, 3, 14)),
        "Fortrinsretten udløber 14.03.2027, fordi ansættelsesaftalen blev lavet 14.03.2026, og "
        "retten gælder i ét år eller til det første job.",
        "The right expires on 14 March 2027, because the employment agreement was made on "
        "14 March 2026, and it lasts one year or until the first job.",
        id="runs",
    ),
    pytest.param(
        a_right(date(2026, 3, 14), registered_on=date(2026, 5, 1)),
        "Fortrinsretten udløber 14.03.2027, fordi ansættelsesaftalen blev lavet 14.03.2026, og "
        "retten gælder i ét år eller til det første job; 48 dage var gået ved registreringen.",
        "The right expires on 14 March 2027, because the employment agreement was made on "
        "14 March 2026, and it lasts one year or until the first job; 48 days had "
        "passed at registration.",
        id="registered-late",
    ),
    pytest.param(
        a_right(date(2028, 2, 29)),
        "Fortrinsretten udløber 28.02.2029, fordi ansættelsesaftalen blev lavet 29.02.2028, og "
        "året efter ikke har en 29. februar.",
        "The right expires on 28 February 2029, because the employment agreement was made on "
        "29 February 2028, and the next year has no 29 February.",
        id="leap-day",
    ),
    pytest.param(
        a_right(
            date(2026, 3, 14),
            state=RightState.ENDED,
            ended_because=RightEnd.FIRST_JOB,
            ended_on=date(2026, 9, 1),
        ),
        "Fortrinsretten udløb 01.09.2026, fordi aftalen om det første job blev lavet den dag.",
        "The right expired on 1 September 2026, because the first job was agreed on that day.",
        id="first-job",
    ),
]


@pytest.mark.parametrize(("right", "danish", "english"), SENTENCES)
def test_a_right_explains_itself_in_one_sentence(right: Right, danish: str, english: str) -> None:
    code, values = explained(right)

    assert word(f"right_says.{code}", Language.DANISH, **values) == danish
    assert word(f"right_says.{code}", Language.ENGLISH, **values) == english


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", RightState)
@pytest.mark.parametrize("because", [None, *RightEnd])
def test_every_right_has_a_sentence_with_its_reason(
    state: RightState, because: RightEnd | None, language: Language
) -> None:
    code, values = explained(a_right(date(2026, 3, 14), state=state, ended_because=because))
    said = word(f"right_says.{code}", language, **values)

    assert any(why in said for why in ("fordi", "because", "weil", "ponieważ", "тому що", "бо "))
    assert "…" not in said
    assert said.count(".") - said.count(".20") - said.count(".03.") == 1  # one sentence


def test_days_used_before_registration_are_told_and_give_no_extension() -> None:
    late = a_right(date(2026, 3, 14), registered_on=date(2026, 12, 1))

    assert days_used(late) == 262
    assert late.last_day == date(2027, 3, 14)


# --- what a job does to it --------------------------------------------------------------------------


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
        pytest.param(Job(kind="student"), FirstJob.KEEPS, id="student-job"),
        pytest.param(Job(kind="praktik"), FirstJob.KEEPS, id="internship"),
        pytest.param(Job(kind="fleksjob"), FirstJob.ASK, id="fleksjob"),
        pytest.param(Job(kind="self_employed"), FirstJob.ASK, id="self-employed"),
    ],
)
def test_what_a_first_job_does_to_the_right(job: Job, expected: FirstJob) -> None:
    assert first_job(job, Rules()) is expected


def test_a_job_of_before_the_right_is_not_the_first_after_it() -> None:
    job = Job(permanent=True, hours=37, agreed_on=date(2026, 3, 13))

    assert first_job(job, Rules(), starts_on=date(2026, 3, 14)) is FirstJob.ASK


def test_a_job_outside_the_cooperation_companies_ends_the_right_too() -> None:
    assert first_job(Job(company_id=None, permanent=True), Rules()) is FirstJob.ENDS


def test_the_municipality_may_let_subsidised_work_end_it() -> None:
    rules = Rules(right_subsidised_ends=True)

    assert first_job(Job(kind="praktik"), rules) is FirstJob.ENDS
