"""The annex as a PDF on A4: headings, tables and charts in reading order, page numbers below."""

from collections.abc import Iterable, Mapping
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

import reportlab
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus.doctemplate import SimpleDocTemplate
from reportlab.platypus.flowables import Flowable, Image, KeepTogether, ListFlowable, Spacer
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.tables import Table, TableStyle

from templates.blocks import Block

_FONTS = Path(reportlab.__file__).parent / "fonts"
_PLAIN, _BOLD = "Vera", "Vera-Bold"
_DARK, _LINE, _QUIET = HexColor("#123c47"), HexColor("#dbe3e6"), HexColor("#566870")
_MARGIN = 20 * mm
_WIDTH = A4[0] - 2 * _MARGIN

_TEXT = ParagraphStyle("text", fontName=_PLAIN, fontSize=9, leading=13.5, spaceAfter=6)
_CELL = ParagraphStyle("cell", parent=_TEXT, spaceAfter=0)
_NUMBER = ParagraphStyle("number", parent=_CELL, alignment=2)
_TITLE = ParagraphStyle(
    "title", fontName=_BOLD, fontSize=15, leading=20, textColor=_DARK, spaceAfter=8
)
_HEADING = ParagraphStyle(
    "heading",
    fontName=_BOLD,
    fontSize=11.5,
    leading=16,
    textColor=_DARK,
    spaceBefore=10,
    spaceAfter=5,
)


def make_pdf(
    title: str, blocks: Iterable[Block], pictures: Mapping[str, bytes], language: str
) -> bytes:
    """The PDF of these blocks. The same blocks give the same bytes."""
    for name, file in ((_PLAIN, "Vera.ttf"), (_BOLD, "VeraBd.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(_FONTS / file)))
    out = BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=title,
        author="Jobpartnerbanken",
        lang=language,
        invariant=True,
    )
    story = [Paragraph(escape(title), _TITLE), *_sections(blocks, pictures)]
    document.build(story, onFirstPage=_number_page, onLaterPages=_number_page)
    return out.getvalue()


def _sections(blocks: Iterable[Block], pictures: Mapping[str, bytes]) -> list[Flowable]:
    """A heading stays with what follows it, so no page ends with one."""
    story: list[Flowable] = []
    waiting: list[Flowable] = []
    for kind, lines in blocks:
        made = _block(kind, lines, pictures)
        if kind == "heading":
            waiting = made
            continue
        story.append(KeepTogether([*waiting, *made]) if waiting else KeepTogether(made))
        waiting = []
    return story + waiting


def _block(kind: str, lines: list[Any], pictures: Mapping[str, bytes]) -> list[Flowable]:
    match kind:
        case "heading":
            return [Paragraph(escape(words), _HEADING) for _, words in lines]
        case "picture":
            return [_picture(pictures[name]) for name, _ in lines]
        case "table":
            return [_table(lines), Spacer(0, 8)]
        case "list":
            items = [Paragraph(escape(line), _TEXT) for line in lines]
            return [ListFlowable(items, bulletType="bullet", start="•", leftIndent=12)]
        case _:
            return [Paragraph("<br/>".join(escape(line) for line in lines), _TEXT)]


def _picture(png: bytes) -> Image:
    image = Image(BytesIO(png))
    scale = min(1.0, _WIDTH / image.imageWidth)
    image.drawWidth, image.drawHeight = image.imageWidth * scale, image.imageHeight * scale
    return image


def _table(rows: list[list[str]]) -> Table:
    cells = [
        [_cell(cell, bold=number == 0, left=place == 0) for place, cell in enumerate(row)]
        for number, row in enumerate(rows)
    ]
    narrow = _WIDTH * 0.6 / max(1, len(rows[0]) - 1)
    narrow = min(narrow, 34 * mm)
    widths = [_WIDTH - narrow * (len(rows[0]) - 1), *[narrow] * (len(rows[0]) - 1)]
    lines = [
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, _DARK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    return Table(cells, colWidths=widths, style=TableStyle(lines), repeatRows=1)


def _cell(words: str, *, bold: bool, left: bool) -> Paragraph:
    said = f'<font name="{_BOLD}">{escape(words)}</font>' if bold else escape(words)
    return Paragraph(said, _CELL if left else _NUMBER)


def _number_page(canvas: Any, document: Any) -> None:
    canvas.saveState()
    canvas.setFont(_PLAIN, 8)
    canvas.setFillColor(_QUIET)
    canvas.drawRightString(A4[0] - _MARGIN, 12 * mm, str(document.page))
    canvas.drawString(_MARGIN, 12 * mm, "Jobpartnerbanken")
    canvas.restoreState()
