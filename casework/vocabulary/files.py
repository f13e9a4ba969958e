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
            yield Entry(code, family, tuple(tuple(_written_out(cell)) for cell in cells))


def _written_out(cell: str) -> Iterator[str]:
    """Both of "kok/ke": kok, kokke; and of "cocinero/a": cocinero, cocinera."""
    for name in cell.split(","):
        forms = [word.partition("/") for word in name.split()]
        yield " ".join(base for base, _, _ in forms)
        if any(slash for _, slash, _ in forms):
            yield " ".join(_other_form(base, end) for base, _, end in forms)


def _other_form(base: str, end: str) -> str:
    return base[:-1] + end if end == "a" and base.endswith("o") else base + end
