"""The copy of a CV that may leave, made in a child process: what a file breaks there is its own."""

import base64
import json
import subprocess

from casework.documents import Cleaned, ToClean, WhyNot
from storage.documents.extract import alone

WALL_SECONDS = 40


def clean_copy(order: ToClean) -> Cleaned:
    """The copy and the kinds of what was taken out. Raises nothing: trouble is a WhyNot.

    Nothing is promised that the child has not seen in the very bytes it hands back.
    """
    head = {
        "media_type": order.media_type,
        "names": order.names,
        "blind": order.blind,
        "keeps_clean": order.keeps_clean,
    }
    if not order.content:
        return Cleaned(content=None, why=WhyNot.EMPTY)
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            alone("storage.documents.copying"),
            input=json.dumps(head).encode() + b"\n" + order.content,
            capture_output=True,
            timeout=WALL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Cleaned(content=None, why=WhyNot.TOO_SLOW)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        why = WhyNot.DAMAGED if done.returncode > 0 else WhyNot.TOO_BIG
        return Cleaned(content=None, why=why)
    pdf, why = answer["pdf"], answer["why"]
    return Cleaned(
        content=base64.b64decode(pdf) if pdf else None,
        removed=tuple(answer["removed"]),
        why=WhyNot(why) if why else None,
    )
