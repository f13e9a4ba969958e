"""Times of day as people write them, beside Thursday 3 December 2026."""

from datetime import datetime

import pytest

from casework.dates import find_moments
from casework.model import LOCAL

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)


def moments(text: str) -> list[str]:
    return [
        f"{one.start:%m-%d %H:%M}" + (f"-{one.end:%H:%M}" if one.end else "")
        for one in find_moments(text, TUESDAY)
    ]


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("fra 14 til 14.30", "14:00-14:30"),
        ("fra kl. 8.30 til ca. 10", "08:30-10:00"),
        ("mellem 10 og 12", "10:00-12:00"),
        ("from 2 to 3 pm", "14:00-15:00"),
        ("13-13.30", "13:00-13:30"),
        ("ti i otte", "07:50"),
        ("kl ti i otte", "07:50"),
        ("klokken fem minutter over halv ni", "08:35"),
        ("fem i halv tre", "14:25"),
        ("et kvarter over ni", "09:15"),
        ("quarter of ten", "09:45"),
        ("quarter after ten", "10:15"),
        ("ten to three", "14:50"),
        ("nine sharp", "09:00"),
        ("9 sharp", "09:00"),
        ("two o'clock", "14:00"),
        ("nine am", "09:00"),
        ("0800", "08:00"),
        ("1430 hrs", "14:30"),
        ("at 08:00 LT", "08:00"),
        ("kl 8-ish", "08:00"),
        ("9ish", "09:00"),
        ("2 om eftermiddagen", "14:00"),
        ("aften kl. 7", "19:00"),
        ("evening at 7", "19:00"),
        ("aften halv otte", "19:30"),
    ],
)
def test_a_time_of_day_is_read(clock: str, expected: str) -> None:
    assert moments(f"torsdag {clock}") == [f"12-03 {expected}"]


@pytest.mark.parametrize("clock", ["kl. 6", "10 am EST", "half nine", "tidligst kl. 9"])
def test_a_time_that_may_be_another_is_vague(clock: str) -> None:
    assert [one.vague for one in find_moments(f"torsdag {clock}", TUESDAY)] == [True]


def test_a_clock_on_another_wall_is_not_ours() -> None:
    text = "Thursday, 1:30 to 2:30 in the afternoon (that's 5:30 in the morning for me)"
    assert moments(text) == ["12-03 13:30-14:30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fredag i stedet for mandag, tiden er den samme klokken 13", ["12-04 13:00"]),
        ("torsdag kl. 15 i stedet for kl. 13", ["12-03 15:00"]),
        ("Ikke klokken 11 på torsdag, klokken 16 på torsdag", ["12-03 16:00"]),
        ("Moving her 2 o'clock out to next Wednesday, the 9th, 4pm", ["12-09 16:00"]),
        ("Torsdag kl. 11 er optaget. Kl. 14 samme dag", ["12-03 11:00", "12-03 14:00"]),
        ("Torsdag kl. 10 går ikke. Fredag samme tid", ["12-03 10:00", "12-04 10:00"]),
        ("Monday the 7th. 9 sharp at gate 4", ["12-07 09:00"]),
        ("fredag i stedet, 0800 LT, mødelokalet", ["12-04 08:00"]),
    ],
)
def test_a_time_finds_its_day_in_another_clause(text: str, expected: list[str]) -> None:
    assert moments(text) == expected


@pytest.mark.timeout(60)  # a tenth of a second, on a machine that is not busy
@pytest.mark.parametrize(
    "part",
    ["ti i ", "kl ti ", "fra 1 til ", "0800 ", "samme dag ", "ikke kl. 9 ", "efter påske ", "torsdag kl. 9 samme tid ", "natten mellem torsdag og fredag kl. 2 "],
)  # fmt: skip
def test_endless_repetition_is_read_fast(part: str) -> None:
    find_moments(part * 5_000, TUESDAY)
