"""What a mail is once it is parsed: plain values that every later step sees."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

MOST_TEXT = 200_000


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A part that is a file, named and typed as the sender says. `inline` is a picture that
    belongs to the letter itself, such as a logo."""

    name: str
    declared_type: str
    content: bytes = field(repr=False)
    inline: bool = False


@dataclass(frozen=True, kw_only=True)
class Forwarded:
    """A mail within a mail. Its author is evidence of where it comes from, never who wrote to us."""

    sender: str
    sender_name: str
    subject: str
    text: str = field(repr=False)
    message_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail as all later steps see it. Addresses are lower-cased, "" where there is none.

    `proofs` are the Authentication-Results as they stand, the topmost first. `report` is the
    machine-readable part of a bounce. `flaws` says what was wrong with the mail, in codes.
    """

    sender: str
    sender_name: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    reply_to: str
    subject: str
    sent_at: datetime | None
    message_id: str | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    headers: Mapping[str, str] = field(repr=False)
    proofs: tuple[str, ...] = field(repr=False)
    content_type: str
    text: str = field(repr=False)
    html: str | None = field(repr=False)
    attachments: tuple[Attachment, ...]
    calendar: str | None = field(repr=False)
    report: str = field(repr=False)
    forwarded: tuple[Forwarded, ...]
    encrypted: bool
    flaws: tuple[str, ...]
