"""The samarbejdsaftale: what makes a company a cooperation company (R03, R04, R12)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casework.clocks import ClockKind
from casework.events import Role
from casework.letters import Letter, Side
from casework.machine import Machine, row
from casework.model import Agreement, AgreementState
from casework.tasks import TaskKind


class AgreementEvent(StrEnum):
    DRAFTED = "agreement.drafted"
    SIGNED = "agreement.signed"
    NOTICE_GIVEN = "agreement.notice_given"
    NOTICE_TAKEN_BACK = "agreement.notice_taken_back"
    ENDED = "agreement.ended"
    SUSPENDED = "agreement.suspended"
    RESUMED = "agreement.resumed"


@dataclass(frozen=True, kw_only=True)
class AgreementCase:
    """The agreement as it would be after the event, and the day on which it happens."""

    after: Agreement
    today: date


def _signature(case: AgreementCase) -> Iterable[str]:
    """R04: the stored signature makes the cooperation company; R12: of a wording."""
    if case.after.signed_on is None or case.after.signed_on > case.today:
        yield "signature_missing"
    if not case.after.wording:
        yield "wording_missing"


def _end_date(case: AgreementCase) -> Iterable[str]:
    if case.after.ends_on is None:
        yield "end_date_missing"


def _end_reached(case: AgreementCase) -> Iterable[str]:
    if case.after.ends_on is None or case.today <= case.after.ends_on:
        yield "end_not_reached"


def _noticed(case: AgreementCase) -> Iterable[str]:
    if case.after.ends_on is None:
        yield "no_notice_given"


_K, _S = {Role.CASEWORKER}, {Role.SYSTEM}
_A, _E = AgreementState, AgreementEvent
LIVE = frozenset({_A.SIGNED, _A.NOTICE_GIVEN})
_ENDS = ("end_referrals",)

MACHINE: Machine[AgreementState, AgreementEvent, AgreementCase] = Machine(
    name="agreement",
    states=AgreementState,
    events=AgreementEvent,
    ended=frozenset({_A.ENDED}),
    moves=(
        row(1, {None}, _E.DRAFTED, _K, _A.DRAFT),
        row(2, {None, _A.DRAFT}, _E.SIGNED, _K, _A.SIGNED, guards=(_signature,)),
        row(
            3,
            {_A.SIGNED},
            _E.NOTICE_GIVEN,
            _K,
            _A.NOTICE_GIVEN,
            guards=(_end_date,),
            letters=((Letter.AGREEMENT_ENDING, Side.COMPANY),),
            starts=(ClockKind.AGREEMENT_END,),
        ),
        row(
            4,
            {_A.NOTICE_GIVEN},
            _E.NOTICE_TAKEN_BACK,
            _K,
            _A.SIGNED,
            stops={ClockKind.AGREEMENT_END},
        ),
        row(
            5,
            {_A.NOTICE_GIVEN, _A.SUSPENDED},
            _E.ENDED,
            _S,
            _A.ENDED,
            guards=(_end_reached,),
            stops={ClockKind.AGREEMENT_END},
            follow_ups=_ENDS,
        ),
        row(
            5,
            {_A.NOTICE_GIVEN, _A.SUSPENDED},
            _E.ENDED,
            _K,
            _A.ENDED,
            stops={ClockKind.AGREEMENT_END},
            follow_ups=_ENDS,
        ),
        # The task stands until it is over: nobody forgets that the company waits.
        row(6, LIVE, _E.SUSPENDED, _K, _A.SUSPENDED, tasks=(TaskKind.AGREEMENT_SUSPENDED,)),
        # A notice that was running when the conflict began still runs when it is over.
        row(7, {_A.SUSPENDED}, _E.RESUMED, _K, _A.NOTICE_GIVEN, guards=(_noticed,)),
        row(7, {_A.SUSPENDED}, _E.RESUMED, _K, _A.SIGNED),
    ),
)


def is_active(agreement: Agreement, day: date) -> bool:
    """True on the days between the stored signature (R04) and the end of a notice, inclusive."""
    return agreement.state in LIVE and covers(agreement, day)


def covers(agreement: Agreement, day: date) -> bool:
    """Was it in force on that day, whatever became of it later (A12)?"""
    if agreement.signed_on is None:
        return False
    return agreement.signed_on <= day and (agreement.ends_on is None or day <= agreement.ends_on)
