"""First days: what somebody begins with, and what begins without them."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

FIRST_DAYS: dict[str, date] = {
    "Kurset begynder mandag den 5. april, og det er også din første arbejdsdag.": date(2027, 4, 5),
    "Vi mangler en afløser i butikken fra 5. juli til 8. august.": date(2027, 7, 5),
    "We need cover in the warehouse from 5 July to 8 August.": date(2027, 7, 5),
    "We need a cook 1 May to 30 September.": date(2027, 5, 1),
    "Ansættelse: fast, 1. maj 2027": date(2027, 5, 1),
    "Ansættelse: fra 1. maj": date(2027, 5, 1),
    "Ansættelse: vikariat, 1. maj - 31. august": date(2027, 5, 1),
    "Contract: temporary, 1 May to 30 September 2027": date(2027, 5, 1),
    "Contract: permanent, 1 May 2027": date(2027, 5, 1),
    "Kontrakt: 1. maj til 30. september": date(2027, 5, 1),
    "Day one: 1 May 2027": date(2027, 5, 1),
    "Day one is 1 May.": date(2027, 5, 1),
    "Dag 1: 1. maj": date(2027, 5, 1),
    "Your first day is Monday 3 May.": date(2027, 5, 3),
    "Første dag på jobbet er mandag den 3. maj.": date(2027, 5, 3),
    "Konfirmationerne begynder 18. april. Første vagt er lørdag den 17. april.": date(2027, 4, 17),
    "The wedding season begins on 1 June. Your first shift is 25 May.": date(2027, 5, 25),
    "The new testers join on 3 May, right after the freeze that begins on 13 April.": date(
        2027, 5, 3
    ),
    "The new colleague joins us on 3 May.": date(2027, 5, 3),
    "We want you to join on 3 May.": date(2027, 5, 3),
    "You join the team on 3 May.": date(2027, 5, 3),
    "Kampagnen begynder den 1. april. Tiltrædelse den 1. maj.": date(2027, 5, 1),
    "Nyt system starter den 1. april. Du begynder 1. maj.": date(2027, 5, 1),
    "Læretiden går i gang 1/5.": date(2027, 5, 1),
    "Man begynder 1/5.": date(2027, 5, 1),
    "De nye kolleger begynder den 1. maj.": date(2027, 5, 1),
    "De skal møde på pladsen den 5/4.": date(2027, 4, 5),
    "Du møder første gang mandag den 5. april.": date(2027, 4, 5),
    "Mød ind mandag den 5. april kl. 7.": date(2027, 4, 5),
    "Show up on Monday 5 April at 7.": date(2027, 4, 5),
    "You report for work on 5 April.": date(2027, 4, 5),
    "Stillingen skal besættes den 16. august.": date(2027, 8, 16),
    "Stillingen er ledig pr. 1. maj.": date(2027, 5, 1),
    "Ansættelsen begynder den 1. oktober.": date(2027, 10, 1),
    "Ansættelse sker efter overenskomst pr. 1. maj.": date(2027, 5, 1),
    "The position is for two years, commencing 1 September.": date(2027, 9, 1),
    "You'd start on 1 May and the contract runs until 31 December.": date(2027, 5, 1),
    "After Easter, on 30 March, is the first day at work.": date(2027, 3, 30),
    "Efter påske, den 30. marts, er første arbejdsdag.": date(2027, 3, 30),
    "The work starts on 5 July and ends on 17 September.": date(2027, 7, 5),
    "Ny kok pr. 1/5.": date(2027, 5, 1),
    "fra 1/5.": date(2027, 5, 1),
    "Vi har brug for dig fra mandag den 5. april.": date(2027, 4, 5),
    "We need you from Monday 5 April.": date(2027, 4, 5),
    "We need you on the floor by 5 April.": date(2027, 4, 5),
    "Det ville være skønt, hvis du kunne starte 1. maj.": date(2027, 5, 1),
    "Vi forestiller os, at du starter den 1. maj.": date(2027, 5, 1),
    "We imagine you starting on 1 May.": date(2027, 5, 1),
    "Opstart: uge 18": date(2027, 5, 3),
    "Start mandag i uge 18.": date(2027, 5, 3),
    "Start på mandag.": date(2027, 3, 8),
    "Du starter tirsdag efter påske.": date(2027, 3, 30),
    "Du starter 2. påskedag.": date(2027, 3, 29),
    "Starten er sat til den 1. maj.": date(2027, 5, 1),
    "Vi regner med, at du er på plads den 1. maj.": date(2027, 5, 1),
    "Vi regner med start 1. maj.": date(2027, 5, 1),
    "Jobbet starter den 1. maj.": date(2027, 5, 1),
    "The role starts on 1 May.": date(2027, 5, 1),
    "The job is yours from 1 May.": date(2027, 5, 1),
    "Pladsen er din fra 1. maj.": date(2027, 5, 1),
    "Eleven starter 1. august.": date(2027, 8, 1),
    "Receptionist til sommeren, 1. juli til 31. august, 30 timer.": date(2027, 7, 1),
    "Vi ses den 1. maj til din første vagt.": date(2027, 5, 1),
    "Allerede fra på torsdag.": date(2027, 3, 4),
    "Gerne fra på mandag.": date(2027, 3, 8),
    "You begin on 15 September.": date(2027, 9, 15),
    "Maternity cover from 1 October 2027 to 31 August 2028.": date(2027, 10, 1),
}
SOON = [
    "Vi har solgt alt fra den 20. marts. Begynd hellere i dag end i morgen.",
    "Kom når det passer dig, bare det bliver nu.",
    "Bare det bliver snart, helst i går.",
    "Start nu.",
    "Vi starter, så snart vi har valgt en.",
    "We start as soon as we've picked someone.",
    "You start as soon as we have found you.",
    "Du begynder, så snart vi har fundet dig.",
    "Start så snart du kan.",
    "Start when you can.",
    "Starting right away.",
    "Start: snarest.",
    "Vi står og mangler dig nu og her.",
]
NOBODY_BEGINS = [
    "Employment: Project position until 31 December 2028",
    "Ansættelse: vikariat til den 31. december",
    "Kurset begynder den 12. april.",
    "Fra maj måned.",
    "Start i starten af maj.",
    "Start medio maj.",
    "Start efter aftale.",
    "Vores kok stopper den 30. april.",
    "Vi åbner den 1. maj.",
    "Butikken har fødselsdag den 1. maj.",
    "Vi fik ny støbelinje den 2. marts.",
    "Der er åbent hus den 5. april.",
    "Vores nye hal tages i brug den 5. april.",
    "Du kan få nøglen den 1. maj.",
]


def start_in(sentence: str) -> object:
    return read_vacancy(f"Vi søger en kok, 37 timer, i Ribe.\n{sentence}", SENT).start


@pytest.mark.parametrize(("sentence", "day"), FIRST_DAYS.items())
def test_a_first_day_is_read(sentence: str, day: date) -> None:
    assert start_in(sentence) == day


@pytest.mark.parametrize("sentence", SOON)
def test_as_soon_as_possible_is_read(sentence: str) -> None:
    assert start_in(sentence) == "asap"


@pytest.mark.parametrize("sentence", NOBODY_BEGINS)
def test_a_day_on_which_nobody_begins_is_no_first_day(sentence: str) -> None:
    assert start_in(sentence) is None
