"""Olena's story, a line at a time, over real sockets (see world.py)."""

import csv
from datetime import datetime

from app.demo.samples import COMPANIES
from bot.local import Person
from casework.actions.import_companies import import_companies
from casework.model import LOCAL, Caseworker, State
from tests.journeys.papers import OLENA, pdf
from tests.journeys.world import COMMAND, World

BEGINS = datetime(2026, 11, 30, 10, 0, tzinfo=LOCAL)
KAREN = "karen@fjordbageri.example"
METTE = "mette.kjaer@jobcenter.example"
CV = "cv@jobpartner.example"
JOB = "job@jobpartner.example"
VACANCY = """Hej

Vi søger en bager til vores butik i Grenaa, 37 timer om ugen, start hurtigst muligt.
Du skal have svendebrev som bager. Det er en fordel, hvis du taler engelsk.
Ansøgningsfrist den 18. december.

Venlig hilsen
Karen Holm
Fjord Bageri
"""
INVITATION = (
    "Vi vil gerne se hende til samtale onsdag d. 9. december kl. 13.30. "
    "Bed hende spørge efter Kaj på lageret og medbringe eksamensbeviser."
)


class Story:
    """Eight lines; `upto(n)` tells the first n."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.olena: Person = world.person("Olena Kovalenko", "da", 2001)
        self.mette: Person = world.person("Mette Kjær", "da", 1001)

    async def upto(self, line: int) -> None:
        for number in range(1, line + 1):
            await getattr(self, f"line_{number}")()

    async def line_1(self) -> None:
        """A caseworker imports ten companies; one of them is the municipality itself."""
        with self.world.store.work() as work:
            work.caseworkers.add(Caseworker(name="Mette Kjær", email=METTE, chat_id=1001))
            with COMPANIES.open(encoding="utf-8", newline="") as file:
                import_companies(work, csv.DictReader(file), COMMAND, self.world.clock())
        await self.mette.says("/start")  # a bot may only write to who has written to it

    async def line_2(self) -> None:
        """A partner registers in chat."""
        await self.olena.says("/start")
        await self.presses(self.olena, "lang:da")
        await self.presses(self.olena, "perm:standing")
        await self.asked_for("name")
        await self.olena.says("Olena Kovalenko")
        await self.asked_for("reach")
        await self.presses(self.olena, "go:skip:reach")
        await self.asked_for("employer")
        await self.presses(self.olena, f"emp:{self.company('Anholt Maskinfabrik')}")
        await self.asked_for("made_on")
        await self.olena.says("3. november 2026")
        await self.asked_for("relation")
        await self.presses(self.olena, "rel:spouse")
        await self.asked_for("cv")
        await self.olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")
        await self.asked_for("profile")
        await self.presses(self.olena, "prof:ok")
        await self.olena.waits_for("3. november 2027")

    def company(self, name: str) -> str:
        with self.world.store.work() as work:
            found = work.companies.find(name=name)
        assert found is not None
        return str(found.id)

    async def presses(self, who: Person, data: str) -> tuple[int, str]:
        """Presses the newest button that begins so, as soon as there is one; its message and data."""
        found: list[tuple[int, str]] = []

        def there() -> bool:
            found[:] = [
                (message.id, button.data or "")
                for message in who.messages
                for row in message.buttons
                for button in row
                if (button.data or "").startswith(data) or (button.data or "").endswith(data)
            ]
            return bool(found)

        await self.world.eventually(there)
        await who.presses_data(*found[-1])
        return found[-1]

    async def asked_for(self, what: str) -> None:
        """Waits until the conversation stands at a question."""

        def stands() -> bool:
            return f"Asking:{what}" in self.world.conversations()

        await self.world.eventually(stands)

    async def line_3(self) -> None:
        await self.world.mails(KAREN, JOB, "Vi søger en bager", VACANCY)
        await self.world.letter(KAREN, "Vi har modtaget jeres stilling")

    async def line_4(self) -> None:
        await self.presses(self.mette, ":approve")
        await self.world.eventually(self.approved)
        await self.world.move_to("2026-11-30T12:05")
        await self.world.letter(KAREN, "CV til jer")
        await self.world.eventually(lambda: self.world.state() == State.DELIVERED)

    def approved(self) -> bool:
        with self.world.store.work() as work:
            return any(one.approved_by for one in work.referrals.where())

    async def line_5(self) -> None:
        letter = await self.world.letter(KAREN, "CV til jer")
        await self.world.mails(
            KAREN, letter.reply_to, f"SV: {letter.subject}", INVITATION, answers=letter
        )
        await self.world.eventually(lambda: self.world.state() == State.BOOKED)

    async def line_6(self) -> None:
        await self.world.letter(KAREN, "invitation til samtale")
        await self.world.move_to("2026-12-09T15:35")
        await self.world.eventually(lambda: self.world.state() == State.AWAITING_OUTCOME)

    async def hired(self) -> None:
        letter = await self.world.letter(KAREN, "Hvordan gik samtalen")
        text = "Vi har valgt at ansætte hende, hun starter 1. februar."
        await self.world.mails(
            KAREN, letter.reply_to, f"SV: {letter.subject}", text, answers=letter
        )
        await self.presses(self.mette, ":confirm")
        await self.world.eventually(lambda: self.world.state() == State.HIRED)
