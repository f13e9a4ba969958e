"""The text of a Word file from before 2007: an OLE file whose pieces of text are put together.

Steps: the OLE header and its chains of sectors; the streams "WordDocument" and its table; in the
table the pieces, each a place in the document and whether it is stored in one or two bytes a letter.
Older formats are left to antiword or catdoc where one is installed.
([MS-CFB] and [MS-DOC] name the numbers below.)
"""

import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

from casework.documents import WhyNot

_HEADER = 512
_ENTRY = 128  # bytes of a directory entry
_MOST_SECTORS = 60_000
_LAST = 0xFFFFFFFA  # sector numbers from here on are marks, not places
_MINI_BELOW = 4096  # streams smaller than this stand in the mini stream
_DIFAT_AT, _DIFAT_COUNT = 0x4C, 109
_FIB_FLAGS, _ENCRYPTED, _TABLE_ONE = 0x0A, 0x0100, 0x0200
_WORD_97 = 0xC1
_CLX_AT = 0x01A2
_COMPRESSED = 0x40000000
_FIELD = re.compile("\x13[^\x13\x14\x15]{0,2000}\x14|\x13[^\x13\x14\x15]{0,2000}\x15|[\x13\x15]")
_MARKS = str.maketrans(
    {"\r": "\n", "\x07": "\n", "\x0b": "\n", "\x0c": "\n", "\x1e": "-", "\x1f": ""}
)


def read(content: bytes) -> tuple[str, WhyNot | None]:
    streams = _streams(content)
    if "EncryptedPackage" in streams:  # a DOCX with a password is wrapped in OLE
        return "", WhyNot.ENCRYPTED
    document = streams.get("WordDocument")
    if document is None:
        return "", WhyNot.DAMAGED
    version, flags = struct.unpack_from("<H", document, 2)[0], _word(document, _FIB_FLAGS)
    if flags & _ENCRYPTED:
        return "", WhyNot.ENCRYPTED
    if version < _WORD_97:
        return _with_program(content)
    table = streams.get("1Table" if flags & _TABLE_ONE else "0Table", b"")
    return _FIELD.sub("", _pieces(document, table)).translate(_MARKS), None


def _pieces(document: bytes, table: bytes) -> str:
    """The text, piece after piece; what Word saved quickly stands in another order in the file."""
    at, size = struct.unpack_from("<II", document, _CLX_AT)
    clx = table[at : at + size]
    place = 0
    while clx[place] == 1:  # formatting comes before the pieces
        place += 3 + _word(clx, place + 1)
    pieces = clx[place + 5 :]
    count = (len(pieces) - 4) // 12
    edges = struct.unpack_from(f"<{count + 1}I", pieces)
    text = []
    for index in range(count):
        letters = edges[index + 1] - edges[index]
        where = struct.unpack_from("<I", pieces, 4 * (count + 1) + 8 * index + 2)[0]
        if where & _COMPRESSED:
            start = (where & ~_COMPRESSED) // 2
            text.append(document[start : start + letters].decode("cp1252", "replace"))
        else:
            text.append(document[where : where + 2 * letters].decode("utf-16-le", "replace"))
    return "".join(text)


def _streams(content: bytes) -> dict[str, bytes]:
    """The streams of an OLE file by name."""
    size = 1 << _word(content, 0x1E)
    mini_size = 1 << _word(content, 0x20)
    places = struct.unpack_from(f"<{_DIFAT_COUNT}I", content, _DIFAT_AT)
    fat = b"".join(_sector(content, place, size) for place in places if place < _LAST)
    directory = _chain(content, fat, struct.unpack_from("<I", content, 0x30)[0], size)
    mini_fat = _chain(content, fat, struct.unpack_from("<I", content, 0x3C)[0], size)
    found: dict[str, bytes] = {}
    mini = b""
    for start in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        entry = directory[start : start + _ENTRY]
        name = entry[: max(0, _word(entry, 0x40) - 2)].decode("utf-16-le", "replace")
        kind, first = entry[0x42], struct.unpack_from("<I", entry, 0x74)[0]
        length = struct.unpack_from("<I", entry, 0x78)[0]
        if kind == 5:  # noqa: PLR2004 - the root, whose stream holds the small ones
            mini = _chain(content, fat, first, size)
        elif kind == 2 and length < _MINI_BELOW:  # noqa: PLR2004 - a stream
            found[name] = _chain(mini, mini_fat, first, mini_size, header=0)[:length]
        elif kind == 2:  # noqa: PLR2004
            found[name] = _chain(content, fat, first, size)[:length]
    return found


def _chain(content: bytes, fat: bytes, first: int, size: int, header: int | None = None) -> bytes:
    """The sectors from `first` on, as the table of sectors links them; a circle is damage."""
    parts: list[bytes] = []
    place = first
    while place < _LAST:
        if len(parts) > _MOST_SECTORS:
            raise ValueError
        parts.append(_sector(content, place, size, header))
        place = struct.unpack_from("<I", fat, 4 * place)[0]
    return b"".join(parts)


def _sector(content: bytes, place: int, size: int, header: int | None = None) -> bytes:
    start = (max(_HEADER, size) if header is None else header) + place * size
    return content[start : start + size]


def _word(content: bytes, at: int) -> int:
    return int(struct.unpack_from("<H", content, at)[0])


def _with_program(content: bytes) -> tuple[str, WhyNot | None]:
    program = shutil.which("antiword") or shutil.which("catdoc")
    if program is None:
        return "", WhyNot.NO_READER_FOR_DOC
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cv.doc"
        file.write_bytes(content)
        done = subprocess.run(  # noqa: S603 - found on the path by name, no shell
            [program, str(file)], capture_output=True, timeout=20, check=False
        )
    return done.stdout.decode("utf-8", "replace"), None
