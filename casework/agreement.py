"""The samarbejdsaftale: what makes a company a cooperation company (R03, R04, R12)."""

from datetime import date
from enum import StrEnum

from casework.events import Role
from casework.machine import Table
from casework.model import Agreement, AgreementState


class AgreementEvent(StrEnum):
    SIGNED = "agreement.signed"
    NOTICE_GIVEN = "agreement.notice_given"
    ENDED = "agreement.ended"
    SUSPENDED = "agreement.suspended"
    RESUMED = "agreement.resumed"


_K, _S = Role.CASEWORKER, Role.SYSTEM
_LIVE = AgreementState.SIGNED, AgreementState.NOTICE_GIVEN

TABLE: Table[AgreementState, AgreementEvent] = {
    (AgreementState.DRAFT, AgreementEvent.SIGNED): (frozenset({_K}), AgreementState.SIGNED),
    (AgreementState.SIGNED, AgreementEvent.NOTICE_GIVEN): (
        frozenset({_K}),
        AgreementState.NOTICE_GIVEN,
    ),
    (AgreementState.NOTICE_GIVEN, AgreementEvent.ENDED): (
        frozenset({_K, _S}),
        AgreementState.ENDED,
    ),
    **{
        (state, AgreementEvent.SUSPENDED): (frozenset({_K}), AgreementState.SUSPENDED)
        for state in _LIVE
    },
    (AgreementState.SUSPENDED, AgreementEvent.RESUMED): (frozenset({_K}), AgreementState.SIGNED),
}


def is_active(agreement: Agreement, day: date) -> bool:
    """True on the days between the stored signature (R04) and the end of a notice, inclusive."""
    if agreement.state not in _LIVE or agreement.signed_on is None:
        return False
    return agreement.signed_on <= day and (agreement.ends_on is None or day <= agreement.ends_on)
