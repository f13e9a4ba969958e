"""How well each language is spoken: the European scale where it is told, else one of four words.

A level belongs to the language it stands beside: behind it ("engelsk: C1"), or in front of it in
texts that write it so ("flydende engelsk, lidt tysk").
"""

import re
from collections.abc import Iterator

from casework.cvs import paper_words, words
from casework.cvs.languages import FoundLanguages, language_spans
from casework.cvs.sections import Line, Section
from casework.vocabulary.folding import folded

_REACH = 60  # characters between a language and its level
_SCALE = re.compile(r"(?<!\w)([abc][12])(?!\w)")


def find_levels(lines: tuple[Line, ...], languages: FoundLanguages) -> dict[str, str]:
    """By language code: "A1" to "C2", or "native", "fluent", "good", "basic"."""
    levels: dict[str, str] = {}
    for text in _texts(lines, languages):
        for code, level in levels_in(folded(text)):
            if code in languages.codes:
                levels.setdefault(code, level)
    return levels


def _texts(lines: tuple[Line, ...], languages: FoundLanguages) -> Iterator[str]:
    """The section of languages as one text, since a level may stand on the line below."""
    section = [line.words for line in lines if line.section is Section.LANGUAGES]
    if section:
        yield "\n".join(section)
    yield from languages.words


def levels_in(plain: str) -> Iterator[tuple[str, str]]:
    """Languages with their levels in a folded text."""
    spans = language_spans(plain)
    edges = [*(start for start, _, _ in spans[1:]), len(plain)][: len(spans)]
    for (start, end, code), edge in zip(spans, edges, strict=True):
        in_front = _IN_FRONT.search(plain[max(0, start - _REACH) : start])
        if in_front:
            yield code, _NAMED[in_front[1]]
            continue
        behind = plain[end : min(edge, end + _REACH)]
        nearer = _IN_FRONT.search(behind) if edge < len(plain) else None
        if level := _level(behind[: nearer.start()] if nearer else behind):
            yield code, level


def _level(stretch: str) -> str | None:
    if scale := _SCALE.search(stretch):
        return scale[1].upper()
    found = _LEVEL.search(stretch)
    return _NAMED[found[0]] if found else None


_NAMED = {
    word: level for level, text in paper_words.LEVELS.items() for word in words.phrases(text)
} | {f"{letter}{number}": f"{letter}{number}".upper() for letter in "abc" for number in "12"}
_levels = "|".join(re.escape(word) for word in sorted(_NAMED, key=len, reverse=True))
_LEVEL = re.compile(rf"(?<![\w-])(?:{_levels})(?![\w-])")
# "fluent in English", "lidt tysk": nothing but a small word between.
_IN_FRONT = re.compile(
    rf"(?<![\w-])({_levels})(?:\s(?:in|i|of|på|auf|w|в|en|speaker of|level of|niveau i))? $"
)
