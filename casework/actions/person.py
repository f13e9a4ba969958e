"""One person's whole file, and its end: access (GDPR art. 15) and erasure (art. 17)."""

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from casework.actions.log import happened
from casework.actions.referrals import set_aside
from casework.events import By, Name, Role
from casework.model import LIVE, Cv, PartnerId, Permission, Subject
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
        "events": [asdict(one) for one in work.events.of(Subject.PARTNER, partner_id)],
    }


def forget_person(work: Work, partner_id: PartnerId, by: By, now: datetime) -> None:
    """Withdraws the partner everywhere (the companies are asked to delete), then empties the record.

    What stays is that something happened, without who: ids, states and dates. Raises NotFoundError.
    """
    partner = work.partners.get(partner_id)
    spoken = replace(by, role=Role.PARTNER)
    for referral in work.referrals.where(partner_id=partner_id, state=list(LIVE)):
        set_aside(work, referral, Name.PARTNER_WITHDRAWS, spoken, now)
    for cv in work.cvs.where(partner_id=partner_id):
        _remove_copies(work, cv)
        work.cvs.save(cv, replace(cv, text="", profile={}, file_name="", cpr_found=False))
        if len(work.cvs.where(sha256=cv.sha256)) == 1:
            work.files.remove(cv.sha256)
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


def _remove_copies(work: Work, cv: Cv) -> None:
    """The files that could leave; the rows stay empty, so that none is made anew."""
    for copy in work.copies.where(cv_id=cv.id):
        others = work.copies.where(sha256=copy.sha256) if copy.sha256 else []
        if len(others) == 1 and copy.sha256 and copy.sha256 != cv.sha256:
            work.files.remove(copy.sha256)
        work.copies.save(copy, replace(copy, sha256=None, removed=()))
