"""A tree of alternatives finds what the same alternatives find one after the other."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.replies.words.branches import branched, written_out

_WORD = st.text("ab", min_size=1, max_size=3)
_ATOM = st.one_of(
    _WORD,
    st.builds("({}|{})".format, _WORD, _WORD),
    st.builds("({}|({} )?{})".format, _WORD, _WORD, _WORD),
    st.builds("{}[ab]*".format, _WORD),
    st.builds("({} )?{}".format, _WORD, _WORD),
)
_PHRASE = st.lists(_ATOM, min_size=1, max_size=3).map(" ".join)


@given(st.lists(_PHRASE, min_size=1, max_size=8), st.text("ab ", max_size=14))
def test_a_tree_finds_the_same_at_the_same_place(phrases: list[str], text: str) -> None:
    each = [written for phrase in phrases for written in written_out(phrase)]

    in_turn = re.search(rf"(?<!\S)(?:{'|'.join(phrases)})(?!\S)", text)
    as_tree = re.search(rf"(?<!\S)(?:{branched(each)})(?!\S)", text)

    assert (in_turn and in_turn.span()) == (as_tree and as_tree.span())


def test_a_bracket_that_stays_open_is_told() -> None:
    with pytest.raises(ValueError, match="stays open"):
        written_out("(hun|han er ansat")
