"""What all commands share: the opened store, a moment and a caseworker as they are written."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Annotated

import typer

from app.clock import Clock
from app.settings import Settings
from app.wiring import make_store
from casework.errors import NotFoundError
from casework.events import By, Channel, Role
from casework.model import LOCAL, Caseworker, Company, CompanyId
from casework.ports import Store, Work
from casework.typed import read_day

Moment = Annotated[
    str | None, typer.Option("--at", help="ISO time, such as 2026-12-09T16:00; local if no offset")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="only list; change and send nothing")]
By_ = Annotated[str | None, typer.Option("--as", help="the caseworker's mail address")]


def moment_of(text: str | None, clock: Clock) -> datetime:
    if text is None:
        return clock()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"not an ISO time: {text}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=LOCAL)


def day_of(text: str) -> date:
    try:
        return read_day(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


@contextmanager
def opened() -> Iterator[tuple[Settings, Store, Clock]]:
    settings = Settings.read()
    store = make_store(settings)
    try:
        yield settings, store, Clock()
    finally:
        store.engine.dispose()


def caseworker_of(everybody: list[Caseworker], email: str | None) -> Caseworker:
    """By address; without one, the only caseworker there is."""
    if email is None and len(everybody) == 1:
        return everybody[0]
    for one in everybody:
        if email is not None and one.email == email.strip().lower():
            return one
    if not everybody:
        raise NotFoundError("there is no caseworker yet: jobpartnerbank caseworker add NAME EMAIL")
    if email is None:
        raise typer.BadParameter("there are several caseworkers: say which with --as EMAIL")
    raise NotFoundError(f"there is no caseworker {email}")


def company_of(work: Work, company: str) -> Company:
    """By name or by ID; a name may be a number too, and then counts first."""
    named = work.companies.find(name=company)
    if named is not None:
        return named
    if company.isdecimal():
        return work.companies.get(CompanyId(int(company)))
    raise NotFoundError(f"there is no company {company}")


@contextmanager
def acting(email: str | None) -> Iterator[tuple[Work, By, datetime]]:
    """One transaction in which a caseworker acts; by address, as in `caseworker_of`."""
    with opened() as (_, store, wall), store.work() as work:
        whom = caseworker_of(work.caseworkers.where(), email)
        by = By(role=Role.CASEWORKER, actor=f"caseworker:{whom.id}", channel=Channel.COMMAND)
        yield work, by, wall()


def say(line: str) -> None:
    """For people, beside what a script may read: on standard error."""
    typer.echo(line, err=True)
