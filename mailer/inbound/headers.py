"""The headers of a mail: each read for itself, so one that is broken costs only itself."""

import re
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from mailer.inbound.charsets import NOT_TEXT, words

MOST_REFERENCES = 32
_MOST_HEADERS = 300
_MOST_TEXT = 1_000
_MOST_ADDRESSES = 20_000
_MOST_NAME = 200
_MOST_PROOFS = 20
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_ID = re.compile(r"<[^<>\s]{1,900}>")
_ADDRESS = re.compile(r"[^\s<>,;:\"()@]{1,64}@[^\s<>,;:\"()@]{1,250}")
# Addresses and ids stay encoded: a decoded name may hold what looks like another address.
_STRUCTURED = {"from", "to", "cc", "reply-to", "message-id", "in-reply-to", "references"}


def headers_of(message: Message) -> dict[str, str]:
    """The first of each name, lower-cased, on one line."""
    headers: dict[str, str] = {}
    for name, value in message.items()[:_MOST_HEADERS]:
        key = NOT_TEXT.sub("\ufffd", name.lower())
        if key not in headers:
            whole = " ".join(NOT_TEXT.sub("\ufffd", str(value)).split())
            headers[key] = whole if key in _STRUCTURED else words(whole[:_MOST_TEXT])
    return headers


def proofs(message: Message) -> tuple[str, ...]:
    """All Authentication-Results, the topmost first. Anybody may write one: see `trust`."""
    found = message.get_all("authentication-results", [])
    return tuple(" ".join(str(one)[:4_000].split()) for one in found[:_MOST_PROOFS])


def first_address(value: str) -> tuple[str, str]:
    """Name and address of the first mailbox; "" for what is not there."""
    for name, address in _pairs(value[:2000]):
        return words(name[:_MOST_TEXT])[:_MOST_NAME], address
    return "", ""


def addresses(value: str) -> tuple[str, ...]:
    return tuple(address for _, address in _pairs(value[:_MOST_ADDRESSES]))


def ids(value: str) -> tuple[str, ...]:
    return tuple(_ID.findall(value))


def moment(value: str) -> datetime | None:
    """Aware; UTC where the header names no zone. None where it is no date of our times."""
    try:
        found = parsedate_to_datetime(value[:200])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _pairs(value: str) -> list[tuple[str, str]]:
    """Names and addresses; where the header is not as it should be, what looks like an address."""
    try:
        pairs = getaddresses([value])
    except (ValueError, IndexError, TypeError, RecursionError):
        pairs = []
    found = [(name.strip(), _ADDRESS.search(address)) for name, address in pairs]
    good = [(name, match.group().lower()) for name, match in found if match]
    return good or [("", match.group().lower()) for match in _ADDRESS.finditer(value)][:1]
