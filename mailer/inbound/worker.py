"""From a kept mail to what happens because of it.

1. claim (committed: a mail that kills its worker has counted the attempt)
2. understand: parse, triage, cut quotes, judge and read its files; no transaction is open, and
   it happens in a process of its own, within its time (`timebox`)
3. in one transaction: which case, who wrote, what it says, decide, letters, and the mail is done

An exception in 2 or 3 leaves the mail *stuck* with a task; nothing of 3 has then happened.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from casework.actions.todo import file_task
from casework.errors import ChangedElsewhereError
from casework.inputs import Inbound, InputState
from casework.model import Subject
from casework.ports import Store
from casework.tasks import TaskKind
from mailer.errors import NotUnderstoodError
from mailer.inbound.act import Done, act
from mailer.inbound.understand import Understood

LEASE = timedelta(minutes=5)
MOST_ATTEMPTS = 3
log = structlog.get_logger()


def work_once(
    store: Store,
    understand: Callable[[Inbound], Understood],
    mail_domain: str,
    worker: str,
    now: datetime,
    *,
    tls_known: bool = False,
) -> bool:
    """Works the oldest kept mail; False where there is none.

    `tls_known`: is it known how a CV would leave, should a caseworker's reply send one?
    """
    with store.work() as work:
        kept = work.inbound.claim(worker, now, now + LEASE)
    if kept is None:
        return False
    if kept.attempts > MOST_ATTEMPTS:
        _stuck(store, kept, now, "too_many_attempts")
        return True
    try:
        understood = understand(kept)
        with store.work() as work:
            done = act(work, understood, mail_domain, now, tls_known=tls_known)
            _finish(work.inbound.save, kept, done, understood.mail.message_id, now)
    except ChangedElsewhereError:
        _again(store, kept)
    except NotUnderstoodError as error:
        _stuck(store, kept, now, error.cause)
    except Exception as error:
        log.exception("mail_stuck", mail=kept.id, error=type(error).__name__)
        _stuck(store, kept, now, type(error).__name__)
    return True


def _finish(
    save: Callable[[Inbound, Inbound], Inbound],
    kept: Inbound,
    done: Done,
    message_id: str | None,
    now: datetime,
) -> None:
    save(
        kept,
        replace(
            kept,
            state=done.state,
            why=done.why,
            done_at=now,
            message_id=(message_id or "")[:998] or None,
            claimed_by=None,
            claimed_until=None,
        ),
    )


def _again(store: Store, kept: Inbound) -> None:
    """Somebody else changed the case meanwhile: the mail is read again against what stands now."""
    with store.work() as work:
        work.inbound.save(
            kept,
            replace(kept, state=InputState.RECEIVED, claimed_by=None, claimed_until=None),
        )


def _stuck(store: Store, kept: Inbound, now: datetime, why: str) -> None:
    with store.work() as work:
        work.inbound.save(
            kept,
            replace(kept, state=InputState.STUCK, why=why, claimed_by=None, claimed_until=None),
        )
        file_task(
            work,
            TaskKind.INPUT_STUCK,
            Subject.INBOUND,
            kept.id,
            now,
            key=f"{kept.version}",  # stuck again after a retry is another task
            context={"cause": why, "recipient": kept.recipient},
        )
