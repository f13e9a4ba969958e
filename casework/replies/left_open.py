"""What leaves a message open that each of its words tells plainly: an "only if", somebody else's yes, one of two,
a doubt, another use.

Looked for in the sentences as a whole, for half of it stands behind a comma.
"""

import re
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
_OF_OTHERS = any_of((*da.OF_OTHERS, *en.OF_OTHERS))
_THE_DAY = any_of(words.THE_DAY)
_WHICH = any_of(words.WHICH)
_NOT_SEEN = any_of(words.NOT_SEEN)
_NOT_FOR_IT = any_of(words.NOT_FOR_IT)
_WORK_ELSEWHERE = any_of(words.WORK_ELSEWHERE)
_WELCOMED, _A_MEETING = any_of(words.WELCOMED), any_of(words.A_MEETING)
_DID_THEY_COME = any_of(words.DID_THEY_COME)
_TO_BE_SEEN = any_of(words.TO_BE_SEEN)
_ANOTHER_USE = any_of(words.ANOTHER_USE)
_NOT_YET = any_of(words.NOT_YET)
_NOT_THEIRS = any_of(words.NOT_THEIRS)
_NO_TO_A_THING = any_of(words.NO_TO_A_THING)
_OUTWEIGHED = any_of(words.OUTWEIGHED)
_THEIR_NO, _NO_NO = any_of(words.THEIR_NO), any_of(words.NO_NO)
_STILL_ON = any_of(words.STILL_ON)
_CAME_AFTER_ALL = any_of(words.CAME_AFTER_ALL)
_WITH_US = any_of(words.WITH_US)
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
    if any(map(_WHICH.search, sentences)) or any(words.EITHER.search(one.words) for one in told):
        return True
    if intent in _BY_OTHERS and any(
        _OF_OTHERS.search(one) or _NOT_YET.search(one) for one in sentences
    ):
        return True
    if intent not in TIMED and _asks_if_so(intent, heard):
        return True
    if intent in _COMES and _hangs(intent, sentences, told):
        return True
    match intent:
        case Intent.REJECTION | Intent.HIRED:
            if intent is Intent.REJECTION and (
                any(map(_ANOTHER_USE.search, sentences))
                or _is_told_only(intent, _NO_TO_A_THING, sentences, told, heard)
                or _is_told_only(intent, _THEIR_NO, sentences, told, heard)
                or any(map(_NO_NO.search, sentences))
                or _is_outweighed(told, heard)
            ):
                return True
            return any(map(_THE_DAY.search, sentences)) or _is_of_each(told, heard)
        case Intent.NO_SHOW:
            asked = any(one.asked and _DID_THEY_COME.search(one.plain) for one in told)
            said = (*sentences, *(one.plain for one in told))
            return asked or any(
                _NOT_SEEN.search(one) or _CAME_AFTER_ALL.search(one) for one in said
            )
        case Intent.CANCELLATION:
            said = (*sentences, *(one.plain for one in told))
            return (
                any(map(_TO_BE_SEEN.search, said))
                or _is_told_only(intent, _NOT_THEIRS, sentences, told, heard)
                or _is_said_last(intent, _STILL_ON, [one for one in told if not one.negated], heard)
            )
        case Intent.RESCHEDULE:
            return _is_told_only(intent, _NOT_THEIRS, sentences, told, heard)
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
    if any(map(_WITH_US.search, (*sentences, *(one.plain for one in told)))):
        return True
    if any(words.ON_THE_OTHER_HAND.search(one.words) for one in told):
        return True
    if any(map(_NOT_FOR_IT.search, sentences)) and any(map(_WORK_ELSEWHERE.search, sentences)):
        return True
    if any(map(_WELCOMED.search, sentences)) and not any(map(_A_MEETING.search, sentences)):
        return True
    return _is_bare_yes(sentences)


def _is_told_only(
    intent: Intent,
    what: re.Pattern[str],
    sentences: Sequence[str],
    told: Sequence[Clause],
    heard: Sequence[Signal],
) -> bool:
    """Whether such a sentence stands there, and what was found is plainly told by no other."""
    found = {
        some[0].sentence
        for some, words in zip(in_sentences(told), sentences, strict=True)
        if what.search(words)
    }
    return bool(found) and all(
        one.clause.sentence in found
        for one in heard
        if one.intent is intent and one.weight >= LIKELY
    )


def _is_outweighed(told: Sequence[Clause], heard: Sequence[Signal]) -> bool:
    """ "She has no experience, but we can teach her": a lack, and no word of a no behind it."""
    if _is_said_last(Intent.REJECTION, _OUTWEIGHED, told, heard):
        return True
    return not _tells(Intent.REJECTION, heard) and _ends_with_but(told, heard)


def _is_said_last(
    intent: Intent, what: re.Pattern[str], told: Sequence[Clause], heard: Sequence[Signal]
) -> bool:
    """Whether a clause says so, and none behind it in so many words what was found."""
    plainly = (one for one in heard if one.intent is intent and one.weight >= PLAIN)
    last = max((one.clause.start for one in plainly), default=-1)
    return any(what.search(one.plain) and one.start >= last for one in told)


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
