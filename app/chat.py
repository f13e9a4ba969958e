"""The bot's parts of a service: updates in by polling or webhook, turns, messages out, menus."""

from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from app.bell import Bell
from app.clock import Clock
from app.documents import make_documents
from app.settings import Settings
from app.wiring import own_worker
from bot.dispatcher import make_bot, make_dispatcher
from bot.intake import poll
from bot.menus import set_menus
from bot.networks import networks
from bot.outbound import Speaker, send_once
from bot.pace import Pace
from bot.turn import Turns, turn_once
from bot.webhook import Webhook, secret_token, stand_at
from casework.ports import Store


class ChatParts:
    """Made where the bot runs; `standing` and `draining` are its loops."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        clock: Clock,
        bell: Bell,
        pace: Pace | None = None,
    ) -> None:
        self._settings = settings
        self._store = store
        self._clock = clock
        self._bell = bell
        self._bot = make_bot(settings.telegram_token.get_secret_value(), settings.telegram_api)
        self._secret = secret_token(settings.key(), self._bot.id)
        documents = make_documents(settings)
        self._turns = Turns(
            store=store,
            bot=self._bot,
            dispatcher=make_dispatcher(settings.telegram_name),
            judge=documents.judge,
            extract=documents.extract,
            tls_known=settings.tls_known,
            discretion=settings.chat_shows,
            when_free=bell.set,
        )
        self._speaker = Speaker(
            store=store,
            bot=self._bot,
            mail_domain=settings.mail_domain,
            public_url=settings.answers_at,
            discretion=settings.chat_shows,
            pace=pace or Pace(),
        )
        self._listener: web.AppRunner | None = None

    def add_webhook(self, app: web.Application) -> None:
        """Puts the address of the setting into `app`; nothing where we poll."""
        path = urlsplit(self._settings.telegram_webhook).path
        if path:
            webhook = Webhook(
                self._store,
                self._bot.id,
                self._secret,
                self._clock,
                self._bell.set,
                networks(self._settings.telegram_webhook_from),
            )
            app.router.add_post(path, webhook.handle)

    async def listen(self, host: str, port: int) -> None:
        """A server for the webhook alone, where no desk runs in this process. Raises OSError."""
        app = web.Application()
        self.add_webhook(app)
        self._listener = web.AppRunner(app, access_log=None)
        await self._listener.setup()
        await web.TCPSite(self._listener, host, port).start()

    def standing(self) -> list[Coroutine[Any, Any, None]]:
        """Loops that wait for the world."""
        url = self._settings.telegram_webhook
        fed = (
            stand_at(self._bot, url, self._secret)
            if url
            else poll(self._store, self._bot, self._clock, self._bell.set)
        )
        return [fed, set_menus(self._bot)]

    def draining(self) -> list[Callable[[], Awaitable[bool]]]:
        """What takes the next rows; False where there is none."""
        return [
            lambda: turn_once(self._turns, own_worker(), self._clock()),
            self._say,
        ]

    async def _say(self) -> bool:
        return await send_once(self._speaker, own_worker(), self._clock()) > 0

    async def say_all_due(self, now: datetime) -> int:
        """Says everything that is due at `now`; how many messages."""
        said = 0
        while count := await send_once(self._speaker, own_worker(), now):
            said += count
        return said

    async def close(self) -> None:
        """Finishes the files in hand and closes the line."""
        if self._listener is not None:
            await self._listener.cleanup()
        await self._turns.finish()
        await self._bot.session.close()
