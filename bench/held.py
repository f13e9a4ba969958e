"""Trains the second reader of occupations (casework/cvs/held.py) on the open CVs.

python -m bench.held            rules, learned reader and both, on whole hands it was not trained on
python -m bench.held --write    trains on everything open and writes held.npz

A piece of a line is a job that was held where it says the same as a label. The rules were tuned on
all these hands, so their own figures flatter them. How it learns stands in bench/learning.py.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

import numpy as np

from bench.learning import Taught, hand_of, train, voices_of, voices_out, write
from bench.reading_papers import Entry, entries, says_same
from casework.cvs.cpr import find_cpr, masked
from casework.cvs.held import THINGS, WEIGHTS, Piece, chances, pieces_of
from casework.cvs.occupations import find_occupations, told_by_rules
from casework.cvs.read import shown_of
from casework.cvs.sections import Line, lines_of
from casework.learned import Learned, Scales, buckets_of, numbered
from casework.vocabulary.folding import folded

_EPOCHS = 5
_FORGOTTEN = 0.2
_EVEN = 0.5


class Text(NamedTuple):
    """A labelled CV with the pieces of its lines; `voice` is who wrote it."""

    voice: str
    labels: Sequence[str]
    lines: tuple[Line, ...]
    pieces: Sequence[Piece]
    id: str


def texts() -> list[Text]:
    """All that may be trained on."""
    return list(map(_text, entries("cvs", "cv", held_back=False)))


def _text(entry: Entry) -> Text:
    lines = lines_of(shown_of(masked(entry["text"], find_cpr(entry["text"]))))
    return Text(
        hand_of(entry["id"]), entry.get("occupations", []), lines, pieces_of(lines), entry["id"]
    )


def taught(some: Iterable[Text]) -> Iterator[Taught]:
    """What the pieces teach; nothing where it cannot be told whether a label means the piece."""
    other, held = np.eye(len(THINGS), dtype=np.float32)
    for text in some:
        for piece in text.pieces:
            is_held = any(says_same(label, piece.title) for label in text.labels)
            if not is_held or any(_is_whole(label, piece.title) for label in text.labels):
                yield Taught(numbered(buckets_of(piece.traits)), held if is_held else other)


def _is_whole(label: str, title: str) -> bool:
    """Whether one stands in the other in whole words: "kok" is none of "kokkeskole"."""
    one, two = (f" {' '.join(_words(said))} " for said in (label, title))
    return one in two or two in one


def _words(said: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in folded(said)).split()


def learned_from(some: Iterable[Text]) -> Learned:
    return train(list(taught(some)), _EPOCHS, _FORGOTTEN)


def digest() -> str:
    """What the labels were when the file was written."""
    told = sorted(
        f"{entry.get('occupations', [])} {entry['text']}"
        for entry in entries("cvs", "cv", held_back=False)
    )
    return sha256("\n".join(told).encode()).hexdigest()


_Reader = Callable[[Text, Scales], Iterable[str]]


def _by_rules(text: Text, scales: Scales) -> Iterable[str]:
    del scales
    return [one.title for one in told_by_rules(text.lines)]


def _alone(text: Text, scales: Scales) -> Iterable[str]:
    both = zip(text.pieces, chances(text.pieces, scales), strict=True)
    return dict.fromkeys(piece.title for piece, chance in both if chance > _EVEN)


def _both(text: Text, scales: Scales) -> Iterable[str]:
    return [one.title for one in find_occupations(text.lines, scales)]


def print_hands_out(some: Sequence[Text]) -> None:
    """How well the work in each CV is read where the reader was trained without its hand."""
    readers: dict[str, _Reader] = {"rules": _by_rules, "learned": _alone, "both": _both}
    counts = {name: np.zeros(4, int) for name in readers}
    for rest, back in voices_out(some):
        trained = Scales(learned_from(rest))
        for text in back:
            for name, reader in readers.items():
                counts[name] += _count(text.labels, list(reader(text, trained)))
    print(f"{len(some)} CVs of {len(voices_of(some))} hands, each read by one trained without it")
    for name, (found, labels, true, read) in counts.items():
        print(f"{name:10}found {found / labels:.1%} of {labels}, true {true / read:.1%} of {read}")


def _count(labels: Sequence[str], titles: Sequence[str]) -> tuple[int, int, int, int]:
    """How many labels are found, how many there are; how many titles are true, how many there are."""
    found = sum(any(says_same(label, title) for title in titles) for label in labels)
    true = sum(any(says_same(label, title) for label in labels) for title in titles)
    return found, len(labels), true, len(titles)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write held.npz from everything open")
    if parser.parse_args().write:
        write(learned_from(texts()), digest(), WEIGHTS)
    else:
        print_hands_out(texts())
    return 0


if __name__ == "__main__":
    sys.exit(main())
