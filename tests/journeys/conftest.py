"""What all journeys share: the world, and the process in which mail is understood."""

from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.settings import Settings
from app.understanding import make_time_box
from mailer.inbound.timebox import TimeBox
from storage.store import Store
from tests.journeys.story import BEGINS, Story
from tests.journeys.world import World


@pytest.fixture(scope="session")
def reader() -> Iterator[TimeBox]:
    """One for all: its start costs more than most journeys."""
    with closing(make_time_box(Settings.read(_env_file=None))) as box:
        yield box


@pytest.fixture
async def story(
    store: Store, database_url: str, tmp_path: Path, reader: TimeBox
) -> AsyncIterator[Story]:
    """The whole service, and nothing told yet."""
    world = World(store, database_url, tmp_path, BEGINS, reader)
    await world.start()
    yield Story(world)
    await world.stop()
