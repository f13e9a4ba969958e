"""What a company wants to know before it says anything else, with a question mark or without one."""

from datetime import datetime

import pytest

from casework.model import LOCAL
from casework.readings import Intent, ReplyReading
from casework.replies.read import read_reply

SENT = datetime(2027, 3, 3, 10, 0, tzinfo=LOCAL)


def read(text: str) -> ReplyReading:
    return read_reply(text, SENT)


@pytest.mark.parametrize(
    "text",
    [
        "Har han kørekort? Det står der ikke noget om i papirerne.",
        "hej anne har hun truckkort det står der ikke noget om i cvet og kan hun tåle kulde vi er i fryselager hele dagen skriv lige",
        "Vi har behov for følgende oplysninger, før vi går videre:\n- arbejdstilladelsens udløbsdato\n- dokumentation for uddannelse",
        "Bedes oplyst, om kandidaten har ret til at arbejde mere end 20 timer.",
        "Before I show this to anybody: does she hold a valid work permit? The CV does not mention it.",
        "Could you clarify whether he is allowed to drive here? I couldn't find it in the CV.",
    ],
    ids=("mark", "dictated", "list", "office", "colon", "clarify"),
)
def test_what_they_want_to_know_first_is_a_sure_question(text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.sure) == (Intent.QUESTION, True)


@pytest.mark.parametrize(
    "text",
    [
        "Er hun ikke den samme som I sendte i efteråret?",
        "Er stillingen ikke allerede besat? Jeg troede, I havde fundet en til os.",
        "Hvis vi siger nej til hende, skal vi så begrunde det?",
        "What happens if she doesn't show up? Do we have to pay anything?",
    ],
)
def test_a_not_that_is_only_asked_about_moves_nothing(text: str) -> None:
    reading = read(text)
    assert reading.intent is Intent.QUESTION or not reading.sure


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Det blev desværre et nej. Har I en, der kan svejse?", Intent.REJECTION),
        ("Hun kan komme torsdag kl. 10. Er det i orden?", Intent.INVITATION),
        ("Hvordan går det? Stillingen er desværre besat internt.", Intent.FILLED),
        ("Nu har vi ansat hende, hun starter mandag den 15. marts.", Intent.HIRED),
        (
            "I svar på din mail kan jeg oplyse, at stillingen er besat til anden side.",
            Intent.FILLED,
        ),
    ],
    ids=("another", "will do", "small talk", "turned by nu", "can tell"),
)
def test_a_question_beside_the_message_is_not_the_message(text: str, intent: Intent) -> None:
    assert read(text).intent is intent


@pytest.mark.parametrize(
    "text", ["hvem", "Hvornår er det nu, vi skal betale kontingentet for foreningen?"]
)
def test_a_question_that_is_not_about_a_partner_is_not_sure(text: str) -> None:
    assert not read(text).sure
