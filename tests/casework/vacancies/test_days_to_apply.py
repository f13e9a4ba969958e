"""Deadlines told by what ends on the day, by how long somebody has, or only as the last day."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

DAYS = {
    date(2027, 3, 3): """
        Fristen er i dag.
    """,
    date(2027, 3, 4): """
        Apply by tomorrow.
        Fristen er i morgen.
    """,
    date(2027, 3, 5): """
        Send din ansøgning inden fyraften på fredag.
        Send din ansøgning, og det skal være på fredag som det seneste.
        Søg senest i overmorgen.
        Du kan nå at søge til og med fredag.
        Vil du være med, skal du skrive senest på fredag.
        Ring eller skriv inden på fredag.
        Get your CV to us by Friday.
        Deadline: this Friday.
        You have to write before Friday.
        Du har til på fredag.
    """,
    date(2027, 3, 7): """
        Man har til og med på søndag.
        Chefen læser dem mandag morgen, så man har til og med på søndag.
        We read them on Monday morning, so you have until Sunday.
        Send senest søndag aften.
        Send senest nu på søndag.
    """,
    date(2027, 3, 8): """
        Send inden mandag morgen.
        Skriv inden kl. 12 på mandag.
        Fristen er på mandag.
    """,
    date(2027, 3, 9): """
        Sidste frist er tirsdag i næste uge.
        Deadline is Tuesday next week.
    """,
    date(2027, 3, 10): """
        Søg senest på onsdag i næste uge.
        Fristen er om en uge.
        You have one week to apply.
        You've got seven days to apply.
        Du har en uge til at søge.
    """,
    date(2027, 3, 11): """
        Søg inden arbejdsdagen er slut torsdag i næste uge.
        Fristen er torsdag i den kommende uge.
        Ansøgningsfrist torsdag den 11. ds.
        Ansøgningsfrist d. 11. dennes.
        Ansøgningsfrist: 11/3 kl. 12.00.
        Ansøgningsfrist: 11.03.
        Ansøgningsfrist: 11-03-2027.
        Ansøgningsfrist: 2027-03-11.
        Ansøgningsfrist: den ellevte marts.
        Fristen er på torsdag om en uge.
        Fristen er torsdag om en uge.
    """,
    date(2027, 3, 12): """
        Søg, inden kontoret lukker fredag den 12. marts.
        Apply before the end of the working day on Friday 12 March.
        Please apply by close of business on the Friday of next week.
        Applications by close of business Friday 12 March.
        Ansøgninger skal være her, inden vi går hjem fredag den 12. marts.
        Du har til fredag den 12. marts.
        People have until Friday 12 March to write.
        Ansøgningen skal være kommet frem fredag den 12. marts.
        Ansøgningen skal være sendt den 12. marts.
        Ansøgningen skal være indsendt fredag den 12. marts kl. 12.
        Din ansøgning skal ligge i vores postkasse den 12. marts.
        Ansøgning med cv skal være os i hænde den 12. marts.
        Ansøgninger skal være uploadet den 12. marts.
        Your application must be received on 12 March.
        Applications must be submitted on Friday 12 March.
        Your application must be with us on 12 March.
        We must have your application on 12 March.
        Vi skal have din ansøgning den 12. marts.
        Ansøgninger modtages til og med den 12. marts.
        Ansøgninger kan sendes til og med den 12. marts.
        Det er muligt at søge til og med den 12. marts.
        Man kan søge til og med den 12. marts.
        Skriv et par ord og lad os have dem den 12. marts allersenest.
        Lad os høre fra dig allersenest den 12. marts.
        Write a few lines and let us have them on 12 March at the very latest.
        Let us have your application by 12 March.
        Let us hear from you on Friday 12 March at the latest.
        Vi skal høre fra dig fredag den 12. marts hvis du vil i betragtning.
        Vil du i betragtning, så skriv senest den 12. marts.
        For at komme i betragtning skal du skrive fredag den 12. marts.
        For at komme i betragtning skal vi have din mail den 12. marts.
        To be considered, write to us by 12 March.
        To be considered you must write by Friday 12 March.
        We need to hear from you by 12 March.
        We must hear from you on Friday 12 March if you want to be considered.
        Søg senest fredag otte dage.
        Deadline is a week on Friday.
        Apply by Friday week.
        Søg senest d. 12. i denne måned.
        Fristen er den 12. ds.
        Det er sidste udkald fredag den 12. marts.
        Vi åbner ikke ansøgninger, der kommer efter den 12. marts.
        Ansøgninger, der kommer senere end den 12. marts, læses ikke.
        Vi stopper for ansøgninger den 12. marts.
        Vi lukker for ansøgninger ved midnat den 12. marts.
        Bunken lukkes den 12. marts.
        Ansøgningsfristen er sat til den 12. marts.
        Vi har sat fristen til fredag den 12. marts.
        Fristen ligger den 12. marts.
        Der kan søges frem til den 12. marts.
        Stillingen kan søges til og med den 12. marts.
        Stillingen skal søges senest den 12. marts.
        Giv lyd inden den 12. marts, hvis det er noget for dig.
        Meld jer på banen senest den 12. marts.
        Kandidater bedes sendt til os senest den 12. marts.
        Vi afventer ansøgninger frem til den 12. marts.
        Du skal sende din ansøgning den 12. marts.
        Afsend din ansøgning senest 12. marts kl. 23.59.
        Fristen er den 12. i måneden.
        Fristen er flyttet fra den 5. marts til den 12. marts.
        Skriv helst inden den 12. marts.
        Applications will be accepted until noon on 12 March.
        The job closes on Friday 12 March.
        Closing: 12 March.
        Closing on Friday the 12th.
        Send your CV by the 12th.
        Applications after 12 March will not be read.
        Anything that comes after 12 March is too late.
        We stop taking applications on 12 March.
        We want all applications in by 12 March.
        All applications in by 12 March, please.
        Deadline: Friday of next week.
        Deadline was 1 March but we have pushed it to 12 March.
        If you want in, write before 12 March.
    """,
    date(2027, 3, 13): """
        Vi lukker for ansøgninger om ti dage.
        You have ten days from today to apply.
        Apply within ten days.
        Deadline: 10 days from now.
    """,
    date(2027, 3, 14): """
        You have until Sunday 14 March.
        Last day to write us is Sunday 14 March.
        The last day to send us something is Sunday 14 March.
        The last day you can write to us is 14 March.
        The last day for writing to us is 14 March.
        Sidste dag at skrive til os er søndag den 14. marts.
        Sidste dag man kan søge er den 14. marts.
        Den 14. marts er sidste dag.
        Også her er den 14. marts sidste dag.
        Sidste dag er den 14. marts.
        14 March is the last day.
        14 March is the last day to apply.
        The 14th of March is also the last day you can apply.
        Du har frist til den 14. marts.
        Apply before midnight on Sunday 14 March.
    """,
    date(2027, 3, 15): """
        I har indtil den 15. marts til at sende nogen.
        Søg senest mandag om to uger.
        Fristen er mandag om 14 dage.
        Fristen er mandag den 15. marts kl. 8.
        Ansøgningsfrist: den femtende marts.
        Drop us a line by Monday the 15th.
        Deadline: Monday, 15 March, 08:00.
    """,
    date(2027, 3, 16): """
        Vi skal have din ansøgning, inden dagen er omme tirsdag den 16. marts.
        Søg inden midnat tirsdag den 16. marts.
        You need to apply by the end of Tuesday 16 March.
        Du har frem til tirsdag den 16. marts til at skrive til os.
    """,
    date(2027, 3, 17): """
        Du har 14 dage til at søge.
        Du har fjorten dage fra i dag til at skrive til os.
        Ansøgningsfristen er 14 dage fra dags dato.
        Fristen udløber om 14 dage.
        Søg inden for to uger fra dags dato.
        You have two weeks to apply.
        Applications close two weeks from today.
        Apply within a fortnight.
        The deadline is a fortnight from today.
        Vi skal have din ansøgning senest om 14 dage.
        Ansøgningen skal være modtaget onsdag i uge 11.
        Ansøgningen skal være modtaget onsdag i uge 11, 2027.
        Fristen er i dag om 14 dage.
        The deadline for applications is in two weeks' time.
        Der er to uger til at søge.
    """,
    date(2027, 3, 18): """
        Apply no later than Thursday in week 11.
    """,
    date(2027, 3, 19): """
        Skriv til os, før vi lukker fredag den 19. marts.
        Apply before we close on Friday 19 March.
        Send your application before the office shuts on Friday 19 March.
        Ansøgerne har til den 19. marts.
        You've got until 19 March to send us something.
        Frist: fredag uge 11.
        Frist: fredag i uge 11 kl. 12.
        Frist: uge 11, fredag.
        Sidste dag er fredag i uge 11.
        Deadline: Friday, week 11.
        The deadline is two weeks from Friday.
    """,
    date(2027, 3, 21): """
        Søg inden udgangen af uge 11.
        Fristen er palmesøndag.
        Frist: uge 11.
        Frist: søndag i uge 11.
        Frist: søndagen i uge 11.
    """,
    date(2027, 3, 22): """
        Ansøgningsfrist er mandag i uge 12.
        Vi lukker for ansøgninger mandag i uge 12.
        We close for applications on Monday of week 12.
    """,
    date(2027, 3, 24): """
        Du har tre uger fra dags dato til at søge.
        Fristen er tre uger fra i dag.
        Fristen er om tre uger.
        Ansøgningsfrist: 3 uger fra dags dato.
        Applications close in three weeks.
        The deadline is three weeks from today.
        Vi læser breve frem til 24. marts.
        Vi læser ansøgninger til og med den 24. marts.
        Vi tager imod breve indtil den 24. marts.
        Vi samler ansøgninger ind til den 24. marts.
        We read letters until 24 March.
        We accept applications through 24 March.
        We take letters up to and including 24 March.
        We keep the inbox open until 24 March.
        Søg senest dagen før skærtorsdag.
        Fristen er sat til om 3 uger.
        Apply by the day before Maundy Thursday.
    """,
    date(2027, 3, 25): """
        Send os nogle linjer, og lad os få dem skærtorsdag allersenest.
        Apply by Maundy Thursday.
    """,
    date(2027, 3, 26): """
        Fristen er sidste fredag i marts.
        Deadline: the last Friday of March.
    """,
    date(2027, 3, 27): """
        Fristen er påskelørdag.
    """,
    date(2027, 3, 31): """
        Den sidste dag i marts er også sidste dag, man kan søge.
        Fristen er ultimo marts.
        Ansøgningsfrist med udgangen af marts.
        Søg inden udgangen af marts.
        Deadline is end of March.
        Fristen er den sidste marts.
        Send your CV by the end of the month.
        Send your CV by month's end.
        You have until the end of March.
        Du har til udgangen af marts.
    """,
    date(2027, 4, 1): """
        Fristen er den første april.
        Fristen er den 1. i næste måned.
    """,
    date(2027, 4, 2): """
        Fristen er den 2. i næste måned.
        The deadline is the 2nd of next month.
    """,
}
OPEN = """
    Vikarpuljen har åbent for optag hele året.
    Ansøgninger behandles i den rækkefølge, de modtages.
    Vi tager ansøgningerne i den rækkefølge, de kommer.
    Vi siger ja til folk efterhånden som de melder sig.
    Vi siger ja, efterhånden som folk skriver.
    Der er ikke nogen dato at holde øje med.
    Der er ingen sidste dag.
    Ham eller hende tager vi den dag de banker på.
    Vi ansætter den første der passer.
    Vi ansætter, når den rigtige kommer forbi.
    Applications are handled in the order in which they are received.
    We invite people in the order they write to us.
    We look at each application the day it lands.
    There is no date to keep an eye on.
    There is no last day to apply.
    You can apply all year.
    We say yes to people as they write.
    Vi har åbent for ansøgninger hele året rundt.
    Vi hører fra dig, når det passer dig; ingen frist.
    Skriv, når du har lyst, der er ingen frist.
    First come, first served.
    Vi svarer og ansætter løbende.
    We review applications on receipt.
    Each application is read when it arrives.
    Vi læser hver ansøgning den dag, den kommer.
    Vi kigger på ansøgningerne, som de kommer ind.
"""
UNTOLD = """
    Du har til den 1. april til at finde dig en bolig.
    Du har til mandag til at lære kassen at kende.
    Fristen er om et par uger.
    Du har cirka tre uger til at søge.
    You have about three weeks to apply.
    Du har tre uger til at lære systemet.
    Fristen er om en uges tid.
    Den 14. marts er sidste dag for Karl, han går på pension.
    Hendes sidste dag er den 14. marts.
    Sidste vagt for Bo er den 14. marts.
    Fristen er i slutningen af uge 11.
    Fristen er midt i marts.
    Fristen er primo april.
    Fristen er medio marts.
    Søg inden weekenden.
    Søg inden påske.
    Vi vil gerne høre fra folk sådan cirka midt i april.
    Sidste dag for Bo er den 14. marts.
    Vores bager rejser. Sidste dag er den 14. marts.
    Første dag er den 8. marts, sidste dag er den 30. marts.
    Din ansøgning skal være i vores indbakke, når vi møder ind mandag den 15. marts.
    Ansøgningen skal være her, når vi møder mandag den 15. marts.
    Frist: lørdagen efter.
    Fristen er udløbet den 1. marts.
    Fristen er ikke fastsat endnu.
    Fristen kommer senere.
    Ansøgningsfristen fastsættes senere og fremgår af opslaget.
    Vi håber at have fundet en inden den 1. april.
    Vi vil gerne have besat stillingen inden den 1. april.
    Vi vil gerne høre fra dig fredag den 12. marts.
    Samtaler holdes den 12. marts, så skriv inden da.
    Samtaler holdes fra den 15. marts. Skriv inden.
    Skriv nu, samtalerne er allerede i næste uge.
    We stop reading on 12 March.
    The deadline is in a couple of weeks.
    The deadline will be announced later.
    Apply by Easter.
    Apply by the weekend.
    Apply some time in March.
    Apply in the first half of March.
    We would like to fill the job by 1 April.
    We'd like to have someone in place by 1 April.
    We'll be choosing on 12 March, so write before then.
    Du har lidt over en uge til at søge.
    Du har ikke engang en uge til at søge.
    You have less than two weeks to apply.
    You have just under two weeks to apply.
    Du har knap to uger til at søge.
    Du har mindst to uger til at søge.
    Du har frem til midt i marts.
    Du har frem til weekenden.
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def deadline_in(sentence: str) -> object:
    return read_vacancy(f"Vi søger en kok, 37 timer.\n{sentence}", SENT).deadline


@pytest.mark.parametrize(
    ("day", "sentence"), [(day, one) for day in DAYS for one in lines(DAYS[day])]
)
def test_a_last_day_is_read(day: date, sentence: str) -> None:
    assert deadline_in(sentence) == day


@pytest.mark.parametrize("sentence", lines(OPEN))
def test_that_there_is_none_is_read(sentence: str) -> None:
    assert deadline_in(sentence) == "open"


@pytest.mark.parametrize("sentence", lines(UNTOLD))
def test_what_is_said_roughly_or_of_something_else_is_none(sentence: str) -> None:
    assert deadline_in(sentence) is None
