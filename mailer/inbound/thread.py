"""Which case is a mail about: our signed address first, then the letter it answers, then the tag.

A token in an address is worth more than a Message-ID, which anybody may quote, and that more than
a tag in the subject, which anybody may write. Where they name different cases nobody guesses:
`Answered.disagrees` sends the mail to a person. Who may speak about the case is checked by whoever
acts on it, each time.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from casework.errors import BadTokenError
from casework.letters import Queued
from casework.model import ReferralId
from casework.ports import Work
from casework.tokens import Token, verify
from mailer.inbound.mail import Mail

_TAGGED = re.compile(r"(?:svar|retur)\+([a-z0-9_-]{1,62})@", re.IGNORECASE)
_TAG = re.compile(r"\[JPB-(\d{1,9})\]", re.IGNORECASE)
_MOST_ADDRESSES = 50
_Doubt = Literal["unknown", "expired", "several_tokens"]
_REFERRAL_KINDS = {"ref", "pref"}


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What a mail answers. `token` is a verified signed address; `letter` a letter of ours; `tag`
    the referral that the subject names; `doubt` is a code for what is wrong with the address."""

    token: Token | None = None
    letter: Queued | None = None
    tag: ReferralId | None = None
    doubt: _Doubt | None = None

    @property
    def about(self) -> Token | None:
        """What it is about, from the address or else from the letter it answers."""
        return self._signed() or self._from_letter()

    @property
    def disagrees(self) -> bool:
        """True where the letter is about another case than the address, or the tag than both."""
        signed, letter, about = self._signed(), self._from_letter(), self.about
        if signed and letter and (letter.kind, letter.number) != (signed.kind, signed.number):
            return True
        if about is None or self.tag is None or about.kind not in _REFERRAL_KINDS:
            return False
        return about.number != self.tag

    def _signed(self) -> Token | None:
        """A return path names a letter, and no case."""
        return self.token if self.token and self.token.kind != "out" else None

    def _from_letter(self) -> Token | None:
        reply = self.letter.outgoing.reply_token if self.letter else None
        return unsigned(reply) if reply else None


def answered(
    work: Work, mail: Mail, recipients: Sequence[str], mail_domain: str, now: datetime
) -> Answered:
    """Reads the evidence. `recipients` are those of the envelope; a mail to several of our addresses
    is about the one that is signed."""
    shown = [
        address
        for address in (*mail.to, *mail.cc)[:_MOST_ADDRESSES]
        if address.startswith("svar+")
        and address.endswith(f"@{mail_domain}")
        and address not in recipients
    ]
    envelope = [_token(work.secret, one, now) for one in dict.fromkeys(recipients)]
    signed = [*envelope, *(_token(work.secret, one, now) for one in shown)]
    tokens = {token for token, _ in signed if token}
    doubt: _Doubt | None = next((why for _, why in envelope if why), None)
    if tokens:
        doubt = "several_tokens" if len(tokens) > 1 else None
    token = tokens.pop() if len(tokens) == 1 else None
    if token is not None and token.kind == "out":
        letter = work.outbox.find(id=token.number)
    else:
        letter = work.outbox.answered([*mail.in_reply_to, *reversed(mail.references)])
    tag = _TAG.search(mail.subject)
    number = ReferralId(int(tag.group(1))) if tag else None
    return Answered(token=token, letter=letter, tag=number, doubt=doubt)


def _token(secret: bytes, recipient: str, now: datetime) -> tuple[Token | None, _Doubt | None]:
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
