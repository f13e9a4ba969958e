"""Where a conversation stands, kept in the transaction of the update that moved it on."""

from collections.abc import Mapping
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from aiogram.exceptions import DataNotDictLikeError
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StorageKey

from casework.ports import Work

TURN: ContextVar[tuple[Work, datetime]] = ContextVar("turn")
"""The transaction that the current update is handled in, and its time."""


class Memory(BaseStorage):
    """aiogram's storage over `Work.conversation`; only usable while an update is handled."""

    async def set_state(self, key: StorageKey, state: str | State | None = None) -> None:
        work, now = TURN.get()
        name = state.state if isinstance(state, State) else state
        _, data = work.conversation(_key(key))
        work.converse(_key(key), name, data, now)

    async def get_state(self, key: StorageKey) -> str | None:
        return TURN.get()[0].conversation(_key(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        if not isinstance(data, dict):
            raise DataNotDictLikeError(f"a conversation's data is no {type(data).__name__}")
        work, now = TURN.get()
        state, _ = work.conversation(_key(key))
        work.converse(_key(key), state, dict(data), now)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return TURN.get()[0].conversation(_key(key))[1]

    async def close(self) -> None:
        """Nothing is held open."""


def _key(key: StorageKey) -> str:
    return f"{key.bot_id}:{key.chat_id}:{key.user_id}:{key.thread_id or 0}:{key.destiny}"
