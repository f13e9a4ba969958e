import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.cvs.cpr import find_cpr
from casework.cvs.read import read_cv

LONG = 200_000
SECONDS = 30.0  # on a slow and busy machine; the usual is half a second
UNITS = {
    "digits": "1 ",
    "pairs": "01 01 ",
    "cpr": "0101901234 ",
    "hyphens": "12-",
    "one_word": "a",
    "names": "Anna Berg\n",
    "phones": "+45 ",
    "addresses": "a@b.c ",
    "headings": "Sprog: dansk\n",
    "entries": "2015 - 2019 bager, ",
    "worked_as": "arbejdet som ",
    "labels": "navn: ",
    "brackets": "((((",
    "empty_lines": "\n",
    "dotted_capital": "İstanbul ",
    "sharp_s": "ß",
    "blanks": " ",
    "columns": "PROFILE        SKILLS\na b c          d e f\n",
    "farewells": "mvh ",
    "others": "min chef ",
    "initials": "A. B. C. D. E. Foo\n",
    "licences": "kørekort B, ",
    "languages": "dansk og ",
    "shouted": "ABC Def\n",
    "years_counted": "bager 3 år ",
    "faces": "\U0001f600",
}


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    read_cv(text)


@given(
    st.lists(
        st.sampled_from([*UNITS.values(), "Referencer\n", "Навички\n", "Jeg hedder "]), max_size=30
    )
)
@settings(max_examples=100, deadline=None)
def test_any_order_of_parts_is_read(parts: list[str]) -> None:
    read_cv("".join(parts))


@given(
    st.dates().map(lambda day: f"{day:%d%m%y}"),
    st.integers(0, 9999).map(lambda number: f"{number:04d}"),
    st.sampled_from(["-", " ", "", " - ", "–", "‑", "\n"]),
    st.sampled_from(["{}", "CPR: {}", "Navn Bo, {}, Grenaa", "Født {}", "{} tlf 22334455"]),
)
@settings(max_examples=300, deadline=None)
def test_every_cpr_number_is_found(date: str, tail: str, between: str, around: str) -> None:
    assert find_cpr(around.format(date + between + tail))


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_a_very_long_text_takes_bounded_time(unit: str) -> None:
    text = (unit * (LONG // len(unit) + 1))[:LONG]
    begun = time.process_time()

    read_cv(text)

    assert time.process_time() - begun < SECONDS
