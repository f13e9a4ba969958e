"""Upskilling: offered to every partner with a right, answered, and what came of it (R08).

The machine makes the offer and notes the answer; what a partner is entitled to is a caseworker's
to decide (A27). An offer after a rejection names the must-have it would close.
"""

from dataclasses import replace
from datetime import datetime

from casework.actions.candidates import match_of
from casework.actions.dossier import Dossier
from casework.actions.log import happened
from casework.actions.post import post_upskilling_offer
from casework.actions.step import chosen
from casework.actions.todo import file_task
from casework.events import By
from casework.measures import Upskilling, UpskillingState
from casework.model import (
    Partner,
    Referral,
    RightState,
    Subject,
)
from casework.ports import Work
from casework.tasks import TaskKind
from casework.upskilling import MACHINE, UpskillingCase, UpskillingEvent
from casework.workdays import local_date


def offer_upskilling(
    work: Work,
    partner: Partner,
    by: By,
    now: datetime,
    referral: Referral | None = None,
    must_have: str | None = None,
) -> Upskilling | None:
    """Offers it by letter, and records offer and date. None where an answer is still awaited.

    A partner who can be reached by no letter is a caseworker's to call.
    """
    # Two reasons to offer it may come in one moment, in two workers: the later one sees the first.
    partner = work.partners.hold(partner.id)
    waiting = work.upskillings.find(partner_id=partner.id, state=UpskillingState.OFFERED)
    if waiting is not None:
        return None
    new = Upskilling(
        partner_id=partner.id,
        referral_id=referral.id if referral else None,
        must_have=must_have,
        offered_on=local_date(now),
    )
    return move_upskilling(work, new, UpskillingEvent.OFFERED, by, now)


def offer_after_rejection(work: Work, about: Dossier, by: By, now: datetime) -> Upskilling | None:
    """An offer linked to the first must-have of the vacancy that the CV does not show."""
    return offer_upskilling(work, about.partner, by, now, about.referral, unmet_must(about))


def unmet_must(about: Dossier) -> str | None:
    if about.vacancy is None:
        return None
    match = match_of(about.vacancy, about.cv)
    return match.unmet[0].partition(":")[2] if match.unmet else None


def was_offered(work: Work, partner: Partner) -> bool:
    return work.upskillings.find(partner_id=partner.id) is not None


def has_right(work: Work, partner: Partner) -> bool:
    return work.rights.find(partner_id=partner.id, state=RightState.ACTIVE) is not None


def partner_answers(
    work: Work, upskilling: Upskilling, by: By, now: datetime, *, accepts: bool
) -> Upskilling:
    """A partner's press or link on an offer: the answer and its day are recorded (R08)."""
    event = UpskillingEvent.ACCEPTED if accepts else UpskillingEvent.DECLINED
    return move_upskilling(work, upskilling, event, by, now)


def move_upskilling(
    work: Work,
    upskilling: Upskilling,
    event: UpskillingEvent,
    by: By,
    now: datetime,
    *,
    note: str = "",
) -> Upskilling:
    """The upskilling after an event. Raises RefusedError where its table has no such move."""
    state = upskilling.state if upskilling.id else None
    course = upskilling.course or (note if event is UpskillingEvent.ENROLLED else None)
    case = UpskillingCase(course=course, note=note)
    number = upskilling.id
    move = chosen(work, MACHINE, Subject.UPSKILLING, number, state, event, by, case, now)
    answered = event in (UpskillingEvent.ACCEPTED, UpskillingEvent.DECLINED)
    after = replace(
        upskilling,
        state=move.to or upskilling.state,
        course=course,
        answered_on=local_date(now) if answered else upskilling.answered_on,
    )
    after = work.upskillings.save(upskilling, after) if number else work.upskillings.add(after)
    happened(
        work, Subject.UPSKILLING, after.id, event, by, now, words=note, states=(state, after.state)
    )
    work.tasks.obsolete(Subject.UPSKILLING, after.id, now)
    partner = work.partners.get(after.partner_id)
    for _ in move.letters:
        if not post_upskilling_offer(work, after, partner, now):
            _file(work, TaskKind.UPSKILLING_OFFER, after, partner, now)
    for kind in move.tasks:
        _file(work, kind, after, partner, now)
    return after


def _file(
    work: Work, kind: TaskKind, upskilling: Upskilling, partner: Partner, now: datetime
) -> None:
    referral = work.referrals.get(upskilling.referral_id) if upskilling.referral_id else None
    file_task(
        work,
        kind,
        Subject.UPSKILLING,
        upskilling.id,
        now,
        key=str(upskilling.version),
        context={
            "partner": partner.name,
            "company": work.companies.get(referral.company_id).name if referral else None,
            "must_have": upskilling.must_have,
            "course": upskilling.course,
        },
    )
