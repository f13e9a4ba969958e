"""Mails a second accepted and durable, against aiosmtpd itself; and replies a second decided.

Three servers, each in a process of its own with the same options: aiosmtpd's `SMTP` with a
handler that throws mail away, with its Maildir handler, and ours, which commits to SQLite
(synchronous=FULL) before it says 250. The same eight smtplib clients, in this process, send the
same mails to each in turns.

Then replies of a company, through the worker to a decided case. `--full` sends 20,000 mails more, to see that memory stays flat.
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
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import SMTP

from app.accepting import Accepting
from app.settings import Settings
from app.wiring import make_store
from bench.replies import decided_a_second
from casework.ports import Store
from mailer.inbound.session import MailSession

MARKS = {2_000: 0.8, 100_000: 0.7}
MAILS = {2_000: 1_600, 100_000: 320}
REPLIES_MARK = 150.0
GROWTH_MARK = 1.25
CLIENTS = 8
ROUNDS = 3
DOMAIN = "bench.example"
Serve = Callable[[Any, str], None]


class _ThrowsAway:
    async def handle_DATA(self, *_: Any) -> str:  # noqa: N802 - aiosmtpd names the hook
        return "250 OK"


class _SameOptions(SMTP):  # type: ignore[misc]
    line_length_limit = MailSession.line_length_limit


def _aiosmtpd(handler: Any) -> SMTP:
    return _SameOptions(
        handler,
        enable_SMTPUTF8=True,
        hostname=DOMAIN,
        data_size_limit=25 * 2**20,
        timeout=120,
    )


def _bare(port: Any, _: str) -> None:
    asyncio.run(_listen(port, lambda: _aiosmtpd(_ThrowsAway())))


def _maildir(port: Any, folder: str) -> None:
    mailbox = Mailbox(f"{folder}/maildir")
    asyncio.run(_listen(port, lambda: _aiosmtpd(mailbox)))


async def _listen(port: Any, session: Callable[[], SMTP]) -> None:
    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0)
    port.value = server.sockets[0].getsockname()[1]
    await asyncio.sleep(3600)


def _ours(port: Any, folder: str) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    settings = Settings.read(
        _env_file=None, data_dir=Path(folder), mail_domain=DOMAIN, smtp_listen="127.0.0.1:0"
    )
    asyncio.run(_serve(port, settings, make_store(settings)))


async def _serve(port: Any, settings: Settings, store: Store) -> None:
    async with AsyncExitStack() as stack:
        accepting = Accepting(settings, store, lambda: datetime.now(UTC), asyncio.Event())
        port.value = (await accepting.start(stack)).port
        await asyncio.sleep(3600)


class Servers:
    """Started once; `rate` asks one of them."""

    def __init__(self, folder: str, kinds: dict[str, Serve]) -> None:
        self._ports = {name: multiprocessing.Value("i", 0) for name in kinds}
        self.processes = {
            name: multiprocessing.Process(
                target=serve, args=(self._ports[name], f"{folder}/{name}"), daemon=True
            )
            for name, serve in kinds.items()
        }
        self._round = 0
        for name, process in self.processes.items():
            Path(f"{folder}/{name}").mkdir()
            process.start()
        while not all(port.value for port in self._ports.values()):
            time.sleep(0.05)

    def rate(self, name: str, mails: int, size: int) -> float:
        """Mails a second over eight connections, every mail another one."""
        self._round += 1
        each = mails // CLIENTS
        threads = [
            threading.Thread(
                target=_send,
                args=(self._ports[name].value, each, size, f"{self._round}.{client}"),
            )
            for client in range(CLIENTS)
        ]
        began = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return each * CLIENTS / (time.perf_counter() - began)

    def memory(self, name: str) -> int:
        """Resident bytes."""
        status = Path(f"/proc/{self.processes[name].pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024

    def stop(self) -> None:
        for process in self.processes.values():
            process.kill()


def _send(port: int, count: int, size: int, client: str) -> None:
    body = ("x" * 70 + "\r\n") * (size // 72)
    with smtplib.SMTP("127.0.0.1", port) as server:
        for number in range(count):
            text = f"From: a@b.example\r\nSubject: {client}-{number}\r\n\r\n{body}"
            server.sendmail("a@b.example", ["cv@" + DOMAIN], text)


def _median(rates: list[float]) -> float:
    return sorted(rates)[len(rates) // 2]


def _acceptance(servers: Servers) -> list[tuple[str, float, float]]:
    """Name, ratio and mark of each comparison; prints the figures."""
    found = []
    for size, mark in MARKS.items():
        rates: dict[str, list[float]] = {name: [] for name in servers.processes}
        for _ in range(ROUNDS):  # in turns, so that all meet the same moods of the machine
            for name, seen in rates.items():
                seen.append(servers.rate(name, MAILS[size], size))
        bare, maildir, ours = (_median(rates[name]) for name in ("bare", "maildir", "ours"))
        kb = f"{size // 1000} kB"
        print(f"{kb}: bare {bare:.0f}/s, Maildir {maildir:.0f}/s, ours durable {ours:.0f}/s")
        found += [(f"{kb} against bare", ours / bare, mark)]
        found += [(f"{kb} against Maildir", ours / maildir, 1.0)]
    return found


def _growth(servers: Servers) -> tuple[str, float, float]:
    """How much memory grows over 20,000 mails, after the first 4,000."""
    servers.rate("ours", 4_000, 2_000)
    before = servers.memory("ours")
    for _ in range(5):
        servers.rate("ours", 4_000, 2_000)
        print(f"memory {servers.memory('ours') / 2**20:.0f} MB")
    return "memory kept flat over 20,000 mails", before * GROWTH_MARK / servers.memory("ours"), 1.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="also 20,000 mails, watching memory")
    full = parser.parse_args().full
    with tempfile.TemporaryDirectory() as folder:
        servers = Servers(folder, {"bare": _bare, "maildir": _maildir, "ours": _ours})
        try:
            found = _acceptance(servers)
            if full:
                found.append(_growth(servers))
        finally:
            servers.stop()
    with tempfile.TemporaryDirectory() as folder:
        replies = decided_a_second(folder, 1_000 if full else 300)
    print(f"replies decided: {replies:.0f}/s on one core")
    found.append((f"replies against {REPLIES_MARK:.0f}/s", replies / REPLIES_MARK, 1.0))
    for name, ratio, mark in found:
        print(f"{name}: {ratio:.2f} (mark {mark:.2f}){'' if ratio >= mark else ' MISSED'}")
    return 0 if all(ratio >= mark for _, ratio, mark in found) else 1


if __name__ == "__main__":
    sys.exit(main())
