"""Which language a text is in. Short texts are told by their small words, longer ones by a model."""

import re
from collections.abc import Callable
from functools import cache

_SMALL = {
    "da": {
        "og",
        "det",
        "er",
        "ikke",
        "jeg",
        "vi",
        "har",
        "til",
        "af",
        "en",
        "et",
        "på",
        "med",
        "for",
        "som",
        "den",
        "kan",
        "vil",
        "hun",
        "han",
        "der",
        "om",
        "hej",
        "tak",
        "jer",
    },
    "en": {
        "the",
        "and",
        "is",
        "not",
        "we",
        "have",
        "to",
        "of",
        "a",
        "on",
        "with",
        "for",
        "as",
        "that",
        "can",
        "will",
        "she",
        "he",
        "there",
        "hello",
        "thank",
        "you",
        "her",
    },
}
_ENOUGH = 60
_MOST = 4000
_KNOWN = ["da", "en", "de", "pl", "uk", "ro", "es", "sv", "fr"]


@cache
def _classify() -> Callable[[str], tuple[str, float]]:
    from py3langid import langid  # noqa: PLC0415 - loads its model, which takes a while

    langid.set_languages(_KNOWN)
    classify: Callable[[str], tuple[str, float]] = langid.classify
    return classify


def language_of(text: str) -> str:
    """ISO 639-1; "da" where nothing tells."""
    words = re.findall(r"[a-zæøå]+", text[:_MOST].lower())
    counts = {code: sum(word in small for word in words) for code, small in _SMALL.items()}
    danish = counts["da"] + 2 * sum(char in "æøå" for char in text[:_MOST].lower())
    if len(text) < _ENOUGH or danish + counts["en"] > len(words) * 0.3:
        return "en" if counts["en"] > danish else "da"
    return str(_classify()(text[:_MOST])[0])
