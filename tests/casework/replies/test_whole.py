"""What only the whole reply can tell: a condition, another day, another person, a time called off."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent, ReplyReading
from casework.replies.read import read_reply

TUESDAY = datetime(2026, 12, 1, 10, tzinfo=LOCAL)


def read(text: str) -> ReplyReading:
    return read_reply(text, TUESDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Består hun svejseprøven, så ansætter vi hende den 4. januar.",
        "If we win the tender we will hire him.",
        "Vi ansætter hende, så snart hun har fået sin arbejdstilladelse.",
    ],
)
def test_a_hire_that_hangs_on_something_is_none_yet(text: str) -> None:
    assert read(text).intent is Intent.PENDING


def test_an_offer_with_only_if_is_not_sure() -> None:
    text = "Vi vil gerne se hende torsdag kl. 15, men kun hvis hun kan vise sit kørekort inden da."
    assert not read(text).sure


def test_the_time_of_a_meeting_called_off_is_offered_to_nobody() -> None:
    reading = read("Vi må aflyse mødet i morgen kl. 14. Jeg skriver med en ny tid.")
    assert (reading.intent, reading.slots) == (Intent.CANCELLATION, ())


def test_a_day_that_will_not_do_makes_the_other_one_no_sure_invitation() -> None:
    reading = read("Chaufføren har taget bilen onsdag. Torsdag kl. 10?")
    assert not (reading.sure and reading.intent is Intent.INVITATION)


def test_whoever_the_sentence_began_with_is_who_accepted() -> None:
    reading = read("She was good, but another applicant came first and has accepted our offer.")
    assert reading.intent is not Intent.HIRED


def test_a_first_day_that_is_corrected_is_the_last_one_named() -> None:
    reading = read(
        "Hun starter den 1. februar, nej undskyld, den 8. februar. Kontrakten er skrevet under."
    )
    assert reading.begins == date(2027, 2, 8)


def test_days_in_their_order_follow_one_another() -> None:
    reading = read("Hun kan vælge: mandag kl. 9 eller torsdag kl. 13.")
    assert [slot.start.date() for slot in reading.slots] == [date(2026, 12, 7), date(2026, 12, 10)]
    assert not reading.sure
