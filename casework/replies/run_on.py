"""Where the sentences of a text without stops and commas end: dictated, or typed on a phone in one go.

Whoever writes so still greets first, signs last, puts who does it in front of what is done, and
turns both round to ask. Those are the places; a sentence with signs of its own is left alone.
"""

import re

from casework.replies.words.run_on import (
    ADVERBS,
    ASKED_OF,
    ASKING,
    BINDS,
    FINITE,
    GREETINGS,
    OBJECTS,
    OPENERS,
    PREPOSITIONS,
    SIGN_OFFS,
    SUBJECTS,
    WHAT,
)

_LEAST_WORDS = 12
_WORDS_A_STOP = 14  # a text with fewer words for each of its stops has sentences of its own
_WORDS_A_SIGN = 16  # and a sentence with fewer for each comma clauses of its own
_LEAST_PART = 3  # words in front of a stop
_WORD = re.compile(r"[\w'’.:/-]+")
_STOP = re.compile(r"[.!?](?=\s|$)|\n")
_SIGN = re.compile(r"[,;()]|: | [-–—] ")
_NUMBER = re.compile(r"\d")


def has_few_stops(text: str) -> bool:
    """Whether the whole text is written in one go."""
    return text.count(" ") >= _WORDS_A_STOP * (1 + len(_STOP.findall(text.strip())))


def stops(sentence: str) -> list[int]:
    """Where in it new sentences begin; none in what is short or has signs of its own."""
    found = list(_WORD.finditer(sentence))
    if len(found) < _LEAST_WORDS:
        return []
    signs = len(_SIGN.findall(sentence))
    if signs and len(found) < _WORDS_A_SIGN * (1 + signs):
        return []
    words = [one[0].lower() for one in found]
    starts: list[int] = []
    last = _greeted(words)
    if last:
        starts.append(last)
    for place in range(1, len(words) - 1):
        if place - last >= _LEAST_PART and _begins(words, last, place):
            starts.append(place)
            last = place
    return [found[place].start() for place in starts]


def _greeted(words: list[str]) -> int:
    """How many words the greeting at the beginning has; a name is known by what follows it."""
    if words[0] not in GREETINGS or words[1] in SUBJECTS | FINITE | BINDS | ADVERBS | WHAT:
        return 0
    named = words[2] in SUBJECTS | WHAT or (words[2] in ASKING and words[3] in ASKED_OF)
    return 2 if named else 0


def _begins(words: list[str], last: int, place: int) -> bool:
    """Whether a sentence begins there; `last` is where the one before it began."""
    if words[place] in SIGN_OFFS and len(words) - place <= _LEAST_PART:
        return True
    return _asks(words, last, place) or _tells(words, place)


def _asks(words: list[str], last: int, place: int) -> bool:
    before, word, behind = words[place - 1 : place + 2]
    if before in ADVERBS | OPENERS | (BINDS - PREPOSITIONS) or _NUMBER.match(before):
        return False
    if word in ASKING and behind in ASKED_OF:
        return words[last] not in BINDS - OBJECTS  # "if she can not drive | can she not"
    return word in WHAT and behind in FINITE and before not in PREPOSITIONS


def _tells(words: list[str], place: int) -> bool:
    before, word, behind = words[place - 1 : place + 2]
    if behind not in FINITE or before in BINDS | FINITE | SUBJECTS | OPENERS:
        return False
    who = words[place + 2] if place + 2 < len(words) else ""
    return word in SUBJECTS or (word in OBJECTS and who in SUBJECTS - ASKED_OF)
