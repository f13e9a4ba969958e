"""Edits, deletions and answers to presses."""

from typing import Any

import pytest

from bot.local import NoSuchButtonError, Person
from tests.bot.local.conftest import Call, Clock

BUTTONS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
STALE = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def sent(anna: Person, call: Call) -> dict[str, Any]:
    """A message with a button, as the start of an edit."""
    answer = await call("sendMessage", chat_id=anna.chat_id, text="Sure?", reply_markup=BUTTONS)
    message: dict[str, Any] = answer.result
    return {"chat_id": anna.chat_id, "message_id": message["message_id"]}


async def test_edit_replaces_text_and_takes_the_keyboard(
    anna: Person, call: Call, sent: dict[str, Any]
) -> None:
    edited = (await call("editMessageText", **sent, text="Done")).result

    assert "edit_date" in edited
    assert (anna.last.text, anna.last.labels, anna.last.is_edited) == ("Done", [], True)


async def test_edit_to_the_same_is_refused(call: Call, sent: dict[str, Any]) -> None:
    answer = await call("editMessageText", **sent, text="Sure? ", reply_markup=BUTTONS)

    assert (answer.status, answer.refusal) == (400, SAME)


async def test_keyboard_alone_can_be_changed_and_removed(
    anna: Person, call: Call, sent: dict[str, Any]
) -> None:
    other = {"inline_keyboard": [[{"text": "No", "callback_data": "n"}]]}
    await call("editMessageReplyMarkup", **sent, reply_markup=other)
    changed = anna.last.labels
    await call("editMessageReplyMarkup", **sent)
    answer = await call("editMessageReplyMarkup", **sent)

    assert (changed, anna.last.labels, answer.refusal) == (["No"], [], SAME)


async def test_edit_takes_inline_keyboards_only(call: Call, sent: dict[str, Any]) -> None:
    answer = await call("editMessageText", **sent, text="x", reply_markup={"keyboard": [["a"]]})

    assert answer.refusal == "Bad Request: inline keyboard expected"


async def test_message_that_is_gone_cannot_be_edited(anna: Person, call: Call) -> None:
    answer = await call("editMessageText", chat_id=anna.chat_id, message_id=99, text="x")

    assert answer.refusal == "Bad Request: message to edit not found"


async def test_what_a_person_wrote_cannot_be_edited(anna: Person, call: Call) -> None:
    own = await anna.says("mine")
    answer = await call("editMessageText", chat_id=anna.chat_id, message_id=own.id, text="x")

    assert answer.refusal == "Bad Request: message can't be edited"


async def test_deleted_message_is_gone(anna: Person, call: Call, sent: dict[str, Any]) -> None:
    assert (await call("deleteMessage", **sent)).result is True
    answer = await call("deleteMessage", **sent)

    assert answer.refusal == "Bad Request: message to delete not found"
    assert anna.answers == []


async def test_nothing_is_deleted_after_two_days(
    call: Call, clock: Clock, sent: dict[str, Any]
) -> None:
    clock.forward(hours=49)
    answer = await call("deleteMessage", **sent)

    assert answer.refusal == "Bad Request: message can't be deleted for everyone"


async def test_answer_to_a_press_is_shown(anna: Person, call: Call, sent: dict[str, Any]) -> None:
    query = await anna.presses("Yes")
    await call("answerCallbackQuery", callback_query_id=query, text="Noted", show_alert=True)

    assert [(toast.text, toast.alert) for toast in anna.toasts] == [("Noted", True)]


async def test_unknown_press_cannot_be_answered(call: Call) -> None:
    answer = await call("answerCallbackQuery", callback_query_id="7")

    assert (answer.status, answer.refusal) == (400, STALE)


async def test_old_press_cannot_be_answered(
    anna: Person, call: Call, clock: Clock, sent: dict[str, Any]
) -> None:
    query = await anna.presses("Yes")
    clock.forward(hours=48)

    assert (await call("answerCallbackQuery", callback_query_id=query)).refusal == STALE


async def test_press_on_a_deleted_message_comes_without_its_content(
    anna: Person, call: Call, sent: dict[str, Any]
) -> None:
    old = anna.last
    await call("deleteMessage", **sent)
    await anna.presses("Yes", on=old)
    (update,) = (await call("getUpdates")).result

    assert update["callback_query"]["message"]["date"] == 0


async def test_button_that_is_not_there_cannot_be_pressed(
    anna: Person, sent: dict[str, Any]
) -> None:
    with pytest.raises(NoSuchButtonError, match="Yes"):
        await anna.presses("Maybe")
