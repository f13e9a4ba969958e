"""An invitation: what a company or a caseworker knows of a partner, behind a link into the chat."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from casework.actions.log import happened
from casework.errors import RefusedError
from casework.events import By
from casework.model import Company, Invitation, Partner, Subject
from casework.ports import Work
from casework.tokens import sign, verify
from casework.workdays import local_date

LIFE = timedelta(days=60)
KIND = "inv"


def invite(
    work: Work,
    company: Company,
    by: By,
    now: datetime,
    *,
    made_on: date | None = None,
    name: str | None = None,
) -> str:
    """The token for `t.me/<bot>?start=<token>`; good for 60 days and for one person."""
    invitation = work.invitations.add(
        Invitation(
            company_id=company.id,
            agreement_made_on=made_on,
            partner_name=name,
            made_by=by.actor,
            made_at=now,
        )
    )
    happened(work, Subject.COMPANY, company.id, "partner.invited", by, now)
    return sign(work.secret, KIND, invitation.id, local_date(now + LIFE))


def invitation_of(work: Work, token: str, now: datetime) -> Invitation:
    """Raises BadTokenError, NotFoundError, and RefusedError where it has been used."""
    found = work.invitations.get(verify(work.secret, token, now).number)
    if found.used_at is not None:
        raise RefusedError("used")
    return found


def accept(work: Work, invitation: Invitation, partner: Partner, now: datetime) -> None:
    """It was used, by this partner."""
    work.invitations.save(invitation, replace(invitation, partner_id=partner.id, used_at=now))
