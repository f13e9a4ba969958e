"""A partner's words in a language beside Danish and English: what is heard, and whether it is plain.

Short messages in a language that few of us read: a clause says one of a few things in known words,
and anything that asks, doubts or sets a condition makes a person read all of it.
"""

import re
from dataclasses import dataclass, fields
from functools import cache

from casework.replies.words.phrases import any_of, phrases
from casework.tongues.tongue import Answers, Tongue

_MOST_CLAUSES = 60
_CLAUSE_END = re.compile(r"[.!?;,:()\n–—]+|\s-\s")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True)
class Heard:
    """One thing that was said: the name of a field of `Answers`, or the contrary of it."""

    name: str
    negated: bool
    words: str


@dataclass(frozen=True)
class Told:
    """All that was heard. `plain` where nothing in the text asks, doubts or sets a condition."""

    heard: tuple[Heard, ...]
    asked: bool
    plain: bool


def listen(text: str, tongue: Tongue) -> Told:
    """What the text says in that language. Linear; the text is already cut to a bearable length."""
    clauses = [one.strip() for one in _CLAUSE_END.split(text)[:_MOST_CLAUSES]]
    spoken = [(words, _plain(words)) for words in clauses if words]
    heard = (_hear(words, plain, tongue) for words, plain in spoken)
    doubts = _any_of(tongue.doubts)
    asked = "?" in text
    return Told(
        heard=tuple(one for one in heard if one is not None),
        asked=asked,
        plain=not asked and not any(doubts.search(plain) for _, plain in spoken),
    )


def _plain(words: str) -> str:
    return " ".join(_WORD.findall(words.lower().replace("’", "'")))


def _hear(words: str, plain: str, tongue: Tongue) -> Heard | None:
    """The first that is heard in the order of `Answers`, in which a "not" comes before a "yes"."""
    negations = set(tongue.negations.split())
    for field in fields(Answers):
        match = _any_of(getattr(tongue.answers, field.name)).search(plain)
        if match is not None:
            outside = plain[: match.start()].split() + plain[match.end() :].split()
            negated = sum(word in negations for word in outside) % 2 == 1
            return Heard(field.name, negated, words)
    return None


@cache
def _any_of(told: str) -> re.Pattern[str]:
    return any_of(phrases(told))
