"""Long polling: what a bot fetches, confirms and loses."""

import asyncio

import pytest

from bot.local import LocalBotApi, Person
from tests.bot.local.conftest import Call, Clock

OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


async def texts(call: Call, **given: object) -> list[str]:
    updates = (await call("getUpdates", **given)).result
    return [update["message"]["text"] for update in updates]


async def test_update_ids_rise_by_one(anna: Person, call: Call) -> None:
    for text in ("one", "two", "three"):
        await anna.says(text)
    ids = [update["update_id"] for update in (await call("getUpdates")).result]

    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]


async def test_unconfirmed_updates_come_again(anna: Person, call: Call) -> None:
    await anna.says("one")

    assert await texts(call) == await texts(call) == ["one"]


async def test_offset_confirms_what_is_below_it(anna: Person, call: Call) -> None:
    await anna.says("one")
    await anna.says("two")
    first = (await call("getUpdates", limit=1)).result[0]

    assert await texts(call, offset=first["update_id"] + 1) == ["two"]
    assert await texts(call) == ["two"]


async def test_negative_offset_forgets_all_but_the_last(anna: Person, call: Call) -> None:
    for text in ("one", "two", "three"):
        await anna.says(text)

    assert await texts(call, offset=-1) == ["three"]
    assert await texts(call) == ["three"]


async def test_poll_ends_as_soon_as_something_happens(anna: Person, call: Call) -> None:
    poll = asyncio.create_task(texts(call, timeout=30))
    await asyncio.sleep(0.05)
    await anna.says("now")

    assert await asyncio.wait_for(poll, 2) == ["now"]


async def test_poll_without_news_ends_empty(call: Call) -> None:
    assert (await call("getUpdates", timeout=1)).result == []


async def test_second_poll_ends_the_first(call: Call) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await call("getUpdates")
    answer = await first

    assert (answer.status, answer.refusal) == (
        409,
        OTHER_POLL,
    )


async def test_stop_ends_a_waiting_poll(api: LocalBotApi, call: Call) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await api.stop()

    assert (await asyncio.wait_for(poll, 1)).result == []


async def test_kinds_that_are_not_allowed_do_not_come(anna: Person, call: Call) -> None:
    await call("getUpdates", allowed_updates=["callback_query"])
    await anna.says("one")

    assert (await call("getUpdates")).result == []


async def test_allowed_kinds_are_remembered_and_empty_means_all(anna: Person, call: Call) -> None:
    await call("getUpdates", allowed_updates=["callback_query"])
    await call("getUpdates", allowed_updates=[])
    await anna.says("one")

    assert await texts(call) == ["one"]


async def test_updates_are_gone_after_a_day(anna: Person, call: Call, clock: Clock) -> None:
    await anna.says("one")
    clock.forward(hours=25)
    await anna.says("two")

    assert await texts(call) == ["two"]


async def test_update_can_be_delivered_twice(api: LocalBotApi, anna: Person, call: Call) -> None:
    await anna.says("one")
    (update,) = (await call("getUpdates")).result
    await call("getUpdates", offset=update["update_id"] + 1)
    api.deliver_again()

    assert (await call("getUpdates", offset=update["update_id"] + 1)).result == [update]
    assert (await call("getUpdates")).result == []


async def test_edit_by_a_person_is_an_update_of_its_own(anna: Person, call: Call) -> None:
    message = await anna.says("wrnog")
    await anna.edits(message, "right")
    updates = (await call("getUpdates")).result

    assert updates[1]["edited_message"]["text"] == "right"
    assert updates[1]["edited_message"]["message_id"] == message.id


async def test_block_and_unblock_are_told(anna: Person, call: Call) -> None:
    await anna.blocks()
    await anna.unblocks()
    updates = (await call("getUpdates")).result

    assert [u["my_chat_member"]["new_chat_member"]["status"] for u in updates] == [
        "kicked",
        "member",
    ]


async def test_too_long_a_text_comes_in_pieces(anna: Person, call: Call) -> None:
    await anna.says("x" * 5000)

    assert [len(text) for text in await texts(call)] == [4096, 904]


@pytest.mark.parametrize("offset", ["nonsense", 10**30, None, True])
async def test_nonsense_offset_confirms_nothing(anna: Person, call: Call, offset: object) -> None:
    await anna.says("one")

    assert await texts(call, offset=offset) == ["one"]
