import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.vacancies.correct import read_correction
from casework.vacancies.read import read_vacancies

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
LONG = 200_000
SECONDS = 30.0  # on a slow and busy machine; the usual is half a second
UNITS = {
    "seeking": "vi søger en bager og to kokke, ",
    "demands": "skal have ",
    "wishes": "gerne ",
    "words_that_wait": "ansøg ",
    "sends": "send ",
    "dates": "4. december ",
    "deadlines": "ansøgningsfrist 4/12 senest inden ",
    "numbers": "37 timer ",
    "articles": "en ",
    "places": "i Grenaa ",
    "contacts": "kontakt Karen Holm ",
    "greetings": "Hilsen ",
    "numbered": "stilling 1: bager\n",
    "bullets": "- kok\n",
    "brackets": "((((",
    "one_word": "Å",
    "dotted_capital": "İ",
    "empty_lines": "\n",
    "contrasts": "men ",
    "glued_days": "senest dagdagdagdagdagdagdagdagdagdagdagdagdagdag? 4/12 ",
    "moved": "fristen er forlænget til 4/12 ",
    "periods": "ansøgningsperiode fra 4/12 til ",
    "closings": "vi lukker stop close når when ",
    "headers": "Fra: Bo\nSendt: nu\n",
    "semicolons": "Stilling;Frist;Start\n",
    "stars": "★",
    "framed": "★ kok ",
    "letters_apart": "K O K ",
    "remarks": "kok: bager. ",
    "broken_words": "bager-\nsvend ",
    "ruled": "--|--\n",
    "by_letter": "bager, kok, frist a) 1/5 b) ",
    "phones": "Karen Holm 20 00 73 15 ",
    "capitals": "BAGER KOK (",
    "leaving": "vores kok går, ",
    "from_to": "fra den til ",
    "set_in": "at du\n   kan ",
    "changes": "a før nu\na  1  2\n",
}
PIECES = [
    *UNITS.values(),
    "Krav:\n",
    "- ",
    "\n\n",
    "Frist: ",
    "løbende ",
    "Mvh Bo",
    "ikke ",
    "?",
    ". ",
]


@given(st.text(max_size=400), st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str, subject: str) -> None:
    read_vacancies(text, SENT, subject)


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_order_of_parts_is_read(parts: list[str]) -> None:
    text = "".join(parts)

    read_vacancies(text, SENT, text[:80])
    read_correction(text, SENT)


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_answer_is_read(text: str) -> None:
    read_correction(text, SENT)


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_a_very_long_text_takes_bounded_time(unit: str) -> None:
    text = (unit * (LONG // len(unit) + 1))[:LONG]
    begun = time.process_time()

    read_vacancies(text, SENT, text)
    read_correction(text, SENT)

    assert time.process_time() - begun < SECONDS
