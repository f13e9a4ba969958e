"""Several vacancies of which a sentence excepts one, and those that are told in the definite."""

from datetime import date, datetime

from casework.model import LOCAL
from casework.vacancies.read import read_vacancies

SENT = datetime(2027, 2, 2, 10, 0, tzinfo=LOCAL)  # a Tuesday

LISTED = """We need:
- Packers, night shift (3), 24 hours
- Electrician (1), 37 hours
- Forklift driver (1), 37 hours

"""


def test_the_excepted_one_has_what_is_said_of_it() -> None:
    text = f"{LISTED}Applications close on 26 February, except for the electrician, where the ad stays up until we have filled the job."

    deadlines = [one.deadline for one in read_vacancies(text, SENT)]

    assert deadlines == [date(2027, 2, 26), "open", date(2027, 2, 26)]


def test_a_number_behind_the_shift_is_how_many() -> None:
    assert [one.positions for one in read_vacancies(LISTED, SENT)] == [3, 1, 1]


def test_danish_exceptions_are_told_apart_too() -> None:
    text = """Vi søger en kok, 37 timer, og en tjener, 20 timer.

Fristen er den 26. februar, bortset fra tjeneren, som vi ansætter løbende.
"""
    assert [one.deadline for one in read_vacancies(text, SENT)] == [date(2027, 2, 26), "open"]


def test_a_column_of_numbers_that_is_no_count_of_rows_is_of_people() -> None:
    text = """We will be hiring:

| Role      | No. | Hours/week |
| Packer    | 4   | 34         |
| Mechanic  | 2   | 37         |
"""
    assert [one.positions for one in read_vacancies(text, SENT)] == [4, 2]


def test_titles_in_the_definite_open_their_paragraphs() -> None:
    text = """Vi mangler to til vores nye kro.

Souschefen står for køkkenet om aftenen. 37 timer.

Receptionisten tager telefonen. 20 timer.
"""
    told = [(one.title, one.hours) for one in read_vacancies(text, SENT)]

    assert told == [("Souschef", "37"), ("Receptionist", "20")]


def test_a_verb_like_a_trade_is_no_title() -> None:
    text = "Vi har travlt på lageret, 37 timer, fast. Resten lærer vi jer. Ring på 20 11 22 33."

    assert "lærer" not in [one.title for one in read_vacancies(text, SENT)]


def test_how_many_may_stand_below_the_subject() -> None:
    (vacancy,) = read_vacancies(
        "Three shop assistants for our shop in Ribe, 30 hours.", SENT, "Shop assistants wanted"
    )
    assert vacancy.positions == 3


def test_colleagues_who_are_there_are_not_wanted() -> None:
    text = "BAGER TIL HOBRO\nHos os er vi ti kolleger, og nu skal vi bruge en mere, 37 timer."

    assert [one.positions for one in read_vacancies(text, SENT)] == [1]
