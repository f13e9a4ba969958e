"""Drains the outbox's mails: claim, send, write down what became of it.

The claim is committed before the relay is spoken to. A worker that dies in between leaves a letter
whose fate nobody knows; it is found by `abandoned` and shown, never sent again by itself.
"""

from datetime import datetime, timedelta

import structlog

from casework.actions import deliver
from casework.errors import CaseworkError
from casework.events import Channel
from casework.letters import Queued
from casework.ports import Store
from mailer.outbound.compose import Composed, Sender, compose
from mailer.outbound.smtp import Delivered, Fate, Refused, Relay, TryLater, Unknown

LEASE = timedelta(minutes=10)
log = structlog.get_logger()


def send_once(store: Store, relay: Relay, sender: Sender, worker: str, now: datetime) -> bool:
    """Sends the next due mail; False where there is none."""
    with store.work() as work:
        letter = work.outbox.claim_for([Channel.EMAIL], worker, now, now + LEASE)
        if letter is None:
            return False
        municipality = work.municipality
        files = {one.sha256: work.files.get(one.sha256) for one in letter.outgoing.files}
    try:
        composed = compose(letter, municipality, sender, files.__getitem__, now)
    except Exception as error:  # noqa: BLE001 - a letter that cannot be written holds up no other
        # No traceback: the context of a letter is about people.
        log.warning("letter_not_written", letter=letter.id, error=type(error).__name__)
        _record(store, letter, None, Refused("not_written"), now)
        return True
    fate = relay.send(composed.message, composed.mail_from, letter.outgoing.to)
    log.info("letter_handed_over", letter=letter.id, fate=type(fate).__name__)
    _record(store, letter, composed, fate, now)
    return True


def _record(
    store: Store, letter: Queued, composed: Composed | None, fate: Fate, now: datetime
) -> None:
    with store.work() as work:
        match fate:
            case Delivered() if composed is not None:
                deliver.delivered(
                    work,
                    letter,
                    now,
                    message_id=composed.message_id,
                    subject=composed.text.subject,
                    rendered=composed.text.plain,
                )
            case TryLater(why):
                deliver.try_later(work, letter, now, why, None)
            case Unknown():
                deliver.fate_unknown(work, letter, now)
            case Refused(why):
                deliver.refused(work, letter, now, why)
            case _:
                raise CaseworkError("a letter that was not written cannot be delivered")
