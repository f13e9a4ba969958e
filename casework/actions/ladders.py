"""Questions that are asked again: of one question's letters that still wait, only one is sent.

A *ladder* is the name of such a question: to whom, about which referral, what. A reminder that is
written while the question itself still waits (quiet hours, a server that is away) takes its place;
an answer takes away what still waits to ask for it.
"""

from dataclasses import replace
from typing import Any

from casework.letters import Letter, OutboxState, Outgoing, Queued, Side
from casework.model import ReferralId
from casework.ports import Work

_QUESTIONS = {
    Letter.SHARING_QUESTION: "sharing",
    Letter.READ_REMINDER: "cv",
    Letter.DECISION_REMINDER: "cv",
    Letter.INTERVIEW_REMINDER: "interview",
    Letter.OUTCOME_QUESTION: "outcome",
    Letter.OUTCOME_QUESTION_COMPANY: "outcome",
}
_ALL = frozenset(_QUESTIONS.values())
# A reminder of a day and place asks for nothing: an answer leaves it be.
_REMINDERS = {"interview"}


def ladder_of(letter: Letter, side: Side, number: ReferralId) -> str | None:
    """The name of the question that this letter asks about a referral; None where it asks none."""
    question = _QUESTIONS.get(letter)
    return _ladder(number, side, question) if question else None


def _ladder(number: ReferralId, side: Side, question: str) -> str:
    return f"referral:{number}:{side}:{question}"


def climb(work: Work, outgoing: Outgoing) -> Outgoing:
    """`outgoing` as it is to be sent: what still waited on its ladder is superseded.

    Nobody is reminded of a question that never reached them: `attempt` counts what was sent.
    """
    if outgoing.ladder is None or work.outbox.find(key=outgoing.key) is not None:
        return outgoing
    for waiting in work.outbox.of_ladders([outgoing.ladder]):
        _take_away(work, waiting, "superseded")
    return replace(outgoing, context=_counted(work, outgoing))


def withdraw(work: Work, number: ReferralId, side: Side) -> None:
    """Questions about a referral that wait to be sent to this side are asked no more."""
    asked = [_ladder(number, side, question) for question in _ALL - _REMINDERS]
    for waiting in work.outbox.of_ladders(asked):
        _take_away(work, waiting, "answered")


def withdraw_all(work: Work, number: ReferralId) -> None:
    """The case is over: nobody is asked about it, or reminded of it, any more."""
    asked = [_ladder(number, side, question) for side in Side for question in _ALL]
    for waiting in work.outbox.of_ladders(asked):
        _take_away(work, waiting, "ended")


def _take_away(work: Work, waiting: Queued, why: str) -> None:
    work.outbox.save(waiting, replace(waiting, state=OutboxState.SUPERSEDED, why=why))


def _counted(work: Work, outgoing: Outgoing) -> dict[str, Any]:
    if "attempt" not in outgoing.context:
        return outgoing.context
    asked = work.outbox.where(
        ladder=outgoing.ladder,
        state=[OutboxState.SENT, OutboxState.SENDING, OutboxState.UNKNOWN],
    )
    return outgoing.context | {"attempt": len(asked) + 1}
