"""What was answered can be taken back for a day: a click too many is no decision.

An answer keeps how the referral stood before it. Taken back while nothing else has happened since,
the referral stands there again, with its clocks and tasks; otherwise a person looks at it.
"""

from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from casework.actions.carry_out import carry_out
from casework.actions.dossier import dossier, latest_interview
from casework.actions.post import post_about_referral
from casework.actions.todo import file_about_referral
from casework.errors import RefusedError
from casework.events import By, Event, Name, Role
from casework.letters import Letter, OutboxState, Queued, Side
from casework.model import (
    Answer,
    Interview,
    InterviewState,
    Outcome,
    Referral,
    State,
    Subject,
)
from casework.ports import Work
from casework.readings import Reason
from casework.tasks import TaskKind, TaskState


def standing(work: Work, referral: Referral) -> dict[str, Any]:
    """How a referral stands, as plain values: taken before an answer is carried out."""
    interview = latest_interview(work, referral.id)
    return {
        "referral": _plain(vars(referral)),
        "interview": _plain(vars(interview)) if interview else None,
    }


def keep(
    work: Work, before: dict[str, Any], after: Referral, by: By, said: str, now: datetime
) -> Answer:
    """Writes down that this was answered, so that it can be undone."""
    return work.answers.add(
        Answer(
            referral_id=after.id,
            role=by.role.value,
            actor=by.actor,
            said=said,
            before=before,
            last_event=work.events.newest_of(Subject.REFERRAL, after.id),
            noted_at=now,
        )
    )


def is_noted(work: Work, referral: Referral, actor: str, said: str) -> bool:
    """True where this is what this person answered last: a second press says nothing new."""
    standing_answers = [
        one
        for one in work.answers.where(referral_id=referral.id, actor=actor)
        if one.undone_at is None
    ]
    return bool(standing_answers) and standing_answers[-1].said == said


def undo_latest(work: Work, referral: Referral, by: By, now: datetime) -> bool:
    """Takes back this person's newest answer, also one that a caseworker wrote down for them: the
    letter that told it back offers it. See `undo`. Raises RefusedError if there is none."""
    mine = [
        one
        for one in work.answers.where(referral_id=referral.id)
        if one.actor == by.actor or (_by_caseworker(one) and _side_of(one) is _side_of(by))
    ]
    if not mine:
        raise RefusedError("nothing_to_undo")
    return undo(work, mine[-1], by, now)


def undo(work: Work, answer: Answer, by: By, now: datetime) -> bool:
    """True where all is as before the answer; False where a person was asked to see to it.

    Raises RefusedError: `already_undone`, or `undo_too_late` after the time of the rules.
    """
    if answer.undone_at is not None:
        raise RefusedError("already_undone")
    if now > answer.noted_at + work.rules.undo_within:
        raise RefusedError("undo_too_late")
    work.answers.save(answer, replace(answer, undone_at=now))
    referral = work.referrals.get(answer.referral_id)
    newest = work.events.newest_of(Subject.REFERRAL, referral.id)
    alone = answer.said not in _FAR and newest == answer.last_event
    event = Event(
        name=Name.ANSWER_UNDONE,
        by=by,
        words=answer.said,
        back_to=_referral(answer.before["referral"]) if alone else None,
        interview_back_to=_interview(answer.before["interview"]) if alone else None,
    )
    try:
        with work.attempt():
            after = carry_out(work, referral, event, now)
            _clocks_again(work, answer, now)
            _tasks_again(work, answer, now)
    except RefusedError:
        _ask_a_person(work, referral, answer, now)
        return False
    _tell(work, after, answer, now)
    return True


# What reached further than this one referral: a person sees to all of it.
_FAR = {"withdraws_all"}


# --- what the answer had set going ----------------------------------------------------------------


def _clocks_again(work: Work, answer: Answer, now: datetime) -> None:
    for clock in work.clocks.where(subject=Subject.REFERRAL, subject_id=answer.referral_id):
        if clock.stopped_at == answer.noted_at:
            work.clocks.save(clock, replace(clock, stopped_at=None, stopped_by=None))
        elif clock.started_at == answer.noted_at and clock.stopped_at is None:
            stopped_by = Name.ANSWER_UNDONE.value
            work.clocks.save(clock, replace(clock, stopped_at=now, stopped_by=stopped_by))


def _tasks_again(work: Work, answer: Answer, now: datetime) -> None:
    for task in work.tasks.where(subject=Subject.REFERRAL, subject_id=answer.referral_id):
        if task.created_at == answer.noted_at and task.state is TaskState.OPEN:
            work.tasks.save(task, replace(task, state=TaskState.OBSOLETE, done_at=now))
        elif task.done_at == answer.noted_at and task.state is TaskState.OBSOLETE:
            work.tasks.save(task, replace(task, state=TaskState.OPEN, done_at=None))


def _tell(work: Work, referral: Referral, answer: Answer, now: datetime) -> None:
    """Letters that still wait are not sent; who got one already hears that it does not count."""
    told = [
        one
        for one in work.outbox.where(referral_id=referral.id, put_at=answer.noted_at)
        if one.state is not OutboxState.SUPERSEDED
    ]
    for letter in told:
        if letter.state is OutboxState.WAITING:
            work.outbox.save(letter, replace(letter, state=OutboxState.SUPERSEDED, why="undone"))
    about = dossier(work, referral)
    own = _side_of(answer)
    for side in Side.PARTNER, Side.COMPANY:
        mine = side is own
        to = {about.contact.email} if side is Side.COMPANY else _addresses(about.partner)
        if mine or any(_has_left(one) and one.outgoing.to in to for one in told):
            post_about_referral(
                work,
                Letter.ANSWER_UNDONE,
                side,
                about,
                key=f"undone:{answer.id}:{side}",
                now=now,
                said=answer.said,
                mine=mine,
                other=about.partner.name if side is Side.COMPANY else about.company.name,
                asks=False,
            )


def _has_left(letter: Queued) -> bool:
    return letter.state in (OutboxState.SENT, OutboxState.SENDING, OutboxState.UNKNOWN)


def _addresses(partner: Any) -> set[str]:
    return {str(one) for one in (partner.email, partner.chat_id) if one is not None}


def _ask_a_person(work: Work, referral: Referral, answer: Answer, now: datetime) -> None:
    about = dossier(work, referral)
    side = _side_of(answer)
    file_about_referral(
        work,
        TaskKind.UNDO_ASKED,
        about,
        now,
        key=str(answer.id),
        said=answer.said,
        side=side.value,
        noted_at=answer.noted_at.isoformat(),
    )
    post_about_referral(
        work,
        Letter.HANDED_TO_PERSON,
        side,
        about,
        key=f"undo:{answer.id}:handed",
        now=now,
        asks=False,
    )


def _side_of(one: Answer | By) -> Side:
    """A mail is its sender's; a caseworker writes down the word of either, in whose role."""
    is_partner = one.actor.startswith("partner:") or one.role == Role.PARTNER
    return Side.PARTNER if is_partner else Side.COMPANY


def _by_caseworker(answer: Answer) -> bool:
    return answer.actor.startswith("caseworker:")


# --- values in and out of JSON --------------------------------------------------------------------


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
    }


_ENUMS: dict[str, Any] = {
    "state": State,
    "ended_from": State,
    "reason": Reason,
    "company_says": Outcome,
    "partner_says": Outcome,
}
_TIMES = {"since", "proposed_at", "permitted_at", "delivered_at", "starts_at", "ends_at"}
_TUPLES = {"because", "options"}


def _referral(stored: dict[str, Any]) -> Referral:
    names = {one.name for one in fields(Referral)}
    return Referral(
        **{name: _value(name, value) for name, value in stored.items() if name in names}
    )


def _interview(stored: dict[str, Any] | None) -> Interview | None:
    if stored is None:
        return None
    values = {name: _value(name, value) for name, value in stored.items() if name != "state"}
    return Interview(**values, state=InterviewState(stored["state"]))


def _value(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _TUPLES:
        return tuple(value)
    if name in _TIMES:
        return datetime.fromisoformat(value)
    return _ENUMS[name](value) if name in _ENUMS else value
