"""Mails that wait at once are committed at once: one writer, one transaction, an answer for each.

1. a mail stands in line; where the line is too long it is refused, and its sender comes again
2. the writer takes all that stand there, and stores them in one transaction
3. where that fails each is tried alone, so that a bad mail fails alone
4. what the database does not take goes to the spool; what that does not take is refused
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

import structlog

from casework.inputs import Inbound
from mailer.errors import TooBusyError
from mailer.inbound.spool import Spool

Store = Callable[[Sequence[Inbound]], None]
"""Commits these mails; when it returns they are on disk. Raises, and then none of them is."""

Delivery = Sequence[Inbound]
"""One mail as it was handed in, for each of its recipients: kept whole or not at all."""

_Waiting = tuple[Delivery, asyncio.Future[None]]
_MOST_AT_ONCE = 8 * 2**20
_TRIES_ALONE = 2
log = structlog.get_logger()


class Keeper:
    """`keep` is awaited in the loop of `start`; `store` and the spool are used in one thread."""

    def __init__(
        self, store: Store, spool: Spool | None = None, *, most_in_line: int = 128 * 2**20
    ) -> None:
        self._store = store
        self._spool = spool
        self._most_in_line = most_in_line
        self._in_line = 0
        self._line: SimpleQueue[_Waiting | None] = SimpleQueue()
        self._thread = Thread(target=self._write, name="keeper", daemon=True)

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def stop(self) -> None:
        """Returns when all that stand in line have their answer."""
        self._line.put(None)
        await asyncio.to_thread(self._thread.join)

    async def keep(self, mails: Delivery) -> None:
        """Returns when they are on disk. Raises TooBusyError, or what kept them from it."""
        size = sum(len(mail.raw) for mail in mails)
        if self._in_line and self._in_line + size > self._most_in_line:
            raise TooBusyError
        kept = self._loop.create_future()
        self._in_line += size
        self._line.put((mails, kept))
        await kept

    # --- in the writer's thread -------------------------------------------------------------------

    def _write(self) -> None:
        while batch := self._next():
            try:
                answers = self._keep_all([mails for mails, _ in batch])
            except Exception as error:  # noqa: BLE001 - whatever it is, the writer goes on
                answers = [error] * len(batch)
            with suppress(RuntimeError):  # the loop is gone, and with it everybody who asked
                self._loop.call_soon_threadsafe(self._answer, batch, answers)

    def _next(self) -> list[_Waiting]:
        """All that wait, within bounds; nothing when it is time to stop."""
        batch: list[_Waiting] = []
        size = 0
        while size < _MOST_AT_ONCE:
            try:
                one = self._line.get(block=not batch)
            except Empty:
                break
            if one is None:
                if batch:
                    self._line.put(None)
                break
            batch.append(one)
            size += sum(len(mail.raw) for mail in one[0])
        return batch

    def _keep_all(self, batch: list[Delivery]) -> list[Exception | None]:
        try:
            self._store([mail for mails in batch for mail in mails])
        except Exception as error:  # noqa: BLE001 - each mail gets its own answer
            return self._keep_each(batch, error)
        return [None] * len(batch)

    def _keep_each(self, batch: list[Delivery], error: Exception) -> list[Exception | None]:
        """Where several in a row fail alone too, the database is away: no more waiting for it."""
        answers: list[Exception | None] = []
        failed = 0
        for mails in batch:
            if failed < _TRIES_ALONE and len(batch) > 1:
                try:
                    self._store(mails)
                except Exception as alone:  # noqa: BLE001
                    failed, error = failed + 1, alone
                else:
                    failed = 0
                    answers.append(None)
                    continue
            answers.append(self._put_aside(mails, error))
        return answers

    def _put_aside(self, mails: Delivery, error: Exception) -> Exception | None:
        if self._spool is None:
            return error
        try:
            self._spool.put(mails)
        except Exception as full:  # noqa: BLE001
            return full
        log.warning("mail_spooled", error=type(error).__name__, size=len(mails[0].raw))
        return None

    # --- in the loop ------------------------------------------------------------------------------

    def _answer(self, batch: list[_Waiting], answers: list[Exception | None]) -> None:
        for (mails, kept), error in zip(batch, answers, strict=True):
            self._in_line -= sum(len(mail.raw) for mail in mails)
            if kept.done():
                continue  # the sender hung up
            if error is None:
                kept.set_result(None)
            else:
                kept.set_exception(error)
