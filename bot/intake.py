"""Chat updates are kept before they are acknowledged: asking for the next ones is what confirms."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import GetUpdates

from casework.inputs import Update
from casework.ports import Store

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
_LONG_POLL = 20
_PAUSE = 3.0
log = structlog.get_logger()


async def poll(store: Store, bot: Bot, clock: Callable[[], datetime], wake: asyncio.Event) -> None:
    """Fetches and keeps updates until it is cancelled; sets `wake` when there are new ones."""
    offset: int | None = None
    while True:
        try:
            updates = await bot(
                GetUpdates(offset=offset, timeout=_LONG_POLL, allowed_updates=ALLOWED),
                request_timeout=_LONG_POLL + 10,
            )
            payloads = [_payload(update) for update in updates]
            if payloads:
                await asyncio.to_thread(keep, store, bot.id, payloads, clock())
                offset = max(update.update_id for update in updates) + 1
                wake.set()
        except (TelegramAPIError, OSError) as error:
            # Not the token, not the address: only what kind of trouble it is.
            log.warning("polling_failed", error=type(error).__name__)
            await asyncio.sleep(_PAUSE)


def keep(store: Store, bot_id: int, payloads: list[dict[str, Any]], now: datetime) -> None:
    """Keeps updates durably, each once."""
    with store.work() as work:
        for payload in payloads:
            work.updates.keep(
                Update(
                    bot_id=bot_id,
                    update_id=payload["update_id"],
                    payload=payload,
                    received_at=now,
                )
            )


def _payload(update: Any) -> dict[str, Any]:
    payload: dict[str, Any] = update.model_dump(
        mode="json", by_alias=True, exclude_none=True, exclude_unset=True
    )
    return payload
