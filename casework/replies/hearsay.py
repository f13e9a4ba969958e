"""Whether something is only heard, guessed, feared, planned, asked or imagined.

A rumour, a guess or a fear governs what stands behind it in its sentence, as far as the next "men",
"så" or reason; a "perhaps" only its own clause; a "tror jeg" what stands in front of it. What takes
itself back ("nej vent", "I can't confirm it") takes back everything. What counts is that a clause
that tells it is governed by none: "vi aflyser, fordi der måske kommer tilsyn" is as plain as can be.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from casework.readings import STATE_MOVING, TIMED, Intent
from casework.replies.clauses import Clause, Opens
from casework.replies.decide import Meant
from casework.replies.hearing import LIKELY
from casework.replies.words import grammar
from casework.replies.words.da import hearsay as da
from casework.replies.words.en import hearsay as en
from casework.replies.words.needed import Beginnings, Finder, beginnings
from casework.replies.words.phrases import finder

# "I think we have to pass" is how a no is said; and a time is asked for politely: "perhaps on
# Tuesday, does that suit?" invites all the same.
_SOFTENED = frozenset({Intent.REJECTION, *TIMED})
_HEARD = finder((*da.HEARD, *en.HEARD))
_GUESSED = finder((*da.GUESSED, *en.GUESSED))
_FEARED = finder((*da.FEARED, *en.FEARED))
_PLANNED = finder((*da.PLANNED, *en.PLANNED))
_PERHAPS = finder((*da.PERHAPS, *en.PERHAPS))
_AFTERWARDS = finder((*da.AFTERWARDS, *en.AFTERWARDS))
_ASKED = finder((*da.ASKED, *en.ASKED))
_IS_IT_SO = finder((*da.IS_IT_SO, *en.IS_IT_SO))
_TAKEN_BACK = finder((*da.TAKEN_BACK, *en.TAKEN_BACK))
_UNDECIDED = finder((*da.UNDECIDED, *en.UNDECIDED))
_NOT_YET = finder((*da.NOT_YET, *en.NOT_YET))
_OFFERED = finder((*da.OFFERED, *en.OFFERED))
_UNANSWERED = finder(da.UNANSWERED)
_NO_TO_A_NO = finder((*da.NO_TO_A_NO, *en.NO_TO_A_NO))
_ENDS = re.compile(
    r"(?:men|but|så|so|derfor|therefore|dog|hvorfor|hence|og (?:vi|jeg|derfor|nu)|and (?:we|i|so|therefore|now))(?!\S)"
)
_AND = re.compile(r" (?:og|and) ")
_CLOCK = re.compile(r"(?<!\S)(?:kl|klokken|\d{1,2}(?:[.:]\d\d)?)(?!\S)")
_ASIDE = re.compile(
    r"(?:om|hvorfor|hvordan|hvad|hvem|hvornår|whether|if|why|how|what|who|when)(?!\S)"
)
_IN_DOUBT = re.compile(r"(?<!\S)(?:tvivl|usikker|usikre|sure|certain|unsure)(?!\S)")
# What those who write may have done wrong themselves.
_WHAT_WE_DID = re.compile(
    r"(?:om|whether|if) (?:jeg|vi|i|we) (?:\S+ ){0,3}?(?:fik|har|havde|gav|skrev|sendte|sagde|ringede|gave|wrote|sent|told|said|have|had|put|typed)(?!\S)"
)
_TOGETHER = re.compile(r"(?<!\S)(?:spørg|ask|check|vent|wait)(?!\S)")
_BEFORE = frozenset({"nej", "eller", "men", "no", "or", "but", "eller nej", "or no"})
_ON_IF = (Intent.REJECTION, Intent.FILLED, Intent.NO_SHOW, Intent.HIRED)
# "If you have others", "hvis I spørger mig": harmless.
_OURS = re.compile(
    r"(?<!\S)(?:hvis|if|medmindre|unless|såfremt) (?:i|you|det er ok|det går|muligt|possible)(?!\S)"
)
_WORD = re.compile(r"\w+(?:[-'.:]\w+)*")
_SHORT = (("n't", " not"), ("'s", " is"), ("'d", " would"), ("'ll", " will"), ("'ve", " have"), ("'re", " are"), ("'m", " am"))  # fmt: skip


@dataclass(frozen=True)
class _Said:
    """A clause with its words as they were said, every little one, and what governs it."""

    clause: Clause
    words: str
    beginnings: Beginnings
    governed: bool = False

    def has(self, what: Finder) -> bool:
        return what.search(self.words, self.beginnings) is not None


def is_only_heard(found: Meant, clauses: Sequence[Clause]) -> bool:
    """Whether no clause tells it of the writer's own knowledge, as something that is so."""
    if found.intent not in STATE_MOVING:
        return False
    said = [_said(one) for one in clauses if not one.courtesy]
    if _is_left_open(found, said):
        return True
    telling = _telling(found, _governed(found, said))
    return bool(telling) and all(one.governed for one in telling)


def _said(clause: Clause) -> _Said:
    words = clause.words
    for short, long in _SHORT:
        words = words.replace(short, long)
    words = " ".join(_WORD.findall(words.lower()))
    return _Said(clause, words, beginnings(words))


def _telling(found: Meant, said: Sequence[_Said]) -> list[_Said]:
    """The clauses that tell it; where no phrase does, every one that is neither an aside nor a reason."""
    if not found.signals:
        aside = (Opens.REASON, Opens.CONTRAST, Opens.TIME)
        return [one for one in said if one.clause.opens not in aside]
    likely = {one.clause.start for one in found.signals if one.weight >= LIKELY}
    told = likely or {one.clause.start for one in found.signals}
    return [one for one in said if one.clause.start in told]


def _is_left_open(found: Meant, said: Sequence[_Said]) -> bool:
    """Words that leave just this open, wherever they stand."""
    if found.intent not in TIMED and _is_in_question(said):
        return True
    if not found.signals and _taken_back(found, said) >= 0:
        return True  # only learned words say it, and perhaps it is what was taken back
    if found.intent is Intent.NO_SHOW:
        return any(one.has(_NOT_YET) for one in said)
    if found.intent is Intent.REJECTION and said and _together(said).has(_NO_TO_A_NO):
        return True
    if found.intent in (Intent.FILLED, Intent.REJECTION):
        return any(one.has(_OFFERED) for one in said) and any(one.has(_UNANSWERED) for one in said)
    return False


def _is_in_question(said: Sequence[_Said]) -> bool:
    """Somebody asks whether it is so, or asks it behind what was told."""
    return any(one.has(_IS_IT_SO) or (one.clause.asked and one.has(_ASKED)) for one in said)


def _governed(found: Meant, said: Sequence[_Said]) -> list[_Said]:
    """Each clause with whether what it says is only heard, guessed, feared, planned, or taken back."""
    marked: list[_Said] = []
    heard = imagined = False
    for place, one in enumerate(said):
        first = place == 0 or said[place - 1].clause.sentence != one.clause.sentence
        if first:
            heard = imagined = False
        elif _ends(one):
            heard = False
            imagined = imagined and one.clause.opens is not Opens.CONTRAST
        imagined = imagined or _is_imagined(found, said, place)
        heard = heard or _opens(found, one)
        governed = heard or imagined or _is_perhaps(found, one) or _hangs(found, said, place)
        marked.append(replace(one, governed=True) if governed else one)
        if not first and not _softens(found) and one.has(_AFTERWARDS):
            sentence = one.clause.sentence
            marked = [_governed_in(other, sentence, sentence) for other in marked]
    back = _taken_back(found, said)
    return [_governed_in(one, 0, back) for one in marked]


def _governed_in(one: _Said, first: int, last: int) -> _Said:
    """The same, governed where it stands in one of those sentences."""
    return replace(one, governed=True) if first <= one.clause.sentence <= last else one


def _taken_back(found: Meant, said: Sequence[_Said]) -> int:
    """The last sentence that takes back itself and what stands before it; -1 where none does."""
    last = -1
    for place, one in enumerate(said):
        decided = found.intent in (Intent.NO_SHOW, *TIMED) or not one.has(_UNDECIDED)
        if decided and not _with_next(said, place).has(_TAKEN_BACK):
            continue
        if _is_of_something_else(one, said[place + 1 :]):
            continue
        if found.intent in TIMED and any(_CLOCK.search(other.words) for other in said[place:]):
            continue  # "no wait, at eleven": told anew
        last = one.clause.sentence
    return last


def _is_of_something_else(one: _Said, behind: Sequence[_Said]) -> bool:
    """ "I do not know why": what follows is not known; but "I doubt that I gave you the right time" is the thing itself."""
    if not behind or not _ASIDE.match(behind[0].words) or _TOGETHER.search(one.words):
        return False
    return not (_IN_DOUBT.search(one.words) and _WHAT_WE_DID.match(behind[0].words))


def _with_next(said: Sequence[_Said], place: int) -> _Said:
    """A clause; a lone "nej" or "eller" and the like belongs to the next one."""
    one = said[place]
    return _together(said[place : place + 2]) if one.words in _BEFORE else one


def _together(said: Sequence[_Said]) -> _Said:
    """Their words in a row."""
    words = " ".join(one.words for one in said)
    return _Said(said[0].clause, words, beginnings(words))


def _softens(found: Meant) -> bool:
    return found.intent in _SOFTENED


def _ends(one: _Said) -> bool:
    """Whether a clause says something of its own again, behind a rumour or a guess."""
    return one.clause.opens in (Opens.REASON, Opens.CONTRAST) or _ENDS.match(one.words) is not None


def _opens(found: Meant, one: _Said) -> bool:
    """Whether a clause begins what is not the writer's own knowledge, or not decided."""
    if any(map(one.has, (_HEARD, _PLANNED, _GUESSED))):
        return True
    return not _softens(found) and one.has(_FEARED)


def _is_perhaps(found: Meant, one: _Said) -> bool:
    """A "perhaps" in the clause itself; behind an "and" it is of something else."""
    if _softens(found):
        return False
    return _PERHAPS.search(_AND.split(one.words)[0], one.beginnings) is not None


def _hangs(found: Meant, said: Sequence[_Said], place: int) -> bool:
    """Whether an "if" about anything but what we want stands before it in the sentence."""
    if found.intent not in _ON_IF:
        return False
    one = said[place].clause
    return any(
        other.clause.opens is Opens.CONDITION and not _OURS.search(other.words)
        for other in said[:place]
        if other.clause.sentence == one.sentence
        and not (found.intent is Intent.REJECTION and one.holding and _holds(other))
    )


def _holds(condition: _Said) -> bool:
    """ "As long as she has no licence": why there is a no, for now."""
    return grammar.HOLDS.match(condition.clause.plain) is not None


def _is_imagined(found: Meant, said: Sequence[_Said], place: int) -> bool:
    """A condition by the order of its words alone: "dukker han ikke op, ..."."""
    one = said[place].clause
    if found.intent in TIMED or one.asked:
        return False
    behind = [other for other in said[place + 1 :] if other.clause.sentence == one.sentence]
    return any(
        language.IMAGINED.match(one.words) is not None
        and any(language.ANSWERS.match(other.words) for other in behind)
        for language in (da, en)
    )
