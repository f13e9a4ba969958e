"""What the clauses of a reply tell, each with its weight in bits of evidence.

A clause tells an intent where a phrase of it stands in the clause and nothing in the clause takes
it back: a negation outside the phrase, an "if", a question, a word that makes it about others.
What is denied may tell something else: who is "not yet hired" is not decided.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casework.readings import Intent
from casework.replies.clauses import Clause, Opens
from casework.replies.hearing import HINT, LIKELY, PLAIN, hear
from casework.replies.named import with_names
from casework.replies.words import da, en, grammar, plainly, roundabout
from casework.replies.words.phrases import Kinds, Phrases, any_of, finder

_HEDGED = 0.35
_CONDITIONAL = 0.25
_LANGUAGES = (da, en)
_TOLD = Kinds(da.TOLD, en.TOLD)
_OF_ANYBODY = Kinds(plainly.PLAINLY, roundabout.ROUNDABOUT)
_ROUNDABOUT = Kinds(roundabout.ROUNDABOUT)
_LEAST_ASKED = 2  # spaces: "who?" asks nothing that anybody could answer
_NO_QUESTION = any_of((*da.NO_QUESTION, *en.NO_QUESTION))
_BESIDE_IT = any_of(plainly.NO_QUESTION)
_OWN_BUSINESS = finder(plainly.OWN_BUSINESS)

# What a question may tell as well: "can she come on Tuesday?"
_ASKED_TOO = {
    Intent.INVITATION,
    Intent.RESCHEDULE,
    Intent.UNSUBSCRIBE,
    Intent.REDIRECT,
    Intent.CANCELLATION,
    Intent.NO_SHOW,
    Intent.QUESTION,
}
# What a doubt or a condition weakens; the others are told or not.
_FRAGILE = {Intent.HIRED, Intent.REJECTION, Intent.QUALIFIED, Intent.FILLED, Intent.INVITATION}
_DENIED = {
    Intent.HIRED: (Intent.REJECTION, LIKELY),
    Intent.INVITATION: (Intent.REJECTION, LIKELY),
    Intent.QUALIFIED: (Intent.REJECTION, PLAIN),
    Intent.RECEIPT: (Intent.PENDING, LIKELY),
}
# Deciding tomorrow and not having decided are the same to us; so is asking not to be written to.
_BOTH_WAYS = {
    Intent.QUESTION,
    Intent.PENDING,
    Intent.UNSUBSCRIBE,
    Intent.OUT_OF_OFFICE,
    Intent.REDIRECT,
}


@dataclass(frozen=True)
class Signal:
    """One clause telling one intent. `doubt`: it is hedged, conditional or takes itself back."""

    intent: Intent
    weight: float
    clause: Clause
    doubt: bool = False
    by_time: bool = False
    """Whether only a time ahead tells it, no word."""


def signals_of(clauses: Sequence[Clause]) -> list[Signal]:
    """Everything the clauses tell, at most one signal for each intent and clause."""
    return [signal for clause in clauses if not clause.courtesy for signal in _of(clause)]


def denies(clause: Clause, intent: Intent) -> bool:
    """Whether a clause tells that it is not so: "samtalen er ikke aflyst"."""
    return clause.negated and any(
        clause.says(language.TOLD[intent].finders[0]) for language in _LANGUAGES
    )


def _of(clause: Clause) -> Iterator[Signal]:
    if not clause.told:
        if clause.opens is Opens.WHETHER and grammar.UNSAID.search(clause.plain):
            yield Signal(Intent.PENDING, PLAIN, clause)
        return
    best: dict[Intent, Signal] = {}
    for intent, told in _TOLD.that_may_stand(clause.beginnings):
        found = _told(clause, intent, told)
        if found and (found.intent not in best or found.weight > best[found.intent].weight):
            best[found.intent] = found
    for found in _by_name(clause):
        if found.intent not in best or found.weight > best[found.intent].weight:
            best[found.intent] = found
    best = _of_the_matter(clause, best)
    if Intent.NO_SHOW not in best and not clause.asked and _misses_somebody(clause):
        best[Intent.NO_SHOW] = Signal(Intent.NO_SHOW, LIKELY, clause)
    yield from best.values()
    if not best and _asks_us(clause):
        yield Signal(Intent.QUESTION, PLAIN, clause)


def _by_name(clause: Clause) -> Iterator[Signal]:
    """What it tells of somebody it names: "Polina har jobbet"."""
    plain = with_names(clause.words)
    named = clause if plain == clause.plain else replace(clause, plain=plain)
    yield from _plainly(named, clause, _OF_ANYBODY)
    if named is not clause:  # "Slet os" opens with a capital, and names nobody
        yield from _plainly(clause, clause, _ROUNDABOUT)


def _plainly(named: Clause, clause: Clause, kinds: Kinds) -> Iterator[Signal]:
    for intent, told in kinds.that_may_stand(named.beginnings):
        found = _told(named, intent, told)
        if found is not None and found.intent is intent:
            yield replace(found, clause=clause)


def _of_the_matter(clause: Clause, best: dict[Intent, Signal]) -> dict[Intent, Signal]:
    """Without what only a bill or a courtesy asks or leaves open beside the message."""
    if clause.says(_OWN_BUSINESS):
        return {one: best[one] for one in best if one not in (Intent.PENDING, Intent.QUESTION)}
    if _asks_beside(clause):
        return {one: best[one] for one in best if one is Intent.UNSUBSCRIBE}
    return best


def _asks_beside(clause: Clause) -> bool:
    return clause.asked and _BESIDE_IT.search(with_names(clause.words)) is not None


def _asks_us(clause: Clause) -> bool:
    """Whether it is a question that tells nothing else, neither for another person nor out of politeness."""
    if not clause.asked or clause.courtesy:
        return False
    if grammar.ASKS.match(clause.plain) is None or clause.plain.count(" ") < _LEAST_ASKED:
        return False
    if grammar.WHAT_TOLD.match(clause.plain) or _asks_beside(clause):
        return False
    return _NO_QUESTION.search(clause.plain) is None


def _misses_somebody(clause: Clause) -> bool:
    """ "Ingen Olena kl. 9": the name of whoever was awaited, and no word besides."""
    found = grammar.NO_NAME.search(clause.words)
    return found is not None and found[1].lower() not in grammar.NO_PERSON


def _told(clause: Clause, intent: Intent, told: Phrases) -> Signal | None:
    if clause.asked and intent not in _ASKED_TOO:
        return None
    if clause.asked and grammar.QUANTITY_ASKED.match(clause.plain):
        return None
    heard = hear(clause, told)
    if heard is None:
        return None
    if heard.negated and intent not in _BOTH_WAYS:
        return _denied(clause, intent, heard.weight)
    return _weighed(clause, intent, heard.weight)


def _denied(clause: Clause, intent: Intent, weight: float) -> Signal | None:
    if weight == HINT or intent not in _DENIED:
        return None
    if intent is Intent.INVITATION and not grammar.WE.search(clause.plain):
        return None
    other, bits = _DENIED[intent]
    if intent is Intent.HIRED and grammar.PERFECT.search(clause.plain):
        other, bits = Intent.PENDING, HINT  # "have not hired her" may be a no, or not yet
    if grammar.YET.search(clause.plain):
        other, bits = Intent.PENDING, PLAIN
    return Signal(other, min(bits, weight), clause)


def _weighed(clause: Clause, intent: Intent, weight: float) -> Signal:
    if intent in _FRAGILE and intent is not Intent.INVITATION and clause.hedged:
        return Signal(intent, weight * _HEDGED, clause, doubt=True)
    if intent is Intent.HIRED and clause.conditional:
        return Signal(Intent.PENDING, min(weight, LIKELY), clause)  # it hangs on what comes
    if intent is Intent.REJECTION and clause.holding:
        return Signal(intent, weight, clause)
    if intent in _FRAGILE and clause.conditional:
        return Signal(intent, weight * _CONDITIONAL, clause, doubt=True)
    return Signal(intent, weight, clause, doubt=clause.negations > 1 and intent in _FRAGILE)
