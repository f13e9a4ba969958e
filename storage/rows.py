"""Frozen values in and out of one table, with updates that notice when somebody was first."""

from dataclasses import fields
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    insert,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate

from casework.errors import ChangedElsewhereError, NotFoundError

T = TypeVar("T")

_MOST_ID = 2**31 - 1
"""What the databases can compare an id with."""

_CALLED = {"Inbound": "mail", "Queued": "letter", "Update": "chat message", "Cv": "CV"}
"""Kinds that are called otherwise than their class."""


class Rows(Generic[T]):
    """See `casework.ports.Rows`. The fields of `kind` are the columns of `table`, name by name."""

    def __init__(self, connection: Connection, table: Table, kind: type[T]) -> None:
        self.connection = connection
        self.table = table
        self.kind = kind
        self._read: dict[int, T] = {}
        self.names = _names(kind)  # type: ignore[arg-type]  # a class is hashable

    def get(self, number: int) -> T:
        found = self._read.get(number)
        if found is None and number <= _MOST_ID:
            found = self.find(id=number)
        if found is None:
            raise NotFoundError(f"there is no {self._said(number)}")
        return found

    def hold(self, number: int) -> T:
        self.forget()
        one = select(self.table).where(self.table.c.id == number).with_for_update()
        found = self._first(one)
        if found is None:
            raise NotFoundError(f"there is no {self._said(number)}")
        return found

    def find(self, **equal: Any) -> T | None:
        return self._first(_matching(self.table, _shape(equal), first=True), _given(equal))

    def where(self, **equal: Any) -> list[T]:
        return self._all(_matching(self.table, _shape(equal), first=False), _given(equal))

    def matching(self, *conditions: ColumnElement[bool]) -> list[T]:
        """All rows of which these hold, oldest first; for the tables' own named queries."""
        return self._all(select(self.table).where(*conditions).order_by(self.table.c.id))

    def add(self, value: T) -> T:
        return self._kept(self.connection.execute(_insert(self.table), self._new(value)).one())

    def save(self, before: T, after: T) -> T:
        old, new = self._values(before), self._values(after)
        changed = {name: value for name, value in new.items() if value != old[name]}
        if not changed:
            return before
        self.forget()
        given = {f"new_{name}": value for name, value in changed.items()}
        given |= {"old_id": old["id"], "old_version": old["version"]}
        given["new_version"] = old["version"] + 1
        row = self.connection.execute(_update(self.table, tuple(changed)), given).one_or_none()
        if row is None:
            raise ChangedElsewhereError(f"somebody else has just changed {self._said(old['id'])}")
        return self._kept(row)

    def forget(self) -> None:
        """What was read or written in this transaction is read anew by `get`."""
        self._read.clear()

    def _said(self, number: int) -> str:
        """A row in words, such as "partner 7"."""
        name = self.kind.__name__
        return f"{_CALLED.get(name, name.lower())} {number}"

    def _first(self, statement: Select[Any], given: dict[str, Any] | None = None) -> T | None:
        row = self.connection.execute(statement, given).one_or_none()
        return None if row is None else self._kept(row)

    def _all(self, statement: Select[Any], given: dict[str, Any] | None = None) -> list[T]:
        return [self._value(row) for row in self.connection.execute(statement, given).all()]

    def _kept(self, row: Row[Any]) -> T:
        """The value of a row just read or written: `get` need not read it again."""
        value = self._read[row.id] = self._value(row)
        return value

    def _value(self, row: Row[Any]) -> T:
        values = row._mapping  # noqa: SLF001 - SQLAlchemy's public name; made anew at each look
        return self.kind(**{name: values[name] for name in self.names})

    def _values(self, value: T) -> dict[str, Any]:
        return {name: getattr(value, name) for name in self.names}

    def _new(self, value: T) -> dict[str, Any]:
        """The columns of a row that is not there yet."""
        values = self._values(value)
        del values["id"]
        return values


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


# Statements are built once per shape: building one costs as much as running it.

_LISTS = (list, tuple, set, frozenset)
_Shape = tuple[tuple[str, str], ...]


def _shape(equal: dict[str, Any]) -> _Shape:
    """Which columns are compared, and how."""
    return tuple(
        (name, "null" if value is None else "in" if isinstance(value, _LISTS) else "is")
        for name, value in equal.items()
    )


def _given(equal: dict[str, Any]) -> dict[str, Any]:
    return {
        f"is_{name}": list(value) if isinstance(value, _LISTS) else value
        for name, value in equal.items()
        if value is not None
    }


@lru_cache(1000)
def _matching(table: Table, shape: _Shape, *, first: bool) -> Select[Any]:
    conditions = [_condition(table.c[name], how) for name, how in shape]
    found = select(table).where(*conditions).order_by(table.c.id)
    return found.limit(1) if first else found


def _condition(column: Column[Any], how: str) -> ColumnElement[bool]:
    if how == "null":
        return column.is_(None)
    given = bindparam(f"is_{column.name}", type_=column.type, expanding=how == "in")
    return column.in_(given) if how == "in" else column == given


@cache
def _insert(table: Table) -> ReturningInsert[Any]:
    return insert(table).returning(*table.c)


@lru_cache(1000)
def _update(table: Table, changed: tuple[str, ...]) -> ReturningUpdate[Any]:
    columns = table.c
    new = {name: bindparam(f"new_{name}", type_=columns[name].type) for name in changed}
    return (
        update(table)
        .where(columns.id == bindparam("old_id"), columns.version == bindparam("old_version"))
        .values(new | {"version": bindparam("new_version")})
        .returning(*columns)
    )


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
        return _in_order(self.table, self.waiting)

    def _claim(self, choice: Select[Any], worker: str, until: datetime) -> T | None:
        number = self.connection.execute(
            choice.limit(1).with_for_update(skip_locked=True)
        ).scalar_one_or_none()
        if number is None:
            return None
        self.forget()
        row = self.connection.execute(
            _take(self.table, self.waiting, self.working),
            {"number": number, "worker": worker, "until": until},
        ).one_or_none()
        return None if row is None else self._value(row)


@cache
def _in_order(table: Table, waiting: str) -> Select[Any]:
    """The ids of the rows that wait, oldest first."""
    return select(table.c.id).where(table.c.state == waiting).order_by(table.c.id)


@cache
def _take(table: Table, waiting: str, working: str) -> ReturningUpdate[Any]:
    """Marks one row as a worker's until then, if it still waits; counts the attempt."""
    columns = table.c
    return (
        update(table)
        .where(columns.id == bindparam("number"), columns.state == waiting)
        .values(
            state=working,
            claimed_by=bindparam("worker"),
            claimed_until=bindparam("until"),
            attempts=columns.attempts + 1,
            version=columns.version + 1,
        )
        .returning(*columns)
    )
