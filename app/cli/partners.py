"""The group `partner`."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.parts import By_, acting, company_of, day_of, opened
from casework.actions import by_hand
from casework.actions.dossier import current_right
from casework.model import Permission

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


@partner.command("complete")
def partner_complete(
    number: Annotated[int, typer.Argument(metavar="ID", help="as in `partner list`")],
    employer: Annotated[str, typer.Option(help="who hired the spouse: a company's ID or name")],
    made_on: Annotated[
        str, typer.Option(help="when the employment agreement was made, such as 2026-01-31")
    ],
    permission: Annotated[
        Permission, typer.Option(help="may the CV be sent: the partner's own words")
    ] = Permission.NONE,
    as_: By_ = None,
) -> None:
    """Write down what a partner who mailed a CV told by mail or telephone; the right is registered."""
    day = day_of(made_on)
    with acting(as_) as (work, by, now):
        person, company = work.partners.get(number), company_of(work, employer)
        right = by_hand.complete_partner(work, person, company, day, permission, by, now)
    typer.echo(f"partner {number} {right.state}: {right.starts_on} to {right.last_day}")


@partner.command("protect")
def partner_protect(
    number: Annotated[int, typer.Argument(metavar="ID", help="as in `partner list`")],
    switch: Annotated[Switch, typer.Argument(help="on or off")],
    as_: By_ = None,
) -> None:
    """Name and address are protected: no CV of the partner leaves until it is off again."""
    with acting(as_) as (work, by, now):
        after = by_hand.protect(
            work, work.partners.get(number), by, now, protected=switch is Switch.ON
        )
    typer.echo(f"partner {after.id} {'protected' if after.protected else 'not protected'}")
