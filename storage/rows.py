"""Frozen values in and out of one table, with updates that notice when somebody was first."""

from dataclasses import fields
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, insert, select, update

from casework.errors import ChangedElsewhereError, NotFoundError

T = TypeVar("T")


class Rows(Generic[T]):
    """See `casework.ports.Rows`. The fields of `kind` are the columns of `table`, name by name."""

    def __init__(self, connection: Connection, table: Table, kind: type[T]) -> None:
        self.connection = connection
        self.table = table
        self.kind = kind
        self.names = [field.name for field in fields(kind)]  # type: ignore[arg-type]  # T is a dataclass

    def get(self, number: int) -> T:
        found = self._first(select(self.table).where(self.table.c.id == number))
        if found is None:
            raise NotFoundError(f"{self.table.name} {number}")
        return found

    def find(self, **equal: Any) -> T | None:
        return self._first(self._matching(equal))

    def where(self, **equal: Any) -> list[T]:
        return self._all(self._matching(equal))

    def add(self, value: T) -> T:
        values = self._values(value)
        del values["id"]
        statement = insert(self.table).values(values).returning(*self.table.c)
        return self._value(self.connection.execute(statement).one())

    def save(self, before: T, after: T) -> T:
        old, new = self._values(before), self._values(after)
        changed = {name: value for name, value in new.items() if value != old[name]}
        if not changed:
            return before
        statement = (
            update(self.table)
            .where(self.table.c.id == old["id"], self.table.c.version == old["version"])
            .values(changed | {"version": old["version"] + 1})
            .returning(*self.table.c)
        )
        row = self.connection.execute(statement).one_or_none()
        if row is None:
            raise ChangedElsewhereError(f"{self.table.name} {old['id']}")
        return self._value(row)

    def _matching(self, equal: dict[str, Any]) -> Select[Any]:
        conditions = [self._is(name, value) for name, value in equal.items()]
        return select(self.table).where(*conditions).order_by(self.table.c.id)

    def _is(self, name: str, value: Any) -> ColumnElement[bool]:
        column = self.table.c[name]
        if isinstance(value, (list, tuple, set, frozenset)):
            return column.in_(list(value))
        return column.is_(None) if value is None else column == value

    def _first(self, statement: Select[Any]) -> T | None:
        row = self.connection.execute(statement.limit(1)).one_or_none()
        return None if row is None else self._value(row)

    def _all(self, statement: Select[Any]) -> list[T]:
        return [self._value(row) for row in self.connection.execute(statement)]

    def _value(self, row: Row[Any]) -> T:
        return self.kind(**{name: row._mapping[name] for name in self.names})  # noqa: SLF001 - SQLAlchemy's public name

    def _values(self, value: T) -> dict[str, Any]:
        return {name: getattr(value, name) for name in self.names}


class Claimable(Rows[T]):
    """Rows that one worker at a time takes, marks with its name and a time, and finishes.

    The claim is committed before the work begins, so a row that kills its worker has counted the
    attempt. On PostgreSQL a row that another worker is just claiming is stepped over.
    """

    waiting: str = "received"
    working: str = "working"

    def one(self, row: Row[Any]) -> T:
        """The value of a row that was fetched in full."""
        return self._value(row)

    def claim(self, worker: str, now: datetime, until: datetime) -> T | None:
        return self._claim(self._next(now), worker, until)

    def abandoned(self, now: datetime) -> list[T]:
        columns = self.table.c
        return self._all(
            select(self.table).where(columns.state == self.working, columns.claimed_until < now)
        )

    def claimed(self) -> list[T]:
        return self._all(select(self.table).where(self.table.c.state == self.working))

    def _next(self, now: datetime) -> Select[Any]:  # noqa: ARG002 - for tables with a time
        columns = self.table.c
        return select(columns.id).where(columns.state == self.waiting).order_by(columns.id)

    def _claim(self, choice: Select[Any], worker: str, until: datetime) -> T | None:
        columns = self.table.c
        number = self.connection.execute(
            choice.limit(1).with_for_update(skip_locked=True)
        ).scalar_one_or_none()
        if number is None:
            return None
        row = self.connection.execute(
            update(self.table)
            .where(columns.id == number, columns.state == self.waiting)
            .values(
                state=self.working,
                claimed_by=worker,
                claimed_until=until,
                attempts=columns.attempts + 1,
                version=columns.version + 1,
            )
            .returning(*columns)
        ).one_or_none()
        return None if row is None else self._value(row)
