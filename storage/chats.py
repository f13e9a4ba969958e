"""Chat updates as they came in, kept once and handed out chat by chat; and rows claimed together."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Insert, Select, Table, select, update
from sqlalchemy.dialects import postgresql, sqlite

from casework.inputs import InputState, Update
from storage import tables
from storage.inbox import insert_once
from storage.rows import Claimable

T = TypeVar("T")


class Updates(Claimable[Update]):
    """A chat's updates are worked one after the other, whoever works them: no two of one chat are
    ever in hand, so a conversation has no races."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.updates, Update)

    def keep(self, updates: Sequence[Update]) -> None:
        names = [field.name for field in fields(Update) if field.name != "id"]
        rows = [{name: getattr(one, name) for name in names} for one in updates]
        if rows:
            self.connection.execute(insert_once(self.connection, self.table), rows)

    def claim_some(
        self, worker: str, until: datetime, most: int, busy: Collection[int] = ()
    ) -> list[Update]:
        columns, earlier = self.table.c, self.table.alias()
        ahead = select(earlier.c.id).where(
            earlier.c.chat_id == columns.chat_id,
            earlier.c.id < columns.id,
            earlier.c.state.in_([self.waiting, self.working]),
        )
        own = (
            (columns.state == self.working)
            & (columns.claimed_by == worker)
            & columns.id.not_in(list(busy))
        )
        ready = (
            select(columns.id)
            .where((columns.state == self.waiting) | own, ~ahead.exists())
            .order_by(columns.id)
        )
        tried = ready.where(columns.attempts > 0).limit(1)
        fresh = ready.where(columns.attempts == 0).limit(most)
        return claim_all(self, tried, worker, until) or claim_all(self, fresh, worker, until)

    def finish(self, updates: Sequence[Update], now: datetime) -> None:
        columns = self.table.c
        self.connection.execute(
            update(self.table)
            .where(columns.id.in_([one.id for one in updates]))
            .values(
                state=InputState.DONE,
                done_at=now,
                claimed_by=None,
                claimed_until=None,
                version=columns.version + 1,
            )
        )

    def empty(self, before: datetime) -> int:
        columns = self.table.c
        statement = (
            update(self.table)
            .where(
                columns.state == InputState.DONE,
                columns.done_at < before,
                columns.chat_id.is_not(None),
            )
            .values(payload={}, chat_id=None, version=columns.version + 1)
            .returning(columns.id)
        )
        return len(self.connection.execute(statement).all())


def claim_all(rows: Claimable[T], choice: Select[Any], worker: str, until: datetime) -> list[T]:
    """Marks the rows of `choice` (ids, ordered and limited) as this worker's, oldest first."""
    columns = rows.table.c
    numbers = rows.connection.scalars(choice.with_for_update(skip_locked=True)).all()
    if not numbers:
        return []
    claimed = rows.connection.execute(
        update(rows.table)
        .where(columns.id.in_(numbers))
        .values(
            state=rows.working,
            claimed_by=worker,
            claimed_until=until,
            attempts=columns.attempts + 1,
            version=columns.version + 1,
        )
        .returning(*columns)
    )
    return [rows.one(row) for row in sorted(claimed, key=lambda row: row.id)]


def insert_or_set(
    connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any]
) -> Insert:
    """An INSERT that becomes an UPDATE where the row is here already, in one statement."""
    if connection.dialect.name == "postgresql":
        one = postgresql.insert(table).values(key | values)
        return one.on_conflict_do_update(index_elements=list(key), set_=values)
    other = sqlite.insert(table).values(key | values)
    return other.on_conflict_do_update(index_elements=list(key), set_=values)
