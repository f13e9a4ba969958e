"""A mail server on a real port over a real store, and people who speak to it byte by byte."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from casework.inputs import Inbound
from mailer.inbound.keeper import Keeper
from mailer.inbound.server import MailServer
from mailer.inbound.spool import Spool
from storage.letterbox import Letterbox
from storage.store import Store, make_engine

CV = "cv@jobpartner.example"
JOB = "job@jobpartner.example"
NADIA = "nadia@post.example"
PATIENCE = 3  # seconds that a locked database is waited for


@dataclass
class Serving:
    """A running server, with what it keeps and where."""

    server: MailServer
    store: Store
    spool: Spool

    def kept(self) -> list[Inbound]:
        with self.store.work() as work:
            return work.inbound.where()

    def unspool(self) -> int:
        def keep(mails: Any) -> None:
            with self.store.work() as work:
                work.inbound.keep(mails)

        return self.spool.drain(keep)

    def says(self, *parts: bytes, seconds: float = 15.0) -> bytes:
        """Opens a connection, waits for the greeting, sends all of it at once, and reads until
        the other side hangs up; what was answered."""
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=seconds) as peer:
            answers = peer.recv(4096)
            peer.sendall(b"".join(parts))
            return answers + read_all(peer)


def read_all(peer: socket.socket) -> bytes:
    answers = b""
    while True:
        try:
            some = peer.recv(65536)
        except ConnectionResetError:
            return answers
        if not some:
            return answers
        answers += some


def transaction(words: bytes, to: str = CV, sender: str = NADIA) -> bytes:
    """The commands that hand in a mail; `words` as they go over the wire, with their end."""
    return (
        b"EHLO client.example\r\n"
        + f"MAIL FROM:<{sender}>\r\nRCPT TO:<{to}>\r\nDATA\r\n".encode()
        + words
    )


@asynccontextmanager
async def serving(
    store: Store,
    database_url: str,
    folder: Path,
    *,
    spool: Spool | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),  # noqa: TID251 - real sockets
    at_port: int = 0,
    **options: Any,
) -> AsyncIterator[Serving]:
    spool = spool or Spool(folder / "spool", least_free=0)
    letterbox = Letterbox(make_engine(database_url, PATIENCE))
    keeper = Keeper(letterbox.keep, spool)
    keeper.start()
    server = MailServer(
        keeper.keep, clock=clock, mail_domain="jobpartner.example", port=at_port, **options
    )
    await server.start()
    try:
        yield Serving(server, store, spool)
    finally:
        await server.stop(grace=1)
        await keeper.stop()
        await asyncio.to_thread(letterbox.close)
