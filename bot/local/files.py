"""The files of a bot's chats, in memory or in a folder beside the snapshot."""

import re
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.local.values import Json

LARGEST_UPLOAD = 50 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024
ALL_FILES = 500 * 1024 * 1024

_TYPES = {
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gif": "image/gif",
    "htm": "text/html",
    "html": "text/html",
    "ics": "text/calendar",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "md": "text/markdown",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "png": "image/png",
    "rtf": "application/rtf",
    "txt": "text/plain",
    "webp": "image/webp",
    "zip": "application/zip",
}
_UNTOLD = frozenset({"", "application/octet-stream"})
_UNIQUE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


@dataclass(frozen=True)
class StoredFile:
    file_id: str
    unique_id: str
    name: str
    mime_type: str
    size: int
    path: str
    width: int = 0
    height: int = 0


class FileShelf:
    """Keeps files by id; the oldest go when all together grow too large."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._contents: dict[str, bytes] = {}
        self._files: dict[str, StoredFile] = {}
        self._size = 0

    def keep(
        self,
        name: str,
        mime_type: str,
        content: bytes,
        *,
        kind: str = "documents",
        width: int = 0,
        height: int = 0,
    ) -> StoredFile:
        unique_id = secrets.token_urlsafe(12)
        number = secrets.randbelow(10**9)
        extension = _extension(name)
        file = StoredFile(
            file_id=f"BQACAgQAAx0{secrets.token_urlsafe(24)}",
            unique_id=unique_id,
            name=name,
            mime_type=mime_type,
            size=len(content),
            path=f"{kind}/file_{number}" + (f".{extension}" if extension else ""),
            width=width,
            height=height,
        )
        self._write(unique_id, content)
        self._remember(file)
        self._drop_oldest()
        return file

    def find(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def find_path(self, path: str) -> StoredFile | None:
        return next((file for file in self._files.values() if file.path == path), None)

    def content(self, file: StoredFile) -> bytes | None:
        """None where the file is gone."""
        if self._folder is None:
            return self._contents.get(file.unique_id)
        try:
            return (self._folder / file.unique_id).read_bytes()
        except OSError:
            return None

    def as_json(self) -> list[Json]:
        return [asdict(file) for file in self._files.values()]

    def restore(self, files: list[Json]) -> None:
        for entry in files:
            file = StoredFile(**entry)
            if _UNIQUE_ID.fullmatch(file.unique_id):
                self._remember(file)

    def _remember(self, file: StoredFile) -> None:
        self._files[file.file_id] = file
        self._size += file.size

    def _write(self, unique_id: str, content: bytes) -> None:
        if self._folder is None:
            self._contents[unique_id] = content
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / unique_id).write_bytes(content)

    def _drop_oldest(self) -> None:
        while self._size > ALL_FILES and len(self._files) > 1:
            file = self._files.pop(next(iter(self._files)))
            self._size -= file.size
            self._contents.pop(file.unique_id, None)
            if self._folder is not None:
                (self._folder / file.unique_id).unlink(missing_ok=True)


def told_name(name: str, fallback: str = "file") -> str:
    """The last part of a name, without what would break a header or a path."""
    last = re.split(r"[\\/]", name)[-1]
    return "".join(char for char in last if char.isprintable())[:200].strip() or fallback


def told_type(name: str, claimed: str) -> str:
    claimed = claimed.split(";", maxsplit=1)[0].strip().lower()
    if claimed not in _UNTOLD:
        return claimed
    return _TYPES.get(_extension(name), "application/octet-stream")


def _extension(name: str) -> str:
    _, dot, extension = name.rpartition(".")
    extension = extension.lower()
    return extension if dot and re.fullmatch(r"[a-z0-9]{1,8}", extension) else ""
