"""The second reader of days has its own opinion, makes up no day, and its file belongs to the corpus."""

from datetime import date, datetime

import numpy as np
import pytest

from bench.vacancy_days import digest, labels, learned_from, points
from casework.model import LOCAL
from casework.vacancies.read import read_vacancies, read_vacancy
from casework.vacancies.second import WEIGHTS, opinions
from casework.vacancies.sentences import told_in
from casework.vacancies.times import find_deadline, find_start

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

LAST_DAYS = [
    "Papirerne skal ligge på mit bord den 19. marts.",
    "Bunken gøres op den 19. marts.",
    "Nye navne tager jeg til den 19. marts.",
    "Bestil din plads i bunken inden den 19. marts.",
]
FIRST_DAYS = [
    "Kassen er din den 3. maj.",
    "Første gang i køkkenet bliver mandag den 3. maj.",
    "Vi har brug for dig på gulvet den 3. maj.",
]


def test_the_weights_were_learned_from_this_corpus() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as file:
        assert str(file["digest"]) == digest(), "the corpus has changed: make second"


def test_the_same_texts_teach_the_same() -> None:
    some = points(labels()[:60])
    once, again = learned_from(some, epochs=2), learned_from(some, epochs=2)

    assert np.array_equal(once.weights, again.weights)
    assert once.weights.any()


@pytest.mark.parametrize("words", LAST_DAYS)
def test_a_last_day_that_no_rule_expects_is_read(words: str) -> None:
    text = f"Vi søger en kok, 37 timer, fra 1. maj.\n{words}"

    assert find_deadline(told_in(text).body, SENT.date()) is None
    assert read_vacancy(text, SENT).deadline == date(2027, 3, 19)


@pytest.mark.parametrize("words", FIRST_DAYS)
def test_a_first_day_that_no_rule_expects_is_read(words: str) -> None:
    text = f"Vi søger en kok, 37 timer.\n{words}\nSend din ansøgning senest den 19. marts."

    assert find_start(told_in(text).body, SENT.date()) is None
    assert read_vacancy(text, SENT).start == date(2027, 5, 3)


def test_what_the_rules_know_to_be_something_else_is_none() -> None:
    text = "Vi søger en kok, 37 timer, fra 1. maj. Alle ansøgere ringes op senest den 19. marts."

    assert read_vacancy(text, SENT).deadline is None


def test_a_last_day_told_once_holds_for_all() -> None:
    text = """Vi søger
1) Kok. 37 timer, start 1. maj.
2) Tjener. 20 timer, start 1. juni.

Papirerne skal ligge på mit bord den 19. marts."""

    assert [one.deadline for one in read_vacancies(text, SENT)] == [date(2027, 3, 19)] * 2


def test_where_no_day_stands_nothing_is_thought() -> None:
    assert not opinions(told_in("Vi søger en kok, 37 timer. Skriv til Bo.").body, SENT.date())


def test_many_days_are_read_in_bounded_time() -> None:
    text = "Vi søger en kok. " + "Kom den 5. maj, ring den 6. maj, skriv den 7. maj. " * 3000

    assert read_vacancy(text, SENT).deadline is None
