"""A partner's own words about a referral: coming, not coming, got the job, or something to ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from casework.replies.clauses import Clause, Opens, split
from casework.replies.hearing import hear
from casework.replies.words import partner as words

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


def read_partner_reply(text: str, sent_at: datetime) -> PartnerReading:
    """One thing said without an if or a but is sure; a question or two things are a person's."""
    del sent_at  # no word of these counts from a day yet
    clauses = split(text.replace("\u2019", "'")[:MOST_TEXT])
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
        meant = _DENIED.get(intent) if heard.negated else intent
        return (meant, clause) if meant else None
    return None


def _has_doubt(clauses: Sequence[Clause]) -> bool:
    """An "if", a "but" or a "perhaps" anywhere: a person reads it."""
    return any(
        clause.hedged or clause.opens in (Opens.CONDITION, Opens.CONTRAST) for clause in clauses
    )
