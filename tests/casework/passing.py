"""Letting time pass over a store, as the scheduler would: a tick an hour, or at chosen moments."""

from datetime import datetime, timedelta

from casework.actions.chase import Due, chase_due
from casework.events import Channel
from casework.letters import Letter, OutboxState, Queued
from casework.model import LOCAL, Subject
from casework.ports import Store, Work
from casework.tasks import Task, TaskKind
from templates.letter_samples import samples
from templates.render import render

HOUR = timedelta(hours=1)


def tick(store: Store, now: datetime) -> list[Due]:
    return chase_due(store, now, tls_known=True)


def pass_time(store: Store, start: datetime, end: datetime) -> None:
    """Ticks at every moment at which a clock is due, from `start` to `end` (both aware)."""
    now = start
    while (coming := _next_due(store, end)) is not None:
        now = max(now, coming)
        tick(store, now)


def _next_due(store: Store, end: datetime) -> datetime | None:
    with store.work() as work:
        due = work.clocks.due(end, 1)
    return due[0].due_at if due else None


def pass_hours(store: Store, start: datetime, end: datetime, every: timedelta = HOUR) -> None:
    """Ticks only now and then: late, as a scheduler that was busy or away."""
    now = start
    while now < end:
        now = min(now + every, end)
        tick(store, now)


def written(work: Work, letter: Letter) -> list[tuple[str, str]]:
    """When letters of a kind go out (Danish time), and to whom.

    Nothing is sent here, so that a reminder takes the place of the question before it: both count.
    """
    rows = work.outbox.where(letter=letter)
    found = [one for one in rows if one.state is OutboxState.WAITING or one.why == "superseded"]
    return [(goes_out(one), one.outgoing.to) for one in found]


def goes_out(letter: Queued) -> str:
    return letter.next_attempt_at.astimezone(LOCAL).strftime("%Y-%m-%dT%H:%M")


def in_words(letter: Queued) -> str:
    """What its reader sees in a mail; what the outbox adds only when it sends is a sample's."""
    outgoing = letter.outgoing
    known = next(iter(samples(outgoing.letter)))
    return render(
        outgoing.letter, outgoing.language, Channel.EMAIL, {**known, **outgoing.context}
    ).plain


def tasks(work: Work, kind: TaskKind, subject: Subject | None = None) -> list[Task]:
    return [one for one in work.tasks.open() if one.kind is kind and subject in (None, one.subject)]
