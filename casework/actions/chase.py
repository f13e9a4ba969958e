"""Time: every clock that is due is read anew, acted on once, and set to its next rung or stopped.

Each row is its own transaction, so one that fails holds up no other; a tick that comes late, twice
or in two workers does nothing twice: the clock's row is locked, and saved with a guard.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from casework.actions.endings import system
from casework.actions.ring import ring
from casework.actions.todo import file_task
from casework.clocks import Clock, Rung, ladder
from casework.due import rung_due
from casework.errors import ChangedElsewhereError, RefusedError
from casework.model import Subject
from casework.ports import Store, Work
from casework.tasks import TaskKind

_MOST_FAILURES = 3
_AFTER_FAILURE = timedelta(minutes=10)


@dataclass(frozen=True)
class Due:
    """One clock that was, or would be, acted on.

    `done` is false where the case had moved on, or acting on it failed; then `error` names how.
    """

    clock: Clock
    done: bool
    error: str | None = None


def chase_due(store: Store, now: datetime, *, tls_known: bool, limit: int = 1000) -> list[Due]:
    """Acts on every clock due at `now` (aware), at most `limit`; what they start later waits."""
    done = []
    for number in due_numbers(store, now, limit):
        try:
            due = _one(store, number, now, tls_known=tls_known)
        except ChangedElsewhereError:
            continue  # somebody moved the case this moment: it is read anew at the next tick
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the others
            due = _failed(store, number, now, error)
        done += [due] if due else []
    return done


def due_numbers(store: Store, now: datetime, limit: int) -> list[int]:
    with store.work() as work:
        return [clock.id for clock in work.clocks.due(now, limit)]


def list_due(store: Store, now: datetime, limit: int = 1000) -> Iterator[tuple[Clock, Rung]]:
    """What `chase_due` would act on, and the rung each stands at: nothing is changed."""
    with store.work() as work:
        for clock in work.clocks.due(now, limit):
            yield clock, _rung(work, clock)


def _one(store: Store, number: int, now: datetime, *, tls_known: bool) -> Due | None:
    """None where another worker has the clock, or an earlier one of this sweep stopped it."""
    with store.work() as work:
        clock = work.clocks.take(number, now)
        if clock is None:
            return None
        rung = _rung(work, clock)
        _move_on(work, clock, now)
        try:
            with work.attempt():
                by = system(f"clock:{clock.id}:{clock.step}")
                ring(work, clock, rung, by, now, tls_known=tls_known)
        except RefusedError:
            return Due(clock, done=False)  # the case has moved on: there is nothing to chase
        return Due(clock, done=True)


def _rung(work: Work, clock: Clock) -> Rung:
    steps = ladder(clock.kind, work.rules)
    return steps[min(clock.step, len(steps) - 1)]


def _move_on(work: Work, clock: Clock, now: datetime) -> None:
    """The clock is moved on first: whatever its acting does, it is never acted on twice."""
    step = clock.step + 1
    if step >= len(ladder(clock.kind, work.rules)):
        done = replace(clock, stopped_at=now, stopped_by="done", step=step)
        work.clocks.save(clock, done)
        return
    due = rung_due(clock.kind, step, clock.started_at, work.rules)
    if due <= now:
        # After a week of downtime the missed rungs are not all sent at once: one, then the next.
        due = max(due, rung_due(clock.kind, 0, now, work.rules))
    work.clocks.save(clock, replace(clock, step=step, due_at=due))


def _failed(store: Store, number: int, now: datetime, error: Exception) -> Due | None:
    """Tried again in a while; in the end it is stopped, and a person sees it."""
    with store.work() as work:
        clock = work.clocks.take(number, now)
        if clock is None:
            return None
        failures = clock.failures + 1
        if failures < _MOST_FAILURES:
            later = replace(clock, failures=failures, due_at=now + _AFTER_FAILURE * failures)
        else:
            later = replace(clock, failures=failures, stopped_at=now, stopped_by="failed")
            file_task(
                work,
                TaskKind.INPUT_STUCK,
                Subject.CLOCK,
                clock.id,
                now,
                key=str(clock.version),
                context={
                    "recipient": f"{clock.kind}, {clock.subject} {clock.subject_id}",
                    "cause": type(error).__name__,
                },
            )
        work.clocks.save(clock, later)
        return Due(clock, done=False, error=type(error).__name__)
