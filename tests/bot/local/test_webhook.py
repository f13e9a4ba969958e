"""Updates pushed to a bot's own server."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.local import LocalBotApi, Person
from tests.bot.local.conftest import Call, Clock

WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


@dataclass
class Receiver:
    """A bot's server; answers with what is planned, then with 200."""

    url: str = ""
    planned: list[web.Response] = field(default_factory=list)
    slow: float = 0
    got: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.got.append(await request.json())
        await asyncio.sleep(self.slow)
        return self.planned.pop(0) if self.planned else web.Response()

    async def has(self, count: int) -> list[str]:
        async with asyncio.timeout(30):
            while len(self.got) < count:  # noqa: ASYNC110 - another task fills it
                await asyncio.sleep(0.005)
        return [update["message"]["text"] for update in self.got]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    bot = Receiver()
    app = web.Application()
    app.router.add_post("/hook", bot.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield bot
    await runner.cleanup()


async def test_updates_come_with_the_secret(anna: Person, call: Call, receiver: Receiver) -> None:
    await call("setWebhook", url=receiver.url, secret_token="s3cret_-")
    await anna.says("one")

    assert await receiver.has(1) == ["one"]
    assert receiver.secrets == ["s3cret_-"]


async def test_refused_update_is_repeated_before_the_next_of_that_chat(
    anna: Person, call: Call, receiver: Receiver
) -> None:
    receiver.planned = [web.Response(status=500), web.Response(status=401)]
    await call("setWebhook", url=receiver.url)
    await anna.says("one")
    await anna.says("two")

    assert await receiver.has(4) == ["one", "one", "one", "two"]


async def test_retry_after_is_honoured(anna: Person, call: Call, receiver: Receiver) -> None:
    receiver.planned = [web.Response(status=429, headers={"Retry-After": "3600"})]
    await call("setWebhook", url=receiver.url)
    await anna.says("one")
    await receiver.has(1)
    await asyncio.sleep(0.2)

    assert len(receiver.got) == 1


async def test_other_chats_do_not_wait(
    api: LocalBotApi, anna: Person, call: Call, receiver: Receiver
) -> None:
    receiver.planned = [web.Response(status=429, headers={"Retry-After": "3600"})]
    await call("setWebhook", url=receiver.url)
    await anna.says("one")
    await receiver.has(1)
    await api.person("Boris", "uk").says("two")

    assert await receiver.has(2) == ["one", "two"]


async def test_trouble_is_told_in_the_info(anna: Person, call: Call, receiver: Receiver) -> None:
    receiver.planned = [web.Response(status=500) for _ in range(50)]
    await call("setWebhook", url=receiver.url, max_connections=3, allowed_updates=["message"])
    await anna.says("one")
    await receiver.has(2)
    info = (await call("getWebhookInfo")).result

    assert info["last_error_message"] == (
        "Wrong response from the webhook: 500 Internal Server Error"
    )
    assert (info["pending_update_count"], info["max_connections"]) == (1, 3)
    assert info["allowed_updates"] == ["message"]


async def test_bot_that_is_down_gets_everything_when_it_is_up(
    anna: Person, call: Call, receiver: Receiver
) -> None:
    await call("setWebhook", url="http://127.0.0.1:9/hook")
    await anna.says("one")
    await asyncio.sleep(0.05)
    assert (await call("getWebhookInfo")).result["last_error_message"] == "Connection refused"
    await call("setWebhook", url=receiver.url)

    assert await receiver.has(1) == ["one"]


async def test_update_is_dropped_after_a_day_of_trouble(
    anna: Person, call: Call, clock: Clock, receiver: Receiver
) -> None:
    receiver.planned = [web.Response(status=500) for _ in range(500)]
    await call("setWebhook", url=receiver.url)
    await anna.says("one")
    await receiver.has(1)
    clock.forward(hours=25)
    await asyncio.sleep(0.2)

    assert (await call("getWebhookInfo")).result["pending_update_count"] == 0


async def test_answer_may_carry_a_call(anna: Person, call: Call, receiver: Receiver) -> None:
    said = {"method": "sendMessage", "chat_id": anna.chat_id, "text": "at once"}
    receiver.planned = [web.json_response(said)]
    await call("setWebhook", url=receiver.url)
    await anna.says("one")

    assert (await anna.waits_for("at once")).from_bot


async def test_broken_call_in_an_answer_does_not_stop_the_queue(
    anna: Person, call: Call, receiver: Receiver
) -> None:
    receiver.planned = [
        web.json_response({"method": "sendMessage", "chat_id": 1, "text": "x"}),
        web.Response(text="{", content_type="application/json"),
    ]
    await call("setWebhook", url=receiver.url)
    for text in ("one", "two", "three"):
        await anna.says(text)

    assert await receiver.has(3) == ["one", "two", "three"]


async def test_answer_may_end_the_webhook_itself(
    anna: Person, call: Call, receiver: Receiver
) -> None:
    receiver.planned = [web.json_response({"method": "deleteWebhook"})]
    await call("setWebhook", url=receiver.url)
    await anna.says("one")
    await receiver.has(1)
    for _ in range(500):
        if not (await call("getWebhookInfo")).result["url"]:
            break
        await asyncio.sleep(0.01)
    await anna.says("two")
    updates = (await call("getUpdates", timeout=2)).result

    assert updates[-1]["message"]["text"] == "two"


async def test_update_can_be_delivered_twice(
    api: LocalBotApi, anna: Person, call: Call, receiver: Receiver
) -> None:
    await call("setWebhook", url=receiver.url)
    await anna.says("one")
    await receiver.has(1)
    api.deliver_again()

    assert await receiver.has(2) == ["one", "one"]
    assert receiver.got[0] == receiver.got[1]


async def test_polling_is_refused_while_a_webhook_is_set(call: Call, receiver: Receiver) -> None:
    await call("setWebhook", url=receiver.url)
    answer = await call("getUpdates")

    assert (answer.status, answer.refusal) == (
        409,
        WEBHOOK_ACTIVE,
    )


async def test_polling_works_after_the_webhook_is_deleted(
    anna: Person, call: Call, receiver: Receiver
) -> None:
    receiver.planned = [web.Response(status=500) for _ in range(50)]
    await call("setWebhook", url=receiver.url)
    await anna.says("one")
    await call("deleteWebhook")
    kept = (await call("getUpdates")).result
    await call("deleteWebhook", drop_pending_updates=True)

    assert [update["message"]["text"] for update in kept] == ["one"]
    assert (await call("getUpdates")).result == []


async def test_setting_a_webhook_ends_a_poll(call: Call, receiver: Receiver) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await call("setWebhook", url=receiver.url)

    assert (await poll).refusal == "Conflict: terminated by setWebhook request"


@pytest.mark.parametrize(
    "url", ["https://example.dk/hook", "http://10.0.0.1/", "http://[", "ftp://127.0.0.1/", "x"]
)
async def test_nobody_on_another_machine_is_called(call: Call, url: str) -> None:
    answer = await call("setWebhook", url=url)

    assert answer.refusal.startswith("Bad Request: bad webhook")


async def test_secret_has_only_plain_signs(call: Call, receiver: Receiver) -> None:
    answer = await call("setWebhook", url=receiver.url, secret_token="not this!")

    assert answer.refusal == "Bad Request: secret token contains unallowed characters"
