"""Office words: posts withdrawn, meetings called off because of it, formal refusals, who recruits now."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.read import read_reply

SENT = datetime(2027, 3, 3, 10, 0, tzinfo=LOCAL)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Stillingen er besat til anden side, og forløbet er hermed afsluttet.", Intent.FILLED),
        ("Stillingen udgår på grund af en sammenlægning af de to afdelinger.", Intent.FILLED),
        (
            "Requisition R-301 has been closed; no candidates will be taken further.",
            Intent.FILLED,
        ),
        ("The post went to an internal colleague last week, sorry.", Intent.FILLED),
        (
            "Vi er nødt til at aflyse samtalen på fredag, for stillingen er trukket tilbage.",
            Intent.CANCELLATION,
        ),
        (
            "I have to cancel Monday's interview, the position has been withdrawn by head office.",
            Intent.CANCELLATION,
        ),
        (
            "Vi er ikke i stand til at tilbyde hende stillingen, da andre kandidater stod stærkere.",
            Intent.REJECTION,
        ),
        (
            "Den uddannelse har hun endnu ikke fået. Hun kan derfor ikke komme i betragtning.",
            Intent.REJECTION,
        ),
        (
            "Uden dansk autorisation må vi ikke sætte hende på vagtplanen, så det bliver et nej.",
            Intent.REJECTION,
        ),
        (
            "Al rekruttering foregår nu centralt. Du bedes sende CV'et til Kim Bo, kb@kaeden.example.",
            Intent.REDIRECT,
        ),
    ],
)
def test_office_words_are_understood(text: str, intent: Intent) -> None:
    reading = read_reply(text, SENT)
    assert (reading.intent, reading.sure) == (intent, True)


@pytest.mark.parametrize(
    "text",
    [
        "Hende vil vi gerne se torsdag kl. 10, men ham kan vi desværre ikke bruge.",
        "Hun starter hos os den 1. april, men ham må vi sige nej tak til.",
    ],
)
def test_a_yes_to_one_and_a_no_to_the_other_is_for_a_person(text: str) -> None:
    assert not read_reply(text, SENT).sure
