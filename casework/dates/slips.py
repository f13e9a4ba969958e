"""Weekdays with a slip of the hand in them: "trosdag", "onsdg", "tirssdag", "wendesday".

A slip is put right before anything is read, and every letter of the text keeps its place: a word
that lost a letter, or has one twice, becomes the form of that length which `words` knows.
"""

import re
from collections import Counter
from collections.abc import Iterator

from casework.dates.words import CORE_WEEKDAYS, with_letter_less, with_letter_more

# Names and words of their own.
_OTHER_WORDS = frozenset({"frida", "monda", "sunda", "sunay"})
_BESIDE_G = "dfhv"  # the keys beside the last letter of "mandag"; not "mandat"
_ENDINGS = ("", "en", "s")


def _slips_of(word: str) -> Iterator[tuple[str, str]]:
    """Each slip of the word, with what stands for it: a letter swapped, missing, doubled, or beside the last."""
    for at in range(len(word) - 1):
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        yield from ((swapped + ending, word + ending) for ending in _ENDINGS)
        yield word[: at + 1] + word[at + 2 :], with_letter_less(word)
    for at in range(len(word)):
        yield word[: at + 1] + word[at:], with_letter_more(word)
    if word.endswith("g"):
        yield from ((word[:-1] + key, word) for key in _BESIDE_G)


def _slips() -> dict[str, str]:
    """What stands for each slip; one that may be of two weekdays ("trsdag") is put right for none."""
    found = {pair for word in CORE_WEEKDAYS for pair in _slips_of(word)}
    origins = Counter(slip for slip, _ in found)
    return {
        slip: right
        for slip, right in found
        if origins[slip] == 1 and slip not in _OTHER_WORDS and slip not in CORE_WEEKDAYS
    }


_SLIPS = _slips()
_WORD = re.compile(r"[a-zæøå]{4,12}")


def put_right(plain: str) -> str:
    """The lower-case text with its misspelt weekdays put right, as long as before."""
    wrong = _SLIPS.keys() & set(_WORD.findall(plain))
    for slip in wrong:
        plain = re.sub(rf"(?<![\w@.-]){slip}(?![\w@])", _SLIPS[slip], plain)
    return plain
