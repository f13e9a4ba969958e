"""Every letter, in every language, with everything it may be told: whole, readable, fetching nothing."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html
from typer.testing import CliRunner

import templates
from app.cli import app
from casework.events import Channel
from casework.letters import Letter, languages_of, may_reach_partners
from casework.model import Language
from templates.audience import reader_of
from templates.colours import contrast
from templates.letter_samples import samples
from templates.render import MOST_CHAT, Text, render

LETTERS: list[Letter] = [letter for letter in Letter if letter is not Letter.CHAT]
FOLDER = Path(templates.__file__).parent / "letters"
MOST_WORDS = 28
OWN_LINES = (Letter.CASEWORKER_WRITES,)  # a caseworker's words keep the lines they were written in
AA = 4.5  # WCAG 2.1: the least contrast of a text

every_letter = pytest.mark.parametrize("letter", LETTERS)
each_in_its_languages = pytest.mark.parametrize(
    ("letter", "language"), [(one, language) for one in LETTERS for language in languages_of(one)]
)


def written(letter: Letter, language: Language) -> list[Text]:
    return [render(letter, language, Channel.EMAIL, told) for told in samples(letter)]


@each_in_its_languages
def test_a_letter_is_whole(letter: Letter, language: Language) -> None:
    for text in written(letter, language):
        assert text.subject
        assert text.html
        assert "Jobcenter Norddjurs" in text.plain
        to_us = "sag@jobpartner.example" in text.plain
        assert to_us is (reader_of(letter) != "caseworker")


@pytest.mark.parametrize(
    ("letter", "why"),
    [
        (Letter.DIGEST, "du er sagsbehandler"),
        (Letter.CALLOUT, "nabojobcentre"),
        (Letter.CV_TO_COMPANY, "I er samarbejdsvirksomhed"),
        (Letter.CV_SENT, "du er med i Jobpartnerbanken eller har skrevet"),
        (Letter.NOT_IN_SCHEME, "du er med i Jobpartnerbanken eller har skrevet"),
    ],
)
def test_the_foot_of_a_letter_says_why_this_reader_got_it(letter: Letter, why: str) -> None:
    assert why in written(letter, Language.DANISH)[0].plain


def test_a_certificate_that_is_schooling_too_is_told_of_once() -> None:
    text = written(Letter.CV_REGISTERED, Language.DANISH)[0].plain

    assert text.count("Svendebrev som bager 2014") == 1
    assert "Beviser: Hygiejnebevis" in text


@each_in_its_languages
def test_no_sample_ends_where_its_links_should_stand(letter: Letter, language: Language) -> None:
    for text in written(letter, language):
        body, _, _ = text.plain.partition("\n-- \n")
        paragraphs = [one for one in body.split("\n\n") if one.strip()]
        assert not paragraphs[-1].rstrip().endswith(":"), paragraphs[-1]


def test_only_where_the_line_is_encrypted_a_letter_says_so() -> None:
    plain, safe = written(Letter.ENCRYPTED_MAIL, Language.DANISH)

    assert "mailserverne er krypteret" in safe.plain
    assert "mailserverne" not in plain.plain


@each_in_its_languages
def test_a_letter_fits_a_chat_message(letter: Letter, language: Language) -> None:
    for told in samples(letter):
        plain = render(letter, language, Channel.CHAT, told).plain
        assert 0 < len(plain.encode("utf-16-le")) // 2 <= MOST_CHAT


@each_in_its_languages
def test_a_blank_line_stands_between_paragraphs(letter: Letter, language: Language) -> None:
    """Jinja takes a line's end behind its tags away, and a paragraph with it."""
    for text in written(letter, language):
        lines = text.plain.partition("\n-- \n")[0].splitlines()
        for above, below in pairwise(lines):
            ended = above.endswith((".", ":")) and above[0] not in "->"
            assert not ended or not below or letter in OWN_LINES, (above, below)


@each_in_its_languages
def test_sentences_are_short(letter: Letter, language: Language) -> None:
    for text in written(letter, language):
        for sentence in re.split(r"(?<=[.!?:;])\s|\n", text.plain):
            assert len(sentence.split()) <= MOST_WORDS, sentence


@each_in_its_languages
def test_a_letter_reads_well_aloud(letter: Letter, language: Language) -> None:
    for text in written(letter, language):
        root = html.document_fromstring(text.html)
        (heading,) = root.iter("h1")
        assert root.get("lang") == language.value
        assert heading.text_content() == text.subject
        for table in root.iter("table"):
            assert table.get("role") == "presentation" or table.find(".//th[@scope]") is not None
        links = list(labels_by_section(root))
        assert all(len(label) > 2 and "http" not in label for _, label in links)
        assert len(links) == len(set(links))
        for picture in root.iter("img"):
            assert picture.get("alt")
            assert (picture.get("src") or "").startswith("cid:")
        assert not list(root.iter("script", "link", "iframe"))


def labels_by_section(root: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Each link's words, with the heading it stands under."""
    heading = ""
    for element in root.iter("h1", "h2", "h3", "a"):
        words = element.text_content().strip()
        if element.tag == "a":
            yield heading, words
        else:
            heading = words


@pytest.mark.parametrize("dark", [False, True])
@every_letter
def test_every_word_stands_out_from_its_ground(letter: Letter, dark: bool) -> None:
    for text in written(letter, Language.DANISH):
        for ink, ground, words in painted(text.html or "", dark=dark):
            assert contrast(ink, ground) >= AA, words


def painted(page: str, *, dark: bool) -> Iterator[tuple[str, str, str]]:
    """The colours of each text of a page, as a reader with or without dark mode sees it."""
    root = html.document_fromstring(page)
    rules = re.findall(
        r"^ +([^{}]+) \{ ([^}]*) \}", page.split("</style>", maxsplit=1)[0], re.MULTILINE
    )
    night = {name.strip(): style for names, style in rules for name in names.split(",")}
    for element in root.body.iter():
        words = (element.text or "").strip() if isinstance(element.tag, str) else ""
        if words:
            yield (
                paint(element, "color", night, dark),
                paint(element, "background", night, dark),
                words,
            )


def paint(element: html.HtmlElement, what: str, night: dict[str, str], dark: bool) -> str:
    """What the element, or the nearest above it that says, has for a colour."""
    for one in (element, *element.iterancestors()):
        names = [f".{name}" for name in (one.get("class") or "").split()] + [str(one.tag)]
        styles = [night.get(name, "") for name in names] if dark else []
        for style in (*styles, one.get("style") or ""):
            found = re.search(rf"(?:^|[;\s]){what}:\s*#([0-9a-f]{{6}})", style)
            if found:
                return "#" + found[1]
    raise AssertionError(f"no {what}")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("letter", [one for one in LETTERS if may_reach_partners(one)])
def test_a_letter_says_no_code_for_a_word(letter: Letter, language: Language) -> None:
    """A word that a language lacks would show as its code, such as `hired_elsewhere`."""
    for text in written(letter, language):
        assert not re.findall(r"(?<![\w/@.=:-])[a-z]+_[a-z_]+(?![\w@-])", text.plain)


def test_no_letter_lies_in_a_language_it_is_not_sent_in() -> None:
    for letter in LETTERS:
        found = {file.name.partition(".")[0] for file in (FOLDER / letter).iterdir()}
        assert found == {language.value for language in languages_of(letter)}


def test_the_preview_writes_every_letter_to_look_at(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["letters", "preview", str(tmp_path)])

    assert result.exit_code == 0, result.output
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    for letter in LETTERS:
        assert f"{letter}-1.da.html" in index
        for language in languages_of(letter):
            assert (tmp_path / f"{letter}-1.{language}.txt").read_text(encoding="utf-8")
