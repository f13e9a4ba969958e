"""One chat update, from where it is kept to where it is done.

1. claim (committed: an update that kills its worker has counted the attempt)
2. prepare: fetch the file it brings, judge it and read it; no transaction is open
3. in one transaction: aiogram's dispatcher finds the handler, the handler acts, answers go to the
   outbox, the conversation moves on, and the update is done

Handlers speak to nobody: what they answer lies in the outbox. So step 3 needs no network, runs in
a thread of its own, and happens wholly or not at all.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Update as TelegramUpdate

from bot.answer import Chat
from bot.files import FileTooBigError, Received, fetch
from bot.memory import TURN
from casework.actions.todo import file_task
from casework.documents import Extracted, Verdict
from casework.errors import ChangedElsewhereError
from casework.inputs import InputState, Update
from casework.model import Subject
from casework.ports import Store
from casework.tasks import TaskKind

LEASE = timedelta(minutes=5)
MOST_ATTEMPTS = 3
log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True)
class Turns:
    """What is needed to handle updates: the store, the dispatcher, and the readers of files."""

    store: Store
    bot: Bot
    dispatcher: Dispatcher
    judge: Callable[[str, bytes], Verdict]
    extract: Callable[[bytes, str], Extracted]
    tls_known: bool


async def turn_once(turns: Turns, worker: str, now: datetime) -> bool:
    """Handles the oldest kept update; False where there is none."""
    kept = await asyncio.to_thread(_claim, turns.store, worker, now)
    if kept is None:
        return False
    if kept.attempts > MOST_ATTEMPTS:
        await asyncio.to_thread(_stuck, turns.store, kept, now, "too_many_attempts")
        return True
    try:
        update = TelegramUpdate.model_validate(kept.payload, context={"bot": turns.bot})
        received = await _received(turns, update)
        await asyncio.to_thread(_handle, turns, kept, update, received, now)
    except ChangedElsewhereError:
        await asyncio.to_thread(_again, turns.store, kept)
        return True
    except TelegramAPIError:
        raise  # the line to Telegram is down: the lease runs out and it is taken up again
    except Exception as error:
        log.exception("update_stuck", update=kept.id, error=type(error).__name__)
        await asyncio.to_thread(_stuck, turns.store, kept, now, type(error).__name__)
        return True
    await _stop_the_spinner(turns.bot, update)
    return True


def _claim(store: Store, worker: str, now: datetime) -> Update | None:
    with store.work() as work:
        return work.updates.claim(worker, now, now + LEASE)


async def _received(turns: Turns, update: TelegramUpdate) -> Received | None:
    """The file that the update brings, judged and read; None where it brings none."""
    if update.message is None:
        return None
    try:
        file = await fetch(turns.bot, update.message)
    except FileTooBigError as error:
        return Received.too_big(error.name, error.size)
    if file is None:
        return None
    name, content = file
    verdict = await asyncio.to_thread(turns.judge, name, content)
    extracted = None
    if verdict.accepted:
        extracted = await asyncio.to_thread(turns.extract, content, verdict.type)
    return Received(verdict=verdict, content=content, extracted=extracted)


def _handle(
    turns: Turns, kept: Update, update: TelegramUpdate, received: Received | None, now: datetime
) -> None:
    with turns.store.work() as work:
        token = TURN.set((work, now))
        try:
            chat = Chat(work=work, update=kept, now=now, tls_known=turns.tls_known)
            asyncio.run(
                turns.dispatcher.feed_update(turns.bot, update, chat=chat, received=received)
            )
        finally:
            TURN.reset(token)
        work.updates.save(
            kept,
            replace(kept, state=InputState.DONE, done_at=now, claimed_by=None, claimed_until=None),
        )


def _again(store: Store, kept: Update) -> None:
    with store.work() as work:
        work.updates.save(
            kept, replace(kept, state=InputState.RECEIVED, claimed_by=None, claimed_until=None)
        )


def _stuck(store: Store, kept: Update, now: datetime, why: str) -> None:
    with store.work() as work:
        work.updates.save(
            kept,
            replace(kept, state=InputState.STUCK, why=why, claimed_by=None, claimed_until=None),
        )
        file_task(
            work,
            TaskKind.INPUT_STUCK,
            Subject.UPDATE,
            kept.id,
            now,
            key=f"{kept.attempts}",
            context={"cause": why, "recipient": "chat"},
        )


async def _stop_the_spinner(bot: Bot, update: TelegramUpdate) -> None:
    """A pressed button spins until it is answered. Only a courtesy: an old one cannot be."""
    if update.callback_query is None:
        return
    try:
        await bot.answer_callback_query(update.callback_query.id)
    except TelegramAPIError as error:
        log.info("button_not_answered", error=type(error).__name__)
