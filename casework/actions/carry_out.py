"""Carrying out an event on a referral, with what follows far from it.

A hire asks whether it was the first job, and whether the vacancy is filled; a hire undone gives the
right back. Rights and vacancies end other referrals in turn (`endings`).
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from casework import right as right_machine
from casework.actions.dossier import Dossier, current_right
from casework.actions.endings import close_vacancy, move_right
from casework.actions.referrals import set_aside, step_referral
from casework.actions.todo import file_about_referral
from casework.errors import RefusedError
from casework.events import By, Event, Job, Name, Role
from casework.model import (
    CompanyId,
    Partner,
    Referral,
    RightEnd,
    RightState,
    State,
    Subject,
    VacancyEnd,
)
from casework.ports import Work
from casework.readings import VacancyReading
from casework.right import FirstJob, RightEvent
from casework.tasks import Do, Task, TaskKind, TaskState


def carry_out(work: Work, before: Referral, event: Event, now: datetime, **told: Any) -> Referral:
    """The referral after `event`. Raises RefusedError with the codes of what does not hold.

    `told` goes into the context of the letters (for instance the quote of a reply, or `kind`).
    """
    if event.name is Name.HIRED:
        event = replace(event, job=_as_told(work, before, event.job or Job()))
    about, decision = step_referral(work, before, event, now, **told)
    for follow_up in decision.follow_ups:
        match follow_up:
            case "first_job_check":
                _first_job_check(work, about, event.job or Job(), event.by, now)
            case "vacancy_filled":
                _vacancy_filled(work, about, event.by, now)
            case "right_again":
                _restore(work, about, event.by, now)
            case "vacancy_over":
                _vacancy_over(work, about, event.by, now)
    return work.referrals.get(about.referral.id)


def _as_told(work: Work, referral: Referral, job: Job) -> Job:
    """A company writes "ansat" and little more: what the partner told of this job still holds."""
    task = _told_of(work, work.partners.get(referral.partner_id), referral.company_id)
    return job.beside(Job.from_json(task.context["job"])) if task else job


def _told_of(work: Work, partner: Partner, company_id: CompanyId) -> Task | None:
    """The question, open or answered, that the partner's own word on a job there has raised."""
    right = current_right(work, partner)
    if right is None:
        return None
    found = work.tasks.where(
        kind=TaskKind.FIRST_JOB_CHECK,
        subject=Subject.RIGHT,
        subject_id=right.id,
        state=[TaskState.OPEN, TaskState.DONE],
    )
    return next(
        (one for one in found[::-1] if one.context["job"]["company_id"] == company_id), None
    )


def _first_job_check(work: Work, about: Dossier, job: Job, by: By, now: datetime) -> None:
    """Does this job end the right (A5-A10)? What is doubtful is a caseworker's to decide, and what
    a caseworker has decided of it already stands."""
    right = current_right(work, about.partner)
    if right is None or right.state is RightState.ENDED:
        return
    asked = _told_of(work, about.partner, about.company.id)
    if asked is not None and asked.done_with is Do.KEEPS_RIGHT:
        return
    match right_machine.first_job(job, work.rules, right.starts_on):
        case FirstJob.ENDS:
            system = replace(by, role=Role.SYSTEM)
            move_right(work, right, RightEvent.FIRST_JOB, system, now, on=job.agreed_on)
        case FirstJob.ASK if asked is None or asked.state is not TaskState.OPEN:
            told = job.as_json()
            kind = TaskKind.FIRST_JOB_CHECK
            file_about_referral(work, kind, about, now, key=f"{right.id}", job=told)
        case _:
            pass  # it is kept, or on somebody's list already


def _vacancy_filled(work: Work, about: Dossier, by: By, now: datetime) -> None:
    """P16: a vacancy whose positions are all taken by partners is closed for that reason."""
    if about.vacancy is None:
        return
    vacancy = work.vacancies.get(about.vacancy.id)
    undecided = vacancy.closed_because in (None, VacancyEnd.DEADLINE_PASSED)
    positions = VacancyReading.from_json(vacancy.reading).positions or 1
    hired = work.referrals.where(vacancy_id=vacancy.id, state=State.HIRED)
    if undecided and len(hired) >= positions:
        system = replace(by, role=Role.SYSTEM)
        close_vacancy(work, vacancy, VacancyEnd.FILLED_PARTNER, system, now)


def _vacancy_over(work: Work, about: Dossier, by: By, now: datetime) -> None:
    """The deadline left it with the company, which then never answered: row 27 is due now."""
    passed = VacancyEnd.DEADLINE_PASSED
    if about.vacancy is not None and about.vacancy.closed_because is passed:
        set_aside(work, about.referral, Name.VACANCY_CLOSED, by, now, vacancy_end=passed)


def _restore(work: Work, about: Dossier, by: By, now: datetime) -> None:
    """A hire that never came to be gives the right back, if its year still runs (row 34)."""
    check = [TaskKind.FIRST_JOB_CHECK]
    work.tasks.obsolete(Subject.REFERRAL, about.referral.id, now, check)
    right = current_right(work, about.partner)
    if right is None or right.ended_because is not RightEnd.FIRST_JOB:
        return
    try:
        with work.attempt():
            move_right(work, right, RightEvent.RESTORED, by, now)
    except RefusedError:
        return  # its year is over: there is nothing to give back
