"""How mail leaves us for a domain: what was seen on the line, and whether a CV may go that way.

A CV needs an encryption that is known (promise 4, row 7): TLS 1.2 or better, spoken with a server
whose certificate was verified. What has never been seen counts as unsafe.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Basis(StrEnum):
    """On what the word `safe` rests."""

    LINE = "line"
    """What was spoken on the line to the next server."""
    OWN_RELAY = "own_relay"
    """The next server is on this very machine: what it does is the municipality's own policy."""


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What was seen while a letter was handed over. `tls` is None where the line was plain.

    `fingerprint` is the SHA-256 of the certificate in hexadecimal; `verified` says that it is who
    it should be, by a chain we trust.
    """

    basis: Basis
    safe: bool
    tls: str | None = None
    cipher: str | None = None
    subject: str | None = None
    fingerprint: str | None = None
    verified: bool = False


@dataclass(frozen=True, kw_only=True)
class Route:
    """The newest evidence for a domain, and when it was seen."""

    id: int = 0
    version: int = 0
    domain: str
    basis: Basis
    safe: bool
    tls: str | None = None
    cipher: str | None = None
    subject: str | None = None
    fingerprint: str | None = None
    verified: bool = False
    seen_at: datetime


def domain_of(address: str) -> str:
    """The part after the @, in lower case."""
    return address.rpartition("@")[2].lower()
