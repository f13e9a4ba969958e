"""S/MIME that is only signed: the mail inside the signature, taken out of its BER wrapping.

RFC 5652: ContentInfo { signedData, [0] { version, digests, { data, [0] OCTET STRING } ... } }. The
signature itself is not checked here: who wrote is for `trust` to say.
"""

from collections.abc import Iterator
from dataclasses import dataclass

_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_DATA = bytes.fromhex("2a864886f70d010701")
_OID, _OCTETS, _OCTETS_IN_PARTS, _SEQUENCE, _EXPLICIT = 0x06, 0x04, 0x24, 0x30, 0xA0
_MOST_DEPTH = 12
_MOST_PARTS = 100_000
_LONG_FORM = 0x80
_MULTI_BYTE_TAG = 0x1F


class _NotBerError(Exception):
    """The bytes are no such structure."""


@dataclass(frozen=True)
class _Value:
    tag: int
    start: int
    end: int


def content_of_signed(content: bytes) -> bytes | None:
    """The MIME entity that was signed; None where it is encrypted, or no such structure."""
    try:
        oid, wrapped = _first_two(content, _whole(content))
        if content[oid.start : oid.end] != _SIGNED_DATA:
            return None
        signed = _only(content, wrapped)
        for value in _within(content, signed):
            if value.tag == _SEQUENCE:
                kind, inner = _first_two(content, value)
                if content[kind.start : kind.end] == _DATA:
                    return b"".join(_octets(content, _only(content, inner), 0))
    except (_NotBerError, IndexError):
        pass
    return None


def _whole(content: bytes) -> _Value:
    value, _ = _value(content, 0, len(content), 0)
    return value


def _only(content: bytes, parent: _Value) -> _Value:
    for value in _within(content, parent):
        return value
    raise _NotBerError


def _first_two(content: bytes, parent: _Value) -> tuple[_Value, _Value]:
    values = _within(content, parent)
    first, second = next(values, None), next(values, None)
    if first is None or second is None or first.tag != _OID or second.tag != _EXPLICIT:
        raise _NotBerError
    return first, second


def _octets(content: bytes, value: _Value, depth: int) -> Iterator[bytes]:
    if value.tag == _OCTETS:
        yield content[value.start : value.end]
    elif value.tag == _OCTETS_IN_PARTS and depth < _MOST_DEPTH:
        for part in _within(content, value):
            yield from _octets(content, part, depth + 1)
    else:
        raise _NotBerError


def _within(content: bytes, parent: _Value) -> Iterator[_Value]:
    place = parent.start
    for _ in range(_MOST_PARTS):
        if place >= parent.end:
            return
        value, place = _value(content, place, parent.end, 0)
        yield value
    raise _NotBerError


def _value(content: bytes, place: int, end: int, depth: int) -> tuple[_Value, int]:
    """The value at `place` and where the next one begins. Raises _NotBerError, IndexError."""
    tag, length = content[place], content[place + 1]
    if tag & _MULTI_BYTE_TAG == _MULTI_BYTE_TAG or depth > _MOST_DEPTH:
        raise _NotBerError
    start = place + 2
    if length == _LONG_FORM:  # ends where two zeros stand in the place of a value
        inner = start
        while content[inner : inner + 2] != b"\0\0":
            if inner >= end:
                raise _NotBerError
            _, inner = _value(content, inner, end, depth + 1)
        return _Value(tag, start, inner), inner + 2
    if length > _LONG_FORM:
        width = length - _LONG_FORM
        length = int.from_bytes(content[start : start + width])
        start += width
    if start + length > end:
        raise _NotBerError
    return _Value(tag, start, start + length), start + length
