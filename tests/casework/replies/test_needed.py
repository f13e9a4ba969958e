"""Phrases found by the words they need are those that a search for all of them finds."""

from hypothesis import given
from hypothesis import strategies as st

from casework.replies.words import da, en
from casework.replies.words.needed import Finder, Index, beginnings
from casework.replies.words.phrases import any_of, one_of

_WORD = st.text("ab", min_size=1, max_size=5)
_PART = st.one_of(
    _WORD,
    _WORD.map("{}*".format),
    st.builds("({}|{})".format, _WORD, _WORD),
    st.builds("({}|({} )?{})".format, _WORD, _WORD, _WORD),
    st.builds("({} )?{}".format, _WORD, _WORD),
    st.builds("({})?{}".format, _WORD, _WORD),
    st.builds("({} |{})?{}".format, _WORD, _WORD, _WORD),
    st.builds("({} )*({}|{})".format, _WORD, _WORD, _WORD),
    st.builds("(?!{}){}".format, _WORD, _WORD),
    st.builds("({} ){{0,2}}{}".format, _WORD, _WORD),
    st.builds("{} … {}".format, _WORD, _WORD),
)
_PHRASES = st.lists(st.lists(_PART, min_size=1, max_size=3).map(" ".join), max_size=8).map(tuple)


@given(_PHRASES, st.lists(_WORD, max_size=7).map(" ".join))
def test_what_is_found_is_what_all_of_them_find(phrases: tuple[str, ...], words: str) -> None:
    one_by_one = Finder(phrases, one_of).search(words, beginnings(words))
    at_once = any_of(phrases).search(words)

    assert (one_by_one and one_by_one.span()) == (at_once and at_once.span())


@given(st.lists(_PHRASES, max_size=4), st.lists(_WORD, max_size=7).map(" ".join))
def test_the_index_misses_no_group_that_finds_something(
    groups: list[tuple[str, ...]], words: str
) -> None:
    index = Index([[Finder(phrases, one_of)] for phrases in groups])
    finding = {number for number, some in enumerate(groups) if any_of(some).search(words)}

    assert finding <= set(index.begun(beginnings(words)))


def test_nearly_every_phrase_needs_a_word() -> None:
    """Those that need none are tried in every clause, and cost what the others save."""
    parts = [part for words in (da, en) for told in words.TOLD.values() for part in told.finders]
    assert sum(len(part.always) for part in parts) < 5
