"""Builds the parts from the settings: the store and the sender (the readers of files: documents.py)."""

import os
import socket
from functools import cache
from uuid import uuid4

from app.settings import Settings, file_key
from casework import ports
from mailer.outbound.compose import Sender
from mailer.outbound.pace import Pace
from mailer.outbound.smtp import Line, Relay
from mailer.outbound.worker import Postman
from storage.revisions import require_newest, upgrade
from storage.store import Store, open_store


def make_store(settings: Settings, *, migrate: bool = True) -> Store:
    """The store of these settings, its schema brought up to date.

    With `migrate` false it is only looked at: raises RevisionError where the schema is another's.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    secret = settings.key()
    store = open_store(settings.url, settings.files, secret, file_key(secret))
    if migrate:
        upgrade(store.engine, named=(settings.municipality, settings.office))
    else:
        require_newest(store.engine)
    return store


def make_sender(settings: Settings, secret: bytes) -> Sender:
    return Sender(
        domain=settings.mail_domain,
        public_url=settings.answers_at,
        secret=secret,
        signer=settings.signer,
        bot_name=settings.telegram_name,
        colour=settings.colour,
        starttls=settings.smtp_tls_cert is not None,
    )


def make_postman(settings: Settings, store: ports.Store, relay: Relay) -> Postman:
    return Postman(
        store=store,
        line=Line(relay=relay),
        sender=make_sender(settings, settings.key()),
        worker=own_worker(),
        pace=Pace(a_minute=settings.smtp_per_domain),
    )


@cache
def own_worker() -> str:
    """Who claims a row: this machine, this process, this start of it."""
    return f"{socket.gethostname()[:60]}/{os.getpid()}/{uuid4().hex[:8]}"


def is_dead(worker: str | None) -> bool:
    """True where the worker was a process of this machine that is no more.

    A process id may be given anew, to us above all in a container: then the start tells.
    """
    host, pid, _ = (worker or "//").split("/")
    if host != socket.gethostname()[:60] or not pid.isdigit():
        return False
    if int(pid) == os.getpid():
        return worker != own_worker()
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
