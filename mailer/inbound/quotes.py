"""The sender's new words, without the history below and the signature.

1. what we sent ends the new text: the marker line of our letters, then lines of the letter itself
2. what programs write does: attributions, header blocks, quoted lines, in the languages we meet
3. answers between and below quoted lines are new text all the same
4. a signature is cut only where it is one: nothing that reads like a sentence goes with it

Line by line and linear. When in doubt everything is kept and the cut is flagged: a person reads a
few lines too many, but no word of theirs is ever lost (`text` and `cut` together are the mail).
"""

import re
from dataclasses import dataclass, replace

from mailer.inbound import history
from mailer.inbound.forwarded import begins_at, body_begins
from mailer.inbound.signature import without_signature

_MOST_LINES = 20_000
_LONG_ENOUGH = 25  # characters from which a line of ours is nobody else's
_FEW_WORDS = 3
_INTERLEAVED = 2
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True)
class Cut:
    """The new text, what was cut away, and whether a person should look at the cut. `signature` is
    the part of the cut that is the sender's own."""

    text: str
    cut: str
    flagged: bool = False
    signature: str = ""


def cut(text: str, *, sent: str | None = None, subject: str = "") -> Cut:
    """Splits a mail's text. `sent` is what we wrote in the letter it answers, where that is known;
    `subject` tells a forwarded mail from an answered one."""
    lines = text.split("\n")
    if len(lines) > _MOST_LINES:
        lines = [*lines[:_MOST_LINES], "\n".join(lines[_MOST_LINES:])]
    ours = _Ours.of(sent)
    start = _history(lines, ours)
    forwarded = begins_at(lines[: start + 1], subject)
    if forwarded is not None:
        return _forward(lines, forwarded, text)
    own, answers = _own(lines, start, ours)
    new, signature = without_signature([lines[number] for number in own])
    if not "".join(new).strip():
        return Cut(text.strip(), "", flagged=bool(text.strip()))
    return replace(_cut(lines, own, new), flagged=answers, signature="\n".join(signature).strip())


def _forward(lines: list[str], start: int, text: str) -> Cut:
    """The forwarder's note is the new text; where there is none, what is forwarded is."""
    note, _ = without_signature(lines[:start])
    if "".join(note).strip():
        return _cut(lines, list(range(start)), note)
    below = body_begins(lines, start)
    words = "\n".join(line.lstrip("> ") for line in lines[below:]).strip()
    return Cut(words, "\n".join(lines[:below]).strip()) if words else Cut(text.strip(), "")


def _cut(lines: list[str], own: list[int], new: list[str]) -> Cut:
    """What is not new is cut, in the order of the mail."""
    kept = iter(new)
    wanted = next(kept, None)
    rest = []
    mine = set(own)
    for number, line in enumerate(lines):
        if number in mine and wanted is not None and line == wanted:
            wanted = next(kept, None)
        else:
            rest.append(line)
    return Cut("\n".join(new).strip(), "\n".join(rest).strip())


# --- what we sent ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Ours:
    """The letter that is answered: its lines, and all its words in a row."""

    lines: frozenset[str]
    words: str

    @classmethod
    def of(cls, sent: str | None) -> "_Ours":
        lines = frozenset(_bare(line) for line in (sent or "").split("\n"))
        return cls(lines - {""}, f" {' '.join(_WORDS.findall((sent or '').lower()))} ")

    def is_line(self, line: str) -> bool:
        return len(line) > _LONG_ENOUGH and len(_bare(line)) > _LONG_ENOUGH and self.has(line)

    def has(self, line: str) -> bool:
        return _bare(line) in self.lines

    def holds(self, line: str) -> bool:
        """Are these words in the letter, however a program broke its lines? Few words may be
        there by chance, so they must be a line of their own."""
        words = _WORDS.findall(line.lower())
        if len(words) <= _FEW_WORDS:
            return not words or self.has(line)
        return f" {' '.join(words)} " in self.words


def _bare(line: str) -> str:
    return " ".join(line.lstrip("> \t|").split()).lower()


# --- where the history begins ---------------------------------------------------------------------


def _history(lines: list[str], ours: _Ours) -> int:
    """The index of the line where what was written before begins; all of them where nothing does."""
    last_own = _last_unquoted(lines)
    for number, line in enumerate(lines):
        if (
            history.is_marker(line)
            or ours.is_line(line)
            or history.is_original_line(line)
            or history.is_header_block(lines, number)
            or history.attribution_length(lines, number)
            or (history.is_quoted(line) and number > last_own)
        ):
            return _with_lines_above(lines, number, ours)
    return len(lines)


def _last_unquoted(lines: list[str]) -> int:
    for number in range(len(lines) - 1, -1, -1):
        if lines[number].strip() and not history.is_quoted(lines[number]):
            return number
    return -1


def _with_lines_above(lines: list[str], number: int, ours: _Ours) -> int:
    """Rules just above the history belong to it; above our own words so do short lines of ours, and
    one that ends in a colon, whatever its language."""
    place = number
    quoted = ours.is_line(lines[number]) or history.is_marker(lines[number])
    while place > 0:
        above = place - 1
        while above > 0 and not lines[above].strip():
            above -= 1
        line = lines[above]
        if history.is_rule(line) or (quoted and (ours.has(line) or _introduces(line))):
            place = above
        else:
            break
    return place


def _introduces(line: str) -> bool:
    bare = line[: history.MOST_OF_LINE].strip()
    return bare.endswith(":") and ("@" in bare or any(letter.isdigit() for letter in bare))


# --- the sender's own lines -----------------------------------------------------------------------


def _own(lines: list[str], start: int, ours: _Ours) -> tuple[list[int], bool]:
    """The numbers of the lines that the sender wrote now, and whether they stand among quotes."""
    above = [number for number in range(start) if not _is_quoted(lines, number, ours)]
    if _is_quoting(lines, start):
        below = _after_quotes(lines, start, ours)
        among = _pieces(below, lines) >= _INTERLEAVED
    else:
        below = _not_ours(lines, start, ours) if ours.lines else []
        among = bool(below)
    return [*above, *below], among or len(above) < start


def _is_quoted(lines: list[str], number: int, ours: _Ours) -> bool:
    """Programs that break a quoted line leave its end without a mark."""
    if history.is_quoted(lines[number]):
        return True
    broken = number > 0 and history.is_quoted(lines[number - 1])
    return broken and lines[number].strip() != "" and ours.holds(lines[number])


def _is_quoting(lines: list[str], start: int) -> bool:
    """Does each line of the history bear a `>`, or does it stand there plainly?"""
    skip = history.attribution_length(lines, start) if start < len(lines) else 0
    for line in lines[start + skip : start + skip + 20]:
        if line.strip() and not history.is_rule(line):
            return history.is_quoted(line)
    return False


def _after_quotes(lines: list[str], start: int, ours: _Ours) -> list[int]:
    """Unquoted lines after quoted ones: an answer below, or answers between."""
    found: list[int] = []
    skip = 0
    for number in range(start, len(lines)):
        line = lines[number]
        skip = max(skip - 1, 0)
        if history.is_quoted(line) or skip:
            continue
        if history.is_original_line(line) or history.is_header_block(lines, number):
            break
        skip = history.attribution_length(lines, number)
        if not skip and not (line.strip() and ours.holds(line)):
            found.append(number)
    return found


def _not_ours(lines: list[str], start: int, ours: _Ours) -> list[int]:
    """Answers written into an unquoted letter, as Outlook does. What stood below our letter in
    its turn is older than it."""
    found: list[int] = []
    blocks = 0
    for number in range(start, len(lines)):
        line = lines[number]
        below_a_field = number > start and history.is_field(lines[number - 1])
        if not below_a_field and not history.is_rule(line):
            blocks += history.is_header_block(lines, number)
        if blocks > 1 or history.is_original_line(line):
            break
        frame = history.is_field(line) or history.is_rule(line) or history.is_device(line)
        frame = frame or history.is_marker(line) or (number == start and _introduces(line))
        if line.strip() and not (frame or ours.holds(line)):
            found.append(number)
    return found


def _pieces(numbers: list[int], lines: list[str]) -> int:
    """Into how many pieces the quotes divide these lines."""
    filled = [number for number in numbers if lines[number].strip()]
    return sum(
        1
        for place, number in enumerate(filled)
        if place == 0
        or any(lines[between].strip() for between in range(filled[place - 1] + 1, number))
    )
