"""Drains the outbox's mails: claim, send, write down what became of it.

The claim is committed before the relay is spoken to. A worker that dies in between leaves a letter
whose fate nobody knows; it is marked and shown, never sent again by itself. What became of one
letter is written in the transaction that claims the next, so each letter costs one commit.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from casework.actions import deliver
from casework.actions.hand_over import last_look
from casework.errors import CaseworkError
from casework.events import Channel
from casework.letters import Queued
from casework.model import Municipality
from casework.ports import Store, Work
from casework.routes import domain_of
from mailer.outbound.compose import Composed, Sender, compose
from mailer.outbound.fates import Delivered, Fate, Refused, TryLater, Unknown
from mailer.outbound.pace import Pace
from mailer.outbound.smtp import Line

LEASE = timedelta(minutes=10)
_MOST_AT_ONCE = 200
_MOST_THREAD = 10
log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True)
class _Claimed:
    """A letter that is ours to send, with all that its mail is made of."""

    letter: Queued
    municipality: Municipality
    files: dict[str, bytes]
    thread: list[str]


@dataclass(frozen=True, kw_only=True)
class _Sent:
    """A letter that was handed over, and its fate; `composed` is None where it was not written."""

    letter: Queued
    composed: Composed | None
    fate: Fate


@dataclass(kw_only=True)
class Postman:
    """One worker with one line to the relay. Not for several threads at once."""

    store: Store
    line: Line
    sender: Sender
    worker: str
    pace: Pace = field(default_factory=Pace)

    def send_due(self, clock: Callable[[], datetime], most: int = _MOST_AT_ONCE) -> int:
        """Sends what is due, at most so many letters; how many were handed over or given up."""
        count, sent = 0, None
        while True:
            now = clock()
            may_go_on = count < most and not self.pace.resting(now)
            claimed = self._turn(sent, now, may_go_on=may_go_on)
            if claimed is None:
                self.line.close_if_idle(now)
                return count
            sent, count = self._send(claimed, clock()), count + 1

    def close(self) -> None:
        self.line.close()

    def _turn(self, sent: _Sent | None, now: datetime, *, may_go_on: bool) -> _Claimed | None:
        """Writes down what became of the last letter, and claims the next."""
        try:
            with self.store.work() as work:
                if sent is not None:
                    _record(work, sent, now)
                return self._claim(work, now) if may_go_on else None
        except Exception as error:
            if sent is None:
                raise
            # It has gone out, but what follows of it could not be written: a person looks.
            log.exception("letter_not_recorded", letter=sent.letter.id, error=type(error).__name__)
            with self.store.work() as work:
                deliver.fate_unknown(work, sent.letter, now, "not_recorded")
            return None

    def _claim(self, work: Work, now: datetime) -> _Claimed | None:
        letter = self._next(work, now)
        if letter is None:
            return None
        return _Claimed(
            letter=letter,
            municipality=work.municipality,
            files={one.sha256: work.files.get(one.sha256) for one in letter.outgoing.files},
            thread=work.outbox.thread(letter, _MOST_THREAD),
        )

    def _next(self, work: Work, now: datetime) -> Queued | None:
        """The next letter that may leave: a CV is looked at once more before it does."""
        full = self.pace.full(now)
        while letter := work.outbox.claim_for([Channel.EMAIL], self.worker, now, now + LEASE, full):
            if ready := last_look(work, letter, now):
                return ready
        return None

    def _send(self, claimed: _Claimed, now: datetime) -> _Sent:
        letter = claimed.letter
        try:
            composed = compose(
                letter,
                claimed.municipality,
                self.sender,
                claimed.files.__getitem__,
                now,
                claimed.thread,
            )
        except Exception as error:  # noqa: BLE001 - a letter that cannot be written holds up no other
            # No traceback: the context of a letter is about people.
            log.warning("letter_not_written", letter=letter.id, error=type(error).__name__)
            return _Sent(letter=letter, composed=None, fate=Refused("not_written"))
        outgoing = letter.outgoing
        fate = self.line.send(
            composed.content,
            composed.mail_from,
            outgoing.to,
            now,
            confidential=bool(outgoing.files),
        )
        self._keep_pace(outgoing.to, fate, now)
        log.info("letter_handed_over", letter=letter.id, fate=type(fate).__name__)
        return _Sent(letter=letter, composed=composed, fate=fate)

    def _keep_pace(self, to: str, fate: Fate, now: datetime) -> None:
        self.pace.sent(domain_of(to), now)
        if isinstance(fate, TryLater) and fate.everybody:
            self.pace.relay_failed(now)
        else:
            self.pace.relay_answered()


def _record(work: Work, sent: _Sent, now: datetime) -> None:
    letter = sent.letter
    match sent.fate:
        case Delivered(evidence) if sent.composed is not None:
            deliver.delivered(
                work,
                letter,
                now,
                message_id=sent.composed.message_id,
                subject=sent.composed.text.subject,
                rendered=sent.composed.text.plain,
                evidence=evidence,
            )
        case TryLater(why):
            deliver.try_later(work, letter, now, why, None)
        case Unknown(why):
            deliver.fate_unknown(work, letter, now, why)
        case Refused(why):
            deliver.refused(work, letter, now, why)
        case Delivered():
            raise CaseworkError("a letter that was not written cannot be delivered")
