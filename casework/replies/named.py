"""The words of a clause with "§" for whoever is named in it, so that a phrase can speak of anybody."""

import re
from functools import lru_cache

from casework.dates.words import ALL_WEEKDAYS, MONTHS
from casework.replies.plain import plain_words
from casework.replies.words import grammar, spelling
from casework.replies.words.people import CLOSED
from casework.replies.words.phrases import words_of

WHO = "§"
_MOST_KEPT = 256  # clauses: of one reply each is asked for several times
_NAME = re.compile(
    r"([A-ZÆØÅ](?<![\w.@'-].)[a-zæøåéäö]{2,20}(?:-[A-ZÆØÅ][a-zæøå]{1,20})?)(?:'s|s')?(?![\w@]|'\w)"
)
# What opens a sentence with a capital besides, and is who is meant by no name.
_NOBODY = words_of(
    "nobody anybody anyone others several either neither none other another jobbet stillingen pladsen samtalen mødet"
    " interviewet snakken besøget aftalen chefen ejeren bestyrelsen ledelsen firmaet kommunen boss management everything"
    " hvervet posten tjenesten embedet opgaven"
    " applications application vacancy position job interview meeting today tomorrow yesterday denmark kvinden manden"
)
_AND_ANOTHER = re.compile(r"§(?: §)+")


@lru_cache(maxsize=_MOST_KEPT)
def with_names(words: str) -> str:
    """As phrases are looked for, every name a "§"; in front of the clause only where a verb follows."""
    return _AND_ANOTHER.sub(WHO, plain_words(_NAME.sub(_as_who, words)))


def _as_who(match: re.Match[str]) -> str:
    word = match[1].lower()
    known = word in spelling.KNOWN or word in spelling.FILLERS or word in spelling.SLIPS
    if (
        known
        or match[1] in CLOSED
        or word in _NOBODY
        or word in grammar.NO_PERSON
        or word in ALL_WEEKDAYS
        or word in MONTHS
    ):
        return match[0]
    return WHO
