"""An interview that moves to one of several times: the old one is off, and the partner chooses."""

from casework.actions import answers
from casework.actions.partner_says import Says, partner_says
from casework.letters import Letter
from casework.model import InterviewState, Referral, State
from storage.store import Store
from tests.builders import Cast, from_contact, from_partner, interview_of, local
from tests.casework.actions.replying import INVITES, SENT, says
from tests.casework.passing import in_words

MOVES = (
    "Vi er nødt til at flytte samtalen på onsdag. Kan hun i stedet komme "
    "torsdag den 10. december kl. 9 eller fredag den 11. december kl. 14?"
)
OLD, SECOND = map(local, ("2026-12-09T13:30", "2026-12-11T14:00"))


def test_the_old_time_is_off_and_the_partner_chooses(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        says(work, cast, delivered, INVITES, "inbound:7")
        stood = interview_of(work, delivered)
        moved = says(work, cast, delivered, MOVES, "inbound:8")
        offer = interview_of(work, delivered)
        (choice,) = work.outbox.where(letter=Letter.INTERVIEW_CHOICE)
        text = in_words(choice)
        chosen = partner_says(work, moved, Says.SLOT, from_partner(cast.partner), SENT, choice=1)
        booked = interview_of(work, chosen)

    assert (moved.state, offer.state) == (State.INVITED, InterviewState.PROPOSED)
    assert (offer.id, offer.ask_for, offer.moved_count) == (stood.id, "Kaj", 1)
    assert "Du skal ikke møde op" in text
    assert "fredag den 11. december" in text
    assert "Godt nyt" not in text
    assert (chosen.state, booked.state) == (State.BOOKED, InterviewState.CONFIRMED)
    assert booked.starts_at == SECOND


def test_a_mail_program_takes_the_old_time_out(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        says(work, cast, delivered, INVITES, "inbound:7")
        asked = work.outbox.where(letter=Letter.COMPANY_NOTED)[-1].outgoing.invite
        says(work, cast, delivered, MOVES, "inbound:8")
        taken_out = work.outbox.where(letter=Letter.COMPANY_NOTED)[-1].outgoing.invite

    assert asked is not None
    assert taken_out is not None
    assert (asked.cancelled, taken_out.cancelled) == (False, True)
    assert taken_out.interview_id == asked.interview_id
    assert taken_out.sequence > asked.sequence


def test_taken_back_the_old_time_stands_again(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        says(work, cast, delivered, INVITES, "inbound:7")
        moved = says(work, cast, delivered, MOVES, "inbound:8")
        assert answers.undo_latest(work, moved, from_contact(cast.contact.id, "inbound:9"), SENT)
        interview = interview_of(work, delivered)
        state = work.referrals.get(delivered.id).state

    assert (state, interview.state) == (State.BOOKED, InterviewState.CONFIRMED)
    assert (interview.starts_at, interview.options) == (OLD, ())
