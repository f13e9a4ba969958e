"""What a scan took for something else: letters in "2O18", "24 O8 73 l9", digits in "Te1efon".

Letter for letter, so that every place in the text stays where it is.
"""

import re

ALIKE = "OoQIl|"
_AS_DIGITS = str.maketrans(ALIKE, "000111")
_ANY = re.compile(rf"\d(?:[{ALIKE}]|(?<=[{ALIKE}]\d))")
_ONE = rf"(?<![^\W_])[0-9{ALIKE}]{{1,16}}(?![^\W_])"
_ROW = re.compile(rf"{_ONE}(?:[ \u00a0./()+–—-]{{1,3}}{_ONE}){{0,12}}")
_TOKEN = re.compile(rf"[0-9{ALIKE}]+")
_YEAR = 4  # letters of what is a number by itself


def with_digits(text: str) -> str:
    """The text with the letters in its numbers as the digits they were on paper.

    A row of numbers ("24 O8 73 l9") is mended as a whole, a number by itself only from four
    letters on: "2l" may be two litres, and "O2" a firm.
    """
    return _ROW.sub(_mended, text) if _ANY.search(text) else text


def _mended(row: re.Match[str]) -> str:
    tokens = _TOKEN.findall(row[0])
    alone = len(tokens) == 1 and len(tokens[0]) < _YEAR
    if alone or all(token.isdigit() for token in tokens):
        return row[0]
    # A letter by itself is a word ("I", "|") unless digits stand on both of its sides.
    return _TOKEN.sub(lambda token: _as_digits(row[0], token), row[0])


def _as_digits(row: str, token: re.Match[str]) -> str:
    mixed = any(char.isdigit() for char in token[0])
    inside = len(token[0]) > 1 and token.start() > 0 and token.end() < len(row)
    return token[0].translate(_AS_DIGITS) if mixed or inside else token[0]


# "fIydende", "EngIisch": a capital i inside a small word, but LinkedIn and McInnes.
_CAPITAL_IN_WORD = re.compile(r"I(?<=[a-zæøåäöüß].)(?<!LinkedI)(?<!McI)(?<!MacI)(?=[a-zæøåäöüß])")


# "lngles", "ldiomas": no word begins so.
_SMALL_AT_START = re.compile(r"l(?<![^\W_].)(?=(?:[mdv]|n(?!i))[a-zæøåäöüß]{3})")


def with_small_l(text: str) -> str:
    """The text with the letters i and l, which a scan took for one another, as they were on paper."""
    return _SMALL_AT_START.sub("I", _CAPITAL_IN_WORD.sub("l", text))


_DIGIT_IN_WORD = re.compile(r"(?<=[^\W\d_])[01](?=[^\W\d_])")


def with_letters(text: str) -> str:
    """The text with noughts and ones inside its words as letters: "Te1efon", "Per-Ol0f"."""
    if "0" not in text and "1" not in text:
        return text
    return _DIGIT_IN_WORD.sub(_letter_for, text)


def _letter_for(digit: re.Match[str]) -> str:
    text = digit.string
    shouted = text[digit.start() - 1].isupper() and text[digit.end()].isupper()
    if digit[0] == "0":
        return "O" if shouted else "o"
    return "I" if shouted else "l"
