"""What the whole reply makes of what its clauses tell: a time offered, none, a "later", a "not today".

One clause seldom knows whether "another time" moves a meeting or calls it off; the times named
beside it do.
"""

from collections.abc import Sequence
from dataclasses import replace

from casework.readings import Intent
from casework.replies.clauses import Clause
from casework.replies.hearing import HINT, LIKELY, PLAIN
from casework.replies.own_times import is_own
from casework.replies.postponed import of_put_off
from casework.replies.signals import Signal
from casework.replies.slots import Offered
from casework.replies.words import da, en, harmless, own_times
from casework.replies.words.both import OTHER_PERSON, PERSON
from casework.replies.words.phrases import any_of, finder

_TIME_OFFERED = 2.4  # bits for an invitation where a time ahead is named
_IF = 0.25  # what remains of an offer that hangs on a condition
_NO_NEW_TIME = 0.7  # what remains of "another time" where none is
_CALLED_OFF = 0.3  # and where the meeting is called off as well
_SETTLED = frozenset({Intent.HIRED, Intent.FILLED, Intent.REJECTION})
_RIGHT_BEHIND = 3  # letters, and what parts two clauses
_OTHER, _PERSON = any_of((OTHER_PERSON,)), any_of((PERSON,))
_OTHER_HAND = any_of(("(the other|den anden) (hand|side)",))
_BEGINS = any_of(
    (
        "^(og |and |so |så )*(han|hun|he|she|vedkommende|den nye|the new one|who|der|som|de|they) (skal |kan |will |is |has |er |har )*(start*|begynd*|began|begins|begun|beginn*|join*|tiltræd*|møder|mødte|arbejder|works|i gang|godt i gang|at work|bliver|fortsætter|stays|staying)",
    )
)
_SOMEBODY = finder(
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
_AD = any_of((harmless.AD_IS_UP,))
_LATER = finder((*da.LATER, *en.LATER))
_TO_TALK = finder(own_times.TO_TALK)
_SAID = finder(own_times.SAID_BEFORE)
_NOT_NOW = finder(own_times.NOT_NOW)
_NOT_THAT_DAY = finder(own_times.NOT_THAT_DAY)


def weighed(signals: Sequence[Signal], clauses: Sequence[Clause], offered: Offered) -> list[Signal]:
    """The signals of all clauses, with what a time offered tells, weighed by one another."""
    off = {one.clause.start for one in signals if _calls_off(one)}
    told = [
        one
        for one in signals
        if not _is_beside_the_time(one, offered)
        and not (one.intent is Intent.INVITATION and one.clause.start in off)
    ]
    found = [
        *_of_the_new_one(_of_others(told, clauses)),
        *_of_times(offered, clauses),
        *_of_what_was_said(offered, clauses),
        *(
            Signal(Intent.RESCHEDULE, PLAIN, one)
            for one in offered.clauses[:1]
            if offered.same_time or offered.gives_up
        ),
    ]
    found = _of_what_is_settled(_without_the_ad(found))
    if offered.slots:
        return _moved(found)
    return of_put_off(found, clauses) or _without_time(found)


def _calls_off(one: Signal) -> bool:
    """ "Vi må aflyse hendes samtale torsdag kl. 13": the words of an interview invite nobody there."""
    return one.intent is Intent.CANCELLATION and one.weight >= PLAIN and not one.doubt


def _without_the_ad(signals: list[Signal]) -> list[Signal]:
    """ "The ad is still up": says nothing where the job is told to be gone."""
    gone = any(one.intent is Intent.FILLED and one.weight >= PLAIN for one in signals)
    return [
        one
        for one in signals
        if not (gone and one.intent is Intent.PENDING and _AD.search(one.clause.plain))
    ]


def _is_beside_the_time(one: Signal, offered: Offered) -> bool:
    """Whether it is asked at a time of their own, or only tells the day offered from another one."""
    if one.intent is Intent.INVITATION:
        return is_own(one.clause)
    return (
        one.intent is Intent.RESCHEDULE
        and one.clause.says(_NOT_THAT_DAY)
        and any(
            0 < one.clause.start - clause.end + 1 <= _RIGHT_BEHIND for clause in offered.clauses
        )
    )


def _of_what_was_said(offered: Offered, clauses: Sequence[Clause]) -> list[Signal]:
    """ "We said Thursday at 10. Friday at 9 would be better": another time was agreed before."""
    last = max((one.start for one in offered.clauses), default=0)
    return [
        Signal(Intent.RESCHEDULE, LIKELY, one)
        for one in clauses
        if one.start < last and _was_agreed(one, offered)
    ]


def _was_agreed(clause: Clause, offered: Offered) -> bool:
    if clause.says(_NOT_NOW):
        return True
    return clause not in offered.clauses and clause.says(_SAID)


def _of_what_is_settled(signals: list[Signal]) -> list[Signal]:
    """ "Vi tager ham. 1/11 kl. 6.30": who has the job comes to work; nor does a time invite behind a no."""
    settled = [
        one for one in signals if one.intent in _SETTLED and one.weight >= PLAIN and not one.doubt
    ]
    return [
        one
        for one in signals
        if one.intent is not Intent.INVITATION
        or one.clause.says(_TO_TALK)
        or not any(_settles(other, one) for other in settled)
    ]


def _settles(settled: Signal, invited: Signal) -> bool:
    """A hire makes of whoever is to come a colleague; a no only leaves a bare time without a meaning."""
    behind = settled.clause.start < invited.clause.start
    return behind and (invited.by_time or settled.intent is Intent.HIRED)


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
        and (_BEGINS.match(one.clause.plain) or one.clause.says(_SOMEBODY))
        and any(
            0 <= one.clause.sentence - new.sentence <= 1 and new.start <= one.clause.start
            for new in filled
        )
        else one
        for one in signals
    ]


def _tells_of_another(one: Signal) -> bool:
    if one.intent is Intent.REJECTION:
        return one.clause.says(_SOMEBODY)
    return one.intent is Intent.FILLED and one.weight >= LIKELY


def _of_times(offered: Offered, clauses: Sequence[Clause]) -> list[Signal]:
    weight = _TIME_OFFERED / 2 if offered.doubtful or offered.disagree else _TIME_OFFERED
    ahead = [one for one in offered.clauses if not is_own(one)]
    return [
        Signal(
            Intent.INVITATION,
            weight * (_IF if clause.conditional else 1),
            clause,
            doubt=clause.conditional,
            by_time=True,
        )
        for clause in ahead[:1]
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
        elif one.intent is Intent.INVITATION and one.clause.says(_LATER):
            later = HINT if off else LIKELY
            found.append(replace(one, intent=Intent.QUALIFIED, weight=min(one.weight, later)))
        else:
            found.append(one)
    return found
