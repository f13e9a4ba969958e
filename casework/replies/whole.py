"""What the whole reply makes of what its clauses tell: a time offered, none, a "later", a "not today".

One clause seldom knows whether "another time" moves a meeting or calls it off; the times named
beside it do.
"""

from collections.abc import Sequence
from dataclasses import replace

from casework.readings import Intent
from casework.replies.clauses import Clause
from casework.replies.hearing import HINT, LIKELY
from casework.replies.signals import Signal
from casework.replies.slots import Offered
from casework.replies.words import da, en
from casework.replies.words.both import OTHER_PERSON, PERSON
from casework.replies.words.phrases import any_of

_TIME_OFFERED = 2.4  # bits for an invitation where a time ahead is named
_IF = 0.25  # what remains of an offer that hangs on a condition
_NO_NEW_TIME = 0.7  # what remains of "another time" where none is
_CALLED_OFF = 0.3  # and where the meeting is called off as well
_OTHER, _PERSON = any_of((OTHER_PERSON,)), any_of((PERSON,))
_OTHER_HAND = any_of(("(the other|den anden) (hand|side)",))
_BEGINS = any_of(
    (
        "^(og |and |so |så )*(han|hun|he|she|vedkommende|den nye|the new one|who|der|som|de|they) (skal |kan |will |is |has |er |har )*(start*|begynd*|began|begins|begun|beginn*|join*|tiltræd*|møder|mødte|arbejder|works)",
    )
)
_SOMEBODY = any_of(
    (
        "(hired|found|took|got|employed|ansat|fundet|fandt|fik|fået|hyret) (someone|somebody|another|a|en|én|et|to|tre|two|three|nogen) …",
    )
)
_FIRST_DAY = any_of(
    (
        "(første|1) (arbejdsdag|mødedag|vagt)",
        "first (working )?(day|shift)",
        f"{PERSON} (starter|begynder|starts|begins)",
        "(startdato|tiltræd*)",
    )
)
_LATER = any_of((*da.LATER, *en.LATER))


def weighed(signals: Sequence[Signal], clauses: Sequence[Clause], offered: Offered) -> list[Signal]:
    """The signals of all clauses, with what a time offered tells, weighed by one another."""
    found = [*_of_the_new_one(_of_others(signals, clauses)), *_of_times(offered, clauses)]
    return _moved(found) if offered.slots else _without_time(found)


def _of_others(signals: Sequence[Signal], clauses: Sequence[Clause]) -> list[Signal]:
    """Who "has accepted our offer" is the one the sentence began with: another applicant, perhaps."""
    others = {one.sentence for one in clauses if _OTHER.search(_OTHER_HAND.sub(" ", one.plain))}
    return [
        replace(one, intent=Intent.REJECTION, weight=min(one.weight, LIKELY))
        if one.intent is Intent.HIRED
        and one.clause.sentence in others
        and not _PERSON.search(one.clause.plain)
        else one
        for one in signals
    ]


def _of_the_new_one(signals: list[Signal]) -> list[Signal]:
    """Who begins on Monday, told right behind "we found somebody", is that somebody."""
    filled = [one.clause for one in signals if _tells_of_another(one)]
    return [
        replace(one, intent=Intent.FILLED, weight=HINT)
        if one.intent is Intent.HIRED
        and (_BEGINS.match(one.clause.plain) or _SOMEBODY.search(one.clause.plain))
        and any(
            0 <= one.clause.sentence - new.sentence <= 1 and new.start <= one.clause.start
            for new in filled
        )
        else one
        for one in signals
    ]


def _tells_of_another(one: Signal) -> bool:
    if one.intent is Intent.REJECTION:
        return _SOMEBODY.search(one.clause.plain) is not None
    return one.intent is Intent.FILLED and one.weight >= LIKELY


def _of_times(offered: Offered, clauses: Sequence[Clause]) -> list[Signal]:
    weight = _TIME_OFFERED / 2 if offered.doubtful or offered.disagree else _TIME_OFFERED
    return [
        Signal(
            Intent.INVITATION,
            weight * (_IF if clause.conditional else 1),
            clause,
            doubt=clause.conditional,
            by_time=True,
        )
        for clause in offered.clauses[:1]
        if not _is_of_work(clause, clauses)
    ]


def _is_of_work(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """ "Første arbejdsdag: mandag den 2. kl. 7": nobody is asked to an interview."""
    beside = (
        one for one in clauses if one.sentence == clause.sentence and one.start <= clause.start
    )
    return any(_FIRST_DAY.search(one.plain) for one in beside)


def _moved(signals: Sequence[Signal]) -> list[Signal]:
    """Where a meeting moves to a time that is named, what sounds like an invitation is its other half."""
    moved = [one for one in signals if one.intent is Intent.RESCHEDULE and one.weight > HINT]
    invited = [one for one in signals if one.intent is Intent.INVITATION]
    return [*signals, *(replace(one, intent=Intent.RESCHEDULE) for one in invited if moved)]


def _without_time(signals: Sequence[Signal]) -> list[Signal]:
    """No time is named: less speaks for moving the meeting, and "we will find a time" invites later."""
    off = any(one.intent is Intent.CANCELLATION and one.weight >= LIKELY for one in signals)
    found = []
    for one in signals:
        if one.intent is Intent.RESCHEDULE:
            found.append(replace(one, weight=one.weight * (_CALLED_OFF if off else _NO_NEW_TIME)))
        elif one.intent is Intent.INVITATION and _LATER.search(one.clause.plain):
            later = HINT if off else LIKELY
            found.append(replace(one, intent=Intent.QUALIFIED, weight=min(one.weight, later)))
        else:
            found.append(one)
    return found
