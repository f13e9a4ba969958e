"""What most companies write is read without a person and never wrongly, whatever day, hour and greeting it has.

The readers that learn have seen the other half of these sentences.
"""

from functools import cache

import pytest

from bench.reading import MOST_WRONG_SURE, Read
from casework.readings import Intent
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, sure_of
from tests.corpus.composed import composed

MOSTLY = 0.95  # every sentence alone may be one of the odd ones
READ = 0.8  # of all hands, two of whom were asked for what is roundabout or nearly not enough
LEFT_OPEN = 0.7  # of the sentences made to be not enough


@cache
def _read() -> list[Read]:
    return [Read(one, read_reply(one.text, one.sent_at)) for one in composed("kept back", 4)]


def test_what_most_companies_write_is_read_whatever_stands_around_it() -> None:
    read = [one for one in _read() if one.label.id.startswith("common")]

    assert not [one.label.text for one in read if one.wrong_sure]
    assert sum(one.reading.sure for one in read) >= MOSTLY * len(read)


def test_sentences_of_other_hands_are_mostly_read_and_hardly_ever_wrongly() -> None:
    read = [one for one in _read() if one.label.alone]
    wrong = sum(one.wrong_sure for one in read)

    assert sum(one.reading.sure for one in read) - wrong >= READ * len(read)
    assert wrong <= MOST_WRONG_SURE * sum(one.reading.sure for one in read)


def test_what_is_not_enough_by_itself_is_mostly_left_to_a_person() -> None:
    read = [one for one in _read() if not one.label.alone]

    assert sum(not one.wrong_sure for one in read) >= LEFT_OPEN * len(read)


def test_the_same_seed_composes_the_same_and_the_halves_share_no_sentence() -> None:
    taught, kept = (list(composed(half, 2)) for half in ("taught", "kept back"))

    assert taught == list(composed("taught", 2))
    assert not {one.id for one in taught} & {one.id for one in kept}


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Vi må desværre flytte samtalen på torsdag fra kl. 10 til kl. 9.", "02-11 09:00"),
        ("Vi må desværre flytte samtalen på torsdag fra kl. 10 til kl. 13.", "02-11 13:00"),
        ("Vi rykker samtalen torsdag kl. 10 til kl. 13 samme dag.", "02-11 13:00"),
        ("We need to move the interview on Thursday at 10 to 1 pm.", "02-11 13:00"),
        ("Vi flytter samtalen til torsdag kl. 10-11.", "02-11 10:00"),
    ],
)
def test_where_a_time_moves_to_is_no_end_of_it(text: str, start: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert reading.sure
    assert [f"{one.start:%m-%d %H:%M}" for one in reading.slots] == [start]


@pytest.mark.parametrize(
    "words",
    [
        "Jeg kan træffes på 20 11 22 33 hverdage 8-15.",
        "Jeg kan kontaktes på tlf. 20 11 22 33.",
        "Ring endelig til mig på 20 11 22 33, hvis der er spørgsmål.",
        "I can be reached on 20 11 22 33 between 8 and 15.",
        "Feel free to call me if you have any questions.",
        "Giv mig lige et praj.",
    ],
)
@pytest.mark.parametrize(
    ("message", "intent"),
    [
        ("Vi har desværre ikke noget til hende.", Intent.REJECTION),
        ("Vi har ansat hende.", Intent.HIRED),
    ],
)
def test_how_they_can_be_reached_says_nothing_of_the_message(
    message: str, intent: Intent, words: str
) -> None:
    assert sure_of(f"{message} {words}") is intent


def test_who_is_asked_to_call_herself_is_invited() -> None:
    assert (
        sure_of("Bed hende ringe til mig på 20 11 22 33, så finder vi en tid.")
        is not Intent.REJECTION
    )
    reading = read_reply("Han må gerne ringe til mig torsdag kl. 10 på 20 11 22 33.", TUESDAY)
    assert reading.intent is Intent.INVITATION


@pytest.mark.parametrize(
    ("text", "start"),
    [
        # two times apart: the one that sounds like the meeting is shown first
        ("Hun kan måske komme torsdag kl. 10. Udvalget ses onsdag kl. 9.", "02-11 10:00"),
        # a part of the day is open yet, and the hour is a guess
        ("Tag ham torsdag kl. 10, hvis I altså tror, han kan.", "02-11 10:00"),
    ],
)
def test_a_person_is_shown_the_likeliest_time_where_it_is_not_sure(text: str, start: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert not reading.sure
    assert f"{reading.slots[0].start:%m-%d %H:%M}" == start
