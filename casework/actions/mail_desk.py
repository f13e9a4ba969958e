"""The mail desk: what came in and was not finished is seen by a person, and can be worked again."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from casework.actions.todo import file_task
from casework.errors import RefusedError
from casework.inputs import Inbound, InputState
from casework.model import InboundId, Subject
from casework.ports import Work
from casework.tasks import Task, TaskKind

ALARM_AFTER = timedelta(minutes=15)
_ALARMS = ("unfinished", "spooled")


def watch_mail(work: Work, now: datetime, spooled_since: datetime | None = None) -> Task | None:
    """One alarm for all mail that is unfinished after 15 minutes, taken back when none is.

    `spooled_since` is when the mail was received that waits longest outside the database.
    """
    open_alarms = [task for task in work.tasks.open() if task.context.get("cause") in _ALARMS]
    late = work.inbound.unfinished(now - ALARM_AFTER)
    spooled = spooled_since is not None and spooled_since < now - ALARM_AFTER
    if not late and not spooled:
        for task in open_alarms:
            work.tasks.obsolete(task.subject, task.subject_id, now, [TaskKind.INPUT_STUCK])
        return None
    if open_alarms:
        return None
    number = late[0].id if late else InboundId(0)
    return file_task(
        work,
        TaskKind.INPUT_STUCK,
        Subject.INBOUND,
        number,
        now,
        key=f"alarm:{(late[0].received_at if late else spooled_since)}",
        context={"cause": "unfinished" if late else "spooled", "count": len(late)},
    )


def retry_mail(work: Work, mail: Inbound, now: datetime) -> Inbound:
    """Puts it back to be worked again. Raises RefusedError where it does not wait for a person."""
    if mail.state not in (InputState.STUCK, InputState.NEEDS_PERSON):
        raise RefusedError("mail_not_waiting")
    work.tasks.obsolete(Subject.INBOUND, mail.id, now, [TaskKind.INPUT_STUCK])
    return put_back(work, mail)


def put_back(work: Work, mail: Inbound) -> Inbound:
    """The mail as if it had just come in: it is worked at the next look."""
    return work.inbound.save(
        mail, replace(mail, state=InputState.RECEIVED, attempts=0, why=None, done_at=None)
    )


def retry_stuck_since(work: Work, since: datetime, now: datetime) -> int:
    """Puts back every stuck mail received since then; how many."""
    stuck = [m for m in work.inbound.listed([InputState.STUCK]) if m.received_at >= since]
    for mail in stuck:
        retry_mail(work, work.inbound.get(mail.id), now)
    return len(stuck)


def waiting_mail(work: Work) -> Mapping[str, int]:
    """For the digest: how many mails are stuck, and how many nobody has finished yet."""
    counts = work.inbound.counts()
    return {
        "stuck": counts.get(InputState.STUCK, 0),
        "unfinished": counts.get(InputState.RECEIVED, 0) + counts.get(InputState.WORKING, 0),
    }
