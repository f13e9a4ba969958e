"""The group `vacancy`."""

import typer

from app.cli.parts import opened

vacancy = typer.Typer(help="Vacancies that companies have sent.", no_args_is_help=True)


@vacancy.command("list")
def vacancy_list() -> None:
    """List vacancies: ID, state, company, title, deadline."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.vacancies.where():
            name = work.companies.get(one.company_id).name
            typer.echo(f"{one.id}\t{one.state}\t{name}\t{one.title}\t{one.deadline or '-'}")
