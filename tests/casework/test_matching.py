from casework.cvs.read import read_cv
from casework.matching import Match, why_match
from casework.readings import CvReading, VacancyReading

BAKER = VacancyReading(title="bager", must=("kørekort B",), nice=("taler tysk",))


def match(vacancy: VacancyReading, cv: str) -> Match:
    return why_match(vacancy, "", read_cv(cv), cv)


def test_one_who_has_everything_scores_one() -> None:
    found = match(BAKER, "Jeg har arbejdet som bager. Jeg taler tysk. Kørekort B.")

    assert found.score == 1.0


def test_the_reasons_are_named_by_field() -> None:
    found = match(BAKER, "Jeg har arbejdet som bager. Jeg taler tysk. Kørekort B.")

    assert found.because == (
        "title:bager",
        "must:kørekort B",
        "nice:taler tysk",
    )


def test_a_polish_baker_matches_a_danish_title() -> None:
    found = match(
        BAKER, "Doświadczenie zawodowe\n2010-2020 Piekarz, Piekarnia Zdrowie\nPrawo jazdy B"
    )

    assert found.because == ("title:bager", "occupation:Piekarz", "must:kørekort B")


def test_a_ukrainian_nurse_matches_an_english_title() -> None:
    found = match(VacancyReading(title="nurse"), "Досвід роботи\n2010-2020 Медсестра, лікарня")

    assert found.score == 1.0


def test_a_title_of_no_listed_trade_matches_by_its_letters() -> None:
    vacancy = VacancyReading(title="kranoperatør")
    cv = CvReading(occupations=("Kranoperatøren",))

    assert why_match(vacancy, "", cv, "").because == (
        "title:kranoperatør",
        "occupation:Kranoperatøren",
    )


def test_an_unmet_demand_is_told_and_lowers_the_score() -> None:
    found = match(BAKER, "Jeg har arbejdet som bager. Jeg taler tysk.")

    assert found.unmet == ("must:kørekort B",)
    assert 0 < found.score < 1


def test_a_licence_of_another_class_does_not_meet_the_demand() -> None:
    vacancy = VacancyReading(title="chauffør", must=("kørekort C/E",))

    assert match(vacancy, "Erfaring\n2010-2020 Chauffør\nKørekort B").unmet == (
        "must:kørekort C/E",
    )


def test_the_right_class_meets_the_demand() -> None:
    vacancy = VacancyReading(title="chauffør", must=("kørekort C/E",))

    assert match(vacancy, "Experience\n2010-2020 Driver\nDriving licence: B, C, CE").unmet == ()


def test_common_words_alone_meet_no_demand() -> None:
    vacancy = VacancyReading(title="udvikler", must=("3 years of experience with Python",))

    assert match(vacancy, "Nurse with ten years of experience").unmet == vacancy_musts(vacancy)


def vacancy_musts(vacancy: VacancyReading) -> tuple[str, ...]:
    return tuple(f"must:{must}" for must in vacancy.must)


def test_another_trade_is_scored_and_not_refused() -> None:
    found = match(VacancyReading(title="bager"), "Erfaring\n2010-2020 Advokat")

    assert found == Match(score=0.0, because=(), unmet=())


def test_a_vacancy_that_says_nothing_scores_nothing() -> None:
    assert match(VacancyReading(), "Jeg er bager.").score == 0.0


def test_a_title_is_looked_for_in_the_text_where_the_reading_has_none() -> None:
    cv = "Jeg har arbejdet som bager."

    assert why_match(VacancyReading(), "Vi mangler en bager", read_cv(cv), cv).score == 1.0


def test_the_nearer_of_two_people_scores_higher() -> None:
    baker = match(BAKER, "Jeg har arbejdet som bager.")
    lawyer = match(BAKER, "Jeg har arbejdet som advokat.")

    assert baker.score > lawyer.score
