"""Everything about one mail that can be known without the database: pure work, no transaction."""

from collections.abc import Callable
from dataclasses import dataclass

from casework.documents import Extracted, Verdict
from casework.inputs import Inbound
from casework.language import language_of
from casework.model import Language
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


def _file(
    name: str,
    content: bytes,
    judge: Callable[[str, bytes], Verdict],
    extract: Callable[[bytes, str], Extracted],
) -> MailedFile:
    verdict = judge(name, content)
    extracted = extract(content, verdict.type) if verdict.accepted else None
    return MailedFile(verdict=verdict, content=content, extracted=extracted)
