"""Clocks, tasks and the event log: what is due, what waits for a person, what has happened."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Update, bindparam, insert, select, tuple_, update

from casework.clocks import Clock
from casework.inputs import Happened
from casework.model import Subject
from casework.tasks import Task, TaskKind, TaskState
from storage import tables
from storage.inbox import insert_once
from storage.rows import Rows


class Clocks(Rows[Clock]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.clock_rows, Clock)

    def due(self, now: datetime, limit: int) -> list[Clock]:
        columns = self.table.c
        return self._all(
            select(self.table)
            .where(columns.stopped_at.is_(None), columns.due_at <= now)
            .order_by(columns.due_at, columns.id)
            .limit(limit)
        )

    def take(self, number: int, now: datetime) -> Clock | None:
        columns, earlier = self.table.c, self.table.alias().c
        ahead = select(earlier.id).where(
            earlier.subject == columns.subject,
            earlier.subject_id == columns.subject_id,
            earlier.stopped_at.is_(None),
            tuple_(earlier.due_at, earlier.id) < tuple_(columns.due_at, columns.id),
        )
        return self._first(
            select(self.table)
            .where(columns.id == number, columns.stopped_at.is_(None), columns.due_at <= now)
            .where(~ahead.exists())
            .with_for_update(skip_locked=True)
        )

    def running(self, subject: Subject, number: int) -> list[Clock]:
        return self.where(subject=subject, subject_id=number, stopped_at=None)


class Tasks(Rows[Task]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.task_rows, Task)

    def put(self, task: Task) -> Task | None:
        values = self._values(task)
        del values["id"]
        statement = insert_once(self.connection, self.table).returning(*self.table.c)
        row = self.connection.execute(statement, values).one_or_none()
        return None if row is None else self._value(row)

    def open_about(self, subject: Subject, number: int) -> list[Task]:
        return self.where(subject=subject, subject_id=number, state=TaskState.OPEN)

    def open(self) -> list[Task]:
        columns = self.table.c
        return self._all(
            select(self.table)
            .where(columns.state == TaskState.OPEN)
            .order_by(columns.due_at, columns.id)
        )

    def obsolete(
        self, subject: Subject, number: int, now: datetime, kinds: Sequence[TaskKind] = ()
    ) -> None:
        self.forget()
        of_them = {"of": subject, "number": number, "now": now}
        self.connection.execute(_make_obsolete(tuple(kinds)), of_them)


@cache
def _make_obsolete(kinds: tuple[TaskKind, ...]) -> Update:
    """Open tasks of these kinds about a subject, or all of them where no kinds are given."""
    columns = tables.task_rows.c
    statement = update(tables.task_rows).where(
        columns.subject == bindparam("of"),
        columns.subject_id == bindparam("number"),
        columns.state == TaskState.OPEN,
    )
    if kinds:
        statement = statement.where(columns.kind.in_(kinds))
    return statement.values(
        state=TaskState.OBSOLETE, done_at=bindparam("now"), version=columns.version + 1
    )


_ADD_EVENT = insert(tables.event_rows)


class Events:
    """Append-only: nothing here updates or deletes a row."""

    def __init__(self, connection: Connection) -> None:
        self._rows = Rows(connection, tables.event_rows, Happened)
        self._connection = connection

    def add(self, happened: Happened) -> None:
        values = {f.name: getattr(happened, f.name) for f in fields(happened) if f.name != "id"}
        self._connection.execute(_ADD_EVENT, values)

    def of(self, subject: Subject, number: int) -> list[Happened]:
        return self._rows.where(subject=subject, subject_id=number)

    def caused_by(self, source: str) -> list[Happened]:
        return self._rows.where(source=source)

    def between(self, since: datetime, until: datetime) -> list[Happened]:
        at = tables.event_rows.c.at
        return self._rows.matching(at >= since, at < until)
