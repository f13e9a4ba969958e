"""The people of the tests: what they send and what they wait for."""

import asyncio

import pytest

from bot.local import LocalBotApi, Person
from bot.local.pictures import grey_square
from tests.bot.local.conftest import Call


async def test_waiting_ends_when_the_bot_writes(anna: Person, call: Call) -> None:
    waiting = asyncio.create_task(anna.waits_for("welcome"))
    await asyncio.sleep(0)
    await call("sendMessage", chat_id=anna.chat_id, text="Be welcome")

    assert (await waiting).text == "Be welcome"


async def test_waiting_ends_when_the_bot_edits(anna: Person, call: Call) -> None:
    sent = (await call("sendMessage", chat_id=anna.chat_id, text="1 of 2")).result
    anna.catches_up()
    waiting = asyncio.create_task(anna.waits_for(lambda message: message.is_edited))
    await asyncio.sleep(0)
    await call(
        "editMessageText", chat_id=anna.chat_id, message_id=sent["message_id"], text="2 of 2"
    )

    assert (await waiting).text == "2 of 2"


async def test_what_was_said_before_the_last_answer_is_not_news(anna: Person, call: Call) -> None:
    await call("sendMessage", chat_id=anna.chat_id, text="old words")
    await anna.says("next")

    with pytest.raises(TimeoutError, match="old words"):
        await anna.waits_for("old words", timeout=0.05)


async def test_document_reaches_the_bot_with_its_caption(anna: Person, call: Call) -> None:
    await anna.sends_document("cv.docx", b"PK", caption="my CV")
    (update,) = (await call("getUpdates")).result

    assert update["message"]["caption"] == "my CV"
    assert update["message"]["document"]["mime_type"].endswith("wordprocessingml.document")


async def test_file_name_is_only_the_last_part(anna: Person) -> None:
    sent = await anna.sends_document("..\\..\\etc/pass\r\nwd.pdf", b"x")

    assert sent.file_name == "passwd.pdf"


async def test_album_shares_a_group_and_has_one_caption(anna: Person, call: Call) -> None:
    await anna.sends_album([("a.pdf", b"a"), ("b.pdf", b"b")], caption="both")
    messages = [update["message"] for update in (await call("getUpdates")).result]

    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["both", None]


async def test_photo_reaches_the_bot_in_two_sizes(anna: Person, call: Call) -> None:
    await anna.sends_photo(grey_square(200, 400))
    (update,) = (await call("getUpdates")).result

    assert [size["height"] for size in update["message"]["photo"]] == [90, 400]


async def test_contact_carries_the_phone_number(api: LocalBotApi, call: Call) -> None:
    await api.person("Boris", "uk", phone="+4512345678").sends_contact()
    (update,) = (await call("getUpdates")).result

    assert update["message"]["contact"]["phone_number"] == "+4512345678"


async def test_reply_carries_what_it_answers(anna: Person, call: Call) -> None:
    sent = (await call("sendMessage", chat_id=anna.chat_id, text="Sure?")).result
    await anna.says("Yes", reply_to=sent["message_id"])
    (update,) = (await call("getUpdates")).result

    assert update["message"]["reply_to_message"]["text"] == "Sure?"


async def test_nobody_sends_nothing(anna: Person) -> None:
    with pytest.raises(ValueError, match="empty"):
        await anna.says("  ")


async def test_writing_to_a_blocked_bot_unblocks_it(anna: Person, call: Call) -> None:
    await anna.blocks()
    await anna.says("again")

    assert (await call("sendMessage", chat_id=anna.chat_id, text="x")).status == 200


def test_same_name_is_the_same_person(api: LocalBotApi) -> None:
    assert api.person("Anna", "da").chat_id == api.person("Anna", "en").chat_id


async def test_history_is_bounded(anna: Person) -> None:
    for number in range(1_100):
        await anna.says(str(number))

    assert len(anna.messages) == 1_000
    assert anna.messages[-1].text == "1099"
