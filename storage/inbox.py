"""Mails as they came in: kept before they are acknowledged, kept once."""

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import Connection, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

from casework.inputs import Inbound
from storage import tables
from storage.rows import Claimable


def insert_once(connection: Connection, table: Table) -> Insert:
    """An INSERT that leaves a row alone that is here already, on either database."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


class Inbounds(Claimable[Inbound]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.inbound, Inbound)

    def keep(self, mails: Sequence[Inbound]) -> None:
        if mails:
            rows = [self._without_id(mail) for mail in mails]
            self.connection.execute(insert_once(self.connection, self.table), rows)

    def _without_id(self, mail: Inbound) -> dict[str, object]:
        return {f.name: getattr(mail, f.name) for f in fields(mail) if f.name != "id"}
