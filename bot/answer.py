"""What a handler acts with: its transaction, who writes, and the outbox to answer by."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.discretion import Discretion
from casework.events import By, Channel, Role
from casework.inputs import Update
from casework.letters import Button, Letter, OutboxState, Outgoing
from casework.model import Caseworker, Language, Partner
from casework.ports import Work
from templates.render import word

Buttons = tuple[tuple[Button, ...], ...]
_ALBUM_PAUSE = timedelta(seconds=1.5)


@dataclass(kw_only=True)
class Chat:
    """One update being handled. Answers get keys of the update, so handling it twice says it once.

    `album` is set while one of several files that were sent at once is handled: what is answered
    replaces what was about to be answered to the one before. `toast` is shown to who pressed.
    """

    work: Work
    update: Update
    now: datetime
    tls_known: bool
    discretion: Discretion = Discretion.QUOTES
    about: str = ""
    album: str | None = None
    toast: str | None = None
    _said: int = field(default=0, init=False)
    _caseworkers: dict[int, Caseworker | None] = field(default_factory=dict, init=False)

    def say(
        self,
        chat_id: int,
        language: Language,
        text: str,
        buttons: Buttons = (),
        *,
        edit: int | None = None,
        **context: Any,
    ) -> None:
        """Answers with templates/chat/<text>, after this transaction.

        With `edit`, the message of that number becomes it; where it cannot, it is a new message.
        """
        self._said += 1
        outgoing = Outgoing(
            channel=Channel.CHAT,
            to=str(chat_id),
            letter=Letter.CHAT,
            language=language,
            context={"text": text, **({"edit": edit} if edit else {}), **context},
            key=f"update:{self.update.id}:{self.about}{self._said}",
            not_before=self.now,
            buttons=buttons,
        )
        if self.album is None:
            self.work.outbox.put(outgoing, self.now)
        else:
            self._say_last(outgoing, f"{self.album}:{self._said}")

    def _say_last(self, outgoing: Outgoing, key: str) -> None:
        """Waits for a moment for more files; the last one's answer stands."""
        later = self.now + _ALBUM_PAUSE
        outgoing = replace(outgoing, not_before=later)
        waiting = self.work.outbox.find(key=key)
        if waiting is None:
            self.work.outbox.put(replace(outgoing, key=key), self.now)
        elif waiting.state is OutboxState.WAITING:
            self.work.outbox.save(
                waiting,
                replace(waiting, next_attempt_at=later, outgoing=replace(outgoing, key=key)),
            )
        else:
            self.work.outbox.put(outgoing, self.now)

    def note(self, language: Language, name: str, **context: Any) -> None:
        """Shows words/<language>.toml's `toast.<name>` to who pressed, in passing."""
        self.toast = word(f"toast.{name}", language, **context)[:200]

    def by(self, role: Role, actor: str) -> By:
        source = f"update:{self.update.id}"
        return By(role=role, actor=actor, channel=Channel.CHAT, source=source)

    def by_partner(self, partner: Partner) -> By:
        return self.by(Role.PARTNER, f"partner:{partner.id}")

    def partner(self, chat_id: int) -> Partner | None:
        return self.work.partners.find(chat_id=chat_id)

    def caseworker(self, chat_id: int) -> Caseworker | None:
        """Looked up once an update: every message is asked whether it is a caseworker's."""
        if chat_id not in self._caseworkers:
            self._caseworkers[chat_id] = self.work.caseworkers.find(chat_id=chat_id)
        return self._caseworkers[chat_id]

    def language(self, chat_id: int, code: str | None) -> Language:
        """What to write in to this chat: the caseworker's or partner's choice, or a guess."""
        caseworker = self.caseworker(chat_id)
        if caseworker is not None:
            return caseworker.language
        return language_of_chat(self.partner(chat_id), code)


def language_of_chat(partner: Partner | None, code: str | None) -> Language:
    """The chosen language, or else the one that the chat program says the person reads."""
    return partner.language if partner else Language.of(code)
