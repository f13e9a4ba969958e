"""Which encryption is enough for a CV, by the recipient's domain, and what was seen on a line."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

from cryptography import x509

from casework.routes import Basis, Evidence

_ORDER = ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")
_NEVER = "never"
_LEAST = "TLSv1.2"


@dataclass(frozen=True)
class TlsPolicy:
    """The least version for a CV to each domain; where none is named, TLS 1.2."""

    domains: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `bank.example=1.3 gammel.example=never`. Raises ValueError for anything else."""
        domains = {}
        for entry in text.split():
            domain, _, least = entry.partition("=")
            if not domain or least not in ("1.2", "1.3", _NEVER):
                raise ValueError("write domain=1.2, domain=1.3 or domain=never")
            domains[domain.lower()] = least if least == _NEVER else f"TLSv{least}"
        return cls(domains)

    def seen(self, line: object, domain: str, *, own_relay: bool, verified: bool) -> Evidence:
        """What is known of the encryption of `line`, a socket, and whether a CV may go over it.

        The own relay counts whatever the line to it speaks, but never against a `never`.
        """
        least = self.domains.get(domain, _LEAST)
        tls, cipher, subject, fingerprint = _spoken(line)
        enough = least != _NEVER and (
            own_relay or (tls in _ORDER and verified and _ORDER.index(tls) >= _ORDER.index(least))
        )
        return Evidence(
            basis=Basis.OWN_RELAY if own_relay else Basis.LINE,
            safe=enough,
            tls=tls,
            cipher=cipher,
            subject=subject,
            fingerprint=fingerprint,
            verified=verified and tls is not None,
        )


def _spoken(line: object) -> tuple[str | None, str | None, str | None, str | None]:
    if not isinstance(line, ssl.SSLSocket):
        return None, None, None, None
    cipher, der = line.cipher(), line.getpeercert(binary_form=True)
    subject = x509.load_der_x509_certificate(der).subject.rfc4514_string() if der else None
    fingerprint = sha256(der).hexdigest() if der else None
    return line.version(), cipher[0] if cipher else None, subject, fingerprint
