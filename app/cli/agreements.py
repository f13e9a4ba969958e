"""The group `agreement`: who is in the scheme, since when, and who is on the way out or on pause."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated

import typer

from app.cli.parts import By_, acting, day_of, opened
from casework.actions import agreements
from casework.events import By
from casework.model import Agreement, Company
from casework.ports import Work

agreement = typer.Typer(
    help="Agreements: signed, suspended, on notice, ended.", no_args_is_help=True
)
Company_ = Annotated[int, typer.Argument(metavar="COMPANY", help="its ID, as in `company list`")]
Why = Annotated[str, typer.Option(help="kept in the log")]


@agreement.command("list")
def agreement_list() -> None:
    """List agreements: company, state, signed on, last day, and how often the company was silent."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.agreements.where():
            days = f"{one.signed_on or '-'}\t{one.ends_on or '-'}"
            name = work.companies.get(one.company_id).name
            typer.echo(f"{one.company_id}\t{name}\t{one.state}\t{days}\t{one.silences}")


@agreement.command("sign")
def agreement_sign(
    company: Company_,
    on: Annotated[str, typer.Option(help="the day of the signature, such as 2026-01-31")],
    wording: Annotated[str, typer.Option(help="which version of the text")],
    signatory: Annotated[str | None, typer.Option(help="who signed")] = None,
    as_: By_ = None,
) -> None:
    """Sign a draft, or a new agreement of a company that has none any more."""
    signed_on = day_of(on)
    with _acting(company, as_) as (work, found, by, now):
        _said(
            agreements.sign_again(
                work, found, by, now, wording=wording, signed_on=signed_on, signatory=signatory
            )
        )


@agreement.command("notice")
def agreement_notice(
    company: Company_,
    last_day: Annotated[str, typer.Option(help="the last day in the scheme, such as 2026-01-31")],
    why: Why = "",
    as_: By_ = None,
) -> None:
    """The company leaves: it is told, nothing new is sent after that day, what was sent goes on."""
    ends_on = day_of(last_day)
    with _acting(company, as_) as (work, found, by, now):
        _said(agreements.give_notice(work, found, ends_on, by, now, why))


@agreement.command("take-back")
def agreement_take_back(company: Company_, why: Why = "", as_: By_ = None) -> None:
    """The company stays after all: its notice is taken back."""
    _move(agreements.take_notice_back, company, why, as_)


@agreement.command("suspend")
def agreement_suspend(company: Company_, why: Why, as_: By_ = None) -> None:
    """A labour conflict or blockade: no CV leaves for the company until `agreement resume`."""
    _move(agreements.suspend, company, why, as_)


@agreement.command("resume")
def agreement_resume(company: Company_, why: Why = "", as_: By_ = None) -> None:
    """The conflict is over: open vacancies go to the partners who match them."""
    _move(agreements.resume, company, why, as_)


@agreement.command("end")
def agreement_end(company: Company_, why: Why, as_: By_ = None) -> None:
    """End an agreement that is on notice or suspended, today."""
    _move(agreements.end, company, why, as_)


_Moved = Callable[[Work, Company, By, datetime, str], Agreement]


def _move(action: _Moved, company: int, why: str, as_: str | None) -> None:
    with _acting(company, as_) as (work, found, by, now):
        _said(action(work, found, by, now, why))


def _said(after: Agreement) -> None:
    typer.echo(
        f"{after.company_id}\t{after.state}\t{after.signed_on or '-'}\t{after.ends_on or '-'}"
    )


@contextmanager
def _acting(company: int, as_: str | None) -> Iterator[tuple[Work, Company, By, datetime]]:
    """One transaction of one caseworker about one company."""
    with acting(as_) as (work, by, now):
        yield work, work.companies.get(company), by, now
