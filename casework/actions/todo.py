"""Filing what a person must judge, and showing it in chat to the caseworkers who use it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from casework.actions.cards import card_buttons, partner_of, show_to_teams
from casework.actions.dossier import Dossier, common_ground, current_right
from casework.actions.put import post_to_caseworker
from casework.actions.sending import notices_of, was_told
from casework.events import Channel
from casework.letters import Letter
from casework.model import Caseworker, RightState, Subject
from casework.ports import Work
from casework.tasks import Do, Task, TaskKind, choices
from casework.workdays import at_local, workdays_later

_MOST_WORDS = 1500
_LONG = {
    TaskKind.REVIEW_NOT_QUALIFIED: 2,
    TaskKind.VACANCY_GONE: 2,
    TaskKind.REBOOK: 2,
    TaskKind.BARRIER_FINDINGS: 10,
    TaskKind.BARRIER_MEASURES: 10,
    TaskKind.BARRIER_RETRY: 5,
    TaskKind.UPSKILLING_ANSWERED: 5,
    TaskKind.UPSKILLING_COURSE: 20,
    TaskKind.AGREEMENT_SUSPENDED: 10,
}


def file_about_referral(
    work: Work,
    kind: TaskKind,
    about: Dossier,
    now: datetime,
    *,
    key: str,
    quote: str = "",
    proposes: Mapping[str, Any] | None = None,
    **more: Any,
) -> Task | None:
    """A task about a referral, with the names that its words speak of."""
    context = {
        "partner": about.partner.name,
        "company": about.company.name,
        "title": about.title,
        "contact": about.contact.name,
        "because": list(common_ground(about.referral)),
        # The municipality's own vacancies are for a caseworker of another unit (habilitet, 2.5).
        "impartial": about.company.is_municipality,
    }
    return file_task(
        work,
        kind,
        Subject.REFERRAL,
        about.referral.id,
        now,
        key=key,
        quote=quote,
        context=context | more,
        proposes=proposes,
    )


def file_task(
    work: Work,
    kind: TaskKind,
    subject: Subject,
    number: int,
    now: datetime,
    *,
    key: str,
    quote: str = "",
    context: Mapping[str, Any] | None = None,
    proposes: Mapping[str, Any] | None = None,
    due_on: date | None = None,
) -> Task | None:
    """None where the same need is on the list already, or was dealt with."""
    task = work.tasks.put(
        Task(
            kind=kind,
            subject=subject,
            subject_id=number,
            key=f"{kind}:{subject}:{number}:{key}",
            quote=quote[:_MOST_WORDS],
            context=dict(context or {}),
            proposes=dict(proposes or {}),
            created_at=now,
            due_at=at_local(due_on, work.rules.mail_until)
            if due_on
            else workdays_later(now, _LONG.get(kind, 1), work.rules),
        )
    )
    if task is not None:
        _show_in_chat(work, task, work.caseworkers.where(), now, key="new")
        show_to_teams(work, task, card(work, task), card_buttons(task, offered(work, task)), now)
    return task


def is_open_about(work: Work, kind: TaskKind, subject: Subject, number: int) -> bool:
    """Is that need on somebody's list already?"""
    return any(task.kind is kind for task in work.tasks.open_about(subject, number))


def pass_up(work: Work, kind: TaskKind, subject: Subject, number: int, now: datetime) -> None:
    """What is still open becomes the leader's too; each leader sees it in chat once."""
    for task in work.tasks.open_about(subject, number):
        if task.kind is kind and not task.for_leader:
            passed = work.tasks.save(task, replace(task, for_leader=True))
            leaders = [one for one in work.caseworkers.where() if one.is_leader]
            _show_in_chat(work, passed, leaders, now, key="up")


def card(work: Work, task: Task) -> dict[str, Any]:
    """What a digest, a chat card and the command line say of a task: codes and values, no prose."""
    return {
        "id": task.id,
        "kind": task.kind.value,
        "about": dict(task.context),
        "quote": task.quote,
        "due_at": task.due_at.isoformat(),
        "choices": [choice.value for choice in offered(work, task)],
    }


def offered(work: Work, task: Task) -> tuple[Do, ...]:
    """What can be done about this task; `confirm` only where there is something to confirm."""
    if task.proposes and task.kind in (TaskKind.UNCLEAR_REPLY, TaskKind.PARTNER_QUESTION):
        return (Do.CONFIRM, *_possible(work, task))
    return _possible(work, task)


def _possible(work: Work, task: Task) -> tuple[Do, ...]:
    """A CV can only be called back where the task is about a referral, and a right ends once.

    Only for a partner whom no notice reached does a caseworker say yes to a CV."""
    without = set() if task.subject is Subject.REFERRAL else {Do.VOID}
    if task.kind is TaskKind.PARTNER_QUESTION and _right_is_over(work, task):
        without.add(Do.ENDS_RIGHT)
    if task.kind is TaskKind.APPROVE_SEND and not _must_be_told(work, task):
        without.add(Do.ACCEPTED)
    return tuple(one for one in choices(task.kind) if one not in without)


def _must_be_told(work: Work, task: Task) -> bool:
    """A card is filed before the notice that goes beside it: without any, the card itself knows."""
    referral = work.referrals.get(task.subject_id)
    hindered = "partner_told" in task.context.get("hindrances", ())
    if referral.permitted_at is not None or not (hindered or notices_of(work, referral)):
        return False
    return not was_told(work, referral)


def _right_is_over(work: Work, task: Task) -> bool:
    partner = partner_of(work, task)
    right = current_right(work, partner) if partner else None
    return right is not None and right.state is RightState.ENDED


def _show_in_chat(
    work: Work, task: Task, whom: Iterable[Caseworker], now: datetime, *, key: str
) -> None:
    buttons = card_buttons(task, offered(work, task))
    for caseworker in whom:
        if caseworker.chat_id is not None:
            post_to_caseworker(
                work,
                Letter.TASK_CARD,
                caseworker,
                card(work, task),
                channel=Channel.CHAT,
                key=f"task:{task.id}:{caseworker.id}:{key}",
                now=now,
                buttons=buttons,
            )
