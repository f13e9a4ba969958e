"""`jobpartnerbank read`: what would be understood of a file. No database, nothing is written."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from casework.cvs.read import read_cv
from casework.inputs import Inbound
from casework.language import language_of
from casework.readings import CvReading, VacancyReading
from casework.vacancies.read import read_vacancies
from mailer.errors import NotUnderstoodError, UnreadableMailError
from mailer.inbound.files import papers
from mailer.inbound.triage import Kind
from mailer.inbound.understand import Understood, company_reading, understand, vacancies_in
from storage.documents.extract import extract_text
from storage.documents.judge import judge

_TEXT_KINDS = {
    Kind.BOUNCE: "bounce",
    Kind.AUTO_REPLY: "auto_reply",
    Kind.LIST: "list",
    Kind.CALENDAR: "calendar",
}

Found = dict[str, Any]


def read_file(file: Path, as_of: datetime, *, cv: bool, vacancy: bool) -> Found:
    """One JSON object. `as_of` (aware) counts where the file itself does not say when it was sent.

    A file in which nothing can be read says why under "error". Raises OSError where the file itself
    cannot be opened.
    """
    content = file.read_bytes()
    if not (cv or vacancy):
        return read_mail(_as_it_came(content, as_of))
    verdict = judge(file.name, content)
    extracted = extract_text(content, verdict.type) if verdict.accepted else None
    text = extracted.text if extracted else ""
    why = verdict.why or (extracted.why if extracted else None)
    found: Found = {"file": file.name, "kind": "cv" if cv else "vacancy"}
    found |= {"reading": read_cv(text).as_json()} if cv else _vacancies(read_vacancies(text, as_of))
    return found | ({"error": why.value} if why else {})


def _as_it_came(content: bytes, as_of: datetime) -> Inbound:
    return Inbound(
        sha256="", recipient="", mail_from="", peer="", tls=None, raw=content, received_at=as_of
    )


def understand_here(kept: Inbound) -> Understood:
    """In this process, however long it takes. Raises UnreadableMailError."""
    return understand(kept, judge, extract_text)


def read_mail(
    kept: Inbound, understand_it: Callable[[Inbound], Understood] = understand_here
) -> Found:
    """The same of a mail that came in; the time of its receipt counts where it tells none."""
    try:
        understood = understand_it(kept)
    except (UnreadableMailError, NotUnderstoodError) as error:
        return {"kind": "other", "error": str(error), "reading": None}
    mail = understood.mail
    return {
        "kind": "other",
        "sender": mail.sender,
        "subject": mail.subject,
        "sent_at": mail.sent_at.isoformat() if mail.sent_at else None,
        "language": language_of(f"{mail.subject}\n{understood.new_text.text}"),
        "text": understood.new_text.text,
        "cut": understood.new_text.cut,
        **_reading(understood),
        "attachments": [file.verdict.as_json() for file in understood.files],
    }


def _reading(understood: Understood) -> Found:
    """Which kind of mail it is as far as it tells by itself, and what it says.

    The address is only evidence: an attached paper is a CV unless the mail looks for somebody.
    """
    reply = company_reading(understood)
    if understood.kind in _TEXT_KINDS:
        return {"kind": _TEXT_KINDS[understood.kind], "reading": reply.as_json()}
    local = {address.partition("@")[0] for address in understood.mail.to}
    if understood.kind is Kind.REPLY or any(one.startswith("svar+") for one in local):
        return {"kind": "reply", "reading": reply.as_json()}
    cv = _cv(understood)
    own, subject = understood.new_text.text, understood.mail.subject
    seeks = "cv" not in local and bool(read_vacancies(own, understood.sent_at, subject))
    if cv is not None and "job" not in local and not seeks:
        return {"kind": "cv", "reading": cv.as_json()}
    vacancies, _ = vacancies_in(understood, understood.sent_at)
    if "job" in local or any(_says_enough(one) for one in vacancies):
        return {"kind": "vacancy", **_vacancies(vacancies)}
    return {"kind": "reply" if reply.sure else "other", "reading": reply.as_json()}


def _cv(understood: Understood) -> CvReading | None:
    paper = papers(understood.files).cv
    return read_cv(paper.text) if paper and paper.text else None


_ENOUGH = 3


def _says_enough(vacancy: VacancyReading) -> bool:
    return vacancy.title is not None and len(vacancy.because) >= _ENOUGH


def _vacancies(readings: list[VacancyReading]) -> Found:
    """The first vacancy, and the others where there are several."""
    first, *others = readings or [VacancyReading()]
    more = {"more": [one.as_json() for one in others]} if others else {}
    return {"reading": first.as_json(), **more}
