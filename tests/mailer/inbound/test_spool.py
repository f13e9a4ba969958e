"""While the database is away mail is kept in files; when it is back each mail is in it once."""

import asyncio
import os
import shutil
import smtplib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from casework.inputs import Inbound
from mailer.errors import SpoolFullError
from mailer.inbound.spool import Spool
from storage.store import Store
from tests.mailer.inbound.serving import CV, JOB, NADIA, PATIENCE, Serving, serving

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


def a_mail(raw: bytes = b"Subject: CV\r\n\r\nHej \xe6\x00\r\n", to: str = CV) -> Inbound:
    return Inbound(
        sha256=sha256(raw).hexdigest(),
        recipient=to,
        mail_from=NADIA,
        peer="127.0.0.1",
        tls="TLSv1.3",
        raw=raw,
        received_at=NOW,
    )


def keeping(store: Store, mails: Sequence[Inbound]) -> None:
    with store.work() as work:
        work.inbound.keep(mails)


def away(store: Store, database_url: str) -> AbstractContextManager[None]:
    """The database as it is when it is really not to be had."""
    store.engine.dispose()
    return _locked(database_url) if database_url.startswith("sqlite") else _stopped(database_url)


@contextmanager
def _locked(url: str) -> Iterator[None]:
    """Another connection has a SQLite database for itself."""
    other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def _stopped(url: str) -> Iterator[None]:
    """Every connection to a PostgreSQL database is ended, and no new one let in."""
    name = make_url(url).database
    admin = create_engine(make_url(url).set(database="postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false"))
        connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"),
            {"name": name},
        )
        try:
            yield
        finally:
            connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true"))
    admin.dispose()


def send(here: Serving, raw: bytes, *to: str) -> None:
    with smtplib.SMTP("127.0.0.1", here.server.port, timeout=30) as client:
        client.sendmail(NADIA, list(to), raw)


def numbered(number: int) -> bytes:
    return f"Subject: {number}\r\n\r\nHej\r\n".encode()


async def test_mail_that_comes_while_the_database_is_away_is_in_it_afterwards(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    async with serving(store, database_url, tmp_path) as here:
        await asyncio.to_thread(send, here, numbered(0), CV)
        with away(store, database_url):
            at_once = (
                asyncio.to_thread(send, here, numbered(number), CV, JOB) for number in range(1, 7)
            )
            await asyncio.gather(*at_once)
            assert len(here.spool.waiting()) == 6
        await asyncio.to_thread(send, here, numbered(7), CV)

        assert here.unspool() == 6
        assert here.unspool() == 0
        kept = here.kept()
    assert sorted({mail.raw for mail in kept}) == [numbered(number) for number in range(8)]
    assert len(kept) == 1 + 6 * 2 + 1


async def test_with_neither_database_nor_room_the_sender_comes_again(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    spool = Spool(tmp_path / "spool", most_bytes=10, least_free=0)
    async with serving(store, database_url, tmp_path, spool=spool) as here:
        with away(store, database_url), pytest.raises(smtplib.SMTPDataError) as told:
            await asyncio.to_thread(send, here, numbered(0), CV)
        await asyncio.to_thread(send, here, numbered(0), CV)
        assert len(here.kept()) == 1
    assert told.value.smtp_code == 451
    assert told.value.smtp_error == b"4.3.0 Local trouble, nothing was stored; please try again"


async def test_the_server_stays_quick_for_others_while_the_database_is_away(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    async with serving(store, database_url, tmp_path) as here:
        with away(store, database_url):
            sending = asyncio.create_task(asyncio.to_thread(send, here, numbered(0), CV))
            began = asyncio.get_running_loop().time()
            await asyncio.to_thread(here.says, b"NOOP\r\nQUIT\r\n")
            took = asyncio.get_running_loop().time() - began
            await sending
    assert took < PATIENCE


def test_a_spooled_mail_comes_back_byte_by_byte(store: Store, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool", least_free=0)
    spool.put([a_mail(), a_mail(to=JOB)])

    assert spool.oldest() == NOW
    assert spool.drain(lambda mails: keeping(store, mails)) == 1
    with store.work() as work:
        kept = work.inbound.where()
    assert [(m.raw, m.recipient, m.tls, m.received_at) for m in kept] == [
        (a_mail().raw, CV, "TLSv1.3", NOW),
        (a_mail().raw, JOB, "TLSv1.3", NOW),
    ]


def test_a_crash_between_commit_and_delete_stores_nothing_twice(
    store: Store, tmp_path: Path
) -> None:
    spool = Spool(tmp_path / "spool", least_free=0)
    spool.put([a_mail()])
    (file,) = spool.waiting()
    as_it_was = tmp_path / "copy"
    shutil.copy(file, as_it_was)
    spool.drain(lambda mails: keeping(store, mails))
    shutil.copy(as_it_was, file)

    assert Spool(tmp_path / "spool").drain(lambda mails: keeping(store, mails)) == 1
    with store.work() as work:
        assert len(work.inbound.where()) == 1
    assert spool.waiting() == []


def test_half_a_file_is_nobodys_mail_and_is_swept_away(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool", least_free=0)
    spool.put([a_mail()])
    half = tmp_path / "spool" / "20261201T090000.000000-half.new"
    half.write_bytes(b"{")
    os.utime(half, (NOW.timestamp(), NOW.timestamp()))

    assert len(spool.waiting()) == 1
    spool.sweep(NOW + timedelta(minutes=1))
    assert half.exists()
    spool.sweep(NOW + timedelta(hours=2))
    assert not half.exists()


def test_a_damaged_file_is_laid_aside_and_the_next_ones_go_on(store: Store, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool", least_free=0)
    spool.put([a_mail()])
    (file,) = spool.waiting()
    file.write_bytes(file.read_bytes()[:-3])
    spool.put([a_mail(b"Subject: hel\r\n\r\n")])

    assert spool.drain(lambda mails: keeping(store, mails)) == 1
    assert [one.stem for one in spool.damaged()] == [file.stem]


def test_the_spool_has_an_end(tmp_path: Path) -> None:
    small = Spool(tmp_path / "small", most_bytes=1500, least_free=0)
    small.put([a_mail(b"x" * 1000)])
    with pytest.raises(SpoolFullError):
        small.put([a_mail(b"y" * 1000)])
    full = Spool(tmp_path / "full", least_free=shutil.disk_usage(tmp_path).total)
    with pytest.raises(SpoolFullError):
        full.put([a_mail()])

    assert len(small.waiting()) == 1
    assert full.waiting() == []


async def test_a_mail_that_no_database_takes_fails_alone(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    """Mails that wait together share a transaction, but not each other's trouble."""
    async with serving(store, database_url, tmp_path) as here:
        bad = a_mail(to="x" * 400 if store.engine.dialect.name == "postgresql" else None)  # type: ignore[arg-type]
        good = [a_mail(numbered(number)) for number in range(5)]
        keep = here.server._keep
        await asyncio.gather(*(keep([mail]) for mail in (*good[:2], bad, *good[2:])))

        assert {mail.raw for mail in here.kept()} == {mail.raw for mail in good}
        assert len(here.spool.waiting()) == 1
