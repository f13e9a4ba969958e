"""A job centre with its bot, running."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.store import Store
from tests.bot.office import Office


@pytest.fixture
async def office(store: Store, database_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    there = Office(store, database_url, tmp_path)
    await there.start()
    yield there
    await there.stop()
