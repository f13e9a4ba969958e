"""Signed addresses and links: whose case, what for, and until when, in few lower-case letters.

Mail servers fold the case of a local part and cut it at 64 octets, so a token is letters, digits
and dashes: `ref-2s-3k1-<16 letters>`. It is worth nothing after its last day. A link may also be
bound to who got it, a company's contact or a caseworker: `cref-2s.9-read-3k1-<16 letters>`.
"""

import hmac
import re
from base64 import b32encode
from dataclasses import dataclass
from datetime import date, datetime

from casework.errors import BadTokenError
from casework.workdays import local_date

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SHAPE = re.compile(
    r"([a-z]{2,12})-([0-9a-z]{1,13})(?:\.([0-9a-z]{1,13}))?(?:-([a-z_]{1,20}))?-([0-9a-z]{1,6})-([a-z2-7]{16})"
)
_MAC_BYTES = 10


@dataclass(frozen=True)
class Token:
    """What a verified token says: `kind` of thing, its id, and for a link the `action`.

    `holder` is the id of who it was given to, where it is bound to somebody.
    """

    kind: str
    number: int
    action: str | None
    holder: int | None = None


def sign(
    secret: bytes,
    kind: str,
    number: int,
    until: date,
    action: str | None = None,
    holder: int | None = None,
) -> str:
    """A token good to the end of the day `until` (Europe/Copenhagen)."""
    about = _base36(number) if holder is None else f"{_base36(number)}.{_base36(holder)}"
    parts = [kind, about, *([action] if action else []), _base36(until.toordinal())]
    body = "-".join(parts)
    return f"{body}-{_mac(secret, body)}"


def verify(secret: bytes, token: str, now: datetime) -> Token:
    """What the token says. Raises BadTokenError: `unknown` (not ours, or changed) or `expired`."""
    found = _SHAPE.fullmatch(token.lower())
    if not found:
        raise BadTokenError("unknown")
    kind, number, holder, action, until, mac = found.groups()
    if not hmac.compare_digest(mac, _mac(secret, token.lower().rpartition("-")[0])):
        raise BadTokenError("unknown")
    if int(until, 36) < local_date(now).toordinal():
        raise BadTokenError("expired")
    return Token(kind, int(number, 36), action, int(holder, 36) if holder else None)


def _mac(secret: bytes, body: str) -> str:
    digest = hmac.digest(secret, body.encode(), "sha256")
    return b32encode(digest[:_MAC_BYTES]).decode().lower()


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits
