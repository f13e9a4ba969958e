"""What became of a letter: sent, refused for good, to be tried again, or nobody knows."""

from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from casework.actions import verify
from casework.actions.carry_out import carry_out
from casework.actions.reminders import apart
from casework.actions.shortlist import parts_of
from casework.actions.todo import file_task
from casework.errors import RefusedError
from casework.events import SYSTEM, Channel, Event, Name
from casework.letters import Letter, OutboxState, Queued
from casework.model import ReferralId, Subject
from casework.ports import Work
from casework.routes import Evidence
from casework.tasks import TaskKind

BOUNCED = "bounced"
_LONGEST_WAIT = timedelta(hours=6)
_FREE: dict[str, Any] = {"claimed_by": None, "claimed_until": None}


def delivered(
    work: Work,
    letter: Queued,
    now: datetime,
    *,
    message_id: str,
    subject: str | None,
    rendered: str,
    evidence: Evidence | None = None,
) -> None:
    """The next server has taken it. A CV on its way is delivered by that (row 7)."""
    work.outbox.save(
        letter,
        replace(
            letter,
            state=OutboxState.SENT,
            sent_at=now,
            tried_at=letter.tried_at or now,
            message_id=message_id,
            subject=subject,
            rendered=rendered,
            evidence=asdict(evidence) if evidence else letter.evidence,
            why=None,
            **_FREE,
        ),
    )
    if evidence is not None:
        verify.route_seen(work, letter.outgoing.to, evidence, now)
    for part in parts_of(work, letter):
        fate = asdict(evidence) if evidence else part.evidence
        sent = replace(part, sent_at=now, message_id=message_id, evidence=fate, why=None)
        work.outbox.save(part, replace(sent, state=OutboxState.SENT))
    _tell_referrals(work, letter, Name.SMTP_ACCEPTED, now)


def refused(work: Work, letter: Queued, now: datetime, why: str) -> None:
    """Refused for good: `why` is a code of ours or a status, never a server's free text."""
    work.outbox.save(letter, replace(letter, state=OutboxState.FAILED, why=why, **_FREE))
    for part in parts_of(work, letter):
        work.outbox.save(part, replace(part, state=OutboxState.FAILED, why=why))
    if letter.outgoing.channel is Channel.CHAT:
        _chat_blocked(work, letter)
    elif _is_of_the_address(why):
        verify.lost(work, letter.outgoing.to, now)
    _tell_referrals(work, letter, Name.SMTP_REFUSED, now)
    about = _referrals_of(work, letter)
    if why == "no_tls" and about:
        for number in about:
            verify.no_safe_route(work, work.referrals.get(number), now)
        return
    _file(work, TaskKind.LETTER_FAILED, letter, now, why)


def try_later(work: Work, letter: Queued, now: datetime, why: str, wait: timedelta | None) -> None:
    """Not now. Waits longer each time, or as long as the other side asked; gives up at last."""
    tried_at = letter.tried_at or now
    if now - tried_at >= work.rules.letter_gives_up:
        refused(work, letter, now, f"gave_up:{why}")
        return
    pause = wait or _pause(letter)
    letter = apart(work, letter, now + pause)
    work.outbox.save(
        letter,
        replace(
            letter,
            state=OutboxState.WAITING,
            next_attempt_at=now + pause,
            outgoing=replace(letter.outgoing, not_before=now + pause),
            tried_at=tried_at,
            why=why,
            **_FREE,
        ),
    )


def _pause(letter: Queued) -> timedelta:
    """Doubles with each attempt, a quarter more or less: what failed together comes apart again."""
    whole = min(timedelta(minutes=2 ** min(letter.attempts, 9)), _LONGEST_WAIT)
    spread = sha256(f"{letter.id}:{letter.attempts}".encode()).digest()[0] / 255
    return whole * (0.75 + spread / 2)


def fate_unknown(work: Work, letter: Queued, now: datetime, why: str = "worker_died") -> None:
    """It may have arrived and it may not: it is never blindly sent again, a person looks."""
    work.outbox.save(letter, replace(letter, state=OutboxState.UNKNOWN, why=why, **_FREE))
    for part in parts_of(work, letter):
        work.outbox.save(part, replace(part, state=OutboxState.UNKNOWN, why=why))
    _file(work, TaskKind.LETTER_UNKNOWN, letter, now, why)


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
    letter = apart(work, letter, now)
    work.outbox.save(
        letter,
        replace(
            letter,
            state=OutboxState.WAITING,
            next_attempt_at=now,
            attempts=0,
            tried_at=None,
            why="resend",
        ),
    )
    for part in parts_of(work, letter):
        work.outbox.save(part, replace(part, state=OutboxState.JOINED, why="resend"))


def _is_of_the_address(why: str) -> bool:
    """Does this refusal say that nobody reads mail at the address? Policy (5.7) does not."""
    code, _, enhanced = why.partition(" ")
    if why == BOUNCED or enhanced.startswith("5.1."):
        return True
    return code in ("550", "551", "553") and not enhanced


def _tell_referrals(work: Work, letter: Queued, name: Name, now: datetime) -> None:
    if letter.outgoing.letter not in (Letter.CV_TO_COMPANY, Letter.SHORTLIST):
        return
    for number in _referrals_of(work, letter):
        # The case may have ended while the letter was under way: its ending wrote what follows.
        with suppress(RefusedError):
            carry_out(work, work.referrals.get(number), Event(name=name, by=SYSTEM), now)


def _referrals_of(work: Work, letter: Queued) -> list[ReferralId]:
    """Whose case it is about; of a shortlist, those of all its CVs."""
    numbers = [one.outgoing.referral_id for one in (letter, *parts_of(work, letter))]
    return [number for number in numbers if number is not None]


def _chat_blocked(work: Work, letter: Queued) -> None:
    partner = work.partners.find(chat_id=int(letter.outgoing.to))
    if partner is not None and not partner.chat_blocked:
        work.partners.save(partner, replace(partner, chat_blocked=True))


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
