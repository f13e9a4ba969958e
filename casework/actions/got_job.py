"""A job that was got: what the partner tells of it, for the rules that ask (A5-A10).

A job never ends the right on the partner's word alone: a caseworker sees what was told and decides.
"""

from datetime import datetime

from casework.actions import outcomes
from casework.actions.dossier import current_right
from casework.actions.log import happened
from casework.actions.todo import file_task
from casework.errors import RefusedError
from casework.events import By, Job, Role
from casework.model import LIVE, Outcome, Partner, Referral, RightState, State, Subject
from casework.ports import Work
from casework.right import FirstJob, first_job
from casework.tasks import TaskKind

_SENT = LIVE - {
    State.PROPOSED,
    State.ASKED,
    State.READY,
    State.SENDING,
    State.UNDELIVERED,
    State.CONTESTED,
}


def got_job(
    work: Work, partner: Partner, job: Job, by: By, now: datetime, *, quote: str = ""
) -> FirstJob:
    """Records what was told, and what the rules would make of it; `quote` is for a caseworker.

    At a company that has the CV it is the partner's word on that referral too. Raises RefusedError
    where no right is running.
    """
    right = current_right(work, partner)
    if right is None or right.state is RightState.ENDED:
        raise RefusedError("right_active")
    happened(work, Subject.PARTNER, partner.id, "partner.got_job", by, now, words=_words(job))
    referral = _with(work, partner, job)
    if referral is not None and first_job(job, work.rules) is not FirstJob.KEEPS:
        outcomes.told(work, referral, Role.PARTNER, Outcome.HIRED, by, now, quote=quote, job=job)
    if job.agreed_on is not None and job.agreed_on < right.starts_on:
        counts = (
            FirstJob.KEEPS
        )  # had before the right began: not the first one (A10), but K is asked
    else:
        counts = first_job(job, work.rules)
    file_task(
        work,
        TaskKind.FIRST_JOB_CHECK,
        Subject.RIGHT,
        right.id,
        now,
        key=f"told:{by.source}",
        context={
            "partner": partner.name,
            "company": _company(work, job),
            "counts": counts.value,
            "job": job.as_json(),
        },
    )
    return counts


def _with(work: Work, partner: Partner, job: Job) -> Referral | None:
    if job.company_id is None:
        return None
    found = work.referrals.where(
        partner_id=partner.id, company_id=job.company_id, state=sorted(_SENT)
    )
    return found[-1] if found else None


def _company(work: Work, job: Job) -> str | None:
    return work.companies.get(job.company_id).name if job.company_id is not None else None


def _words(job: Job) -> str:
    told = job.as_json().items()
    return "\n".join(f"{name}: {value}" for name, value in told if value is not None)
