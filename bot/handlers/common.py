"""What several handlers ask of an update."""

from enum import StrEnum
from typing import TypeVar

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.answer import Chat
from bot.steps import Talk

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)
_MOST_DIGITS = 9


class OldButtonError(Exception):
    """The button says what no button of ours says now: it is old, or somebody made it up."""


def who_pressed(press: CallbackQuery, state: FSMContext, chat: Chat) -> Talk | None:
    """The partner who pressed; None, and told so, for anybody else."""
    partner = chat.partner(press.from_user.id)
    if partner is None:
        number = press.from_user.id
        chat.say(number, chat.language(number, press.from_user.language_code), "nothing_yet")
        return None
    return Talk(chat=chat, partner=partner, state=state)


def who_wrote(message: Message, state: FSMContext, chat: Chat) -> Talk | None:
    """The partner who wrote; None, and told so, for anybody else."""
    partner = chat.partner(message.chat.id)
    if partner is None:
        code = message.from_user.language_code if message.from_user else None
        chat.say(message.chat.id, chat.language(message.chat.id, code), "nothing_yet")
        return None
    return Talk(chat=chat, partner=partner, state=state)


def message_of(press: CallbackQuery) -> int | None:
    """The message whose button was pressed; one too old to be seen can still be edited or not."""
    return press.message.message_id if press.message else None


def words_of(message: Message, most: int) -> str:
    """What was written, on one line and no longer than `most`."""
    return " ".join((message.text or "").split())[:most]


def parts(press: CallbackQuery, least: int) -> list[str]:
    """What stands between the colons of a button. Raises OldButtonError where it is too little."""
    found = (press.data or "").split(":")
    if len(found) < least:
        raise OldButtonError
    return found


def one_of(choices: type[ChoiceT], text: str) -> ChoiceT:
    """Raises OldButtonError where it is none of them."""
    try:
        return choices(text)
    except ValueError as error:
        raise OldButtonError from error


def digits(text: str) -> int:
    """Raises OldButtonError where it is no number of ours."""
    if not text.isascii() or not text.isdigit() or len(text) > _MOST_DIGITS:
        raise OldButtonError
    return int(text)
