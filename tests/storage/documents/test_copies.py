"""The CVs that leave, proven on their bytes: none of what was to go, and all the rest.

Every CV of the corpus as a PDF with hidden layers and as a Word file; what the test looks for are
the numbers that the corpus names, not what our own finder finds.
"""

import io
import re
import tomllib
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pypdf
import pypdfium2
import pytest
from pypdf.annotations import FreeText
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from casework.cvs.identifiers import find_identifiers
from casework.documents import Cleaned, ToClean, WhyNot
from storage.documents import clean_pdf, copying
from storage.documents.proof import hidden_parts
from storage.documents.redact import clean_copy

FOLDER = Path(__file__).parents[2] / "corpus" / "cvs"
CORPUS: dict[str, dict[str, Any]] = {
    cv["id"]: cv
    for file in sorted(FOLDER.glob("*.toml"))
    for cv in tomllib.loads(file.read_text(encoding="utf-8"))["cv"]
}
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SECRET = "010190-1234"
every_cv = pytest.mark.parametrize("cv", CORPUS.values(), ids=CORPUS.keys())
# Letters that the font of the copies lacks, as those of Persian, Georgian or Chinese names.
NOT_OURS = re.compile(r"[\u0590-\u0dff\u0e00-\u1cff\u3040-\ud7a3]")


def as_pdf(text: str, *, hidden: str = "") -> bytes:
    """A page a CV; `hidden` stands in a layer of invisible text, in an annotation, in an
    attachment, in the document's properties and in XMP, behind a picture."""
    clean_pdf._fonts()
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(900, 1600))
    canvas.setFont("NotoSans", 9)
    for number, line in enumerate(text.strip().split("\n")):
        canvas.drawString(40, 1560 - 13 * number, line.expandtabs())
    if hidden:
        invisible = canvas.beginText(40, 30)
        invisible.setTextRenderMode(3)
        invisible.textLine(f"CPR: {hidden}")
        canvas.drawText(invisible)
        picture = io.BytesIO()
        pypdfium2.PdfBitmap.new_native(8, 8, 4).to_pil().convert("RGB").save(picture, "PNG")
        canvas.drawImage(ImageReader(picture), 700, 1500)
    canvas.save()
    return with_extras(out.getvalue(), hidden) if hidden else out.getvalue()


def with_extras(pdf: bytes, hidden: str) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(pdf))
    writer.add_metadata({"/Author": hidden, "/Keywords": hidden})
    writer.add_attachment("pas.txt", hidden.encode())
    writer.add_annotation(0, FreeText(text=hidden, rect=(50, 50, 200, 80)))
    writer.xmp_metadata = (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- {hidden} --></x:xmpmeta>'.encode()
    )
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def as_docx(text: str) -> bytes:
    """Lines with wide gaps are rows of a table; a deleted line and a comment hold a number."""
    body = "".join(map(_paragraph, text.strip().split("\n")))
    body += f"<w:p><w:del><w:r><w:delText>CPR {SECRET}</w:delText></w:r></w:del></w:p>"
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>"
        )
        archive.writestr(
            "word/comments.xml", f"<w:comments {space}><w:p>{SECRET}</w:p></w:comments>"
        )
        archive.writestr("docProps/core.xml", f"<a>{SECRET}</a>")
        archive.writestr("word/media/image1.png", b"a face")
    return out.getvalue()


def _paragraph(line: str) -> str:
    def said(words: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p>'

    cells = re.split(r"(?<=\S)\s{3,}(?=\S)", line)
    if len(cells) == 1:
        return said(line)
    row = "".join(f"<w:tc>{said(cell)}</w:tc>" for cell in cells)
    return f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"


def copied(
    content: bytes, media_type: str, *names: str, blind: bool = False, keeps_clean: bool = False
) -> copying.Copy:
    return copying.make(content, media_type, names, blind=blind, keeps_clean=keeps_clean)


def shown(pdf: bytes | None) -> str:
    """What whoever gets it can read on its pages, by another reader than the one that wrote it."""
    assert pdf is not None
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def everything(pdf: bytes | None) -> str:
    """The text, and every string of the file with its streams unpacked."""
    assert pdf is not None
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    writer = pypdf.PdfWriter(clone_from=reader)
    for page in writer.pages:
        page.get_contents()
    raw = b"".join(
        one.get_data() if isinstance(one, pypdf.generic.StreamObject) else repr(one).encode()
        for one in (reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1))
        if one is not None
    )
    return shown(pdf) + raw.decode("latin-1") + repr(reader.metadata) + repr(reader.root_object)


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]+", text) if len(word) > 1}


# Two columns run into each other: what stands in the head of such a CV cannot be told for sure.
TORN = {"o_scan-06", "sc_asia-001", "sd_hard-001", "ua_faglig-008"}


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@every_cv
def test_what_must_go_is_gone_and_the_rest_is_there(cv: dict[str, Any], kind: str) -> None:
    text = cv["text"]
    content = as_pdf(text, hidden=SECRET) if kind == "pdf" else as_docx(text)
    copy = copied(content, PDF if kind == "pdf" else DOCX, cv["name"] or "")
    if NOT_OURS.search(text):  # nor does the page of this test have them
        assert kind == "pdf" or copy.why is WhyNot.NO_LETTERS
        return

    assert copy.why is None
    assert copy.pdf is not None
    assert hidden_parts(copy.pdf) == set()
    assert "photo" in copy.removed
    held = everything(copy.pdf)
    numbers = {digits(one) for one in re.findall(r"\d(?:[ ./-]?\d)*", shown(copy.pdf))}
    for number in (*cv.get("cpr", ()), SECRET):
        assert number not in held
        assert digits(number) not in numbers  # one more digit makes it another number
    gone = words(_identifying(text)) | words(_identifying(re.sub(r" {2,}", " ", text)))
    assert words(text) - gone <= words(shown(copy.pdf)) | gone


def _identifying(text: str) -> str:
    """Beside a gap a line of a form goes, without the gap (as a page may lose it) the whole line."""
    return " ".join(text[one.start : one.end] for one in find_identifiers(text))


@every_cv
def test_blind_leaves_no_name_and_no_way_to_write(cv: dict[str, Any]) -> None:
    copy = copied(cv["text"].encode(), "text/plain", cv["name"] or "Ingen", blind=True)
    if cv["id"] in TORN:
        assert copy.why is WhyNot.NOT_CLEAN  # nothing leaves: a person makes it blind
        return
    if NOT_OURS.search(cv["text"]):
        assert copy.why is WhyNot.NO_LETTERS
        return
    text = shown(copy.pdf).casefold()

    assert not re.search(r"@\s?[\w-]+\.\w", text)
    for part in (one for one in (cv["name"] or "").casefold().split() if len(one) > 1):
        assert not re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text)
    if cv.get("phone"):
        numbers = re.findall(r"(?<!\d)\d[\d ()/.-]{6,16}\d(?!\d)", text)
        assert not [one for one in numbers if digits(one).endswith(cv["phone"][-8:])]
    assert (cv["name"] or "Ingen") not in everything(copy.pdf)


PHONES = (
    "(612) 555-0183",
    "612.555.0183",
    "600 123 456",
    "8(905)123-45-67",
    "(11) 98765-4321",
    "098765 43210",
    "0171/1234567",
    "+45 20 12 34 56",
)


@pytest.mark.parametrize("number", PHONES)
def test_a_number_from_anywhere_goes_where_the_cv_goes_blind(number: str) -> None:
    copy = copied(f"Anna Holm\nBager\n{number}\n".encode(), "text/plain", "Anna Holm", blind=True)

    assert shown(copy.pdf).split() == ["Bager"]


STAYS = (
    "Budget 1.200.000 kr",
    "2012-2018 Bager",
    "05.2012 - 09.2018",
    "Auditor ISO 22000 (2019)",
    "Bager 2016 2017",
    "Bager 05/2014 05/2018",
    "School of Nursing, Harbour Road 2005 - 2008",
)


@pytest.mark.parametrize("line", STAYS)
def test_an_amount_and_a_time_are_no_number_to_call(line: str) -> None:
    copy = copied(f"Anna Holm\n{line}\n".encode(), "text/plain", "Anna Holm", blind=True)

    assert line in shown(copy.pdf)


LINES = {
    "PESEL: 85061212345": "foreign_number",
    "Personnummer: 850412-2384": "cpr",
    "Passport no. FA1234567": "passport",
    "Паспорт: АВ 123456": "passport",
    "Kontonr.: 1234 0001234567": "bank",
    "IBAN DK50 0040 0440 1162 43": "bank",
    "Helbred: sukkersyge type 2": "health",
    "Stan zdrowia: dobry": "health",
    "Religion: katolik": "religion",
    "Fagforening: 3F": "union",
    "Født: 3. juli 1981": "birth_date",
    "Дата народження: 15.04.1987": "birth_date",
    "Date of birth 09/05/1990": "birth_date",
    "Civilstand: gift, to børn": "marital_status",
    "Stan cywilny: mężatka": "marital_status",
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_is_nobodys_business_goes_whole(line: str) -> None:
    copy = copied(f"Anna Holm\nBager\n{line}\nSprog: dansk".encode(), "text/plain", "Anna Holm")

    assert copy.removed == (LINES[line],)
    assert shown(copy.pdf).splitlines() == ["Anna Holm", "Bager", "Sprog: dansk"]


KEPT = (
    "2015-2025 Bager, Bageri Kalyna, Lviv",
    "Sygeplejerske på medicinsk afdeling, diabetes og kræft",
    "Frivillig i Folkekirkens Nødhjælp",
    "Konsulent i fagforeningen 3F 2019-2021",
    "Tlf. 20 12 34 56, anna@post.example",
    "Gift Shop, Bergen: sælger",
    "Kørekort: B, certifikat 2018",
)


@pytest.mark.parametrize("line", KEPT)
def test_work_and_schooling_stay(line: str) -> None:
    copy = copied(f"Anna Holm\n{line}".encode(), "text/plain", "Anna Holm")

    assert (copy.removed, words(line) <= words(shown(copy.pdf))) == ((), True)


def test_a_number_that_a_table_parts_is_found() -> None:
    copy = copied(as_docx("Anna Holm\n010190      1234\nBager"), DOCX, "Anna Holm")

    assert "cpr" in copy.removed
    assert "1234" not in shown(copy.pdf)


def test_columns_of_a_page_are_read_one_after_the_other() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(600, 800))
    for number in range(8):
        canvas.drawString(40, 700 - 30 * number, f"venstre {number}")
        canvas.drawString(320, 690 - 23 * number, f"til hoejre {number}")
    canvas.save()
    lines = shown(copied(out.getvalue(), PDF, "Anna Holm").pdf).split("\n")

    assert [line.split()[0] for line in lines if line] == ["venstre"] * 8 + ["til"] * 8


def test_the_copy_is_a_document_of_its_own() -> None:
    copy = copied(as_pdf("Anna Holm\nЇжак, æøå ÆØÅ"), PDF, "Anna Holm")
    assert copy.pdf is not None
    reader = pypdf.PdfReader(io.BytesIO(copy.pdf))

    assert reader.metadata is not None
    assert reader.metadata.title == "CV – Anna Holm"
    assert "Їжак, æøå ÆØÅ" in shown(copy.pdf)
    assert re.search(r"/BaseFont': '/[A-Z]+\+NotoSans", everything(copy.pdf))


def test_letters_that_we_cannot_write_are_said_and_not_dropped() -> None:
    copy = copied("Anna\n面包师".encode(), "text/plain", "Anna")

    assert (copy.pdf, copy.why) == (None, WhyNot.NO_LETTERS)


def test_the_file_as_it_came_goes_only_where_it_is_clean_and_the_setting_says_so() -> None:
    clean, author = as_pdf("Anna Holm\nBager"), as_pdf("Anna Holm\nBager", hidden="Word")

    assert copied(clean, PDF, "Anna Holm", keeps_clean=True).pdf == clean
    assert copied(clean, PDF, "Anna Holm").pdf != clean
    assert copied(author, PDF, "Anna Holm", keeps_clean=True).pdf != author
    assert copied(clean, PDF, "Anna Holm", blind=True, keeps_clean=True).pdf != clean


def test_the_child_makes_the_same_and_survives_what_is_broken() -> None:
    def order(content: bytes) -> Cleaned:
        return clean_copy(
            ToClean(
                content=content,
                media_type=PDF,
                names=("Anna Holm",),
                blind=False,
                keeps_clean=False,
            )
        )

    made = order(as_pdf(f"Anna Holm\nCPR: {SECRET}"))
    assert made.removed == ("cpr",)
    assert made.content is not None
    assert shown(made.content).strip() == "Anna Holm"
    assert order(b"%PDF-1.7 broken") == Cleaned(content=None, why=WhyNot.DAMAGED)
