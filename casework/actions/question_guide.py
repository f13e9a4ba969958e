"""The question guide (P12): what a company looks for, asked once, and what it has not answered."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from casework.actions.log import happened
from casework.actions.post import post_to_contact
from casework.actions.refer import agreement_active
from casework.actions.todo import file_task
from casework.events import By
from casework.guide import GuideReading, read_guide
from casework.letters import Letter
from casework.model import Contact, Subject
from casework.ports import Work
from casework.practice import Guide
from casework.tasks import TaskKind
from casework.tokens import sign
from casework.workdays import is_workday, local_date

_REPLY_LIFE = timedelta(days=400)
_MOST_A_DAY = 50


def ask_question_guides(work: Work, now: datetime) -> int:
    """Asks each company with an agreement once, some a day; how many were asked."""
    today = local_date(now)
    if not work.rules.question_guide or not is_workday(today, work.rules):
        return 0
    if not work.once(f"guide:{today}", now):
        return 0
    known = {guide.company_id for guide in work.guides.where()}
    asked = 0
    for company in work.companies.where():
        contact = work.contacts.find(company_id=company.id, undeliverable_at=None)
        if company.id in known or contact is None or not agreement_active(work, company, now):
            continue
        _ask(work, contact, now)
        asked += 1
        if asked == _MOST_A_DAY:
            break
    return asked


def _ask(work: Work, contact: Contact, now: datetime) -> None:
    guide = work.guides.add(Guide(company_id=contact.company_id, asked_at=now))
    post_to_contact(
        work,
        Letter.QUESTION_GUIDE,
        contact,
        {"asks": True},
        key=f"guide:{guide.id}",
        now=now,
        chasing=True,
        reply_token=_token(work, guide, now),
    )


def guide_told(
    work: Work,
    guide: Guide,
    contact: Contact,
    text: str,
    by: By,
    now: datetime,
    in_reply_to: str | None = None,
) -> Guide:
    """Keeps the answers of a reply, and says back what was noted and what is missing.

    An answer that is given again replaces the earlier one. Where nothing could be read, a person
    reads it.
    """
    reading = read_guide(text)
    happened(work, Subject.GUIDE, guide.id, "guide.answered", by, now, words=text)
    if reading.empty:
        _for_a_person(work, guide, text, by, now)
    after = guide if reading.empty else work.guides.save(guide, _with(guide, reading, now))
    post_to_contact(
        work,
        Letter.HANDED_TO_PERSON if reading.empty else Letter.GUIDE_NOTED,
        contact,
        {
            "skills": after.skills,
            "employment": after.employment.value if after.employment else None,
            "must_haves": after.must_haves,
            "missing": list(after.missing),
            "asks": bool(after.missing),
        },
        key=f"guide:{guide.id}:{by.source}",
        now=now,
        reply_token=_token(work, guide, now),
        in_reply_to=in_reply_to,
    )
    return after


def _with(guide: Guide, reading: GuideReading, now: datetime) -> Guide:
    return replace(
        guide,
        skills=reading.skills or guide.skills,
        employment=reading.employment or guide.employment,
        must_haves=reading.must_haves or guide.must_haves,
        answered_at=now,
    )


def _for_a_person(work: Work, guide: Guide, text: str, by: By, now: datetime) -> None:
    company = work.companies.get(guide.company_id)
    file_task(
        work,
        TaskKind.GUIDE_UNREAD,
        Subject.GUIDE,
        guide.id,
        now,
        key=str(by.source),
        quote=text,
        context={"company": company.name, "missing": list(guide.missing)},
    )


def settle_guide(work: Work, number: int, note: str, now: datetime) -> None:
    """What a caseworker read or heard, in a note that numbers the questions: "1. smede 2. fast"."""
    numbered = _BREAKS.sub("\n", note)
    reading = read_guide(numbered)
    if not reading.empty:
        guide = work.guides.get(number)
        work.guides.save(guide, _with(guide, reading, now))


_BREAKS = re.compile(r"\s{1,4}(?=[123][.:)])")


def _token(work: Work, guide: Guide, now: datetime) -> str:
    return sign(work.secret, "guide", guide.id, local_date(now + _REPLY_LIFE))
