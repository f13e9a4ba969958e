"""Time: every clock that is due is read anew, acted on once, and set to its next rung or stopped.

Each row is its own transaction, so one that fails holds up no other; a tick that comes late, twice
or in two workers does nothing twice: the clock's row is locked, and saved with a guard.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from casework.actions import rights, verify
from casework.actions.carry_out import carry_out, expire
from casework.actions.dossier import Dossier, dossier
from casework.actions.post import post_about_referral
from casework.actions.refer import clearance
from casework.actions.register_vacancy import close_vacancy
from casework.actions.todo import file_about_referral
from casework.clocks import Clock, ClockKind, Rung, ladder, rung_due
from casework.errors import CaseworkError, RefusedError
from casework.events import SYSTEM, By, Channel, Event, Name, Role
from casework.letters import Letter, Side
from casework.model import Outcome, Subject, VacancyEnd, VacancyState
from casework.ports import Store, Work
from casework.tasks import TaskKind
from casework.workdays import local_date


@dataclass(frozen=True)
class Due:
    """One clock that was, or would be, acted on; `done` is false where acting on it failed."""

    clock: Clock
    done: bool


def chase_due(store: Store, now: datetime, *, tls_known: bool, limit: int = 1000) -> list[Due]:
    """Acts on every clock due at `now` (aware), at most `limit`; what they start later waits."""
    done = []
    for number in due_numbers(store, now, limit):
        with store.work() as work:
            clock = work.clocks.get(number)
            if clock.stopped_at is not None or clock.due_at > now:
                continue  # another worker was first, or an earlier clock of this sweep stopped it
            done.append(Due(clock, _act(work, clock, now, tls_known=tls_known)))
    return done


def due_numbers(store: Store, now: datetime, limit: int) -> list[int]:
    with store.work() as work:
        return [clock.id for clock in work.clocks.due(now, limit)]


def list_due(store: Store, now: datetime, limit: int = 1000) -> Iterator[Clock]:
    """What `chase_due` would act on: nothing is changed."""
    with store.work() as work:
        yield from work.clocks.due(now, limit)


def _act(work: Work, clock: Clock, now: datetime, *, tls_known: bool) -> bool:
    """The clock is moved on first: whatever its acting does, it is never acted on twice."""
    steps = ladder(clock.kind, work.rules)
    rung = steps[min(clock.step, len(steps) - 1)]
    last = clock.step + 1 >= len(steps)
    if last:
        work.clocks.save(
            clock, replace(clock, stopped_at=now, stopped_by="done", step=clock.step + 1)
        )
    else:
        next_due = rung_due(clock.kind, clock.step + 1, clock.started_at, work.rules)
        # After a week of downtime the missed rungs are not all sent at once: one, then the next.
        later = (
            max(next_due, rung_due(clock.kind, 0, now, work.rules)) if next_due <= now else next_due
        )
        work.clocks.save(clock, replace(clock, step=clock.step + 1, due_at=later))
    try:
        with work.attempt():
            _dispatch(work, clock, rung, now, tls_known=tls_known)
    except RefusedError:
        return False  # the case has moved on since the clock was started: nothing to chase
    return True


def _dispatch(work: Work, clock: Clock, rung: Rung, now: datetime, *, tls_known: bool) -> None:
    match clock.subject:
        case Subject.REFERRAL:
            _chase_referral(work, clock, rung, now, tls_known=tls_known)
        case Subject.RIGHT if clock.kind is ClockKind.RIGHT_NOTICE:
            rights.announce_end(work, work.rights.get(clock.subject_id), now)
        case Subject.RIGHT:
            expire(work, work.rights.get(clock.subject_id), now)
        case Subject.VACANCY:
            vacancy = work.vacancies.get(clock.subject_id)
            passed = vacancy.deadline is not None and vacancy.deadline < local_date(now)
            if passed and vacancy.state is not VacancyState.CLOSED:
                close_vacancy(work, vacancy, VacancyEnd.DEADLINE_PASSED, SYSTEM, now)
        case Subject.BARRIER:
            _barrier_overdue(work, clock, now)
        case _:
            raise CaseworkError(f"no clock of {clock.subject} is known")


def _chase_referral(
    work: Work, clock: Clock, rung: Rung, now: datetime, *, tls_known: bool
) -> None:
    about = dossier(work, work.referrals.get(clock.subject_id))
    if clock.kind is ClockKind.RECALL_WINDOW:
        _send_approved(work, about, now, tls_known=tls_known)
        return
    if clock.kind is ClockKind.ADDRESS_CHECK:
        verify.remind(work, about, clock.step, now)
        return
    if _comes_too_late(about, clock.kind, now):
        return
    for letter, side in rung.letters:
        if not _has_answered(about, letter):
            post_about_referral(
                work,
                letter,
                side,
                about,
                key=f"clock:{clock.id}:{clock.step}:{letter}",
                now=now,
                chasing=True,
                attempt=clock.step + 1,
                asks=side is Side.COMPANY or letter is not Letter.INTERVIEW_REMINDER,
            )
    if rung.letters:
        referral = about.referral
        work.referrals.save(referral, replace(referral, reminders=referral.reminders + 1))
        about = dossier(work, work.referrals.get(referral.id))
    if rung.task is not None:
        file_about_referral(
            work,
            rung.task,
            about,
            now,
            key=f"clock:{clock.id}:{clock.step}",
            for_leader=rung.for_leader,
        )
    if rung.event is not None:
        carry_out(work, about.referral, Event(name=rung.event, by=SYSTEM), now)


def _comes_too_late(about: Dossier, kind: ClockKind, now: datetime) -> bool:
    """After downtime: nobody is reminded of what is over, nor twice of what is near."""
    if about.interview is None or kind not in (ClockKind.REMIND_DAY, ClockKind.REMIND_HOURS):
        return False
    near = timedelta(hours=2) if kind is ClockKind.REMIND_DAY else timedelta()
    return now >= about.interview.starts_at - near


def _has_answered(about: Dossier, letter: Letter) -> bool:
    """Only who has said nothing definite is asked again."""
    said = {
        Letter.OUTCOME_QUESTION_COMPANY: about.referral.company_says,
        Letter.OUTCOME_QUESTION: about.referral.partner_says,
    }.get(letter)
    return said is not None and said is not Outcome.PENDING


def _send_approved(work: Work, about: Dossier, now: datetime, *, tls_known: bool) -> None:
    """The recall window has closed on a CV that a caseworker had said yes to."""
    approver = about.referral.approved_by
    if approver is None and not work.rules.automatic_send:
        return
    by = By(
        role=Role.CASEWORKER if approver else Role.SYSTEM,
        actor=f"caseworker:{approver}" if approver else "system",
        channel=Channel.CLOCK,
        confirmed=approver is not None,
    )
    clear = clearance(work, about, now, tls_known=tls_known)
    if verify.may_wait(work, about, clear.missing, tls_known=tls_known):
        verify.ask(work, about, clear.missing, now)
        return
    event = Event(name=Name.APPROVE_SEND, by=by, clearance=clear)
    try:
        carry_out(work, about.referral, event, now)
    except RefusedError as refused:
        if refused.why == ("tls_known",):
            verify.no_safe_route(work, about.referral, now)
            return
        file_about_referral(
            work,
            TaskKind.APPROVE_SEND,
            about,
            now,
            key=f"hindered:{about.referral.version}",
            hindrances=list(refused.why),
        )


def _barrier_overdue(work: Work, clock: Clock, now: datetime) -> None:
    barrier = work.barriers.get(clock.subject_id)
    if barrier.state.value == "opened":
        about = dossier(work, work.referrals.get(barrier.referral_id))
        file_about_referral(
            work, TaskKind.BARRIER_DIALOGUE, about, now, key=f"overdue:{barrier.id}", overdue=True
        )
