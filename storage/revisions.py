"""Alembic by function: bring the database up to date, and say where it stands."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, insert, select

from storage import tables
from storage.errors import RevisionError

_MIGRATIONS = Path(__file__).parent / "migrations"
DEFAULT_MUNICIPALITY = ("Norddjurs Kommune", "Jobcenter Norddjurs")


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrates in one transaction, and sees to it that there is a municipality to work for."""
    with engine.begin() as connection:
        command.upgrade(_config(connection), revision)
        name, office = DEFAULT_MUNICIPALITY
        if (
            revision == "head"
            and not connection.execute(select(tables.municipalities.c.id)).first()
        ):
            connection.execute(
                insert(tables.municipalities).values(version=0, name=name, office=office)
            )


def downgrade(engine: Engine, revision: str = "base") -> None:
    with engine.begin() as connection:
        command.downgrade(_config(connection), revision)


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
        raise RevisionError(f"database is at {have or 'nothing'}, this program needs {want}")
