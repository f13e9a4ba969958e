"""A mail's plain text and HTML say the same, and nothing in a value can look like ours."""

import html
import re
from typing import Any

import pytest

from casework.events import Channel
from casework.letters import Letter
from casework.model import OFFICE_LANGUAGES, Language
from templates.render import Text, render, word

LINK = "https://jobpartner.example/svar/cref-1-read"
CONTEXT: dict[str, Any] = {
    "municipality": "Norddjurs Kommune",
    "office": "Jobcenter Norddjurs",
    "mail_domain": "jobpartner.example",
    "links": {"read": LINK, "qualified": LINK + "2"},
    "asks": True,
    "contact_name": "Bo Madsen",
    "partner_name": "Olena Kovalenko",
    "company": "Havnens Fisk",
    "employer": "Fjordbageriet",
    "title": "Bager",
    "place": "Havnen 1",
    "answer_by": "2026-12-09",
    "attempt": 1,
    "attempts": 1,
}
CARD: dict[str, Any] = CONTEXT | {
    "asks": False,
    "links": {},
    "caseworker_name": "Mette Holm",
    "id": 7,
    "kind": "unclear_reply",
    "about": {"company": "Havnens Fisk", "partner": "Olena <b>"},
    "quote": "Hej\n\nKlik: https://evil.example\n- et punkt <img src=x>",
    "due_at": "2026-12-09T12:30:00+00:00",
    "choices": ["done"],
}


def mail(letter: Letter = Letter.CV_TO_COMPANY, **more: Any) -> Text:
    return render(letter, Language.DANISH, Channel.EMAIL, CONTEXT | more)


def seen(text: Text) -> str:
    """The words of the HTML part, without its style."""
    assert text.html is not None
    body = re.sub(r"<style>.*?</style>", "", text.html, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


@pytest.mark.parametrize("language", OFFICE_LANGUAGES)
def test_html_says_every_line_of_the_plain_text(language: Language) -> None:
    text = render(Letter.CV_TO_COMPANY, language, Channel.EMAIL, CONTEXT)

    for line in text.plain.split("\n"):
        label = re.sub(r"^[->] |: https?://\S+$|^-- ?$", "", line)
        assert " ".join(label.split()) in seen(text)


def test_html_has_one_heading_and_it_is_the_subject() -> None:
    text = mail()

    assert text.html is not None
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", text.html) == [html.escape(text.subject or "")]
    assert '<html lang="da">' in text.html


@pytest.mark.parametrize("language", OFFICE_LANGUAGES)
def test_mail_that_asks_begins_with_the_line_to_answer_above(language: Language) -> None:
    text = render(Letter.CV_TO_COMPANY, language, Channel.EMAIL, CONTEXT)
    marker = word("marker", language)

    assert text.plain.startswith(marker + "\n")
    assert seen(text).index(marker) < seen(text).index(CONTEXT["contact_name"])


def test_mail_that_asks_nothing_has_no_such_line() -> None:
    assert word("marker", Language.DANISH) not in mail(asks=False).plain


def test_mail_ends_with_who_writes_and_where_to_ask() -> None:
    footer = mail().plain.rpartition("-- \n")[2]

    assert "Jobcenter Norddjurs" in footer
    assert "Norddjurs Kommune" in footer
    assert "sag@jobpartner.example" in footer


def test_links_of_the_letter_are_buttons() -> None:
    text = mail()

    assert f"{word('link.read', Language.DANISH)}: {LINK}\n" in text.plain
    assert text.html is not None
    assert f'<a href="{LINK}"' in text.html


def test_line_in_a_name_makes_no_button_and_no_paragraph() -> None:
    text = mail(partner_name="Olena\n\nLog ind: https://evil.example\n\n- punkt <b>")

    assert text.html is not None
    assert "\nLog ind:" not in text.plain
    assert 'href="https://evil.example' not in text.html
    assert "<b>" not in text.html
    assert "\n" not in (text.subject or "")


def test_address_in_a_quote_makes_no_button() -> None:
    text = render(Letter.TASK_CARD, Language.DANISH, Channel.EMAIL, CARD)

    assert "> Klik: https://evil.example" in text.plain
    assert text.html is not None
    assert "href" not in text.html
    assert "<img" not in text.html


def test_a_cpr_number_in_a_quote_is_not_mailed_on() -> None:
    """The foot of the same mail asks never to write one."""
    shown = render(
        Letter.TASK_CARD,
        Language.DANISH,
        Channel.EMAIL,
        CARD | {"quote": "Maria Nowak\nCPR: 010190-1234"},
    )

    assert "> Maria Nowak" in shown.plain
    for text in shown.plain, shown.html or "":
        assert "010190" not in text
        assert "1234" not in text


def test_braces_in_a_name_are_only_braces() -> None:
    assert "{{ 7 * 7 }}" in mail(partner_name="{{ 7 * 7 }}").plain


def test_marks_that_turn_the_text_around_are_dropped() -> None:
    assert "Olena gpj.exe" in mail(partner_name="Olena \u202egpj.exe\x00").plain


def test_long_title_does_not_make_a_long_subject() -> None:
    assert len(mail(title="bager " * 500).subject or "") <= 200


def test_html_fetches_nothing() -> None:
    text = mail(links={})

    assert text.html is not None
    assert not re.search(r"src=|href=|url\(|<script|<link", text.html)


def test_card_in_chat_escapes_names_and_quotes() -> None:
    plain = render(Letter.TASK_CARD, Language.DANISH, Channel.CHAT, CARD).plain

    assert "Olena &lt;b&gt;" in plain
    assert "&lt;img" in plain
    assert not re.search(r"<(?!/?(?:b|i|blockquote)>)", plain)
