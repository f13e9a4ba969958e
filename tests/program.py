"""The program as a process of its own, forked from one that has imported everything.

So it starts in a tenth of a second in place of four, and a test can kill it thirty times; a kill hits
it as it hits any other. `python -m app` itself is started by tests/app/test_mail_commands.py and by
the journey in a browser.
"""

import multiprocessing
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from app.cli import main

ROOT = Path(__file__).resolve().parents[1]
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["app.cli", "bot.dispatcher"])


class Program:
    """`jobpartnerbank` with these words, begun at once. What it logs is added to `log`, and what it
    prints to `printed`, or there as well."""

    def __init__(
        self, *words: str, env: Mapping[str, str], log: Path, printed: Path | None = None
    ) -> None:
        told = (words, dict(env), printed or log, log)
        self._process = _FORKS.Process(target=_run, args=told, daemon=True)
        self._process.start()

    def kill(self) -> None:
        self._process.kill()
        self._process.join()

    def terminate(self, patience: float) -> int:
        """What an operator or systemd does (SIGTERM); the exit code."""
        self._process.terminate()
        return self.ended(patience)

    def ended(self, patience: float) -> int:
        """The exit code; it has so many seconds to end."""
        self._process.join(patience)
        assert self._process.exitcode is not None, f"still there after {patience} seconds"
        return self._process.exitcode


def _run(words: tuple[str, ...], env: dict[str, str], printed: Path, log: Path) -> None:
    for number, path in ((1, printed), (2, log)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), number)
    os.environ.clear()  # noqa: TID251 - what it is given is all that it knows
    os.environ.update(env)  # noqa: TID251
    os.chdir(ROOT)
    sys.argv = ["jobpartnerbank", *words]
    main()
