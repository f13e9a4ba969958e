"""A real receiving server for tests: STARTTLS with a certificate of its own, and every bad habit.

What it does to a mail is said by the first word of the recipient: `gone@`, `full@`, `greylists@`,
`policy@`, `mild@`, `busy@`, `closes@`, `refuses@`, `delays@`, `drops@`.
"""

import asyncio
import ssl
import threading
from collections import Counter
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Self

from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_ANSWERS = {
    "gone": "550 5.1.1 No such user",
    "full": "552 5.2.2 Mailbox full",
    "policy": "550 5.7.1 Not wanted here",
    "mild": "550 4.3.0 Something is wrong just now",
    "busy": "450 4.2.1 Busy",
    "closes": "421 4.3.2 Closing",
}


class Receiver:
    """Start it, send to it, look at `mails`. Runs in a thread of its own."""

    def __init__(self, folder: Path, *, host: str = "127.0.0.1", tls: bool = True) -> None:
        self.certificate = folder / "receiver.pem"
        self.mails: list[tuple[str, str, EmailMessage, bytes]] = []
        self.sessions = 0
        self.encrypted: list[str | None] = []
        self.options: list[list[str]] = []
        self._last: Any = None
        self._seen: Counter[str] = Counter()
        self.port = 0
        self._host = host
        self._context = make_certificate(self.certificate, host) if tls else None
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(timeout=20)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._shut(), self._loop).result(timeout=20)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _open(self) -> None:
        self._server = await self._loop.create_server(
            lambda: SMTP(self, hostname="mx.example", tls_context=self._context, loop=self._loop),
            self._host,
            0,
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def _shut(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    @property
    def subjects(self) -> list[str]:
        return [str(message["Subject"]) for _, _, message, _ in self.mails]

    def hangs_up(self) -> None:
        """Closes the line of the last mail, as a server does on who says nothing for long."""
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result(timeout=20)

    async def _hang_up(self) -> None:
        assert self._last is not None
        self._last.close()
        await asyncio.sleep(0.05)

    # --- aiosmtpd's hooks -------------------------------------------------------------------------

    async def handle_EHLO(
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        session.host_name = hostname
        if session.ssl is None:
            self.sessions += 1
        return responses

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        habit = address.partition("@")[0].partition("-")[0]
        self._seen[address] += 1
        if habit == "greylists" and self._seen[address] == 1:
            return "451 4.7.1 Come again in a minute"
        if habit in _ANSWERS:
            return _ANSWERS[habit]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        to = envelope.rcpt_tos[0]
        habit = to.partition("@")[0].partition("-")[0]
        if habit == "refuses":
            return "554 5.6.0 Cannot read this"
        if habit == "delays":
            await asyncio.sleep(0.3)
        self._last = server.transport
        self._keep(session, envelope, to)
        if habit == "drops":
            self._last.abort()  # taken, but nobody is told
        return "250 OK"

    def _keep(self, session: Session, envelope: Envelope, to: str) -> None:
        raw = envelope.original_content or b""
        message = message_from_bytes(raw, policy=default)
        assert isinstance(message, EmailMessage)
        self.mails.append((envelope.mail_from or "", to, message, raw))
        spoken: Any = session.ssl
        self.encrypted.append(spoken.get("cipher")[1] if spoken else None)


def make_certificate(path: Path, host: str) -> ssl.SSLContext:
    """Writes a self-made certificate for `host` (an address), and gives the server's context."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mx.example")])
    now = datetime.now(UTC)  # noqa: TID251 - certificates live in real time
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    path.write_bytes(pem)
    secret = path.with_suffix(".key")
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path, secret)
    return context
