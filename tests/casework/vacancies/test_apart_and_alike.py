"""Several vacancies in one mail, and single ones that look like several."""

from datetime import UTC, date, datetime

import pytest

from casework.vacancies.read import read_vacancies

SENT = datetime(2027, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            (
                "Vi søger:\n\n            Bager      Tjener\nAntal       1          3\n"
                "Timer       37         20\nStart       1. maj     snarest\n"
            ),
            ["Bager", "Tjener"],
        ),
        (
            (
                "Our posts:\n\n          | Post 1   | Post 2\nJob title | Welder   | Gardener\n"
                "Openings  | 2        | 1\nHours     | 37       | 25\n"
            ),
            ["Welder", "Gardener"],
        ),
        (
            "Stilling | Sted | Antal | Timer\nBager | Vejle | 1 | 37\nBager | Hobro | 2 | 20\n",
            ["Bager", "Bager"],
        ),
        (
            "Vi søger en bager på 37 timer. Og så til butikken i Vejle en ekspedient, 20 timer.",
            ["bager", "ekspedient"],
        ),
        (
            "Vi mangler en smed, 37 timer.\n\nDernæst nogle ekspedienter, 20 timer om ugen.",
            ["smed", "ekspedienter"],
        ),
        (
            (
                "Der er to pladser.\n\nDen ene skal være en gartner, 37 timer.\n\n"
                "Den anden bliver en bager, 30 timer."
            ),
            ["gartner", "bager"],
        ),
        (
            (
                "Vi søger en gartner, 37 timer, fast.\n\nMed venlig hilsen\nKaren Holm\n\n"
                "P.S. Vi mangler også en bogholder, 10 timer om ugen."
            ),
            ["gartner", "bogholder"],
        ),
        (
            (
                "We are hiring:\n\n1. Gardener, 30 hours. You need at least two years with roses.\n\n"
                "2. Plumber. Full time, five nights on and two nights off."
            ),
            ["Gardener", "Plumber"],
        ),
    ],
)
def test_several_are_told(text: str, titles: list[str]) -> None:
    assert [one.title for one in read_vacancies(text, SENT)] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Vi søger en altmuligmand, 37 timer. I løbet af en dag er du:\n\n- Gartner\n- Maler\n- Chauffør",
        "Vi søger en køkkenchef, fuld tid. Du bliver leder for:\n\n- 3 kokke\n- 2 opvaskere\n- 1 bager",
        "We need a receptionist, 30 hours.\n\nCook: filled\nGardener: filled\nWelder: withdrawn",
        "KONTORASSISTENT\n\nVi søger\nEn kontorassistent 32 timer om ugen fra 1. maj.",
        "Vi søger en bager, 37 timer. Start 1. maj.\n\nMvh Karen\n\nP.S. Vi har en god kok i forvejen.",
    ],
)
def test_one_is_told(text: str) -> None:
    assert len(read_vacancies(text, SENT)) == 1


def test_columns_keep_their_facts_apart() -> None:
    text = (
        "Behov:\n\n             Bager          Tjener\nAntal        1              3\n"
        "Timer        37             20\nStart        1. maj         snarest\n"
        "Skal have    svendebrev     eget cykel\nKontakt      Bo Friis       Ida Kjær\n"
    )
    bager, tjener = read_vacancies(text, SENT)

    assert (bager.positions, bager.hours, bager.start) == (1, "37", date(2027, 5, 1))
    assert (tjener.positions, tjener.hours, tjener.start) == (3, "20", "asap")
    assert (bager.contact, tjener.contact) == ("Bo Friis", "Ida Kjær")
    assert (bager.must, tjener.must) == (("svendebrev",), ("eget cykel",))


def test_who_wrote_is_asked_about_one() -> None:
    text = (
        "Vi søger en bager, 37 timer. Skriv til Bo Friis.\n\n"
        "Vi søger også en smed, 30 timer. Om den plads taler man med mig.\n\nHilsen\nIda Kjær"
    )

    assert [one.contact for one in read_vacancies(text, SENT)] == ["Bo Friis", "Ida Kjær"]


def test_the_same_place_is_that_of_the_one_before() -> None:
    text = (
        "Vi søger en bager i Vejle, 37 timer.\n\nVi søger en smed i Hobro, 37 timer.\n\n"
        "Desuden mangler vi en gartner samme sted, 20 timer."
    )

    assert [one.place for one in read_vacancies(text, SENT)] == ["Vejle", "Hobro", "Hobro"]


def test_how_many_of_the_next_post_are_no_hours_of_this_one() -> None:
    first, *_ = read_vacancies("Vi søger en tømrer (fuldtid) og 1 lærling.", SENT)

    assert (first.title, first.hours) == ("tømrer", "37")
