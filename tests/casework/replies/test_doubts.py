"""What keeps a reading from being sure, whatever the words beside it say."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

SENT = datetime(2026, 11, 17, 9, 0, tzinfo=LOCAL)


@pytest.mark.parametrize(
    "text",
    [
        "Vi tør ikke ansætte hende, hun har en dårlig ryg.",
        "I have to say no, she is pregnant and the work is heavy.",
    ],
)
def test_a_no_on_grounds_of_health_is_for_a_person_to_look_at(text: str) -> None:
    reading = read_reply(text, SENT)
    assert reading.intent is Intent.REJECTION
    assert not reading.sure


@pytest.mark.parametrize(
    "text",
    [
        "The job is hers provided the references check out.",
        "Jobbet er hendes, forudsat at straffeattesten er ren.",
    ],
)
def test_a_condition_in_the_midst_of_a_sentence_leaves_the_hire_open(text: str) -> None:
    assert not read_reply(text, SENT).sure


def test_another_time_for_a_meeting_both_know_is_no_sure_invitation() -> None:
    reading = read_reply("Tossing her slot over to Friday 10:00.", SENT)
    assert not (reading.intent is Intent.INVITATION and reading.sure)


def test_an_ordinary_no_and_an_ordinary_time_are_sure() -> None:
    assert read_reply("Vi må desværre sige nej tak til hende.", SENT).sure
    assert read_reply("Fredag kl. 10.00 på kontoret", SENT).sure


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        (
            "Nej tak, vi har to på barsel og skal bruge en med erfaring, så det bliver ikke hende.",
            True,
        ),
        ("Nej tak, hun skal snart på barsel, så det bliver ikke hende.", False),
        ("Vi må desværre bede dig meddele hende et afslag, hun mangler erfaring.", True),
        ("Nej tak, han skal bede fem gange om dagen, så det bliver ikke ham.", False),
    ],
)
def test_a_ground_the_law_forbids_is_one_that_is_told_of_the_partner(text: str, sure: bool) -> None:
    reading = read_reply(text, SENT)
    assert (reading.intent, reading.sure) == (Intent.REJECTION, sure)
