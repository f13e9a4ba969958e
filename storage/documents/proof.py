"""What a PDF holds besides the text on its pages: looked for in files that are about to leave."""

import io
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

_HARMLESS = {"/Producer", "/CreationDate", "/ModDate", "/Title", "/Trapped"}
_EMPTY = {"", "unspecified", "(unspecified)", "untitled", "anonymous"}


def hidden_parts(content: bytes) -> set[str]:
    """Codes of what is more than text: pictures, annotations, attachments, forms, scripts, layers,
    metadata, earlier revisions, letters that are drawings. Raises pypdf's errors for a broken file.
    """
    reader = PdfReader(io.BytesIO(content))
    root = reader.root_object
    names = root.get("/Names", DictionaryObject()).get_object()
    found = {
        "revisions": content.count(b"%%EOF") != 1,
        "metadata": "/Metadata" in root or any(_says_more(reader)),
        "forms": "/AcroForm" in root,
        "layers": "/OCProperties" in root,
        "attachments": "/EmbeddedFiles" in names or "/AF" in root,
        "scripts": "/JavaScript" in names or "/OpenAction" in root or "/AA" in root,
        "annotations": any("/Annots" in page for page in reader.pages),
        "pictures": any(_pictures(page) for page in reader.pages),
        "drawn letters": any(_is_drawn(font) for page in reader.pages for font in _fonts(page)),
    }
    return {name for name, there in found.items() if there}


def _says_more(reader: PdfReader) -> Iterator[bool]:
    for name, value in (reader.metadata or {}).items():
        yield name not in _HARMLESS and str(value).strip() not in _EMPTY


def _pictures(page: Any) -> bool:
    resources = page.get("/Resources", DictionaryObject()).get_object()
    objects = resources.get("/XObject", DictionaryObject()).get_object()
    return bool(objects)  # a form drawn in may hold a picture as well


def _fonts(page: Any) -> Iterator[Any]:
    resources = page.get("/Resources", DictionaryObject()).get_object()
    for font in resources.get("/Font", DictionaryObject()).get_object().values():
        yield font.get_object()


def _is_drawn(font: Any) -> bool:
    return bool(font.get("/Subtype") == "/Type3")
