"""Reads the noun phrase that names who is wanted: adverbs, a number or article, praise, the title.

The title goes up to the first word that no title contains; "en bager og to ekspedienter" are two.
"""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from casework.vacancies import time_words, words
from casework.vacancies.sentences import Sentence, folded
from casework.vocabulary.occupations import find_titles, is_job_title, occupation_codes

MOST_TOKENS = 6
_TAIL_TOKENS = 5
SHORTEST = 3  # letters of a title
_MOST_PHRASES = 8  # titles in one sentence
_ADVERB_ROUNDS = 4


class Said(IntEnum):
    """How the title was told, the surest first."""

    LABEL = 1
    SOUGHT = 2
    POST = 3
    LINE = 4
    SUBJECT = 5
    ASKED = 6
    HEADLINE = 7
    MENTIONED = 8
    GUESSED = 9


@dataclass(frozen=True)
class Wanted:
    """Somebody who is wanted. `sentence` is an index into the body; -1 is the subject."""

    title: str
    number: int | None
    said: Said
    sentence: int
    start: int
    end: int
    words: str
    bullet: bool = False
    another: bool = False  # "vi søger også ..."

    @cached_property
    def trades(self) -> frozenset[str]:
        # "Kolleger" are no doctors.
        return frozenset() if folded(self.title) in _COLLEAGUES else occupation_codes(self.title)

    @property
    def is_generic(self) -> bool:
        """Whether it names no kind of work: "en kollega", "hjælp til køkkenet"."""
        return folded(self.title).split()[0] in GENERIC and not self.trades


def phrases_from(sentence: Sentence, index: int, start: int, said: Said) -> list[Wanted]:
    """The noun phrases from `start`: "en bager og to ekspedienter" are two."""
    found: list[Wanted] = []
    positions = [start]
    while positions and len(found) < _MOST_PHRASES:
        read = (_phrase(sentence.words, sentence.plain, at, first=not found) for at in positions)
        phrase = next(filter(None, read), None)
        if phrase is None:
            break
        title, number, begin, end = phrase
        if number is None and (counted := _COUNTED.match(sentence.plain, end)):
            number = int(counted[1])
        found.append(Wanted(title, number, said, index, begin, end, sentence.words))
        links = (_NEXT_PHRASE.match(sentence.plain, end), _LATER_PHRASE.search(sentence.plain, end))
        positions = [link.end() for link in links if link]
    return found[:1] + [one for one in found[1:] if is_job_title(one.title)]


def _phrase(
    text: str, plain: str, position: int, *, first: bool
) -> tuple[str, int | None, int, int] | None:
    position = _after_adverbs(plain, position, first=first)
    number, position = _number(plain, position)
    if praise := _PRAISE.match(plain, position):
        position = praise.end()
        if number is None:  # "erfaren, gerne en ..."
            number, position = _number(plain, position)
    tokens: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text, position):
        gap = text[tokens[-1].end() if tokens else position : token.start()]
        if (
            gap.strip()
            or len(tokens) == MOST_TOKENS
            or not _continues(plain, tokens, token, number)
        ):
            break
        tokens.append(token)
    while tokens and folded(tokens[-1][0]) in _JOINTS:
        tokens.pop()
    if len(tokens) > 1 and folded(tokens[-1][0]) in _TOWNS:
        tokens.pop()
    if not tokens:
        return None
    begin, end = tokens[0].start(), tokens[-1].end()
    if folded(text[begin:end]) in GENERIC:
        end = _with_tail(text, plain, end)
        if pieces := _SO_MANY_FOR.match(plain, begin, end):
            begin = pieces.end()
    title = text[begin:end].strip(" -/&")
    if _refused(title):
        return None
    return title, number, begin, end


def _after_adverbs(plain: str, position: int, *, first: bool) -> int:
    for _ in range(_ADVERB_ROUNDS):
        match = _ADVERBS.match(plain, position) or _FROM_DAY.match(plain, position)
        if match is None and first:
            match = _WHERE_FIRST.match(plain, position)
        if match is None:
            break
        position = match.end()
    return position


def _number(plain: str, position: int) -> tuple[int | None, int]:
    if match := _SOME.match(plain, position):
        return None, match.end()
    if match := _NUMBER.match(plain, position):
        return words.number_of(match[1]), match.end()
    return None, position


def _continues(
    plain: str, tokens: list[re.Match[str]], token: re.Match[str], number: int | None
) -> bool:
    """Whether this word belongs to the title."""
    word = folded(token[0])
    if not any(char.isalnum() for char in word) and word not in _JOINTS:
        return False
    if tokens and tokens[-1][0].endswith("-"):
        return True  # "social- og sundhedsassistent"
    if len(tokens) > 1 and tokens[-2][0].endswith("-"):
        return True
    if word in _JOINTS and tokens:
        following = plain[token.end() : token.end() + 60]
        if tokens[-1][0].endswith("-"):
            return True
        if word in _OR:
            return _begins_with_trade(following)
        # "en kok og tjener" is one post; "kokke og tjenere", "1 maler og lærlinge" are two.
        return (
            number == 1
            and _begins_with_trade(following)
            and not _begins_with_several(following)
            and is_job_title(plain[tokens[0].start() : tokens[-1].end()])
        )
    return word not in _STOPS and not word[0].isdigit()


def _begins_with_trade(text: str) -> bool:
    trades = find_titles(text.lstrip())
    return bool(trades) and trades[0].start == 0


def _begins_with_several(text: str) -> bool:
    """ "Lærlinge", "kokke", "elever": what is left without the ending is a trade, too."""
    one = _ONE_OF_MANY.match(text)
    return one is not None and is_job_title(one[1])


def _with_tail(text: str, plain: str, end: int) -> int:
    """ "medarbejder til rengøring", "someone for the kitchen"."""
    match = _TAIL.match(plain, end)
    if match is None:
        return end
    taken = match.end()
    for count, token in enumerate(_TOKEN.finditer(text, match.end())):
        word = folded(token[0])
        if (
            text[taken : token.start()].strip()
            or count == _TAIL_TOKENS
            or word in _STOPS - _TAIL_WORDS
        ):
            break
        if word[0].isdigit():
            break
        taken = token.end()
    return taken if taken > match.end() else end


def _refused(title: str) -> bool:
    plain = folded(title)
    first = plain.partition(" ")[0]
    return (
        not plain
        or plain in NOT_PEOPLE
        or (first in NOT_PEOPLE and not is_job_title(title))
        or not any(len(word) > 1 and word[0].isalpha() for word in plain.split())
        or first in _MINE
        or bool(_DURATION.fullmatch(plain))
        or bool(TIME_OF_WORK.fullmatch(plain))
        or bool(_PAPER.search(plain))
        or (len(plain) < SHORTEST and plain not in GENERIC)
    )


def _word(text: str) -> str:
    return rf"(?<!\w)(?:{words.either(text)})(?!\w)"


NUMBERS = "|".join(sorted(map(re.escape, words.NUMBERS), key=len, reverse=True))
TIME_OF_WORK = re.compile(
    rf"(?:{words.either(time_words.FULL_TIME)}|{words.either(time_words.PART_TIME)}|fast|vikariat)"
)
_PAPER = re.compile(_word(words.PAPERS))
_TOKEN = re.compile(r"[^\s,.;:!?()\"“”«»–—|•·]+(?:\.[^\s,.;:!?()\"]+)*")
_ADVERBS = re.compile(rf"\s*(?:{words.either(words.ADVERBS)})(?!\w),?")
_FROM_DAY = re.compile(
    r"\s*(?:pr\.?|fra|per|from|den|d\.|til)\s+(?:d\.?\s?|den\s)?\d{1,2}\.?(?:\s?[./-]\s?\d{1,2}\.?|\s\w+)?(?:[\s./-]+20\d\d)?,?(?=\s)"
)
_WHERE_FIRST = re.compile(
    rf"\s*(?:til|i|på|hos|ved|for|in|at|fra|from|pr\.?)\s(?:[^.:;!?]|\d\.(?=\s)){{2,80}}?[\s,](?=(?:{NUMBERS}|flere|nogle)\s)"
)
_SOME = re.compile(
    rf"\s*(?:(?:{NUMBERS}|\d{{1,2}})\s?(?:-|–|/|til|eller|to|or)\s?(?:{NUMBERS}|\d{{1,2}})|{words.either(words.SOME)})(?![\w-])"
)
_NUMBER = re.compile(
    rf"\s*({NUMBERS}|\d{{1,2}})(?:\s?(?:stk\.?|x))?(?![\w.-]|\s?(?:timer?|t\.|hours?|år|years?)\b)"
)
_PRAISE = re.compile(
    rf"\s*(?:(?:{words.either(words.ADJECTIVES)})(?![\w-])(?:\s*[,/&]\s*|\s+(?:og|and|eller|or|men)\s+|\s+))+"
)
_NEXT_PHRASE = re.compile(
    rf"(?:\s*(?:,|\+|&|(?:,\s*)?(?:og|and|samt|plus)\s)\s*)(?=(?:{NUMBERS}|\d{{1,2}}|flere|nogle)\s|[^\W\d_]+(?:e|er|s|r)\b)"
)
_LATER_PHRASE = re.compile(
    r"(?:\d\s?(?:timer|t\.?|hours)[^.;:!?]{0,15}?,?\s(?:og|samt|and|plus)\s+)(?=(?:en|et|én|a|an|one)\s+)|"
    r"(?:\s(?:og|samt|and|plus)(?: så| også| then| also| desuden| derudover)+\s+)(?=(?:en|et|én|a|an|one)\s+)|"
    r"(?:,\s(?:og|samt|and|plus)\s+)(?=(?:en|et|én|a|an|one)\s+)|"
    rf"(?:(?:,|\s)\s*(?:og|samt|and|plus|,)(?: også| desuden| derudover| also)?\s+)(?=(?:{NUMBERS}|[2-9]|1\d)\s+(?!timer|t\b|hours|år|years|dag|uge))"
)
# How many, told behind the title: "Filetskærer (4)", "Pakkere, natholdet (3)".
_COUNTED = re.compile(
    r"(?:,\s[^\W\d_]+(?:\s[^\W\d_]+)?)?\s?\(\s?(\d{1,2})\s?(?:stk\.?|x|personer|pers\.?|people|posts?|positions?|pladser|stillinger)?\s?\)"
)
_TAIL = re.compile(r"\s+(?:til|for|in|i|at|på|with|som|to)\s+(?:at\s+|the\s+|vores\s+|our\s+)?")
# "Nogle stykker til rengøring af sommerhuse": the work is all that is told.
_SO_MANY_FOR = re.compile(r"(?:stykker|stk\.?)\s(?:til|for)\s(?=\w)")
GENERIC = frozenset(words.parts(words.GENERIC))
_COLLEAGUES = frozenset({"kollega", "kolleger", "kollegaer", "colleague", "colleagues"})
_TOWNS = frozenset(map(folded, words.parts(words.TOWNS))) - frozenset(
    map(folded, words.parts(words.TOWNS_LIKE_WORDS))
)
NOT_PEOPLE = frozenset(words.parts(words.NOT_PEOPLE))
_STOPS = frozenset(words.parts(words.TITLE_STOPS))
_DURATION = re.compile(
    rf"(?:(?:{NUMBERS}|\d{{1,2}}) )?(?:years|months|weeks|days|nights|hours|år|måneder|uger|dage|nætter|timer)"
)
_MINE = frozenset({"af", "of", "min", "mit", "mine", "my", "din", "dit", "jeres"})
_TAIL_WORDS = frozenset({"af", "the", "our"})
_ONE_OF_MANY = re.compile(r"\s*([^\W\d_]{3,})er?(?!\w)")
_OR = frozenset({"eller", "or", "/"})
_JOINTS = _OR | {"og", "and", "samt", "&"}
