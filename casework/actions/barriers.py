"""Opening a barrier dialogue with the workplace that said no after an interview (R09)."""

from datetime import datetime

from casework.actions.dossier import Dossier
from casework.actions.log import happened
from casework.actions.todo import file_about_referral
from casework.clocks import Clock, ClockKind, first_due
from casework.events import By
from casework.model import Barrier, Subject
from casework.ports import Work
from casework.tasks import TaskKind
from casework.workdays import local_date


def open_barrier(work: Work, about: Dossier, by: By, now: datetime) -> Barrier:
    """The referral's barrier dialogue, opened now unless it is open already: exactly one (R09)."""
    found = work.barriers.find(referral_id=about.referral.id)
    if found is not None:
        return found
    barrier = work.barriers.add(Barrier(referral_id=about.referral.id, opened_on=local_date(now)))
    happened(
        work, Subject.BARRIER, barrier.id, "barrier.opened", by, now, states=(None, barrier.state)
    )
    work.clocks.add(
        Clock(
            subject=Subject.BARRIER,
            subject_id=barrier.id,
            kind=ClockKind.CONTACT_WORKPLACE,
            started_at=now,
            due_at=first_due(ClockKind.CONTACT_WORKPLACE, now, work.rules),
        )
    )
    file_about_referral(work, TaskKind.BARRIER_DIALOGUE, about, now, key=str(barrier.id))
    return barrier
