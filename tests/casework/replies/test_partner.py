"""A partner's own words about a referral."""

from datetime import UTC, datetime

import pytest

from casework.replies.partner import PartnerIntent, read_partner_reply

SENT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("jeg kommer", PartnerIntent.ACCEPTS),
        ("Tak! Det passer mig fint.", PartnerIntent.ACCEPTS),
        ("I will be there, looking forward", PartnerIntent.ACCEPTS),
        ("jeg kommer ikke", PartnerIntent.CANNOT_COME),
        ("jeg kan desværre ikke den dag", PartnerIntent.CANNOT_COME),
        ("Sorry, I can't make it on Thursday", PartnerIntent.CANNOT_COME),
        ("Jeg er ikke længere interesseret", PartnerIntent.WITHDRAWS),
        ("I got the job", PartnerIntent.HIRED),
        ("De har ansat mig og jeg har skrevet kontrakt", PartnerIntent.HIRED),
        ("jeg fik ikke jobbet", PartnerIntent.REJECTED),
        ("They took someone else", PartnerIntent.REJECTED),
        ("de har ikke svaret", PartnerIntent.NO_NEWS),
        ("I have not heard from them", PartnerIntent.NO_NEWS),
    ],
)
def test_a_partners_plain_words_are_sure(text: str, intent: PartnerIntent) -> None:
    reading = read_partner_reply(text, SENT)

    assert (reading.intent, reading.sure) == (intent, True)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg kommer måske",
        "Jeg kommer, hvis jeg kan få passet børnene",
        "Jeg kan ikke den dag. Jeg er heller ikke længere interesseret.",
        "Fik jeg jobbet?",
        "Jeg kommer lidt senere",
        "I will come a bit later",
        "I will not come alone",
        "Jeg kan ikke natarbejde",
        "Hvor er det?",
        "",
    ],
)
def test_a_partners_doubt_or_question_moves_nothing(text: str) -> None:
    assert not read_partner_reply(text, SENT).sure
