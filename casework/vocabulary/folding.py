"""Texts as the word lists are written: what of a letter's form does not tell words apart."""

import unicodedata

_CYRILLIC = 0x400
_LETTERS = str.maketrans("łøđı", "lodi")
_APOSTROPHES = str.maketrans("’´`ʼ‘", "'''''")


def folded(text: str) -> str:
    """Lower case, composed, with one kind of apostrophe."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return unicodedata.normalize("NFC", text).casefold().translate(_APOSTROPHES)


def unmarked(plain: str) -> str:
    """A folded text without the marks of its Latin letters."""
    bare = plain.translate(_LETTERS)
    return "".join(
        char if ord(char) >= _CYRILLIC else unicodedata.normalize("NFD", char)[0] for char in bare
    )
