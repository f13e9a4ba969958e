"""Text pulled out of narrow columns, tables with ruled lines and lists that are only set in."""

from datetime import date, datetime

from casework.model import LOCAL
from casework.vacancies.hyphens import whole
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

COLUMN = """Bageriet i Hobro søger en konditor til
kagedisken. Ansøgning og CV sendes se-
nest den 19. marts 2027. Har du spørgs-
mål, så kontakt produktions-
leder Rikke Storm på 98 00 11 22."""

RULED = """Stilling | Antal | Timer om ugen | Begynder | Skal kunne        | Godt hvis
---------|-------|---------------|----------|-------------------|----------
Tjener   | 2     | 25-30         | 1. maj   | dansk og engelsk  | taler tysk
Opvasker | 1     | 20            | 15. maj  | arbejde i weekend | -
"""

SET_IN = """Maler søges, 37 timer.
Det er et krav, at du
   har svendebrev som maler
   kan køre en varevogn

Vi ser gerne, at du
   har tapetseret før
"""


def test_a_word_broken_at_the_end_of_a_line_is_whole() -> None:
    assert "senest den 19. marts" in whole(COLUMN)
    assert read_vacancy(COLUMN, SENT).deadline == date(2027, 3, 19)


def test_a_role_broken_in_two_still_leads_to_its_name() -> None:
    assert read_vacancy(COLUMN, SENT).contact == "Rikke Storm"


def test_a_hyphen_that_waits_for_the_second_word_stays() -> None:
    text = "Vi søger en social-\nog sundhedshjælper og en gulv-\nvasker"

    assert "social-\nog" in whole(text)


def test_text_without_broken_words_is_left_alone() -> None:
    text = "Kok søges til Skagen.\nFrist 4/5 -\nring til Bo"

    assert whole(text) == text


def test_a_table_with_a_ruled_line_is_read_by_its_header() -> None:
    assert [
        (one.title, one.positions, one.hours, one.start, one.must, one.nice)
        for one in read_vacancies(RULED, SENT)
    ] == [
        ("Tjener", 2, "25-30", date(2027, 5, 1), ("dansk og engelsk",), ("taler tysk",)),
        ("Opvasker", 1, "20", date(2027, 5, 15), ("arbejde i weekend",), ()),
    ]


def test_lines_set_in_below_an_open_sentence_are_its_entries() -> None:
    read = read_vacancy(SET_IN, SENT)

    assert read.must == ("svendebrev som maler", "kan køre en varevogn")
    assert read.nice == ("tapetseret før",)
