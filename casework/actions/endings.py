"""Rights, vacancies and agreements move, and what their end does to the referrals that hang on them.

Each follows its own table; the referrals follow theirs through `set_aside`.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from casework import agreement as agreements
from casework import right as rights
from casework import vacancy as vacancies
from casework.actions.dossier import current_right
from casework.actions.log import happened
from casework.actions.post import TOKEN_LIFE, post_to_contact, post_to_partner
from casework.actions.referrals import set_aside
from casework.actions.step import chosen, set_clocks
from casework.actions.todo import file_task
from casework.agreement import AgreementCase, AgreementEvent
from casework.due import Anchors
from casework.events import SYSTEM, By, Name, Role
from casework.letters import Letter
from casework.machine import Move
from casework.model import (
    LIVE,
    Agreement,
    PartnerId,
    Referral,
    Right,
    RightEnd,
    RightState,
    State,
    Subject,
    Vacancy,
    VacancyEnd,
    VacancyState,
)
from casework.ports import Work
from casework.right import RightCase, RightEvent
from casework.tasks import TaskKind
from casework.tokens import sign
from casework.vacancy import VacancyCase, VacancyEvent
from casework.workdays import local_date

# --- the right ------------------------------------------------------------------------------------


def move_right(
    work: Work,
    right: Right,
    event: RightEvent,
    by: By,
    now: datetime,
    *,
    on: date | None = None,
    words: str = "",
    doubtful: tuple[str, ...] = (),
) -> Right:
    """The right after an event, and what it starts and ends. `right` already carries what the event
    brings with it (a review, for instance). Raises RefusedError where its table has no such move.
    """
    stored = work.rights.get(right.id) if right.id else None
    case = RightCase(
        after=right,
        today=local_date(now),
        doubtful=doubtful,
        ended_because=stored.ended_because if stored else None,
        note=words,
    )
    state = stored.state if stored else None
    move = chosen(work, rights.MACHINE, Subject.RIGHT, right.id, state, event, by, case, now)
    after = _ended_or_not(right, move, event, now, on)
    after = work.rights.save(stored, after) if stored else work.rights.add(after)
    happened(
        work, Subject.RIGHT, after.id, event, by, now, words=words, states=(state, after.state)
    )
    set_clocks(
        work,
        Subject.RIGHT,
        after.id,
        event,
        now,
        starts=move.starts,
        stops=move.stops,
        anchors=Anchors(
            begins_on=after.starts_on,
            registered_on=after.registered_on,
            last_day=after.last_day,
            ended_on=after.ended_on,
            review_due=after.review_due,
        ),
    )
    if state is not after.state:
        work.tasks.obsolete(Subject.RIGHT, after.id, now)
    for kind in move.tasks:
        _file_about_right(work, kind, after, by, now, words, doubtful)
    _post_about_right(work, after, move, by, now)
    if "end_referrals" in move.follow_ups:
        _end_referrals_of(work, after, by, now)
    return after


def _ended_or_not(
    right: Right, move: Move[Any, Any, Any], event: RightEvent, now: datetime, on: date | None
) -> Right:
    state = move.to or right.state
    if event is RightEvent.REVIEWED:
        return replace(right, review=None, review_due=None)
    if state is not RightState.ENDED:
        return replace(right, state=state, ended_because=None, ended_on=None)
    return replace(
        right,
        state=state,
        ended_because=_ENDS.get(event),
        ended_on=on or local_date(now),
        review=None,
        review_due=None,
    )


_ENDS = {
    RightEvent.FIRST_JOB: RightEnd.FIRST_JOB,
    RightEvent.ONE_YEAR: RightEnd.ONE_YEAR,
    RightEvent.DECIDED: RightEnd.DECISION,
    RightEvent.EVIDENCE_REFUSED: RightEnd.NEVER_VALID,
    RightEvent.PARTNER_DECLINES_SCHEME: RightEnd.PARTNER_DECLINES_SCHEME,
}


def right_context(work: Work, right: Right) -> dict[str, Any]:
    """What letters and tasks say of a right: its days, and the sentence that explains it."""
    code, values = rights.explained(right)
    partner = work.partners.get(right.partner_id)
    company = work.companies.get(work.employees.get(right.employee_id).company_id)
    return {
        **values,
        "partner": partner.name,
        "partner_name": partner.name,
        "company": company.name,
        "explained": code,
        "because": str(right.ended_because) if right.ended_because else None,
        "review": right.review.value if right.review else None,
    }


def _file_about_right(
    work: Work,
    kind: TaskKind,
    right: Right,
    by: By,
    now: datetime,
    words: str,
    doubtful: tuple[str, ...],
) -> None:
    file_task(
        work,
        kind,
        Subject.RIGHT,
        right.id,
        now,
        key=f"{right.version}:{by.source or ''}",
        quote=words,
        context={**right_context(work, right), "doubtful": list(doubtful)},
        due_on=right.review_due if kind is TaskKind.RIGHT_REVIEW else None,
    )


def _post_about_right(
    work: Work, right: Right, move: Move[Any, Any, Any], by: By, now: datetime
) -> None:
    first_job = right.ended_because is RightEnd.FIRST_JOB
    for letter, _ in move.letters:
        # Who reports a life event may be the other half of the couple: the letter tells of no event.
        post_to_partner(
            work,
            letter,
            work.partners.get(right.partner_id),
            right_context(work, right),
            key=f"right:{right.id}:{letter}:{right.version}",
            now=now,
            chasing=letter is Letter.RIGHT_REVIEW or (by.role is Role.SYSTEM and not first_job),
        )


def _end_referrals_of(work: Work, right: Right, by: By, now: datetime) -> None:
    """A first job ends them all (row 28), and so does a partner who leaves the scheme (row 26); a
    year that is over ends only what was not sent (row 29)."""
    name, role = _ENDS_REFERRALS.get(right.ended_because, (Name.RIGHT_ENDED_ONE_YEAR, Role.SYSTEM))
    for referral in work.referrals.where(partner_id=right.partner_id, state=list(LIVE)):
        set_aside(work, referral, name, replace(by, role=role), now, because=name.value)


_ENDS_REFERRALS: dict[RightEnd | None, tuple[Name, Role]] = {
    RightEnd.FIRST_JOB: (Name.RIGHT_ENDED_FIRST_JOB, Role.SYSTEM),
    RightEnd.PARTNER_DECLINES_SCHEME: (Name.PARTNER_WITHDRAWS, Role.PARTNER),
}


def expire(work: Work, right: Right, by: By, now: datetime) -> None:
    """The day after the last day: one year is over (A2)."""
    if right.state is not RightState.ENDED and local_date(now) > right.last_day:
        move_right(work, right, RightEvent.ONE_YEAR, by, now, on=right.last_day)


# --- the vacancy ----------------------------------------------------------------------------------


def move_vacancy(
    work: Work, vacancy: Vacancy, event: VacancyEvent, by: By, now: datetime, *, words: str = ""
) -> Vacancy:
    """The vacancy after an event; `vacancy` already carries what the event brings with it.

    Raises RefusedError where the table of `casework.vacancy` has no such move.
    """
    stored = work.vacancies.get(vacancy.id) if vacancy.id else None
    state = stored.state if stored else None
    case = VacancyCase(
        after=vacancy,
        today=local_date(now),
        closed_because=stored.closed_because if stored else None,
    )
    number = vacancy.id
    move = chosen(work, vacancies.MACHINE, Subject.VACANCY, number, state, event, by, case, now)
    after = replace(vacancy, state=move.to or vacancy.state)
    after = work.vacancies.save(stored, after) if stored else work.vacancies.add(after)
    happened(
        work, Subject.VACANCY, after.id, event, by, now, words=words, states=(state, after.state)
    )
    set_clocks(
        work,
        Subject.VACANCY,
        after.id,
        event,
        now,
        starts=move.starts,
        stops=move.stops,
        anchors=vacancy_anchors(after),
    )
    if after.state in (VacancyState.OPEN, VacancyState.CLOSED):
        work.tasks.obsolete(Subject.VACANCY, after.id, now)
    for kind in move.tasks:
        file_about_vacancy(work, kind, after, now, key="unread", quote=after.text)
    if "end_referrals" in move.follow_ups:
        _end_referrals_for(work, after, by, now)
    for letter, _ in move.letters:
        _tell_closed(work, letter, after, by, now, words)
    return after


def vacancy_anchors(vacancy: Vacancy) -> Anchors:
    return Anchors(deadline=vacancy.deadline, first_contact_at=vacancy.first_contact_at)


def file_about_vacancy(
    work: Work,
    kind: TaskKind,
    vacancy: Vacancy,
    now: datetime,
    *,
    key: str,
    quote: str = "",
    **more: Any,
) -> None:
    context = {"company": work.companies.get(vacancy.company_id).name, "title": vacancy.title}
    file_task(
        work,
        kind,
        Subject.VACANCY,
        vacancy.id,
        now,
        key=key,
        quote=quote,
        context=context | more,
    )


def close_vacancy(
    work: Work, vacancy: Vacancy, because: VacancyEnd, by: By, now: datetime, words: str = ""
) -> Vacancy:
    """Closes it for a recorded reason (P16), and what hangs on it (row 27)."""
    ending = replace(vacancy, closed_because=because)
    return move_vacancy(work, ending, VacancyEvent.CLOSED, by, now, words=words)


def _end_referrals_for(work: Work, vacancy: Vacancy, by: By, now: datetime) -> None:
    because = vacancy.closed_because
    for referral in work.referrals.where(vacancy_id=vacancy.id, state=list(LIVE)):
        if because is VacancyEnd.DEADLINE_PASSED and _may_be_reading(referral):
            continue
        set_aside(
            work,
            referral,
            Name.VACANCY_CLOSED,
            replace(by, role=Role.SYSTEM),
            now,
            vacancy_end=because,
            kind=f"vacancy_{because}",
            because=str(because),
        )


def _may_be_reading(referral: Referral) -> bool:
    """Sent in time: its clocks go on, unless they have run out already."""
    return referral.delivered_at is not None and referral.state is not State.DORMANT


def _tell_closed(
    work: Work, letter: Letter, vacancy: Vacancy, by: By, now: datetime, words: str
) -> None:
    post_to_contact(
        work,
        letter,
        work.contacts.get(vacancy.contact_id),
        {"title": vacancy.title, "because": str(vacancy.closed_because), "words": words},
        key=f"vacancy:{vacancy.id}:closed:{vacancy.version}",
        now=now,
        chasing=by.role is Role.SYSTEM,
        reply_token=vacancy_token(work, vacancy, now),
    )


def vacancy_token(work: Work, vacancy: Vacancy, now: datetime) -> str:
    return sign(work.secret, "vac", vacancy.id, local_date(now + TOKEN_LIFE))


# --- the agreement --------------------------------------------------------------------------------


def move_agreement(
    work: Work, agreement: Agreement, event: AgreementEvent, by: By, now: datetime, words: str = ""
) -> Agreement:
    """The agreement after an event; `agreement` already carries what the event brings with it.

    Its end closes nothing that was sent: only what was not sent stops (A15, row 29).
    """
    stored = work.agreements.get(agreement.id) if agreement.id else None
    state = stored.state if stored else None
    number = agreement.id
    case = AgreementCase(after=agreement, today=local_date(now))
    move = chosen(work, agreements.MACHINE, Subject.AGREEMENT, number, state, event, by, case, now)
    after = replace(agreement, state=move.to or agreement.state)
    if event is AgreementEvent.NOTICE_TAKEN_BACK:
        after = replace(after, ends_on=None)
    if event is AgreementEvent.ENDED:
        # Ended before the day of its notice, or without one: it binds nobody hired after today.
        after = replace(after, ends_on=min(after.ends_on or case.today, case.today))
    after = work.agreements.save(stored, after) if stored else work.agreements.add(after)
    happened(
        work, Subject.AGREEMENT, after.id, event, by, now, words=words, states=(state, after.state)
    )
    set_clocks(
        work,
        Subject.AGREEMENT,
        after.id,
        event,
        now,
        starts=move.starts,
        stops=move.stops,
        anchors=Anchors(ended_on=after.ends_on),
    )
    if state is not after.state:
        work.tasks.obsolete(Subject.AGREEMENT, after.id, now)
    for kind in move.tasks:
        _file_about_agreement(work, kind, after, now, words)
    for letter, _ in move.letters:
        _tell_company(work, letter, after, now)
    if "end_referrals" in move.follow_ups:
        _end_with(work, after, by, now)
    return after


def _file_about_agreement(
    work: Work, kind: TaskKind, agreement: Agreement, now: datetime, words: str
) -> None:
    company = work.companies.get(agreement.company_id).name
    context = {"company": company, "since": local_date(now).isoformat()}
    key = str(agreement.version)
    number = agreement.id
    file_task(work, kind, Subject.AGREEMENT, number, now, key=key, quote=words, context=context)


def _tell_company(work: Work, letter: Letter, agreement: Agreement, now: datetime) -> None:
    company = work.companies.get(agreement.company_id)
    ends_on = agreement.ends_on.isoformat() if agreement.ends_on else None
    for contact in work.contacts.where(company_id=company.id)[:1]:
        post_to_contact(
            work,
            letter,
            contact,
            {"company": company.name, "ends_on": ends_on},
            key=f"agreement:{agreement.id}:{letter}:{agreement.version}",
            now=now,
        )


def _end_with(work: Work, agreement: Agreement, by: By, now: datetime) -> None:
    """No more vacancies of the company; what was not sent ends, what was sent goes on, marked."""
    name = Name.AGREEMENT_ENDED
    system = replace(by, role=Role.SYSTEM)
    stood = {referral.partner_id for referral in _live_at(work, agreement)}
    for referral in _live_at(work, agreement):
        set_aside(work, referral, name, system, now, because=name.value)
    for vacancy in work.vacancies.where(company_id=agreement.company_id):
        if vacancy.state is VacancyState.CLOSED:
            continue
        stopped = replace(vacancy, closed_because=VacancyEnd.COMPANY_LEFT)
        _close_for_new(work, stopped, system, now)
    sent = {referral.partner_id for referral in _live_at(work, agreement)}
    _tell_partners(work, agreement, sent, stood - sent, now)


def _live_at(work: Work, agreement: Agreement) -> list[Referral]:
    return work.referrals.where(company_id=agreement.company_id, state=list(LIVE))


def _tell_partners(
    work: Work,
    agreement: Agreement,
    sent: set[PartnerId],
    told: set[PartnerId],
    now: datetime,
) -> None:
    """Those whose CV lies there still, and those whose right came of a job there, hear that the
    company has left (2.5, A15). Who is `told` that a CV does not go there hears it by that letter.
    """
    running = {
        right.partner_id
        for employee in work.employees.where(company_id=agreement.company_id)
        for right in work.rights.where(employee_id=employee.id, state=sorted(rights.LIVE))
    }
    company = work.companies.get(agreement.company_id)
    for partner_id in sorted(sent | running - told):
        partner = work.partners.get(partner_id)
        right = current_right(work, partner)
        post_to_partner(
            work,
            Letter.COMPANY_LEFT,
            partner,
            {
                "partner_name": partner.name,
                "company": company.name,
                "sent": partner_id in sent,
                "right_runs": right is not None and right.state is not RightState.ENDED,
            },
            key=f"agreement:{agreement.id}:{Letter.COMPANY_LEFT}:{partner_id}",
            now=now,
            chasing=True,
        )


def _close_for_new(work: Work, vacancy: Vacancy, by: By, now: datetime) -> None:
    """Closed to new referrals only: those on their way keep their vacancy (A15)."""
    on_their_way = work.referrals.where(vacancy_id=vacancy.id, state=list(LIVE))
    if not on_their_way:
        move_vacancy(work, vacancy, VacancyEvent.CLOSED, by, now)
    elif vacancy.state is VacancyState.OPEN:
        paused = replace(vacancy, closed_because=None)
        move_vacancy(work, paused, VacancyEvent.ENOUGH, by, now)


def system(source: str) -> By:
    """The clock that acts, as the log names it."""
    return replace(SYSTEM, source=source)
