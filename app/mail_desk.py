"""What `mail list` and `mail show` print."""

from collections.abc import Iterator, Sequence
from contextlib import closing

from app.settings import Settings
from casework.inputs import Inbound, InputState
from casework.model import LOCAL, Subject
from casework.ports import Work
from casework.tasks import TaskState

_MOST_HEADERS = 200


def mail_lines(work: Work, states: Sequence[InputState]) -> Iterator[str]:
    """One line a mail: number, when, state, to whom, why."""
    for one in work.inbound.listed(states):
        yield _line(one)


def _line(mail: Inbound) -> str:
    return f"{mail.id}\t{_when(mail)}\t{mail.state}\t{mail.recipient}\t{mail.why or ''}"


def waiting_lines(work: Work) -> Iterator[str]:
    """Of those that are not finished, one line for each that still waits: none whose tasks a person
    has closed. Its state stays, so that it can be worked again."""
    for one in work.inbound.listed([InputState.STUCK, InputState.NEEDS_PERSON]):
        tasks = work.tasks.where(subject=Subject.INBOUND, subject_id=one.id)
        if not tasks or any(task.state is TaskState.OPEN for task in tasks):
            yield _line(one)


def mail_page(work: Work, mail: Inbound, settings: Settings) -> Iterator[str]:
    """Its envelope and headers, its words, what was cut away, what was read, what came of it."""
    why = f" ({mail.why})" if mail.why else ""
    yield f"mail {mail.id}: {mail.state}{why}, {_tried(mail.attempts)}"
    yield f"received {_when(mail)} from {mail.peer}, {mail.tls or 'not encrypted'}"
    yield f"envelope {mail.mail_from} -> {mail.recipient}, {len(mail.raw)} bytes, {mail.sha256}"
    if mail.raw:
        yield from _headers(mail.raw)
        yield from _understood(mail, settings)
    yield from _what_happened(work, mail)


def _headers(raw: bytes) -> Iterator[str]:
    yield ""
    head = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    for line in head.splitlines()[:_MOST_HEADERS]:
        yield _printable(line.decode("utf-8", "replace"))


def _understood(mail: Inbound, settings: Settings) -> Iterator[str]:
    from app.reading import read_mail  # noqa: PLC0415 - half a second of import
    from app.understanding import make_time_box  # noqa: PLC0415

    with closing(make_time_box(settings)) as box:  # it may be the mail that hangs whoever reads it
        found = read_mail(mail, box)
    for title, words in (("text", found.get("text")), ("cut away", found.get("cut"))):
        if words:
            yield f"\n--- {title}"
            yield from (_printable(line) for line in str(words).splitlines())
    yield "\n--- read"
    yield f"{found['kind']}: {found['reading'] or found.get('error', '')}"
    for file in found.get("attachments", ()):
        yield f"file: {file}"


def _what_happened(work: Work, mail: Inbound) -> Iterator[str]:
    yield "\n--- what happened"
    for event in work.events.caused_by(f"inbound:{mail.id}"):
        at = event.at.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")
        states = f"{event.state_before or '-'} -> {event.state_after or '-'}"
        yield f"{at}  {event.subject} {event.subject_id}  {event.name}  {states}"
    for task in work.tasks.where(subject=Subject.INBOUND, subject_id=mail.id):
        yield f"task {task.id}  {task.kind}  {task.state}"
    for again in work.inbound.listed([InputState.DUPLICATE]):
        if again.why == f"duplicate_of:{mail.id}":
            yield f"{_when(again)}  delivered once more (mail {again.id})"


def _when(mail: Inbound) -> str:
    return mail.received_at.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M")


def _tried(attempts: int) -> str:
    return f"worked {attempts} time{'' if attempts == 1 else 's'}"


def _printable(line: str) -> str:
    """A stranger's words must not steer the terminal."""
    return "".join(
        letter if letter.isprintable() or letter == "\t" else "\ufffd" for letter in line
    )
