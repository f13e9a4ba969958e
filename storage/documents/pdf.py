"""The text of a PDF: its pages in reading order, what was typed into forms, and a CV as data inside."""

import io
import shutil
from typing import Any

from casework.documents import WhyNot
from storage.documents import scans
from storage.documents.columns import Run, in_reading_order
from storage.documents.resumes import europass_lines

MOST_TEXT = 200_000
MOST_PAGES = 60
MOST_SCANNED = 5
MOST_RUNS = 4000  # pieces of text on one page whose places are looked at
MOST_ATTACHMENTS = 5
MOST_XML = 5 * 2**20


def read(content: bytes) -> tuple[str, WhyNot | None]:
    """Text of the pages; above it what a Europass attachment says of the person."""
    import pypdfium2  # noqa: PLC0415 - only this kind needs it

    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        return "", WhyNot.ENCRYPTED if locked else WhyNot.DAMAGED
    pdf.init_forms()
    data, pages = _europass(pdf), _pages(pdf)
    if not pages.strip() and not data:
        return _scanned(pdf)
    return f"{data}\n\n{pages}", None


def _pages(pdf: Any) -> str:  # pypdfium2 has no types
    parts: list[str] = []
    for number in range(min(len(pdf), MOST_PAGES)):
        page = pdf[number]
        if pdf.formenv:  # what was typed into a form is text only once it is flattened
            page.flatten()
            page = pdf[number]
        parts.append(_page(page.get_textpage()))
        if sum(map(len, parts)) > MOST_TEXT:
            break
    return "\n".join(parts)


def _page(words: Any) -> str:
    """One page. Where the file jumps between two columns line by line, they are put in order."""
    count = words.count_rects()
    if count <= MOST_RUNS:
        runs = [_run(words, words.get_rect(index)) for index in range(count)]
        ordered = in_reading_order([run for run in runs if run.text])
        if ordered is not None:
            return ordered
    return str(words.get_text_range())


def _run(words: Any, box: tuple[float, float, float, float]) -> Run:
    left, bottom, right, top = box
    return Run(left, bottom, right, top, words.get_text_bounded(*box).strip())


def _europass(pdf: Any) -> str:
    for number in range(min(pdf.count_attachments(), MOST_ATTACHMENTS)):
        attachment = pdf.get_attachment(number)
        if attachment.get_name().lower().endswith(".xml"):
            content = bytes(attachment.get_data())
            if len(content) <= MOST_XML and (lines := europass_lines(content)):
                return lines
    return ""


def _scanned(pdf: Any) -> tuple[str, WhyNot | None]:
    """No text layer: a scan."""
    if shutil.which("tesseract") is None:
        return "", WhyNot.NO_READER_FOR_SCANS
    texts = []
    for number in range(min(len(pdf), MOST_SCANNED)):
        picture = io.BytesIO()
        pdf[number].render(scale=2.5).to_pil().save(picture, "PNG")
        texts.append(scans.read(picture.getvalue())[0])
    return "\n".join(texts), None
