"""Several vacancies in one mail: who is wanted, and what is said of which."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

LINES_OF_TITLES = {
    "number in front": "Jeg skal bruge folk\n\n1 svejser, 37 t, start 1. april\n\n1 pladsmand ca 20 t om ugen",
    "place in front": "Ribe: 1 svejser, 37 timer. Varde: se nedenfor.\nVarde: 1 pladsmand, 20 timer.",
    "title and a colon": "Som lovet:\n\nSvejser: nathold, 37 timer, Ribe.\n\nPladsmand: 20 timer, Varde.",
    "number behind": "Behov:\n\nSvejser, nat: 2 personer, 37 timer.\n\nPladsmand: 1 person, 20 timer.",
    "cells of a line": "Vi mangler\nSvejser - 2 personer - 37 timer\nPladsmand - 1 person - 20 timer",
    "code of the advert": "2027-04  SVEJSER\nFast nathold, 37 timer.\n\n2027-05  PLADSMAND\nDaghold, 20 timer.",
    "definite": "Svejseren: 37 timer og nathold.\nPladsmanden: 20 timer om ugen i alt.",
}

TELL_APART = {
    "ellipsis": "Kokkens ansøgning skal være her den 12. marts, tjenerens den 19. marts.",
    "for each": "Frist for kokken er 12. marts, for tjeneren 19. marts.",
    "by the number": "Frister: 1) 12/3, 2) 19/3",
    "by the letter": "Frist: a) 12/3, b) 19/3",
    "two sentences by number": "Til 1: frist 12. marts. Til 2: frist 19. marts.",
    "the other way round": "Til tjeneren er der frist den 19. marts; til kokken vil vi gerne have ansøgninger senest den 12. marts.",
}


def vacancies(text: str, subject: str = "") -> list[VacancyReading]:
    return read_vacancies(text, SENT, subject)


@pytest.mark.parametrize("text", LINES_OF_TITLES.values(), ids=LINES_OF_TITLES.keys())
def test_a_line_that_begins_with_who_is_wanted_is_a_vacancy(text: str) -> None:
    assert [one.hours for one in vacancies(text)] == ["37", "20"]


@pytest.mark.parametrize("sentence", TELL_APART.values(), ids=TELL_APART.keys())
def test_a_sentence_that_tells_them_apart_is_read_for_each(sentence: str) -> None:
    text = f"Vi søger:\n\n1. Kok, 37 timer\n2. Tjener, 20 timer\n\n{sentence}"

    assert [one.deadline for one in vacancies(text)] == [date(2027, 3, 12), date(2027, 3, 19)]


def test_the_others_are_taken_as_they_come() -> None:
    text = (
        "- Drejer, 37 timer\n- Lagermand, 37 timer\n- Pedel, 20 timer\n\n"
        "Fristen på drejeren er 12/3, de to andre tager vi løbende."
    )

    assert [one.deadline for one in vacancies(text)] == [date(2027, 3, 12), "open", "open"]


def test_two_days_that_cannot_be_told_apart_are_none() -> None:
    text = (
        "- Drejer, 37 timer\n- Pedel, 20 timer\n\n"
        "Den yngste har frist den 12. marts, den ældste frist den 19. marts."
    )

    assert [one.deadline for one in vacancies(text)] == [None, None]


def test_the_same_deadline_is_the_one_before() -> None:
    text = (
        "Elektriker: 37 timer, Ribe. Frist 12. marts.\n\nKontorelev: 37 timer, Ribe. Samme frist."
    )

    assert [one.deadline for one in vacancies(text)] == [date(2027, 3, 12)] * 2


def test_a_paragraph_goes_on_about_whom_it_began_with() -> None:
    text = (
        "Vi har brug for to mejerister og en laborant.\n\n"
        "Mejeristerne arbejder 34 timer på nathold. De skal starte 1. april.\n\n"
        "Laboranten arbejder 37 timer. Start 1. maj."
    )

    assert [(one.hours, one.start) for one in vacancies(text)] == [
        ("34", date(2027, 4, 1)),
        ("37", date(2027, 5, 1)),
    ]


def test_the_trade_and_its_apprentice_are_two() -> None:
    text = "vi mangler 1 maler og 1 malerlærling\nmaleren: 37 t\nlærlingen: 30 t"

    assert [(one.title, one.hours) for one in vacancies(text)] == [
        ("maler", "37"),
        ("malerlærling", "30"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Vores kok går på barsel, så vi søger en vikar for hende, 37 timer.",
        "Min kok har fundet andet, så jeg leder efter en ny. 37 timer.",
        "Vores dygtige kok rejser til Norge. Vi mangler en afløser, 37 timer.",
        "Our cook is leaving, so we need somebody new, 37 hours a week.",
    ],
)
def test_whose_place_is_taken_tells_the_work(text: str) -> None:
    assert [one.title for one in vacancies(text)] in (["kok"], ["cook"])


@pytest.mark.parametrize(
    "text",
    [
        "Drejerne er fundet, tak for det. Nyt: en pedel, 25 timer.",
        "Vores drejer går på pension den 1. maj, og vi søger derfor en pedel, 25 timer.",
        "Drejeren kører fra Ribe. Vi søger en pedel, 25 timer.",
    ],
)
def test_who_is_spoken_of_is_not_wanted(text: str) -> None:
    assert [one.title for one in vacancies(text)] == ["pedel"]


@pytest.mark.parametrize(
    ("text", "subject", "title"),
    [
        ("Ferieafløser uge 28 og 29 på lageret, 37 t. Giv lyd inden 12. marts.", "sommer", "Ferieafløser"),
        ("Kasse og varer, 20 timer om ugen, start 1. april. Ring til Omar.", "butik", "butik"),
    ],
)  # fmt: skip
def test_a_text_of_facts_alone_is_a_vacancy(text: str, subject: str, title: str) -> None:
    assert [(one.title, one.deadline is None) for one in vacancies(text, subject)] == [
        (title, "Kasse" in text)
    ]


@pytest.mark.parametrize(
    "text", ["Vi er 58 mand i hallen og søger en smed, 37 timer.", "Smed søges. Løn til 9 mand kører du også."]
)  # fmt: skip
def test_how_many_work_there_is_not_how_many_are_wanted(text: str) -> None:
    assert read_vacancy(text, SENT).positions == 1


def test_who_passes_an_advert_on_has_not_ended_it() -> None:
    text = (
        "Hej Ida. Den her er fra ejerne. Vh Palle\n\nFrom: Finance\nPlease circulate:\n\n"
        "BOOKKEEPER, part time (24 hours), Skive\nRequirements: fluent English\n"
        "Starting date 1 May 2027.\nApply by 12 March to Ms Anna Dekker"
    )
    read = read_vacancy(text, SENT, "FW: Bookkeeper")

    assert (read.hours, read.deadline, read.contact) == ("24", date(2027, 3, 12), "Anna Dekker")
