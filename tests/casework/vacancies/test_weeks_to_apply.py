"""Deadlines told by a week or a month that begins or ends, by an hour of a day, or below a heading."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancy

SENT = datetime(2027, 2, 2, 10, 0, tzinfo=LOCAL)  # a Tuesday in week 5

DAYS = {
    date(2027, 2, 2): """
        Svar i dag inden kl. 16, tak.
        Skriv til mig i dag inden kl 15
        Giv lyd i dag senest kl 18
    """,
    date(2027, 2, 3): """
        Please answer by tomorrow noon.
        Send mig et navn i morgen inden frokost.
    """,
    date(2027, 2, 14): """
        Ansøgningen vil jeg have inden udgangen af næste uge.
        Søg inden slutningen af næste uge.
    """,
    date(2027, 2, 16): """
        Vi lukker for ansøgninger om præcis to uger.
        Der lukkes for ansøgninger om to uger.
        Vi tager imod ansøgninger i to uger fra i dag.
        Vi holder opslaget åbent i 14 dage fra i dag.
    """,
    date(2027, 2, 21): """
        Vi skal have din ansøgning inden uge 8.
        Send din ansøgning før uge 8.
        Please apply before week 8.
        Søg inden uge 8 begynder.
        Vi skal bruge ansøgningerne, inden vi går ind i uge 8.
        Ansøgning inden starten af uge 8.
    """,
    date(2027, 2, 26): """
        Vi holder samtaler mandag den 1. marts, så ansøgningen skal være her senest fredagen før.
        Interviews are on Monday 1 March, so apply by the Friday before.
        We start reading on Saturday 27 February, so apply by the day before.
        Drop os en linje inden den 26. februar.
        Sidste øjeblik er fredag den 26. februar kl. 12.
        Du har chancen frem til 26. februar.
        We will stop looking at applications after 26 February.
        Send your CV to the office, att. Mia Ravn, mia@ravn.example, by the last Friday of February.
        Please apply before Saturday 27 February, i.e. Friday 26 February at the latest.
        Ansøgningsperiode: 3. februar - 26. februar 2027
        Opslag aktivt: 02.02.2027 - 26.02.2027
        Opslaget er aktivt i perioden 2.-26. februar
        asøgningsfrist d. 26/2
        dead line 26 feb
        latest apply 26 february
    """,
    date(2027, 2, 28): """
        Send din ansøgning senest i løbet af uge 8.
        Send din ansøgning i løbet af uge 8.
        Please apply during week 8 at the latest.
        Inden uge 8 er omme skal vi have din ansøgning.
        Søg senest den sidste i måneden.
        Søg senest den sidste dag i denne måned.
        Apply by the last day of the month.
        Send din ansøgning, inden måneden er omme.
    """,
}
BELOW_A_HEADING = (
    "SÅDAN SØGER DU\nSenest den 26. februar via linket.",
    "ANSØG\nfør den 26. februar. Samtaler holdes i marts.",
    "How to apply\nNo later than Friday 26 February to Bo.",
    "Ansøgning\nSenest fredag d. 26. februar kl. 12 til Bo Friis.",
)
NONE = """
    Send din ansøgning inden weekenden.
    Du hører fra os inden uge 8.
    Kan du starte inden uge 8?
    Huset skal være færdigt inden udgangen af næste uge.
    Ansøgninger behandles i løbet af uge 8.
    Vi indkalder til samtaler i løbet af uge 8.
    Vi sender svar til alle i løbet af uge 8.
    Vi giver alle besked senest den 26. februar.
    Samtalerne skal være holdt, inden måneden er gået.
    Alle får svar fredagen før.
    Ring til mig i dag inden kl. 16, hvis du har spørgsmål.
    Lønnen udbetales den sidste dag i måneden.
    Efter den 26. februar er kontoret lukket.
    Prøvetiden er slut om præcis tre uger.
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def deadline_in(sentences: str) -> object:
    return read_vacancy(f"Vi søger en kok, 37 timer.\n\n{sentences}", SENT).deadline


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_day_told_by_what_begins_or_ends_is_read(day: date) -> None:
    read = {sentence: deadline_in(sentence) for sentence in lines(DAYS[day])}

    assert read == dict.fromkeys(read, day)


@pytest.mark.parametrize("sentences", BELOW_A_HEADING)
def test_a_last_day_below_a_heading_that_tells_to_apply_is_read(sentences: str) -> None:
    assert deadline_in(sentences) == date(2027, 2, 26)


def test_what_only_looks_like_one_is_none() -> None:
    read = {sentence: deadline_in(sentence) for sentence in lines(NONE)}

    assert read == dict.fromkeys(read)


def test_a_last_day_below_another_heading_is_none() -> None:
    assert deadline_in("Sådan gør vi\nSenest den 26. februar får du svar.") is None
