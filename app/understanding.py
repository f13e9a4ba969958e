"""The process in which mail is understood, and the box that holds it (see mailer's timebox)."""

import json
import sys
from pathlib import Path

from app import logging as logs
from app.documents import make_documents
from app.settings import Settings
from mailer.inbound.timebox import TimeBox, serve

_ROOT = str(Path(__file__).resolve().parent.parent)
_START = f"import sys; sys.path.insert(0, {_ROOT!r}); from app.understanding import main; main()"
_TOLD = {"clamd", "auth_server", "verify_senders", "timezone"}


def make_time_box(settings: Settings) -> TimeBox:
    told = settings.model_dump_json(include=_TOLD)
    return TimeBox([sys.executable, "-c", _START, told])


def main() -> None:
    """The child's: its arguments are the settings it needs and the number of its line."""
    logs.configure()
    told, number = sys.argv[1:]
    serve(int(number), make_documents(Settings.read(**json.loads(told))))
