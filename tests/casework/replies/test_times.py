"""Which of the times in a reply are offered, and which first day is meant; Tuesday 1 December 2026."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent, ReplyReading
from casework.replies.read import read_reply

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)


def read(text: str) -> ReplyReading:
    return read_reply(text, TUESDAY)


def starts(text: str) -> list[str]:
    return [f"{slot.start:%m-%d %H:%M}" for slot in read(text).slots]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi må desværre flytte samtalen fra kl. 10 til kl. 13 på torsdag.", "12-03 13:00"),
        ("Kan vi rykke samtalen fra torsdag kl. 10 til fredag kl. 12?", "12-04 12:00"),
        ("Mødet onsdag kl 13 flyttes til torsdag kl 15", "12-03 15:00"),
        ("The meeting on Thursday at 10 has to move to Friday at 2 pm.", "12-04 14:00"),
        ("Samtalen i dag kl. 14 bliver i stedet i morgen kl. 9.", "12-02 09:00"),
        ("Samtalen var aftalt til torsdag kl. 10, men jeg er syg. Kan hun komme mandag kl. 12 i stedet?", "12-07 12:00"),
        ("Klokken 17 i dag duer ikke. Kan vi flytte samtalen til i morgen kl. 17.30?", "12-02 17:30"),
        ("Aftalen i dag kl. 14 må vige. Ny tid til samtalen: fredag kl. 9", "12-04 09:00"),
        ("Torsdag kl. 10 kan jeg ikke alligevel. Fredag samme tid?", "12-04 10:00"),
    ],
)  # fmt: skip
def test_the_old_time_is_never_the_new_one(text: str, expected: str) -> None:
    assert read(text).intent is Intent.RESCHEDULE
    assert starts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi får levering torsdag kl. 9, så samtalen bliver kl. 11 i stedet.", "12-03 11:00"),
        ("Vi har et bryllup på fredag kl. 11. Kan han komme til samtale kl. 14 samme dag i stedet?", "12-04 14:00"),
        ("Torsdag halv fire passer os til en samtale. Vi har en begravelse kl. 13 samme dag.", "12-03 15:30"),
    ],
)  # fmt: skip
def test_the_time_of_something_else_is_not_offered(text: str, expected: str) -> None:
    assert starts(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Hun er velkommen til samtale fredag den 28. december kl. 10",
        "Hun er velkommen til samtale i morgen, altså torsdag kl. 10",
    ],
)
def test_a_weekday_that_is_not_its_dates_gives_no_time(text: str) -> None:
    reading = read(text)

    assert (reading.intent, reading.slots, reading.sure) == (Intent.INVITATION, (), False)


@pytest.mark.parametrize(
    "text",
    [
        "Let's have her come by for an interview 3/8 at noon",
        "Hun kan komme til samtale tirsdag efter efterårsferien kl. 9",
        "Hun kan komme til samtale torsdag kl. 6",
        "Come for an interview on Thursday at 12:30am",
    ],
)
def test_a_time_that_people_mean_two_things_by_is_asked_about(text: str) -> None:
    assert not read(text).sure


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Han er ansat og starter tirsdag efter påske.", "2027-03-30"),
        ("She got the job and starts the Monday after next.", "2026-12-14"),
        ("Vi har ansat ham. Han har gået her siden mandag.", "2026-11-30"),
        ("We hired him, he started on Monday.", "2026-11-30"),
        ("Vi har i dag ansat Rosa med 30 timer fra mandag den 14. december.", "2026-12-14"),
        ("Hun er ansat pr. 1. i næste måned.", "2027-01-01"),
        ("Vi har ansat ham. Han gik i gang mandag.", "2026-11-30"),
        ("Han er ansat og begynder den 18. maj, altså dagen efter 2 pinsedag.", "2027-05-18"),
        (
            "Kontrakten er skrevet under. Første vagt er lørdag den 2. januar. Nøgler hentes torsdagen før.",
            "2027-01-02",
        ),
        (
            "She is hired and her first shift is Saturday, 2 January. She collects her badge the Thursday before.",
            "2027-01-02",
        ),
    ],
)
def test_the_first_day_of_work_is_read(text: str, begins: str) -> None:
    assert read(text).as_json()["begins"] == begins


@pytest.mark.parametrize(
    "text",
    [
        "Vi har ansat hende, hun starter nok omkring den 10. december.",
        "Vi har ansat hende med start 1. februar eller 1. marts.",
        "Vi har ansat hende fra nytår.",
        "She is hired and she starts on 1/4.",
        "Vi har ansat hende, hun begyndte på mandag.",
        "Han er ansat og startede på torsdag.",
    ],
)
def test_a_first_day_that_cannot_be_told_is_asked_about(text: str) -> None:
    reading = read(text)

    assert (reading.intent, reading.begins, reading.sure) == (Intent.HIRED, None, False)


@pytest.mark.parametrize(
    "text",
    [
        "Vi har ansat hende, hun starter når kontrakten er på plads på fredag.",
        "Vi har ansat hende, og hun starter efter sommerferien.",
    ],
)
def test_a_condition_is_no_first_day(text: str) -> None:
    assert read(text).begins is None
