"""A company's word to the partner, from its reply to the letters and the calendar."""

import pytest

from bot.attachments import attachments
from casework.actions.company_says import company_says
from casework.actions.do_task import do_task
from casework.actions.partner_says import Says, partner_says
from casework.events import Channel
from casework.letters import Letter, Queued
from casework.model import Referral
from casework.ports import Work
from casework.readings import ReplyReading
from casework.replies.read import read_reply
from casework.tasks import Do, Task, TaskKind
from storage.store import Store
from tests.builders import (
    NOW,
    Cast,
    from_contact,
    from_partner,
    interview_of,
)
from tests.casework.actions.replying import DAY, SENT, says
from tests.casework.passing import in_words, tasks

WORDS = "Spørg efter Kaj på lageret. Medbring eksamensbeviser."


def to_partner(work: Work, letter: Letter) -> Queued:
    (found,) = work.outbox.where(letter=letter)
    return found


def test_the_letter_of_the_interview_quotes_the_company(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        says(work, cast, delivered, f"{DAY} {WORDS}", "inbound:7")

        booked = in_words(to_partner(work, Letter.INTERVIEW_BOOKED))

    assert "Spørg efter: Kaj" in booked
    assert "Virksomheden skriver:\n\n> Spørg efter Kaj på lageret.\n> Medbring" in booked


def test_the_choice_of_a_time_quotes_it_too(store: Store, cast: Cast, delivered: Referral) -> None:
    with store.work() as work:
        text = (
            f"Vi kan se hende onsdag den 9. december kl. 13.30 eller torsdag den 10. kl. 9. {WORDS}"
        )
        says(work, cast, delivered, text, "inbound:7")

        assert "> Medbring eksamensbeviser." in in_words(to_partner(work, Letter.INTERVIEW_CHOICE))


def test_a_moved_interview_keeps_it_unless_the_company_writes_anew(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        says(work, cast, delivered, f"{DAY} {WORDS}", "inbound:7")
        moved = "Samtalen må flyttes til torsdag den 10. december kl. 9."
        says(work, cast, delivered, moved, "inbound:8")
        assert interview_of(work, delivered).for_partner == WORDS.replace(". ", ".\n")

        again = "Samtalen må flyttes til fredag den 11. december kl. 9. Spørg efter Mia i kassen."
        says(work, cast, delivered, again, "inbound:9")
        interview = interview_of(work, delivered)
        assert (interview.ask_for, interview.for_partner) == ("Mia", "Spørg efter Mia i kassen.")
        assert "Spørg efter: Mia" in in_words(work.outbox.where(letter=Letter.INTERVIEW_MOVED)[-1])


def test_a_new_time_after_one_that_was_called_off_keeps_the_place(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """ "Samme sted" is no place of its own: the one that was told is."""
    with store.work() as work:
        says(work, cast, delivered, f"{DAY} Vi mødes på Havnevej 3. {WORDS}", "inbound:7")
        stands = work.referrals.get(delivered.id)
        partner_says(work, stands, Says.CANNOT_COME, from_partner(cast.partner), SENT)
        again = "Så siger vi torsdag den 10. december kl. 9, samme sted."
        says(work, cast, delivered, again, "inbound:8")
        interview = interview_of(work, delivered)
        told = in_words(work.outbox.where(letter=Letter.INTERVIEW_BOOKED)[-1])
        noted = in_words(work.outbox.where(letter=Letter.COMPANY_NOTED)[-1])

    assert (interview.place, interview.ask_for) == ("Havnevej 3", "Kaj")
    assert "Hvor: Havnevej 3" in told
    assert "I har ikke skrevet, hvor samtalen er" not in noted


def test_each_move_and_each_new_offer_is_told_to_the_partner(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        for day in ("onsdag den 9.", "torsdag den 10."):
            text = f"Vi kan se hende {day} december kl. 9 eller kl. 13.30."
            says(work, cast, delivered, text, f"inbound:{day}")
        assert len(work.outbox.where(letter=Letter.INTERVIEW_CHOICE)) == 2

        for day in ("mandag den 14.", "tirsdag den 15.", "onsdag den 16."):
            text = f"Vi vil gerne se hende til samtale {day} december kl. 9."
            says(work, cast, delivered, text, f"inbound:{day}")
        assert len(work.outbox.where(letter=Letter.INTERVIEW_BOOKED)) == 1
        assert len(work.outbox.where(letter=Letter.INTERVIEW_MOVED)) == 2


def test_the_calendar_file_holds_it(store: Store, cast: Cast, delivered: Referral) -> None:
    with store.work() as work:
        says(work, cast, delivered, f"{DAY} {WORDS}", "inbound:7")
        booked = to_partner(work, Letter.INTERVIEW_BOOKED)

        (file,) = attachments(work, booked, "jobpartner.example", NOW)

    told = file.content.replace(b"\r\n ", b"").decode()
    assert "Du skal møde Kaj." in told
    assert "Virksomheden skriver: Spørg efter Kaj på lageret. Medbring" in told


def test_a_caseworker_sees_it_and_passes_it_on(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        text = f"{DAY} {WORDS}"
        reading = read_reply(text, SENT)
        unsure = ReplyReading(
            intent=reading.intent,
            slots=reading.slots,
            contact=reading.contact,
            for_partner=reading.for_partner,
            because=reading.because,
        )
        karen = from_contact(cast.contact.id, "inbound:7")
        company_says(work, delivered, unsure, karen, SENT, quote=text)
        (task,) = tasks(work, TaskKind.UNCLEAR_REPLY)
        assert task.context["for_partner"] == reading.for_partner

        confirm(work, cast, task)

        assert interview_of(work, delivered).for_partner == reading.for_partner
        assert "Spørg efter: Kaj" in in_words(to_partner(work, Letter.INTERVIEW_BOOKED))


def confirm(work: Work, cast: Cast, task: Task) -> None:
    do_task(work, task, Do.CONFIRM, cast.mette, Channel.COMMAND, SENT, tls_known=True)


@pytest.mark.parametrize("named", ["Olena", "Karen"])
def test_nobody_is_told_to_ask_for_herself_or_for_the_contact_twice(
    store: Store, cast: Cast, delivered: Referral, named: str
) -> None:
    with store.work() as work:
        says(work, cast, delivered, f"{DAY} Spørg efter {named}.", "inbound:7")

        assert "Spørg efter: " not in in_words(to_partner(work, Letter.INTERVIEW_BOOKED))
