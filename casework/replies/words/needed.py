"""Finding which of many phrases stands in a clause, by the words that each cannot do without.

Most clauses hold no phrase of most kinds, and one of many hundred phrases at most: only those are
tried of which the needed words begin in the clause. A phrase needs the two longest of its words;
of "(hun|han) er ansat" that is "ansat", and "hun" or "han". What is found is what all of them in a
row would have found.
"""

import re
from collections.abc import Callable, Iterator, Sequence

_LONGEST = 4  # letters of a beginning: enough to tell words apart, few enough for every word
_LETTERS_BEGUN = range(1, _LONGEST + 1)
_LOOKS = re.compile(r"\(\?<?[!=][^()]*\)")  # what a phrase looks at, and does not hold
_MAY_BE_MISSING = ("?", "*", "{")
_HOW_OFTEN = re.compile(r"^(?:[?*]|\{[^}]*\})[?+]?")
_LETTERS = re.compile(r"[\w'/👍👌-]+")

Beginnings = frozenset[str]
_NOTHING: Beginnings = frozenset()


def beginnings(words: str) -> Beginnings:
    """The beginnings of all words, of one letter up to four."""
    return frozenset([word[:letters] for word in words.split() for letters in _LETTERS_BEGUN])


class Finder:
    """Finds the first of the phrases that stands in a clause; `compiled` makes one a pattern."""

    def __init__(self, phrases: Sequence[str], compiled: Callable[[str], re.Pattern[str]]) -> None:
        self._phrases = phrases
        self._compiled = compiled
        self.always: list[int] = []
        self._by: dict[str, list[int]] = {}
        self._besides: list[Beginnings] = []
        for place, phrase in enumerate(phrases):
            needed, besides, *_ = *_needs(phrase), _NOTHING, _NOTHING
            if not needed:
                self.always.append(place)
            for beginning in needed:
                self._by.setdefault(beginning, []).append(place)
            self._besides.append(besides)
        self.known: Beginnings = frozenset(self._by)

    def search(self, words: str, has: Beginnings) -> re.Match[str] | None:
        """The match that starts first, of several the first phrase's. `has`: the words' beginnings."""
        found: re.Match[str] | None = None
        for place in self._tried(has):
            match = self._compiled(self._phrases[place]).search(words)
            if match is not None and (found is None or match.start() < found.start()):
                found = match
        return found

    def needs(self) -> Iterator[tuple[str, Beginnings]]:
        """Each beginning that makes one try a phrase, with those of which that needs one besides."""
        return ((one, self._besides[place]) for one, places in self._by.items() for place in places)

    def _tried(self, has: Beginnings) -> Sequence[int]:
        """In the order of the phrases."""
        if self.known.isdisjoint(has):
            return self.always
        begun = {place for beginning in self.known & has for place in self._by[beginning]}
        besides = self._besides
        some = [one for one in begun if not besides[one] or not besides[one].isdisjoint(has)]
        return sorted((*some, *self.always)) if some else self.always


class Index:
    """Of many groups of finders, those of which one may find something in a clause."""

    def __init__(self, groups: Sequence[Sequence[Finder]]) -> None:
        self._always = [
            number for number, some in enumerate(groups) if any(one.always for one in some)
        ]
        self._by: dict[str, dict[int, Beginnings]] = {}
        for number, some in enumerate(groups):
            for beginning, besides in (need for one in some for need in one.needs()):
                by = self._by.setdefault(beginning, {})
                known = by.get(number, besides)
                by[number] = known | besides if known and besides else _NOTHING

    def begun(self, has: Beginnings) -> list[int]:
        """The numbers of those groups, in order. `has`: the words' beginnings."""
        found = set(self._always)
        for beginning in self._by.keys() & has:
            for number, besides in self._by[beginning].items():
                if not besides or not besides.isdisjoint(has):
                    found.add(number)
        return sorted(found)


def _needs(phrase: str) -> list[Beginnings]:
    """Of each part beginnings of which one stands wherever the phrase does.

    The part that tells most comes first: the one whose shortest beginning is the longest.
    """
    if len(ways := _split(phrase, "|")) > 1:
        return [together] if (together := _together(map(_needed, ways))) else []
    parts = (_of_part(part) for part in _split(_LOOKS.sub("", phrase), " "))
    known = (one for one in parts if one)
    return sorted(known, key=lambda one: (-min(map(len, one)), len(one)))


def _needed(phrase: str) -> Beginnings | None:
    """Those of the part that tells most; None where none is known."""
    return next(iter(_needs(phrase)), None)


def _together(each: Iterator[Beginnings | None]) -> Beginnings | None:
    found: set[str] = set()
    for one in each:
        if not one:
            return None
        found |= one
    return frozenset(found)


def _of_part(part: str) -> Beginnings | None:
    """What one word of a phrase needs, or its alternatives in brackets."""
    part = part.strip("^$")
    if part.startswith("("):
        end = _closing(part)
        if part.startswith("(?"):
            return None
        ways = _split(part[1:end], "|")
        if part[end + 1 : end + 2] in _MAY_BE_MISSING:
            whole = all(one.endswith(" ") for one in ways)  # "(u)?egnet" is one word
            return _of_part(_HOW_OFTEN.sub("", part[end + 1 :], count=1)) if whole else None
        return _together(map(_needed, ways))
    word = _LETTERS.match(part)
    if word is None:
        return None
    letters = word[0][:-1] if part[word.end() : word.end() + 1] in ("?", "{") else word[0]
    return frozenset({letters[:_LONGEST]}) if letters else None


def _split(text: str, sign: str) -> list[str]:
    """The text apart at the sign, but not inside of brackets."""
    found, open_ = [""], 0
    for letter in text:
        open_ += (letter == "(") - (letter == ")")
        if letter == sign and not open_:
            found.append("")
        else:
            found[-1] += letter
    return found


def _closing(part: str) -> int:
    """Where the bracket closes with which the part begins."""
    open_ = 0
    for place, letter in enumerate(part):
        open_ += (letter == "(") - (letter == ")")
        if not open_:
            return place
    return len(part)
