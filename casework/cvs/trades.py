"""Trades in the languages of the newcomers, and finding them in words: is this a job title?

A trade is a code and the words people use for it: Danish, English, German, Polish, Ukrainian, and
where they are common in CVs Romanian, Spanish, Swedish, Norwegian and French. It is a coarse word for
reading; the finer occupations that order matches are in `casework.vocabulary`.
"""

from casework.cvs.trade_words import TRADES
from casework.vocabulary.folding import folded, unmarked
from casework.vocabulary.heads import COMPOUND_HEADS, HEADS
from casework.vocabulary.phrasebook import Found, Phrasebook

__all__ = ["FoundTrade", "find_trades", "folded", "is_job_title", "trade_codes", "unmarked"]

FoundTrade = Found
"""A trade word in a text. `code` is None where the word is a job title of no listed trade."""

# Where two trades have one word, the one listed last has it; the book takes the first.
_BOOK = Phrasebook(
    ((code, form) for code, words in reversed(TRADES.items()) for form in words.split(",")),
    generic=frozenset(HEADS.split()),
    heads=frozenset(COMPOUND_HEADS.split()),
)


def find_trades(text: str) -> list[FoundTrade]:
    """Trade words and other job-title words in `text`, from left to right, none overlapping."""
    return _BOOK.find(text)


def trade_codes(text: str) -> frozenset[str]:
    return _BOOK.codes(text)


def is_job_title(text: str) -> bool:
    """Whether a job-title word of any trade stands in `text`."""
    return bool(_BOOK.find(text))
