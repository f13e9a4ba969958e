"""Trains the second reader of times (casework/replies/when.py) on the open corpus.

python -m bench.when            how well it tells times apart, in whole voices it was not trained on
python -m bench.when --write    trains on everything open and writes when.npz

A day or a time of a labelled reply is the meeting where it is that of its `start`; what the label says
nothing of teaches nothing. How it learns stands in bench/learning.py.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from itertools import chain
from typing import NamedTuple

import numpy as np

from bench.learning import Taught, train, voices_of, voices_out, write
from casework.dates import Clock, FoundDay, find_named
from casework.dates.found import plain_of
from casework.dates.hours import on_a_dial
from casework.learned import Buckets, Learned, chances_by
from casework.readings import TIMED, Intent
from casework.replies.clauses import split
from casework.replies.read import cleaned
from casework.replies.roles import Item, placed
from casework.replies.when import THINGS, WEIGHTS, Text, buckets
from casework.workdays import local_date
from tests.corpus.composed import composed
from tests.corpus.load import LabelledReply, replies

_EPOCHS = 5
_FORGOTTEN = 0.2
_EVEN = 0.5
_COMPOSED = 6  # times that each composed sentence is taught


class Point(NamedTuple):
    """A day and a time that stand together, and whether somebody is to come then; None where nobody has told."""

    voice: str
    buckets: Buckets
    meeting: bool | None


def points_of(label: LabelledReply) -> Iterator[Point]:
    """Those of one labelled reply."""
    text = cleaned(label.text)
    plain = plain_of(text)
    items = placed(plain, find_named(text, label.sent_at))
    meant = _meant(label, [one.item for one in items])
    told = Text(plain, items, split(text), local_date(label.sent_at))
    for run, traits in buckets(told):
        yield Point(label.id.rsplit("-", 1)[0], traits, _all_of(meant, run))


def _all_of(meant: Mapping[Item, bool | None], run: Sequence[Item]) -> bool | None:
    """An old day with its old time is another, though the new time is on the same day.

    Of a day that nobody has told, its time is not told either: it may be offered as well.
    """
    told = {meant[item] for item in run}
    if any(meant[item] is None for item in run if isinstance(item, FoundDay)):
        return None
    return False if False in told else None if None in told else True


def _meant(label: LabelledReply, items: Sequence[Item]) -> dict[Item, bool | None]:
    """Which of them are meant, as far as the label tells it."""
    if label.intent not in TIMED:
        return dict.fromkeys(items, False)
    if label.start is None:
        # Where a colleague would ask, it is the time that is not enough.
        return dict.fromkeys(items, False if label.alone else None)
    meant = {item: _is_meant(label, label.start, item) for item in items}
    for sort in (FoundDay, Clock):
        some = [item for item in items if isinstance(item, sort)]
        if not any(meant[item] for item in some):  # it was found as another, or not at all
            meant |= dict.fromkeys(some, None)
    return meant


def _is_meant(label: LabelledReply, start: datetime, item: Item) -> bool | None:
    offered = (start, *label.offered)
    if isinstance(item, FoundDay):
        later = label.intent is Intent.INVITATION and item.first > start.date()
        return True if item.first in {one.date() for one in offered} else None if later else False
    told = {on_a_dial(one) for one in offered}
    if on_a_dial(item.at) in told or (item.until and on_a_dial(item.until) in told):
        return True  # "from 10 to 13" leads to it
    return None if label.end and on_a_dial(item.at) == on_a_dial(label.end) else False


def points(labels: Iterable[LabelledReply]) -> list[Point]:
    """Those of all these texts."""
    return list(chain.from_iterable(map(points_of, labels)))


def learned_from(some: Sequence[Point], epochs: int = _EPOCHS) -> Learned:
    """What those teach of which one knows."""
    other, meeting = np.eye(len(THINGS), dtype=np.float32)
    taught = [
        Taught(one.buckets, meeting if one.meeting else other)
        for one in some
        if one.meeting is not None
    ]
    return train(taught, epochs, _FORGOTTEN)


def taught() -> list[LabelledReply]:
    """All that may be trained on."""
    return [*replies(), *composed("taught", _COMPOSED)]


def digest() -> str:
    """What the labels were when the file was written."""
    told = [
        f"{one.intent} {one.sent_at} {one.start} {one.end} {one.offered} {one.alone} {one.text}"
        for one in taught()
    ]
    return sha256("\n".join(sorted(told)).encode()).hexdigest()


def print_voices_out(some: Sequence[Point]) -> None:
    """How well each is told by one that was trained without its voice."""
    found: list[tuple[bool, float]] = []
    for rest, back in voices_out(some):
        trained = learned_from(rest)
        found += [
            (one.meeting, float(chances_by(trained, one.buckets)[1]))
            for one in back
            if one.meeting is not None
        ]
    voices = len(voices_of(some))
    print(f"{len(found)} days and times of {voices} voices, each told by one trained without it")
    for meeting, name in enumerate(THINGS):
        mine = [chance for real, chance in found if real == meeting]
        right = sum((chance > _EVEN) == meeting for chance in mine)
        print(f"{name:10}{len(mine):6}  right {right / len(mine):.1%}")
    for least in (0.5, 0.7, 0.9, 0.97):
        sure = [(real, chance) for real, chance in found if max(chance, 1 - chance) >= least]
        right = sum(real == (chance > _EVEN) for real, chance in sure)
        print(f"from {least}: {len(sure) / len(found):.1%} of them, right {right / len(sure):.1%}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write when.npz from everything open")
    if parser.parse_args().write:
        write(learned_from(points(taught())), digest(), WEIGHTS)
    else:
        print_voices_out(points(taught()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
