"""One person's whole file: access (GDPR art. 15). Its end is `forget`."""

from dataclasses import asdict
from typing import Any

from casework.measures import Barrier
from casework.model import PartnerId, Subject
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
        "cvs": [
            asdict(one) | {"copies": [asdict(copy) for copy in work.copies.where(cv_id=one.id)]}
            for one in work.cvs.where(partner_id=partner_id)
        ],
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
