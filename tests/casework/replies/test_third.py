"""The third reader: text cut to pieces, an opinion of its own, asked only where a case would move."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.readings import Intent
from casework.replies import third
from casework.replies.pieces import FIRST, MOST, UNKNOWN, Pieces
from casework.replies.read import Learners, read_by

SENT = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))
PIECES = Pieces(
    {
        "\u2581": -6.0,
        "\u2581an": -3.0,
        "sat": -4.0,
        "\u2581ansat": -5.0,
        "te": -4.0,
        "e": -7.0,
        "t": -7.0,
    }
)


def names(text: str) -> list[int]:
    return [number - FIRST if number != UNKNOWN else -1 for number in PIECES.of(text)]


def test_the_most_common_pieces_together_are_taken() -> None:
    assert names("ansat") == [3]  # -5 is more than -3 and -4
    assert names("ansatte") == [3, 4]
    assert names("sat") == [0, 2]


def test_a_letter_that_nobody_knows_is_one_unknown_piece() -> None:
    assert names("an\u4e2d") == [1, -1]


def test_letters_are_taken_in_their_plainest_signs() -> None:
    assert names("\uff41nsat") == [3]


@given(st.text(max_size=400))
def test_no_text_is_too_strange_to_be_cut(text: str) -> None:
    assert len(PIECES.of(text)) <= MOST


def test_the_words_of_a_flood_are_cut_off() -> None:
    before = time.process_time()
    assert len(PIECES.of("ansatte" * 100 + " an" * 5000)) == MOST
    third.opinion("x" * 8000, frozenset({Intent.HIRED}))
    assert time.process_time() - before < 60


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Vi siger nej tak denne gang.", Intent.REJECTION),
        ("He begins with us on 1 March, contract is signed.", Intent.HIRED),
        ("Hun dukkede aldrig op til samtalen i går.", Intent.NO_SHOW),
        ("We no longer wish to take part in the scheme.", Intent.UNSUBSCRIBE),
    ],
)
def test_it_has_an_opinion_of_its_own(text: str, intent: Intent) -> None:
    others = frozenset(Intent) - {intent}
    mine, theirs = (third.opinion(text, some) for some in (frozenset({intent}), others))

    assert mine.meant > theirs.meant
    assert mine.meant + theirs.meant == pytest.approx(1, abs=1e-3)
    assert third.doubt_of(mine) < third.doubt_of(theirs)


def test_an_if_is_not_enough_for_it() -> None:
    same = frozenset({Intent.HIRED})
    plain = third.opinion("Vi har ansat hende fra den 1. marts.", same)
    hanging = third.opinion("Vi ansætter hende, hvis kommunen betaler løntilskud.", same)

    assert plain.enough > hanging.enough


def test_it_is_asked_only_of_what_is_sure_and_moves_a_case() -> None:
    assert third.may_doubt(3.0)
    assert not third.may_doubt(2.0)
    assert not third.may_doubt(7.0)
    waits = "Vi har ikke besluttet os endnu."
    with_it, without = (read_by(Learners(third=asked), waits, SENT) for asked in (True, False))
    assert with_it == without  # nothing moves: nobody is asked


@given(meant=st.floats(0, 1), enough=st.floats(0, 1))
def test_it_only_doubts_and_no_more_than_it_may(meant: float, enough: float) -> None:
    assert 0 <= third.doubt_of(third.Opinion(meant, enough)) <= 8.8
    assert third.doubt_of(third.Opinion(1.0, 1.0)) == 0
