from pathlib import Path

import pytest


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine of its own, on which nothing has been started yet."""
    monkeypatch.setenv("JPB_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
