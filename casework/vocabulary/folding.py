"""Texts as the word lists are written: what of a letter's form does not tell words apart."""

import unicodedata
from functools import lru_cache

_REMEMBERED = 256  # one line of a CV is asked for by many, at once
_CYRILLIC = 0x400
_LETTERS = str.maketrans("łøđı", "lodi")
_TWO_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue"})
_CEDILLAS = (("ţ", "ț"), ("ş", "ș"))  # Romanian is typed with either
_APOSTROPHES = "’´`ʼ‘"


@lru_cache(_REMEMBERED)
def folded(text: str) -> str:
    """Lower case, composed, with one kind of apostrophe and of Romanian s and t."""
    if text.isascii():
        return text.lower().replace("`", "'")
    plain = unicodedata.normalize("NFC", text).casefold()
    for mark in _APOSTROPHES:
        if mark in plain:  # seldom, and asking is cheaper than translating
            plain = plain.replace(mark, "'")
    for mark, letter in _CEDILLAS:
        if mark in plain:
            plain = plain.replace(mark, letter)
    return plain


def in_two_letters(plain: str) -> str:
    """A folded text as it is typed without æ, ø, å and the umlauts: "faerdigheder", "koerekort"."""
    return plain.translate(_TWO_LETTERS)


def unmarked(plain: str) -> str:
    """A folded text without the marks of its Latin letters."""
    bare = plain.translate(_LETTERS)
    return "".join(
        char if ord(char) >= _CYRILLIC else unicodedata.normalize("NFD", char)[0] for char in bare
    )
