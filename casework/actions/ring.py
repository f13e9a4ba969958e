"""What happens when a clock rings: by what it is about. The state is read anew before anything."""

from dataclasses import replace
from datetime import datetime, timedelta

from casework.actions import rights, upskillings, verify
from casework.actions.barriers import file_about_barrier
from casework.actions.carry_out import carry_out
from casework.actions.dossier import Dossier, dossier
from casework.actions.endings import (
    close_vacancy,
    expire,
    file_about_vacancy,
    move_agreement,
    right_context,
)
from casework.actions.post import post_about_referral
from casework.actions.refer import reading_contact
from casework.actions.sending import clearance, prepare_copy, removed_from
from casework.actions.todo import file_about_referral, file_task, is_open_about, pass_up
from casework.agreement import AgreementEvent
from casework.clocks import Clock, ClockKind, Rung
from casework.errors import CaseworkError, RefusedError
from casework.events import By, Channel, Event, Name, Role
from casework.letters import Letter, Side
from casework.measures import BarrierState
from casework.model import (
    LIVE,
    Outcome,
    State,
    Subject,
    Vacancy,
    VacancyEnd,
    VacancyState,
)
from casework.ports import Work
from casework.tasks import TaskKind
from casework.workdays import add_workdays, at_local, local_date, next_office_moment

_LOOKS_AGAIN_WD = 5
_OUTCOMES = (TaskKind.CONFIRM_OUTCOME, TaskKind.CONTRADICTION, TaskKind.OUTCOME_MISSING)


def ring(work: Work, clock: Clock, rung: Rung, by: By, now: datetime, *, tls_known: bool) -> None:
    """Acts on one rung of a clock. Raises RefusedError where the case has moved on."""
    match clock.subject:
        case Subject.REFERRAL:
            _about_referral(work, clock, rung, by, now, tls_known=tls_known)
        case Subject.RIGHT:
            _about_right(work, clock, by, now)
        case Subject.VACANCY:
            _about_vacancy(work, clock, by, now)
        case Subject.BARRIER:
            _about_barrier(work, clock, rung, by, now)
        case Subject.AGREEMENT:
            agreement = work.agreements.get(clock.subject_id)
            move_agreement(work, agreement, AgreementEvent.ENDED, by, now)
        case _:
            raise CaseworkError(f"no clock of {clock.subject} is known")
    if rung.passes_up is not None:
        pass_up(work, rung.passes_up, clock.subject, clock.subject_id, now)


# --- a referral -----------------------------------------------------------------------------------


def _about_referral(
    work: Work, clock: Clock, rung: Rung, by: By, now: datetime, *, tls_known: bool
) -> None:
    about = dossier(work, work.referrals.get(clock.subject_id))
    if clock.kind is ClockKind.RECALL_WINDOW:
        _send_approved(work, about, by, now, tls_known=tls_known)
        return
    if clock.kind is ClockKind.ADDRESS_CHECK:
        verify.remind(work, about, clock.step, now)
        return
    if clock.kind is ClockKind.UPSKILLING_OFFER:
        if upskillings.has_right(work, about.partner):
            upskillings.offer_after_rejection(work, about, by, now)
        return
    if _comes_too_late(work, about, clock.kind, now):
        return
    about = _write(work, clock, rung, about, now)
    number = about.referral.id
    if rung.task is not None and not is_open_about(work, rung.task, Subject.REFERRAL, number):
        file_about_referral(work, rung.task, about, now, key=f"clock:{clock.id}:{clock.step}")
    if rung.event is Name.LADDER_EXHAUSTED and _told(about):
        _still_undecided(work, clock, about, now)
    elif rung.event is not None:
        carry_out(work, about.referral, Event(name=rung.event, by=by), now)


def _still_undecided(work: Work, clock: Clock, about: Dossier, now: datetime) -> None:
    """It is the leader's now, and stays on the list week after week until a person has decided."""
    number = about.referral.id
    if not any(is_open_about(work, kind, Subject.REFERRAL, number) for kind in _OUTCOMES):
        key = f"clock:{clock.id}:{clock.due_at.date()}"
        file_about_referral(work, TaskKind.OUTCOME_MISSING, about, now, key=key)
    for kind in _OUTCOMES:
        pass_up(work, kind, Subject.REFERRAL, number, now)
    day = add_workdays(local_date(now), _LOOKS_AGAIN_WD, work.rules, chasing=True)
    again = at_local(day, work.rules.ladder_at)
    stopped = work.clocks.get(clock.id)
    work.clocks.save(
        stopped, replace(stopped, stopped_at=None, stopped_by=None, step=clock.step, due_at=again)
    )


def _told(about: Dossier) -> bool:
    """Has either side said what came of it? Then a person decides, and it is no silence."""
    said = {about.referral.company_says, about.referral.partner_says}
    return bool(said & {Outcome.HIRED, Outcome.REJECTED})


def _write(work: Work, clock: Clock, rung: Rung, about: Dossier, now: datetime) -> Dossier:
    """The rung's letters, to who has not answered; the referral counts how often it chased."""
    chased = False
    for letter, side in rung.letters:
        if _has_answered(about, letter):
            continue
        to = _alternate(work, about) if rung.alternate else about
        post_about_referral(
            work,
            letter,
            side,
            to,
            key=f"clock:{clock.id}:{clock.step}:{letter}",
            now=now,
            chasing=True,
            attempt=clock.step + 1,
            asks=side is Side.COMPANY or letter in _ASKS_PARTNER,
        )
        chased = chased or side is Side.COMPANY
    if not chased:
        return about
    referral = about.referral
    work.referrals.save(referral, replace(referral, reminders=referral.reminders + 1))
    return dossier(work, work.referrals.get(referral.id))


_ASKS_PARTNER = {Letter.SHARING_QUESTION, Letter.OUTCOME_QUESTION}


def _alternate(work: Work, about: Dossier) -> Dossier:
    """The same case with another contact of the company, where one is known to read mail (2.5)."""
    other = reading_contact(work, about.company.id, about.contact.id)
    return replace(about, contact=other) if other else about


def _comes_too_late(work: Work, about: Dossier, kind: ClockKind, now: datetime) -> bool:
    """After downtime, or where it would wait for the morning: nobody is reminded of what is over,
    nor twice of what is near."""
    if about.interview is None or kind not in (ClockKind.REMIND_DAY, ClockKind.REMIND_HOURS):
        return False
    in_chat = about.partner.in_chat
    goes = next_office_moment(now, Channel.CHAT if in_chat else Channel.EMAIL, work.rules)
    near = timedelta(hours=2) if kind is ClockKind.REMIND_DAY else timedelta()
    return goes >= about.interview.starts_at - near


def _has_answered(about: Dossier, letter: Letter) -> bool:
    """Only who has said nothing definite is asked again."""
    said = {
        Letter.OUTCOME_QUESTION_COMPANY: about.referral.company_says,
        Letter.OUTCOME_QUESTION: about.referral.partner_says,
    }.get(letter)
    return said is not None and said is not Outcome.PENDING


def _send_approved(work: Work, about: Dossier, by: By, now: datetime, *, tls_known: bool) -> None:
    """The recall window has closed on a CV that a caseworker had said yes to.

    Others for the same vacancy that may leave by now go with it, in one letter.
    """
    if not _sent_if_approved(work, about, by, now, tls_known=tls_known):
        return
    for other in work.referrals.where(
        vacancy_id=about.referral.vacancy_id, contact_id=about.contact.id, state=State.READY
    ):
        beside = dossier(work, other)
        if about.vacancy and not clearance(work, beside, now, tls_known=tls_known).missing:
            _sent_if_approved(work, beside, by, now, tls_known=tls_known)


def _sent_if_approved(
    work: Work, about: Dossier, by: By, now: datetime, *, tls_known: bool
) -> bool:
    approver = about.referral.approved_by
    if approver is None and not work.rules.automatic_send:
        return False
    if approver is not None:
        by = replace(by, role=Role.CASEWORKER, actor=f"caseworker:{approver}", confirmed=True)
    prepare_copy(work, about.cv, now)
    clear = clearance(work, about, now, tls_known=tls_known)
    if verify.may_wait(work, about, clear.missing, tls_known=tls_known):
        verify.ask(work, about, clear.missing, now)
        return False
    event = Event(name=Name.APPROVE_SEND, by=by, clearance=clear)
    try:
        carry_out(work, about.referral, event, now)
    except RefusedError as refused:
        if refused.why == ("tls_known",):
            verify.no_safe_route(work, about.referral, now)
            return False
        file_about_referral(
            work,
            TaskKind.APPROVE_SEND,
            about,
            now,
            key=f"hindered:{about.referral.version}",
            hindrances=list(refused.why),
            removed=list(removed_from(work, about.cv)),
        )
        return False
    return True


# --- the others -----------------------------------------------------------------------------------


def _about_right(work: Work, clock: Clock, by: By, now: datetime) -> None:
    right = work.rights.get(clock.subject_id)
    partner = work.partners.get(right.partner_id)
    match clock.kind:
        case ClockKind.RIGHT_BEGINS:
            rights.begin(work, right, by, now)
        case ClockKind.RIGHT_NOTICE:
            rights.announce_end(work, right, now)
        case ClockKind.RIGHT_EXPIRY:
            expire(work, right, by, now)
        case ClockKind.UPSKILLING_DUE if not upskillings.was_offered(work, partner):
            upskillings.offer_upskilling(work, partner, by, now)
        case ClockKind.RETENTION if not upskillings.has_right(work, partner):
            file_task(
                work,
                TaskKind.RETENTION,
                Subject.PARTNER,
                partner.id,
                now,
                key=f"right:{right.id}",
                context=right_context(work, right),
            )


def _about_vacancy(work: Work, clock: Clock, by: By, now: datetime) -> None:
    vacancy = work.vacancies.get(clock.subject_id)
    if vacancy.state is VacancyState.CLOSED:
        return
    if clock.kind is ClockKind.VACANCY_DEADLINE:
        if vacancy.deadline is not None and vacancy.deadline < local_date(now):
            close_vacancy(work, vacancy, VacancyEnd.DEADLINE_PASSED, by, now)
        return
    task, count = _service(work, clock.kind, vacancy)
    if task is not None:
        key = f"clock:{clock.id}"
        deadline = vacancy.deadline.isoformat() if vacancy.deadline else None
        file_about_vacancy(work, task, vacancy, now, key=key, count=count, deadline=deadline)


def _service(work: Work, kind: ClockKind, vacancy: Vacancy) -> tuple[TaskKind | None, int]:
    """Which task warns of what is about to break, with the number it speaks of; None: all is well."""
    referrals = work.referrals.where(vacancy_id=vacancy.id)
    sent = [one for one in referrals if one.delivered_at is not None]
    unsent = [one for one in referrals if one.state in LIVE and one.delivered_at is None]
    match kind:
        case ClockKind.SERVICE_POST:
            return TaskKind.POST_VACANCY, 0
        case ClockKind.SERVICE_CANDIDATES if unsent and not sent:
            return TaskKind.SEND_CANDIDATES, len(unsent)
        case ClockKind.SHORTLIST if len(sent) + len(unsent) < work.rules.shortlist_least:
            return TaskKind.FEW_CANDIDATES, len(sent) + len(unsent)
        case ClockKind.VACANCY_NEARING if unsent:
            return TaskKind.VACANCY_NEARING, len(unsent)
        case _:
            return None, 0


def _about_barrier(work: Work, clock: Clock, rung: Rung, by: By, now: datetime) -> None:
    """A workplace not contacted in time, or measures whose day to look again has come."""
    barrier = work.barriers.get(clock.subject_id)
    if rung.task is None or barrier.state is not BarrierState.MEASURES_AGREED:
        return
    if not is_open_about(work, rung.task, Subject.BARRIER, barrier.id):
        key = f"clock:{clock.id}:{clock.step}"
        file_about_barrier(work, rung.task, barrier, by, now, key=key)
