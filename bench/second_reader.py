"""Trains the second reader (casework/replies/second.py) on the open corpus.

python -m bench.second_reader            how well it does on whole voices it was not trained on
python -m bench.second_reader --unseen   both readers on each fresh batch, by weights that never saw it
python -m bench.second_reader --write    trains on everything open and writes second.npz

Multinomial logistic regression by AdaGrad in a fixed order of texts: the same corpus gives the same
file on the same machine. The held-back texts are never read.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bench.reading import STATE_MOVING, WITH_START, Read, marks
from casework.readings import Intent
from casework.replies.clauses import split
from casework.replies.read import read_by
from casework.replies.second import (
    BUCKETS,
    INTENTS,
    RARITY,
    WEIGHTS,
    Learned,
    Numbers,
    buckets,
    chances_by,
    chances_of,
    share,
)
from tests.corpus.load import replies, sayings
from tests.corpus.split import batch_of

_EPOCHS = 8
_STEP = 0.5
_FORGOTTEN = 0.3  # of a text's traits each time it is learned: the others must do without them
_FOLDS = 5
_ASKED = 0.6  # how unclear a text is that a careful colleague would ask about


class Text(NamedTuple):
    """One labelled text as its traits; `voice` is who wrote it, "" for the sayings."""

    voice: str
    buckets: NDArray[np.int64]
    intent: Intent
    right: frozenset[Intent]
    target: Numbers
    """What the chances should be: where a careful colleague would ask, mostly unclear."""


class Labelled(NamedTuple):
    """`meant`: what it teaches; `right`: what may be read; `enough`: it may move the case."""

    voice: str
    words: str
    meant: tuple[Intent, ...]
    right: frozenset[Intent]
    enough: bool


def corpus() -> Iterator[Labelled]:
    """All that may be trained on."""
    for one in replies():
        enough = one.alone or one.intent in WITH_START  # there it is the time that is not enough
        yield Labelled(one.id.rsplit("-", 1)[0], one.text, (one.intent,), one.right, enough)
    for said in sayings():
        yield Labelled("", said.text, said.right, frozenset(said.right), said.alone)


def digest() -> str:
    """What the corpus and the order of the intents were when the file was written."""
    told = sorted(f"{' '.join(one.meant)} {one.enough} {one.words}" for one in corpus())
    return sha256("\n".join([*INTENTS, *told]).encode()).hexdigest()


def texts() -> list[Text]:
    """The corpus as the second reader sees it."""
    return [
        Text(one.voice, buckets(split(one.words)), one.meant[0], one.right, _target(one))
        for one in corpus()
    ]


def _target(one: Labelled) -> Numbers:
    target = np.zeros(len(INTENTS), np.float32)
    asked = 0.0 if one.enough else _ASKED
    for intent in one.meant:
        target[INTENTS.index(intent)] += (1 - asked) / len(one.meant)
    target[INTENTS.index(Intent.UNCLEAR)] += asked
    return target


def train(some: Sequence[Text], epochs: int = _EPOCHS) -> Learned:
    rarity = _rarity(some)
    weights = np.zeros((BUCKETS, len(INTENTS)), np.float32)
    seen = np.full((BUCKETS, len(INTENTS)), 1e-3, np.float32)
    bias = np.zeros(len(INTENTS), np.float32)
    order = np.random.default_rng(4)
    shares = [share(one.buckets, rarity) for one in some]
    for _ in range(epochs):
        for number in order.permutation(len(some)):
            text = some[number]
            kept = order.random(len(text.buckets)) >= _FORGOTTEN
            part, found = shares[number][kept], text.buckets[kept]
            wrong = chances_of(bias + part @ weights[found]) - text.target
            slope = np.outer(part, wrong)
            seen[found] += slope**2
            weights[found] -= _STEP * slope / np.sqrt(seen[found])
            bias -= 0.01 * wrong
    return Learned(weights, bias, rarity)


def _rarity(some: Sequence[Text]) -> Numbers:
    """1 for a trait of every text, more for rare ones; in sixteenths, as the file keeps it."""
    times = np.zeros(BUCKETS)
    for one in some:
        times[one.buckets] += 1
    rare = np.log((1 + len(some)) / (1 + times)) + 1
    return (np.round(rare * RARITY) / RARITY).astype(np.float32)


def write(trained: Learned, path: Path = WEIGHTS) -> None:
    """The weights as whole numbers of eight bits, each intent with its own scale."""
    scale = np.abs(trained.weights).max(axis=0) / 127
    np.savez_compressed(
        path,
        weights=np.round(trained.weights / scale).astype(np.int8),
        scale=scale,
        bias=trained.bias,
        rarity=(trained.rarity * RARITY).astype(np.uint8),
        digest=np.array(digest()),
    )


def print_voices_out(some: Sequence[Text]) -> None:
    """Each fold holds back whole voices; the sayings are trained on in every fold."""
    voices = sorted({one.voice for one in some} - {""})
    fold = {voice: number % _FOLDS for number, voice in enumerate(voices)}
    found: list[tuple[float, bool, bool]] = []
    for number in range(_FOLDS):
        trained = train([one for one in some if fold.get(one.voice) != number])
        for text in (one for one in some if fold.get(one.voice) == number):
            chances = chances_by(trained, text.buckets)
            intent = INTENTS[int(chances.argmax())]
            moves = text.intent in STATE_MOVING
            found.append((float(chances.max()), intent in text.right, moves))
    found.sort(reverse=True)
    moving = [right for _, right, moves in found if moves]
    print(f"{len(found)} texts of {len(voices)} voices, each read by one trained without its voice")
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
        trained = train([one for one in some if batch.get(one.voice) != name])
        here = [one for one in labels if batch_of(one.id) == name]
        print(f"--- {name}")
        marks([Read(one, read_by(trained, one.text, one.sent_at)) for one in here])


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
        write(train(texts()))
    elif options.unseen:
        print_unseen(texts())
    else:
        print_voices_out(texts())
    return 0


if __name__ == "__main__":
    sys.exit(main())
