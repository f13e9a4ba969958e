"""The group `referral`."""

from typing import Annotated

import typer

from app.cli.parts import opened
from casework.model import (
    LOCAL,
    Subject,
)

referral = typer.Typer(help="Referrals: a partner's CV before a company.", no_args_is_help=True)


@referral.command("list")
def referral_list() -> None:
    """List referrals with where they stand."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.referrals.where():
            partner = work.partners.get(one.partner_id).name
            name = work.companies.get(one.company_id).name
            title = work.vacancies.get(one.vacancy_id).title if one.vacancy_id else "-"
            typer.echo(f"{one.id}\t{one.state}\t{partner}\t{name}\t{title}")


@referral.command("show")
def referral_show(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Show one referral with everything that happened to it."""
    with opened() as (_, store, _clock), store.work() as work:
        one = work.referrals.get(number)
        typer.echo(f"{one.id}\t{one.state}\t{work.partners.get(one.partner_id).name}")
        for row in work.events.of(Subject.REFERRAL, one.id):
            at = row.at.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")
            typer.echo(
                f"  {at}  {row.name}  {row.state_before or '-'} -> {row.state_after or '-'}"
                f"  by {row.role} {row.actor} ({row.channel}) {row.source or ''}"
            )
