"""Further ways to write what an advert says: layouts of pdf text, demands, people, places, terms."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday

TOLD_APART = {
    "letters and stops": "A. Svejser - Ribe\nTimer: 37\n\nB. Pladsmand - Varde\nTimer: 20",
    "letters and colons": "A: Svejser\n37 timer, fast.\n\nB: Pladsmand\n20 timer, fast.",
    "a kind of help": "Vi skal bruge to:\n\n1) svejser, 37 timer. Fast.\n\n2) sommerassistance i hallen. 20 timer.",
    "numbers of files": "Svejser          Ref. 2027-0214\n37 timer, fast.\n\nPladsmand        Ref. 2027-0219\n20 timer, fast.",
    "rulings": "=======\nOPSLAG 1\nSvejser\nFast, 37 timer\n=======\nVi er et lille sted.\n\n=======\nOPSLAG 2\nPladsmand\nFast, 20 timer\n=======",
}


@pytest.mark.parametrize("text", TOLD_APART.values(), ids=TOLD_APART.keys())
def test_vacancies_below_each_other_are_told_apart(text: str) -> None:
    assert [one.hours for one in read_vacancies(text, SENT)] == ["37", "20"]


@pytest.mark.parametrize(
    "head",
    [
        "HAVNENS KONCERN                        Page 1 of 2",
        "Havnens Koncern A/S                    Side 1/2",
        "Side 1",
        "Page 1 of 3",
        "- 1 -  Side 1 af 2",
        "Kære kolleger i jobcentret",
        "Dear colleagues at the job centre",
    ],
)
@pytest.mark.parametrize(
    "title",
    [
        "Svejser til Ribe",
        "Svejser                          Ref. 2027-0214",
        "Svejser (Job ID 2027-0214)",
        "Svejser - Ref. 2027-0214",
        "Svejser | Stillingsnr. 4711",
    ],
)
def test_heads_of_pages_and_greetings_are_no_titles(head: str, title: str) -> None:
    text = f"{head}\n\n{title}\nHavnen i Ribe. Fast, 37 timer.\n\nAnsøgningsfrist: 19. marts"
    (read,) = read_vacancies(text, SENT)

    assert read.title == "Svejser"


@pytest.mark.parametrize(
    "praise",
    [
        "nærværende", "tålmodig og empatisk", "inspirerende", "synlig", "struktureret", "detaljeorienteret", "nysgerrig",
        "detail-oriented", "thorough", "service-minded", "proactive", "seasoned", "caring and patient",
    ],
)  # fmt: skip
def test_praise_is_no_part_of_a_title(praise: str) -> None:
    seeks = "We need a" if praise.isascii() and praise[-1] in "dgehct" else "Vi søger en"

    assert read_vacancy(f"{seeks} {praise} receptionist, 37 timer.", SENT).title == "receptionist"


@pytest.mark.parametrize(
    "subject",
    [
        "CORRECTION - Warehouse Clerk", "RETTELSE: Warehouse Clerk", "Genopslag: Warehouse Clerk",
        "Forlænget frist: Warehouse Clerk", "Extended deadline - Warehouse Clerk", "Reminder: Warehouse Clerk",
    ],
)  # fmt: skip
def test_a_subject_that_corrects_tells_the_title(subject: str) -> None:
    read = read_vacancy("See what needs to be solved below. 37 hours. Start 1 May.", SENT, subject)

    assert (read.title, read.positions) == ("Warehouse Clerk", 1)


DEMANDED = [
    "Der stilles ikke andre krav end god ryg.",
    "Der er ingen krav ud over god ryg.",
    "There are no requirements other than god ryg.",
    "Det eneste krav er god ryg.",
    "Kravet er at du har god ryg.",
    "Kravet er en god ryg.",
    "Jeg forventer du har god ryg.",
    "We need you to have a god ryg.",
    "Du skal have truckkort.\nog have en god ryg.",
    "Man skal have god ryg, truckkort ikke nødvendigt.",
    "Det forudsættes, at du\n- har god ryg\n- kan møde kl. 5",
    "We expect that you\n> have a god ryg\n> can meet at 5",
    "You must be able to\n- show god ryg",
    "Krav:\n* god ryg\ngerne lidt tysk\nca 20-30 timer om ugen",
    "Requirements\n 1. You have a god ryg\n 2. You can meet at 5",
    "Du skal have god ryg (eller lign. evner).",
]
WISHED_FOR = [
    "Fint hvis man har god ryg.",
    "Rart om du har god ryg.",
    "Great if you have a god ryg.",
    "It is good if you know god ryg.",
    "We would be happy if you\n> have a god ryg",
    "Det vægtes positivt, hvis du\n- har god ryg",
    "Fint hvis man har god ryg men ikke et krav.",
]
NEITHER = [
    "Her er et opslag, som gerne må hænge hele ferien.",
    "Opslaget må også gerne sendes til andre.",
    "Arbejdstiden er 28-35 timer efter ønske.",
    "Jeg bliver 60 og vil gerne slippe noget af det daglige.",
    "Du har det daglige personale- og driftsansvar.",
    "You are responsible for the morning briefing.",
    "You write and execute protocols.",
    "Hver dag skal temperaturen være præcis 2-8 grader.",
    "Samtaler i uge 12, 2. runde i uge 13 (hvis nødvendigt).",
    "Write to us whenever you are ready.",
    "We expect you to start as soon as possible.",
    "My wife helps me, so you can give it to people who do not speak Danish.",
    "Du kan arbejde mellem 20 og 37 timer om ugen.",
]


@pytest.mark.parametrize("said", DEMANDED)
def test_a_demand_is_read(said: str) -> None:
    read = read_vacancy(f"Vi søger en pakker.\n\n{said}", SENT)

    assert any("god ryg" in one for one in read.must), read
    assert not any("timer" in one or "tysk" in one for one in read.must)


@pytest.mark.parametrize("said", WISHED_FOR)
def test_a_wish_is_no_demand(said: str) -> None:
    read = read_vacancy(f"Vi søger en pakker.\n\n{said}", SENT)

    assert any("god ryg" in one for one in read.nice), read
    assert not read.must


@pytest.mark.parametrize("said", NEITHER)
def test_what_nobody_is_asked_for_is_neither(said: str) -> None:
    read = read_vacancy(f"Vi søger en pakker, 37 timer.\n\n{said}", SENT)

    assert (read.must, read.nice) == ((), ())


@pytest.mark.parametrize(
    "said",
    [
        "kom ned i butikken og spørg efter torben.",
        "spørg bare efter torben",
        "Hej igen, Torben fra Spar",
        "Start hurtigst muligt, og skriv gerne en lang ansøgning med det hele\nTorben 98 00 41 17",
        "98 00 41 17 Torben, Ølgod",
        "Who to call\nTorben Hede, Head Cook, 98 00 41 17",
        "Torben Hede, køkkenchef, 98 00 41 17",
        "Ærbødigst\nTorben Hede",
        "Det er alt, hvad der skal rettes, og resten passer. Undskyld\nTorben Hede\n\nDen 1. mar. 2027 kl. 20.14 skrev Torben Hede:\n\n> Start 1. maj",
        "Rgds\nTorben",
        "Best wishes,\nTorben Hede",
        "Man skal kunne tale med folk :) Ring til Torben på 98 00 41 17",
        "Questions → Torben Hede (CTO), th@vind.example",
        "Rundvisning kan aftales med Torben Hede.",
        "A visit can be arranged with Torben Hede.",
        "Det var det. Undskyld\nTorben\n\nDen 1. mar. 2027 kl. 20.14 skrev Torben Hede:\n\n> Ring 98 00 41 17",
    ],
)
def test_who_is_to_be_asked_is_read(said: str) -> None:
    read = read_vacancy(f"Vi søger en kok til Hjemmeplejen Nord.\n\n{said}", SENT)

    assert read.contact in ("Torben", "Torben Hede")


def test_the_contact_below_a_title_is_of_that_title() -> None:
    text = """Front Office Manager
Full-time. Deadline: 19 March.
Contact: General Manager Birgit Hede, 98 00 41 10

Spa Therapist
20 hours a week.
Contact: Spa Manager Noor Dahl, 98 00 41 11
"""

    assert [one.contact for one in read_vacancies(text, SENT)] == ["Birgit Hede", "Noor Dahl"]


@pytest.mark.parametrize(
    "said",
    [
        "Vi søger en kok til spar hadsund.",
        "Vi søger en kok. hadsund spar",
        "Min souschef flytter til Aalborg, så jeg søger en kok til Spar Hadsund.",
        "Vi søger en kok til Brugsen i Hadsund.",
        "Vi søger en kok i Hadsund. Der er dyrskue i Herning i juli.",
        "Der er messe i Herning i juli. Vi søger en kok i Hadsund.",
    ],
)
def test_where_somebody_moves_or_something_happens_is_no_workplace(said: str) -> None:
    assert "Hadsund" in (read_vacancy(said, SENT).place or "")


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("Det er 25 timer ikke 30.", "25"),
        ("Det er 25 timer og ikke 30 timer.", "25"),
        ("Det er ikke 30 timer, men 25 timer.", "25"),
        ("It is 25 hours, not 30.", "25"),
        ("It is not 30 but 25 hours.", "25"),
        ("25 timer i stedet for 30.", "25"),
        ("20-25 timer, ikke 30.", "20-25"),
        ("Timetallet er 25, ikke 30, og startdatoen er den 15. april.", "25"),
        ("Timetallet er ikke 30, men 25.", "25"),
        ("The number of hours is 25, not 30.", "25"),
        ("Arbejdstiden skal være 25 i stedet for 30.", "25"),
        ("Det er 25 og ikke 30 timer.", "25"),
    ],
)
def test_corrected_hours_hold_over_the_advert_below(said: str, hours: str) -> None:
    assert read_vacancy(f"{said}\n\nKok søges. 30 timer om ugen.", SENT).hours == hours


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("The language in the team is English.", "en"),
        ("Our corporate language is English.", "en"),
        ("The project language is English.", "en"),
        ("All work orders are in Danish.", "da"),
        ("Al dokumentation er på dansk.", "da"),
        ("Vores fællessprog er engelsk.", "en"),
        ("Det daglige sprog er engelsk.", "en"),
        ("Møderne foregår på engelsk.", "en"),
        ("We work in English.", "en"),
    ],
)
def test_the_language_of_the_workplace_is_read(said: str, language: str) -> None:
    assert read_vacancy(f"We need a cook.\n{said}", SENT).working_language == language


def test_pay_during_leave_makes_no_post_temporary() -> None:
    text = "Vi søger to pakkere. Du får pension og fuld løn under barsel. Stillingerne er faste."

    assert read_vacancy(text, SENT).permanent is True


@pytest.mark.parametrize(
    "said",
    [
        "Sæsonen starter, og vi sælger 900 pølser på en god lørdag.",
        "The season starts with a busy Friday.",
        "Vi starter ugen op hver mandag.",
        "Jeg har overtaget butikken pr. 1/2.",
        "We have taken over the shop from 1/2.",
        "Kom ned i butikken snarest.",
    ],
)
def test_what_is_no_first_day_is_none(said: str) -> None:
    assert read_vacancy(f"Vi søger en pakker, 37 timer.\n{said}", SENT).start is None


def test_a_team_in_brackets_is_not_how_many_are_wanted() -> None:
    text = "Regulatory Affairs (27 people) is looking for a student assistant for 15 hours a week."

    assert read_vacancy(text, SENT).positions == 1


def test_a_subject_tells_the_grade_of_the_post() -> None:
    text = "We now need an experienced scientist to develop things. Full-time. Start 1 May 2027."
    read = read_vacancy(text, SENT, "Senior Scientist, Development")

    assert (read.title, read.start) == ("Senior Scientist", date(2027, 5, 1))


def test_a_learner_is_wanted_beside_the_trained_one() -> None:
    text = "Vi søger en murersvend, 37 timer.\n\nTil august har vi plads til en murerlærling."

    assert [one.title for one in read_vacancies(text, SENT)] == ["murersvend", "murerlærling"]


def test_numbered_posts_of_one_title_have_no_deadline_in_common() -> None:
    text = """Vi søger 2 pædagogmedhjælpere:

Stilling 1 - 37 timer, fast, start 1/4, frist 15/3
Stilling 2 - 37 timer, fast, start 1/5, frist 1/4
"""
    read = read_vacancy(text, SENT)

    assert (read.positions, read.hours, read.deadline) == (2, "37", None)


def test_an_address_is_no_number_of_posts() -> None:
    read = read_vacancy("Clerk wanted. Send your CV to jobs@vind.example by 19 March.", SENT)

    assert read.positions == 1
