"""Everything about one mail that can be known without the database: pure work, no transaction."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from casework.documents import Extracted, Verdict
from casework.inputs import Inbound
from casework.language import language_of
from casework.model import Language
from casework.readings import ReplyReading, VacancyReading
from casework.replies.read import read_reply
from casework.vacancies.read import read_vacancies
from mailer.inbound.calendar import Meeting, as_reply, read_calendar
from mailer.inbound.files import MailedFile, read_files
from mailer.inbound.history import holds_marker
from mailer.inbound.mail import Mail
from mailer.inbound.parse import parse
from mailer.inbound.quotes import Cut, cut
from mailer.inbound.triage import Kind, triage
from mailer.inbound.trust import Prover, Standing, nobody_proves

_CLOCK_OFF_DAYS = 14


@dataclass(frozen=True, kw_only=True)
class Documents:
    """How files are judged and read, and senders proven; handed in, since chat uses the same."""

    judge: Callable[[str, bytes], Verdict]
    extract: Callable[[bytes, str], Extracted]
    prove: Prover = nobody_proves


@dataclass(frozen=True, kw_only=True)
class Understood:
    """One mail, understood as far as it goes alone."""

    kept: Inbound
    mail: Mail
    kind: Kind
    new_text: Cut
    language: Language
    files: tuple[MailedFile, ...]
    meeting: Meeting | None = None
    standing: Standing = Standing.UNKNOWN

    @property
    def source(self) -> str:
        return f"inbound:{self.kept.id}"

    @property
    def words(self) -> str:
        """The new words, or all of them where none are new."""
        return self.new_text.text or self.mail.text

    @property
    def told(self) -> str:
        """The words of a mail, of what it forwards, and of its documents: adverts are often
        attached. Our own letters, sent back, tell nothing new."""
        inner = [one.text for one in self.mail.forwarded if one.text]
        forwarded = [text for text in inner if not holds_marker(text)]
        said = _in_a_row(self.words)
        repeated = any(_in_a_row(text) in said for text in forwarded)
        own = [] if repeated else [self.words]
        return "\n\n".join(filter(None, (*own, *forwarded, *(one.text for one in self.files))))

    @property
    def sent_at(self) -> datetime:
        """When it was written, unless the writer's clock says something impossible."""
        sent, received = self.mail.sent_at, self.kept.received_at
        if sent is None or abs((received - sent).days) > _CLOCK_OFF_DAYS:
            return received
        return sent

    def answering(self, sent: str | None) -> "Understood":
        """The same mail, cut by the letter of ours that it answers."""
        if not sent:
            return self
        return replace(self, new_text=cut(self.mail.text, sent=sent, subject=self.mail.subject))


def _in_a_row(text: str) -> str:
    return " ".join(text.replace(">", " ").split())


def understand(
    kept: Inbound,
    judge: Callable[[str, bytes], Verdict],
    extract: Callable[[bytes, str], Extracted],
    prove: Prover = nobody_proves,
) -> Understood:
    """Raises UnreadableMailError where not even a header can be made out."""
    mail = parse(kept.raw)
    new_text = cut(mail.text, subject=mail.subject)
    kind = triage(mail, mail_from=kept.mail_from, recipient=kept.recipient)
    return Understood(
        kept=kept,
        mail=mail,
        kind=kind,
        new_text=new_text,
        language=Language.of(language_of(f"{mail.subject}\n{new_text.text}")),
        files=() if kind is Kind.BOUNCE else read_files(mail.attachments, judge, extract),
        meeting=read_calendar(mail.calendar, kept.received_at) if mail.calendar else None,
        standing=prove(kept.raw, mail),
    )


def vacancies_in(understood: Understood, sent_at: datetime) -> tuple[list[VacancyReading], str]:
    """The vacancies a mail tells of, and the words they were read from.

    The sender's own words with what they forward and attach, and the signature, which often names
    whom to contact. Where those tell of none, all of the mail is read.
    """
    mail, own = understood.mail, understood.new_text
    files = [file.text for file in understood.files]
    for words in ((understood.told, own.signature), (mail.text, *files)):
        text = "\n\n".join(filter(None, words))
        if found := read_vacancies(text, sent_at, mail.subject):
            return found, text
    return [], mail.text


def company_reading(understood: Understood) -> ReplyReading:
    """What a company's mail says, by its calendar and by its words.

    Where it is not clear which words are new, nothing is sure.
    """
    said = read_reply(understood.new_text.text, understood.sent_at, understood.mail.subject)
    if understood.meeting is not None and understood.kind is Kind.CALENDAR:
        return as_reply(understood.meeting, said)
    return replace(said, sure=said.sure and not understood.new_text.flagged)
