"""Every letter that the demo sends, taken by a real SMTP server on loopback and kept as a file."""

import asyncio
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail as it lies in the mailbox; `number` counts from 1 in the order they came."""

    number: int
    sender: str
    to: str
    subject: str
    date: str
    plain: str
    html: str | None
    reply_to: str
    message_id: str
    files: tuple[str, ...]


class Mailbox:
    """Takes mail for everybody, and keeps it in a folder so that a second start finds it."""

    def __init__(self, folder: Path, arrived: Callable[[], None] = lambda: None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._arrived = arrived
        self._server: asyncio.Server | None = None
        self.port = 0

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: SMTP(self, hostname="mailbox.localhost", enable_SMTPUTF8=True), "127.0.0.1", 0
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = envelope.original_content or b""
        file = self._folder / f"{len(self._numbers()) + 1:05d}.eml"
        file.write_bytes(raw)
        self._arrived()
        return "250 Kept"

    def mails(self) -> list[Mail]:
        """All of them, the newest first."""
        return [self.mail(number) for number in reversed(self._numbers())]

    def mail(self, number: int) -> Mail:
        """Raises FileNotFoundError."""
        message = message_from_bytes(self.raw(number), policy=default)
        assert isinstance(message, EmailMessage)  # noqa: S101 - what policy.default makes
        plain, html = message.get_body(("plain",)), message.get_body(("html",))
        return Mail(
            number=number,
            sender=str(message["From"]),
            to=str(message["To"]),
            subject=str(message["Subject"]),
            date=str(message["Date"]),
            plain=str(plain.get_content()) if plain else "",
            html=str(html.get_content()) if html else None,
            reply_to=str(message["Reply-To"] or message["From"]),
            message_id=str(message["Message-ID"]),
            files=tuple(part.get_filename() or "" for part in message.iter_attachments()),
        )

    def shown(self, number: int) -> str:
        """The HTML with the mail's own pictures in it, as a mail reader shows it.

        Raises FileNotFoundError.
        """
        html = self.mail(number).html or ""
        for part in message_from_bytes(self.raw(number), policy=default).walk():
            content = part.get_payload(decode=True)
            if (name := part["Content-ID"]) and isinstance(content, bytes):
                inside = f"data:{part.get_content_type()};base64,{b64encode(content).decode()}"
                html = html.replace(f"cid:{name.strip('<>')}", inside)
        return html

    def raw(self, number: int) -> bytes:
        return (self._folder / f"{number:05d}.eml").read_bytes()

    def attachment(self, number: int, name: str) -> tuple[bytes, str]:
        """Content and type of a file. Raises FileNotFoundError."""
        message = message_from_bytes(self.raw(number), policy=default)
        assert isinstance(message, EmailMessage)  # noqa: S101
        for part in message.iter_attachments():
            if part.get_filename() == name:
                content = part.get_payload(decode=True)
                return content if isinstance(content, bytes) else b"", part.get_content_type()
        raise FileNotFoundError(name)

    def _numbers(self) -> list[int]:
        return sorted(int(file.stem) for file in self._folder.glob("*.eml"))
