"""Mails as they came in: kept before they are acknowledged, kept once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Insert,
    Select,
    Table,
    bindparam,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from casework.inputs import Inbound, InputState
from casework.model import Subject
from casework.tasks import TaskState
from storage import tables
from storage.rows import Claimable


def insert_once(
    connection: Connection | Engine, table: Table, *returned: ColumnElement[Any]
) -> Insert:
    """An INSERT that leaves a row alone that is here already, on either database; of a new row it
    gives back what is `returned`."""
    return _insert_once(connection.dialect.name, table, returned)


@cache
def _insert_once(dialect: str, table: Table, returned: tuple[ColumnElement[Any], ...]) -> Insert:
    made = postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
    once = made.on_conflict_do_nothing()
    return once.returning(*returned) if returned else once


_OVER = [InputState.DONE, InputState.REFUSED, InputState.DUPLICATE, InputState.NEEDS_PERSON]


def _light() -> Select[Any]:
    """Mails without their bytes."""
    columns = [c for c in tables.inbound.c if c.name != "raw"]
    return select(*columns, literal(b"").label("raw"))


_COPIES = _light().where(tables.inbound.c.sha256 == bindparam("of")).order_by(tables.inbound.c.id)


class Inbounds(Claimable[Inbound]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.inbound, Inbound)

    def keep(self, mails: Sequence[Inbound]) -> None:
        if not mails:
            return
        rows = [self._new(mail) for mail in mails]
        statement = insert_once(self.connection, self.table)
        kept = self.connection.execute(
            statement, rows, execution_options={"preserve_rowcount": True}
        )
        if kept.rowcount != len(rows):
            for mail in mails:
                self._note_repeated(mail)

    def listed(self, states: Sequence[InputState] = ()) -> list[Inbound]:
        statement = _light().order_by(self.table.c.id)
        if states:
            statement = statement.where(self.table.c.state.in_(list(states)))
        return self._all(statement)

    def copies_of(self, sha256: str) -> list[Inbound]:
        return self._all(_COPIES, {"of": sha256})

    def counts(self) -> dict[InputState, int]:
        states = self.table.c.state
        counted = self.connection.execute(select(states, func.count()).group_by(states))
        return {row[0]: row[1] for row in counted}

    def empty(self, before: datetime) -> int:
        columns, waiting = self.table.c, tables.task_rows.c
        has_task = select(waiting.id).where(
            waiting.subject == Subject.INBOUND,
            waiting.subject_id == columns.id,
            waiting.state == TaskState.OPEN,
        )
        statement = (
            update(self.table)
            .where(
                columns.state.in_(_OVER),
                func.coalesce(columns.done_at, columns.received_at) < before,
                (columns.mail_from != "") | (func.length(columns.raw) > 0),
                ~has_task.exists(),
            )
            .values(raw=b"", mail_from="", peer="", message_id=None, version=columns.version + 1)
            .returning(columns.id)
        )
        return len(self.connection.execute(statement).all())

    def unfinished(self, before: datetime) -> list[Inbound]:
        columns = self.table.c
        return self._all(
            _light()
            .where(
                columns.state.in_([InputState.RECEIVED, InputState.WORKING]),
                columns.received_at < before,
            )
            .order_by(columns.id)
        )

    def _note_repeated(self, mail: Inbound) -> None:
        """Kept just now, or the same delivery once more, or a new delivery of the same mail."""
        columns = self.table.c
        deliveries = self.connection.execute(
            select(columns.id, columns.state, columns.received_at)
            .where(columns.sha256 == mail.sha256, columns.recipient == mail.recipient)
            .order_by(columns.id)
        ).all()
        if any(row.received_at == mail.received_at for row in deliveries):
            return
        first = next(row.id for row in deliveries if row.state is not InputState.DUPLICATE)
        repeated = replace(
            mail,
            raw=b"",
            state=InputState.DUPLICATE,
            why=f"duplicate_of:{first}",
            done_at=mail.received_at,
        )
        self.connection.execute(insert(self.table).values(self._new(repeated)))
