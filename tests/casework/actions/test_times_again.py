"""A time the company writes is the first, a new one or the same again: the case knows which, the words need not."""

from datetime import datetime

import pytest

from casework.letters import Letter
from casework.model import Referral, State
from casework.readings import Intent, ReplyReading, Slot
from storage.store import Store
from tests.builders import Cast, interview_of, local
from tests.casework.actions.replying import INVITES, says
from tests.casework.passing import in_words

AGREED, NEW, THIRD = map(local, ("2026-12-09T13:30", "2026-12-11T14:00", "2026-12-14T09:00"))


def of_times(intent: Intent, *starts: datetime) -> ReplyReading:
    slots = tuple(Slot(start) for start in starts)
    return ReplyReading(intent=intent, slots=slots, sure=True, certainty=0.9)


@pytest.mark.parametrize(
    "text",
    [
        "Vi glæder os til samtalen onsdag den 9. december kl. 13.30.",
        "Hun er velkommen til samtalen onsdag den 9. december kl. 13.30.",
    ],
)
def test_the_agreed_time_again_moves_nothing(
    store: Store, cast: Cast, delivered: Referral, text: str
) -> None:
    with store.work() as work:
        says(work, cast, delivered, INVITES, "inbound:7")
        stood = interview_of(work, delivered)
        again = says(work, cast, delivered, text, "inbound:8")
        interview = interview_of(work, delivered)
        moved = work.outbox.where(letter=Letter.INTERVIEW_MOVED)
        noted = work.outbox.where(letter=Letter.COMPANY_NOTED)

    assert again.state is State.BOOKED
    assert interview == stood
    assert not moved
    assert len(noted) == 2, "the company hears that it was noted"
    assert "undo" not in noted[-1].outgoing.context["links"]


def test_more_about_the_agreed_time_is_told_as_such(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    more = "Samtalen onsdag den 9. december kl. 13.30 holdes online på Teams."
    with store.work() as work:
        says(work, cast, delivered, INVITES, "inbound:7")
        says(work, cast, delivered, more, "inbound:8")
        (told,) = work.outbox.where(letter=Letter.INTERVIEW_MOVED)
        text = in_words(told)
        interview = interview_of(work, delivered)

    assert interview.starts_at == AGREED
    assert "Teams" in text
    assert "tiden er som før" in text
    assert "flyttet" not in text


@pytest.mark.parametrize("intent", [Intent.INVITATION, Intent.RESCHEDULE])
def test_of_the_old_and_a_new_time_it_moves_to_the_new(
    store: Store, cast: Cast, delivered: Referral, intent: Intent
) -> None:
    with store.work() as work:
        says(work, cast, delivered, INVITES, "inbound:7")
        moved = says(work, cast, delivered, of_times(intent, AGREED, NEW), "inbound:8")
        interview = interview_of(work, delivered)

    assert (moved.state, interview.starts_at) == (State.BOOKED, NEW)


def test_what_moves_though_nothing_is_booked_is_an_invitation(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """They agreed on the phone, and write to us when it changes."""
    with store.work() as work:
        says(work, cast, delivered, of_times(Intent.RESCHEDULE, NEW, THIRD), "inbound:7")
        offered = work.referrals.get(delivered.id).state
        booked = says(work, cast, delivered, of_times(Intent.RESCHEDULE, NEW), "inbound:8")
        interview = interview_of(work, delivered)

    assert (offered, booked.state) == (State.INVITED, State.BOOKED)
    assert interview.starts_at == NEW
