"""May we take this file? Judged by what is in it: names and declared types are the sender's words."""

import hashlib
import io
import re
import zipfile

from casework.documents import Verdict, WhyNot, WhyRefused
from storage.documents.extract import extract_text

MOST_BYTES = 20 * 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DOC = "application/msword"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
_MACROS = "application/vnd.ms-word.document.macroEnabled.12"
_ALLOWED = {
    "application/pdf",
    DOCX,
    ODT,
    "application/rtf",
    DOC,
    "text/plain",
    "text/calendar",
    "image/jpeg",
    "image/png",
}
_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (_OLE, DOC),
    (b"BEGIN:VCALENDAR", "text/calendar"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
    (b"#!", "text/x-script"),
    (b"Rar!", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
)
_ARCHIVES = {
    "application/zip",
    "application/vnd.rar",
    "application/x-7z-compressed",
    "application/gzip",
}
_EXECUTABLES = {"application/x-msdownload", "application/x-executable", "text/x-script"}
_PDF_HEAD = 1024
_WORD_PART = re.compile(rb"PK\x03\x04.{26}word/", re.DOTALL)
_ODT_BEGINS = re.compile(rb"PK\x03\x04.{26}mimetype" + re.escape(ODT).encode(), re.DOTALL)
_MOSTLY = 0.6


def judge(name: str, content: bytes) -> Verdict:
    """The verdict on a file; nothing is opened here but the table of contents of a zip."""
    found, why = _type(content), None
    if not content.strip():
        why = WhyRefused.EMPTY
    elif len(content) > MOST_BYTES:
        why = WhyRefused.TOO_BIG
    elif found in _EXECUTABLES:
        why = WhyRefused.EXECUTABLE
    elif found in _ARCHIVES:
        why = WhyRefused.ARCHIVE
    elif found == _MACROS:
        why = WhyRefused.MACROS
    elif found not in _ALLOWED:
        why = WhyRefused.NOT_ALLOWED
    elif found == "application/pdf" and _is_locked_pdf(content):
        why = WhyRefused.ENCRYPTED
    return Verdict(
        name=_clean(name),
        type=found,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        why=why,
    )


def _type(content: bytes) -> str:
    head = content[:_PDF_HEAD].lstrip()
    for magic, found in _MAGIC:
        if head.startswith(magic):
            return found
    if b"%PDF-" in content[:_PDF_HEAD]:
        return "application/pdf"
    if content.startswith(b"PK"):
        return _zip_type(content)
    return "text/plain" if _looks_like_text(content) else "application/octet-stream"


def _zip_type(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist()[:5000])
            odt = "mimetype" in names and archive.getinfo("mimetype").file_size < 200  # noqa: PLR2004
            mimetype = archive.read("mimetype").decode("ascii", "replace") if odt else ""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, KeyError):
        return _broken_zip_type(content)
    if any(name.endswith("vbaProject.bin") for name in names):
        return _MACROS
    if "word/document.xml" in names:
        return DOCX
    return ODT if mimetype.strip() == ODT else "application/zip"


def _broken_zip_type(content: bytes) -> str:
    """Of a zip that does not open, by the names that stand before its parts: half a Word file is no
    archive, and who sent it hears that it is damaged when it is read."""
    if b"vbaProject.bin" in content:
        return _MACROS
    if _WORD_PART.search(content):
        return DOCX
    return ODT if _ODT_BEGINS.match(content) else "application/zip"


def _looks_like_text(content: bytes) -> bool:
    sample = content[:4096]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")) or _is_wide(sample):
        return True
    odd = sum(byte < 32 and byte not in (9, 10, 12, 13) for byte in sample)  # noqa: PLR2004
    return odd == 0


def _is_wide(sample: bytes) -> bool:
    """UTF-16 without a mark: every other byte of Latin letters is zero, and no letter is."""
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    return min(zeros) == 0 and max(zeros) > _MOSTLY * len(sample) / 2


def _is_locked_pdf(content: bytes) -> bool:
    """Whether a PDF that names an Encrypt dictionary wants a password. Many open without one; which
    it is, only a reader can say, and that is a child process."""
    return b"/Encrypt" in content and (
        extract_text(content, "application/pdf").why is WhyNot.ENCRYPTED
    )


def _clean(name: str) -> str:
    """A file name that is only a name: no folders, no control characters, not endless."""
    plain = "".join(
        char for char in name.replace("\\", "/").rpartition("/")[2] if char.isprintable()
    )
    return plain.strip()[-120:] or "fil"
