"""Alembic by function: bring the database up to date, and say where it stands."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, insert, update

from storage import tables
from storage.errors import RevisionError

_MIGRATIONS = Path(__file__).parent / "migrations"
DEFAULT_MUNICIPALITY = ("Norddjurs Kommune", "Jobcenter Norddjurs")


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def upgrade(
    engine: Engine, revision: str = "head", *, named: tuple[str, str] = DEFAULT_MUNICIPALITY
) -> None:
    """Migrates in one transaction, and names the municipality and its office.

    Raises RevisionError where rows would point at nothing afterwards; then nothing has changed.
    """
    with _tables_may_change(engine) as connection:
        command.upgrade(_config(connection), revision)
        if revision == "head":
            _name(connection, *named)


def _name(connection: Connection, name: str, office: str) -> None:
    here = tables.municipalities
    if not connection.execute(update(here).values(name=name, office=office)).rowcount:
        connection.execute(insert(here).values(version=0, name=name, office=office))


def downgrade(engine: Engine, revision: str = "base") -> None:
    with _tables_may_change(engine) as connection:
        command.downgrade(_config(connection), revision)


@contextmanager
def _tables_may_change(engine: Engine) -> Iterator[Connection]:
    """SQLite changes a table by dropping the old one, which rows that point at it would forbid: so
    foreign keys are looked at once, at the end."""
    with engine.connect() as connection:
        if connection.dialect.name != "sqlite":
            with connection.begin():
                yield connection
            return
        driver = connection.connection.cursor()
        driver.execute("PRAGMA foreign_keys=OFF")  # counts only outside a transaction
        try:
            with connection.begin():
                yield connection
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise RevisionError("rows would point at nothing")
        finally:
            driver.execute("PRAGMA foreign_keys=ON")
            driver.close()


def current(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest() -> str | None:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    return ScriptDirectory.from_config(config).get_current_head()


def require_newest(engine: Engine) -> None:
    """Raises RevisionError where the schema is not the one this program was written for."""
    have, want = current(engine), newest()
    if have != want:
        raise RevisionError(
            f"the database is at {have or 'nothing'}, this program needs {want}: "
            "jobpartnerbank db upgrade"
        )
