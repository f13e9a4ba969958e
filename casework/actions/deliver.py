"""What became of a letter: sent, refused for good, to be tried again, or nobody knows."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from casework.actions.carry_out import carry_out
from casework.actions.todo import file_task
from casework.errors import RefusedError
from casework.events import SYSTEM, Channel, Event, Name
from casework.letters import Letter, OutboxState, Queued
from casework.model import Subject
from casework.ports import Work
from casework.tasks import TaskKind

MOST_ATTEMPTS = 12
BOUNCED = "bounced"
_LONGEST_WAIT = timedelta(hours=6)


def delivered(
    work: Work,
    letter: Queued,
    now: datetime,
    *,
    message_id: str,
    subject: str | None,
    rendered: str,
) -> None:
    """The next server has taken it. A CV on its way is delivered by that (row 7)."""
    work.outbox.save(
        letter,
        replace(
            letter,
            state=OutboxState.SENT,
            sent_at=now,
            message_id=message_id,
            subject=subject,
            rendered=rendered,
            claimed_by=None,
            claimed_until=None,
            why=None,
        ),
    )
    _tell_referral(work, letter, Name.SMTP_ACCEPTED, now)


def refused(work: Work, letter: Queued, now: datetime, why: str) -> None:
    """Refused for good: `why` is a code of ours or a status, never a server's free text."""
    work.outbox.save(
        letter,
        replace(letter, state=OutboxState.FAILED, why=why, claimed_by=None, claimed_until=None),
    )
    if letter.outgoing.channel is Channel.CHAT:
        _chat_blocked(work, letter)
    elif why == BOUNCED:
        _undeliverable(work, letter, now)
    _tell_referral(work, letter, Name.SMTP_REFUSED, now)
    _file(work, TaskKind.LETTER_FAILED, letter, now, why)


def try_later(work: Work, letter: Queued, now: datetime, why: str, wait: timedelta | None) -> None:
    """Not now. Waits longer each time, or as long as the other side asked; gives up at last."""
    if letter.attempts >= MOST_ATTEMPTS:
        refused(work, letter, now, f"gave_up:{why}")
        return
    pause = wait or min(timedelta(minutes=2 ** min(letter.attempts, 9)), _LONGEST_WAIT)
    work.outbox.save(
        letter,
        replace(
            letter,
            state=OutboxState.WAITING,
            next_attempt_at=now + pause,
            outgoing=replace(letter.outgoing, not_before=now + pause),
            why=why,
            claimed_by=None,
            claimed_until=None,
        ),
    )


def fate_unknown(work: Work, letter: Queued, now: datetime) -> None:
    """The worker died while it was sending: it is never blindly sent again, a person looks."""
    work.outbox.save(
        letter,
        replace(
            letter,
            state=OutboxState.UNKNOWN,
            why="worker_died",
            claimed_by=None,
            claimed_until=None,
        ),
    )
    _file(work, TaskKind.LETTER_UNKNOWN, letter, now, "worker_died")


def settle(work: Work, letter: Queued, now: datetime, *, was_sent: bool) -> None:
    """A caseworker's word on a letter of unknown or failed fate."""
    if was_sent:
        delivered(
            work,
            letter,
            now,
            message_id=letter.message_id or "",
            subject=letter.subject,
            rendered=letter.rendered or "",
        )
        return
    work.outbox.save(
        letter,
        replace(letter, state=OutboxState.WAITING, next_attempt_at=now, attempts=0, why="resend"),
    )


def _tell_referral(work: Work, letter: Queued, name: Name, now: datetime) -> None:
    number = letter.outgoing.referral_id
    if number is None or letter.outgoing.letter is not Letter.CV_TO_COMPANY:
        return
    # The case may have ended while the letter was under way: its ending wrote what follows.
    with suppress(RefusedError):
        carry_out(work, work.referrals.get(number), Event(name=name, by=SYSTEM), now)


def _chat_blocked(work: Work, letter: Queued) -> None:
    partner = work.partners.find(chat_id=int(letter.outgoing.to))
    if partner is not None and not partner.chat_blocked:
        work.partners.save(partner, replace(partner, chat_blocked=True))


def _undeliverable(work: Work, letter: Queued, now: datetime) -> None:
    """No CV goes to an address that sent our letter back, until somebody writes from it (2.5)."""
    for contact in work.contacts.where(email=letter.outgoing.to):
        if contact.undeliverable_at is None:
            work.contacts.save(contact, replace(contact, undeliverable_at=now))


def _file(work: Work, kind: TaskKind, letter: Queued, now: datetime, why: str) -> None:
    if letter.outgoing.letter in (Letter.TASK_CARD, Letter.TASK_DONE, Letter.DIGEST):
        return  # the task itself is on the list; a task about its card would go in circles
    file_task(
        work,
        kind,
        Subject.OUTBOX,
        letter.id,
        now,
        key=f"{why}:{letter.attempts}",
        context={"letter": letter.outgoing.letter.value, "to": letter.outgoing.to, "cause": why},
    )
