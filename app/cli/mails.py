"""What comes in: `read` understands a file and writes nothing, `mail` shows and retries mails."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from app.cli.parts import moment_of, opened
from app.clock import Clock
from app.settings import Settings
from casework.inputs import InputState

commands = typer.Typer()
mail = typer.Typer(
    help="Mails as they came in, and how far the work on them is.", no_args_is_help=True
)


@commands.command()
def read(
    files: Annotated[
        list[Path], typer.Argument(help=".eml, or with --cv or --vacancy other files")
    ],
    cv: Annotated[bool, typer.Option("--cv", help="the files are CVs")] = False,
    vacancy: Annotated[bool, typer.Option("--vacancy", help="the files are vacancy texts")] = False,
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="when it was written, where no Date header tells")
    ] = None,
) -> None:
    """Print what would be understood, one JSON object a line; writes nothing, needs no database."""
    from app.reading import read_file  # noqa: PLC0415

    if cv and vacancy:
        raise typer.BadParameter("--cv and --vacancy exclude each other")
    Settings.read()  # times are told by the municipality's clock
    moment = moment_of(as_of, Clock())
    failed = False
    for file in files:
        try:
            found = read_file(file, moment, cv=cv, vacancy=vacancy)
        except OSError as error:
            found = {"file": file.name, "error": error.strerror or "unreadable"}
        failed = failed or "error" in found
        typer.echo(json.dumps(found, ensure_ascii=False))
    raise typer.Exit(1 if failed else 0)


@mail.command("list")
def mail_list(
    stuck: Annotated[
        bool, typer.Option("--stuck", help="only those that wait for somebody")
    ] = False,
    state: Annotated[InputState | None, typer.Option(help="only those of this state")] = None,
) -> None:
    """List the mails that came in, newest last."""
    from app.mail_desk import mail_lines, waiting_lines  # noqa: PLC0415

    if stuck and state:
        raise typer.BadParameter("--stuck and --state exclude each other")
    with opened() as (_, store, _clock), store.work() as work:
        lines = waiting_lines(work) if stuck else mail_lines(work, [state] if state else [])
        for line in lines:
            typer.echo(line)


@mail.command("show")
def mail_show(
    number: Annotated[int, typer.Argument(metavar="ID")],
    raw: Annotated[bool, typer.Option("--raw", help="print the bytes as they came in")] = False,
) -> None:
    """Show one mail: headers, text, what was cut away, what was read, and what came of it."""
    from app.mail_desk import mail_page  # noqa: PLC0415

    with opened() as (settings, store, _clock), store.work() as work:
        one = work.inbound.get(number)
        if raw:
            sys.stdout.buffer.write(one.raw)
            return
        for line in mail_page(work, one, settings):
            typer.echo(line)


@mail.command("retry")
def mail_retry(
    number: Annotated[int | None, typer.Argument(metavar="ID")] = None,
    since: Annotated[
        str | None, typer.Option(help="ISO time: every stuck mail received since then")
    ] = None,
) -> None:
    """Put a mail that waits for a person back; it is worked again at the next look."""
    from casework.actions.mail_desk import retry_mail, retry_stuck_since  # noqa: PLC0415

    if (number is None) == (since is None):
        raise typer.BadParameter("say either which mail, or --since when")
    with opened() as (_, store, wall), store.work() as work:
        if number is not None:
            retry_mail(work, work.inbound.get(number), wall())
            typer.echo(f"mail {number} will be worked again")
        else:
            count = retry_stuck_since(work, moment_of(since, wall), wall())
            typer.echo(f"{count} mails will be worked again")
