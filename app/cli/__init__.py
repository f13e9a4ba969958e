"""The command line: every command is a thin call of an action. Exit codes: 0 done, 1 failed, 2 wrong use.

One file a group; `parts` is what they share.
"""

import sys

import typer
from pydantic import ValidationError

from app import logging as logs
from app.cli import clock, mails, service
from app.cli.agreements import agreement
from app.cli.caseworkers import caseworker
from app.cli.companies import company
from app.cli.data import export, forget, letters
from app.cli.modules import module
from app.cli.parts import say
from app.cli.referrals import referral
from app.cli.tasks import task
from casework.errors import CaseworkError
from storage.errors import StorageError

WRONG_USE = 2

app = typer.Typer(
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
    ("referral", referral),
    ("task", task),
    ("letters", letters),
    ("module", module),
    ("export", export),
    ("forget", forget),
):
    app.add_typer(group, name=name)


def main() -> None:
    """The console script. Trouble that has a name is said in one line, without a traceback."""
    logs.configure()
    try:
        app()
    except ValidationError as error:
        for one in error.errors():
            setting = "JPB_" + "_".join(str(part) for part in one["loc"]).upper()
            say(f"{setting}: {one['msg']}")
        sys.exit(WRONG_USE)
    except (CaseworkError, StorageError, OSError, ValueError) as error:
        say(f"{type(error).__name__.removesuffix('Error')}: {error}")
        sys.exit(1)
