"""Letters a second through the whole outbox, against bare aiosmtplib to the same server.

Whole: claimed in the database, written from its templates in text and HTML, sent over one line, and
written down as sent (SQLite, synchronous=FULL). Bare: the same mails, ready made, over one line.
"""

import argparse
import asyncio
import multiprocessing
import sys
import tempfile
import time
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as MAIL
from pathlib import Path
from typing import Any

import aiosmtplib

from bench._mail_sink import FILE_KEY, SECRET, Sink, make_letters, make_postman, now, quiet
from mailer.outbound.compose import compose
from storage.revisions import upgrade
from storage.store import Store, open_store

MARK = 0.15  # a commit on disk and a text of its own for each letter
ROUNDS = 3


def _serve(port: Any) -> None:
    """The sink in a process of its own: what it costs is not the sender's."""
    with Sink() as sink:
        port.value = sink.port
        time.sleep(3600)


def _whole(store: Store, port: int, count: int) -> float:
    make_letters(store, count, begin=time.monotonic_ns())
    postman = make_postman(store, port, "bench/1/1")
    postman.send_due(now, most=1)  # connected, templates compiled
    began = time.perf_counter()
    sent = postman.send_due(now, most=1_000_000)
    rate = sent / (time.perf_counter() - began)
    postman.close()
    return rate


def _a_mail(store: Store) -> EmailMessage:
    make_letters(store, 1, begin=time.monotonic_ns())
    sender = make_postman(store, 1, "bench/1/1").sender
    with store.work() as work:
        letter = work.outbox.where()[-1]
        content = compose(letter, work.municipality, sender, {}.__getitem__, now()).content
        work.outbox.save(letter, _sent(letter))
    message = message_from_bytes(content, policy=MAIL)
    assert isinstance(message, EmailMessage)
    return message


def _sent(letter: Any) -> Any:
    from dataclasses import replace  # noqa: PLC0415

    from casework.letters import OutboxState  # noqa: PLC0415

    return replace(letter, state=OutboxState.SENT)


async def _bare(message: EmailMessage, port: int, count: int) -> float:
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=port, start_tls=False) as line:
        await line.send_message(message)
        began = time.perf_counter()
        for _ in range(count):
            await line.send_message(message)
        return count / (time.perf_counter() - began)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="ten times as many letters")
    count = 3000 if parser.parse_args().full else 300
    quiet()
    port = multiprocessing.Value("i", 0)
    server = multiprocessing.Process(target=_serve, args=(port,), daemon=True)
    server.start()
    while not port.value:
        time.sleep(0.02)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.sqlite"
        store = open_store(url, Path(folder) / "files", SECRET, FILE_KEY)
        upgrade(store.engine)
        message = _a_mail(store)
        pairs = [
            (asyncio.run(_bare(message, port.value, count)), _whole(store, port.value, count))
            for _ in range(ROUNDS)
        ]
    server.kill()
    bare, whole = (sorted(rates)[ROUNDS // 2] for rates in zip(*pairs, strict=True))
    print(
        f"bare aiosmtplib {bare:.0f}/s, whole outbox {whole:.0f}/s ({len(message.as_bytes())} bytes)"
    )
    print(f"ratio: {whole / bare:.2f} (mark {MARK})")
    return 0 if whole / bare >= MARK else 1


if __name__ == "__main__":
    sys.exit(main())
