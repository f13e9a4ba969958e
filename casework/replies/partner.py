"""A partner's own words about a referral: coming, not coming, got the job, or something to ask."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

MOST_TEXT = 4000
_FLAGS = re.IGNORECASE


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


_PHRASES: tuple[tuple[PartnerIntent, str], ...] = (
    (
        PartnerIntent.CANNOT_COME,
        r"\b(kan|jeg kan) (desværre )?ikke( komme| den dag| møde| deltage| der|\W|$)|\bi (can't|cannot|can not)( come| make it| attend|\W|$)|\bforhindret\b|\bunable to (come|attend)\b",
    ),
    (
        PartnerIntent.WITHDRAWS,
        r"\btrække? (mig|mit cv|min ansøgning)( tilbage)?\b|\bikke længere (interesseret|være med)\b|\bwithdraw\b|\bnot interested\b|\bno longer (interested|want)\b|\bikke interesseret\b",
    ),
    (
        PartnerIntent.REJECTED,
        r"\b(fik|fået|får) (desværre )?(ikke (jobbet|det)|afslag|et afslag|nej)\b|\b(did not|didn't) get (the job|it)\b|\b(was|got) rejected\b|\bde valgte en anden\b|\bturned me down\b",
    ),
    (
        PartnerIntent.HIRED,
        r"\b(fik|fået|får) jobbet\b|\b(got|was offered|have got) the job\b|\bjeg (er|blev) ansat\b|\bi (am|was|got) hired\b|\bde har ansat mig\b|\bthey hired me\b",
    ),
    (
        PartnerIntent.NO_NEWS,
        r"\b(ikke|intet|ingenting) hørt\b|\bhar ikke (hørt|fået svar|svaret)\b|\bde har ikke (svaret|ringet)\b|\b(not|n't|nothing) (heard|answered)\b|\bheard nothing\b|\bno (answer|news)\b",
    ),
    (
        PartnerIntent.ACCEPTS,
        r"\bjeg kommer\b|\bdet passer (mig )?(fint|godt)\b|\bi will (come|be there)\b|\bi'll (come|be there)\b|^\W*(ja( tak)?|yes( please)?|ok|okay)\W*$|\bglæder mig\b|\bthat works\b",
    ),
)
_DOUBT = r"\b(hvis|måske|if|maybe|perhaps|men|but)\b"


def read_partner_reply(text: str, sent_at: datetime) -> PartnerReading:
    """One thing said without an if or a but is sure; a question or two things are a person's."""
    del sent_at  # no word of these counts from a day yet
    text = text.replace("\u2019", "'")[:MOST_TEXT]
    heard = [(intent, found[0]) for intent, p in _PHRASES if (found := re.search(p, text, _FLAGS))]
    if not heard:
        asked = "?" in text
        return PartnerReading(
            PartnerIntent.QUESTION if asked else PartnerIntent.UNCLEAR, sure=False
        )
    intent, words = heard[0]
    sure = len(heard) == 1 and "?" not in text and not re.search(_DOUBT, text, _FLAGS)
    return PartnerReading(intent, sure, (words.strip(),))
