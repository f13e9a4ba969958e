"""What doing a task about a right, a partner, a vacancy, a company, a barrier or a course carries out."""

from dataclasses import replace
from datetime import date, datetime

from casework.actions import agreements, barriers, forget, rights, upskillings
from casework.actions.barriers import Found, move_barrier
from casework.actions.dossier import current_right
from casework.actions.endings import close_vacancy, move_right, move_vacancy
from casework.actions.reach import one_person
from casework.actions.refer import match_partner, match_vacancy, propose_again
from casework.actions.said import Said
from casework.actions.same_person import MAYBE_SAME_PERSON, may_have_a_right, other_of
from casework.barrier import BarrierEvent
from casework.errors import RefusedError
from casework.events import By, Job
from casework.measures import Barrier, BarrierEnd, UpskillingState
from casework.model import (
    Company,
    LifeEvent,
    PartnerId,
    Right,
    RightState,
    Subject,
    Vacancy,
    VacancyEnd,
    VacancyState,
)
from casework.ports import Work
from casework.readings import Intent
from casework.right import RightEvent
from casework.tasks import Do, Task, TaskKind
from casework.upskilling import UpskillingEvent
from casework.vacancy import VacancyEvent
from casework.workdays import local_date

LIFE_EVENTS = {
    Do.EMPLOYEE_LEFT: LifeEvent.EMPLOYEE_LEFT,
    Do.EMPLOYEE_CHANGED: LifeEvent.EMPLOYEE_CHANGED,
    Do.START_CANCELLED: LifeEvent.START_CANCELLED,
    Do.COUPLE_SPLIT: LifeEvent.COUPLE_SPLIT,
}


# --- a right, a partner ---------------------------------------------------------------------------


def do_about_right(
    work: Work, task: Task, what: Do | Intent, by: By, now: datetime, said: Said
) -> None:
    if task.subject is Subject.PARTNER:
        partner_id = PartnerId(task.subject_id)
        if what in LIFE_EVENTS:
            life_event(work, partner_id, what, by, now, said.note or task.quote)
        elif what is Do.ENDS_RIGHT:
            first_job_elsewhere(work, partner_id, task, by, now, said)
        elif what is Do.FORGET:
            forget.forget_person(work, partner_id, by, now)
        elif what is Do.ONE_PERSON:
            one_person(work, partner_id, other_of(task), by, now)
        elif what is Do.TWO_PEOPLE:
            for one in (partner_id, other_of(task)):
                _is_somebody_else(work, one, by, now)
        return
    right = work.rights.get(task.subject_id)
    match what:
        case Do.CONFIRM:
            _accept(work, right, by, now, said.note)
        case Do.REJECT:
            move_right(work, right, RightEvent.EVIDENCE_REFUSED, by, now, words=said.note)
        case Do.ENDS_RIGHT if task.kind is TaskKind.FIRST_JOB_CHECK:
            first_job_elsewhere(work, right.partner_id, task, by, now, said)
        case Do.KEEPS_RIGHT | Do.ENDS_RIGHT:
            note = said.note or what.value
            rights.reviewed(work, right, by, now, note, ends=what is Do.ENDS_RIGHT)
        case _:
            pass  # looked at and done


def _accept(work: Work, right: Right, by: By, now: datetime, note: str) -> None:
    after = move_right(work, right, RightEvent.EVIDENCE_ACCEPTED, by, now, words=note)
    if after.state is RightState.ACTIVE:
        match_partner(work, work.partners.get(right.partner_id), now)


def _is_somebody_else(work: Work, partner_id: PartnerId, by: By, now: datetime) -> None:
    """A right that waited for nothing but whether the partner is here already runs now."""
    partner = work.partners.find(id=partner_id)
    if partner is None or may_have_a_right(work, partner):
        return
    for right in work.rights.where(partner_id=partner_id, state=RightState.PENDING_EVIDENCE):
        held = work.tasks.where(
            kind=TaskKind.RIGHT_DOUBTFUL, subject=Subject.RIGHT, subject_id=right.id
        )
        if any(one.context.get("doubtful") == [MAYBE_SAME_PERSON] for one in held):
            _accept(work, right, by, now, Do.TWO_PEOPLE.value)


def life_event(
    work: Work, partner_id: PartnerId, what: Do | Intent, by: By, now: datetime, words: str
) -> None:
    """A caseworker writes down what happened in the employee's life: a review, and no end (A14)."""
    right = current_right(work, work.partners.get(partner_id))
    if right is None or right.state is RightState.ENDED:
        raise RefusedError("right_active")
    rights.report(work, right, LifeEvent(what.value), by, now, words)


def first_job_elsewhere(
    work: Work, partner_id: PartnerId, task: Task, by: By, now: datetime, said: Said
) -> None:
    """A caseworker confirms which job it was: it is the first, and ends the right (A8), from the day
    on which it was agreed where that is known (A9)."""
    agreed_on = Job.from_json(task.context["job"]).agreed_on if "job" in task.context else None
    for right in work.rights.where(partner_id=partner_id):
        if right.state is not RightState.ENDED:
            # No right ends before it began, whatever was agreed earlier (A10).
            on = said.on or max(agreed_on or local_date(now), right.starts_on)
            move_right(work, right, RightEvent.FIRST_JOB, by, now, on=on, words=said.note)


# --- a vacancy, a company -------------------------------------------------------------------------


def do_about_company(
    work: Work, task: Task, what: Do | Intent, by: By, now: datetime, said: Said
) -> None:
    words = said.note or task.quote
    if task.subject is not Subject.VACANCY:
        _about_agreement(work, _company_of(work, task), what, by, now, said.on, words)
        return
    match what:
        case Do.FILLED | Do.WITHDRAWN:
            because = VacancyEnd.FILLED_OTHER if what is Do.FILLED else VacancyEnd.WITHDRAWN
            close_vacancy(work, work.vacancies.get(task.subject_id), because, by, now, words)
        case Do.STILL_OPEN:
            _still_open(work, work.vacancies.get(task.subject_id), by, now, said)
        case _:
            pass  # looked at and done


def _company_of(work: Work, task: Task) -> Company:
    if task.subject is Subject.AGREEMENT:
        return work.companies.get(work.agreements.get(task.subject_id).company_id)
    return work.companies.get(task.subject_id)


def _about_agreement(
    work: Work,
    company: Company,
    what: Do | Intent,
    by: By,
    now: datetime,
    on: date | None,
    words: str,
) -> None:
    """The company leaves, is paused, or is back; what is suspended leaves at once."""
    match what:
        case Do.LEAVES if agreements.is_suspended(work, company):
            agreements.end(work, company, by, now, words)
        case Do.LEAVES:
            agreements.give_notice(work, company, on or local_date(now), by, now, words)
        case Do.SUSPEND:
            agreements.suspend(work, company, by, now, words)
        case Do.RESUME:
            agreements.resume(work, company, by, now, words)
        case _:
            pass  # looked at and done


def _still_open(work: Work, vacancy: Vacancy, by: By, now: datetime, said: Said) -> None:
    """One that was closed is opened anew, with the deadline that the company named, if any."""
    if vacancy.state is not VacancyState.CLOSED:
        return
    anew = replace(vacancy, deadline=said.on, closed_because=None)
    opened = move_vacancy(work, anew, VacancyEvent.REOPENED, by, now, words=said.note)
    match_vacancy(work, opened, now)


# --- a barrier dialogue ---------------------------------------------------------------------------

_STEPS = {
    Do.CONTACTED: BarrierEvent.CONTACTED,
    Do.MEETING_BOOKED: BarrierEvent.MEETING_BOOKED,
    Do.AGREED: BarrierEvent.MEASURES_AGREED,
}
_ENDS = {
    Do.NO_BARRIERS: BarrierEnd.NONE_FOUND,
    Do.NOT_POSSIBLE: BarrierEnd.NOT_POSSIBLE,
    Do.COMPANY_DECLINED: BarrierEnd.COMPANY_DECLINED,
    Do.PARTNER_DECLINED: BarrierEnd.PARTNER_DECLINED,
    Do.REMOVED: BarrierEnd.REMOVED,
    Do.PARTLY: BarrierEnd.PARTLY,
}


def do_about_barrier(
    work: Work, task: Task, what: Do | Intent, by: By, now: datetime, said: Said
) -> None:
    barrier = work.barriers.get(task.subject_id)
    if isinstance(what, Intent):
        return
    if what in _STEPS:
        move_barrier(work, barrier, _STEPS[what], by, now, minutes=said.note)
    elif what is Do.BARRIER:
        barriers.note_barrier(work, barrier, _found(said), by, now)
    elif what is Do.MEASURES_DONE:
        barriers.measures_done(work, barrier, by, now, said.note)
    elif what in _ENDS:
        _close(work, barrier, _ENDS[what], by, now, said.note)
    elif what is Do.REFER_AGAIN:
        propose_again(work, barriers.refer_again(work, barrier), by, now)
        _close(work, barrier, BarrierEnd.REMOVED, by, now, said.note)


def _found(said: Said) -> Found:
    if said.barrier is None:
        raise RefusedError("barriers_missing")
    return Found(
        kind=said.barrier,
        measure=said.measure,
        owner=said.owner,
        due=said.on,
        not_possible=said.not_possible,
    )


def _close(
    work: Work, barrier: Barrier, ending: BarrierEnd, by: By, now: datetime, note: str
) -> None:
    event = BarrierEvent.CLOSED
    move_barrier(work, barrier, event, by, now, minutes=note, closed_as=ending)


# --- upskilling -----------------------------------------------------------------------------------

_COURSE = {
    Do.ACCEPTED: UpskillingEvent.ACCEPTED,
    Do.DECLINED: UpskillingEvent.DECLINED,
    Do.ENROL: UpskillingEvent.ENROLLED,
    Do.STARTED: UpskillingEvent.STARTED,
    Do.COMPLETED: UpskillingEvent.COMPLETED,
    Do.INTERRUPTED: UpskillingEvent.INTERRUPTED,
}


def do_about_upskilling(
    work: Work, task: Task, what: Do | Intent, by: By, now: datetime, said: Said
) -> None:
    upskilling = work.upskillings.get(task.subject_id)
    if isinstance(what, Intent) or what not in _COURSE:
        return
    event = _COURSE[what]
    if event is UpskillingEvent.COMPLETED and upskilling.state is UpskillingState.ENROLLED:
        begun = UpskillingEvent.STARTED
        upskilling = upskillings.move_upskilling(work, upskilling, begun, by, now)
    upskillings.move_upskilling(work, upskilling, event, by, now, note=said.note)
