"""What can become of a letter that is handed to the next server, and what its answers mean.

Codes are kept and words dropped: they may name a person, and nobody reads them.
"""

import re
import smtplib
from dataclasses import dataclass

from casework.routes import Evidence


@dataclass(frozen=True)
class Delivered:
    """The next server has taken it, over a line of which this was seen."""

    evidence: Evidence


@dataclass(frozen=True)
class Refused:
    """For good. `why` is a code of ours, or the status, such as `550 5.1.1`."""

    why: str


@dataclass(frozen=True)
class TryLater:
    """Not now. `everybody` is true where the trouble is the server's, not this letter's."""

    why: str
    everybody: bool = False


@dataclass(frozen=True)
class Unknown:
    """The line broke after the mail was handed over: it may have been taken, it may not."""

    why: str


Fate = Delivered | Refused | TryLater | Unknown

NO_TLS = "no_tls"
"""The code of a letter that needs a known encryption and did not get it."""

_ENHANCED = re.compile(r"([245])\.\d{1,3}\.\d{1,3}(?!\d)")
_CLOSING = 421
_PERMANENT = 500
_FULL = "5.2.2"


def refusal(code: int, text: bytes) -> Refused | TryLater:
    """What an answer of 400 or more to a recipient or to the content means.

    Where code and enhanced status disagree the milder one counts: a letter given up for nothing is
    worse than one tried too often. A full mailbox may be emptied.
    """
    enhanced = _enhanced(text)
    why = f"{code} {enhanced}".strip()
    if code == _CLOSING:
        return TryLater(why, everybody=True)
    if code < _PERMANENT or enhanced.startswith("4.") or enhanced == _FULL:
        return TryLater(why)
    return Refused(why)


def our_trouble(error: Exception) -> TryLater:
    """A server that refuses us before it heard of a recipient: no letter is given up for that."""
    if isinstance(error, smtplib.SMTPResponseException):
        status = _enhanced(as_bytes(error.smtp_error))
        return TryLater(f"{error.smtp_code} {status}".strip(), everybody=True)
    return TryLater(type(error).__name__, everybody=True)


def as_bytes(text: bytes | str) -> bytes:
    return text.encode() if isinstance(text, str) else text


def _enhanced(text: bytes) -> str:
    found = _ENHANCED.match(text[:20].decode("ascii", "replace"))
    return found.group() if found else ""
