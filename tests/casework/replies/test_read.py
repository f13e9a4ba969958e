"""Replies as companies write them: what is meant, and whether it is sure."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.readings import Intent
from casework.replies.read import read_reply

SENT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
SURE = [
    ("Vi vil gerne se hende til samtale onsdag d. 9. december kl. 13.30", Intent.INVITATION),
    ("We would like to invite her on Thursday 10 December at 2 pm", Intent.INVITATION),
    ("Vi har valgt at ansætte hende, hun starter 1. februar", Intent.HIRED),
    ("Det blev desværre ikke hende denne gang, hun mangler erfaring", Intent.REJECTION),
    ("we hired someone else", Intent.REJECTION),
    ("Tak for CV'et, vi kigger på det", Intent.RECEIPT),
    ("Vi er nødt til at flytte samtalen til torsdag d. 10. december kl. 10", Intent.RESCHEDULE),
    ("Vi må aflyse samtalen", Intent.CANCELLATION),
    ("Vi har endnu ikke besluttet os", Intent.PENDING),
    ("vi har endnu ikke ansat nogen", Intent.PENDING),
    ("Stillingen er desværre besat", Intent.FILLED),
]
NOT_SURE = [
    "hvis hun får sit certifikat, ansætter vi hende",
    "den vi ansatte i november er stoppet",
    "I can't say no to such a good baker",
    "Vi ansætter hende i løntilskud",
    "tirsdag den 9. december kl. 10 til samtale",
    "Vi vil gerne se hende til samtale, men hun mangler erfaring",
]


@pytest.mark.parametrize(("text", "intent"), SURE, ids=[text[:40] for text, _ in SURE])
def test_what_is_plainly_said_is_sure(text: str, intent: Intent) -> None:
    reading = read_reply(text, SENT)

    assert (reading.intent, reading.sure) == (intent, True)
    assert reading.because


@pytest.mark.parametrize("text", NOT_SURE, ids=[text[:40] for text in NOT_SURE])
def test_what_can_be_meant_otherwise_is_not_sure(text: str) -> None:
    assert not read_reply(text, SENT).sure


def test_an_invitation_has_its_time_in_denmark() -> None:
    reading = read_reply(SURE[0][0], SENT)

    assert reading.as_json()["start"] == "2026-12-09T13:30:00+01:00"


@given(st.text(max_size=400))
def test_no_text_breaks_the_reading_and_unclear_is_never_sure(text: str) -> None:
    reading = read_reply(text, SENT)

    assert reading.intent is not Intent.UNCLEAR or not reading.sure
