"""Which case is a mail about: our signed address first, then the letter it answers.

A token in the address is worth more than a Message-ID, which anybody may quote; but where the two
name different cases nobody guesses: `Answered.disagrees` sends it to a person.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from casework.errors import BadTokenError
from casework.letters import Queued
from casework.ports import Work
from casework.tokens import Token, verify
from mailer.inbound.parse import Mail

_TAGGED = re.compile(r"(?:svar|retur)\+([a-z0-9_-]{1,62})@", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What a mail answers. `token` is a verified signed address; `letter` a letter of ours."""

    token: Token | None = None
    letter: Queued | None = None
    bad_token: Literal["unknown", "expired"] | None = None
    disagrees: bool = False

    @property
    def about(self) -> Token | None:
        """What it is about, from the address or else from the letter it answers."""
        return self.token or self._from_letter()

    def _from_letter(self) -> Token | None:
        reply = self.letter.outgoing.reply_token if self.letter else None
        return unsigned(reply) if reply else None


def answered(work: Work, mail: Mail, recipient: str, now: datetime) -> Answered:
    """Reads the evidence; what is about a different case than the address says is marked."""
    token, bad = _token(work.secret, recipient, now)
    letter = work.outbox.answered([*mail.in_reply_to, *reversed(mail.references)])
    found = Answered(token=token, letter=letter, bad_token=bad)
    if token is None or letter is None or letter.outgoing.reply_token is None:
        return found
    other = unsigned(letter.outgoing.reply_token)
    same = other is None or (other.kind, other.number) == (token.kind, token.number)
    return Answered(token=token, letter=letter, disagrees=not same)


def _token(
    secret: bytes, recipient: str, now: datetime
) -> tuple[Token | None, Literal["unknown", "expired"] | None]:
    found = _TAGGED.match(recipient)
    if not found:
        return None, None
    try:
        return verify(secret, found.group(1), now), None
    except BadTokenError as error:
        return None, "expired" if error.why == "expired" else "unknown"


def unsigned(token: str) -> Token | None:
    """What a token of our own outbox says; it was signed by us and is not checked again."""
    parts = token.split("-")
    if len(parts) < 4:  # noqa: PLR2004 - kind, number, day, signature
        return None
    return Token(parts[0], int(parts[1], 36), None)
