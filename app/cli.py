"""The command line: every command is a thin call of an action. Exit codes: 0 done, 1 failed, 2 wrong use."""

import asyncio
import csv
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from app import logging as logs
from app.clock import Clock
from app.settings import Settings, address
from app.wiring import make_store
from casework.actions.do_task import Said, do_task
from casework.actions.import_companies import COLUMNS, import_companies
from casework.actions.person import export_person, forget_person
from casework.errors import CaseworkError, NotFoundError, RefusedError
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.model import LOCAL, Caseworker, PartnerId, Subject
from casework.ports import Store
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
    ("caseworker", caseworker),
    ("referral", referral),
    ("task", task),
    ("letters", letters),
    ("export", export),
    ("forget", forget),
):
    app.add_typer(group, name=name)

WRONG_USE = 2
Moment = Annotated[
    str | None, typer.Option("--at", help="ISO time, such as 2026-12-09T16:00; local if no offset")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="only list; change and send nothing")]
By_ = Annotated[str | None, typer.Option("--as", help="the caseworker's mail address")]


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


def _moment(text: str | None, clock: Clock) -> datetime:
    if text is None:
        return clock()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"not an ISO time: {text}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=LOCAL)


@contextmanager
def _opened() -> Iterator[tuple[Settings, Store, Clock]]:
    settings = Settings.read()
    store = make_store(settings)
    try:
        yield settings, store, Clock()
    finally:
        store.engine.dispose()


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
    with _opened() as (settings, store, clock):
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

    with _opened() as (_, store, _clock):
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
    moment = _moment(as_of, Clock())
    failed = False
    for file in files:
        try:
            found = read_file(file, moment, cv=cv, vacancy=vacancy)
        except OSError as error:
            failed = True
            found = {"file": file.name, "error": error.strerror or "unreadable"}
        typer.echo(json.dumps(found, ensure_ascii=False))
    raise typer.Exit(1 if failed else 0)


@mail.command("list")
def mail_list(
    stuck: Annotated[
        bool, typer.Option("--stuck", help="only those that wait for somebody")
    ] = False,
) -> None:
    """List the mails that came in, newest last."""
    with _opened() as (_, store, _clock), store.work() as work:
        states = {"state": [InputState.STUCK, InputState.NEEDS_PERSON]} if stuck else {}
        for one in work.inbound.where(**states):
            received = one.received_at.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")
            typer.echo(f"{one.id}\t{received}\t{one.state}\t{one.recipient}\t{one.why or ''}")


@mail.command("show")
def mail_show(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Print one mail as it came in, with how far the work on it is."""
    with _opened() as (_, store, _clock), store.work() as work:
        one = work.inbound.get(number)
    typer.echo(
        f"# {one.state} {one.why or ''} attempts={one.attempts} tls={one.tls or 'none'}", err=True
    )
    sys.stdout.buffer.write(one.raw)


@mail.command("retry")
def mail_retry(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Put a stuck mail back; it is worked again at the next look."""
    from dataclasses import replace  # noqa: PLC0415

    with _opened() as (_, store, _clock), store.work() as work:
        one = work.inbound.get(number)
        if one.state not in (InputState.STUCK, InputState.NEEDS_PERSON):
            raise RefusedError(f"mail {number} is {one.state}")
        work.inbound.save(one, replace(one, state=InputState.RECEIVED, attempts=0, why=None))
    typer.echo(f"mail {number} will be worked again")


# --- time -----------------------------------------------------------------------------------------


@app.command()
def clock(at: Moment = None, dry_run: DryRun = False) -> None:
    """Run everything that is due at a moment, once: mails to read, clocks, digests, letters to send."""
    from app.due import list_due_at, run_due_at  # noqa: PLC0415

    with _opened() as (settings, store, wall):
        now = _moment(at, wall)
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
) -> None:
    """Put a caseworker's digest of that day in the outbox, or with --dry-run print it."""
    from app.due import digest_text  # noqa: PLC0415
    from casework.actions.digest import send_digest  # noqa: PLC0415

    with _opened() as (settings, store, wall), store.work() as work:
        now = _moment(at, wall)
        found = _caseworker(work.caseworkers.where(), email)
        if dry_run:
            typer.echo(digest_text(work, found, settings, now))
        elif send_digest(work, found, now):
            typer.echo("digest put in the outbox")
        else:
            typer.echo("this day's digest was made already, or is empty")


def _caseworker(everybody: list[Caseworker], email: str | None) -> Caseworker:
    """By address; without one, the only caseworker there is."""
    if email is None and len(everybody) == 1:
        return everybody[0]
    for one in everybody:
        if email is not None and one.email == email.strip().lower():
            return one
    if email is None:
        raise typer.BadParameter("there are several caseworkers: say which with --as EMAIL")
    raise NotFoundError(f"no caseworker {email}")


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
    with _opened() as (_, store, wall), store.work() as work:
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
    with _opened() as (_, store, _clock), store.work() as work:
        for one in work.companies.where():
            agreements = work.agreements.where(company_id=one.id)
            state = agreements[-1].state if agreements else "none"
            contacts = ", ".join(c.email for c in work.contacts.where(company_id=one.id))
            typer.echo(f"{one.id}\t{one.name}\t{state}\t{contacts}")


@caseworker.command("add")
def caseworker_add(
    name: str,
    email: str,
    leader: Annotated[bool, typer.Option("--leader", help="sees what is passed up")] = False,
) -> None:
    """Add a caseworker; prints the code that links a chat, sent to the bot as /start CODE."""
    with _opened() as (_, store, wall), store.work() as work:
        address_ = email.strip().lower()
        if "@" not in address_:
            raise typer.BadParameter(f"not a mail address: {email}")
        found = work.caseworkers.find(email=address_) or work.caseworkers.add(
            Caseworker(name=name, email=address_, is_leader=leader)
        )
        code = sign(work.secret, "kw", found.id, local_date(wall() + timedelta(days=7)))
    typer.echo(f"{found.id}\t{found.name}\t{found.email}")
    typer.echo(f"/start {code}")


@referral.command("list")
def referral_list() -> None:
    """List referrals with where they stand."""
    with _opened() as (_, store, _clock), store.work() as work:
        for one in work.referrals.where():
            partner = work.partners.get(one.partner_id).name
            name = work.companies.get(one.company_id).name
            title = work.vacancies.get(one.vacancy_id).title if one.vacancy_id else "-"
            typer.echo(f"{one.id}\t{one.state}\t{partner}\t{name}\t{title}")


@referral.command("show")
def referral_show(number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Show one referral with everything that happened to it."""
    with _opened() as (_, store, _clock), store.work() as work:
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

    with _opened() as (_, store, _clock), store.work() as work:
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
) -> None:
    """Do a task. For an unclear reply ACTION may be what you read in it: invitation, hired, ..."""
    what = _action(action)
    with _opened() as (settings, store, wall), store.work() as work:
        said = Said(
            note=note,
            slots=(Slot(_moment(at, wall)),) if at else (),
            place=place,
            reason=reason,
            begins=date.fromisoformat(begins) if begins else None,
        )
        done = do_task(
            work,
            work.tasks.get(number),
            what,
            _caseworker(work.caseworkers.where(), as_),
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
    with _opened() as (_, store, _clock), store.work() as work:
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
    with _opened() as (_, store, wall), store.work() as work:
        forget_person(work, PartnerId(number), by, wall())
    typer.echo(f"partner {number} is forgotten")
