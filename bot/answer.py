"""What a handler acts with: its transaction, who writes, and the outbox to answer by."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from casework.events import By, Channel, Role
from casework.inputs import Update
from casework.letters import Button, Letter, Outgoing
from casework.model import Caseworker, Language, Partner
from casework.ports import Work

Buttons = tuple[tuple[Button, ...], ...]


@dataclass(kw_only=True)
class Chat:
    """One update being handled. Answers get keys of the update, so handling it twice says it once."""

    work: Work
    update: Update
    now: datetime
    tls_known: bool
    _said: int = field(default=0, init=False)

    def say(
        self,
        chat_id: int,
        language: Language,
        text: str,
        buttons: Buttons = (),
        **context: Any,
    ) -> None:
        """Answers with templates/chat/<text>, after this transaction."""
        self._said += 1
        self.work.outbox.put(
            Outgoing(
                channel=Channel.CHAT,
                to=str(chat_id),
                letter=Letter.CHAT,
                language=language,
                context={"text": text, **context},
                key=f"update:{self.update.id}:{self._said}",
                not_before=self.now,
                buttons=buttons,
            ),
            self.now,
        )

    def by(self, role: Role, actor: str) -> By:
        source = f"update:{self.update.id}"
        return By(role=role, actor=actor, channel=Channel.CHAT, source=source)

    def partner(self, chat_id: int) -> Partner | None:
        return self.work.partners.find(chat_id=chat_id)

    def caseworker(self, chat_id: int) -> Caseworker | None:
        return self.work.caseworkers.find(chat_id=chat_id)


def language_of_chat(partner: Partner | None, code: str | None) -> Language:
    """The chosen language, or else the one that the chat program says the person reads."""
    return partner.language if partner else Language.of(code)
