"""The group `task`."""

from typing import Annotated

import typer

from app.cli.parts import By_, caseworker_of, day_of, moment_of, opened
from casework.actions.do_task import do_task
from casework.actions.said import Said
from casework.actions.todo import offered
from casework.errors import RefusedError
from casework.events import Channel
from casework.measures import BarrierKind
from casework.model import Subject
from casework.ports import Work
from casework.readings import Intent, Reason, Slot
from casework.tasks import Do, Task, TaskKind, TaskState

task = typer.Typer(help="What only a person may decide.", no_args_is_help=True)


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
    begins: Annotated[
        str | None, typer.Option(help="first day of work, such as 2026-01-31")
    ] = None,
    on: Annotated[str | None, typer.Option(help="the day of it: a measure's, an end's")] = None,
    barrier: Annotated[BarrierKind | None, typer.Option(help="what stood in the way")] = None,
    measure: Annotated[str | None, typer.Option(help="what is done about the barrier")] = None,
    owner: Annotated[str | None, typer.Option(help="who does it")] = None,
    not_possible: Annotated[bool, typer.Option("--not-possible", help="ikke muligt")] = False,
) -> None:
    """Do a task. For an unclear reply ACTION may be what you read in it: invitation, hired, ..."""
    with opened() as (settings, store, wall), store.work() as work:
        said = Said(
            note=note,
            slots=(Slot(moment_of(at, wall)),) if at else (),
            place=place,
            reason=reason,
            begins=day_of(begins) if begins else None,
            on=day_of(on) if on else None,
            barrier=barrier,
            measure=measure,
            owner=owner,
            not_possible=not_possible,
        )
        found = work.tasks.get(number)
        done = do_task(
            work,
            found,
            _action(work, found, action),
            caseworker_of(work.caseworkers.where(), as_),
            Channel.COMMAND,
            wall(),
            tls_known=settings.tls_known,
            said=said,
        )
    typer.echo(f"task {done.id} {done.state}")


def _action(work: Work, found: Task, text: str) -> Do | Intent:
    """One that this task offers; of an unclear reply also what may be read in it."""
    if found.state is not TaskState.OPEN:
        raise RefusedError("task_not_open")
    kinds: list[Do | Intent] = list(offered(work, found))
    if found.kind is TaskKind.UNCLEAR_REPLY and found.subject is Subject.REFERRAL:
        kinds += Intent
    for one in kinds:
        if one.value == text:
            return one
    names = ", ".join(one.value for one in kinds)
    raise typer.BadParameter(f"task {found.id} has no action {text}; it has {names}")
