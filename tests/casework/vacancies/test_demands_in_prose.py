"""Demands told in running text, and what stands beside them that is none; who is asked, and where."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies, read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday


def reading_of(said: str) -> VacancyReading:
    return read_vacancy(f"Vi søger en sejlmager, 37 timer, fast.\n\n{said}\n\nMvh\nKaja Lund", SENT)


@pytest.mark.parametrize(
    ("said", "demanded"),
    [
        ("Vi leder efter en kollega, der taler islandsk.", "taler islandsk"),
        ("We need someone who reads drawings.", "reads drawings"),
        ("We can only consider people who write Dutch.", "write Dutch"),
        ("It should be somebody who likes heights.", "likes heights"),
        ("Den, vi leder efter, har sejlet før.", "har sejlet før"),
        ("Den, vi søger, er vant til motorsyning.", "vant til motorsyning"),
        ("The right person has sewn sails before.", "sewn sails before"),
        ("Det er vigtigt, at du kan splejse uden at vi skal stå ved siden af.", "splejse"),
        ("Uden dykkercertifikat går det heller ikke.", "dykkercertifikat"),
        ("Without a diving card it will not work, so a diving card is required.", "diving card"),
        ("Du bevarer roen i kuling.", "roen i kuling"),
        ("Ren straffeattest, for det er en skole.", "straffeattest"),
        (
            "Vi taler engelsk på loftet, så det skal man kunne begå sig på.",
            "taler engelsk på loftet",
        ),
        ("Splejsning = et krav, rigning = fint.", "Splejsning"),
        ("Personligt:\nDu siger til, når noget er galt.", "når noget er galt"),
        ("Formelle krav:\n- duelighedsbevis", "duelighedsbevis"),
        ("Vi lægger vægt på følgende:\n- duelighedsbevis", "duelighedsbevis"),
    ],
)
def test_a_demand_in_prose(said: str, demanded: str) -> None:
    read = reading_of(said)

    assert any(demanded in line for line in read.must), read.must
    assert not any(demanded in line for line in read.nice)


@pytest.mark.parametrize(
    ("said", "wished"),
    [
        ("Det gør heller ikke noget, hvis man kan tegne.", "tegne"),
        ("Det gør da ikke noget at man har sejlet.", "sejlet"),
        ("Vi håber, at du også kan svejse, men det er intet krav.", "svejse"),
        ("We hope you also know rigging.", "rigging"),
        ("Vi ville sætte stor pris på, at du har prøvet spil.", "prøvet spil"),
        ("Det er godt, men ikke nødvendigt, hvis du har tegnet master.", "tegnet master"),
        ("Det ville være rart, men ikke afgørende, om man kender Sejlhuset.", "kender Sejlhuset"),
        ("Kan du finsk, kommer det dig til gode.", "finsk"),
        ("Taler du finsk, vil nogle af skipperne blive glade.", "finsk"),
        ("Har man kapsejlet før, eller er man fisker, tæller det med.", "kapsejlet"),
        ("If you have sailed you will learn it sooner, but that is not a condition.", "sailed"),
        ("Rigging = nice, tuning = also nice.", "Rigging"),
        ("Rigning er en fordel. Det samme gælder tovværk.", "tovværk"),
        ("Rigging is a plus. The same goes for ropework.", "ropework"),
        ("What we would also like:\n- ropework", "ropework"),
        ("Det vægtes positivt:\n- tovværk", "tovværk"),
        ("Det trækker op, men er ikke nødvendigt:\n- at du kender tovværk", "tovværk"),
        ("We would love to see somebody who has done ropework before.", "ropework"),
    ],
)
def test_a_wish_in_prose(said: str, wished: str) -> None:
    read = reading_of(said)

    assert any(wished in line for line in read.nice), (read.must, read.nice)
    assert not any(wished in line for line in read.must)


@pytest.mark.parametrize(
    "said",
    [
        "Man skal bare skrive til mig.",
        "Vi har et loft, du kan leje.",
        "While the harbour wakes up, you are the face of our loft.",
        "Tonen er fri, og der er altid en, der har bagt.",
        "The order ends in May, after that we must see.",
        "Vi har solgt så meget, at vi er nødt til at bygge ud.",
        "Børneattest indhentes.",
        "Krav er der få af.",
        "Der er nogle stille uger, det skal man kunne leve med.",
        "Our loft stays here, whatever you have read.",
        "You sail for two weeks and you have your own bunk.",
        "Du er inviteret til sommerfesten.",
        "Kvalifikationer:\nVi har også elcykler.",
        "Vi er otte, og vi er glade for hinanden.",
        "Samtaler den 9., gerne på video.",
        "Vi ser helst, at du begynder snarest.",
    ],
)
def test_what_is_no_demand(said: str) -> None:
    read = reading_of(said)

    assert read.must == ()
    assert read.nice == ()


def test_demands_on_lines_of_their_own_are_not_joined() -> None:
    read = reading_of("You must:\nsew a seam by hand\nread a drawing\nclimb a mast")

    assert read.must == ("sew a seam by hand", "read a drawing", "climb a mast")


def test_who_writes_no_capitals_ends_sentences_with_lines() -> None:
    text = (
        "hej karl\nvi søger en sejlmager 37 timer på loftet i marstal fra på mandag\n"
        "han skal kunne sy kapper og spile i hånden og ha duelighedsbevis ellers går det ik\n"
        "finsk er en fordel men det lærer man hurtigt her på loftet\nmvh bo"
    )
    read = read_vacancy(text, SENT)

    assert any("duelighedsbevis" in line for line in read.must)
    assert [line for line in read.nice if "finsk" in line] == ["finsk"]


def test_what_goes_on_behind_a_demand_on_all_is_of_all() -> None:
    text = (
        "Vi søger to:\n\n1) Svejser, 37 timer. Fast.\n\n2) Pladsmand, 20 timer. Fast.\n\n"
        "Gælder begge: man skal kunne svømme. Finsk er en fordel."
    )

    assert [one.nice for one in read_vacancies(text, SENT)] == [("Finsk",), ("Finsk",)]


@pytest.mark.parametrize(
    ("said", "contact"),
    [
        ("Send a CV to the loft, att. Ingolf Skaar, loft@sejl.example.", "Ingolf Skaar"),
        ("Apply through loft@sejl.example, attention Ingolf Skaar.", "Ingolf Skaar"),
        ("Det er Ingolf Skaar der styrer det: loft@sejl.example.", "Ingolf Skaar"),
        ("HR: Ingolf Skaar, loft@sejl.example, +45 55 00 11 22", "Ingolf Skaar"),
        ("Send den inden den 15. til bådsmand Ingolf Skaar, is@sejl.example.", "Ingolf Skaar"),
        ("To Ingolf Skaar, is@sejl.example", "Ingolf Skaar"),
        ("Formand Ingolf Skaar tager imod: 55 00 11 22.", "Ingolf Skaar"),
        ("WHO YOU ARE\nYou have sailed before.", "Kaja Lund"),
        ("We can help with a room.", "Kaja Lund"),
        ("Send en SMS inden fredag.", "Kaja Lund"),
        ("Sejlloftet hører til i Skonnerten.", "Kaja Lund"),
    ],
)
def test_who_is_asked(said: str, contact: str) -> None:
    assert reading_of(said).contact == contact


def test_who_answers_in_a_holiday_is_not_the_one_to_ask() -> None:
    text = "We seek a sailmaker, 37 hours.\n\nRegards\nIngolf Skaar\nout of office 3-10 July, then ask for Jens"

    assert read_vacancy(text, SENT).contact == "Ingolf Skaar"


def test_who_signs_goes_before_the_firm_beside_the_phone() -> None:
    text = "Vi søger en sejlmager, 37 timer.\n\nVenlig hilsen\nIngolf Skaar\nSkaars Loft, tlf. 55001122"

    assert read_vacancy(text, SENT).contact == "Ingolf Skaar"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Bolig findes i Lille Sejlby, hvor loftet ligger.", "Lille Sejlby"),
        ("Rooms are found in Sejlby, where we are located.", "Sejlby"),
        ("The place is Sejlby.", "Sejlby"),
        ("Skibet sejler fra Sejlby.", "Sejlby"),
        ("Vi har søsterlofter i Oslo og et værksted i Sejlby.", "Sejlby"),
        ("Vi er på bådmesse i Sejlstrup.", None),
        ("Erfaring i Sejlbase er en fordel.", None),
        ("Sejlloftet   Rebgade 3 · 5960 Marstal              Side 1 af 2", "Rebgade 3 · 5960 Marstal"),
        ("Fast stilling, også Marstal.", "Marstal"),
    ],
)  # fmt: skip
def test_where_the_work_is(said: str, place: str | None) -> None:
    read = reading_of(said).place

    assert read == place or (place is not None and read is not None and place in read)


@pytest.mark.parametrize(
    ("said", "demands"),
    [
        ("Du skal være døbt i saltvand og kunne splejse.", ("døbt i saltvand", "splejse")),
        ("Man skal have sejlet og have egen kniv.", ("sejlet", "egen kniv")),
        ("You must know rigging and be able to climb.", ("know rigging", "climb")),
    ],
)
def test_each_demand_has_a_line(said: str, demands: tuple[str, ...]) -> None:
    must = reading_of(said).must

    assert len(must) == len(demands)
    assert all(demand in line for demand, line in zip(demands, must, strict=True))
