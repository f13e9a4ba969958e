"""DKIM (RFC 6376): our domain vouches for the mail, with dkimpy where the extra `dkim` is there."""

from dataclasses import dataclass, field

_SIGNED = (
    b"from",
    b"to",
    b"subject",
    b"date",
    b"message-id",
    b"reply-to",
    b"in-reply-to",
    b"references",
    b"auto-submitted",
    b"list-unsubscribe",
    b"mime-version",
    b"content-type",
    b"content-transfer-encoding",
)


@dataclass(frozen=True, kw_only=True)
class Signer:
    """Signs for `domain` with the private key (PEM) whose public half lies at `selector` in DNS."""

    domain: str
    selector: str
    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Raises ImportError without dkimpy: a service that should sign must not start unsigned."""
        import dkim  # noqa: F401, PLC0415 - an optional extra

    def sign(self, content: bytes) -> bytes:
        """`content` with its signature before it. Raises dkim.DKIMException for a key that is none."""
        import dkim  # noqa: PLC0415

        signature: bytes = dkim.sign(
            content,
            self.selector.encode(),
            self.domain.encode(),
            self.key,
            canonicalize=(b"relaxed", b"relaxed"),
            include_headers=list(_SIGNED),
        )
        return signature + content
