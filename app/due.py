"""What `clock`, `digest` and `task list` do and print: everything due at one moment, once."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.accepting import make_spool, unspool
from app.bell import Bell
from app.clock import Clock
from app.settings import Settings
from app.understanding import make_time_box
from app.wiring import make_postman, make_sender, own_worker
from casework.actions.chase import chase_due, list_due
from casework.actions.digest import digest_context
from casework.actions.mail_desk import watch_mail
from casework.actions.overview import annex_context, overview_context
from casework.actions.routines import run_routines
from casework.actions.todo import card, offered
from casework.clocks import does
from casework.events import Channel
from casework.letters import Letter
from casework.model import LOCAL, Caseworker, Language
from casework.ports import Store, Work
from mailer.inbound.worker import work_once
from mailer.outbound.compose import with_office
from templates.render import render, word

_ALL = 100_000


async def run_due_at(settings: Settings, store: Store, now: datetime) -> str:
    """Reads waiting mails, acts on due clocks, makes what the calendar asks for, and sends."""
    unspool(settings, store, now)
    domain, tls_known = settings.mail_domain, settings.tls_known
    with closing(make_time_box(settings)) as understand:
        mails = _count(
            lambda: work_once(store, understand, domain, own_worker(), now, tls_known=tls_known)
        )
    due = _chase_all(store, now, tls_known=tls_known)
    routine = run_routines(store, now)
    with store.work() as work:
        watch_mail(work, now, make_spool(settings).oldest())
        chats = bool(work.outbox.where(channel=Channel.CHAT, state="waiting"))
    sent = 0
    if settings.relay is not None:
        postman = make_postman(settings, store, settings.relay)
        sent = postman.send_due(lambda: now, most=_ALL)
        postman.close()
    said = await _say_due(settings, store, now) if chats else 0
    return f"{mails} mails read, {due} clocks, {routine} by the calendar, {sent} letters, {said} messages"


def _chase_all(store: Store, now: datetime, *, tls_known: bool) -> int:
    """Sweeps until a sweep finds no more: what is due at one moment may be very many."""
    done = 0
    while due := chase_due(store, now, tls_known=tls_known):
        done += len(due)
    return done


def _count(once: object) -> int:
    done = 0
    while once():  # type: ignore[operator]  # a function
        done += 1
    return done


async def _say_due(settings: Settings, store: Store, now: datetime) -> int:
    token = settings.telegram_token.get_secret_value()
    if not token:
        return 0
    from app.chat import ChatParts  # noqa: PLC0415 - two seconds of import

    parts = ChatParts(settings, store, Clock(), Bell())
    try:
        return await parts.say_all_due(now)
    finally:
        await parts.close()


_MOST_LINES = 100_000


def list_due_at(store: Store, now: datetime) -> Iterator[str]:
    """One line a clock: when it was due, what it is of, and what it would do and why."""
    for clock, rung in list_due(store, now, limit=_MOST_LINES):
        due = _local(clock.due_at)
        began = _local(clock.started_at)
        yield (
            f"{due}\t{clock.kind}\t{clock.subject} {clock.subject_id}\tstep {clock.step + 1}"
            f"\t{does(clock.kind, rung)}\trunning since {began}"
        )


def _local(moment: datetime) -> str:
    return moment.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")


def digest_text(work: Work, caseworker: Caseworker, settings: Settings, now: datetime) -> str:
    """The digest as its mail would read."""
    context = {"caseworker_name": caseworker.name, **digest_context(work, caseworker, now)}
    return _as_mail(Letter.DIGEST, work, caseworker, settings, context)


def _as_mail(
    letter: Letter,
    work: Work,
    caseworker: Caseworker,
    settings: Settings,
    context: dict[str, Any],
) -> str:
    sender = make_sender(settings, work.secret)
    told = with_office(context, work.municipality, sender)
    text = render(letter, caseworker.language, Channel.EMAIL, told)
    return f"{text.subject}\n\n{text.plain}"


def overview_text(work: Work, caseworker: Caseworker, settings: Settings, now: datetime) -> str:
    """The weekly overview as its mail would read."""
    context = {"caseworker_name": caseworker.name, **overview_context(work, now)}
    return _as_mail(Letter.OVERVIEW, work, caseworker, settings, context)


def write_annex(work: Work, language: Language, folder: Path, now: datetime) -> list[Path]:
    """Writes the annex of the last half-year as Markdown, HTML and PDF, with its charts beside.

    Raises OSError where the folder cannot be written to.
    """
    from templates.annex import render_annex  # noqa: PLC0415 - ReportLab and Pillow

    context = annex_context(work, now)
    annex = render_annex(language, context)
    first = date.fromisoformat(context["figures"]["first"])
    name = f"jobpartnerbanken-{first.year}-{1 if first.month == 1 else 2}"
    files = {f"{name}.md": annex.markdown.encode(), f"{name}.html": annex.html.encode()}
    files |= {f"{name}.pdf": annex.pdf} | {f"{one.name}.png": one.png for one in annex.pictures}
    folder.mkdir(parents=True, exist_ok=True)
    for file, content in files.items():
        (folder / file).write_bytes(content)
    return [folder / file for file in files]


def task_lines(work: Work) -> Iterator[str]:
    """One line a task, in Danish: number, day due, what it is, what can be done."""
    for one in work.tasks.open():
        about = card(work, one)["about"]
        title = word(f"task.{one.kind}.title", Language.DANISH, **about)
        due = one.due_at.astimezone(LOCAL).strftime("%Y-%m-%d")
        yield f"{one.id}\t{due}\t{one.kind}\t{title}\t{' '.join(offered(work, one))}"
