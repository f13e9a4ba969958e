"""What is kept of people, and the letters they get: `letters`, `export`, `forget`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.cli.parts import opened, say
from casework.actions.forget import forget_person
from casework.actions.person import export_person
from casework.events import By, Channel, Role
from casework.letters import OutboxState
from casework.model import PartnerId

letters = typer.Typer(help="The letters we write, and what waits to be sent.", no_args_is_help=True)
export = typer.Typer(help="Everything about one person, in one file.", no_args_is_help=True)
forget = typer.Typer(help="Delete a person's data.", no_args_is_help=True)


@letters.command("list")
def letters_list(
    state: Annotated[OutboxState | None, typer.Option(help="only those of this state")] = None,
) -> None:
    """List the letters that have not been sent, how old each is, and why it is still here.

    Those that wait, failed, or may have arrived, oldest first; of the recipient only the domain.
    """
    from app.letter_desk import NOT_SENT, letter_lines  # noqa: PLC0415

    with opened() as (settings, store, clock), store.work() as work:
        lines = list(letter_lines(work, [state] if state else NOT_SENT, settings, clock()))
    for line in lines:
        typer.echo(line)
    if not lines:
        say(f"no letter is {state}" if state else "no letter waits to be sent")


@letters.command("preview")
def letters_preview(
    folder: Annotated[Path, typer.Argument(help="where the files go")] = Path("data/letters"),
) -> None:
    """Write every letter with sample data, as HTML and text, to look at."""
    from app.preview import write_preview  # noqa: PLC0415

    typer.echo(f"{write_preview(folder)} letters: open {folder / 'index.html'}")


@export.command("person")
def export_one(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Print everything about one partner as JSON; nothing about the employee or anybody else."""
    with opened() as (_, store, _clock), store.work() as work:
        found = export_person(work, PartnerId(number))
    typer.echo(json.dumps(found, ensure_ascii=False, indent=2, default=str))


@forget.command("person")
def forget_one(
    number: Annotated[int, typer.Argument(metavar="ID")],
    yes: Annotated[bool, typer.Option("--yes", help="do not ask")] = False,
) -> None:
    """Withdraw a partner everywhere and delete name, addresses, CVs and words."""
    if not yes:
        typer.confirm(f"Forget partner {number}? This cannot be undone", abort=True)
    by = By(role=Role.CASEWORKER, actor="command", channel=Channel.COMMAND, confirmed=True)
    with opened() as (_, store, wall), store.work() as work:
        forget_person(work, PartnerId(number), by, wall())
    with opened() as (_, store, _clock):
        store.compact()
    typer.echo(f"partner {number} is forgotten")
