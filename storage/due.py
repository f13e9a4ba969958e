"""Clocks, tasks and the event log: what is due, what waits for a person, what has happened."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Update, bindparam, func, insert, select, tuple_, update

from casework.clocks import Clock
from casework.inputs import Happened
from casework.model import Subject
from casework.tasks import Task, TaskKind, TaskState
from storage import tables
from storage.inbox import insert_once
from storage.rows import Rows

_ADD_CLOCK = insert(tables.clock_rows)


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

    def start(self, clocks: Sequence[Clock]) -> None:
        if clocks:
            self.connection.execute(_ADD_CLOCK, [self._new(clock) for clock in clocks])


class Tasks(Rows[Task]):
    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.task_rows, Task)

    def put(self, task: Task) -> Task | None:
        statement = insert_once(self.connection, self.table, *self.table.c)
        row = self.connection.execute(statement, self._new(task)).one_or_none()
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
        self,
        subject: Subject,
        number: int,
        now: datetime,
        kinds: Sequence[TaskKind] = (),
        *,
        but: Sequence[TaskKind] = (),
    ) -> None:
        self.forget()
        of_them = {"of": subject, "number": number, "now": now}
        self.connection.execute(_make_obsolete(tuple(kinds), tuple(but)), of_them)


@cache
def _make_obsolete(kinds: tuple[TaskKind, ...], but: tuple[TaskKind, ...]) -> Update:
    """Open tasks about a subject: of these kinds, or where none are given of all, but for some."""
    columns = tables.task_rows.c
    statement = update(tables.task_rows).where(
        columns.subject == bindparam("of"),
        columns.subject_id == bindparam("number"),
        columns.state == TaskState.OPEN,
    )
    if kinds:
        statement = statement.where(columns.kind.in_(kinds))
    if but:
        statement = statement.where(columns.kind.not_in(but))
    return statement.values(
        state=TaskState.OBSOLETE, done_at=bindparam("now"), version=columns.version + 1
    )


_ADD_EVENT = insert(tables.event_rows)
_NEWEST_EVENT = select(func.max(tables.event_rows.c.id)).where(
    tables.event_rows.c.subject == bindparam("of"),
    tables.event_rows.c.subject_id == bindparam("number"),
)


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

    def newest_of(self, subject: Subject, number: int) -> int:
        of_it = {"of": subject, "number": number}
        return self._connection.execute(_NEWEST_EVENT, of_it).scalar() or 0

    def caused_by(self, source: str) -> list[Happened]:
        return self._rows.where(source=source)

    def between(self, since: datetime, until: datetime) -> list[Happened]:
        at = tables.event_rows.c.at
        return self._rows.matching(at >= since, at < until)
