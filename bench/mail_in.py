"""Mails a second accepted and durable, against a bare aiosmtpd that throws them away.

Both servers run in processes of their own with the same options; the same eight smtplib clients
send the same mails. Ours commits to SQLite (synchronous=FULL) before it says 250.
"""

import argparse
import asyncio
import logging
import multiprocessing
import smtplib
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from aiosmtpd.smtp import SMTP

from mailer.inbound.server import MailServer
from storage.files import Folder
from storage.revisions import upgrade
from storage.store import Store, make_engine

MARK = 0.8
CLIENTS = 8


class _ThrowsAway:
    async def handle_DATA(self, *_: Any) -> str:  # noqa: N802 - aiosmtpd names the hook
        return "250 OK"


def _bare(port: Any) -> None:
    async def serve() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: SMTP(_ThrowsAway(), enable_SMTPUTF8=True, hostname="bench.example"),
            "127.0.0.1",
            0,
        )
        port.value = server.sockets[0].getsockname()[1]
        await asyncio.sleep(3600)

    asyncio.run(serve())


def _ours(port: Any, folder: str) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    store = Store(
        make_engine(f"sqlite:///{folder}/bench.sqlite"),
        Folder(Path(folder), b"A" * 43 + b"="),
        b"k",
    )
    upgrade(store.engine)

    def keep(mails: Any) -> None:
        with store.work() as work:
            work.inbound.keep(list(mails))

    async def serve() -> None:
        server = MailServer(
            keep, clock=lambda: datetime.now(UTC), mail_domain="bench.example", port=0
        )
        await server.start()
        port.value = server.port
        await asyncio.sleep(3600)

    asyncio.run(serve())


def _send(port: int, count: int, size: int, client: int) -> None:
    body = "x" * 70 + "\r\n"
    with smtplib.SMTP("127.0.0.1", port) as server:
        for number in range(count):
            text = f"From: a@b.example\r\nSubject: {client}-{number}\r\n\r\n" + body * (size // 72)
            server.sendmail("a@b.example", ["cv@bench.example"], text)


def _rate(port: int, seconds_worth: int, size: int) -> float:
    each = max(5, seconds_worth // CLIENTS)
    threads = [
        threading.Thread(target=_send, args=(port, each, size, client)) for client in range(CLIENTS)
    ]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return each * CLIENTS / (time.perf_counter() - began)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="ten times as many mails")
    count = 4000 if parser.parse_args().full else 400
    with tempfile.TemporaryDirectory() as folder:
        ports = [multiprocessing.Value("i", 0) for _ in range(2)]
        servers = [
            multiprocessing.Process(target=_bare, args=(ports[0],), daemon=True),
            multiprocessing.Process(target=_ours, args=(ports[1], folder), daemon=True),
        ]
        for server in servers:
            server.start()
        while not all(port.value for port in ports):
            time.sleep(0.05)
        ratios = []
        for size in (2_000, 100_000):
            bare = [_rate(ports[0].value, count, size) for _ in range(3)]
            ours = [_rate(ports[1].value, count, size) for _ in range(3)]
            ratios.append(sorted(ours)[1] / sorted(bare)[1])
            print(
                f"{size // 1000} kB: bare {sorted(bare)[1]:.0f}/s, ours durable {sorted(ours)[1]:.0f}/s"
            )
        for server in servers:
            server.kill()
    print(f"ratio at 2 kB: {ratios[0]:.2f} (mark {MARK})")
    return 0 if ratios[0] >= MARK else 1


if __name__ == "__main__":
    sys.exit(main())
