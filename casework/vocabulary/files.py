"""Reads the data files: a table per family, a line per thing, a cell per language."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

LANGUAGES = ("da", "en", "de", "pl", "uk", "ro", "es", "sv/no", "fr")


@dataclass(frozen=True)
class Entry:
    """`names` by language, in the order of `LANGUAGES`."""

    code: str
    family: str
    names: tuple[tuple[str, ...], ...]


def read(name: str) -> Iterator[Entry]:
    """The lines of one data file. Raises ValueError where one has not a cell for each language."""
    text = files("casework.vocabulary").joinpath("data", f"{name}.toml").read_text("utf-8")
    for family, members in tomllib.loads(text).items():
        for code, line in members.items():
            cells = line.split("|")
            if len(cells) != len(LANGUAGES):
                raise ValueError(f"{name}.toml: {code} has {len(cells)} languages")
            named = zip(LANGUAGES, cells, strict=True)
            yield Entry(code, family, tuple(tuple(_names(*cell)) for cell in named))


def _names(language: str, cell: str) -> Iterator[str]:
    """Every form a cell stands for: both of "kok/ke", and what women of the trade are called."""
    for name in cell.split(","):
        forms = [word.partition("/") for word in name.split()]
        base = " ".join(base for base, _, _ in forms)
        yield base
        if any(slash for _, slash, _ in forms):
            yield " ".join(_other_form(base, end) for base, _, end in forms)
        elif base:
            yield from _womens(language, base)


def _other_form(base: str, end: str) -> str:
    """ "kok/ke" adds; "cocinero/a" takes the o's place."""
    return base[:-1] + end if end == "a" and base.endswith("o") else base + end


def _womens(language: str, name: str) -> Iterator[str]:
    """The first word bends: "pracownik szklarni" is also "pracownica szklarni"."""
    first, space, rest = name.partition(" ")
    for ending, womens in _WOMENS.get(language, ()):
        if first.endswith(ending):
            yield first.removesuffix(ending) + womens + space + rest


_WOMENS = {
    "pl": (("nik", "nica"), ("nik", "niczka"), ("arz", "arka"), ("er", "erka"), ("or", "orka")),
    "uk": (("ник", "ниця"), ("ар", "арка"), ("ер", "ерка"), ("ор", "орка"), ("ист", "истка")),
    "ro": (("or", "oare"), ("ent", "entă"), ("ist", "istă"), ("ic", "ică"), ("ar", "ară")),
    "es": (("o", "a"), ("or", "ora")),
    "fr": (("ier", "ière"), ("eur", "euse"), ("teur", "trice"), ("ien", "ienne")),
}
