"""Chat updates, from where they are kept to where they are done, some of different chats at a time.

1. claim (committed: an update that kills its worker has counted the attempt, and then comes alone)
2. prepare: fetch the files they bring, judge and read them; no transaction is open
3. in one transaction, each in an attempt of its own: aiogram's dispatcher finds the handler, the
   handler acts, answers go to the outbox, the conversation moves on, and the update is done

Handlers speak to nobody: what they answer lies in the outbox. So step 3 needs no network, runs in
a thread of its own, and happens wholly or not at all.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog
from aiogram import Bot, Dispatcher
from aiogram.enums import ChatAction
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Update as TelegramUpdate
from pydantic import ValidationError

from bot.answer import Chat
from bot.discretion import Discretion
from bot.files import Received, fetch, wants_fetching
from bot.memory import TURN
from casework.actions.todo import file_task
from casework.documents import Extracted, Verdict
from casework.errors import ChangedElsewhereError
from casework.inputs import InputState, Update
from casework.model import Subject
from casework.ports import Store, Work
from casework.tasks import TaskKind

LEASE = timedelta(minutes=5)
MOST_ATTEMPTS = 3
MOST_AT_ONCE = 20
_MOST_FILES = 4
_SLOW = 2.0
_PAUSE = 5.0
log = structlog.get_logger()


@dataclass(kw_only=True)
class Turns:
    """What is needed to handle updates: the store, the dispatcher, and the readers of files.

    What brings a file is worked beside the rest: a CV that is slow to read holds nobody else up.
    `when_free` is called when such a one is done.
    """

    store: Store
    bot: Bot
    dispatcher: Dispatcher
    judge: Callable[[str, bytes], Verdict]
    extract: Callable[[bytes, str], Extracted]
    tls_known: bool
    discretion: Discretion = Discretion.QUOTES
    when_free: Callable[[], None] = lambda: None
    slow: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    async def finish(self) -> None:
        """Waits for the files in hand."""
        await asyncio.gather(*self.slow.values(), return_exceptions=True)


@dataclass(frozen=True, kw_only=True)
class _Prepared:
    """An update as aiogram's object, with the file that it brings."""

    kept: Update
    update: TelegramUpdate
    received: Received | None


async def turn_once(turns: Turns, worker: str, now: datetime) -> bool:
    """Handles the oldest kept updates; False where there is none."""
    busy = list(turns.slow)
    claimed = await asyncio.to_thread(_claim, turns.store, worker, now, busy)
    poison = [kept for kept in claimed if kept.attempts > MOST_ATTEMPTS]
    if poison:
        await asyncio.to_thread(_stuck, turns.store, poison, now, "too_many_attempts")
    ready = [kept for kept in claimed if kept not in poison]
    for kept in [kept for kept in ready if _brings_file(kept)]:
        await _room(turns)
        turns.slow[kept.id] = asyncio.create_task(_turn_slowly(turns, kept, now))
    quick = [kept for kept in ready if not _brings_file(kept)]
    if quick:
        await _turn(turns, quick, now)
    return bool(claimed)


async def _room(turns: Turns) -> None:
    while len(turns.slow) >= _MOST_FILES:
        await asyncio.wait(turns.slow.values(), return_when=asyncio.FIRST_COMPLETED)


async def _turn_slowly(turns: Turns, kept: Update, now: datetime) -> None:
    try:
        await _turn(turns, [kept], now)
    except Exception as error:
        log.exception("file_not_worked", update=kept.id, error=type(error).__name__)
        await asyncio.sleep(_PAUSE)
    finally:
        del turns.slow[kept.id]  # where it is not done, its claim is taken up again
        turns.when_free()


async def _turn(turns: Turns, claimed: Sequence[Update], now: datetime) -> None:
    prepared = await asyncio.gather(*(_prepare(turns, kept, now) for kept in claimed))
    toasts = await asyncio.to_thread(_handle, turns, [one for one in prepared if one], now)
    await asyncio.gather(
        *(_stop_the_spinner(turns.bot, one.update, toasts) for one in prepared if one)
    )


def _claim(store: Store, worker: str, now: datetime, busy: Sequence[int]) -> list[Update]:
    with store.work() as work:
        return work.updates.claim_some(worker, now + LEASE, MOST_AT_ONCE, busy)


def _brings_file(kept: Update) -> bool:
    message = kept.payload.get("message") or {}
    return bool(message.get("document") or message.get("photo"))


async def _prepare(turns: Turns, kept: Update, now: datetime) -> _Prepared | None:
    try:
        update = TelegramUpdate.model_validate(kept.payload, context={"bot": turns.bot})
    except ValidationError:
        await asyncio.to_thread(_stuck, turns.store, [kept], now, "not_an_update")
        return None
    if update.message is None or not wants_fetching(update.message):
        return _Prepared(kept=kept, update=update, received=None)
    slow = asyncio.create_task(_say_it_takes_time(turns, kept, update, now))
    try:
        received = await _received(turns, update)
    finally:
        slow.cancel()
    return _Prepared(kept=kept, update=update, received=received)


async def _received(turns: Turns, update: TelegramUpdate) -> Received | None:
    """The file that the update brings, judged and read."""
    if update.message is None:
        return None
    file = await fetch(turns.bot, update.message)
    if file is None or isinstance(file, Received):
        return file
    name, content = file
    verdict = await asyncio.to_thread(turns.judge, name, content)
    extracted = None
    if verdict.accepted:
        extracted = await asyncio.to_thread(turns.extract, content, verdict.type)
    return Received(verdict=verdict, content=content, extracted=extracted)


async def _say_it_takes_time(
    turns: Turns, kept: Update, update: TelegramUpdate, now: datetime
) -> None:
    """Typing at once; words where it takes longer than a person waits without wondering."""
    if update.message is None:
        return
    try:
        await turns.bot.send_chat_action(update.message.chat.id, ChatAction.TYPING)
    except TelegramAPIError as error:
        log.info("not_shown_as_typing", error=type(error).__name__)
    await asyncio.sleep(_SLOW)
    await asyncio.to_thread(_say_working, turns.store, kept, update, now)


def _say_working(store: Store, kept: Update, update: TelegramUpdate, now: datetime) -> None:
    if update.message is None:
        return
    user = update.message.from_user
    with store.work() as work:
        chat = Chat(work=work, update=kept, now=now, tls_known=False, about="working")
        number = update.message.chat.id
        chat.say(number, chat.language(number, user.language_code if user else None), "cv_working")


def _handle(turns: Turns, prepared: Sequence[_Prepared], now: datetime) -> dict[int, str]:
    """Handles them in one transaction; the words to show to who pressed, by update."""
    toasts: dict[int, str] = {}
    with turns.store.work() as work:
        token = TURN.set((work, now))
        try:
            done = asyncio.run(_handle_all(turns, work, prepared, now, toasts))
        finally:
            TURN.reset(token)
        if done:
            work.updates.finish(done, now)
    return toasts


async def _handle_all(
    turns: Turns,
    work: Work,
    prepared: Sequence[_Prepared],
    now: datetime,
    toasts: dict[int, str],
) -> list[Update]:
    done = []
    for one in prepared:
        chat = Chat(
            work=work,
            update=one.kept,
            now=now,
            tls_known=turns.tls_known,
            discretion=turns.discretion,
        )
        try:
            with work.attempt():
                await turns.dispatcher.feed_update(
                    turns.bot, one.update, chat=chat, received=one.received
                )
        except ChangedElsewhereError:
            _again(work, one.kept)
        except Exception as error:
            log.exception("update_stuck", update=one.kept.id, error=type(error).__name__)
            _set_aside(work, one.kept, now, type(error).__name__)
        else:
            done.append(one.kept)
            if chat.toast:
                toasts[one.update.update_id] = chat.toast
    return done


def _again(work: Work, kept: Update) -> None:
    work.updates.save(
        kept, replace(kept, state=InputState.RECEIVED, claimed_by=None, claimed_until=None)
    )


def _stuck(store: Store, updates: Sequence[Update], now: datetime, why: str) -> None:
    with store.work() as work:
        for kept in updates:
            _set_aside(work, kept, now, why)


def _set_aside(work: Work, kept: Update, now: datetime, why: str) -> None:
    """What cannot be handled is a task for a person, and stands in nobody's way."""
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


async def _stop_the_spinner(bot: Bot, update: TelegramUpdate, toasts: dict[int, str]) -> None:
    """A pressed button spins until it is answered. Only a courtesy: an old one cannot be."""
    if update.callback_query is None:
        return
    words = toasts.get(update.update_id)
    try:
        await bot.answer_callback_query(
            update.callback_query.id, text=words, show_alert=bool(words)
        )
    except TelegramAPIError as error:
        log.info("button_not_answered", error=type(error).__name__)
