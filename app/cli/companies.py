"""The group `company`."""

import csv
import io
from pathlib import Path
from typing import Annotated

import typer

from app.cli.parts import caseworker_of, company_of, day_of, opened, say
from app.register import company_lines
from casework.actions.company_practice import set_practice, tick_points
from casework.actions.import_companies import COLUMNS, import_companies
from casework.events import By, Channel, Role
from casework.partnership import read_points
from casework.typed import DAYS_LOOK_LIKE

company = typer.Typer(help="Cooperation companies.", no_args_is_help=True)


@company.command("import")
def company_import(
    file: Annotated[
        Path, typer.Argument(help="columns: " + ", ".join(COLUMNS), metavar="FILE.csv")
    ],
) -> None:
    """Add companies, contacts and agreements from a CSV file; what is here already stays."""
    rows = _table(file)
    by = By(role=Role.CASEWORKER, actor="command", channel=Channel.COMMAND)
    with opened() as (_, store, wall), store.work() as work:
        done = import_companies(work, rows, by, wall())
    for bad in done.bad:
        say(f"line {bad.line + 1}: {bad.column} {_WHY[bad.why]}")
    typer.echo(
        f"{done.companies} companies, {done.contacts} contacts, {done.agreements} agreements"
    )
    raise typer.Exit(1 if done.bad else 0)


_WHY = {
    "missing": "is missing",
    "not_an_address": "is not a mail address",
    "not_a_cvr_number": "is not a CVR number",
    "not_a_date": f"is not a day; write it as {DAYS_LOOK_LIKE}",
    "not_points": 'is not a list of points; write it as "1; 3: Bo Madsen: 2026-12-01"',
    "no_such_caseworker": "is no caseworker's mail address",
}


def _table(file: Path) -> "csv.DictReader[str]":
    """The rows, with whichever of the usual signs between the columns stands most in the head."""
    text = _text(file)
    head = text.partition("\n")[0]
    sign = max(",;\t", key=head.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=sign, skipinitialspace=True)
    if missing := {"company", "contact", "email"} - set(rows.fieldnames or ()):
        raise typer.BadParameter(f"the file has no column {', '.join(sorted(missing))}")
    return rows


def _text(file: Path) -> str:
    """In UTF-8, or as a Danish Excel writes it."""
    raw = file.read_bytes()
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise typer.BadParameter("the file is not text; save it as CSV UTF-8")


@company.command("list")
def company_list() -> None:
    """List companies with the state of their agreement."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.companies.where():
            agreements = work.agreements.where(company_id=one.id)
            state = agreements[-1].state if agreements else "none"
            contacts = ", ".join(c.email for c in work.contacts.where(company_id=one.id))
            typer.echo(f"{one.id}\t{one.name}\t{state}\t{contacts}")


@company.command("invite")
def company_invite(
    company: Annotated[str, typer.Argument(help="its ID, as in `company list`, or its name")],
    made_on: Annotated[
        str | None, typer.Option(help="when the employment agreement was made, such as 2026-01-31")
    ] = None,
    partner: Annotated[str | None, typer.Option(help="the partner's name")] = None,
) -> None:
    """Make a link with which the partner of a new employee begins in chat."""
    from casework.actions.invite import invite  # noqa: PLC0415

    by = By(role=Role.CASEWORKER, actor="command", channel=Channel.COMMAND)
    with opened() as (settings, store, wall), store.work() as work:
        day = day_of(made_on) if made_on else None
        token = invite(work, company_of(work, company), by, wall(), made_on=day, name=partner)
    if settings.telegram_name:
        typer.echo(f"https://t.me/{settings.telegram_name}?start={token}")
    typer.echo(f"/start {token}")


@company.command("show")
def company_show(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Show a company: contacts, agreement, contact person, question guide, forecasts, partnership."""
    with opened() as (_, store, _clock), store.work() as work:
        for line in company_lines(work, work.companies.get(number)):
            typer.echo(line)


@company.command("set")
def company_set(
    number: Annotated[int, typer.Argument(metavar="ID")],
    primary: Annotated[
        str | None, typer.Option(help="its contact person here: a caseworker's mail address")
    ] = None,
    panel: Annotated[
        bool | None, typer.Option("--panel/--no-panel", help="is it asked for forecasts?")
    ] = None,
    points: Annotated[
        str | None,
        typer.Option(
            help='ticked points of its partnership, such as "1; 3: Bo Madsen: 2026-12-01"'
        ),
    ] = None,
) -> None:
    """Change what the practice modules keep of a company."""
    with opened() as (_, store, _clock), store.work() as work:
        found = work.companies.get(number)
        whom = caseworker_of(work.caseworkers.where(), primary) if primary else None
        set_practice(work, found, whom, in_panel=panel)
        if points is not None:
            tick_points(work, found, read_points(points))
    typer.echo(f"{found.id}\t{found.name}")
