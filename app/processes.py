"""What runs: mail in, mail out, bot, clock and desk, in one process or in several.

Each part is a loop that takes the next row until there is none, then waits: to be woken by who put
one there, or for a second. All state is in the database, so any part may die and start again.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Any

import structlog

from app.accepting import Accepting, make_spool
from app.bell import Bell, rung
from app.clock import Clock
from app.settings import Settings, address
from app.understanding import make_time_box
from app.wiring import is_dead, make_postman, own_worker
from bot.pace import Pace
from casework.actions import deliver
from casework.actions.chase import chase_due
from casework.actions.forget import was_emptied
from casework.actions.forget_chats import forget_old_chats
from casework.actions.mail_desk import watch_mail
from casework.actions.routines import run_routines
from casework.actions.sending import make_copies
from casework.inputs import Inbound, InputState, Update
from casework.letters import Queued
from casework.ports import Store
from desk.pages import Desk
from mailer.inbound.server import MailServer
from mailer.inbound.timebox import TimeBox
from mailer.inbound.worker import work_once
from mailer.outbound.worker import Postman
from scheduler.ticks import start_ticking

IDLE = 1.0
TICK = 20.0
SWEEP = timedelta(hours=1)
log = structlog.get_logger()


class Part(StrEnum):
    MAIL_IN = "mail-in"
    MAIL_OUT = "mail-out"
    BOT = "bot"
    CLOCK = "clock"
    DESK = "desk"


@dataclass(kw_only=True)
class Service:
    """One process of the service. `bell` is rung by whatever may have made work for others.

    An `understand` that is given stays open when the service ends; else it has one of its own.
    """

    settings: Settings
    store: Store
    clock: Clock
    parts: frozenset[Part]
    bell: Bell = field(default_factory=Bell)
    pace: Pace = field(default_factory=Pace)
    understand: TimeBox | None = None
    swept: datetime | None = None
    mail_server: MailServer | None = None
    desk: Desk | None = None

    async def run(self, until: asyncio.Event, when_up: Callable[[], None] = lambda: None) -> None:
        """Runs until `until` is set; then finishes what is in hand. Raises OSError for a port.

        `when_up` is called once, as soon as every part answers.
        """
        await asyncio.to_thread(recover, self.store, self.clock)
        async with AsyncExitStack() as stack:
            loops = await self._start(stack)
            when_up()
            tasks = [asyncio.create_task(loop) for loop in loops]
            stack.push_async_callback(_cancel, tasks)
            stopped = asyncio.create_task(until.wait())
            done, _ = await asyncio.wait([stopped, *tasks], return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            for task in done - {stopped}:
                task.result()  # a loop never ends by itself: what it raised is raised here

    async def _start(self, stack: AsyncExitStack) -> list[Coroutine[Any, Any, None]]:
        loops: list[Coroutine[Any, Any, None]] = []
        if Part.MAIL_IN in self.parts:
            accepting = Accepting(self.settings, self.store, self.clock, self.bell)
            self.mail_server = await accepting.start(stack)
            loops.append(self._drain(partial(asyncio.to_thread, accepting.unspool)))
            understand = self.understand or stack.enter_context(
                closing(make_time_box(self.settings))
            )
            loops.append(self._drain(partial(asyncio.to_thread, self._read_mail, understand)))
        if Part.MAIL_OUT in self.parts and self.settings.relay is not None:
            postman = make_postman(self.settings, self.store, self.settings.relay)
            stack.push_async_callback(asyncio.to_thread, postman.close)
            loops.append(self._drain(partial(asyncio.to_thread, self._send_mail, postman)))
        if Part.DESK in self.parts:
            self.desk = self.desk or Desk(
                self.store, self.clock, self.settings.tls_known, self.settings.colour
            )
        if Part.BOT in self.parts and self.settings.telegram_token.get_secret_value():
            loops += await self._bot(stack)
        if Part.CLOCK in self.parts:
            ticking = start_ticking({"clock": (TICK, self.tick)})
            stack.push_async_callback(asyncio.to_thread, ticking.shutdown, wait=True)
            await asyncio.to_thread(self.tick)
        if self.desk is not None:
            host, port = address(self.settings.http_listen)
            await self.desk.start(host, port)
            stack.push_async_callback(self.desk.stop)
        return loops

    def tick(self) -> None:
        """One look at the clock: everything due, then the calendar's routines, then lost claims."""
        now = self.clock()
        due = chase_due(self.store, now, tls_known=self.settings.tls_known)
        routine = run_routines(self.store, now)
        with self.store.work() as work:
            watch_mail(work, now, make_spool(self.settings).oldest())
        make_copies(self.store, now)
        recover(self.store, self.clock)
        self._forget_old_chats(now)
        for one in due:
            if one.error:
                log.error("clock_failed", clock=one.clock.id, error=one.error)
        if due or routine:
            log.info("clock", due=len(due), routine=routine)

    def _forget_old_chats(self, now: datetime) -> None:
        """Now and then: nothing depends on the hour."""
        if self.swept is None or now - self.swept > SWEEP:
            forget_old_chats(self.store, now)
            with self.store.work() as work:
                emptied = was_emptied(work, now)
            if emptied:
                self.store.compact()
            self.swept = now

    def _read_mail(self, understand: TimeBox) -> bool:
        domain, tls_known = self.settings.mail_domain, self.settings.tls_known
        now = self.clock()
        return work_once(self.store, understand, domain, own_worker(), now, tls_known=tls_known)

    def _send_mail(self, postman: Postman) -> bool:
        return postman.send_due(self.clock) > 0

    async def _bot(self, stack: AsyncExitStack) -> list[Coroutine[Any, Any, None]]:
        # aiogram takes two seconds and 160 MB to import: only where the bot runs.
        from app.chat import ChatParts  # noqa: PLC0415

        parts = ChatParts(self.settings, self.store, self.clock, self.bell, self.pace)
        stack.push_async_callback(parts.close)
        if self.desk is not None:
            parts.add_webhook(self.desk.app)
        elif self.settings.telegram_webhook:
            await parts.listen(*address(self.settings.http_listen))
        return [*parts.standing(), *(self._drain(once) for once in parts.draining())]

    async def _drain(self, once: Callable[[], Awaitable[bool]]) -> None:
        """Takes rows until there is none; trouble of the moment pauses, and is never the end."""
        ear = self.bell.ear()
        while True:
            ear.clear()
            try:
                worked = await once()
            except Exception as error:
                log.exception("worker_failed", error=type(error).__name__)
                worked = False
            if worked:
                self.bell.set()
            else:
                await rung(ear, IDLE)


async def _cancel(tasks: list[asyncio.Task[None]]) -> None:
    """Cancels until all have ended: a library on the way may take one cancelling for its own."""
    pending = set(tasks)
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=1)


def recover(store: Store, clock: Callable[[], datetime]) -> None:
    """Gives back what dead workers had claimed.

    Inputs are worked again: nothing of that work was committed. A letter that was being sent may
    have arrived, so it is marked unknown and shown (promise 1).
    """
    now = clock()
    with store.work() as work:
        for mail in work.inbound.claimed():
            if _lost(mail, now):
                work.inbound.save(mail, replace(mail, state=InputState.RECEIVED, **_FREE))
        for update in work.updates.claimed():
            if _lost(update, now):
                work.updates.save(update, replace(update, state=InputState.RECEIVED, **_FREE))
        for letter in work.outbox.claimed():
            if _lost(letter, now):
                deliver.fate_unknown(work, letter, now)


_FREE: dict[str, Any] = {"claimed_by": None, "claimed_until": None}


def _lost(row: Inbound | Update | Queued, now: datetime) -> bool:
    if row.claimed_by == own_worker():
        return False  # in our own hands, however far the clock has just been put forward
    late = row.claimed_until is not None and row.claimed_until < now
    return late or is_dead(row.claimed_by)
