"""Every rule that code or documents cite by its code stands in docs/rules.md."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "rules.md"
EXPLAINED = set(re.findall(r"^\| ([RPA]\d+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
FOLDERS = ("app", "bench", "bot", "casework", "desk", "docs", "mailer", "scheduler", "storage")

CODE = re.compile(r"\b([RP]\d\d|A\d{1,2})(?:-([RPA])(\d{1,2}))?\b")
"""R10, or A5-A10 for all of them. A1 and A2 are a language's levels too, and A4 a paper's size."""


def cited(text: str) -> set[str]:
    codes = set()
    for first, letter, last in CODE.findall(text):
        codes.add(first)
        if letter == first[0]:
            form = "{}{}" if letter == "A" else "{}{:02d}"
            codes |= {form.format(letter, n) for n in range(int(first[1:]), int(last) + 1)}
    return codes


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_cited_rule_is_explained(folder: str) -> None:
    unknown = {
        f"{file.relative_to(ROOT)}: {code}"
        for file in (ROOT / folder).rglob("*")
        if file.suffix in (".py", ".md") and file != PAGE
        for code in cited(file.read_text(encoding="utf-8")) - EXPLAINED
    }

    assert not unknown


def test_a_stretch_of_rules_is_each_of_them() -> None:
    assert cited("(A9-A11, R08)") == {"A9", "A10", "A11", "R08"}
