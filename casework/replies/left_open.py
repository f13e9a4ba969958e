"""What leaves a message open that each of its words tells plainly: an "only if", somebody else's yes, one of two,
a doubt, another use.

Looked for in the sentences as a whole, for half of it stands behind a comma.
"""

from collections.abc import Sequence

from casework.readings import A_YES, TIMED, Intent
from casework.replies.clauses import Clause, Opens, in_sentences
from casework.replies.hearing import LIKELY, NEVER, PLAIN
from casework.replies.named import with_names
from casework.replies.signals import Signal
from casework.replies.words import da, en
from casework.replies.words import left_open as words
from casework.replies.words.phrases import any_of

_ONLY = any_of(words.ONLY)
_OF_OTHERS = any_of((*da.OF_OTHERS, *en.OF_OTHERS, *words.NOT_YET))
_WHICH = any_of(words.WHICH)
_NOT_FOR_IT = any_of(words.NOT_FOR_IT)
_WORK_ELSEWHERE = any_of(words.WORK_ELSEWHERE)
_WELCOMED, _A_MEETING = any_of(words.WELCOMED), any_of(words.A_MEETING)
_DID_THEY_COME = any_of(words.DID_THEY_COME)
_WHICH_HOUR = any_of(words.WHICH_HOUR)
_ANYWHERE = {
    Intent.INVITATION: any_of((*words.WITH_US, *words.FOR_OTHERS)),
    Intent.QUALIFIED: any_of(words.FOR_ANOTHER),
    Intent.HIRED: any_of((*words.THE_DAY, *words.MISTAKEN)),
    Intent.REJECTION: any_of((*words.THE_DAY, *words.ANOTHER_USE, *words.NO_NO, *words.MISTAKEN)),
    Intent.NO_SHOW: any_of((*words.NOT_SEEN, *words.CAME_AFTER_ALL)),
    Intent.CANCELLATION: any_of(words.TO_BE_SEEN),
}
"""What leaves it open wherever it is said."""

_ONLY_THERE = {
    Intent.INVITATION: any_of(words.AN_ANSWER),
    Intent.REJECTION: any_of((*words.NO_TO_A_THING, *words.THEIR_NO)),
    Intent.RESCHEDULE: any_of((*words.NOT_THEIRS, *words.MAY_HAVE_TO)),
    Intent.CANCELLATION: any_of((*words.NOT_THEIRS, *words.MAY_HAVE_TO)),
}
"""What is no such message, where no other sentence is."""

_LAST = {
    Intent.HIRED: any_of(words.PROPOSED),
    Intent.REJECTION: any_of((*words.OUTWEIGHED, *words.NO_MORE_NO)),
    Intent.CANCELLATION: any_of(words.STILL_ON),
    Intent.FILLED: any_of(words.OPEN_AGAIN),
}
"""What takes it back, where it is not said plainly once more."""

_COMES = (*A_YES, Intent.RESCHEDULE)
_OF_ONE = (
    *_COMES,
    Intent.REJECTION,
    Intent.CANCELLATION,
    Intent.NO_SHOW,
    Intent.FILLED,
)
_BY_OTHERS = (*TIMED, Intent.HIRED, Intent.REJECTION, Intent.CANCELLATION)
_TWO = 2


def left_open(intent: Intent, told: Sequence[Clause], heard: Sequence[Signal]) -> float:
    """The bits of doubt by what is said besides; `heard` is everything any clause told."""
    if intent not in _OF_ONE:
        return 0.0
    sentences = [
        " ".join(with_names(one.words) for one in some).strip() for some in in_sentences(told)
    ]
    return NEVER if _is_open(intent, sentences, told, heard) else 0.0


def _is_open(
    intent: Intent, sentences: Sequence[str], told: Sequence[Clause], heard: Sequence[Signal]
) -> bool:
    said = (*sentences, *(one.plain for one in told))
    return (
        any(map(_WHICH.search, sentences))
        or any(words.EITHER.search(one.words) for one in told)
        or (intent in _BY_OTHERS and any(map(_OF_OTHERS.search, sentences)))
        or (intent in _ANYWHERE and any(map(_ANYWHERE[intent].search, said)))
        or (intent in _ONLY_THERE and _is_told_only(intent, sentences, told, heard))
        or (intent in _LAST and _is_taken_back(intent, told, heard))
        or (intent not in TIMED and _asks_if_so(intent, heard))
        or (intent in _COMES and _hangs(intent, sentences, told))
        or _is_open_besides(intent, told, heard)
    )


def _is_open_besides(intent: Intent, told: Sequence[Clause], heard: Sequence[Signal]) -> bool:
    asked = [one.plain for one in told if one.asked]
    match intent:
        case Intent.HIRED:
            return _is_of_each(told, heard)
        case Intent.REJECTION:
            return _is_of_each(told, heard) or (
                not _tells(intent, heard) and _ends_with_but(told, heard)
            )
        case Intent.NO_SHOW:
            return any(map(_DID_THEY_COME.search, asked))
        case Intent.RESCHEDULE:
            return any(map(words.IS_IT_MOVED.match, asked))
        case Intent.INVITATION:
            return any(map(_WHICH_HOUR.search, asked))
        case _:
            return False


def _asks_if_so(intent: Intent, heard: Sequence[Signal]) -> bool:
    """ "Did I hear right that it is cancelled?": asked, and nowhere told."""
    found = [one.clause for one in heard if one.intent is intent and one.weight >= LIKELY]
    return bool(found) and all(one.asked and words.IS_IT_SO.match(one.plain) for one in found)


def _hangs(intent: Intent, sentences: Sequence[str], told: Sequence[Clause]) -> bool:
    """Whether a yes or a time hangs on something, or is for nobody or somebody else."""
    if any(map(_ONLY.search, sentences)) or any(_ONLY.search(one.plain) for one in told):
        return True
    if intent is not Intent.INVITATION:
        return False
    if any(words.ON_THE_OTHER_HAND.search(one.words) for one in told):
        return True
    if any(map(_NOT_FOR_IT.search, sentences)) and any(map(_WORK_ELSEWHERE.search, sentences)):
        return True
    if any(map(_WELCOMED.search, sentences)) and not any(map(_A_MEETING.search, sentences)):
        return True
    return _is_bare_yes(sentences)


def _is_told_only(
    intent: Intent, sentences: Sequence[str], told: Sequence[Clause], heard: Sequence[Signal]
) -> bool:
    """Whether such a sentence stands there, and what was found is plainly told by no other."""
    found = {
        some[0].sentence
        for some, words in zip(in_sentences(told), sentences, strict=True)
        if _ONLY_THERE[intent].search(words)
    }
    return bool(found) and all(
        one.clause.sentence in found
        for one in heard
        if one.intent is intent and one.weight >= LIKELY
    )


def _is_taken_back(intent: Intent, told: Sequence[Clause], heard: Sequence[Signal]) -> bool:
    """ "She has no experience, but we can teach her": a lack, and no word of a no behind it."""
    plainly = (one for one in heard if one.intent is intent and one.weight >= PLAIN)
    last = max((one.clause.start for one in plainly), default=-1)
    return any(one.start >= last and _LAST[intent].search(one.plain) for one in told)


def _tells(intent: Intent, heard: Sequence[Signal]) -> bool:
    return any(one.intent is intent and one.weight >= PLAIN for one in heard)


def _ends_with_but(told: Sequence[Clause], heard: Sequence[Signal]) -> bool:
    """ "No experience with cows, but he seems quick to learn": the last word is for them."""
    lacks = [one.clause for one in heard if one.intent is Intent.REJECTION]
    last = max(told, key=lambda one: one.start)
    return (
        last.opens is Opens.CONTRAST
        and not last.negated
        and not words.BUT_THANKS.match(last.plain)
        and all(one.start != last.start for one in lacks)
        and (not lacks or any(one.sentence == last.sentence for one in lacks))
    )


def _is_bare_yes(sentences: Sequence[str]) -> bool:
    """ "Yes please": to what, nobody can tell."""
    said = [one for one in sentences if not words.SENT_FROM.match(one)]
    return all(map(words.BARE_YES.fullmatch, said))


def _is_of_each(told: Sequence[Clause], heard: Sequence[Signal]) -> bool:
    """ "Ms. A. will join us. Mr. B. will not": one is hired and the other is not."""
    whole = " ".join(one.words for one in told)  # "Ms." may end a clause
    named = {match[1] for match in words.TITLED.finditer(whole)}
    if len(named) < _TWO:
        return False
    return {Intent.HIRED, Intent.REJECTION} <= {one.intent for one in heard}
