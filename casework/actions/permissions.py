"""The partner's permission to share (A22): how, with whom, and with whom never."""

from dataclasses import replace
from datetime import datetime

from casework.actions.dossier import current_right
from casework.actions.ladders import withdraw
from casework.actions.log import happened
from casework.actions.refer import match_partner
from casework.actions.referrals import set_aside
from casework.events import By, Name
from casework.letters import Side
from casework.model import Company, Partner, Permission, RightState, State, Subject
from casework.ports import Work

_NOT_SENT = (State.PROPOSED, State.ASKED, State.READY)


def choose_permission(
    work: Work, partner: Partner, permission: Permission, by: By, now: datetime
) -> Partner:
    """The partner's new choice. A no stops what has not been sent; a yes starts the matching, and
    is the answer to what we were asking."""
    partner = give_permission(work, partner, permission, by, now)
    if permission is Permission.NONE:
        stop_unsent(work, partner, by, now)
    else:
        _answer_asked(work, partner, by, now)
        put_forward(work, partner, now)
    return partner


def give_permission(
    work: Work, partner: Partner, permission: Permission, by: By, now: datetime
) -> Partner:
    """The partner's permission to share the CV, or its withdrawal (A22)."""
    happened(work, Subject.PARTNER, partner.id, f"permission.{permission}", by, now)
    return work.partners.save(partner, replace(partner, permission=permission, permission_at=now))


def allow(work: Work, partner: Partner, company: Company, by: By, now: datetime) -> Partner:
    """Turns the permission for this company on or off; what is allowed is no longer excluded."""
    allowed = _turned(partner.allowed_company_ids, company.id)
    excluded = tuple(one for one in partner.excluded_company_ids if one not in allowed)
    name = "permission.allows" if company.id in allowed else "permission.allows_no_more"
    happened(work, Subject.PARTNER, partner.id, name, by, now, words=f"company:{company.id}")
    partner = work.partners.save(
        partner,
        replace(partner, allowed_company_ids=allowed, excluded_company_ids=excluded),
    )
    _answer_asked(work, partner, by, now)
    return partner


def exclude(work: Work, partner: Partner, company: Company, by: By, now: datetime) -> Partner:
    """Turns the exclusion of this company on or off; what was on its way there is stopped."""
    excluded = _turned(partner.excluded_company_ids, company.id)
    allowed = tuple(one for one in partner.allowed_company_ids if one not in excluded)
    name = "permission.excludes" if company.id in excluded else "permission.excludes_no_more"
    happened(work, Subject.PARTNER, partner.id, name, by, now, words=f"company:{company.id}")
    partner = work.partners.save(
        partner,
        replace(partner, allowed_company_ids=allowed, excluded_company_ids=excluded),
    )
    if company.id in excluded:
        stop_unsent(work, partner, by, now, company)
    return partner


def put_forward(work: Work, partner: Partner, now: datetime) -> None:
    """Before every open vacancy that matches, if the right is active and permission given."""
    right = current_right(work, partner)
    active = right is not None and right.state is RightState.ACTIVE
    if active and partner.permission is not Permission.NONE:
        match_partner(work, partner, now)


def _answer_asked(work: Work, partner: Partner, by: By, now: datetime) -> None:
    """Who was asked about a CV and now lets it go to that company anyhow has said yes (row 3)."""
    for referral in work.referrals.where(partner_id=partner.id, state=State.ASKED):
        if partner.shares_with(referral.company_id):
            withdraw(work, referral.id, Side.PARTNER)
            set_aside(work, referral, Name.PARTNER_YES, by, now)


def stop_unsent(
    work: Work, partner: Partner, by: By, now: datetime, company: Company | None = None
) -> None:
    """Takes back what no company has seen yet (rows 4 and 33); of one company, or of all."""
    for referral in work.referrals.where(partner_id=partner.id, state=list(_NOT_SENT)):
        if company is None or referral.company_id == company.id:
            name = Name.PARTNER_NO if referral.state is State.ASKED else Name.RECALL
            set_aside(work, referral, name, by, now)


def _turned(numbers: tuple[int, ...], number: int) -> tuple[int, ...]:
    if number in numbers:
        return tuple(one for one in numbers if one != number)
    return (*numbers, number)
