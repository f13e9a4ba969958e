"""What a bot says of itself: commands, names and descriptions by language."""

import pytest

from bot.local import Person
from tests.bot.local.conftest import Call

START = {"command": "start", "description": "Begin"}
BEGYND = {"command": "start", "description": "Begynd"}


async def test_bot_knows_itself(call: Call) -> None:
    me = (await call("getMe")).result

    assert (me["id"], me["username"], me["is_bot"]) == (4242, "jobpartner_bot", True)


async def test_chat_is_described(anna: Person, call: Call) -> None:
    chat = (await call("getChat", chat_id=anna.chat_id)).result

    assert (chat["type"], chat["first_name"]) == ("private", "Anna")


async def test_commands_are_kept_by_language(call: Call) -> None:
    await call("setMyCommands", commands=[START])
    await call("setMyCommands", commands=[BEGYND], language_code="da")

    assert (await call("getMyCommands", language_code="da")).result == [BEGYND]
    assert (await call("getMyCommands", language_code="pl")).result == []
    assert (await call("getMyCommands")).result == [START]


async def test_commands_of_one_chat_can_be_deleted(anna: Person, call: Call) -> None:
    scope = {"type": "chat", "chat_id": anna.chat_id}
    await call("setMyCommands", commands=[START], scope=scope)
    there = (await call("getMyCommands", scope=scope)).result
    await call("deleteMyCommands", scope=scope)

    assert (there, (await call("getMyCommands", scope=scope)).result) == ([START], [])


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        ({"command": "Stop!", "description": "x"}, "Bad Request: BOT_COMMAND_INVALID"),
        ({"command": "stop", "description": ""}, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_odd_commands_are_refused(call: Call, command: dict[str, str], refusal: str) -> None:
    assert (await call("setMyCommands", commands=[command])).refusal == refusal


@pytest.mark.parametrize("field", ["name", "description", "short_description"])
async def test_texts_are_kept_by_language(call: Call, field: str) -> None:
    method = "My" + "".join(part.title() for part in field.split("_"))
    await call(f"set{method}", **{field: "Jobpartner", "language_code": "da"})

    assert (await call(f"get{method}", language_code="da")).result == {field: "Jobpartner"}
