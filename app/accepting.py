"""The part that takes mail in: the server, the one writer behind it, the spool, and its draining.

The database is written over connections of its own: no worker is in its way, and a database that
is away is noticed after two seconds, not twenty.
"""

import ssl
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime

from app.bell import Bell
from app.settings import MailProtocol, Settings, address
from casework.inputs import Inbound
from casework.ports import Store
from mailer.inbound.keeper import Keeper
from mailer.inbound.server import MailServer
from mailer.inbound.spool import Spool
from storage.letterbox import Letterbox
from storage.store import make_engine

PATIENCE = 2


@dataclass
class Accepting:
    """`bell` is rung for each mail that was kept: the worker need not wait for its next look."""

    settings: Settings
    store: Store
    clock: Callable[[], datetime]
    bell: Bell

    async def start(self, stack: AsyncExitStack) -> MailServer:
        """Takes mail from now on; what it opened `stack` closes, the server first."""
        letterbox = Letterbox(make_engine(self.settings.url, PATIENCE))
        stack.callback(letterbox.close)
        self._keeper = Keeper(letterbox.keep, make_spool(self.settings))
        self._keeper.start()
        stack.push_async_callback(self._keeper.stop)
        server = self._server()
        await server.start()
        stack.push_async_callback(server.stop)
        return server

    def unspool(self) -> bool:
        """Moves what was spooled into the database; False where nothing more can be moved."""
        return unspool(self.settings, self.store, self.clock()) > 0

    def _server(self) -> MailServer:
        host, port = address(self.settings.smtp_listen)
        return MailServer(
            self._keep,
            clock=self.clock,
            mail_domain=self.settings.mail_domain,
            host=host,
            port=port,
            hostname=self.settings.smtp_hostname,
            greeting=self.settings.smtp_greeting,
            tls_context=_tls(self.settings),
            limits=self.settings.limits,
            front=self.settings.front,
            lmtp=self.settings.smtp_protocol is MailProtocol.LMTP,
        )

    async def _keep(self, mails: Sequence[Inbound]) -> None:
        await self._keeper.keep(mails)
        self.bell.set()


def make_spool(settings: Settings) -> Spool:
    return Spool(
        settings.spool,
        most_bytes=settings.spool_most_bytes,
        least_free=settings.spool_least_free,
    )


def unspool(settings: Settings, store: Store, now: datetime) -> int:
    """How many mails were moved from the spool into the database."""

    def keep(mails: Sequence[Inbound]) -> None:
        with store.work() as work:
            work.inbound.keep(mails)

    spool = make_spool(settings)
    spool.sweep(now)
    return spool.drain(keep)


def _tls(settings: Settings) -> ssl.SSLContext | None:
    if settings.smtp_tls_cert is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(settings.smtp_tls_cert, settings.smtp_tls_key)
    return context
