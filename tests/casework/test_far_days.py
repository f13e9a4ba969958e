"""Days counted from today, from a feast or from another weekday; written on Tuesday 1 December 2026."""

from datetime import date

import pytest

from casework.dates import find_days

TUESDAY = date(2026, 12, 1)


def days(text: str) -> list[str]:
    return [day.first.isoformat() for day in find_days(text, TUESDAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("om to uger fra i dag", "2026-12-15"),
        ("two weeks from today", "2026-12-15"),
        ("a week tomorrow", "2026-12-09"),
        ("a week from tomorrow", "2026-12-09"),
        ("i morgen om otte dage", "2026-12-09"),
        ("a fortnight today", "2026-12-15"),
        ("the Monday after next", "2026-12-14"),
        ("Friday week", "2026-12-11"),
        ("a week on Thursday", "2026-12-10"),
        ("to uger fra på mandag", "2026-12-21"),
        ("fredag otte dage", "2026-12-11"),
        ("mandag i ugen efter næste", "2026-12-14"),
        ("torsdag i uke 12", "2027-03-25"),
        ("the third Monday of this month", "2026-12-21"),
        ("første mandag i næste måned", "2027-01-04"),
        ("den første mandag i det nye år", "2027-01-04"),
        ("den første i næste måned", "2027-01-01"),
    ],
)
def test_a_day_is_counted_from_today(text: str, expected: str) -> None:
    assert [one for one in days(text) if one == expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tirsdag efter påske", "2027-03-30"),
        ("mandagen efter påske", "2027-04-05"),
        ("the Tuesday after Easter", "2027-03-30"),
        ("mandag efter nytår", "2027-01-04"),
        ("første hverdag efter påske", "2027-03-30"),
        ("the first working day after New Year", "2027-01-04"),
        ("første arbejdsdag i februar", "2027-02-01"),
        ("St Patrick's Day", "2027-03-17"),
        ("2. påskedag", "2027-03-29"),
        ("lillejuleaften", "2026-12-23"),
    ],
)
def test_a_feast_gives_a_day(text: str, expected: str) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize("text", ["siden mandag", "since Monday", "hun startede mandag"])
def test_a_day_since_when_somebody_works_is_over(text: str) -> None:
    assert days(text) == ["2026-11-30"]


@pytest.mark.parametrize(
    "text",
    ["mandag efter sommerferien", "Monday after the holidays", "the following Monday", "Monday right after"],
)  # fmt: skip
def test_a_weekday_behind_something_without_an_end_is_vague(text: str) -> None:
    assert [day.vague for day in find_days(text, TUESDAY)] == [True]


@pytest.mark.parametrize("text", ["mandag efter frokost", "Monday after work"])
def test_a_weekday_behind_a_part_of_the_day_is_the_next(text: str) -> None:
    assert [(day.first, day.vague) for day in find_days(text, TUESDAY)] == [
        (date(2026, 12, 7), False)
    ]


@pytest.mark.parametrize(
    ("text", "first", "vague", "disagrees"),
    [
        ("Let's do Tuesday 5/11 with our boss", date(2027, 5, 11), False, False),
        ("We will see her Friday 5/11", date(2027, 11, 5), False, False),
        ("Let's have her come by 3/8", date(2027, 8, 3), True, False),
        ("She starts on 10/12", date(2026, 12, 10), False, False),
        ("hun starter tirsdag d. 5/11", date(2027, 11, 5), False, True),
        ("hun starter 3/8", date(2027, 8, 3), False, False),
    ],
)
def test_an_english_date_may_have_its_month_first(
    text: str, first: date, vague: bool, disagrees: bool
) -> None:
    (day,) = find_days(text, TUESDAY)
    assert (day.first, day.vague, day.disagrees) == (first, vague, disagrees)


@pytest.mark.parametrize("text", ["i morgen, altså torsdag", "tomorrow, Thursday"])
def test_a_weekday_that_is_not_tomorrows_is_marked(text: str) -> None:
    assert [day.disagrees for day in find_days(text, TUESDAY)] == [True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("den første mandag efter helligtrekonger", "2027-01-11"),
        ("torsdag efter hellig tre konger", "2027-01-07"),
        ("the Tuesday after Twelfth Night", "2027-01-12"),
        ("dagen efter 2 pinsedag", "2027-05-18"),
        ("tirsdag efter anden påskedag", "2027-03-30"),
        ("2. juledag", "2026-12-26"),
        ("Wednesday of calendar week 51", "2026-12-16"),
        ("onsdag i kalenderuge 51", "2026-12-16"),
    ],
)
def test_a_day_is_told_by_a_feast_or_the_number_of_its_week(text: str, expected: str) -> None:
    assert days(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("den første mandag efter generalforsamlingen", True),
        ("the first Friday after our move", True),
        ("den første mandag efter frokost", False),
        ("den første mandag efter kl. 9", False),
        ("første onsdag efter nytår", False),
    ],
)
def test_a_weekday_counted_from_what_nobody_has_dated_is_vague(text: str, vague: bool) -> None:
    assert find_days(text, TUESDAY)[0].vague is vague
