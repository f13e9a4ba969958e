"""Files that people send in chat: documents as they are, a photo in its largest size."""

import asyncio
from dataclasses import dataclass
from io import BytesIO

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import Message

from casework.documents import Extracted, Verdict, WhyRefused

MOST_BYTES = 20 * 2**20
"""What Telegram lets a bot fetch."""
PHOTO = "foto.jpg"
_TRIES = 3


@dataclass(frozen=True, kw_only=True)
class Received:
    """A file that came, judged, with its text where it was taken.

    `lost` is one that Telegram would not hand over now: the sender is asked to send it again.
    """

    verdict: Verdict
    content: bytes
    extracted: Extracted | None
    lost: bool = False

    @property
    def too_big(self) -> bool:
        return self.verdict.why is WhyRefused.TOO_BIG


def wants_fetching(message: Message) -> bool:
    return message.document is not None or bool(message.photo)


async def fetch(bot: Bot, message: Message) -> tuple[str, bytes] | Received | None:
    """Name and content of the file in a message, or why there is none; None without a file."""
    if message.document is not None:
        name = message.document.file_name or "dokument"
        file_id, size = message.document.file_id, message.document.file_size or 0
    elif message.photo:
        largest = max(message.photo, key=lambda photo: photo.width * photo.height)
        name, file_id, size = PHOTO, largest.file_id, largest.file_size or 0
    else:
        return None
    if size > MOST_BYTES:
        return _not_fetched(name, size, lost=False)
    for tried in range(_TRIES):
        try:
            content = BytesIO()
            await bot.download(file_id, destination=content)
        except TelegramBadRequest as error:
            return _not_fetched(name, size, lost="too big" not in error.message.lower())
        except (TelegramAPIError, OSError, TimeoutError):
            await asyncio.sleep(2**tried)
        else:
            return name, content.getvalue()
    return _not_fetched(name, size, lost=True)


def _not_fetched(name: str, size: int, *, lost: bool) -> Received:
    verdict = Verdict(
        name=name,
        type="application/octet-stream",
        size=size,
        sha256="",
        why=WhyRefused.EMPTY if lost else WhyRefused.TOO_BIG,
    )
    return Received(verdict=verdict, content=b"", extracted=None, lost=lost)
