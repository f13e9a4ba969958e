"""Messages between a partner and the caseworkers: one thread, whichever way it is written in."""

from dataclasses import dataclass
from datetime import datetime

from casework.actions.log import happened
from casework.actions.post import post_to_partner
from casework.actions.todo import file_task
from casework.cvs.cpr import masked
from casework.events import By
from casework.letters import Letter
from casework.model import Caseworker, Partner, Subject
from casework.ports import Work
from casework.tasks import Task, TaskKind

FROM_PARTNER = "partner.wrote"
FROM_CASEWORKER = "caseworker.wrote"


@dataclass(frozen=True)
class Said:
    """One message of a thread."""

    at: datetime
    by_partner: bool
    words: str


def partner_writes(work: Work, partner: Partner, words: str, by: By, now: datetime) -> Task | None:
    """Keeps the message and puts it on the caseworkers' list, with what was said before.

    A CPR number in it is made unreadable first: we have no use for it, and it is not to lie here.
    """
    words = masked(words)
    before = thread(work, partner)[-_SHOWN:]
    happened(work, Subject.PARTNER, partner.id, FROM_PARTNER, by, now, words=words)
    earlier = "".join(f"{'>' if one.by_partner else '<'} {one.words}\n" for one in before)
    return file_task(
        work,
        TaskKind.PARTNER_QUESTION,
        Subject.PARTNER,
        partner.id,
        now,
        key=str(by.source),
        quote=words,
        context={"partner": partner.name, "earlier": earlier[-_MOST_EARLIER:]},
    )


def caseworker_writes(
    work: Work, partner: Partner, caseworker: Caseworker, words: str, by: By, now: datetime
) -> None:
    """Keeps the answer and sends it to the partner, in chat or by mail."""
    words = masked(words)
    happened(work, Subject.PARTNER, partner.id, FROM_CASEWORKER, by, now, words=words)
    post_to_partner(
        work,
        Letter.CASEWORKER_WRITES,
        partner,
        {"partner_name": partner.name, "caseworker_name": caseworker.name, "words": words},
        key=f"talk:{partner.id}:{by.source}",
        now=now,
    )


def thread(work: Work, partner: Partner) -> list[Said]:
    """Everything that was said, oldest first."""
    return [
        Said(one.at, one.name == FROM_PARTNER, one.words)
        for one in work.events.of(Subject.PARTNER, partner.id)
        if one.name in (FROM_PARTNER, FROM_CASEWORKER)
    ]


_SHOWN = 4
_MOST_EARLIER = 800
