"""What doing a task about a referral carries out."""

from dataclasses import replace
from datetime import datetime

from casework.actions import no_shows, outcomes, verify
from casework.actions.carry_out import carry_out
from casework.actions.company_says import company_says
from casework.actions.do_others import LIFE_EVENTS, first_job_elsewhere, life_event
from casework.actions.recall_cv import recall_cv
from casework.actions.refer import approve, readdressed
from casework.actions.said import Said
from casework.actions.step import set_clocks
from casework.events import By, Event, Name, Role
from casework.model import LIVE, Caseworker, Outcome, Referral, State, Subject
from casework.ports import Work
from casework.readings import Intent, Reason, ReplyReading
from casework.referral import STANDING_CLOCKS
from casework.replies.for_partner import for_partner
from casework.replies.people import find_contact
from casework.tasks import Do, Task


def do_about_referral(
    work: Work,
    referral: Referral,
    task: Task,
    what: Do | Intent,
    caseworker: Caseworker,
    by: By,
    now: datetime,
    said: Said,
    *,
    tls_known: bool,
) -> bool:
    """True where what was said yes to waits for the partner's recall window.

    Whatever was done, a referral that still lives is watched by a clock or stands on somebody's
    list afterwards.
    """
    waits = False
    if what is Do.APPROVE:
        after = approve(work, referral, caseworker, by, now, tls_known=tls_known)
        waits = after.state is State.READY
    elif what is Do.ACCEPTED:
        event = Event(name=Name.PARTNER_TOLD, by=by, note=said.note)
        carry_out(work, referral, event, now)
    elif isinstance(what, Intent):
        _read_as(work, referral, task, what, by, now, said)
    else:
        _do(work, referral, task, what, by, now, said)
    keep_watch(work, work.referrals.get(referral.id), now)
    return waits


def _read_as(
    work: Work, referral: Referral, task: Task, what: Intent, by: By, now: datetime, said: Said
) -> None:
    """What a caseworker read in an unclear reply: the company's word, with a person behind it."""
    reading = ReplyReading(
        intent=what,
        slots=said.slots,
        place=said.place,
        contact=find_contact(task.quote),
        for_partner=for_partner(task.quote),
        reason=said.reason,
        begins=said.begins,
        sure=True,
        because=(f"task:{task.id}",),
    )
    spoken = replace(by, role=Role.COMPANY)
    company_says(work, referral, reading, spoken, now, quote=task.quote)


def _do(
    work: Work, referral: Referral, task: Task, what: Do, by: By, now: datetime, said: Said
) -> None:
    words = said.note or task.quote
    match what:
        case Do.DECLINE:
            # A caseworker's no is the partner's to hear; nothing was shared with anybody.
            mail = replace(by, role=Role.MAIL)
            carry_out(work, referral, Event(name=Name.RECALL, by=mail, note=said.note), now)
        case Do.CONFIRM if "reading" in task.proposes:
            reading = ReplyReading.from_json(task.proposes["reading"], sure=True)
            reading = replace(reading, for_partner=for_partner(task.quote))
            spoken = replace(by, role=Role.COMPANY)
            company_says(work, referral, reading, spoken, now, quote=task.quote)
        case Do.CONFIRM:
            carry_out(work, referral, outcomes.proposed(task.proposes, by), now)
        case Do.HIRED | Do.NOT_HIRED:
            _decide_outcome(work, referral, what, by, now, said, words)
        case Do.ACCEPT_REASON:
            reason = said.reason or referral.reason or Reason.OTHER
            event = Event(name=Name.ACCEPT_REASON, by=by, reason=reason, note=words)
            carry_out(work, referral, event, now)
        case Do.QUALIFIED:
            event = Event(name=Name.FIND_QUALIFIED, by=by, note=words or task.kind.value)
            carry_out(work, referral, event, now)
        case Do.ROUTE_FIXED:
            carry_out(work, readdressed(work, referral), Event(name=Name.ROUTE_FIXED, by=by), now)
        case Do.VOID:
            recall_cv(work, referral, by, now, why=words or task.kind.value)
        case Do.CONFIRMED_BY_PHONE:
            verify.seen_writing(work, work.contacts.get(referral.contact_id), now)
        case Do.DID_NOT_COME:
            absent = Role(task.proposes["absent"])
            no_shows.confirm(work, referral, absent, by, now, words)
        case Do.ENDS_RIGHT:
            first_job_elsewhere(work, referral.partner_id, task, by, now, said)
        case Do.REJECT:
            # Not so: the side that was misread is asked again by the clock.
            work.referrals.save(referral, replace(referral, company_says=None))
        case _ if what in LIFE_EVENTS:
            life_event(work, referral.partner_id, what, by, now, words)
        case _:
            pass  # looked at and done


def _decide_outcome(
    work: Work, referral: Referral, what: Do, by: By, now: datetime, said: Said, words: str
) -> None:
    outcomes.told(
        work,
        referral,
        Role.COMPANY,
        Outcome.HIRED if what is Do.HIRED else Outcome.REJECTED,
        by,
        now,
        quote=words,
        reason=said.reason or referral.reason,
    )


def keep_watch(work: Work, referral: Referral, now: datetime) -> None:
    """A task that was closed without moving its case must not be the last that looked at it."""
    watched = work.clocks.running(Subject.REFERRAL, referral.id) or work.tasks.open_about(
        Subject.REFERRAL, referral.id
    )
    if referral.state in LIVE and not watched:
        clocks = STANDING_CLOCKS.get(referral.state, ())
        set_clocks(work, Subject.REFERRAL, referral.id, "keep_watch", now, starts=clocks)
