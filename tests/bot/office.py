"""The bot as it runs in the service, before the local Bot API server: real HTTP, a real database.

A small job centre: ten companies, a caseworker with her chat, and people who write. The clock
stands still but for `later`.
"""

import asyncio
import csv
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.clock import Clock
from app.demo.samples import COMPANIES
from app.processes import Part, Service
from app.settings import Settings
from bot.local import BotProfile, LocalBotApi, Person
from bot.local.person import ChatMessage
from bot.pace import Pace
from casework.actions.import_companies import import_companies
from casework.actions.register_cv import CvFile, complete, register_cv, register_partner
from casework.actions.register_vacancy import register_vacancy
from casework.actions.verify import seen_writing
from casework.cvs.read import read_cv
from casework.events import By, Channel, Role
from casework.letters import Outgoing
from casework.model import LOCAL, Caseworker, Company, Contact, Language, Partner, Permission
from casework.model import Vacancy as VacancyRow
from casework.tasks import Task, TaskKind
from casework.vacancies.read import read_vacancies
from storage.store import Store
from tests.journeys.papers import OLENA

TOKEN = "4713:a-token-for-tests"
BEGINS = datetime(2026, 11, 30, 10, 0, tzinfo=LOCAL)
COMMAND = By(role=Role.CASEWORKER, actor="test", channel=Channel.COMMAND)
FAST = Pace(per_second=1000, per_chat=0.005)
PATIENCE = 60.0
VACANCY = """Vi søger en bager til vores butik i Grenaa, 37 timer om ugen.
Du skal have svendebrev som bager. Ansøgningsfrist den 18. december.
"""


class FrozenClock(Clock):
    """Stands still, so that what is due is due by the test's word alone."""

    def __call__(self) -> datetime:
        return BEGINS + self.ahead


class Office:
    """Start it, let people write and press, look at what came of it, stop it."""

    def __init__(self, store: Store, database_url: str, folder: Path) -> None:
        self.store = store
        self.clock = FrozenClock()
        self.chats = LocalBotApi(
            tokens={TOKEN: BotProfile("Jobpartnerbanken", "jobpartnerbank_bot", "")},
            clock=self.clock,
        )
        self.pace = FAST
        self._url = database_url
        self._folder = folder
        self._chat_url = ""

    async def start(self, **settings: Any) -> None:
        self._chat_url = await self.chats.start()
        with self.store.work() as work, COMPANIES.open(encoding="utf-8", newline="") as file:
            import_companies(work, csv.DictReader(file), COMMAND, self.clock())
            work.caseworkers.add(
                Caseworker(name="Mette Kjær", email="mette@jobcenter.example", chat_id=1001)
            )
        self.mette = self.person("Mette Kjær", "da", 1001)
        self.olena = self.person("Olena Kovalenko", "da", 2001)
        for chat in self.chats.account().chats.values():
            chat.started = True  # a bot may only write to who has written to it
        await self.begin(**settings)

    async def begin(self, **settings: Any) -> None:
        """Starts the service; also again after `end`, as after a restart."""
        given = {
            "data_dir": self._folder,
            "database_url": self._url,
            "secret_key": self.store.secret.decode(),
            "mail_domain": "jobpartner.example",
            "telegram_token": TOKEN,
            "telegram_api": self._chat_url,
            "telegram_name": "jobpartnerbank_bot",
            "http_listen": "127.0.0.1:0",
            "public_url": "http://127.0.0.1:1",
        }
        self.service = Service(
            settings=Settings.read(_env_file=None, **(given | settings)),
            store=self.store,
            clock=self.clock,
            parts=frozenset({Part.BOT, Part.DESK}),
            pace=self.pace,
        )
        self._until = asyncio.Event()
        up = asyncio.Event()
        self._running = asyncio.create_task(self.service.run(self._until, up.set))
        await asyncio.wait(
            {self._running, asyncio.create_task(up.wait())}, return_when="FIRST_COMPLETED"
        )
        if self._running.done():
            self._running.result()

    async def end(self) -> None:
        self._until.set()
        await self._running

    async def stop(self) -> None:
        await self.end()
        await self.chats.stop()

    # --- people ---------------------------------------------------------------------------------

    def person(self, name: str, language: str, chat_id: int) -> Person:
        return self.chats.person(name, language, chat_id=chat_id)

    async def presses(self, who: Person, data: str) -> ChatMessage:
        """Presses the newest button whose data begins or ends so, as soon as there is one."""
        found: list[tuple[ChatMessage, str]] = []

        def there() -> bool:
            found[:] = [
                (message, button.data or "")
                for message in who.messages
                for row in message.buttons
                for button in row
                if (button.data or "").startswith(data) or (button.data or "").endswith(data)
            ]
            return bool(found)

        await self.eventually(there)
        message, exact = next((one for one in found[::-1] if one[1] == data), found[-1])
        await who.presses_data(message.id, exact)
        return message

    async def asked(self, who: Person, words: str) -> ChatMessage:
        """Waits for words of the bot's since the person last did something."""
        return await who.waits_for(words, PATIENCE)

    async def does(self, who: Person, say: str | None, then: str) -> ChatMessage:
        """Says a text, or presses `!data`, and waits for the answer's words."""
        if say is not None and say.startswith("!"):
            await self.presses(who, say[1:])
        elif say is not None:
            await who.says(say)
        return await self.asked(who, then)

    # --- what is there already --------------------------------------------------------------------

    def company(self, name: str = "Anholt Maskinfabrik") -> Company:
        with self.store.work() as work:
            found = work.companies.find(name=name)
        assert found is not None
        return found

    def contact(self) -> Contact:
        with self.store.work() as work:
            found = work.contacts.find(email="karen@fjordbageri.example")
        assert found is not None
        return found

    def a_partner(
        self,
        chat_id: int | None = 2001,
        *,
        permission: Permission = Permission.STANDING,
        email: str | None = None,
        language: Language = Language.DANISH,
    ) -> Partner:
        """A registered partner with a CV and a right, as after the whole registration."""
        now = self.clock()
        with self.store.work() as work:
            partner = register_partner(
                work,
                name="Olena Kovalenko",
                language=language,
                by=COMMAND,
                now=now,
                email=email,
                chat_id=chat_id,
                permission=permission,
            )
            text = OLENA.replace("E-mail: olena@post.example\n", "")
            file = CvFile(
                sha256=work.files.put(text.encode()),
                name="cv.txt",
                media_type="text/plain",
                size=len(text),
                text=text,
                reading=read_cv(text),
            )
            register_cv(work, partner, file, COMMAND, now)
            company = work.companies.find(name="Anholt Maskinfabrik")
            assert company is not None
            made_on = now.date() - timedelta(days=27)
            complete(work, work.partners.get(partner.id), company, made_on, COMMAND, now)
            return work.partners.get(partner.id)

    def a_vacancy(self, text: str = VACANCY) -> VacancyRow:
        with self.store.work() as work:
            contact = work.contacts.find(email="karen@fjordbageri.example")
            assert contact is not None
            contact = seen_writing(work, contact, self.clock())
            (reading,) = read_vacancies(text, self.clock())
            return register_vacancy(work, contact, reading, text, COMMAND, self.clock())

    # --- looking ----------------------------------------------------------------------------------

    async def eventually(self, holds: Callable[[], object]) -> None:
        for _ in range(int(PATIENCE / 0.02)):
            if self._running.done():
                self._running.result()
            if holds():
                return
            await asyncio.sleep(0.02)
        raise AssertionError("it never happened")

    def later(self, **by: float) -> None:
        self.clock.forward(timedelta(**by))
        self.service.bell.set()

    def puts(self, outgoing: Outgoing) -> None:
        with self.store.work() as work:
            work.outbox.put(outgoing, self.clock())
        self.service.bell.set()

    @property
    def partner(self) -> Partner:
        with self.store.work() as work:
            return work.partners.where()[-1]

    def written_down(self, message: ChatMessage) -> bool:
        """Is it in the outbox that this message was sent?"""
        number = message.raw["chat"]["id"]
        with self.store.work() as work:
            return work.outbox.find(message_id=f"chat-{number}-{message.id}") is not None

    def tasks(self, kind: TaskKind) -> list[Task]:
        with self.store.work() as work:
            return [task for task in work.tasks.open() if task.kind is kind]

    async def task(self, kind: TaskKind) -> Task:
        await self.eventually(lambda: self.tasks(kind))
        return self.tasks(kind)[0]
