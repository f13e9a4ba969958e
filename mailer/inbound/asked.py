"""Answers to what we asked people outside the cases: a caseworker's commands below a digest.

Each is believed only at the signed address it was asked from, and from the address it was sent to.
"""

from datetime import datetime

from casework.actions.obey import obey
from casework.commands import read_commands
from casework.inputs import InputState
from casework.model import Caseworker
from casework.ports import Work
from mailer.inbound.thread import Answered
from mailer.inbound.understand import Understood


def answer_asked(
    work: Work, understood: Understood, about: Answered, now: datetime, *, tls_known: bool
) -> tuple[InputState, str] | None:
    """How the work on this mail ended; None where it answers nothing of ours here."""
    token = about.token
    match token.kind if token else None:
        case "dig":
            return _digest_reply(work, understood, about, now, tls_known=tls_known)
        case _:
            return _stray_commands(work, understood, about, now)


def _digest_reply(
    work: Work, understood: Understood, about: Answered, now: datetime, *, tls_known: bool
) -> tuple[InputState, str] | None:
    number = about.token.number if about.token else 0
    caseworker = work.caseworkers.find(id=number)
    if caseworker is None or caseworker.email != understood.mail.sender:
        return None  # a digest that was sent on: a person looks at whoever writes
    done = _obey(work, understood, caseworker, now, signed=True, tls_known=tls_known)
    return InputState.DONE, f"commands:{done}"


def _stray_commands(
    work: Work, understood: Understood, about: Answered, now: datetime
) -> tuple[InputState, str] | None:
    """A caseworker's commands that are no reply to a digest: anybody can write a From."""
    caseworker = work.caseworkers.find(email=understood.mail.sender)
    if caseworker is None or (about.token and about.token.kind in _CASES):
        return None
    if understood.files or not read_commands(understood.new_text.text):
        return None
    _obey(work, understood, caseworker, now, signed=False, tls_known=False)
    return InputState.DONE, "commands_not_signed"


_CASES = {"ref", "pref", "vac", "par"}


def _obey(
    work: Work,
    understood: Understood,
    caseworker: Caseworker,
    now: datetime,
    *,
    signed: bool,
    tls_known: bool,
) -> int:
    return obey(
        work,
        caseworker,
        read_commands(understood.new_text.text),
        understood.source,
        now,
        signed=signed,
        tls_known=tls_known,
        in_reply_to=understood.mail.message_id,
    )
