"""Hands updates to a bot's webhook, one at a time per chat, until it says 2xx.

1. Each chat with something waiting gets a worker; several chats go at the same time.
2. A refusal or silence is repeated at once, then after 2, 4, 8 ... seconds, or when the bot says.
3. An answer may carry a call ("method"), which is made as if the bot had made it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

from bot.local.errors import ApiError
from bot.local.request import Parameters, read_parameters
from bot.local.updates import UpdateQueue, Waiting
from bot.local.values import Json

_log = logging.getLogger(__name__)
_LONGEST_RETRY_AFTER = 3600


@dataclass(frozen=True)
class Webhook:
    url: str
    secret_token: str = ""
    max_connections: int = 40
    has_custom_certificate: bool = False


@dataclass(frozen=True)
class Patience:
    """How long a webhook may take and how the waits between tries grow, in seconds."""

    answer: float = 60
    first_wait: float = 2
    longest_wait: float = 60


@dataclass(frozen=True)
class Trouble:
    at: int
    message: str


@dataclass(frozen=True)
class _TryAgain:
    reason: str
    retry_after: float | None = None


class WebhookDelivery:
    """Runs from `start` to `stop`; `make_call` makes the calls that answers carry."""

    def __init__(
        self,
        webhook: Webhook,
        queue: UpdateQueue,
        make_call: Callable[[Parameters], Awaitable[object]],
        patience: Patience,
    ) -> None:
        self.webhook = webhook
        self.trouble: Trouble | None = None
        self._queue = queue
        self._make_call = make_call
        self._patience = patience
        self._wake = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._main: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._queue.wakes(self._wake)
        self._wake.set()
        self._main = asyncio.create_task(self._run())

    async def stop(self) -> None:
        self._queue.wakes(None)
        # The one who stops us may be an answer of the webhook itself ("method": "deleteWebhook").
        tasks = {task for task in (self._main, *self._busy.values()) if task}
        tasks.discard(asyncio.current_task())
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    async def _run(self) -> None:
        timeout = ClientTimeout(total=self._patience.answer)
        async with ClientSession(timeout=timeout) as session:
            while True:
                await self._wake.wait()
                self._wake.clear()
                for update in self._queue.take_repeats():
                    await self._post(session, update)
                self._give_chats_a_worker(session)

    def _give_chats_a_worker(self, session: ClientSession) -> None:
        for waiting in self._queue.first_of_each_chat():
            if len(self._busy) >= self.webhook.max_connections:
                return
            if waiting.chat_id not in self._busy:
                task = asyncio.create_task(self._deliver(session, waiting))
                self._busy[waiting.chat_id] = task

    async def _deliver(self, session: ClientSession, waiting: Waiting) -> None:
        wait = 0.0
        try:
            while waiting.update["update_id"] in self._queue.waiting:
                outcome = await self._post(session, waiting.update)
                if outcome is None:
                    self._queue.confirm_one(waiting.update["update_id"])
                    break
                self.trouble = Trouble(int(self._queue.clock().timestamp()), outcome.reason)
                await asyncio.sleep(wait if outcome.retry_after is None else outcome.retry_after)
                wait = min(wait * 2 or self._patience.first_wait, self._patience.longest_wait)
                self._queue.drop_old()
        finally:
            self._busy.pop(waiting.chat_id, None)
            self._wake.set()

    async def _post(self, session: ClientSession, update: Json) -> _TryAgain | None:
        headers = {}
        if self.webhook.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.webhook.secret_token
        try:
            async with session.post(
                self.webhook.url, json=update, headers=headers, allow_redirects=False
            ) as answer:
                if not 200 <= answer.status < 300:  # noqa: PLR2004 - any 2xx
                    return _refused(answer)
                call = await _call_in(answer)
        except TimeoutError:
            return _TryAgain("Read timeout expired")
        except ClientError:
            return _TryAgain("Connection refused")
        if call is not None:
            await self._carry_out(call)
        return None

    async def _carry_out(self, call: Parameters) -> None:
        try:
            await self._make_call(call)
        except ApiError as error:
            # The real server tells nobody either; here at least the log does.
            _log.warning("A call in a webhook's answer was refused: %s", error.description)


def _refused(answer: ClientResponse) -> _TryAgain:
    reason = f"Wrong response from the webhook: {answer.status} {answer.reason or ''}".rstrip()
    told = answer.headers.get("Retry-After", "")
    if told.isascii() and told.isdigit():
        return _TryAgain(reason, min(float(told[:6]), _LONGEST_RETRY_AFTER))
    return _TryAgain(reason)


async def _call_in(answer: ClientResponse) -> Parameters | None:
    try:
        call = await read_parameters({}, answer.headers, answer.content)
    except ApiError:
        return None
    return call if call.text("method") else None
