"""Files of invented people, made byte by byte as the programs that write them do."""

import io
import struct
import zipfile
from collections.abc import Iterable

from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODT = "application/vnd.oasis.opendocument.text"

Placed = tuple[float, float, str]


def pdf(placed: Iterable[Placed]) -> bytes:
    """A page with each text at its place, in the order given."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for left, bottom, text in placed:
        canvas.drawString(left, bottom, text)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def two_columns(left: list[str], right: list[str]) -> list[Placed]:
    """Printed row by row, as some programs do: the lines of both columns are mixed in the file."""
    placed: list[Placed] = []
    for row in range(max(len(left), len(right))):
        if row < len(left):
            placed.append((50, 760 - 18 * row, left[row]))
        if row < len(right):
            placed.append((320, 760 - 18 * row, right[row]))
    return placed


def locked(content: bytes, password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def with_attachment(content: bytes, name: str, attached: bytes) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.add_attachment(name, attached)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def zipped(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            packed = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, packed)
    return out.getvalue()


def docx(body: str, **others: str) -> bytes:
    """A DOCX around the XML of a body; `others` are members of word/, by name."""

    def whole(tag: str, inside: str) -> str:
        return (
            f'<w:{tag} xmlns:w="{_W}" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"{inside}</w:{tag}>"
        )

    members: dict[str, str | bytes] = {"[Content_Types].xml": "<Types/>"}
    members["word/document.xml"] = whole("document", f"<w:body>{body}</w:body>")
    members |= {f"word/{name}.xml": whole("hdr", inside) for name, inside in others.items()}
    return zipped(members)


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: list[str]) -> str:
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def odt(body: str, manifest: str = "<manifest/>") -> bytes:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "text", "table", "drawing")
    )
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return zipped({"mimetype": _ODT, "content.xml": content, "META-INF/manifest.xml": manifest})


# --- Word before 2007 -----------------------------------------------------------------------------

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def doc(pieces: list[str], *, encrypted: bool = False) -> bytes:
    """A Word 97 file; each piece is stored in one byte a letter where it can be, else in two."""
    document = bytearray(2048)
    struct.pack_into("<HH", document, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", document, 0x0A, 0x0200 | (0x0100 if encrypted else 0))
    edges, places = [0], []
    for piece in pieces:
        narrow = piece.isascii()
        places.append((2 * len(document)) | 0x40000000 if narrow else len(document))
        document += piece.encode("cp1252" if narrow else "utf-16-le")
        document += bytes(len(document) % 2)
        edges.append(edges[-1] + len(piece))
    plc = struct.pack(f"<{len(edges)}I", *edges)
    plc += b"".join(struct.pack("<HIH", 0, place, 0) for place in places)
    clx = b"\x01\x02\x00\x00\x00" + b"\x02" + struct.pack("<I", len(plc)) + plc
    struct.pack_into("<II", document, 0x01A2, 0, len(clx))
    return ole(
        {"WordDocument": bytes(document).ljust(4096, b"\0"), "1Table": clx.ljust(4096, b"\0")}
    )


def ole(streams: dict[str, bytes]) -> bytes:
    """An OLE file; every stream is at least 4096 bytes, so that none is a mini stream."""
    chains, sectors = [], b""
    first = 2  # sector 0 is the table of sectors, 1 the directory
    fat = [_FAT, _END]
    for content in streams.values():
        count = -(-len(content) // _SECTOR)
        chains.append((first, len(content)))
        fat += [first + index + 1 for index in range(count - 1)] + [_END]
        sectors += content.ljust(count * _SECTOR, b"\0")
        first += count
    directory = _entry("Root Entry", 5, _END, 0)
    for name, (start, length) in zip(streams, chains, strict=True):
        directory += _entry(name, 2, start, length)
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(_SECTOR, b"\0"))
    struct.pack_into("<HHHHH", header, 0x18, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<II", header, 0x2C, 1, 1)
    struct.pack_into("<IIIII", header, 0x38, 4096, _END, 0, _END, 0)
    struct.pack_into("<109I", header, 0x4C, 0, *[_FREE] * 108)
    table_ = struct.pack("<128I", *(fat + [_FREE] * (128 - len(fat))))
    return bytes(header) + table_ + directory.ljust(_SECTOR, b"\0") + sectors


def _entry(name: str, kind: int, start: int, length: int) -> bytes:
    entry = bytearray(128)
    written = name.encode("utf-16-le") + b"\0\0"
    entry[: len(written)] = written
    struct.pack_into("<HBB", entry, 0x40, len(written), kind, 1)
    struct.pack_into("<III", entry, 0x44, _FREE, _FREE, _FREE)
    struct.pack_into("<II", entry, 0x74, start, length)
    return bytes(entry)
