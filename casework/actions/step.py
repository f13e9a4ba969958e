"""One step of a case: chosen by its table, and what the table hangs on it carried out.

The same for every machine: 1. ask the table; 2. the caller saves; 3. write the event down;
4. stop and start clocks; 5. file tasks; 6. put letters in the outbox. What the table does not allow
is written down too, and raised.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from casework.actions.log import row_of
from casework.clocks import Clock, ClockKind
from casework.due import NO_ANCHORS, Anchors, due_times
from casework.errors import RefusedError
from casework.events import By
from casework.machine import CaseT, EventT, Machine, Move, Refused, StateT
from casework.model import Subject
from casework.ports import Work


def chosen(
    work: Work,
    machine: Machine[StateT, EventT, CaseT],
    subject: Subject,
    number: int,
    state: StateT | None,
    event: EventT,
    by: By,
    case: CaseT,
    now: datetime,
) -> Move[StateT, EventT, CaseT]:
    """The move the table has for this. Raises RefusedError, written down, where it has none."""
    move = machine.choose(state, event, by.role, case)
    if isinstance(move, Refused):
        raise refusal(work, subject, number, state, event, by, move, now)
    return move


def refusal(
    work: Work,
    subject: Subject,
    number: int,
    state: str | None,
    event: str,
    by: By,
    refused: Refused,
    now: datetime,
) -> RefusedError:
    """The error to raise; what was tried, by whom and why not, goes into the log of events."""
    codes = ", ".join(refused.why)
    if number:  # what was never put down has no log to stand in
        work.refused.append(
            row_of(
                subject,
                number,
                f"refused.{event}",
                by,
                now,
                words=f"{refused.how}: {codes}",
                states=(state, state),
            )
        )
    attempted = f"{event} of {subject} {number} from {state or 'nothing'}"
    return RefusedError(*refused.why, attempted=attempted)


def set_clocks(
    work: Work,
    subject: Subject,
    number: int,
    event: str,
    now: datetime,
    *,
    starts: Iterable[ClockKind] = (),
    stops: Iterable[ClockKind] = (),
    anchors: Anchors = NO_ANCHORS,
) -> None:
    """Stops the running clocks of these kinds, then starts others."""
    ending = frozenset(stops)
    for clock in work.clocks.running(subject, number):
        if clock.kind in ending:
            work.clocks.save(clock, replace(clock, stopped_at=now, stopped_by=str(event)))
    work.clocks.start(
        [
            Clock(subject=subject, subject_id=number, kind=kind, started_at=now, due_at=due)
            for kind in starts
            for due in due_times(kind, now, work.rules, anchors)
        ]
    )
