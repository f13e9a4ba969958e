"""Weekdays with a slip of the hand in them, read on Tuesday 1 December 2026."""

from datetime import date

import pytest

from casework.dates import find_days
from casework.dates.slips import put_right

TUESDAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("slip", "expected"),
    [
        ("onsdga", 2),
        ("ondag", 2),
        ("onnsdag", 2),
        ("onsdaf", 2),
        ("trosdag", 3),
        ("torsadgen", 3),
        ("fredaag", 4),
        ("frdag", 4),
        ("lørdg", 5),
        ("mnadag", 0),
        ("Firday", 4),
        ("thurdsay", 3),
        ("thurssday", 3),
        ("wenesday", 2),
        ("modnay", 0),
    ],
)
def test_one_letter_wrong_is_still_the_weekday(slip: str, expected: int) -> None:
    (day,) = find_days(f"kom {slip} kl. 10", TUESDAY)
    assert (day.first.weekday(), day.words) == (expected, slip)


@pytest.mark.parametrize(
    "text",
    [
        "frida fra lageret",
        "et mandat",
        "en mand",
        "sunday-vin.dk",
        "skriv til fredga@vin.example",
        "trsdag",
        "dagen",
        "day",
        "onsite",
        "sunnier",
    ],
)
def test_other_words_are_left_as_they_are(text: str) -> None:
    assert put_right(text) == text


def test_every_letter_keeps_its_place() -> None:
    text = "ondag, fredaag og trosdagen kl. 10"
    assert len(put_right(text)) == len(text)
    assert put_right(text).endswith("torsdagen kl. 10")
