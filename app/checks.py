"""`jobpartnerbank check`: is everything here that the service needs, and what would help?"""

import shutil
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.accepting import make_spool
from app.settings import Settings, address
from storage.errors import AddressError
from storage.revisions import current, newest
from storage.store import make_engine
from storage.trouble import database_trouble

PACKAGES = ("app", "bot", "casework", "desk", "mailer", "scheduler", "storage", "templates")

_NOBODY_ELSE = {"127.0.0.1", "localhost", "::1", "0.0.0.0", "::"}  # noqa: S104 - where we listen


@dataclass(frozen=True)
class Found:
    """One thing looked at; `needed` is false for what only would be good to have."""

    what: str
    ok: bool
    says: str
    needed: bool = True


def checks(settings: Settings) -> Iterator[Found]:
    yield from _packages()
    yield _database(settings)
    yield _templates()
    relay = settings.smtp_relay or "none: letters stay in the outbox"
    yield Found("relay", bool(settings.smtp_relay), relay, needed=False)
    known = "known" if settings.tls_known else "a plain line to another machine: no CV will leave"
    yield Found("encryption to the relay", settings.tls_known, known)
    yield _signing(settings)
    bot = settings.telegram_token.get_secret_value()
    yield Found("bot", bool(bot), "token set" if bot else "no token: mail only", needed=False)
    yield _links(settings)
    for program, use in (
        ("tesseract", "reads scanned CVs"),
        ("antiword", "reads old Word files"),
        ("catdoc", "reads old Word files"),
    ):
        place = shutil.which(program)
        yield Found(
            program, place is not None, "here" if place else f"not here ({use})", needed=False
        )
    yield _spool(settings)
    yield _domain(settings.mail_domain)


def _packages() -> Iterator[Found]:
    """The packages have everyday names: another project's must not stand in their place."""
    root = Path(__file__).resolve().parent.parent
    for name in PACKAGES:
        file = Path(import_module(name).__file__ or "").resolve()
        if root not in file.parents:
            yield Found(f"package {name}", ok=False, says="shadowed by another project's package")


def _database(settings: Settings) -> Found:
    if not settings.database_url and not settings.data_dir.is_dir():
        says = f"the data folder {settings.data_dir} is not there yet; `db upgrade` makes it"
        return Found("database", ok=False, says=says)
    try:
        have, want = current(make_engine(settings.url)), newest()
    except DBAPIError as error:
        says = database_trouble(error) or type(error).__name__
        return Found("database", ok=False, says=says)
    except AddressError as error:
        return Found("database", ok=False, says=str(error))
    says = f"revision {have or 'none'}" + ("" if have == want else f", needs {want}: db upgrade")
    return Found("database", have == want, says)


def _templates() -> Found:
    from casework.letters import Letter, languages_of  # noqa: PLC0415

    folder = Path(import_module("templates").__file__ or "").parent / "letters"
    missing = [
        f"{letter}/{language}"
        for letter in Letter
        for language in languages_of(letter)
        if letter is not Letter.CHAT and not (folder / letter / f"{language}.txt").exists()
    ]
    return Found("letters", not missing, ", ".join(missing) or "complete")


def _links(settings: Settings) -> Found:
    """The links of letters: needed as soon as a letter leaves this machine."""
    if settings.public_url or address(settings.http_listen)[0] not in _NOBODY_ELSE:
        return Found("links in letters", ok=True, says=settings.answers_at)
    says = f"lead to {settings.answers_at}, which nobody else can open: set JPB_PUBLIC_URL"
    leave = bool(settings.smtp_relay or settings.telegram_token.get_secret_value())
    return Found("links in letters", ok=False, says=says, needed=leave)


def _spool(settings: Settings) -> Found:
    spool = make_spool(settings)
    waiting, damaged = len(spool.waiting()), len(spool.damaged())
    says = f"{waiting} mails wait for the database, {damaged} damaged (*.bad in {settings.spool})"
    return Found("mail spool", not damaged, says if waiting or damaged else "empty", needed=False)


def _signing(settings: Settings) -> Found:
    if not settings.dkim_selector:
        return Found("DKIM", ok=False, says="mail is not signed", needed=False)
    try:
        signer = settings.signer
    except ImportError:
        return Found("DKIM", ok=False, says="the extra dkim is not installed")
    except OSError as error:
        return Found("DKIM", ok=False, says=f"the key cannot be read: {type(error).__name__}")
    says = f"{settings.dkim_selector}._domainkey.{settings.mail_domain}"
    return Found("DKIM", ok=signer is not None, says=says if signer else "no key is set")


def _domain(domain: str) -> Found:
    try:
        socket.getaddrinfo(domain, 25)
    except OSError:
        return Found("mail domain", ok=False, says=f"{domain} has no address here", needed=False)
    return Found("mail domain", ok=True, says=domain)
