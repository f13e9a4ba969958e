"""A protected address is asked about once a year: the protection lapses unless it is renewed (CPR-loven § 28, stk. 3).

It never lapses here by itself: a CV that leaves too early cannot be called back, one that waits can.
"""

from datetime import date, datetime

from casework.actions.todo import file_task
from casework.due import months_later
from casework.model import Partner, Subject
from casework.ports import Work
from casework.tasks import TaskKind, TaskState
from casework.workdays import local_date

_A_YEAR = 12


def ask_who_is_still_protected(work: Work, now: datetime) -> int:
    """Once a day: a task for everybody who was marked, or asked about, a year ago."""
    today = local_date(now)
    if not work.once(f"protected:{today}", now):
        return 0
    asked = 0
    for partner in work.partners.where(protected=True, forgotten_at=None):
        since = _last_looked_at(work, partner)
        if since and months_later(since, _A_YEAR) <= today:
            file_task(
                work,
                TaskKind.STILL_PROTECTED,
                Subject.PARTNER,
                partner.id,
                now,
                key=f"protected:{today}",
                context={"partner": partner.name, "number": partner.id, "since": since.isoformat()},
            )
            asked += 1
    return asked


def _last_looked_at(work: Work, partner: Partner) -> date | None:
    """The day of the mark, or of the last task about it; none while one is open."""
    tasks = work.tasks.where(
        kind=TaskKind.STILL_PROTECTED, subject=Subject.PARTNER, subject_id=partner.id
    )
    if any(task.state is TaskState.OPEN for task in tasks):
        return None
    looked_at = [task.done_at or task.created_at for task in tasks]
    marked = work.events.of(Subject.PARTNER, partner.id)
    looked_at += [row.at for row in marked if row.name == "partner.protected"]
    return local_date(max(looked_at)) if looked_at else None
