"""Mails that tell of several vacancies in running words, and of one in few."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=LOCAL)


def vacancies(text: str, subject: str = "") -> list[VacancyReading]:
    return read_vacancies(text, SENT, subject)


@pytest.mark.parametrize(
    "text",
    [
        "Det første er en kok, 37 timer. Det andet er en pladsmand, 30 timer.",
        "Den første er en kok på 37 timer. Den anden er en pladsmand på 30 timer.",
        "Der skal bruges en kok, 37 timer. Så skal vi også have en pladsmand, 30 timer.",
        "Vi søger en kok, 37 timer. Herudover er der en ledig stilling som pladsmand, 30 timer.",
    ],
)
def test_vacancies_told_in_turn_are_as_many(text: str) -> None:
    assert [(one.title, one.hours) for one in vacancies(text)] == [
        ("kok", "37"),
        ("pladsmand", "30"),
    ]


def test_in_english_too() -> None:
    first, second = vacancies(
        "The first role is a cook, 37 hours a week. The second role is a cleaner, 20 hours a week."
    )

    assert (first.title, first.hours) == ("cook", "37")
    assert (second.title, second.hours) == ("cleaner", "20")


def test_the_post_that_is_named() -> None:
    (vacancy,) = vacancies("The post is receptionist, 30 hours a week, from 1 February.")

    assert vacancy.title == "receptionist"


THREE = """Det første er en kok, 37 timer. Det andet er en pladsmand, 30 timer. Det tredje er en lærling, 25 timer.
"""


@pytest.mark.parametrize(
    ("said", "deadlines"),
    [
        ("Den første skal I sende navne på senest den 9. december.", [9, None, None]),
        ("Den sidste skal I sende navne på senest den 9. december.", [None, None, 9]),
        ("De to andre skal I sende navne på senest den 9. december.", [9, 9, None]),
        ("Send navne på alle senest den 9. december.", [9, 9, 9]),
    ],
)
def test_a_deadline_is_of_those_that_are_pointed_at(said: str, deadlines: list[int | None]) -> None:
    read = [one.deadline for one in vacancies(THREE + said)]

    assert read == [date(2026, 12, day) if day else None for day in deadlines]


@pytest.mark.parametrize(
    ("heading", "must", "nice"),
    [
        ("What would be great:", (), ("Polish",)),
        ("Hvad vi drømmer om", (), ("Polish",)),
        ("What you really need:", ("Polish",), ()),
        ("DIN BAGAGE", ("Polish",), ()),
        ("Det kan du få hos os:", (), ()),
    ],
)
def test_a_heading_in_words_of_its_own_tells_what_stands_below(
    heading: str, must: tuple[str, ...], nice: tuple[str, ...]
) -> None:
    (vacancy,) = vacancies(f"Vi søger en kok, 37 timer.\n\n{heading}\n- Polish")

    assert (vacancy.must, vacancy.nice) == (must, nice)


def test_a_field_below_demands_is_no_demand() -> None:
    (vacancy,) = vacancies("Stilling: kok\nØnsker:\n- vin\nStart: 1. februar\nKontakt: Bo Friis")

    assert vacancy.nice == ("vin",)


@pytest.mark.parametrize(
    ("entry", "is_must"),
    [
        ("Kan læse tegninger", True),
        ("Certified to ISO 9001", True),
        ("Fyldt 18 år", True),
        ("Kan starte straks", False),
        ("Kan du lide kaffe?", False),
    ],
)
def test_a_demand_told_shortly(entry: str, is_must: bool) -> None:
    (vacancy,) = vacancies(f"SVEJSER\n- {entry}\n- 37 timer, fast")

    assert bool(vacancy.must) is is_must


@pytest.mark.parametrize(
    ("text", "title", "number"),
    [
        ("3 til rengøring hos borgere i Rønde. 20 timer. Søg løbende.", "rengøring hos borgere", 3),
        ("To mand til snerydning, 37 timer, start 1. december.", "mand til snerydning", 2),
    ],
)
def test_a_number_of_people_in_front_of_their_work(text: str, title: str, number: int) -> None:
    (vacancy,) = vacancies(text)

    assert (vacancy.title, vacancy.positions) == (title, number)
