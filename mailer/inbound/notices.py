"""Telling people that their mail is here, and caseworkers that one needs them."""

from dataclasses import dataclass
from datetime import datetime

from casework.actions.post import post_to_contact, post_to_partner, post_to_stranger
from casework.actions.todo import file_task
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.letters import Letter
from casework.model import Contact, Partner, Subject
from casework.ports import Work
from casework.tasks import TaskKind
from casework.workdays import local_date
from mailer.inbound.loops import is_answered
from mailer.inbound.understand import Understood


@dataclass(frozen=True)
class Done:
    """How the work on a mail ended, and a code that says why."""

    state: InputState
    why: str


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What handling one mail needs all along: the transaction, the mail, our domain, the time."""

    work: Work
    understood: Understood
    mail_domain: str
    now: datetime

    def by(self, role: Role, actor: str) -> By:
        return By(role=role, actor=actor, channel=Channel.EMAIL, source=self.understood.source)

    def file(self, kind: TaskKind, why: str) -> None:
        """A task about the mail itself, with its words."""
        mail = self.understood.mail
        forwarded = [one.sender for one in mail.forwarded if one.sender]
        file_task(
            self.work,
            kind,
            Subject.INBOUND,
            self.understood.kept.id,
            self.now,
            key=why,
            quote=f"{mail.subject}\n\n{self.understood.words}".strip(),
            context={"sender": mail.sender, "cause": why, "forwarded_from": forwarded},
        )

    def for_a_person(self, why: str) -> Done:
        """Whose it is cannot be known for sure: the sender hears that a person reads it."""
        self.tell_stranger(Letter.HANDED_TO_PERSON)
        self.file(TaskKind.UNKNOWN_SENDER, why)
        return Done(InputState.NEEDS_PERSON, why)

    def tell_stranger(self, letter: Letter, **context: str | None) -> None:
        """One notice per sender, kind and day: what answers everything can be made to loop."""
        sender = self.understood.mail.sender
        if not is_answered(sender, self.mail_domain):
            return
        post_to_stranger(
            self.work,
            letter,
            sender,
            self.understood.language,
            context,
            key=self._once_a_day(letter, sender),
            now=self.now,
            in_reply_to=self.understood.mail.message_id,
        )

    def tell_contact(self, contact: Contact, letter: Letter, **context: str | None) -> None:
        """One notice per contact, kind and day."""
        post_to_contact(
            self.work,
            letter,
            contact,
            context,
            key=self._once_a_day(letter, contact.email),
            now=self.now,
            in_reply_to=self.understood.mail.message_id,
        )

    def tell_partner(self, partner: Partner, letter: Letter, **context: str | None) -> None:
        """An answer to this mail; what partners ask is answered each time."""
        post_to_partner(
            self.work,
            letter,
            partner,
            {"partner_name": partner.name, "company": None, **context},
            key=f"{letter}:{self.understood.source}",
            now=self.now,
            in_reply_to=self.understood.mail.message_id,
        )

    def tell_refused_files(self) -> bool:
        """An honest word about each file that is not taken; True where there was one."""
        refused = [file for file in self.understood.files if not file.verdict.accepted]
        for file in refused:
            why = file.verdict.why.value if file.verdict.why else ""
            self.tell_stranger(Letter.FILE_REFUSED, file_name=file.verdict.name, why=why)
        return bool(refused)

    def _once_a_day(self, letter: Letter, address: str) -> str:
        return f"notice:{letter}:{address[:120]}:{local_date(self.now)}"
