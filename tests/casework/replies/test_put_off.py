"""A meeting that is put off until they name its new time, and who need not come today."""

import pytest

from casework.readings import Intent
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, sure_of


@pytest.mark.parametrize(
    "text",
    [
        "Vi må desværre udskyde samtalen i morgen kl. 9. Vi sender en ny dato hurtigst muligt.",
        "Mødet torsdag kan ikke gennemføres, vi vender tilbage med et nyt tidspunkt.",
        "Samtalen fredag kl. 10 må vi udsætte. Nyt tidspunkt følger.",
        "We have to postpone Tuesday's interview. A new time will follow.",
        "We have to move Thursday's interview, I'll get back to you with a new time.",
        "We need to reschedule Wednesday 1 pm, new time to follow.",
        "Two of us are ill, so we have to reschedule. I will come back to you with a new date once we are well.",
    ],
)
def test_a_meeting_that_is_put_off_is_surely_moved_where_they_promise_a_new_time(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert (reading.intent, reading.sure, reading.slots) == (Intent.RESCHEDULE, True, ())


@pytest.mark.parametrize(
    "text",
    ["Samtalen er aflyst. Ny dato følger.", "The interview is cancelled. A new date will follow."],
)
def test_what_is_called_off_in_so_many_words_is_called_off(text: str) -> None:
    assert sure_of(text) is Intent.CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "Vi kan ikke holde samtalen mandag. Vi finder en ny tid i næste uge.",
        "We need to postpone, probably until after Easter. I'll get back to you with a new date.",
        "Vi udsætter samtalen og melder en ny dag, men jeg ved ikke hvornår.",
    ],
)
def test_whoever_guesses_at_the_new_time_is_asked(text: str) -> None:
    assert sure_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Samtalen kan ikke finde sted, og der kommer ikke en ny dato.",
        "The interview cannot take place and there will be no new date.",
    ],
)
def test_without_a_new_time_it_is_called_off(text: str) -> None:
    assert sure_of(text) is Intent.CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "Han skal ikke komme i dag kl. 10, jeg er syg. I morgen kl. 10 er fint.",
        "She need not come today, the oven is broken. Tomorrow at 9 instead?",
    ],
)
def test_who_need_not_come_today_is_moved(text: str) -> None:
    assert read_reply(text, TUESDAY).intent is Intent.RESCHEDULE
