"""Languages of a workplace, terms, demands, hours and contacts in further words."""

from datetime import date, datetime

import pytest

from casework.model import LOCAL
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancy

SENT = datetime(2027, 3, 3, 9, 0, tzinfo=LOCAL)  # a Wednesday


def read(sentence: str) -> VacancyReading:
    return read_vacancy(f"We need a cook in Ribe.\n{sentence}", SENT)


@pytest.mark.parametrize(
    "sentence",
    [
        "The desk works in English.",
        "Everything happens in English.",
        "English-speaking office in Copenhagen.",
        "The whole team speaks English.",
        "Our team speaks English.",
        "All of us speak English.",
        "We run in English.",
        "English is our everyday language.",
        "Everybody here speaks English.",
        "Hele holdet taler engelsk.",
        "Engelsk er vores fælles sprog.",
        "Vi arbejder på engelsk.",
        "I køkkenet tales engelsk.",
        "Hos os er sproget engelsk.",
        "Det hele foregår på engelsk.",
    ],
)
def test_what_is_spoken_at_work_is_read(sentence: str) -> None:
    assert read(sentence).working_language == "en"


@pytest.mark.parametrize(
    "sentence",
    [
        "Our customers speak English.",
        "Gæsterne taler engelsk.",
        "English-speaking guests are common.",
        "You speak English or German.",
        "Det er en fordel, hvis du taler engelsk.",
        "You know Danish tax law.",
        "Du har dansk autorisation som sygeplejerske.",
        "Skriv gerne din ansøgning på engelsk.",
        "You do not need to speak Danish.",
        "Vi plejer at skrive sammen på engelsk.",
    ],
)
def test_what_others_speak_is_no_working_language(sentence: str) -> None:
    assert read(sentence).working_language is None


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("You speak English.", "en"),
        ("Du skal være flydende i dansk.", "da"),
        ("Krav: godt dansk samt ren straffeattest.", "da"),
        ("Dit skriftlige dansk er sikkert, og du har kørekort.", "da"),
        ("Man skal kunne klare sig på dansk.", "da"),
        ("Fluency in Danish is a condition.", "da"),
        ("You must be able to answer the phone in English.", "en"),
        ("Good Danish language skills, and a driving licence.", "da"),
        ("Gode danskkundskaber er nødvendige.", "da"),
        ("Du taler dansk, og lidt tysk er en fordel.", "da"),
        ("Arbejdssprog: engelsk. Du skal kunne læse dansk.", "en"),
        ("We speak Danish, Polish and English here.", None),
    ],
)
def test_a_language_that_is_demanded_is_worked_in(sentence: str, language: str | None) -> None:
    assert read(sentence).working_language == language


@pytest.mark.parametrize(
    ("sentence", "permanent"),
    [
        ("The contract runs until 31 December.", False),
        ("The contract ends on 31 December.", False),
        ("The job is until the end of August.", False),
        ("Kontrakten løber til 31. december.", False),
        ("Ansættelsen ophører den 31. december.", False),
        ("Det er for 6 måneder.", False),
        ("Stillingen er varig.", True),
        ("The job is on the third floor.", None),
        ("The position is open until it is filled.", None),
    ],
)
def test_how_long_the_post_lasts_is_read(sentence: str, permanent: object) -> None:
    assert read(sentence).permanent is permanent


@pytest.mark.parametrize(
    ("sentence", "demand"),
    [
        ("Svendebrev og kørekort skal være i orden.", "Svendebrev og kørekort"),
        ("It won't work without Terraform.", "Terraform"),
        ("You can't do this job without a licence.", "licence"),
        ("Det går ikke uden kørekort.", "kørekort"),
        ("37 t. Svendebrev skal være i orden.", "Svendebrev"),
        ("Full-time, permanent. Must: Figma.", "Figma"),
    ],
)
def test_a_demand_is_read(sentence: str, demand: str) -> None:
    assert any(demand in one for one in read(sentence).must)


@pytest.mark.parametrize(
    "sentence",
    [
        "Du har tre uger til at søge.",
        "You have ten days from today to apply.",
        "Du har til på fredag.",
        "Vi skal derfor have 2 kokke på så længe det varer.",
        "We'd love to meet you.",
        "Lederen fortæller gerne mere.",
    ],
)
def test_what_is_no_demand_is_none(sentence: str) -> None:
    assert (read(sentence).must, read(sentence).nice) == ((), ())


@pytest.mark.parametrize("head", ["What would make us smile", "Det vi håber på", "Godt"])
def test_a_wish_above_its_entries_is_no_demand(head: str) -> None:
    told = read(f"\n{head}:\n- erfaring med gæster\n- kørekort")

    assert (told.must, told.nice) == ((), ("erfaring med gæster", "kørekort"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Stillingen er på fuld tid.",
        "Ansættelsen er på fuld tid, er varig og ligger i Ribe.",
        "Full-time, permanent. Must: Figma.",
    ],
)
def test_full_time_is_read(sentence: str) -> None:
    assert read(sentence).hours == "37"


@pytest.mark.parametrize(
    "sentence",
    [
        "Hit up Priya Nair.",
        "Over to Priya Nair for anything else.",
        "Drop Priya Nair a line.",
        "Questions go to Priya Nair.",
        "Your contact is Priya Nair.",
        "Bank på hos Priya Nair.",
        "Få en snak med Priya Nair.",
        "Kontaktperson for begge stillinger: Priya Nair.",
        "Lagerchef Priya Nair svarer på alt fra mandag.",
    ],
)
def test_whom_to_ask_is_read(sentence: str) -> None:
    assert read(sentence).contact == "Priya Nair"


def test_two_is_a_number_and_not_to_whom() -> None:
    text = "Vi sender jer to opslag fra Skovly Emballage. Vi søger en kok, 37 timer.\nLagerchef Tove Friis svarer på alt."

    assert read_vacancy(text, SENT).contact == "Tove Friis"


@pytest.mark.parametrize(
    "sentence", ["Mest fredag og lørdag, start nu.", "Mostly Friday, start now."]
)
def test_days_on_which_one_works_are_no_first_days(sentence: str) -> None:
    assert read(sentence).start == "asap"


def test_a_deadline_beside_a_later_day_is_the_nearest() -> None:
    text = "Chefen læser dem mandag den 22. marts, så du har til søndag."

    assert read(text).deadline in (None, date(2027, 3, 21))


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi holder åbent for ansøgninger til den 19. marts.",
        "Der er åbent for ansøgere frem til 19/3.",
        "We are open for applications until 19 March.",
    ],
)
def test_open_for_applications_until_a_day_is_a_deadline(sentence: str) -> None:
    assert read(sentence).deadline == date(2027, 3, 19)


def test_open_for_guests_is_none() -> None:
    assert read("Vi holder åbent for gæster til den 19. marts.").deadline is None
