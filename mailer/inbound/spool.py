"""Mails on disk while the database is away: a file each, drained into it when it is back.

A file is written under a passing name, fsynced, renamed, and its folder fsynced: what has its
final name is whole. It is deleted after the database has committed it; a crash in between stores
it again, and the store knows it by sha256, recipient and time (`Inbounds.keep`).
"""

import json
import os
import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import structlog

from casework.inputs import Inbound
from mailer.errors import SpoolFullError

_WHOLE, _FRESH, _BAD = ".mail", ".new", ".bad"
_ENVELOPE = ("sha256", "mail_from", "peer", "tls")
_STALE_SECONDS = 3600.0
_TROUBLES = 3
log = structlog.get_logger()


class Spool:
    """A folder of its own. `most_bytes` bounds what lies there, `least_free` what must stay free
    on its disk."""

    def __init__(self, folder: Path, *, most_bytes: int = 2**30, least_free: int = 2**28) -> None:
        self._folder = folder
        self._most = most_bytes
        self._least_free = least_free
        self._used: int | None = None

    def put(self, mails: Sequence[Inbound]) -> None:
        """One mail with all its recipients. On disk when it returns. Raises SpoolFullError, OSError."""
        content = _written(mails)
        self._make_folder()
        self._make_sure_of_room(len(content))
        moment = mails[0].received_at.strftime("%Y%m%dT%H%M%S.%f")
        fresh = self._folder / f"{moment}-{uuid4().hex}{_FRESH}"
        try:
            with open(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:  # noqa: PTH123
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.rename(fresh.with_suffix(_WHOLE))
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        _sync(self._folder)
        self._used = (self._used or 0) + len(content)

    def drain(self, store: Callable[[Sequence[Inbound]], None]) -> int:
        """Stores what lies here, the oldest first; how many mails. Goes on past a file that will
        not be stored, and gives up for now after three of them."""
        done = trouble = 0
        for file in self.waiting():
            try:
                mails = _read(file.read_bytes())
            except FileNotFoundError:
                continue  # another process was first
            except (ValueError, KeyError, TypeError) as error:
                log.error("spooled_mail_damaged", file=file.name, error=type(error).__name__)  # noqa: TRY400 - its text quotes the mail
                file.rename(file.with_suffix(_BAD))
                continue
            try:
                store(mails)
            except Exception as error:  # noqa: BLE001 - it stays here, and is tried again
                log.warning("spooled_mail_waits", file=file.name, error=type(error).__name__)
                trouble += 1
                if trouble >= _TROUBLES:
                    break
                continue
            file.unlink(missing_ok=True)
            done += 1
        self._used = None
        return done

    def waiting(self) -> list[Path]:
        """The files that wait for the database, oldest first."""
        return sorted(self._folder.glob(f"*{_WHOLE}")) if self._folder.exists() else []

    def damaged(self) -> list[Path]:
        """Files that are not what was written: a person has to look."""
        return sorted(self._folder.glob(f"*{_BAD}")) if self._folder.exists() else []

    def oldest(self) -> datetime | None:
        """When the mail was received that has waited longest."""
        files = self.waiting()
        if not files:
            return None
        moment = files[0].name.partition("-")[0]
        return datetime.strptime(moment, "%Y%m%dT%H%M%S.%f").replace(tzinfo=UTC)

    def sweep(self, now: datetime) -> None:
        """Deletes what a crash left half-written: nobody was told it is kept."""
        if not self._folder.exists():
            return
        for file in self._folder.glob(f"*{_FRESH}"):
            if now.timestamp() - file.stat().st_mtime > _STALE_SECONDS:
                file.unlink(missing_ok=True)

    def _make_folder(self) -> None:
        if not self._folder.exists():
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _sync(self._folder.parent)

    def _make_sure_of_room(self, size: int) -> None:
        if self._used is None or self._used + size > self._most:
            self._used = sum(file.stat().st_size for file in self._folder.iterdir())
        free = shutil.disk_usage(self._folder).free
        if self._used + size > self._most or free - size < self._least_free:
            raise SpoolFullError


def _written(mails: Sequence[Inbound]) -> bytes:
    """A line of JSON that says how to read the rest, then the mail as it came."""
    first = mails[0]
    envelope = {name: getattr(first, name) for name in _ENVELOPE}
    head = json.dumps(
        envelope
        | {
            "recipients": [mail.recipient for mail in mails],
            "received_at": first.received_at.astimezone(UTC).isoformat(),
        }
    )
    return head.encode() + b"\n" + first.raw


def _read(content: bytes) -> list[Inbound]:
    """Raises ValueError or KeyError where this is not what was written."""
    head, _, raw = content.partition(b"\n")
    said = json.loads(head)
    if sha256(raw).hexdigest() != said["sha256"]:
        raise ValueError("the bytes are not those that were written")
    received_at = datetime.fromisoformat(said["received_at"])
    envelope = {name: said[name] for name in _ENVELOPE}
    return [
        Inbound(**envelope, recipient=recipient, raw=raw, received_at=received_at)
        for recipient in said["recipients"]
    ]


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
