"""Two records that may be one person's: a caseworker is asked, once a pair, and the right that is
registered to the second of them waits. Nothing here joins or refuses anybody (A13).
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from casework.actions.todo import file_task
from casework.model import Company, Partner, PartnerId, Subject
from casework.ports import Work
from casework.tasks import Task, TaskKind, TaskState

MAYBE_SAME_PERSON = "maybe_same_person"
"""The doubt about a right that is registered while the question is open."""


class Alike(StrEnum):
    """What two records have in common."""

    FILE = "same_file"
    PHONE = "same_phone"
    EMAIL = "same_email"
    NAME_AND_EMPLOYER = "same_name_and_employer"


def alike_by_papers(work: Work, partner: Partner, now: datetime) -> None:
    """Asks about everybody who has the same CV file, telephone or mail address as this partner."""
    cvs = work.cvs.where(partner_id=partner.id)
    files = [cv.sha256 for cv in cvs]
    told = (partner.email, *(cv.profile.get("email") for cv in cvs))
    emails = list(dict.fromkeys(one.lower() for one in told if one))
    _ask(work, partner, [cv.partner_id for cv in work.cvs.where(sha256=files)], Alike.FILE, now)
    if partner.phone:
        found = work.partners.where(phone=partner.phone)
        _ask(work, partner, [one.id for one in found], Alike.PHONE, now)
    if emails:
        owners = [one.id for one in work.partners.where(email=emails)]
        owners += [one.partner_id for one in work.cvs.telling(emails)]
        _ask(work, partner, owners, Alike.EMAIL, now)


def alike_by_name(work: Work, partner: Partner, employer: Company, now: datetime) -> None:
    """Asks about everybody of this name whose right comes from the same employer."""
    employees = [one.id for one in work.employees.where(company_id=employer.id)]
    rights = work.rights.where(employee_id=employees)
    owners = {right.partner_id for right in rights} - {partner.id}
    named = [one for one in owners if _same_name(work.partners.get(one).name, partner.name)]
    _ask(work, partner, named, Alike.NAME_AND_EMPLOYER, now)


def ask_whether_same(
    work: Work, partner: Partner, other: Partner, because: Alike, now: datetime
) -> None:
    """The question stands with the newer record; what was seen first is what it tells."""
    newer, older = sorted((partner, other), key=lambda one: one.id, reverse=True)
    file_task(
        work,
        TaskKind.SAME_PERSON,
        Subject.PARTNER,
        newer.id,
        now,
        key=f"{older.id}",
        context={
            "partner": newer.name,
            "number": newer.id,
            "other": older.name,
            "other_id": older.id,
            "alike": because.value,
        },
    )


def may_have_a_right(work: Work, partner: Partner) -> bool:
    """Has somebody who may be this partner a right already, whether it runs or has ended?"""
    open_ = work.tasks.where(kind=TaskKind.SAME_PERSON, state=TaskState.OPEN)
    pairs = [pair for pair in map(_pair, open_) if partner.id in pair]
    return any(work.rights.where(partner_id=list(pair - {partner.id})) for pair in pairs)


def ask_no_more(work: Work, gone: PartnerId, now: datetime) -> None:
    """One of the two is no record any more: there is nothing left to ask."""
    for task in work.tasks.where(kind=TaskKind.SAME_PERSON, state=TaskState.OPEN):
        if gone in _pair(task):
            work.tasks.save(task, replace(task, state=TaskState.OBSOLETE, done_at=now))


def other_of(task: Task) -> PartnerId:
    """The older of the two; nobody where one of them was forgotten."""
    return PartnerId(task.context.get("other_id", 0))


def _pair(task: Task) -> set[int]:
    return {task.subject_id, other_of(task)}


def _ask(
    work: Work, partner: Partner, numbers: list[PartnerId], because: Alike, now: datetime
) -> None:
    for number in sorted(set(numbers) - {partner.id}):
        other = work.partners.get(number)
        if other.forgotten_at is None:
            ask_whether_same(work, partner, other, because, now)


def _same_name(one: str, other: str) -> bool:
    return sorted(one.casefold().split()) == sorted(other.casefold().split())
