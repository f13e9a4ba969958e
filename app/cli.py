"""The command line: every command is a thin call of an action. Exit codes: 0 done, 1 failed, 2 wrong use."""

import asyncio
import csv
import json
import signal
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from app import logging as logs
from app.cli_agreements import agreement
from app.cli_modules import module, on_companies, on_referrals
from app.cli_parts import By_, DryRun, Moment, caseworker_of, moment_of, opened
from app.clock import Clock
from app.settings import Settings, address
from casework.actions.do_task import do_task
from casework.actions.forget import forget_person
from casework.actions.import_companies import COLUMNS, import_companies
from casework.actions.person import export_person
from casework.actions.said import Said
from casework.errors import CaseworkError, NotFoundError
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.measures import BarrierKind
from casework.model import (
    LOCAL,
    Caseworker,
    PartnerId,
    Subject,
)
from casework.readings import Intent, Reason, Slot
from casework.tasks import Do
from casework.tokens import sign
from casework.workdays import local_date
from storage.errors import StorageError

app = typer.Typer(
    name="jobpartnerbank",
    help="Jobpartnerbanken: gives a new employee's partner a fair look at every cooperation company.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
db = typer.Typer(help="The database's schema.", no_args_is_help=True)
mail = typer.Typer(
    help="Mails as they came in, and how far the work on them is.", no_args_is_help=True
)
company = typer.Typer(help="Cooperation companies.", no_args_is_help=True)
caseworker = typer.Typer(help="Caseworkers.", no_args_is_help=True)
referral = typer.Typer(help="Referrals: a partner's CV before a company.", no_args_is_help=True)
task = typer.Typer(help="What only a person may decide.", no_args_is_help=True)
letters = typer.Typer(help="The letters we write.", no_args_is_help=True)
export = typer.Typer(help="Everything about one person, in one file.", no_args_is_help=True)
forget = typer.Typer(help="Delete a person's data.", no_args_is_help=True)
for name, group in (
    ("db", db),
    ("mail", mail),
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
on_companies(company)
on_referrals(referral)

WRONG_USE = 2


def main() -> None:
    """The console script. Trouble that has a name is said in one line, without a traceback."""
    logs.configure()
    try:
        app()
    except ValidationError as error:
        for one in error.errors():
            setting = "JPB_" + "_".join(str(part) for part in one["loc"]).upper()
            _say(f"{setting}: {one['msg']}")
        sys.exit(WRONG_USE)
    except (CaseworkError, StorageError, OSError, ValueError) as error:
        _say(f"{type(error).__name__.removesuffix('Error')}: {error}")
        sys.exit(1)


def _say(line: str) -> None:
    typer.echo(line, err=True)


# --- running --------------------------------------------------------------------------------------


@app.command()
def run(
    parts: Annotated[
        list[str] | None,
        typer.Argument(help="mail-in, mail-out, bot, clock, desk; all of them by default"),
    ] = None,
) -> None:
    """Run the service until Ctrl-C or SIGTERM."""
    from app.processes import Part, Service  # noqa: PLC0415 - a `--help` need not wait for it

    try:
        chosen = frozenset(Part(part) for part in parts) if parts else frozenset(Part)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
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


@app.command()
def demo(
    data_dir: Annotated[Path, typer.Option(help="where the demo keeps its data")] = Path(
        "data/demo"
    ),
    listen: Annotated[str, typer.Option(help="host:port of the demo's page")] = "127.0.0.1:8080",
) -> None:
    """The whole service with sample companies, a chat page and a mailbox: no token, no network."""
    from app.demo.run import Demo  # noqa: PLC0415

    host, port = address(listen)
    asyncio.run(_until_told(Demo(data_dir, host, port).run))


@app.command()
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
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    have, want = current(make_engine(settings.url)), newest()
    typer.echo(f"{have or 'empty'}" + (" (newest)" if have == want else f" (newest is {want})"))
    raise typer.Exit(0 if have == want else 1)


# --- reading --------------------------------------------------------------------------------------


@app.command()
def read(
    files: Annotated[
        list[Path], typer.Argument(help=".eml, or with --cv or --vacancy other files")
    ],
    cv: Annotated[bool, typer.Option("--cv", help="the files are CVs")] = False,
    vacancy: Annotated[bool, typer.Option("--vacancy", help="the files are vacancy texts")] = False,
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="when it was written, where no Date header tells")
    ] = None,
) -> None:
    """Print what would be understood, one JSON object a line; writes nothing, needs no database."""
    from app.reading import read_file  # noqa: PLC0415

    if cv and vacancy:
        raise typer.BadParameter("--cv and --vacancy exclude each other")
    moment = moment_of(as_of, Clock())
    failed = False
    for file in files:
        try:
            found = read_file(file, moment, cv=cv, vacancy=vacancy)
        except OSError as error:
            found = {"file": file.name, "error": error.strerror or "unreadable"}
        failed = failed or "error" in found
        typer.echo(json.dumps(found, ensure_ascii=False))
    raise typer.Exit(1 if failed else 0)


@mail.command("list")
def mail_list(
    stuck: Annotated[
        bool, typer.Option("--stuck", help="only those that wait for somebody")
    ] = False,
    state: Annotated[InputState | None, typer.Option(help="only those of this state")] = None,
) -> None:
    """List the mails that came in, newest last."""
    from app.mail_desk import mail_lines  # noqa: PLC0415

    states = [state] if state else [InputState.STUCK, InputState.NEEDS_PERSON] if stuck else []
    with opened() as (_, store, _clock), store.work() as work:
        for line in mail_lines(work, states):
            typer.echo(line)


@mail.command("show")
def mail_show(
    number: Annotated[int, typer.Argument(metavar="ID")],
    raw: Annotated[bool, typer.Option("--raw", help="print the bytes as they came in")] = False,
) -> None:
    """Show one mail: headers, text, what was cut away, what was read, and what came of it."""
    from app.mail_desk import mail_page  # noqa: PLC0415

    with opened() as (settings, store, _clock), store.work() as work:
        one = work.inbound.get(number)
        if raw:
            sys.stdout.buffer.write(one.raw)
            return
        for line in mail_page(work, one, settings):
            typer.echo(line)


@mail.command("retry")
def mail_retry(
    number: Annotated[int | None, typer.Argument(metavar="ID")] = None,
    since: Annotated[
        str | None, typer.Option(help="ISO time: every stuck mail received since then")
    ] = None,
) -> None:
    """Put a mail that waits for a person back; it is worked again at the next look."""
    from casework.actions.mail_desk import retry_mail, retry_stuck_since  # noqa: PLC0415

    if (number is None) == (since is None):
        raise typer.BadParameter("say either which mail, or --since when")
    with opened() as (_, store, wall), store.work() as work:
        if number is not None:
            retry_mail(work, work.inbound.get(number), wall())
            typer.echo(f"mail {number} will be worked again")
        else:
            count = retry_stuck_since(work, moment_of(since, wall), wall())
            typer.echo(f"{count} mails will be worked again")


# --- time -----------------------------------------------------------------------------------------


@app.command()
def clock(at: Moment = None, dry_run: DryRun = False) -> None:
    """Run everything that is due at a moment, once: mails to read, clocks, digests, letters to send."""
    from app.due import list_due_at, run_due_at  # noqa: PLC0415

    with opened() as (settings, store, wall):
        now = moment_of(at, wall)
        if dry_run:
            for line in list_due_at(store, now):
                typer.echo(line)
            return
        typer.echo(asyncio.run(run_due_at(settings, store, now)))


@app.command()
def digest(
    email: Annotated[str, typer.Option("--for", help="the caseworker's mail address")],
    at: Moment = None,
    dry_run: DryRun = False,
    weekly: Annotated[
        bool, typer.Option("--weekly", help="the overview of last week instead")
    ] = False,
    half_year: Annotated[
        Path | None,
        typer.Option(
            "--half-year",
            metavar="OUT_DIR",
            help="write the committee's annex of the last half-year there instead",
        ),
    ] = None,
) -> None:
    """Put a caseworker's digest of that day in the outbox, or with --dry-run print it."""
    from app.due import digest_text, overview_text, write_annex  # noqa: PLC0415
    from casework.actions.digest import send_digest  # noqa: PLC0415
    from casework.actions.overview import send_overview  # noqa: PLC0415

    if weekly and half_year:
        raise typer.BadParameter("--weekly and --half-year exclude each other")
    with opened() as (settings, store, wall), store.work() as work:
        now = moment_of(at, wall)
        found = caseworker_of(work.caseworkers.where(), email)
        if half_year is not None:
            for file in write_annex(work, found.language, half_year, now):
                typer.echo(file)
        elif dry_run:
            text = overview_text if weekly else digest_text
            typer.echo(text(work, found, settings, now))
        elif (send_overview if weekly else send_digest)(work, found, now):
            typer.echo("overview put in the outbox" if weekly else "digest put in the outbox")
        else:
            typer.echo("it was made already, or is empty")


# --- the register ---------------------------------------------------------------------------------


@company.command("import")
def company_import(
    file: Annotated[
        Path, typer.Argument(help="columns: " + ", ".join(COLUMNS), metavar="FILE.csv")
    ],
) -> None:
    """Add companies, contacts and agreements from a CSV file; what is here already stays."""
    text = file.read_text(encoding="utf-8-sig")
    dialect = csv.Sniffer().sniff(text.partition("\n")[0], delimiters=",;\t") if text else csv.excel
    rows = csv.DictReader(text.splitlines(), dialect=dialect)
    missing = {"company", "contact", "email"} - set(rows.fieldnames or ())
    if missing:
        raise typer.BadParameter(f"the file has no column {', '.join(sorted(missing))}")
    by = By(role=Role.CASEWORKER, actor="command", channel=Channel.COMMAND)
    with opened() as (_, store, wall), store.work() as work:
        done = import_companies(work, rows, by, wall())
    for bad in done.bad:
        _say(f"line {bad.line + 1}: {bad.column}: {bad.why}")
    typer.echo(
        f"{done.companies} companies, {done.contacts} contacts, {done.agreements} agreements"
    )
    raise typer.Exit(1 if done.bad else 0)


@company.command("list")
def company_list() -> None:
    """List companies with the state of their agreement."""
    with opened() as (_, store, _clock), store.work() as work:
        for one in work.companies.where():
            agreements = work.agreements.where(company_id=one.id)
            state = agreements[-1].state if agreements else "none"
            contacts = ", ".join(c.email for c in work.contacts.where(company_id=one.id))
            typer.echo(f"{one.id}\t{one.name}\t{state}\t{contacts}")


@company.command("invite")
def company_invite(
    company_name: Annotated[str, typer.Argument(metavar="COMPANY")],
    made_on: Annotated[
        str | None, typer.Option(help="when the employment agreement was made, ISO date")
    ] = None,
    partner: Annotated[str | None, typer.Option(help="the partner's name")] = None,
) -> None:
    """Make a link with which the partner of a new employee begins in chat."""
    from casework.actions.invite import invite  # noqa: PLC0415

    by = By(role=Role.CASEWORKER, actor="command", channel=Channel.COMMAND)
    with opened() as (settings, store, wall), store.work() as work:
        found = work.companies.find(name=company_name)
        if found is None:
            raise NotFoundError(f"no company {company_name}")
        day = date.fromisoformat(made_on) if made_on else None
        token = invite(work, found, by, wall(), made_on=day, name=partner)
    if settings.telegram_name:
        typer.echo(f"https://t.me/{settings.telegram_name}?start={token}")
    typer.echo(f"/start {token}")


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
        if "@" not in address_:
            raise typer.BadParameter(f"not a mail address: {email}")
        found = work.caseworkers.find(email=address_) or work.caseworkers.add(
            Caseworker(name=name, email=address_, is_leader=leader)
        )
        if digest_in_chat is not None:
            found = work.caseworkers.save(found, replace(found, digest_in_chat=digest_in_chat))
        code = sign(work.secret, "kw", found.id, local_date(wall() + timedelta(days=7)))
    typer.echo(f"{found.id}\t{found.name}\t{found.email}")
    typer.echo(f"/start {code}")


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


@task.command("list")
def task_list() -> None:
    """List open tasks: what it is, whom it is about, and what can be done."""
    from app.due import task_lines  # noqa: PLC0415

    with opened() as (_, store, _clock), store.work() as work:
        for line in task_lines(work):
            typer.echo(line)


@task.command("do")
def task_do(
    number: Annotated[int, typer.Argument(metavar="ID")],
    action: Annotated[str, typer.Argument(help="one of those that `task list` shows")],
    as_: By_ = None,
    note: Annotated[str, typer.Option(help="why, or minutes")] = "",
    at: Annotated[str | None, typer.Option("--at", help="an interview's time, as read")] = None,
    place: Annotated[str | None, typer.Option(help="an interview's place, as read")] = None,
    reason: Annotated[Reason | None, typer.Option(help="why the company says no")] = None,
    begins: Annotated[str | None, typer.Option(help="first day of work, ISO date")] = None,
    on: Annotated[str | None, typer.Option(help="the day of it: a measure's, an end's")] = None,
    barrier: Annotated[BarrierKind | None, typer.Option(help="what stood in the way")] = None,
    measure: Annotated[str | None, typer.Option(help="what is done about the barrier")] = None,
    owner: Annotated[str | None, typer.Option(help="who does it")] = None,
    not_possible: Annotated[bool, typer.Option("--not-possible", help="ikke muligt")] = False,
) -> None:
    """Do a task. For an unclear reply ACTION may be what you read in it: invitation, hired, ..."""
    what = _action(action)
    with opened() as (settings, store, wall), store.work() as work:
        said = Said(
            note=note,
            slots=(Slot(moment_of(at, wall)),) if at else (),
            place=place,
            reason=reason,
            begins=date.fromisoformat(begins) if begins else None,
            on=date.fromisoformat(on) if on else None,
            barrier=barrier,
            measure=measure,
            owner=owner,
            not_possible=not_possible,
        )
        done = do_task(
            work,
            work.tasks.get(number),
            what,
            caseworker_of(work.caseworkers.where(), as_),
            Channel.COMMAND,
            wall(),
            tls_known=settings.tls_known,
            said=said,
        )
    typer.echo(f"task {done.id} {done.state}")


def _action(text: str) -> Do | Intent:
    for kind in (Do, Intent):
        try:
            return kind(text)
        except ValueError:
            continue
    raise typer.BadParameter(f"no such action: {text}")


@letters.command("preview")
def letters_preview(
    folder: Annotated[Path, typer.Argument(help="where the files go")] = Path("data/letters"),
) -> None:
    """Write every letter with sample data, as HTML and text, to look at."""
    from app.preview import write_preview  # noqa: PLC0415

    typer.echo(f"{write_preview(folder)} letters: open {folder / 'index.html'}")


@export.command("person")
def export_one(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Print everything about one partner as JSON; nothing about the employee or anybody else."""
    with opened() as (_, store, _clock), store.work() as work:
        found = export_person(work, PartnerId(number))
    typer.echo(json.dumps(found, ensure_ascii=False, indent=2, default=str))


@forget.command("person")
def forget_one(
    number: Annotated[int, typer.Argument(metavar="ID")],
    yes: Annotated[bool, typer.Option("--yes", help="do not ask")] = False,
) -> None:
    """Withdraw a partner everywhere and delete name, addresses, CVs and words."""
    if not yes:
        typer.confirm(f"Forget partner {number}? This cannot be undone", abort=True)
    by = By(role=Role.CASEWORKER, actor="command", channel=Channel.COMMAND, confirmed=True)
    with opened() as (_, store, wall), store.work() as work:
        forget_person(work, PartnerId(number), by, wall())
    with opened() as (_, store, _clock):
        store.compact()
    typer.echo(f"partner {number} is forgotten")
