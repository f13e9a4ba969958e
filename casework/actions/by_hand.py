"""What a caseworker does to a case without a task that asks for it: adds one, opens one again, writes
down what a company or a partner said by telephone, an offer and a no to it, takes a hire back, completes
what a partner told in words, marks an address as protected. Each with a reason or a name behind it, in the log.
"""

from dataclasses import replace
from datetime import date, datetime

from casework import vacancy as vacancy_rules
from casework.actions.candidates import match_of
from casework.actions.carry_out import carry_out
from casework.actions.company_says import company_says
from casework.actions.dossier import current_cv, current_right
from casework.actions.log import happened
from casework.actions.partner_says import Says, partner_says
from casework.actions.permissions import give_permission
from casework.actions.refer import match_partner, put_forward
from casework.actions.register_cv import complete, date_trouble
from casework.errors import RefusedError
from casework.events import By, Event, Name, Role
from casework.model import (
    TERMINAL,
    Company,
    Partner,
    Permission,
    Referral,
    Right,
    Subject,
    Vacancy,
)
from casework.ports import Work
from casework.readings import ReplyReading
from casework.workdays import local_date


def add(
    work: Work, partner: Partner, vacancy: Vacancy, by: By, now: datetime, *, why: str
) -> Referral:
    """Puts a partner before a vacancy that the matching did not propose (row 1, R01, P08).

    The partner is asked or told as ever. Raises RefusedError without a CV or a reason, or with what
    does not hold of row 1.
    """
    cv = current_cv(work, partner)
    if cv is None:
        raise RefusedError("cv_missing")
    if not why.strip():
        raise RefusedError("note_missing")
    new = Referral(
        partner_id=partner.id,
        company_id=vacancy.company_id,
        vacancy_id=vacancy.id,
        contact_id=vacancy.contact_id,
        cv_id=cv.id,
        because=match_of(vacancy, cv).because,
    )
    is_open = vacancy_rules.is_open(vacancy, local_date(now))
    return put_forward(work, new, by, now, vacancy_open=is_open, why=why)


def reopen(work: Work, referral: Referral, by: By, now: datetime, *, why: str) -> Referral:
    """A case that ended goes on where it stood (row 31); both sides hear it.

    Raises RefusedError without a reason, where it has not ended, and where that is too long ago.
    """
    return carry_out(work, referral, Event(name=Name.REOPEN, by=by, note=why), now)


def company_said(
    work: Work, referral: Referral, reading: ReplyReading, by: By, now: datetime
) -> Referral:
    """What a company said by telephone, or in a mail that names no case: as if it had replied.

    Raises RefusedError where no CV lies there, or where the case does not allow it now.
    """
    if referral.delivered_at is None:
        raise RefusedError("too_early")
    spoken = replace(_heard(work, referral, by), role=Role.COMPANY, confirmed=True)
    return company_says(work, referral, reading, spoken, now, quote="")


def partner_said(
    work: Work, referral: Referral, says: Says, by: By, now: datetime, *, choice: int, note: str
) -> Referral:
    """What a partner said by telephone, or in a message that was not understood: as if by a link.

    A word of hers on the outcome is hers alone: it is not confirmed by being written down. Raises
    RefusedError where it makes no sense any more.
    """
    spoken = replace(_heard(work, referral, by), role=Role.PARTNER)
    return partner_says(work, referral, says, spoken, now, choice=choice, quote=note)


def _heard(work: Work, referral: Referral, by: By) -> By:
    """Of two words on one case each has a source of its own, so that what follows comes each time."""
    newest = work.events.newest_of(Subject.REFERRAL, referral.id)
    return replace(by, source=f"command:{newest}")


def offer(work: Work, referral: Referral, by: By, now: datetime) -> Referral:
    """The company has offered the partner the job after an interview (row 21); the partner has yet to answer.

    Raises RefusedError where no interview was held.
    """
    spoken = replace(by, role=Role.COMPANY, confirmed=True)
    return carry_out(work, referral, Event(name=Name.COMPANY_OFFERS, by=spoken), now)


def decline(work: Work, referral: Referral, by: By, now: datetime, *, why: str) -> Referral:
    """The partner says no to the job that was offered (row 22); the right runs on (A11).

    Raises RefusedError without a reason, or where no job was offered.
    """
    spoken = replace(by, role=Role.PARTNER, confirmed=True)
    return carry_out(work, referral, Event(name=Name.PARTNER_DECLINES, by=spoken, note=why), now)


def undo_hire(work: Work, referral: Referral, by: By, now: datetime, *, why: str) -> Referral:
    """The employment never started, or was never agreed (row 34): both sides are asked anew.

    A right that comes back with it meets the vacancies that are open now (R02). Raises RefusedError
    without a reason, or where nobody was hired.
    """
    after = carry_out(work, referral, Event(name=Name.HIRE_UNDONE, by=by, note=why), now)
    match_partner(work, work.partners.get(after.partner_id), now)
    return after


def ended_by(work: Work, hired: Referral) -> list[Referral]:
    """The cases that a hire ended with it: those of its vacancy, and the partner's others.

    Each can be opened again (row 31).
    """
    beside = work.referrals.where(partner_id=hired.partner_id)
    if hired.vacancy_id:
        beside += work.referrals.where(vacancy_id=hired.vacancy_id)
    others = {one.id: one for one in beside if one.id != hired.id}
    return [one for one in others.values() if one.state in TERMINAL and one.since == hired.since]


def complete_partner(
    work: Work,
    partner: Partner,
    company: Company,
    made_on: date,
    permission: Permission,
    by: By,
    now: datetime,
) -> Right:
    """What a partner who mailed a CV told in words: who hired the spouse and when, and whether the
    CV may be sent. As on the partner's own page; the partner hears what was registered.

    Raises RefusedError where a right is registered already, or the day is yet to come.
    """
    if current_right(work, partner) is not None:
        raise RefusedError("already")
    if date_trouble(made_on, now) == "future":
        raise RefusedError("date_in_future")
    if permission is not Permission.NONE:
        partner = give_permission(work, partner, permission, by, now)
    return complete(work, partner, company, made_on, by, now)


def protect(work: Work, partner: Partner, by: By, now: datetime, *, protected: bool) -> Partner:
    """Name and address are protected (CPR-loven § 28), or no longer: no CV leaves meanwhile.

    Raises RefusedError where it is so already.
    """
    if partner.protected is protected:
        raise RefusedError("already")
    name = "partner.protected" if protected else "partner.not_protected"
    happened(work, Subject.PARTNER, partner.id, name, by, now)
    return work.partners.save(partner, replace(partner, protected=protected))
