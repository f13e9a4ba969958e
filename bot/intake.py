"""Chat updates are kept before they are acknowledged: asking for the next ones is what confirms.

They are kept as Telegram wrote them, not as this version of a library understands them.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientError, ClientTimeout

from casework.inputs import Update
from casework.ports import Store

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
_LONG_POLL = 20
_PAUSE = 3.0
_HAS_WEBHOOK = 409
log = structlog.get_logger()


class PollRefusedError(Exception):
    """The Bot API said no to getUpdates, with its code and how long to wait."""

    def __init__(self, code: int, wait: float) -> None:
        super().__init__(str(code))
        self.code = code
        self.wait = wait


async def poll(
    store: Store, bot: Bot, clock: Callable[[], datetime], wake: Callable[[], None]
) -> None:
    """Fetches and keeps updates until it is cancelled; calls `wake` when there are new ones."""
    offset: int | None = None
    while True:
        try:
            payloads = await _fetch(bot, offset)
            if payloads:
                await asyncio.to_thread(keep, store, bot.id, payloads, clock())
                offset = max(payload["update_id"] for payload in payloads) + 1
                wake()
        except PollRefusedError as refused:
            log.warning("polling_refused", code=refused.code)
            if refused.code == _HAS_WEBHOOK:
                await _leave_webhook(bot)
            await asyncio.sleep(refused.wait)
        except (ClientError, OSError, TimeoutError, ValueError) as error:
            # Not the token, not the address: only what kind of trouble it is.
            log.warning("polling_failed", error=type(error).__name__)
            await asyncio.sleep(_PAUSE)


async def _fetch(bot: Bot, offset: int | None) -> list[dict[str, Any]]:
    if not isinstance(bot.session, AiohttpSession):
        raise TypeError("the bot speaks HTTP by aiohttp")
    session = await bot.session.create_session()
    wanted = {"timeout": _LONG_POLL, "allowed_updates": ALLOWED}
    async with session.post(
        bot.session.api.api_url(token=bot.token, method="getUpdates"),
        json=wanted if offset is None else wanted | {"offset": offset},
        timeout=ClientTimeout(total=_LONG_POLL + 10),
    ) as answer:
        body = await answer.json(content_type=None)
    if not body.get("ok"):
        wait = (body.get("parameters") or {}).get("retry_after", _PAUSE)
        raise PollRefusedError(int(body.get("error_code", answer.status)), float(wait))
    updates: list[dict[str, Any]] = body["result"]
    return updates


async def _leave_webhook(bot: Bot) -> None:
    """We poll: an address that was set before stands in the way. What waits there is kept."""
    try:
        await bot.delete_webhook(drop_pending_updates=False)
    except Exception as error:  # noqa: BLE001 - it is tried again with the next poll
        log.warning("webhook_not_left", error=type(error).__name__)


def keep(store: Store, bot_id: int, payloads: Sequence[dict[str, Any]], now: datetime) -> None:
    """Keeps updates durably, each once."""
    updates = [
        Update(
            bot_id=bot_id,
            update_id=payload["update_id"],
            chat_id=chat_of(payload),
            payload=payload,
            received_at=now,
        )
        for payload in payloads
    ]
    with store.work() as work:
        work.updates.keep(updates)


def chat_of(payload: dict[str, Any]) -> int | None:
    """The chat that an update belongs to; a press under a message too old is its presser's."""
    for name in ("message", "edited_message", "my_chat_member"):
        if name in payload:
            return int(payload[name]["chat"]["id"])
    press = payload.get("callback_query")
    if press is None:
        return None
    return int(press.get("message", {}).get("chat", press["from"])["id"])
