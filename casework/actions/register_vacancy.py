"""A vacancy comes in, is put right by its company, and is closed for a recorded reason."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from casework import vacancy as machine
from casework.actions.carry_out import set_aside
from casework.actions.log import happened
from casework.actions.post import TOKEN_LIFE, post_to_contact
from casework.actions.refer import match_vacancy
from casework.actions.todo import file_task
from casework.clocks import Clock, ClockKind
from casework.events import SYSTEM, By, Name, Role
from casework.letters import Letter
from casework.machine import follow
from casework.model import (
    LIVE,
    Contact,
    Subject,
    Vacancy,
    VacancyEnd,
    VacancyState,
)
from casework.ports import Work
from casework.readings import VacancyReading
from casework.tasks import TaskKind
from casework.tokens import sign
from casework.vacancy import VacancyEvent
from casework.workdays import at_local, local_date


def register_vacancy(
    work: Work,
    contact: Contact,
    reading: VacancyReading,
    text: str,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
    number: int = 0,
) -> Vacancy:
    """Stores it, tells the company what was understood, and puts matching partners forward.

    `number` tells several vacancies of one mail apart. What has no title waits for a person, and
    is asked about in the receipt.
    """
    vacancy = work.vacancies.add(
        Vacancy(
            company_id=contact.company_id,
            contact_id=contact.id,
            title=reading.title,
            deadline=_deadline(reading),
            text=text,
            reading=reading.as_json(),
            first_contact_at=now,
        )
    )
    vacancy = move_vacancy(work, vacancy, VacancyEvent.PARSED, replace(by, role=Role.MAIL), now)
    vacancy = _open_or_ask(work, vacancy, now, text)
    receipt(
        work, vacancy, contact, Letter.VACANCY_RECEIPT, f"{by.source}:{number}", now, in_reply_to
    )
    if vacancy.state is VacancyState.OPEN:
        match_vacancy(work, vacancy, now)
    return vacancy


def correct_vacancy(
    work: Work,
    vacancy: Vacancy,
    reading: VacancyReading,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
) -> Vacancy:
    """The vacancy as its company now describes it; the receipt says so anew."""
    after = work.vacancies.save(
        vacancy,
        replace(
            vacancy, reading=reading.as_json(), title=reading.title, deadline=_deadline(reading)
        ),
    )
    happened(work, Subject.VACANCY, vacancy.id, "vacancy.corrected", by, now)
    if after.state in (VacancyState.PARSED, VacancyState.NEEDS_INFO) and after.title:
        after = move_vacancy(work, after, VacancyEvent.CONFIRMED, by, now)
        after = move_vacancy(work, after, VacancyEvent.OPENED, SYSTEM, now)
        work.tasks.obsolete(Subject.VACANCY, vacancy.id, now, (TaskKind.VACANCY_UNREAD,))
    _deadline_clock(work, after, now)
    contact = work.contacts.get(vacancy.contact_id)
    receipt(work, after, contact, Letter.VACANCY_CORRECTED, str(by.source), now, in_reply_to)
    if after.state is VacancyState.OPEN:
        match_vacancy(work, after, now)
    return after


def close_vacancy(
    work: Work, vacancy: Vacancy, because: VacancyEnd, by: By, now: datetime, words: str = ""
) -> Vacancy:
    """Closes it and what hangs on it (row 27); its company is told unless it said so itself."""
    after = move_vacancy(
        work, replace_reason(vacancy, because), VacancyEvent.CLOSED, by, now, before=vacancy
    )
    for clock in work.clocks.running(Subject.VACANCY, vacancy.id):
        work.clocks.save(clock, replace(clock, stopped_at=now, stopped_by="vacancy.closed"))
    work.tasks.obsolete(Subject.VACANCY, vacancy.id, now)
    for referral in work.referrals.where(vacancy_id=vacancy.id, state=list(LIVE)):
        if because is VacancyEnd.DEADLINE_PASSED and referral.delivered_at is not None:
            continue  # sent in time: the company may still be reading, its clocks go on
        set_aside(
            work,
            referral,
            Name.VACANCY_CLOSED,
            replace(by, role=Role.SYSTEM),
            now,
            kind=f"vacancy_{because}",
            because=because.value,
        )
    contact = work.contacts.get(vacancy.contact_id)
    post_to_contact(
        work,
        Letter.VACANCY_CLOSED,
        contact,
        {"title": vacancy.title, "because": because.value, "words": words},
        key=f"vacancy:{vacancy.id}:closed:{after.version}",
        now=now,
        chasing=by.role is Role.SYSTEM,
        reply_token=_token(work, vacancy, now),
    )
    return after


def replace_reason(vacancy: Vacancy, because: VacancyEnd) -> Vacancy:
    return replace(vacancy, closed_because=because)


def move_vacancy(
    work: Work,
    vacancy: Vacancy,
    event: VacancyEvent,
    by: By,
    now: datetime,
    before: Vacancy | None = None,
) -> Vacancy:
    """Raises RefusedError where the table of `casework.vacancy` has no such move."""
    state = follow(machine.TABLE, vacancy.state, event, by.role)
    after = work.vacancies.save(before or vacancy, replace(vacancy, state=state))
    happened(work, Subject.VACANCY, vacancy.id, event, by, now, states=(vacancy.state, after.state))
    return after


def _open_or_ask(work: Work, vacancy: Vacancy, now: datetime, text: str) -> Vacancy:
    if vacancy.title:
        vacancy = move_vacancy(work, vacancy, VacancyEvent.OPENED, SYSTEM, now)
        _deadline_clock(work, vacancy, now)
        return vacancy
    vacancy = move_vacancy(work, vacancy, VacancyEvent.INCOMPLETE, SYSTEM, now)
    company = work.companies.get(vacancy.company_id)
    file_task(
        work,
        TaskKind.VACANCY_UNREAD,
        Subject.VACANCY,
        vacancy.id,
        now,
        key="unread",
        quote=text,
        context={"company": company.name},
    )
    return vacancy


def _deadline(reading: VacancyReading) -> date | None:
    return reading.deadline if isinstance(reading.deadline, date) else None


def _deadline_clock(work: Work, vacancy: Vacancy, now: datetime) -> None:
    """The vacancy closes on the day after its deadline; a corrected one moves the clock."""
    for clock in work.clocks.running(Subject.VACANCY, vacancy.id):
        work.clocks.save(clock, replace(clock, stopped_at=now, stopped_by="vacancy.corrected"))
    if vacancy.deadline is None:
        return
    work.clocks.add(
        Clock(
            subject=Subject.VACANCY,
            subject_id=vacancy.id,
            kind=ClockKind.VACANCY_DEADLINE,
            started_at=now,
            due_at=at_local(vacancy.deadline + timedelta(days=1), time(0, 0)),
        )
    )


def receipt(
    work: Work,
    vacancy: Vacancy,
    contact: Contact,
    letter: Letter,
    key: str,
    now: datetime,
    in_reply_to: str | None = None,
) -> None:
    """What was understood, field by field; the company corrects it by replying."""
    company = work.companies.get(vacancy.company_id)
    reading = VacancyReading.from_json(vacancy.reading)
    fields: dict[str, Any] = {**reading.as_json(), "company": company.name}
    post_to_contact(
        work,
        letter,
        contact,
        {**fields, "reference": f"V-{vacancy.id}", "asks": True},
        key=f"vacancy:{vacancy.id}:{letter}:{key}",
        now=now,
        reply_token=_token(work, vacancy, now),
        in_reply_to=in_reply_to,
    )


def _token(work: Work, vacancy: Vacancy, now: datetime) -> str:
    return sign(work.secret, "vac", vacancy.id, local_date(now + TOKEN_LIFE))
