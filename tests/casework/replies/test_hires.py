"""What makes a hire sure, what leaves it open, and its first day. Written on Tuesday 9 February 2027."""

from datetime import date

import pytest

from casework.readings import Intent
from casework.replies.beginning import Beginning
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, beginning, sure_of

FIRST_OF_MARCH = date(2027, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Vi har tilbudt hende jobbet, men hun har bedt om betænkningstid til på fredag.",
        "We offered him the position yesterday. He is thinking it over.",
        "Han fik jobbet tilbudt i fredags men har ikke vendt tilbage.",
        "hej vi har tilbudt ham pladsen han melder tilbage i morgen så vi håber det bedste",
        "Tilbud er afgivet til Oksana d.d. Acceptfrist: fredag den 12. februar. Ønsket tiltrædelse: 1. marts 2027.",
        "We have made Serhii an offer: 37 hours, 28k, start 1 March. Now the ball is in his court.",
        "- Tilbud sendt: mandag\n- Startdato: 1. marts\n- Svar: afventer\n\nHilsen Lars",
        "Vi håber at hun takker ja. Kontrakt følger.",
        "HR har sendt kontrakten. Når den er underskrevet, starter hun 1. marts.",
        "Draft contract is with her. She starts on the 1st of March provided she signs.",
        "Vi tilbyder hende stillingen pr. 1. marts. Giv os besked om hun tager imod.",
        "The job is his if he wants it. Starting on Monday 1 March.",
        "Vi forhandler løn med hende lige nu, men det ser ud til at hun starter 1. april.",
    ],
)
def test_an_offer_that_nobody_has_said_yes_to_is_no_hire(text: str) -> None:
    assert sure_of(text) is not Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Vi har tilbudt hende jobbet, og hun har takket ja. Hun starter 1. marts.",
        "Our offer was accepted last night, she starts on 1 March.",
        "Kontrakten er sendt og retur med underskrift. Hun begynder 1. marts.",
        "Praktikken gik så godt at vi har tilbudt hende fast arbejde fra 1. marts, og det har hun sagt ja til.",
    ],
)
def test_an_offer_and_a_yes_are_a_hire(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.begins, reading.sure) == (Intent.HIRED, FIRST_OF_MARCH, True)


@pytest.mark.parametrize(
    "text",
    [
        "Hun starter 1. marts med mindre kommunen siger nej.",
        "Bliver udbuddet vores, er han i gang den 1. april.",
        "Contingent on a satisfactory reference from her last employer, Nadia will join us 1 March.",
        "She starts on 1 March, but HR has to approve it first.",
        "Hun begynder den 1. marts, men bestyrelsen skal lige godkende det på mødet torsdag.",
        "Vi skal bare lige have arbejdstilladelsen, så er hun ansat fra 1. marts.",
    ],
)
def test_a_hire_that_hangs_on_something_is_open(text: str) -> None:
    assert sure_of(text) is not Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Hun er ansat i løntilskud fra 1. marts til 31. maj.",
        "Han er ansat på prøve i 14 dage fra mandag.",
        "Vi har aftalt at hun møder ind på mandag og følger Birthe et par dage. Så må vi se.",
        "Vi starter hende op i et forløb på 4 uger med mentor via jer, start 1. marts.",
        "We start him Monday on a probationary week, unpaid, to see how he does.",
    ],
)
def test_work_that_others_pay_or_that_is_a_try_is_no_hire(text: str) -> None:
    assert sure_of(text) is not Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Tiltrædelse: 1. marts 2027\nPrøvetid: 3 måneder\nKontrakt: underskrevet af begge parter",
        "Vi har ansat hende pr. 1. marts, kontrakten er underskrevet, første tre måneder prøvetid.",
        "She is hired from 1 March, contract signed, three months probation.",
    ],
)
def test_the_first_months_of_any_job_are_no_trial(text: str) -> None:
    assert sure_of(text) is Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Hun var på prøvevagt i lørdags, og nu er hun ansat. Hun starter 1. marts.",
        "Her internship with us ended on Friday and we have now hired her for real, starting 1 March.",
    ],
)
def test_a_trial_that_is_over_takes_nothing_from_the_hire(text: str) -> None:
    assert sure_of(text) is Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Vi havde ansat hende fra 1. marts, men hun har sagt fra.",
        "Hun startede i mandags og sagde op i går.",
        "Hun startede 1. februar, men vi har desværre måttet opsige hende i prøvetiden.",
        "Contract signed but she has changed her mind, so no.",
        "She was hired and should have started yesterday but never showed up.",
    ],
)
def test_a_hire_that_is_over_is_none(text: str) -> None:
    assert sure_of(text) is not Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Hun har fået job hos naboen og starter der på mandag.",
        "Han har skrevet kontrakt med Danish Crown.",
        "Hun fortalte at hun begynder hos Salling 1. marts.",
        "She told us she has accepted another job from 1 March.",
    ],
)
def test_somebody_elses_hire_is_not_ours(text: str) -> None:
    assert sure_of(text) is not Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Vi har lige fået en ny mand, han begyndte i går, så vi mangler ikke flere.",
        "vi fandt en i går han starter på mandag så det er for sent",
        "Min søsters datter begynder på mandag, så pladsen er væk.",
        "You can take down the ad, we found a guy who starts tomorrow.",
    ],
)
def test_who_begins_behind_we_found_somebody_is_that_somebody(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.sure) == (Intent.FILLED, True)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Hun er ansat pr. 1. maj, der er en lørdag, så hun møder første gang mandag den 3. maj.", date(2027, 5, 3)),
        ("Ansættelsen gælder fra 1. maj 2027, men første mødedag er mandag den 3.", date(2027, 5, 3)),
        ("Tiltrædelse pr. 1. maj 2027 (lørdag), første arbejdsdag mandag den 3. maj 2027.", date(2027, 5, 3)),
        ("She is employed from 1 August. As this is a Sunday her first day at work is Monday 2 August.", date(2027, 8, 2)),
        ("Hun er ansat med start 17. maj, men da det er 2. pinsedag møder hun først tirsdag den 18. maj.", date(2027, 5, 18)),
        ("Hun er ansat pr. 1. maj, men den falder på en lørdag, så vi siger mandagen efter.", date(2027, 5, 3)),
        ("Start 1/5 er en lørdag så vi siger dagen efter", date(2027, 5, 2)),
        ("Hun starter 1. maj, en lørdag hvor vi har mest travlt. Første vagt er 1. maj.", date(2027, 5, 1)),
    ],
)  # fmt: skip
def test_the_first_day_is_the_one_on_which_somebody_is_there(text: str, begins: date) -> None:
    assert beginning(text).day == begins


def test_a_first_day_said_to_be_free_is_asked_about_where_no_other_is_told() -> None:
    assert beginning("Hun er ansat pr. 1. maj, det er jo en lørdag.") == Beginning(untold=True)


@pytest.mark.parametrize(
    "text",
    [
        "Kontrakt underskrevet: 8. februar\nTiltrædelse: 1. marts\nStilling: lagermedarbejder",
        "We signed on Friday 5 February. Start date: 1 March.",
        "Hun er ansat som vikar fra 1. marts til 31. august.",
        "Ansættelsesperiode: 1. marts 2027 - 31. august 2027.",
        "Start 1. marts. Kontrakten udløber 31. december.",
        "She got the job as maternity cover, 1 March to 31 December, contract signed.",
        "Han er ansat, start 1. marts, i første omgang til og med 15. september.",
        "Praktikken begyndte den 11. januar, men som lønnet medarbejder starter hun 1. marts.",
        "Hun begynder når vi åbner igen 1. marts.",
        "Hun starter om tre uger, nemlig mandag den 1. marts.",
        "Hun starter den første.",
        "- Kontrakt underskrevet\n- Startdato: 1. marts\n- Prøvetid: 3 mdr.",
    ],
)
def test_neither_signing_nor_the_end_nor_a_trial_is_the_first_day(text: str) -> None:
    assert beginning(text).day == FIRST_OF_MARCH


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Hun begyndte mandag i sidste uge.", date(2027, 2, 1)),
        ("Han har arbejdet her siden mandag den 4. januar.", date(2027, 1, 4)),
        ("Hun startede i mandags.", date(2027, 2, 8)),
        ("Hun tiltrådte stillingen den 1. februar 2027.", date(2027, 2, 1)),
    ],
)
def test_a_first_day_may_be_past(text: str, begins: date) -> None:
    assert beginning(text).day == begins


@pytest.mark.parametrize(
    "text",
    [
        "She started last Monday.",  # yesterday, or a week ago?
        "Hun starter enten 1. eller 15. marts.",
        "We take new people in on the first Monday of the month.",
    ],
)
def test_a_first_day_that_may_be_two_is_untold(text: str) -> None:
    assert beginning(text) == Beginning(untold=True)


def test_a_time_on_the_first_day_asks_nobody_to_an_interview() -> None:
    reading = read_reply("Ansat. Første arbejdsdag: mandag den 1. marts kl. 7.00", TUESDAY)

    assert (reading.intent, reading.begins) == (Intent.HIRED, FIRST_OF_MARCH)


def test_a_picture_ends_a_sentence() -> None:
    assert beginning("Ivan signed this morning 🎉 First day is March 1st.").day == FIRST_OF_MARCH


@pytest.mark.parametrize(
    "text",
    [
        "Hun er ansat. Hun tiltræder dagen efter anden pinsedag.",
        "Hun er ansat. Første arbejdsdag er dagen efter påskedag.",
        "Han er ansat og starter dagen før den 1. marts.",
        "She is hired and starts the day after Easter Monday.",
        "Hun er ansat, og vi ser hende den 4. i tredje.",
        "She began last Thursday and the contract is signed.",
    ],
)
def test_a_day_that_is_only_counted_from_another_is_not_taken_for_it(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert not reading.sure or reading.begins is not None
    assert beginning(text).day not in (date(2027, 3, 1), date(2027, 3, 4), date(2027, 5, 17))


@pytest.mark.parametrize(
    "text",
    [
        "Taras skrev under her til formiddag, han møder første gang mandag den 1. marts kl. 6.",
        "taras skrev under her til formiddag han møder første gang mandag den 1 marts kl 6",
        "He put his name on the contract. From Monday 1 March he is my man.",
        "Han er ansat. Vi ser ham på pladsen den 1. marts klokken 7.",
        "Han er ansat og stiller mandag den 1. marts.",
    ],
)
def test_a_first_day_is_told_by_when_somebody_is_there(text: str) -> None:
    assert beginning(text).day == FIRST_OF_MARCH


def test_may_is_the_month_behind_a_number() -> None:
    assert beginning("He signed. From Monday 3 May he is our man.").day == date(2027, 5, 3)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Hun er ansat og begyndte her til morgen.", date(2027, 2, 9)),
        ("He put his name to it last night and starts with us today.", date(2027, 2, 9)),
        ("I dag underskrev hun kontrakten, og hun begynder den 1. marts.", FIRST_OF_MARCH),
        ("She signs on Friday and starts on 1 March.", FIRST_OF_MARCH),
        ("He signed last night and was here for his first shift this morning.", date(2027, 2, 9)),
    ],
)
def test_the_nearest_word_says_whether_a_day_is_of_signing_or_of_beginning(
    text: str, begins: date
) -> None:
    assert beginning(text).day == begins


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Vi har ferielukket i uge 7, 8 og 9, så hun starter mandagen efter.", date(2027, 3, 8)),
        ("We are closed weeks 7 and 8, and he starts the Monday after.", FIRST_OF_MARCH),
        ("Uge 7 holder vi lukket. Hun begynder mandag i ugen efter.", date(2027, 2, 22)),
        ("Vi har lukket fra 15. til 28. februar, og han møder ind dagen efter.", FIRST_OF_MARCH),
        ("Da 1. maj falder på en lørdag, møder hun første gang mandagen derpå.", date(2027, 5, 3)),
        ("Opsigelsen løber til 28. februar, og han begynder dagen efter.", FIRST_OF_MARCH),
        ("Der er personaledag den 26. februar, og hun starter mandagen efter.", FIRST_OF_MARCH),
        ("Hun starter 1. marts. Dagen efter er der personalemøde.", FIRST_OF_MARCH),
    ],
)
def test_a_first_day_may_be_counted_from_another_day_of_the_text(text: str, begins: date) -> None:
    assert beginning(text).day == begins


@pytest.mark.parametrize(
    "text",
    [
        "Hun starter mandagen efter.",
        "Hun starter 1. marts og møder kollegerne dagen efter.",
        "Vi har lukket til fredag den 26. februar, hun begynder dagen efter.",  # a Saturday
        "He begins two weeks after his holiday.",
    ],
)
def test_a_day_counted_from_nobody_knows_what_is_untold(text: str) -> None:
    assert beginning(text) == Beginning(untold=True)


@pytest.mark.parametrize(
    "text",
    [
        "Hun starter 1. marts. Vores nye lærling begynder 15. marts.",
        "Min søn begynder i morgen, hun starter 1. marts.",
        "She starts on 1 March. The other new ones start on 15 March.",
        "She starts on 1 March. Peter's first day is the 15th.",
        "Ole, som vi selv fandt, starter 15. februar, og jeres kandidat begynder 1. marts.",
    ],
)
def test_beside_the_first_day_of_somebody_else_it_is_the_other(text: str) -> None:
    assert beginning(text).day == FIRST_OF_MARCH


@pytest.mark.parametrize(
    "text",
    [
        "Vi tager hende. Lærlingen starter mandag.",
        "We take her. My brother-in-law starts on Monday.",
        "Vi tager hende. Oksana starter 1. marts, Maria starter 8. marts.",
    ],
)
def test_the_first_day_of_somebody_else_alone_tells_none(text: str) -> None:
    assert beginning(text) == Beginning(untold=True)


@pytest.mark.parametrize(
    "text",
    [
        "We hired her, start 1 March. Trial period ends on 31 May.",
        "Hun er ansat fra 1. marts. Prøveperioden løber til 31. maj.",
        "We take her. She was here on trial for two days. First day is Monday 1 March.",
        "Vi har ansat ham fra 1. marts. Han har opholdstilladelse til 2029.",
        "We have her signed contract. She starts 1 March. The other candidate was a close runner-up.",
        "Vi har ansat hende fra 1. marts, kontrakten er underskrevet. Hun må gerne se huset på torsdag, men det er helt frivilligt.",
    ],
)
def test_what_is_told_beside_a_hire_does_not_open_it(text: str) -> None:
    reading = read_reply(text, TUESDAY)

    assert (reading.intent, reading.begins, reading.sure) == (Intent.HIRED, FIRST_OF_MARCH, True)


@pytest.mark.parametrize(
    "text",
    [
        "Han starter 1. marts, prøvetiden løber til 5. marts, og så ser vi.",
        "We take him, first day Monday, his trial runs until Friday and then we decide.",
        "Hun starter 1. marts, arbejdet er frivilligt.",
        "Vi har tilbudt ham jobbet fra 1. marts, han har til fredag.",
        "Vi tager ham på prøve, første dag er mandag.",
    ],
)
def test_a_trial_or_time_to_think_beside_a_first_day_opens_it(text: str) -> None:
    assert sure_of(text) is not Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "The signed contract arrived from Omar this morning. He will be onboarded on Monday 1 March.",
        "Kontrakten kom retur fra Leyla i formiddags. Hun bliver onboardet mandag den 1. marts.",
        "He is hired, contract signed 5 February. First watch Monday 1 March.",
        "Hun er ansat, kontrakten blev underskrevet den 5. februar. Første tørn mandag den 1. marts.",
        "We hired Ali. Since we are closed from 15 February, his start date is set to Monday 1 March.",
        "Vi har ansat Ali. Da vi holder lukket fra den 15. februar, starter han mandag den 1. marts.",
        "Hun fik jobbet, kontrakten er skrevet under. Hun mønstrer den 1. marts.",
    ],
)
def test_the_first_day_is_the_one_beside_a_word_of_beginning(text: str) -> None:
    reading = read_reply(text, TUESDAY)
    assert (reading.intent, reading.begins, reading.sure) == (Intent.HIRED, FIRST_OF_MARCH, True)


@pytest.mark.parametrize(
    "text",
    [
        "She got the job and starts on a Monday. Not this coming Monday, the one after.",
        "Hun fik jobbet og starter en mandag. Ikke nu på mandag, men den efter.",
        "Vi har ansat ham, han har stået i køkkenet i tre uger nu og alle er glade.",
        "Samuel has been working here since we hired him. Payroll closes on the 22nd and I need his account number.",
        "Ibrahim er ansat hos os. Lønnen køres den 22., og jeg mangler hans kontonummer.",
        "We have hired Sara. The board meets on Friday.",
    ],
)
def test_a_day_on_which_something_else_is_is_no_first_day(text: str) -> None:
    assert beginning(text) == Beginning(untold=True)
