"""A caseworker does a task: by the command line, by a button in chat, and later on the desk."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from casework.actions import deliver, outcomes, verify
from casework.actions.carry_out import carry_out, move_right
from casework.actions.company_says import company_says
from casework.actions.log import happened
from casework.actions.post import post_to_caseworker
from casework.actions.recall_cv import recall_cv
from casework.actions.refer import approve, match_partner
from casework.actions.todo import offered
from casework.errors import RefusedError
from casework.events import By, Channel, Event, Name, Role
from casework.inputs import InputState
from casework.letters import Letter
from casework.model import Caseworker, Outcome, Referral, State, Subject
from casework.ports import Work
from casework.readings import Intent, Reason, ReplyReading, Slot
from casework.right import RightEvent
from casework.tasks import Do, Task, TaskKind, TaskState


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a caseworker adds: a note, or what they read in a text that the machine could not."""

    note: str = ""
    slots: tuple[Slot, ...] = ()
    place: str | None = None
    reason: Reason | None = None
    begins: date | None = None


NOTHING = Said()


def do_task(
    work: Work,
    task: Task,
    what: Do | Intent,
    caseworker: Caseworker,
    channel: Channel,
    now: datetime,
    *,
    tls_known: bool,
    said: Said = NOTHING,
) -> Task:
    """The task as it is after it was done with `what`.

    An Intent is what the caseworker read in an unclear reply. Raises RefusedError where the task is
    not open, does not offer this, or the rules do not allow it now; then nothing has changed.
    """
    if task.state is not TaskState.OPEN:
        raise RefusedError("task_not_open")
    unclear = task.kind is TaskKind.UNCLEAR_REPLY and isinstance(what, Intent)
    if not unclear and what not in offered(task):
        raise RefusedError(f"not_offered_{what}")
    by = By(
        role=Role.CASEWORKER,
        actor=f"caseworker:{caseworker.id}",
        channel=channel,
        source=f"task:{task.id}",
        confirmed=True,
    )
    done = work.tasks.save(
        task,
        replace(
            task,
            state=TaskState.DONE,
            done_at=now,
            done_by=caseworker.id,
            done_with=what if isinstance(what, Do) else Do.DONE,
        ),
    )
    happened(
        work, task.subject, task.subject_id, f"task.{task.kind}.{what}", by, now, words=said.note
    )
    waits = _act(work, task, what, caseworker, by, now, said, tls_known=tls_known)
    _tell(work, done, what, caseworker, channel, now, waits=waits)
    return done


def _act(
    work: Work,
    task: Task,
    what: Do | Intent,
    caseworker: Caseworker,
    by: By,
    now: datetime,
    said: Said,
    *,
    tls_known: bool,
) -> bool:
    """Carries it out; True where what was said yes to waits for the partner's recall window."""
    match task.subject:
        case Subject.REFERRAL if what in (Do.VOID, Do.CONFIRMED_BY_PHONE):
            referral = work.referrals.get(task.subject_id)
            why = said.note or task.quote or task.kind.value
            _about_sending(work, referral, what, why, by, now)
        case Subject.REFERRAL:
            referral = work.referrals.get(task.subject_id)
            return _about_referral(
                work, referral, task, what, caseworker, by, now, said, tls_known=tls_known
            )
        case Subject.RIGHT if task.kind is TaskKind.RIGHT_DOUBTFUL:
            _decide_right(work, task, what, by, now)
        case Subject.OUTBOX if what in (Do.SENT, Do.RESEND):
            letter = work.outbox.get(task.subject_id)
            deliver.settle(work, letter, now, was_sent=what is Do.SENT)
        case Subject.INBOUND if what is Do.RETRY:
            mail = work.inbound.get(task.subject_id)
            work.inbound.save(mail, replace(mail, state=InputState.RECEIVED, attempts=0, why=None))
        case Subject.UPDATE if what is Do.RETRY:
            update = work.updates.get(task.subject_id)
            work.updates.save(
                update, replace(update, state=InputState.RECEIVED, attempts=0, why=None)
            )
        case _:
            pass  # looked at and done: the event row says who and when
    return False


def _about_referral(
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
    if isinstance(what, Intent):
        reading = ReplyReading(
            intent=what,
            slots=said.slots,
            place=said.place,
            reason=said.reason,
            begins=said.begins,
            sure=True,
            because=(f"task:{task.id}",),
        )
        spoken = replace(by, role=Role.COMPANY)
        company_says(work, referral, reading, spoken, now, quote=said.note or task.quote)
        return False
    words = said.note or task.quote
    match what:
        case Do.APPROVE:
            after = approve(work, referral, caseworker, by, now, tls_known=tls_known)
            return after.state is State.READY
        case Do.DECLINE:
            # A caseworker's no is the partner's to hear; nothing was shared with anybody.
            mail = replace(by, role=Role.MAIL)
            carry_out(work, referral, Event(name=Name.RECALL, by=mail, note=said.note), now)
        case Do.CONFIRM if "reading" in task.proposes:
            reading = _stored(task.proposes["reading"])
            spoken = replace(by, role=Role.COMPANY)
            company_says(work, referral, reading, spoken, now, quote=task.quote)
        case Do.CONFIRM:
            carry_out(work, referral, outcomes.proposed(task.proposes, by), now)
        case Do.HIRED | Do.NOT_HIRED:
            outcome = Outcome.HIRED if what is Do.HIRED else Outcome.REJECTED
            outcomes.told(
                work,
                referral,
                Role.COMPANY,
                outcome,
                by,
                now,
                quote=words,
                reason=said.reason or referral.reason,
            )
        case Do.ACCEPT_REASON:
            reason = said.reason or referral.reason or Reason.OTHER
            event = Event(name=Name.ACCEPT_REASON, by=by, reason=reason, note=words)
            carry_out(work, referral, event, now)
        case Do.QUALIFIED:
            event = Event(name=Name.FIND_QUALIFIED, by=by, note=words or task.kind.value)
            carry_out(work, referral, event, now)
        case Do.ROUTE_FIXED:
            carry_out(work, referral, Event(name=Name.ROUTE_FIXED, by=by), now)
        case Do.ENDS_RIGHT:
            for right in work.rights.where(partner_id=referral.partner_id):
                if right.ended_because is None:
                    move_right(work, right, RightEvent.FIRST_JOB, by, now)
        case Do.REJECT:
            # Not so: the side that was misread is asked again by the clock that is still running.
            work.referrals.save(referral, replace(referral, company_says=None))
        case _:
            pass
    return False


def _about_sending(
    work: Work, referral: Referral, what: Do | Intent, why: str, by: By, now: datetime
) -> None:
    if what is Do.VOID:
        recall_cv(work, referral, by, now, why=why)
    else:
        verify.seen_writing(work, work.contacts.get(referral.contact_id), now)


def _stored(reading: dict[str, Any]) -> ReplyReading:
    """The reading that a task quotes, now with a person behind it."""
    start, end, begins = reading["start"], reading["end"], reading["begins"]
    slots = (
        (Slot(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None),)
        if start
        else ()
    )
    return ReplyReading(
        intent=Intent(reading["intent"]),
        reason=Reason(reading["reason"]) if reading["reason"] else None,
        slots=slots,
        place=reading["place"],
        begins=date.fromisoformat(begins) if begins else None,
        contact=reading["contact"],
        sure=True,
        because=tuple(reading["because"]),
    )


def _decide_right(work: Work, task: Task, what: Do | Intent, by: By, now: datetime) -> None:
    right = work.rights.get(task.subject_id)
    if what is Do.CONFIRM:
        move_right(work, right, RightEvent.EVIDENCE_ACCEPTED, by, now)
        match_partner(work, work.partners.get(right.partner_id), now)
    else:
        move_right(work, right, RightEvent.EVIDENCE_REFUSED, by, now)


def _tell(
    work: Work,
    task: Task,
    what: Do | Intent,
    caseworker: Caseworker,
    channel: Channel,
    now: datetime,
    *,
    waits: bool,
) -> None:
    if channel is Channel.CHAT:
        post_to_caseworker(
            work,
            Letter.TASK_DONE,
            caseworker,
            {
                "id": task.id,
                "kind": task.kind.value,
                "about": task.context,
                "done_with": what.value,
                "note": "waits_for_recall_window" if waits else None,
            },
            channel=Channel.CHAT,
            key=f"task:{task.id}:done:{task.version}",
            now=now,
        )
