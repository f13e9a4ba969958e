"""The local Bot API server: Telegram for the demo and the tests, on this machine only.

1. A bot calls `/bot<token>/<method>`; the call is read, perhaps spoilt by a planned fault, made,
   written into the log and answered in the words of the real server.
2. What people do in the page at `/`, or as `Person` in a test, becomes updates for the bot.
"""

import asyncio
import logging
import re
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.local import snapshot
from bot.local.account import BotAccount
from bot.local.audience import Audience
from bot.local.chats import Chat, Group
from bot.local.errors import ApiError
from bot.local.faults import Cut, Faults, Received, Refuse, Slow
from bot.local.guard import add_headers, loopback_address, only_from_here
from bot.local.methods import Call, find_method
from bot.local.pages import ChatPages
from bot.local.person import Person
from bot.local.request import Parameters, read_parameters
from bot.local.values import BotProfile, Clock, Json
from bot.local.webhook import Patience

_log = logging.getLogger(__name__)
_TOKEN = re.compile(r"[1-9][0-9]{0,15}:[A-Za-z0-9_-]{1,64}")
_FIRST_CHAT_ID = 500_001
_LOGGED = 5_000
_STOP = 2.0


class LocalBotApi:
    """One server for one or several bots; give each its token, or one token for a plain bot."""

    def __init__(
        self,
        *,
        tokens: Mapping[str, BotProfile] | str,
        clock: Clock,
        state_file: Path | None = None,
        patience: Patience | None = None,
    ) -> None:
        """Loads what `state_file` holds. Raises ValueError for what is no bot token."""
        profiles = {tokens: BotProfile()} if isinstance(tokens, str) else dict(tokens)
        for token in profiles:
            if not _TOKEN.fullmatch(token):
                raise ValueError("a bot token looks like 123456:letters-and-digits")
        files = state_file.with_suffix(".files") if state_file else None
        self.faults = Faults()
        self.requests: deque[Received] = deque(maxlen=_LOGGED)
        self._audience = Audience()
        self._state_file = state_file
        self._bots: dict[int, BotAccount] = {}
        for token, profile in profiles.items():
            account = BotAccount(
                token,
                profile,
                clock,
                self._audience,
                files=files,
                patience=patience or Patience(),
            )
            account.make_call = partial(_call_in_answer, account)
            self._bots[account.id] = account
        if state_file is not None:
            snapshot.load(state_file, self._bots)
        self._runner: web.AppRunner | None = None
        self._saving: asyncio.Task[None] | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listens and returns the base address; raises ValueError for any but a loopback host."""
        address = loopback_address(host)
        self._runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=_STOP)
        await self._runner.setup()
        await web.TCPSite(self._runner, address, port).start()
        for account in self._bots.values():
            account.start_delivery()
        if self._state_file is not None:
            saving = snapshot.keep_saving(
                self._state_file, lambda: self._bots, self._audience.changed
            )
            self._saving = asyncio.create_task(saving)
        name = f"[{address}]" if ":" in address else address
        return f"http://{name}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Ends waiting polls and open pages, then saves the chats. May be called twice."""
        for account in self._bots.values():
            account.queue.close()
            await account.stop_delivery()
        self._audience.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        if self._saving is not None:
            self._saving.cancel()
            with suppress(asyncio.CancelledError):
                await self._saving
            self._saving = None
        if self._state_file is not None:
            snapshot.save(self._state_file, self._bots, stopped=True)

    def person(
        self,
        name: str,
        language_code: str = "en",
        *,
        chat_id: int | None = None,
        last_name: str = "",
        username: str = "",
        phone: str = "",
        hint: str = "",
        bot: str | None = None,
    ) -> Person:
        """Somebody who chats with the bot (its token; the first one if none is named).

        A person with that name who is already here, as after a restart, goes on in the old chat.
        """
        account = self.account(bot)
        chat = self._known(account, name, last_name, chat_id)
        if chat is None:
            chat = Chat(chat_id or self._free_chat_id(), name, language_code)
            chat.last_name, chat.username = last_name, username
            chat.phone, chat.hint = phone, hint
            account.add_chat(chat)
        else:
            chat.language_code, chat.phone, chat.hint = language_code, phone, hint
            account.show_person(chat)
        return Person(account, chat)

    def group(self, title: str, chat_id: int, *, bot: str | None = None) -> Person:
        """A group with the bot in it; see `Person.seen_from` for who speaks there."""
        account = self.account(bot)
        group = Group(chat_id, title, "")
        group.started = True
        account.add_chat(group)
        return Person(account, group)

    def people(self) -> list[Person]:
        return [Person(bot, chat) for bot in self._bots.values() for chat in bot.chats.values()]

    def account(self, token: str | None = None) -> BotAccount:
        if token is None:
            return next(iter(self._bots.values()))
        return next(account for account in self._bots.values() if account.token == token)

    def updates(self, token: str | None = None) -> list[Json]:
        """The latest updates made for a bot, fetched or not."""
        return list(self.account(token).queue.made)

    def deliver_again(self, update: Json | None = None, token: str | None = None) -> None:
        """Hands out an update, the newest if none is named, a second time."""
        queue = self.account(token).queue
        queue.deliver_again(update or queue.made[-1])

    def _known(
        self, account: BotAccount, name: str, last_name: str, chat_id: int | None
    ) -> Chat | None:
        if chat_id is not None:
            if any(chat_id in other.chats for other in self._bots.values() if other is not account):
                raise ValueError(f"chat {chat_id} is a chat with another bot")
            return account.chats.get(chat_id)
        full_name = f"{name} {last_name}".strip()
        return next((chat for chat in account.chats.values() if chat.name == full_name), None)

    def _free_chat_id(self) -> int:
        taken = [chat_id for bot in self._bots.values() for chat_id in bot.chats]
        return max(taken, default=_FIRST_CHAT_ID - 1) + 1

    def _app(self) -> web.Application:
        app = web.Application(middlewares=[only_from_here])
        app.on_response_prepare.append(add_headers)
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._bot_call)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._bot_file)
        pages = ChatPages(lambda: list(self._bots.values()), self._audience, self._page_person)
        app.router.add_routes(pages.routes())
        return app

    def _page_person(self, name: str, language_code: str) -> Person:
        return self.person(name, language_code)

    async def _bot_call(self, request: web.Request) -> web.StreamResponse:
        try:
            account = self._by_token(request)
            given = await read_parameters(request.query, request.headers, request.content)
        except ApiError as error:
            return web.json_response(error.as_json(), status=error.code)
        name = request.match_info["method"]
        fault = self.faults.next_for(name, given.values)
        if isinstance(fault, Cut) and not fault.made:
            return _cut(request)
        refused = fault.error if isinstance(fault, Refuse) else None
        status, answer = await _answer(account, name, given, refused)
        self._note(name, given, status, answer)
        if isinstance(fault, Slow):
            await asyncio.sleep(fault.seconds)
        if isinstance(fault, Cut):
            return _cut(request)
        return web.json_response(answer, status=status)

    async def _bot_file(self, request: web.Request) -> web.StreamResponse:
        try:
            account = self._by_token(request)
        except ApiError as error:
            return web.json_response(error.as_json(), status=error.code)
        file = account.shelf.find_path(request.match_info["path"])
        content = account.shelf.content(file) if file else None
        if content is None:
            return web.json_response(ApiError(404, "Not Found").as_json(), status=404)
        return web.Response(body=content, content_type="application/octet-stream")

    def _by_token(self, request: web.Request) -> BotAccount:
        token = request.match_info["token"]
        for account in self._bots.values():
            if account.token == token:
                return account
        raise ApiError(401, "Unauthorized")

    def _note(self, name: str, given: Parameters, status: int, answer: Json) -> None:
        found = find_method(name)
        uploads = {key: upload.name for key, upload in given.uploads.items()}
        method = found[0] if found else name
        self.requests.append(Received(method, dict(given.values), uploads, status, answer))


async def _answer(
    account: BotAccount, name: str, given: Parameters, refused: ApiError | None
) -> tuple[int, Json]:
    if refused is None:
        try:
            return 200, {"ok": True, "result": await _call(account, name, given)}
        except ApiError as error:
            refused = error
        except Exception:  # noqa: BLE001 - one broken call must not end the others
            _log.exception("The local Bot API server failed in %s", name)
            refused = ApiError(500, "Internal Server Error")
    return refused.code, refused.as_json()


async def _call(account: BotAccount, name: str, given: Parameters) -> Any:
    found = find_method(name)
    if found is None:
        raise ApiError(404, "Not Found: method not found")
    return await found[1](Call(account, given))


async def _call_in_answer(account: BotAccount, given: Parameters) -> object:
    """Makes the call that a webhook's answer carries; its result goes nowhere."""
    return await _call(account, given.text("method"), given)


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
