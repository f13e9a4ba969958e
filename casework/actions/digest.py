"""Dagens overblik: once a working day, one letter per caseworker with only what needs a person.

Each line says why, quotes the words, and what can be done: by a signed link to a page that shows
the task, or by replying with the task's number and a word (`casework.commands`). Once a week it also
names the cases that nobody has answered (row 25).
"""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from casework.actions.dossier import dossier
from casework.actions.mail_desk import waiting_mail
from casework.actions.put import post_to_caseworker
from casework.actions.todo import card, offered
from casework.commands import reply_word
from casework.events import Channel
from casework.letters import Letter
from casework.model import LOCAL, Caseworker, Referral, RightState, State
from casework.periods import week_before
from casework.ports import Work
from casework.tasks import Task
from casework.tokens import sign
from casework.workdays import is_workday, local_date, next_workday

LINK_LIFE = timedelta(days=14)
"""So long the links and the reply address of a digest count."""

_MOST_QUOTE = 400


def digest_context(work: Work, caseworker: Caseworker, now: datetime) -> dict[str, Any]:
    """What the digest of this caseworker says at `now`: open tasks by their clock, then a count.

    At most `rules.digest_most` are told in full; of the rest there is one line a kind.
    """
    tasks = work.tasks.open()
    told, rest = tasks[: work.rules.digest_most], tasks[work.rules.digest_most :]
    lines = [_line(work, task, caseworker, now) for task in told]
    silent = _fallen_silent(work, now)
    whens = ("overdue", "today", "later")
    return {
        "day": local_date(now).isoformat(),
        "asks": bool(lines),
        "total": len(tasks),
        "overdue": sum(task.due_at < now for task in tasks),
        "lines": lines,
        "groups": [
            {"when": when, "lines": found}
            for when in whens
            if (found := [line for line in lines if line["when"] == when])
        ],
        "rest": [
            {"kind": kind.value, "count": count}
            for kind, count in Counter(task.kind for task in rest).most_common()
        ],
        "silent": [_silent(work, one) for one in silent[: work.rules.digest_most]],
        "silent_more": max(0, len(silent) - work.rules.digest_most),
        "mail": dict(waiting_mail(work)),
        "tokens": [choice["token"] for line in lines for choice in line["choices"]],
    }


def _line(work: Work, task: Task, caseworker: Caseworker, now: datetime) -> dict[str, Any]:
    until = local_date(now + LINK_LIFE)
    quote = task.quote if len(task.quote) <= _MOST_QUOTE else task.quote[:_MOST_QUOTE] + " …"
    return card(work, task) | {
        "when": _when(task, now),
        "quote": quote,
        "choices": [
            {
                "do": one.value,
                "reply": reply_word(one, caseworker.language),
                "token": sign(work.secret, "task", task.id, until, one.value, caseworker.id),
            }
            for one in offered(work, task)
        ],
    }


def _when(task: Task, now: datetime) -> str:
    if task.due_at < now:
        return "overdue"
    return "today" if local_date(task.due_at) <= local_date(now) else "later"


def _fallen_silent(work: Work, now: datetime) -> list[Referral]:
    """On the week's first working day: what nobody answered, the latest first, for as long as the
    partner's right runs. No clock watches over them any more."""
    day = local_date(now)
    if day != next_workday(week_before(day).last, work.rules):
        return []
    entitled = {right.partner_id for right in work.rights.where(state=RightState.ACTIVE)}
    dormant = [
        one for one in work.referrals.where(state=State.DORMANT) if one.partner_id in entitled
    ]
    return sorted(dormant, key=lambda one: one.since or now, reverse=True)


def _silent(work: Work, referral: Referral) -> dict[str, Any]:
    about = dossier(work, referral)
    return {
        "partner": about.partner.name,
        "company": about.company.name,
        "title": about.title,
        "since": referral.since.isoformat() if referral.since else None,
        "qualified": referral.qualified,
    }


def send_digests(work: Work, now: datetime) -> int:
    """Puts today's digests in the outbox, once each, when the day's time for them has come."""
    local = now.astimezone(LOCAL)
    if not is_workday(local.date(), work.rules) or local.time() < work.rules.digest_at:
        return 0
    return sum(send_digest(work, caseworker, now) for caseworker in work.caseworkers.where())


def send_digest(work: Work, caseworker: Caseworker, now: datetime) -> bool:
    """False where this caseworker has had today's, or it is empty and empty ones are not wanted.

    An empty morning is a morning looked at: what is filed later waits for the next one.
    """
    day = local_date(now).isoformat()
    if not work.digest_once(caseworker.id, day, now):
        return False
    context = digest_context(work, caseworker, now)
    tells = context["lines"] or context["silent"]
    if not tells and not work.rules.digest_when_empty:
        return False
    channels = [Channel.EMAIL] + ([Channel.CHAT] if caseworker.digest_in_chat else [])
    for channel in channels:
        post_to_caseworker(
            work,
            Letter.DIGEST,
            caseworker,
            context,
            channel=channel,
            key=f"digest:{caseworker.id}:{day}:{channel}",
            now=now,
            reply_token=reply_address(work, caseworker, now),
        )
    return True


def reply_address(work: Work, caseworker: Caseworker, now: datetime) -> str:
    """The token of the address at which this caseworker's commands count."""
    return sign(work.secret, "dig", caseworker.id, local_date(now + LINK_LIFE))
