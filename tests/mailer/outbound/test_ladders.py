"""A question and its reminder never arrive together, and nobody is asked what they answered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from casework.actions.carry_out import carry_out
from casework.actions.chase import chase_due
from casework.actions.company_says import company_says
from casework.events import SYSTEM, Event, Name
from casework.letters import Letter, OutboxState
from casework.model import InterviewState, State
from casework.readings import Intent, ReplyReading
from storage.store import Store
from tests.mailer.outbound.cases import KAREN_SAYS, Case, a_case
from tests.mailer.outbound.office import KAREN, Office
from tests.mailer.outbound.receiver import Receiver

FRIDAY_EVENING = datetime(2026, 12, 4, 16, 30, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 12, 7, 8, 0, tzinfo=UTC)
TUESDAY_NINE = MONDAY_NINE + timedelta(days=1)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path) as server:
        yield server


@pytest.fixture
def office(store: Store, receiver: Receiver) -> Office:
    return Office(store, receiver.port, ca=receiver.certificate)


def questions(receiver: Receiver) -> list[str]:
    return [
        message.get_body(("plain",)).get_content()  # type: ignore[union-attr]
        for _, to, message, _ in receiver.mails
        if to == KAREN and Letter.OUTCOME_QUESTION_COMPANY in str(message["Message-ID"])
    ]


def after_an_interview_on_friday(store: Store) -> Case:
    """It ended Friday at four; an hour later the question is written, and waits for Monday."""
    case = a_case(store, State.BOOKED, interview=True)
    with store.work() as work:
        (interview,) = work.interviews.where()
        ended = FRIDAY_EVENING - timedelta(hours=1, minutes=30)
        before = replace(interview, starts_at=ended - timedelta(hours=1), ends_at=ended)
        work.interviews.save(interview, replace(before, state=InterviewState.CONFIRMED))
        referral = case.within(work).referral
        carry_out(work, referral, Event(name=Name.INTERVIEW_OVER, by=SYSTEM), FRIDAY_EVENING)
    return case


def test_after_a_weekend_the_company_gets_one_question(
    store: Store, office: Office, receiver: Receiver
) -> None:
    after_an_interview_on_friday(store)
    office.now = TUESDAY_NINE  # no mail was sent on Monday: the service was away
    chase_due(store, office.now, tls_known=True)
    office.sends()

    (only,) = questions(receiver)
    assert "Vi mangler stadig" not in only  # nobody is reminded of what never reached them
    with store.work() as work:
        states = [one.state for one in work.outbox.where(letter=Letter.OUTCOME_QUESTION_COMPANY)]
    assert sorted(states) == [OutboxState.SENT, OutboxState.SUPERSEDED]


def test_a_question_that_was_sent_is_followed_by_a_reminder(
    store: Store, office: Office, receiver: Receiver
) -> None:
    after_an_interview_on_friday(store)
    office.now = MONDAY_NINE - timedelta(minutes=50)
    office.sends()
    office.now = TUESDAY_NINE
    chase_due(store, office.now, tls_known=True)
    office.sends()

    first, second = questions(receiver)
    assert "Vi mangler stadig" not in first
    assert "Vi mangler stadig" in second


def test_an_answer_takes_away_what_waits_to_ask_for_it(
    store: Store, office: Office, receiver: Receiver
) -> None:
    case = after_an_interview_on_friday(store)
    with store.work() as work:
        reading = ReplyReading(intent=Intent.PENDING, sure=True)
        referral = case.within(work).referral
        company_says(work, referral, reading, KAREN_SAYS, FRIDAY_EVENING, quote="[pending]")
    office.now = MONDAY_NINE - timedelta(minutes=30)
    office.sends()

    assert questions(receiver) == []
