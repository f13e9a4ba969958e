"""What each day and time of a reply is: the offer, the old time, hours of opening, an end, a call.

Sent on Wednesday 18 November 2026.
"""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent, ReplyReading
from casework.replies.read import read_reply

WEDNESDAY = datetime(2026, 11, 18, 10, 0, tzinfo=LOCAL)
WITH_TIME = (Intent.INVITATION, Intent.RESCHEDULE)
NO_TIME = ""


def read(text: str) -> ReplyReading:
    return read_reply(text, WEDNESDAY)


def first(text: str) -> str:
    """The first time offered; nothing where none is, or another thing is meant."""
    reading = read(text)
    offers = reading.slots and reading.intent in WITH_TIME
    return f"{reading.slots[0].start:%m-%d %H:%M}" if offers else NO_TIME


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mødet med Irina på fredag kl. 9.30 udskydes til torsdag den 26., tidspunktet er det samme.", "11-26 09:30"),
        ("Old appointment: Friday 20 November 13:00\nNew appointment: Tuesday 24 November 10:00\nSame meeting room.", "11-24 10:00"),
        ("Interview med Oksana\nGammel tid: fredag d. 20. kl. 13.00\nNy tid: tirsdag d. 24. kl. 10.00\nSted: uændret", "11-24 10:00"),
        ("Interview with Oksana is moved.\nNew time: Tuesday 24 November at 10:00\nOld time: Friday 20 November at 13:00", "11-24 10:00"),
        ("Sorry for this - I've had to move Friday's 13:00 interview to Thursday 26 November 09:15.", "11-26 09:15"),
        ("Sorry for this - I've had to move tomorrow's 1 pm interview with him to Thursday 26 November, same time.", "11-26 13:00"),
        ("hej den i morgen klokken 9 med hende natalia den må jeg desværre flytte kan hun komme mandag i stedet også klokken 9", "11-23 09:00"),
        ("we moved his chat from tomorrow to friday, same time (12) hope thats ok", "11-20 12:00"),
        ("Hi, could we shift Monday's interview with Anna from 9:30 to 10:30? Everything else stays the same.", "11-23 10:30"),
        ("Any way to push Anna's interview from 10:00 to 14:30, same day (24 November)?", "11-24 14:30"),
        ("Kan vi rykke samtalen med Anna fra kl. 10 til kl. 14.30, samme dag (24/11)?", "11-24 14:30"),
        ("Mandagens samtale med Anna bliver kl. 10.30 i stedet for kl. 9.30.", "11-23 10:30"),
        ("Interviewet, der var berammet til den 20. november kl. 11, er udsat til den 24. november, uændret klokkeslæt.", "11-24 11:00"),
        ("Vi bliver nødt til at udsætte samtalen på fredag kl. 11 til tirsdag i næste uge, stadig kl. 11.", "11-24 11:00"),
        ("The interview on Friday 20 November at 11.00 has been postponed until Tuesday 24 November; time and place remain unchanged.", "11-24 11:00"),
        ("Regarding tomorrow 9am with Viktor: something came up. Wednesday 25th at 3pm instead please.", "11-25 15:00"),
        ("Vedr. samtale med Viktor torsdag d. 19.11. kl. 9.00: den må flyttes. Forslag til ny tid: onsdag d. 25.11. kl. 15.00.", "11-25 15:00"),
        ("Kan han komme kl. 14 i morgen i stedet for kl. 10?", "11-19 14:00"),
        ("I morgen bliver det først kl. 14 og ikke kl. 10, som vi havde aftalt.", "11-19 14:00"),
        ("re Monday, can we make it 10 instead of 9? school run has changed", "11-23 10:00"),
        ("Aftalen på torsdag kl. 13.30 holder ikke, vi har fået besøg af Arbejdstilsynet. Kunne det blive mandag samme tid?", "11-23 13:30"),
        ("FLYTTET: man 23/11 9.30 -> man 30/11 9.30", "11-30 09:30"),
        ("Dagens samtale kl. 11 flyttes til fredag kl. 11.", "11-20 11:00"),
        ("Hej Mette, vi havde jo sagt fredag kl 10 men jeg skal til begravelse, så hvad med mandag kl 14", "11-23 14:00"),
        ("Sorry, Friday 10 am is off - boss is ill. Monday 23rd at 2 pm is the new plan.", "11-23 14:00"),
        ("ny tid torsdag d 26 kl 9 (den gamle var fredag d 20 kl 9)", "11-26 09:00"),
        ("Maria was supposed to come tomorrow at 10. I have a dentist appointment then, so let's say Wednesday 25 November at noon.", "11-25 12:00"),
        ("We'll have to swap Thursday 9am for Friday 27th 10am, sorry!", "11-27 10:00"),
        ("Jeg bliver nødt til at flytte Nadias samtale. Den lå torsdag kl. 9, nu bliver det fredag den 27. kl. 10.", "11-27 10:00"),
        ("Jeg har dobbeltbooket i morgen kl. 10, undskyld. Fredag kl. 14 passer bedre.", "11-20 14:00"),
        ("Please tell Ahmed that his interview is now Monday at 10, not Friday.", "11-23 10:00"),
        ("Torsdag kl. 9 er blevet optaget, men fredag den 27. kl. 10 er fri.", "11-27 10:00"),
        ("Ændring: fredag kl. 14 (før: torsdag kl. 10)", "11-20 14:00"),
    ],
)  # fmt: skip
def test_of_the_old_time_and_the_new_one_only_the_new_one_is_offered(
    text: str, expected: str
) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Han kan bare komme forbi en dag, vi har åbent fra 7 til 16, fredag dog kun til kl. 14.", NO_TIME),
        ("She can drop in whenever she likes, we are open Monday to Friday 9 to 5.", NO_TIME),
        ("Bare kig ind en formiddag, vi er på værkstedet hver dag fra kl. 7 og om torsdagen til kl. 17.", NO_TIME),
        ("anything before noon works for us any day next week", NO_TIME),
        ("Any day next week after 2 pm suits us fine, just let me know.", NO_TIME),
        ("Jeg træffes bedst mellem 10 og 12 på hverdage, så finder vi en tid til en samtale.", NO_TIME),
        ("Vi holder lukket om mandagen, ellers kan han bare komme ind ad døren mellem 10 og 17", NO_TIME),
        ("We would like to meet her on Wednesday 25 November at 15:15. Our opening hours are 9:00-17:00, so the door may be locked when she leaves.", "11-25 15:15"),
        ("Vi vil gerne invitere hende til samtale onsdag den 25. november kl. 15.15.\n\nMed venlig hilsen\nLis Krog\nTlf. 20 00 00 12\nÅbningstider: man-fre 8.00-16.00", "11-25 15:15"),
        ("Mandag kl. 10 passer fint. Vi møder selv kl. 6, så der er altid nogen.", "11-23 10:00"),
        ("Han kan komme mandag kl. 10, der holder vi pause. Butikken åbner kl. 9.", "11-23 10:00"),
        ("Kom tirsdag kl. 9, arbejdstiden er 7-15 og fredag til 13.", "11-24 09:00"),
        ("Hun kan komme tirsdag den 24. november kl. 13. Vores arbejdstider er mandag-torsdag 7-15.30 og fredag 7-14.", "11-24 13:00"),
        ("Send ham endelig forbi, værkstedet er åbent 7-16 alle hverdage.", NO_TIME),
        ("Come whenever, but not on Mondays, we're closed.", NO_TIME),
        ("We'd be happy to see him on Tuesday 24 November at 13:00.\n\nKind regards\nAnn\nOffice hours Mon-Thu 9:00-15:00, Fri 9:00-12:00", "11-24 13:00"),
        ("Samtale tirsdag kl. 13. Frokost er 12-12.30, så der er ro bagefter.", "11-24 13:00"),
        ("Jobbet er fra kl. 6 til 14. Han kan komme til samtale tirsdag kl. 10.", "11-24 10:00"),
        ("The job is 7-15 Monday to Friday. Interview on Tuesday 24 November at 10.", "11-24 10:00"),
        ("Confirming Tuesday 24/11 8.30. The shop is closed until 9 so ring the bell.", "11-24 08:30"),
    ],
)  # fmt: skip
def test_hours_of_opening_and_habits_are_no_time_to_come(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll call you tomorrow at 10 to find a time for the interview.", NO_TIME),
        ("Jeg ringer til hende mandag kl. 9 og aftaler en tid for samtale.", NO_TIME),
        ("The job interview will be sometime in week 49, I'll send a time tomorrow at noon.", NO_TIME),
        ("Please give me a call on Friday at 11 and we will find a slot for an interview.", NO_TIME),
        ("Vi har selv møde om det torsdag kl. 9, så hører I fra os.", NO_TIME),
        ("Kom tirsdag kl. 10, bussen går 9.40 fra stationen.", "11-24 10:00"),
        ("Tuesday at 10 please. The train gets in at 9:42, so someone can pick her up.", "11-24 10:00"),
        ("Han skal være her tirsdag kl. 10, jeg skal videre kl. 11.", "11-24 10:00"),
        ("Samtalen bliver tirsdag d. 24. kl. 10 og varer til ca. 11.", "11-24 10:00"),
        ("Hun kan komme til samtale den 24. november kl. 10.00. I bedes bekræfte senest fredag kl. 12.", "11-24 10:00"),
        ("Thanks for your email from Monday. We'd love to meet her on Tuesday 24 November at 10. Please confirm by Friday 12:00.", "11-24 10:00"),
        ("Jeg talte med ham i mandags kl. 8, og han lød fin. Vi ses tirsdag kl. 10.", "11-24 10:00"),
        ("Tuesday at 10. I have to leave at 11 for a meeting in Odense.", "11-24 10:00"),
        ("Tirsdag kl. 10 hos os. Toget er på stationen 9.38, så kan hun gå herop.", "11-24 10:00"),
        ("Vi har travlt frem til fredag kl. 12, men derefter finder vi en tid til hende.", NO_TIME),
        ("Jeg er tilbage mandag kl. 8 og ser på det der.", NO_TIME),
        ("Vi ses tirsdag kl. 13! Køkkenet har travlt mellem 11 og 12.30, så ikke før.", "11-24 13:00"),
        ("Interview Tuesday at 10, start of work 1 December at 7 if all goes well.", "11-24 10:00"),
    ],
)  # fmt: skip
def test_a_call_an_end_a_bus_or_a_limit_is_no_time_to_come(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kunne hun komme i morgen om en uge kl. 8.15?", "11-26 08:15"),
        ("Kunne hun komme i morgen en uge, kl. 8.15?", "11-26 08:15"),
        ("Torsdag otte dage kl. 14 kan vi tage imod ham.", "11-26 14:00"),
        ("Mandag kl. 13, ikke nu på mandag men ugen efter.", "11-30 13:00"),
        ("Mandag kl. 13, dog ikke den førstkommende, men den efter.", "11-30 13:00"),
        ("Monday week at 1pm would be perfect", "11-30 13:00"),
        ("Lad os sige torsdag i uge 48 kl. 9.", "11-26 09:00"),
        ("mandag i uge 49 klokken 13", "11-30 13:00"),
        ("Day after tomorrow at 10 would be perfect for us.", "11-20 10:00"),
        ("How about Saturday week (the 28th), 10 am?", "11-28 10:00"),
        ("Uge 48 er efterårsrengøring her, så det bliver mandagen efter kl. 14.30.", "11-30 14:30"),
        ("i morgen 8 dage kl. 9 kan hun komme til samtale", "11-26 09:00"),
        ("I dag om 8 dage kl. 9.", "11-25 09:00"),
        ("Onsdag om en uge kl. 9 passer os.", "11-25 09:00"),
        ("next Wednesday 25/11 at 10 she can have a trial day", "11-25 10:00"),
    ],
)  # fmt: skip
def test_a_day_counted_from_another_is_told(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tirsdag kl. 10, nej vent, kl. 11 passer bedre.", "11-24 11:00"),
        ("Hun kan komme tirsdag kl. 10... eller nej, der har jeg møde, så kl. 11.", "11-24 11:00"),
        ("Tuesday at 10, sorry, I mean 11.", "11-24 11:00"),
        ("Come on Monday - no, Tuesday at 11.", "11-24 11:00"),
        ("han kan komme mandag ups tirsdag kl 11", "11-24 11:00"),
        ("Ret lige min mail: det er tirsdag kl. 11 og ikke tirsdag kl. 10.", "11-24 11:00"),
        ("Correction to my last mail: Tuesday at 11, not Monday at 11.", "11-24 11:00"),
        ("Tuesday 24 at 9 — scratch that, 9:30.", "11-24 09:30"),
        ("Hun kan komme mandag kl. 9.30, nej hov, tirsdag mener jeg.", "11-24 09:30"),
    ],
)  # fmt: skip
def test_what_is_taken_back_is_not_offered(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Larysa kan få en prøvevagt onsdag 25/11. Vagten starter 0600 og slutter 1400.", "11-25 06:00"),
        ("Vi vil gerne give ham en prøvedag onsdag den 25. november. Han møder kl. 7.00 og har fri kl. 15.30.", "11-25 07:00"),
        ("We can offer him a trial day on Wednesday 25 November, start 7:00, finish 15:30.", "11-25 07:00"),
        ("Trial shift Wednesday 25/11, 0745-1300, ask for Jens.", "11-25 07:45"),
        ("Can she do a trial on Saturday 28 November from 10 till 2? We'll feed her.", "11-28 10:00"),
        ("Prøvedag tirsdag den 24. november, mødetid 6.30, slut 14.30, husk sikkerhedssko.", "11-24 06:30"),
        ("Vi giver ham en prøvevagt på tirsdag. Mødetid kl. 06:30, og den slutter kl. 14.30.", "11-24 06:30"),
        ("He can follow Lars for a day, Monday 30 November. We start at 7 and finish at 3.", "11-30 07:00"),
        ("Lad ham komme torsdag den 26. mellem ti og elleve.", "11-26 10:00"),
        ("come by on Thursday 26th between 10 and 11", "11-26 10:00"),
        ("Thursday 26 November, sometime between 1 and 3 pm", "11-26 13:00"),
        ("Mandag mellem 12 og 13 i frokosten.", "11-23 12:00"),
    ],
)  # fmt: skip
def test_a_trial_begins_with_its_shift_and_a_span_with_its_first_hour(
    text: str, expected: str
) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi vil meget gerne se hende på onsdag. Hun skal tage bus 4A til endestationen og gå ind ad porten til venstre. Vi siger kl. 9.", "11-25 09:00"),
        ("Wednesday 25 November would suit us best. Ask for Pia in reception, she has your name on a list and will show you the way to my office on the second floor. Be there at 9 am.", "11-25 09:00"),
        ("Vi vil gerne se hende til en uforpligtende snak. Det kan være tirsdag. Vi har en mødelokale på første sal, som vi booker. Klokken 10 passer bedst.", "11-24 10:00"),
        ("Klokken 9 om morgenen er bedst for os, for der er kaffe på kanden, og køkkenet er klar til at vise frem. Onsdag den 25.", "11-25 09:00"),
        ("Følgende tider er mulige:\n- tirsdag d. 24. kl. 10\n- onsdag d. 25. kl. 13\n- torsdag d. 26. kl. 9", "11-24 10:00"),
        ("I can offer these slots:\n* Tue 24 Nov 10:00\n* Wed 25 Nov 13:00\n* Thu 26 Nov 09:00", "11-24 10:00"),
        ("Dag: tirsdag 24/11\nTidspunkt: 10-10.30\nSted: Kantinen", "11-24 10:00"),
        ("Onsdag. Kl. 11. Hovedindgangen.", "11-25 11:00"),
        ("Hvad siger hun til på onsdag? Vi kunne sige 11.00.", "11-25 11:00"),
    ],
)  # fmt: skip
def test_a_day_and_its_time_may_stand_far_apart(text: str, expected: str) -> None:
    assert first(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Samtalen på fredag kl. 13 rykkes en uge frem, altså til den 27. november.",
        "Hun kan komme mandag kl. 10. Det andet var kl. 15.",
        "Samtalen mandag kl. 10 og tirsdag kl. 11 flyttes.",
    ],
)
def test_a_time_of_which_nobody_knows_what_it_is_makes_a_person_read(text: str) -> None:
    assert not read(text).sure


@pytest.mark.parametrize(
    "text",
    [
        "Please let him come Tuesday 24 November at 4 pm, then the last van is gone.",
        "Han må gerne komme tirsdag den 24. november kl. 16, når den sidste bil er kørt og pladsen ikke er optaget.",
        "Jeg ringer til ham tirsdag den 24. november kl. 16, det er samtalen.",
        "We'd like to see him Tuesday 1600, in the yard.",
        "Kom ind til en kop kaffe på tirsdag kl. 16, altså når vi har lukket.",
    ],
)
def test_what_stands_beside_the_offer_takes_it_away_no_more(text: str) -> None:
    assert first(text) == "11-24 16:00"


@pytest.mark.parametrize(
    "below",
    [
        "Varme sommerhilsner\nKaren Holm\nTlf. 00 00 11 22 (bedst mellem 9 og 10)\nÅbent 6.30-17",
        "Jens Bæk\nVærkfører\nmob 00001122 (ikke i pauserne 9.00 og 12.00)",
        "Kind regards\nKaren Holm\nPhone 00 00 11 22, weekdays 9:00 - 12:00",
    ],
)
def test_the_hours_below_the_name_are_the_writers_own(below: str) -> None:
    reading = read(f"Vi vil gerne møde hende tirsdag i næste uge kl. 13.15.\n\n{below}")
    assert [f"{slot.start:%m-%d %H:%M}" for slot in reading.slots] == ["11-24 13:15"]
    assert reading.sure


def test_to_move_forward_with_somebody_moves_no_meeting() -> None:
    reading = read("Happy to move forward with Ivan:\n- Tue 24/11 at 10:00\n- Fri 27/11 at 9:00")
    assert len(reading.slots) == 2
    assert reading.sure


@pytest.mark.parametrize(
    "text",
    [
        "Vi vil gerne møde ham, han kan selv booke en tid i min kalender her.",
        "Hun er velkommen til at komme til en samtale, når det passer hende.",
        "We would love to meet her, she can drop by any day next week.",
        "Vi vil gerne tale med hende. Hun kan slå på tråden dagen før.",
        "Vi vil gerne se ham. Ring til mig mellem 14 og 16, så aftaler vi en tid.",
        "Vi vil gerne se ham. Han kan ringe ml. kl. 8 og 10, så finder vi en tid.",
        "We would like to meet her. She can call me between 8 and 10 to find a time.",
        "Vi vil gerne tale med hende. Bed hende ringe på 20 11 33 06 om formiddagen.",
        "Vi vil gerne se hende. Bed hende kontakte Bo på 20 11 33 06.",
        "Send ham bare herned en formiddag, vi vil gerne hilse på ham.",
    ],
)
def test_an_open_invitation_needs_no_time(text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots, reading.sure) == (Intent.INVITATION, (), True)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg ringer til ham i morgen kl. 10 og finder en tid.",
        "Vi vil gerne se ham til samtale kl. 10.",
        "Vi vil gerne se ham, og samtalen varer fra 10 til 11.",
    ],
)
def test_a_time_that_is_none_yet_or_a_call_of_theirs_makes_a_person_read(text: str) -> None:
    assert not read(text).sure


def test_a_day_that_is_excepted_is_none_to_come_on() -> None:
    assert first("Vi vil gerne se hende i næste uge mellem 8 og 10, bare ikke onsdag.") == NO_TIME
