"""The text of a file, read in a child process: what it eats or breaks is its own."""

import json
import subprocess
import sys

from casework.documents import Extracted, WhyNot

WALL_SECONDS = 30
MOST_TEXT = 200_000


def extract_text(content: bytes, media_type: str) -> Extracted:
    """The text in `content`, at most 200,000 characters. Raises nothing: trouble is a WhyNot.

    The child limits its own memory and CPU time; here the clock on the wall is watched.
    """
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            alone("storage.documents.child", media_type),
            input=content,
            capture_output=True,
            timeout=WALL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Extracted(text="", why=WhyNot.TOO_SLOW)
    try:
        answer = json.loads(done.stdout)
        text, why = str(answer["text"]), answer["why"]
    except (ValueError, KeyError, TypeError):
        return Extracted(text="", why=WhyNot.DAMAGED if done.returncode > 0 else WhyNot.TOO_BIG)
    return Extracted(text=text[:MOST_TEXT], why=WhyNot(why) if why else None)


def alone(module: str, *arguments: str) -> list[str]:
    """The command that runs `module.main()` by itself.

    -I keeps the child away from the environment and the working folder; our packages' own folder is
    put on its path by hand.
    """
    root = __file__.rsplit("/storage/", 1)[0]
    start = f"import sys; sys.path.insert(0, {root!r}); import {module} as child; child.main()"
    return [sys.executable, "-I", "-c", start, *arguments]
