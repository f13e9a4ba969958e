"""The process in which mail is understood, and the box that holds it (see mailer's timebox)."""

import sys
from pathlib import Path

from app import logging as logs
from mailer.inbound.timebox import TimeBox, serve
from storage.documents.extract import extract_text
from storage.documents.judge import judge

_ROOT = str(Path(__file__).resolve().parent.parent)
_START = f"import sys; sys.path.insert(0, {_ROOT!r}); from app.understanding import main; main()"


def make_time_box() -> TimeBox:
    return TimeBox([sys.executable, "-c", _START])


def main() -> None:
    """The child's: its only argument is the number of its line."""
    logs.configure()
    serve(int(sys.argv[1]), judge, extract_text)
