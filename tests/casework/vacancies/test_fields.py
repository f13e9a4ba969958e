"""One field at a time, in the many ways it is written. Sent on Wednesday 25 November 2026."""

from datetime import date, datetime
from typing import Literal

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancy

SENT = datetime(2026, 11, 25, 10, 0, tzinfo=LOCAL)

HOURS = {
    "37 timer om ugen": "37",
    "30-37 timer": "30-37",
    "30 til 37 timer ugentligt": "30-37",
    "mellem 20 og 25 timer om ugen": "20-25",
    "en fuldtidsstilling": "37",
    "fuld tid (37 timer)": "37",
    "37 t/uge": "37",
    "en 32 timers stilling": "32",
    "full-time": "37",
    "25 hours a week": "25",
    "20-30 hrs/week": "20-30",
    "37,5 timer/uge": "37.5",
    "27½ time om ugen": "27.5",
    "deltid 20-25 timer": "20-25",
    "syvogtredive timer": "37",
    "Working hours: 37 per week": "37",
    "gennemsnitligt 28 timer pr. uge": "28",
    "3 timer dagligt, 15 timer om ugen": "15",
    "Arbejdstid: 6-14, 37 timer": "37",
}
NO_HOURS = [
    "8 timer om dagen",
    "vi svarer inden for 24 timer",
    "åbent 24 timer i døgnet",
    "15 timer om måneden",
    "fuldtid eller deltid",
    "arbejdstid fra 7 til 15",
    "Arbejdstid: 06:00-14:00",
    "10 timer hver weekend",
    "timeløn 150 kr",
    "deltid",
    "90 timer om ugen",
]
DEADLINES: dict[str, date | Literal["open"]] = {
    "Frist: senest fredag d. 4/12 kl. 12.": date(2026, 12, 4),
    "Fristen er forlænget fra den 20. november til den 4. december.": date(2026, 12, 4),
    "Apply by close of business Friday.": date(2026, 11, 27),
    "Sidste dag, vi tager imod, er den 4. december.": date(2026, 12, 4),
    "Vi tager den første, der passer ind.": "open",
    "Vi modtager ansøgninger til og med uge 50.": date(2026, 12, 13),
    "Ansøg inden månedens udgang.": date(2026, 11, 30),
    "Ansøgningsfrist snarest.": "open",
    "Ansøgningsfrist den 10. Start snarest.": date(2026, 12, 10),
    "Please send your CV before 5 December.": date(2026, 12, 5),
    "Applications close on 5th of January.": date(2027, 1, 5),
    "Ansøgningsfrist: 15.12.26.": date(2026, 12, 15),
    "Ansøgningsfrist 10-12-2026.": date(2026, 12, 10),
    "Vi glæder os til at høre fra dig senest 8. december.": date(2026, 12, 8),
    "Sidste ansøgningsdag er søndag den 6. december.": date(2026, 12, 6),
    "Der er frist om 14 dage.": date(2026, 12, 9),
    "Closing date: December 15, 2026": date(2026, 12, 15),
    "Ansøgninger behandles løbende.": "open",
    "Frist i morgen!": date(2026, 11, 26),
    "Start 1/2, søg inden 10/12.": date(2026, 12, 10),
}
NO_DEADLINES = [
    "Du har prøvetid til 1. juli.",
    "Vi modtager varer til og med 20. december.",
    "Restauranten holder åbent til 31. oktober.",
    "Fristen for at få kørekort er 1. juni.",
    "I har indtil 1. juni til at få hygiejnebeviset.",
    "Start senest 1. februar.",
    "Interviews on 3 December.",
    "Vi har eksisteret siden 1. maj 1985.",
    "Vi holder åbent hus den 3. december.",
    "Barselsvikariat fra 1. februar til 31. august 2027.",
    "Arbejdet starter kl. 6 og slutter kl. 14.",
    "Ring hurtigst muligt på 22334455.",
    "Ansøgningsfristen er mandag den 4. december.",  # which is a Friday
    "Du får løbende oplæring.",
]
STARTS: dict[str, date | Literal["asap"]] = {
    "Efter ferien, helt præcist 4. januar, har vi plads til en kok.": date(2027, 1, 4),
    "Påmønstring 4. januar.": date(2027, 1, 4),
    "Immediate start.": "asap",
    "Til start d. 1. marts 2027 (eller efter aftale).": date(2027, 3, 1),
    "Tiltrædelse: 01.02.27. Ansøgningsfrist: 15.12.26.": date(2027, 2, 1),
    "Barselsvikariat fra 1. februar til 31. august 2027.": date(2027, 2, 1),
    "Tiltrædelse snarest.": "asap",
    "Vi starter i uge 2.": date(2027, 1, 11),
    "Allerede fra på fredag.": date(2026, 11, 27),
    "1. marts 2027 er første arbejdsdag.": date(2027, 3, 1),
    "Stillingen ønskes besat 1. marts eller hurtigst muligt.": date(2027, 3, 1),
    "Start snarest og senest 1. februar.": "asap",
    "Opstart 4/1. 37 timer.": date(2027, 1, 4),
}
NO_STARTS = [
    "Vi kigger på ansøgninger fra 4. december.",
    "Det haster ikke.",
    "Opstart efter aftale.",
    "Ring hurtigst muligt på 22334455.",
    "Send din ansøgning snarest.",
    "Ansøgningsfrist 1. februar.",
    "Vi startede i 1985.",
]
PLACES = {
    "Arbejdssted: Havnevej 3, 8500 Grenaa": "Havnevej 3, 8500 Grenaa",
    "Vi ligger på Havnevej 3, 8500 Grenaa": "Havnevej 3, 8500 Grenaa",
    "Location: Ebeltoft": "Ebeltoft",
    "Du kommer til at arbejde i Lille Bystrup": "Lille Bystrup",
    "vi holder til i kolind": "Kolind",
    "Sted: Grenaa, timer: 37": "Grenaa",
    "Stillingen er placeret i Auning": "Auning",
}
NO_PLACES = [
    "Du skal være god i Word",
    "Vi starter i Januar",
    "Vi er kendt i Danmark",
    "vi arbejder i mørke",
]


def of_a_cook(words: str) -> str:
    return f"Vi søger en kok. {words}"


@pytest.mark.parametrize(("words", "hours"), HOURS.items())
def test_hours_are_a_number_or_a_range(words: str, hours: str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).hours == hours


@pytest.mark.parametrize("words", NO_HOURS)
def test_other_hours_are_not_a_weeks(words: str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).hours is None


@pytest.mark.parametrize(("words", "deadline"), DEADLINES.items())
def test_the_last_day_to_apply_is_the_deadline(words: str, deadline: date | str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).deadline == deadline


@pytest.mark.parametrize("words", NO_DEADLINES)
def test_no_deadline_is_invented(words: str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).deadline is None


@pytest.mark.parametrize(("words", "start"), STARTS.items())
def test_the_first_day_of_work_is_the_start(words: str, start: date | str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).start == start


@pytest.mark.parametrize("words", NO_STARTS)
def test_no_start_is_invented(words: str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).start is None


@pytest.mark.parametrize(("words", "place"), PLACES.items())
def test_the_workplace_is_the_place(words: str, place: str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).place == place


@pytest.mark.parametrize("words", NO_PLACES)
def test_no_place_is_invented(words: str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).place is None


def test_a_demand_and_a_wish_in_one_sentence_are_told_apart() -> None:
    reading = read_vacancy(of_a_cook("Kørekort B er et krav, og gerne truckkort."), SENT)

    assert (reading.must, reading.nice) == (("Kørekort B",), ("truckkort",))


def test_what_is_no_demand_but_an_advantage_is_nice() -> None:
    reading = read_vacancy(of_a_cook("Erfaring er ikke et krav, men en fordel."), SENT)

    assert (reading.must, reading.nice) == ((), ("Erfaring",))


def test_what_is_not_demanded_is_neither() -> None:
    reading = read_vacancy(of_a_cook("Erfaring kræves ikke. No experience required."), SENT)

    assert (reading.must, reading.nice) == ((), ())


def test_an_application_that_must_be_sent_demands_nothing() -> None:
    reading = read_vacancy(of_a_cook("Ansøgningen skal være os i hænde den 4. december."), SENT)

    assert reading.must == ()


TERMS = {
    "Det er kun for tre måneder.": False,
    "Fra 1. maj til 15. september.": False,
    "Det er en projektstilling.": False,
    "It's a six-month contract.": False,
    "Stillingen er uden udløb.": True,
    "An ongoing position.": True,
    "Vi holder ferie til 4. januar.": None,
    "Efter sommerferien bliver vi flere.": None,
}
CONTACTS = {
    "Tag fat i Dorte på 22 70 18 36.": "Dorte",
    "Giv Dorte et ring på 22 70 18 36.": "Dorte",
    "Køkkenchef Dorte Holm svarer på spørgsmål.": "Dorte Holm",
    "Further information: Dr Dorte Holm.": "Dorte Holm",
    "Det er Dorte, der ved mere.": "Dorte",
}
WISHES = {
    "Kan du svejse, er det bare lækkert.": "svejse",
    "Det er ønskeligt, men ikke et krav, at du har kørekort C.": "kørekort C",
    "If you know some Polish, fantastic.": "Polish",
    "Polish is not required but welcome.": "Polish",
}


@pytest.mark.parametrize(("words", "permanent"), TERMS.items())
def test_work_that_ends_is_temporary(words: str, permanent: bool | None) -> None:
    assert read_vacancy(of_a_cook(words), SENT).permanent is permanent


@pytest.mark.parametrize(("words", "contact"), CONTACTS.items())
def test_whom_a_verb_leads_to_is_the_contact(words: str, contact: str) -> None:
    assert read_vacancy(of_a_cook(words), SENT).contact == contact


@pytest.mark.parametrize(("words", "wish"), WISHES.items())
def test_what_is_wished_for_is_nice_and_no_must(words: str, wish: str) -> None:
    reading = read_vacancy(of_a_cook(words), SENT)
    assert any(wish in line for line in reading.nice)
    assert reading.must == ()
