"""The page behind a link of the digest: one task, one action, for one caseworker.

GET shows the task; only the button does it. The link names whom it was written to, so what is done
with it is written down as that caseworker's, and it is worth nothing after two weeks.
"""

from datetime import datetime
from typing import Any

from casework.actions.do_task import do_task
from casework.actions.said import Said
from casework.actions.todo import card, offered
from casework.errors import RefusedError
from casework.events import Channel
from casework.model import Language
from casework.ports import Work
from casework.tasks import NEEDS_NOTE, Do, TaskState
from casework.tokens import Token
from desk.shown import Shown

_MOST_NOTE = 1000


def show_task(
    work: Work, token: Token, form: dict[str, str] | None, now: datetime, *, tls_known: bool
) -> Shown:
    """The task with its button, or where `form` is given, what came of pressing it.

    Raises NotFoundError where the task or the caseworker is no more.
    """
    if token.holder is None or token.action not in set(Do):
        return Shown("not_found", Language.DANISH, {}, 404)
    caseworker = work.caseworkers.get(token.holder)
    task, do = work.tasks.get(token.number), Do(token.action)
    seen: dict[str, Any] = {
        "task": card(work, task),
        "do": do.value,
        "became": "asked",
        "why": [],
        "needs_note": (task.kind, do) in NEEDS_NOTE,
    }
    if task.state is not TaskState.OPEN:
        return Shown("task", caseworker.language, seen | {"became": "over"}, 410)
    if do not in offered(work, task):
        return Shown("task", caseworker.language, seen | {"became": "not_offered"}, 410)
    if form is None:
        return Shown("task", caseworker.language, seen)
    said = Said(note=form.get("note", "")[:_MOST_NOTE].strip())
    try:
        with work.attempt():
            do_task(work, task, do, caseworker, Channel.LINK, now, tls_known=tls_known, said=said)
    except RefusedError as error:
        refused = seen | {"became": "refused", "why": list(error.why)}
        return Shown("task", caseworker.language, refused, 409)
    return Shown("task", caseworker.language, seen | {"became": "done"})
