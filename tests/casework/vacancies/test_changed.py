"""A deadline that was moved or corrected: the newest holds, wherever the old one still stands."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday
OLD_ADVERT = "Kok søges til kantinen. 37 timer. Søg senest den 12. marts. Start 1. maj."

MOVED_TO_THE_19TH = [
    "Fristen er IKKE d. 12. men fredag d. 19. marts.",
    "Ansøgningsfristen er ikke den 12., men den 19. marts.",
    "Fristen er ikke længere den 12. marts, men den 19. marts.",
    "Fristen er den 19. marts, ikke den 12.",
    "Fristen er d. 19. marts og ikke d. 12.",
    "Fristen er den 19. marts i stedet for den 12.",
    "Fristen den 12. gælder ikke mere, vi siger den 19. marts i stedet.",
    "Fristen den 12. marts er forkert, den rigtige frist er den 19. marts.",
    "Der står forkert frist i opslaget. Den rigtige dato er den 19. marts.",
    "Der står fejlagtigt den 12. marts som frist, det skulle være den 19. marts.",
    "Fristen var den 12. marts, men er nu den 19. marts.",
    "Fristen er forlænget til den 19. marts (i pdf'en står stadig den gamle frist).",
    "Vi har desværre fået for få ansøgninger. Fristen er derfor forlænget til den 19. marts.",
    "Fristen rykkes fra den 12. til den 19. marts.",
    "Vi har rykket fristen fra den 12. marts til den 19. marts.",
    "Fristen er udskudt en uge til den 19. marts.",
    "Ny frist: 19. marts.",
    "Tidligere frist: 12. marts\nNy frist: 19. marts",
    "Forlænget ansøgningsfrist: 19. marts",
    "Rettelse: fristen skal være den 19. marts.",
    "Ret venligst fristen: der står 12. marts, men der skulle have stået 19. marts.",
    "Ansøgningsfristen rettes til den 19. marts.",
    "Se bort fra den 12. marts, fristen er nu den 19. marts.",
    "Jeg skrev forkert om fristen i går. Det er ikke den 12. marts, det er den 19. marts.",
    "It says that the closing date is 12 March - the correct date is 19 March.",
    "The deadline is not 12 March but 19 March.",
    "The deadline is 19 March, not the 12th.",
    "The deadline is 19 March instead of 12 March.",
    "The closing date should be 19 March rather than 12 March.",
    "The deadline has been extended to 19 March.",
    "We have moved the deadline from 12 March to 19 March.",
    "The deadline of 12 March no longer applies, we say 19 March instead.",
    "The deadline was 12 March, but is now 19 March.",
    "The closing date in the advert is wrong. The right date is 19 March.",
    "New deadline: 19 March",
    "Extended closing date: 19 March",
    "Please ignore the old deadline. The new deadline is 19 March.",
    "The deadline should read 19 March.",
    "Beklager, jeg kom til at skrive 12. marts som frist, men det skal være 19. marts.",
    "OBS: fristen er rykket. Ny dato: 19. marts.",
    "Fristen 12/3 ændres til 19/3.",
]
NO_NEW_DAY = [
    "Fristen den 12. marts gælder ikke længere.",
    "Fristen er forlænget med en uge.",
    "Fristen er rykket, jeg vender tilbage med en ny dato.",
    "Der er en fejl i fristen, jeg skriver igen i morgen.",
    "The deadline has been extended by a week.",
    "The closing date in the advert is wrong, I will get back to you.",
    "The deadline of 12 March is no longer valid.",
]
NOT_MOVED = [
    "Fristen kan ikke forlænges.",
    "Fristen forlænges ikke.",
    "The deadline will not be extended.",
    "Hvis fristen bliver forlænget, skriver vi.",
    "Samtalerne er flyttet til den 22. marts.",
    "The interviews have been moved to 22 March.",
    "Momsfristen er rykket til den 1. april.",
    "Vi er flyttet til Havnevej den 1. februar.",
]


@pytest.mark.parametrize("said", MOVED_TO_THE_19TH)
def test_the_newest_deadline_holds(said: str) -> None:
    assert read_vacancy(f"{said}\n\n{OLD_ADVERT}", SENT).deadline == date(2027, 3, 19)


@pytest.mark.parametrize("said", MOVED_TO_THE_19TH)
def test_it_holds_below_the_advert_too(said: str) -> None:
    assert read_vacancy(f"{OLD_ADVERT}\n\n{said}", SENT).deadline == date(2027, 3, 19)


def test_what_is_struck_out_is_gone() -> None:
    text = "Kok søges. 37 timer.\nFrist: ~~12. marts~~ 19. marts"

    assert read_vacancy(text, SENT).deadline == date(2027, 3, 19)


@pytest.mark.parametrize("said", NO_NEW_DAY)
def test_a_deadline_that_holds_no_more_is_none(said: str) -> None:
    assert read_vacancy(f"{said}\n\n{OLD_ADVERT}", SENT).deadline is None


@pytest.mark.parametrize("said", NOT_MOVED)
def test_a_deadline_that_was_not_moved_holds(said: str) -> None:
    assert read_vacancy(f"{said}\n\n{OLD_ADVERT}", SENT).deadline == date(2027, 3, 12)


@pytest.mark.parametrize(
    "said",
    [
        "Start er ikke 1. maj men 1. juni.",
        "Startdatoen er rykket til den 1. juni.",
        "Vi starter den 1. juni i stedet for 1. maj.",
        "The start date is 1 June, not 1 May.",
        "Start is now 1 June.",
    ],
)
def test_the_newest_start_holds(said: str) -> None:
    read = read_vacancy(f"{OLD_ADVERT}\n\n{said}", SENT)

    assert (read.start, read.deadline) == (date(2027, 6, 1), date(2027, 3, 12))


def test_of_several_a_move_for_all_holds_for_all_and_one_for_somebody_for_none() -> None:
    adverts = "Kok\n37 timer. Frist: 12. marts.\n\nTjener\n20 timer. Frist: 15. marts."
    both = read_vacancies(f"Begge frister er forlænget til den 19. marts.\n\n{adverts}", SENT)
    one = read_vacancies(f"Fristen er forlænget til den 19. marts.\n\n{adverts}", SENT)

    assert [found.deadline for found in both] == [date(2027, 3, 19)] * 2
    assert [found.deadline for found in one] == [None] * 2
