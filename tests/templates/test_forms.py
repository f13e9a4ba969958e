"""Which form of a noun follows a number: two in most languages, three in Polish and Ukrainian."""

import pytest

from casework.model import Language
from templates.forms import plural_form
from templates.render import word

THREE = {
    "pl": "1 day 2 days_few 4 days_few 5 days 11 days 12 days 14 days 21 days 22 days_few 112 days",
    "uk": "1 day 2 days_few 5 days 11 days 14 days 21 day 22 days_few 101 day 111 days 0 days",
}
NAMES = ["day", "days_few", "days"]


@pytest.mark.parametrize("language", THREE)
def test_three_forms_follow_their_numbers(language: str) -> None:
    told = THREE[language].split()

    for number, form in zip(told[::2], told[1::2], strict=True):
        assert NAMES[plural_form(language, int(number))] == form, number


@pytest.mark.parametrize("language", ["da", "en", "de"])
def test_two_forms_are_one_and_all_others(language: str) -> None:
    assert [plural_form(language, number) for number in (0, 1, 2, 5, 21)] == [1, 0, 1, 1, 1]


def test_days_of_a_german_right_are_counted() -> None:
    days = {"starts_on": "2026-11-03", "last_day": "2027-11-03"}

    assert "war schon 1 Tag" in word("right_says.active", Language.GERMAN, **days, days_used=1)
    assert "waren schon 12 Tage" in word("right_says.active", Language.GERMAN, **days, days_used=12)
