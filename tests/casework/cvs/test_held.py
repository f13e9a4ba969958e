"""The second reader of occupations: what it adds to the rules, and what it leaves alone."""

import numpy as np
import pytest

from bench.held import digest, learned_from, texts
from casework.cvs.held import WEIGHTS, chances, pieces_of
from casework.cvs.occupations import find_occupations, told_by_rules
from casework.cvs.read import read_cv
from casework.cvs.sections import lines_of

# Lists that no heading announces.
_ADDED = {
    "Mai Lund\n\nbager i Skive 2019-2023\nkok på Hotel Hvide Hus 2015 - 2019": {"bager", "kok"},
}
_NOT_HELD = [
    "Mai Lund\nGift med Ole Lund, der er tømrer i Skive siden 2012.",
    "Anna Ray\nMy husband works as a welder in Odense since 2020.",
    "Jan Nowak\nTlf. 20 30 40 50\nSprog: polsk, dansk",
    "",
]


def test_the_weights_were_learned_from_this_corpus() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as file:
        assert str(file["digest"]) == digest(), "the corpus has changed: make second"


def test_the_same_texts_teach_the_same() -> None:
    some = texts()[:20]
    once, again = learned_from(some), learned_from(some)

    assert np.array_equal(once.weights, again.weights)
    assert once.weights.any()


@pytest.mark.parametrize(("text", "titles"), _ADDED.items())
def test_it_reads_what_the_rules_do_not(text: str, titles: set[str]) -> None:
    lines = lines_of(text)
    by_rules = {one.title for one in told_by_rules(lines)}

    assert titles <= {one.title for one in find_occupations(lines)}
    assert not titles <= by_rules


@pytest.mark.parametrize("text", _NOT_HELD)
def test_it_invents_nothing(text: str) -> None:
    assert find_occupations(lines_of(text)) == ()


def test_what_it_finds_has_its_years() -> None:
    text = "Mai Lund\n\n- 2019-2023 bager i Skive\n- 2015 - 2019 kok på Hotel Hvide Hus"

    assert read_cv(text).years == {"bager": "2019-2023", "kok": "2015-2019"}


def test_it_thinks_of_so_many_pieces_only() -> None:
    pieces = pieces_of(lines_of("Work experience\n" + "cook, baker, smith, welder\n" * 1400))

    assert len(pieces) == len(chances(pieces)) == 400


def test_a_piece_alone_and_among_others_is_thought_of_alike() -> None:
    pieces = pieces_of(lines_of("Work experience\n2014-2018 cook, Hotel Sea\n2018-2020 smith"))

    alone = [chances([one])[0] for one in pieces]
    assert chances(pieces) == pytest.approx(alone, abs=1e-5)
