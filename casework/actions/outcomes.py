"""What came of an interview: each side's word, set side by side (rules 2.2 d, 2.5).

Agreement of both sides moves the case. One side alone makes a task that a caseworker confirms.
Contradiction makes a task with both quotes, and nothing moves.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from casework.actions.carry_out import carry_out
from casework.actions.dossier import dossier
from casework.actions.log import happened
from casework.actions.todo import file_about_referral
from casework.clocks import ClockKind
from casework.errors import RefusedError
from casework.events import SYSTEM, By, Event, Job, Name, Role
from casework.model import Outcome, Referral, State, Subject
from casework.ports import Work
from casework.readings import Reason
from casework.tasks import TaskKind, TaskState
from casework.workdays import add_workdays, at_local, local_date


def told(
    work: Work,
    referral: Referral,
    side: Role,
    outcome: Outcome,
    by: By,
    now: datetime,
    *,
    quote: str = "",
    reason: Reason | None = None,
    job: Job | None = None,
) -> Referral:
    """Records what one side (Role.COMPANY or Role.PARTNER) says, and moves the case if it may.

    `by.confirmed` means that a caseworker stands behind it: then it moves at once.
    """
    referral = interview_over(work, _noted(work, referral, side, outcome), now)
    happened(work, Subject.REFERRAL, referral.id, f"{side.name.lower()}.says", by, now, words=quote)
    both = {referral.company_says, referral.partner_says}
    accepted = side is Role.PARTNER and referral.state is State.OFFERED
    if accepted and outcome is Outcome.HIRED:
        both = {Outcome.HIRED}  # the company has offered the job, and the partner takes it
    if outcome is Outcome.PENDING:
        _leave_in_peace(work, referral, side, now)
        return referral
    if both == {Outcome.HIRED, Outcome.REJECTED} and not by.confirmed:
        _contradiction(work, referral, quote, now)
        return referral
    agreed = both == {outcome}
    event = _event(outcome, replace(by, confirmed=by.confirmed or agreed), reason, job, quote)
    if agreed or by.confirmed:
        return carry_out(work, referral, event, now)
    if side is Role.COMPANY:
        file_about_referral(
            work,
            TaskKind.CONFIRM_OUTCOME,
            dossier(work, referral),
            now,
            key=_key(work, referral, TaskKind.CONFIRM_OUTCOME, outcome),
            quote=quote,
            proposes=_proposal(event),
            outcome=outcome.value,
        )
    return referral


def _leave_in_peace(work: Work, referral: Referral, side: Role, now: datetime) -> None:
    """A company that has not decided yet is not asked again tomorrow, and neither is the partner."""
    if side is not Role.COMPANY:
        return
    day = add_workdays(local_date(now), work.rules.pending_wd, work.rules, chasing=True)
    until = at_local(day, work.rules.ladder_at)
    for clock in work.clocks.running(Subject.REFERRAL, referral.id):
        if clock.kind is ClockKind.OUTCOME_LADDER and clock.due_at < until:
            work.clocks.save(clock, replace(clock, due_at=until))


def interview_over(work: Work, referral: Referral, now: datetime) -> Referral:
    """Somebody was quicker than the clock: the interview's end is taken as it came.

    Where it is not over yet by the clock the word is kept, and a person sees it.
    """
    if referral.state is not State.BOOKED:
        return referral
    try:
        with work.attempt():
            return carry_out(work, referral, Event(name=Name.INTERVIEW_OVER, by=SYSTEM), now)
    except RefusedError:
        return referral


def _noted(work: Work, referral: Referral, side: Role, outcome: Outcome) -> Referral:
    if side is Role.COMPANY:
        return work.referrals.save(referral, replace(referral, company_says=outcome))
    return work.referrals.save(referral, replace(referral, partner_says=outcome))


def _event(outcome: Outcome, by: By, reason: Reason | None, job: Job | None, quote: str) -> Event:
    """Both words together speak with the company's voice: it is the one that hires or rejects."""
    company = replace(by, role=Role.COMPANY)
    if outcome is Outcome.HIRED:
        return Event(name=Name.HIRED, by=company, job=job, words=quote)
    return Event(name=Name.COMPANY_REJECTS, by=company, reason=reason or Reason.OTHER, words=quote)


def _contradiction(work: Work, referral: Referral, quote: str, now: datetime) -> None:
    words = [
        row.words
        for row in work.events.of(Subject.REFERRAL, referral.id)
        if row.name in ("company.says", "partner.says") and row.words
    ]
    file_about_referral(
        work,
        TaskKind.CONTRADICTION,
        dossier(work, referral),
        now,
        key=_key(work, referral, TaskKind.CONTRADICTION),
        quote="\n---\n".join(words[-2:]) or quote,
    )


def _key(work: Work, referral: Referral, kind: TaskKind, *told: str) -> str:
    """The same said again is the same task, until a person has closed that: then it is a new one."""
    done = work.tasks.where(
        kind=kind, subject=Subject.REFERRAL, subject_id=referral.id, state=TaskState.DONE
    )
    return ":".join([*told, str(referral.version), *([str(len(done))] if done else [])])


def _proposal(event: Event) -> dict[str, Any]:
    """The event as JSON, for the task that may carry it out; see `proposed`."""
    return {
        "event": event.name.value,
        "reason": event.reason.value if event.reason else None,
        "job": event.job.as_json() if event.job else None,
        "words": event.words,
    }


def proposed(stored: dict[str, Any], by: By) -> Event:
    """The event that a task proposes, said by its company with a caseworker behind it."""
    return Event(
        name=Name(stored["event"]),
        by=replace(by, role=Role.COMPANY, confirmed=True),
        reason=Reason(stored["reason"]) if stored.get("reason") else None,
        job=Job.from_json(stored["job"]) if stored.get("job") else None,
        words=str(stored.get("words", "")),
    )
