"""What must hold of any municipality at any moment: legal states, no letter twice, no duty forgotten.

Each check gives the sentences of what does not hold; none means that all is well.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from casework import agreement, barrier, referral_table, right, upskilling, vacancy
from casework.clocks import ClockKind
from casework.letters import Letter, OutboxState
from casework.machine import Machine, Move
from casework.measures import BarrierState
from casework.model import (
    LIVE,
    LOCAL,
    Referral,
    RightState,
    State,
    Subject,
    VacancyState,
)
from casework.ports import Work
from casework.workdays import NATIONAL, add_workdays, local_date

MACHINES: dict[Subject, Machine[Any, Any, Any]] = {
    Subject.AGREEMENT: agreement.MACHINE,
    Subject.RIGHT: right.MACHINE,
    Subject.VACANCY: vacancy.MACHINE,
    Subject.REFERRAL: referral_table.MACHINE,
    Subject.BARRIER: barrier.MACHINE,
    Subject.UPSKILLING: upskilling.MACHINE,
}
# Answers to somebody's own words may come as often as they write.
_ANSWERS = {
    Letter.COMPANY_NOTED,
    Letter.PARTNER_NOTED,
    Letter.HANDED_TO_PERSON,
    Letter.COMPANY_PARTNER_SAYS,
    Letter.INTERVIEW_MOVED,
    Letter.INTERVIEW_BOOKED,
    Letter.INTERVIEW_CHOICE,
}


def complaints(work: Work, now: datetime) -> list[str]:
    return [*_illegal(work), *_twice(work), *_forgotten(work, now), *_unsigned(work)]


def _rows(work: Work) -> Iterator[tuple[Subject, Any]]:
    tables: dict[Subject, Any] = {
        Subject.AGREEMENT: work.agreements,
        Subject.RIGHT: work.rights,
        Subject.VACANCY: work.vacancies,
        Subject.REFERRAL: work.referrals,
        Subject.BARRIER: work.barriers,
        Subject.UPSKILLING: work.upskillings,
    }
    for subject, table in tables.items():
        for row in table.where():
            yield subject, row


def _illegal(work: Work) -> Iterator[str]:
    """Every state was reached by moves of its table, by roles that may make them, from the start."""
    for subject, case in _rows(work):
        machine, stands = MACHINES[subject], None
        for row in work.events.of(subject, case.id):
            if row.state_after is None or row.name.startswith("refused."):
                continue
            before = None if row.state_before == "new" else row.state_before
            if before != stands and not (before is None and stands is None):
                yield f"{subject} {case.id}: {row.name} from {before}, but it stood at {stands}"
            if not any(_is(move, row) for move in machine.moves):
                yield f"{subject} {case.id}: no row of the table allows {row}"
            stands = row.state_after
        if stands != case.state:
            yield f"{subject} {case.id} is {case.state}, its log says {stands}"


def _is(move: Move[Any, Any, Any], row: Any) -> bool:
    sources = {"new" if one is None else str(one) for one in move.sources}
    to = row.state_before if move.to is None else str(move.to)
    return (
        move.event == row.name
        and row.role in {role.value for role in move.roles}
        and (row.state_before or "new") in sources
        and (move.back or to == row.state_after)
    )


def _twice(work: Work) -> Iterator[str]:
    """Nobody gets the same letter about the same case twice on one day."""
    count: Counter[tuple[object, ...]] = Counter()
    for one in work.outbox.where():
        out = one.outgoing
        if out.letter not in _ANSWERS:
            day = one.next_attempt_at.astimezone(LOCAL).date()
            about = out.referral_id or out.key.rpartition(":")[0]
            count[out.letter, out.context.get("kind"), out.to, about, day] += 1
    yield from (f"{times} times: {what}" for what, times in count.items() if times > 1)


def _forgotten(work: Work, now: datetime) -> Iterator[str]:
    for clock in work.clocks.due(now, 10):
        yield f"due and not acted on: {clock}"
    for referral in work.referrals.where(state=list(LIVE)):
        if referral.state is not State.DORMANT and not _is_watched(work, referral):
            yield f"nobody watches over referral {referral.id} ({referral.state})"
    for referral in work.referrals.where(state=State.REJECTED_AFTER_INTERVIEW):
        if len(work.barriers.where(referral_id=referral.id)) != 1:
            yield f"referral {referral.id} was rejected without one barrier dialogue (R09)"
    for one in work.barriers.where():
        if one.state is not BarrierState.CLOSED and not _stands(work, Subject.BARRIER, one.id):
            yield f"nobody watches over barrier dialogue {one.id} ({one.state})"
    yield from _rights(work, now)
    for opened in work.vacancies.where(state=VacancyState.OPEN):
        kinds = {clock.kind for clock in work.clocks.running(Subject.VACANCY, opened.id)}
        if opened.deadline is not None and ClockKind.VACANCY_DEADLINE not in kinds:
            yield f"vacancy {opened.id} is open past every clock"


def _rights(work: Work, now: datetime) -> Iterator[str]:
    today = local_date(now)
    for one in work.rights.where():
        kinds = {clock.kind for clock in work.clocks.running(Subject.RIGHT, one.id)}
        if one.state is RightState.ACTIVE and (
            today > one.last_day or ClockKind.RIGHT_EXPIRY not in kinds
        ):
            yield f"right {one.id} runs on after its year"
        if one.state is RightState.PENDING_EVIDENCE and not _stands(work, Subject.RIGHT, one.id):
            yield f"nobody looks at the doubtful right {one.id}"
        if one.state is RightState.ACTIVE:
            offered = work.upskillings.find(partner_id=one.partner_id)
            if offered is None and add_workdays(one.registered_on, 7, NATIONAL) < today:
                yield f"partner {one.partner_id} was never offered upskilling (R08)"


def _is_watched(work: Work, referral: Referral) -> bool:
    on_its_way = work.outbox.where(
        letter=Letter.CV_TO_COMPANY,
        referral_id=referral.id,
        state=[OutboxState.WAITING, OutboxState.JOINED],
    )
    return _stands(work, Subject.REFERRAL, referral.id) or bool(on_its_way)


def _stands(work: Work, subject: Subject, number: int) -> bool:
    return bool(work.clocks.running(subject, number) or work.tasks.open_about(subject, number))


def _unsigned(work: Work) -> Iterator[str]:
    """Every row of the log says who, in which role, by which way, and when."""
    for subject, case in _rows(work):
        for row in work.events.of(subject, case.id):
            told = row.role and row.actor and row.channel and row.local_date
            if not told or not (row.source or row.channel in ("command", "clock")):
                yield f"{subject} {case.id}: {row.name} does not say who or how"
