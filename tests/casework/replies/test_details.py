"""Times, places, first days and names in replies, written on Tuesday 1 December 2026."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)


def starts(text: str) -> list[str]:
    return [f"{slot.start:%m-%d %H:%M}" for slot in read_reply(text, TUESDAY).slots]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hun er velkommen torsdag kl. 10", ["12-03 10:00"]),
        ("Vi kan tilbyde mandag d. 7. kl. 9 eller onsdag d. 9. kl. 13", ["12-07 09:00", "12-09 13:00"]),
        ("Vi må flytte samtalen fra onsdag kl. 9 til fredag kl. 12", ["12-04 12:00"]),
        ("Kan vi sige fredag kl. 12 i stedet for torsdag kl. 10?", ["12-04 12:00"]),
        ("Har I mulighed for at høre, om torsdag kl. 10 passer hende? Vi vil gerne møde hende", ["12-03 10:00"]),
        ("Vi vil gerne møde hende. Jeg kan træffes onsdag mellem kl. 9 og 10", []),
    ],
)  # fmt: skip
def test_the_times_offered_are_kept(text: str, expected: list[str]) -> None:
    assert starts(text) == expected


def test_an_invitation_to_call_needs_no_time() -> None:
    reading = read_reply("Bed hende ringe til mig på 22 33 44 55, så aftaler vi en tid", TUESDAY)

    assert (reading.intent, reading.slots, reading.sure) == (Intent.INVITATION, (), True)


def test_an_invitation_without_time_or_number_is_asked_about() -> None:
    assert not read_reply("Vi vil gerne se hende til samtale", TUESDAY).sure


def test_a_time_that_is_over_is_asked_about() -> None:
    assert not read_reply("Vi vil gerne se hende den 1. december kl. 8", TUESDAY).sure


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Vi vil gerne se hende på Havnevej 3, Grenaa torsdag den 10. kl. 9", "Havnevej 3, Grenaa"),
        ("Hun er velkommen torsdag kl. 9 i Storegade 22, 1. sal", "Storegade 22, 1. sal"),
        ("Samtale torsdag kl. 9. Mødested: lokale B12, indgang fra gården", "lokale B12"),
        ("Let us meet Thursday at 9 on Teams", "Teams"),
        ("Hun er velkommen torsdag kl. 9", None),
    ],
)
def test_a_place_ends_before_the_day(text: str, place: str | None) -> None:
    found = read_reply(text, TUESDAY).place

    assert found == place or (place is not None and (found or "").startswith(place))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Hun er ansat pr. 1. februar", "2027-02-01"),
        ("Vi har ansat ham, han startede i går", "2026-11-30"),
        ("Hun er ansat fra 1. juni til 31. august", "2027-06-01"),
        ("Han er ansat, kontrakten er underskrevet", None),
    ],
)
def test_the_first_day_of_work_is_read(text: str, begins: str | None) -> None:
    reading = read_reply(text, TUESDAY)

    assert reading.intent is Intent.HIRED
    assert reading.as_json()["begins"] == begins


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Skriv til Birgit Toft fremover, hun har overtaget personale", "Birgit Toft"),
        ("Personale er Pias bord", "Pia"),
        ("Jeg er stoppet som leder, skriv i stedet til kontor@firma.example", "kontor@firma.example"),
    ],
)  # fmt: skip
def test_another_contact_is_named(text: str, contact: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.contact) == (Intent.REDIRECT, contact)


@pytest.mark.parametrize(
    "text",
    [
        "Bed hende ringe mandag mellem kl. 9 og 10 på 22 33 44 55",
        "Svar venligst inden torsdag kl. 12, så finder vi en tid til samtale",
        "Jeg har møde til kl. 12 mandag",
    ],
)
def test_a_time_to_call_to_answer_or_of_ones_own_is_no_interview(text: str) -> None:
    assert starts(text) == []


def test_days_that_are_not_in_their_order_are_asked_about() -> None:
    """On a Tuesday, Monday is next week and Wednesday may be tomorrow."""
    assert not read_reply("She can come Monday at 10 or Wednesday at 11", TUESDAY).sure
