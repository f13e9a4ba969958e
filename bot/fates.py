"""What became of a message: the outcomes the outbox knows, told from what Telegram answered."""

from dataclasses import dataclass
from datetime import timedelta

from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
)
from aiohttp import ClientConnectorError

_NOBODY_THERE = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found")


@dataclass(frozen=True)
class Delivered:
    message_id: int
    text: str


@dataclass(frozen=True)
class Later:
    """Not now; `wait` is what Telegram asked for."""

    why: str
    wait: timedelta | None = None


@dataclass(frozen=True)
class Refused:
    """This message never; the chat itself is well."""

    why: str


@dataclass(frozen=True)
class Unreachable:
    """This person never, in chat: the bot was blocked, or the account is gone."""

    why: str


@dataclass(frozen=True)
class Moved:
    """The group has become another one."""

    chat_id: int


@dataclass(frozen=True)
class Unknown:
    """The line broke after it was sent: it may have arrived."""


Fate = Delivered | Later | Refused | Unreachable | Moved | Unknown


def fate_of(error: Exception) -> Fate:
    """What an error of a call means for the message. Never carries the server's free text."""
    match error:
        case TelegramRetryAfter():
            return Later("429", timedelta(seconds=error.retry_after))
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramForbiddenError():
            return Unreachable("blocked")
        case TelegramBadRequest() | TelegramNotFound() if _nobody_there(error.message):
            return Unreachable("no_such_chat")
        case TelegramBadRequest() | TelegramNotFound() | TelegramEntityTooLarge():
            return Refused(type(error).__name__)
        case TelegramNetworkError():
            if isinstance(error.__cause__, ClientConnectorError):
                return Later("no_connection")  # nobody was there to hear it
            return Unknown()
        case TimeoutError():
            return Unknown()
        case _:
            return Later(type(error).__name__)


def _nobody_there(message: str) -> bool:
    words = message.lower()
    return any(reason in words for reason in _NOBODY_THERE)
