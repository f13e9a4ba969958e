"""Whether something is only heard, guessed, feared, planned, asked or imagined.

A rumour, a guess or a fear governs what stands behind it in its sentence, as far as the next "men",
"så" or reason; a "perhaps" only its own clause; a "tror jeg" what stands in front of it. What takes
itself back ("nej vent", "I can't confirm it") takes back everything. What counts is that a clause
that tells it is governed by none: "vi aflyser, fordi der måske kommer tilsyn" is as plain as can be.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casework.readings import Intent
from casework.replies.clauses import Clause, Opens
from casework.replies.decide import Meant
from casework.replies.hearing import LIKELY
from casework.replies.words.da import hearsay as da
from casework.replies.words.en import hearsay as en
from casework.replies.words.phrases import any_of

_MOVING = frozenset(
    {
        Intent.REJECTION, Intent.HIRED, Intent.FILLED, Intent.CANCELLATION,
        Intent.NO_SHOW, Intent.UNSUBSCRIBE, Intent.INVITATION, Intent.RESCHEDULE,
    }
)  # fmt: skip
# A time is asked for politely: "perhaps on Tuesday, does that suit?" invites all the same.
_POLITE = frozenset({Intent.INVITATION, Intent.RESCHEDULE})
# "I think we have to pass" is how a no is said.
_SOFTENED = frozenset({Intent.REJECTION, *_POLITE})
_HEARD = any_of((*da.HEARD, *en.HEARD))
_GUESSED = any_of((*da.GUESSED, *en.GUESSED))
_FEARED = any_of((*da.FEARED, *en.FEARED))
_PLANNED = any_of((*da.PLANNED, *en.PLANNED))
_PERHAPS = any_of((*da.PERHAPS, *en.PERHAPS))
_AFTERWARDS = any_of((*da.AFTERWARDS, *en.AFTERWARDS))
_ASKED = any_of((*da.ASKED, *en.ASKED))
_IS_IT_SO = any_of((*da.IS_IT_SO, *en.IS_IT_SO))
_TAKEN_BACK = any_of((*da.TAKEN_BACK, *en.TAKEN_BACK))
_NOT_YET = any_of((*da.NOT_YET, *en.NOT_YET))
_OFFERED = any_of((*da.OFFERED, *en.OFFERED))
_UNANSWERED = any_of((*da.UNANSWERED, *en.UNANSWERED))
_NO_TO_A_NO = any_of((*da.NO_TO_A_NO, *en.NO_TO_A_NO))
_ENDS = re.compile(
    r"(?:men|but|så|so|derfor|therefore|dog|hvorfor|hence|og (?:vi|jeg|derfor|så|nu)|and (?:we|i|so|therefore|now))(?!\S)"
)
_AND = re.compile(r" (?:og|and) ")
_BY_ORDER = re.compile(
    rf"(?:(?:og|men|and|but) )?(?:{da.ORDER_VERBS} (?:{da.ORDER_SUBJECTS}|(?=[A-ZÆØÅ])\w+)|{en.ORDER_VERBS} {en.ORDER_SUBJECTS})(?!\S)",
)
_ANSWERS = re.compile(rf"(?:{da.ANSWER}|{en.ANSWER})(?!\S)")
_WORD = re.compile(r"\w+(?:[-'.:]\w+)*")
_SHORT = (("n't", " not"), ("'s", " is"), ("'d", " would"), ("'ll", " will"), ("'ve", " have"), ("'re", " are"), ("'m", " am"))  # fmt: skip


@dataclass(frozen=True)
class _Said:
    """A clause with its words as they were said, every little one, and what governs it."""

    clause: Clause
    words: str
    governed: bool = False


def is_only_heard(found: Meant, clauses: Sequence[Clause]) -> bool:
    """Whether no clause tells it of the writer's own knowledge, as something that is so."""
    if found.intent not in _MOVING:
        return False
    said = [_Said(one, _words(one)) for one in clauses if not one.courtesy]
    if any(_TAKEN_BACK.search(one.words) for one in said) or _is_left_open(found, said):
        return True
    governed = _governed(found, said)
    telling = _telling(found, governed)
    return bool(telling) and all(one.governed for one in telling)


def _words(clause: Clause) -> str:
    words = clause.words
    for short, long in _SHORT:
        words = words.replace(short, long)
    return " ".join(_WORD.findall(words.lower()))


def _telling(found: Meant, said: Sequence[_Said]) -> list[_Said]:
    """The clauses that tell it; where no phrase does, every one that is neither an aside nor a reason."""
    plain = {one.clause.start for one in found.signals if one.weight >= LIKELY}
    told = plain or {one.clause.start for one in found.signals}
    return [one for one in said if one.clause.start in told]


def _is_left_open(found: Meant, said: Sequence[_Said]) -> bool:
    """Words that leave just this open, wherever they stand."""
    words = [one.words for one in said]
    if found.intent not in _POLITE and any(map(_IS_IT_SO.search, words)):
        return True
    if found.intent is Intent.NO_SHOW:
        return any(map(_NOT_YET.search, words))
    if found.intent is Intent.REJECTION and any(map(_NO_TO_A_NO.search, words)):
        return True
    if found.intent in (Intent.FILLED, Intent.REJECTION):
        return any(map(_OFFERED.search, words)) and any(map(_UNANSWERED.search, words))
    return False


def _governed(found: Meant, said: Sequence[_Said]) -> list[_Said]:
    """Each clause with whether what it says is only heard, guessed, feared, planned or asked."""
    marked: list[_Said] = []
    heard = imagined = False
    for place, one in enumerate(said):
        first = place == 0 or said[place - 1].clause.sentence != one.clause.sentence
        if first:
            imagined = _is_imagined(found, said, place)
            heard = False
        elif _ends(one):
            heard = False
        heard = heard or _opens(found, one)
        governed = heard or imagined or _is_perhaps(found, one) or _is_asked(found, one)
        if not first and _AFTERWARDS.search(one.words) and not _softens(found):
            marked = [
                _Said(other.clause, other.words, governed=True)
                if other.clause.sentence == one.clause.sentence
                else other
                for other in marked
            ]
        marked.append(_Said(one.clause, one.words, governed))
    return marked


def _softens(found: Meant) -> bool:
    return found.intent in _SOFTENED


def _ends(one: _Said) -> bool:
    """Whether a clause says something of its own again, behind a rumour or a guess."""
    return one.clause.opens in (Opens.REASON, Opens.CONTRAST) or _ENDS.match(one.words) is not None


def _opens(found: Meant, one: _Said) -> bool:
    if _HEARD.search(one.words) or _PLANNED.search(one.words):
        return True
    if _GUESSED.search(one.words):
        return True
    return not _softens(found) and _FEARED.search(one.words) is not None


def _is_perhaps(found: Meant, one: _Said) -> bool:
    """A "perhaps" in the clause itself; behind an "and" it is of something else."""
    if _softens(found):
        return False
    first = _AND.split(one.words)[0]
    return _PERHAPS.search(first) is not None


def _is_asked(found: Meant, one: _Said) -> bool:
    return one.clause.asked and found.intent not in _POLITE and _ASKED.search(one.words) is not None


def _is_imagined(found: Meant, said: Sequence[_Said], place: int) -> bool:
    """A condition by the order of its words alone: "dukker han ikke op, ..."."""
    one = said[place]
    if one.clause.asked or place + 1 == len(said):
        return False
    after = said[place + 1]
    if after.clause.sentence != one.clause.sentence or _BY_ORDER.match(one.words) is None:
        return False
    return _ANSWERS.match(after.words) is not None
