"""Our packages have everyday names: each must be found in this repository, wherever we start."""

from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "name",
    ["app", "bot", "casework", "desk", "mailer", "scheduler", "storage", "templates"],
)
def test_the_package_is_ours(name: str) -> None:
    assert Path(import_module(name).__file__ or "").resolve().is_relative_to(ROOT)
