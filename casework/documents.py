"""Files that people send: may we take one, and what text is in it. Codes, never prose."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

NEWLINE = re.compile(r"\r\n|[\n\r\f\v\u2028\u2029]")
"""Where a line of a document's text ends: also pages and the separators of Unicode."""


class WhyRefused(StrEnum):
    """Why a file is not taken."""

    NOT_ALLOWED = "not_allowed"
    ARCHIVE = "archive"
    EXECUTABLE = "executable"
    MACROS = "macros"
    ENCRYPTED = "encrypted"
    TOO_BIG = "too_big"
    EMPTY = "empty"
    INFECTED = "infected"


class WhyNot(StrEnum):
    """Why no text came out of a file that was taken, or no copy that may leave.

    NO_LETTERS: the font of the copies lacks them. NOT_CLEAN: the proof found what should be gone.
    """

    NO_READER_FOR_SCANS = "no_reader_for_scans"
    NO_READER_FOR_DOC = "no_reader_for_doc"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TOO_BIG = "too_big"
    TOO_SLOW = "too_slow"
    NO_LETTERS = "no_letters"
    NOT_CLEAN = "not_clean"
    EMPTY = "empty"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """A file judged by its content. `type` is the media type found, not the one declared.

    `scanned` is true where a virus scanner has looked at it: what nobody looked at is shown as such.
    """

    name: str
    type: str
    size: int
    sha256: str
    why: WhyRefused | None = None
    scanned: bool = False

    @property
    def accepted(self) -> bool:
        return self.why is None

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "type": self.type,
            "bytes": self.size,
            "sha256": self.sha256,
            "verdict": "accepted" if self.accepted else "refused",
            "why": self.why.value if self.why else None,
            "scanned": self.scanned,
        }


@dataclass(frozen=True, kw_only=True)
class Extracted:
    """The text of a file, or why there is none."""

    text: str
    why: WhyNot | None = None


@dataclass(frozen=True, kw_only=True)
class ToClean:
    """A CV of which a copy is wanted that may leave. `names` are what the person is called.

    `blind`: without name, contact details and address too. `keeps_clean`: the file as it came will
    do where nothing in it had to go.
    """

    content: bytes = field(repr=False)
    media_type: str
    names: tuple[str, ...]
    blind: bool
    keeps_clean: bool


@dataclass(frozen=True, kw_only=True)
class Cleaned:
    """The copy (a PDF) and the kinds of what was taken out of it; or why there is none."""

    content: bytes | None = field(repr=False)
    removed: tuple[str, ...] = ()
    why: WhyNot | None = None
