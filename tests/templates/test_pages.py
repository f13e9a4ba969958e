"""The pages behind the links: one heading, safe values, nothing from elsewhere."""

import re
from typing import Any

import pytest

from casework.model import OFFICE_LANGUAGES, Language
from templates.render import page

LANGUAGES = list(Language)
WICKED = '<script>alert(1)</script>"{{ 7 * 7 }}'
TASK: dict[str, Any] = {
    "id": 7,
    "kind": "unclear_reply",
    "about": {"company": WICKED, "partner": WICKED},
    "quote": WICKED,
    "due_at": "2026-12-09T12:30:00+00:00",
}
PAGES: dict[str, dict[str, Any]] = {
    "task": {"task": TASK, "do": "done", "became": "asked", "why": [], "needs_note": True},
    "answer": {"what": "coming", "about": WICKED, "title": WICKED, "token": "abc"},
    "answered": {"what": "details", "about": "", "title": None},
    "expired": {},
    "handed": {},
    "not_found": {},
    "details": {
        "companies": [(1, WICKED), (2, "Havnen")],
        "token": "abc",
        "name": WICKED,
        "chosen": {"employer": "2", "made_on": WICKED, "permission": "yes", "origin": "abroad"},
    },
}


@pytest.mark.parametrize(
    ("name", "language"),
    [
        (name, language)
        for name in PAGES
        for language in (OFFICE_LANGUAGES if name == "task" else LANGUAGES)
    ],
)
def test_page_is_whole_and_safe(name: str, language: Language) -> None:
    html = page(name, language, **PAGES[name])

    assert html.count("<h1") == 1
    assert f'<html lang="{language}">' in html
    assert "<script" not in html
    assert "49" not in html
    assert not re.search(r"(?:src|href|action)=", html)
    title, heading = re.search("<title>(.*) –", html), re.search("<h1>(.*)</h1>", html)
    assert title
    assert heading
    assert title[1] == heading[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_answer_is_given_by_one_button(language: Language) -> None:
    html = page("answer", language, **PAGES["answer"])

    assert html.count("<button") == 1
    assert '<form method="post">' in html


@pytest.mark.parametrize("error", ["missing", "future", "too_old"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_trouble_with_the_details_is_told(error: str, language: Language) -> None:
    html = page("details", language, **PAGES["details"], error=error)

    assert 'role="alert"' in html


def test_every_field_of_the_details_has_a_label() -> None:
    html = page("details", Language.DANISH, **PAGES["details"])

    for name in ("employer", "made_on"):
        assert f'<label for="{name}">' in html
        assert re.search(rf'id="{name}" name="{name}"', html)
    assert 'name="permission"' in html


def test_mail_on_a_page_of_the_demo_keeps_its_lines() -> None:
    boxes = {"sender": "", "to": "", "subject": "", "in_reply_to": "", "quoted": ""}
    told = {"text": "Hej\n\nVi søger", "examples": {}, "now": "2026-12-09T12:30:00+00:00"}

    html = page("write", Language.DANISH, folder="demo", **boxes, **told)

    assert "Hej\n\nVi søger" in html
