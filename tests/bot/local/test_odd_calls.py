"""Whatever a bot sends, it gets an answer: never a failure of the server."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.local import LocalBotApi, Person
from tests.bot.local.conftest import Call

METHODS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "schema.json").read_text(encoding="utf-8")
)["methods"]
ODD: list[object] = [
    None,
    "",
    "x",
    "[",
    "\ud800",
    -1,
    10**40,
    1.5,
    True,
    [],
    {},
    [[]],
    [None],
    [{}],
    [1, "x"],
    {"a": 1},
    {"type": None},
    {"type": "chat", "chat_id": "²"},
    {"message_id": []},
    {"inline_keyboard": 7},
    {"inline_keyboard": [[{"text": "x", "callback_data": "\ud800"}]]},
    {"inline_keyboard": [[7]]},
    {"keyboard": [[None]]},
    [{"type": "bold", "offset": -5, "length": 10**30}],
    [{"type": "document", "media": 7}, {"type": "photo", "media": "attach://x"}],
]


@pytest.mark.parametrize("method", METHODS)
async def test_odd_values_are_taken_or_refused(
    api: LocalBotApi, anna: Person, call: Call, method: str
) -> None:
    sent = (await call("sendMessage", chat_id=anna.chat_id, text="x")).result["message_id"]
    fine = {"chat_id": anna.chat_id, "message_id": sent, "text": "y"}
    for name in METHODS[method]["parameters"]:
        for value in ODD:
            if (method, name) == ("getUpdates", "timeout"):
                continue
            answer = await call(method, **(fine | {name: value}))
            assert answer.status in (200, 400, 403, 413), (name, value, answer.body)
