"""A text without stops and commas, dictated or typed in one go, has sentences all the same."""

from datetime import datetime
from itertools import pairwise

import pytest

from casework.model import LOCAL
from casework.readings import Intent
from casework.replies.clauses import split
from casework.replies.read import read_reply
from casework.replies.run_on import has_few_stops, stops

SENT = datetime(2027, 3, 3, 10, 0, tzinfo=LOCAL)


def parts(text: str) -> list[str]:
    edges = [0, *stops(text), len(text)]
    return [text[one:two].strip() for one, two in pairwise(edges)]


def test_a_greeting_a_statement_a_question_and_a_name_are_four_sentences() -> None:
    text = "hej lise jeg har læst om hende i weekenden kan hun begynde klokken seks hilsen bo"
    assert parts(text) == [
        "hej lise",
        "jeg har læst om hende i weekenden",
        "kan hun begynde klokken seks",
        "hilsen bo",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "i morgen formiddag klokken ni kan hun komme forbi værkstedet og hilse på os alle",
        "hvis hun ikke har lært at køre truck kan hun desværre ikke være her på lageret",
        "Vi har læst om hende, og hun virker god, men vi mangler svar fra chefen på kontoret.",
    ],
    ids=("day first", "if first", "commas"),
)
def test_a_sentence_that_is_one_stays_one(text: str) -> None:
    assert parts(text) == [text]


def test_a_text_with_stops_is_left_alone() -> None:
    assert not has_few_stops("Hej. Vi har set på det. Han er god. Vi vender tilbage om en uge.")


def test_only_the_sentence_that_asks_is_asked() -> None:
    text = (
        "hej lise vi har kigget på papirerne i dag og han ser fin ud til lageret har han"
        " truckkort det står der ikke noget om"
    )
    asked = [one.plain for one in split(text) if one.asked]
    assert asked[0].startswith("har han truckkort")
    assert not any("kigget" in one for one in asked)


def test_a_dictated_no_is_still_read() -> None:
    text = (
        "hej lise jeg snakkede med ham i går i telefonen og vi forstod ikke hinanden så det bliver"
        " desværre ikke til noget denne gang men han virkede flink hilsen karl"
    )
    reading = read_reply(text, SENT)
    assert (reading.intent, reading.sure) == (Intent.REJECTION, True)
