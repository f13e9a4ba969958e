"""A task as a card in chat: its buttons, putting it off, and what lies behind it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from casework.actions.log import happened
from casework.actions.partner_status import partner_status
from casework.events import By, Channel
from casework.letters import Button, Letter, Outgoing
from casework.model import Caseworker, Partner, Subject
from casework.ports import Work
from casework.tasks import Do, Task, TaskKind
from casework.workdays import local_date, workdays_later

Buttons = tuple[tuple[Button, ...], ...]
_MOST_TEXT = 1500


def card_buttons(task: Task, choices: tuple[Do, ...]) -> Buttons:
    """What can be done, two in a row; an answer where somebody asked; later, and more about it."""
    doing = [Button(label=f"do.{choice}", data=f"t:{task.id}:{choice}") for choice in choices]
    rows = [tuple(doing[at : at + 2]) for at in range(0, len(doing), 2)]
    if task.kind is TaskKind.PARTNER_QUESTION:
        rows.insert(0, (Button(label="answer", data=f"ta:{task.id}"),))
    more = (
        Button(label="postpone", data=f"tp:{task.id}"),
        Button(label="open", data=f"to:{task.id}"),
    )
    return (*rows, more)


def show_to_teams(
    work: Work, task: Task, card: dict[str, Any], buttons: Buttons, now: datetime
) -> None:
    """The card in every team's group; a leader's tasks stay with the leaders."""
    if task.for_leader:
        return
    for team in work.teams.where():
        outgoing = Outgoing(
            channel=Channel.CHAT,
            to=str(team.chat_id),
            letter=Letter.TASK_CARD,
            language=team.language,
            context={"caseworker_name": "", **card},
            key=f"task:{task.id}:team:{team.id}",
            not_before=now,
            buttons=buttons,
        )
        work.outbox.put(outgoing, now)


def close_cards(
    work: Work,
    task: Task,
    what: str,
    name: str,
    now: datetime,
    pressed: tuple[int, int] | None = None,
) -> None:
    """Every card of a done task says who did it, and has no buttons any more. `pressed` is a card
    that somebody asked to see: its chat and the number of its message."""
    people = [(one.chat_id, one.language) for one in work.caseworkers.where()]
    chats = people + [(team.chat_id, team.language) for team in work.teams.where()]
    languages = {chat_id: language for chat_id, language in chats if chat_id is not None}
    for chat_id, message in {*_cards_of(work, task), *([pressed] if pressed else [])}:
        if chat_id in languages:
            outgoing = Outgoing(
                channel=Channel.CHAT,
                to=str(chat_id),
                letter=Letter.CHAT,
                language=languages[chat_id],
                context={
                    "text": "task_done_by",
                    "edit": message,
                    "id": task.id,
                    "done_with": what,
                    "name": name,
                },
                key=f"task:{task.id}:closed:{chat_id}:{message}",
                not_before=now,
            )
            work.outbox.put(outgoing, now)


def _cards_of(work: Work, task: Task) -> list[tuple[int, int]]:
    """The cards that were shown when the task was filed or passed up; those asked for since are not
    known by their task."""
    keys = [f"task:{task.id}:team:{team.id}" for team in work.teams.where()]
    for caseworker in work.caseworkers.where():
        keys += [f"task:{task.id}:{caseworker.id}:{why}" for why in ("new", "up")]
    said = [one.message_id or "" for one in work.outbox.where(key=keys)]
    parts = [message_id.rpartition("-") for message_id in said if message_id.startswith("chat-")]
    return [(int(chat.removeprefix("chat-")), int(number)) for chat, _, number in parts]


def due_today(work: Work, caseworker: Caseworker, now: datetime) -> list[Task]:
    """Open tasks that are due by the end of the next working day, the most urgent first.

    What was put off comes back when its day is near.
    """
    horizon = workdays_later(now, 1, work.rules) + timedelta(hours=12)
    return [
        task
        for task in work.tasks.open()
        if task.due_at <= horizon and (caseworker.is_leader or not task.for_leader)
    ]


def postpone(work: Work, task: Task, workdays: int, by: By, now: datetime) -> Task:
    """Due that many working days from now."""
    after = work.tasks.save(task, replace(task, due_at=workdays_later(now, workdays, work.rules)))
    words = f"{local_date(after.due_at)}"
    happened(work, task.subject, task.subject_id, "task.postponed", by, now, words=words)
    return after


def partner_of(work: Work, task: Task) -> Partner | None:
    """The partner that a task is about, where it is about one."""
    match task.subject:
        case Subject.PARTNER:
            return work.partners.find(id=task.subject_id)
        case Subject.REFERRAL:
            return work.partners.find(id=work.referrals.get(task.subject_id).partner_id)
        case Subject.RIGHT:
            return work.partners.find(id=work.rights.get(task.subject_id).partner_id)
        case _:
            return None


def behind(work: Work, task: Task, now: datetime) -> dict[str, Any]:
    """The evidence behind a card: the CV's and the vacancy's own words, and where the CV is."""
    partner = partner_of(work, task)
    told: dict[str, Any] = {"partner": None, "cv": "", "vacancy": "", "requirements": []}
    if partner is not None:
        cvs = work.cvs.where(partner_id=partner.id)
        told |= {
            "partner": person_card(work, partner, now),
            "cv": cvs[-1].text[:_MOST_TEXT] if cvs else "",
        }
    vacancy = None
    if task.subject is Subject.REFERRAL:
        number = work.referrals.get(task.subject_id).vacancy_id
        vacancy = work.vacancies.get(number) if number else None
    elif task.subject is Subject.VACANCY:
        vacancy = work.vacancies.get(task.subject_id)
    if vacancy is not None:
        told |= {
            "vacancy": vacancy.text[:_MOST_TEXT],
            "requirements": list(vacancy.reading.get("must", ())),
        }
    return told


def person_card(work: Work, partner: Partner, now: datetime) -> dict[str, Any]:
    """A partner on one card: how to reach them, the right, and where the CV is."""
    return partner_status(work, partner, now) | {
        "id": int(partner.id),
        "name": partner.name,
        "phone": partner.phone,
        "email": partner.email,
        "chat": partner.in_chat,
    }


def search(work: Work, words: str, most: int = 8) -> list[Partner]:
    """Partners whose name, address or number holds these words; nobody for fewer than two letters."""
    wanted = words.casefold().strip()
    if len(wanted) < 2:  # noqa: PLR2004
        return []
    return [
        one
        for one in work.partners.where(forgotten_at=None)
        if any(wanted in (said or "").casefold() for said in (one.name, one.email, one.phone))
    ][:most]
