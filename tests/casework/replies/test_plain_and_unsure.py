"""What is plain, and was doubted for a word that tells nothing; and what only sounded plain."""

import pytest

from casework.readings import Intent
from casework.replies.read import read_reply
from tests.casework.replies.tuesday import TUESDAY, sure_of


@pytest.mark.parametrize(
    "text",
    [
        "Min nevø har fået pladsen, så I behøver ikke lede mere.",
        "The boss's son gets the job I'm afraid.",
        "My sister-in-law's youngest has taken the position.",
    ],
)
def test_a_relative_who_has_the_post_is_not_the_partner(text: str) -> None:
    assert sure_of(text) is Intent.FILLED


@pytest.mark.parametrize(
    "text",
    [
        "Min kone har talt med hende i går, og hun har fået jobbet. Hun starter mandag.",
        "Min svoger ansatte hende i går, kontrakten er underskrevet.",
    ],
)
def test_a_relative_who_hires_is_one_of_the_company(text: str) -> None:
    assert sure_of(text) is Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "Lad være med at sende flere cv'er, vi bruger dem ikke.",
        "Please don't send any more papers, I am retiring.",
    ],
)
def test_no_more_papers_are_wanted_of_anybody(text: str) -> None:
    assert sure_of(text) is Intent.UNSUBSCRIBE


def test_no_more_papers_are_needed_of_who_is_invited() -> None:
    text = "I behøver ikke sende flere papirer, vi vil gerne se ham torsdag kl. 10."
    assert sure_of(text) is Intent.INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Oksana kan vi desværre ikke bruge. Men min svoger kunne måske bruge et par hænder i butikken, ring til ham på 20 11 22 33.",
        "Not for the shop, sorry. But my brother could maybe use a pair of hands in the garage, call him on 22 33 44 55.",
        "Nej til lageret for hende, men vi mangler en i kantinen. Kan hun komme torsdag kl. 10?",
        "Han duer ikke til svejser. Vi har en plads i lagerhallen, kom forbi tirsdag kl. 8 og hør om den.",
        "Not as a chef I'm afraid. There is a dishwasher job, could she come Monday 15 March at 10?",
        "Som kok er det et nej. Som opvasker kan han godt komme til samtale mandag kl. 10.",
        "No to the office job for him. BUT we need a hand with the boats, could he come Thursday at 10?",
    ],
)
def test_a_no_with_a_hint_at_another_post_invites_nobody(text: str) -> None:
    assert sure_of(text) is not Intent.INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Hun kan alt, hvad vi beder om. Men vi holder ingen samtaler, før regnskabet er afleveret.",
        "She can do everything we ask, but no interviews before the accounts are in.",
        "Perfect fit, but we don't do interviews while the auditors are here.",
    ],
)
def test_not_before_is_no_sure_no(text: str) -> None:
    assert sure_of(text) is not Intent.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Vi kan ikke tage ham, før han har kørekort.",
        "Det bliver et nej, vi tager ikke nogen før sommer.",
        "Den anden ansøger havde mere erfaring, så det bliver desværre nej.",
        "The other candidate had more years in the trade, so it is a no for her.",
    ],
)
def test_a_no_with_its_reason_stays_sure(text: str) -> None:
    assert sure_of(text) is Intent.REJECTION


def test_a_yes_to_the_other_of_two_is_none_to_her() -> None:
    text = "Nej til hende, men den anden har kørekort og må gerne komme torsdag kl. 9."
    assert sure_of(text) is None


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Vi skal bruge en der kan ligge på ryggen under bilerne, det kan hun ikke, så nej.", True),
        (
            "Jeg er for gammel til at lære engelsk, og hun kan ikke dansk. Så det bliver et nej.",
            True,
        ),
        ("Han har ondt i ryggen, så vi siger nej.", False),
        ("Hun er for gammel til os, desværre.", False),
    ],
)
def test_a_ground_the_law_forbids_is_none_that_lies_with_the_writer(text: str, sure: bool) -> None:
    reading = read_reply(text, TUESDAY)
    assert (reading.intent, reading.sure) == (Intent.REJECTION, sure)


@pytest.mark.parametrize(
    "text",
    [
        "Lovely girl, and we would be fools to let her go. Contract signed yesterday, she starts Monday 15 March.",
        "I får ham ikke tilbage! Kontrakten er skrevet under i går.",
        "He has been in my kitchen on a permanent contract since May and you are not getting him back.",
    ],
)
def test_who_is_not_let_go_is_hired(text: str) -> None:
    assert sure_of(text) is Intent.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "The guy we hired in May has left, so the position is open again. Could she come Monday 15 March at 9?",
        "Den sidste I sendte kom for sent, så sig til ham at han skal være her onsdag kl. 9 præcis.",
        "Ham vil jeg gerne se. Døren er åben, kom bare forbi.",
        "Vi vil gerne se hende til samtale. Ansøgeren får selv en mail med tidspunkt.",
        "Vi vil gerne tale med hende. Bare skriv til mig på 20 11 22 33.",
    ],
)
def test_who_was_there_before_and_how_a_time_is_found_takes_nothing_from_an_invitation(
    text: str,
) -> None:
    assert sure_of(text) is Intent.INVITATION


@pytest.mark.parametrize(
    "text",
    [
        "Den stilling I skrev om, findes ikke længere.",
        "Alle pladser på forårsholdet røg i fredags, så jeg har slet ikke kigget på hende.",
        "Sorry, the role no longer exists after the merger.",
    ],
)
def test_a_post_that_is_gone_is_filled(text: str) -> None:
    assert sure_of(text) is Intent.FILLED


def test_no_more_of_that_kind_is_no_farewell() -> None:
    text = "Hun får den ikke. Vil ikke have flere af den slags fra jer, men send gerne nogen der vil arbejde."
    assert sure_of(text) is not Intent.UNSUBSCRIBE
