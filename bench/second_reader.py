"""Trains the second reader (casework/replies/second.py) on the open corpus.

python -m bench.second_reader            how well it does on whole voices it was not trained on
python -m bench.second_reader --unseen   both readers on each fresh batch, by weights that never saw it
python -m bench.second_reader --write    trains on everything open and writes second.npz

How it learns stands in bench/learning.py. The held-back texts are never read.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

import numpy as np

from bench.learning import Taught, train, voices_of, voices_out, write
from bench.reading import Read, marks
from casework.learned import Buckets, Learned, Numbers, chances_by
from casework.readings import STATE_MOVING, TIMED, Intent
from casework.replies.clauses import split
from casework.replies.read import Learners, read_by
from casework.replies.second import INTENTS, WEIGHTS, buckets
from tests.corpus.composed import composed
from tests.corpus.load import replies, sayings
from tests.corpus.split import batch_of

_EPOCHS = 8
_FORGOTTEN = 0.3  # of a text's traits each time it is learned: the others must do without them
_COMPOSED = 6  # times that each composed sentence is taught
_ASKED = 0.6  # how unclear a text is that a careful colleague would ask about


class Text(NamedTuple):
    """One labelled text as its traits; `voice` is who wrote it, "" for the sayings."""

    voice: str
    buckets: Buckets
    intent: Intent
    right: frozenset[Intent]
    target: Numbers
    """What the chances should be: where a careful colleague would ask, mostly unclear."""


class Labelled(NamedTuple):
    """`meant`: what it teaches; `right`: what may be read; `enough`: it may move the case, but perhaps for its time;
    `alone`: it may, time and all."""

    voice: str
    words: str
    meant: tuple[Intent, ...]
    right: frozenset[Intent]
    enough: bool
    alone: bool


def corpus() -> Iterator[Labelled]:
    """All that may be trained on."""
    for one in (*replies(), *composed("taught", _COMPOSED)):
        enough = one.alone or (one.intent in TIMED and one.start is None)  # the time is not enough
        voice = one.id.rsplit("-", 1)[0]
        yield Labelled(voice, one.text, (one.intent,), one.right, enough, one.alone)
    for said in sayings():
        yield Labelled("", said.text, said.right, frozenset(said.right), said.alone, said.alone)


def digest() -> str:
    """What the corpus and the order of the intents were when the file was written."""
    told = sorted(f"{' '.join(one.meant)} {one.enough} {one.words}" for one in corpus())
    return sha256("\n".join([*INTENTS, *told]).encode()).hexdigest()


def texts(labelled: Iterable[Labelled]) -> list[Text]:
    """Those as the second reader sees them."""
    return [
        Text(one.voice, buckets(split(one.words)), one.meant[0], one.right, _target(one))
        for one in labelled
    ]


def _target(one: Labelled) -> Numbers:
    target = np.zeros(len(INTENTS), np.float32)
    asked = 0.0 if one.enough else _ASKED
    for intent in one.meant:
        target[INTENTS.index(intent)] += (1 - asked) / len(one.meant)
    target[INTENTS.index(Intent.UNCLEAR)] += asked
    return target


def learned_from(some: Sequence[Text], epochs: int = _EPOCHS) -> Learned:
    return train([Taught(one.buckets, one.target) for one in some], epochs, _FORGOTTEN)


def print_voices_out(some: Sequence[Text]) -> None:
    """How well each is read by one that was trained without its voice, and on all the sayings."""
    found: list[tuple[float, bool, bool]] = []
    for rest, back in voices_out(some):
        trained = learned_from(rest)
        for text in back:
            chances = chances_by(trained, text.buckets)
            intent = INTENTS[int(chances.argmax())]
            moves = text.intent in STATE_MOVING
            found.append((float(chances.max()), intent in text.right, moves))
    found.sort(reverse=True)
    moving = [right for _, right, moves in found if moves]
    voices = len(voices_of(some))
    print(f"{len(found)} texts of {voices} voices, each read by one trained without its voice")
    print(f"intent right {_share_of(found)}, state-moving ones {sum(moving) / len(moving):.1%}")
    print("of the most certain ones, right:")
    for tenth in range(1, 11):
        part = found[: len(found) * tenth // 10]
        print(f"{tenth * 10:5}%  chance from {part[-1][0]:.2f}  {_share_of(part)}")


def print_unseen(some: Sequence[Text]) -> None:
    """Both readers together. The phrases may have been tuned on a batch; that shows nowhere here."""
    labels = [one for one in replies() if batch_of(one.id) is not None]
    batch = {one.id.rsplit("-", 1)[0]: batch_of(one.id) for one in labels}
    for name in dict.fromkeys(batch.values()):
        trained = learned_from([one for one in some if batch.get(one.voice) != name])
        here = [one for one in labels if batch_of(one.id) == name]
        print(f"--- {name}")
        marks([Read(one, read_by(Learners(words=trained), one.text, one.sent_at)) for one in here])


def _share_of(found: Sequence[tuple[float, bool, bool]]) -> str:
    return f"{sum(right for _, right, _ in found) / len(found):.1%}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--write", action="store_true", help="write second.npz from everything open"
    )
    parser.add_argument("--unseen", action="store_true", help="both readers on unseen batches")
    options = parser.parse_args()
    if options.write:
        write(learned_from(texts(corpus())), digest(), WEIGHTS)
    elif options.unseen:
        print_unseen(texts(corpus()))
    else:
        print_voices_out(texts(corpus()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
