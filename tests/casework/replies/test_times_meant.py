"""Which of the days and times of a reply is meant, said in other ways. Written on Tuesday 9 February 2027."""

from datetime import date

import pytest

from casework.readings import Intent
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, beginning

WITH_TIME = (Intent.INVITATION, Intent.RESCHEDULE)


def offered(text: str) -> list[str]:
    """Every time that is offered."""
    return [f"{one.start:%m-%d %H:%M}" for one in read_reply(text, TUESDAY).slots]


def surely(text: str) -> list[str] | None:
    """Every time that is surely offered; None where a person has to read it."""
    reading = read_reply(text, TUESDAY)
    return offered(text) if reading.sure and reading.intent in WITH_TIME else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We would like to meet her on Thursday the 18th, 14:30 hours, in our workshop.", ["02-18 14:30"]),
        ("We would like to meet him on Friday the 19th from 09:00 to 10:15 hours.", ["02-19 09:00"]),
        ("Please let her come for an interview on Monday, 15 February, 12 noon.", ["02-15 12:00"]),
        ("We want to interview him on Thursday from 10 AM to 12 noon.", ["02-11 10:00"]),
        ("We would like to interview her online on Friday, 11:00 Danish time (so 10:00 at her place).", ["02-12 11:00"]),
        ("Vi vil gerne tale med hende på Teams torsdag kl. 13 dansk tid (kl. 12 i Porto).", ["02-11 13:00"]),
        ("We are happy to meet him on Thu 18th or Fri 19th Feb, both days either 0900 or 1330.", ["02-18 09:00", "02-18 13:30", "02-19 09:00", "02-19 13:30"]),
        ("Vi vil gerne møde hende torsdag eller fredag, begge dage 0930.", ["02-11 09:30", "02-12 09:30"]),
        ("We would like a first talk with her on Teams this day next week, 1000 hrs.", ["02-16 10:00"]),
        ("Could she pop past Thursday arvo, 2 o'clock, for an interview?", ["02-11 14:00"]),
        ("We want to interview him on coming Thursday, i.e. 11th February, at 3 pm.", ["02-11 15:00"]),
        ("Vi vil gerne se hende på torsdag, dvs. den 11. februar, kl. 9.", ["02-11 09:00"]),
        ("Greetings of the day. We would like to interview her on Thursday at 2 pm.", ["02-11 14:00"]),
    ],
)  # fmt: skip
def test_a_day_and_a_time_may_be_written_in_many_ways(text: str, expected: list[str]) -> None:
    assert surely(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The interview with Pedro was planned for Friday, 12th February, 2 PM. We have to prepone it by one day, timings remain as they are, the time is unchanged.", "02-11 14:00"),
        ("Samtalen fredag den 12. februar kl. 10 må desværre fremrykkes en dag, klokkeslæt er uændret.", "02-11 10:00"),
        ("Samtalen med Amina torsdag den 11. februar kl. 9.30 må vi desværre udskyde en uge. Tidspunkt og sted er uændret.", "02-18 09:30"),
        ("Due to a breakdown, tomorrow's 0900 interview with Pedro has to slip to 1330 same day.", "02-10 13:30"),
        ("Vi havde aftalt torsdag kl. 9 med Amina, men det går ikke. Hun skal komme dagen efter, altså fredag den 12., stadig kl. 9.", "02-12 09:00"),
        ("Vi havde sagt torsdag kl. 11, men han har en tid hos tandlægen 11.30 den dag. Hun kommer bare dagen efter i stedet, klokken er den samme.", "02-12 11:00"),
        ("Amina kommer jo på torsdag den 11. kl. 12. Det går ikke alligevel. Kan hun i stedet fredag, samme klokkeslæt?", "02-12 12:00"),
        ("We have Pedro down for Thursday at 10. That won't work after all. Can he come on Friday instead, same time?", "02-12 10:00"),
        ("Samtalen kl. 9 på torsdag bliver kl. 11. Resten er som aftalt.", "02-11 11:00"),
        ("The 10 o'clock interview on Thursday is now at 1 pm. Everything else as agreed.", "02-11 13:00"),
    ],
)  # fmt: skip
def test_where_a_meeting_moves_to_may_be_told_in_many_ways(text: str, expected: str) -> None:
    assert offered(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi vil gerne møde hende torsdag den 11. februar kl. 10. Det tager en time, da værkstedet skal levere en ordre kl. 13.", ["02-11 10:00"]),
        ("Vi vil gerne møde hende torsdag den 11. februar kl. 12.30 på kontoret. Hun må ikke komme meget senere, for kl. 14 har hele huset møde om budgettet.", ["02-11 12:30"]),
        ("Tømreren er på pladsen i Skive til kl. 14 på torsdag, så før er der ikke tid. Men hun må gerne komme til samtale den dag kl. 14.30.", ["02-11 14:30"]),
        ("Vi vil gerne se ham på torsdag kl. 11. Mester er først tilbage fra byen ved 10-tiden.", ["02-11 11:00"]),
        ("Vi vil gerne se ham. Få ham til at ringe til Grethe på 20 30 40 50 mellem et og to, så finder de en dag.", []),
        ("We'd like to see her: any morning between 9 and 11 she can drop in and ask for Jo. Free parking by the church till the 15th of March.", []),
        ("Tomorrow no, we are at a fair. But on Friday at 10 we would like to interview him.", ["02-12 10:00"]),
        ("Skal vi sige en uformel kaffe med hende på torsdag kl. 15?", ["02-11 15:00"]),
    ],
)  # fmt: skip
def test_other_times_of_the_house_are_no_offer(text: str, expected: list[str]) -> None:
    assert surely(text) == expected


def test_the_deadline_of_a_task_is_no_new_time() -> None:
    text = (
        "Samtalen ligger torsdag kl. 9, men rykkes til mandag i uge 8 kl. 11.15."
        " Deadline for opgaven er uændret, dvs. fredag i uge 7 kl. 12."
    )
    assert offered(text) == ["02-22 11:15"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi vil gerne hilse på hende. Hvis hun kan, så lad os sige fredag kl. 10.", ["02-12 10:00"]),
        ("We would like to meet her. If she can make it, let's say Friday at 10.", ["02-12 10:00"]),
        ("Vi vil gerne møde hende. Jeg har tid torsdag kl. 9 eller fredag kl. 15, og hvis ingen af dem dur, så mandag kl. 9.", ["02-11 09:00", "02-12 15:00", "02-15 09:00"]),
        ("We'd like to interview her on Thursday at 10, and if it rains she can park inside.", ["02-11 10:00"]),
        ("We want to interview him on Thursday at 10. Same meeting room as last time.", ["02-11 10:00"]),
        ("We'd love to meet him. Next week I have Tuesday at 10 am or Thursday at 2 pm, whichever suits him. I'll send a link once I know which one.", ["02-16 10:00", "02-18 14:00"]),
        ("We'd be glad to interview her. Not this Friday, the whole team is away, but the Friday after at 11 am.", ["02-19 11:00"]),
    ],
)  # fmt: skip
def test_what_changes_nothing_of_the_time_holds_nothing_back(
    text: str, expected: list[str]
) -> None:
    assert surely(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vi vil gerne møde hende. Hvis hun kan køre truck, så lad os sige fredag kl. 10.",
        "We would like to meet her. If she can show a licence, let's say Friday at 10.",
        "Vi har to andre inde torsdag kl. 9. Hvis ingen af de andre siger ja, kan hun komme fredag kl. 10.",
        "Vi vil gerne møde hende. Hvis chefen kan, så lad os sige fredag kl. 10.",
        "We would like to meet her. If we can, let's say Friday at 10.",
        "Hvis det ikke regner, kan hun komme fredag kl. 10.",
        "We have pencilled her in for Friday at 10.",
        "I have Tuesday at 10 am or Thursday at 2 pm. I'll confirm once I know which one.",
        "Vi vil gerne møde hende torsdag kl. 10, nej, kl. 11.",
        "Vi skulle have haft ham ind på torsdag kl. 12, men nu ryger det til på fredag også kl. 12. Han må gerne tage arbejdstøj med.",
    ],
)
def test_what_may_change_the_time_is_still_asked_about(text: str) -> None:
    assert surely(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is hired and the contract is signed. She begins now on lørdag, when we open.", date(2027, 2, 13)),
        ("Vi har ansat ham. Han kan råde over lejligheden fra den 15. februar, men arbejdet begynder først den 1. marts.", date(2027, 3, 1)),
        ("Kontrakten er underskrevet. Nøglen kan hentes fra den 18. februar, men selve ansættelsen løber fra den 1. marts.", date(2027, 3, 1)),
        ("She is hired. Her key card can be fetched from 22 February, but the employment runs from the first Monday in March.", date(2027, 3, 1)),
        ("Since this morning the contract is signed. She takes up her work on 1 March 2027.", date(2027, 3, 1)),
        ("Alt er skrevet under. Hans første vagt er natten mellem søndag og mandag, han møder kl. 22.", date(2027, 2, 14)),
        ("He is hired. His first night is the night between the 1st and 2nd of March, he stamps in at 22:00.", date(2027, 3, 1)),
        ("Hun er ansat! Første rigtige vagt er på lørdag 16-23.", date(2027, 2, 13)),
        ("Vi har efter samtalen den 3. februar besluttet at ansætte ham som tekniker pr. 1. marts 2027.", date(2027, 3, 1)),
    ],
)  # fmt: skip
def test_the_first_day_is_that_of_the_work(text: str, expected: date) -> None:
    assert beginning(text).day == expected


@pytest.mark.parametrize(
    "text",
    [
        "Han er ansat. Første vagt er natten mellem søndag og mandag, han møder kl. 00.30.",
        "Hun er ansat. Introduktionen er den 15. februar, og hun starter, når papirerne er klar.",
        "Hun er ansat fra den 1. maj, som er en lørdag, altså første hverdag.",
    ],
)
def test_a_first_day_that_may_be_another_is_not_the_one_that_stands_there(text: str) -> None:
    assert beginning(text).day not in (date(2027, 2, 14), date(2027, 2, 15), date(2027, 5, 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi vil gerne tale med hende. Elektrikeren kommer på torsdag kl. 9, så kom hellere fredag kl. 10.", ["02-12 10:00"]),
        ("We'd like to interview her on Thursday at 11. Parcel pickup is at 9, so I am in anyhow.", ["02-11 11:00"]),
        ("Vores 6. klasse kommer på besøg hos jer onsdag den 17. kl. 9. Og Pedro vil vi gerne tale med torsdag den 18. kl. 11.", ["02-18 11:00"]),
        ("Vi vil gerne møde hende. Jeg skal have synet bilen torsdag kl. 8, men kl. 10 samme dag er jeg fri.", ["02-11 10:00"]),
        ("I uge 7 holder vi vinterferie, men mandagen lige efter er vi her igen. Send Amina til samtale den dag kl. 10.15.", ["02-22 10:15"]),
        ("In his letter Pedro is suggesting Thursday 10 am. That is not possible. We would like to interview him on Friday at 9.30 or Monday 15th at 2 pm.", ["02-12 09:30", "02-15 14:00"]),
        ("Vi vil gerne se Amina til samtale. Der er tre tider:\n- torsdag den 11. kl. 9\n- samme dag kl. 14\n- mandag den 15. kl. 11", ["02-11 09:00", "02-11 14:00", "02-15 11:00"]),
        ("We would like Pedro in for an interview Thursday week, the 18th, at half ten.", ["02-18 10:30"]),
        ("Lederen har sat 45 minutter af til at tale med hende torsdag d. 11/2 kl. 9.15.", ["02-11 09:15"]),
    ],
)  # fmt: skip
def test_what_else_is_on_is_no_offer(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vedr. samtale den 18. februar 2027 kl. 9.00\n\nVor inspektør er syg. Vi må henlægge samtalen til torsdag den 25. februar 2027 kl. 10.", "02-25 10:00"),
        ("We put the interview on Thursday at 11 and now I see that the house is locked. Please let her come the day after, same time.", "02-12 11:00"),
        ("Tomorrow at 11, when Mr. Juma was to come to me, I will be at the dentist. What I have is Friday at 10.", "02-12 10:00"),
        ("Amina og jeg havde sat hinanden stævne torsdag den 11. kl. 11. Det er jeg nødt til at ændre: onsdagen efter, den 17., kl. 13.", "02-17 13:00"),
        ("15.2. 10:00 with the candidate falls away. New time Thursday 18 February 09:30.", "02-18 09:30"),
        ("Wednesday 10:00 is dead. New time: Friday the 12th at 13:15.", "02-12 13:15"),
        ("Jeg har sat mandag kl. 9.15 af til ham i stedet for i morgen kl. 14.", "02-15 09:15"),
        ("Vores revisor lander kl. 14 på torsdag, så samtalen kl. 15 rykkes til kl. 11 samme dag.", "02-11 11:00"),
    ],
)  # fmt: skip
def test_which_time_was_agreed_before(text: str, expected: str) -> None:
    assert offered(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "We would like to interview him on Thursday at half ten.",  # 10:30, or 9:30 to a Dane
        "Vi må flytte samtalen. Vi kan mandag kl. 9. Tirsdag samme tid går også.",
        "Elektrikeren kommer torsdag kl. 9, og samtalen med Amina må vi se på.",
        "Vi vil gerne se hende. Jeg skal have synet bilen torsdag kl. 8.",
    ],
)
def test_a_time_beside_another_is_still_asked_about(text: str) -> None:
    assert surely(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Signed by both of us as of this morning. Ms Juma goes on the payroll Monday the 1st of March.", date(2027, 3, 1)),
        ("Papirerne er skrevet under. Hun skal møde første gang mandag d. 1. marts. Min bestyrer tager ferie fra d. 6.", date(2027, 3, 1)),
    ],
)  # fmt: skip
def test_the_first_day_stands_beside_other_days(text: str, expected: date) -> None:
    assert beginning(text).day == expected
