"""Ordinary mails that composed sentences have found misread: past days of a hire, a second choice of time, taking back."""

import pytest

from casework.readings import Intent
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, sure_of


@pytest.mark.parametrize(
    "text",
    [
        "We offered her the job on 5 February and she said yes at once.",
        "We offered him the job on Monday, and he has accepted.",
        "Hun har fået jobbet, og kontrakten kom retur d. 5/2.",
        "Tak for din mail af 5. november. Han har fået jobbet.",
    ],
)
def test_the_day_of_an_offer_or_a_signature_is_no_first_day(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.sure, reading.begins) == (Intent.HIRED, True, None)


@pytest.mark.parametrize(
    "text",
    [
        "Hun kan komme torsdag kl. 9, eller hvis det ikke passer, fredag kl. 14.30.",
        "Torsdag kl. 9, ellers fredag kl. 14.30.",
        "Kan hun torsdag kl. 9? Hvis ikke, så fredag kl. 14.30.",
        "She can come on Thursday at 9, or if that is no good, on Friday at 2:30 pm.",
        "Thursday at 9 would be best, otherwise Friday at 2:30 pm.",
    ],
)
def test_a_second_choice_is_offered_as_well(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert reading.sure
    assert [f"{one.start:%m-%d %H:%M}" for one in reading.slots] == ["02-11 09:00", "02-12 14:30"]


@pytest.mark.parametrize(
    "text",
    [
        "Samtalen torsdag starter kl. 14.15, ikke kl. 15.",
        "The interview on Thursday starts at 14.15, not at 15.",
    ],
)
def test_an_hour_that_is_given_up_is_the_old_one(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert [f"{one.start:%m-%d %H:%M}" for one in reading.slots] == ["02-11 14:15"]


@pytest.mark.parametrize(
    "text",
    [
        "Se bort fra min aflysning af samtalen på torsdag, vi prøver at finde en afløser.",
        "Please ignore my cancellation of the interview on Thursday for now.",
        "Jeg skrev, at hun udeblev, men det viser sig, at jeg havde noteret en forkert dag.",
        "Hun er ikke kommet endnu, så vi venter lige.",
        "Den ene dukkede ikke op, jeg husker ikke hvem.",
        "Ham med lagererfaringen må gerne komme torsdag kl. 9, jeg kan ikke huske, hvad han hed.",
        "Han passer ikke til jobbet som ingeniør, men vi vil tale med ham om et job på lageret torsdag kl. 9.",
        "Send os ikke flere CV'er lige nu.",
        "Hvis I bliver ved med det, vil vi ikke være med i ordningen mere.",
    ],
)
def test_what_a_colleague_would_ask_about_is_not_sure(text: str) -> None:
    assert sure_of(text) is None


def test_whoever_stands_first_in_the_sentence_is_hired_all_the_same() -> None:
    assert sure_of("Ham har vi ansat.") is Intent.HIRED
    assert sure_of("Hende ansætter vi.") is Intent.HIRED


@pytest.mark.parametrize(
    "line", ["Mobil 20 44 55 66", "Sendt fra min iPhone", "Undertegnede er på kontoret."]
)
def test_a_line_of_the_signature_is_nobody_to_ask_for(line: str) -> None:
    reading = read_reply(f"Hun kan komme til samtale torsdag kl. 9. {line}", TUESDAY)

    assert reading.contact is None


@pytest.mark.parametrize(
    "text",
    [
        "Løntilskud behøver vi ikke. Hun er ansat på almindelige vilkår fra 1. april.",
        "Hun er ansat uden løntilskud fra 1. april.",
        "We have hired her from 1 April, no internship needed.",
    ],
)
def test_a_job_without_a_subsidy_is_a_job(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.sure) == (Intent.HIRED, True)


def test_a_job_with_a_subsidy_is_yours_to_read() -> None:
    assert not read_reply("Vi ansætter hende med løntilskud fra 1. april.", TUESDAY).sure
