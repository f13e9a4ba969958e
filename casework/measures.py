"""What follows a no: the barrier dialogue with its findings, and upskilling, as frozen values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.model import BarrierId, FindingId, PartnerId, ReferralId, UpskillingId


class BarrierState(StrEnum):
    OPENED = "opened"
    WORKPLACE_CONTACTED = "workplace_contacted"
    MEETING_BOOKED = "meeting_booked"
    BARRIERS_FOUND = "barriers_found"
    MEASURES_AGREED = "measures_agreed"
    MEASURES_DONE = "measures_done"
    CLOSED = "closed"


class BarrierEnd(StrEnum):
    REMOVED = "removed"
    PARTLY = "partly"
    NOT_POSSIBLE = "not_possible"
    NONE_FOUND = "none_found"
    COMPANY_DECLINED = "company_declined"
    PARTNER_DECLINED = "partner_declined"


class BarrierKind(StrEnum):
    """What can stand in the way. Of health no more is kept than that it was named (rules 2.2)."""

    DANISH = "danish"
    OTHER_LANGUAGE = "other_language"
    RECOGNITION = "recognition"
    CERTIFICATE = "certificate"
    EXPERIENCE = "experience"
    HOURS = "hours"
    TRANSPORT = "transport"
    WORK_PERMIT = "work_permit"
    REFERENCES = "references"
    HEALTH = "health"
    SALARY = "salary"
    PROCESS = "process"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Barrier:
    """A barrieredialog with the workplace that said no after an interview (R09)."""

    id: BarrierId = BarrierId(0)
    version: int = 0
    referral_id: ReferralId
    state: BarrierState = BarrierState.OPENED
    opened_on: date
    minutes: str | None = None
    closed_as: BarrierEnd | None = None


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One barrier that was found: what is done about it, by whom and when, or "ikke muligt"."""

    id: FindingId = FindingId(0)
    version: int = 0
    barrier_id: BarrierId
    kind: BarrierKind
    measure: str | None = None
    owner: str | None = None
    due: date | None = None
    not_possible: bool = False
    done_on: date | None = None

    @property
    def settled(self) -> bool:
        """Does it carry a measure with owner and date, or the note that nothing can be done?"""
        return self.not_possible or bool(self.measure and self.owner and self.due)


class UpskillingState(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ENROLLED = "enrolled"
    RUNNING = "running"
    COMPLETED = "completed"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, kw_only=True)
class Upskilling:
    """An opkvalificering that was offered (R08). `must_have` is what it closes, where one is known."""

    id: UpskillingId = UpskillingId(0)
    version: int = 0
    partner_id: PartnerId
    referral_id: ReferralId | None = None
    must_have: str | None = None
    course: str | None = None
    state: UpskillingState = UpskillingState.OFFERED
    offered_on: date
    answered_on: date | None = None
