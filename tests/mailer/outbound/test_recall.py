"""A CV that went to the wrong place: one task choice, and everything that follows of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from casework.actions.do_task import do_task
from casework.actions.permissions import stop_unsent
from casework.actions.recall_cv import recall_cv
from casework.actions.refer import approve
from casework.actions.todo import file_about_referral, offered
from casework.clocks import ClockKind
from casework.events import By, Channel, Role
from casework.letters import Letter, OutboxState
from casework.model import Language, State
from casework.tasks import Do, Task, TaskKind
from storage.store import Store
from templates.render import render
from tests.mailer.outbound.cases import Case, a_case
from tests.mailer.outbound.office import KAREN, Office
from tests.mailer.outbound.receiver import Receiver

APPROVES = By(role=Role.CASEWORKER, actor="caseworker:1", channel=Channel.TASK, confirmed=True)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path) as server:
        yield server


@pytest.fixture
def office(store: Store, receiver: Receiver) -> Office:
    return Office(store, receiver.port, ca=receiver.certificate)


def a_sent_cv(office: Office) -> Case:
    case = a_case(office.store, State.READY)
    with office.store.work() as work:
        referral = case.within(work).referral
        approve(work, referral, case.caseworker(work), APPROVES, office.now, tls_known=True)
    office.sends()
    return case


def a_task(case: Case, office: Office) -> Task:
    quote = "Det er sendt til det forkerte firma."
    with case.store.work() as work:
        about = case.within(work)
        task = file_about_referral(
            work, TaskKind.UNCLEAR_REPLY, about, office.now, key="test", quote=quote
        )
    assert task is not None
    return task


def calls_back(case: Case, office: Office) -> None:
    task = a_task(case, office)
    with case.store.work() as work:
        assert Do.VOID in offered(work, task)
        mette = case.caseworker(work)
        do_task(work, task, Do.VOID, mette, Channel.TASK, office.now, tls_known=True)


def what_the_partner_reads(office: Office) -> str:
    """The letter as it is, or would be, sent."""
    with office.store.work() as work:
        letter = work.outbox.find(letter=Letter.CV_WENT_WRONG)
    assert letter is not None
    around = dict.fromkeys(("municipality", "office", "mail_domain"), "x")
    context = around | letter.outgoing.context
    return render(letter.outgoing.letter, Language.DANISH, Channel.EMAIL, context).plain


def test_a_wrong_send_is_called_back_in_one_action(office: Office, receiver: Receiver) -> None:
    case = a_sent_cv(office)
    office.waits(hours=1)
    calls_back(case, office)
    office.sends()

    assert case.referral.state is State.VOIDED
    assert "blev ved en fejl sendt til" in what_the_partner_reads(office)
    to_karen = [message for _, to, message, _ in receiver.mails if to == KAREN]
    assert "slet" in str(to_karen[-1]["Subject"])
    with office.store.work() as work:
        (breach,) = work.breaches.where()
        clocks = [one for one in work.clocks.where() if one.kind is ClockKind.BREACH]
    assert breach.sent_to == (KAREN,)
    assert breach.why == "Det er sendt til det forkerte firma."
    assert breach.report_by == office.now + timedelta(hours=72)
    assert [one.due_at for one in clocks] == [
        breach.report_by - timedelta(hours=24)
    ]  # in time to act
    assert len(office.tasks(TaskKind.BREACH)) == 1


def test_a_cv_that_still_waits_is_not_sent_and_is_no_breach(
    office: Office, receiver: Receiver
) -> None:
    case = a_case(office.store, State.READY)
    with office.store.work() as work:
        referral = case.within(work).referral
        approve(work, referral, case.caseworker(work), APPROVES, office.now, tls_known=True)
    calls_back(case, office)
    office.sends()

    assert [to for _, to, _, _ in receiver.mails if to == KAREN] == []
    assert "standse det, så intet er sendt" in what_the_partner_reads(office)
    with office.store.work() as work:
        assert work.breaches.where() == []


def test_a_cv_that_nobody_knows_the_fate_of_is_called_back_too(
    office: Office, receiver: Receiver
) -> None:
    case = a_case(office.store, State.READY)
    with office.store.work() as work:
        contact = work.contacts.get(case.contact_id)
        work.contacts.save(contact, replace(contact, email="drops@fjord.example"))
        referral = case.within(work).referral
        approve(work, referral, case.caseworker(work), APPROVES, office.now, tls_known=True)
    office.sends()
    with office.store.work() as work:
        sent = work.outbox.find(letter=Letter.CV_TO_COMPANY)
    assert sent is not None
    assert sent.state is OutboxState.UNKNOWN
    calls_back(case, office)

    with office.store.work() as work:
        (breach,) = work.breaches.where()
        assert work.outbox.find(letter=Letter.RECALL) is not None
    assert breach.sent_to == ("drops@fjord.example",)
    assert len(receiver.mails) == 1
    assert "Vi ved ikke, om det nåede frem" in what_the_partner_reads(office)


def test_of_a_cv_that_was_not_going_anywhere_the_partner_hears_nothing(office: Office) -> None:
    case = a_case(office.store, State.READY)
    with office.store.work() as work:
        partner = case.within(work).partner
        stop_unsent(work, partner, replace(APPROVES, role=Role.PARTNER), office.now)
        assert case.within(work).referral.state is State.NOT_SHARED
        recall_cv(work, case.within(work).referral, APPROVES, office.now, why="Dobbelt")
        assert work.outbox.find(letter=Letter.CV_WENT_WRONG) is None
