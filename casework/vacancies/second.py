"""The second reader of days: whether a day of a mail is the last one to apply, the first of work, or neither.

It knows no cues and no grammar: only the words before and behind a day, what the day itself is among
the others, and the weights that `bench/vacancy_days.py` found. `settled.py` says what comes of its opinion.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from casework.dates import FoundDay
from casework.learned import Buckets, Learned, buckets_of, chances_by, load, numbered
from casework.vacancies.days import days_in
from casework.vacancies.sentences import Sentence

WEIGHTS = Path(__file__).with_name("second.npz")
THINGS = ("other", "deadline", "start")
_WINDOW = 8  # words to each side
_NEXT_TO, _NEAR = 2, 4
_STEM = (
    4  # letters that tell most of a word: its ending, and the rest of a compound, seldom change it
)
_MANY = 3
_MOST = 30  # days of which it thinks: a mail with more is no vacancy that anybody wrote
_STRETCH = 160  # characters to each side in which its words are looked for
_AHEAD = (
    (0, "past"), (1, "today"), (4, "days"), (8, "week"), (15, "fortnight"), (29, "weeks"), (50, "month"), (100, "months"),
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|\d+|[^\w\s]")
_ADDRESS = re.compile(
    r"[^\s@]{1,60}@\S{1,60}|(?:https?://|www\.)\S{1,99}|\+?\d{2}(?: ?\d{2}){3}(?!\d)|\d{4} ?\d{4}(?!\d)"
)
_CLOCK = re.compile(r"(?:kl\.?|klokken|at) ?\d{1,2}(?:[.:]\d\d)?(?!\d)")
_LETTERS, _DIGITS = re.compile(r"[^\W\d_]+"), re.compile(r"\d+")
_ENDS = frozenset({"§begin", "§end", ".", "!", "?"})


class Opinion(NamedTuple):
    """What is thought of one day: the chances that it is the last to apply, or the first of work."""

    found: FoundDay
    sentence: Sentence
    deadline: float
    start: float


def opinions(
    sentences: Sequence[Sentence], reference: date, learned: Learned | None = None
) -> list[Opinion]:
    """What is thought of each day that these sentences tell.

    By what was `learned`; by that of the file where nothing is given.
    """
    learned = learned or load(WEIGHTS)
    thought = []
    for found, sentence, traits in buckets(sentences, reference):
        _, deadline, start = chances_by(learned, traits).tolist()
        thought.append(Opinion(found, sentence, deadline, start))
    return thought


def buckets(
    sentences: Sequence[Sentence], reference: date
) -> Iterator[tuple[FoundDay, Sentence, Buckets]]:
    """Each day and its sentence, with the numbers of its traits."""
    days = [
        (found, number)
        for number, sentence in enumerate(sentences)
        for found in days_in(sentence, reference)
    ][:_MOST]
    ahead = sorted({found.last for found, _ in days if found.last >= reference})
    for found, number in days:
        before, behind = _beside(sentences, number, found, reference)
        traits = [
            *_of_words(before, "before"),
            *_of_words(behind, "behind"),
            *_of_day(found, reference, ahead),
            f"under {sentences[number].under} {sentences[number].bullet}",
            f"asked {'?' in sentences[number].plain[found.end :]}",
            f"part {3 * number // len(sentences)}",
        ]
        yield found, sentences[number], numbered(buckets_of(traits))


def _beside(
    sentences: Sequence[Sentence], number: int, found: FoundDay, reference: date
) -> tuple[list[str], list[str]]:
    """The words in front of a day, the nearest first, and those behind it, of its neighbours too."""
    sentence = sentences[number]
    before = _words(sentence, reference, max(0, found.start - _STRETCH), found.start)[::-1]
    behind = _words(sentence, reference, found.end, found.end + _STRETCH)
    if len(before) < _WINDOW:
        before.append("§begin")
        if number:
            last = sentences[number - 1]
            start = max(0, len(last.plain) - _STRETCH)
            before += _words(last, reference, start, len(last.plain))[::-1]
    if len(behind) < _WINDOW:
        behind.append("§end")
        if number + 1 < len(sentences):
            behind += _words(sentences[number + 1], reference, 0, _STRETCH)
    return before[:_WINDOW], behind[:_WINDOW]


def _words(sentence: Sentence, reference: date, start: int, end: int) -> list[str]:
    """The words of a stretch, in order; of days, times, numbers and addresses only what they are."""
    words: list[str] = []
    for one in sorted(days_in(sentence, reference), key=lambda one: one.start):
        if start <= one.start and one.end <= end:
            words += [*_split(sentence.plain[start : one.start]), "§day"]
            start = one.end
    return words + _split(sentence.plain[start:end])


def _split(plain: str) -> list[str]:
    plain = _CLOCK.sub(" ¢ ", _ADDRESS.sub(" ¤ ", plain))
    return ["§number" if word[0].isdigit() else word for word in _WORD.findall(plain)]


def _of_words(words: Sequence[str], side: str) -> Iterator[str]:
    """The words of one side; those beyond the end of a sentence are told apart."""
    stems = [word if word in _ENDS or word[0] == "§" else word[:_STEM] for word in words]
    beyond = ""
    for far, (word, stem) in enumerate(zip(words, stems, strict=True)):
        yield f"{side}{beyond} {stem}"
        yield f"{side} word {word}"
        if far < _NEAR:
            yield f"near {side}{beyond} {stem}"
        if far < _NEXT_TO:
            yield f"{side} {far} {word}"
        if far + 1 < len(stems):
            yield f"{side}{beyond} {stem} {stems[far + 1]}"
        if stem in _ENDS:
            beyond = " beyond"


def _of_day(found: FoundDay, reference: date, ahead: Sequence[date]) -> Iterator[str]:
    """What the day itself is: how far ahead, how it is written, which among the others."""
    days = (found.last - reference).days
    far = next((name for limit, name in _AHEAD if days < limit), "far")
    later = min(_MANY, sum(one > found.last for one in ahead))
    sooner = min(_MANY, sum(one < found.last for one in ahead))
    ends_month = (found.last + timedelta(days=1)).day == 1
    yield f"day {far}"
    yield f"shape {_LETTERS.sub('a', _DIGITS.sub('9', found.words.lower()))}"
    yield f"several {found.first < found.last} {found.vague} {found.disagrees}"
    yield f"first {found.first.day == 1} last {ends_month} {far}"
    yield f"weekday {found.last.weekday()}"
    yield f"later {later}"
    yield f"sooner {sooner}"
    yield f"order {later} {sooner} {far}"
