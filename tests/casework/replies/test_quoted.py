"""Our own letter under an answer never changes what is read in the answer."""

import re
from datetime import datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import templates
from casework.model import LOCAL
from casework.replies.read import read_reply
from mailer.inbound.quotes import cut

TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=LOCAL)
LETTERS = sorted((Path(templates.__file__).parent / "letters").glob("*/*.txt"))
ANSWERS = (
    "Vi vil gerne se hende torsdag kl. 10",
    "Nej tak, hun mangler erfaring",
    "Vi har ansat hende, hun starter 1. februar",
    "Modtaget, vi kigger på det",
    "Har han kørekort?",
    "The position is filled",
)
HEADERS = (
    "Den 30. november 2026 kl. 09.12 skrev Jobcenter Norddjurs <svar@jobbank.example>:",
    "On Mon, 30 Nov 2026 at 09:12, Jobcenter Norddjurs <svar@jobbank.example> wrote:",
    "Fra: Jobcenter Norddjurs <svar@jobbank.example>\nSendt: 30. november 2026 09:12\nTil: Bo\nEmne: CV",
    "-----Oprindelig meddelelse-----\nFra: Jobcenter Norddjurs",
)  # fmt: skip


def _as_sent(letter: Path) -> str:
    """The letter with its fields filled with something."""
    text = re.sub(r"\{%.*?%\}", "", letter.read_text(encoding="utf-8"))
    return re.sub(r"\{\{.*?\}\}", "torsdag den 10. december kl. 9.00", text)


@given(st.sampled_from(ANSWERS), st.sampled_from(LETTERS), st.sampled_from(HEADERS), st.booleans())
def test_what_we_sent_never_changes_the_reading(
    answer: str, letter: Path, header: str, marked: bool
) -> None:
    sent = _as_sent(letter)
    quoted = "\n".join(f"> {line}" for line in sent.split("\n")) if marked else sent
    new_text = cut(f"{answer}\n\n{header}\n\n{quoted}").text

    assert read_reply(new_text, TUESDAY) == read_reply(answer, TUESDAY)
