"""Is the sender who the From says? The word of one named server, or what we verify ourselves.

Anybody can write an Authentication-Results header, so only the topmost of the one server that is
set is believed, and that server must take out others of its name (RFC 8601, section 5). A sender
whose proof *fails* moves nothing: a person decides. No proof at all is the ordinary case of many
small companies and changes nothing.
"""

import re
from collections.abc import Callable
from enum import StrEnum

from mailer.inbound.mail import Mail

Dns = Callable[[str], str | None]
Prover = Callable[[bytes, Mail], "Standing"]
_MOST_BYTES = 10_000_000
_MOST_COMMENTS = 200
_COMMENT = re.compile(r"\([^()]{0,500}\)")
_RESULT = re.compile(r"^\s*(dmarc|dkim|spf)\s*=\s*(\w+)", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?:header\.(?:from|d|i)|smtp\.mailfrom)\s*=\s*\"?(?:[^\s@;\"]{0,100}@)?([\w.-]{1,253})",
    re.IGNORECASE,
)
_STRICT = re.compile(r"policy\.dmarc\s*=\s*(?:reject|quarantine)", re.IGNORECASE)
_PASSED = {"pass", "bestguesspass"}


class Standing(StrEnum):
    PROVEN = "proven"
    UNKNOWN = "unknown"
    FAILED = "failed"


def nobody_proves(raw: bytes, mail: Mail) -> Standing:
    """The prover where nothing is set."""
    del raw, mail
    return Standing.UNKNOWN


def proven_by(server: str) -> Prover:
    """The prover that believes the Authentication-Results of `server` alone."""

    def prove(raw: bytes, mail: Mail) -> Standing:
        del raw
        results = next((one for one in mail.proofs if _server(one) == server.lower()), None)
        return standing(results, mail.sender) if results else Standing.UNKNOWN

    return prove


def proven_by_ourselves(dns: Dns | None = None) -> Prover:
    """The prover that checks DKIM and DMARC itself; needs the extra `trust` (raises ImportError).

    SPF belongs to the server that the mail came to first, so a failed DMARC counts only where its
    domain asks for failing mail to be refused. `dns` is asked for TXT records instead of the network.
    """
    from authheaders import authenticate_message  # noqa: PLC0415 - an optional extra

    ask = _asking(dns) if dns else None

    def prove(raw: bytes, mail: Mail) -> Standing:
        if len(raw) > _MOST_BYTES:
            return Standing.UNKNOWN
        try:
            results = str(authenticate_message(raw, "self", spf=False, dnsfunc=ask))
        except Exception:  # noqa: BLE001 - DNS, broken keys, broken headers: no proof either way
            return Standing.UNKNOWN
        found = standing(results.partition(":")[2], mail.sender)
        strict = _STRICT.search(results) is not None
        return Standing.UNKNOWN if found is Standing.FAILED and not strict else found

    return prove


def _asking(dns: Dns) -> Callable[..., bytes | str | None]:
    """As the libraries ask: dkimpy in bytes, and authheaders in text."""

    def ask(name: bytes | str, timeout: float = 5) -> bytes | str | None:
        del timeout
        if isinstance(name, str):
            return dns(name.rstrip("."))
        found = dns(name.decode("ascii", "replace").rstrip("."))
        return found.encode() if found is not None else None

    return ask


def standing(results: str, sender: str) -> Standing:
    """What one Authentication-Results says of the address in From; DMARC first, if it speaks."""
    domain = sender.rpartition("@")[2]
    checks = [_check(part) for part in _without_comments(results).split(";")[1:]]
    for method, result, about in checks:
        if method == "dmarc" and result in (*_PASSED, "fail"):
            if about and not _aligned(about, domain):
                continue
            return Standing.PROVEN if result in _PASSED else Standing.FAILED
    for method, result, about in checks:
        if method in ("dkim", "spf") and result == "pass" and about and _aligned(about, domain):
            return Standing.PROVEN
    return Standing.UNKNOWN


def _check(part: str) -> tuple[str, str, str]:
    found = _RESULT.match(part)
    if not found:
        return "", "", ""
    about = _DOMAIN.search(part)
    return found.group(1).lower(), found.group(2).lower(), about.group(1).lower() if about else ""


def _aligned(proven: str, domain: str) -> bool:
    """The same domain, or one above or below it."""
    if "." not in proven or "." not in domain:
        return proven == domain
    return proven == domain or proven.endswith(f".{domain}") or domain.endswith(f".{proven}")


def _server(results: str) -> str:
    words = _without_comments(results).partition(";")[0].split()
    return words[0].lower() if words else ""


def _without_comments(text: str) -> str:
    """Comments may hold anything, a `;` too; they may stand in each other."""
    for _ in range(_MOST_COMMENTS):
        text, found = _COMMENT.subn(" ", text)
        if not found:
            break
    return text
