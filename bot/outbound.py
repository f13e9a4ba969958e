"""Drains the outbox's chat messages: claim some, say them, write down what became of each.

Each chat is written to once a second at most and all together 30 times (see `bot.pace`); a chat
that Telegram asks us to leave alone is left alone for as long as it says.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.attachments import attachments
from bot.discretion import Discretion
from bot.fates import Delivered, Fate, Later, Moved, Refused, Unknown, Unreachable, fate_of
from bot.menus import set_menu
from bot.message import Attached, Written, write
from bot.pace import Pace
from casework.actions import deliver
from casework.actions.unreachable import chat_moved, chat_unreachable
from casework.errors import CaseworkError
from casework.events import Channel
from casework.letters import Queued
from casework.model import Municipality
from casework.ports import Store, Work

LEASE = timedelta(minutes=5)
MOST_AT_ONCE = 20
_PATIENCE = 20
_LONGEST_REST = 1.0
log = structlog.get_logger()


@dataclass(kw_only=True)
class Speaker:
    """The bot's voice: what it speaks for, how much of a case it may show, and how fast."""

    store: Store
    bot: Bot
    mail_domain: str
    public_url: str
    discretion: Discretion = Discretion.QUOTES
    pace: Pace = field(default_factory=Pace)


@dataclass(frozen=True, kw_only=True)
class _Claimed:
    letter: Queued
    municipality: Municipality
    files: tuple[Attached, ...] | None
    """None where they could not be had."""


async def send_once(speaker: Speaker, worker: str, now: datetime) -> int:
    """Says the next due messages, one to each chat; how many there were.

    Once begun it is finished, however often it is cancelled: a message that was sent and not written
    down would be one of unknown fate, and one that was claimed and not sent would look like it.
    """
    saying = asyncio.ensure_future(_send(speaker, worker, now))
    cancelled = False
    while not saying.done():
        try:
            await asyncio.shield(saying)
        except asyncio.CancelledError:
            cancelled = True
    said = saying.result()
    if cancelled:
        raise asyncio.CancelledError
    return said


async def _send(speaker: Speaker, worker: str, now: datetime) -> int:
    claimed = await asyncio.to_thread(_claim, speaker, speaker.pace.resting(), worker, now)
    if not claimed and (rest := speaker.pace.soonest()) is not None:
        await asyncio.sleep(min(rest, _LONGEST_REST))
        claimed = await asyncio.to_thread(_claim, speaker, speaker.pace.resting(), worker, now)
    if claimed:
        await _say_all(speaker, claimed, now)
    return len(claimed)


def _claim(speaker: Speaker, resting: frozenset[str], worker: str, now: datetime) -> list[_Claimed]:
    with speaker.store.work() as work:
        letters = work.outbox.claim_some(
            Channel.CHAT, worker, now, now + LEASE, MOST_AT_ONCE, resting
        )
        return [
            _Claimed(
                letter=letter,
                municipality=work.municipality,
                files=_files(work, letter, speaker.mail_domain, now),
            )
            for letter in letters
        ]


def _files(work: Work, letter: Queued, domain: str, now: datetime) -> tuple[Attached, ...] | None:
    try:
        return attachments(work, letter, domain, now)
    except (CaseworkError, OSError, ValueError) as error:  # one lost file holds up no other letter
        log.warning("file_not_found", letter=letter.id, error=type(error).__name__)
        return None


async def _say_all(speaker: Speaker, claimed: Sequence[_Claimed], now: datetime) -> None:
    fates = await asyncio.gather(*(_say(speaker, one) for one in claimed))
    told = [(one.letter, fate) for one, fate in zip(claimed, fates, strict=True)]
    while True:
        try:
            await asyncio.to_thread(_write_down, speaker.store, told, now)
        except Exception as error:
            # The database is away. What was said is only known here: wait for it.
            log.exception("fates_not_written", error=type(error).__name__)
            await asyncio.sleep(1)
        else:
            return


async def _say(speaker: Speaker, claimed: _Claimed) -> Fate:
    letter, files = claimed.letter, claimed.files
    if files is None:
        return Refused("no_file")
    try:
        written = write(
            letter,
            claimed.municipality,
            mail_domain=speaker.mail_domain,
            public_url=speaker.public_url,
            discretion=speaker.discretion,
        )
    except Exception as error:  # noqa: BLE001 - one that cannot be written holds up no other
        log.warning("message_not_written", letter=letter.id, error=type(error).__name__)
        return Refused("not_written")
    to = letter.outgoing.to
    await speaker.pace.turn(to)
    try:
        fate: Fate = await _speak(speaker, letter, written, files)
    except Exception as error:  # noqa: BLE001 - told apart there
        fate = fate_of(error)
    if isinstance(fate, Later) and fate.wait is not None:
        speaker.pace.rest(to, fate.wait.total_seconds())
    return fate


async def _speak(
    speaker: Speaker, letter: Queued, written: Written, files: Sequence[Attached]
) -> Delivered:
    number = int(letter.outgoing.to)
    async with asyncio.timeout(_PATIENCE * (len(written.texts) + len(files))):
        message_id = await written.say(speaker.bot, number, files)
    menu = letter.outgoing.context.get("menu")
    if isinstance(menu, str):
        try:
            await set_menu(speaker.bot, number, menu, letter.outgoing.language)
        except (TelegramAPIError, TimeoutError) as error:
            log.info("menu_not_set", error=type(error).__name__)
    return Delivered(message_id, written.text)


def _write_down(store: Store, told: Sequence[tuple[Queued, Fate]], now: datetime) -> None:
    said = [
        (letter, f"chat-{letter.outgoing.to}-{fate.message_id}", fate.text)
        for letter, fate in told
        if isinstance(fate, Delivered)
    ]
    with store.work() as work:
        if said:
            work.outbox.said(said, now)
        for letter, fate in told:
            match fate:
                case Delivered():
                    pass
                case Later(why, wait):
                    deliver.try_later(work, letter, now, why, wait)
                case Moved(chat_id):
                    chat_moved(work, letter, chat_id, now)
                case Unreachable(why):
                    chat_unreachable(work, letter, now, why)
                case Refused(why):
                    deliver.refused(work, letter, now, why)
                case Unknown():
                    # It may have arrived: said twice is worse than one that a person looks after.
                    deliver.fate_unknown(work, letter, now)
