"""Hands a file to clamd, where one is set: INSTREAM over TCP or a unix socket."""

import socket
import struct
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Protocol

from casework.documents import Verdict, WhyRefused

_CHUNK = 64 * 1024
_MOST_ANSWER = 4096
_PATIENCE = 30.0


class Judge(Protocol):
    def __call__(self, name: str, content: bytes, /) -> Verdict: ...


class NoAnswerError(Exception):
    """The scanner cannot be reached, or did not say clean or infected."""


def judging_with(judge: Judge, clamd: str) -> Judge:
    """`judge`, and then the scanner at `clamd` (`host:port` or the path of a socket).

    A file that the scanner does not answer for is taken as not scanned, which is shown.
    """

    def judge_and_scan(name: str, content: bytes, /) -> Verdict:
        verdict = judge(name, content)
        if not verdict.accepted:
            return verdict
        try:
            clean = is_clean(clamd, content)
        except NoAnswerError:
            return verdict
        why = None if clean else WhyRefused.INFECTED
        return replace(verdict, scanned=True, why=why)

    return judge_and_scan


def is_clean(clamd: str, content: bytes, patience: float = _PATIENCE) -> bool:
    """False where something was found. `patience` is in seconds. Raises NoAnswerError."""
    try:
        with closing(_connected(clamd, patience)) as line:
            line.sendall(b"zINSTREAM\0")
            for start in range(0, len(content), _CHUNK):
                chunk = content[start : start + _CHUNK]
                line.sendall(struct.pack("!L", len(chunk)) + chunk)
            line.sendall(struct.pack("!L", 0))
            answer = _answer(line.recv)
    except OSError as error:
        raise NoAnswerError(type(error).__name__) from error
    if answer.endswith(b"OK"):
        return True
    if answer.endswith(b"FOUND"):
        return False
    raise NoAnswerError("neither_ok_nor_found")  # such as INSTREAM size limit exceeded


def _connected(clamd: str, patience: float) -> socket.socket:
    if clamd.startswith("/"):
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.settimeout(patience)
        try:
            line.connect(clamd)
        except OSError:
            line.close()
            raise
        return line
    host, _, port = clamd.rpartition(":")
    return socket.create_connection((host.strip("[]"), int(port)), timeout=patience)


def _answer(receive: Callable[[int], bytes]) -> bytes:
    answer = b""
    while len(answer) < _MOST_ANSWER and (more := receive(_MOST_ANSWER)):
        answer += more
        if b"\0" in more:
            break
    return answer.rstrip(b"\0\n ")
