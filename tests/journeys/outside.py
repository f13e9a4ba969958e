"""The service as a process of its own (`jobpartnerbank run`), and the world outside it.

Only what others hold, a mailbox and the chats, lives in this process. A letter that was in the air
when its process died is shown as a task; the caseworker looks whether it arrived and says so, as a
person would.
"""

import asyncio
import os
import random
import smtplib
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from sqlalchemy import select

from app.demo.mailbox import Mail, Mailbox
from bot.local import BotProfile, LocalBotApi, Person
from casework.events import Channel
from casework.letters import OutboxState
from casework.model import LOCAL
from casework.tasks import TaskKind
from storage import tables
from storage.store import Store
from tests.conftest import SECRET
from tests.journeys.story import KAREN
from tests.ports import a_free_port
from tests.program import Program

TOKEN = "4712:a-token-for-tests"
PATIENCE = 90.0


class Outside:
    """The world around a service that is killed again and again."""

    def __init__(self, store: Store, database_url: str, folder: Path) -> None:
        self.store = store
        self.mailbox = Mailbox(folder / "mailbox")
        self.chats = LocalBotApi(
            tokens={TOKEN: BotProfile("Jobpartnerbanken", "jobpartnerbank_bot", "")},
            clock=lambda: datetime.now(UTC),  # noqa: TID251 - the outside has the real time
        )
        self.olena: Person = self.chats.person("Olena Kovalenko", "da", chat_id=2001)
        self.smtp_port = a_free_port()
        self.http_port = a_free_port()
        self.kills = 0
        self._url = database_url
        self._folder = folder
        self._dice = random.Random(2026)
        self._service: Program | None = None

    async def start(self) -> None:
        await self.mailbox.start()
        self._chat_url = await self.chats.start()
        await self.begin()

    async def stop(self) -> None:
        self.kill()
        await self.chats.stop()
        await self.mailbox.stop()

    @property
    def env(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],  # noqa: TID251 - what a child process needs
            "JPB_DATA_DIR": str(self._folder),
            "JPB_DATABASE_URL": self._url,
            "JPB_SECRET_KEY": SECRET.decode(),
            "JPB_MAIL_DOMAIN": "jobpartner.example",
            "JPB_SMTP_LISTEN": f"127.0.0.1:{self.smtp_port}",
            "JPB_SMTP_RELAY": f"127.0.0.1:{self.mailbox.port}",
            "JPB_SMTP_RELAY_TLS": "none",
            "JPB_TELEGRAM_TOKEN": TOKEN,
            "JPB_TELEGRAM_API": self._chat_url,
            "JPB_HTTP_LISTEN": f"127.0.0.1:{self.http_port}",
        }

    async def begin(self) -> None:
        """Starts the service and waits until it is well."""
        self._service = await asyncio.to_thread(
            Program, "run", env=self.env, log=self._folder / "service.log"
        )
        await self.eventually(self._is_well)

    def _is_well(self) -> bool:
        try:
            url = f"http://127.0.0.1:{self.http_port}/health"
            with urllib.request.urlopen(url, timeout=2) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def kill(self) -> None:
        if self._service is not None:
            self._service.kill()

    def terminate(self) -> int:
        """What an operator or systemd does (SIGTERM); the exit code."""
        assert self._service is not None
        return self._service.terminate(PATIENCE)

    async def kill_and_begin(self) -> None:
        """Kills at some moment of the next quarter of a second, whatever is being done then."""
        await asyncio.sleep(self._dice.random() * 0.25)
        self.kill()
        self.kills += 1
        await self.begin()

    async def eventually(self, holds: Callable[[], object]) -> None:
        for _ in range(int(PATIENCE / 0.1)):
            await self._settle_unknown()
            if await asyncio.to_thread(holds):
                return
            await asyncio.sleep(0.1)
        log = (self._folder / "service.log").read_text()[-3000:]
        raise AssertionError(f"it never happened\n{log}")

    async def _settle_unknown(self) -> None:
        """What a caseworker does with a letter that was in the air: look, and say."""
        with self.store.work() as work:
            unknown = {letter.id: letter for letter in work.outbox.where(state=OutboxState.UNKNOWN)}
            tasks = [t for t in work.tasks.open() if t.kind is TaskKind.LETTER_UNKNOWN]
            sent = work.outbox.where(state=OutboxState.SENT, channel=Channel.CHAT)
        for task in tasks:
            letter = unknown.get(task.subject_id)  # type: ignore[call-overload]
            if letter is None:
                continue
            if letter.outgoing.channel is Channel.EMAIL:
                ids = [mail.message_id for mail in self.mailbox.mails()]
                arrived = any(one.startswith(f"<jpb-{letter.id}.") for one in ids)
            else:
                arrived = len(self.olena.answers) > len(sent)
            await self.command("task", "do", str(task.id), "sent" if arrived else "resend")

    async def command(self, *words: str) -> None:
        log = self._folder / "commands.log"
        command = Program(*words, env=self.env, log=log)
        assert await asyncio.to_thread(command.ended, PATIENCE) == 0, log.read_text()

    async def mails(self, to: str, text: str, answers: Mail | None = None) -> None:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = KAREN, to, "Vi søger en bager"
        message["Date"] = format_datetime(datetime.now(LOCAL))  # noqa: TID251 - a real mail
        message["Message-ID"] = make_msgid(domain="fjordbageri.example")
        if answers is not None:
            quoted = "\n".join(f"> {line}" for line in answers.plain.splitlines())
            text += f"\n\nDen {answers.date} skrev {answers.sender}:\n{quoted}\n"
        message.set_content(text)

        def hand_in() -> None:
            with smtplib.SMTP("127.0.0.1", self.smtp_port, timeout=20) as client:
                client.send_message(message)

        await asyncio.to_thread(hand_in)

    def letter(self, part: str) -> Mail | None:
        """The newest letter to the company whose Message-ID names it so."""
        for mail in self.mailbox.mails():
            if mail.to == KAREN and part in mail.message_id:
                return mail
        return None

    async def gets(self, part: str) -> Mail:
        await self.eventually(lambda: self.letter(part))
        found = self.letter(part)
        assert found is not None
        return found

    def conversations(self) -> list[str | None]:
        with self.store.engine.connect() as connection:
            return list(connection.scalars(select(tables.conversations.c.state)))

    def state(self) -> str | None:
        with self.store.work() as work:
            referrals = work.referrals.where()
        return referrals[0].state.value if referrals else None

    def task(self, kind: TaskKind) -> int | None:
        with self.store.work() as work:
            return next((t.id for t in work.tasks.open() if t.kind is kind), None)

    async def pressed(self, data: str) -> None:
        def button() -> tuple[int, str] | None:
            for message in reversed(self.olena.messages):
                for row in message.buttons:
                    for one in row:
                        if (one.data or "").startswith(data):
                            return message.id, one.data or ""
            return None

        await self.eventually(button)
        found = button()
        assert found is not None
        await self.olena.presses_data(*found)
