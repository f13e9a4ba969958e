"""Files that people send in chat: documents as they are, a photo in its largest size."""

from dataclasses import dataclass
from io import BytesIO

from aiogram import Bot
from aiogram.types import Message

from casework.documents import Extracted, Verdict, WhyRefused

MOST_BYTES = 20 * 2**20
"""What Telegram lets a bot fetch."""


class FileTooBigError(Exception):
    """Telegram will not hand it over; the sender is told the limit."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__(f"{size} bytes")
        self.name = name
        self.size = size


@dataclass(frozen=True, kw_only=True)
class Received:
    """A file that came, judged, with its text where it was taken."""

    verdict: Verdict
    content: bytes
    extracted: Extracted | None

    @classmethod
    def too_big(cls, name: str, size: int) -> "Received":
        why = WhyRefused.TOO_BIG
        verdict = Verdict(name=name, type="application/octet-stream", size=size, sha256="", why=why)
        return cls(verdict=verdict, content=b"", extracted=None)


async def fetch(bot: Bot, message: Message) -> tuple[str, bytes] | None:
    """Name and content of the file in a message. Raises FileTooBigError, TelegramAPIError."""
    if message.document is not None:
        name = message.document.file_name or "dokument"
        file_id, size = message.document.file_id, message.document.file_size or 0
    elif message.photo:
        largest = max(message.photo, key=lambda photo: photo.width * photo.height)
        name, file_id, size = "foto.jpg", largest.file_id, largest.file_size or 0
    else:
        return None
    if size > MOST_BYTES:
        raise FileTooBigError(name, size)
    content = BytesIO()
    await bot.download(file_id, destination=content)
    return name, content.getvalue()
