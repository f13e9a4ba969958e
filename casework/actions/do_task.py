"""A caseworker does a task: by the command line, by a button in chat, and later on the desk."""

from dataclasses import replace
from datetime import datetime

from casework.actions import deliver, stayed
from casework.actions.cards import close_cards
from casework.actions.do_others import (
    do_about_barrier,
    do_about_company,
    do_about_right,
    do_about_upskilling,
)
from casework.actions.do_referral import do_about_referral
from casework.actions.forecast import settle_forecast
from casework.actions.log import happened
from casework.actions.mail_desk import put_back
from casework.actions.put import post_to_caseworker
from casework.actions.question_guide import settle_guide
from casework.actions.said import NOTHING, Said
from casework.actions.todo import offered
from casework.errors import RefusedError
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.letters import Letter
from casework.model import Caseworker, Stayed, Subject
from casework.ports import Work
from casework.readings import Intent
from casework.tasks import Do, Task, TaskKind, TaskState


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
    if not unclear and what not in offered(work, task):
        raise RefusedError(f"not_offered_{what}")
    by = By(
        role=Role.CASEWORKER,
        actor=f"caseworker:{caseworker.id}",
        channel=channel,
        source=f"task:{task.id}",
        confirmed=True,
    )
    with work.attempt():
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
            work,
            task.subject,
            task.subject_id,
            f"task.{task.kind}.{what}",
            by,
            now,
            words=said.note,
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
        case Subject.REFERRAL:
            referral = work.referrals.get(task.subject_id)
            return do_about_referral(
                work, referral, task, what, caseworker, by, now, said, tls_known=tls_known
            )
        case Subject.PARTNER if task.kind is TaskKind.STAYED_QUESTION and what in _STAYED:
            stayed.tell(work, work.partners.get(task.subject_id), _STAYED[what], by, now)
        case Subject.RIGHT | Subject.PARTNER:
            do_about_right(work, task, what, by, now, said)
        case Subject.VACANCY | Subject.COMPANY | Subject.AGREEMENT:
            do_about_company(work, task, what, by, now, said)
        case Subject.BARRIER:
            do_about_barrier(work, task, what, by, now, said)
        case Subject.UPSKILLING:
            do_about_upskilling(work, task, what, by, now, said)
        case Subject.OUTBOX if what in (Do.SENT, Do.RESEND):
            letter = work.outbox.get(task.subject_id)
            deliver.settle(work, letter, now, was_sent=what is Do.SENT)
        case Subject.INBOUND if what is Do.RETRY:
            put_back(work, work.inbound.get(task.subject_id))
        case Subject.CLOCK if what is Do.RETRY:
            clock = work.clocks.get(task.subject_id)
            again = replace(clock, stopped_at=None, stopped_by=None, failures=0, due_at=now)
            work.clocks.save(clock, again)
        case Subject.FORECAST:
            settle_forecast(work, task.subject_id, said.note, now)
        case Subject.GUIDE:
            settle_guide(work, task.subject_id, said.note, now)
        case Subject.UPDATE if what is Do.RETRY:
            update = work.updates.get(task.subject_id)
            work.updates.save(
                update, replace(update, state=InputState.RECEIVED, attempts=0, why=None)
            )
        case _:
            pass  # looked at and done: the event row says who and when
    return False


_STAYED: dict[Do | Intent, Stayed] = {Do.STAYED: Stayed.STAYED, Do.MOVED: Stayed.MOVED}


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
    close_cards(work, task, what.value, caseworker.name, now)
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
