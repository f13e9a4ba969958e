"""The whole service in one process, with real sockets all around it and a clock that can be moved.

Mail goes in by smtplib to our aiosmtpd; letters go out to another aiosmtpd that keeps them; the
real aiogram talks over HTTP to the local Bot API server. Nothing of ours is replaced.
"""

import asyncio
import smtplib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from sqlalchemy import select

from app.clock import Clock
from app.demo.mailbox import Mail, Mailbox
from app.processes import Part, Service
from app.settings import Settings
from bot.local import BotProfile, LocalBotApi, Person
from bot.pace import Pace
from casework.actions.chase import due_numbers
from casework.events import By, Channel, Role
from casework.model import LOCAL
from casework.tasks import Task, TaskKind
from mailer.inbound.timebox import TimeBox
from storage import tables
from storage.store import Store

TOKEN = "4711:a-token-for-tests"
COMMAND = By(role=Role.CASEWORKER, actor="test", channel=Channel.COMMAND)
PATIENCE = 60.0


class World:
    """Start it, let people do things, look at what came of it, stop it."""

    def __init__(
        self, store: Store, database_url: str, folder: Path, begins: datetime, reader: TimeBox
    ) -> None:
        self.store = store
        self.clock = Clock()
        self.clock.ahead = begins - datetime.now(UTC)  # noqa: TID251 - the test's own clock
        self.folder = folder
        self.mailbox = Mailbox(folder / "mailbox")
        self.chats = LocalBotApi(
            tokens={TOKEN: BotProfile("Jobpartnerbanken", "jobpartnerbank_bot", "")},
            clock=self.clock,
        )
        self._url = database_url
        self._reader = reader
        self._until = asyncio.Event()

    async def start(self) -> None:
        await self.mailbox.start()
        chat_url = await self.chats.start()
        settings = Settings.read(
            _env_file=None,
            data_dir=self.folder,
            database_url=self._url,
            secret_key=self.store.secret.decode(),
            mail_domain="jobpartner.example",
            smtp_listen="127.0.0.1:0",
            smtp_relay=f"127.0.0.1:{self.mailbox.port}",
            smtp_relay_tls="none",
            telegram_token=TOKEN,
            telegram_api=chat_url,
            http_listen="127.0.0.1:0",
            public_url="http://127.0.0.1:1",
        )
        self.service = Service(
            settings=settings,
            store=self.store,
            clock=self.clock,
            parts=frozenset(Part),
            pace=Pace(per_second=1000, per_chat=0.01),
            understand=self._reader,
        )
        self._running = asyncio.create_task(self.service.run(self._until))
        await self.eventually(lambda: self.service.desk is not None and self.service.desk.port > 0)

    async def stop(self) -> None:
        self._until.set()
        await self._running
        await self.chats.stop()
        await self.mailbox.stop()

    async def eventually(self, holds: Callable[[], object]) -> None:
        """Waits until it is true; a service that fell over is told at once."""
        for _ in range(int(PATIENCE / 0.05)):
            if self._running.done():
                self._running.result()
            if holds():
                return
            await asyncio.sleep(0.05)
        raise AssertionError("it never happened")

    async def move_to(self, moment: str) -> None:
        """Puts the clock forward to a local time, and waits until all that is due has rung.

        One look may not be enough: a clock whose case is changed this moment, by a letter that
        leaves, rings at the next one. Moved on before it, it would count as a morning missed.
        """
        wanted = datetime.fromisoformat(moment).replace(tzinfo=LOCAL)
        self.clock.forward(max(timedelta(), wanted - self.clock()))
        await asyncio.to_thread(self.service.tick)
        async with asyncio.timeout(PATIENCE):
            while due_numbers(self.store, self.clock(), limit=1):
                await asyncio.sleep(0.05)
                await asyncio.to_thread(self.service.tick)
        self.service.bell.set()

    # --- people ---------------------------------------------------------------------------------

    async def mails(
        self,
        sender: str,
        to: str,
        subject: str,
        text: str,
        *,
        files: tuple[tuple[str, bytes, str], ...] = (),
        answers: Mail | None = None,
    ) -> None:
        """Somebody mails us; with `answers`, a reply with that letter quoted below, Outlook style."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Date"] = format_datetime(self.clock().astimezone(LOCAL))
        message["Message-ID"] = make_msgid(domain="kunde.example")
        if answers is not None:
            message["In-Reply-To"] = message["References"] = answers.message_id
            text += (
                f"\n\nVenlig hilsen\nKaren Holm\n\n________________________________\n"
                f"Fra: {answers.sender}\nSendt: {answers.date}\nTil: {answers.to}\n"
                f"Emne: {answers.subject}\n\n{answers.plain}"
            )
        message.set_content(text)
        for name, content, kind in files:
            main, _, sub = kind.partition("/")
            message.add_attachment(content, maintype=main, subtype=sub, filename=name)
        await asyncio.to_thread(self.hands_in, message.as_bytes(), sender, to)

    def hands_in(self, raw: bytes, sender: str, to: str) -> None:
        server = self.service.mail_server
        assert server is not None
        with smtplib.SMTP("127.0.0.1", server.port, timeout=20) as client:
            client.sendmail(sender, [to], raw)

    @property
    def desk_url(self) -> str:
        desk = self.service.desk
        assert desk is not None
        return f"http://127.0.0.1:{desk.port}"

    def person(self, name: str, language: str, chat_id: int) -> Person:
        return self.chats.person(name, language, chat_id=chat_id)

    # --- looking --------------------------------------------------------------------------------

    async def letter(self, to: str, contains: str) -> Mail:
        """Waits for a letter to somebody whose subject or text holds these words."""
        found: list[Mail] = []

        def arrived() -> bool:
            found[:] = [
                mail
                for mail in self.mailbox.mails()
                if mail.to == to and contains in mail.subject + mail.plain
            ]
            return bool(found)

        await self.eventually(arrived)
        return found[0]

    def tasks(self, kind: TaskKind) -> list[Task]:
        with self.store.work() as work:
            return [task for task in work.tasks.open() if task.kind is kind]

    async def task(self, kind: TaskKind) -> Task:
        await self.eventually(lambda: self.tasks(kind))
        return self.tasks(kind)[0]

    def conversations(self) -> list[str | None]:
        """The states that the chats stand at."""
        with self.store.engine.connect() as connection:
            return list(connection.scalars(select(tables.conversations.c.state)))

    def state(self) -> str:
        """Where the only referral stands."""
        with self.store.work() as work:
            (referral,) = work.referrals.where()
            return referral.state.value
