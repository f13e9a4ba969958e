"""A CV as blocks in reading order: headings, list items, lines of columns, paragraphs.

Of Word and ODT files by their styles; of PDFs by where the words stand on the page; of all else by
how the lines look. What is deleted, hidden in field codes or doubled for old programs is left out.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby, pairwise
from typing import Any
from xml.etree.ElementTree import Element

from casework.cvs.sections import heading_kind

MOST_BLOCKS = 3000
MOST_PAGES = 60
MOST_XML = 40 * 2**20
_MOST_HEADING = 60
_BULLET = re.compile(r"^[ \t]*(?:[•·▪◦●‣➢○■*–\uf0b7\uf0a7-])[ \t]+(?=\S)")


class Look(StrEnum):
    HEADING = "heading"
    BULLET = "bullet"
    LINE = "line"


@dataclass(frozen=True)
class Block:
    """One line of a CV; columns in it are parted by two spaces."""

    look: Look
    text: str


@dataclass(frozen=True)
class Layout:
    """`pictures` is true where the file holds any: they do not go along."""

    blocks: tuple[Block, ...]
    pictures: bool = False


def of_text(text: str) -> Layout:
    return Layout(tuple(_block(line) for line in text.split("\n"))[:MOST_BLOCKS])


def _block(line: str) -> Block:
    words = " ".join(line.split())
    if bullet := _BULLET.match(line):
        return Block(Look.BULLET, line[bullet.end() :].strip())
    short = 0 < len(words) <= _MOST_HEADING and ":" not in words[:-1]
    if short and heading_kind(words) is not None:
        return Block(Look.HEADING, line.strip())
    return Block(Look.LINE, line.rstrip())


# --- PDF ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Piece:
    """Words that stand together on one line of a page; points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def of_pdf(pdf: Any) -> Layout:
    """The blocks of a pypdfium2 document whose forms are flattened."""
    blocks: list[Block] = []
    pictures = False
    for number in range(min(len(pdf), MOST_PAGES)):
        page = pdf[number]
        pictures = pictures or _has_picture(page)
        for line in _lines_in_order(_pieces(page)):
            blocks.append(_block(line))
            if len(blocks) == MOST_BLOCKS:
                return Layout(tuple(blocks), pictures)
        blocks.append(Block(Look.LINE, ""))
    return Layout(tuple(blocks), pictures)


def _has_picture(page: Any) -> bool:
    return any(True for _ in page.get_objects(filter=[_PICTURE], max_depth=6))


_PICTURE = 3  # FPDF_PAGEOBJ_IMAGE


_MOST_PIECES = 4000


def _pieces(page: Any) -> list[_Piece]:
    words = page.get_textpage()
    found = []
    for number in range(min(words.count_rects(), _MOST_PIECES)):
        left, bottom, right, top = words.get_rect(number)
        text = " ".join(words.get_text_bounded(left, bottom, right, top).split())
        if text:
            found.append(_Piece(left, bottom, right, top, text))
    return found


def _lines_in_order(pieces: list[_Piece], depth: int = 0) -> list[str]:
    """The lines of the left column before those of the right one, where a gap parts them."""
    gap = _gap(pieces) if depth < _DEEPEST else None
    if gap is None:
        return [_line(row) for row in _rows(pieces)]
    crossing = [one for one in pieces if one.left < gap < one.right]
    lines: list[str] = []
    # Headlines that run over both columns part the page into bands, each read column by column.
    tops = sorted({one.middle for one in crossing}, reverse=True)
    for upper, lower in zip([float("inf"), *tops], [*tops, float("-inf")], strict=True):
        band = [one for one in pieces if lower < one.middle < upper and one not in crossing]
        lines += _lines_in_order([one for one in band if one.right <= gap], depth + 1)
        lines += _lines_in_order([one for one in band if one.left >= gap], depth + 1)
        lines += [_line(row) for row in _rows([one for one in crossing if one.middle == lower])]
    return lines


_DEEPEST = 3
_LEAST_GAP = 14.0  # points
_LEAST_COLUMN = 6  # lines on either side; fewer are a date at the margin


def _gap(pieces: list[_Piece]) -> float | None:
    """Where a white strip parts two columns that both have lines of their own; None: one column."""
    if len(pieces) < 2 * _LEAST_COLUMN:
        return None
    for candidate in sorted({round(one.left - 2, 0) for one in pieces}):
        left = [one for one in pieces if one.right <= candidate]
        right = [one for one in pieces if one.left >= candidate]
        crossing = len(pieces) - len(left) - len(right)
        if min(len(left), len(right)) < _LEAST_COLUMN or crossing > _MOST_CROSSING * len(pieces):
            continue
        white = min(one.left for one in right) - max(one.right for one in left)
        if white >= _LEAST_GAP and _independent(left, right):
            return candidate
    return None


_MOST_CROSSING = 0.15
_MOST_SHARED = 0.6


def _independent(left: list[_Piece], right: list[_Piece]) -> bool:
    """Columns whose lines do not stand side by side, as dates and their jobs do."""
    heights = sorted(one.middle for one in left)
    shared = sum(any(abs(one.middle - other) < _SAME_LINE for other in heights) for one in right)
    return shared <= _MOST_SHARED * min(len(left), len(right))


_SAME_LINE = 3.0


def _rows(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Pieces of one height, from the top down and from left to right."""
    row: list[_Piece] = []
    for one in sorted(pieces, key=lambda piece: -piece.middle):
        if row and abs(row[0].middle - one.middle) > max(_SAME_LINE, (one.top - one.bottom) / 2):
            yield sorted(row, key=lambda piece: piece.left)
            row = []
        row.append(one)
    if row:
        yield sorted(row, key=lambda piece: piece.left)


def _line(row: list[_Piece]) -> str:
    text = row[0].text
    for before, one in pairwise(row):
        text += ("  " if one.left - before.right > _COLUMN_GAP else " ") + one.text
    return text


_COLUMN_GAP = 12.0


# --- Word and ODT ---------------------------------------------------------------------------------

_LEFT_OUT = {
    "del",
    "delText",
    "instrText",
    "delInstrText",
    "Fallback",
    "annotation",
    "tracked-changes",
}
_BREAKS = {"tab": "  ", "br": "\n", "cr": "\n", "line-break": "\n", "s": " "}


def of_docx(content: bytes) -> Layout:
    """The body between its headers and footers."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()[:2000]
        parts = [
            *sorted(n for n in names if re.fullmatch(r"word/header\d{0,3}\.xml", n)),
            "word/document.xml",
            *sorted(n for n in names if re.fullmatch(r"word/(?:foot|end)notes\.xml", n)),
            *sorted(n for n in names if re.fullmatch(r"word/footer\d{0,3}\.xml", n)),
        ]
        roots = [_parsed(archive, part) for part in parts[:20]]
    blocks = [block for root in roots for block in _of_tree(root, {"p"})]
    pictures = any(name.startswith("word/media/") for name in names)
    return Layout(tuple(blocks[:MOST_BLOCKS]), pictures)


def of_odt(content: bytes) -> Layout:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()[:2000]
        root = _parsed(archive, "content.xml")
    pictures = any(name.startswith("Pictures/") for name in names)
    return Layout(tuple(_of_tree(root, {"p", "h"})[:MOST_BLOCKS]), pictures)


def _parsed(archive: zipfile.ZipFile, name: str) -> Element:
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    with archive.open(name) as stream:
        xml = stream.read(MOST_XML + 1)
    if len(xml) > MOST_XML:
        raise MemoryError
    root: Element = fromstring(xml, forbid_dtd=True)
    return root


def _of_tree(root: Element, paragraphs: set[str]) -> list[Block]:
    """A block a paragraph; the cells of a table's row are columns of one line."""
    blocks: list[Block] = []
    for element, rows in _walk(root, paragraphs):
        text = "".join(_words(element))
        look = _look(element)
        for line in text.split("\n"):
            block = _block(line)
            if look is not Look.LINE and line.strip():
                block = Block(look, block.text)
            blocks.append(block if not rows else replace(block, text=f"{rows}\0{block.text}"))
    return [_joined(list(run)) for _, run in groupby(blocks, _row_of)] if blocks else []


def _row_of(block: Block) -> object:
    row, parted, _ = block.text.partition("\0")
    return row if parted else id(block)


def _joined(run: list[Block]) -> Block:
    texts = [block.text.rpartition("\0")[2].strip() for block in run]
    if len(run) == 1:
        return Block(run[0].look, texts[0])
    line = "  ".join(text for text in texts if text)
    return _block(line)


def _walk(root: Element, paragraphs: set[str]) -> Iterator[tuple[Element, str]]:
    """Every paragraph with the number of the table's row it stands in; without recursion."""
    stack: list[tuple[Element, str]] = [(root, "")]
    rows = 0
    while stack:
        element, row = stack.pop()
        name = _name(element)
        if name in _LEFT_OUT:
            continue
        if name in ("tr", "table-row"):
            rows += 1
            row = str(rows)
        if name in paragraphs:
            yield element, row
            # Boxes of text are drawn inside a paragraph, and hold paragraphs of their own.
            stack += [(one, row) for one in reversed(_boxes(element))]
            continue
        stack += [(child, row) for child in reversed(element)]


def _boxes(paragraph: Element) -> list[Element]:
    found, stack = [], list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if _name(element) in _LEFT_OUT:
            continue
        if _name(element) in ("txbxContent", "text-box"):
            found.append(element)
        else:
            stack += reversed(element)
    return found


def _words(paragraph: Element) -> Iterable[str]:
    stack: list[Element | str] = [paragraph]
    while stack:
        element = stack.pop()
        if isinstance(element, str):
            yield element
            continue
        name = _name(element)
        if name not in _LEFT_OUT and name not in ("txbxContent", "text-box"):
            yield (element.text or "") if name not in ("rPr", "pPr") else ""
            yield _BREAKS.get(name, "")
            for child in reversed(element):
                stack += [child.tail or "", child]


def _look(paragraph: Element) -> Look:
    """By the style's name, which Word translates, and by the numbering."""
    if _name(paragraph) == "h":
        return Look.HEADING
    for element in paragraph.iter():
        name = _name(element)
        style = next((v for k, v in element.attrib.items() if k.endswith("}val")), "")
        if name == "pStyle" and re.match(r"(?i)heading|overskrift|title|titel|rubrik|nag", style):
            return Look.HEADING
        if name == "numPr" or (name == "pStyle" and re.match(r"(?i)list|opstil", style)):
            return Look.BULLET
        if name == "r":
            break
    return Look.LINE


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
