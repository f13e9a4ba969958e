"""Two wrappings made by hand, so that they are the same each time: CMS signed-data and TNEF."""

import struct
from base64 import encodebytes

_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_PIECE = 100


def signed_data(content: bytes, *, endless: bool = False) -> bytes:
    """The content as base64 of a signed-data without signers; `endless` as Apple streams it."""
    if endless:
        pieces = [content[start : start + _PIECE] for start in range(0, len(content), _PIECE)]
        octets = b"\x24\x80" + b"".join(_der(0x04, piece) for piece in pieces) + b"\0\0"
        inner = b"\x30\x80" + _DATA + b"\xa0\x80" + octets + b"\0\0" + b"\0\0"
        signed = b"\x30\x80" + b"\x02\x01\x01\x31\x00" + inner + b"\x31\x00" + b"\0\0"
        return encodebytes(b"\x30\x80" + _SIGNED_DATA + b"\xa0\x80" + signed + b"\0\0" + b"\0\0")
    inner = _der(0x30, _DATA + _der(0xA0, _der(0x04, content)))
    signed = _der(0x30, b"\x02\x01\x01\x31\x00" + inner + b"\x31\x00")
    return encodebytes(_der(0x30, _SIGNED_DATA + _der(0xA0, signed)))


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    width = (size.bit_length() + 7) // 8
    return bytes([tag, 0x80 + width]) + size.to_bytes(width) + content


def winmail(text: str, name: str, content: bytes) -> bytes:
    """A winmail.dat with a text (in Windows' Western charset) and one file."""
    parts = [
        _object(1, 0x00069007, struct.pack("<II", 1252, 0)),
        _object(1, 0x0002800C, text.encode("cp1252") + b"\0"),
        _object(2, 0x00069002, b"\1\0" + b"\xff" * 8 + b"\0" * 4),
        _object(2, 0x00018010, name.encode("cp1252") + b"\0"),
        _object(2, 0x0006800F, content),
    ]
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(parts)


def _object(level: int, sort: int, content: bytes) -> bytes:
    check = sum(content) & 0xFFFF
    return struct.pack("<BII", level, sort, len(content)) + content + struct.pack("<H", check)
