"""How well replies are read: the labelled corpus against the reader, and how fast.

python -m bench.reading                the open two thirds
python -m bench.reading --misses       also every miss of the open part, with its words
python -m bench.reading --held-back    the third no rule was tuned on
python -m bench.reading --voices first  only the texts written before the rules; "later": those after,
                                       "fresh": the batches of voices scored before they were read
python -m bench.reading --batch 1      one batch of the fresh voices
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bench.bare import bare_milliseconds
from casework.readings import STATE_MOVING, TIMED, Intent, ReplyReading
from casework.replies.read import read_reply
from tests.corpus.load import LabelledReply, noted_by, replies
from tests.corpus.split import batch_of

MOST_WRONG_SURE, LEAST_READ, LEAST_START, MOST_MS = 0.01, 0.85, 0.95, 5.0
LATER = "n_"  # how the ids of the voices begin that were written after the first rules
_ROUNDS = 3
_COLLEAGUES: Final = ("first", "second")


@dataclass(frozen=True)
class Read:
    """One labelled reply with what was read in it."""

    label: LabelledReply
    reading: ReplyReading

    @property
    def intent_right(self) -> bool:
        return self.reading.intent in self.label.right

    @property
    def start_right(self) -> bool:
        first = self.reading.slots[0].start if self.reading.slots else None
        return first == self.label.start

    @property
    def right(self) -> bool:
        """The intent, and where the case moves by a day or a time, that one too."""
        if not self.intent_right:
            return False
        if self.reading.intent in TIMED:
            return self.start_right
        return self.reading.intent is not Intent.HIRED or self.reading.begins == self.label.begins

    @property
    def wrong_sure(self) -> bool:
        """Sure of something wrong, or of a text that a careful colleague would ask about."""
        moves = self.reading.intent in STATE_MOVING
        return self.reading.sure and (not self.right or (moves and not self.label.alone))


def read_all(labels: Sequence[LabelledReply]) -> tuple[list[Read], float]:
    """Every reading, and the milliseconds of processor one took."""
    found = [Read(label, read_reply(label.text, label.sent_at)) for label in labels]
    began = time.process_time()
    for _ in range(_ROUNDS):
        for label in labels:
            read_reply(label.text, label.sent_at)
    return found, (time.process_time() - began) * 1000 / _ROUNDS / max(1, len(labels))


def print_intents(found: Sequence[Read]) -> None:
    """Precision and recall of each intent, sure or not."""
    print(f"{'intent':14}{'texts':>6}{'precision':>11}{'recall':>8}{'sure':>6}")
    said = Counter(one.reading.intent for one in found)
    right = Counter(one.reading.intent for one in found if one.intent_right)
    for intent in Intent:
        labelled = [one for one in found if one.label.intent is intent]
        recalled = sum(one.intent_right for one in labelled)
        sure = sum(one.reading.sure for one in labelled)
        print(
            f"{intent:14}{len(labelled):6}{_share(right[intent], said[intent]):>11}"
            f"{_share(recalled, len(labelled)):>8}{_share(sure, len(labelled)):>6}"
        )


def print_fields(found: Sequence[Read]) -> None:
    """Of what the labels give: how much was read the same; and what was read where none is given."""
    rightly = [one for one in found if one.intent_right]
    print(f"{'field':14}{'labelled':>9}{'right':>8}{'invented':>10}")
    for name in ("reason", "place", "begins", "contact"):
        labelled = [one for one in rightly if _labels(one.label, name)]
        right = sum(_same(getattr(one.label, name), getattr(one.reading, name)) for one in labelled)
        others = [one for one in rightly if one not in labelled]
        invented = sum(getattr(one.reading, name) is not None for one in others)
        print(f"{name:14}{len(labelled):9}{_share(right, len(labelled)):>8}{invented:10}")
    several = [one for one in rightly if one.label.offered]
    kept = sum(one.label.offered == tuple(s.start for s in one.reading.slots) for one in several)
    print(f"{'all offered':14}{len(several):9}{_share(kept, len(several)):>8}")


def _labels(label: LabelledReply, name: str) -> bool:
    """Why not is told of a no; some hands also give it where the vacancy is filled, which says it."""
    if name == "reason" and label.intent is not Intent.REJECTION:
        return False
    return getattr(label, name) is not None


def _same(label: object, read: object) -> bool:
    """A place or a name may be read with a word more or less."""
    if isinstance(label, str) and isinstance(read, str):
        return label.lower() in read.lower() or read.lower() in label.lower()
    return label == read


def print_calibration(found: Sequence[Read]) -> None:
    """Of the state-moving texts, the most certain first: how precision falls as more is read."""
    moving = [one for one in found if STATE_MOVING & {one.label.intent, one.reading.intent}]
    moving.sort(key=lambda one: -one.reading.certainty)
    print(f"{'share read':>11}{'certainty':>11}{'precision':>11}")
    for tenth in range(1, 11):
        part = moving[: len(moving) * tenth // 10]
        right = sum(one.right and one.label.alone for one in part)
        print(f"{tenth * 10:10}%{part[-1].reading.certainty:11.2f}{_share(right, len(part)):>11}")


def print_misses(found: Sequence[Read]) -> None:
    for one in found:
        moves = one.label.alone and one.label.intent in STATE_MOVING
        if one.wrong_sure or not one.right or (moves and not one.reading.sure):
            label, reading = one.label, one.reading
            mark = "WRONG SURE" if one.wrong_sure else "unsure" if one.right else "wrong"
            print(
                f"--- {mark} {label.id} {reading.certainty:.2f}: {label.intent}, read {reading.intent}"
            )
            print(f"    {label.text.strip()}")
            print(f"    because {list(reading.because)}")
            if not one.right and one.intent_right:
                print(f"    start {label.start} begins {label.begins}: {reading.as_json()}")


def marks(found: Sequence[Read], milliseconds: float = 0.0) -> bool:
    """Prints the four figures that have a mark; whether all are kept. No time was taken: 0."""
    sure = [one for one in found if one.reading.sure]
    wrong = sum(one.wrong_sure for one in found)
    moving = [one for one in found if one.label.intent in STATE_MOVING and one.label.alone]
    read = sum(one.reading.sure and not one.wrong_sure for one in moving)
    timed = [one for one in found if one.label.intent in TIMED and one.label.start]
    starts = sum(one.start_right for one in timed)
    wrong_share = wrong / max(1, len(sure))
    print(f"sure {len(sure)} of {len(found)}")
    print(f"wrong sure {wrong} ({wrong_share:.1%}, mark {MOST_WRONG_SURE:.0%})")
    print(f"interview start right {_share(starts, len(timed))} (mark {LEAST_START:.0%})")
    if milliseconds:
        times = milliseconds / bare_milliseconds([one.label.text for one in found])
        print(f"{milliseconds:.2f} ms a text (mark {MOST_MS:.0f}), {times:.0f} times a bare count")
    print(f"state-moving read without a person {_share(read, len(moving))} (mark {LEAST_READ:.0%})")
    return (
        wrong_share <= MOST_WRONG_SURE
        and read >= LEAST_READ * len(moving)
        and starts >= LEAST_START * len(timed)
        and milliseconds < MOST_MS
    )


def print_colleagues(labels: Sequence[LabelledReply]) -> None:
    """The bare baseline: what two careful colleagues, who saw no label, score on these held-back texts."""
    for colleague in _COLLEAGUES:
        print(f"--- {colleague} colleague")
        marks([Read(label, noted) for label, noted in noted_by(colleague, labels)])


def print_backed(found: Sequence[Read]) -> None:
    """How many of the wrong sure readings a colleague noted just so: there the label may be the one that errs."""
    wrong = {one.label.id: one for one in found if one.wrong_sure}
    backed = {
        label.id
        for colleague in _COLLEAGUES
        for label, noted in noted_by(colleague, [one.label for one in wrong.values()])
        if not replace(wrong[label.id], label=_labelled_as(label, noted)).wrong_sure
    }
    print(f"{len(backed)} of the wrong ones as a colleague noted them")


def _labelled_as(label: LabelledReply, noted: ReplyReading) -> LabelledReply:
    start = noted.slots[0].start if noted.slots else None
    return replace(
        label, intent=noted.intent, also=(), alone=noted.sure, start=start, begins=noted.begins
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"


def written(label: LabelledReply) -> str:
    """When its voice was written: before the rules, after the first of them, or batch by batch."""
    if batch_of(label.id) is not None:
        return "fresh"
    return "later" if label.id.startswith(LATER) else "first"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-back", action="store_true", help="score the held-back third")
    parser.add_argument("--misses", action="store_true", help="print the misses of the open part")
    parser.add_argument("--voices", choices=("first", "later", "fresh"), help="only these")
    parser.add_argument("--batch", type=int, help="only this batch of the fresh voices")
    options = parser.parse_args()
    labels = replies("held back" if options.held_back else "open")
    if options.voices:
        labels = [one for one in labels if written(one) == options.voices]
    if options.batch:
        labels = [one for one in labels if batch_of(one.id) == f"replies {options.batch}"]
    if not labels:
        parser.error("no such texts in this part; batches that are held back need --held-back")
    found, milliseconds = read_all(labels)
    if options.misses and not options.held_back:
        print_misses(found)
    print(
        f"replies, {'held-back third' if options.held_back else 'open part'}: {len(labels)} texts"
    )
    print_intents(found)
    print_fields(found)
    print_calibration(found)
    if options.held_back:
        print_colleagues(labels)
        print("--- the program")
        print_backed(found)
    return 0 if marks(found, milliseconds) else 1


if __name__ == "__main__":
    sys.exit(main())
