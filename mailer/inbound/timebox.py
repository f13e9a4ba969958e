"""Understanding a mail in a process of its own: what it eats, and how long it takes, is bounded.

The child is started with the first mail and lives on. One mail may take ten seconds of it; neither
its start counts nor the time in which it waits for a file to be read: these have their own bounds.
A child that takes too long is killed, and one that died is noticed: the mail is then *stuck*, the
next one gets a new child, and whoever is sending us mail meanwhile has noticed nothing.
"""

import resource
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

import structlog

from casework.documents import Extracted
from casework.inputs import Inbound
from mailer.errors import NotUnderstoodError
from mailer.inbound.understand import Documents, Understood, understand

SECONDS = 10.0
FILE_SECONDS = 60.0
_START_SECONDS = 120.0
_MEMORY = 2 * 2**30
_READY, _FILE_BEGINS, _FILE_ENDS = "ready", "file begins", "file ends"
_DONE, _FAILED = "done", "failed"
log = structlog.get_logger()


class TimeBox:
    """Call it with a mail; by one thread at a time. `command` starts a process that serves the
    connection whose number is appended to it (see `serve`)."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        seconds: float = SECONDS,
        file_seconds: float = FILE_SECONDS,
    ) -> None:
        self._command = command
        self._seconds = seconds
        self._file_seconds = file_seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._line: Connection[Any, Any] | None = None

    def __call__(self, kept: Inbound) -> Understood:
        """Raises NotUnderstoodError with the code of what went wrong."""
        try:
            line = self._started()
            line.send(kept)
            kind, answer = self._answer(line)
        except (EOFError, OSError):
            self.close()
            raise NotUnderstoodError("reader_died") from None
        if kind == _FAILED:
            raise NotUnderstoodError(answer)
        understood: Understood = answer
        return understood

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None

    def _answer(self, line: "Connection[Any, Any]") -> tuple[str, Any]:
        left = self._seconds
        while True:
            began = time.monotonic()
            self._wait(line, left)
            left -= time.monotonic() - began
            kind, answer = line.recv()
            if kind != _FILE_BEGINS:
                return kind, answer
            self._wait(line, self._file_seconds)
            line.recv()

    def _wait(self, line: "Connection[Any, Any]", seconds: float) -> None:
        if not line.poll(max(0.0, seconds)):
            self.close()
            raise NotUnderstoodError("took_too_long")

    def _started(self) -> "Connection[Any, Any]":
        if self._line is None:
            ours, theirs = Pipe()
            number = theirs.fileno()
            self._child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [*self._command, str(number)], pass_fds=[number]
            )
            theirs.close()
            self._line = ours
            self._wait(ours, _START_SECONDS)  # a busy machine starts slowly: no mail's fault
            ours.recv()
        return self._line


def serve(number: int, documents: Documents) -> None:
    """The child's side: understands mail after mail until the other side is gone.

    It kills itself if it is still at the same mail when nobody can be waiting for it any more.
    """
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends us
    with Connection(number) as line:
        told = replace(documents, extract=partial(_announced, line, documents.extract))
        line.send((_READY, None))
        while True:
            try:
                kept: Inbound = line.recv()
            except EOFError:
                return
            signal.alarm(int(SECONDS + FILE_SECONDS))
            line.send(_understood(kept, told))
            signal.alarm(0)


def _understood(kept: Inbound, documents: Documents) -> tuple[str, Any]:
    try:
        return _DONE, understand(kept, documents.judge, documents.extract, documents.prove)
    except Exception as error:
        log.exception("mail_not_understood", mail=kept.id, error=type(error).__name__)
        return _FAILED, type(error).__name__


def _announced(
    line: "Connection[Any, Any]",
    extract: Callable[[bytes, str], Extracted],
    content: bytes,
    media_type: str,
) -> Extracted:
    line.send((_FILE_BEGINS, None))
    try:
        return extract(content, media_type)
    finally:
        line.send((_FILE_ENDS, None))
        signal.alarm(int(SECONDS + FILE_SECONDS))
