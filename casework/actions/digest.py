"""Dagens overblik: once a working day, one letter per caseworker with only what needs a person."""

from datetime import datetime
from typing import Any

from casework.actions.post import post_to_caseworker
from casework.actions.todo import card
from casework.events import Channel
from casework.letters import Letter
from casework.model import LOCAL, Caseworker
from casework.ports import Work
from casework.workdays import is_workday, local_date

MOST_LINES = 200


def digest_context(work: Work, caseworker: Caseworker, now: datetime) -> dict[str, Any]:
    """What the digest of this caseworker says at `now`: open tasks, the longest overdue first."""
    tasks = [task for task in work.tasks.open() if caseworker.is_leader or not task.for_leader]
    lines = [card(task) | {"overdue": task.due_at < now} for task in tasks[:MOST_LINES]]
    return {"day": local_date(now).isoformat(), "lines": lines, "total": len(tasks)}


def send_digests(work: Work, now: datetime) -> int:
    """Puts today's digests in the outbox, once each, when the day's time for them has come."""
    local = now.astimezone(LOCAL)
    if not is_workday(local.date()) or local.time() < work.rules.digest_at:
        return 0
    return sum(send_digest(work, caseworker, now) for caseworker in work.caseworkers.where())


def send_digest(work: Work, caseworker: Caseworker, now: datetime) -> bool:
    """False where this caseworker has had today's, or it is empty and empty ones are not wanted."""
    context = digest_context(work, caseworker, now)
    if not context["lines"] and not work.rules.digest_when_empty:
        return False
    day = context["day"]
    if not work.digest_once(caseworker.id, day, now):
        return False
    in_chat = caseworker.digest_in_chat and caseworker.chat_id is not None
    post_to_caseworker(
        work,
        Letter.DIGEST,
        caseworker,
        context,
        channel=Channel.CHAT if in_chat else Channel.EMAIL,
        key=f"digest:{caseworker.id}:{day}",
        now=now,
    )
    return True
