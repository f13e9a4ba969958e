"""Days told by other days, times told by other times, and what is left over of either.

Sent on Thursday 14 January 2027.
"""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import ReplyReading
from casework.replies.clauses import split
from casework.replies.read import read_reply
from casework.replies.unread import unread_times

THURSDAY = datetime(2027, 1, 14, 10, 0, tzinfo=LOCAL)


def read(text: str) -> ReplyReading:
    return read_reply(text, THURSDAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Samtalen mandag den 25. kl. 10 må vi desværre rykke. Kan hun komme dagen derpå samme tid?", "01-26 10:00"),
        ("Vi kan ikke mandag den 25. januar alligevel. Dagen efter kl. 13 passer fint.", "01-26 13:00"),
        ("Sorry, Monday the 25th won't work. The day after at 1 pm would be fine.", "01-26 13:00"),
        ("We have to move Monday 25 January to the next day, 1 pm.", "01-26 13:00"),
        ("Interviewet torsdag den 21. januar kl. 9 flyttes en dag, til fredag samme tid.", "01-22 09:00"),
        ("Interviewet torsdag den 21. januar kl. 9 flyttes en uge, samme tid.", "01-28 09:00"),
        ("Interviewet torsdag den 21. januar kl. 9 udskydes en uge. Klokkeslættet er det samme.", "01-28 09:00"),
        ("The interview on Thursday 21 January at 9 is postponed by a week, same time.", "01-28 09:00"),
        ("Thursday 21 January at 9 is no good, could she come a week later, same time?", "01-28 09:00"),
        ("Kan vi rykke samtalen torsdag den 21. kl. 9 otte dage? Samme tid.", "01-28 09:00"),
        ("Samtalen torsdag den 21. januar kl. 9 rykkes til dagen før, samme klokkeslæt.", "01-20 09:00"),
        ("The chat on Thursday 21 January needs to be moved to the day before at 11.", "01-20 11:00"),
        ("Torsdag den 21. går ikke, men mandagen efter kl. 11 kan vi godt.", "01-25 11:00"),
        ("Thursday 21st is out, but the Monday after at 11 we can do.", "01-25 11:00"),
        ("Thursday the 21st is out; let's say the following Monday at 11 am.", "01-25 11:00"),
        ("Samtalen onsdag den 20. må vige. Vi siger tirsdag i ugen efter kl. 11.", "01-26 11:00"),
        ("The interview on Wednesday 20 January moves to Tuesday the week after, at 11.", "01-26 11:00"),
        ("Samtalen onsdag den 20. må vige. Vi siger fredag i samme uge kl. 11.", "01-22 11:00"),
        ("The interview on Wednesday 20 January moves to Friday that same week, 11 am.", "01-22 11:00"),
        ("Vi vil gerne se hende onsdag i næste uge, altså den 27., kl. 14? ", "01-27 14:00"),
        ("Vi må flytte tirsdag den 19. kl. 14. To dage senere, samme tid?", "01-21 14:00"),
        ("We need to move Tuesday 19 January 2 pm. Two days later, same time?", "01-21 14:00"),
        ("Mødet onsdag den 20. kl. 10.30 udskydes en time.", "01-20 11:30"),
        ("The meeting on Wednesday 20 January at 10:30 is delayed by an hour.", "01-20 11:30"),
        ("Mødet onsdag den 20. kl. 10.30 bliver en time tidligere.", "01-20 09:30"),
        ("Can we bring the meeting on Wednesday 20 January at 10:30 forward by an hour?", "01-20 09:30"),
        ("Vi må skubbe samtalen onsdag den 20. kl. 10.30 en halv time, altså til kl. 11.", "01-20 11:00"),
        ("Onsdag den 20. kl. 10.30 skal rykkes halvanden time frem, til 12.", "01-20 12:00"),
        ("Samtalen på onsdag kl. 10.30 flyttes til fredag den 22., tidspunktet holder vi fast i.", "01-22 10:30"),
        ("Wednesday's 10:30 interview moves to Friday 22 January. We keep the time.", "01-22 10:30"),
        ("Samtalen onsdag kl. 10.30 bliver på fredag den 22. i stedet, resten er som aftalt.", "01-22 10:30"),
        ("Wednesday 10:30 becomes Friday 22 January, everything else as agreed.", "01-22 10:30"),
        ("Hun kan komme onsdag klokken 5 om eftermiddagen.", "01-20 17:00"),
        ("She can come on Wednesday at 5 in the afternoon.", "01-20 17:00"),
        ("Hun kan komme onsdag kvart i otte om morgenen", "01-20 07:45"),
        ("Hun kan komme onsdag halv ni", "01-20 08:30"),
        ("Please have her call in on Wednesday 20 January at 1000 UTC for the interview.", "01-20 11:00"),
        ("Interview Wednesday 20 Jan 1630 hrs, our office.", "01-20 16:30"),
        ("Samtalen mandag den 25. januar kl. 10 rykkes til den foregående arbejdsdag kl. 13.", "01-22 13:00"),
        ("The interview on Friday 22 January at 10 is moved to the next working day at 1 pm.", "01-25 13:00"),
        ("Mødet onsdag den 20. kl. 9 flyttes til ugen efter, samme ugedag og tidspunkt.", "01-27 09:00"),
        ("kan han ikke komme på man kl 9", "01-18 09:00"),
        ("ka hun tirs kl 9", "01-19 09:00"),
        ("fre kl. 9 passer mig bedst til en snak med hende", "01-15 09:00"),
        ("Can she pop in Thurs at 3pm?", "01-21 15:00"),
        ("Could he come in Weds 3pm for an interview?", "01-20 15:00"),
        ("can she come fri 3pm?", "01-15 15:00"),
        ("Vi vil gerne møde hende den første mandag i februar kl. 10.", "02-01 10:00"),
        ("We would like to meet her on the last Friday of February at 10.", "02-26 10:00"),
        ("Vi vil gerne møde hende anden tirsdag i februar kl. 10.", "02-09 10:00"),
        ("Vi vil gerne møde hende dagen efter 2. påskedag kl. 10.", "03-30 10:00"),
        ("We'd like to meet him the Tuesday after Easter at 10.", "03-30 10:00"),
        ("Not Tuesday next week... sorry, I mean Tuesday the 26th at 9.", "01-26 09:00"),
        ("Hun må gerne komme fredag kl. 9, ikke nu på fredag men ugen efter.", "01-22 09:00"),
        ("She can come Friday at 9, not this Friday but the one after.", "01-22 09:00"),
        ("Mandag er lukket, tirsdag har vi møde, men torsdag den 21. kl. 10 kan han komme til samtale.", "01-21 10:00"),
        ("Kan hun komme mandag den 18. kl. 10 eller onsdagen derpå kl. 10?", "01-18 10:00"),
        ("Aftalen den 20. kl. 13 holder ikke. Kan vi tage det ugen efter om mandagen, samme tid?", "01-25 13:00"),
        ("Samtalen den 20. januar kl. 13 udsættes to uger. Tidspunktet er uændret.", "02-03 13:00"),
        ("The interview on 20 January at 1 pm is put back two weeks, same time.", "02-03 13:00"),
        ("Vi bliver nødt til at aflyse den 20. januar kl. 13 og tage den samme dag ugen efter, samme tid.", "01-27 13:00"),
        ("Samtalen den 20. januar kl. 13 må vi rykke to timer, så hun skal være her kl. 15.", "01-20 15:00"),
        ("Samtalen den 20. januar kl. 13 må vi rykke en halv time, så hun skal komme 12.30.", "01-20 12:30"),
        ("Vi må flytte onsdagens samtale. Dagen efter kvart over otte om morgenen passer os.", "01-21 08:15"),
        ("Onsdag er desværre fyldt, men to dage efter, altså fredag kl. 13, er vi klar.", "01-22 13:00"),
        ("Hun kan komme torsdag den 21. kl. 10. Dagen efter holder vi lukket.", "01-21 10:00"),
        ("Come by Thursday the 21st at 10. We decide the following day.", "01-21 10:00"),
        ("Han er velkommen til samtale torsdag den 21. januar kl. 10. Vi giver besked ugen efter.", "01-21 10:00"),
        ("She is welcome Thursday 21 January at 10 am. We will let you know the week after.", "01-21 10:00"),
        ("Velkommen til samtale torsdag den 21. kl. 10. Afbud senest dagen før.", "01-21 10:00"),
        ("Vi har åbent man-fre 8-16 og lør 9-13. Hun kan komme torsdag den 21. kl. 10.", "01-21 10:00"),
        ("We are open Mon-Fri 8-16. Come on Thursday 21 January at 10, interview takes an hour.", "01-21 10:00"),
        ("Kom onsdag kl. 10, vi slutter en time senere.", "01-20 10:00"),
        ("Come Wednesday at 10, we are done half an hour later.", "01-20 10:00"),
        ("hun kan komme mandag kl 10, gerne 10 min før", "01-18 10:00"),
        ("Please ask her to come Monday at 10 and to arrive 15 minutes early.", "01-18 10:00"),
        ("Kan hun komme mandag kl. 10? Hvis det ikke passer kan vi også dagen efter.", "01-18 10:00"),
        ("Kan hun komme en uge på mandag kl. 10, altså den 25.?", "01-25 10:00"),
        ("Could she come a week on Monday at 10?", "01-25 10:00"),
        ("Could she come Monday week at 10?", "01-25 10:00"),
        ("Kan hun komme om 6 dage kl. 10? Altså onsdag.", "01-20 10:00"),
        ("I dag er vi lukket, men mandag kl. 10 er hun velkommen til en snak.", "01-18 10:00"),
        ("Vi kan ikke i morgen. Dagen efter kl. 10 går.", "01-16 10:00"),
        ("Samtalen i morgen kl. 10 må vi rykke til torsdag i næste uge, samme tid", "01-21 10:00"),
        ("Tomorrow's interview at 10 has to move to Thursday next week. Same time.", "01-21 10:00"),
        ("kan hun komme tirs 9.30 i stedet for man 9.30", "01-19 09:30"),
        ("Vi flytter hendes samtale fra tirsdag den 19. til fredag den 22. Tiden er stadig 9.30.", "01-22 09:30"),
        ("We are moving her interview from Tuesday 19 to Friday 22 January. Still at 9.30.", "01-22 09:30"),
        ("Tirsdag den 19. kl. 9.30 bliver til fredag den 22., klokken er den samme.", "01-22 09:30"),
        ("Tirsdag den 19. kl. 9.30 bliver til fredag den 22. samme sted samme tid.", "01-22 09:30"),
        ("Tirsdag den 19. kl. 9.30 kommer til at ligge en time senere.", "01-19 10:30"),
        ("Tuesday 19 January 9.30 will have to start an hour later.", "01-19 10:30"),
        ("Kan vi sige en time senere på tirsdag, altså 10.30 i stedet for 9.30?", "01-19 10:30"),
        ("Can we say an hour later on Tuesday, so 10.30 instead of 9.30?", "01-19 10:30"),
        ("Tirsdag den 19. kl. 9.30 holder ikke. Tirsdagen efter, samme tid og sted?", "01-26 09:30"),
        ("Tuesday the 19th at 9:30 doesn't work after all. The Tuesday after, same time and place?", "01-26 09:30"),
        ("Tuesday the 19th at 9:30 doesn't work after all. How about the Tuesday after that, same time?", "01-26 09:30"),
        ("Hej Mette. Jeg er på kursus torsdag den 21., så det bliver dagen efter, kl. 9. ", "01-22 09:00"),
        ("Hi Mette, Monday the 18th is a bank holiday here, so let's meet the next day at 2 pm.", "01-19 14:00"),
        ("Vi har først hul om seks dage, altså onsdag den 20. kl. 14", "01-20 14:00"),
        ("Hvad med tirsdag i næste uge? Nej, hov, der er jeg væk. Ugen efter så, tirsdag den 26. kl. 10.", "01-26 10:00"),
        ("Kan hun komme torsdag den 28. kl. 10? Vi er lukket ugen før.", "01-28 10:00"),
        ("send him round Monday 25th half past twelve", "01-25 12:30"),
        ("Tirs. kl. 8 passer godt til et møde med hende", "01-19 08:00"),
        ("Tue 8am works for the interview", "01-19 08:00"),
        ("how bout tues 8am for a chat with him?", "01-19 08:00"),
        ("Ons kl 8 eller tors kl 8, så vælger hun selv", "01-20 08:00"),
        ("Interview: Mon 18/1, 10-11, Room 4", "01-18 10:00"),
        ("Interview man. 18/1 kl. 10-11 i mødelokale 4", "01-18 10:00"),
        ("I can't do Monday after all. Could she come on the Tuesday at 9 instead?", "01-19 09:00"),
        ("Samtalen med Olena den 20. kl. 13 må desværre udskydes til dagen efter. Klokkeslættet er uændret.", "01-21 13:00"),
        ("The interview with Olena on the 20th at 1pm is pushed to the day after, time unchanged.", "01-21 13:00"),
        ("Olena onsdag kl. 13: kan vi tage det en uge senere i stedet, samme klokkeslæt?", "01-27 13:00"),
        ("Olena onsdag kl. 13: kan vi tage det to dage før i stedet, samme klokkeslæt?", "01-18 13:00"),
        ("Olena onsdag kl. 13: kom tre kvarter tidligere, altså 12.15.", "01-20 12:15"),
        ("Olena onsdag kl. 13: kan hun komme en time tidligere?", "01-20 12:00"),
        ("Olena's interview Wednesday 1pm: could she come an hour later?", "01-20 14:00"),
        ("Olenas samtale onsdag kl. 13 bliver en time senere end aftalt, dvs. kl. 14.", "01-20 14:00"),
        ("Olena skal bare komme onsdag kl. 13, og Bo er tilbage dagen efter.", "01-20 13:00"),
        ("Samtale med Olena onsdag den 20. januar kl. 13. Dagen efter har vi lukket.", "01-20 13:00"),
        ("Vi rykker fra fredag den 22. til fredagen efter, stadig kl. 13.", "01-29 13:00"),
        ("We're moving from Friday 22 to the Friday after, still 1pm.", "01-29 13:00"),
        ("Første fredag i februar kl. 9 kan hun komme til samtale hos os.", "02-05 09:00"),
        ("She can come for an interview at 9 on the first Friday in February.", "02-05 09:00"),
        ("Sidste fredag i januar kl. 9 kan hun komme til samtale hos os.", "01-29 09:00"),
        ("Kan hun komme den sidste onsdag i denne måned kl. 9?", "01-27 09:00"),
        ("tirsdag den 2 februar kl 9 kan hun komme til samtale", "02-02 09:00"),
        ("Monday 3 May we can see him at 6 in the morning for an interview", "05-03 06:00"),
        ("Interview Monday 18 Jan 2 pm UK time on Teams, we send a link.", "01-18 15:00"),
        ("Interview Monday 18 Jan 2 pm Danish time on Teams.", "01-18 14:00"),
        ("Video interview Mon 18 Jan 14:00 UTC (15:00 your time).", "01-18 15:00"),
    ],
)  # fmt: skip
def test_a_day_or_time_told_by_another_is_counted_from_it(text: str, expected: str) -> None:
    assert f"{read(text).slots[0].start:%m-%d %H:%M}" == expected


@pytest.mark.parametrize(
    "text",
    [
        "Onsdag kl. 10.30 duer ikke. Fredag på samme tid?",
        "Wednesday at 10.30 is off. Friday, same time and place?",
        "Kan hun komme torsdag den 21. kl. 10? Hvis ikke, så dagen efter på samme tid.",
        "Could she come Monday or Tuesday, a week later is fine too",
        "Tirsdag kl. 9.30 må rykkes et par timer.",
        "Tirsdag den 19. kl. 9.30 må rykkes nogle dage, vi ringer",
        "Samtalen den 19. kl. 9.30 flyttes til senere på ugen samme tid",
        "Samtalen den 19. kl. 9.30 flyttes til ugen efter samme tid",
        "The interview on 19 January at 9.30 moves to the week after, same time.",
        "The interview on 19 January at 9.30 moves to the end of the week, same time.",
        "Kan vi tage det lidt senere på dagen tirsdag den 19. end kl. 9.30?",
        "Can we make it a bit later than 9.30 on Tuesday 19 January?",
        "Samtalen tirsdag kl. 9.30 må vente til weekenden er ovre.",
        "Vi må desværre flytte samtalen onsdag kl. 13. Jeg vender tilbage dagen efter.",
        "Olena onsdag kl. 13 kan ikke lade sig gøre, men ugen efter er fin.",
        "Wednesday at 1 pm is not possible for us, but the week after is fine.",
        "Olena onsdag kl. 13 må flyttes et par dage. Jeg ringer.",
        "Onsdag kl. 13 må rykkes. Kan hun en anden dag i samme uge?",
        "Interview Monday 18 Jan 2 pm EST on Teams.",
        "Vi må desværre flytte samtalen onsdag kl. 13. Jeg vender tilbage.",
        "Vi må desværre flytte samtalen onsdag kl. 13. Jeg ringer i morgen.",
        "We have to move the interview on Wednesday at 1 pm. I'll be in touch.",
        "We have to move Wednesday's interview at 1 pm. I'll get back to you on Thursday.",
    ],
)  # fmt: skip
def test_a_new_time_that_cannot_be_told_is_asked_about(text: str) -> None:
    assert not read(text).sure


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Kom tirsdag kl. 9, eller ugen efter.", "ugen efter"),
        ("Come on Tuesday at 9, or the week after.", "week after"),
        ("Kom tirsdag kl. 9, eller lidt senere.", "lidt senere"),
        ("Samtalen tirsdag kl. 9 rykkes senere på ugen.", "senere på ugen"),
        ("Tuesday at 9, though it may slip to later in the week.", "later in the week"),
    ],
)
def test_words_of_time_that_were_not_read_are_left_over(text: str, left: str) -> None:
    unread = unread_times(text, split(text), THURSDAY)

    assert left in (*unread.days, *unread.clocks, *unread.plainly)


@pytest.mark.parametrize(
    "text",
    [
        "Kom tirsdag kl. 9. Afbud senest dagen før.",
        "Kom tirsdag kl. 9 og mød gerne 10 minutter tidligere.",
        "Come on Tuesday at 9. Please cancel the day before if you can't.",
        "Samtalen tirsdag den 19. kl. 9 flyttes til dagen efter, samme tid.",
        "Kom tirsdag kl. 9. Vi har åbent mandag til fredag 8-16.",
        "Kom tirsdag kl. 9\n\nHilsen Bo\nman-tor 6.30-16.30, fre 6.30-15",
    ],
)
def test_a_limit_opening_hours_and_what_was_read_leave_nothing_over(text: str) -> None:
    assert not unread_times(text, split(text), THURSDAY)


@pytest.mark.parametrize(
    "text",
    [
        "hun kan komme torsdag den 21. kl 7\n\nBjarne\nHvam Trælast\nman-tor 6.30-16.30 fre 6.30-15.00",
        "She can come Thursday 21 January at 7 am.\n\nBen\nHill Timber\nMon-Thu 6.30-16.30, Fri 6.30-15.00",
        "hun kan komme torsdag den 21. kl 7\n\nBjarne\nfre 6.30-15.00, man-tor 6.30-16.30",
    ],
)
def test_the_opening_hours_below_a_name_are_no_offer(text: str) -> None:
    assert [f"{slot.start:%m-%d %H:%M}" for slot in read(text).slots] == ["01-21 07:00"]
