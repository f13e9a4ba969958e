"""What `clock`, `digest` and `task list` do and print: everything due at one moment, once."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime

from app.accepting import make_spool, unspool
from app.settings import Settings
from app.understanding import make_time_box
from app.wiring import OWN_WORKER, make_sender
from casework.actions.chase import chase_due, list_due
from casework.actions.digest import digest_context, send_digests
from casework.actions.mail_desk import watch_mail
from casework.actions.todo import card, offered
from casework.clocks import does
from casework.events import Channel
from casework.letters import Letter
from casework.model import LOCAL, Caseworker, Language
from casework.ports import Store, Work
from mailer.inbound.worker import work_once
from mailer.outbound.compose import with_office
from mailer.outbound.worker import send_once
from templates.render import render, word


async def run_due_at(settings: Settings, store: Store, now: datetime) -> str:
    """Reads waiting mails, acts on due clocks, makes digests, and sends what is due to be sent."""
    unspool(settings, store, now)
    with closing(make_time_box(settings)) as understand:
        domain = settings.mail_domain
        mails = _count(lambda: work_once(store, understand, domain, OWN_WORKER, now))
    due = _chase_all(store, now, tls_known=settings.tls_known)
    with store.work() as work:
        watch_mail(work, now, make_spool(settings).oldest())
        digests = send_digests(work, now)
        chats = bool(work.outbox.where(channel=Channel.CHAT, state="waiting"))
    sent = 0
    if settings.relay is not None:
        relay, sender = settings.relay, make_sender(settings, settings.key())
        sent = _count(lambda: send_once(store, relay, sender, OWN_WORKER, now))
    said = await _say_due(settings, store, now) if chats else 0
    return f"{mails} mails read, {due} clocks, {digests} digests, {sent} letters, {said} messages"


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
    from bot.dispatcher import make_bot  # noqa: PLC0415 - two seconds of import
    from bot.outbound import send_once as say_once  # noqa: PLC0415

    bot, said = make_bot(token, settings.telegram_api), 0
    try:
        while await say_once(store, bot, settings.mail_domain, OWN_WORKER, now):
            said += 1
    finally:
        await bot.session.close()
    return said


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
    context = {"caseworker_name": caseworker.name, **digest_context(work, now)}
    sender = make_sender(settings, work.secret)
    text = render(
        Letter.DIGEST,
        caseworker.language,
        Channel.EMAIL,
        with_office(context, work.municipality, sender),
    )
    return f"{text.subject}\n\n{text.plain}"


def task_lines(work: Work) -> Iterator[str]:
    """One line a task, in Danish: number, day due, what it is, what can be done."""
    for one in work.tasks.open():
        about = card(one)["about"]
        title = word(f"task.{one.kind}.title", Language.DANISH, **about)
        due = one.due_at.astimezone(LOCAL).strftime("%Y-%m-%d")
        yield f"{one.id}\t{due}\t{one.kind}\t{title}\t{' '.join(offered(one))}"
