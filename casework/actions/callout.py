"""Call-out to the neighbouring job centres (P04, P14): too few candidates of our own, so they are
asked the same day for theirs. They hear what is needed, and not by whom.

The need carries no company, no person and no place. What the neighbours answer is collected before
the day is over and given to a caseworker, who talks with them; no CV moves by itself.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from casework.actions.log import happened
from casework.actions.post import post_to_stranger
from casework.actions.todo import file_task
from casework.amounts import answer_of, read_amount
from casework.events import SYSTEM, By
from casework.letters import Letter
from casework.model import LIVE, LOCAL, Contact, Language, Subject, Vacancy, VacancyState
from casework.ports import Work
from casework.practice import Callout, CalloutAnswer
from casework.readings import VacancyReading
from casework.tasks import TaskKind
from casework.tokens import sign
from casework.workdays import at_local, is_workday, local_date, next_workday

_REPLY_LIFE = timedelta(days=14)
_LEAST_TIME = timedelta(hours=2)
_MOST_LINES = 10
_CONTACT = re.compile(
    r"\S{1,64}@\S{1,255}|(?:\+|00)?\d[\d ]{6,16}\d|https?://\S{1,200}|www\.\S{1,200}"
)


def send_callouts(work: Work, now: datetime) -> int:
    """Asks the neighbours about open vacancies of today with too few candidates; how many letters."""
    rules, today = work.rules, local_date(now)
    if not (rules.callout and rules.callout_addresses and is_workday(today, rules)):
        return 0
    if not rules.mail_from <= now.astimezone(LOCAL).time() < rules.mail_until:
        return 0
    sent = 0
    for vacancy in work.vacancies.where(state=VacancyState.OPEN):
        fresh = now - vacancy.first_contact_at <= timedelta(days=4)  # a weekend in between
        asked = not fresh or work.callouts.find(vacancy_id=vacancy.id) is not None
        if not asked and _few(work, vacancy) and work.once(f"callout:{vacancy.id}", now):
            sent += _call_out(work, vacancy, now)
    return sent


def _few(work: Work, vacancy: Vacancy) -> bool:
    live = work.referrals.where(vacancy_id=vacancy.id, state=list(LIVE))
    return len(live) < work.rules.callout_below


def _call_out(work: Work, vacancy: Vacancy, now: datetime) -> int:
    callout = work.callouts.add(
        Callout(vacancy_id=vacancy.id, asked_at=now, closes_at=_closing(work, now))
    )
    happened(work, Subject.CALLOUT, callout.id, "callout.sent", SYSTEM, now)
    need = anonymous_need(work, vacancy) | {"closes_at": callout.closes_at.isoformat()}
    for address in work.rules.callout_addresses:
        asked = work.callout_answers.add(CalloutAnswer(callout_id=callout.id, address=address))
        post_to_stranger(
            work,
            Letter.CALLOUT,
            address,
            Language.DANISH,
            need | {"asks": True},
            key=f"callout:{asked.id}",
            now=now,
            chasing=True,
            reply_token=sign(work.secret, "call", asked.id, local_date(now + _REPLY_LIFE)),
        )
    return len(work.rules.callout_addresses)


def _closing(work: Work, now: datetime) -> datetime:
    """Today, or where too little of the day is left, the next working day."""
    today = at_local(local_date(now), work.rules.callout_until)
    if today - now >= _LEAST_TIME:
        return today
    return at_local(next_workday(local_date(now), work.rules), work.rules.callout_until)


def anonymous_need(work: Work, vacancy: Vacancy) -> dict[str, Any]:
    """What the neighbours are told: the work and its must-haves, with names and numbers taken out."""
    company = work.companies.get(vacancy.company_id)
    names = _names(company.name, work.contacts.where(company_id=company.id))
    reading = VacancyReading.from_json(vacancy.reading)
    return {
        "title": _without(names, vacancy.title or ""),
        "positions": reading.positions,
        "hours": vacancy.reading.get("hours"),
        "must": [_without(names, one) for one in reading.must[:_MOST_LINES]],
        "deadline": vacancy.deadline.isoformat() if vacancy.deadline else None,
    }


def _names(company: str, contacts: Iterable[Contact]) -> list[str]:
    """Longest first, so that a whole name goes before its parts."""
    known = {company, *(contact.workplace or "" for contact in contacts)}
    known |= {contact.name for contact in contacts}
    known |= {word for word in company.split() if len(word) > 3 and word[0].isupper()}  # noqa: PLR2004
    return sorted(filter(None, known), key=len, reverse=True)


def _without(names: Iterable[str], text: str) -> str:
    for name in names:
        text = re.sub(rf"\b{re.escape(name)}(?:s\b|\b)", "…", text, flags=re.IGNORECASE)
    return " ".join(_CONTACT.sub("…", text).split())


def callout_answered(
    work: Work,
    asked: CalloutAnswer,
    text: str,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
) -> CalloutAnswer:
    """Keeps a neighbour's answer; one that is no plain number is quoted to the caseworker."""
    after = work.callout_answers.save(
        asked,
        replace(
            asked,
            candidates=read_amount(text),
            words=answer_of(text)[:_MOST_WORDS],
            answered_at=now,
        ),
    )
    happened(work, Subject.CALLOUT, asked.callout_id, "callout.answered", by, now, words=text)
    post_to_stranger(
        work,
        Letter.CALLOUT_NOTED,
        asked.address,
        Language.DANISH,
        {"candidates": after.candidates},
        key=f"callout:{asked.id}:{by.source}",
        now=now,
        in_reply_to=in_reply_to,
    )
    callout = work.callouts.get(asked.callout_id)
    if callout.closed_at is not None:
        _result(work, callout, now, key=str(by.source))
    return after


_MOST_WORDS = 500


def close_callouts(work: Work, now: datetime) -> int:
    """Gives each call-out whose time is over to a caseworker; how many were closed."""
    due = [
        one
        for one in work.callouts.where(closed_at=None)
        if one.closes_at <= now and work.once(f"callout:{one.id}:closed", now)
    ]
    for callout in due:
        closed = work.callouts.save(callout, replace(callout, closed_at=now))
        happened(work, Subject.CALLOUT, callout.id, "callout.closed", SYSTEM, now)
        _result(work, closed, now, key="closed")
    return len(due)


def _result(work: Work, callout: Callout, now: datetime, *, key: str) -> None:
    vacancy = work.vacancies.get(callout.vacancy_id)
    answers = work.callout_answers.where(callout_id=callout.id)
    answered = [one for one in answers if one.answered_at is not None]
    file_task(
        work,
        TaskKind.CALLOUT_RESULT,
        Subject.CALLOUT,
        callout.id,
        now,
        key=key,
        quote="\n".join(f"{one.address}: {' '.join(one.words.split())}" for one in answered),
        context={
            "title": vacancy.title,
            "company": work.companies.get(vacancy.company_id).name,
            "candidates": sum(one.candidates or 0 for one in answered),
            "answered": len(answered),
            "asked": len(answers),
            "wanted": work.rules.callout_below,
            "waiting": [one.address for one in answers if one.answered_at is None],
        },
    )
