"""Updates in: kept before they are acknowledged, once, by polling and by webhook; none is lost."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.intake import keep
from bot.webhook import secret_token
from casework.actions.forget_chats import UPDATES, forget_old_chats
from casework.inputs import InputState
from casework.tasks import TaskKind
from storage.store import Store
from tests.bot.office import BEGINS, Office
from tests.ports import a_free_port


def an_update(number: int, chat: int = 2001, **more: Any) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Olena", "language_code": "da"}
    message = {
        "message_id": number,
        "date": 1,
        "chat": {"id": chat, "type": "private", "first_name": "Olena"},
        "from": person,
        "text": "/help",
    }
    return {"update_id": number, "message": message | more}


def states(store: Store) -> list[str]:
    with store.work() as work:
        return [one.state.value for one in work.updates.where()]


def test_the_same_update_is_kept_once(store: Store) -> None:
    for _ in range(3):
        keep(store, 1, [an_update(7)], BEGINS)

    assert states(store) == ["received"]


def test_one_chats_updates_are_handed_out_one_after_the_other(store: Store) -> None:
    keep(store, 1, [an_update(1), an_update(2), an_update(3, chat=2002)], BEGINS)
    until = BEGINS + timedelta(minutes=5)
    with store.work() as work:
        first = work.updates.claim_some("a", until, 20)
    with store.work() as work:
        others = work.updates.claim_some("b", until, 20)
        work.updates.finish(first, BEGINS)
    with store.work() as work:
        after = work.updates.claim_some("b", until, 20)

    assert [one.update_id for one in first] == [1, 3]
    assert others == []
    assert [one.update_id for one in after] == [2]


def test_what_a_worker_left_lying_it_takes_up_again_and_alone(store: Store) -> None:
    keep(store, 1, [an_update(1), an_update(2, chat=2002)], BEGINS)
    with store.work() as work:
        work.updates.claim_some("a", BEGINS, 20)
    keep(store, 1, [an_update(3, chat=2003)], BEGINS)
    with store.work() as work:
        again = work.updates.claim_some("a", BEGINS, 20)
    with store.work() as work:
        rest = work.updates.claim_some("a", BEGINS, 20, busy=[one.id for one in again])

    assert [(one.update_id, one.attempts) for one in again] == [(1, 2)]
    assert [one.update_id for one in rest] == [2]


def test_the_words_of_an_update_are_forgotten_in_time(store: Store) -> None:
    keep(store, 1, [an_update(1), an_update(2, chat=2002)], BEGINS)
    with store.work() as work:
        work.updates.finish(work.updates.claim_some("a", BEGINS, 1), BEGINS)

    assert forget_old_chats(store, BEGINS + UPDATES + timedelta(days=1)) == 1
    with store.work() as work:
        assert [bool(one.payload) for one in work.updates.where()] == [False, True]


async def test_a_repeated_update_is_answered_once(office: Office) -> None:
    await office.does(office.olena, "/help", "Det kan du her")
    office.chats.deliver_again()
    await office.does(office.olena, "/status", "ikke registreret")

    assert [m.text[:15] for m in office.olena.answers].count("Det kan du her:") == 1


async def test_a_poison_update_is_a_task_and_holds_nobody_up(office: Office) -> None:
    broken = an_update(1, text=None, date="never")
    keep(office.store, 4713, [broken], office.clock())
    await office.does(office.olena, "/help", "Det kan du her")

    task = await office.task(TaskKind.INPUT_STUCK)
    assert task.context["cause"] == "not_an_update"


async def test_an_update_that_keeps_killing_its_worker_is_given_up(office: Office) -> None:
    await office.end()
    keep(office.store, 4713, [an_update(1)], office.clock())
    for number in range(3):
        with office.store.work() as work:
            (one,) = work.updates.claim_some(f"dead/{number}", office.clock(), 20)
            work.updates.save(one, _given_back(one))
    await office.begin()

    assert (await office.task(TaskKind.INPUT_STUCK)).context["cause"] == "too_many_attempts"
    assert states(office.store) == ["stuck"]


def _given_back(one: Any) -> Any:
    return replace(one, state=InputState.RECEIVED, claimed_by=None, claimed_until=None)


async def test_stopping_in_the_middle_loses_nothing(office: Office) -> None:
    people = [office.person(f"Nr {n}", "en", 3000 + n) for n in range(20)]
    for person in people:
        await person.says("/help")
    await asyncio.sleep(0.05)
    await office.end()
    await office.begin()

    for person in people:
        await person.waits_for("What you can do here", 15)
    texts = [len(person.answers) for person in people]
    assert texts == [1] * 20


class Hook:
    """A webhook's address, posted to by hand."""

    def __init__(self, office: Office) -> None:
        desk = office.service.desk
        assert desk is not None
        self.url = f"http://127.0.0.1:{desk.port}/telegram"
        self.secret = secret_token(office.store.secret, 4713)

    async def post(self, body: bytes | str, secret: str | None = None) -> int:
        given = self.secret if secret is None else secret
        headers = {"X-Telegram-Bot-Api-Secret-Token": given} if given else {}
        sent = body.encode() if isinstance(body, str) else body
        async with (
            ClientSession() as session,
            session.post(self.url, data=BytesIO(sent), headers=headers) as answer,
        ):
            return answer.status


async def with_webhook(office: Office, **more: Any) -> Hook:
    """The service again, with the local server posting updates to it."""
    await office.end()
    port = a_free_port()
    await office.begin(
        http_listen=f"127.0.0.1:{port}",
        telegram_webhook=f"http://127.0.0.1:{port}/telegram",
        **more,
    )
    return Hook(office)


async def test_updates_come_by_webhook(office: Office) -> None:
    await with_webhook(office)
    await office.does(office.olena, "/help", "Det kan du her")
    await office.does(office.olena, "/status", "ikke registreret")

    assert states(office.store) == ["done", "done"]


async def test_after_a_webhook_polling_takes_over(office: Office) -> None:
    await with_webhook(office)
    await office.does(office.olena, "/help", "Det kan du her")
    await office.end()
    await office.begin()

    await office.does(office.olena, "/status", "ikke registreret")


@pytest.mark.parametrize("secret", ["", "wrong", "æ"])
async def test_a_webhook_without_the_secret_is_refused(office: Office, secret: str) -> None:
    hook = await with_webhook(office)
    sent = secret.encode().decode("latin-1")

    assert await hook.post('{"update_id": 1}', sent) == 401
    assert states(office.store) == []


@pytest.mark.parametrize("body", ["", "{", "[]", '{"update_id": "x"}', "[" * 100_000, "x" * 2**21])
async def test_what_is_no_update_is_refused_and_the_next_one_taken(
    office: Office, body: str
) -> None:
    hook = await with_webhook(office)

    assert await hook.post(body) in (400, 413)
    await office.does(office.olena, "/help", "Det kan du her")


async def test_a_webhook_answers_no_other_network(office: Office) -> None:
    hook = await with_webhook(office, telegram_webhook_from="telegram")

    assert await hook.post('{"update_id": 1}') == 403
