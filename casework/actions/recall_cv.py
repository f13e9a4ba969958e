"""A CV went to the wrong place: called back in one action (rules 2.5, GDPR art. 33).

The referral is void and its links are dead, what still waits is not sent, who has the CV is asked
to delete it, and a breach is written down whose 72 hours run from now.
"""

from datetime import datetime, timedelta

from casework.actions import shortlist
from casework.actions.carry_out import carry_out
from casework.actions.dossier import dossier
from casework.actions.ladders import withdraw
from casework.actions.post import post_about_referral
from casework.events import By, Event, Name
from casework.letters import Letter, OutboxState, Queued, Side
from casework.model import Breach, Referral
from casework.ports import Work

REPORT_WITHIN = timedelta(hours=72)
_MAY_BE_STOPPED = (OutboxState.WAITING, OutboxState.JOINED)


def recall_cv(work: Work, referral: Referral, by: By, now: datetime, *, why: str) -> Referral:
    """The voided referral (row 30). Raises RefusedError without a reason, or if it is void already.

    A breach is written where a CV left, or may have left.
    """
    letters = work.outbox.where(referral_id=referral.id, letter=Letter.CV_TO_COMPANY)
    arrived = [letter for letter in letters if shortlist.has_left(work, letter)]
    for letter in letters:
        if letter.state in _MAY_BE_STOPPED and letter not in arrived:
            shortlist.take_out(work, letter, "void", now)
    withdraw(work, referral.id, Side.COMPANY)
    withdraw(work, referral.id, Side.PARTNER)
    left = _left(referral, arrived)
    after = carry_out(work, referral, Event(name=Name.VOID, by=by, note=why), now, cv_left=left)
    if arrived or referral.delivered_at is not None:
        _write_down(work, after, arrived, by, now, why)
    if arrived and referral.delivered_at is None:
        # Nobody knows whether it arrived; the table asks for deletion only of what was delivered.
        post_about_referral(
            work,
            Letter.RECALL,
            Side.COMPANY,
            dossier(work, after),
            key=f"recall:{after.id}:{after.version}",
            now=now,
            asks=True,
        )
    return after


def _left(referral: Referral, arrived: list[Queued]) -> str:
    """Has the CV left? The partner is told the truth: yes, no, or that nobody knows."""
    if referral.delivered_at is not None:
        return "yes"
    return "maybe" if arrived else "no"


def _write_down(
    work: Work, referral: Referral, arrived: list[Queued], by: By, now: datetime, why: str
) -> None:
    work.breaches.add(
        Breach(
            referral_id=referral.id,
            sent_to=tuple(sorted({letter.outgoing.to for letter in arrived})),
            why=why,
            found_at=now,
            found_by=by.actor,
            report_by=now + REPORT_WITHIN,
        )
    )
