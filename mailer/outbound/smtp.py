"""Handing one mail to the relay, and telling the four possible fates apart."""

import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from enum import StrEnum


class RelayTls(StrEnum):
    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"
    REQUIRED = "required"


@dataclass(frozen=True)
class Delivered:
    """The relay has taken it; `tls` is the version spoken, None where it was plain."""

    tls: str | None


@dataclass(frozen=True)
class Refused:
    """For good. `why` is the status, such as `550 5.1.1`."""

    why: str


@dataclass(frozen=True)
class TryLater:
    why: str


@dataclass(frozen=True)
class Unknown:
    """The line broke after the mail was handed over: it may have been taken, it may not."""

    why: str


Fate = Delivered | Refused | TryLater | Unknown

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_PERMANENT = 500


@dataclass(frozen=True, kw_only=True)
class Relay:
    """The SMTP server that takes our mail on. One connection a mail; the relay queues, not we."""

    host: str
    port: int
    tls: RelayTls = RelayTls.STARTTLS
    timeout: float = 30.0

    @property
    def tls_known(self) -> bool:
        """Does a CV leave this machine only over a line whose encryption is known (promise 4)?

        A relay on this very machine counts: what it does is the municipality's own mail policy.
        """
        return self.tls is not RelayTls.NONE or self.host in _LOOPBACK

    def send(self, message: EmailMessage, mail_from: str, to: str) -> Fate:
        """Raises nothing: whatever the other side does is one of the four fates."""
        try:
            server = self._connect()
        except ssl.SSLError:
            return TryLater("tls_failed")
        except (OSError, smtplib.SMTPException) as error:
            return TryLater(_status(error))
        try:
            return self._hand_over(server, message, mail_from, to)
        finally:
            server.close()

    def _connect(self) -> smtplib.SMTP:
        if self.tls is RelayTls.TLS:
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout, context=context)
        server = smtplib.SMTP(self.host, self.port, timeout=self.timeout)
        server.ehlo()
        if self.tls is RelayTls.NONE:
            return server
        if server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
            server.ehlo()
        elif self.tls is RelayTls.REQUIRED:
            server.close()
            raise smtplib.SMTPNotSupportedError("no STARTTLS")
        return server

    def _hand_over(
        self, server: smtplib.SMTP, message: EmailMessage, mail_from: str, to: str
    ) -> Fate:
        try:
            content = message.as_bytes(policy=message.policy.clone(linesep="\r\n"))
            server.ehlo_or_helo_if_needed()
            for code, text in (server.mail(mail_from), server.rcpt(to)):
                if code >= 400:  # noqa: PLR2004 - SMTP's own border
                    return _refusal(code, text)
        except (OSError, smtplib.SMTPException, UnicodeError) as error:
            return TryLater(_status(error))
        try:
            code, text = server.data(content)
        except smtplib.SMTPDataError as error:
            return _refusal(error.smtp_code, _bytes(error.smtp_error))
        except (OSError, smtplib.SMTPException):
            return Unknown("line_broke")
        if code >= 400:  # noqa: PLR2004
            return _refusal(code, text)
        sock = server.sock
        return Delivered(sock.version() if isinstance(sock, ssl.SSLSocket) else None)


def _refusal(code: int, text: bytes) -> Refused | TryLater:
    """Keeps the codes and drops the words: they may name a person, and nobody reads them."""
    enhanced = text.split(b" ", 1)[0].decode("ascii", "replace") if text[1:2] == b"." else ""
    why = f"{code} {enhanced}".strip()
    return Refused(why) if code >= _PERMANENT else TryLater(why)


def _status(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return str(error.smtp_code)
    return type(error).__name__


def _bytes(text: bytes | str) -> bytes:
    return text.encode() if isinstance(text, str) else text
