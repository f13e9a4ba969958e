"""Traces of a person: found in every column of every table that holds words, and taken out.

The columns are those of the schema itself, so a table that is added later is searched too. Tables
that say who other people are stay as they are: somebody else may have the same name.
"""

import re
from base64 import b64decode
from collections.abc import Collection, Iterator, Mapping, Sequence
from quopri import decodestring
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    String,
    Table,
    Text,
    cast,
    func,
    or_,
    select,
    update,
)

from casework.inputs import InputState
from casework.model import Subject
from storage import tables
from storage.times import Choice, Tuple

_OF_OTHERS = {
    "municipalities",
    "associations",
    "companies",
    "contacts",
    "caseworkers",
    "employees",
    "partners",
    "teams",
    "routes",
    "settings",
}
_SEEN_IN = _OF_OTHERS | {"inbound"}
_OVER = [InputState.DONE, InputState.REFUSED, InputState.DUPLICATE, InputState.NEEDS_PERSON]
_CHUNK = 200


class Traces:
    """See `casework.ports.Traces`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def silence(self, subject: Subject, numbers: Collection[int]) -> None:
        columns = tables.event_rows.c
        of_them = (columns.subject == subject) & columns.subject_id.in_(sorted(numbers))
        said = of_them & (columns.words != "")
        self._connection.execute(update(tables.event_rows).where(said).values(words=""))

    def naming(self, words: Sequence[str]) -> dict[str, list[int]]:
        sought = Sought(words)
        found: dict[str, list[int]] = {}
        for table, columns in _searched() if sought else ():
            for row in self._rows(table, columns, sought):
                values = (row[column.name] for column in columns)
                if any(sought.stands_in(value) for value in values):
                    found.setdefault(table.name, []).append(row[_key(table).name])
        return found

    def scrub(
        self, words: Sequence[str], instead: str, spared: Mapping[str, Collection[int]]
    ) -> None:
        sought = Sought(words)
        for table, columns in _searched() if sought else ():
            for row in self._rows(table, columns, sought):
                number = row[_key(table).name]
                if number not in spared.get(table.name, ()):
                    self._rewrite(table, columns, number, row, sought, instead)

    def mails(self, words: Sequence[str]) -> list[int]:
        sought = Sought(words)
        columns = tables.inbound.c
        last, found = 0, []
        while sought:
            rows = self._connection.execute(
                select(columns.id, columns.raw)
                .where(columns.id > last, columns.state.in_(_OVER), func.length(columns.raw) > 0)
                .order_by(columns.id)
                .limit(_CHUNK)
            ).all()
            if not rows:
                break
            last = rows[-1].id
            found += [row.id for row in rows if sought.stands_in(words_of(row.raw))]
        return found

    def conversations(self, chat_ids: Collection[int]) -> None:
        """A conversation's key is `bot:chat:user:thread:destiny`."""
        table = tables.conversations
        for chat_id in chat_ids:
            self._connection.execute(table.delete().where(table.c.key.like(f"%:{chat_id}:%")))

    def _rows(
        self, table: Table, columns: Sequence[Column[Any]], sought: "Sought"
    ) -> Iterator[Mapping[str, Any]]:
        """Rows that may hold what is sought: the database looks for the plainest part of it."""
        where = func.strpos if self._connection.dialect.name == "postgresql" else func.instr
        likely = or_(
            *(
                where(func.lower(cast(column, Text)), fragment) > 0
                for column in columns
                for fragment in sought.fragments
            )
        )
        rows = self._connection.execute(select(_key(table), *columns).where(likely))
        return iter([dict(row) for row in rows.mappings()])

    def _rewrite(
        self,
        table: Table,
        columns: Sequence[Column[Any]],
        number: object,
        row: Mapping[str, Any],
        sought: "Sought",
        instead: str,
    ) -> None:
        new: dict[str, Any] = {}
        for column in columns:
            value = sought.replaced(row[column.name], instead)
            if value != row[column.name]:
                new[column.name] = value
        if not new:
            return
        if "version" in table.c:
            new["version"] = table.c.version + 1
        self._connection.execute(update(table).where(_key(table) == number).values(new))


def _searched() -> Iterator[tuple[Table, list[Column[Any]]]]:
    for table in tables.metadata.sorted_tables:
        columns = [column for column in table.c if _holds_words(column)]
        if columns and table.name not in _SEEN_IN and len(table.primary_key) == 1:
            yield table, columns


def _holds_words(column: Column[Any]) -> bool:
    kind = column.type
    words = isinstance(kind, String | JSON | Tuple) and not isinstance(kind, Choice)
    return words and not column.primary_key


def _key(table: Table) -> Column[Any]:
    return next(iter(table.primary_key))


class Sought:
    """Names, addresses and numbers, as whole words, in any case, over the end of a line too."""

    def __init__(self, words: Sequence[str]) -> None:
        parts = [[re.escape(one) for one in word.split()] for word in words if word.strip()]
        pattern = "|".join(r"[\s_]{1,4}".join(part) for part in parts)
        self._pattern = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
        self.fragments = sorted({fragment for word in words if (fragment := _plainest(word))})

    def __bool__(self) -> bool:
        return bool(self.fragments)

    def stands_in(self, value: object) -> bool:
        return bool(self.replaced(value, "") != value)

    def replaced(self, value: Any, instead: str) -> Any:
        """The value, a text or JSON, with `instead` wherever one of them stands."""
        if isinstance(value, str):
            return self._pattern.sub(instead, value)
        if isinstance(value, Mapping):
            return {key: self.replaced(one, instead) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return type(value)(self.replaced(one, instead) for one in value)
        return value


def _plainest(word: str) -> str:
    """The longest part that a database finds in any case and in JSON: ASCII, and no space."""
    return max(re.findall(r"[a-z0-9@.+-]+", word.lower()), key=len, default="")


_BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]{40,80}\r?\n)*[A-Za-z0-9+/]{16,80}={0,2}")
_MOST_WORDS = 300_000
_WORD64 = re.compile(rb"=\?[\w-]{1,40}\?[bB]\?([A-Za-z0-9+/]{1,400}={0,2})\?=")


def words_of(raw: bytes) -> str:
    """Everything in a mail that may be words, however it was encoded for the way.

    What is packed in a file (a PDF) is not read: whose file it was is known by who sent it.
    """
    plain = _BASE64.sub(lambda found: found[0] if len(found[0]) <= _MOST_WORDS else b"", raw)
    encoded = [*_BASE64.findall(plain), *_WORD64.findall(plain)]
    decoded = [plain, decodestring(plain), *(_unpacked(one) for one in encoded)]
    texts = (one.decode(code, "replace") for one in decoded for code in ("utf-8", "latin-1"))
    return "\n".join(texts)


def _unpacked(block: bytes) -> bytes:
    block = block.translate(None, b"\r\n=")
    return b64decode(block[: len(block) - (len(block) % 4 == 1)] + b"==="[: -len(block) % 4])
