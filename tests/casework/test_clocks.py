"""When clocks are due: every clock of the rules (2.3), counted on the Danish calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest

from casework.clocks import ClockKind, does, ladder
from casework.due import Anchors, due_times, rung_due
from casework.letters import Letter
from casework.model import LOCAL
from casework.rules import Rules
from casework.tasks import TaskKind
from tests.builders import local

RULES = Rules()
TUESDAY = local("2026-12-01T10:00")


def due(kind: ClockKind, now: datetime = TUESDAY, **anchors: object) -> list[str]:
    times = due_times(kind, now, RULES, Anchors(**anchors))  # type: ignore[arg-type]  # by name
    return [moment.astimezone(LOCAL).strftime("%Y-%m-%dT%H:%M") for moment in times]


def rungs(kind: ClockKind, started: datetime = TUESDAY, rules: Rules = RULES) -> list[str]:
    steps = range(len(ladder(kind, rules)))
    return [
        rung_due(kind, step, started, rules).astimezone(LOCAL).strftime("%m-%dT%H:%M")
        for step in steps
    ]


def test_the_company_confirms_read_in_2_4_and_5_working_days() -> None:
    assert rungs(ClockKind.READ_ACK) == ["12-03T10:00", "12-07T10:00", "12-08T10:00"]
    tasks = [rung.task for rung in ladder(ClockKind.READ_ACK, RULES)]
    assert tasks == [None, TaskKind.READ_MISSING, TaskKind.CALL_COMPANY]


def test_the_company_decides_in_5_working_days_and_is_dormant_after_10() -> None:
    assert rungs(ClockKind.DECISION) == [
        "12-08T10:00",
        "12-10T10:00",
        "12-11T10:00",
        "12-15T10:00",
    ]


def test_the_outcome_is_asked_each_working_day_at_9_until_the_tenth() -> None:
    asked = rungs(ClockKind.OUTCOME_LADDER, local("2026-12-17T15:00"))
    assert asked[:4] == ["12-18T09:00", "12-21T09:00", "12-22T09:00", "12-23T09:00"]
    assert asked[4] == "12-28T09:00"  # nobody is chased at Christmas
    assert len(asked) == 10


def test_the_outcome_ladder_tells_the_caseworker_at_3_and_the_leader_at_6() -> None:
    steps = ladder(ClockKind.OUTCOME_LADDER, RULES)
    assert [n for n, rung in enumerate(steps, 1) if rung.task] == [3, 6]
    assert [n for n, rung in enumerate(steps, 1) if rung.passes_up] == [6]


def test_reminders_are_a_day_and_two_hours_before_the_interview() -> None:
    interview = (local("2026-12-09T13:30"), local("2026-12-09T14:30"))
    assert due(ClockKind.REMIND_DAY, interview=interview) == ["2026-12-08T13:30"]
    assert due(ClockKind.REMIND_HOURS, interview=interview) == ["2026-12-09T11:30"]
    assert due(ClockKind.OUTCOME, interview=interview) == ["2026-12-09T15:30"]


def test_a_reminder_whose_time_is_over_is_not_started() -> None:
    interview = (TUESDAY + timedelta(hours=5), TUESDAY + timedelta(hours=6))
    assert due(ClockKind.REMIND_DAY, interview=interview) == []
    assert len(due(ClockKind.REMIND_HOURS, interview=interview)) == 1


def test_right_notices_go_on_the_last_working_day_before_their_own() -> None:
    """13 March 2027 is a Saturday: the notice of one day goes on the Friday before."""
    assert due(ClockKind.RIGHT_NOTICE, last_day=date(2027, 3, 14)) == [
        "2026-12-14T08:00",
        "2027-01-13T08:00",
        "2027-02-12T08:00",
        "2027-02-26T08:00",
        "2027-03-05T08:00",
        "2027-03-12T08:00",
    ]


def test_a_right_ends_at_midnight_in_denmark_after_its_last_day() -> None:
    assert due(ClockKind.RIGHT_EXPIRY, last_day=date(2027, 3, 28)) == ["2027-03-29T00:00"]


@pytest.mark.parametrize(
    ("came", "warned"),
    [
        pytest.param("2026-12-04T14:00", "2026-12-07T10:00", id="friday-to-monday"),
        pytest.param("2026-12-01T10:00", "2026-12-01T15:00", id="warned-in-office-hours"),
        pytest.param("2026-12-05T11:00", "2026-12-07T15:00", id="saturday"),
    ],
)
def test_posting_within_24_hours_is_warned_of_before_it_breaks(came: str, warned: str) -> None:
    moment = local(came)
    assert due(ClockKind.SERVICE_POST, moment, first_contact_at=moment) == [warned]


def test_candidates_within_two_working_days_are_warned_of_before_it_breaks() -> None:
    moment = local("2026-12-03T13:00")
    assert due(ClockKind.SERVICE_CANDIDATES, moment, first_contact_at=moment) == [
        "2026-12-07T09:00"
    ]


def test_four_candidates_the_same_day_are_looked_for_at_two() -> None:
    assert due(ClockKind.SHORTLIST) == ["2026-12-01T14:00"]
    assert due(ClockKind.SHORTLIST, local("2026-12-04T15:00")) == ["2026-12-07T14:00"]


def test_a_deadline_that_comes_near_is_told_two_working_days_before() -> None:
    assert due(ClockKind.VACANCY_NEARING, deadline=date(2026, 12, 14)) == ["2026-12-10T09:00"]
    assert due(ClockKind.VACANCY_NEARING, deadline=date(2026, 12, 2)) == ["2026-12-02T09:00"]
    assert due(ClockKind.VACANCY_NEARING, deadline=date(2026, 12, 1)) == []


def test_data_are_kept_six_months_after_the_right_and_three_years_at_most() -> None:
    ended = date(2026, 8, 31)
    assert due(ClockKind.RETENTION, ended_on=ended) == ["2027-02-28T00:00"]
    early = date(2023, 12, 1)
    assert due(ClockKind.RETENTION, ended_on=ended, registered_on=early) == ["2026-12-01T00:00"]


def test_a_breach_is_the_leaders_a_day_before_the_72_hours_are_over() -> None:
    assert due(ClockKind.BREACH) == ["2026-12-03T10:00"]


def test_measures_are_looked_at_after_10_working_days_and_30_days() -> None:
    assert rungs(ClockKind.BARRIER_FOLLOW_UP) == ["12-15T10:00", "12-31T10:00"]


def test_the_days_of_a_pause_do_not_count_for_who_is_chased() -> None:
    rules = Rules(pauses=("12-07/12-11",))
    assert rungs(ClockKind.DECISION, rules=rules)[0] == "12-15T10:00"
    assert rungs(ClockKind.REVIEW, rules=rules) == rungs(ClockKind.REVIEW)


def test_the_municipalitys_own_closed_days_count_for_nobody() -> None:
    rules = Rules(closed_days=(date(2026, 12, 2),))
    assert rungs(ClockKind.READ_ACK, rules=rules)[0] == "12-04T10:00"


def test_no_clock_is_ever_due_before_it_was_started() -> None:
    rules, moment = Rules(), datetime(2026, 1, 1, tzinfo=UTC)
    while moment.year < 2029:
        for kind in ClockKind:
            times = [
                rung_due(kind, step, moment, rules) for step in range(len(ladder(kind, rules)))
            ]
            assert times == sorted(times)
            assert times[0] >= moment - timedelta(hours=24 if "outcome" in kind else 0)
        moment += timedelta(hours=71)


@pytest.mark.parametrize("kind", ClockKind)
def test_every_clock_can_say_what_it_does(kind: ClockKind) -> None:
    assert all(does(kind, rung) for rung in ladder(kind, RULES))


def test_only_letters_that_ask_are_on_ladders() -> None:
    asks = {
        Letter.SHARING_QUESTION,
        Letter.READ_REMINDER,
        Letter.DECISION_REMINDER,
        Letter.INTERVIEW_REMINDER,
        Letter.OUTCOME_QUESTION,
        Letter.OUTCOME_QUESTION_COMPANY,
        Letter.CV_DELAYED,
    }
    for kind in ClockKind:
        for rung in ladder(kind, RULES):
            assert {letter for letter, _ in rung.letters} <= asks
