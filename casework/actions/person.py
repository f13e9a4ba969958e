"""One person's whole file, and its end: access (GDPR art. 15) and erasure (art. 17)."""

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from casework.actions.log import happened
from casework.actions.referrals import set_aside
from casework.events import By, Name, Role
from casework.measures import Barrier
from casework.model import (
    LIVE,
    PartnerId,
    Permission,
    Subject,
)
from casework.ports import Work


def export_person(work: Work, partner_id: PartnerId) -> dict[str, Any]:
    """Everything kept about a partner as plain values. The employee is another person: only the
    day of the agreement and the company are told, since the right hangs on them.

    Raises NotFoundError.
    """
    partner = work.partners.get(partner_id)
    referrals = work.referrals.where(partner_id=partner_id)
    return {
        "partner": asdict(partner),
        "rights": [asdict(one) for one in work.rights.where(partner_id=partner_id)],
        "cvs": [asdict(one) for one in work.cvs.where(partner_id=partner_id)],
        "referrals": [
            {
                **asdict(one),
                "company": work.companies.get(one.company_id).name,
                "interviews": [asdict(i) for i in work.interviews.where(referral_id=one.id)],
                "events": [asdict(e) for e in work.events.of(Subject.REFERRAL, one.id)],
            }
            for one in referrals
        ],
        "barriers": [
            {**asdict(one), "found": [asdict(f) for f in work.findings.where(barrier_id=one.id)]}
            for one in _barriers(work, partner_id)
        ],
        "upskillings": [asdict(one) for one in work.upskillings.where(partner_id=partner_id)],
        "events": [asdict(one) for one in work.events.of(Subject.PARTNER, partner_id)],
    }


def _barriers(work: Work, partner_id: PartnerId) -> list[Barrier]:
    mine = [one.id for one in work.referrals.where(partner_id=partner_id)]
    return work.barriers.where(referral_id=mine) if mine else []


def forget_person(work: Work, partner_id: PartnerId, by: By, now: datetime) -> None:
    """Withdraws the partner everywhere (the companies are asked to delete), then empties the record.

    What stays is that something happened, without who: ids, states and dates. Raises NotFoundError.
    """
    partner = work.partners.get(partner_id)
    spoken = replace(by, role=Role.PARTNER)
    for referral in work.referrals.where(partner_id=partner_id, state=list(LIVE)):
        set_aside(work, referral, Name.PARTNER_WITHDRAWS, spoken, now)
    for cv in work.cvs.where(partner_id=partner_id):
        work.cvs.save(cv, replace(cv, text="", profile={}, file_name="", cpr_found=False))
        if len(work.cvs.where(sha256=cv.sha256)) == 1:
            work.files.remove(cv.sha256)
    for barrier in _barriers(work, partner_id):
        work.barriers.save(barrier, replace(barrier, minutes=None))
        for finding in work.findings.where(barrier_id=barrier.id):
            work.findings.save(finding, replace(finding, measure=None, owner=None))
    for event in work.events.of(Subject.PARTNER, partner_id):
        if event.name.startswith("paper."):
            work.files.remove(event.words)
    work.partners.save(
        work.partners.get(partner_id),
        replace(
            work.partners.get(partner_id),
            name=f"#{partner_id}",
            email=None,
            phone=None,
            chat_id=None,
            permission=Permission.NONE,
            forgotten_at=now,
        ),
    )
    work.tasks.obsolete(Subject.PARTNER, partner_id, now)
    happened(work, Subject.PARTNER, partner.id, "partner.forgotten", by, now)
