"""What tests can make go wrong, and look up."""

import pytest
from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.local import Cut, LocalBotApi, Person, Slow, flood, server_error
from tests.bot.local.conftest import Call


async def test_flood_tells_how_long_to_wait(api: LocalBotApi, anna: Person, call: Call) -> None:
    api.faults.plan(flood(7), "sendMessage")
    answer = await call("sendMessage", chat_id=anna.chat_id, text="x")

    assert (answer.status, answer.refusal) == (429, "Too Many Requests: retry after 7")
    assert answer.body["parameters"] == {"retry_after": 7}
    assert (await call("sendMessage", chat_id=anna.chat_id, text="x")).status == 200


async def test_fault_can_be_for_one_chat_only(api: LocalBotApi, anna: Person, call: Call) -> None:
    boris = api.person("Boris", "uk")
    await boris.says("/start")
    api.faults.plan(server_error(), chat_id=boris.chat_id, times=2)

    statuses = [
        (await call("sendMessage", chat_id=who.chat_id, text="x")).status
        for who in (anna, boris, boris, boris)
    ]
    assert statuses == [200, 500, 500, 200]


@pytest.mark.parametrize("made", [True, False])
async def test_connection_can_break_before_or_after_the_call(
    api: LocalBotApi, anna: Person, call: Call, *, made: bool
) -> None:
    api.faults.plan(Cut(made=made), "sendMessage")
    with pytest.raises(ClientError):
        await call("sendMessage", chat_id=anna.chat_id, text="x")

    assert len(anna.answers) == int(made)


async def test_answer_can_come_late(api: LocalBotApi, anna: Person, http: ClientSession) -> None:
    api.faults.plan(Slow(0.5), "getMe")
    with pytest.raises(TimeoutError):
        await http.get("/bot4242:for-tests/getMe", timeout=ClientTimeout(total=0.1))


async def test_log_tells_what_was_called_and_answered(
    api: LocalBotApi, anna: Person, call: Call
) -> None:
    await call("SENDmessage", chat_id=anna.chat_id, text="x")
    await call("sendMessage", chat_id=1, text="x")

    assert [(r.method, r.chat_id, r.status) for r in api.requests] == [
        ("sendMessage", anna.chat_id, 200),
        ("sendMessage", 1, 400),
    ]
