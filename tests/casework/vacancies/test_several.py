from datetime import date, datetime

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=LOCAL)
IN_ONE_SENTENCE = """Hej, vi søger en bager på 37 timer og to ekspedienter på 15-20 timer til vores butik i Grenaa.
Bageren skal have svendebrev. Ekspedienterne skal være over 18 år. Frist 4. december. Mvh Karen Holm"""
AS_A_LIST = """Hej
Vi har følgende ledige stillinger:
- 1 kok, 37 timer, start 1. januar
- 2 tjenere, 20 timer, start 1. februar
- opvasker i weekenden, 10 timer
Ansøgningsfrist 10. december til alle. Hotel Kysten, Ebeltoft
Hilsen Susanne Berg"""
NUMBERED = """Stilling 1: Rengøringsassistent
Timer: 20
Sted: Grenaa

Stilling 2: Pedel
Timer: 37
Sted: Auning
Krav: kørekort B

Frist for begge: 18. december"""
TWO_PARAGRAPHS = """Vi søger en tømrer til vores afdeling i Kolind. Han skal have svendebrev. Start 1/1.

Vi har også brug for en lærling. Start 1/8.

Ring til Poul på 22334455."""
HEADINGS = """1) Elektriker
37 timer, svendebrev kræves

2) Lagermedarbejder
30 timer, truckkort er en fordel

Begge stillinger i Grenaa, start snarest."""


def vacancies(text: str) -> list[VacancyReading]:
    return read_vacancies(text, SENT)


def test_two_titles_in_one_sentence_are_two_vacancies() -> None:
    assert [(one.title, one.positions) for one in vacancies(IN_ONE_SENTENCE)] == [
        ("bager", 1),
        ("ekspedienter", 2),
    ]


def test_each_has_the_hours_told_behind_it() -> None:
    assert [one.hours for one in vacancies(IN_ONE_SENTENCE)] == ["37", "15-20"]


def test_a_demand_belongs_to_the_trade_it_names() -> None:
    assert [one.must for one in vacancies(IN_ONE_SENTENCE)] == [("svendebrev",), ("over 18 år",)]


def test_deadline_place_and_contact_are_shared() -> None:
    assert {(one.deadline, one.place, one.contact) for one in vacancies(IN_ONE_SENTENCE)} == {
        (date(2026, 12, 4), "Grenaa", "Karen Holm")
    }


def test_a_list_has_a_vacancy_a_line() -> None:
    assert [(one.title, one.positions, one.hours) for one in vacancies(AS_A_LIST)] == [
        ("kok", 1, "37"),
        ("tjenere", 2, "20"),
        ("opvasker", 1, "10"),
    ]


def test_each_line_of_a_list_has_its_own_first_day() -> None:
    assert [one.start for one in vacancies(AS_A_LIST)] == [date(2027, 1, 1), date(2027, 2, 1), None]


def test_what_stands_below_a_list_is_for_all() -> None:
    assert {one.deadline for one in vacancies(AS_A_LIST)} == {date(2026, 12, 10)}


def test_numbered_vacancies_keep_their_own_lines() -> None:
    assert [(one.title, one.hours, one.place, one.must) for one in vacancies(NUMBERED)] == [
        ("Rengøringsassistent", "20", "Grenaa", ()),
        ("Pedel", "37", "Auning", ("kørekort B",)),
    ]


def test_one_who_is_also_wanted_is_another_vacancy() -> None:
    assert [(one.title, one.start) for one in vacancies(TWO_PARAGRAPHS)] == [
        ("tømrer", date(2027, 1, 1)),
        ("lærling", date(2027, 8, 1)),
    ]


def test_numbered_headings_are_vacancies() -> None:
    assert [(one.title, one.start, one.place) for one in vacancies(HEADINGS)] == [
        ("Elektriker", "asap", "Grenaa"),
        ("Lagermedarbejder", "asap", "Grenaa"),
    ]


def test_a_title_told_twice_is_one_vacancy() -> None:
    text = "Bager søges. Vi søger en bager med hjertet på rette sted. Som bager møder du kl. 3."

    assert len(vacancies(text)) == 1


def test_colleagues_are_no_vacancies() -> None:
    text = (
        "Vi søger en bager. Vores konditor glæder sig. Du arbejder sammen med vores ekspedienter."
    )

    assert [one.title for one in vacancies(text)] == ["bager"]
