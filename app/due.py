"""What `clock`, `digest` and `task list` do and print: everything due at one moment, once."""

from collections.abc import Iterator
from datetime import datetime

from app.settings import Settings
from app.wiring import DOCUMENTS, OWN_WORKER, make_postman, make_sender
from casework.actions.chase import chase_due, list_due
from casework.actions.digest import digest_context, send_digests
from casework.actions.todo import card, offered
from casework.events import Channel
from casework.letters import Letter
from casework.model import LOCAL, Caseworker, Language
from casework.ports import Store, Work
from mailer.inbound.worker import work_once
from mailer.outbound.compose import with_office
from templates.render import render, word

_ALL = 100_000


async def run_due_at(settings: Settings, store: Store, now: datetime) -> str:
    """Reads waiting mails, acts on due clocks, makes digests, and sends what is due to be sent."""
    mails = _count(lambda: work_once(store, DOCUMENTS, settings.mail_domain, OWN_WORKER, now))
    due = len(chase_due(store, now, tls_known=settings.tls_known))
    with store.work() as work:
        digests = send_digests(work, now)
        chats = bool(work.outbox.where(channel=Channel.CHAT, state="waiting"))
    sent = 0
    if settings.relay is not None:
        postman = make_postman(settings, store, settings.relay)
        sent = postman.send_due(lambda: now, most=_ALL)
        postman.close()
    said = await _say_due(settings, store, now) if chats else 0
    return f"{mails} mails read, {due} clocks, {digests} digests, {sent} letters, {said} messages"


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


def list_due_at(store: Store, now: datetime) -> Iterator[str]:
    for clock in list_due(store, now):
        due = clock.due_at.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")
        yield f"{due}\t{clock.kind}\t{clock.subject} {clock.subject_id}\tstep {clock.step + 1}"


def digest_text(work: Work, caseworker: Caseworker, settings: Settings, now: datetime) -> str:
    """The digest as its mail would read."""
    context = {"caseworker_name": caseworker.name, **digest_context(work, caseworker, now)}
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
