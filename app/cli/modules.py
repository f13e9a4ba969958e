"""The commands of the practice modules: `module`, `company show` and `set`, `referral group-day`."""

from datetime import timedelta
from typing import Annotated

import typer

from app.cli.companies import company
from app.cli.parts import By_, caseworker_of, moment_of, opened
from app.cli.referrals import referral
from app.register import company_lines, decide, module_lines
from casework.actions.company_practice import set_practice, tick_points
from casework.actions.group_day import GroupDay, book_group_day
from casework.events import By, Channel, Role
from casework.model import LOCAL
from casework.partnership import read_points

module = typer.Typer(help="Practice modules: on, off, and their numbers.", no_args_is_help=True)


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


@referral.command("group-day")
def referral_group_day(
    vacancy: Annotated[int, typer.Argument(metavar="VACANCY")],
    at: Annotated[str, typer.Option("--at", help="when the first interview begins, ISO time")],
    minutes: Annotated[int, typer.Option(min=5, max=480, help="how long each one takes")] = 30,
    place: Annotated[str | None, typer.Option(help="where")] = None,
    as_: By_ = None,
) -> None:
    """Book an interview day: everybody whose CV lies with the company for a vacancy gets a time."""
    with opened() as (_, store, wall), store.work() as work:
        whom = caseworker_of(work.caseworkers.where(), as_)
        by = By(role=Role.CASEWORKER, actor=f"caseworker:{whom.id}", channel=Channel.COMMAND)
        day = GroupDay(begins=moment_of(at, wall), each=timedelta(minutes=minutes), place=place)
        for slot, one in book_group_day(work, work.vacancies.get(vacancy), day, by, wall()):
            start = slot.start.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")
            typer.echo(f"{start}\t{one.id}\t{work.partners.get(one.partner_id).name}")
