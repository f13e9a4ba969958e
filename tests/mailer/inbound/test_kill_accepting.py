"""kill -9 of the process that takes mail, at any moment, while senders send and the database goes
away and comes back: every mail that was answered 250 is there exactly once afterwards."""

import asyncio
import os
import random
import smtplib
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.settings import Settings
from casework.inputs import InputState
from mailer.inbound.spool import Spool
from storage.store import Store
from tests.conftest import SECRET
from tests.mailer.inbound.serving import CV, NADIA
from tests.mailer.inbound.test_spool import away
from tests.ports import a_free_port
from tests.program import Program

KILLS = 6
SENDERS = 4


class Sender(threading.Thread):
    """Sends one mail after the other; one that got no 250 it sends again, as mail servers do."""

    def __init__(self, port: int, name: str) -> None:
        super().__init__(daemon=True)
        self.kept: list[bytes] = []
        self.enough = threading.Event()
        self._port = port
        self._sender = name

    def run(self) -> None:
        number = 0
        while not self.enough.is_set():
            raw = f"Subject: {self._sender} {number}\r\n\r\nHej\r\n".encode()
            with suppress(OSError, smtplib.SMTPException):
                self._send(raw)
                number += 1
                continue
            self.enough.wait(0.02)

    def _send(self, raw: bytes) -> None:
        with closing(smtplib.SMTP("127.0.0.1", self._port, timeout=20)) as client:
            client.sendmail(NADIA, [CV], raw)
            self.kept.append(raw)


@pytest.fixture
def settings(store: Store, database_url: str, tmp_path: Path) -> Settings:
    port = a_free_port()
    return Settings.read(
        _env_file=None,
        data_dir=tmp_path,
        database_url=database_url,
        mail_domain="jobpartner.example",
        smtp_listen=f"127.0.0.1:{port}",
        secret_key=SECRET.decode(),
        spool_least_free=0,
    )


class Accepting:
    """`jobpartnerbank run mail-in`, as a process of its own."""

    def __init__(self, settings: Settings) -> None:
        self.port = int(settings.smtp_listen.rpartition(":")[2])
        self._env = {
            "PATH": os.environ["PATH"],  # noqa: TID251 - what a child process needs
            "JPB_DATA_DIR": str(settings.data_dir),
            "JPB_DATABASE_URL": settings.database_url,
            "JPB_SECRET_KEY": SECRET.decode(),
            "JPB_MAIL_DOMAIN": settings.mail_domain,
            "JPB_SMTP_LISTEN": settings.smtp_listen,
            "JPB_SPOOL_LEAST_FREE": "0",
        }
        self._log = settings.data_dir / "log"

    def start(self) -> None:
        self._program = Program("run", "mail-in", env=self._env, log=self._log)

    async def answers(self) -> None:
        for _ in range(600):
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=5):
                return
            await asyncio.sleep(0.05)
        raise AssertionError(self._log.read_text()[-3000:])

    def kill(self) -> None:
        self._program.kill()

    def stop(self) -> int:
        """The decent way; the exit code."""
        return self._program.terminate(30)


@pytest.fixture
def accepting(settings: Settings) -> Iterator[Accepting]:
    process = Accepting(settings)
    process.start()
    yield process
    process.kill()


@pytest.mark.timeout(180)
async def test_what_was_answered_250_is_there_once(
    accepting: Accepting, settings: Settings, store: Store, database_url: str
) -> None:
    dice = random.Random(2026)
    await accepting.answers()
    senders = [Sender(accepting.port, f"sender {number}") for number in range(SENDERS)]
    for sender in senders:
        sender.start()
    for _ in range(KILLS):
        await asyncio.sleep(dice.random() * 0.6)
        with away(store, database_url):  # and what comes now is spooled, or killed at that
            await asyncio.sleep(2.0 + dice.random())
            accepting.kill()
        accepting.start()
        await accepting.answers()
    for sender in senders:
        sender.enough.set()
    for sender in senders:
        await asyncio.to_thread(sender.join)
    spool = Spool(settings.spool)
    for _ in range(300):
        if not spool.waiting():
            break
        await asyncio.sleep(0.1)
    assert accepting.stop() == 0

    with store.work() as work:
        there = work.inbound.where()
    worked = Counter(mail.raw for mail in there if mail.state is not InputState.DUPLICATE)
    said = [raw for sender in senders for raw in sender.kept]
    assert len(said) > 50
    assert [raw for raw in said if worked[raw] != 1] == []
    assert [raw for raw, count in worked.items() if count > 1] == []
    assert spool.waiting() == spool.damaged() == []
