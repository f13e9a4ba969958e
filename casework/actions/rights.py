"""Registering a right, and announcing its end (R10, R11, A1-A4, A12, A21).

What ends it stands in `carry_out`: rights and referrals end each other.
"""

from datetime import date, datetime, time

from casework import agreement
from casework import right as machine
from casework.actions.log import happened
from casework.actions.post import post_to_partner
from casework.actions.todo import file_task
from casework.clocks import Clock, ClockKind
from casework.events import By
from casework.letters import Letter
from casework.model import (
    LIVE,
    Company,
    Employee,
    Partner,
    Right,
    RightState,
    Subject,
)
from casework.ports import Work
from casework.tasks import TaskKind
from casework.workdays import at_local, local_date


def register_right(
    work: Work, partner: Partner, company: Company, made_on: date, by: By, now: datetime
) -> Right:
    """The partner's right from the day the employment agreement was made (R11).

    It is doubtful, and a caseworker's to decide, where the company had no agreement that day (A12)
    or the year is already over: nobody is refused by the machine.
    """
    employee = work.employees.add(Employee(company_id=company.id, agreement_made_on=made_on))
    last = machine.last_day(made_on)
    today = local_date(now)
    bound = any(
        agreement.is_active(one, made_on) for one in work.agreements.where(company_id=company.id)
    )
    doubtful = last < today or (work.rules.right_require_active_agreement_on_start and not bound)
    right = work.rights.add(
        Right(
            partner_id=partner.id,
            employee_id=employee.id,
            state=RightState.PENDING_EVIDENCE if doubtful else RightState.ACTIVE,
            starts_on=made_on,
            last_day=last,
            registered_on=today,
        )
    )
    happened(work, Subject.RIGHT, right.id, "right.registered", by, now, states=(None, right.state))
    if doubtful:
        file_task(
            work,
            TaskKind.RIGHT_DOUBTFUL,
            Subject.RIGHT,
            right.id,
            now,
            key="registered",
            context={
                "partner": partner.name,
                "company": company.name,
                "starts_on": made_on.isoformat(),
                "last_day": last.isoformat(),
            },
        )
    start_clocks(work, right, now)
    return right


def start_clocks(work: Work, right: Right, now: datetime) -> None:
    morning = work.rules.mail_from
    coming = [
        at_local(machine.notice_day(right.last_day, days), morning)
        for days in work.rules.right_notice_days
    ]
    for due in [moment for moment in coming if moment > now]:
        _clock(work, right, ClockKind.RIGHT_NOTICE, now, due)
    day_after = date.fromordinal(right.last_day.toordinal() + 1)
    _clock(work, right, ClockKind.RIGHT_EXPIRY, now, at_local(day_after, time(0, 0)))


def _clock(work: Work, right: Right, kind: ClockKind, now: datetime, due: datetime) -> None:
    work.clocks.add(
        Clock(subject=Subject.RIGHT, subject_id=right.id, kind=kind, started_at=now, due_at=due)
    )


def announce_end(work: Work, right: Right, now: datetime) -> None:
    """A notice to the partner, and at 30 days left to the caseworker too (rules 2.3)."""
    if right.state is not RightState.ACTIVE:
        return
    partner = work.partners.get(right.partner_id)
    days_left = (right.last_day - local_date(now)).days
    context = {
        "partner_name": partner.name,
        "days_left": days_left,
        "last_day": right.last_day.isoformat(),
    }
    post_to_partner(
        work,
        Letter.RIGHT_NOTICE,
        partner,
        context,
        key=f"right:{right.id}:notice:{days_left}",
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
            context={"partner": partner.name, **context, "live": len(live)},
        )


_CASEWORKER_DAYS = 30
