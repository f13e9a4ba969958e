"""The event log: who did what, in which role, by which channel, from which source, and when."""

from datetime import datetime

from casework.events import By
from casework.inputs import Happened
from casework.model import Subject
from casework.ports import Work
from casework.workdays import local_date

_MOST_WORDS = 2000
_MOST_NAME = 60


def happened(
    work: Work,
    subject: Subject,
    number: int,
    name: str,
    by: By,
    now: datetime,
    *,
    words: str = "",
    states: tuple[str | None, str | None] = (None, None),
) -> None:
    """Writes one row down."""
    work.events.add(row_of(subject, number, name, by, now, words=words, states=states))


def row_of(
    subject: Subject,
    number: int,
    name: str,
    by: By,
    now: datetime,
    *,
    words: str = "",
    states: tuple[str | None, str | None] = (None, None),
) -> Happened:
    """A row of the log; `words` is what was said, shortened to what a person needs to judge it."""
    return Happened(
        subject=subject,
        subject_id=number,
        name=str(name)[:_MOST_NAME],
        role=by.role.value,
        actor=by.actor,
        channel=by.channel.value,
        source=by.source,
        words=words[:_MOST_WORDS],
        state_before=states[0],
        state_after=states[1],
        at=now,
        local_date=local_date(now).isoformat(),
    )
