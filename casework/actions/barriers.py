"""The barrier dialogue with the workplace that said no after an interview (R09), step by step.

A caseworker moves it by doing its tasks; each step files the task of the next.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from casework.actions.dossier import Dossier, dossier
from casework.actions.log import happened
from casework.actions.step import chosen, set_clocks
from casework.actions.todo import file_task
from casework.barrier import MACHINE, BarrierCase, BarrierEvent
from casework.errors import RefusedError
from casework.events import By
from casework.measures import (
    Barrier,
    BarrierEnd,
    BarrierKind,
    BarrierState,
    Finding,
)
from casework.model import (
    Subject,
)
from casework.ports import Work
from casework.tasks import TaskKind
from casework.workdays import local_date


@dataclass(frozen=True, kw_only=True)
class Found:
    """A barrier as a caseworker tells of it."""

    kind: BarrierKind
    measure: str | None = None
    owner: str | None = None
    due: date | None = None
    not_possible: bool = False


def open_barrier(work: Work, about: Dossier, by: By, now: datetime) -> Barrier:
    """The referral's barrier dialogue, opened now unless there is one already: exactly one (R09)."""
    known = work.barriers.find(referral_id=about.referral.id)
    if known is not None:
        return known
    new = Barrier(referral_id=about.referral.id, opened_on=local_date(now))
    return move_barrier(work, new, BarrierEvent.OPENED, by, now)


def move_barrier(
    work: Work,
    barrier: Barrier,
    event: BarrierEvent,
    by: By,
    now: datetime,
    *,
    minutes: str = "",
    closed_as: BarrierEnd | None = None,
    found: Finding | None = None,
) -> Barrier:
    """The dialogue after an event; minutes are added to those there are.

    Raises RefusedError where its table has no such move, or a guard does not hold: no measure, no
    owner, no date, no minutes.
    """
    state = barrier.state if barrier.id else None
    findings = work.findings.where(barrier_id=barrier.id) if barrier.id else []
    written = "\n\n".join(filter(None, (barrier.minutes, minutes.strip()))) or None
    case = BarrierCase(
        findings=(*findings, found) if found else tuple(findings),
        minutes=written,
        closed_as=closed_as,
    )
    move = chosen(work, MACHINE, Subject.BARRIER, barrier.id, state, event, by, case, now)
    after = replace(barrier, state=move.to or barrier.state, minutes=written, closed_as=closed_as)
    after = work.barriers.save(barrier, after) if barrier.id else work.barriers.add(after)
    if found is not None:
        work.findings.add(found)
    happened(
        work, Subject.BARRIER, after.id, event, by, now, words=minutes, states=(state, after.state)
    )
    set_clocks(work, Subject.BARRIER, after.id, event, now, starts=move.starts, stops=move.stops)
    work.tasks.obsolete(Subject.BARRIER, after.id, now)
    for kind in move.tasks:
        file_about_barrier(work, kind, after, by, now)
    return after


def note_barrier(work: Work, barrier: Barrier, told: Found, by: By, now: datetime) -> Barrier:
    """One barrier that the talk brought up, with its measure or "ikke muligt" (R09).

    Of health only that it was named is kept, never what was said (rules 2.2).
    """
    quiet = told.kind is BarrierKind.HEALTH
    finding = Finding(
        barrier_id=barrier.id,
        kind=told.kind,
        measure=None if quiet else told.measure,
        owner=told.owner,
        due=told.due,
        not_possible=told.not_possible or quiet,
    )
    return move_barrier(work, barrier, BarrierEvent.FOUND, by, now, found=finding)


def measures_done(work: Work, barrier: Barrier, by: By, now: datetime, minutes: str) -> Barrier:
    """All that was agreed has been done: the partner may be put before the workplace again."""
    after = move_barrier(work, barrier, BarrierEvent.MEASURES_DONE, by, now, minutes=minutes)
    for finding in work.findings.where(barrier_id=barrier.id):
        if not finding.not_possible:
            work.findings.save(finding, replace(finding, done_on=local_date(now)))
    return after


def file_about_barrier(
    work: Work, kind: TaskKind, barrier: Barrier, by: By, now: datetime, key: str = ""
) -> None:
    """The task of the next step, with what has been found so far."""
    about = dossier(work, work.referrals.get(barrier.referral_id))
    findings = work.findings.where(barrier_id=barrier.id)
    dates = [finding.due for finding in findings if finding.due]
    file_task(
        work,
        kind,
        Subject.BARRIER,
        barrier.id,
        now,
        key=key or f"{barrier.version}:{by.source or ''}",
        context={
            "partner": about.partner.name,
            "company": about.company.name,
            "title": about.title,
            "contact": about.contact.name,
            "found": [finding.kind.value for finding in findings],
        },
        due_on=max(dates) if dates and kind is TaskKind.BARRIER_MEASURES else None,
    )


def refer_again(work: Work, barrier: Barrier) -> Dossier:
    """Whom to put before the same workplace again. Raises RefusedError before measures are done."""
    if barrier.state is not BarrierState.MEASURES_DONE:
        raise RefusedError("measures_not_done")
    return dossier(work, work.referrals.get(barrier.referral_id))
