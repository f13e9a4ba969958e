"""What makes replies hard: negation, condition, others, contrast, questions, a yes to something else."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.model import LOCAL
from casework.readings import Intent, Reason
from casework.replies.plain import plain_words
from casework.replies.read import read_reply

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)


def intent_of(text: str) -> Intent:
    return read_reply(text, TUESDAY).intent


def is_sure(text: str) -> bool:
    return read_reply(text, TUESDAY).sure


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Vi har endnu ikke taget stilling til hende", Intent.PENDING),
        ("Hun er ikke kvalificeret til det", Intent.REJECTION),
        ("Vi vurderer ikke, at hun har de kompetencer vi søger", Intent.REJECTION),
        ("Vi inviterer hende ikke til samtale", Intent.REJECTION),
        ("Kandidaten udeblev uden at melde afbud", Intent.NO_SHOW),
        ("Vi ønsker ikke længere at deltage i ordningen", Intent.UNSUBSCRIBE),
        ("Stillingen er ikke længere ledig", Intent.FILLED),
    ],
)
def test_a_negation_reaches_what_it_negates(text: str, intent: Intent) -> None:
    assert (intent_of(text), is_sure(text)) == (intent, True)


@pytest.mark.parametrize(
    "text",
    [
        "Hvis hun får sit certifikat, ansætter vi hende",
        "If the grant comes through we will hire her",
        "Vi ansætter hende måske",
        "Vi har ansat hende, hvis kommunen betaler",
        "I can't say no to such a good baker",
        "Jeg hører, at de har ansat hende",
        "Den vi ansatte i november er stoppet",
        "We hired a guy from you last year",
        "Hun kan komme i praktik i 14 dage",
        "Vi tager hende gerne i løntilskud fra 1. januar",
        "She can come for an unpaid internship on Monday 7 December at 9",
        "Ikke til lageret, men vi har et andet job hun kan komme til samtale om torsdag kl. 10",
        "Den første er ikke noget for os. Den anden må gerne komme torsdag kl. 9.",
        "Vi vil gerne se hende til samtale tirsdag den 9. december kl. 10",
        "Hun er ansat og starter tirsdag den 9. december",
        "Ja",
        "",
        "😀",
    ],
)
def test_an_if_another_person_or_a_yes_to_something_else_is_never_sure(text: str) -> None:
    assert not is_sure(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Vi har valgt en anden kandidat", Reason.POSITION_FILLED),
        ("we hired someone else", Reason.POSITION_FILLED),
        ("Nej tak, hun taler desværre ikke dansk nok", Reason.LANGUAGE),
        ("Vi må sige nej, han har ikke truckcertifikat", Reason.CERTIFICATE),
        ("Desværre nej tak, hun mangler erfaring", Reason.EXPERIENCE),
        ("No thanks, she can only work in the mornings", Reason.AVAILABILITY),
        ("Det bliver et nej herfra, lønnen var for høj", Reason.SALARY),
    ],
)
def test_a_no_gives_its_reason(text: str, reason: Reason) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.reason) == (Intent.REJECTION, reason)


def test_praise_before_a_but_does_not_outweigh_the_no() -> None:
    text = "Hun virker dygtig og sød, men vi går ikke videre med hende"

    assert intent_of(text) is Intent.REJECTION


def test_danish_and_english_mix_in_one_mail() -> None:
    assert intent_of("Good news, contract er signed og han starter på mandag") is Intent.HIRED


def test_a_slip_of_the_keyboard_is_still_known() -> None:
    assert intent_of("han er anssat og vi har skrevet kontragt") is Intent.HIRED


def test_a_word_one_slip_from_two_is_the_same_in_every_run() -> None:
    assert plain_words("ansættelses") == "ansættelse"


def test_a_word_that_looks_like_another_is_not_taken_for_it() -> None:
    """ "afløser" is one letter from "aflyser"."""
    assert intent_of("Vi kan tilbyde hende 10 timer som afløser") is not Intent.CANCELLATION


def test_a_thank_you_is_no_receipt_where_the_mail_goes_on() -> None:
    reading = read_reply("Tak for mailen. Rammerne hos os er blevet nogle helt andre.", TUESDAY)

    assert not reading.sure


@pytest.mark.parametrize(
    "text",
    ["Vi har ansat hende", "Kan hun komme torsdag kl. 9?", "Har han kørekort?", "Modtaget, tak"],
)
def test_a_reading_quotes_the_words_it_was_read_from(text: str) -> None:
    because = read_reply(text, TUESDAY).because

    assert because
    assert all(words in text for words in because)


def test_what_stands_below_the_name_is_not_read() -> None:
    text = "Modtaget, tak\n\nVenlig hilsen\nBo Holm\nVi ansætter folk med hjertet"

    assert intent_of(text) is Intent.RECEIPT


@pytest.mark.timeout(60)  # half a second, on a machine that is not busy
@pytest.mark.parametrize(
    "part",
    ["ikke ", "vi har ", "hvis, ", "a,", "han ", "(", "?", "\n", "den 9. kl. 10 ", "Bo ", "på "],
)
def test_endless_repetition_is_read_fast(part: str) -> None:
    read_reply(part * 20_000, TUESDAY)


_WORDS = st.sampled_from(
    [
        "vi",
        "har",
        "ikke",
        "ansat",
        "hende",
        "hvis",
        "men",
        "nej",
        "ja",
        "samtale",
        "torsdag",
        "kl.",
        "9",
        "den",
        "10.",
        ",",
        ".",
        "?",
        "not",
        "hired",
        "if",
        "og",
    ]
)


@given(st.lists(_WORDS, max_size=20).map(" ".join))
def test_any_words_are_read_and_unclear_is_never_sure(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert 0 <= reading.certainty <= 1
    assert reading.intent is not Intent.UNCLEAR or not reading.sure
