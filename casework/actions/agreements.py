"""Agreements: signed, given notice of, suspended, ended (R03, R04, A15)."""

from dataclasses import replace
from datetime import date, datetime

from casework.actions.endings import move_agreement
from casework.agreement import LIVE, AgreementEvent
from casework.errors import RefusedError
from casework.events import By
from casework.model import Agreement, Company
from casework.ports import Work


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


def give_notice(
    work: Work, company: Company, ends_on: date, by: By, now: datetime, words: str = ""
) -> Agreement:
    """The company leaves the scheme on a day, inclusive. Raises RefusedError where it is not in it."""
    for agreement in work.agreements.where(company_id=company.id):
        if agreement.state in LIVE:
            event = AgreementEvent.NOTICE_GIVEN
            return move_agreement(work, replace(agreement, ends_on=ends_on), event, by, now, words)
    raise RefusedError("agreement_active")
