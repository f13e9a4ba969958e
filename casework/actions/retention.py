"""Data that no clock asks about: of who never had a right, and of everybody after three years (2.3).

The clock of a right that has ended asks half a year later, once. Nothing is deleted here: whether
anything has to be kept is a caseworker's to say, and is asked again half a year after each answer.
"""

from datetime import date, datetime

from casework.actions.todo import file_task
from casework.due import months_later
from casework.model import Partner, Right, RightState, Subject
from casework.ports import Work
from casework.tasks import TaskKind, TaskState
from casework.workdays import local_date

_HALF_A_YEAR = 6


def ask_what_to_keep(work: Work, now: datetime) -> int:
    """Once a day: a task for everybody whose data have been here for too long."""
    today = local_date(now)
    if not work.once(f"retention:{today}", now):
        return 0
    asked = 0
    for partner in work.partners.where(forgotten_at=None):
        rights = work.rights.where(partner_id=partner.id)
        # Whose right runs, their CV is needed.
        if any(right.state is RightState.ACTIVE for right in rights):
            continue
        since = _here_since(work, partner, now)
        if _is_too_long(work, since, rights, today) and not _was_asked(work, partner, today):
            _ask(work, partner, since, now, never_a_right=not rights)
            asked += 1
    return asked


def _here_since(work: Work, partner: Partner, now: datetime) -> date:
    """The day of the first thing that is written down of this partner, or of the first CV."""
    came = [row.at for row in work.events.of(Subject.PARTNER, partner.id)[:1]]
    came += [cv.received_at for cv in work.cvs.where(partner_id=partner.id)]
    return local_date(min(came, default=now))


def _is_too_long(work: Work, since: date, rights: list[Right], today: date) -> bool:
    """Without a right there is no end to count from: the half year runs from the first day."""
    most = 12 * work.rules.retention_years
    months = most if rights else min(work.rules.retention_months, most)
    return months_later(since, months) <= today


def _was_asked(work: Work, partner: Partner, today: date) -> bool:
    asked = work.tasks.where(
        kind=TaskKind.RETENTION, subject=Subject.PARTNER, subject_id=partner.id
    )
    return any(
        task.state is TaskState.OPEN
        or today < months_later(local_date(task.created_at), _HALF_A_YEAR)
        for task in asked
    )


def _ask(work: Work, partner: Partner, since: date, now: datetime, *, never_a_right: bool) -> None:
    file_task(
        work,
        TaskKind.RETENTION,
        Subject.PARTNER,
        partner.id,
        now,
        key=f"kept:{local_date(now)}",
        context={
            "partner": partner.name,
            "since": since.isoformat(),
            "never_a_right": never_a_right,
        },
    )
