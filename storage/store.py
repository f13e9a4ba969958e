"""The store: one transaction at a time over one database, SQLite or PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, make_url, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from casework import measures, model, ports, practice, routes
from casework.inputs import Happened
from casework.rules import Rules
from storage import tables
from storage.chats import Updates, insert_or_set
from storage.copies import Copies
from storage.documents.redact import clean_copy
from storage.due import Clocks, Events, Tasks
from storage.errors import AddressError
from storage.files import Folder
from storage.inbox import Inbounds, insert_once
from storage.outbox import Outbox
from storage.partners import Partners
from storage.rows import Rows
from storage.search import Cvs
from storage.traces import Traces

_RULE = "rule."
_RULES = select(tables.settings.c.name, tables.settings.c.value).where(
    tables.settings.c.name.startswith(_RULE)
)
_BUSY_SECONDS = 20
_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+pysqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


def make_engine(url: str, patience: int = _BUSY_SECONDS) -> Engine:
    """An engine that promises what the store needs; `patience` is how many seconds it waits for a
    database that is locked or does not answer.

    SQLite: a write-ahead log, fsync at every commit, foreign keys on, and the writer's lock taken
    when a transaction begins, so that two of them queue instead of failing half-way.
    Raises AddressError for what names neither SQLite nor PostgreSQL.
    """
    address = _address(url)
    if address.get_backend_name() == "postgresql":
        return create_engine(
            address,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={
                "connect_timeout": patience,
                "options": f"-c lock_timeout={patience}s",
            },
        )
    engine = create_engine(address, connect_args={"timeout": patience}, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    Turnstile(_BUSY_SECONDS).stand_before(engine)
    return engine


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise AddressError from None
    driver = _DRIVERS.get(address.drivername)
    if driver is None:
        raise AddressError
    return address.set(drivername=driver)


def _prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # sqlite3: we begin ourselves
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


class Turnstile:
    """Lets one transaction of this process in at a time.

    SQLite's own waiting for the writer's lock is sleeping and looking again, up to a tenth of a
    second too long; here the next one goes on at once. Other processes are still waited for by it.
    """

    def __init__(self, patience: float) -> None:
        self._free = Lock()
        self._patience = patience
        self._inside: Connection | None = None

    def stand_before(self, engine: Engine) -> None:
        event.listen(engine, "begin", self._enter)
        event.listen(engine, "commit", self._leave)
        event.listen(engine, "rollback", self._leave)

    def _enter(self, connection: Connection) -> None:
        held = self._free.acquire(timeout=self._patience)
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        except BaseException:
            if held:
                self._free.release()
            raise
        self._inside = connection if held else None

    def _leave(self, connection: Connection) -> None:
        if self._inside is connection:
            self._inside = None
            self._free.release()


@dataclass(frozen=True)
class Store:
    """See `casework.ports.Store`."""

    engine: Engine
    files: Folder
    secret: bytes

    def compact(self) -> None:
        """Writes the database anew, so that nothing of what was emptied lies in it unseen.

        PostgreSQL frees the room for new rows; the old bytes go when they are written over.
        """
        statements = ["VACUUM"]
        if self.engine.dialect.name == "sqlite":
            statements.append("PRAGMA wal_checkpoint(TRUNCATE)")
        lent = self.engine.raw_connection()
        try:
            driver: Any = lent.driver_connection
            if self.engine.dialect.name != "sqlite":
                driver.autocommit = True
            for statement in statements:
                driver.execute(statement)
        finally:
            lent.invalidate()  # its mode of committing is not the pool's
            lent.close()

    @contextmanager
    def work(self) -> Iterator[ports.Work]:
        refused: list[Happened] = []
        try:
            with self.engine.begin() as connection:
                yield Work(connection, self.files, self.secret, refused)
                _write_down(connection, refused)
                refused.clear()
        finally:
            # What was refused is kept, even where everything else of its transaction is not.
            if refused:
                with self.engine.begin() as connection:
                    _write_down(connection, refused)


def _write_down(connection: Connection, refused: list[Happened]) -> None:
    for happened in refused:
        Events(connection).add(happened)


def open_store(url: str, files: Path, secret: bytes, file_key: bytes) -> Store:
    """A store on this database and folder; makes neither schema nor rows (see `revisions`)."""
    return Store(make_engine(url), Folder(files, file_key), secret)


class Work:
    """See `casework.ports.Work`. Everything goes over the one connection of its transaction."""

    def __init__(
        self, connection: Connection, files: Folder, secret: bytes, refused: list[Happened]
    ) -> None:
        self.connection = connection
        self.refused = refused
        self.files = files
        self.secret = secret
        self.clean = clean_copy
        self.municipalities = Rows(connection, tables.municipalities, model.Municipality)
        self.companies = Rows(connection, tables.companies, model.Company)
        self.associations = Rows(connection, tables.associations, model.Association)
        self.agreements = Rows(connection, tables.agreements, model.Agreement)
        self.contacts = Rows(connection, tables.contacts, model.Contact)
        self.caseworkers = Rows(connection, tables.caseworkers, model.Caseworker)
        self.employees = Rows(connection, tables.employees, model.Employee)
        self.partners = Partners(connection)
        self.rights = Rows(connection, tables.rights, model.Right)
        self.cvs = Cvs(connection)
        self.copies = Copies(connection)
        self.vacancies = Rows(connection, tables.vacancies, model.Vacancy)
        self.referrals = Rows(connection, tables.referrals, model.Referral)
        self.interviews = Rows(connection, tables.interviews, model.Interview)
        self.barriers = Rows(connection, tables.barriers, measures.Barrier)
        self.findings = Rows(connection, tables.findings, measures.Finding)
        self.upskillings = Rows(connection, tables.upskillings, measures.Upskilling)
        self.guides = Rows(connection, tables.guides, practice.Guide)
        self.forecasts = Rows(connection, tables.forecasts, practice.Forecast)
        self.callouts = Rows(connection, tables.callouts, practice.Callout)
        self.callout_answers = Rows(connection, tables.callout_answers, practice.CalloutAnswer)
        self.partnership_points = Rows(
            connection, tables.partnership_points, practice.PartnershipPoint
        )
        self.invitations = Rows(connection, tables.invitations, model.Invitation)
        self.teams = Rows(connection, tables.teams, model.Team)
        self.routes = Rows(connection, tables.route_rows, routes.Route)
        self.answers = Rows(connection, tables.answers, model.Answer)
        self.breaches = Rows(connection, tables.breaches, model.Breach)
        self.clocks = Clocks(connection)
        self.tasks = Tasks(connection)
        self.events = Events(connection)
        self.inbound = Inbounds(connection)
        self.updates = Updates(connection)
        self.outbox = Outbox(connection)
        self.traces = Traces(connection)

    @cached_property
    def rules(self) -> Rules:
        rows = self.connection.execute(_RULES)
        return Rules.decided({name.removeprefix(_RULE): value for name, value in rows})

    @cached_property
    def municipality(self) -> model.Municipality:
        return self.municipalities.get(1)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            for rows in vars(self).values():
                if isinstance(rows, Rows):
                    rows.forget()  # what was read since is taken back too
            raise

    def belong(self, company_id: int, association: str) -> None:
        found = self.associations.find(name=association)
        if found is None:
            found = self.associations.add(model.Association(name=association))
        self.connection.execute(
            insert_once(self.connection, tables.memberships).values(
                company_id=company_id, association_id=found.id
            )
        )

    def digest_once(self, caseworker_id: int, local_date: str, now: datetime) -> bool:
        statement = (
            insert_once(self.connection, tables.digests)
            .values(caseworker_id=caseworker_id, local_date=local_date, made_at=now)
            .returning(tables.digests.c.caseworker_id)
        )
        return self.connection.execute(statement).first() is not None

    def once(self, name: str, now: datetime) -> bool:
        statement = (
            insert_once(self.connection, tables.occasions)
            .values(name=name, made_at=now)
            .returning(tables.occasions.c.name)
        )
        return self.connection.execute(statement).first() is not None

    def setting(self, name: str) -> str | None:
        statement = select(tables.settings.c.value).where(tables.settings.c.name == name)
        return self.connection.execute(statement).scalar_one_or_none()

    def decide_setting(self, name: str, value: str, by: str, now: datetime) -> None:
        self.connection.execute(tables.settings.delete().where(tables.settings.c.name == name))
        self.connection.execute(
            insert(tables.settings).values(name=name, value=value, decided_by=by, decided_at=now)
        )

    def conversation(self, key: str) -> tuple[str | None, dict[str, Any]]:
        columns = tables.conversations.c
        row = self.connection.execute(
            select(columns.state, columns.data).where(columns.key == key)
        ).one_or_none()
        return (None, {}) if row is None else (row.state, dict(row.data))

    def converse(self, key: str, state: str | None, data: dict[str, Any], now: datetime) -> None:
        table = tables.conversations
        if state is None and not data:
            self.connection.execute(table.delete().where(table.c.key == key))
            return
        said = {"state": state, "data": data, "updated_at": now}
        self.connection.execute(insert_or_set(self.connection, table, {"key": key}, said))

    def forget_conversations(self, before: datetime) -> int:
        table = tables.conversations
        statement = table.delete().where(table.c.updated_at < before).returning(table.c.key)
        return len(self.connection.execute(statement).all())
