"""The text of DOCX and ODT: zipped XML, read bounded, with entities refused.

Cells of a table row that hold one line each become one line ("2018-2020  Bager"); a cell with more
stands by itself, as in pages laid out with a table.
"""

import io
import zipfile
from collections.abc import Callable
from xml.etree.ElementTree import Element

from casework.documents import WhyNot

MOST_XML = 20 * 2**20  # of all members that are read, unpacked
MOST_HEADERS = 6
MOST_DEPTH = 400
_BESIDE = "  "


def read_docx(content: bytes) -> tuple[str, WhyNot | None]:
    """The headers of the pages, the body with its tables and text boxes, and the footnotes."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        headers = sorted(name for name in names if name.startswith("word/header"))[:MOST_HEADERS]
        footers = sorted(name for name in names if name.startswith("word/footer"))[:MOST_HEADERS]
        notes = [name for name in names if name == "word/footnotes.xml"]
        roots = _members(archive, [*headers, "word/document.xml", *notes, *footers])
    texts = [_text(root, _docx_words).strip("\n") for root in roots]
    return "\n".join(dict.fromkeys(texts)), None


def read_odt(content: bytes) -> tuple[str, WhyNot | None]:
    """The headers of the pages and the body with its tables and frames."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        if "META-INF/manifest.xml" in names:
            manifest = _bounded(archive, "META-INF/manifest.xml", MOST_XML)
            if b"encryption-data" in manifest:
                return "", WhyNot.ENCRYPTED
        styles = [name for name in names if name == "styles.xml"]
        roots = _members(archive, [*styles, "content.xml"])
    return "\n".join(_text(root, _odt_words) for root in roots), None


def _members(archive: zipfile.ZipFile, names: list[str]) -> list[Element]:
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - only these kinds need it

    roots, left = [], MOST_XML
    for name in names:
        xml = _bounded(archive, name, left)
        left -= len(xml)
        roots.append(fromstring(xml, forbid_dtd=True))
    return roots


def _bounded(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """The unpacked bytes of a member; MemoryError where it unpacks to more than `most`."""
    with archive.open(name) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise MemoryError
    return content


_Words = Callable[[Element], str | None]


def _text(element: Element, words: _Words, depth: int = 0) -> str:
    """The words of an element and all in it. `words` gives an element's own ("" for those of its
    children only), or None where nothing in it is text of the page."""
    own = words(element)
    if own is None or depth > MOST_DEPTH:
        return ""
    name = _name(element)
    if name in ("tr", "table-row"):
        return _row([_text(cell, words, depth + 1) for cell in element])
    tails = name in _ODT_PARAGRAPHS and _is_odt(element)
    parts = [own]
    for child in element:
        parts.append(_text(child, words, depth + 1))
        if tails:
            parts.append(child.tail or "")
    return "".join(parts) + ("\n" if name in ("p", "h") else "")


def _row(cells: list[str]) -> str:
    """A row of a table, its cells stripped."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    beside = all("\n" not in cell for cell in filled)
    return (_BESIDE if beside else "\n").join(filled) + "\n"


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


# --- DOCX -----------------------------------------------------------------------------------------

_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Text boxes stand twice, the second time for old readers; what was deleted is no text any more.
_NOT_TEXT = frozenset(
    {"Fallback", "del", "moveFrom", "instrText", "delText", "sectPr", "pPr", "rPr"}
)


def _docx_words(element: Element) -> str | None:
    name = _name(element)
    if name in _NOT_TEXT:
        return None
    return element.text or "" if name == "t" else _MARKS.get(name, "")


# --- ODT ------------------------------------------------------------------------------------------

_ODT_MARKS = {"tab": "\t", "line-break": "\n"}
_ODT_NOT_TEXT = frozenset(
    {
        "tracked-changes",
        "annotation",
        "note-citation",
        "font-face-decls",
        "automatic-styles",
        "scripts",
    }
)
_ODT_PARAGRAPHS = frozenset({"p", "h", "span", "a"})
_MOST_SPACES = 40


def _is_odt(element: Element) -> bool:
    return "opendocument" in str(element.tag)


def _odt_words(element: Element) -> str | None:
    name = _name(element)
    if name in _ODT_NOT_TEXT:
        return None
    if name == "s":
        count = next((value for key, value in element.items() if key.endswith("}c")), "1")
        return " " * min(int(count), _MOST_SPACES)
    return element.text or "" if name in _ODT_PARAGRAPHS else _ODT_MARKS.get(name, "")
