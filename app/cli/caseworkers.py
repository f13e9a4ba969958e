"""The group `caseworker`."""

from dataclasses import replace
from datetime import timedelta
from typing import Annotated

import typer

from app.cli.parts import opened
from casework.model import Caseworker
from casework.tokens import sign
from casework.typed import is_address
from casework.workdays import local_date

caseworker = typer.Typer(help="Caseworkers.", no_args_is_help=True)


@caseworker.command("list")
def caseworker_list() -> None:
    """List caseworkers: ID, name, address, who is a leader, who has linked a chat."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.caseworkers.where():
            rank = "leader" if one.is_leader else "-"
            chat = "chat" if one.chat_id is not None else "-"
            typer.echo(f"{one.id}\t{one.name}\t{one.email}\t{rank}\t{chat}")


@caseworker.command("add")
def caseworker_add(
    name: str,
    email: str,
    leader: Annotated[
        bool, typer.Option("--leader", help="sees what is passed up, gets the weekly overview")
    ] = False,
    digest_in_chat: Annotated[
        bool | None,
        typer.Option("--digest-in-chat/--no-digest-in-chat", help="the day's overview in chat too"),
    ] = None,
) -> None:
    """Add a caseworker, or choose anew for one; prints the code that links a chat, sent to the bot as /start CODE."""
    with opened() as (_, store, wall), store.work() as work:
        address_ = email.strip().lower()
        if not is_address(address_):
            raise typer.BadParameter(f"not a mail address: {email}")
        found = work.caseworkers.find(email=address_) or work.caseworkers.add(
            Caseworker(name=name, email=address_, is_leader=leader)
        )
        if digest_in_chat is not None:
            found = work.caseworkers.save(found, replace(found, digest_in_chat=digest_in_chat))
        code = sign(work.secret, "kw", found.id, local_date(wall() + timedelta(days=7)))
    typer.echo(f"{found.id}\t{found.name}\t{found.email}")
    typer.echo(f"/start {code}")
