"""Adverts with frames, pictures, letters set apart, and columns of what was and what is now."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.adorned import unadorned
from casework.vacancies.read import read_vacancies

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=LOCAL)


def vacancies(text: str, subject: str = "") -> list[VacancyReading]:
    return read_vacancies(text, SENT, subject)


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("🥖 BAGER (2 stk.) 🥖", "BAGER (2 stk.)"),
        ("##   Tjener   ##", "Tjener"),
        ("=== Pedel ===", "Pedel"),
        ("K O K", "K O K"),
        ("S M E D  ·  RØNDE", "SMED  ·  RØNDE"),
        ("➤ Kørekort B", "- Kørekort B"),
        ("++ Godt humør", "- Godt humør"),
        (">> Du møder til tiden", "- Du møder til tiden"),
        ("Vi glæder os ☀️", "Vi glæder os"),
        ("#job #kystbyen", ""),
        ("*~*~*~*", ""),
        ("+45 22 33 44 55", "+45 22 33 44 55"),
        ("👍", "👍"),
    ],
)
def test_a_line_without_what_adorns_it(line: str, plain: str) -> None:
    assert unadorned(line) == plain


def test_a_point_is_no_entry_where_the_mail_quotes_another() -> None:
    assert unadorned("> Hej\n>> Hvem søger I?").endswith(">> Hvem søger I?")


@pytest.mark.parametrize(
    ("above", "below"),
    [("🌟 ", " 🌟"), ("######\n## ", " ##\n######"), ("┌────┐\n  ", "\n└────┘")],
    ids=["pictures", "signs", "box"],
)
def test_headlines_in_frames_are_vacancies_each_with_what_stands_below(
    above: str, below: str
) -> None:
    text = "\n\n".join(
        f"{above}{title}{below}\n♦ KRAV: {must}\n♦ Frist: {day}. december"
        for title, must, day in (
            ("PIZZABAGER", "hurtige hænder", 9),
            ("KØKKENHJÆLP", "fyldt 18 år", 11),
        )
    )

    first, second = vacancies(text)

    assert (first.title, first.must) == ("PIZZABAGER", ("hurtige hænder",))
    assert (second.title, second.must) == ("KØKKENHJÆLP", ("fyldt 18 år",))
    assert (first.deadline, second.deadline) == (date(2026, 12, 9), date(2026, 12, 11))


@pytest.mark.parametrize("heads", [("FØR", "NU"), ("Gammel", "Ny"), ("was", "now")])
def test_of_two_columns_the_one_that_is_right_now_counts(heads: tuple[str, str]) -> None:
    text = f"""                 {heads[0]}        {heads[1]}
Stilling         Tjener     Overtjener
Timer            30         37
Frist            4/12       18/12
"""

    (vacancy,) = vacancies(text)

    assert (vacancy.title, vacancy.hours) == ("Overtjener", "37")
    assert vacancy.deadline == date(2026, 12, 18)


TABLE = """Nr  Stilling     Ant.  Timer  Frist
--  --------     ----  -----  -----
1   Kok          2     37     4/12
2   Opvasker     1     12     tor. i uge 51
"""


def test_remarks_below_a_table_are_of_the_row_whose_number_they_have() -> None:
    first, second = vacancies(
        TABLE
        + "\n1: fast. Svendebrev kræves. Kontakt Bo Friis.\n2: tidsbegr. 4 uger. Kontakt Ida Kjær."
    )

    assert (first.positions, second.positions) == (2, 1)
    assert (first.contact, second.contact) == ("Bo Friis", "Ida Kjær")
    assert (first.permanent, second.permanent) == (True, False)
    assert first.must == ("Svendebrev",)


def test_a_short_weekday_of_a_numbered_week_is_one_day() -> None:
    assert vacancies(TABLE)[1].deadline == date(2026, 12, 17)


def test_demands_below_a_table_are_of_the_title_in_front() -> None:
    first, second = vacancies(
        TABLE + "\nKrav:\nKok: svendebrev. Gerne: vin.\nOpvasker: møder til tiden."
    )

    assert "svendebrev" in " ".join(first.must)
    assert first.nice == ("vin",)
    assert "vin" not in second.nice
