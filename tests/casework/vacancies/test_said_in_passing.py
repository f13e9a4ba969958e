"""What only looks like hours, people, a first day or a short post; and who is wanted in whose place."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 2, 2, 10, 0, tzinfo=LOCAL)  # a Tuesday


def read(sentences: str) -> VacancyReading:
    return read_vacancy(f"Vi søger en kok.\n{sentences}", SENT)


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("The floor is open until the 8th.", None),
        ("Arbejdstiden er 5.30-13.00.", None),
        ("Arbejdstid 14.00-19.00, 25 timer om ugen.", "25"),
        ("Kl. 8-17 tre dage om ugen.", None),
        ("27½ time om ugen", "27.5"),
        ("Vi har brug for dig til jul. 37 t alle uger.", "37"),
    ],
)
def test_an_hour_of_the_clock_is_no_week(sentence: str, hours: str | None) -> None:
    assert read(sentence).hours == hours


@pytest.mark.parametrize("sentence", ["Der er 48 pladser i salen.", "We have grown to 70 people."])
def test_seats_and_staff_are_no_positions(sentence: str) -> None:
    assert read(sentence).positions == 1


@pytest.mark.parametrize(
    ("sentence", "permanent"),
    [
        ("Stillingen er fast. Vi har travlt hele sommeren.", True),
        ("Ansættelsesform: Fastansættelse\nVi betaler kurset (start 1. marts, 6 uger).", True),
        ("Stillingen er fast, men du skal kunne arbejde i sommerferien.", True),
        ("A permanent position. In the season there are 20 seasonal workers.", True),
        ("Jobbet løber i to år.", False),
        ("Det er kun de to aftener.", False),
        ("I første omgang frem til 1. november.", False),
        ("Du er med fra 1/9 og til jul.", False),
        ("Alle er sæsonansat.", False),
        ("Et vikariat, der kan blive en fast stilling.", False),
        ("Du har en fast makker.", None),
    ],
)
def test_how_long_it_is_for(sentence: str, permanent: bool | None) -> None:
    assert read(sentence).permanent is permanent


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("The contract runs from 1 May to 30 September 2027.", date(2027, 5, 1)),
        ("Vikariatet løber fra 1. maj til 30. september 2027.", date(2027, 5, 1)),
        ("Det ligger på hjemmesiden fra i dag.", None),
        ("Snarest muligt, gerne før markedet åbner den 15. maj.", "asap"),
        ("You run the office: suppliers, onboarding, the Friday bar and the fire drill.", None),
        ("Every oven we sell counts its hours, and right now nobody looks at the numbers.", None),
    ],
)
def test_the_first_day_among_others(sentence: str, start: date | str | None) -> None:
    assert read(sentence).start == start


def titles(text: str) -> list[tuple[str | None, int | None]]:
    return [(one.title, one.positions) for one in read_vacancies(text, SENT)]


def test_a_temp_is_wanted_in_the_place_of_somebody() -> None:
    text = "Vores bager har brækket armen, og vi mangler en vikar for ham, 30 timer."

    assert titles(text) == [("bager", 1)]


def test_two_rows_of_one_trade_are_two() -> None:
    text = """Ledige job:

Stilling     | Antal | Timer/uge | Start
Receptionist | 1     | 37        | 1. marts
Natportier   | 2     | 14        | 1. april
"""
    assert titles(text) == [("Receptionist", 1), ("Natportier", 2)]


def test_helpers_in_numbers_are_a_vacancy_beside_a_trade() -> None:
    text = "Vi søger en gartner, 37 timer. Endelig søger vi 6 plukkefolk, 20 timer."

    assert titles(text) == [("gartner", 1), ("plukkefolk", 6)]


@pytest.mark.parametrize(
    "text",
    [
        "Vi har brug for to nye kolleger.\nDen ene er en kok, 37 timer. Den anden er en tjener, 20 timer.",
        "Kok og tjener søges.\nKok: 37 timer.\nTjener: 20 timer.\nOpgaver:\n- rådgivning af gæster\n- servering",
    ],
)
def test_colleagues_and_tasks_are_no_vacancy_of_their_own(text: str) -> None:
    assert len(titles(text)) == 2


def test_what_stands_below_a_title_is_of_it() -> None:
    text = """Vi søger:

1) SOUSCHEF, fuld tid
Kræver butikserfaring. Starter 1. marts 2027.

2) BUTIKSHJÆLPERE, 15 timer
Starter 1. april 2027.
"""
    assert [one.start for one in read_vacancies(text, SENT)] == [
        date(2027, 3, 1),
        date(2027, 4, 1),
    ]


@pytest.mark.parametrize(
    "text", ["Bager søges hurtigt, 37 timer.", "We need a baker straight away, 37 hours."]
)
def test_how_soon_is_no_part_of_the_title(text: str) -> None:
    assert titles(text)[0][0] in ("Bager", "baker")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kender I en tømrer? Vi skal bruge en i Vejle.", "tømrer"),
        ("Do you know a carpenter? We could use one.", "carpenter"),
    ],
)
def test_who_asks_whether_we_know_somebody_has_a_vacancy(text: str, title: str) -> None:
    assert read_vacancy(text, SENT).title == title
