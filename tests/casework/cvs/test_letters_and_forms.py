"""CVs as letters that a page broke, as lists without headings and as numbered forms."""

import pytest

from casework.cvs.prose import unwrapped
from casework.cvs.read import read_cv

_LETTER = """\
I have lived in Skive for two years and worked as a baker in Riga before that. My
skills: dough, ovens, patience. As a reference you may call Ilmars Kalnins, owner of
Maize Ltd, tel. +371 26 123 456. I would like to hear from you soon, any day will do."""


def test_the_lines_of_a_paragraph_are_joined() -> None:
    assert "\n" not in unwrapped(_LETTER)


@pytest.mark.parametrize(
    "text",
    [
        "Baker at Maize Ltd, Riga, Latvia, with a team of nine. Paid weekly.\nSkills: dough",
        "dough and ovens\npatience",
        "Bread of all kinds, cakes, pastry and whatever else one asks for. Cakes too.\n\nriga",
    ],
)
def test_lists_fields_and_paragraphs_stay_apart(text: str) -> None:
    assert unwrapped(text) == text


def test_a_label_in_a_letter_lists_what_stands_in_its_sentence() -> None:
    reading = read_cv(f"Liga Berza\n+45 20 10 30 40\n\n{_LETTER}")

    assert reading.skills == ("dough", "ovens", "patience")
    assert reading.phone == "+4520103040"


def test_a_greeting_ends_a_list() -> None:
    reading = read_cv("Skills\n- ovens\n- dough\n\nKind regards\nLiga Berza\nNygade 3, Skive")

    assert reading.skills == ("ovens", "dough")


@pytest.mark.parametrize(
    "text",
    [
        "Léa Morel\n20 10 30 40\nMari : Luc Morel, tél. 50 60 70 80",
        "Lars Ek\n\nPrivat\nFru: Eva Ek, tel. 50 60 70 80\n\nKontakt\n☎ 20 10 30 40",
        "Uwe Lang\n\nReferenzen\nJan Holm, Leiter, Tel. 50 60 70 80\n\n☎ 20 10 30 40\nGeboren: 3.4.1980",
        "Uwe Lang\n\nReferenzen\nJan Holm, Leiter, Tel. 50 60 70 80\n\nViele Grüße\nTel. 20 10 30 40",
    ],
)
def test_a_number_of_a_relative_or_referee_is_not_the_persons(text: str) -> None:
    assert read_cv(text).phone == "+4520103040"


def test_two_numbers_in_two_columns_are_two() -> None:
    assert read_cv("Uwe Lang\nTlf.: 2010 3040  0036 20 305 4270").phone == "+4520103040"


def test_numbered_positions_have_their_years() -> None:
    reading = read_cv(
        "Name: Liga Berza\n"
        "Education: baking, Riga, 2004\n"
        "Position 1: baker, Maize Ltd, Riga, 2012-03 to 2019-05\n"
        "Position 2: cleaner, Rent ApS, Skive, 2020-01 – (2 years)\n"
        "Interests: chess"
    )

    assert reading.years == {"baker": "2012-2019", "cleaner": "2020-"}


def test_a_question_is_a_heading() -> None:
    reading = read_cv(
        "Which languages do you speak?\nLatvian, Danish\n"
        "What have you worked with?\nbaker, Maize Ltd, 2012-2019"
    )

    assert reading.languages == ("lv", "da")
    assert reading.years == {"baker": "2012-2019"}


def test_years_in_a_row_above_all_headings_list_work() -> None:
    reading = read_cv(
        "Liga Berza\nSkive\n\n2019 - 2024: Maize, Riga, bager\n2012 - 2019: Rent, Skive, kok\n\nSprog\ndansk"
    )

    assert reading.years == {"bager": "2019-2024", "kok": "2012-2019"}


def test_an_unknown_title_stands_where_the_known_ones_do() -> None:
    reading = read_cv(
        "Erfaring\nMaize – Bager\nRiga, 5/2016-9/2018\n- brød\nRent – Kirstatt\nSkive, 1/2019-4/2022\n- is"
    )

    assert reading.years == {"Bager": "2016-2018", "Kirstatt": "2019-2022"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nachname / Vorname: Lang / Uwe\nTel. 20 10 30 40", "Uwe Lang"),
        ("Nazwisko / Imie: Nowak, Ewa\nTel. 20 10 30 40", "Ewa Nowak"),
        ("Jestem Ewa Nowak, mam 30 lat.", "Ewa Nowak"),
        ("Ім'я: Юлія\nПрізвище: Бойчук\nТел. 20 10 30 40", "Юлія Бойчук"),
    ],
)
def test_names_of_forms_are_whole(text: str, name: str) -> None:
    assert read_cv(text).name == name


@pytest.mark.parametrize(
    ("text", "licences"),
    [
        ("Jeg har kørekort\nSprog: engelsk C1", ("B",)),
        ("--- Führerschein ---\nB und C", ("B", "C")),
        ("Koerekort:\nB, C", ("B", "C")),
    ],
)
def test_licences_told_in_other_ways(text: str, licences: tuple[str, ...]) -> None:
    assert read_cv(text).licences == licences


def test_headings_are_typed_with_two_letters_for_one() -> None:
    assert read_cv("Faerdigheder:\novne\ndej").skills == ("ovne", "dej")
