"""Answers to what we asked people outside the cases: a caseworker's commands below a digest, a
panel company's forecast, the question guide, a neighbouring job centre's candidates.

Each is believed only at the signed address it was asked from, and from the address it was sent to.
"""

from datetime import datetime

from casework.actions.callout import callout_answered
from casework.actions.forecast import forecast_told
from casework.actions.obey import obey
from casework.actions.question_guide import guide_told
from casework.actions.verify import seen_writing
from casework.commands import read_commands
from casework.events import By, Channel, Role
from casework.inputs import InputState
from casework.model import Caseworker
from casework.ports import Work
from casework.tokens import Token
from mailer.inbound.thread import Answered
from mailer.inbound.understand import Understood

ASKED = frozenset({"dig", "fore", "guide", "call"})
"""The kinds of signed addresses that are answered here; from anybody else a person reads the mail."""


def answer_asked(
    work: Work, understood: Understood, about: Answered, now: datetime, *, tls_known: bool
) -> tuple[InputState, str] | None:
    """How the work on this mail ended; None where it answers nothing of ours here."""
    token = about.token
    match token.kind if token else None:
        case "dig":
            return _digest_reply(work, understood, about, now, tls_known=tls_known)
        case "fore" | "guide" if token:
            return _company_answer(work, understood, token, now)
        case "call" if token:
            return _neighbour_answer(work, understood, token, now)
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


def _company_answer(
    work: Work, understood: Understood, token: Token, now: datetime
) -> tuple[InputState, str] | None:
    """From a contact of the company that was asked, and nobody else."""
    forecast = work.forecasts.find(id=token.number) if token.kind == "fore" else None
    guide = work.guides.find(id=token.number) if token.kind == "guide" else None
    asked = forecast or guide
    if asked is None:
        return None
    contact = work.contacts.find(company_id=asked.company_id, email=understood.mail.sender)
    if contact is None:
        return None
    seen_writing(work, contact, now)
    by = _by(understood, Role.MAIL, f"contact:{contact.id}")
    text, answers = understood.new_text.text, understood.mail.message_id
    if forecast is not None:
        sure = forecast_told(work, forecast, contact, text, by, now, answers)
        return (InputState.DONE if sure else InputState.NEEDS_PERSON), "forecast"
    if guide is not None:
        after = guide_told(work, guide, contact, text, by, now, answers)
        return (InputState.DONE if after.answered_at else InputState.NEEDS_PERSON), "guide"
    return None


def _neighbour_answer(
    work: Work, understood: Understood, token: Token, now: datetime
) -> tuple[InputState, str] | None:
    """At the signed address that only this neighbour has, whoever there writes."""
    asked = work.callout_answers.find(id=token.number)
    if asked is None or _domain(asked.address) != _domain(understood.mail.sender):
        return None
    by = _by(understood, Role.MAIL, f"callout_answer:{asked.id}")
    answers = understood.mail.message_id
    callout_answered(work, asked, understood.new_text.text, by, now, answers)
    return InputState.DONE, "callout"


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()


def _by(understood: Understood, role: Role, actor: str) -> By:
    return By(role=role, actor=actor, channel=Channel.EMAIL, source=understood.source)


def _stray_commands(
    work: Work, understood: Understood, about: Answered, now: datetime
) -> tuple[InputState, str] | None:
    """A caseworker's commands that are no reply to a digest: anybody can write a From."""
    if about.token and about.token.kind in _CASES:
        return None
    caseworker = work.caseworkers.find(email=understood.mail.sender)
    if caseworker is None or understood.files or not read_commands(understood.new_text.text):
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
