"""The line to the next server: opened when there is a letter, kept for the next, closed when idle.

Nothing in here raises: whatever the other side does to a letter is one of the four fates.
"""

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from threading import RLock

from casework.routes import Evidence, domain_of
from mailer.outbound.fates import (
    NO_TLS,
    Delivered,
    Fate,
    Refused,
    TryLater,
    Unknown,
    as_bytes,
    our_trouble,
    refusal,
)
from mailer.outbound.tls import TlsPolicy


class RelayTls(StrEnum):
    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"
    REQUIRED = "required"


_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_OK = 400
_REQUIRETLS = "requiretls"


@dataclass(frozen=True, kw_only=True)
class Relay:
    """The SMTP server that takes our mail on. `ca` is a PEM file of who vouches for it, if not the
    system's authorities."""

    host: str
    port: int
    tls: RelayTls = RelayTls.STARTTLS
    timeout: float = 30.0
    ca: Path | None = None
    policy: TlsPolicy = field(default_factory=TlsPolicy)

    @property
    def own(self) -> bool:
        """A relay on this very machine: what it does is the municipality's own mail policy."""
        return self.host in _LOOPBACK

    @property
    def tls_known(self) -> bool:
        """Can a CV leave this machine over a line whose encryption is known (promise 4)?"""
        return self.tls is not RelayTls.NONE or self.own


@dataclass(kw_only=True)
class Line:
    """One connection to the relay, reused for letter after letter. Not for several threads.

    But to close it is: on stopping, the thread that sends may be in the middle of a letter.
    """

    relay: Relay
    most: int = 100
    """Letters a connection; many servers close on who stays too long."""
    idle: timedelta = timedelta(seconds=30)
    _server: smtplib.SMTP | None = None
    _verified: bool = False
    _trusts: bool = True
    _carried: int = 0
    _used_at: datetime | None = None
    _talking: RLock = field(default_factory=RLock)

    def send(
        self, content: bytes, mail_from: str, to: str, now: datetime, *, confidential: bool = False
    ) -> Fate:
        """Hands one mail over. A `confidential` one only over an encryption that is known."""
        with self._talking:
            self.close_if_idle(now)
            reused = self._server is not None
            fate = self._try(content, mail_from, to, now, confidential=confidential)
            if reused and isinstance(fate, TryLater) and fate.everybody:
                # It hung up while we had nothing to say; the mail itself was not handed over.
                fate = self._try(content, mail_from, to, now, confidential=confidential)
            return fate

    def close(self) -> None:
        """Waits for the mail that is being handed over, and says goodbye."""
        with self._talking:
            if self._server is not None:
                with suppress(OSError, smtplib.SMTPException):
                    self._server.quit()
                self._server.close()
            self._server, self._carried = None, 0

    def close_if_idle(self, now: datetime) -> None:
        if self._used_at is not None and now - self._used_at > self.idle:
            self.close()

    def _try(
        self, content: bytes, mail_from: str, to: str, now: datetime, *, confidential: bool
    ) -> Fate:
        try:
            server = self._ready(now)
        except ssl.SSLError:
            return TryLater("tls_failed", everybody=True)
        except (OSError, smtplib.SMTPException) as error:
            return our_trouble(error)
        evidence = self._seen(server, domain_of(to))
        if confidential and not evidence.safe:
            return Refused(NO_TLS)
        fate = self._hand_over(server, content, mail_from, to, evidence, confidential=confidential)
        self._carried += 1
        if isinstance(fate, Unknown) or (isinstance(fate, TryLater) and fate.everybody):
            self.close()
        return fate

    # --- connecting -------------------------------------------------------------------------------

    def _ready(self, now: datetime) -> smtplib.SMTP:
        """The open line, or a new one."""
        self._used_at = now
        if self._server is not None and self._carried < self.most:
            return self._server
        self.close()
        self._trusts = True
        try:
            self._server = self._connect()
        except ssl.SSLCertVerificationError:
            if self.relay.tls is not RelayTls.STARTTLS:
                raise
            # Better encrypted to somebody unproven than not at all; no CV goes over such a line.
            self._trusts = False
            self._server = self._connect()
        return self._server

    def _connect(self) -> smtplib.SMTP:
        relay, context = self.relay, self._context()
        if relay.tls is RelayTls.TLS:
            self._verified = True
            return smtplib.SMTP_SSL(relay.host, relay.port, timeout=relay.timeout, context=context)
        server = smtplib.SMTP(relay.host, relay.port, timeout=relay.timeout)
        try:
            self._greet(server, context)
        except BaseException:
            server.close()
            raise
        return server

    def _greet(self, server: smtplib.SMTP, context: ssl.SSLContext) -> None:
        server.ehlo_or_helo_if_needed()
        self._verified = False
        if self.relay.tls is RelayTls.NONE:
            return
        if server.has_extn("starttls"):
            server.starttls(context=context)
            server.ehlo_or_helo_if_needed()
            self._verified = self._trusts
        elif self.relay.tls is RelayTls.REQUIRED:
            raise smtplib.SMTPNotSupportedError("no STARTTLS")

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=self.relay.ca)
        if not self._trusts:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context

    def _seen(self, server: smtplib.SMTP, domain: str) -> Evidence:
        relay = self.relay
        return relay.policy.seen(server.sock, domain, own_relay=relay.own, verified=self._verified)

    # --- one letter -------------------------------------------------------------------------------

    def _hand_over(
        self,
        server: smtplib.SMTP,
        content: bytes,
        mail_from: str,
        to: str,
        evidence: Evidence,
        *,
        confidential: bool,
    ) -> Fate:
        # A server that promises encryption all the way (RFC 8689) is held to it.
        options = [_REQUIRETLS] if confidential and server.has_extn(_REQUIRETLS) else []
        if not to.isascii():
            if not server.has_extn("smtputf8"):
                return Refused("needs_smtputf8")
            server.command_encoding = "utf-8"
            options.append("SMTPUTF8")
        try:
            code, text = server.mail(mail_from, options)
            if code >= _OK:
                self._begin_anew(server)
                return our_trouble(smtplib.SMTPResponseException(code, text))
            code, text = server.rcpt(to)
            if code >= _OK:
                self._begin_anew(server)
                return refusal(code, text)
        except (OSError, smtplib.SMTPException) as error:
            return our_trouble(error)
        return self._data(server, content, evidence)

    def _data(self, server: smtplib.SMTP, content: bytes, evidence: Evidence) -> Fate:
        try:
            code, text = server.data(content)
        except smtplib.SMTPDataError as error:
            # The server did not want to hear the mail at all.
            self._begin_anew(server)
            return refusal(error.smtp_code, as_bytes(error.smtp_error))
        except (OSError, smtplib.SMTPException):
            return Unknown("line_broke")
        return refusal(code, text) if code >= _OK else Delivered(evidence)

    def _begin_anew(self, server: smtplib.SMTP) -> None:
        try:
            server.rset()
        except (OSError, smtplib.SMTPException):
            self.close()
