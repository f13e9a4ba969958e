"""What a bounce says: has the letter failed for good, is it only late, and which letter was it.

Most say it in fields (RFC 3464); the others in words with a status somewhere among them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from mailer.inbound.headers import ids
from mailer.inbound.mail import Mail

_MOST_TEXT = 20_000
_ACTION = re.compile(r"^action:[ \t]{0,5}(\w{1,20})", re.IGNORECASE | re.MULTILINE)
_STATUS = re.compile(r"^status:[ \t]{0,5}([245]\.\d{1,3}\.\d{1,3})", re.IGNORECASE | re.MULTILINE)
_IN_WORDS = re.compile(r"(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])")
_CODE = re.compile(r"(?<![\d.])([45])[0-5]\d(?=[ -])")
_LATE = re.compile(
    r"delayed|not yet been delivered|will (?:keep|continue) (?:trying|to try)|still trying|forsinket"
    r"|endnu ikke leveret|(?:bliver|vil blive) forsøgt|could not send .{0,40} for past",
    re.IGNORECASE,
)
_FULL = re.compile(
    r"mailbox (?:is )?full|over quota|quota exceeded|(?:postkasse|mailboks|indbakke)n? er (?:fuld|fyldt)",
    re.IGNORECASE,
)
_MESSAGE_ID = re.compile(r"^message-id:[ \t]{0,5}(<[^<>\s]{1,900}>)", re.IGNORECASE | re.MULTILINE)


class Fate(StrEnum):
    """`HARD`: the address does not take mail. `SOFT`: this letter failed, a later one may not."""

    HARD = "hard"
    SOFT = "soft"
    LATE = "late"
    DELIVERED = "delivered"


@dataclass(frozen=True, kw_only=True)
class Bounce:
    """`status` is an enhanced status code such as `5.1.1`, "" where none is told. `letters` are the
    Message-IDs of what came back."""

    fate: Fate
    status: str
    letters: tuple[str, ...]


def read_bounce(mail: Mail) -> Bounce:
    """What `mail`, known to be a bounce by its headers, says."""
    report, words = mail.report[:_MOST_TEXT], mail.text[:_MOST_TEXT]
    status = _first(_STATUS, report) or _first(_IN_WORDS, words)
    actions = {found.lower() for found in _ACTION.findall(report)}
    returned = [one.message_id for one in mail.forwarded if one.message_id]
    quoted = [*mail.in_reply_to, *ids(" ".join(_MESSAGE_ID.findall(words)))]
    return Bounce(
        fate=_fate(actions, status, f"{mail.subject}\n{words}"),
        status=status,
        letters=tuple(dict.fromkeys([*returned, *quoted, *mail.references])),
    )


def _fate(actions: set[str], status: str, words: str) -> Fate:
    if actions and "failed" not in actions:
        return Fate.LATE if "delayed" in actions else Fate.DELIVERED
    if not actions and _LATE.search(words):
        return Fate.LATE
    if status.startswith("4") or status.endswith(".2.2") or _FULL.search(words):
        return Fate.SOFT
    if not status and _first(_CODE, words) == "4":
        return Fate.SOFT
    return Fate.HARD


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group(1) if found else ""
