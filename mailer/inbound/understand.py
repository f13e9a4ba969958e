"""Everything about one mail that can be known without the database: pure work, no transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from casework.documents import Extracted, Verdict
from casework.inputs import Inbound
from casework.language import language_of
from casework.model import Language
from casework.readings import VacancyReading
from casework.vacancies.read import read_vacancies
from mailer.inbound.parse import Mail, parse
from mailer.inbound.quotes import Cut, cut
from mailer.inbound.triage import Kind, triage

_MOST_FILES = 20


@dataclass(frozen=True, kw_only=True)
class MailedFile:
    """An attachment with what was found in it. `content` is kept until it is stored."""

    verdict: Verdict
    content: bytes
    extracted: Extracted | None


@dataclass(frozen=True, kw_only=True)
class Understood:
    """One mail, understood as far as it goes alone."""

    kept: Inbound
    mail: Mail
    kind: Kind
    new_text: Cut
    language: Language
    files: tuple[MailedFile, ...]

    @property
    def source(self) -> str:
        return f"inbound:{self.kept.id}"


def understand(
    kept: Inbound,
    judge: Callable[[str, bytes], Verdict],
    extract: Callable[[bytes, str], Extracted],
) -> Understood:
    """Raises UnreadableMailError where not even a header can be made out."""
    mail = parse(kept.raw)
    new_text = cut(mail.text)
    return Understood(
        kept=kept,
        mail=mail,
        kind=triage(mail, mail_from=kept.mail_from, recipient=kept.recipient),
        new_text=new_text,
        language=Language.of(language_of(f"{mail.subject}\n{new_text.text}")),
        files=tuple(
            _file(attachment.name, attachment.content, judge, extract)
            for attachment in mail.attachments[:_MOST_FILES]
            if not attachment.inline
        ),
    )


def vacancies_in(understood: Understood, sent_at: datetime) -> tuple[list[VacancyReading], str]:
    """The vacancies a mail tells of and the words they were read from.

    The sender's own words with the signature, which often names whom to contact, and the attached
    adverts. Where those tell of none, the mail may forward one: then all of it is read.
    """
    texts = [file.extracted.text for file in understood.files if file.extracted]
    mail, own = understood.mail, understood.new_text
    for words in ((own.text, *texts, own.signature), (mail.text, *texts)):
        text = "\n\n".join(filter(None, words))
        if found := read_vacancies(text, sent_at, mail.subject):
            return found, text
    return [], mail.text


def _file(
    name: str,
    content: bytes,
    judge: Callable[[str, bytes], Verdict],
    extract: Callable[[bytes, str], Extracted],
) -> MailedFile:
    verdict = judge(name, content)
    extracted = extract(content, verdict.type) if verdict.accepted else None
    return MailedFile(verdict=verdict, content=content, extracted=extracted)
