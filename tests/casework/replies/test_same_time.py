"""A time told by that of another meeting, several to choose from, and what else is on at one."""

import pytest

from casework.readings import Intent
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, sure_of


def starts(text: str) -> list[str]:
    return [f"{slot.start:%m-%d %H:%M}" for slot in read_reply(text, TUESDAY).slots]


@pytest.mark.parametrize(
    "text",
    [
        "Bilen er brudt sammen. Han skal ikke kom i dag kl 14. I morgen samme tid er fint",
        "The van broke down. She should not come today at 2 pm. Tomorrow same time is fine.",
        "hun ska ik møde onsdag kl 9, der er ingen her. torsdag samme tid er ok",
    ],
)
def test_the_same_time_on_another_day_moves_the_meeting(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert reading.intent is Intent.RESCHEDULE
    assert len(reading.slots) == 1


def test_the_same_time_of_a_second_day_to_choose_is_an_invitation() -> None:
    text = "Hun kan komme til samtale onsdag kl. 9 eller torsdag samme tid."
    assert sure_of(text) is Intent.INVITATION
    assert starts(text) == ["02-10 09:00", "02-11 09:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mødet onsdag kl. 9 dur ikke alligevel. Hun må selv vælge mellem torsdag kl. 14 og fredag kl. 10.",
            ["02-11 14:00", "02-12 10:00"],
        ),
    ],
)
def test_of_two_times_to_choose_from_a_person_books_one(text: str, expected: list[str]) -> None:
    reading = read_reply(text, TUESDAY)
    assert (reading.intent, reading.sure) == (Intent.RESCHEDULE, False)
    assert starts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I stedet for onsdag kl. 9 kan vi tilbyde hende torsdag kl. 10 eller fredag kl. 11.",
        "Wednesday at 9 won't work after all. Could she do Thursday at 10 or Friday at 11 instead?",
        "Vi må flytte samtalen. Kan hun i stedet enten torsdag kl. 10 eller fredag kl. 11?",
    ],
)
def test_of_two_times_with_an_or_the_partner_chooses(text: str) -> None:
    assert sure_of(text) is Intent.RESCHEDULE
    assert starts(text) == ["02-11 10:00", "02-12 11:00"]


@pytest.mark.parametrize(
    "text",
    [
        "The interview must move: Thursday at 10, Friday at 11.",
        "Samtalen må flyttes. Torsdag kl. 10. Fredag kl. 11.",
    ],
)
def test_of_two_times_that_are_no_choice_one_may_be_anything(text: str) -> None:
    assert sure_of(text) is not Intent.RESCHEDULE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kan hun komme mandag kl. 10 i stedet for fredag kl. 13?", ["02-15 10:00"]),
        ("Could he come on Monday at 10 instead of Friday at 10?", ["02-15 10:00"]),
    ],
)
def test_what_stands_behind_instead_of_is_old(text: str, expected: list[str]) -> None:
    assert sure_of(text) is Intent.RESCHEDULE
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vi vil gerne møde hende. Torsdag kl. 10 har vi en begravelse, men kl. 14 samme dag er der ro.",
            ["02-11 14:00"],
        ),
        (
            "We would like to meet her. Thursday at 10 there is a wedding, but at 2 pm the same afternoon is fine.",
            ["02-11 14:00"],
        ),
        ("Hun kan komme til samtale torsdag kl. 10. Kl. 12 får vi levering.", ["02-11 10:00"]),
        ("Torsdag kl. 10 har vi tid til en samtale med hende.", ["02-11 10:00"]),
    ],
)
def test_what_else_is_on_is_no_time_to_come(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vi vil gerne se hende til samtale torsdag den 11. De øvrige kandidater er indkaldt kl. 9.00, 10.00 og 13.00 samme dag.",
        "We want to see him on Thursday the 11th. The other candidates are booked at 9, 10 and 13 the same day.",
    ],
)
def test_all_the_times_of_the_others_are_theirs(text: str) -> None:
    assert sure_of(text) is None
    assert starts(text) == []


@pytest.mark.parametrize("text", ["Send him round tomorrow, 11ish", "Hun kan komme torsdag 15-ish"])
def test_a_rough_hour_is_noted_as_none(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert (reading.intent, reading.slots, reading.sure) == (Intent.INVITATION, (), False)
