"""Where the mail server puts what came in: nothing but INSERTs, committed, as fast as it goes.

On SQLite the driver is used at first hand on one lasting connection: that halves what a commit
costs beside the disk. Where a mail is here already, and on PostgreSQL, `Inbounds.keep` decides.
"""

import sqlite3
from collections.abc import Sequence
from operator import attrgetter
from typing import Any, cast

from sqlalchemy import Engine
from sqlalchemy.pool import PoolProxiedConnection

from casework.inputs import Inbound
from storage import tables
from storage.inbox import Inbounds, insert_once


class Letterbox:
    """To be used by one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._quick = _Quick(engine) if engine.dialect.name == "sqlite" else None

    def keep(self, mails: Sequence[Inbound]) -> None:
        """On disk when it returns, all of them or, raising what the driver raises, none."""
        if self._quick is None or not self._quick.keep(mails):
            with self._engine.begin() as connection:
                Inbounds(connection).keep(mails)

    def close(self) -> None:
        if self._quick is not None:
            self._quick.close()
        self._engine.dispose()


class _Quick:
    """One connection of the engine, prepared as all of them are, and one statement."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lent: PoolProxiedConnection | None = None
        statement = insert_once(engine, tables.inbound)
        columns = [column.name for column in tables.inbound.c if column.name != "id"]
        compiled = statement.compile(dialect=engine.dialect, column_keys=columns)
        self._sql = str(compiled)
        self._values = attrgetter(*columns)
        self._stored = [
            column.type.dialect_impl(engine.dialect).bind_processor(engine.dialect) or _as_it_is
            for column in tables.inbound.c
            if column.name != "id"
        ]

    def keep(self, mails: Sequence[Inbound]) -> bool:
        """False where one of them is here already: then nothing was stored."""
        rows = [self._row(mail) for mail in mails]
        connection = self._connection()
        try:
            connection.execute("BEGIN IMMEDIATE")
            new = connection.executemany(self._sql, rows).rowcount == len(rows)
            connection.execute("COMMIT" if new else "ROLLBACK")
        except BaseException:
            self.close()
            raise
        return new

    def close(self) -> None:
        """What was not committed is rolled back."""
        if self._lent is not None:
            self._lent.close()
            self._lent = None

    def _connection(self) -> sqlite3.Connection:
        if self._lent is None:
            self._lent = self._engine.raw_connection()
        return cast("sqlite3.Connection", self._lent.driver_connection)

    def _row(self, mail: Inbound) -> tuple[Any, ...]:
        values = zip(self._stored, self._values(mail), strict=True)
        return tuple(stored(value) for stored, value in values)


def _as_it_is(value: Any) -> Any:
    return value
