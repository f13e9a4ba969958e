"""Drains the outbox's chat messages: claim, send, write down what became of it."""

import asyncio
from datetime import datetime, timedelta

import structlog
from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import ClientConnectorError

from casework.actions import deliver
from casework.events import Channel
from casework.letters import Queued
from casework.model import Language, Municipality
from casework.ports import Store
from templates.render import render, word

LEASE = timedelta(minutes=5)
log = structlog.get_logger()


async def send_once(store: Store, bot: Bot, mail_domain: str, worker: str, now: datetime) -> bool:
    """Sends the next due chat message; False where there is none."""
    claimed = await asyncio.to_thread(_claim, store, worker, now)
    if claimed is None:
        return False
    letter, municipality, files = claimed
    try:
        text = _text(letter, municipality, mail_domain)
        sent = await bot.send_message(
            int(letter.outgoing.to),
            text,
            parse_mode=ParseMode.HTML,
            reply_markup=_keyboard(letter),
        )
        for name, content in files:
            await bot.send_document(sent.chat.id, BufferedInputFile(content, name))
    except TelegramRetryAfter as error:
        wait = timedelta(seconds=error.retry_after)
        await asyncio.to_thread(_later, store, letter, now, "429", wait)
    except (TelegramForbiddenError, TelegramBadRequest) as error:
        await asyncio.to_thread(_refused, store, letter, now, type(error).__name__)
    except TelegramNetworkError as error:
        if isinstance(error.__cause__, ClientConnectorError):  # nobody was there to hear it
            await asyncio.to_thread(_later, store, letter, now, "no_connection", None)
            return True
        # It may have arrived: a message said twice is worse than one that a person looks after.
        await asyncio.to_thread(_unknown, store, letter, now)
    except (TelegramServerError, TelegramAPIError) as error:
        await asyncio.to_thread(_later, store, letter, now, type(error).__name__, None)
    except Exception as error:  # noqa: BLE001 - a message that cannot be written holds up no other
        log.warning("message_not_written", letter=letter.id, error=type(error).__name__)
        await asyncio.to_thread(_refused, store, letter, now, "not_written")
    else:
        await asyncio.to_thread(_delivered, store, letter, now, str(sent.message_id), text)
    return True


def _claim(
    store: Store, worker: str, now: datetime
) -> tuple[Queued, Municipality, list[tuple[str, bytes]]] | None:
    with store.work() as work:
        letter = work.outbox.claim_for([Channel.CHAT], worker, now, now + LEASE)
        if letter is None:
            return None
        files = [(one.name, work.files.get(one.sha256)) for one in letter.outgoing.files]
        return letter, work.municipality, files


def _text(letter: Queued, municipality: Municipality, mail_domain: str) -> str:
    outgoing = letter.outgoing
    context = {
        "asks": False,
        **outgoing.context,
        "municipality": municipality.name,
        "office": municipality.office,
        "mail_domain": mail_domain,
        # In chat there are buttons instead of links.
        "links": {},
    }
    return render(outgoing.letter, outgoing.language, Channel.CHAT, context).plain


def _keyboard(letter: Queued) -> InlineKeyboardMarkup | None:
    lines = letter.outgoing.buttons
    if not lines:
        return None
    language = letter.outgoing.language
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(
                    text=_label(button.label, button.value, language), callback_data=button.data
                )
                for button in line
            ]
            for line in lines
        ]
    )


def _label(label: str, value: str, language: Language) -> str:
    """A button's word; one that is called `value` shows its value as it is, such as a name."""
    if label == "value":
        return value[:60]
    return word(f"button.{label}", language, value=value)


def _delivered(store: Store, letter: Queued, now: datetime, message_id: str, text: str) -> None:
    with store.work() as work:
        key = f"chat-{letter.outgoing.to}-{message_id}"
        deliver.delivered(work, letter, now, message_id=key, subject=None, rendered=text)


def _later(store: Store, letter: Queued, now: datetime, why: str, wait: timedelta | None) -> None:
    with store.work() as work:
        deliver.try_later(work, letter, now, why, wait)


def _refused(store: Store, letter: Queued, now: datetime, why: str) -> None:
    with store.work() as work:
        deliver.refused(work, letter, now, why)


def _unknown(store: Store, letter: Queued, now: datetime) -> None:
    with store.work() as work:
        deliver.fate_unknown(work, letter, now)
