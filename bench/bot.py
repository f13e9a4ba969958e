"""Updates a second with a durable inbox, database state and outbox, against a bare aiogram echo bot.

Both bots poll the same local Bot API server, which runs in a process of its own with the people who
write; one after the other, each in a process of its own. The same people say the same things: each
message is answered with one message. Ours is the whole way of the service: the update is committed
to SQLite (synchronous=FULL), handled in a transaction with the conversation's state, the answer
committed to the outbox, sent, and written down. The limits of the real Telegram (30 a second, one a
second to each chat) are lifted for it; nothing else is.

--full also shows the memory of our process over 50,000 updates.
"""

import argparse
import asyncio
import logging
import multiprocessing
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog

MARK = 0.4
TOKEN = "4242:for-the-bench"
PEOPLE = 200
WAVE = 2
ROUNDS = 3


def _telegram(url: Any, order: Any, told: Any) -> None:
    """The local server and its people. `order` says how many messages each person writes; `told`
    gets the seconds until everybody has all answers."""
    from bot.local import BotProfile, LocalBotApi

    async def serve() -> None:
        server = LocalBotApi(
            tokens={TOKEN: BotProfile("Bench", "bench_bot", "")}, clock=lambda: datetime.now(UTC)
        )
        url.put(await server.start())
        people = [server.person(f"Nr {n}", "da", chat_id=1000 + n) for n in range(PEOPLE)]
        while (each := await asyncio.to_thread(order.get)) is not None:
            await _round(people, each, told)
        await server.stop()

    asyncio.run(serve())


async def _round(people: Any, each: int, told: Any) -> None:
    chats = [person._chat for person in people]
    for chat in chats:
        chat.messages.clear()
    begun = time.perf_counter()
    for wave in range(0, each, WAVE):
        for person in people:
            for _ in range(min(WAVE, each - wave)):
                await person.says("hej")
        wanted = min(wave + WAVE, each) * len(people)
        while sum(_answers(chat) for chat in chats) < wanted:
            await asyncio.sleep(0.005)
    told.put(time.perf_counter() - begun)


def _answers(chat: Any) -> int:
    """Answers so far: half of all messages that were ever numbered, less what the person said."""
    return chat.next_message_id - 1 - chat_said(chat)


def chat_said(chat: Any) -> int:
    said = getattr(chat, "said", 0)
    return int(said)


def _bare(url: str) -> None:
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import Message

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
    from app.clock import Clock
    from app.processes import Part, Service
    from app.settings import Settings
    from app.wiring import make_store
    from bot.pace import Pace

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

    async def watch() -> None:
        while True:
            memory.value = _resident()
            await asyncio.sleep(0.5)

    async def run() -> None:
        watching = asyncio.create_task(watch())
        await service.run(asyncio.Event())
        await watching

    asyncio.run(run())


def _resident() -> int:
    """MB of memory in use now; where the system does not say, the most there ever was."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() // 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
