"""Every setting is named in the documentation."""

from pathlib import Path

import pytest

from app.settings import Settings

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_the_setting_is_documented(name: str) -> None:
    assert f"`JPB_{name.upper()}`" in TEXT
