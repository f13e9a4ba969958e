"""Updates that Telegram brings: 200 is said after they are on disk, and not otherwise."""

import asyncio
import base64
import hmac
import json
from collections.abc import Callable
from datetime import datetime
from ipaddress import ip_address
from typing import Any

import structlog
from aiogram import Bot
from aiohttp import web

from bot.intake import ALLOWED, keep
from bot.networks import Networks
from casework.ports import Store

_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_MOST_BYTES = 2**20
_SETTLED = 600.0
_PAUSE = 10.0
log = structlog.get_logger()


def secret_token(secret: bytes, bot_id: int) -> str:
    """What Telegram must show with each update: only it and we know it."""
    digest = hmac.digest(secret, f"webhook:{bot_id}".encode(), "sha256")
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


class Webhook:
    """The handler of the address that Telegram posts updates to."""

    def __init__(
        self,
        store: Store,
        bot_id: int,
        secret: str,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
        callers: Networks = (),
    ) -> None:
        """`callers` are the networks that may call; empty means any: the secret decides."""
        self._store = store
        self._bot_id = bot_id
        self._secret = secret
        self._clock = clock
        self._wake = wake
        self._callers = callers

    async def handle(self, request: web.Request) -> web.Response:
        """401 without the secret, 403 from elsewhere, 400 for what is no update, 503 where it could
        not be kept: Telegram brings it again."""
        if not self._may_call(request.remote):
            return web.Response(status=403)
        if not hmac.compare_digest(
            request.headers.get(_HEADER, "").encode(), self._secret.encode()
        ):
            return web.Response(status=401)
        payload = _update(await _body(request))
        if payload is None:
            return web.Response(status=400)
        try:
            await asyncio.to_thread(keep, self._store, self._bot_id, [payload], self._clock())
        except Exception as error:  # noqa: BLE001 - whatever it is, the update is not ours yet
            log.warning("update_not_kept", error=type(error).__name__)
            return web.Response(status=503)
        self._wake()
        return web.Response()

    def _may_call(self, remote: str | None) -> bool:
        if not self._callers:
            return True
        try:
            address = ip_address(remote or "")
        except ValueError:
            return False
        return any(address in network for network in self._callers)


async def stand_at(bot: Bot, url: str, secret: str) -> None:
    """Tells Telegram the address, and looks now and then whether it still has it; never ends."""
    while True:
        try:
            known = await bot.get_webhook_info()
            if known.url != url or known.last_error_date:
                await bot.set_webhook(
                    url, secret_token=secret, allowed_updates=ALLOWED, drop_pending_updates=False
                )
            log.info("webhook", pending=known.pending_update_count)
            wait = _SETTLED
        except Exception as error:  # noqa: BLE001 - Telegram may be away for a while
            log.warning("webhook_not_set", error=type(error).__name__)
            wait = _PAUSE
        await asyncio.sleep(wait)


async def _body(request: web.Request) -> bytes:
    body = bytearray()
    async for piece in request.content.iter_chunked(65536):
        body += piece
        if len(body) > _MOST_BYTES:
            return b""
    return bytes(body)


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        payload = json.loads(body)
        int(payload["update_id"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return payload if isinstance(payload, dict) else None
