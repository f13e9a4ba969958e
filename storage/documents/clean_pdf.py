"""Writes a clean PDF: real text in an embedded font, a title, and nothing else in the file."""

import io
import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

from pymupdf_fonts.NotoSans_Bold import fontbuffer as bold
from pymupdf_fonts.NotoSans_Regular import fontbuffer as regular
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus.doctemplate import SimpleDocTemplate
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.paragraph import Paragraph

from storage.documents.layout import Block, Look

_PLAIN, _BOLD = "NotoSans", "NotoSans-Bold"
_LINE = ParagraphStyle("line", fontName=_PLAIN, fontSize=10, leading=14, splitLongWords=1)
_NAME = ParagraphStyle("name", parent=_LINE, fontName=_BOLD, fontSize=17, leading=22, spaceAfter=4)
_HEADING = ParagraphStyle(
    "heading", parent=_LINE, fontName=_BOLD, fontSize=12, leading=16, spaceBefore=9, spaceAfter=3
)
_BULLET = ParagraphStyle("bullet", parent=_LINE, leftIndent=12, bulletIndent=2)
_SAME = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-", "\t": "  "})
_WIDE = re.compile(r" {2,}")
_UNSEEN = dict.fromkeys([*range(9), *range(11, 32), 0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF])


class NoLettersError(Exception):
    """The font lacks letters of this text, so it cannot be written."""


def write(blocks: Iterable[Block], title: str, language: str = "") -> bytes:
    """The PDF of these blocks. The first line is set as the name. Raises NoLettersError."""
    font = _fonts()
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=22 * mm,
        rightMargin=22 * mm,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        title=title,
        author="",
        subject="",
        creator="",
        producer="Jobpartnerbanken",
        lang=language or None,
        invariant=1,
    )
    document.build(list(_story(blocks, font)))
    return out.getvalue()


def _fonts() -> TTFont:
    for name, content in ((_PLAIN, regular), (_BOLD, bold)):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, io.BytesIO(content)))
    font: TTFont = pdfmetrics.getFont(_PLAIN)
    return font


def _story(blocks: Iterable[Block], font: TTFont) -> Iterable[Flowable]:
    first = True
    for block in blocks:
        text = _writable(block.text, font)
        if not text.strip():
            yield Spacer(1, 5)
            continue
        # Columns keep a wide space between them; breaking there is allowed.
        markup = escape(_WIDE.sub("  ", text.strip())).replace("  ", " &nbsp; &nbsp;")
        if first:
            yield Paragraph(markup, _NAME)
        elif block.look is Look.HEADING:
            yield Paragraph(markup, _HEADING)
        elif block.look is Look.BULLET:
            yield Paragraph(markup, _BULLET, bulletText="\u2022")
        else:
            yield Paragraph(markup, _LINE)
        first = False


def _writable(text: str, font: TTFont) -> str:
    """Ornaments that the font lacks become a dot; a letter that it lacks is an error."""
    text = text.translate(_SAME).translate(_UNSEEN)
    known = font.face.charToGlyph
    if lacking := {char for char in text if ord(char) not in known and char.isalnum()}:
        raise NoLettersError(f"{len(lacking)} letters")
    return "".join(char if ord(char) in known else "·" for char in text)
