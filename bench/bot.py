"""Updates a second with a durable inbox, database state and outbox, against a bare aiogram echo bot.

Both bots poll the same local Bot API server, which runs in a process of its own together with the
people who write; one bot after the other, each in a process of its own. Every message is answered
with one message. Ours goes the whole way of the service: the update is committed to SQLite
(synchronous=FULL), handled in a transaction with the conversation's state, the answer committed to
the outbox, sent, and written down. Only the limits of the real Telegram (30 a second, one a second
to each chat) are lifted.

--full tells the memory of our process over 50,000 updates too.
"""

import argparse
import asyncio
import logging
import multiprocessing
import resource
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

from app.clock import Clock
from app.processes import Part, Service
from app.settings import Settings
from app.wiring import make_store
from bot.local import BotProfile, LocalBotApi, Person
from bot.pace import Pace

MARK = 0.4
TOKEN = "4242:for-the-bench"
PEOPLE = 200
ROUNDS = 2
MOST_GROWTH = 30


class Street:
    """Two hundred people before the local server; each writes again when all were answered."""

    def __init__(self, server: LocalBotApi) -> None:
        self.people: list[Person] = [
            server.person(f"Nr {n}", "da", chat_id=1000 + n) for n in range(PEOPLE)
        ]
        self.said = 0

    async def writes(self, each: int) -> float:
        """Seconds until everybody who wrote so many times has all answers."""
        begun = time.perf_counter()
        for _ in range(each):
            for person in self.people:
                await person.says("/help")
                self.said += 1
            while self._answered() < self.said:  # noqa: ASYNC110 - the people watch their chats
                await asyncio.sleep(0.004)
        return time.perf_counter() - begun

    def _answered(self) -> int:
        numbers = (person._chat.next_message_id - 1 for person in self.people)  # noqa: SLF001
        return sum(numbers) - self.said


def _telegram(url: Any, order: Any, told: Any) -> None:
    async def serve() -> None:
        profile = {TOKEN: BotProfile("Bench", "bench_bot", "")}
        server = LocalBotApi(tokens=profile, clock=lambda: datetime.now(UTC))
        url.put(await server.start())
        street = Street(server)
        while (each := await asyncio.to_thread(order.get)) is not None:
            told.put(await street.writes(each))
        await server.stop()

    asyncio.run(serve())


def _bare(url: str, _: str, __: Any) -> None:
    async def run() -> None:
        bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
        dispatcher = Dispatcher()

        @dispatcher.message()
        async def echo(message: Message) -> None:
            await message.answer(message.text or "")

        await dispatcher.start_polling(bot, handle_signals=False)

    logging.disable(logging.CRITICAL)
    asyncio.run(run())


def _ours(url: str, folder: str, memory: Any) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    settings = Settings.read(
        _env_file=None, data_dir=Path(folder), telegram_token=TOKEN, telegram_api=url
    )
    service = Service(
        settings=settings,
        store=make_store(settings),
        clock=Clock(),
        parts=frozenset({Part.BOT}),
        pace=Pace(per_second=1e6, per_chat=0.0),
    )

    async def run() -> None:
        watching = asyncio.create_task(_watch(memory))
        await service.run(asyncio.Event())
        await watching

    asyncio.run(run())


async def _watch(memory: Any) -> None:
    while True:
        memory.value = _resident()
        await asyncio.sleep(0.5)


def _resident() -> int:
    """MB of memory in use now; where the system does not say, the most there ever was."""
    now = Path("/proc/self/statm")
    if now.exists():
        return int(now.read_text().split()[1]) * resource.getpagesize() // 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


class Bench:
    """The server's process, and one bot's at a time."""

    def __init__(self, folder: str) -> None:
        self._spawn = multiprocessing.get_context("spawn")
        self._folder = folder
        self._order, self._told, url = (self._spawn.Queue() for _ in range(3))
        self._server = self._spawn.Process(
            target=_telegram, args=(url, self._order, self._told), daemon=True
        )
        self._server.start()
        self._url = url.get(timeout=60)
        self.memory = self._spawn.Value("i", 0)

    def updates_a_second(self, bot: Any, each: int) -> float:
        """Of this bot, warmed up by one message from everybody."""
        process = self._spawn.Process(
            target=bot, args=(self._url, self._folder, self.memory), daemon=True
        )
        process.start()
        try:
            self._round(1)
            return each * PEOPLE / self._round(each)
        finally:
            process.terminate()
            process.join()

    def memory_over(self, updates: int) -> tuple[int, int]:
        """MB of our process after a fifth of so many updates, and after all of them."""
        process = self._spawn.Process(
            target=_ours, args=(self._url, self._folder, self.memory), daemon=True
        )
        process.start()
        try:
            self._round(updates // PEOPLE // 5)
            early = self.memory.value
            self._round(updates // PEOPLE * 4 // 5)
            return early, self.memory.value
        finally:
            process.terminate()
            process.join()

    def _round(self, each: int) -> float:
        self._order.put(each)
        seconds: float = self._told.get(timeout=3600)
        return seconds

    def end(self) -> None:
        self._order.put(None)
        self._server.join(5)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="also 50,000 updates, for the memory")
    full = parser.parse_args().full
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(folder)
        bare, ours = [], []
        for number in range(ROUNDS):
            bare.append(bench.updates_a_second(_bare, 3))
            ours.append(bench.updates_a_second(_ours, 3))
            print(f"round {number + 1}: bare {bare[-1]:.0f}/s, ours {ours[-1]:.0f}/s")
        early, late = bench.memory_over(50_000) if full else (0, 0)
        bench.end()
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    if full:
        print(f"memory after 10,000 updates {early} MB, after 50,000 {late} MB")
    print(f"updates a second, ours to bare: {ratio:.2f} (mark {MARK})")
    return 0 if ratio >= MARK and late - early <= MOST_GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
