"""The group `module`: the practice modules, on or off, and their numbers."""

from typing import Annotated

import typer

from app.cli.parts import By_, caseworker_of, opened
from app.register import decide, module_lines

module = typer.Typer(help="Practice modules: on, off, and their numbers.", no_args_is_help=True)


@module.command("list")
def module_list() -> None:
    """List the practice modules: on or off, what they are, and their numbers."""
    with opened() as (_, store, _clock), store.work() as work:
        for line in module_lines(work.rules):
            typer.echo(line)


@module.command("on")
def module_on(name: str, as_: By_ = None) -> None:
    """Turn a practice module on."""
    _decide(name, "true", as_, modules=True)


@module.command("off")
def module_off(name: str, as_: By_ = None) -> None:
    """Turn a practice module off: it asks nobody any more, and keeps what it has."""
    _decide(name, "false", as_, modules=True)


@module.command("set")
def module_set(
    name: str,
    value: Annotated[str, typer.Argument(help="lists with commas, times as 07:30")],
    as_: By_ = None,
) -> None:
    """Set one of a module's or a digest's numbers, such as callout_addresses or digest_most."""
    _decide(name, value, as_, modules=False)


def _decide(name: str, value: str, as_: str | None, *, modules: bool) -> None:
    with opened() as (_, store, wall), store.work() as work:
        everybody = work.caseworkers.where()
        by = caseworker_of(everybody, as_).email if as_ or len(everybody) == 1 else "command"
        try:
            decide(work, name, value, by, wall(), modules=modules)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None
    typer.echo(f"{name}\t{value}")
