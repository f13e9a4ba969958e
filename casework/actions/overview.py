"""The leader's weekly overview and the committee's half-yearly annex, from the figures (R18, P21).

The overview goes to every leader on the week's first working day, about the week before. The annex
is made when it is asked for, with small numbers hidden.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from casework import facts as made
from casework.actions.put import post_to_caseworker
from casework.events import Channel
from casework.facts import Facts, PartnerFact, ReferralFact, VacancyFact
from casework.figures import FEW, Count, Figures, Share, Stage, figures, flow, hidden, hide_rows
from casework.letters import Letter
from casework.model import LOCAL, Caseworker, Partner, RightEnd, Subject
from casework.periods import Period, half_year_before, months_of, week_before, weeks_to
from casework.ports import Rows, Work
from casework.workdays import local_date, next_workday

T = TypeVar("T")

_WEEKS = 8
_AT_A_TIME = 500
# A case that ends in the period may have begun a year and more before: its right lasts a year.
_BEGAN_BEFORE = timedelta(days=400)


def send_overviews(work: Work, now: datetime) -> int:
    """Puts the week's overview in the leaders' outbox, once, from the week's first working day on."""
    local = now.astimezone(LOCAL)
    week = week_before(local.date())
    first = next_workday(week.last, work.rules)
    if local.date() < first or (local.date() == first and local.time() < work.rules.overview_at):
        return 0
    leaders = [
        one for one in work.caseworkers.where(is_leader=True) if _is_new(work, one, week, now)
    ]
    context = overview_context(work, now) if leaders else {}
    for leader in leaders:
        _post(work, leader, week, context, now)
    return len(leaders)


def send_overview(work: Work, caseworker: Caseworker, now: datetime) -> bool:
    """One caseworker's overview of last week; False where it was made already."""
    week = week_before(local_date(now))
    if not _is_new(work, caseworker, week, now):
        return False
    _post(work, caseworker, week, overview_context(work, now), now)
    return True


def _is_new(work: Work, caseworker: Caseworker, week: Period, now: datetime) -> bool:
    return work.once(f"overview:{caseworker.id}:{week.first}", now)


def _post(
    work: Work, caseworker: Caseworker, week: Period, context: dict[str, Any], now: datetime
) -> None:
    post_to_caseworker(
        work,
        Letter.OVERVIEW,
        caseworker,
        context,
        channel=Channel.EMAIL,
        key=f"overview:{caseworker.id}:{week.first}",
        now=now,
    )


def overview_context(work: Work, now: datetime) -> dict[str, Any]:
    """Last week in numbers, with the seven weeks before it to compare, and what waits now."""
    week = week_before(local_date(now))
    weeks = weeks_to(week, _WEEKS)
    facts = load_facts(work, weeks[0].since, now)
    rows = [flow(facts, one) for one in weeks]
    spans = [{"first": one.first.isoformat(), "last": one.last.isoformat()} for one in weeks]
    tasks = work.tasks.open()
    return _told(figures(facts, week, work.rules, now), spans, rows, "week") | {
        "open_tasks": len(tasks),
        "overdue_tasks": sum(task.due_at < now for task in tasks),
        "unanswered_guides": _unanswered(work),
    }


def annex_context(work: Work, now: datetime) -> dict[str, Any]:
    """The last whole half-year in numbers, month by month; nobody in it can be recognised."""
    period = half_year_before(local_date(now))
    months = months_of(period)
    facts = load_facts(work, period.since, now)
    rows = hide_rows([flow(facts, one) for one in months], FEW)
    spans = [{"first": one.first.isoformat(), "last": one.last.isoformat()} for one in months]
    told = hidden(figures(facts, period, work.rules, now), FEW)
    return _told(told, spans, rows, "month") | {
        "hide_below": FEW,
        "made_on": local_date(now).isoformat(),
        "municipality": work.municipality.name,
        "office": work.municipality.office,
        "companies": len(work.agreements.where(state="signed")),
    }


def _unanswered(work: Work) -> int:
    """Companies whose question guide has a gap (P12); 0 where the module is off."""
    if not work.rules.question_guide:
        return 0
    return sum(bool(guide.missing) for guide in work.guides.where())


# --- facts ----------------------------------------------------------------------------------------


def load_facts(work: Work, since: datetime, until: datetime) -> Facts:
    """What is stored of the cases that were alive between these moments."""
    rows = work.events.between(since - _BEGAN_BEFORE, until)
    referrals = _referrals(work, made.by_case(rows, Subject.REFERRAL))
    first_cvs = _first_cvs(referrals)
    vacancies = []
    histories = made.by_case(rows, Subject.VACANCY)
    for vacancy in _rows(work.vacancies, histories):
        seen = made.vacancy_moments(histories[vacancy.id])
        vacancies.append(
            VacancyFact(
                first_contact_at=vacancy.first_contact_at,
                first_cv_at=first_cvs.get(vacancy.id),
                because=vacancy.closed_because,
                **seen,
            )
        )
    return Facts(
        partners=tuple(_partners(work, referrals)),
        referrals=tuple(fact for _, fact in referrals),
        vacancies=tuple(vacancies),
        manual=made.by_hand(rows),
    )


def _referrals(
    work: Work, histories: Mapping[int, Sequence[Any]]
) -> list[tuple[int, ReferralFact]]:
    """Each with its partner's number."""
    return [
        (
            one.partner_id,
            ReferralFact(
                vacancy_id=one.vacancy_id,
                duty_unmet=one.duty_unmet,
                **made.moments(histories[one.id]),
            ),
        )
        for one in _rows(work.referrals, histories)
    ]


def _rows(rows: Rows[T], numbers: Iterable[int]) -> Iterator[T]:
    """The rows of these numbers, some at a time: a database takes only so many in one question."""
    wanted = sorted(numbers)
    for start in range(0, len(wanted), _AT_A_TIME):
        yield from rows.where(id=wanted[start : start + _AT_A_TIME])


def _first_cvs(referrals: list[tuple[int, ReferralFact]]) -> dict[int, datetime]:
    first: dict[int, datetime] = {}
    for _, one in referrals:
        if one.vacancy_id is not None and one.delivered_at is not None:
            first[one.vacancy_id] = min(
                one.delivered_at, first.get(one.vacancy_id, one.delivered_at)
            )
    return first


def _partners(work: Work, referrals: list[tuple[int, ReferralFact]]) -> list[PartnerFact]:
    hired: dict[int, datetime] = {}
    for partner_id, one in referrals:
        if one.hired_at is not None:
            hired[partner_id] = min(one.hired_at, hired.get(partner_id, one.hired_at))
    rights = defaultdict(list)
    for right in work.rights.where():
        rights[right.partner_id].append(right)
    return [_partner(one, rights[one.id], hired.get(one.id)) for one in work.partners.where()]


def _partner(one: Partner, rights: list[Any], hired_at: datetime | None) -> PartnerFact:
    jobs = [right.ended_on for right in rights if right.ended_because is RightEnd.FIRST_JOB]
    jobs += [local_date(hired_at)] if hired_at else []
    return PartnerFact(
        registered_on=min((right.registered_on for right in rights), default=None),
        origin=one.origin,
        employed_on=min(filter(None, jobs), default=None),
        stayed=one.stayed,
        stayed_told_on=one.stayed_told_on,
    )


# --- for the templates ----------------------------------------------------------------------------


def _shown(one: Figures, rows: Sequence[Mapping[str, Count]]) -> dict[str, list[bool]]:
    """By chart, which of its numbers there is something of; one that is held back is something."""
    return {
        "flow": [count != 0 for row in rows for count in row.values()],
        "stages": [stage.count != 0 for stage in one.stages],
        "duties": [share.whole != 0 for share in one.duties.values()],
    }


def _told(
    one: Figures,
    spans: list[dict[str, str]],
    rows: Sequence[Mapping[str, Count]],
    unit: str,
) -> dict[str, Any]:
    """The figures as plain JSON values, and what the charts are drawn from."""
    told = {
        "first": one.period.first.isoformat(),
        "last": one.period.last.isoformat(),
        "registered": one.registered,
        "origins": dict(one.origins),
        "employed": one.employed,
        "stayed": dict(one.stayed),
        "flow": dict(one.flow),
        "outcomes": _share(one.outcomes),
        "postings": _share(one.postings),
        "duties": {name: _share(share) for name, share in one.duties.items()},
        "duty_unmet": one.duty_unmet,
        "stages": [_stage(stage) for stage in one.stages],
        "manual": one.manual,
        "referrals": one.referrals,
        "manual_each": one.manual_each,
        "manual_most": one.manual_most,
        "unit": unit,
        "spans": [span | {"counts": dict(row)} for span, row in zip(spans, rows, strict=True)],
        "charts": [name for name, numbers in _shown(one, rows).items() if any(numbers)],
    }
    return {"figures": told}


def _share(share: Share) -> dict[str, Any]:
    return {"part": share.part, "whole": share.whole, "percent": share.percent}


def _stage(stage: Stage) -> dict[str, Any]:
    return {
        "name": stage.name,
        "count": stage.count,
        "median": stage.median,
        "ninety": stage.ninety,
    }
