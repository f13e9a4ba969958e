"""Whether a clause says a phrase, and whether it takes it back by a negation."""

import re
from dataclasses import dataclass

from casework.replies.clauses import Clause
from casework.replies.words import grammar
from casework.replies.words.needed import Finder, beginnings
from casework.replies.words.phrases import Phrases

PLAIN, LIKELY, HINT = 3.0, 1.6, 0.7
"""Bits of evidence: said in so many words, very likely meant, or only hinted at."""

GRAVE, NEVER = 4.5, 9.0
"""Bits of doubt: what only the plainest evidence outweighs, and what none does."""


@dataclass(frozen=True)
class Heard:
    """How strongly a clause says something; `negated` where it says the contrary."""

    weight: float
    negated: bool


def hear(clause: Clause, told: Phrases) -> Heard | None:
    """The strongest of the phrases that stands in the clause; None where none does."""
    for finder, weight in zip(told.finders, (PLAIN, LIKELY, HINT), strict=True):
        match = finder.search(clause.plain, clause.beginnings)
        if match is not None:
            if clause.says(told.taken_back):
                return None
            return Heard(weight, _is_negated(clause, match, finder))
    return None


def _is_negated(clause: Clause, match: re.Match[str], finder: Finder) -> bool:
    """An odd number of negations that are no part of the phrase; "without" negates what follows it."""
    plain = clause.plain
    before, inside, behind = (
        grammar.NO_NEGATION.sub(" ", part)
        for part in (plain[: match.start()], match[0], plain[match.end() :])
    )
    against = len(grammar.NEGATION.findall(before)) + len(grammar.NEGATES_BACK.findall(behind))
    against += clause.doubted
    within = len(grammar.NEGATION.findall(inside))
    without = " ".join(grammar.NEGATION.sub(" ", inside).split())
    if within and finder.search(without, beginnings(without)):
        against += within  # it stands in a gap: the phrase itself says the contrary
    return against % 2 == 1
