"""Words in their normal form: lower case, without punctuation, fillers and the slips people make."""

import re
from functools import cache, lru_cache

from casework.replies.words import spelling

_WORD = re.compile(r"[§\w]+(?:[-./:'@+]\w+)*|[👍👎👌🤷?]")
_MOST_KEPT = 256  # clauses: each of one reply is asked for up to three times
_LONG = 7  # letters from which a word with one wrong letter is still known


@lru_cache(maxsize=_MOST_KEPT)
def plain_words(text: str) -> str:
    """The words of a clause, one space between them, as phrases expect them."""
    words = (_spelt(word) for word in _WORD.findall(text.lower()))
    plain = " ".join(word for word in words if word and word not in spelling.FILLERS)
    plain = spelling.IS_SHORT.sub(" is", plain)
    if " it" in plain:
        plain = spelling.JUTISH_NOT.sub(r"\1 ikke", plain)
    return spelling.JUTISH_I.sub("jeg", plain)


@cache
def _by_gap() -> dict[str, str]:
    """Every known long word with one letter left out, for words that are one slip away from it."""
    found: dict[str, str] = {}
    for word in sorted(spelling.KNOWN):  # the same word wins in every run
        for gap in _gaps(word):
            found.setdefault(gap, word)
    return found


def _gaps(word: str) -> list[str]:
    return [word, *(word[:place] + word[place + 1 :] for place in range(len(word)))]


def _spelt(word: str) -> str:
    if word in spelling.KNOWN or word[0].isdigit():
        return word
    if (other := spelling.SLIPS.get(word)) is not None:
        return other
    if not _LONG <= len(word) <= spelling.LONGEST + 1:
        return word
    known = _by_gap()
    near = (known[gap] for gap in _gaps(word) if gap in known)
    return next((other for other in near if _sounds_like(word, other)), word)


def _sounds_like(word: str, other: str) -> bool:
    """Whether a letter is missing or too many, or stands for one of the same sound."""
    if len(word) != len(other):
        return True
    wrong = [{one, two} for one, two in zip(word, other, strict=True) if one != two]
    return len(wrong) > 1 or all(pair in spelling.SAME_SOUND for pair in wrong)
