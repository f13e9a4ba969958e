"""aiogram's own tests of a storage (tests/test_fsm/storage of its sdist), told of ours; and what ours
promises beyond them: it moves with the transaction, keeps over restarts, and forgets in time."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypedDict

import pytest
from aiogram.exceptions import DataNotDictLikeError
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import StorageKey

from bot.memory import TURN, Memory
from casework.actions.forget_chats import CONVERSATIONS, forget_old_chats
from storage.store import Store

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
KEY = StorageKey(bot_id=42, chat_id=-42, user_id=42)


@pytest.fixture
def memory(store: Store) -> Iterator[Memory]:
    """Ours, while an update is being handled."""
    with store.work() as work:
        token = TURN.set((work, NOW))
        yield Memory()
        TURN.reset(token)


async def test_set_state(memory: Memory) -> None:
    assert await memory.get_state(key=KEY) is None
    await memory.set_state(key=KEY, state="state")
    assert await memory.get_state(key=KEY) == "state"
    await memory.set_state(key=KEY, state=State("other", "Group"))
    assert await memory.get_state(key=KEY) == "Group:other"
    await memory.set_state(key=KEY, state=None)
    assert await memory.get_state(key=KEY) is None


async def test_set_data(memory: Memory) -> None:
    assert await memory.get_data(key=KEY) == {}
    assert await memory.get_value(storage_key=KEY, dict_key="foo") is None
    assert await memory.get_value(storage_key=KEY, dict_key="foo", default="baz") == "baz"
    await memory.set_data(key=KEY, data={"foo": "bar"})
    assert await memory.get_data(key=KEY) == {"foo": "bar"}
    assert await memory.get_value(storage_key=KEY, dict_key="foo") == "bar"
    assert await memory.get_value(storage_key=KEY, dict_key="foo", default="baz") == "bar"
    await memory.set_data(key=KEY, data={})
    assert await memory.get_data(key=KEY) == {}

    class Custom(TypedDict, total=False):
        foo: str
        bar: str

    await memory.set_data(key=KEY, data=Custom(foo="bar", bar="baz"))
    assert await memory.get_data(key=KEY) == {"foo": "bar", "bar": "baz"}
    nothing: Any = ()
    with pytest.raises(DataNotDictLikeError):
        await memory.set_data(key=KEY, data=nothing)


async def test_update_data(memory: Memory) -> None:
    assert await memory.get_data(key=KEY) == {}
    assert await memory.update_data(key=KEY, data={"foo": "bar"}) == {"foo": "bar"}
    assert await memory.update_data(key=KEY, data={}) == {"foo": "bar"}
    assert await memory.get_data(key=KEY) == {"foo": "bar"}
    both = {"foo": "bar", "baz": "spam"}
    assert await memory.update_data(key=KEY, data={"baz": "spam"}) == both
    assert await memory.get_data(key=KEY) == both
    changed = {"foo": "bar", "baz": "test"}
    assert await memory.update_data(key=KEY, data={"baz": "test"}) == changed
    assert await memory.get_data(key=KEY) == changed


async def test_state_and_data_leave_each_other_alone(memory: Memory) -> None:
    await memory.set_data(key=KEY, data={"foo": "bar"})
    await memory.set_state(key=KEY, state="state")
    await memory.set_state(key=KEY, state=None)

    assert await memory.get_data(key=KEY) == {"foo": "bar"}


async def test_what_was_changed_outside_stays_outside(memory: Memory) -> None:
    data = {"list": [1]}
    await memory.set_data(key=KEY, data=data)
    data["list"].append(2)

    assert await memory.get_data(key=KEY) == {"list": [1]}


@pytest.mark.parametrize(
    "other",
    [
        StorageKey(bot_id=43, chat_id=-42, user_id=42),
        StorageKey(bot_id=42, chat_id=-43, user_id=42),
        StorageKey(bot_id=42, chat_id=-42, user_id=43),
        StorageKey(bot_id=42, chat_id=-42, user_id=42, thread_id=1),
        StorageKey(bot_id=42, chat_id=-42, user_id=42, destiny="other"),
    ],
)
async def test_each_conversation_is_its_own(memory: Memory, other: StorageKey) -> None:
    await memory.set_state(key=KEY, state="mine")

    assert await memory.get_state(key=other) is None


async def test_a_conversation_is_taken_back_with_its_transaction(store: Store) -> None:
    with pytest.raises(RuntimeError), store.work() as work:
        token = TURN.set((work, NOW))
        await Memory().set_state(key=KEY, state="half")
        TURN.reset(token)
        raise RuntimeError

    with store.work() as work:
        assert work.conversation("42:-42:42:0:default") == (None, {})


async def test_a_conversation_nobody_went_on_with_is_forgotten(store: Store) -> None:
    with store.work() as work:
        work.converse("old", "there", {"name": "Olena"}, NOW - CONVERSATIONS - timedelta(days=1))
        work.converse("new", "there", {}, NOW)

    assert forget_old_chats(store, NOW) == 1
    with store.work() as work:
        assert work.conversation("old") == (None, {})
        assert work.conversation("new")[0] == "there"
