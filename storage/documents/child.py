"""Runs alone in a child process: bytes on stdin, `{"text", "why"}` as JSON on stdout."""

import io
import json
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from casework.documents import WhyNot

MEMORY = 1_500 * 2**20
CPU_SECONDS = 20
MOST_TEXT = 200_000
MOST_XML = 40 * 2**20
MOST_PAGES = 60
MOST_SCANNED = 5
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ODT = "application/vnd.oasis.opendocument.text"


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    content = sys.stdin.buffer.read()
    try:
        text, why = read(content, sys.argv[1])
    except MemoryError:
        text, why = "", WhyNot.TOO_BIG
    except Exception:  # noqa: BLE001 - whatever a broken file does to a reader, it is damaged
        text, why = "", WhyNot.DAMAGED
    text = tidy(text)
    if not text and why is None:
        why = WhyNot.EMPTY
    json.dump({"text": text, "why": why.value if why else None}, sys.stdout)


def read(content: bytes, media_type: str) -> tuple[str, WhyNot | None]:
    match media_type:
        case "application/pdf":
            return _pdf(content)
        case "image/jpeg" | "image/png":
            return _scan(content)
        case t if t == _DOCX:
            return _zipped_xml(content, "word/document.xml", "p", {"tab": "\t", "br": "\n"}), None
        case t if t == _ODT:
            return _zipped_xml(content, "content.xml", "p", {"tab": "\t", "line-break": "\n"}), None
        case "application/rtf":
            from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - only this kind needs it

            words = rtf_to_text(content.decode("latin-1"), errors="ignore")
            return str(words), None
        case "application/msword":
            return _doc(content)
        case _:
            return _plain(content), None


def _pdf(content: bytes) -> tuple[str, WhyNot | None]:
    import pypdfium2  # noqa: PLC0415

    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        return "", WhyNot.ENCRYPTED if locked else WhyNot.DAMAGED
    pdf.init_forms()
    parts: list[str] = []
    for number in range(min(len(pdf), MOST_PAGES)):
        page = pdf[number]
        if pdf.formenv:  # what was typed into a form is text only once it is flattened
            page.flatten()
            page = pdf[number]
        parts.append(page.get_textpage().get_text_range())
        if sum(map(len, parts)) > MOST_TEXT:
            break
    text = "\n".join(parts)
    if text.strip():
        return text, None
    return _scanned_pages(pdf)


def _scanned_pages(pdf: object) -> tuple[str, WhyNot | None]:
    """No text layer: a scan. Read by tesseract where it is installed, else said honestly."""
    if shutil.which("tesseract") is None:
        return "", WhyNot.NO_READER_FOR_SCANS
    texts = []
    for number in range(min(len(pdf), MOST_SCANNED)):  # type: ignore[arg-type]  # pypdfium2's document
        picture = io.BytesIO()
        pdf[number].render(scale=2.5).to_pil().save(picture, "PNG")  # type: ignore[index]
        texts.append(_scan(picture.getvalue())[0])
    return "\n".join(texts), None


def _scan(content: bytes) -> tuple[str, WhyNot | None]:
    program = shutil.which("tesseract")
    if program is None:
        return "", WhyNot.NO_READER_FOR_SCANS
    done = subprocess.run(  # noqa: S603 - found on the path by name, no shell
        [program, "stdin", "stdout"], input=content, capture_output=True, timeout=25, check=False
    )
    return done.stdout.decode("utf-8", "replace"), None


def _zipped_xml(content: bytes, member: str, paragraph: str, marks: dict[str, str]) -> str:
    """The words of one XML member, a line a paragraph; read bounded, with entities refused."""
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(member) as stream:
        xml = stream.read(MOST_XML + 1)
    if len(xml) > MOST_XML:
        raise MemoryError
    parts: list[str] = []
    for event, element in _walk(fromstring(xml, forbid_dtd=True)):
        name = element.tag.rpartition("}")[2]
        if event == "start":
            parts.append(element.text or "")
            parts.append(marks.get(name, ""))
        else:
            parts.append("\n" if name in (paragraph, "h") else "")
            parts.append(element.tail or "")
    return "".join(parts)


def _walk(root: Element) -> Iterator[tuple[str, Element]]:
    """Every element when it begins and when it ends; without recursion, however deep it is."""
    stack = [("end", root), ("start", root)]
    while stack:
        event, element = stack.pop()
        yield event, element
        if event == "start":
            for child in reversed(element):
                stack += [("end", child), ("start", child)]


def _doc(content: bytes) -> tuple[str, WhyNot | None]:
    program = shutil.which("antiword") or shutil.which("catdoc")
    if program is None:
        return "", WhyNot.NO_READER_FOR_DOC
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cv.doc"
        file.write_bytes(content)
        done = subprocess.run(  # noqa: S603 - found on the path by name, no shell
            [program, str(file)], capture_output=True, timeout=20, check=False
        )
    return done.stdout.decode("utf-8", "replace"), None


def _plain(content: bytes) -> str:
    for encoding in (
        "utf-8-sig",
        "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8",
    ):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(content[:MOST_TEXT]).best()
    return str(best) if best else content.decode("latin-1")


def tidy(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return re.sub(r"\n{3,}", "\n\n", text).strip()[:MOST_TEXT]
