"""Finds words and phrases of a list in a text, in the forms people write them.

Steps at each word: the longest phrase that begins here; the word itself or without an ending of one
of the languages; the last part of a compound.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from casework.vocabulary.endings import GENDERS, INFLECTIONS, NOT_COMPOUNDS
from casework.vocabulary.folding import folded

_WORD = re.compile(r"[^\W_]+(?:[-'’´`.][^\W_]+)*")
_COMPOUND_FROM = 3  # letters before the head of a compound: "skibs|smed"
_COMPOUND_HEAD = 4  # letters of a head that may end a compound
_LONGEST_WORD = 60
_CASED, _SHORTEST_CASED = "aаяă", 6
_MOST_REMEMBERED = 20_000  # words of CVs and vacancies repeat
_ENDINGS = frozenset(INFLECTIONS.split())
_GENDERS = tuple((pair.partition("/")[0], pair.partition("/")[2]) for pair in GENDERS.split())
_FEMININE = tuple(feminine for feminine, _ in _GENDERS)
_NOT_COMPOUNDS = frozenset(NOT_COMPOUNDS.split())


_folded = lru_cache(_MOST_REMEMBERED)(folded)


@dataclass(frozen=True)
class Found:
    """A listed phrase in a text. `code` is None where the word is listed without one."""

    code: str | None
    start: int
    end: int


class _Known(NamedTuple):
    """What is listed of a word: the phrases it begins, and its own code and length, 0 where it has none."""

    begun: tuple[tuple[tuple[str, ...], str], ...]
    longest: int
    code: str | None
    length: int


class Phrasebook:
    """Phrases by code. `generic` words have none; `heads` have none and stand only behind others.

    Of two codes with one phrase the first given has it.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[str, str]],
        generic: frozenset[str] = frozenset(),
        heads: frozenset[str] = frozenset(),
    ) -> None:
        self._generic = generic
        self._heads = heads
        self._single: dict[str, str | None] = dict.fromkeys(generic)
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for code, phrase in phrases:
            self._list(code, tuple(_WORD.findall(folded(phrase))))
        for several in self._phrases.values():
            several.sort(key=lambda one: -len(one[0]))
        self._known = lru_cache(_MOST_REMEMBERED)(self._of_word)

    def find(self, text: str) -> list[Found]:
        """What is listed, from left to right, none overlapping."""
        known = list(map(self._known, _WORD.findall(text)))
        if not any(known):
            return []  # the common case
        places = list(_WORD.finditer(text))
        found: list[Found] = []
        end = 0
        for index, here in enumerate(known):
            if here and index >= end:
                code, length = _taken(here, places, index)
                if length:
                    end = index + length
                    found.append(Found(code, places[index].start(), places[end - 1].end()))
        return found

    def codes(self, text: str) -> frozenset[str]:
        return frozenset(one.code for one in self.find(text) if one.code)

    def _list(self, code: str, tokens: tuple[str, ...]) -> None:
        if len(tokens) > 1:
            for stem in _stems(tokens[0]):
                self._phrases.setdefault(stem, []).append((tokens, code))
        elif tokens:
            for form in _listed_forms(tokens[0]):
                if self._single.get(form) is None:
                    self._single[form] = code

    def _of_word(self, spelled: str) -> _Known | None:
        """What is listed of a word; None of most."""
        word = _folded(spelled)
        if len(word) > _LONGEST_WORD:
            return None
        begun = tuple(one for stem in _stems(word) for one in self._phrases.get(stem, ()))
        code, length = self._word_alone(word)
        longest = max((len(phrase) for phrase, _ in begun), default=0)
        return _Known(begun, longest, code, length) if begun or length else None

    def _word_alone(self, word: str) -> tuple[str | None, int]:
        for stem in _stems(word):
            if stem in self._single:
                return self._single[stem], 1
        return self._compound(word)

    def _compound(self, word: str) -> tuple[str | None, int]:
        """Danish and German glue words together: what the last part is called decides."""
        if word in _NOT_COMPOUNDS:
            return None, 0
        stems_from = _stems_of_tails(word)
        for start in range(_COMPOUND_FROM, len(word) - _COMPOUND_HEAD + 1):
            for stem in stems_from(word[start:]):
                if len(stem) >= _COMPOUND_HEAD and stem in self._single:
                    # "salgs|chef" leads; only the word alone is the English cook.
                    return (None if stem in self._generic else self._single[stem]), 1
                if stem in self._heads:
                    return None, 1
        return None, 0


def _taken(here: _Known, places: Sequence[re.Match[str]], index: int) -> tuple[str | None, int]:
    """The code whose words begin at `index` and how many words it takes; length 0 for none."""
    if here.begun:
        behind = [_folded(one[0]) for one in places[index + 1 : index + here.longest]]
        for phrase, code in here.begun:
            if len(phrase) <= len(behind) + 1 and all(map(_is_same, phrase[1:], behind)):
                return code, len(phrase)
    return here.code, here.length


def _listed_forms(word: str) -> Iterator[str]:
    """The word, and for women's titles in -a what all their cases share: "księgow|ą"."""
    yield word
    if len(word) > _SHORTEST_CASED and word[-1] in _CASED:
        yield word[:-1]


@lru_cache(_MOST_REMEMBERED)
def _is_same(one: str, other: str) -> bool:
    """Whether two words are forms of one: "projektu" and "projektów"."""
    return one == other or not set(_stems(one)).isdisjoint(_stems(other))


@lru_cache(_MOST_REMEMBERED)
def _stems(word: str) -> tuple[str, ...]:
    """The word, without an ending of one of the languages, and as men of the trade are called."""
    return tuple(_stems_of(word))


def _stems_of_tails(word: str) -> Callable[[str], Iterator[str]]:
    """What gives the stems of a tail of this word: its endings are looked up once for all tails."""
    lengths = [length for length in range(1, 5) if word[-length:] in _ENDINGS]
    genders = _genders_of(word)

    def stems(tail: str) -> Iterator[str]:
        yield tail
        for length in lengths:
            if length < len(tail) - 2:
                yield tail[:-length]
        for feminine, masculine in genders:
            if tail.endswith(feminine):
                yield tail.removesuffix(feminine) + masculine

    return stems


def _genders_of(word: str) -> tuple[tuple[str, str], ...]:
    """Each ending of women's titles that the word has, with that of men's; most words have none."""
    if not word.endswith(_FEMININE):
        return ()
    return tuple(pair for pair in _GENDERS if word.endswith(pair[0]))


def _stems_of(word: str) -> Iterator[str]:
    yield word
    for length in range(1, min(5, len(word) - 2)):
        if word[-length:] in _ENDINGS:
            yield word[:-length]
    for feminine, masculine in _genders_of(word):
        yield word.removesuffix(feminine) + masculine
