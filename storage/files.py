"""Files in a folder, named by the sha256 of what is in them, encrypted with the settings' key."""

import hashlib
import os
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from casework.errors import NotFoundError
from storage.errors import FilesUnreadableError


class Folder:
    """See `casework.ports.Files`. The name is a hash of the plain bytes keyed by nothing: the
    folder itself must be as private as the database beside it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._fernet = Fernet(key)

    def put(self, content: bytes) -> str:
        sha256 = hashlib.sha256(content).hexdigest()
        target = self._at(sha256)
        if target.exists():
            return sha256
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = target.with_name(f"{sha256}.{os.getpid()}.new")
        with fresh.open("wb") as file:
            file.write(self._fernet.encrypt(content))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
        _sync_folder(target.parent)
        return sha256

    def get(self, sha256: str) -> bytes:
        try:
            return self._fernet.decrypt(self._at(sha256).read_bytes())
        except FileNotFoundError as error:
            raise NotFoundError(f"file {sha256}") from error
        except InvalidToken as error:
            raise FilesUnreadableError(
                "a stored file does not open: JPB_SECRET_KEY is not the one it was kept with"
            ) from error

    def remove(self, sha256: str) -> None:
        self._at(sha256).unlink(missing_ok=True)

    def _at(self, sha256: str) -> Path:
        return self._path / sha256[:2] / sha256


def _sync_folder(folder: Path) -> None:
    """A rename is on disk only when its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
