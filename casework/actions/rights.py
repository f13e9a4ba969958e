"""Rights: registered, announced before their end, and looked at when life happens (R10, R11, A1-A21).

What the end of one does to its partner's referrals stands in `endings`.
"""

from dataclasses import replace
from datetime import date, datetime

from casework import agreement
from casework import right as machine
from casework.actions.endings import move_right, right_context
from casework.actions.log import happened
from casework.actions.post import link, post_to_partner
from casework.actions.same_person import MAYBE_SAME_PERSON, alike_by_name, may_have_a_right
from casework.actions.todo import file_task
from casework.errors import RefusedError
from casework.events import By
from casework.letters import Button, Letter
from casework.model import (
    LIVE,
    Company,
    Employee,
    LifeEvent,
    Partner,
    Permission,
    Right,
    RightEnd,
    RightState,
    Subject,
)
from casework.ports import Work
from casework.right import RightEvent
from casework.tasks import TaskKind
from casework.workdays import add_workdays, local_date


def register_right(
    work: Work, partner: Partner, company: Company, made_on: date, by: By, now: datetime
) -> Right:
    """The partner's right from the day the employment agreement was made (R11).

    It waits for a caseworker where the company had no agreement that day (A12), the year is over
    already, an earlier right has been used (A13), or the partner may be somebody who is here
    already: nobody is refused by the machine.
    """
    alike_by_name(work, partner, company, now)
    last = machine.last_day(made_on, work.rules)
    today = local_date(now)
    doubtful = tuple(_doubts(work, partner, company, made_on, now))
    employee = work.employees.add(Employee(company_id=company.id, agreement_made_on=made_on))
    new = Right(
        partner_id=partner.id,
        employee_id=employee.id,
        state=RightState.PENDING_EVIDENCE,
        starts_on=made_on,
        last_day=last,
        registered_on=today,
    )
    return move_right(work, new, RightEvent.REGISTERED, by, now, doubtful=doubtful)


def _doubts(
    work: Work, partner: Partner, company: Company, made_on: date, now: datetime
) -> list[str]:
    doubts = []
    agreements = work.agreements.where(company_id=company.id)
    bound = any(agreement.covers(one, made_on) for one in agreements)
    if work.rules.right_require_active_agreement_on_start and not bound:
        doubts.append("no_agreement_that_day")
    if machine.last_day(made_on, work.rules) < local_date(now):
        doubts.append("year_over")
    earlier = work.rights.where(partner_id=partner.id)
    renewable = {RightEnd.ONE_YEAR, RightEnd.NEVER_VALID}
    if any(one.ended_because not in renewable for one in earlier):
        doubts.append("earlier_right")
    if may_have_a_right(work, partner):
        doubts.append(MAYBE_SAME_PERSON)
    return doubts


def announce_end(work: Work, right: Right, now: datetime) -> None:
    """A notice to the partner, and at 30 days left to the caseworker too (rules 2.3)."""
    days_left = (right.last_day - local_date(now)).days
    if right.state is not RightState.ACTIVE or days_left < 0:
        return
    partner = work.partners.get(right.partner_id)
    context = right_context(work, right) | {"days_left": days_left}
    post_to_partner(
        work,
        Letter.RIGHT_NOTICE,
        partner,
        context,
        key=f"right:{right.id}:notice:{right.last_day}:{days_left}",
        now=now,
        chasing=True,
    )
    if days_left <= _CASEWORKER_DAYS:
        live = work.referrals.where(partner_id=partner.id, state=list(LIVE))
        file_task(
            work,
            TaskKind.RIGHT_ENDING,
            Subject.RIGHT,
            right.id,
            now,
            key="ending",
            context=context | {"live": len(live)},
        )


_CASEWORKER_DAYS = 30


def report(
    work: Work, right: Right, life_event: LifeEvent, by: By, now: datetime, words: str = ""
) -> Right:
    """Something happened in the employee's life: a caseworker looks at the right, which goes on.

    Nobody but the partner is told. Raises RefusedError where the right has ended.
    """
    if right.review is life_event:
        happened(work, Subject.RIGHT, right.id, "right.life_event_again", by, now, words=words)
        return right
    wd = machine.REVIEW_WD[life_event]
    due = add_workdays(local_date(now), wd, work.rules)
    looked_at = replace(right, review=life_event, review_due=due)
    if life_event is LifeEvent.COUPLE_SPLIT:
        # Before any letter: the address may be the other half's too.
        separate(work, work.partners.get(right.partner_id), by, now)
    return move_right(work, looked_at, RightEvent.LIFE_EVENT, by, now, words=words)


def separate(work: Work, partner: Partner, by: By, now: datetime) -> Partner:
    """The couple has split: the two persons' data part at once, and sending rests on the partner's
    own word (2.5).

    An address that another person here uses too is nobody's alone: no mail goes to it any more.
    """
    if partner.separated_at is not None:
        return partner
    shared = any(
        other.id != partner.id and other.forgotten_at is None
        for other in work.partners.where(email=partner.email)
        if partner.email
    )
    parted = replace(
        partner,
        separated_at=now,
        email=None if shared else partner.email,
        permission=Permission.NONE,
        permission_at=now,
    )
    happened(work, Subject.PARTNER, partner.id, "partner.separated", by, now)
    saved = work.partners.save(partner, parted)
    ask_permission_again(work, saved, now)
    return saved


def ask_permission_again(work: Work, partner: Partner, now: datetime) -> None:
    """May the CV still be sent? It says nothing of why we ask: who reads it may not be alone."""
    post_to_partner(
        work,
        Letter.PERMISSION_AGAIN,
        partner,
        {
            "partner_name": partner.name,
            "asks": True,
            "links": {one: link(work, "par", partner.id, one, now) for one in _PERMISSIONS},
        },
        key=f"permission_again:{partner.id}:{partner.version}",
        now=now,
        buttons=tuple((Button(label=one, data=f"p:{partner.id}:{one}"),) for one in _PERMISSIONS),
    )


_PERMISSIONS = ("yes_share", "no_share")


def reviewed(work: Work, right: Right, by: By, now: datetime, note: str, *, ends: bool) -> Right:
    """A caseworker has looked: the right goes on, or ends by decision with its reason (K_decision)."""
    event = RightEvent.DECIDED if ends else RightEvent.REVIEWED
    return move_right(work, right, event, by, now, words=note)


def begin(work: Work, right: Right, by: By, now: datetime) -> None:
    """The day has come on which a scheduled right begins."""
    if right.state is not RightState.SCHEDULED:
        raise RefusedError("already")
    move_right(work, right, RightEvent.BEGAN, by, now)
