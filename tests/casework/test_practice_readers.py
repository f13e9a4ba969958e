"""Short answers of panel companies and neighbours: read for sure, or left to a person."""

import pytest

from casework.amounts import read_amount
from casework.forecast import read_forecast
from casework.guide import GuideReading, read_guide
from casework.practice import Employment


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("3 måneder: 2\n12 måneder: 5", (2, 5)),
        ("Om 3 måneder 2 og om 12 måneder 5.", (2, 5)),
        ("Hej\nVi får brug for 2 på 3 måneders sigt og 5 på 12 måneders sigt.\nMvh Karen", (2, 5)),
        ("To om tre måneder, fem om et år", (2, 5)),
        ("12 mdr: 5, 3 mdr: 2", (2, 5)),
        ("3 months: none\n12 months: 4", (0, 4)),
        ("2 welders in three months and 5 in a year", (2, 5)),
        ("2 og 5", (2, 5)),
        ("2 / 5", (2, 5)),
        ("0, 0", (0, 0)),
        ("Ingen.", (0, 0)),
        ("2 og 5\n\nVenlig hilsen\nKaren Holm\nTlf. 86 12 34 56", (2, 5)),
    ],
)
def test_plain_forecast_is_read(text: str, needs: tuple[int, int]) -> None:
    read = read_forecast(text)

    assert (read.in_3_months, read.in_12_months) == needs
    assert read.sure


@pytest.mark.parametrize(
    "text",
    [
        "3 måneder: ca. 2, 12 måneder: 5",
        "3 måneder: 2-3, 12 måneder: 5",
        "3 måneder: 2, 12 måneder: 5 eller 6",
        "3 måneder: 2",
        "2 om 3 måneder, og om et år ved vi ikke",
        "Vi skal måske bruge 2 og 5",
        "Vi søger 2 bagere og 5 ekspedienter, mest om sommeren",
        "3 måneder: 2, 12 måneder: 5000",
        "3 måneder: 2 svejsere og 1 smed, 12 måneder: 5",
        "2, 5, 7",
        "Ring til mig",
        "Ikke 2 og ikke 5",
        "",
        "3 måneder " * 400,
    ],
)
def test_forecast_that_is_not_plain_is_a_persons(text: str) -> None:
    assert not read_forecast(text).sure


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("4", 4),
        ("Vi har fire kandidater.\nHilsen Bo", 4),
        ("Ingen desværre", 0),
        ("We have three candidates", 3),
        ("Vi har 3-4", None),
        ("Måske 2", None),
        ("2 i dag og 1 i morgen", None),
        ("Ring på 86123456", None),
        ("Tak, vi ser på det", None),
    ],
)
def test_one_number_is_read_or_none(text: str, amount: int | None) -> None:
    assert read_amount(text) == amount


def test_numbered_answers_of_the_guide_are_read() -> None:
    text = "Hej\n1. Svejsere og smede\n2. Faste stillinger\n3: Epoxykursus,\nog kørekort B\nMvh Bo"

    assert read_guide(text) == GuideReading(
        "Svejsere og smede", Employment.PERMANENT, "Epoxykursus, og kørekort B"
    )


def test_named_answers_of_the_guide_are_read() -> None:
    text = "Skills: welders\nEmployment: seasonal\nMust-haves: epoxy course"

    assert read_guide(text) == GuideReading("welders", Employment.TEMPORARY, "epoxy course")


def test_answer_that_is_not_there_is_missing() -> None:
    assert read_guide("1. Svejsere\n2. ved ikke\n3. -") == GuideReading(skills="Svejsere")
    assert read_guide("Ring til mig i morgen").empty
    assert read_guide("1. smede\n1. bagere").skills is None


@pytest.mark.parametrize(
    ("words", "employment"),
    [
        ("fast", Employment.PERMANENT),
        ("vikarer i sommer", Employment.TEMPORARY),
        ("begge dele", Employment.BOTH),
        ("fast, men også vikarer", Employment.BOTH),
        ("ikke midlertidigt", None),
        ("det kommer an på", None),
    ],
)
def test_kind_of_employment(words: str, employment: Employment | None) -> None:
    assert read_guide(f"2. {words}").employment is employment


def test_hostile_text_takes_no_time() -> None:
    read_guide("1. " * 100_000)
    read_forecast("12 måneder " * 50_000)
    assert read_amount("1 " * 100_000) is None
