"""What a real server does to letters, and what becomes of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.letters import OutboxState
from casework.tasks import TaskKind
from mailer.outbound.fates import Refused, TryLater, refusal
from storage.store import Store
from tests.mailer.outbound.office import Office, a_letter
from tests.mailer.outbound.receiver import Receiver


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path) as server:
        yield server


@pytest.fixture
def office(store: Store, receiver: Receiver) -> Office:
    return Office(store, receiver.port, ca=receiver.certificate)


def test_many_letters_go_over_one_connection(office: Office, receiver: Receiver) -> None:
    office.posts(*(a_letter(str(n), f"person{n}@fjord.example") for n in range(20)))

    assert office.sends() == 20
    assert len(receiver.mails) == 20
    assert receiver.sessions == 1


def test_a_sent_letter_keeps_what_was_seen_of_the_line(office: Office, receiver: Receiver) -> None:
    office.posts(a_letter("one"))
    office.sends()

    letter = office.letter("one")
    assert letter.state is OutboxState.SENT
    assert letter.evidence is not None
    assert letter.evidence["tls"] == "TLSv1.3"
    assert letter.evidence["subject"] == "CN=mx.example"
    assert len(letter.evidence["fingerprint"]) == 64
    with office.store.work() as work:
        route = work.routes.find(domain="fjord.example")
    assert route is not None
    assert (route.tls, route.verified, route.seen_at) == ("TLSv1.3", True, office.now)
    assert receiver.encrypted == ["TLSv1.3"]


@pytest.mark.parametrize("habit", ["gone", "policy", "refuses"])
def test_a_refusal_for_good_is_told_and_not_tried_again(
    office: Office, receiver: Receiver, habit: str
) -> None:
    office.posts(a_letter("one", f"{habit}@fjord.example"))
    office.sends()
    office.waits(days=1)
    office.sends()

    assert office.letter("one").state is OutboxState.FAILED
    (task,) = office.tasks(TaskKind.LETTER_FAILED)
    assert task.context["cause"].startswith("55")
    assert receiver.mails == []


@pytest.mark.parametrize("habit", ["full", "mild", "busy", "closes"])
def test_a_refusal_for_now_is_tried_until_the_office_gives_up(office: Office, habit: str) -> None:
    office.posts(a_letter("one", f"{habit}@fjord.example"))
    office.sends()
    assert office.letter("one").state is OutboxState.WAITING
    assert office.tasks(TaskKind.LETTER_FAILED) == []

    for _ in range(20):
        office.waits(hours=7)
        office.sends()

    assert office.letter("one").state is OutboxState.FAILED
    (task,) = office.tasks(TaskKind.LETTER_FAILED)
    assert task.context["cause"].startswith("gave_up:")


def test_greylisting_is_waited_out(office: Office, receiver: Receiver) -> None:
    office.posts(a_letter("one", "greylists@fjord.example"))
    office.sends()
    assert office.sends() == 0  # not at once
    office.waits(minutes=3)
    office.sends()

    assert office.letter("one").state is OutboxState.SENT
    assert len(receiver.mails) == 1


def test_a_line_that_breaks_after_the_mail_leaves_its_fate_unknown(
    office: Office, receiver: Receiver
) -> None:
    office.posts(a_letter("one", "drops@fjord.example"), a_letter("two"))
    office.sends()
    office.waits(days=1)
    office.sends()

    assert office.letter("one").state is OutboxState.UNKNOWN
    assert office.letter("two").state is OutboxState.SENT
    assert len(office.tasks(TaskKind.LETTER_UNKNOWN)) == 1
    assert [to for _, to, _, _ in receiver.mails].count("drops@fjord.example") == 1


def test_a_slow_server_is_waited_for(office: Office) -> None:
    office.posts(a_letter("one", "delays@fjord.example"))
    office.sends()

    assert office.letter("one").state is OutboxState.SENT


def test_a_relay_that_is_away_is_left_alone_for_a_while(store: Store, tmp_path: Path) -> None:
    with Receiver(tmp_path) as server:
        port = server.port
    office = Office(store, port)
    office.posts(*(a_letter(str(n), f"person{n}@fjord.example") for n in range(5)))

    assert office.sends() == 1  # the others are not even tried
    assert office.sends() == 0
    assert office.letter("0").why == "ConnectionRefusedError"
    assert office.letter("4").attempts == 0


def test_a_connection_that_the_server_closed_is_opened_again(
    office: Office, receiver: Receiver
) -> None:
    office.posts(a_letter("one"))
    office.postman.send_due(lambda: office.now)
    receiver.hangs_up()
    office.posts(a_letter("two"))
    office.sends()

    assert office.letter("two").state is OutboxState.SENT
    assert receiver.sessions == 2


def test_later_letters_do_not_overtake_one_that_is_tried_again(
    office: Office, receiver: Receiver
) -> None:
    office.posts(a_letter("one", "greylists@fjord.example"))
    office.sends()
    office.posts(a_letter("two", "greylists@fjord.example"), a_letter("three"))
    office.sends()
    assert [to for _, to, _, _ in receiver.mails] == ["karen@fjord.example"]
    office.waits(minutes=3)
    office.sends()

    ids = [str(message["Message-ID"]) for _, to, message, _ in receiver.mails if "grey" in to]
    assert ids == [office.letter("one").message_id, office.letter("two").message_id]


def test_a_domain_gets_no_more_than_its_share_of_a_minute(store: Store, receiver: Receiver) -> None:
    office = Office(store, receiver.port, ca=receiver.certificate, a_minute=3)
    office.posts(*(a_letter(f"f{n}", f"person{n}@fjord.example") for n in range(5)))
    office.posts(a_letter("other", "bo@anholt.example"))
    office.sends()
    domains = [to.partition("@")[2] for _, to, _, _ in receiver.mails]
    assert (domains.count("fjord.example"), domains.count("anholt.example")) == (3, 1)

    office.waits(minutes=1)
    office.sends()
    assert len(receiver.mails) == 6


def test_pauses_grow_and_are_not_the_same_for_all(office: Office) -> None:
    office.posts(*(a_letter(str(n), f"busy-{n}@fjord.example") for n in range(8)))
    office.sends()
    pauses = {office.letter(str(n)).next_attempt_at - office.now for n in range(8)}

    assert len(pauses) > 4
    assert all(90 <= pause.total_seconds() <= 150 for pause in pauses)


@pytest.mark.parametrize(
    ("code", "text", "fate"),
    [
        pytest.param(550, b"5.1.1 gone", Refused("550 5.1.1"), id="permanent"),
        pytest.param(450, b"4.2.1 busy", TryLater("450 4.2.1"), id="temporary"),
        pytest.param(450, b"5.1.1 odd", TryLater("450 5.1.1"), id="code-is-milder"),
        pytest.param(554, b"4.7.1 odd", TryLater("554 4.7.1"), id="status-is-milder"),
        pytest.param(552, b"5.2.2 full", TryLater("552 5.2.2"), id="full-mailbox"),
        pytest.param(550, b"Karen Holm unknown", Refused("550"), id="words-are-dropped"),
        pytest.param(421, b"4.3.2 bye", TryLater("421 4.3.2", everybody=True), id="closing"),
    ],
)
def test_an_answer_means(code: int, text: bytes, fate: Refused | TryLater) -> None:
    assert refusal(code, text) == fate


def test_a_letter_that_went_but_could_not_be_written_down_is_shown(
    office: Office, receiver: Receiver
) -> None:
    breaks = {
        "sqlite": "CREATE TRIGGER broken BEFORE INSERT ON routes BEGIN SELECT RAISE(ABORT, 'no'); END",
        "postgresql": "ALTER TABLE routes ADD CONSTRAINT broken CHECK (false)",
    }
    with office.store.engine.begin() as connection:
        connection.exec_driver_sql(breaks[connection.dialect.name])
    office.posts(a_letter("one"))
    office.sends()
    office.sends()

    assert len(receiver.mails) == 1
    letter = office.letter("one")
    assert (letter.state, letter.why) == (OutboxState.UNKNOWN, "not_recorded")
    assert len(office.tasks(TaskKind.LETTER_UNKNOWN)) == 1
