"""Putting a partner's CV before a company: who matches, the partner's word, the caseworker's yes.

R02: every open vacancy goes to every partner with an active right who matches. Nobody is filtered
away by trade (R01): what does not match is simply not proposed by the machine, and a caseworker
may add it.
"""

from dataclasses import replace
from datetime import datetime

from casework import agreement, right
from casework import vacancy as vacancy_rules
from casework.actions import verify
from casework.actions.candidates import Candidate, candidates, matches_of
from casework.actions.carry_out import carry_out
from casework.actions.dossier import Dossier, current_cv, current_right, dossier
from casework.actions.sending import clearance, prepare_copy
from casework.errors import RefusedError
from casework.events import SYSTEM, By, Event, Name, Opening
from casework.model import (
    LIVE,
    Caseworker,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Cv,
    Partner,
    Referral,
    Vacancy,
    VacancyState,
)
from casework.ports import Work
from casework.workdays import local_date

MATCHES_FROM = 0.2
"""How much of a vacancy a CV must speak of before the machine proposes it (0 to 1). Languages and a
driving licence alone never reach it."""


_MOST_MISSES = 200
"""So many in a row that do not match, the nearest first, and the rest are not looked at."""


def match_vacancy(work: Work, vacancy: Vacancy, now: datetime) -> list[Referral]:
    """Proposes every partner with an active right who matches this vacancy (R02, R07)."""
    found: list[Referral] = []
    misses = 0
    for one in candidates(work, vacancy, now):
        misses = 0 if one.match.score >= MATCHES_FROM else misses + 1
        if misses == _MOST_MISSES:
            break
        referral = _propose_match(work, one, vacancy, now)
        found += [referral] if referral else []
    return found


def match_partner(work: Work, partner: Partner, now: datetime) -> list[Referral]:
    """Proposes this partner for every open vacancy that matches, the best first."""
    cv = current_cv(work, partner)
    if cv is None:
        return []
    vacancies = work.vacancies.where(state=VacancyState.OPEN)
    matches = matches_of(cv, vacancies)
    matched = [
        (Candidate(partner, cv, match), vacancy)
        for vacancy, match in zip(vacancies, matches, strict=True)
    ]
    matched.sort(key=lambda pair: pair[0].match.order)
    found = [_propose_match(work, one, vacancy, now) for one, vacancy in matched]
    return [referral for referral in found if referral]


def _propose_match(work: Work, one: Candidate, vacancy: Vacancy, now: datetime) -> Referral | None:
    if one.match.score < MATCHES_FROM:
        return None
    try:
        return propose(work, one.partner, vacancy, one.cv, one.match.because, now)
    except RefusedError:
        return None  # the opening of row 1 does not hold: nothing is put down


def propose(
    work: Work, partner: Partner, vacancy: Vacancy, cv: Cv, because: tuple[str, ...], now: datetime
) -> Referral:
    """Puts a referral down (row 1), and asks or tells the partner (rows 2 and 5).

    Raises RefusedError where the right, the vacancy or the agreement is not active, the pair has a
    live referral already, or the partner excluded the company.
    """
    company = work.companies.get(vacancy.company_id)
    new = Referral(
        partner_id=partner.id,
        company_id=company.id,
        vacancy_id=vacancy.id,
        contact_id=vacancy.contact_id,
        cv_id=cv.id,
        because=because,
    )
    holds = opening(work, partner, company, vacancy, now)
    referral = carry_out(work, new, Event(name=Name.MATCH_FOUND, by=SYSTEM, opening=holds), now)
    return _ask_or_tell(work, referral, partner, now)


def _ask_or_tell(work: Work, referral: Referral, partner: Partner, now: datetime) -> Referral:
    """Rows 2 and 5: asked each time, or told and given the recall window."""
    shares = partner.shares_with(referral.company_id)
    name = Name.STANDING_PERMISSION if shares else Name.ASK_PARTNER
    return carry_out(work, referral, Event(name=name, by=SYSTEM), now)


def propose_again(work: Work, about: Dossier, by: By, now: datetime) -> Referral:
    """Puts the partner before the same workplace once more, when measures are done (R09).

    For the same vacancy where it is still open, and else unsolicited. Raises RefusedError where the
    right or the agreement is not active any more.
    """
    vacancy = about.vacancy
    if vacancy is not None and not vacancy_rules.is_open(vacancy, local_date(now)):
        vacancy = None
    cv = current_cv(work, about.partner) or about.cv
    new = Referral(
        partner_id=about.partner.id,
        company_id=about.company.id,
        vacancy_id=vacancy.id if vacancy else None,
        contact_id=about.contact.id,
        cv_id=cv.id,
    )
    return put_forward(work, new, by, now, vacancy_open=True)


def put_forward(
    work: Work, new: Referral, by: By, now: datetime, *, vacancy_open: bool, why: str = ""
) -> Referral:
    """Puts down what a person decided (row 1), even where it was answered once before.

    Raises RefusedError with what does not hold of row 1.
    """
    partner = work.partners.get(new.partner_id)
    live = work.referrals.where(partner_id=partner.id, company_id=new.company_id, state=list(LIVE))
    opening = Opening(
        right_active=_right_active(work, partner, now),
        vacancy_open=vacancy_open,
        agreement_active=agreement_active(work, work.companies.get(new.company_id), now),
        no_live_referral=not any(one.vacancy_id == new.vacancy_id for one in live),
        not_excluded=new.company_id not in partner.excluded_company_ids,
    )
    event = Event(name=Name.ADD, by=by, opening=opening, note=why)
    return _ask_or_tell(work, carry_out(work, new, event, now), partner, now)


def opening(
    work: Work, partner: Partner, company: Company, vacancy: Vacancy, now: datetime
) -> Opening:
    """What must hold before this partner is put before this vacancy (row 1), as it stands now."""
    earlier = work.referrals.where(partner_id=partner.id, vacancy_id=vacancy.id)
    return Opening(
        right_active=_right_active(work, partner, now),
        vacancy_open=vacancy_rules.is_open(vacancy, local_date(now)),
        agreement_active=agreement_active(work, company, now),
        # Neither a live one nor one that ended: what was answered once is not asked again.
        no_live_referral=not earlier,
        not_excluded=company.id not in partner.excluded_company_ids,
    )


def agreement_active(work: Work, company: Company, now: datetime) -> bool:
    today = local_date(now)
    return any(
        agreement.is_active(one, today) for one in work.agreements.where(company_id=company.id)
    )


def _right_active(work: Work, partner: Partner, now: datetime) -> bool:
    one = current_right(work, partner)
    return one is not None and right.is_active(one, local_date(now))


def approve(
    work: Work,
    referral: Referral,
    caseworker: Caseworker,
    by: By,
    now: datetime,
    *,
    tls_known: bool,
) -> Referral:
    """A caseworker's yes to sending this CV (row 6).

    Inside the partner's recall window, and while the contact's address is being confirmed, the yes
    is kept and carried out as soon as it can be; the referral then still stands at `ready`. Raises
    RefusedError with every condition that is missing.
    """
    about = dossier(work, referral)
    prepare_copy(work, about.cv, now)
    clear = clearance(work, about, now, tls_known=tls_known)
    if verify.may_wait(work, about, clear.missing, tls_known=tls_known):
        verify.ask(work, about, clear.missing, now)
        return work.referrals.save(referral, replace(referral, approved_by=caseworker.id))
    return carry_out(work, referral, Event(name=Name.APPROVE_SEND, by=by, clearance=clear), now)


def reading_contact(work: Work, company_id: CompanyId, other_than: ContactId) -> Contact | None:
    """Another contact of the company who is known to read mail at the address (2.5)."""
    for contact in work.contacts.where(company_id=company_id):
        if contact.is_verified and contact.id != other_than:
            return contact
    return None


def readdressed(work: Work, referral: Referral) -> Referral:
    """The referral with a contact whose mail arrives, where the present one's does not."""
    if work.contacts.get(referral.contact_id).undeliverable_at is None:
        return referral
    other = reading_contact(work, referral.company_id, referral.contact_id)
    return (
        work.referrals.save(referral, replace(referral, contact_id=other.id)) if other else referral
    )


def live_of(work: Work, partner: Partner) -> list[Referral]:
    return work.referrals.where(partner_id=partner.id, state=list(LIVE))
