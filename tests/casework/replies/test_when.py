"""The second reader of times has its own opinion, makes up no time, and its file belongs to the corpus."""

from datetime import datetime

import numpy as np
import pytest

from bench.when import digest, learned_from, points
from casework.dates import find_named
from casework.dates.found import plain_of
from casework.replies.clauses import split
from casework.replies.read import read_reply
from casework.replies.roles import placed
from casework.replies.when import WEIGHTS, Text, chances
from casework.workdays import local_date
from tests.casework.replies.test_read import SENT
from tests.corpus.load import replies

WITH_OTHERS = [
    ("Hun er velkommen på torsdag kl. 13.15, butikken åbner kl. 9.30", "kl. 13.15", "kl. 9.30"),
    ("Kom forbi mandag kl. 10. Vagterne i jobbet ligger fra kl. 6", "kl. 10", "kl. 6"),
    ("Could he meet us on Friday at 11.30? Lunch is served at 12.15", "at 11.30", "at 12.15"),
    ("Der kommer varer kl. 7.45, så lad hende komme på onsdag kl. 14", "kl. 14", "kl. 7.45"),
]


def _chances(text: str, sent_at: datetime = SENT) -> dict[str, float]:
    plain = plain_of(text)
    items = placed(plain, find_named(text, sent_at))
    told = Text(plain, items, split(text), local_date(sent_at))
    return {text[one.start : one.end].strip(): chance for one, chance in chances(told).items()}


def test_the_weights_were_learned_from_this_corpus() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as file:
        assert str(file["digest"]) == digest(), "the corpus has changed: make second"


def test_the_same_texts_teach_the_same() -> None:
    some = points(replies()[:100])
    once, again = learned_from(some, epochs=2), learned_from(some, epochs=2)

    assert np.array_equal(once.weights, again.weights)
    assert once.weights.any()


@pytest.mark.parametrize(("text", "meant", "other"), WITH_OTHERS)
def test_the_time_to_come_at_is_told_from_others(text: str, meant: str, other: str) -> None:
    thought = _chances(text)

    assert thought[meant] > thought[other]


def test_a_day_and_its_time_are_one() -> None:
    day, time = _chances("Hun må gerne komme på tirsdag kl. 9").values()

    assert day == time


def test_a_time_that_only_it_found_is_shown_with_its_words() -> None:
    text = "Kl. 8 på torsdag dur ikke, vi skal løfte en facade. Send ham kl. 13 om torsdagen."

    reading = read_reply(text, SENT)

    assert not reading.sure
    assert reading.slots[0].start.hour == 13
    assert "kl. 13 om torsdagen" in reading.because


def test_where_no_day_or_time_stands_nothing_is_thought() -> None:
    assert not _chances("Vi vil gerne se hende til en samtale")


def test_another_mind_makes_a_time_unsure() -> None:
    """The rules know no role of a bus that is "past us"; the words around it are those of no meeting."""
    reading = read_reply("Hun skal bare komme. Sidste bus herfra går torsdag kl. 22.40", SENT)

    assert not reading.sure


def test_many_times_are_read_in_bounded_time() -> None:
    text = "Vi har åbent mandag kl. 9 og tirsdag kl. 10. " * 400

    assert read_reply(text, SENT).intent
