"""A vacancy comes in, and is put right by its company."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from casework.actions.endings import move_vacancy, vacancy_anchors, vacancy_token
from casework.actions.log import happened
from casework.actions.post import post_to_contact
from casework.actions.refer import match_vacancy
from casework.actions.step import set_clocks
from casework.clocks import ClockKind
from casework.events import SYSTEM, By, Role
from casework.letters import Letter
from casework.model import Contact, Subject, Vacancy, VacancyState
from casework.ports import Work
from casework.readings import VacancyReading
from casework.vacancy import VacancyEvent


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
    received = Vacancy(
        company_id=contact.company_id,
        contact_id=contact.id,
        title=reading.title,
        deadline=_deadline(reading),
        text=text,
        reading=reading.as_json(),
        first_contact_at=now,
    )
    read = replace(by, role=Role.MAIL)
    vacancy = move_vacancy(work, received, VacancyEvent.RECEIVED, read, now)
    vacancy = move_vacancy(work, vacancy, VacancyEvent.PARSED, read, now)
    vacancy = _open_or_ask(work, vacancy, now)
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
    elif after.state is VacancyState.OPEN:
        _watch_anew(work, after, now)
    contact = work.contacts.get(vacancy.contact_id)
    receipt(work, after, contact, Letter.VACANCY_CORRECTED, str(by.source), now, in_reply_to)
    if after.state is VacancyState.OPEN:
        match_vacancy(work, after, now)
    return after


def _open_or_ask(work: Work, vacancy: Vacancy, now: datetime) -> Vacancy:
    event = VacancyEvent.OPENED if vacancy.title else VacancyEvent.INCOMPLETE
    return move_vacancy(work, vacancy, event, SYSTEM, now)


def _deadline(reading: VacancyReading) -> date | None:
    return reading.deadline if isinstance(reading.deadline, date) else None


def _watch_anew(work: Work, vacancy: Vacancy, now: datetime) -> None:
    """A corrected deadline moves the clocks that are counted from it."""
    kinds = (ClockKind.VACANCY_NEARING, ClockKind.VACANCY_DEADLINE)
    set_clocks(
        work,
        Subject.VACANCY,
        vacancy.id,
        "vacancy.corrected",
        now,
        starts=kinds,
        stops=kinds,
        anchors=vacancy_anchors(vacancy),
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
        reply_token=vacancy_token(work, vacancy, now),
        in_reply_to=in_reply_to,
    )
