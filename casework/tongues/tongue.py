"""What has to be known of a language to understand what partners write in it: words, and no code."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Answers:
    """How partners answer about a referral: phrases, one a line (`casework.replies.words.phrases`).

    A phrase is heard in a clause: lower case, no punctuation, one space between words.
    """

    cannot_come: str
    withdraws: str
    rejected: str
    no_news: str
    hired: str
    accepts: str


@dataclass(frozen=True, kw_only=True)
class Corrections:
    """How partners put a profile right: phrases with commas between (`casework.cvs.correct_words`)."""

    joins: str
    turns: str
    begins: str
    begins_behind_a_comma: str
    name_is: str
    before_name: str
    not_in_name: str
    speaks: str
    works: str
    denies: str
    wrong: str
    confirmed: str
    polite: str
    more_than_that: str
    unsure: str
    field_words: str


@dataclass(frozen=True, kw_only=True)
class Tongue:
    """One language beside Danish and English.

    `days` maps the words of dates (months in every form, weekdays, "yesterday") to the Danish ones.
    `negations` are single words. A clause that holds one of `doubts` (if, but, perhaps, words that
    ask) makes nothing of the message sure. `takes_back` are the words of an undo.
    """

    days: Mapping[str, str]
    negations: str
    doubts: str
    answers: Answers
    takes_back: str
    corrections: Corrections


def day_words(text: str) -> dict[str, str]:
    """One Danish word a line, then ":" and the words of the language with commas between."""
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        danish, _, words = line.partition(":")
        found |= {word.strip(): danish.strip() for word in words.split(",")}
    return found
