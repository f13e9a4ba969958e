"""Runs alone in a child process: makes the copy of a CV that may leave, and proves it.

On stdin one line of JSON with the order, then the file; on stdout `{"pdf", "removed", "why"}`.

1. the file as blocks in reading order; 2. what must not leave is found in the whole text and taken
out; 3. a clean PDF is written; 4. that PDF is read again, and must hold none of it, nor anything
but text. A file as it came is kept only where the same proof finds nothing in it (a setting).
"""

import base64
import json
import resource
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from casework.cvs.identifiers import Kind, find_identifiers, kinds_of, lines_without
from casework.documents import WhyNot
from casework.language import language_of
from storage.documents import child, layout
from storage.documents.layout import Block, Layout

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ODT = "application/vnd.oasis.opendocument.text"
_PDF = "application/pdf"


@dataclass(frozen=True)
class Copy:
    """The bytes to send, or why there are none."""

    pdf: bytes | None = None
    removed: tuple[str, ...] = ()
    why: WhyNot | None = None


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (child.MEMORY, child.MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (child.CPU_SECONDS, child.CPU_SECONDS + 1))
    order = json.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read()
    try:
        copy = make(
            content,
            order["media_type"],
            order["names"],
            blind=order["blind"],
            keeps_clean=order["keeps_clean"],
        )
    except MemoryError:
        copy = Copy(why=WhyNot.TOO_BIG)
    except Exception:  # noqa: BLE001 - whatever a broken file does to a reader, it is damaged
        copy = Copy(why=WhyNot.DAMAGED)
    pdf = base64.b64encode(copy.pdf).decode("ascii") if copy.pdf else None
    why = copy.why.value if copy.why else None
    json.dump({"pdf": pdf, "removed": copy.removed, "why": why}, sys.stdout)


def make(
    content: bytes, media_type: str, names: Sequence[str], *, blind: bool, keeps_clean: bool
) -> Copy:
    """The copy of one file; `names` are what the person is called."""
    from storage.documents.clean_pdf import NoLettersError, write  # noqa: PLC0415 - slow to import

    laid_out, why = _layout(content, media_type)
    if why is not None:
        return Copy(why=why)
    hidden_names = tuple(names) if blind else None
    blocks, removed = _redacted(laid_out, hidden_names)
    if not any(block.text.strip() for block in blocks):
        return Copy(why=WhyNot.EMPTY)
    if keeps_clean and not removed and media_type == _PDF and _is_clean(content, hidden_names):
        return Copy(content)
    title = "CV" if blind or not names else f"CV – {names[0]}"
    text = "\n".join(block.text for block in blocks)
    try:
        pdf = write(blocks, title, language_of(text) or "")
    except NoLettersError:
        return Copy(removed=removed, why=WhyNot.NO_LETTERS)
    if not _is_clean(pdf, hidden_names):
        return Copy(removed=removed, why=WhyNot.NOT_CLEAN)
    return Copy(pdf, removed)


def _layout(content: bytes, media_type: str) -> tuple[Layout, WhyNot | None]:
    if media_type == _DOCX:
        return layout.of_docx(content), None
    if media_type == _ODT:
        return layout.of_odt(content), None
    if media_type == _PDF:
        found = layout.of_pdf(_opened(content))
        if any(block.text.strip() for block in found.blocks):
            return found, None
    text, why = child.read(content, media_type)
    pictures = media_type.startswith("image/") or media_type == _PDF
    return Layout(layout.of_text(child.tidy(text)).blocks, pictures), why


def _opened(content: bytes) -> object:
    """The document with what was typed into its forms made part of its pages."""
    import pypdfium2  # noqa: PLC0415

    pdf = pypdfium2.PdfDocument(content)
    pdf.init_forms()
    if pdf.formenv:
        for page in pdf:
            page.flatten()
    return pdf


def _redacted(
    laid_out: Layout, blind_names: tuple[str, ...] | None
) -> tuple[list[Block], tuple[str, ...]]:
    """What may leave, and the kinds of what may not.

    Taking something out may bring together what looks like a number: so looked at until all is well.
    """
    blocks = list(laid_out.blocks)
    kinds = {Kind.PHOTO.value} if laid_out.pictures else set()
    for _ in range(_MOST_ROUNDS):
        text = "\n".join(block.text for block in blocks)
        found = find_identifiers(text, blind_names)
        if not found:
            break
        kinds |= set(kinds_of(found))
        lines = lines_without(text, found)
        looks = [block.look for block in blocks for _ in block.text.split("\n")]
        blocks = [
            Block(look, line) for look, line in zip(looks, lines, strict=True) if line is not None
        ]
    return _without_gaps(blocks), tuple(kind.value for kind in Kind if kind.value in kinds)


_MOST_ROUNDS = 4


def _without_gaps(blocks: list[Block]) -> list[Block]:
    """One empty line at most, and none at the ends."""
    kept: list[Block] = []
    for block in blocks:
        empty = not block.text.strip()
        if empty and (not kept or not kept[-1].text.strip()):
            continue
        kept.append(block)
    while kept and not kept[-1].text.strip():
        kept.pop()
    return kept


def _is_clean(pdf: bytes, blind_names: tuple[str, ...] | None) -> bool:
    """The proof on the bytes: read as whoever gets them would, text and all that is beside it."""
    from storage.documents.proof import hidden_parts  # noqa: PLC0415

    text, why = child.read(pdf, _PDF)
    return why is None and not find_identifiers(text, blind_names) and not hidden_parts(pdf)
