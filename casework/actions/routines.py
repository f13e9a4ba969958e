"""What is due by the calendar and not by a case: digests, overviews, and the practice modules.

Each routine is its own transaction, remembers what it has made, and may be run as often as one likes.
"""

from collections.abc import Callable
from datetime import datetime

from casework.actions.callout import close_callouts, send_callouts
from casework.actions.digest import send_digests
from casework.actions.forecast import ask_for_forecasts
from casework.actions.forget import forget_late, forget_old_mails
from casework.actions.overview import send_overviews
from casework.actions.protection import ask_who_is_still_protected
from casework.actions.question_guide import ask_question_guides
from casework.actions.retention import ask_what_to_keep
from casework.actions.stayed import ask_who_stayed
from casework.ports import Store, Work

Routine = Callable[[Work, datetime], int]

ROUTINES: tuple[Routine, ...] = (
    send_digests,
    send_overviews,
    ask_who_stayed,
    ask_question_guides,
    ask_for_forecasts,
    send_callouts,
    close_callouts,
    ask_what_to_keep,
    ask_who_is_still_protected,
    forget_late,
    forget_old_mails,
)
"""In this order: the digest first, since people wait for it."""


def run_routines(store: Store, now: datetime) -> int:
    """Runs them all; how many letters and tasks came of it."""
    made = 0
    for routine in ROUTINES:
        with store.work() as work:
            made += routine(work, now)
    return made
