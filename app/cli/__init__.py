"""The command line: every command is a thin call of an action. Exit codes: 0 done, 1 failed, 2 wrong use.

One file a group; `parts` is what they share.
"""

import typer

from app import logging as logs
from app.cli import clock, mails, service
from app.cli.agreements import agreement
from app.cli.caseworkers import caseworker
from app.cli.companies import company
from app.cli.data import export, forget, letters
from app.cli.modules import module
from app.cli.partners import partner
from app.cli.referrals import referral
from app.cli.tasks import task
from app.cli.trouble import Commands
from app.cli.vacancies import vacancy

app = typer.Typer(
    cls=Commands,
    name="jobpartnerbank",
    help="Jobpartnerbanken: gives a new employee's partner a fair look at every cooperation company.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
for commands in (service.commands, mails.commands, clock.commands):
    app.add_typer(commands)
for name, group in (
    ("db", service.db),
    ("mail", mails.mail),
    ("company", company),
    ("agreement", agreement),
    ("caseworker", caseworker),
    ("partner", partner),
    ("vacancy", vacancy),
    ("referral", referral),
    ("task", task),
    ("letters", letters),
    ("module", module),
    ("export", export),
    ("forget", forget),
):
    app.add_typer(group, name=name)


def main() -> None:
    """The console script."""
    logs.configure()
    app()
