"""A post that is gone and an interview that is off; written on Tuesday 9 February 2027."""

import pytest

from casework.readings import Intent
from casework.replies.clauses import split
from tests.casework.replies.tuesday import sure_of


@pytest.mark.parametrize(
    "text",
    [
        "Stillingen er trukket tilbage, og samtalen på torsdag er derfor aflyst.",
        "Vi er nødt til at aflyse jobsamtalen på torsdag, for der er ingen stilling mere.",
        "Jeg må tilbagekalde invitationen til samtale, stillingen er nedlagt.",
        "Please take Thursday's interview off her calendar, the role has been cut.",
    ],
)
def test_a_post_that_is_gone_is_why_the_interview_is_off(text: str) -> None:
    assert sure_of(text) is Intent.CANCELLATION


@pytest.mark.parametrize(
    "text",
    [
        "Jeg kan oplyse, at stillingen er besat.",
        "I besvarelse af din mail af 14. ds. kan jeg oplyse, at stillingen er besat til anden side.",
        "I just came out of a budget meeting and the post has been pulled.",
        "I kan slette stillingen hos jer, der bliver ikke ansat nogen i år.",
        "Vi fik to fra vikarbureauet i går, så pladserne er taget.",
    ],
)
def test_a_post_that_is_gone_in_other_words(text: str) -> None:
    assert sure_of(text) is Intent.FILLED


@pytest.mark.parametrize(
    "text",
    [
        "Samtalen er ikke aflyst.",
        "Hvis hun stadig er syg i morgen, må vi aflyse samtalen.",
        "Jobbet i køkkenet er besat, men vi mangler stadig en til opvasken, kan hun det?",
        "Den første stilling er besat, men der kommer en mere til april.",
        "Vi har fundet en til sommer, men vi skal bruge en mere.",
        "Stillingen som kok er besat, stillingen som tjener er stadig ledig, og der vil vi gerne se hende.",
    ],
)
def test_what_is_denied_hangs_on_an_if_or_is_half_of_it_is_asked_about(text: str) -> None:
    assert sure_of(text) not in (Intent.CANCELLATION, Intent.FILLED)


def test_a_long_clause_without_signs_ends_where_the_next_begins() -> None:
    """What is not to be told to others is no "not" to the hire in front of it."""
    text = (
        "så er den i hus vi tager hende hun var skrap på prøvedagen"
        " det må du ikke sige videre hun begynder mandag den 1. marts"
    )
    plain = [clause.plain for clause in split(text)]

    assert "vi tager hende" in plain
    assert plain[-1].startswith("hun begynder")
    assert sure_of(text) is Intent.HIRED
