"""Peers that mean harm: the server stays up, others are served meanwhile, nothing is smuggled."""

import asyncio
import smtplib
import socket
import time
from collections.abc import AsyncIterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from mailer.inbound.limits import Limits
from storage.store import Store
from tests.mailer.inbound.serving import CV, NADIA, Serving, read_all, serving, transaction

pytestmark = [
    pytest.mark.usefixtures("others_are_served"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]


@pytest.fixture
async def here(store: Store, database_url: str, tmp_path: Path) -> AsyncIterator[Serving]:
    limits = Limits(most_connections=60, most_per_peer=50, command_seconds=3, data_seconds=4)
    async with serving(store, database_url, tmp_path, limits=limits) as server:
        yield server


@pytest.fixture
async def others_are_served(here: Serving) -> AsyncIterator[None]:
    """All through each test an honest sender has its mails taken, none kept waiting for the hostile ones."""
    slowest = 0.0
    stop = asyncio.Event()

    def send() -> float:
        began = time.monotonic()
        with smtplib.SMTP(
            "127.0.0.1", here.server.port, source_address=("127.0.0.2", 0), timeout=20
        ) as client:
            client.sendmail("karen@fjordbageri.example", [CV], b"Subject: hej\r\n\r\n")
        return time.monotonic() - began

    async def keep_sending() -> None:
        nonlocal slowest
        while not stop.is_set():
            slowest = max(slowest, await asyncio.to_thread(send))
            await asyncio.sleep(0.05)

    honest = asyncio.create_task(keep_sending())
    yield
    stop.set()
    await honest
    assert 0 < slowest < 10


def hostile(here: Serving) -> list[bytes]:
    """The mails of the hostile peer that were kept."""
    return [mail.raw for mail in here.kept() if mail.mail_from == NADIA]


EVIL = b"MAIL FROM:<evil@b.example>\r\nRCPT TO:<cv@jobpartner.example>\r\nDATA\r\nevil\r\n.\r\n"


@pytest.mark.parametrize(
    "end",
    [
        b"\n.\n",
        b"\n.\r\n",
        b"\r\n.\n",
        b"\r.\r",
        b"\r.\r\n",
        b"\r\n.\r",
        b"\n.\r",
        b"\r.\n",
        b"\r\n\x00.\r\n",
        b"\r\n.\x00\r\n",
    ],
)
async def test_only_crlf_dot_crlf_ends_a_mail(here: Serving, end: bytes) -> None:
    """SMTP smuggling: what stands behind another end is words of the same mail."""
    words = b"Subject: et\r\n\r\nord" + end + EVIL
    answers = await asyncio.to_thread(here.says, transaction(words), b"QUIT\r\n")

    (raw,) = hostile(here)
    assert raw.endswith(b"evil\r\n")
    assert b"MAIL FROM:<evil@b.example>" in raw
    assert answers.count(b"250 2.0.0 Kept") == 1


async def test_nul_bytes_are_words_like_others(here: Serving) -> None:
    raw = b"Subject: \x00\r\n\r\n" + b"\x00" * 1000 + b"\r\n"
    await asyncio.to_thread(here.says, transaction(raw + b".\r\n"), b"MAIL\x00\r\nQUIT\r\n")

    assert hostile(here) == [raw]


async def test_ten_thousand_headers_are_kept_as_they_are(here: Serving) -> None:
    raw = b"".join(b"X-%d: y\r\n" % number for number in range(10_000)) + b"\r\n"
    await asyncio.to_thread(here.says, transaction(raw + b".\r\n"), b"QUIT\r\n")

    assert hostile(here) == [raw]


async def test_26_megabytes_of_empty_lines_are_refused(here: Serving) -> None:
    def send() -> bytes:
        with socket.create_connection(("127.0.0.1", here.server.port), timeout=20) as peer:
            peer.sendall(transaction(b"\r\n" * (13 * 2**20) + b".\r\nQUIT\r\n"))
            return read_all(peer)

    answers = await asyncio.to_thread(send)

    assert b"552 5.3.4 The mail is too big" in answers
    assert hostile(here) == []
    assert here.server.in_hand == 0


async def test_a_thousand_connections_are_mostly_put_off(here: Serving) -> None:
    def connect() -> int:
        greeted = 0
        with ExitStack() as stack:
            for _ in range(1000):
                source = ("127.0.0.3", 0)
                address = ("127.0.0.1", here.server.port)
                peer = stack.enter_context(
                    socket.create_connection(address, timeout=10, source_address=source)
                )
                greeted += peer.recv(4) == b"220 "
        return greeted

    assert 50 <= await asyncio.to_thread(connect) < 150


@pytest.mark.parametrize(
    "flood", [b"NOOP\r\n", b"RSET\r\n", b"HELP\r\n", b"\r\n", b"A" * 5000 + b"\r\n", b"\xff\r\n"]
)
async def test_a_flood_of_commands_is_cut_off(here: Serving, flood: bytes) -> None:
    def pour() -> bytes:
        with socket.create_connection(("127.0.0.1", here.server.port), timeout=20) as peer:
            with suppress(ConnectionError):
                peer.sendall(b"EHLO x\r\n" + flood * 400)
            return read_all(peer)

    answers = await asyncio.to_thread(pour)

    assert 10 < answers.count(b"\r\n") <= here.server.limits.most_commands + 1


async def test_who_sends_one_byte_at_a_time_runs_out_of_time(here: Serving) -> None:
    def drip() -> bytes:
        with socket.create_connection(("127.0.0.1", here.server.port), timeout=20) as peer:
            peer.sendall(transaction(b"Subject: "))
            answers = b""
            while b"421" not in answers:
                peer.settimeout(0.1)
                try:
                    answers += peer.recv(4096)
                except TimeoutError:
                    peer.sendall(b"x")
            return answers

    assert b"421 4.4.2 Took too long" in await asyncio.to_thread(drip)
    assert hostile(here) == []


async def test_who_closes_in_the_middle_of_a_mail_has_sent_none(here: Serving) -> None:
    def close_early() -> None:
        for _ in range(20):
            with socket.create_connection(("127.0.0.1", here.server.port), timeout=5) as peer:
                peer.recv(100)
                peer.sendall(transaction(b"Subject: halv\r\n\r\n" + b"x" * 10_000))

    await asyncio.to_thread(close_early)
    await asyncio.sleep(0.2)

    assert hostile(here) == []
    assert here.server.in_hand == 0


async def test_who_does_not_read_our_answers_is_let_go(here: Serving) -> None:
    def deaf() -> None:
        with socket.create_connection(("127.0.0.1", here.server.port), timeout=0.5) as peer:
            try:
                for _ in range(1000):
                    peer.sendall(b"EHLO x\r\n" * 1000)
            except OSError:
                return

    await asyncio.to_thread(deaf)
    for _ in range(100):
        if all(session.peer != "127.0.0.1" for session in here.server._sessions):
            break
        await asyncio.sleep(0.1)
    assert all(session.peer != "127.0.0.1" for session in here.server._sessions)
