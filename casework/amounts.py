"""Whole numbers as people write them in a short answer: "2", "to", "ingen"; and whether for sure."""

import re

MOST = 500
"""More than so many persons is no answer to how many you need."""

_WORDS = {
    "ingen": 0, "nul": 0, "none": 0, "zero": 0, "nobody": 0,
    "én": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4,
    "fem": 5, "five": 5, "seks": 6, "six": 6, "syv": 7, "seven": 7, "otte": 8, "eight": 8,
    "ni": 9, "nine": 9, "ti": 10, "ten": 10, "tolv": 12, "twelve": 12,
}  # fmt: skip
_NUMBER = re.compile(r"(?<![\w.,/+-])(\d{1,9}|[a-zæøåé]{2,7})(?![\w/+])(?![.,]\d)", re.IGNORECASE)
_DOUBT = re.compile(
    r"\b(?:ca|cirka|circa|omkring|måske|muligvis|mindst|højst|maks|max|op til|afhænger|afhængig|"
    r"forventeligt|hvis|eller|ikke|about|around|roughly|maybe|perhaps|possibly|at least|at most|"
    r"up to|depends|depending|if|or|not|some|flere|nogle|few|several|par)\b"
    r"|\d\s{0,2}[-–/+]\s{0,2}\d|\d\s{0,2}[+?]|\?",
    re.IGNORECASE,
)
_GOODBYE = re.compile(
    r"^\s{0,4}(?:med\s+)?(?:venlig\w*\s+|kind\s+|best\s+|many\s+)?(?:hilsen|hilsner|regards|mvh|vh|thanks)\b",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_TEXT = 2000


def answer_of(text: str) -> str:
    """The words of an answer up to where somebody says goodbye."""
    text = text[:_MOST_TEXT].replace("\xa0", " ")
    goodbye = _GOODBYE.search(text)
    return (text[: goodbye.start()] if goodbye else text).strip()


def is_doubtful(text: str) -> bool:
    """Does a word or mark in it say that a number is not meant exactly?"""
    return bool(_DOUBT.search(text))


def numbers(text: str) -> list[tuple[int, int]]:
    """The whole numbers in a text, each with where it stands; too large ones are `MOST` + 1."""
    found = []
    for match in _NUMBER.finditer(text):
        words = match[1].lower()
        if words.isdigit():
            found.append((min(int(words), MOST + 1), match.start()))
        elif words in _WORDS:
            found.append((_WORDS[words], match.start()))
    return found


def read_amount(text: str) -> int | None:
    """The one number of a short answer; None where there is none, several, or it is not sure."""
    answer = answer_of(text)
    found = numbers(answer)
    if is_doubtful(answer) or len(found) != 1 or found[0][0] > MOST:
        return None
    return found[0][0]
