"""A company's reply: what it wants to tell us, with the words that say so, and whether that is sure.

1. the text is split into clauses that know whether they are asked, negated or conditional
2. each clause is held against the phrases of each kind, in both languages, and weighed
3. times, places, days and names are found; a time offered is itself evidence
4. the second readers give their own opinion by the words alone: of what is meant, and of which time is
5. evidence of both, for and against, makes one intent with its certainty; doubts lower it
6. where the case would move, the third reader, who knows which words are alike, may doubt it

A wrong sure reading is the worst this module can do; an unsure one costs a caseworker a minute.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from casework.learned import Learned
from casework.readings import STATE_MOVING, TIMED, Intent, ReplyReading
from casework.replies import third
from casework.replies.beginning import Beginning, find_beginning
from casework.replies.clauses import Clause, split
from casework.replies.decide import Meant, certainty_of, is_sure, meant
from casework.replies.doubts import doubts
from casework.replies.for_partner import for_partner
from casework.replies.people import find_address, find_contact
from casework.replies.places import find_place
from casework.replies.reasons import find_reason
from casework.replies.second import opinion, telling
from casework.replies.signals import Signal, signals_of
from casework.replies.slots import Offered, find_slots
from casework.replies.whole import weighed
from casework.workdays import local_date

MOST_TEXT = 8000


def read_reply(text: str, sent_at: datetime, subject: str = "") -> ReplyReading:
    """The reading of one reply. `sent_at` (aware) is what "i morgen" counts from."""
    del subject  # replies carry our own subject: it says nothing about the answer
    return read_by(Learners(), text, sent_at)


class Learners(NamedTuple):
    """What the second readers have learned; None: what their files hold."""

    words: Learned | None = None
    times: Learned | None = None
    third: bool = True
    """Whether the third reader is asked, who has learned every open text."""


def read_by(learned: Learners, text: str, sent_at: datetime) -> ReplyReading:
    """The reading of one reply by what these learned."""
    text = cleaned(text)[:MOST_TEXT]
    clauses = split(text)
    offered = find_slots(text, clauses, sent_at, learned.times)
    signals = weighed(signals_of(clauses), clauses, offered)
    found = meant(signals, opinion(clauses, learned.words), timed=bool(offered.slots))
    if found is None:
        return ReplyReading(intent=Intent.UNCLEAR)
    reading = ReplyReading(intent=found.intent, because=_because(found, clauses, learned.words))
    reading = _with_details(reading, text, clauses, signals, offered, sent_at)
    hired = found.intent is Intent.HIRED
    begins = find_beginning(text, clauses, sent_at) if hired else Beginning()
    bits = found.bits - doubts(found, clauses, offered, signals, begins)
    if learned.third and found.intent in STATE_MOVING and third.may_doubt(bits):
        bits -= third.doubt_of(third.opinion(text, found.same))
    certainty = certainty_of(bits)
    sure = is_sure(found.intent, certainty)
    if not sure and found.intent in TIMED:
        told = dict.fromkeys((*reading.because, *offered.likely.words))
        reading = replace(reading, slots=offered.likely.slots, because=tuple(told))
    return replace(reading, begins=begins.day, certainty=certainty, sure=sure)


def cleaned(text: str) -> str:
    """The text with plain spaces and signs in place of the same ones in other letters."""
    return text.replace("\u2019", "'").replace("\xa0", " ").replace("\t", " ").replace("\r", "")


def _because(found: Meant, clauses: Sequence[Clause], learned: Learned | None) -> tuple[str, ...]:
    """The clauses that told it; where no phrase did, the one whose words speak most for it."""
    told = dict.fromkeys(one.clause.words for one in found.signals)
    if told:
        return tuple(told)
    most = telling(clauses, found.intent, learned)
    return (most.words,) if most else ()


def _with_details(
    reading: ReplyReading,
    text: str,
    clauses: Sequence[Clause],
    signals: Sequence[Signal],
    offered: Offered,
    sent_at: datetime,
) -> ReplyReading:
    match reading.intent:
        case Intent.INVITATION | Intent.RESCHEDULE:
            return replace(
                reading,
                slots=offered.sound,
                place=find_place(text, local_date(sent_at)),
                contact=find_contact(text),
                for_partner=for_partner(text, clauses),
                because=(*reading.because, *offered.words),
            )
        case Intent.REJECTION:
            return replace(reading, reason=find_reason(clauses, signals))
        case Intent.REDIRECT:
            return replace(reading, contact=find_contact(text) or find_address(text))
        case Intent.OUT_OF_OFFICE:
            return replace(reading, contact=find_contact(text))
        case _:
            return reading
