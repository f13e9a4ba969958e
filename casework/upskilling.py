"""The opkvalificering: offered to every partner, answered, and what came of it (R08, A27).

The offer is made to everybody; what a partner is entitled to a caseworker decides.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from casework.events import Role
from casework.letters import Letter, Side
from casework.machine import Machine, row
from casework.measures import UpskillingState
from casework.tasks import TaskKind


class UpskillingEvent(StrEnum):
    OFFERED = "upskilling.offered"
    ACCEPTED = "upskilling.accepted"
    DECLINED = "upskilling.declined"
    ENROLLED = "upskilling.enrolled"
    STARTED = "upskilling.started"
    COMPLETED = "upskilling.completed"
    INTERRUPTED = "upskilling.interrupted"


@dataclass(frozen=True, kw_only=True)
class UpskillingCase:
    """The course as it would be written down, and what was said."""

    course: str | None = None
    note: str = ""


def _course(case: UpskillingCase) -> Iterable[str]:
    if not (case.course or "").strip():
        yield "course_missing"


def _note(case: UpskillingCase) -> Iterable[str]:
    if not case.note.strip():
        yield "note_missing"


P, M, K, S = Role.PARTNER, Role.MAIL, Role.CASEWORKER, Role.SYSTEM
_U, _E = UpskillingState, UpskillingEvent

MACHINE: Machine[UpskillingState, UpskillingEvent, UpskillingCase] = Machine(
    name="upskilling",
    states=UpskillingState,
    events=UpskillingEvent,
    ended=frozenset({_U.COMPLETED, _U.INTERRUPTED}),
    moves=(
        row(
            1,
            {None},
            _E.OFFERED,
            {S, K},
            _U.OFFERED,
            letters=((Letter.UPSKILLING_OFFER, Side.PARTNER),),
        ),
        # A no may become a yes: who declined may still say so later.
        row(
            2,
            {_U.OFFERED, _U.DECLINED},
            _E.ACCEPTED,
            {P, M, K},
            _U.ACCEPTED,
            tasks=(TaskKind.UPSKILLING_ANSWERED,),
        ),
        row(3, {_U.OFFERED, _U.ACCEPTED}, _E.DECLINED, {P, M, K}, _U.DECLINED),
        row(
            4,
            {_U.ACCEPTED},
            _E.ENROLLED,
            {K},
            _U.ENROLLED,
            guards=(_course,),
            tasks=(TaskKind.UPSKILLING_COURSE,),
        ),
        row(
            5,
            {_U.ENROLLED},
            _E.STARTED,
            {K},
            _U.RUNNING,
            tasks=(TaskKind.UPSKILLING_COURSE,),
        ),
        row(6, {_U.RUNNING}, _E.COMPLETED, {K}, _U.COMPLETED),
        row(7, {_U.ENROLLED, _U.RUNNING}, _E.INTERRUPTED, {K}, _U.INTERRUPTED, guards=(_note,)),
    ),
)
