from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.correct import Correction, apply, read_correction

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=LOCAL)
CORRECTIONS: dict[str, dict[str, object]] = {
    "fristen er den 20.": {"deadline": date(2026, 12, 20)},
    "The deadline is 20 December": {"deadline": date(2026, 12, 20)},
    "Fristen er ikke d. 4/12 men d. 14/12": {"deadline": date(2026, 12, 14)},
    "Fristen er forlænget til 10. januar": {"deadline": date(2027, 1, 10)},
    "Alt er rigtigt, men fristen er 20. december": {"deadline": date(2026, 12, 20)},
    "det er 30 timer, ikke 37": {"hours": "30"},
    "It is 30 hours, not 37.": {"hours": "30"},
    "37 timer er forkert, det er 30": {"hours": "30"},
    "Det skal være 32 timer": {"hours": "32"},
    "timetallet er 30": {"hours": "30"},
    "ok, men det er 30 timer": {"hours": "30"},
    "Stedet er Auning og ikke Grenaa": {"place": "Auning"},
    "Det er i Auning, ikke Grenaa": {"place": "Auning"},
    "start er 1. marts": {"start": date(2027, 3, 1)},
    "start 1/3 i stedet for 1/2": {"start": date(2027, 3, 1)},
    "Det er en konditor, ikke en bager.": {"title": "konditor"},
    "Titlen er Projektleder": {"title": "Projektleder"},
    "Vi skal bruge 2": {"positions": 2},
    "der er 3 stillinger": {"positions": 3},
    "kontaktpersonen er Bo Friis": {"contact": "Bo Friis"},
    "Han skal også have kørekort C": {"must": ("kørekort C",)},
    "hours should be 25-30 and location is Ebeltoft": {"hours": "25-30", "place": "Ebeltoft"},
}
YES = [
    "ok",
    "Ok tak",
    "det er rigtigt",
    "Stemmer",
    "Ja tak, det er rigtigt. Mvh Karen",
    "👍",
    "That is correct",
]
NEITHER = [
    "Tak",
    "Hvad betyder det?",
    "Det er forkert",
    "20. december",
    "kørekort er ikke et krav",
    "",
]
DOUBTFUL = [
    "Er fristen den 20. december?",
    "Jeg tror fristen er 20. december",
    "Fristen er måske den 20. december",
    "Fristen er 20. december eller 22. december",
    "The deadline is probably 20 December",
]


@pytest.mark.parametrize(("text", "fields"), CORRECTIONS.items())
def test_only_what_is_corrected_is_changed(text: str, fields: dict[str, object]) -> None:
    correction = read_correction(text, SENT)
    names = ("title", "positions", "hours", "deadline", "start", "place", "contact", "must", "nice")

    assert {
        name: getattr(correction, name) for name in names if getattr(correction, name)
    } == fields


@pytest.mark.parametrize("text", CORRECTIONS)
def test_a_plain_correction_is_sure(text: str) -> None:
    assert read_correction(text, SENT).sure


@pytest.mark.parametrize("text", CORRECTIONS)
def test_a_correction_tells_its_words(text: str) -> None:
    assert read_correction(text, SENT).because


@pytest.mark.parametrize("text", YES)
def test_a_yes_confirms(text: str) -> None:
    correction = read_correction(text, SENT)

    assert (correction.confirmed, correction.sure, correction.changes) == (True, True, False)


@pytest.mark.parametrize("text", NEITHER)
def test_what_says_nothing_of_a_field_changes_nothing(text: str) -> None:
    assert read_correction(text, SENT) == Correction()


@pytest.mark.parametrize("text", DOUBTFUL)
def test_a_doubtful_correction_is_not_sure(text: str) -> None:
    assert not read_correction(text, SENT).sure


@pytest.mark.parametrize(
    "text",
    [
        "stillingen er besat",
        "The position has been filled, thanks",
        "Vi har fundet en, tak for hjælpen",
    ],
)
def test_a_filled_vacancy_is_noticed(text: str) -> None:
    correction = read_correction(text, SENT)

    assert (correction.filled, correction.withdrawn, correction.sure) == (True, False, True)


@pytest.mark.parametrize(
    "text", ["Vi trækker stillingen tilbage", "Stillingen er aflyst", "Please cancel the vacancy"]
)
def test_a_withdrawn_vacancy_is_noticed(text: str) -> None:
    correction = read_correction(text, SENT)

    assert (correction.withdrawn, correction.filled, correction.sure) == (True, False, True)


def test_a_question_about_a_filled_vacancy_is_not_sure() -> None:
    assert not read_correction(
        "Er stillingen ikke besat? Stillingen er besat, eller hvad?", SENT
    ).sure


def test_applying_keeps_what_is_not_corrected() -> None:
    before = VacancyReading(
        title="bager", hours="37", place="Grenaa", because={"hours": "37 timer"}
    )

    after = apply(before, read_correction("det er 30 timer", SENT))

    assert (after.title, after.hours, after.place) == ("bager", "30", "Grenaa")


def test_applying_tells_the_new_words() -> None:
    before = VacancyReading(hours="37", because={"hours": "37 timer"})

    after = apply(before, read_correction("det er 30 timer", SENT))

    assert after.because == {"hours": "30 timer"}


def test_a_demand_is_added() -> None:
    before = VacancyReading(title="chauffør", must=("kørekort B",))

    after = apply(before, read_correction("Han skal også have kørekort C", SENT))

    assert after.must == ("kørekort B", "kørekort C")


def test_a_wish_that_becomes_a_demand_is_no_wish_any_more() -> None:
    before = VacancyReading(nice=("kørekort C",))

    after = apply(before, read_correction("Han skal have kørekort C", SENT))

    assert (after.must, after.nice) == (("kørekort C",), ())
