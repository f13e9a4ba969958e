"""What moves the order of people, what may not, and that nobody is left out of it."""

from itertools import permutations

import pytest

from casework.cvs.read import read_cv
from casework.matching import Verdict, why_match
from casework.readings import VacancyReading
from casework.vocabulary.files import LANGUAGES
from casework.vocabulary.occupations import OCCUPATIONS, occupation_codes

CLEANER = VacancyReading(
    title="Rengøringsassistent", must=("kørekort B", "dansk i skrift og tale"), nice=("erfaring",)
)

CV = """{name}
Adresse: {address}
{born}
{sex}
{nationality}

Erhvervserfaring
2015-2020 {work}

Sprog: dansk B1, engelsk B2
Kørekort B
"""
NADIA = {
    "name": "Nadia Haddad",
    "address": "Bagervej 12, 8500 Grenaa",
    "born": "Født: 12.03.1985",
    "sex": "Køn: kvinde",
    "nationality": "Nationalitet: syrisk",
}
OTHERS = (
    {"name": "Hans Koch"},
    {"name": "Jens Bager"},
    {"address": "Smedegade 3, 8000 Aarhus C"},
    {"address": "ul. Piekarska 7, Warszawa"},
    {"born": "Født: 01.01.1962"},
    {"born": "Alder: 61"},
    {"sex": "Køn: mand"},
    {"nationality": "Nationalitet: dansk"},
    {"nationality": "Statsborgerskab: polsk"},
)


@pytest.mark.parametrize("work", ["Rengøringsassistent", "Piekarz", "Медсестра", "Koch"])
@pytest.mark.parametrize("other", OTHERS, ids=lambda other: str(next(iter(other.values()))))
@pytest.mark.parametrize("title", ["Rengøringsassistent", "Bager", "Kok", "Smed"])
def test_who_the_person_is_moves_nothing(work: str, other: dict[str, str], title: str) -> None:
    vacancy = VacancyReading(title=title, must=CLEANER.must, nice=CLEANER.nice)
    one = CV.format(work=work, **NADIA)
    swapped = CV.format(work=work, **NADIA | other)

    first, second = (why_match(vacancy, "", read_cv(cv), cv) for cv in (one, swapped))

    assert first == second


def test_no_quote_holds_who_the_person_is() -> None:
    cv = CV.format(work="Rengøringsassistent", **NADIA)
    found = why_match(CLEANER, "", read_cv(cv), cv)
    quoted = " ".join(one.quote or "" for one in (*found.requirements, *found.wishes))

    assert "Kørekort B" in quoted
    assert not any(word in quoted for word in ("Nadia", "Haddad", "Bagervej", "1985", "syrisk"))


@pytest.mark.parametrize(
    ("demand", "cv", "verdict", "quote"),
    [
        ("kørekort B", "Kørekort B", Verdict.MET, "Kørekort B"),
        ("kørekort B", "Jeg har kørekort", Verdict.MET, "Jeg har kørekort"),
        ("kørekort B", "Prawo jazdy kat. C", Verdict.MET, "Prawo jazdy kat. C"),
        ("kørekort B", "Jeg kører gerne langt", Verdict.UNKNOWN, None),
        ("kørekort B", "Intet kørekort", Verdict.NOT_MET, "Intet kørekort"),
        ("kørekort B", "Kørekort: nej", Verdict.NOT_MET, "Kørekort: nej"),
        ("kørekort B", "Kørekort til knallert", Verdict.UNKNOWN, "Kørekort til knallert"),
        ("kørekort B", "I gang med kørekort B", Verdict.UNKNOWN, "I gang med kørekort B"),
        ("kørekort C", "Driving licence: B", Verdict.NOT_MET, "Driving licence: B"),
        ("truckcertifikat", "Uprawnienia na wózki widłowe", Verdict.MET, None),
        ("flydende dansk", "Sprog: dansk A1", Verdict.NOT_MET, "Sprog: dansk A1"),
        ("lidt dansk", "Sprog: dansk A1", Verdict.MET, "Sprog: dansk A1"),
        ("dansk", "Sprog: dansk A1", Verdict.UNKNOWN, "Sprog: dansk A1"),
        ("dansk", "Sprog: engelsk", Verdict.UNKNOWN, None),
        ("svendebrev som bager", "Svendebrev som bager 2012", Verdict.MET, None),
        ("svendebrev som bager", "Svendebrev som tømrer 2012", Verdict.UNKNOWN, None),
        ("mindst 3 års erfaring som bager", "2014-2019 Piekarz", Verdict.MET, "2014-2019 Piekarz"),
        ("mindst 3 års erfaring som bager", "2018-2019 Piekarz", Verdict.UNKNOWN, None),
        ("mindst 3 års erfaring som bager", "2014-2019 Кондитер", Verdict.UNKNOWN, None),
        ("bogføring", "Ведення: бухгалтерський облік", Verdict.MET, None),
    ],
)
def test_a_demand_is_judged_by_what_the_cv_says(
    demand: str, cv: str, verdict: Verdict, quote: str | None
) -> None:
    vacancy = VacancyReading(title="medarbejder", must=(demand,))
    (found,) = why_match(vacancy, "", read_cv(cv), cv).requirements

    assert found.verdict is verdict
    assert quote is None or found.quote == quote


def test_a_denied_must_have_comes_after_one_that_is_not_told() -> None:
    vacancy = VacancyReading(title="Bager", must=("kørekort B",))
    has, silent, denies = (
        why_match(vacancy, "", read_cv(cv), cv)
        for cv in ("Bager. Kørekort B.", "Bager.", "Bager. Intet kørekort.")
    )

    for some in permutations((has, silent, denies)):
        assert sorted(some, key=lambda one: one.order) == [has, silent, denies]


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Håndværksbager til natholdet", "baker"),
        ("Rengøringshjælp", "cleaner"),
        ("Krankenschwestern", "nurse"),
        ("Opiekunka osób starszych", "care_helper"),
        ("електрозварником", "welder"),
        ("soudeuse", "welder"),
        ("operaria de invernadero", "greenhouse_worker"),
        ("undersköterska", "care_assistant"),
    ],
)
def test_an_occupation_is_known_by_its_names(title: str, code: str) -> None:
    assert code in occupation_codes(title)


def test_every_occupation_is_found_by_each_of_its_languages() -> None:
    """Some word of each language leads to the occupation, whatever it shares with another."""
    lost = [
        (code, language)
        for code, entry in OCCUPATIONS.items()
        for language, names in zip(LANGUAGES, entry.names, strict=True)
        if not any(code in occupation_codes(name) for name in names)
    ]

    assert lost == []


@pytest.mark.parametrize(
    ("cv", "title", "said"),
    [
        ("Har kørt gaffeltruck i ni år på et lager ved havnen.", "Truckfører", "gaffeltruck"),
        ("Мила посуд у їдальні чотири роки.", "Opvasker", "Мила посуд"),
    ],
)
def test_work_that_is_told_under_no_title_is_a_reason(cv: str, title: str, said: str) -> None:
    found = why_match(VacancyReading(title=title), "", read_cv(cv), cv)

    assert found.because == (f"title:{title}", f"occupation:{said}")


def test_of_equal_cvs_the_one_that_speaks_of_the_same_comes_first() -> None:
    advert = "Vi søger en smed til rustfrit stål på vores værft i Grenaa."
    near, far = "Smed på et værft, rustfrit stål", "Smed hos en landmand"

    first, second = (
        why_match(VacancyReading(title="Smed"), advert, read_cv(cv), cv) for cv in (near, far)
    )

    assert first.score == second.score
    assert first.order < second.order
