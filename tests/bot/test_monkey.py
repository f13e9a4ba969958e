"""A monkey at the keyboard: random words, presses, files, repeated updates and restarts, by a seed.

Whatever it does, every update is worked, every message can be sent, what was refused stays refused,
and nobody is left without an answer. JPB_TEST_MONKEY_SEED tells another story.
"""

import asyncio
import os
import random
import time
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from bot.local import Person
from casework.events import Channel
from casework.inputs import InputState
from casework.letters import OutboxState
from casework.model import State
from tests.bot.office import Office
from tests.journeys.papers import OLENA, pdf

SECONDS = 10.0
SEEDS = [int(os.environ.get("JPB_TEST_MONKEY_SEED", "7"))]  # noqa: TID251 - asked for by hand only
WORDS = [
    "/start",
    "/help",
    "/status",
    "/jobs",
    "/cv",
    "/job",
    "/permission",
    "/language",
    "/mydata",
    "/forget",
    "/cancel",
    "/tasks",
    "/find",
    "/digest",
    "/invite",
    "/team",
    "/nonsense",
]
TEXTS = (
    "Olena Kovalenko",
    "3. november 2026",
    "i morgen",
    "20 12 34 56",
    "olena@post.example",
    "Anholt Maskinfabrik",
    "fjord",
    "<b>&amp; {{ 7 * 7 }}",
    "Navn: Ny Olena",
    "37",
    "010190-1234",
    "æ" * 4096,
    "😀" * 2000,
    "/start inv-1-1-aaaaaaaaaaaaaaaa",
    "/start kw-1-1-aaaaaaaaaaaaaaaa",
    OLENA,
)
FORGED = (
    "perm:",
    "perm:root",
    "lang:xx",
    "emp:999999999999",
    "emp:x",
    "cal:d:2026-13-45",
    "cal:m:",
    "go:back:x",
    "prof:",
    "tog:a",
    "tog:z:0:1",
    "job:pick:99999",
    "got:kind:x",
    "t:1:approve",
    "t:x",
    "tp:1:99",
    "who:1",
    "dig:fax",
    "inv:1",
    "r:1:coming",
    "r:1:slot:999",
    "forget:",
    ":",
    "æ" * 32,
)


class Monkey:
    def __init__(self, office: Office, seed: int) -> None:
        self.office = office
        self.dice = random.Random(seed)
        self.people = [
            office.olena,
            office.mette,
            office.person("Nadia", "en", 2002),
            office.person("<b>Ødip</b> & søn", "uk", 2003),
        ]
        photo = BytesIO()
        Image.new("RGB", (40, 30), "white").save(photo, "JPEG")
        self.files = {
            "cv.pdf": pdf(OLENA),
            "cv.txt": OLENA.encode(),
            "x.zip": b"PK\x03\x04" + b"0" * 50,
            "tom.pdf": b" ",
            "æ" * 60 + ".pdf": b"%PDF-1.4 broken",
        }
        self.photo = photo.getvalue()

    async def does_something(self) -> None:
        who = self.dice.choice(self.people)
        acts = [self.presses] * 8 + [self.commands] * 3 + [self.says] * 5
        acts += [self.forges, self.sends, self.edits, self.odd, self.again]
        await self.dice.choice(acts)(who)

    async def presses(self, who: Person) -> None:
        buttons = [
            (message.id, button.data)
            for message in who.messages[-8:]
            for row in message.buttons
            for button in row
            if button.data
        ]
        if buttons:
            await who.presses_data(*self.dice.choice(buttons))

    async def commands(self, who: Person) -> None:
        await who.says(self.dice.choice(WORDS))

    async def says(self, who: Person) -> None:
        reply = self.dice.choice([None, *[m.id for m in who.messages[-3:]]])
        await who.says(self.dice.choice(TEXTS), reply_to=reply)

    async def forges(self, who: Person) -> None:
        await who.presses_data(self.dice.randrange(1, 99), self.dice.choice(FORGED))

    async def sends(self, who: Person) -> None:
        if self.dice.random() < 0.3:
            await who.sends_photo(self.photo)
        elif self.dice.random() < 0.3:
            await who.sends_album(self.dice.sample(sorted(self.files.items()), 3))
        else:
            name, content = self.dice.choice(sorted(self.files.items()))
            await who.sends_document(name, content)

    async def edits(self, who: Person) -> None:
        own = [m for m in who.messages if not m.from_bot and m.raw.get("text")]
        if own:
            await who.edits(self.dice.choice(own), "rettet")

    async def odd(self, who: Person) -> None:
        content: dict[str, Any] = self.dice.choice(
            [
                {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 2}},
                {"location": {"latitude": 56.4, "longitude": 10.9}},
                {"contact": {"phone_number": "4520123456", "first_name": "N", "user_id": 1}},
                {"dice": {"emoji": "🎲", "value": 3}},
            ]
        )
        await who.sends_other(content)

    async def again(self, who: Person) -> None:
        """An update comes a second time, late and out of its order."""
        made = [one for one in self.office.chats.updates() if str(who.chat_id) in str(one)]
        if made:
            self.office.chats.deliver_again(self.dice.choice(made[-20:]))

    async def restarts(self) -> None:
        await self.office.end()
        await self.office.begin()


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    return sqlite_url


@pytest.mark.parametrize("seed", SEEDS)
async def test_a_monkey_breaks_nothing(office: Office, seed: int) -> None:
    monkey = Monkey(office, seed)
    office.a_vacancy()
    begun, acts = time.monotonic(), 0
    while time.monotonic() - begun < SECONDS:
        for _ in range(12):
            await monkey.does_something()
            acts += 1
            await asyncio.sleep(0.03)
        office.later(seconds=30)
        if monkey.dice.random() < 0.1:
            await monkey.restarts()
    await settled(office)

    assert acts > 100
    everything_was_worked(office)
    everything_could_be_said(office)
    what_was_refused_stays_refused(office)
    for person in monkey.people:
        assert person.answers


async def settled(office: Office) -> None:
    """Waits until nothing is left to do."""

    left: list[object] = []
    for _ in range(60):
        office.later(minutes=2)
        await asyncio.sleep(0.5)
        left = await asyncio.to_thread(_left, office)
        if not left:
            return
    raise AssertionError(f"there is always something left to do: {left}")


def _left(office: Office) -> list[object]:
    made = {one["update_id"] for one in office.chats.updates()}
    with office.store.work() as work:
        kept = {one.update_id for one in work.updates.where()}
        waiting = work.updates.where(state=[InputState.RECEIVED, InputState.WORKING])
        unsaid = work.outbox.where(
            channel=Channel.CHAT, state=[OutboxState.WAITING, OutboxState.SENDING]
        )
    letters = [(one.why, one.attempts, one.outgoing.context) for one in unsaid]
    return [*(made - kept), *((one.state, one.attempts, one.payload) for one in waiting), *letters]


def everything_was_worked(office: Office) -> None:
    with office.store.work() as work:
        updates = work.updates.where()
        stuck = [one.why for one in updates if one.state is not InputState.DONE]
    assert stuck == []
    kept = {one.update_id for one in updates}
    assert len(kept) == len(updates)


def everything_could_be_said(office: Office) -> None:
    with office.store.work() as work:
        letters = work.outbox.where(channel=Channel.CHAT)
    assert {one.why for one in letters if one.state is not OutboxState.SENT} == set()
    for one in letters:
        for line in one.outgoing.buttons:
            assert all(len(button.data.encode()) <= 64 for button in line)
        assert "{{" not in (one.rendered or "").replace("{{ 7 * 7 }}", "")
    refused = [r for r in office.chats.requests if r.status == 400 and "send" in r.method]
    assert [r.answer["description"] for r in refused] == []


def what_was_refused_stays_refused(office: Office) -> None:
    with office.store.work() as work:
        partners = work.partners.where()
        chats = [one.chat_id for one in partners if one.chat_id is not None]
        assert len(chats) == len(set(chats))
        for one in work.referrals.where():
            partner = work.partners.get(one.partner_id)
            if one.company_id in partner.excluded_company_ids or partner.permission == "none":
                assert one.state not in (State.PROPOSED, State.ASKED, State.READY)
        for partner in partners:
            if partner.forgotten_at is not None:
                assert partner.name == f"#{partner.id}"
                assert not any(cv.text for cv in work.cvs.where(partner_id=partner.id))
        assert not any(one.done_by for one in work.tasks.where() if one.done_by not in (1, None))
