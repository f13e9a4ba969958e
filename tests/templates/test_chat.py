"""The bot's messages: complete, within Telegram's limits, and safe from what people are called."""

import re
from pathlib import Path
from typing import Any

import pytest
from jinja2 import UndefinedError

import templates
from casework.events import Channel
from casework.letters import Letter
from casework.model import Language
from templates.audience import languages_of_chat
from templates.chat_samples import CHAT_SAMPLES
from templates.render import MOST_CHAT, render

NAMES = sorted(CHAT_SAMPLES)
each_in_its_languages = pytest.mark.parametrize(
    ("name", "language"), [(one, language) for one in NAMES for language in languages_of_chat(one)]
)
FOLDER = Path(templates.__file__).parent / "chat"
_TAG = re.compile(r"<(/?)(b|i|code|blockquote)>")


def said(message: str, language: Language, /, **more: Any) -> str:
    return render(Letter.CHAT, language, Channel.CHAT, CHAT_SAMPLES[message] | more).plain


def injected(value: Any, wicked: str) -> Any:
    """The same context with `wicked` behind every text that a person may have chosen."""
    match value:
        case str() if value[:2] != "20":  # not a date
            return value + wicked
        case list():
            return [injected(one, wicked) for one in value]
        case dict():
            return {key: injected(one, wicked) for key, one in value.items()}
        case _:
            return value


def tags_are_closed(text: str) -> bool:
    rest = _TAG.sub("", text)
    stack: list[str] = []
    for closing, name in _TAG.findall(text):
        if not closing:
            stack.append(name)
        elif not stack or stack.pop() != name:
            return False
    return not stack and "<" not in rest and ">" not in rest


def test_every_message_has_a_sample_and_every_sample_a_message() -> None:
    assert sorted(folder.name for folder in FOLDER.iterdir()) == NAMES


def test_every_message_lies_in_its_languages_and_no_other() -> None:
    for name in NAMES:
        found = {file.stem for file in (FOLDER / name).iterdir()}
        assert found == {language.value for language in languages_of_chat(name)}


@each_in_its_languages
def test_message_is_good_telegram_html(name: str, language: Language) -> None:
    text = said(name, language)

    assert text
    assert tags_are_closed(text)
    assert len(text.encode("utf-16-le")) // 2 <= MOST_CHAT
    assert "{{" not in text
    assert "None" not in text
    assert "…" not in text


@each_in_its_languages
def test_wicked_values_are_only_text(name: str, language: Language) -> None:
    wicked = "<b>\n\n{{ 7 * 7 }}{% x %}</i>&"
    context = injected(CHAT_SAMPLES[name], wicked) | {"text": name}

    text = render(Letter.CHAT, language, Channel.CHAT, context).plain

    assert tags_are_closed(text)
    assert "49" not in text
    assert text.count("\n\n") == said(name, language).count("\n\n")


@pytest.mark.parametrize("name", NAMES)
def test_message_promises_no_first_place(name: str) -> None:
    danish, english = said(name, Language.DANISH), said(name, Language.ENGLISH)

    assert not re.search(r"første i køen|forrest|først i køen", danish, re.IGNORECASE)
    assert not re.search(r"first in line|priority over|front of the queue", english, re.IGNORECASE)


def test_long_message_is_cut_with_its_tags_closed() -> None:
    text = said("employer_unknown", Language.DANISH, name="æ & 😀 " * 3000)

    assert len(text.encode("utf-16-le")) // 2 <= MOST_CHAT
    assert tags_are_closed(text)
    assert text.endswith("…</b>")


def test_long_word_without_a_space_is_cut_too() -> None:
    text = said("employer_unknown", Language.DANISH, name="<" * 9000)

    assert len(text.encode("utf-16-le")) // 2 <= MOST_CHAT
    assert tags_are_closed(text)
    assert re.search(r"&lt; …</b>$", text)


def test_missing_name_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render(Letter.CHAT, Language.DANISH, Channel.CHAT, {"text": "date_unclear"})
