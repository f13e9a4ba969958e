"""Starts the demo: the service itself, and around it a mailbox, a chat page and sample companies."""

import asyncio
import csv
import fcntl
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

import structlog

from app.clock import Clock
from app.demo import samples
from app.demo.mailbox import Mailbox
from app.demo.pages import DemoPages
from app.processes import Part, Service
from app.settings import Settings
from app.wiring import make_store
from bot.local import BotProfile, LocalBotApi
from casework.actions.import_companies import import_companies
from casework.events import By, Channel, Role
from casework.model import Caseworker
from casework.ports import Store
from desk.pages import Desk

TOKEN = "1000:demo-token-of-the-local-bot-api"  # noqa: S105 - opens nothing but the local server
log = structlog.get_logger()


class Demo:
    """One demo in one folder. A second start finds the same data, chats, mails and clock."""

    def __init__(self, folder: Path, host: str, port: int) -> None:
        self._folder = folder
        self._host = host
        self._port = port

    async def run(self, until: asyncio.Event) -> None:
        """Serves until `until` is set. Raises ValueError for a host that others reach, and for a
        folder in which a demo runs."""
        if self._host not in ("127.0.0.1", "localhost", "::1"):
            raise ValueError("the demo is for this machine only: listen on 127.0.0.1")
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        async with AsyncExitStack() as stack:
            stack.enter_context(_alone_in(self._folder))
            mailbox = Mailbox(self._folder / "mailbox")
            await mailbox.start()
            stack.push_async_callback(mailbox.stop)
            clock = Clock()
            profile = BotProfile("Jobpartnerbanken", "jobpartnerbank_bot", "")
            chats = LocalBotApi(
                tokens={TOKEN: profile}, clock=clock, state_file=self._folder / "chats.json"
            )
            chat_url = await chats.start(port=_free_port(8081))
            stack.push_async_callback(chats.stop)
            chats.person(samples.PARTNER, "da", chat_id=samples.PARTNER_CHAT, hint="partner")
            mette = chats.person(
                samples.CASEWORKER[0], "da", chat_id=samples.CASEWORKER_CHAT, hint="sagsbehandler"
            )
            if not mette.messages:  # a bot may only write to who has written to it
                await mette.says("/help")
            port = _free_port(self._port)
            settings = self._settings(mailbox.port, chat_url, port)
            store = await asyncio.to_thread(make_store, settings)
            await asyncio.to_thread(_begin, store, clock)
            await self._serve(settings, store, clock, mailbox, chat_url, until)

    async def _serve(
        self,
        settings: Settings,
        store: Store,
        clock: Clock,
        mailbox: Mailbox,
        chat_url: str,
        until: asyncio.Event,
    ) -> None:
        desk = Desk(store, clock, settings.tls_known, settings.colour)
        service = Service(
            settings=settings, store=store, clock=clock, parts=frozenset(Part), desk=desk
        )
        loop = asyncio.get_running_loop()
        DemoPages(
            store=store,
            clock=clock,
            mailbox=mailbox,
            mail_domain=settings.mail_domain,
            chat_url=chat_url,
            smtp_port=lambda: service.mail_server.port if service.mail_server else 0,
            moved=partial(_moved, service, loop),
            most_bytes=settings.smtp_most_bytes,
        ).add_to(desk.app)
        where = f"Jobpartnerbanken demo: open {settings.answers_at}/  (Ctrl-C stops it)"
        await service.run(until, when_up=lambda: print(where, flush=True))  # noqa: T201

    def _settings(self, relay_port: int, chat_url: str, port: int) -> Settings:
        return Settings.read(
            _env_file=None,
            data_dir=self._folder,
            database_url="",
            secret_key="",
            mail_domain="jobpartner.localhost",
            smtp_listen="127.0.0.1:0",
            smtp_relay=f"127.0.0.1:{relay_port}",
            smtp_relay_tls="none",
            telegram_token=TOKEN,
            telegram_api=chat_url,
            telegram_webhook="",
            http_listen=f"{self._host}:{port}",
            public_url=f"http://{self._host}:{port}",
            timezone="Europe/Copenhagen",  # by which the chat page tells its times
        )


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Two demos would write each other's chats away. The lock ends with us, however we end."""
    with (folder / "demo.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ValueError(
                f"a demo runs in {folder} already: stop it, or name another folder with --data-dir"
            ) from None
        yield


def _begin(store: Store, clock: Clock) -> None:
    """Puts the clock where the last demo left it, and the sample companies in."""
    by = By(role=Role.CASEWORKER, actor="demo", channel=Channel.COMMAND)
    with store.work() as work:
        clock.forward(timedelta(seconds=int(work.setting("demo.ahead") or 0)))
        name, email = samples.CASEWORKER
        if work.caseworkers.find(email=email) is None:
            work.caseworkers.add(
                Caseworker(name=name, email=email, chat_id=samples.CASEWORKER_CHAT)
            )
        with samples.COMPANIES.open(encoding="utf-8", newline="") as file:
            import_companies(work, csv.DictReader(file), by, clock())


def _moved(service: Service, loop: asyncio.AbstractEventLoop) -> None:
    """The clock was put forward: look at it now, not at the next tick, and wake the workers."""
    service.tick()
    loop.call_soon_threadsafe(service.bell.set)


def _free_port(wanted: int) -> int:
    """The wanted port, or where it is taken one that the system gives."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
