"""A reply as sentences and clauses, each knowing how it is meant: asked, negated, conditional.

1. courtesy is set aside: greetings, wishes, the name below
2. sentences end at a stop or a line; "d.", "kl." and numbers end none
3. clauses end at a comma, a dash, and in front of words that open a clause of their own
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from casework.replies.plain import plain_words
from casework.replies.run_on import has_few_stops, stops
from casework.replies.words import grammar
from casework.replies.words.needed import Beginnings, Finder, beginnings

_MOST_SENTENCES = 80
_MOST_CLAUSES = 12  # in one sentence
_MOST_WORDS = 16  # of a clause that somebody writes with its signs
_EDGES = " ,;:–—-\n\t"  # around the words of a clause
_LEAST_CONDITION = 12  # letters that an "if" and what it asks for have at least


class Opens(StrEnum):
    """What the first word makes of a clause."""

    MAIN = "main"
    CONDITION = "condition"  # if, unless
    TIME = "time"  # when, as soon as, before
    WHETHER = "whether"
    REASON = "reason"
    CONTRAST = "contrast"  # but


@dataclass(frozen=True)
class Clause:
    """A clause: `words` as written, `plain` as phrases are looked for; `start` to `end` in the text."""

    words: str
    plain: str
    start: int
    end: int
    sentence: int
    opens: Opens
    asked: bool = False
    conditional: bool = False
    courtesy: bool = False
    holding: bool = False
    """Whether what it hangs on holds for now: "as long as she has no licence"."""
    doubted: bool = False
    """Whether the clause before says that the writer does not think so."""

    @cached_property
    def beginnings(self) -> Beginnings:
        """Of its words: what they cannot hold is not searched for."""
        return beginnings(self.plain)

    def says(self, what: Finder) -> bool:
        """Whether one of those phrases stands in it."""
        return what.search(self.plain, self.beginnings) is not None

    @property
    def negated(self) -> bool:
        return self.negations % 2 == 1

    @cached_property
    def negations(self) -> int:
        return len(grammar.NEGATION.findall(grammar.NO_NEGATION.sub(" ", self.plain)))

    @property
    def hedged(self) -> bool:
        return self.says(grammar.HEDGE)

    @property
    def told(self) -> bool:
        """Whether it says that something is so; not if, whether or when it would be."""
        return self.opens not in (Opens.CONDITION, Opens.TIME, Opens.WHETHER)


def split(text: str) -> list[Clause]:
    """The clauses of a reply in their order, courtesy among them."""
    found: list[Clause] = []
    for number, (start, end) in enumerate(_sentences(text)[:_MOST_SENTENCES]):
        found += _clauses(text, start, end, number)
    return _without_signature(found)


def in_sentences(clauses: Sequence[Clause]) -> list[list[Clause]]:
    """The clauses of each sentence, in order."""
    return [list(some) for _, some in itertools.groupby(clauses, key=lambda one: one.sentence)]


def _without_signature(clauses: list[Clause]) -> list[Clause]:
    """What stands below "Venlig hilsen" is a name and its numbers, unless a PS follows.

    "Hilsen fra et snedækket Thy!" signs nothing where nothing stands above it.
    """
    signed = said = False
    found = []
    for clause in clauses:
        signs = said and grammar.SIGN_OFF.match(clause.plain) is not None
        signed = (signed or signs) and grammar.POSTSCRIPT.match(clause.plain) is None
        said = said or not clause.courtesy
        found.append(replace(clause, courtesy=True) if signed else clause)
    return found


def clause_at(clauses: Sequence[Clause], place: int) -> Clause | None:
    """The clause in which that letter of the text stands; None between two of them."""
    return next((one for one in clauses if one.start <= place < one.end), None)


def _sentences(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for match in grammar.SENTENCE_END.finditer(text):
        if match.end() > start:
            spans.append((start, match.end()))
            start = match.end()
    spans.append((start, len(text)))
    if not has_few_stops(text):
        return spans
    return [part for one, two in spans for part in _parts(text, one, two)]


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of what was written in one go."""
    edges = [start, *(start + stop for stop in stops(text[start:end])), end]
    return list(itertools.pairwise(edges))


def _clauses(text: str, start: int, end: int, number: int) -> list[Clause]:
    whole = text[start:end]
    asked = "?" in whole[-4:] and grammar.TAG.search(whole) is None
    cried = "!" in whole[-4:]
    cuts = [match.start() for match in grammar.CLAUSE_END.finditer(whole)]
    cuts = sorted({*cuts, *_after_condition(whole, cuts)})
    cuts = sorted({*cuts, *_running_on(whole, cuts)})[: _MOST_CLAUSES - 1]
    found = []
    for one, two in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        words = whole[one:two].strip(_EDGES)
        plain = plain_words(words)
        if plain:
            courtesy = grammar.COURTESY.fullmatch(plain) is not None
            opens = _opening(plain)
            found.append(
                Clause(words, plain, start + one, start + two, number, opens, courtesy=courtesy)
            )
    return _in_their_sentence(found, asked=asked, cried=cried)


def _running_on(whole: str, cuts: list[int]) -> list[int]:
    """Where a long clause goes on without a sign: in front of who does what next."""
    found = []
    for one, two in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        if whole.count(" ", one, two) > _MOST_WORDS:
            found += [match.start() for match in grammar.RESTARTS.finditer(whole, one + 1, two)]
    return found


def _after_condition(whole: str, cuts: list[int]) -> list[int]:
    """Where "if" opens the sentence and no sign ends its clause: in front of the answer."""
    first = whole[: cuts[0]] if cuts else whole
    if _opening(plain_words(first.strip(_EDGES))) not in (Opens.CONDITION, Opens.TIME):
        return []
    answer = grammar.ANSWER_BEGINS.search(first, _LEAST_CONDITION)
    return [answer.start()] if answer else []


def _in_their_sentence(clauses: list[Clause], *, asked: bool, cried: bool) -> list[Clause]:
    """What the sentence makes of its clauses: a question, a condition, hearsay, a doubt."""
    clauses = _without_reaching_us(clauses)
    clauses, inverted = _questions(clauses, asked=asked)
    inverted = inverted and not cried  # "Hvor er jeg glad!"
    clauses = _behind_an_if_by_order(_thoughts(clauses))
    weighing = [one for one in clauses if _weighs(one)]
    weighty = bool(weighing)
    if not (asked or inverted or weighty):
        return clauses
    holding = weighty and all(grammar.HOLDS.match(one.plain) for one in weighing)
    return [
        replace(
            one,
            asked=asked or inverted,
            conditional=one.conditional or (weighty and one.opens is not Opens.CONDITION),
            holding=holding,
        )
        for one in clauses
    ]


def _without_reaching_us(clauses: list[Clause]) -> list[Clause]:
    """ "Ring endelig på 20 11 22 33, hvis der er spørgsmål": nothing is told."""
    meant = [one for one in clauses if not one.courtesy]
    asks = [one for one in meant if grammar.ANY_QUESTIONS.fullmatch(one.plain)]
    if not asks or not all(one in asks or grammar.REACH_US.fullmatch(one.plain) for one in meant):
        return clauses
    return [replace(one, courtesy=True) for one in clauses]


def _weighs(clause: Clause) -> bool:
    """Whether it is a condition that what stands beside it hangs on."""
    if clause.opens in (Opens.CONDITION, Opens.TIME) and grammar.WEIGHTY.search(clause.plain):
        return True
    return clause.opens is Opens.CONDITION and not grammar.HARMLESS.search(clause.plain)


def _questions(clauses: list[Clause], *, asked: bool) -> tuple[list[Clause], bool]:
    """Whether the first words ask. "Kan hun ikke der, kan vi ..." is an "if" without its word."""
    meant = [one for one in clauses if not one.courtesy]
    if not meant:
        return clauses, False
    answered = len(meant) > 1 and grammar.ANSWERS.match(meant[1].plain) is not None
    asks = _asks(meant[0])
    if grammar.AS_FOR.match(meant[0].plain):
        return clauses, False
    if asked or not answered:
        return clauses, asks
    if not asks and not grammar.IF_BY_ORDER.match(meant[0].plain):
        return clauses, False
    return [
        replace(one, opens=Opens.CONDITION) if one is meant[0] else one for one in clauses
    ], False


def _behind_an_if_by_order(clauses: list[Clause]) -> list[Clause]:
    """ "..., og kan hun det, ses vi": behind "and" such an order asks nothing, and what follows hangs on it."""
    for at, (one, two) in enumerate(itertools.pairwise(clauses)):
        joined = grammar.AND.match(one.plain) and grammar.IF_BY_ORDER.match(one.plain)
        if at and joined and grammar.ANSWERS.match(two.plain):
            answer = [replace(each, conditional=True) for each in clauses[at + 1 :]]
            return [*clauses[:at], replace(one, opens=Opens.WHETHER), *answer]
    return clauses


def _asks(clause: Clause) -> bool:
    """By the order of its words; "nu har vi ..." has the order of a question and is none."""
    if grammar.ASKS.match(clause.plain) is None or grammar.WHAT_TOLD.match(clause.plain):
        return False
    return grammar.TURNS.match(clause.words) is None


def _thoughts(clauses: list[Clause]) -> list[Clause]:
    """What is heard of others is not told, and what "we do not think that" is told negated."""
    found: list[Clause] = []
    hearsay = doubted = supposed = False
    for clause in clauses:
        that = supposed or grammar.THAT.match(clause.plain) is not None
        opens = Opens.WHETHER if hearsay and that else clause.opens
        if opens is not clause.opens or (doubted and that):
            found.append(replace(clause, opens=opens, doubted=doubted and that))
        else:
            found.append(clause)
        hearsay = hearsay or grammar.HEARSAY.search(clause.plain) is not None
        supposed = grammar.SUPPOSES.search(clause.plain) is not None
        doubted = grammar.NOT_THOUGHT.search(clause.plain) is not None
    return found


def _opening(plain: str) -> Opens:
    for opens, pattern in grammar.OPENINGS:
        if pattern.match(plain):
            return Opens(opens)
    return Opens.MAIN
