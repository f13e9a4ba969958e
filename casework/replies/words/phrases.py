"""How phrases are written down: words of a clause, with gaps and alternatives, no punctuation.

`vi … ansat (hende|ham)`: an ellipsis is a gap of up to four words, `*` the end of any word,
`(a|b)` one of two, `(a )?` may be missing, `^` and `$` are the ends of the clause.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from casework.readings import Intent
from casework.replies.words.needed import Beginnings, Finder, Index

_GAP = r"(?: \S++){0,4}? "


@dataclass(frozen=True)
class Phrases:
    """What tells one intent: in so many words, very likely, or only as a hint."""

    plain: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    unless: tuple[str, ...] = field(default=())
    """Words of the same clause with which it tells nothing."""

    @cached_property
    def finders(self) -> tuple[Finder, Finder, Finder]:
        """What finds the plain ones, the likely ones and the hints."""
        return finder(self.plain), finder(self.likely), finder(self.hints)

    @cached_property
    def taken_back(self) -> Finder:
        """What finds the words with which it tells nothing."""
        return finder(self.unless)


class Kinds:
    """The phrases of many kinds, of which one look at a clause tells those that it may say."""

    def __init__(self, *each: Mapping[Intent, Phrases]) -> None:
        self._all = [told for some in each for told in some.items()]

    @cached_property
    def _index(self) -> Index:
        return Index([told.finders for _, told in self._all])

    def that_may_stand(self, has: Beginnings) -> Iterator[tuple[Intent, Phrases]]:
        """In their order. `has`: the beginnings of the clause's words."""
        return (self._all[place] for place in self._index.begun(has))


def joined(
    some: Mapping[Intent, Phrases], others: Mapping[Intent, Phrases]
) -> dict[Intent, Phrases]:
    """The phrases of both for each kind; what takes one back takes back the other."""
    none = Phrases()
    return {
        kind: Phrases(
            *(
                getattr(some.get(kind, none), part) + getattr(others.get(kind, none), part)
                for part in ("plain", "likely", "hints", "unless")
            )
        )
        for kind in {**some, **others}
    }


def phrases(text: str) -> tuple[str, ...]:
    """One phrase a line."""
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


def words_of(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


@cache
def one_of(phrase: str) -> re.Pattern[str]:
    """A pattern that finds the phrase as whole words."""
    return any_of((phrase,))


def finder(some: tuple[str, ...]) -> Finder:
    """What finds the first of the phrases that stands in a clause, where few of them ever do."""
    return Finder(some, one_of)


@cache
def any_of(some: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds any of the phrases as whole words; of no phrases, one that finds none."""
    alternatives = "|".join(_pattern(phrase) for phrase in some) or "(?!)"
    return re.compile(rf"(?<!\S)(?:{alternatives})(?!\S)")


_STEM = re.compile(r"(?<!\))\*")


def _pattern(phrase: str) -> str:
    needed = re.sub(r" …( \([^()]*\)\?)?$", "", phrase)
    optional = re.sub(r" (\([^()]*\))\?(?= |$)", r"( \1)?", needed)
    grouped = re.sub(r"\((?!\?)", "(?:", optional)
    return _STEM.sub(r"[\\w-]*", grouped).replace(" … ", _GAP)
