from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies, read_vacancy
from tests.casework.vacancies.more_samples import MORE_SAMPLES
from tests.casework.vacancies.samples import NOT_VACANCIES, SAMPLES, Sample

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=LOCAL)
ALL = SAMPLES | MORE_SAMPLES
each_mail = pytest.mark.parametrize("sample", ALL.values(), ids=ALL.keys())


def reading_of(sample: Sample) -> VacancyReading:
    return read_vacancy(sample.text, SENT, sample.subject)


@each_mail
def test_one_vacancy_is_found(sample: Sample) -> None:
    assert len(read_vacancies(sample.text, SENT, sample.subject)) == 1


@each_mail
def test_the_title_is_as_written(sample: Sample) -> None:
    assert reading_of(sample).title == sample.title


@each_mail
def test_the_number_of_positions_is_read(sample: Sample) -> None:
    assert reading_of(sample).positions == sample.positions


@each_mail
def test_the_hours_a_week_are_read(sample: Sample) -> None:
    assert reading_of(sample).hours == sample.hours


@each_mail
def test_the_deadline_is_read(sample: Sample) -> None:
    assert reading_of(sample).deadline == sample.deadline


@each_mail
def test_the_first_day_is_read(sample: Sample) -> None:
    assert reading_of(sample).start == sample.start


@each_mail
def test_the_place_is_read(sample: Sample) -> None:
    assert reading_of(sample).place == sample.place


@each_mail
def test_the_contact_is_read(sample: Sample) -> None:
    assert reading_of(sample).contact == sample.contact


@each_mail
def test_must_haves_are_told_apart(sample: Sample) -> None:
    found = reading_of(sample).must

    assert all(any(words in line for line in found) for words in sample.must)
    assert bool(found) is bool(sample.must)


@each_mail
def test_nice_to_haves_are_told_apart(sample: Sample) -> None:
    found = reading_of(sample).nice

    assert all(any(words in line for line in found) for words in sample.nice)
    assert bool(found) is bool(sample.nice)


@each_mail
def test_every_field_tells_its_words(sample: Sample) -> None:
    reading = reading_of(sample)
    told = {
        name
        for name, value in reading.as_json().items()
        if value not in (None, []) and name != "because"
    }

    assert set(reading.because) == told


@pytest.mark.parametrize("text", NOT_VACANCIES.values(), ids=NOT_VACANCIES.keys())
def test_what_is_no_vacancy_is_read_as_none(text: str) -> None:
    assert read_vacancies(text, SENT) == []


def test_what_is_no_vacancy_has_an_empty_first_reading() -> None:
    assert read_vacancy("Tak for sidst!", SENT) == VacancyReading()
