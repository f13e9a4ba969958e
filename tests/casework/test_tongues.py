"""What partners write in German is understood as surely as Danish, and never more surely."""

from datetime import UTC, date, datetime

import pytest

from casework.cvs.correct import read_correction
from casework.model import OFFICE_LANGUAGES, Language
from casework.replies.partner import PartnerIntent, read_partner_reply
from casework.tongues import TONGUES
from casework.tongues.days import days_told

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
A_YEAR_AGO = date(2025, 11, 24)


def test_what_we_write_in_we_read_too() -> None:
    assert {one.value for one in Language if one not in OFFICE_LANGUAGES} <= TONGUES.keys()


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Ja, ich komme gerne.\n\nViele Grüße\nAnna", PartnerIntent.ACCEPTS),
        ("Der Termin passt mir gut. Ich freue mich!", PartnerIntent.ACCEPTS),
        ("Guten Tag, leider kann ich am Dienstag nicht kommen.", PartnerIntent.CANNOT_COME),
        ("Ich bin leider krank.", PartnerIntent.CANNOT_COME),
        ("Ich habe die Stelle bekommen!", PartnerIntent.HIRED),
        ("Ich habe den Job leider nicht bekommen.", PartnerIntent.REJECTED),
        ("Ich habe eine Absage bekommen.", PartnerIntent.REJECTED),
        ("Ich habe noch nichts gehört.", PartnerIntent.NO_NEWS),
        ("Bitte ziehen Sie meinen Lebenslauf zurück.", PartnerIntent.WITHDRAWS),
    ],
)
def test_plain_german_answer_is_sure(text: str, intent: PartnerIntent) -> None:
    for language in ("de", "da"):
        reading = read_partner_reply(text, NOW, language)

        assert (reading.intent, reading.sure) == (intent, True)


@pytest.mark.parametrize(
    "text",
    [
        "Ja, aber ich kann erst um 14 Uhr.",
        "Wenn der Bus fährt, komme ich.",
        "Kann ich meinen Mann mitbringen?",
        "Vielleicht komme ich.",
        "Ich komme gerne, den anderen Job habe ich nicht bekommen.",
        "Nein.",
    ],
)
def test_german_with_an_if_or_a_but_moves_nothing(text: str) -> None:
    assert not read_partner_reply(text, NOW, "de").sure


def test_danish_and_english_of_a_german_partner_are_understood() -> None:
    for text in ("Ja tak, jeg kommer", "Yes, I will come."):
        reading = read_partner_reply(text, NOW, "de")

        assert (reading.intent, reading.sure) == (PartnerIntent.ACCEPTS, True)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3. November 2026", date(2026, 11, 3)),
        ("am 3. März", date(2026, 3, 3)),
        ("Dienstag, den 5. Mai 2026", date(2026, 5, 5)),
        ("gestern", date(2026, 11, 22)),
        ("3.11.2026", date(2026, 11, 3)),
    ],
)
def test_german_day_is_that_day(text: str, day: date) -> None:
    today = NOW.date()
    reference = today if text == "gestern" else A_YEAR_AGO
    for language in ("de", "en"):
        (found,) = days_told(text, reference, language)

        assert (found.first, found.last, found.disagrees) == (day, day, False)


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("Mein Name ist Anna Weiß.", "Anna Weiß", None),
        (
            "Ich heiße Anna Weiß, und meine Telefonnummer ist 20 12 34 56",
            "Anna Weiß",
            "+4520123456",
        ),
        ("Telefon: 20 12 34 56", None, "+4520123456"),
    ],
)
def test_german_correction_is_made(text: str, name: str | None, phone: str | None) -> None:
    correction = read_correction(text)

    assert (correction.name, correction.phone, correction.sure) == (name, phone, True)


def test_german_yes_to_the_profile_confirms_it() -> None:
    correction = read_correction("Ja, alles richtig. Vielen Dank!")

    assert correction.confirmed
    assert correction.sure


def test_german_correction_with_something_else_beside_it_is_for_a_person() -> None:
    assert not read_correction("Ich heiße Anna Weiß. Ich bin umgezogen.").sure
    assert not read_correction("Mein Name ist nicht Anna.").sure
