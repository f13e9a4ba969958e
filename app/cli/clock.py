"""What the calendar does, at a moment of one's choosing: `clock` and `digest`."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from app.cli.parts import DryRun, Moment, caseworker_of, moment_of, opened

commands = typer.Typer()


@commands.command()
def clock(at: Moment = None, dry_run: DryRun = False) -> None:
    """Run everything that is due at a moment, once: mails to read, clocks, digests, letters to send."""
    from app.due import list_due_at, run_due_at  # noqa: PLC0415

    with opened() as (settings, store, wall):
        now = moment_of(at, wall)
        if dry_run:
            for line in list_due_at(store, now):
                typer.echo(line)
            return
        typer.echo(asyncio.run(run_due_at(settings, store, now)))


@commands.command()
def digest(
    email: Annotated[str, typer.Option("--for", help="the caseworker's mail address")],
    at: Moment = None,
    dry_run: DryRun = False,
    weekly: Annotated[
        bool, typer.Option("--weekly", help="the overview of last week instead")
    ] = False,
    half_year: Annotated[
        Path | None,
        typer.Option(
            "--half-year",
            metavar="OUT_DIR",
            help="write the committee's annex of the last half-year there instead",
        ),
    ] = None,
) -> None:
    """Put a caseworker's digest of that day in the outbox, or with --dry-run print it."""
    from app.due import digest_text, overview_text, write_annex  # noqa: PLC0415
    from casework.actions.digest import send_digest  # noqa: PLC0415
    from casework.actions.overview import send_overview  # noqa: PLC0415

    if weekly and half_year:
        raise typer.BadParameter("--weekly and --half-year exclude each other")
    with opened() as (settings, store, wall), store.work() as work:
        now = moment_of(at, wall)
        found = caseworker_of(work.caseworkers.where(), email)
        if half_year is not None:
            for file in write_annex(work, found.language, half_year, now):
                typer.echo(file)
        elif dry_run:
            text = overview_text if weekly else digest_text
            typer.echo(text(work, found, settings, now))
        elif (send_overview if weekly else send_digest)(work, found, now):
            typer.echo("overview put in the outbox" if weekly else "digest put in the outbox")
        else:
            typer.echo("it was made already, or is empty")
