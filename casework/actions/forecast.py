"""The forecast panel (P03): each quarter every panel company is asked for its need, by reply."""

from dataclasses import replace
from datetime import datetime, timedelta

from casework.actions.log import happened
from casework.actions.post import post_to_contact
from casework.actions.refer import agreement_active
from casework.actions.todo import file_task
from casework.errors import RefusedError
from casework.events import By
from casework.forecast import read_forecast
from casework.letters import Letter
from casework.model import Contact, Subject
from casework.ports import Work
from casework.practice import Forecast, quarter_of
from casework.tasks import TaskKind
from casework.tokens import sign
from casework.workdays import is_workday, local_date

REPLY_LIFE = timedelta(days=100)


def ask_for_forecasts(work: Work, now: datetime) -> int:
    """Asks the panel once a quarter, from its first working day on; how many were asked."""
    today = local_date(now)
    quarter = quarter_of(today)
    if not work.rules.forecast_panel or not is_workday(today, work.rules):
        return 0
    if not work.once(f"forecast:{today}", now):
        return 0
    asked = 0
    for company in work.companies.where(in_panel=True):
        contact = work.contacts.find(company_id=company.id, undeliverable_at=None)
        known = work.forecasts.find(company_id=company.id, quarter=quarter)
        if contact is None or known is not None or not agreement_active(work, company, now):
            continue
        _ask(work, contact, quarter, now)
        asked += 1
    return asked


def _ask(work: Work, contact: Contact, quarter: str, now: datetime) -> None:
    forecast = work.forecasts.add(
        Forecast(company_id=contact.company_id, quarter=quarter, asked_at=now)
    )
    post_to_contact(
        work,
        Letter.FORECAST_QUESTION,
        contact,
        {"quarter": quarter, "asks": True},
        key=f"forecast:{forecast.id}",
        now=now,
        chasing=True,
        reply_token=sign(work.secret, "fore", forecast.id, local_date(now + REPLY_LIFE)),
    )


def forecast_told(
    work: Work,
    forecast: Forecast,
    contact: Contact,
    text: str,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
) -> bool:
    """Keeps the numbers of a reply and says them back; False where a person must read it first.

    A later reply counts, so that a company may correct itself.
    """
    reading = read_forecast(text)
    happened(work, Subject.FORECAST, forecast.id, "forecast.answered", by, now, words=text)
    if not reading.sure:
        _for_a_person(work, forecast, text, by, now)
        post_to_contact(
            work,
            Letter.HANDED_TO_PERSON,
            contact,
            {},
            key=f"handed:{by.source}",
            now=now,
            in_reply_to=in_reply_to,
        )
        return False
    kept = _keep(work, forecast, text, now)
    post_to_contact(
        work,
        Letter.FORECAST_NOTED,
        contact,
        {"quarter": kept.quarter, "need_3": kept.need_3_months, "need_12": kept.need_12_months},
        key=f"forecast:{forecast.id}:{by.source}",
        now=now,
        reply_token=sign(work.secret, "fore", forecast.id, local_date(now + REPLY_LIFE)),
        in_reply_to=in_reply_to,
    )
    work.tasks.obsolete(Subject.FORECAST, forecast.id, now, (TaskKind.FORECAST_UNREAD,))
    return True


def settle_forecast(work: Work, number: int, note: str, now: datetime) -> None:
    """What a caseworker read, in the words of a note; without one the answer stays missing.

    Raises RefusedError where the note does not give both numbers plainly.
    """
    if not note:
        return
    if not read_forecast(note).sure:
        raise RefusedError("not_a_forecast")
    _keep(work, work.forecasts.get(number), note, now)


def _keep(work: Work, forecast: Forecast, text: str, now: datetime) -> Forecast:
    reading = read_forecast(text)
    return work.forecasts.save(
        forecast,
        replace(
            forecast,
            need_3_months=reading.in_3_months,
            need_12_months=reading.in_12_months,
            words=text[:_MOST_WORDS],
            answered_at=now,
        ),
    )


_MOST_WORDS = 1000


def _for_a_person(work: Work, forecast: Forecast, text: str, by: By, now: datetime) -> None:
    company = work.companies.get(forecast.company_id)
    file_task(
        work,
        TaskKind.FORECAST_UNREAD,
        Subject.FORECAST,
        forecast.id,
        now,
        key=str(by.source),
        quote=text,
        context={"company": company.name, "quarter": forecast.quarter},
    )
