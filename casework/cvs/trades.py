"""Occupations of a Danish municipality in the languages of its newcomers, and finding them in words.

A trade is a code and the words people use for it: Danish, English, German, Polish, Ukrainian, and
where they are common in CVs Romanian, Spanish, Swedish, Norwegian and French. It orders matches and
recognises a job title; it never decides who may be put forward (rules R01).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from casework.cvs.trade_words import (
    COMPOUND_HEADS,
    GENDERS,
    HEADS,
    INFLECTIONS,
    NOT_COMPOUNDS,
    TRADES,
)

_GENERIC = frozenset(HEADS.split())
_GENDERS = tuple(tuple(pair.split("/")) for pair in GENDERS.split())
_COMPOUND_HEADS = frozenset(COMPOUND_HEADS.split())
_NOT_COMPOUNDS = frozenset(NOT_COMPOUNDS.split())
_ENDINGS = frozenset(INFLECTIONS.split())
_WORD = re.compile(r"[^\W_]+(?:[-'’´`.][^\W_]+)*")
_COMPOUND_FROM = 3  # letters before the head of a compound: "skibs|smed"
_COMPOUND_HEAD = 4  # letters of a head that may end a compound
_LONGEST_WORD = 60
_REMEMBERED = 4096  # words: most stand in every text


@dataclass(frozen=True)
class FoundTrade:
    """A trade word in a text. `code` is None where the word is a job title of no listed trade."""

    code: str | None
    start: int
    end: int


def find_trades(text: str) -> list[FoundTrade]:
    """Trade words and other job-title words in `text`, from left to right, none overlapping."""
    tokens = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    found = []
    index = 0
    while index < len(tokens):
        code, length = _at(tokens, index)
        if length:
            found.append(FoundTrade(code, tokens[index][1], tokens[index + length - 1][2]))
        index += length or 1
    return found


def trade_codes(text: str) -> frozenset[str]:
    return frozenset(found.code for found in find_trades(text) if found.code)


def is_job_title(text: str) -> bool:
    """Whether a job-title word of any trade stands in `text`."""
    return bool(find_trades(text))


def folded(text: str) -> str:
    """Lower case, composed, with one kind of apostrophe: as the word lists are written."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return unicodedata.normalize("NFC", text).casefold().translate(_APOSTROPHES)


def unmarked(plain: str) -> str:
    """A folded text without the marks of its Latin letters."""
    bare = plain.translate(_LETTERS)
    return "".join(
        char if ord(char) >= _CYRILLIC else unicodedata.normalize("NFD", char)[0] for char in bare
    )


_CYRILLIC = 0x400
_LETTERS = str.maketrans("łøđı", "lodi")
_APOSTROPHES = str.maketrans("’´`ʼ‘", "'''''")


def _at(tokens: list[tuple[str, int, int]], index: int) -> tuple[str | None, int]:
    """The trade whose words begin at `index` and how many tokens it takes; length 0 for none."""
    word = folded(tokens[index][0])
    if len(word) > _LONGEST_WORD:
        return None, 0
    for stem in _stems(word):
        for phrase, code in _PHRASES.get(stem, ()):
            following = [folded(token[0]) for token in tokens[index + 1 : index + len(phrase)]]
            if len(following) == len(phrase) - 1 and all(
                wanted in _stems(got) for wanted, got in zip(phrase[1:], following, strict=True)
            ):
                return code, len(phrase)
    for stem in _stems(word):
        if stem in _SINGLE:
            return _SINGLE[stem], 1
    return _compound(word)


@lru_cache(_REMEMBERED)
def _stems(word: str) -> tuple[str, ...]:
    """The word, and the word without an ending of one of the languages."""
    return tuple(_forms_of(word))


def _forms_of(word: str) -> Iterator[str]:
    yield word
    for length in range(1, min(5, len(word) - 2)):
        if word[-length:] in _ENDINGS:
            yield word[:-length]
    for feminine, masculine in _GENDERS:
        if word.endswith(feminine):
            yield word.removesuffix(feminine) + masculine


@lru_cache(_REMEMBERED)
def _compound(word: str) -> tuple[str | None, int]:
    """Danish and German glue words together: what the last part is called decides."""
    if word in _NOT_COMPOUNDS:
        return None, 0
    for start in range(_COMPOUND_FROM, len(word) - _COMPOUND_HEAD + 1):
        for stem in _stems(word[start:]):
            if len(stem) >= _COMPOUND_HEAD and stem in _SINGLE:
                # "salgs|chef" leads; only the word alone is the English cook.
                return (None if stem in _GENERIC else _SINGLE[stem]), 1
            if stem in _COMPOUND_HEADS:
                return None, 1
    return None, 0


def _single_words() -> dict[str, str | None]:
    words: dict[str, str | None] = dict.fromkeys(_GENERIC)
    for code, forms in _forms():
        if len(forms) == 1:
            words[forms[0]] = code
    return words


def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Trades of several words by their first word, the longest first."""
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for code, forms in _forms():
        if len(forms) > 1:
            phrases.setdefault(forms[0], []).append((forms, code))
    for several in phrases.values():
        several.sort(key=lambda phrase: -len(phrase[0]))
    return phrases


def _forms() -> Iterator[tuple[str, tuple[str, ...]]]:
    for code, words in TRADES.items():
        for form in words.split(","):
            tokens = tuple(_WORD.findall(folded(form)))
            if tokens:
                yield code, tokens


_SINGLE = _single_words()
_PHRASES = _phrases()
