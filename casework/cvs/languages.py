"""Which languages the person has: from a section of languages, from levels, from sentences.

A language in a clause that denies it ("taler ikke dansk endnu") is left out. Nothing is concluded
from nationality or from the language the CV is written in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from casework.cvs import words
from casework.cvs.sections import Line, Section, sentences_of
from casework.vocabulary.folding import folded

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
# An item of a list, as far as a denial reaches.
_ITEMS = re.compile(
    r"[,;|•·\n]|\s(?:men|but|aber|ale|lecz|але|dar|pero|mais|og|and|und|et)\s|[()]|\s[-–—]\s(?=\S+\s*[:(])"
)
_LIST_ITEMS = re.compile(
    r"[,;|•·\n]|\s/\s|\s(?:men|but|aber|ale|lecz|але|dar|pero|mais|og|and|und|et|i|та|y)\s"
)
_LONGEST_ENDING = 6
_MOST_REMEMBERED = 20_000  # words of CVs and vacancies repeat


@dataclass(frozen=True)
class FoundLanguages:
    codes: tuple[str, ...]
    words: tuple[str, ...]


def find_languages(lines: tuple[Line, ...]) -> FoundLanguages:
    codes: dict[str, None] = {}
    because: dict[str, None] = {}
    for section, sentence in sentences_of(lines):
        found = list(_spoken(section, sentence))
        codes.update(dict.fromkeys(found))
        if found:
            because[sentence] = None
    return FoundLanguages(tuple(codes), tuple(because))


def language_codes(text: str) -> frozenset[str]:
    """The languages a text names, whatever it says of them."""
    found = (_code(match[0], listed=False) for match in _WORD.finditer(folded(text)))
    return frozenset(code for code in found if code)


def language_spans(plain: str) -> list[tuple[int, int, str]]:
    """Where languages are named in a folded text: start, end and code."""
    found = ((match, _code(match[0], listed=True)) for match in _WORD.finditer(plain))
    return [(match.start(), match.end(), code) for match, code in found if code]


def _spoken(section: Section, sentence: str) -> Iterator[str]:
    if section in _NOT_ABOUT_LANGUAGES:
        return
    plain = folded(sentence)
    listed = section is Section.LANGUAGES
    if not listed and not _speaks(plain) and not _LEVEL_NEAR.search(plain):
        return
    about = listed or _speaks(plain)
    for item in (_LIST_ITEMS if listed else _ITEMS).split(plain):
        if _denied(item, listed=listed):
            continue
        for match in _WORD.finditer(item):
            code = _code(match[0], listed=listed)
            if code and (about or _LEVEL.match(item[match.end() :]) or _has_level(plain, match[0])):
                yield code


def _speaks(plain: str) -> bool:
    return any(word in _SPEAK for word in _WORD.findall(plain))


def _has_level(plain: str, word: str) -> bool:
    """Whether a level follows the word anywhere: "English: C1", "dansk (B2)"."""
    start = plain.find(word)
    while start >= 0:
        if _LEVEL.match(plain[start + len(word) : start + len(word) + 24]):
            return True
        start = plain.find(word, start + 1)
    return False


def _denied(item: str, *, listed: bool) -> bool:
    tokens = _WORD.findall(item)
    if _NOT_BEGUN.search(item) or _OF_SOMETHING.search(item):
        return True
    if listed:
        return any(token in _NONE for token in tokens)
    return any(token in _NO for token in tokens) and not _NOT_FLUENT.search(item)


@lru_cache(_MOST_REMEMBERED)
def _code(word: str, *, listed: bool) -> str | None:
    if word in _NOT_LANGUAGES or (word in _ALSO_COUNTRIES and not listed):
        return None
    if word in _NAMES:
        return _NAMES[word]
    for end in range(len(word), max(3, len(word) - _LONGEST_ENDING) - 1, -1):
        if word[:end] in _STEMS:
            return _STEMS[word[:end]]
    for ending in _KNOWLEDGE:
        stem, found, _ = word.partition(ending)
        if found and stem in _STEMS:
            return _STEMS[stem]
    return None


def _names() -> tuple[dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    stems: dict[str, str] = {}
    for code, text in words.LANGUAGE_NAMES.items():
        for word in text.split(","):
            plain = folded(word.strip())
            if plain.endswith("*"):
                stems[plain[:-1]] = code
            elif plain:
                names[plain] = code
    return names, stems


_NAMES, _STEMS = _names()
_SPEAK = words.phrases(words.SPEAK)
_NO = words.phrases(words.NO_LANGUAGE)
_NONE = words.phrases(words.NO_LANGUAGE_IN_LIST)
_NOT_LANGUAGES = words.phrases(words.NOT_LANGUAGES)
_ALSO_COUNTRIES = words.phrases(words.ALSO_COUNTRIES)
_KNOWLEDGE = tuple(words.phrases(words.LANGUAGE_KNOWLEDGE))
_levels = "|".join(re.escape(p) for p in sorted(words.phrases(words.LEVELS), key=len, reverse=True))
_LEVEL = re.compile(rf"\s{{0,2}}[:(=,\-–—]{{0,2}}\s{{0,2}}(?:{_levels})(?!\w)")
_LEVEL_NEAR = re.compile(rf"(?<!\w)(?:{_levels})(?!\w)")
_NOT_FLUENT = re.compile(
    r"(?:ikke|not|nicht|nie|не)\s(?:\w+\s)?(?:flydende|fluent|perfekt|perfect|fließend|biegle|вільно|only|kun|nur)"
)
# "Dansk begynder jeg på til januar"; "Dansk: begynder" is a level.
_NOT_BEGUN = re.compile(
    r"(?<!\w)(?:begynder (?:jeg|på|til|i)|begynde(?:r)? jeg|starter (?:jeg|på|til|i)|(?:will|going to|about to) (?:start|begin|learn)|beginne ich|fange ich|zacznę|zaczynam|почну|voi începe)(?!\w)"
)
# "Duński numer CPR", "Danish licence": the word tells of what, not what is spoken.
_OF_SOMETHING = re.compile(
    r"(?<!\w)(?:cpr|numer|number|nummer|номер|număr|número|registration|citizen\w*|statsborger\w*|passport|visa|kørekort|driving)(?!\w)"
)
_NOT_ABOUT_LANGUAGES = frozenset({Section.REFERENCES, Section.EDUCATION, Section.EXPERIENCE})
