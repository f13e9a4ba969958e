"""The group `partner`."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.parts import By_, acting, opened
from casework.actions.by_hand import protect
from casework.actions.dossier import current_right

partner = typer.Typer(help="Partners, and whose address is protected.", no_args_is_help=True)


class Switch(StrEnum):
    ON = "on"
    OFF = "off"


@partner.command("list")
def partner_list() -> None:
    """List partners: ID, name, the state of the right, whose address is protected."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.partners.where(forgotten_at=None):
            right = current_right(work, one)
            protected = "protected" if one.protected else "-"
            typer.echo(f"{one.id}\t{one.name}\t{right.state if right else 'none'}\t{protected}")


@partner.command("protect")
def partner_protect(
    number: Annotated[int, typer.Argument(metavar="ID", help="as in `partner list`")],
    switch: Annotated[Switch, typer.Argument(help="on or off")],
    as_: By_ = None,
) -> None:
    """Name and address are protected: no CV of the partner leaves until it is off again."""
    with acting(as_) as (work, by, now):
        after = protect(work, work.partners.get(number), by, now, protected=switch is Switch.ON)
    typer.echo(f"partner {after.id} {'protected' if after.protected else 'not protected'}")
