"""Open vacancies of the scheme for a partner to look through: pick one, or pass it (row 1)."""

from dataclasses import replace
from datetime import datetime

from casework import vacancy as vacancy_rules
from casework.actions.candidates import match_of, matches_of
from casework.actions.carry_out import carry_out
from casework.actions.dossier import current_cv
from casework.actions.log import happened
from casework.actions.refer import agreement_active, opening
from casework.errors import RefusedError
from casework.events import SYSTEM, By, Event, Name
from casework.model import Partner, Permission, Referral, Subject, Vacancy, VacancyState
from casework.ports import Work
from casework.workdays import local_date


def open_for(work: Work, partner: Partner, now: datetime) -> list[Vacancy]:
    """Vacancies that the partner has neither been put before nor passed; the best match first.

    Nothing is left out by trade (R01): the order is all that the matching decides.
    """
    seen = {one.vacancy_id for one in work.referrals.where(partner_id=partner.id)}
    found = [
        one
        for one in work.vacancies.where(state=VacancyState.OPEN)
        if one.id not in seen
        and one.id not in partner.passed_vacancy_ids
        and one.company_id not in partner.excluded_company_ids
        and vacancy_rules.is_open(one, local_date(now))
        and agreement_active(work, work.companies.get(one.company_id), now)
    ]
    cv = current_cv(work, partner)
    if cv is None:
        return sorted(found, key=lambda one: one.id)
    pairs = zip(matches_of(cv, found), found, strict=True)
    return [one for _, one in sorted(pairs, key=lambda pair: (pair[0].order, pair[1].id))]


def pick(work: Work, partner: Partner, vacancy: Vacancy, by: By, now: datetime) -> Referral:
    """The partner wants the CV put before this vacancy: that is the yes to sharing it there.

    Raises RefusedError without a CV, or with what does not hold of row 1.
    """
    cv = current_cv(work, partner)
    if cv is None:
        raise RefusedError("no_cv")
    if partner.permission is Permission.NONE:
        raise RefusedError("permission")
    company = work.companies.get(vacancy.company_id)
    new = Referral(
        partner_id=partner.id,
        company_id=company.id,
        vacancy_id=vacancy.id,
        contact_id=vacancy.contact_id,
        cv_id=cv.id,
        because=("partner:picked", *match_of(vacancy, cv).because),
    )
    holds = opening(work, partner, company, vacancy, now)
    referral = carry_out(work, new, Event(name=Name.PARTNER_PICKS, by=by, opening=holds), now)
    if partner.shares_with(company.id):
        return carry_out(work, referral, Event(name=Name.STANDING_PERMISSION, by=SYSTEM), now)
    asked = carry_out(work, referral, Event(name=Name.ASK_PARTNER, by=SYSTEM), now)
    return carry_out(work, asked, Event(name=Name.PARTNER_YES, by=by), now)


def pass_by(work: Work, partner: Partner, vacancy: Vacancy, by: By, now: datetime) -> Partner:
    """No, thank you: it is not shown again. Nobody is told, and it has no consequences."""
    words = f"vacancy:{vacancy.id}"
    happened(work, Subject.PARTNER, partner.id, "vacancy.passed", by, now, words=words)
    passed = (*partner.passed_vacancy_ids, int(vacancy.id))
    return work.partners.save(partner, replace(partner, passed_vacancy_ids=passed))
