"""Pictures of text: read by tesseract where it is installed, else said honestly."""

import shutil
import subprocess

from casework.documents import WhyNot

WALL_SECONDS = 25
_WANTED = ("dan", "eng", "deu", "pol", "ukr", "ron", "spa", "swe", "nor", "fra")


def read(content: bytes) -> tuple[str, WhyNot | None]:
    """The words in a picture (PNG or JPEG)."""
    program = shutil.which("tesseract")
    if program is None:
        return "", WhyNot.NO_READER_FOR_SCANS
    installed = set(_run([program, "--list-langs"], b"").split())
    languages = "+".join(one for one in _WANTED if one in installed)
    choice = ["-l", languages] if languages else []
    return _run([program, "stdin", "stdout", *choice], content), None


def _run(command: list[str], content: bytes) -> str:
    done = subprocess.run(  # noqa: S603 - found on the path by name, no shell
        command, input=content, capture_output=True, timeout=WALL_SECONDS, check=False
    )
    return done.stdout.decode("utf-8", "replace")
