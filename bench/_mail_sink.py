"""A receiving server that remembers the Message-IDs it took, and letters to send it: for benches."""

import asyncio
import logging
import threading
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import structlog
from aiosmtpd.smtp import SMTP

from app.processes import recover
from app.wiring import own_worker
from casework.events import Channel
from casework.letters import Letter, Outgoing
from casework.model import Language
from mailer.outbound.compose import Sender
from mailer.outbound.pace import Pace
from mailer.outbound.smtp import Line, Relay, RelayTls
from mailer.outbound.worker import Postman
from storage.store import Store, open_store

SECRET = b"a secret for benchmarks, long enough"
FILE_KEY = b"A" * 43 + b"="
RECIPIENTS = 40


class Sink:
    """Takes every mail, in a thread of its own."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self.port = 0

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._shut(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _open(self) -> None:
        self._server = await self._loop.create_server(
            lambda: SMTP(self, hostname="sink.example", loop=self._loop), "127.0.0.1", 0
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def _shut(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def handle_DATA(self, _: Any, __: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's
        head = envelope.original_content.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
        lines = [one for one in head.split("\r\n") if one.lower().startswith("message-id:")]
        self._ids.append(lines[0].partition(":")[2].strip() if lines else "")
        return "250 OK"

    def count(self) -> int:
        return len(self._ids)

    def arrived(self) -> Counter[str]:
        return Counter(self._ids)


def make_letters(store: Store, count: int, begin: int = 0) -> None:
    """Ordinary letters to forty people, all due now."""
    put_at = now()
    with store.work() as work:
        for number in range(begin, begin + count):
            work.outbox.put(
                Outgoing(
                    channel=Channel.EMAIL,
                    to=f"person{number % RECIPIENTS}@fjord.example",
                    letter=Letter.HANDED_TO_PERSON,
                    language=Language.DANISH,
                    context={"contact_name": "Karen Holm"},
                    key=f"bench:{number}",
                    not_before=put_at,
                ),
                put_at,
            )


def make_postman(store: Store, port: int, worker: str) -> Postman:
    return Postman(
        store=store,
        line=Line(relay=Relay(host="127.0.0.1", port=port, tls=RelayTls.NONE)),
        sender=Sender(
            domain="bench.example", public_url="https://bench.example", secret=store.secret
        ),
        worker=worker,
        pace=Pace(a_minute=1_000_000),
    )


def now() -> datetime:
    return datetime.now(UTC)


def send_all(url: str, folder: str, port: int) -> None:
    """One start of the service: what dead ones had claimed is marked, the rest is sent."""
    quiet()
    store = open_store(url, Path(folder) / "files", SECRET, FILE_KEY)
    recover(store, now)
    make_postman(store, port, own_worker()).send_due(now, most=1_000_000)


def quiet() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
