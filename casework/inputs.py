"""What came in, as it is kept: a mail or a chat update, and how far the work on it is."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from casework.model import InboundId


class InputState(StrEnum):
    RECEIVED = "received"
    WORKING = "working"
    DONE = "done"
    NEEDS_PERSON = "needs_person"
    STUCK = "stuck"
    REFUSED = "refused"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, kw_only=True)
class Inbound:
    """One mail for one of our addresses. Identity is (sha256 of the raw mail, recipient)."""

    id: InboundId = InboundId(0)
    version: int = 0
    sha256: str
    recipient: str
    mail_from: str
    peer: str
    tls: str | None
    raw: bytes = field(repr=False)
    received_at: datetime
    state: InputState = InputState.RECEIVED
    why: str | None = None
    attempts: int = 0
    claimed_by: str | None = None
    claimed_until: datetime | None = None
    done_at: datetime | None = None
    message_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Update:
    """One chat update as Telegram sent it, unique by bot and update id."""

    id: int = 0
    version: int = 0
    bot_id: int
    update_id: int
    chat_id: int | None = None
    payload: dict[str, Any] = field(repr=False)
    received_at: datetime
    state: InputState = InputState.RECEIVED
    why: str | None = None
    attempts: int = 0
    claimed_by: str | None = None
    claimed_until: datetime | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Happened:
    """One row of the event log: append-only. `local_date` is the day in Europe/Copenhagen."""

    id: int = 0
    subject: str
    subject_id: int
    name: str
    role: str
    actor: str
    channel: str
    source: str | None = None
    words: str = ""
    state_before: str | None = None
    state_after: str | None = None
    at: datetime
    local_date: str
