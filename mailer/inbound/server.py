"""The mail server: 250 is said when the mail is on disk, and never otherwise (promise 1).

It understands nothing. A mail is stored as it came, one row per recipient, with its envelope; any
trouble of ours is answered 451, and the sender's server tries again.
"""

import asyncio
import hashlib
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime

import structlog
from aiosmtpd.proxy_protocol import ProxyData
from aiosmtpd.smtp import SMTP, Envelope, Session

from casework.inputs import Inbound
from mailer.inbound.front import NOBODY, Front, FrontKind
from mailer.inbound.limits import DEFAULTS, Limits
from mailer.inbound.session import CLOSING, TOO_MANY, LmtpSession, MailSession

Keep = Callable[[Sequence[Inbound]], Awaitable[None]]
"""Stores mails durably; when it returns they are on disk. May raise: then the answer is 451."""

LOCAL_PARTS = {"cv", "job", "sag", "postmaster", "abuse"}
TAGGED = ("svar+", "retur+")
TROUBLE = "451 4.3.0 Local trouble, nothing was stored; please try again"
_LONGEST_ADDRESS = 320
log = structlog.get_logger()


class MailServer:
    """Listens inside the running loop. `keep` is awaited before 250 is said."""

    def __init__(
        self,
        keep: Keep,
        *,
        clock: Callable[[], datetime],
        mail_domain: str,
        host: str = "127.0.0.1",
        port: int = 8025,
        hostname: str = "",
        greeting: str = "Jobpartnerbanken",
        tls_context: ssl.SSLContext | None = None,
        limits: Limits = DEFAULTS,
        front: Front = NOBODY,
        lmtp: bool = False,
    ) -> None:
        self.limits = limits
        self.front = front
        self.hostname = hostname or mail_domain
        self.greeting = greeting
        self.tls_context = tls_context
        self.in_hand = 0
        self.closing = False
        self.host, self.port = host, port
        self._open_by_peer: Counter[str] = Counter()
        self._sessions: set[MailSession] = set()
        self._empty = asyncio.Event()
        self._empty.set()
        self._keep = keep
        self._clock = clock
        self._domain = mail_domain.lower()
        self._session = LmtpSession if lmtp else MailSession
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Binds, and sets `port` to the one it got. Raises OSError where the port is taken."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: self._session(self), self.host, self.port, backlog=512
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self, grace: float = 10.0) -> None:
        """Lets mails that have begun finish for `grace` seconds; anything new is told 421."""
        if self._server is None:
            return
        self.closing = True
        for session in tuple(self._sessions):
            if not session.in_transaction:
                session.hang_up(CLOSING)
        with suppress(TimeoutError):
            async with asyncio.timeout(grace):
                await self._empty.wait()
        self._server.close()
        for session in tuple(self._sessions):
            session.hang_up(CLOSING)
        await asyncio.sleep(0)
        await self._server.wait_closed()

    # --- what a session tells and asks ------------------------------------------------------------

    def came(self, session: MailSession, peer: str) -> None:
        self._sessions.add(session)
        self._open_by_peer[peer] += 1
        self._empty.clear()

    def left(self, session: MailSession, peer: str) -> None:
        self._sessions.discard(session)
        self._open_by_peer[peer] -= 1
        if not self._open_by_peer[peer]:
            del self._open_by_peer[peer]
        if not self._sessions:
            self._empty.set()

    def refusal(self, peer: str) -> str | None:
        """What a new connection from there is told instead of a greeting."""
        if self.closing:
            return CLOSING
        if len(self._sessions) >= self.limits.most_connections:
            return TOO_MANY
        full = self._open_by_peer[peer] >= self.limits.most_per_peer
        return TOO_MANY if full and not self.front.trusts(peer) else None

    # --- what aiosmtpd asks -----------------------------------------------------------------------

    async def handle_PROXY(
        self, server: MailSession, session: Session, envelope: Envelope, proxy: ProxyData
    ) -> bool:
        """A health check of the server in front has no peer, and is its own."""
        return proxy.src_addr is None or server.stands_for(str(proxy.src_addr))

    async def handle_EHLO(
        self,
        server: MailSession,
        session: Session,
        envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        session.host_name = hostname
        ours = [line for line in responses if not line.startswith("250-AUTH")]
        if self.front.speaks(FrontKind.XFORWARD, server.peer):
            ours.insert(1, "250-XFORWARD NAME ADDR PORT PROTO HELO IDENT SOURCE")
        return ours

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        local, _, domain = address.lower().rpartition("@")
        if domain != self._domain:
            return "550 5.7.1 We take no mail for that domain"
        known = local in LOCAL_PARTS or local.startswith(TAGGED)
        if not known or not address.isprintable() or len(address) > _LONGEST_ADDRESS:
            return "550 5.1.1 No such address here"
        if len(envelope.rcpt_tos) >= self.limits.most_recipients:
            return "452 4.5.3 Too many recipients"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: MailSession, session: Session, envelope: Envelope) -> str:
        raw = envelope.original_content or b""
        sha256 = hashlib.sha256(raw).hexdigest()
        mail_from = _storable(envelope.mail_from or "")
        peer = getattr(envelope, "peer", server.peer)[:64]
        tls = session.ssl["ssl_object"].version() if session.ssl else None
        now = self._clock()
        mails = [
            Inbound(
                sha256=sha256,
                recipient=recipient,
                mail_from=mail_from,
                peer=peer,
                tls=tls,
                raw=raw,
                received_at=now,
            )
            for recipient in dict.fromkeys(address.lower() for address in envelope.rcpt_tos)
        ]
        try:
            await self._keep(mails)
        except Exception as error:
            log.exception("mail_not_kept", error=type(error).__name__, size=len(raw))
            return TROUBLE
        log.info("mail_kept", size=len(raw), recipients=len(mails))
        return "250 2.0.0 Kept"

    async def handle_exception(self, error: Exception) -> str:
        log.error("mail_session_failed", error=type(error).__name__)
        return TROUBLE


def _storable(address: str) -> str:
    """What a stranger calls itself, without what no database takes: NUL and broken bytes."""
    text = address.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return text.replace("\0", "\ufffd")[:_LONGEST_ADDRESS]
