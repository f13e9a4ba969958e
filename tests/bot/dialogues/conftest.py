"""Dialogues are told on SQLite: that both databases do the same is said by the other tests."""

import pytest


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    return sqlite_url
