"""A list of words with stars, asked whether a text holds one of them.

A trailing star stands for any ending, a leading one for any beginning; phrases of several words stand
for themselves, their last word with any ending where it has a star.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from casework.cvs import words
from casework.vocabulary.folding import folded

_STEM = 3  # letters by which words with a star are found; they have as many at least
_MOST_REMEMBERED = 10_000  # words: they repeat from line to line and from CV to CV
_WORD = re.compile(r"§|[^\W_][\w.&-]{0,60}")


def words_of(plain: str) -> list[str]:
    """The words of a folded text, without the stops and dashes at their ends."""
    return [word.rstrip(".-&") for word in _WORD.findall(plain)]


def divided(
    text: str,
    pattern: re.Pattern[str],
    longest: int,
    divides: Callable[[re.Match[str], str], bool] = lambda _link, _part: True,
) -> Iterator[str]:
    """The parts of a list between what `pattern` finds and `divides` it, given the part before it.

    What stands in brackets is not divided, unless the bracket is open for `longest` characters.
    """
    begin = 0
    for match in pattern.finditer(text):
        part = text[begin : match.start()]
        if len(part) < longest and part.count("(") > part.count(")"):
            continue
        if divides(match, part):
            yield part
            begin = match.end()
    yield text[begin:]


class WordFamily:
    """The words of one list."""

    def __init__(self, text: str) -> None:
        every = sorted(folded(phrase).replace("'", " ") for phrase in words.phrases(text))
        single = [one for one in every if " " not in one]
        self._whole = frozenset(one for one in single if "*" not in one)
        self._begins: dict[str, tuple[str, ...]] = {}
        self._ends: dict[str, tuple[str, ...]] = {}
        for one in single:
            if one[-1] == "*" and one[0] != "*":
                self._begins[one[:_STEM]] = (*self._begins.get(one[:_STEM], ()), one[:-1])
            elif one[0] == "*" and one[-1] != "*":
                self._ends[one[-_STEM:]] = (*self._ends.get(one[-_STEM:], ()), one[1:])
        self._inside = tuple(one[1:-1] for one in single if one[0] == "*" and one[-1] == "*")
        self._phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
        for one in every:
            if " " in one:
                head, *rest = one.split()
                self._phrases[head] = (*self._phrases.get(head, ()), tuple(rest))
        self._belongs = lru_cache(_MOST_REMEMBERED)(self._is_one)

    def first_in(self, spoken: Sequence[str]) -> int | None:
        """The place of the first of these words that belongs to the family."""
        belongs, phrases = self._belongs, self._phrases
        for at, word in enumerate(spoken):
            if belongs(word) or (word in phrases and self._goes_on(spoken, at)):
                return at
        return None

    def _is_one(self, word: str) -> bool:
        """Whether a word belongs to the family by itself."""
        return (
            word in self._whole
            or word.startswith(self._begins.get(word[:_STEM], ()))
            or word.endswith(self._ends.get(word[-_STEM:], ()))
            or any(part in word for part in self._inside)
        )

    def _goes_on(self, spoken: Sequence[str], at: int) -> bool:
        """Whether the words behind the one there make up a phrase with it."""
        for rest in self._phrases[spoken[at]]:
            *middle, last = rest
            behind = spoken[at + 1 : at + 1 + len(rest)]
            if len(behind) < len(rest) or behind[:-1] != middle:
                continue
            if behind[-1] == last or (last[-1] == "*" and behind[-1].startswith(last[:-1])):
                return True
        return False

    def is_in(self, spoken: Sequence[str]) -> bool:
        """Whether one of these words belongs to the family."""
        if any(map(self._belongs, spoken)):
            return True
        # Cheaper than looking for the first: most lines hold no beginning of a phrase.
        return not self._phrases.keys().isdisjoint(spoken) and self.first_in(spoken) is not None
