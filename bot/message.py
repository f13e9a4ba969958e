"""A letter of the outbox as a chat message: its words in pieces, its buttons, its files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from bot.discretion import Discretion, discreetly
from casework.events import Channel
from casework.letters import Button, Queued
from casework.model import Language, Municipality
from templates.pieces import pieces
from templates.render import render, word

_MOST_TEXT = 20_000
_MOST_CAPTION = 1024
_MOST_LABEL = 60
_NOT_MODIFIED = "message is not modified"


@dataclass(frozen=True)
class Attached:
    """A file to go with a message."""

    name: str
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Written:
    """A message ready to be said. `edit` is the message that becomes it, where there is one."""

    texts: tuple[str, ...]
    keyboard: InlineKeyboardMarkup | None
    edit: int | None

    @property
    def text(self) -> str:
        return "\n\n".join(self.texts)

    async def say(self, bot: Bot, chat_id: int, files: Sequence[Attached]) -> int:
        """Says it and returns the message's number. A text that fits goes with its file in one
        call: so either both arrive or neither. Raises TelegramAPIError."""
        if self.edit is not None and await self._edited(bot, chat_id, self.edit):
            return self.edit
        if len(files) == 1 and len(self.texts) == 1 and len(self.text) <= _MOST_CAPTION:
            sent = await bot.send_document(
                chat_id,
                BufferedInputFile(files[0].content, files[0].name),
                caption=self.text,
                parse_mode=ParseMode.HTML,
                reply_markup=self.keyboard,
            )
            return sent.message_id
        number = 0
        for place, text in enumerate(self.texts, start=1):
            last = place == len(self.texts)
            message = await bot.send_message(
                chat_id,
                text,
                parse_mode=ParseMode.HTML,
                reply_markup=self.keyboard if last else None,
            )
            number = message.message_id
        for file in files:
            await bot.send_document(chat_id, BufferedInputFile(file.content, file.name))
        return number

    async def _edited(self, bot: Bot, chat_id: int, message_id: int) -> bool:
        """False where the message is gone or too old: then it is said anew."""
        try:
            await bot.edit_message_text(
                self.text,
                chat_id=chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=self.keyboard,
            )
        except TelegramBadRequest as error:
            return _NOT_MODIFIED in error.message.lower()
        return True


def write(
    letter: Queued,
    municipality: Municipality,
    *,
    mail_domain: str,
    public_url: str,
    discretion: Discretion,
) -> Written:
    """The message of one letter. Raises jinja2.UndefinedError where its context lacks a name."""
    outgoing = letter.outgoing
    context: Mapping[str, Any] = {
        "asks": False,
        **discreetly(outgoing.letter, outgoing.context, discretion),
        "municipality": municipality.name,
        "office": municipality.office,
        "mail_domain": mail_domain,
        # In chat there are buttons instead of links.
        "links": {},
    }
    text = render(outgoing.letter, outgoing.language, Channel.CHAT, context, most=_MOST_TEXT).plain
    edit = outgoing.context.get("edit")
    texts = tuple(pieces(text))
    return Written(
        texts=texts,
        keyboard=_keyboard(outgoing.buttons, outgoing.language, public_url),
        edit=edit if isinstance(edit, int) and len(texts) == 1 else None,
    )


def _keyboard(
    lines: Sequence[Sequence[Button]], language: Language, public_url: str
) -> InlineKeyboardMarkup | None:
    if not lines:
        return None
    rows = [[_button(button, language, public_url) for button in line] for line in lines]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _button(button: Button, language: Language, public_url: str) -> InlineKeyboardButton:
    text = _label(button.label, button.value, language)
    if button.data.startswith("/"):
        return InlineKeyboardButton(text=text, url=public_url + button.data)
    return InlineKeyboardButton(text=text, callback_data=button.data)


def _label(label: str, value: str, language: Language) -> str:
    """A button's word; one that is called `value` shows its value as it is, such as a name."""
    if label == "value":
        return value[:_MOST_LABEL]
    return word(f"button.{label}", language, value=value)[:_MOST_LABEL]
