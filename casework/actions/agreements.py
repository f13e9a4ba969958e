"""Agreements: signed, given notice of, suspended, ended (R03, R04, A15)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from casework.actions.endings import move_agreement
from casework.actions.refer import match_vacancy
from casework.agreement import LIVE, AgreementEvent
from casework.errors import RefusedError
from casework.events import By
from casework.model import Agreement, AgreementState, Company, VacancyState
from casework.ports import Work

_STANDING = frozenset(AgreementState) - {AgreementState.ENDED}
_ENDING = frozenset({AgreementState.NOTICE_GIVEN, AgreementState.SUSPENDED})


def sign(
    work: Work,
    company: Company,
    by: By,
    now: datetime,
    *,
    wording: str,
    signed_on: date | None,
    signatory: str | None,
) -> Agreement:
    """A new agreement: signed where there is a date of signature, and else a draft (R04)."""
    new = Agreement(
        company_id=company.id, wording=wording, signed_on=signed_on, signatory=signatory
    )
    event = AgreementEvent.SIGNED if signed_on else AgreementEvent.DRAFTED
    return move_agreement(work, new, event, by, now)


def sign_again(
    work: Work,
    company: Company,
    by: By,
    now: datetime,
    *,
    wording: str,
    signed_on: date,
    signatory: str | None,
) -> Agreement:
    """Signs a draft, or a new agreement of a company that has none in force any more.

    Raises RefusedError where it has one, suspended or not.
    """
    for standing in _standing(work, company):
        if standing.state is not AgreementState.DRAFT:
            raise RefusedError("already")
        signed = replace(standing, wording=wording, signed_on=signed_on, signatory=signatory)
        return move_agreement(work, signed, AgreementEvent.SIGNED, by, now)
    return sign(work, company, by, now, wording=wording, signed_on=signed_on, signatory=signatory)


def give_notice(
    work: Work, company: Company, ends_on: date, by: By, now: datetime, words: str = ""
) -> Agreement:
    """The company leaves the scheme on a day, inclusive. Raises RefusedError where it is not in it."""
    agreement = _of(work, company, LIVE)
    event = AgreementEvent.NOTICE_GIVEN
    return move_agreement(work, replace(agreement, ends_on=ends_on), event, by, now, words)


def take_notice_back(
    work: Work, company: Company, by: By, now: datetime, words: str = ""
) -> Agreement:
    """The company stays after all. Raises RefusedError where it has not given notice."""
    agreement = _of(work, company, LIVE)
    return move_agreement(work, agreement, AgreementEvent.NOTICE_TAKEN_BACK, by, now, words)


def suspend(work: Work, company: Company, by: By, now: datetime, words: str = "") -> Agreement:
    """A labour conflict, a blockade: no CV leaves for the company until it is resumed.

    What lies with the company already goes on. Raises RefusedError where it is not in the scheme.
    """
    agreement = _of(work, company, LIVE)
    return move_agreement(work, agreement, AgreementEvent.SUSPENDED, by, now, words)


def resume(work: Work, company: Company, by: By, now: datetime, words: str = "") -> Agreement:
    """The conflict is over: open vacancies go to the partners who match them (R02).

    Raises RefusedError where nothing is suspended.
    """
    agreement = _of(work, company, _STANDING)
    after = move_agreement(work, agreement, AgreementEvent.RESUMED, by, now, words)
    for vacancy in work.vacancies.where(company_id=company.id, state=VacancyState.OPEN):
        match_vacancy(work, vacancy, now)
    return after


def end(work: Work, company: Company, by: By, now: datetime, words: str = "") -> Agreement:
    """Ended at once. Raises RefusedError where it is neither noticed nor suspended."""
    agreement = _of(work, company, _ENDING, "end_date_missing")
    return move_agreement(work, agreement, AgreementEvent.ENDED, by, now, words)


def is_suspended(work: Work, company: Company) -> bool:
    return any(one.state is AgreementState.SUSPENDED for one in _standing(work, company))


def _standing(work: Work, company: Company) -> list[Agreement]:
    """The company's agreements that are not over, the newest first."""
    found = work.agreements.where(company_id=company.id, state=sorted(_STANDING))
    return list(reversed(found))


def _of(
    work: Work,
    company: Company,
    states: Collection[AgreementState],
    why: str = "agreement_active",
) -> Agreement:
    for agreement in _standing(work, company):
        if agreement.state in states:
            return agreement
    raise RefusedError(why)
