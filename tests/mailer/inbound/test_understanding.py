"""Parsing, triage and quotes: the sender's words, whatever their program does to them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.errors import UnreadableMailError
from mailer.inbound.parse import parse
from mailer.inbound.quotes import cut
from mailer.inbound.triage import Kind, triage

ANSWER = "Vi vil gerne se hende til samtale."
BELOW = {
    "outlook-danish": "\n\n________________________________\nFra: Jobcenter <sag@jobpartner.example>\n"
    "Sendt: 1. december 2026 09:00\nTil: Karen\nEmne: CV\n\nKære Karen\nHer er et CV.",
    "gmail-danish": "\n\nDen tirs. 1. dec. 2026 kl. 09.00 skrev Jobcenter <sag@jobpartner.example>:\n\n> Kære Karen\n> Her er et CV.",
    "gmail-english-wrapped": "\n\nOn Tue, Dec 1, 2026 at 9:00 AM Jobcenter Norddjurs\n<sag@jobpartner.example> wrote:\n\n> Dear Karen",
    "thunderbird": "\n\nDen 01.12.2026 09.00 skrev Jobcenter:\n> Kære Karen",
    "marker": "\n\n> --- Skriv dit svar over denne linje ---\n> Kære Karen",
    "iphone": "\n\nSendt fra min iPhone\n\n> Den 1. dec. 2026 kl. 09.00 skrev Jobcenter:\n> \n> Kære Karen",
    "original-message": "\n\n-----Oprindelig meddelelse-----\nFra: Jobcenter\nSendt: 1. december\nTil: Karen\nEmne: CV\n\nKære",
    "signature": "\n\nMed venlig hilsen\nKaren Holm\nFjord Bageri",
}


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW.keys())
def test_only_the_new_words_are_left(below: str) -> None:
    assert cut(ANSWER + below).text == ANSWER


def test_thanks_for_a_cv_is_no_signature() -> None:
    text = "Tak for CV'et\nVi kigger på det i morgen."

    assert cut(text).text == text


def test_answers_between_quoted_lines_are_kept_and_flagged() -> None:
    found = cut("> Vil I møde hende?\nJa, onsdag kl. 10\n> Hvor?\nI butikken")

    assert "Ja, onsdag kl. 10" in found.text
    assert "I butikken" in found.text
    assert found.flagged


def test_nothing_but_a_quote_is_kept_whole() -> None:
    assert cut("> Kære Karen\n> Her er et CV").flagged


@given(st.text(max_size=2000))
def test_no_text_breaks_the_cut(text: str) -> None:
    cut(text)


@given(st.binary(max_size=2000))
def test_no_bytes_break_the_parser(raw: bytes) -> None:
    with contextlib.suppress(UnreadableMailError):
        parse(raw)


def a_mail(*headers: str, body: str = "Hej") -> bytes:
    return "\r\n".join(["From: Karen <karen@fjordbageri.example>", *headers, "", body]).encode()


@pytest.mark.parametrize(
    ("headers", "mail_from", "recipient", "kind"),
    [
        pytest.param(
            ["Auto-Submitted: auto-replied"], "k@x.example", "sag@j", Kind.AUTO_REPLY, id="rfc3834"
        ),
        pytest.param(
            ["Subject: Autosvar: ferie"], "k@x.example", "sag@j", Kind.AUTO_REPLY, id="danish-away"
        ),
        pytest.param(["Subject: x"], "<>", "retur+out-1-2-abc@j", Kind.BOUNCE, id="return-path"),
        pytest.param(["Subject: x"], "<>", "sag@j", Kind.AUTO_REPLY, id="null-sender"),
        pytest.param(["List-Id: <x>"], "k@x.example", "sag@j", Kind.LIST, id="list"),
        pytest.param(["In-Reply-To: <a@b>"], "k@x.example", "sag@j", Kind.REPLY, id="reply"),
        pytest.param(["Subject: Vi søger"], "k@x.example", "job@j", Kind.NEW, id="new"),
        pytest.param(["Auto-Submitted: no"], "k@x.example", "job@j", Kind.NEW, id="auto-no"),
    ],
)
def test_triage_goes_by_headers(
    headers: list[str], mail_from: str, recipient: str, kind: Kind
) -> None:
    assert triage(parse(a_mail(*headers)), mail_from=mail_from, recipient=recipient) is kind


def test_a_message_id_that_trips_the_library_is_read() -> None:
    assert parse(a_mail("Message-ID: <[abc]@x>")).message_id == "<[abc]@x>"
