"""The marks of issue 4 on the part of the corpora that rules are tuned on: no change may lose them."""

from bench.reading_papers import (
    CPR_RECALL,
    DEADLINES_INVENTED,
    DEADLINES_RIGHT_OR_NULL,
    entries,
    score_cvs,
    score_vacancies,
)


def test_deadlines_are_right_or_not_read_and_none_is_invented() -> None:
    count = score_vacancies(entries("vacancies", "vacancy", held_back=False)).count

    assert count["deadline right or null"] >= DEADLINES_RIGHT_OR_NULL * count["deadlines"] > 0
    assert count["deadlines invented"] <= DEADLINES_INVENTED


def test_every_cpr_number_is_found() -> None:
    score = score_cvs(entries("cvs", "cv", held_back=False))

    assert score.right["cpr recall"] >= CPR_RECALL * score.asked["cpr recall"] > 0
