"""Days and times in replies and adverts, counted from Tuesday 1 December 2026."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.dates import find_days, find_moments
from casework.model import LOCAL

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)


def days(text: str) -> list[str]:
    return [day.first.isoformat() for day in find_days(text, TUESDAY.date())]


def moments(text: str) -> list[str]:
    return [
        f"{one.start:%m-%d %H:%M}" + (f"-{one.end:%H:%M}" if one.end else "")
        for one in find_moments(text, TUESDAY)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("d. 15/12", "2026-12-15"),
        ("d.15/12", "2026-12-15"),
        ("den 9. december", "2026-12-09"),
        ("onsdag d. 9. december", "2026-12-09"),
        ("9.12.2026", "2026-12-09"),
        ("d.1.2.27", "2027-02-01"),
        ("9/12-26", "2026-12-09"),
        ("10-12-2026", "2026-12-10"),
        ("2026-12-09", "2026-12-09"),
        ("December 9th", "2026-12-09"),
        ("9 Dec", "2026-12-09"),
        ("the 9th of December", "2026-12-09"),
        ("Wednesday the 9th", "2026-12-09"),
        ("den første februar", "2027-02-01"),
        ("på tirsdag", "2026-12-08"),
        ("fredag i næste uge", "2026-12-11"),
        ("torsdag i uge 51", "2026-12-17"),
        ("next Friday", "2026-12-11"),
        ("i morgen", "2026-12-02"),
        ("overmorgen", "2026-12-03"),
        ("tomorrow", "2026-12-02"),
        ("the day after tomorrow", "2026-12-03"),
        ("om 14 dage", "2026-12-15"),
        ("om to uger", "2026-12-15"),
        ("inden månedens udgang", "2026-12-31"),
        ("den 1. i måneden", "2026-12-01"),
        ("start 4/1. 37 timer", "2027-01-04"),
        ("pr. 1. marts", "2027-03-01"),
        ("på Havnevej 3, Grenaa torsdag den 10", "2026-12-10"),
        ("9. december 26", "2026-12-09"),
        ("9/12 (onsdag)", "2026-12-09"),
        ("i mandags", "2026-11-30"),
        ("12/31/2026", "2026-12-31"),
        ("første mandag i januar", "2027-01-04"),
        ("den 20. ds.", "2026-12-20"),
        ("den 20. dennes kl. 9", "2026-12-20"),
        ("vi ses i mrg", "2026-12-02"),
        ("see you tmr", "2026-12-02"),
        ("her til eftermiddag", "2026-12-01"),
        ("i morges", "2026-12-01"),
        ("last night", "2026-11-30"),
        ("om 14 dage, altså tirsdag", "2026-12-15"),
        ("fredag otte dage", "2026-12-11"),
        ("fredag om otte dage", "2026-12-11"),
        ("Østergade 12, onsdag den 9. december", "2026-12-09"),
        ("Nordre Kaj 7, Wednesday 9 Dec", "2026-12-09"),
        ("Bakkevej 3, den 9. december", "2026-12-09"),
        ("Mill Street 8, 9 December", "2026-12-09"),
        ("Skolegade 8 og 9. december", "2026-12-09"),
        ("dagen efter Kristi himmelfart", "2027-05-07"),
        ("the day after Ascension Day", "2027-05-07"),
        ("torsdagen efter pinse", "2027-05-20"),
        ("mandagen efter fastelavn", "2027-02-08"),
        ("første hverdag efter juledag", "2026-12-28"),
        ("den sidste arbejdsdag før den 1. januar", "2026-12-30"),
        ("the first working day after 4 December", "2026-12-07"),
        ("d. 7/12 Stillingen er ledig", "2026-12-07"),  # and no half of a post: "1/2 stilling"
    ],
)
def test_a_day_is_read(text: str, expected: str) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "37 timer om ugen",
        "tlf. 12 34 56 78",
        "CVR 12345678",
        "hver 2. weekend",
        "hver mandag",
        "mandag til fredag",
        "8000 Aarhus C",
        "135,50 kr. i timen",
        "5. klasse",
        "1/2 time",
        "åbent 24/7",
        "30/2",
        "10 may be too few",
        "kl. 10 Jan tager imod",
        "den 2. ansøgning",
        "ſep 12",
    ],
)
def test_other_numbers_are_no_days(text: str) -> None:
    assert days(text) == []


def test_a_week_has_a_first_and_a_last_day() -> None:
    (week,) = find_days("i uge 51", TUESDAY.date())
    assert (week.first, week.last) == (date(2026, 12, 14), date(2026, 12, 20))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("primo januar", date(2027, 1, 1), date(2027, 1, 10)),
        ("medio februar", date(2027, 2, 11), date(2027, 2, 20)),
        ("ultimo marts", date(2027, 3, 21), date(2027, 3, 31)),
    ],
)
def test_a_third_of_a_month_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    (found,) = find_days(text, TUESDAY.date())
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("the week of 15 December", date(2026, 12, 14), date(2026, 12, 20)),
        ("week commencing Monday 14 December", date(2026, 12, 14), date(2026, 12, 20)),
        ("ugen med start den 14. december", date(2026, 12, 14), date(2026, 12, 20)),
        ("ugen efter den 8. december", date(2026, 12, 14), date(2026, 12, 20)),
        ("uge 50, 51 og 52", date(2026, 12, 7), date(2026, 12, 27)),
        ("uge 50 51 og 52", date(2026, 12, 7), date(2026, 12, 27)),
        ("sidst i januar", date(2027, 1, 21), date(2027, 1, 31)),
    ],
)
def test_weeks_and_parts_of_months_are_several_days(text: str, first: date, last: date) -> None:
    (found,) = find_days(text, TUESDAY.date())
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "text", ["onsdag 31/4", "den 31. juni", "30 February", "d. 31/9", "den 29. februar"]
)
def test_a_day_that_does_not_exist_disagrees(text: str) -> None:
    assert [day.disagrees for day in find_days(text, TUESDAY.date())] == [True]


@pytest.mark.parametrize(
    "text", ["mandag om otte dage", "uge 51 eller 52, torsdag kl. 10", "fredag om 14 dage"]
)
def test_a_weekday_of_which_week_nobody_knows_is_vague(text: str) -> None:
    assert find_days(text, TUESDAY.date())[-1].vague


def test_a_kind_of_day_is_no_day() -> None:
    assert days("den 3. januar falder på en søndag") == ["2027-01-03"]


def test_two_days_may_share_their_month() -> None:
    assert days("den 7. og 8. december") == ["2026-12-07", "2026-12-08"]


def test_a_day_that_is_over_is_next_years() -> None:
    assert days("den 3. november") == ["2027-11-03"]


@pytest.mark.parametrize("text", ["tirsdag d. 9. december", "fre d. 9/12", "Monday 9 December"])
def test_a_weekday_that_does_not_fit_its_date_is_marked(text: str) -> None:
    assert [day.disagrees for day in find_days(text, TUESDAY.date())] == [True]


@pytest.mark.parametrize("text", ["hvis man den 9. december kan", "9/12 onsdag"])
def test_a_word_that_is_no_weekday_disagrees_with_nothing(text: str) -> None:
    assert [day.disagrees for day in find_days(text, TUESDAY.date())] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "næste fredag kl. 10",
        "tirsdag kl. 10",
        "half nine on Thursday",
        "onsdag efter kl. 14",
    ],
)
def test_words_that_people_mean_two_things_by_are_marked(text: str) -> None:
    assert [one.vague for one in find_moments(text, TUESDAY)] == [True]


def test_words_and_places_are_of_the_text() -> None:
    text = "Vi ses Onsdag d. 9. December!"
    (day,) = find_days(text, TUESDAY.date())
    assert text[day.start : day.end] == day.words == "Onsdag d. 9. December"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("onsdag d. 9. december kl. 13.30", ["12-09 13:30"]),
        ("onsdag kl. 10 eller torsdag kl. 13", ["12-02 10:00", "12-03 13:00"]),
        ("kl. 10 på onsdag eller kl. 13 på torsdag", ["12-02 10:00", "12-03 13:00"]),
        ("tirsdag kl. 10 eller 14", ["12-08 10:00", "12-08 14:00"]),
        ("onsdag 13.30-14.15", ["12-02 13:30-14:15"]),
        ("13.30-14.15 på onsdag", ["12-02 13:30-14:15"]),
        ("den 8/12 kl. 10-11", ["12-08 10:00-11:00"]),
        ("den 8/12 mellem 10 og 12", ["12-08 10:00-12:00"]),
        ("den 10. december kl. 9", ["12-10 09:00"]),
        ("den 10. december kl 13:30", ["12-10 13:30"]),
        ("den 10. december kl. 1330", ["12-10 13:30"]),
        ("den 10. december halv ti", ["12-10 09:30"]),
        ("den 10. december kvart over ni", ["12-10 09:15"]),
        ("den 10. december klokken 14", ["12-10 14:00"]),
        ("klokken 14 på fredag", ["12-04 14:00"]),
        ("10 December at 2 pm", ["12-10 14:00"]),
        ("10 December 2-3 pm", ["12-10 14:00-15:00"]),
        ("10 December at 12 am", ["12-10 00:00"]),
        ("Thursday at half past nine", ["12-03 09:30"]),
        ("9.12 kl. 10", ["12-09 10:00"]),
        ("onsdag kl. 10 i næste uge", ["12-09 10:00"]),
        ("mandag eller tirsdag kl. 9 i uge 50", ["12-07 09:00", "12-08 09:00"]),
        ("kl. 9 og 13 på torsdag", ["12-03 09:00", "12-03 13:00"]),
        ("onsdag ti minutter i halv to", ["12-02 13:20"]),
        ("mandag den 7. kl. 13,30", ["12-07 13:30"]),
        ("Onsdag den 9. december. Vi siger kl. 10.", ["12-09 10:00"]),
        ("I får svar inden fredag. Samtalen er onsdag kl. 10", ["12-02 10:00"]),
        ("tirsdag d. 8/12. Mød op. Vi har åbent fra kl. 7", []),
        ("onsdag kl. 25", []),
        ("natten til torsdag klokken 3", ["12-03 03:00"]),
        ("den 8/12 kl. 11 går ikke, den 9/12 samme tid", ["12-08 11:00", "12-09 11:00"]),
        ("37 timer, kl. 10", []),
    ],
)
def test_a_day_with_its_time_is_a_moment(text: str, expected: list[str]) -> None:
    assert moments(text) == expected


def test_a_moment_is_local_time_in_summer_and_in_winter() -> None:
    found = find_moments("1. juni 2027 kl. 9 eller 1. december 2027 kl. 9", TUESDAY)
    assert [str(one.start.utcoffset()) for one in found] == ["2:00:00", "1:00:00"]


def test_an_hour_that_summer_time_skips_becomes_the_next() -> None:
    (found,) = find_moments("28. marts 2027 kl. 02.30", TUESDAY)
    assert found.start.isoformat() == "2027-03-28T03:30:00+02:00"


def test_tomorrow_counts_from_the_local_day() -> None:
    late = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)  # 2 December here
    assert [one.start.day for one in find_moments("i morgen kl. 10", late)] == [3]


@pytest.mark.parametrize("year", [1, 9999])
def test_a_letter_from_an_impossible_year_has_no_days(year: int) -> None:
    assert find_moments("i morgen kl. 10", datetime(year, 12, 31, 23, tzinfo=UTC)) == []


@pytest.mark.timeout(60)  # a tenth of a second, on a machine that is not busy
@pytest.mark.parametrize(
    "part",
    [
        "mandag ",
        "kl. 10 ",
        "9/12 ",
        " ",
        "\n",
        "den 9. ",
        "12.30-",
        "1. og ",
        "1., ",
        "uge 5-",
        "mandag og ",
        "om to ",
        "uge 5 6 ",
        "natten mellem ",
        "ugen efter ",
        "første hverdag efter ",
        "trosdag ",
    ],
)
def test_endless_repetition_is_read_fast(part: str) -> None:
    find_moments(part * 20_000, TUESDAY)


WORDS = st.sampled_from(
    ["mandag", "den", "d.", "9.", "31.", "december", "feb", "kl.", "10", "13.30", "-", "uge", "53",
     "om", "2", "uger", "i", "næste uge", "at", "pm", "halv", "ti", "eller", "0/0", "29/2", "İ", "ſep"]
)  # fmt: skip


@given(st.text(max_size=200) | st.lists(WORDS, max_size=12).map(" ".join))
def test_any_text_is_read_within_its_bounds(text: str) -> None:
    for one in find_moments(text, TUESDAY):
        assert 0 <= one.at < one.until <= len(text)
