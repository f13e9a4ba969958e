"""A partner's own words about a referral: coming, not coming, got the job, or something to ask."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from casework.language import language_of
from casework.replies.clauses import Clause, Opens, split
from casework.replies.hearing import hear
from casework.replies.in_tongue import listen
from casework.replies.words import partner as words
from casework.replies.words.phrases import any_of
from casework.tongues import TONGUES
from casework.tongues.tongue import Tongue

MOST_TEXT = 4000


class PartnerIntent(StrEnum):
    ACCEPTS = "accepts"
    CANNOT_COME = "cannot_come"
    WITHDRAWS = "withdraws"
    HIRED = "hired"
    REJECTED = "rejected"
    NO_NEWS = "no_news"
    QUESTION = "question"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class PartnerReading:
    """What the partner says; only a `sure` one moves anything."""

    intent: PartnerIntent
    sure: bool
    because: tuple[str, ...] = ()


# In the order in which one is meant where two are heard in the same clause.
_KINDS = (
    (PartnerIntent.CANNOT_COME, words.CANNOT_COME),
    (PartnerIntent.WITHDRAWS, words.WITHDRAWS),
    (PartnerIntent.REJECTED, words.REJECTED),
    (PartnerIntent.NO_NEWS, words.NO_NEWS),
    (PartnerIntent.HIRED, words.HIRED),
    (PartnerIntent.ACCEPTS, words.ACCEPTS),
)
_DENIED = {
    PartnerIntent.ACCEPTS: PartnerIntent.CANNOT_COME,
    PartnerIntent.HIRED: PartnerIntent.REJECTED,
}


def read_partner_reply(text: str, sent_at: datetime, language: str = "da") -> PartnerReading:
    """One thing said without an if or a but is sure; a question or two things are a person's.

    `language` (ISO 639-1) is the partner's. What the text itself seems to be written in is tried
    too ("tak" is a yes in Polish); where the two tell different things, nothing is sure.
    """
    del sent_at  # no word of these counts from a day yet
    text = text.replace("\u2019", "'")[:MOST_TEXT]
    own, written = TONGUES.get(language), TONGUES.get(language_of(text))
    if written is not None:
        return _read_in(written, text)
    reading = _read_in_danish_or_english(text)
    if own is None:
        return reading
    other = _read_in(own, text)
    if other.intent in _NOTHING:
        return reading
    if reading.intent in (*_NOTHING, other.intent):
        return replace(other, sure=other.sure and reading.intent is not PartnerIntent.QUESTION)
    return PartnerReading(PartnerIntent.UNCLEAR, sure=False)


_NOTHING = (PartnerIntent.UNCLEAR, PartnerIntent.QUESTION)


def _read_in(tongue: Tongue, text: str) -> PartnerReading:
    told = listen(text, tongue)
    meant = [(_meant(_INTENTS[one.name], negated=one.negated), one) for one in told.heard]
    heard = [(intent, one.words) for intent, one in meant if intent is not None]
    if not heard:
        return PartnerReading(
            PartnerIntent.QUESTION if told.asked else PartnerIntent.UNCLEAR, sure=False
        )
    intent, words = heard[0]
    alone = {other for other, _ in meant} == {intent}
    return PartnerReading(intent, alone and told.plain, (words,))


def _meant(intent: PartnerIntent, *, negated: bool) -> PartnerIntent | None:
    return _DENIED.get(intent) if negated else intent


_INTENTS = {
    "cannot_come": PartnerIntent.CANNOT_COME,
    "withdraws": PartnerIntent.WITHDRAWS,
    "rejected": PartnerIntent.REJECTED,
    "no_news": PartnerIntent.NO_NEWS,
    "hired": PartnerIntent.HIRED,
    "accepts": PartnerIntent.ACCEPTS,
}


def _read_in_danish_or_english(text: str) -> PartnerReading:
    clauses = split(text)
    heard = [found for clause in clauses if (found := _heard(clause)) is not None]
    asked = [clause for clause in clauses if clause.asked]
    if not heard:
        return PartnerReading(
            PartnerIntent.QUESTION if asked else PartnerIntent.UNCLEAR, sure=False
        )
    intent, clause = heard[0]
    alone = {other for other, _ in heard} == {intent}
    sure = alone and not asked and not _has_doubt(clauses)
    return PartnerReading(intent, sure, (clause.words,))


def _heard(clause: Clause) -> tuple[PartnerIntent, Clause] | None:
    """What the clause says, or says the contrary of."""
    if clause.asked or not clause.told:
        return None
    for intent, told in _KINDS:
        heard = hear(clause, told)
        if heard is None:
            continue
        meant = _meant(intent, negated=heard.negated)
        return (meant, clause) if meant else None
    return None


def _has_doubt(clauses: Sequence[Clause]) -> bool:
    """An "if", a "but", a "perhaps" or a "later" anywhere: a person reads it."""
    return any(
        clause.hedged
        or clause.opens in (Opens.CONDITION, Opens.CONTRAST)
        or any_of(words.BESIDES).search(clause.plain)
        for clause in clauses
    )
