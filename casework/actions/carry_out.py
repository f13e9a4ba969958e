"""Carrying out an event on a referral: the one way in which a referral's state ever changes.

1. ask `decide`; 2. save the referral and its interview, guarded; 3. write the event down;
4. stop and start clocks; 5. take tasks off the list that the new state has answered, file new ones;
6. put the letters in the outbox; 7. do what follows: barrier dialogue, first-job check.
All in the caller's transaction. Rights stand here too: they and referrals end each other.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from casework import right as right_machine
from casework.actions import barriers, rights
from casework.actions.dossier import Dossier, current_right, dossier, latest_interview
from casework.actions.log import happened
from casework.actions.post import post_about_referral, post_to_partner
from casework.actions.todo import file_about_referral
from casework.clocks import Clock, ClockKind, first_due
from casework.errors import RefusedError
from casework.events import SYSTEM, By, Event, Job, Name, Role
from casework.letters import Letter, Side
from casework.machine import follow
from casework.model import LIVE, Partner, Referral, Right, RightEnd, RightState, State, Subject
from casework.ports import Work
from casework.referral import Decision, Refused, decide
from casework.right import FirstJob, RightEvent
from casework.tasks import TaskKind
from casework.workdays import local_date

# Tasks that stay a person's duty after the referral has moved on.
_STAYING = (
    TaskKind.BREACH,
    TaskKind.VACANCY_GONE,
    TaskKind.UPSKILLING_OFFER,
    TaskKind.UNCLEAR_REPLY,
    TaskKind.PARTNER_QUESTION,
    TaskKind.FIRST_JOB_CHECK,
)
_PASSING = tuple(kind for kind in TaskKind if kind not in _STAYING)
_NEEDS_A_SENT_CV = {Letter.PLEASE_DELETE_CV, Letter.RECALL}
# The recall window runs from the notice: a notice that waits for office hours would cut it short.
_AT_ONCE = {Letter.CV_SENT, Letter.SHARING_NOTICE}
_REMINDERS = {ClockKind.REMIND_DAY, ClockKind.REMIND_HOURS}
_ENDING_KINDS = {
    Name.RIGHT_ENDED_ONE_YEAR: "right_ended",
    Name.AGREEMENT_ENDED: "agreement_ended",
    Name.ACCEPT_REASON: "rejected_no_interview",
    Name.LADDER_EXHAUSTED: "dormant",
}


def carry_out(work: Work, before: Referral, event: Event, now: datetime, **told: Any) -> Referral:
    """The referral after `event`. Raises RefusedError with the codes of what does not hold.

    `told` goes into the context of the letters (for instance the quote of a reply, or `kind`).
    """
    interview = latest_interview(work, before.id) if before.id else None
    decision = decide(before, event, now, work.rules, interview)
    if isinstance(decision, Refused):
        raise RefusedError(*decision.why)
    after = _saved(work, before, decision)
    happened(
        work,
        Subject.REFERRAL,
        after.id,
        event.name,
        event.by,
        now,
        words=event.words or event.note,
        states=(before.state, after.state),
    )
    about = dossier(work, after)
    _clocks(work, about, decision, event, now)
    _tasks(work, about, before, decision, event, now)
    _letters(work, about, decision, event, now, told)
    for follow_up in decision.follow_ups:
        _follow(work, about, follow_up, event, now)
    return after


def _saved(work: Work, before: Referral, decision: Decision) -> Referral:
    after = (
        work.referrals.save(before, decision.after)
        if before.id
        else work.referrals.add(decision.after)
    )
    if decision.interview is not None:
        held = decision.interview
        if held.id:
            work.interviews.save(work.interviews.get(held.id), held)
        else:
            work.interviews.add(replace(held, referral_id=after.id))
    return after


def _clocks(work: Work, about: Dossier, decision: Decision, event: Event, now: datetime) -> None:
    number = about.referral.id
    for clock in work.clocks.running(Subject.REFERRAL, number):
        if clock.kind in decision.stops:
            work.clocks.save(clock, replace(clock, stopped_at=now, stopped_by=event.name.value))
    interview = about.interview
    times = (interview.starts_at, interview.ends_at) if interview else None
    for kind in decision.starts:
        due = first_due(kind, now, work.rules, times)
        if kind in _REMINDERS and due <= now:
            continue  # the letter that just told of the interview is reminder enough
        work.clocks.add(
            Clock(
                subject=Subject.REFERRAL,
                subject_id=number,
                kind=kind,
                started_at=now,
                due_at=due,
            )
        )


def _tasks(
    work: Work, about: Dossier, before: Referral, decision: Decision, event: Event, now: datetime
) -> None:
    referral = about.referral
    if referral.state is not before.state:
        work.tasks.obsolete(Subject.REFERRAL, referral.id, now, _PASSING)
    for kind in decision.tasks:
        if kind is TaskKind.VACANCY_GONE and referral.delivered_at is None:
            continue  # the company never had this CV: there is nothing to talk about
        file_about_referral(
            work, kind, about, now, key=f"{decision.row}:{referral.version}", quote=event.words
        )


def _letters(
    work: Work,
    about: Dossier,
    decision: Decision,
    event: Event,
    now: datetime,
    told: dict[str, Any],
) -> None:
    referral = about.referral
    for letter, side in decision.letters:
        if letter in _NEEDS_A_SENT_CV and referral.delivered_at is None:
            continue
        if letter is Letter.OUTCOME_QUESTION_COMPANY and referral.company_says is not None:
            continue
        chasing = event.by.role is Role.SYSTEM and letter not in _AT_ONCE
        post_about_referral(
            work,
            letter,
            side,
            about,
            key=f"referral:{referral.id}:{referral.version}:{letter}:{side}",
            now=now,
            chasing=chasing,
            **_told_by(event, letter, side) | told,
        )


def _told_by(event: Event, letter: Letter, side: Side) -> dict[str, Any]:
    """What this event adds to what letters say of a referral."""
    job = event.job or Job()
    return {
        "kind": _ENDING_KINDS.get(event.name, "withdrawn"),
        "because": event.name.value,
        "begins": job.begins.isoformat() if job.begins else None,
        "right_ends": letter is Letter.HIRED_PARTNER,
        "attempt": 1,
        "asks": side is Side.COMPANY or letter in _ASKING_PARTNER,
    }


_ASKING_PARTNER = {
    Letter.SHARING_NOTICE,
    Letter.SHARING_QUESTION,
    Letter.INTERVIEW_BOOKED,
    Letter.INTERVIEW_CHOICE,
    Letter.OUTCOME_QUESTION,
}


def _follow(work: Work, about: Dossier, follow_up: str, event: Event, now: datetime) -> None:
    match follow_up:
        case "open_barrier":
            barriers.open_barrier(work, about, event.by, now)
        case "first_job_check":
            _first_job_check(work, about, event.job or Job(), event.by, now)
        case "right_again":
            _restore(work, about.partner, event.by, now)
        case "third_move" if about.interview and about.interview.moved_count >= _MANY_MOVES:
            file_about_referral(
                work, TaskKind.REBOOK, about, now, key=f"moves:{about.interview.moved_count}"
            )


_MANY_MOVES = 3


def set_aside(
    work: Work, referral: Referral, name: Name, by: By, now: datetime, **told: Any
) -> bool:
    """Carries out an event that ends referrals in bulk; False where this one is not touched by it."""
    if referral.state is State.NEW:
        return False
    try:
        with work.attempt():
            carry_out(work, referral, Event(name=name, by=by), now, **told)
    except RefusedError:
        return False
    return True


def move_right(
    work: Work, right: Right, event: RightEvent, by: By, now: datetime, on: date | None = None
) -> Right:
    """The right after an event. Raises RefusedError where its table has no such move."""
    state = follow(right_machine.TABLE, right.state, event, by.role)
    ended = state is RightState.ENDED
    after = replace(
        right,
        state=state,
        ended_because=_ENDS.get(event) if ended else None,
        ended_on=(on or local_date(now)) if ended else None,
    )
    right_after = work.rights.save(right, after)
    happened(work, Subject.RIGHT, right.id, event, by, now, states=(right.state, right_after.state))
    if ended:
        _end_referrals(work, right_after, by, now)
    return right_after


_ENDS = {
    RightEvent.FIRST_JOB: RightEnd.FIRST_JOB,
    RightEvent.ONE_YEAR: RightEnd.ONE_YEAR,
    RightEvent.DECIDED: RightEnd.DECISION,
    RightEvent.EVIDENCE_REFUSED: RightEnd.NEVER_VALID,
    RightEvent.PARTNER_DECLINES_SCHEME: RightEnd.PARTNER_DECLINES_SCHEME,
}


def _end_referrals(work: Work, right: Right, by: By, now: datetime) -> None:
    for clock in work.clocks.running(Subject.RIGHT, right.id):
        work.clocks.save(clock, replace(clock, stopped_at=now, stopped_by="right.ended"))
    work.tasks.obsolete(Subject.RIGHT, right.id, now)
    partner = work.partners.get(right.partner_id)
    first_job = right.ended_because is RightEnd.FIRST_JOB
    name = Name.RIGHT_ENDED_FIRST_JOB if first_job else Name.RIGHT_ENDED_ONE_YEAR
    for referral in work.referrals.where(partner_id=partner.id, state=list(LIVE)):
        set_aside(work, referral, name, replace(by, role=Role.SYSTEM), now, because=name.value)
    post_to_partner(
        work,
        Letter.RIGHT_ENDED,
        partner,
        {
            "because": str(right.ended_because),
            "last_day": right.last_day.isoformat(),
            "partner_name": partner.name,
        },
        key=f"right:{right.id}:ended:{right.version}",
        now=now,
        chasing=by.role is Role.SYSTEM and not first_job,
    )


def _first_job_check(work: Work, about: Dossier, job: Job, by: By, now: datetime) -> None:
    """Does this job end the right (A5-A10)? What is doubtful is a caseworker's to decide."""
    right = current_right(work, about.partner)
    if right is None or right.state is RightState.ENDED:
        return
    match right_machine.first_job(job, work.rules):
        case FirstJob.ENDS:
            system = replace(by, role=Role.SYSTEM)
            move_right(work, right, RightEvent.FIRST_JOB, system, now, job.agreed_on)
        case FirstJob.ASK:
            file_about_referral(work, TaskKind.FIRST_JOB_CHECK, about, now, key=f"{right.id}")
        case FirstJob.KEEPS:
            pass


def _restore(work: Work, partner: Partner, by: By, now: datetime) -> None:
    """A hire that never came to be gives the right back, if its year still runs (row 34)."""
    right = current_right(work, partner)
    if right and right.ended_because is RightEnd.FIRST_JOB and local_date(now) <= right.last_day:
        again = move_right(work, right, RightEvent.RESTORED, by, now)
        rights.start_clocks(work, again, now)


def expire(work: Work, right: Right, now: datetime) -> None:
    """The day after the last day: one year is over (A2)."""
    if right.state is not RightState.ENDED and local_date(now) > right.last_day:
        move_right(work, right, RightEvent.ONE_YEAR, SYSTEM, now, right.last_day)
