"""The guard of row 6: may this CV leave, today, to this address (rules 2.2, promise 4)?

One function over values. Whatever is not known counts as not fulfilled; every condition has its
words in `templates/words` under `hindrance`.
"""

from dataclasses import dataclass
from datetime import datetime

from casework import agreement, right, vacancy
from casework.events import Clearance
from casework.model import (
    Agreement,
    Company,
    Contact,
    CvCopy,
    Partner,
    Permission,
    Referral,
    Right,
    Vacancy,
)
from casework.routes import Route
from casework.rules import Rules
from casework.workdays import local_date


@dataclass(frozen=True, kw_only=True)
class Sending:
    """All that the guard looks at. None is what nobody knows, or what is not there.

    `vacancy` is None for an unsolicited CV alone. `tls_known` is the word of who would carry it,
    `route` what was seen on the line to the contact's domain. `told` is whether a notice of just this
    CV went to the partner.
    """

    referral: Referral
    partner: Partner
    company: Company
    contact: Contact
    vacancy: Vacancy | None
    right: Right | None
    agreements: tuple[Agreement, ...]
    copy: CvCopy | None
    route: Route | None
    tls_known: bool | None
    told: bool


def clearance(sending: Sending, now: datetime, rules: Rules) -> Clearance:
    """What holds of the conditions of row 6 at `now` (aware)."""
    referral, partner, contact = sending.referral, sending.partner, sending.contact
    today = local_date(now)
    return Clearance(
        permission=_permitted(sending),
        right_active=sending.right is not None and right.is_active(sending.right, today),
        agreement_active=any(agreement.is_active(one, today) for one in sending.agreements),
        vacancy_open=vacancy.is_open(sending.vacancy, today)
        if sending.vacancy
        else referral.vacancy_id is None,
        not_excluded=sending.company.id not in partner.excluded_company_ids,
        cpr_scan_clean=sending.copy is not None and sending.copy.sha256 is not None,
        not_protected=not partner.protected,
        address_verified=contact.company_id == sending.company.id and contact.is_verified,
        tls_known=sending.tls_known is True and sending.route is not None and sending.route.safe,
        partner_told=sending.told or referral.permitted_at is not None,
        recall_window_passed=_recall_is_over(referral, now, rules),
    )


def _permitted(sending: Sending) -> bool:
    """By a permission that stands, or by the partner's yes to just this one."""
    if sending.partner.permission is Permission.NONE or sending.partner.forgotten_at is not None:
        return False
    asked = sending.referral.permitted_at is not None
    return asked or sending.partner.shares_with(sending.company.id)


def _recall_is_over(referral: Referral, now: datetime, rules: Rules) -> bool:
    """Who said yes to this one has nothing to wait for; who was only told has the window (A22)."""
    if referral.permitted_at is not None:
        return True
    told = referral.proposed_at
    return told is not None and now >= told + rules.permission_recall
