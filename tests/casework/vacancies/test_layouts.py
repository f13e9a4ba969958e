"""Adverts as tables, as lists and as mails with several vacancies in paragraphs of their own."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=LOCAL)


def vacancies(text: str, subject: str = "") -> list[VacancyReading]:
    return read_vacancies(text, SENT, subject)


def test_a_row_of_a_table_is_a_vacancy() -> None:
    text = """Stilling        Antal   Timer   Start        Frist        Kontakt
Vulkanisør      2       37      01.02.2027   10.12.2026   Bo Friis
Kontorassistent 1       25      01.03.2027   17.12.2026   Ida Kjær
"""

    first, second = vacancies(text)

    assert (first.title, first.positions, first.hours) == ("Vulkanisør", 2, "37")
    assert (second.start, second.deadline) == (date(2027, 3, 1), date(2026, 12, 17))
    assert (first.contact, second.contact) == ("Bo Friis", "Ida Kjær")


@pytest.mark.parametrize("between", ["   ", ":\n", ": "], ids=["column", "line below", "colon"])
def test_a_value_stands_beside_its_label_or_below_it(between: str) -> None:
    told = {"STILLING": "Glarmester", "STED": "Rønde", "TIMER": "37", "FRIST": "10. december"}

    (vacancy,) = vacancies("\n\n".join(f"{one}{between}{two}" for one, two in told.items()))

    assert (vacancy.title, vacancy.place) == ("Glarmester", "Rønde")
    assert (vacancy.hours, vacancy.deadline) == ("37", date(2026, 12, 10))


def test_paragraphs_that_begin_with_a_title_are_vacancies() -> None:
    text = """Hej. Vi har brug for to:

Maskinmester til nattevagt. 34 timer, fast. Kørekort B er et krav. Frist 4. december.

Rengøring om aftenen, 12 timer om ugen. Vikariat. Frist 11. december.

Mvh Per Lund"""

    first, second = vacancies(text)

    assert (first.title, first.hours, first.permanent) == ("Maskinmester", "34", True)
    assert (second.title, second.hours, second.permanent) == ("Rengøring", "12", False)
    assert (first.deadline, second.deadline) == (date(2026, 12, 4), date(2026, 12, 11))
    assert (first.must, second.must) == (("Kørekort B",), ())


def test_what_names_one_of_several_is_that_ones() -> None:
    text = """Vi søger en frisør, 37 timer, og en receptionist, 20 timer.
Frisøren skal have svendebrev. For receptionisten er det en fordel at tale tysk.
Ansøgningsfrist for begge: 10. december."""

    first, second = vacancies(text)

    assert (first.must, first.nice) == (("svendebrev",), ())
    assert second.must == ()
    assert "tysk" in second.nice[0]
    assert {first.deadline, second.deadline} == {date(2026, 12, 10)}


def test_a_sentence_that_goes_on_in_bullets_demands_them() -> None:
    text = """Vi søger en pedel på 30 timer.

Vi leder efter en kollega, der
- kan skifte en pære
- har kørekort B

Det trækker op, hvis du
- har passet et fyr"""

    (vacancy,) = vacancies(text)

    assert vacancy.must == ("kan skifte en pære", "kørekort B")
    assert vacancy.nice == ("passet et fyr",)


_TERMS = {
    "Det er en fast stilling.": True,
    "Fuld tid, fast.": True,
    "Ansættelsen er varig.": True,
    "Det er et barselsvikariat.": False,
    "Et vikariat med mulighed for fastansættelse.": False,
    "The position is permanent.": True,
    "A fixed-term contract for a year.": False,
    "Der er fast arbejdstid om dagen.": None,
    "Stillingen er ikke fast.": None,
}


@pytest.mark.parametrize(("words", "permanent"), _TERMS.items())
def test_permanent_or_temporary(words: str, permanent: bool | None) -> None:
    (vacancy,) = vacancies(f"Vi søger en kok på 30 timer. {words}")

    assert vacancy.permanent is permanent


_LANGUAGES = {
    "Arbejdssproget er engelsk.": "en",
    "Vi taler dansk på pladsen.": "da",
    "English is our working language.": "en",
    "Du skal tale dansk.": "da",
    "Vi taler både dansk og engelsk.": None,
}


@pytest.mark.parametrize(("words", "language"), _LANGUAGES.items())
def test_the_language_at_work(words: str, language: str | None) -> None:
    (vacancy,) = vacancies(f"Vi søger en kok på 30 timer. {words}")

    assert vacancy.working_language == language


_DEADLINES = {
    "Ansøgningsfrist: Til og med uge 50.": date(2026, 12, 13),
    "Svar senest uge 51, torsdag.": date(2026, 12, 17),
    "Frist: nytårsaften.": date(2026, 12, 31),
    "Skriv senest den sidste januar.": date(2027, 1, 31),
    "Ansøgningsfrist 2 uger fra dags dato.": date(2026, 12, 9),
    "Vi læser ansøgningerne mandag den 7. december og skal have dem senest dagen før.": date(2026, 12, 6),
    "Meld tilbage inden d. 10. december.": date(2026, 12, 10),
    "Fristen den 1. december var forkert. Den rigtige er den 8. december.": date(2026, 12, 8),
    "Samtaler i uge 50, så ansøgningen skal være her senest fredag ugen før.": None,
    "Vi vil gerne have den løst inden 1. december.": None,
    "Næste frist for momsen er 1. december.": None,
    "I hører fra os inden den 5. december.": None,
    "Vi ringer til jer senest den 5. december.": None,
    "Sæsonen varer til 30. september.": None,
    "Butikken lukker den 24. december.": None,
    "Stillingen blev slået op første gang med frist den 1. oktober 2026.": None,
    "Frist: ingen.": "open",
    "Vi læser ansøgninger, as they come in.": "open",
}  # fmt: skip


@pytest.mark.parametrize(("words", "deadline"), _DEADLINES.items())
def test_the_deadline_is_read_or_nothing(words: str, deadline: date | str | None) -> None:
    (vacancy,) = vacancies(f"Vi søger en kok på 30 timer. {words}")

    assert vacancy.deadline == deadline


_CONTACTS = {
    "Skriv til produktionsleder Palle Frost, Nordkaj.": "Palle Frost",
    "Kontakt: Styrmand Jørn Hede": "Jørn Hede",
    "Svar til Ole senest den 10. december": "Ole",
    "Ring 20 12 34 56\nHassan": "Hassan",
    "Afdelingsleder Mona Friis": "Mona Friis",
    "Skriv til job@firma.example": "job@firma.example",
}


@pytest.mark.parametrize(("words", "contact"), _CONTACTS.items())
def test_whom_to_contact(words: str, contact: str) -> None:
    (vacancy,) = vacancies(f"Vi søger en kok på 30 timer til Kroen i Rønde.\n\n{words}")

    assert vacancy.contact == contact


def test_the_firm_that_seeks_is_no_title() -> None:
    (vacancy,) = vacancies("Djurs Tømrer & Byg søger\n\nEn svend til nybyg\n\nFrist 10. december.")

    assert vacancy.title == "svend"


def test_the_town_is_the_place_and_no_part_of_the_title() -> None:
    (vacancy,) = vacancies("Vi mangler en lærling i Auning. Frist 10. december.")

    assert (vacancy.title, vacancy.place) == ("lærling", "Auning")


_LISTS = {
    "Tømrer Holm søger\n\n1 tømrer\n1 maler": [("tømrer", 1), ("maler", 1)],
    "Holms Byg i Auning søger:\nEn svend\nEn lærling": [("svend", 1), ("lærling", 1)],
    "Hi, we need\n1 CNC operator\n2 welders (TIG)": [("CNC operator", 1), ("welders", 2)],
    "Kroen søger til sæsonen 2027\nTjenere\nKok": [("Tjenere", None), ("Kok", 1)],
}


@pytest.mark.parametrize(("words", "told"), _LISTS.items())
def test_each_line_below_who_seeks_is_a_vacancy(
    words: str, told: list[tuple[str, int | None]]
) -> None:
    found = vacancies(f"{words}\n\nFrist 10. december.")

    assert [(one.title, one.positions) for one in found] == told
    assert not any(one.must for one in found)
    assert {one.deadline for one in found} == {date(2026, 12, 10)}


def test_the_foreman_below_a_list_is_no_vacancy() -> None:
    text = "Djurs Byg søger folk\nTømrer\nMurer\nFormand: Bo Friis\nFrist 10. december."

    assert [one.title for one in vacancies(text)] == ["Tømrer", "Murer"]


def test_several_of_a_trade_behind_one_of_another_are_vacancies_of_their_own() -> None:
    first, second, third = vacancies("Vi søger murere, 1 maler og lærlinge. Frist 10. december.")

    assert (first.title, second.title, third.title) == ("murere", "maler", "lærlinge")
    assert (second.positions, third.positions) == (1, None)
