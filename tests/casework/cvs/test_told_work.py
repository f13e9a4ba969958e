"""Work as entries tell it: what of an entry is a title, and what is staff, a school, somebody else."""

import pytest

from casework.cvs.read import read_cv


@pytest.mark.parametrize(
    ("cv", "occupations"),
    [
        (
            "Erhvervserfaring\n2015 - 2019\nKøkkenchef\nKantinen Havnely (12 medarbejdere), Ebeltoft",
            ("Køkkenchef",),
        ),
        (
            "Berufserfahrung\n2012 - 2017 Filialleiterin, Modehaus Rabe\nFührung von 6 Verkäuferinnen",
            ("Filialleiterin",),
        ),
        (
            "Doświadczenie zawodowe\n2012 - 2017\nMagazynier, Hurtownia Lis\nSzkolenie nowych pracowników",
            ("Magazynier",),
        ),
        (
            "Досвід роботи\n2012 – 2017\nКухар, кафе «Мрія»\nНавчання молодих кухарів",
            ("Кухар",),
        ),
        (
            "Expérience professionnelle\n2012 - 2017 : Boulangère\nFournil Clair, encadrement d'un apprenti",
            ("Boulangère",),
        ),
        (
            "Work experience\nVolunteer kitchen assistant, Soup House, since 2023\nCook, Inn, 2010 - 2015",
            ("kitchen assistant", "Cook"),
        ),
        ("Work experience\nFarm worker, Hill Ltd, 2011 - 2014", ("Farm worker",)),
        ("Work experience\nSchool nurse, Oak Lane Primary, 2011 - 2014", ("School nurse",)),
        (
            "Berufserfahrung\n2009 - 2014 Bäckerin, Backstube Nord\n2007: Präsenzdienst beim Heer",
            ("Bäckerin",),
        ),
        (
            "Erhvervserfaring\n2018 - 2022 Kok, Kroen\nDagvagt og weekender\n2017 Praktikant i køkkenet",
            ("Kok",),
        ),
    ],
)
def test_who_was_led_or_counted_is_no_title(cv: str, occupations: tuple[str, ...]) -> None:
    assert read_cv(cv).occupations == occupations


@pytest.mark.parametrize(
    "head",
    ["Ingeniør", "Civilingenieurin", "Inżynier", "Bäckermeisterin mit viel Freude am Beruf"],
)
def test_a_trade_below_the_name_counts_where_no_work_is_told(head: str) -> None:
    name = "Ilse Bruun"
    work = "Erfaring\n2010 - 2015 Gartner, Park & Co\n2015 - 2020 Pedel, Elmeskolen"

    assert read_cv(f"{name}\n{head}\n\n{work}").occupations == ("Gartner", "Pedel")
    assert read_cv(f"{name}\n{head}\n").occupations


@pytest.mark.parametrize(
    "other",
    [
        "Verheiratet mit Uwe Rasch, Elektriker bei Fjordstrøm",
        "Married to Ole Ravn, electrician",
        "casada con Pedro, electricista",
        "дружина — Коваль Ольга, вчителька",
        "żonaty z Ewą, pielęgniarka",
    ],
)
def test_the_work_of_the_family_is_not_the_persons(other: str) -> None:
    assert read_cv(f"Ilse Bruun\n{other}\n\nSprog\nDansk").occupations == ()


def test_a_surname_that_is_a_trade_is_none() -> None:
    assert read_cv("Jonas Steinbauer\nStrandvej 5\n").occupations == ()


def test_a_lower_title_below_a_higher_one_is_work_of_its_own() -> None:
    cv = "Work experience\n2015 - 2020 Head cook, Inn\n2010 - 2015 Cook, Harbour Inn"

    assert read_cv(cv).years == {"Head cook": "2015-2020", "Cook": "2010-2015"}


def test_a_title_that_is_unknown_stands_where_the_others_stand() -> None:
    cv = (
        "Experiencia\n● Taller Sol, Lugo\nCocinera\n2018 — 2023\n● Taller Mar, Vigo\nEstibadora de fardos\n"
        "2014 — 2018\n● Bar Luz\nCamarera\n2012 — 2013"
    )

    assert read_cv(cv).occupations == ("Cocinera", "Estibadora de fardos", "Camarera")


def test_years_in_front_of_a_title_tell_how_long() -> None:
    reading = read_cv("Jens Holst\n5 år murer i Malmö\n2 years waiter\n")

    assert reading.years == {"murer": "5", "waiter": "2"}


@pytest.mark.parametrize(
    "heading",
    ["EDUCATIONAL ATTAINMENT", "Cursus scolaire", "Przebieg edukacji", "Здобута освіта"],
)
def test_schools_below_their_heading_are_no_work(heading: str) -> None:
    cv = f"Work experience\nNurse, Ward, 2010 - 2012\nCook, Inn, 2008 - 2010\n\n{heading}\nBakery College, 2004 - 2006"

    reading = read_cv(cv)
    assert reading.occupations == ("Nurse", "Cook")
    assert reading.education == ("Bakery College, 2004 - 2006",)


def test_what_an_objective_names_is_only_hoped_for() -> None:
    cv = "OBJECTIVE\nTo obtain a position as a dental nurse\n\nWORK HISTORY\nWaiter, Inn, 2010 - 2012"

    assert read_cv(cv).occupations == ("Waiter",)
