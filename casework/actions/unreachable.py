"""Who cannot be written to: what was to be said goes another way, or to a person."""

from dataclasses import replace
from datetime import datetime

from casework.actions.log import happened
from casework.actions.todo import file_task
from casework.events import SYSTEM, Channel
from casework.letters import Letter, OutboxState, Queued
from casework.model import Partner, Subject
from casework.ports import Work
from casework.tasks import TaskKind, TaskState

_PASSING = {Letter.CHAT, Letter.TASK_CARD, Letter.TASK_DONE, Letter.DIGEST}
"""What is only of use in the chat itself, or lies by mail and on the desk already."""


_MOST_NAMED = 10


def out_of_reach(work: Work, partner: Partner, letter: Letter, now: datetime) -> None:
    """Neither chat nor mail: one task for each partner, which names what could not be told."""
    if partner.forgotten_at is not None:
        return
    kind = TaskKind.PARTNER_UNREACHABLE
    earlier = work.tasks.where(kind=kind, subject=Subject.PARTNER, subject_id=partner.id)
    if earlier and earlier[-1].state is TaskState.OPEN:
        told = earlier[-1].context["letters"]
        named = told if letter in told else [*told, letter.value][:_MOST_NAMED]
        work.tasks.save(
            earlier[-1], replace(earlier[-1], context=earlier[-1].context | {"letters": named})
        )
        return
    file_task(
        work,
        kind,
        Subject.PARTNER,
        partner.id,
        now,
        key=str(len(earlier)),
        context={"partner": partner.name, "phone": partner.phone, "letters": [letter.value]},
    )


def reachable_again(work: Work, partner: Partner, now: datetime) -> None:
    """There is an address or a chat now."""
    work.tasks.obsolete(Subject.PARTNER, partner.id, now, [TaskKind.PARTNER_UNREACHABLE])


def chat_unreachable(work: Work, letter: Queued, now: datetime, why: str) -> None:
    """The bot was blocked, or the account is gone: marks the person and sends the letter another way.

    `why` is a code of ours. A message of the conversation itself is not repeated.
    """
    work.outbox.save(letter, _ended(letter, why))
    partner = work.partners.find(chat_id=int(letter.outgoing.to))
    if partner is None:
        return
    block(work, partner, now)
    if letter.outgoing.letter not in _PASSING:
        _another_way(work, partner, letter, now, why)


def block(work: Work, partner: Partner, now: datetime) -> Partner:
    """From now on this partner is written to by mail."""
    if partner.chat_blocked:
        return partner
    happened(work, Subject.PARTNER, partner.id, "chat.blocked", SYSTEM, now)
    return work.partners.save(partner, replace(partner, chat_blocked=True))


def unblock(work: Work, partner: Partner, now: datetime) -> Partner:
    """The partner writes here again, or has let the bot in again."""
    if not partner.chat_blocked:
        return partner
    happened(work, Subject.PARTNER, partner.id, "chat.unblocked", SYSTEM, now)
    reachable_again(work, partner, now)
    return work.partners.save(partner, replace(partner, chat_blocked=False))


def chat_moved(work: Work, letter: Queued, chat_id: int, now: datetime) -> None:
    """A group was made a larger one, with another number: the team and the letter follow it."""
    team = work.teams.find(chat_id=int(letter.outgoing.to))
    if team is not None:
        work.teams.save(team, replace(team, chat_id=chat_id))
    moved = replace(letter.outgoing, to=str(chat_id), not_before=now)
    work.outbox.save(
        letter,
        replace(
            letter,
            state=OutboxState.WAITING,
            next_attempt_at=now,
            outgoing=moved,
            claimed_by=None,
            claimed_until=None,
        ),
    )


def _another_way(work: Work, partner: Partner, letter: Queued, now: datetime, why: str) -> None:
    if partner.email:
        work.outbox.put(
            replace(
                letter.outgoing,
                channel=Channel.EMAIL,
                to=partner.email,
                key=f"{letter.outgoing.key}:mail",
                not_before=now,
                buttons=(),
            ),
            now,
        )
        return
    file_task(
        work,
        TaskKind.LETTER_FAILED,
        Subject.OUTBOX,
        letter.id,
        now,
        key=why,
        context={
            "letter": letter.outgoing.letter.value,
            "to": partner.name,
            "partner": partner.name,
            "cause": why,
        },
    )


def _ended(letter: Queued, why: str) -> Queued:
    return replace(letter, state=OutboxState.FAILED, why=why, claimed_by=None, claimed_until=None)
