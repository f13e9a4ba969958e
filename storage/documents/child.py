"""Runs alone in a child process: bytes on stdin, `{"text", "why"}` as JSON on stdout.

Each kind of file has its own module; whatever it breaks or eats is this process's. A module that
needs a library imports it when it is called: the child starts faster, and a plain text needs none.
"""

import json
import re
import resource
import sys

from casework.documents import WhyNot
from storage.documents import office, oldword, pdf, plain, scans
from storage.documents.judge import DOC, DOCX, ODT

MEMORY = 1_500 * 2**20
CPU_SECONDS = 20
MOST_TEXT = 200_000
_MANY_LINES = re.compile(r"\n{3,}")
_NO_LETTERS = re.compile(r"[\x00-\x08\x0e-\x1f\ufffe\uffff]")


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
    """The text, or why there is none. Raises what the libraries raise at a broken file."""
    match media_type:
        case "application/pdf":
            return pdf.read(content)
        case "image/jpeg" | "image/png":
            return scans.read(content)
        case t if t == DOCX:
            return office.read_docx(content)
        case t if t == ODT:
            return office.read_odt(content)
        case "application/rtf":
            return plain.read_rtf(content)
        case t if t == DOC:
            return oldword.read(content)
        case _:
            return plain.read(content)


def tidy(text: str) -> str:
    """Without what is no letter, and with one empty line at most."""
    text = _NO_LETTERS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _MANY_LINES.sub("\n\n", text).strip()[:MOST_TEXT]
