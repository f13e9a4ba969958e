"""HTML as the Bot API reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local.errors import ApiError
from bot.local.formatting import Formatted, read_formatted, split, typed, units

SHOWN: dict[str, tuple[str, str, list[tuple[str, int, int]]]] = {
    "one tag": ("<b>hej</b> du", "hej du", [("bold", 0, 3)]),
    "nested tags": ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
    "end tag without a name": ("<b>a</>", "a", [("bold", 0, 1)]),
    "escaped signs": ("&lt;b&gt; &amp; &#39;&#x41;", "<b> & 'A", []),
    "unknown reference stays": ("&nbsp;&bogus;", "&nbsp;&bogus;", []),
    "units beyond the basic plane": ("🙂<b>x</b>", "🙂x", [("bold", 2, 1)]),
    "empty tag is dropped": ("a<b></b>", "a", []),
    "spaces at the ends are cut": ("  <b> a </b> ", "a", [("bold", 0, 1)]),
    "code with a language": (
        '<pre><code class="language-python">x</code></pre>',
        "x",
        [("pre", 0, 1)],
    ),
    "quotes": (
        "<blockquote expandable>x</blockquote>",
        "x",
        [("expandable_blockquote", 0, 1)],
    ),
    "spoiler by class": ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
    "link": ('<a href="https://example.dk/?a=1&amp;b=2">her</a>', "her", [("text_link", 0, 3)]),
    "link to nowhere is only text": ('<a href="javascript:x">her</a>', "her", []),
}


@pytest.mark.parametrize("case", SHOWN)
def test_reads(case: str) -> None:
    source, text, entities = SHOWN[case]
    read = read_formatted(source, "HTML")

    assert read.text == text
    assert [(e["type"], e["offset"], e["length"]) for e in read.entities] == entities


REFUSED = {
    "<b>x": 'Can\'t find end tag corresponding to start tag "b"',
    "<b>x</i>": 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    "x</b>": "Unexpected end tag at byte offset 1",
    "æ<table>": 'Unsupported start tag "table" at byte offset 2',
    "1 < 2": 'Unsupported start tag "" at byte offset 2',
    "<b": "Unclosed start tag at byte offset 0",
    "<b>x</b": "Unclosed end tag at byte offset 4",
    '<a href="x': "Unclosed start tag at byte offset 0",
    "<a href>x</a>": 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
    '<a ="x">x</a>': 'Empty attribute name in the tag "a" at byte offset 0',
    "<span>x</span>": 'Tag "span" must have class "tg-spoiler" at byte offset 0',
}


@pytest.mark.parametrize("source", REFUSED)
def test_refuses_in_the_words_of_the_real_server(source: str) -> None:
    with pytest.raises(ApiError) as refused:
        read_formatted(source, "HTML")

    assert refused.value.description == f"Bad Request: can't parse entities: {REFUSED[source]}"


def test_link_keeps_its_address() -> None:
    read = read_formatted('<a href="https://example.dk/?a=1&amp;b=2">her</a>', "HTML")

    assert read.entities[0]["url"] == "https://example.dk/?a=1&b=2"


FOUND = {
    "/start": [("bot_command", 0, 6)],
    "x /status@jobpartner_bot!": [("bot_command", 2, 22)],
    "1/2 and/or": [],
    "see https://example.dk/a.": [("url", 4, 20)],
    "write to job@example.dk": [("email", 9, 14)],
    "🙂 /help": [("bot_command", 3, 5)],
    "#job for @anna_b": [("hashtag", 0, 4), ("mention", 9, 7)],
}


@pytest.mark.parametrize("text", FOUND)
def test_finds_in_typed_text(text: str) -> None:
    found = [(e["type"], e["offset"], e["length"]) for e in typed(text).entities]

    assert found == FOUND[text]


def test_finds_nothing_inside_code() -> None:
    read = read_formatted("<code>/start https://example.dk</code>", "HTML")

    assert [entity["type"] for entity in read.entities] == ["code"]


def test_given_entities_are_kept_within_the_text() -> None:
    read = read_formatted(" abc", None, [{"type": "bold", "offset": 1, "length": 90}])

    assert read == Formatted("abc", ({"type": "bold", "offset": 0, "length": 3},))


def test_long_text_is_split_by_units() -> None:
    assert [units(piece) for piece in split("🙂" * 5, 4)] == [4, 4, 2]


@given(st.text(alphabet="<>/ab i=\"'&;l#x3 🙂æ\n", max_size=60))
def test_anything_is_read_or_refused(source: str) -> None:
    try:
        read = read_formatted(source, "HTML")
    except ApiError:
        return
    assert all(
        0 <= e["offset"] < e["offset"] + e["length"] <= units(read.text) for e in read.entities
    )
