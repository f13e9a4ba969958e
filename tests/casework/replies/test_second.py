"""The second reader has an opinion of its own, never a time, and its file belongs to the corpus."""

from itertools import islice

import numpy as np
import pytest

from bench.second_reader import corpus, digest, learned_from, texts
from casework.readings import Intent
from casework.replies.clauses import split
from casework.replies.decide import meant
from casework.replies.hearing import LIKELY
from casework.replies.read import read_reply
from casework.replies.second import WEIGHTS, opinion, telling
from casework.replies.signals import Signal
from tests.casework.replies.test_read import SENT

OWN_WORDS = [
    ("Pladsen er hendes, navnet står på papiret, og hun møder på mandag", Intent.HIRED),
    ("Hans erfaring rækker bare ikke til det her, så vi stopper nu", Intent.REJECTION),
    ("Nobody came through the door at nine", Intent.NO_SHOW),
    ("Der er vand i kælderen, så vi må droppe samtalen i morgen", Intent.CANCELLATION),
]


def test_the_weights_were_learned_from_this_corpus() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as file:
        assert str(file["digest"]) == digest(), "the corpus has changed: make second"


def test_the_same_texts_teach_the_same() -> None:
    some = texts(islice(corpus(), 150))
    once, again = learned_from(some, epochs=2), learned_from(some, epochs=2)

    assert np.array_equal(once.weights, again.weights)
    assert once.weights.any()


@pytest.mark.parametrize(("text", "intent"), OWN_WORDS, ids=[text[:30] for text, _ in OWN_WORDS])
def test_what_no_phrase_expects_is_still_understood(text: str, intent: Intent) -> None:
    thought = opinion(split(text))

    assert max(thought, key=lambda one: thought[one]) is intent
    assert sum(thought.values()) == pytest.approx(1)


def test_another_opinion_makes_a_phrase_less_certain() -> None:
    clause = split("Vi har ansat hende")[0]
    signals = [Signal(Intent.HIRED, LIKELY, clause)]
    agrees = dict.fromkeys(Intent, 0.01) | {Intent.HIRED: 0.86}
    differs = dict.fromkeys(Intent, 0.01) | {Intent.PENDING: 0.86}

    one, other = meant(signals, agrees), meant(signals, differs)

    assert one
    assert one.intent is Intent.HIRED
    assert other is None or other.intent is not Intent.HIRED or other.bits < one.bits


def test_no_opinion_makes_up_a_time() -> None:
    reading = read_reply("Vi vil meget gerne have hende ind til en jobsamtale hos os", SENT)

    assert reading.intent in (Intent.INVITATION, Intent.QUALIFIED)
    assert not reading.slots
    assert not (reading.intent is Intent.INVITATION and reading.sure)


def test_the_clause_that_decides_is_found_among_others() -> None:
    clauses = split("Tak for jeres mail. Vejret er fint her. Stillingen er besat.")

    most = telling(clauses, Intent.FILLED)

    assert most
    assert most.words.startswith("Stillingen er besat")


def test_a_word_without_end_is_read_in_bounded_time() -> None:
    assert read_reply("æ" * 100_000, SENT).intent is Intent.UNCLEAR
