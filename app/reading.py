"""`jobpartnerbank read`: what would be understood of a file. No database, nothing is written."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from casework.cvs.read import read_cv
from casework.inputs import Inbound
from casework.language import language_of
from casework.readings import CvReading
from casework.replies.read import read_reply
from casework.vacancies.read import read_vacancy
from mailer.errors import NotUnderstoodError, UnreadableMailError
from mailer.inbound.triage import Kind
from mailer.inbound.understand import Understood, understand
from storage.documents.extract import extract_text
from storage.documents.judge import judge

_TEXT_KINDS = {
    Kind.BOUNCE: "bounce",
    Kind.AUTO_REPLY: "auto_reply",
    Kind.LIST: "list",
    Kind.CALENDAR: "calendar",
}


def read_file(file: Path, as_of: datetime, *, cv: bool, vacancy: bool) -> dict[str, Any]:
    """One JSON object. `as_of` (aware) counts where the file itself does not say when it was sent.

    Raises OSError where the file cannot be read; whatever is in it gives an object.
    """
    content = file.read_bytes()
    if cv or vacancy:
        verdict = judge(file.name, content)
        extracted = extract_text(content, verdict.type) if verdict.accepted else None
        text = extracted.text if extracted else ""
        if cv:
            return {"file": file.name, "kind": "cv", "reading": read_cv(text).as_json()}
        reading = read_vacancy(text, as_of)
        return {"file": file.name, "kind": "vacancy", "reading": reading.as_json()}
    return read_mail(
        Inbound(
            sha256="", recipient="", mail_from="", peer="", tls=None, raw=content, received_at=as_of
        )
    )


def understand_here(kept: Inbound) -> Understood:
    """In this process, however long it takes. Raises UnreadableMailError."""
    return understand(kept, judge, extract_text)


def read_mail(
    kept: Inbound, understand_it: Callable[[Inbound], Understood] = understand_here
) -> dict[str, Any]:
    """The same of a mail that came in; the time of its receipt counts where it tells none."""
    as_of = kept.received_at
    try:
        understood = understand_it(kept)
    except (UnreadableMailError, NotUnderstoodError) as error:
        return {"kind": "other", "error": str(error), "reading": None}
    mail = understood.mail
    kind, reading = _reading(understood, mail.sent_at or as_of)
    return {
        "kind": kind,
        "sender": mail.sender,
        "subject": mail.subject,
        "sent_at": mail.sent_at.isoformat() if mail.sent_at else None,
        "language": language_of(f"{mail.subject}\n{understood.new_text.text}"),
        "text": understood.new_text.text,
        "cut": understood.new_text.cut,
        "reading": reading,
        "attachments": [file.verdict.as_json() for file in understood.files],
    }


def _reading(understood: Understood, sent_at: datetime) -> tuple[str, dict[str, Any] | None]:
    """Which kind of mail it is as far as it tells by itself, and what it says."""
    text, subject = understood.new_text.text, understood.mail.subject
    reply = read_reply(text, sent_at, subject)
    if understood.kind in _TEXT_KINDS:
        return _TEXT_KINDS[understood.kind], reply.as_json()
    if understood.kind is Kind.REPLY:
        return "reply", reply.as_json()
    local = {address.partition("@")[0] for address in understood.mail.to}
    found = _cv(understood)
    if found is not None and "job" not in local:
        return "cv", found.as_json()
    vacancy = read_vacancy(text, sent_at, subject)
    if "job" in local or (vacancy.title and len(vacancy.because) >= _SAYS_ENOUGH):
        return "vacancy", vacancy.as_json()
    return ("reply" if reply.sure else "other"), reply.as_json()


_SAYS_ENOUGH = 3


def _cv(understood: Understood) -> CvReading | None:
    for file in understood.files:
        if file.extracted and file.extracted.text:
            return read_cv(file.extracted.text)
    return None
