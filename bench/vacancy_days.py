"""Trains the second reader of days (casework/vacancies/second.py) on the open vacancies.

python -m bench.vacancy_days            how well it tells days apart, and what comes of both readers, in hands left out
python -m bench.vacancy_days --write    trains on everything open and writes second.npz

A day of a labelled mail is a last day to apply or a first day of work where it is that of one of its
vacancies. A hand is all that was written by those whose files begin with the same letters. How it
learns stands in bench/learning.py.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, NamedTuple

import numpy as np

from bench.learning import Taught, hand_of, train, voices_of, write
from bench.reading_papers import paired
from casework.dates import FoundDay
from casework.learned import Buckets, Learned, chances_by
from casework.vacancies import settled
from casework.vacancies.day_cues import Cue, cue_of
from casework.vacancies.read import read_vacancies
from casework.vacancies.second import THINGS, WEIGHTS, buckets, opinions
from casework.vacancies.sentences import Sentence, told_in
from casework.vacancies.times import last_day
from casework.workdays import local_date
from tests.casework.vacancies import test_days_to_apply as to_apply
from tests.casework.vacancies import test_deadlines as deadlines
from tests.casework.vacancies import test_first_days as first_days
from tests.casework.vacancies import test_weeks_to_apply as weeks
from tests.casework.vacancies.deadline_samples import TELL_A_DAY
from tests.casework.vacancies.no_deadline_samples import TELL_NO_DEADLINE
from tests.casework.vacancies.test_deadlines import lines
from tests.corpus.load import entries

_EPOCHS = 8
_FORGOTTEN = 0.3
Entry = Mapping[str, Any]


class Point(NamedTuple):
    """A day of a mail, and which of THINGS it is; None where the labels do not tell."""

    voice: str
    buckets: Buckets
    thing: int | None


def points_of(label: Entry) -> Iterator[Point]:
    """The days of one labelled mail."""
    for found, sentence, traits in buckets(told_in(label["text"]).body, _sent(label)):
        yield Point(hand_of(label["id"]), traits, _thing(label, found, sentence))


def _sent(label: Entry) -> date:
    return local_date(label["sent_at"])


def _thing(label: Entry, found: FoundDay, sentence: Sentence) -> int | None:
    deadlines = {one.get("deadline") for one in label["reading"]}
    starts = {one.get("start") for one in label["reading"]}
    is_deadline = last_day(sentence.plain, found) in deadlines
    is_start = found.first in starts and not found.vague
    if is_deadline or is_start:
        return None if is_deadline and is_start else 1 if is_deadline else 2
    asked = found.disagrees and deadlines == {None}  # a deadline that somebody has to ask about
    return None if asked or {found.first, found.last} & deadlines else 0


def points(labels: Iterable[Entry]) -> list[Point]:
    """Those of all these mails."""
    return [point for label in labels for point in points_of(label)]


class Saying(NamedTuple):
    """A sentence of the tests that tells a last day to apply, a first day of work, or neither."""

    words: str
    sent: date
    deadline: date | None = None
    start: date | None = None


def sayings() -> Iterator[Saying]:
    """Those of the tests, nobody's own: most only look like one, as seldom a sentence of a mail does."""
    for sent, told, untold in (
        (deadlines.SENT, TELL_A_DAY, TELL_NO_DEADLINE),
        (to_apply.SENT, to_apply.DAYS, to_apply.UNTOLD),
        (weeks.SENT, weeks.DAYS, weeks.NONE),
    ):
        for day, several in told.items():
            yield from (Saying(one, sent.date(), deadline=day) for one in lines(several))
        yield from (Saying(one, sent.date()) for one in lines(untold))
    for said, day in first_days.FIRST_DAYS.items():
        yield Saying(said, first_days.SENT.date(), start=day)
    yield from (Saying(said, first_days.SENT.date()) for said in first_days.NOBODY_BEGINS)


def points_said() -> Iterator[Point]:
    """The days of the sayings, each below the words that somebody is wanted."""
    for said in sayings():
        body = told_in(f"Vi søger en kok, 37 timer.\n{said.words}").body
        for found, sentence, traits in buckets(body, said.sent):
            if last_day(sentence.plain, found) == said.deadline:
                thing: int | None = 1
            elif found.first == said.start:
                thing = 2
            else:
                thing = None if cue_of(sentence.plain, found) is Cue.START else 0
            yield Point("", traits, thing)


def learned_from(some: Sequence[Point], epochs: int = _EPOCHS) -> Learned:
    """What those teach of which the labels tell."""
    targets = np.eye(len(THINGS), dtype=np.float32)
    taught = [Taught(one.buckets, targets[one.thing]) for one in some if one.thing is not None]
    return train(taught, epochs, _FORGOTTEN)


def labels() -> list[Entry]:
    """All that may be trained on."""
    return list(entries("vacancies", "vacancy"))


def digest() -> str:
    """What the labels were when the file was written."""
    told = [
        f"{one['sent_at']} {one['text']} "
        f"{[(each.get('deadline'), each.get('start')) for each in one['reading']]}"
        for one in labels()
    ]
    return sha256("\n".join([*sorted(told), *map(str, sayings())]).encode()).hexdigest()


def print_hands_out(some: Sequence[Entry], only: frozenset[str]) -> None:
    """How well the days of each hand are told by one that was trained without it, and both readers.

    The rules were tuned on most of these hands: their own figures flatter them, and so do those of
    both readers; those of the second reader do not.
    """
    every = [*points(some), *points_said()]
    found: list[tuple[int, list[float]]] = []
    readers: dict[str, Counter[str]] = {}
    for hand in voices_of(every):
        if only and hand not in only:
            continue
        trained = learned_from([one for one in every if one.voice != hand])
        found += [
            (one.thing, chances_by(trained, one.buckets).tolist())
            for one in every
            if one.voice == hand and one.thing is not None
        ]
        mails = [one for one in some if hand_of(one["id"]) == hand]
        for name, learned in (("rules", None), ("both", trained)):
            with_learned(learned)
            readers.setdefault(name, Counter()).update(_scored(mails))
    _print_things(found)
    for name, score in readers.items():
        for field in ("deadline", "start"):
            told = ", ".join(f"{kind} {score[f'{field} {kind}']}" for kind in _KINDS)
            print(f"{name:8}{field:10}{told}")


_KINDS = ("right", "not read", "wrong", "invented")


def with_learned(learned: Learned | None) -> None:
    """Lets `settled` ask by this, or not at all."""

    def ask(sentences, reference):
        return opinions(sentences, reference, learned) if learned else []

    settled.opinions = ask


def _scored(mails: Iterable[Entry]) -> Iterator[str]:
    for mail in mails:
        readings = read_vacancies(mail["text"], mail["sent_at"], mail.get("subject", ""))
        for label, reading in paired(mail["reading"], readings):
            for field in ("deadline", "start"):
                yield f"{field} {_kind(label.get(field), getattr(reading, field))}"


def _kind(label: object, read: object) -> str:
    if label == read:
        return "right"
    return "not read" if read is None else "invented" if label is None else "wrong"


def _print_things(found: Sequence[tuple[int, list[float]]]) -> None:
    print(f"{len(found)} days, each told by one trained without its hand")
    right = sum(thing == chances.index(max(chances)) for thing, chances in found)
    print(f"told rightly: {right / len(found):.1%}")
    for thing, name in enumerate(THINGS):
        real = sum(one == thing for one, _ in found)
        for least in (0.5, 0.75, 0.9):
            said = [one == thing for one, chances in found if chances[thing] >= least]
            print(
                f"{name:10}from {least}: {sum(said) / real:.1%} of them found, {sum(said) / len(said):.1%} of these right"
            )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--write", action="store_true", help="write second.npz from everything open"
    )
    parser.add_argument("--hands", nargs="*", default=(), help="only these, as va vb")
    options = parser.parse_args()
    if options.write:
        write(learned_from([*points(labels()), *points_said()]), digest(), WEIGHTS)
    else:
        print_hands_out(labels(), frozenset(options.hands))
    return 0


if __name__ == "__main__":
    sys.exit(main())
