"""Whether a hire is settled: both sides said yes, nobody else must, and it is a job and no trial."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from casework.readings import Intent
from casework.replies.clauses import Clause, Opens
from casework.replies.earlier import of_earlier
from casework.replies.hearing import LIKELY, PLAIN, hear
from casework.replies.signals import Signal
from casework.replies.words import grammar
from casework.replies.words.da import settling as da
from casework.replies.words.en import settling as en
from casework.replies.words.phrases import Phrases, any_of

_ACCEPTED = Phrases(plain=(*da.ACCEPTED, *en.ACCEPTED), unless=(*da.NOT_YET, *en.NOT_YET))
_OFFERED = any_of((*da.OFFERED, *en.OFFERED))
_STILL_NEEDS = any_of((*da.STILL_NEEDS, *en.STILL_NEEDS))
_AWAITED = any_of((*da.AWAITED, *en.AWAITED))
_FIRST_DAY = re.compile(
    r"(?<!\S)(?:\S*start\S*|begynd\S*|begin\S*|tiltræd\S*|opstart\S*|join\S*|første|first|day one)(?!\S)"
)
_TRIAL = any_of((da.TRIAL, en.TRIAL))
_UNSETTLED = any_of(
    (
        *(*da.TO_APPROVE, *da.SEE_HOW, *da.ENDED),
        *(*en.TO_APPROVE, *en.ENDED),
    )
)
# "Siger hun ja, ...": with the verb in front it is not so yet.
_IF_SAYS = re.compile(r"(?:og |men )?[a-zæøå]{1,14}[rs] (?:han|hun|de|den|kontrakten)(?!\S)")
_BEFORE = re.compile(r"(?:før|førend|inden|until|till|before)(?!\S)")
_ANYBODY = re.compile(
    r"(?<!\S)(?:samtaler|møder|nogen|interviews|meetings|anyone|anybody|people)(?!\S)"
)
_ANYBODY_BEFORE = re.compile(
    rf"{_ANYBODY.pattern} (?:\S+ ){{0,3}}?(?:før|førend|inden|mens|så længe|until|till|before|while|as long as)(?!\S)"
)
_HOPED = any_of((*da.HOPED, *en.HOPED))
_NO_JOB = any_of((*da.NO_JOB, *en.NO_JOB))
_DENIED_JOB = any_of((*da.DENIED_JOB, *en.DENIED_JOB))
_SUBSIDY_ASKED = any_of(da.SUBSIDY_ASKED)
_OVER = any_of((*da.OVER, *en.OVER))
_PROBATION = any_of((*da.PROBATION, *en.PROBATION))
_ELSEWHERE = any_of((*da.ELSEWHERE, *en.ELSEWHERE))
_GIVES_NOTICE = any_of((*da.GIVES_NOTICE, *en.GIVES_NOTICE))


def is_open(told: Sequence[Clause], hired: Sequence[Signal]) -> bool:
    """Whether something must still be said before there is a hire, or there is none any more.

    `hired` are the signals that tell it.
    """
    earlier = of_earlier(told)
    told = [one for one in told if not grammar.FOR_US.match(one.plain) and one.start not in earlier]
    plain = [one.plain for one in told]
    if any(map(_UNSETTLED.search, plain)) or any(map(_is_elsewhere, plain)):
        return True
    if any(map(_NO_JOB.search, without_trials(told, hired))):
        return True
    accepting = [
        (before, one) for before, one in zip([None, *told], told, strict=False) if _accepts(one)
    ]
    if any(not _is_hoped(before, one) for before, one in accepting):
        return False
    return bool(accepting) or any(map(_AWAITED.search, plain)) or _is_only_offered(plain, hired)


def is_only_later(told: Sequence[Clause], heard: Sequence[Signal]) -> bool:
    """Whether what sounds like a no may only be a "not before": "vi holder ingen samtaler, før ..."."""
    before = [one for one, two in zip_longest(told, told[1:]) if _is_not_before(one, two)]
    anybody = {one.start for one in before if _ANYBODY.search(one.plain)}
    no = {
        one.clause.start for one in heard if one.intent is Intent.REJECTION and one.weight >= LIKELY
    }
    return bool(before) and no <= anybody


def _is_not_before(one: Clause, two: Clause | None) -> bool:
    if not one.negations:
        return False
    behind = two is not None and one.sentence == two.sentence and _BEFORE.match(two.plain)
    return bool(behind) or _ANYBODY_BEFORE.search(one.plain) is not None


def needs_another(told: Sequence[Clause]) -> bool:
    """Whether one post is taken and another is still to be filled."""
    return any(one.told and not one.negated and _STILL_NEEDS.search(one.plain) for one in told)


def _is_elsewhere(plain: str) -> bool:
    """Whether somebody else hired; an old job that ends is no hire, nor is a neighbour who came too late."""
    return _ELSEWHERE.search(plain) is not None and _GIVES_NOTICE.search(plain) is None


def _is_hoped(before: Clause | None, one: Clause) -> bool:
    """ "Vi håber, at hun siger ja": said in one clause, hoped in the one before."""
    beside = before is not None and before.sentence == one.sentence
    hoped = _HOPED.search(one.plain) or (beside and before and _HOPED.search(before.plain))
    return bool(hoped)


def _accepts(clause: Clause) -> bool:
    if not clause.told or clause.asked or clause.conditional or clause.hedged:
        return False
    if _IF_SAYS.match(clause.plain):
        return False
    heard = hear(clause, _ACCEPTED)
    return heard is not None and not heard.negated


def _is_only_offered(plain: Sequence[str], hired: Sequence[Signal]) -> bool:
    """An offer is told, and nothing beside it that says as plainly that there is a hire."""
    offers = {words for words in plain if _OFFERED.search(words)}
    return bool(offers) and not any(
        _says_so(one) for one in hired if one.clause.plain not in offers
    )


def _says_so(one: Signal) -> bool:
    """Whether it tells the hire itself; a first day may be the one that is offered."""
    return one.weight >= PLAIN or (one.weight >= LIKELY and not _FIRST_DAY.search(one.clause.plain))


def without_trials(told: Sequence[Clause], hired: Sequence[Signal]) -> list[str]:
    """The words of the clauses, without a trial that is over where a hire came of it, and without probation.

    Nor is it a trial where they say that it is none, or only ask about money for it beside the hire.
    """
    came_of_it = sum(one.weight for one in hired) >= PLAIN
    sentences = {one.clause.sentence for one in hired if one.weight >= PLAIN}
    found = []
    for one in told:
        plain = _PROBATION.sub(" ", one.plain)
        if came_of_it and not one.conditional:
            job = _DENIED_JOB.sub(" ", plain)
            plain = job if one.negations <= 1 or not grammar.NEGATION.search(job) else plain
        if one.opens is Opens.CONDITION and came_of_it and one.sentence not in sentences:
            plain = _SUBSIDY_ASKED.sub(" ", plain)
        if came_of_it and _TRIAL.search(plain) and _OVER.search(plain):
            plain = _TRIAL.sub(" ", plain)
        found.append(re.sub(r" {2,}", " ", plain).strip())
    return found
