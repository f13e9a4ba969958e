"""A mail forwarded inside the text of another: who wrote it first, and what it says.

That somebody forwards a text proves nothing about its author: the author is shown to people and
weighs as evidence, the mail is the forwarder's.
"""

import re

from mailer.inbound.history import FIELD, is_forward_line, is_header_block
from mailer.inbound.mail import Forwarded

_SUBJECT = re.compile(r"\s*(?:vs|fw|fwd|wg|vb|pd|tr|videresendt)\s*:", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]@]{1,64}@[^\s<>,;:\"()\[\]@]{1,250}")
_MOST_LINES = 20_000
_LINES_OF_BLOCK = 14
_AUTHOR = {"fra", "from", "von", "från", "od", "від"}
_SUBJECTS = {"emne", "subject", "betreff", "ämne", "temat", "тема"}


def begins_at(lines: list[str], subject: str) -> int | None:
    """The line where a forwarded mail begins; None where none is forwarded.

    A header block alone is history of a reply: it is a forward only where the subject or a line
    of the program says so.
    """
    titled = bool(_SUBJECT.match(subject[:200]))
    for number, line in enumerate(lines[:_MOST_LINES]):
        if is_forward_line(line) or (titled and is_header_block(lines, number)):
            return number
    return None


def body_begins(lines: list[str], start: int) -> int:
    """The line where the forwarded mail's own words begin, below its header lines."""
    return _fields([line.lstrip("> ") for line in lines[: start + _LINES_OF_BLOCK + 1]], start)[1]


def forwarded_in(text: str, subject: str) -> Forwarded | None:
    """The mail that is forwarded in `text`, with what its own header lines say."""
    lines = [line.lstrip("> ") for line in text.split("\n")]
    start = begins_at(lines, subject)
    if start is None:
        return None
    fields, after = _fields(lines, start)
    author = next((value for name, value in fields if name in _AUTHOR), "")
    address = _ADDRESS.search(author[:500])
    return Forwarded(
        sender=address.group().lower() if address else "",
        sender_name=author[: address.start() if address else 200].strip(' <["(*\t'),
        subject=next((value for name, value in fields if name in _SUBJECTS), "")[:500],
        text="\n".join(lines[after:]).strip(),
    )


def _fields(lines: list[str], start: int) -> tuple[list[tuple[str, str]], int]:
    """The header lines below `start`, and the line after the last of them."""
    fields: list[tuple[str, str]] = []
    after = start + 1
    for number, line in enumerate(lines[start : start + _LINES_OF_BLOCK], start):
        found = FIELD.match(line[:400])
        if found:
            fields.append((found.group(1).lower(), line[found.end() : 1000].strip(" *\t")))
            after = number + 1
        elif fields and not line.strip():
            break
    return fields, after
