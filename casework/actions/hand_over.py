"""The last look at a letter that is handed over: between the yes and the line time may pass.

A letter may wait for a server for days. What has ended meanwhile (the permission, the right, the
agreement, the address) keeps the CV here. And what a contact is to be reminded of by now goes together.
"""

from dataclasses import replace
from datetime import datetime

from casework.actions import deliver, shortlist
from casework.actions.dossier import Dossier, dossier
from casework.actions.reminders import REMINDERS, together
from casework.actions.sending import clearance, outgoing_file
from casework.letters import Letter, Queued
from casework.model import State
from casework.ports import Work

_BY_THE_LINE = {"tls_known"}
"""What the line itself shows while the letter is handed over, and stops it by."""


def last_look(work: Work, letter: Queued, now: datetime) -> Queued | None:
    """The letter as it may leave now; None where it may not, which is then written down."""
    match letter.outgoing.letter:
        case Letter.CV_TO_COMPANY:
            return letter if _may_leave(work, letter, now) else None
        case Letter.SHORTLIST:
            parts = shortlist.parts_of(work, letter)
            kept = [part for part in parts if _may_leave(work, part, now)]
            return letter if kept == parts else shortlist.write_anew(work, letter, kept, now)
        case one if one in REMINDERS:
            return together(work, letter, now)
        case _:
            return letter


def _may_leave(work: Work, letter: Queued, now: datetime) -> bool:
    number = letter.outgoing.referral_id
    if number is None:
        return True
    about = dossier(work, work.referrals.get(number))
    if about.referral.state is not State.SENDING:
        shortlist.stop(work, letter, "overtaken")
        return False
    missing = set(clearance(work, about, now, tls_known=True).missing) - _BY_THE_LINE
    if missing or not _is_the_copy(work, letter, about):
        letter = work.outbox.save(letter, replace(letter, joined_to=None))
        deliver.refused(work, letter, now, "hindered")
        return False
    return True


def _is_the_copy(work: Work, letter: Queued, about: Dossier) -> bool:
    """Is the file still the one that may leave? The municipality may have chosen blind CVs since."""
    return {one.sha256 for one in letter.outgoing.files} == {outgoing_file(work, about).sha256}
