"""The mail server: 250 is said when the mail is on disk, and never otherwise (promise 1).

It understands nothing. A mail is stored as it came, one row per recipient, with its envelope; any
trouble of ours is answered 451, and the sender's server tries again.
"""

import asyncio
import hashlib
import ssl
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog
from aiosmtpd.smtp import SMTP, Envelope, Session

from casework.inputs import Inbound

Keep = Callable[[Sequence[Inbound]], None]
"""Stores mails durably; when it returns they are on disk. May raise: then the answer is 451."""

LOCAL_PARTS = {"cv", "job", "sag", "postmaster", "abuse"}
TAGGED = ("svar+", "retur+")
TROUBLE = "451 4.3.0 Local trouble, nothing was stored; please try again"
_TOO_MANY = b"421 4.7.0 Too many connections, please try again\r\n"
log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What strangers may ask of us. Bytes of a mail; connections at once; seconds of silence."""

    most_bytes: int = 25 * 2**20
    most_recipients: int = 100
    most_connections: int = 200
    most_per_peer: int = 50
    silence: float = 120.0
    most_commands: int = 200
    longest_line: int = 1_000_000


class _Protocol(SMTP):
    """aiosmtpd's SMTP, with long lines accepted (they are the sender's sin, not ours to bounce),
    connections counted, and no exception's text ever told to a stranger."""

    line_length_limit = 1_000_000

    def __init__(self, server: "MailServer") -> None:
        limits = server.limits
        super().__init__(
            server,
            data_size_limit=limits.most_bytes,
            enable_SMTPUTF8=True,
            hostname=server.hostname,
            ident="Jobpartnerbanken",
            timeout=limits.silence,
            tls_context=server.tls_context,
            command_call_limit={"*": limits.most_commands},
        )
        self._server = server
        self._counted: str | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        peer = str((transport.get_extra_info("peername") or ("unknown",))[0])
        if self._counted is None:  # STARTTLS makes the same connection again
            if not self._server.welcomes(peer):
                assert isinstance(transport, asyncio.WriteTransport)  # noqa: S101 - narrows the type
                transport.write(_TOO_MANY)
                transport.close()
                self.transport = None
                return
            self._counted = peer
            self._server.open_by_peer[peer] += 1
            self._server.protocols.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self._counted is not None:
            self._server.open_by_peer[self._counted] -= 1
            self._server.protocols.discard(self)
            self._counted = None
            super().connection_lost(error)


class MailServer:
    """Listens inside the running loop. `keep` is called in a thread, outside the loop."""

    def __init__(
        self,
        keep: Keep,
        *,
        clock: Callable[[], datetime],
        mail_domain: str,
        host: str = "127.0.0.1",
        port: int = 8025,
        hostname: str | None = None,
        tls_context: ssl.SSLContext | None = None,
        limits: Limits = Limits(),
    ) -> None:
        self.limits = limits
        self.hostname = hostname or mail_domain
        self.tls_context = tls_context
        self.open_by_peer: Counter[str] = Counter()
        self.protocols: set[_Protocol] = set()
        self.host, self.port = host, port
        self._keep = keep
        self._clock = clock
        self._domain = mail_domain.lower()
        self._server: asyncio.Server | None = None
        self._storing = 0

    async def start(self) -> None:
        """Binds, and sets `port` to the one it got. Raises OSError where the port is taken."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Protocol(self), self.host, self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self, grace: float = 10.0) -> None:
        """Takes no new connections, and lets mails that are being stored finish."""
        if self._server is None:
            return
        self._server.close()
        for _ in range(int(grace * 20)):
            if not self._storing:
                break
            await asyncio.sleep(0.05)
        for protocol in tuple(self.protocols):
            if protocol.transport is not None:
                protocol.transport.close()
        await asyncio.sleep(0)
        await self._server.wait_closed()

    def welcomes(self, peer: str) -> bool:
        everybody = sum(self.open_by_peer.values())
        return (
            everybody < self.limits.most_connections
            and self.open_by_peer[peer] < self.limits.most_per_peer
        )

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        local, _, domain = address.lower().rpartition("@")
        if domain != self._domain:
            return "550 5.7.1 We take no mail for that domain"
        if local not in LOCAL_PARTS and not local.startswith(TAGGED):
            return "550 5.1.1 No such address here"
        if len(envelope.rcpt_tos) >= self.limits.most_recipients:
            return "452 4.5.3 Too many recipients"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = envelope.original_content or b""
        if isinstance(raw, str):
            raw = raw.encode("utf-8", "surrogateescape")
        tls = session.ssl.get("cipher") if session.ssl else None
        mails = [
            Inbound(
                sha256=hashlib.sha256(raw).hexdigest(),
                recipient=recipient.lower()[:320],
                mail_from=(envelope.mail_from or "")[:320],
                peer=str((session.peer or ("unknown",))[0])[:64],
                tls=str(tls[1])[:40] if tls else None,
                raw=raw,
                received_at=self._clock(),
            )
            for recipient in dict.fromkeys(envelope.rcpt_tos)
        ]
        self._storing += 1
        try:
            await asyncio.to_thread(self._keep, mails)
        except Exception as error:
            log.exception("mail_not_kept", error=type(error).__name__, size=len(raw))
            return TROUBLE
        finally:
            self._storing -= 1
        log.info("mail_kept", size=len(raw), recipients=len(mails))
        return "250 2.0.0 Kept"

    async def handle_exception(self, error: Exception) -> str:
        log.error("mail_session_failed", error=type(error).__name__)
        return TROUBLE
