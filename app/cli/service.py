"""Commands that run the service or look after what it stands on: `run`, `demo`, `check`, `db`."""

import asyncio
import signal
from pathlib import Path
from typing import Annotated

import typer

from app.cli.parts import opened
from app.settings import Settings, address, host_port

commands = typer.Typer()
db = typer.Typer(help="The database's schema.", no_args_is_help=True)


@commands.command()
def run(
    parts: Annotated[
        list[str] | None,
        typer.Argument(help="mail-in, mail-out, bot, clock, desk; all of them by default"),
    ] = None,
) -> None:
    """Run the service until Ctrl-C or SIGTERM."""
    from app.processes import Part, Service  # noqa: PLC0415 - a `--help` need not wait for it

    if unknown := set(parts or ()) - set(Part):
        raise typer.BadParameter(
            f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(Part)}"
        )
    chosen = frozenset(map(Part, parts)) if parts else frozenset(Part)
    with opened() as (settings, store, clock):
        service = Service(settings=settings, store=store, clock=clock, parts=chosen)
        asyncio.run(_until_told(service.run))


async def _until_told(serve: object) -> None:
    """Runs `serve(until)` and sets `until` at the first SIGINT or SIGTERM."""
    until = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, until.set)
    await serve(until)  # type: ignore[operator]  # a coroutine function


@commands.command()
def demo(
    data_dir: Annotated[Path, typer.Option(help="where the demo keeps its data")] = Path(
        "data/demo"
    ),
    listen: Annotated[str, typer.Option(help="host:port of the demo's page")] = "127.0.0.1:8080",
) -> None:
    """The whole service with sample companies, a chat page and a mailbox: no token, no network."""
    from app.demo.run import Demo  # noqa: PLC0415

    try:
        host, port = address(host_port(listen))
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    asyncio.run(_until_told(Demo(data_dir, host, port).run))


@commands.command()
def check() -> None:
    """Look at settings, database, templates and optional programs; say what is missing."""
    from app.checks import checks  # noqa: PLC0415

    settings = Settings.read()
    failed = False
    for found in checks(settings):
        failed = failed or (not found.ok and found.needed)
        mark = "ok  " if found.ok else ("FAIL" if found.needed else "note")
        typer.echo(f"{mark}  {found.what}: {found.says}")
    raise typer.Exit(1 if failed else 0)


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the schema up to date."""
    from storage.revisions import current  # noqa: PLC0415

    with opened() as (_, store, _clock):
        typer.echo(current(store.engine))  # type: ignore[attr-defined]  # a storage.Store


@db.command("current")
def db_current() -> None:
    """Print the schema's revision, and whether it is the newest."""
    from storage.revisions import current, newest  # noqa: PLC0415
    from storage.store import make_engine  # noqa: PLC0415

    settings = Settings.read()
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    have, want = current(make_engine(settings.url)), newest()
    typer.echo(f"{have or 'empty'}" + (" (newest)" if have == want else f" (newest is {want})"))
    raise typer.Exit(0 if have == want else 1)
