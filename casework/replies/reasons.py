"""Why a company says no, read in the clauses that say no, then in those beside them."""

import itertools
import re
from collections.abc import Sequence

from casework.readings import Intent, Reason
from casework.replies.clauses import Clause, Opens
from casework.replies.hearing import HINT
from casework.replies.signals import Signal
from casework.replies.words.phrases import any_of, finder
from casework.replies.words.reasons import LACKS, NOT_WHY, PRAISED, REASONS

_SAYS_NO, _BESIDE, _MISSED = 2, 1, 2
_PRAISED, _LACKS = any_of(PRAISED), any_of(LACKS)
_NOT_WHY = re.compile(rf"{any_of(NOT_WHY).pattern}(?: \S++){{0,3}}+")  # with what it is about
_REASONS = {reason: finder(words) for reason, words in REASONS.items()}


def find_reason(clauses: Sequence[Clause], signals: Sequence[Signal]) -> Reason | None:
    """The reason that most is said of; None where none is given."""
    no = {
        one.clause.start for one in signals if one.intent is Intent.REJECTION and one.weight >= HINT
    }
    said = dict.fromkeys(REASONS, 0)
    where: dict[Reason, set[int]] = {reason: set() for reason in REASONS}
    for before, clause in itertools.pairwise([None, *clauses]):
        if clause is None or clause.courtesy or _praises(clause) or _denied(before, clause):
            continue
        plain = _NOT_WHY.sub(" ", clause.plain)
        missed = _misses(clause)
        weight = (_SAYS_NO if clause.start in no else _BESIDE) + (_MISSED if missed else 0)
        for reason, told in _REASONS.items():
            if told.search(plain, clause.beginnings):
                said[reason] += weight
                where[reason].add(-1 - clause.start if missed else clause.sentence)
    chosen = where.pop(Reason.POSITION_FILLED)
    if set().union(*where.values()) - chosen:
        said[Reason.POSITION_FILLED] = 0  # another was chosen: what was missed says why
    most = max(said.values())
    return next((reason for reason, count in said.items() if count == most), None) if most else None


def _praises(clause: Clause) -> bool:
    """What they liked is not why they say no."""
    return not clause.negated and _PRAISED.search(clause.plain) is not None


def _denied(before: Clause | None, clause: Clause) -> bool:
    """ "It is not because she ..."; "because" opens a clause of its own."""
    return (
        before is not None
        and before.sentence == clause.sentence
        and clause.opens is Opens.REASON
        and before.plain.endswith((" ikke", " not"))
    )


def _misses(clause: Clause) -> bool:
    return clause.opens is Opens.REASON or _LACKS.search(clause.plain) is not None
