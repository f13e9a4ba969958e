"""CVs by the terms a vacancy asks for, in the database's own full-text search.

SQLite ranks by BM25 over an FTS5 table, PostgreSQL by `ts_rank` over a GIN-indexed tsvector; both hold
the terms of `casework.matching.terms`, one row a CV, written with the CV and emptied with it.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, func, text

from casework import model
from casework.matching.terms import EDITION, terms_of_cv
from casework.readings import CvReading
from storage import tables
from storage.rows import Rows

_SQLITE_SEARCH = text(
    "SELECT rowid FROM cv_terms WHERE cv_terms MATCH :query ORDER BY bm25(cv_terms), rowid LIMIT :most"
)
_POSTGRES_SEARCH = text(
    "SELECT cv_id FROM cv_terms, CAST(:query AS tsquery) AS query WHERE terms @@ query"
    " ORDER BY ts_rank(terms, query) DESC, cv_id LIMIT :most"
)
_SQLITE_WRITE = text("INSERT INTO cv_terms (rowid, terms, edition) VALUES (:cv, :terms, :edition)")
_POSTGRES_WRITE = text(
    "INSERT INTO cv_terms (cv_id, terms, edition)"
    " VALUES (:cv, array_to_tsvector(string_to_array(:terms, ' ')), :edition)"
)


class Cvs(Rows[model.Cv]):
    """See `casework.ports.Cvs`. Whatever writes a CV writes its terms in the same transaction."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, tables.cvs, model.Cv)
        self._postgres = connection.dialect.name == "postgresql"

    def add(self, value: model.Cv) -> model.Cv:
        added = super().add(value)
        self._index(added)
        return added

    def save(self, before: model.Cv, after: model.Cv) -> model.Cv:
        saved = super().save(before, after)
        if (saved.text, saved.profile) != (before.text, before.profile):
            self._index(saved)
        return saved

    def nearest(self, terms: tuple[str, ...], limit: int) -> list[int]:
        if not terms:
            return []
        statement = _POSTGRES_SEARCH if self._postgres else _SQLITE_SEARCH
        query = (" | " if self._postgres else " OR ").join(map(self._quoted, terms))
        found = self.connection.execute(statement, {"query": query, "most": limit})
        return list(found.scalars())

    def telling(self, emails: Sequence[str]) -> list[model.Cv]:
        email = self.table.c.profile["email"].as_string()
        return self.matching(func.lower(email).in_(emails))

    def index_missing(self, limit: int) -> int:
        key = "cv_id" if self._postgres else "rowid"
        current = f"SELECT {key} FROM cv_terms WHERE edition = :edition"  # noqa: S608 - our own column
        missing = self.connection.execute(
            text(f"SELECT id FROM cvs WHERE id NOT IN ({current}) ORDER BY id LIMIT :most"),  # noqa: S608 - the line above
            {"edition": EDITION, "most": limit},
        ).scalars()
        numbers = list(missing)
        for number in numbers:
            self._index(self.get(number))
        return len(numbers)

    def _index(self, cv: model.Cv) -> None:
        key = "cv_id" if self._postgres else "rowid"
        self.connection.execute(text(f"DELETE FROM cv_terms WHERE {key} = :cv"), {"cv": cv.id})  # noqa: S608 - our own column
        terms = terms_of_cv(CvReading.from_json(cv.profile), cv.text)
        self.connection.execute(
            _POSTGRES_WRITE if self._postgres else _SQLITE_WRITE,
            {"cv": cv.id, "terms": " ".join(terms), "edition": EDITION},
        )

    def _quoted(self, term: str) -> str:
        """Terms are letters, colons and underscores: nothing in them can end the quotes."""
        return f"'{term}'" if self._postgres else f'"{term}"'
