"""A caseworker's reply to the digest: each command is done or not, and each is answered.

Commands count only at the signed address of that caseworker's own digest and from the caseworker's
own mail address; anywhere else they are answered and nothing moves (promise 3).
"""

from datetime import datetime
from typing import Any

from casework.actions.digest import reply_address
from casework.actions.do_task import do_task
from casework.actions.put import post_to_caseworker
from casework.actions.said import Said
from casework.actions.todo import card, offered
from casework.commands import Command, reply_word, resolve
from casework.errors import RefusedError
from casework.events import Channel
from casework.letters import Letter
from casework.model import Caseworker, State, Subject
from casework.ports import Work
from casework.tasks import Do, Task, TaskState

_MOST_WORDS = 120


def obey(
    work: Work,
    caseworker: Caseworker,
    commands: tuple[Command, ...],
    source: str,
    now: datetime,
    *,
    signed: bool,
    tls_known: bool,
    in_reply_to: str | None = None,
) -> int:
    """Does what can be done and answers every command in one letter; how many were done.

    `source` names the stored mail: worked twice, it is still answered once.
    """
    results = [
        _one(work, caseworker, command, now, tls_known=tls_known)
        if signed
        else _result(command, "not_signed")
        for command in commands
    ]
    post_to_caseworker(
        work,
        Letter.COMMANDS_ANSWERED,
        caseworker,
        {"results": results, "signed": signed, "asks": signed},
        channel=Channel.EMAIL,
        key=f"commands:{source}",
        now=now,
        reply_token=reply_address(work, caseworker, now) if signed else None,
        in_reply_to=in_reply_to,
    )
    return sum(result["became"] == "done" for result in results)


def _one(
    work: Work, caseworker: Caseworker, command: Command, now: datetime, *, tls_known: bool
) -> dict[str, Any]:
    task = work.tasks.find(id=command.task)
    if task is None:
        return _result(command, "no_such_task")
    about = card(work, task) | {
        "replies": [reply_word(one, caseworker.language) for one in offered(work, task)]
    }
    if task.state is not TaskState.OPEN:
        return _result(command, "over", about)
    does = resolve(command.does, offered(work, task)) if command.does is not None else None
    if does is None:
        return _result(command, "not_understood", about)
    try:
        with work.attempt():
            do_task(
                work,
                task,
                does,
                caseworker,
                Channel.EMAIL,
                now,
                tls_known=tls_known,
                said=Said(note=command.note),
            )
    except RefusedError as error:
        return _result(command, "refused", about | {"why": list(error.why)})
    waits = does is Do.APPROVE and _waits(work, task)
    return _result(command, "done", about | {"did": does.value, "waits": waits})


def _waits(work: Work, task: Task) -> bool:
    """Was the yes kept until the partner's recall window closes?"""
    if task.subject is not Subject.REFERRAL:
        return False
    return work.referrals.get(task.subject_id).state is State.READY


def _result(command: Command, became: str, about: dict[str, Any] | None = None) -> dict[str, Any]:
    told = {"id": command.task, "became": became, "words": command.words[:_MOST_WORDS]}
    return {"kind": None, "about": {}, "replies": [], "why": [], **(about or {}), **told}
