"""One reminder a vacancy: who is reminded of several CVs at the same time gets one mail about them.

Each case keeps its own question on its own ladder (see ladders.py). They are put together only when
the first of them is handed over, and come apart again where it is not taken: an answer may take one
of them away until the next try.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from casework.actions.post import about_several, answer_token
from casework.letters import Letter, OutboxState, Outgoing, Queued
from casework.model import VacancyId
from casework.ports import Work

REMINDERS = frozenset({Letter.READ_REMINDER, Letter.DECISION_REMINDER})


def together(work: Work, letter: Queued, now: datetime) -> Queued:
    """The reminder as it leaves: about all that its contact is to be reminded of by now."""
    parts = _due_with(work, letter, now)
    own = _own(letter.outgoing)
    vacancy = _vacancy_of(work, letter)
    if not parts or vacancy is None:
        return replace(letter, outgoing=own)
    for part in parts:
        work.outbox.save(part, replace(part, state=OutboxState.JOINED, joined_to=letter.id))
    people = [_person(one) for one in (own, *(part.outgoing for part in parts))]
    context = own.context | about_several(people)
    token = answer_token(work, "list", vacancy, now)
    return replace(letter, outgoing=replace(own, context=context, reply_token=token))


def apart(work: Work, letter: Queued, again_at: datetime) -> Queued:
    """A reminder that was not taken, about its own case alone; the others wait with it.

    Any other letter stays as it is.
    """
    if letter.outgoing.letter not in REMINDERS:
        return letter
    for part in work.outbox.where(joined_to=letter.id):
        waiting = replace(part, state=OutboxState.WAITING, joined_to=None, next_attempt_at=again_at)
        work.outbox.save(part, waiting)
    return replace(letter, outgoing=_own(letter.outgoing))


def _due_with(work: Work, letter: Queued, now: datetime) -> list[Queued]:
    vacancy = _vacancy_of(work, letter)
    if vacancy is None:
        return []
    waiting = work.outbox.where(
        letter=letter.outgoing.letter, to=letter.outgoing.to, state=OutboxState.WAITING
    )
    return [
        one
        for one in waiting
        if one.next_attempt_at <= now and not one.attempts and _vacancy_of(work, one) == vacancy
    ]


def _vacancy_of(work: Work, letter: Queued) -> VacancyId | None:
    number = letter.outgoing.referral_id
    return work.referrals.get(number).vacancy_id if number else None


def _person(outgoing: Outgoing) -> dict[str, Any]:
    """What the mail says of one partner, as plain JSON values; `reply_token` is the own case's."""
    told = outgoing.context
    return {
        "name": told["partner_name"],
        "number": outgoing.referral_id,
        "sent_on": told["sent_on"],
        "links": told["links"],
        "reply_token": outgoing.reply_token,
    }


def _own(outgoing: Outgoing) -> Outgoing:
    """The question about its own case, as it was put."""
    context = dict(outgoing.context)
    context.pop("tokens", None)
    if people := context.pop("people", None):
        return replace(outgoing, context=context, reply_token=people[0]["reply_token"])
    return outgoing
