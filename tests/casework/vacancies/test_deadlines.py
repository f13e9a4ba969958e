"""The ways people write a last day to apply, among days that are something else."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancies, read_vacancy
from tests.casework.vacancies.deadline_samples import TELL_A_DAY
from tests.casework.vacancies.no_deadline_samples import TELL_NO_DEADLINE, TELL_THAT_NONE_IS_SET

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def deadline_in(sentences: str) -> object:
    return read_vacancy(f"Vi søger en kok, 37 timer.\n{sentences}", SENT).deadline


@pytest.mark.parametrize("day", TELL_A_DAY, ids=str)
def test_a_told_day_is_read(day: date) -> None:
    read = {sentence: deadline_in(sentence) for sentence in lines(TELL_A_DAY[day])}

    assert read == dict.fromkeys(read, day)


def test_no_deadline_is_read_as_open() -> None:
    read = {sentence: deadline_in(sentence) for sentence in lines(TELL_THAT_NONE_IS_SET)}

    assert read == dict.fromkeys(read, "open")


def test_none_is_invented() -> None:
    read = {sentence: deadline_in(sentence) for sentence in lines(TELL_NO_DEADLINE)}

    assert read == dict.fromkeys(read)


def test_a_label_above_its_day_is_read() -> None:
    assert deadline_in("Ansøgningsfrist\nFredag den 12. marts 2027") == date(2027, 3, 12)


def test_a_line_that_begins_with_a_date_is_no_entry_of_a_list() -> None:
    assert deadline_in("12. marts er sidste dag, hvor du kan søge.") == date(2027, 3, 12)


def test_a_past_day_without_a_year_does_not_become_next_years() -> None:
    assert deadline_in("Opslaget havde frist den 10. februar.") is None


def test_rows_with_semicolons_are_vacancies_with_their_own_deadlines() -> None:
    text = """
        Stilling;Antal;Timer;Sted;Frist
        Kok;2;37;Grenaa;12-03-2027
        Tjener;1;20;Grenaa;19-03-2027
        """

    assert [(one.title, one.positions, one.deadline) for one in read_vacancies(text, SENT)] == [
        ("Kok", 2, date(2027, 3, 12)),
        ("Tjener", 1, date(2027, 3, 19)),
    ]


def test_entries_between_slashes_keep_start_and_deadline_apart() -> None:
    text = "Job i dag:\n- Smed / 37 t / 1/4 / frist 12/3\n- Maler / 30 t / snarest / frist 19/3"

    assert [(one.start, one.deadline) for one in read_vacancies(text, SENT)] == [
        (date(2027, 4, 1), date(2027, 3, 12)),
        ("asap", date(2027, 3, 19)),
    ]


def test_what_is_said_of_both_holds_for_both() -> None:
    text = (
        "Vi søger:\n\nKOK (37 t)\nStart 1. april.\n\nTJENER (20 t)\nStart 1. maj.\n\n"
        "Begge stillinger: send ansøgningen til vores køkkenchef senest 12. marts."
    )

    assert [one.deadline for one in read_vacancies(text, SENT)] == [date(2027, 3, 12)] * 2


def test_a_forwarded_advert_is_read_without_its_headers() -> None:
    text = (
        "Hej. Her er en fra et medlem. Hilsen Else\n\n---------- Videresendt besked ----------\n"
        "Fra: Per Lind <per@lind.example>\nSendt: 1. marts 2027 14:10\nTil: Else\nEmne: Smed\n\n"
        "Vi mangler en smed, 37 timer. Ansøgning til mig inden 12. marts. Per Lind"
    )
    read = read_vacancy(text, SENT, "VS: Smed")

    assert (read.title, read.deadline, read.contact) == ("smed", date(2027, 3, 12), "Per Lind")


def test_how_long_somebody_is_away_is_no_deadline() -> None:
    advert = (
        "Kok søges til kroen. Jeg er på ferie til den 28. november, så ring til Lis. Frist: 30/11."
    )
    reading = read_vacancy(advert, datetime(2026, 11, 16, 9, tzinfo=LOCAL))

    assert reading.deadline == date(2026, 11, 30)


def test_who_closes_once_the_right_one_is_found_has_no_day() -> None:
    advert = "Kranfører søges til Skive. Samtaler i uge 49, men vi lukker for ansøgninger, når vi har fundet den rigtige."
    reading = read_vacancy(advert, datetime(2026, 11, 16, 9, tzinfo=LOCAL))

    assert reading.deadline == "open"
