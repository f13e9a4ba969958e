"""Parameters of a call, whether they came in the address, as JSON, as a form or with files."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader, StreamReader

from bot.local.errors import bad_request, too_large
from bot.local.files import LARGEST_UPLOAD, told_name
from bot.local.values import Upload

_FIELD_BYTES = 1024 * 1024
_FIELDS = 200
_REQUEST_BYTES = LARGEST_UPLOAD + 2 * _FIELD_BYTES
_INTEGER_BITS = 63


@dataclass(frozen=True)
class Parameters:
    """What was given; a value is a string, or what JSON made of it."""

    values: Mapping[str, Any] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str) -> int | None:
        value = self.values.get(name)
        if value is None or value == "":
            return None
        return _integer(value)

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "1", "yes")

    def parsed(self, name: str) -> Any:
        """A value that forms carry as JSON text."""
        value = self.values.get(name)
        if value == "" or not isinstance(value, str):
            return None if value == "" else value
        try:
            return _loads(value)
        except (ValueError, RecursionError) as error:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def file(self, name: str) -> Upload | str | None:
        """An upload, or what else was given: the id of a file that is here, or an address."""
        if name in self.uploads:
            return self.uploads[name]
        value = self.text(name)
        if value.startswith("attach://"):
            return self.attached(value)
        return value or None

    def attached(self, reference: str) -> Upload | None:
        return self.uploads.get(reference.removeprefix("attach://"))


async def read_parameters(
    query: Mapping[str, str], headers: Mapping[str, str], body: StreamReader
) -> Parameters:
    """Reads a bounded body of any of the four kinds; raises ApiError."""
    kind = headers.get("Content-Type", "").split(";")[0].strip().lower()
    values: dict[str, Any] = dict(query)
    if kind.startswith("multipart/"):
        return await _multipart(values, headers, body)
    content = await _read(body, _FIELD_BYTES * 4)
    if kind == "application/json":
        values |= _json(content)
    elif kind == "application/x-www-form-urlencoded":
        values |= _form(content)
    return Parameters(values)


def _json(content: bytes) -> dict[str, Any]:
    if not content.strip():
        return {}
    try:
        value = _loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(value, dict):
        raise bad_request("object expected")
    return value


def _loads(text: str) -> Any:
    """JSON whose texts can be written again; half a character is a ValueError."""
    value = json.loads(text)
    if "\\u" in text:
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _form(content: bytes) -> dict[str, Any]:
    try:
        return dict(parse_qsl(content.decode(), keep_blank_values=True, max_num_fields=_FIELDS))
    except ValueError as error:
        raise bad_request("can't parse form") from error


async def _multipart(
    values: dict[str, Any], headers: Mapping[str, str], body: StreamReader
) -> Parameters:
    uploads: dict[str, Upload] = {}
    left = _REQUEST_BYTES
    try:
        parts = MultipartReader(headers, body)
        while (part := await parts.next()) is not None:
            if not isinstance(part, BodyPartReader) or not part.name:
                raise bad_request("can't parse multipart form")
            content = await _read_part(
                part, min(left, LARGEST_UPLOAD if part.filename else _FIELD_BYTES)
            )
            left -= len(content)
            if len(uploads) + len(values) >= _FIELDS:
                raise bad_request("too many fields")
            if part.filename is None:
                values[part.name] = _decoded(content)
            else:
                uploads[part.name] = _upload(part, content)
    except ValueError as error:
        raise bad_request("can't parse multipart form") from error
    return Parameters(values, uploads)


def _upload(part: BodyPartReader, content: bytes) -> Upload:
    kind = part.headers.get("Content-Type", "")
    return Upload(told_name(part.filename or ""), kind, content)


def _decoded(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error


async def _read(body: StreamReader, limit: int) -> bytes:
    content = bytearray()
    async for chunk in body.iter_any():
        content += chunk
        if len(content) > limit:
            raise too_large()
    return bytes(content)


async def _read_part(part: BodyPartReader, limit: int) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk(64 * 1024):
        content += chunk
        if len(content) > limit:
            raise too_large()
    return bytes(content)


def _integer(value: object) -> int | None:
    """None where it is no number: the caller knows what the server says of that."""
    if isinstance(value, bool):
        return None
    try:
        number = int(value) if isinstance(value, int) else int(str(value).strip()[:20])
    except ValueError:
        return None
    return number if number.bit_length() <= _INTEGER_BITS else None
