"""One step of a referral: the one way in which its state ever changes.

1. ask `decide`; 2. save the referral and its interview, guarded; 3. write the event down;
4. stop and start clocks; 5. take tasks off the list that the new state has answered, file new ones;
6. put the letters in the outbox; 7. what follows beside it: a barrier dialogue, a word to a person.
All in the caller's transaction. What ends rights and vacancies stands in `carry_out`.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from casework.actions import barriers
from casework.actions.candidates import demands_of
from casework.actions.dossier import Dossier, current_right, dossier, latest_interview
from casework.actions.ladders import withdraw_all
from casework.actions.log import happened
from casework.actions.post import post_about_referral, post_to_partner
from casework.actions.sending import removed_from, was_told
from casework.actions.shortlist import gather
from casework.actions.step import refusal, set_clocks
from casework.actions.todo import file_about_referral, pass_up
from casework.clocks import ClockKind
from casework.due import Anchors
from casework.errors import RefusedError
from casework.events import By, Event, Job, Name, Role
from casework.letters import Letter, Side
from casework.machine import Refused
from casework.model import (
    LIVE,
    TERMINAL,
    Interview,
    InterviewState,
    Referral,
    RightState,
    State,
    Subject,
)
from casework.ports import Work
from casework.referral import Decision, decide
from casework.right import FirstJob, first_job
from casework.tasks import TaskKind

# Tasks that stay a person's duty after the referral has moved on.
_STAYING = (
    TaskKind.BREACH,
    TaskKind.VACANCY_GONE,
    TaskKind.VACANCY_FILLED,
    TaskKind.COMPANY_LEAVES,
    TaskKind.UPSKILLING_OFFER,
    TaskKind.UNCLEAR_REPLY,
    TaskKind.PARTNER_QUESTION,
    TaskKind.FIRST_JOB_CHECK,
)
# Where no CV has left there is nothing to delete, to call back or to talk about.
_NEEDS_A_SENT_CV = {
    Letter.PLEASE_DELETE_CV,
    Letter.RECALL,
    Letter.STILL_COUNTS,
    Letter.REFERRAL_REOPENED_COMPANY,
}
_TASKS_OF_A_SENT_CV = {TaskKind.VACANCY_GONE, TaskKind.BREACH}
_CLOCKS_OF_A_SENT_CV = {ClockKind.GONE, ClockKind.BREACH}
# The recall window runs from the notice: a notice that waits for office hours would cut it short.
_AT_ONCE = {Letter.CV_SENT, Letter.SHARING_NOTICE}
_ENDING_KINDS = {
    Name.RIGHT_ENDED_ONE_YEAR: "right_ended",
    Name.AGREEMENT_ENDED: "agreement_ended",
    Name.ACCEPT_REASON: "rejected_no_interview",
    Name.LADDER_EXHAUSTED: "dormant",
}


def step_referral(
    work: Work, before: Referral, event: Event, now: datetime, **told: Any
) -> tuple[Dossier, Decision]:
    """The referral after `event`, and what was decided. Raises RefusedError with the codes of what
    does not hold.

    `told` goes into the context of the letters (for instance the quote of a reply, or `kind`).
    """
    interview = latest_interview(work, before.id) if before.id else None
    decision = decide(before, event, now, work.rules, interview)
    if isinstance(decision, Refused):
        raise refusal(
            work, Subject.REFERRAL, before.id, before.state, event.name, event.by, decision, now
        )
    after = _saved(work, before, decision, event, now)
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
    if after.state in TERMINAL:
        withdraw_all(work, after.id)
    _clocks(work, about, decision, event, now)
    _tasks(work, about, before, decision, event, now)
    _letters(work, about, before, decision, event, now, told)
    for follow_up in decision.follow_ups:
        _follow(work, about, before, follow_up, event, now)
    return about, decision


def set_aside(
    work: Work, referral: Referral, name: Name, by: By, now: datetime, **told: Any
) -> bool:
    """Carries out an event that ends referrals in bulk; False where this one is not touched by it.

    `vacancy_end`, why a vacancy was closed, is taken out of `told`.
    """
    if referral.state is State.NEW:
        return False
    event = Event(name=name, by=by, vacancy_end=told.pop("vacancy_end", None))
    try:
        with work.attempt():
            step_referral(work, referral, event, now, **told)
    except RefusedError:
        return False
    return True


def _saved(
    work: Work, before: Referral, decision: Decision, event: Event, now: datetime
) -> Referral:
    after = (
        work.referrals.save(before, decision.after)
        if before.id
        else work.referrals.add(decision.after)
    )
    if decision.interview is not None:
        _save_interview(work, replace(decision.interview, referral_id=after.id), event, now)
    return after


def _save_interview(work: Work, after: Interview, event: Event, now: datetime) -> None:
    stored = work.interviews.get(after.id) if after.id else None
    saved = work.interviews.save(stored, after) if stored else work.interviews.add(after)
    states = (stored.state if stored else None, saved.state)
    happened(work, Subject.INTERVIEW, saved.id, event.name, event.by, now, states=states)


def _cv_left(referral: Referral) -> bool:
    return referral.delivered_at is not None


def _clocks(work: Work, about: Dossier, decision: Decision, event: Event, now: datetime) -> None:
    interview, starts = about.interview, decision.starts
    if not _cv_left(about.referral):
        starts = tuple(kind for kind in starts if kind not in _CLOCKS_OF_A_SENT_CV)
    set_clocks(
        work,
        Subject.REFERRAL,
        about.referral.id,
        event.name,
        now,
        starts=starts,
        stops=decision.stops,
        anchors=Anchors(interview=(interview.starts_at, interview.ends_at) if interview else None),
    )


def _tasks(
    work: Work, about: Dossier, before: Referral, decision: Decision, event: Event, now: datetime
) -> None:
    referral = about.referral
    if referral.state is not before.state:
        work.tasks.obsolete(Subject.REFERRAL, referral.id, now, but=_staying(before))
    for kind in decision.tasks:
        if kind in _TASKS_OF_A_SENT_CV and not _cv_left(referral):
            continue
        more: dict[str, Any] = {}
        if kind is TaskKind.APPROVE_SEND:
            more = {"removed": list(removed_from(work, about.cv)), "demands": demands_of(about)}
            if _must_be_told(work, about, event):
                more["hindrances"] = ["partner_told"]
        # Row 32 leaves the referral as it is: what happens again is asked again.
        key = f"{decision.row}:{referral.version}:{event.by.source or ''}"
        file_about_referral(work, kind, about, now, key=key, quote=event.words, **more)


def _must_be_told(work: Work, about: Dossier, event: Event) -> bool:
    """Row 5: nobody has told the partner of this CV, and the letter of this step cannot either."""
    told_now = event.name is Name.STANDING_PERMISSION and about.partner.can_be_written_to
    told = told_now or about.referral.permitted_at is not None
    return not told and not was_told(work, about.referral)


def _staying(before: Referral) -> tuple[TaskKind, ...]:
    """Whatever ends a silence answers what was to be talked about with the silent company."""
    silent = before.state is State.DORMANT
    return tuple(kind for kind in _STAYING if not (silent and kind is TaskKind.VACANCY_GONE))


def _letters(
    work: Work,
    about: Dossier,
    before: Referral,
    decision: Decision,
    event: Event,
    now: datetime,
    told: dict[str, Any],
) -> None:
    referral = about.referral
    for letter, side in decision.letters:
        if letter in _NEEDS_A_SENT_CV and not _cv_left(referral):
            continue
        if letter is Letter.CV_WENT_WRONG and not _concerns_partner(before):
            continue
        if letter is Letter.OUTCOME_QUESTION_COMPANY and referral.company_says is not None:
            continue
        chasing = event.by.role is Role.SYSTEM and letter not in _AT_ONCE
        post_about_referral(
            work,
            letter,
            side,
            about,
            key=f"referral:{about.edition}:{letter}:{side}",
            now=now,
            chasing=chasing,
            **_told_by(work, event, before, letter, side)
            | {"talk_follows": "open_barrier" in decision.follow_ups}
            | told,
        )
        if letter is Letter.CV_TO_COMPANY:
            gather(work, about, now)


def _concerns_partner(before: Referral) -> bool:
    """Row 30: of a CV that never left and was not going to any more, there is nothing to tell."""
    return _cv_left(before) or before.state in LIVE


def _told_by(
    work: Work, event: Event, before: Referral, letter: Letter, side: Side
) -> dict[str, Any]:
    """What this event adds to what letters say of a referral."""
    job = event.job or Job()
    kind = _ENDING_KINDS.get(event.name, "withdrawn")
    if kind == "dormant" and before.state is State.OFFERED:
        kind = "offer_unanswered"
    return {
        "kind": kind,
        "because": event.name.value,
        "begins": job.begins.isoformat() if job.begins else None,
        "absent": event.absent.name.lower() if event.absent else None,
        "right_ends": letter is Letter.HIRED_PARTNER and _right_may_end(work, before, job),
        "cv_left": "yes" if _cv_left(before) else "no",
        "attempt": 1,
        "asks": side is Side.COMPANY or letter in _ASKING_PARTNER,
    }


def _right_may_end(work: Work, referral: Referral, job: Job) -> bool:
    """Does a caseworker decide on the right? A right that this job surely ends has its own letter."""
    right = current_right(work, work.partners.get(referral.partner_id))
    if right is None or right.state is RightState.ENDED:
        return False
    return first_job(job, work.rules, right.starts_on) is FirstJob.ASK


_ASKING_PARTNER = {
    Letter.SHARING_NOTICE,
    Letter.SHARING_QUESTION,
    Letter.INTERVIEW_BOOKED,
    Letter.INTERVIEW_CHOICE,
    Letter.OUTCOME_QUESTION,
}


# --- what follows beside it -----------------------------------------------------------------------


def _follow(
    work: Work, about: Dossier, before: Referral, follow_up: str, event: Event, now: datetime
) -> None:
    match follow_up:
        case "open_barrier":
            barriers.open_barrier(work, about, event.by, now)
        case "third_move" if about.interview and about.interview.moved_count >= _MANY_MOVES:
            file_about_referral(
                work, TaskKind.REBOOK, about, now, key=f"moves:{about.interview.moved_count}"
            )
        case "second_no_show" if event.absent is Role.COMPANY:
            pass_up(work, TaskKind.REBOOK, Subject.REFERRAL, about.referral.id, now)
        case "same_hour":
            _same_hour(work, about, now)
        case "partner_silent":
            _partner_silent(work, about, now)
        case "company_silent" if before.state is not State.OFFERED:
            _count_silence(work, about)


_MANY_MOVES = 3


def clashes(
    work: Work, referral: Referral, starts_at: datetime, ends_at: datetime
) -> list[Referral]:
    """The partner's other referrals that have an interview booked in that time."""
    found = []
    for other in work.referrals.where(partner_id=referral.partner_id, state=State.BOOKED):
        booked = latest_interview(work, other.id) if other.id != referral.id else None
        if booked is None:
            continue
        taken = booked.state is InterviewState.CONFIRMED
        if taken and booked.starts_at < ends_at and starts_at < booked.ends_at:
            found.append(other)
    return found


def _same_hour(work: Work, about: Dossier, now: datetime) -> None:
    """Two companies, one hour: a person sorts it out, and neither hears of the other (2.5)."""
    booked = about.interview
    if booked and clashes(work, about.referral, booked.starts_at, booked.ends_at):
        key = f"{booked.id}:{booked.starts_at.isoformat()}"
        file_about_referral(work, TaskKind.SAME_HOUR, about, now, key=key)


def _partner_silent(work: Work, about: Dossier, now: datetime) -> None:
    """So many questions in a row without an answer: is the partner still with us (2.5)?"""
    # Two questions may run out in one moment, in two workers: the later one counts them both.
    partner, most = work.partners.hold(about.partner.id), work.rules.still_interested_after
    earlier = work.referrals.where(partner_id=partner.id)
    asked = [one for one in earlier if one.ended_from is State.ASKED or one.id == about.referral.id]
    last = asked[-most:]
    if len(last) < most or len(asked) % most or not all(_unanswered(work, one) for one in last):
        return
    file_about_referral(work, TaskKind.PARTNER_SILENT, about, now, key="silent", times=most)
    post_to_partner(
        work,
        Letter.STILL_INTERESTED,
        partner,
        {"partner_name": partner.name, "times": most, "asks": True},
        key=f"still_interested:{partner.id}:{about.referral.id}",
        now=now,
        chasing=True,
    )


def _unanswered(work: Work, referral: Referral) -> bool:
    names = {row.name for row in work.events.of(Subject.REFERRAL, referral.id)}
    return Name.PARTNER_REPLY_EXPIRED.value in names


def _count_silence(work: Work, about: Dossier) -> None:
    """R05, R06: the agreement remembers how often its company did not answer at all."""
    for agreement in work.agreements.where(company_id=about.company.id)[-1:]:
        work.agreements.save(agreement, replace(agreement, silences=agreement.silences + 1))
