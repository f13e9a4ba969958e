"""Conditions that are wishes, lists without a heading, and who, where and for how long in passing."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday


def reading_of(said: str, sought: str = "Vi søger en sejlmager, 37 timer.") -> VacancyReading:
    return read_vacancy(f"{sought}\n\n{said}\n\nMvh\nKaja Lund", SENT)


@pytest.mark.parametrize(
    ("said", "welcome"),
    [
        ("If you play the fiddle, our skipper would be over the moon.", "play the fiddle"),
        ("If you have sewn leather before that saves us a week.", "sewn leather"),
        ("Kører de truck, slipper jeg for det.", "truck"),
        ("Har man prøvet en Pfaff, er man foran.", "Pfaff"),
        ("Men har du duelighedsbevis, ser vi det som et plus.", "duelighedsbevis"),
        ("Taler du hollandsk, jubler hele loftet.", "hollandsk"),
        ("Good with a router? Even better.", "Good with a router"),
        ("Hollandsk? Perfekt.", "Hollandsk"),
        ("Duelighedsbevis er ikke et krav, men vi bliver glade for det.", "Duelighedsbevis"),
        ("Kendskab til CAD ville gøre det nemmere.", "CAD"),
        ("Knowing the harbour makes life easier.", "harbour"),
        ("At kunne spille harmonika er ikke det værste.", "harmonika"),
        ("Hollandsk er noget vi ønsker os.", "Hollandsk"),
        ("Kunne være sjovt at have:\n* rigningserfaring", "rigningserfaring"),
        ("A word of Dutch would come in handy.", "word of Dutch"),
    ],
)
def test_conditions_and_wishes_are_nice_to_have(said: str, welcome: str) -> None:
    reading = reading_of(said)
    assert any(welcome in one for one in reading.nice)
    assert not reading.must


@pytest.mark.parametrize(
    "said",
    [
        "Har du spørgsmål, så ring.",
        "Hvis du er interesseret, hører vi gerne fra dig.",
        "If you have any questions, just call.",
        "If you are ready for a new harbour, write to us.",
        "Er du typen, der elsker dug, så læs videre.",
        "Kender I nogen, så send dem herned.",
        "Vi er glade for ham, vi fik i fjor.",
        "Det er dejligt, men vi kan ikke følge med.",
        "Opgave: trækker op og smører spillene.",
        "Interested? Great.",
    ],
)
def test_what_is_no_wish(said: str) -> None:
    assert not reading_of(said).nice
    assert not reading_of(said).must


@pytest.mark.parametrize(
    ("said", "demanded"),
    [
        ("Duelighedsbevis er man nødt til at have.", "Duelighedsbevis"),
        ("Vedkommende må have godt syn.", "godt syn"),
        ("Du må ikke have højdeskræk.", "højdeskræk"),
        ("Du skal ikke være bange for mørke.", "bange for mørke"),
        ("Og du er ikke bange for at gå til vejrs.", "bange for at gå til vejrs"),
        ("Det er nok, at man er mødestabil.", "mødestabil"),
        ("It is important to us that you turn up and that you can splice.", "splice"),
        ("Applicants need a valid boat licence (class B).", "boat licence"),
        ("The sailmaker has to know canvas.", "know canvas"),
        ("Trained sailmakers only, sorry.", "Trained sailmakers"),
        ("Without a sewing ticket you will struggle.", "sewing ticket"),
        ("Har du ikke duelighedsbevis, skal du ikke søge.", "duelighedsbevis"),
        ("You've sewn jibs.", "sewn jibs"),
        ("You don't mind wet feet.", "wet feet"),
        ("What counts is a steady hand.", "steady hand"),
        ("Whoever it is knows canvas inside out.", "knows canvas"),
        ("A clean licence, please.", "clean licence"),
        ("Fyldt 18 skal man være.", "Fyldt 18"),
        ("Det vigtigste for os er, at du er ærlig.", "ærlig"),
        ("Der lægges vægt på tålmodighed.", "tålmodighed"),
        ("Please only apply if you hold a boat card.", "boat card"),
        ("Hvad vi kigger efter\n- mødestabil\n- kan splejse", "mødestabil"),
        ("What it takes: splicing", "splicing"),
    ],
)
def test_demands_in_further_words(said: str, demanded: str) -> None:
    assert any(demanded in one for one in reading_of(said).must)


@pytest.mark.parametrize(
    "said",
    [
        "Hvad skal man kunne?",
        "De skal have skrevet til mig inden fredag.",
        "Two of them shall stand at the winch.",
        "Det er ligegyldigt, om du taler dansk eller engelsk.",
        "I was told you are the right people to write to.",
        "Hvornår vedkommende kan starte, må vi tale om.",
        "You do not have to speak Danish.",
        "Apply by Friday, please.",
        "Du må ikke tøve med at ringe.",
    ],
)
def test_what_is_no_demand(said: str) -> None:
    assert not reading_of(said).must


@pytest.mark.parametrize(
    ("sought", "demanded"),
    [
        ("Vi søger en sejlmager, der taler hollandsk.", "taler hollandsk"),
        ("Vi søger en sejlmager, 37 timer om ugen, der har sejlet selv.", "sejlet selv"),
        ("We are looking for a sailmaker who isn't afraid of heights.", "afraid of heights"),
    ],
)
def test_who_is_sought_has_what_stands_behind_the_title(sought: str, demanded: str) -> None:
    assert any(demanded in one for one in reading_of("Løn efter aftale.", sought).must)


def test_tasks_behind_the_title_are_no_demand() -> None:
    assert not reading_of("Løn.", "Vi søger en sejlmager, der kan tage over efter Bo.").must


def test_entries_beside_demands_are_demands() -> None:
    text = (
        "We need a cook.\n\n- You must be able to splice\n- Non-smoker\n"
        "- Deadline 1 April\n- Being able to come at short notice is an advantage"
    )
    reading = read_vacancy(text, SENT)
    assert "Non-smoker" in reading.must
    assert not any("Deadline" in one for one in reading.must)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Vi søger en kok.\n\nKom og spis hos os.\n\nBadehotel Tangen, Lild Strand", "Lild Strand"),
        ("Hej, det er Bo fra Sdr. Bjert Kro. Vi mangler en kok.", "Sdr. Bjert"),
        ("Byggecentret søger en chauffør.", None),
        ("Arbejdsstedet er lageret i Ebeltoft. Vi søger en kok.", "Ebeltoft"),
        ("Vi er fire brødre fra Hobro. Vores kro i Randers mangler en kok.", "Randers"),
        (
            "Vi har huse i Vejle og Kolding. Til afdelingen i Odense søger vi en kok.",
            "Odense",
        ),
        ("Vi søger en kok.\n\nKroen\n9970 Strandby", "Strandby"),
    ],
)
def test_where(text: str, place: str | None) -> None:
    assert read_vacancy(text, SENT).place == place


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Vi søger en kok.\n\nAnna og Eskil Toft\neskil@kro.example", "Eskil Toft"),
        ("Vi søger en kok. Portfolio to Una Reed, una@kro.example", "Una Reed"),
        ("Vi søger en kok. Sign up with Una Reed, una@kro.example by Friday", "Una Reed"),
        ("We need a cook. Write Imani 55 14 15 16 or come by, Vestergade 3 Kolding", "Imani"),
        ("Vi søger en kok, frist den 31. kh Petra", "Petra"),
        ("hello again Otto here from the inn, we need a cook", "Otto"),
        ("Vi søger en kok. Giv lyd inden fredag til Jonna.", "Jonna"),
        ("Vi søger en kok. Spørgsmål besvares af køkkenchef Ib Skov.\n\nMvh\nLis Bo", "Ib Skov"),
        ("I'm Beate and I run the inn, 37 hours. We need a cook.", "Beate"),
        ("We need a cook. Please send CVs by Friday.", None),
    ],
)
def test_whom_to_ask(text: str, contact: str | None) -> None:
    assert read_vacancy(text, SENT).contact == contact


@pytest.mark.parametrize(
    ("said", "permanent"),
    [
        ("I første omgang er det til og med september.", False),
        ("Det stopper igen sidst i maj.", False),
        ("Kun december.", False),
        ("A season job.", False),
        ("From June through August.", False),
        ("Ansættelsen er på et år.", False),
        ("From Monday up to and including the autumn holidays.", False),
        ("Vi starter med tre måneder, og går det godt, bliver det fast.", False),
        ("For the Christmas rush. May turn into something permanent.", False),
        ("This is a long-term thing, not a summer job.", True),
        ("Det er ikke et sommerjob.", True),
    ],
)
def test_for_how_long(said: str, permanent: bool) -> None:
    assert reading_of(said).permanent is permanent


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("We get by in English.", "en"),
        ("Office language: English", "en"),
        ("You must be good at Danish.", "da"),
        ("Du taler og skriver dansk ubesværet.", "da"),
        ("Instructions are given in English.", "en"),
    ],
)
def test_which_language(said: str, language: str) -> None:
    assert reading_of(said).working_language == language
