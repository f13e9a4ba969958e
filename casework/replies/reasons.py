"""Why a company says no, read in the clauses that say no, then in those beside them."""

from collections.abc import Sequence

from casework.readings import Intent, Reason
from casework.replies.clauses import Clause
from casework.replies.hearing import HINT
from casework.replies.signals import Signal
from casework.replies.words.phrases import any_of
from casework.replies.words.reasons import PRAISED, REASONS

_SAYS_NO, _BESIDE = 2, 1
_PRAISED = any_of(PRAISED)


def find_reason(clauses: Sequence[Clause], signals: Sequence[Signal]) -> Reason | None:
    """The reason that most is said of; None where none is given."""
    no = {
        one.clause.start for one in signals if one.intent is Intent.REJECTION and one.weight >= HINT
    }
    said = dict.fromkeys(REASONS, 0)
    where: dict[Reason, set[int]] = {reason: set() for reason in REASONS}
    for clause in clauses:
        if clause.courtesy or _praises(clause):
            continue
        for reason, words in REASONS.items():
            if any_of(words).search(clause.plain):
                said[reason] += _SAYS_NO if clause.start in no else _BESIDE
                where[reason].add(clause.sentence)
    chosen = where.pop(Reason.POSITION_FILLED)
    if set().union(*where.values()) - chosen:
        said[Reason.POSITION_FILLED] = 0  # another was chosen: another sentence says why
    most = max(said.values())
    return next((reason for reason, count in said.items() if count == most), None) if most else None


def _praises(clause: Clause) -> bool:
    """What they liked is not why they say no."""
    return not clause.negated and _PRAISED.search(clause.plain) is not None
