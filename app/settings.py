"""All settings: environment variables with the prefix JPB_, or a .env file; read once, then frozen.

The programme's own rules are settings too, but stored with who decided them: `casework.rules`.
"""

import base64
import secrets
from enum import StrEnum
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.discretion import Discretion
from bot.networks import networks as callers
from casework.model import LOCAL
from mailer.inbound.front import Front, FrontKind, networks
from mailer.inbound.limits import Limits
from mailer.outbound.signing import Signer
from mailer.outbound.smtp import Relay, RelayTls
from mailer.outbound.tls import TlsPolicy
from templates.colours import ACCENT, accent

_LEAST_KEY = 16


def host_port(value: str) -> str:
    host, separator, port = value.rpartition(":")
    if not separator or not host or not port.isdigit() or int(port) > 65535:  # noqa: PLR2004
        raise ValueError("write host:port, such as 127.0.0.1:8025")
    return value


def _relay(value: str) -> str:
    return host_port(value) if value else value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (OSError, ZoneInfoNotFoundError) as error:
        raise ValueError("write a time zone, such as Europe/Copenhagen") from error
    return value


def _https(value: str) -> str:
    url = urlsplit(value)
    if value and (url.scheme not in ("https", "http") or not url.hostname or len(url.path) < 2):  # noqa: PLR2004
        raise ValueError("write an address with a path, such as https://job.example/telegram")
    return value


def _site(value: str) -> str:
    url = urlsplit(value)
    if value and (url.scheme not in ("https", "http") or not url.hostname):
        raise ValueError("write an address such as https://jobpartner.example")
    return value


def _networks(value: str) -> str:
    networks(value)
    return value


def _callers(value: str) -> str:
    callers(value)
    return value


def _verifiable(value: bool) -> bool:  # noqa: FBT001 - pydantic hands it over so
    if value and find_spec("authheaders") is None:
        raise ValueError("needs the extra `trust`: pip install jobpartnerbanken[trust]")
    return value


def _tls_domains(value: str) -> str:
    TlsPolicy.parse(value)
    return value


HostPort = Annotated[str, AfterValidator(host_port)]


class MailProtocol(StrEnum):
    SMTP = "smtp"
    LMTP = "lmtp"


class Settings(BaseSettings):
    """One machine's settings; every one has a default that works here."""

    model_config = SettingsConfigDict(
        env_prefix="JPB_", env_file=".env", frozen=True, extra="ignore"
    )

    data_dir: Path = Field(Path("data"), description="the folder of database, files and key")
    database_url: str = Field(
        "", description="sqlite in the data folder if empty, or postgresql://"
    )
    secret_key: SecretStr = Field(
        SecretStr(""), description="signs addresses and links, encrypts files; made if empty"
    )
    municipality: str = Field("Norddjurs Kommune", min_length=1, description="whose scheme it is")
    office: str = Field("Jobcenter Norddjurs", min_length=1, description="who writes the letters")
    colour: Annotated[str, AfterValidator(accent)] = Field(
        ACCENT, description="of letters and pages, #rrggbb; dark enough for white words on it"
    )
    mail_domain: str = Field("jobpartner.localhost", description="the part after the @ of our mail")
    smtp_listen: HostPort = Field("127.0.0.1:8025", description="where mail comes in")
    smtp_protocol: MailProtocol = Field(
        MailProtocol.SMTP, description="smtp, or lmtp behind a mail server of one's own"
    )
    smtp_hostname: str = Field(
        "", description="what the mail server calls itself; the mail domain if empty"
    )
    smtp_greeting: str = Field(
        "Jobpartnerbanken", description="what stands behind that name in the greeting"
    )
    smtp_tls_cert: Path | None = Field(None, description="certificate chain for STARTTLS (PEM)")
    smtp_tls_key: Path | None = Field(None, description="its private key (PEM)")
    smtp_front: FrontKind = Field(
        FrontKind.NONE, description="how a server in front names the real peer: proxy, xforward"
    )
    smtp_trusted: Annotated[str, AfterValidator(_networks)] = Field(
        "", description="networks of servers in front, such as 127.0.0.1, 10.1.0.0/16"
    )
    smtp_most_bytes: int = Field(25 * 2**20, gt=0, description="of one mail")
    smtp_most_in_hand: int = Field(2**28, gt=0, description="bytes of all mails just coming in")
    smtp_most_recipients: int = Field(100, gt=0, description="of one mail")
    smtp_most_connections: int = Field(200, gt=0, description="at once, of everybody")
    smtp_most_per_peer: int = Field(50, gt=0, description="connections at once, of one address")
    smtp_most_commands: int = Field(300, gt=0, description="answers before a mail is kept")
    smtp_command_seconds: float = Field(120.0, gt=0, description="for the next command to come")
    smtp_data_seconds: float = Field(600.0, gt=0, description="for all the words of one mail")
    spool_most_bytes: int = Field(
        2**30, ge=0, description="of mails on disk while the database is away; then 451"
    )
    spool_least_free: int = Field(
        2**28, ge=0, description="bytes that the spool leaves free on its disk; then 451"
    )
    auth_server: str = Field(
        "", description="whose Authentication-Results are believed; empty: nobody's"
    )
    verify_senders: Annotated[bool, AfterValidator(_verifiable)] = Field(
        default=False, description="check DKIM and DMARC ourselves (needs the extra `trust`)"
    )
    clamd: str = Field("", description="host:port or socket of clamd; empty: files are not scanned")
    smtp_relay: Annotated[str, AfterValidator(_relay)] = Field(
        "", description="host:port; empty: letters stay in the outbox"
    )
    smtp_relay_tls: RelayTls = Field(RelayTls.STARTTLS, description="none, starttls, tls, required")
    smtp_relay_ca: Path | None = Field(
        None, description="who vouches for the relay (PEM), if not the system's authorities"
    )
    smtp_per_domain: int = Field(
        60, ge=1, description="most letters a minute to one recipient's domain"
    )
    tls_domains: Annotated[str, AfterValidator(_tls_domains)] = Field(
        "", description="least TLS for a CV by domain: domain=1.2|1.3|never; else 1.2"
    )
    dkim_selector: str = Field("", description="name of our DKIM key in DNS; empty: unsigned")
    dkim_key: Path | None = Field(None, description="the private DKIM key (PEM)")
    telegram_token: SecretStr = Field(SecretStr(""), description="empty: no bot")
    telegram_api: str = Field("", description="another Bot API server, such as the local one")
    telegram_webhook: Annotated[str, AfterValidator(_https)] = Field(
        "", description="public address for updates, with a path; empty: polling"
    )
    telegram_webhook_from: Annotated[str, AfterValidator(_callers)] = Field(
        "", description="networks that may post updates, or the word telegram; empty: any"
    )
    telegram_name: str = Field("", description="the bot's @name, for invitation links")
    chat_shows: Discretion = Field(
        Discretion.QUOTES,
        description="what caseworkers see of a task in chat: numbers, names, quotes",
    )
    http_listen: HostPort = Field("127.0.0.1:8080", description="answer pages and health")
    public_url: Annotated[str, AfterValidator(_site)] = Field(
        "", description="how the pages are reached from outside"
    )
    timezone: Annotated[str, AfterValidator(_zone)] = Field(
        "Europe/Copenhagen", description="the municipality works by this clock"
    )

    @classmethod
    def read(cls, **given: object) -> Self:
        """From the environment, with `given` on top; this process then works by their time zone.

        Raises pydantic's ValidationError.
        """
        settings = cls(**given)  # type: ignore[arg-type]  # pydantic checks them
        LOCAL.key = settings.timezone
        return settings

    @property
    def url(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir / 'jobpartnerbank.sqlite'}"

    @property
    def files(self) -> Path:
        return self.data_dir / "files"

    @property
    def spool(self) -> Path:
        return self.data_dir / "spool"

    @property
    def front(self) -> Front:
        return Front(self.smtp_front, networks(self.smtp_trusted))

    @property
    def limits(self) -> Limits:
        return Limits(
            most_bytes=self.smtp_most_bytes,
            most_in_hand=self.smtp_most_in_hand,
            most_recipients=self.smtp_most_recipients,
            most_connections=self.smtp_most_connections,
            most_per_peer=self.smtp_most_per_peer,
            most_commands=self.smtp_most_commands,
            command_seconds=self.smtp_command_seconds,
            data_seconds=self.smtp_data_seconds,
        )

    @property
    def answers_at(self) -> str:
        return self.public_url.rstrip("/") or f"http://{self.http_listen}"

    @property
    def relay(self) -> Relay | None:
        if not self.smtp_relay:
            return None
        host, port = address(self.smtp_relay)
        return Relay(
            host=host,
            port=port,
            tls=self.smtp_relay_tls,
            ca=self.smtp_relay_ca,
            policy=TlsPolicy.parse(self.tls_domains),
        )

    @property
    def signer(self) -> Signer | None:
        """Who signs our mail. Raises ImportError without the extra `dkim`, OSError without the key."""
        if not self.dkim_selector or self.dkim_key is None:
            return None
        key = self.dkim_key.read_bytes()
        return Signer(domain=self.mail_domain, selector=self.dkim_selector, key=key)

    @property
    def tls_known(self) -> bool:
        """Is it known how a CV would leave? With no relay it leaves no further than the outbox."""
        return self.relay is None or self.relay.tls_known

    def key(self) -> bytes:
        """The secret of this installation; made on the first start and kept in the data folder."""
        given = self.secret_key.get_secret_value()
        if given:
            if len(given) < _LEAST_KEY:
                raise ValueError(f"JPB_SECRET_KEY needs at least {_LEAST_KEY} characters")
            return given.encode()
        file = self.data_dir / "secret.key"
        if not file.exists():
            self.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.touch(mode=0o600)
            file.write_text(secrets.token_urlsafe(48))
        return file.read_text().strip().encode()


def address(host_port: str) -> tuple[str, int]:
    host, _, port = host_port.rpartition(":")
    return host.strip("[]"), int(port)


def file_key(secret: bytes) -> bytes:
    """The key of the files at rest, of its own purpose though of the same secret."""
    return base64.urlsafe_b64encode(sha256(b"files at rest:" + secret).digest())
