"""What a handler is for, said so that asking costs nothing.

aiogram's own magic filter is asked in a thread of its own each time; with many handlers that was a
fifth of the whole work on an update.
"""

from aiogram.enums import ChatType
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message


class Pressed(BaseFilter):
    """A button whose data begins so."""

    def __init__(self, *beginnings: str) -> None:
        self._beginnings = beginnings

    async def __call__(self, press: CallbackQuery) -> bool:
        return (press.data or "").startswith(self._beginnings)


class Has(BaseFilter):
    """A message that holds one of these: its fields by their names."""

    def __init__(self, *names: str) -> None:
        self._names = names

    async def __call__(self, message: Message) -> bool:
        return any(getattr(message, name) for name in self._names)


class Plain(BaseFilter):
    """Words that are no command; with `reply`, only those that answer another message."""

    def __init__(self, *, reply: bool = False) -> None:
        self._reply = reply

    async def __call__(self, message: Message) -> bool:
        if self._reply and message.reply_to_message is None:
            return False
        return bool(message.text) and not (message.text or "").startswith("/")


class AmongOthers(BaseFilter):
    """In a chat of several people."""

    async def __call__(self, event: Message | ChatMemberUpdated) -> bool:
        return event.chat.type != ChatType.PRIVATE
