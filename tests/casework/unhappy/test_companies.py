"""What goes wrong on the company's side."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from casework.actions import agreements, outcomes
from casework.actions.carry_out import carry_out
from casework.actions.company_says import ask_about_vacancy, company_says
from casework.actions.deliver import BOUNCED, refused
from casework.actions.do_task import do_task
from casework.actions.endings import close_vacancy
from casework.actions.partner_says import Says, partner_says
from casework.actions.refer import match_partner
from casework.actions.said import Said
from casework.clocks import ClockKind
from casework.errors import RefusedError
from casework.events import SYSTEM, Channel, Event, Name, Role
from casework.letters import Letter, OutboxState, Queued
from casework.model import (
    Contact,
    InterviewState,
    Outcome,
    Referral,
    State,
    Subject,
    VacancyEnd,
    VacancyState,
)
from casework.ports import Work
from casework.readings import Intent, Reason, ReplyReading, Slot
from casework.tasks import Do, Task, TaskKind
from storage.store import Store
from templates.letter_samples import samples
from templates.render import render
from tests.builders import (
    BAKER,
    NOW,
    Cast,
    K,
    a_company,
    a_partner,
    a_vacancy,
    booked,
    from_contact,
    from_partner,
    interview_of,
    interviewed,
    letters,
    local,
    sent,
    the_referral,
)
from tests.casework.passing import pass_time, tasks

SENT = NOW + timedelta(hours=3)
MEETS = local("2026-12-09T13:30")
AFTER = local("2026-12-09T16:00")


def reading(intent: Intent, *starts: str, reason: Reason | None = None) -> ReplyReading:
    slots = tuple(Slot(local(start)) for start in starts)
    return ReplyReading(intent=intent, slots=slots, reason=reason, sure=True, because=("ord",))


def does(work: Work, cast: Cast, task: Task, what: Do | Intent, said: Said | None = None) -> None:
    do_task(
        work,
        task,
        what,
        cast.mette,
        Channel.COMMAND,
        AFTER,
        tls_known=True,
        said=said or Said(),
    )


def test_company_silent(store: Store, cast: Cast, delivered: Referral) -> None:
    pass_time(store, SENT, local("2026-12-16T10:00"))

    with store.work() as work:
        referral = work.referrals.get(delivered.id)
        (told,) = work.outbox.where(letter=Letter.REFERRAL_ENDED)
        assert referral.state is State.DORMANT
        assert told.outgoing.context["attempts"] == referral.reminders == 5
        assert tasks(work, TaskKind.CALL_COMPANY) == []  # the list is cleared when it is over
        assert work.barriers.where() == []  # silence is no rejection
        # Any later answer continues.
        by = from_contact(cast.contact.id)
        event = Event(name=Name.COMPANY_QUALIFIED, by=by)
        assert carry_out(work, referral, event, AFTER).state is State.QUALIFIED


def test_filled_by_someone_else(store: Store, cast: Cast, delivered: Referral) -> None:
    """Qualified and never interviewed: the duty is unmet, and a person talks about the next one."""
    by = from_contact(cast.contact.id)
    with store.work() as work:
        event = Event(name=Name.COMPANY_QUALIFIED, by=by)
        referral = carry_out(work, delivered, event, SENT)
        company_says(work, referral, reading(Intent.FILLED), by, SENT, quote="Den er besat")
        assert work.referrals.get(referral.id).state is State.QUALIFIED  # nothing moves yet
        (task,) = tasks(work, TaskKind.VACANCY_FILLED)
        assert task.quote == "Den er besat"
        does(work, cast, task, Do.FILLED)

    with store.work() as work:
        referral = work.referrals.get(delivered.id)
        (told,) = work.outbox.where(letter=Letter.REFERRAL_ENDED)
        assert (referral.state, referral.duty_unmet) == (State.VACANCY_GONE, True)
        assert told.outgoing.context["kind"] == "vacancy_filled_other"
        assert len(tasks(work, TaskKind.VACANCY_GONE)) == 1
        assert letters(work, Letter.PLEASE_DELETE_CV) == [cast.contact.email]
        (vacancy,) = work.vacancies.where()
        assert vacancy.closed_because is VacancyEnd.FILLED_OTHER


def with_a_deadline(work: Work, cast: Cast, day: date, *, positions: int = 1) -> Referral:
    """Olena's CV, sent for a vacancy that one may apply for until that day."""
    vacancy = a_vacancy(work, cast.contact, replace(BAKER, positions=positions, deadline=day))
    return sent(work, the_referral(work, vacancy), cast.mette, NOW)


@pytest.mark.parametrize(
    ("what", "because", "state", "dialogues"),
    [
        (Do.FILLED, VacancyEnd.FILLED_OTHER, State.REJECTED_AFTER_INTERVIEW, 1),
        (Do.WITHDRAWN, VacancyEnd.WITHDRAWN, State.VACANCY_GONE, 0),
    ],
)
def test_what_became_of_the_vacancy_is_told_after_its_deadline(
    store: Store, cast: Cast, what: Do, because: VacancyEnd, state: State, dialogues: int
) -> None:
    """R09 knows no exception for "filled", and none for a deadline that was before it."""
    with store.work() as work:
        referral = with_a_deadline(work, cast, date(2026, 12, 8))
        referral = interviewed(work, referral, MEETS, SENT)
    pass_time(store, SENT, AFTER)
    with store.work() as work:
        by = from_contact(cast.contact.id, source="inbound:77")
        referral = work.referrals.get(referral.id)
        company_says(work, referral, reading(Intent.FILLED), by, AFTER, quote="Den er besat")
        assert work.vacancies.get(referral.vacancy_id or 0).state is VacancyState.CLOSED
        (task,) = tasks(work, TaskKind.VACANCY_FILLED)
        does(work, cast, task, what)

        assert work.vacancies.get(referral.vacancy_id or 0).closed_because is because
        assert work.referrals.get(referral.id).state is state
        assert len(work.barriers.where(referral_id=referral.id)) == dialogues
        before = len(work.outbox.where())
    pass_time(store, AFTER, local("2027-01-10T10:00"))
    with store.work() as work:
        later = [one.outgoing.letter for one in work.outbox.where()[before:]]
    assert not {Letter.DECISION_REMINDER, Letter.OUTCOME_QUESTION_COMPANY} & set(later)


def test_a_job_after_the_deadline_fills_the_vacancy_for_the_others(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        nadia, _ = a_partner(work, "Nadia Sørensen", cast.employer)
        hers = with_a_deadline(work, cast, date(2026, 12, 8))
        other = the_referral(work, work.vacancies.get(hers.vacancy_id or 0), nadia)
        other = sent(work, other, cast.mette, NOW)
        interviewed(work, other, MEETS, SENT)
        interviewed(work, hers, MEETS + timedelta(hours=3), SENT)
    pass_time(store, SENT, local("2026-12-09T19:00"))
    with store.work() as work:
        after = local("2026-12-10T10:00")
        event = Event(name=Name.HIRED, by=K)
        carry_out(work, work.referrals.get(hers.id), event, after)

        vacancy = work.vacancies.get(hers.vacancy_id or 0)
        assert vacancy.closed_because is VacancyEnd.FILLED_PARTNER
        assert work.referrals.get(other.id).state is State.REJECTED_AFTER_INTERVIEW


@pytest.mark.parametrize("day", [date(2026, 12, 4), date(2026, 12, 31)])
def test_a_qualified_partner_whom_the_company_lets_lie_until_after_the_deadline(
    store: Store, cast: Cast, day: date
) -> None:
    """Whether silence or deadline is first: the duty is unmet, a person talks, an answer counts."""
    by = from_contact(cast.contact.id)
    with store.work() as work:
        referral = with_a_deadline(work, cast, day)
        company_says(work, referral, reading(Intent.QUALIFIED), by, SENT, quote="Kvalificeret")
    pass_time(store, SENT, local("2027-01-11T10:00"))

    with store.work() as work:
        referral = work.referrals.get(referral.id)
        assert (referral.state, referral.duty_unmet) == (State.DORMANT, True)
        (task,) = tasks(work, TaskKind.VACANCY_GONE)
        assert task.subject_id == referral.id
        assert task.for_leader
        assert len(letters(work, Letter.REFERRAL_ENDED, referral)) == 1
        assert letters(work, Letter.PLEASE_DELETE_CV) == []
        now = local("2027-01-11T11:00")
        invites = reading(Intent.INVITATION, "2027-01-14T10:00")
        by = from_contact(cast.contact.id, source="inbound:78")
        after = company_says(work, referral, invites, by, now, quote="Kom torsdag kl. 10")
        assert after.state in (State.INVITED, State.BOOKED)
        assert tasks(work, TaskKind.VACANCY_GONE) == []


def test_a_silent_case_whose_vacancy_is_filled_at_last_is_talked_about_once(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        referral = with_a_deadline(work, cast, date(2026, 12, 4))
    pass_time(store, SENT, local("2026-12-17T10:00"))
    with store.work() as work:
        vacancy = work.vacancies.get(referral.vacancy_id or 0)
        assert len(tasks(work, TaskKind.VACANCY_GONE)) == 1
        close_vacancy(work, vacancy, VacancyEnd.FILLED_OTHER, K, local("2026-12-17T11:00"))

        assert work.referrals.get(referral.id).state is State.VACANCY_GONE
        assert len(tasks(work, TaskKind.VACANCY_GONE)) == 1


def test_a_silent_case_without_a_deadline_leaves_no_task(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    pass_time(store, SENT, local("2026-12-16T10:00"))

    with store.work() as work:
        assert work.referrals.get(delivered.id).state is State.DORMANT
        assert tasks(work, TaskKind.VACANCY_GONE) == []


def test_withdrawn_by_the_company_says_that_nobody_was_hired(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        by = from_contact(cast.contact.id)
        company_says(work, delivered, reading(Intent.FILLED), by, SENT, quote="Vi ansætter ingen")
        (task,) = tasks(work, TaskKind.VACANCY_FILLED)
        does(work, cast, task, Do.WITHDRAWN)

    with store.work() as work:
        (told,) = work.outbox.where(letter=Letter.REFERRAL_ENDED)
        assert told.outgoing.context["kind"] == "vacancy_withdrawn"
        assert not work.referrals.get(delivered.id).duty_unmet


def test_a_closed_vacancy_that_is_still_open_is_opened_with_its_new_deadline(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        vacancy = work.vacancies.get(delivered.vacancy_id or 0)
        vacancy = close_vacancy(work, vacancy, VacancyEnd.WITHDRAWN, K, SENT)
        by = from_contact(cast.contact.id)
        ask_about_vacancy(work, vacancy, by, SENT, quote="Den er stadig ledig til 20. januar")
        (task,) = tasks(work, TaskKind.VACANCY_FILLED)
        does(work, cast, task, Do.STILL_OPEN, Said(on=date(2027, 1, 20)))
        opened = work.vacancies.get(vacancy.id)
    assert (opened.state, opened.closed_because) == (VacancyState.OPEN, None)
    assert opened.deadline == date(2027, 1, 20)


def test_filled_by_someone_else_after_an_interview_opens_the_barrier_dialogue(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        vacancy = work.vacancies.get(referral.vacancy_id or 0)
        close_vacancy(work, vacancy, VacancyEnd.FILLED_OTHER, K, AFTER)

    with store.work() as work:
        assert work.referrals.get(delivered.id).state is State.REJECTED_AFTER_INTERVIEW
        assert len(work.barriers.where(referral_id=delivered.id)) == 1
        assert interview_of(work, delivered).state is InterviewState.HELD
        assert letters(work, Letter.PLEASE_DELETE_CV) == [cast.contact.email]


def invited_again(work: Work, delivered: Referral) -> Referral:
    """Interviewed, then silence for as long as we ask, then a second interview on 5 January."""
    referral = interviewed(work, delivered, MEETS, SENT)
    silence = Event(name=Name.LADDER_EXHAUSTED, by=SYSTEM)
    referral = carry_out(work, referral, silence, local("2026-12-28T09:00"))
    again = reading(Intent.INVITATION, "2027-01-05T10:00")
    by = from_contact(delivered.contact_id, "inbound:77")
    return company_says(work, referral, again, by, AGAIN, quote="Kom til en samtale mere")


AGAIN = local("2026-12-29T10:00")


def test_who_was_interviewed_and_invited_again_is_owed_a_dialogue_when_another_gets_it(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        assert invited_again(work, delivered).state is State.BOOKED
        vacancy = work.vacancies.get(delivered.vacancy_id or 0)
        close_vacancy(work, vacancy, VacancyEnd.FILLED_OTHER, K, AGAIN)

    with store.work() as work:
        referral = work.referrals.get(delivered.id)
        assert (referral.state, referral.duty_unmet) == (State.REJECTED_AFTER_INTERVIEW, False)
        assert len(work.barriers.where(referral_id=delivered.id)) == 1


@pytest.mark.parametrize("until", [Intent.INVITATION, Intent.CANCELLATION])
def test_a_no_before_the_second_interview_is_one_after_the_first(
    store: Store, cast: Cast, delivered: Referral, until: Intent
) -> None:
    """Whether the second one still stands or was called off; what stands is taken off the calendar."""
    by = from_contact(cast.contact.id, "inbound:78")
    no = reading(Intent.REJECTION, reason=Reason.LANGUAGE)
    with store.work() as work:
        referral = invited_again(work, delivered)
        if until is Intent.CANCELLATION:
            referral = company_says(work, referral, reading(until), by, AGAIN, quote="Vi aflyser")
            assert referral.state is State.INVITED
        company_says(work, referral, no, by, AGAIN, quote="Hendes dansk rækker ikke")
        (task,) = tasks(work, TaskKind.CONFIRM_OUTCOME)
        does(work, cast, task, Do.CONFIRM)

    with store.work() as work:
        assert work.referrals.get(delivered.id).state is State.REJECTED_AFTER_INTERVIEW
        assert interview_of(work, delivered).state is InterviewState.CANCELLED
        assert len(work.barriers.where(referral_id=delivered.id)) == 1


def test_a_company_that_calls_the_interviewed_qualified_still_owes_a_dialogue_for_its_no(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    by = from_contact(cast.contact.id, "inbound:78")
    no = reading(Intent.REJECTION, reason=Reason.LANGUAGE)
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        silence = Event(name=Name.LADDER_EXHAUSTED, by=SYSTEM)
        referral = carry_out(work, referral, silence, AGAIN)
        qualified = reading(Intent.QUALIFIED)
        referral = company_says(work, referral, qualified, by, AGAIN, quote="Hun er kvalificeret")
        company_says(work, referral, no, by, AGAIN, quote="Hendes dansk rækker ikke")
        (task,) = tasks(work, TaskKind.CONFIRM_OUTCOME)
        does(work, cast, task, Do.CONFIRM)

    with store.work() as work:
        assert len(work.barriers.where(referral_id=delivered.id)) == 1


def test_no_show_company(store: Store, cast: Cast, delivered: Referral) -> None:
    """A caseworker at once, the company is asked; it never counts against the partner."""
    with store.work() as work:
        referral = booked(work, delivered, MEETS, SENT)
        by = from_partner(cast.partner)
        partner_says(work, referral, Says.NOBODY_CAME, by, AFTER)
        (task,) = tasks(work, TaskKind.NO_SHOW)
        assert letters(work, Letter.NO_SHOW_QUESTION_COMPANY) == [cast.contact.email]
        assert work.referrals.get(referral.id).state is State.AWAITING_OUTCOME
        does(work, cast, task, Do.DID_NOT_COME)

    with store.work() as work:
        referral = work.referrals.get(delivered.id)
        assert (referral.state, referral.no_shows) == (State.INVITED, 0)
        assert interview_of(work, referral).state is InterviewState.NO_SHOW_COMPANY
        kinds = [clock.kind for clock in work.clocks.running(Subject.REFERRAL, referral.id)]
        assert kinds == ["rebook"]
        (told,) = work.outbox.where(letter=Letter.INTERVIEW_MISSED)
        (asked,) = work.outbox.where(letter=Letter.INTERVIEW_MISSED_COMPANY)
    assert told.outgoing.to == cast.partner.email
    assert "tæller ikke imod dig" in in_words(told)
    assert asked.outgoing.to == cast.contact.email
    assert "Har I en ny tid?" in in_words(asked)


def test_no_show_company_that_answers_with_a_new_time_is_booked_again(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        spoken = replace(from_contact(cast.contact.id), confirmed=True)
        event = Event(name=Name.NO_SHOW, by=spoken, absent=Role.COMPANY)
        referral = carry_out(work, referral, event, AFTER)
        by = from_contact(cast.contact.id, source="inbound:2")
        friday = reading(Intent.INVITATION, "2026-12-11T10:00")
        referral = company_says(work, referral, friday, by, AFTER, quote="Fredag kl. 10")

        assert referral.state is State.BOOKED
        assert interview_of(work, referral).starts_at == local("2026-12-11T10:00")


def test_no_show_company_the_second_time_is_the_leaders_too(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        spoken = replace(from_contact(cast.contact.id), confirmed=True)
        event = Event(name=Name.NO_SHOW, by=spoken, absent=Role.COMPANY)
        referral = carry_out(work, referral, event, AFTER)
        by = from_contact(cast.contact.id, source="inbound:2")
        friday = reading(Intent.INVITATION, "2026-12-11T10:00")
        referral = company_says(work, referral, friday, by, AFTER, quote="Fredag kl. 10")
        over = Event(name=Name.INTERVIEW_OVER, by=SYSTEM)
        referral = carry_out(work, referral, over, local("2026-12-11T12:00"))
        referral = carry_out(work, referral, event, local("2026-12-11T13:00"))

        assert referral.state is State.AWAITING_OUTCOME
        (task,) = tasks(work, TaskKind.REBOOK)
    assert task.for_leader


def test_interview_moved(store: Store, cast: Cast, delivered: Referral) -> None:
    """The same interview with a new time; the third move is a person's to look at."""
    with store.work() as work:
        referral = booked(work, delivered, MEETS, SENT)
        first = interview_of(work, referral)
        for day in (10, 11, 14):
            slot = Slot(local(f"2026-12-{day}T10:00"))
            by = from_contact(cast.contact.id, source=f"inbound:{day}")
            event = Event(name=Name.INTERVIEW_MOVED, by=by, slots=(slot,))
            referral = carry_out(work, referral, event, SENT)
            assert len(tasks(work, TaskKind.REBOOK)) == (day == 14)

        moved = interview_of(work, referral)
        assert (moved.id, moved.moved_count) == (first.id, 3)
        running = [
            clock.due_at
            for clock in work.clocks.running(Subject.REFERRAL, referral.id)
            if clock.kind == "outcome"
        ]
    assert running == [local("2026-12-14T12:00")]  # one clock, from the new end


def test_interview_moved_to_a_day_nobody_has_told(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """It is off until the company names one: the partner hears it, and we ask."""
    by = from_contact(cast.contact.id)
    with store.work() as work:
        referral = booked(work, delivered, MEETS, SENT)
        later = reading(Intent.RESCHEDULE)
        after = company_says(work, referral, later, by, SENT, quote="Vi udskyder, ny dag følger")

        assert after.state is State.INVITED
        assert len(letters(work, Letter.INTERVIEW_CANCELLED)) == 1
        running = work.clocks.running(Subject.REFERRAL, referral.id)
        assert [clock.kind for clock in running if clock.kind == "rebook"] == ["rebook"]


def test_not_qualified_without_interview(store: Store, cast: Cast, delivered: Referral) -> None:
    """Contested; the partner hears of it only when a caseworker has decided, with the reason."""
    by = from_contact(cast.contact.id)
    no = reading(Intent.REJECTION, reason=Reason.EXPERIENCE)
    with store.work() as work:
        after = company_says(work, delivered, no, by, SENT, quote="For lidt erfaring")
        assert after.state is State.CONTESTED
        assert letters(work, Letter.REFERRAL_ENDED) == []
        (task,) = tasks(work, TaskKind.REVIEW_NOT_QUALIFIED)
        does(work, cast, task, Do.ACCEPT_REASON)

    with store.work() as work:
        (told,) = work.outbox.where(letter=Letter.REFERRAL_ENDED)
        assert told.outgoing.context["reason"] == "experience"
        assert work.referrals.get(delivered.id).state is State.REJECTED_NO_INTERVIEW
        assert work.barriers.where() == []  # offered, not automatic (A23)


def test_a_place_alone_is_that_of_the_time_that_stands(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """The receipt asks for it: "er samtalen et andet sted, så svar med adressen"."""
    ahead = local("2026-12-11T13:30")
    with store.work() as work:
        referral = booked(work, delivered, ahead, AFTER)
        place = replace(reading(Intent.INVITATION), place="Storegade 4", sure=False)
        by = from_contact(cast.contact.id, "inbound:2")
        company_says(work, referral, place, by, AFTER, quote="Samtalen er i Storegade 4")
        (task,) = tasks(work, TaskKind.UNCLEAR_REPLY)
        does(work, cast, task, Do.CONFIRM)

        interview = interview_of(work, referral)
        assert (interview.place, interview.starts_at) == ("Storegade 4", ahead)
        assert tasks(work, TaskKind.UNCLEAR_REPLY) == []
        (told,) = work.outbox.where(letter=Letter.INTERVIEW_MOVED)
        assert "tiden er som før" in in_words(told)


@pytest.mark.parametrize(
    ("what", "why"),
    [(Intent.INVITATION, "no_slot_ahead"), (Intent.QUESTION, "moves_nothing")],
)
def test_what_a_caseworker_reads_and_cannot_be_is_refused(
    store: Store, cast: Cast, delivered: Referral, what: Intent, why: str
) -> None:
    """The same question once more, as a new task, would help nobody."""
    by = from_contact(cast.contact.id)
    with store.work() as work:
        company_says(work, delivered, reading(Intent.UNCLEAR), by, SENT, quote="Hm")
        (task,) = tasks(work, TaskKind.UNCLEAR_REPLY)
        with pytest.raises(RefusedError, match=why):
            does(work, cast, task, what)

        assert tasks(work, TaskKind.UNCLEAR_REPLY) == [task]


def test_the_company_is_not_told_a_caseworkers_note_as_its_own_words(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    by = from_contact(cast.contact.id)
    with store.work() as work:
        company_says(work, delivered, reading(Intent.UNCLEAR), by, SENT, quote="Tja, hvorfor ikke")
        (task,) = tasks(work, TaskKind.UNCLEAR_REPLY)
        does(work, cast, task, Intent.QUALIFIED, Said(note="Talt i telefon"))
        (noted,) = work.outbox.where(letter=Letter.COMPANY_NOTED)

    assert "Tja, hvorfor ikke" in in_words(noted)
    assert "Talt i telefon" not in in_words(noted)


def test_what_a_caseworker_read_is_taken_back_by_the_company_too(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """The letter that told it back says so."""
    by = from_contact(cast.contact.id)
    with store.work() as work:
        doubtful = replace(reading(Intent.INVITATION, "2026-12-11T13:30"), sure=False)
        company_says(work, delivered, doubtful, by, AFTER, quote="Kom måske fredag kl. 13.30")
        (task,) = tasks(work, TaskKind.UNCLEAR_REPLY)
        does(work, cast, task, Do.CONFIRM)
        stands = work.referrals.get(delivered.id)
        assert stands.state is State.BOOKED

        by, back = from_contact(cast.contact.id, "inbound:2"), reading(Intent.UNCLEAR)
        after = company_says(work, stands, back, by, AFTER, quote="Fortryd")

        assert after.state is State.DELIVERED
        assert tasks(work, TaskKind.UNCLEAR_REPLY) == []


def test_not_qualified_while_an_interview_is_ahead(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """Contested too: nobody was met. The partner hears not to go there, and no word of why."""
    by = from_contact(cast.contact.id)
    no = reading(Intent.REJECTION, reason=Reason.LANGUAGE)
    with store.work() as work:
        referral = booked(work, delivered, MEETS, SENT)
        after = company_says(work, referral, no, by, SENT, quote="Hendes dansk er ikke godt nok")

        assert after.state is State.CONTESTED
        assert interview_of(work, referral).state is InterviewState.CANCELLED
        (told,) = work.outbox.where(letter=Letter.INTERVIEW_CANCELLED)
        text = in_words(told)
        (task,) = tasks(work, TaskKind.REVIEW_NOT_QUALIFIED)
        does(work, cast, task, Do.ACCEPT_REASON)
        assert work.referrals.get(referral.id).state is State.REJECTED_NO_INTERVIEW

    assert "Du skal ikke møde op" in text
    assert "ny tid" not in text, "nobody has asked the company for one"
    assert "dansk" not in text


def test_not_qualified_may_be_found_qualified(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    by = from_contact(cast.contact.id)
    no = reading(Intent.REJECTION, reason=Reason.EXPERIENCE)
    with store.work() as work:
        company_says(work, delivered, no, by, SENT, quote="For lidt erfaring")
        (task,) = tasks(work, TaskKind.REVIEW_NOT_QUALIFIED)
        does(work, cast, task, Do.QUALIFIED)

        assert work.referrals.get(delivered.id).state is State.QUALIFIED


def test_contact_gone_mail_bounces(store: Store, cast: Cast, delivered: Referral) -> None:
    with store.work() as work:
        (letter,) = work.outbox.where(letter=Letter.CV_TO_COMPANY)
        refused(work, letter, SENT, BOUNCED)
        assert work.referrals.get(delivered.id).state is State.UNDELIVERED
        assert work.contacts.get(cast.contact.id).undeliverable_at == SENT
    pass_time(store, SENT, local("2026-12-03T14:00"))  # two working days: the partner hears of it
    with store.work() as work:
        assert letters(work, Letter.CV_DELAYED) == [cast.partner.email]
        unread = Contact(company_id=cast.company.id, name="Ny Mand", email="ny@fjord.example")
        unread = work.contacts.add(unread)
        (task,) = tasks(work, TaskKind.FIX_ROUTE)
        does(work, cast, task, Do.ROUTE_FIXED)
        (approve,) = tasks(work, TaskKind.APPROVE_SEND)
        with pytest.raises(RefusedError, match="address_verified"):  # nobody reads there, we know
            does(work, cast, approve, Do.APPROVE)


def test_contact_gone_and_another_one_reads_mail(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        bo = work.contacts.add(
            Contact(
                company_id=cast.company.id, name="Bo", email="bo@fjord.example", verified_at=NOW
            )
        )
        (letter,) = work.outbox.where(letter=Letter.CV_TO_COMPANY)
        refused(work, letter, SENT, BOUNCED)
        (task,) = tasks(work, TaskKind.FIX_ROUTE)
        does(work, cast, task, Do.ROUTE_FIXED)
        (approve,) = tasks(work, TaskKind.APPROVE_SEND)
        does(work, cast, approve, Do.APPROVE)

        waiting = work.outbox.where(letter=Letter.CV_TO_COMPANY, state=OutboxState.WAITING)
    assert [one.outgoing.to for one in waiting] == [bo.email]


def test_agreement_terminated(store: Store, cast: Cast, delivered: Referral) -> None:
    """What was sent goes on, what was not ends; rights live on at other companies (A15)."""
    with store.work() as work:
        nadia, _ = a_partner(work, "Nadia Sørensen", cast.company)
        match_partner(work, nadia, SENT)
        unsent = next(one for one in work.referrals.where() if one.partner_id == nadia.id)
        agreements.give_notice(work, cast.company, date(2026, 12, 4), K, SENT)
        assert letters(work, Letter.AGREEMENT_ENDING) == [cast.contact.email]
    pass_time(store, SENT, local("2026-12-05T10:00"))

    with store.work() as work:
        live = work.referrals.get(delivered.id)
        assert (live.state, live.inflight) == (State.DELIVERED, True)
        assert work.referrals.get(unsent.id).state is State.RIGHT_ENDED_BEFORE_SEND
        (agreement,) = work.agreements.where(company_id=cast.company.id)
        assert agreement.state == "ended"
        (right,) = work.rights.where(partner_id=nadia.id)
        assert right.state == "active"
        (vacancy,) = work.vacancies.where()
        assert vacancy.state is VacancyState.PAUSED_ENOUGH  # nobody new is proposed
        match_partner(work, nadia, AFTER)
        assert len(work.referrals.where(partner_id=nadia.id)) == 1
        # Nadia has heard it already, of the CV that does not go there any more.
        (told,) = work.outbox.where(letter=Letter.COMPANY_LEFT)
        assert letters(work, Letter.REFERRAL_ENDED) == [nadia.email]
    assert told.outgoing.to == cast.partner.email
    assert "sagen går videre" in in_words(told)
    assert "fortrinsret hos de andre virksomheder ændrer sig ikke" in in_words(told)


def test_whose_right_came_of_a_job_there_hears_that_the_company_has_left(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        agreements.give_notice(work, cast.employer, date(2026, 12, 4), K, SENT)
        assert letters(work, Letter.COMPANY_LEFT) == []
    pass_time(store, SENT, local("2026-12-05T10:00"))

    with store.work() as work:
        (told,) = work.outbox.where(letter=Letter.COMPANY_LEFT)
        assert work.rights.get(cast.right.id).state == "active"
    assert told.outgoing.to == cast.partner.email
    assert cast.employer.name in in_words(told)
    assert "Dit CV" not in in_words(told)


def test_a_company_that_wants_out_is_talked_to_first(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    by = from_contact(cast.contact.id)
    with store.work() as work:
        out = reading(Intent.UNSUBSCRIBE)
        company_says(work, delivered, out, by, SENT, quote="Vi vil gerne ud af ordningen")
        (agreement,) = work.agreements.where(company_id=cast.company.id)
        assert agreement.state == "signed"
        (task,) = tasks(work, TaskKind.COMPANY_LEAVES)
        does(work, cast, task, Do.LEAVES, Said(on=date(2027, 1, 31)))
        (agreement,) = work.agreements.where(company_id=cast.company.id)
    assert (agreement.state, agreement.ends_on) == ("notice_given", date(2027, 1, 31))


def test_two_companies_invite_for_the_same_hour(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """The second is not booked by itself; neither company hears of the other."""
    with store.work() as work:
        booked(work, delivered, MEETS, SENT)
        other, bo = a_company(work, "Havnens Fisk", "Bo Madsen")
        second = sent(work, the_referral(work, a_vacancy(work, bo)), cast.mette, NOW)
        by = from_contact(bo.id)
        invitation = reading(Intent.INVITATION, "2026-12-09T13:00")
        after = company_says(work, second, invitation, by, SENT, quote="Kom kl. 13")

        assert after.state is State.INVITED
        assert len(tasks(work, TaskKind.SAME_HOUR)) == 1
        to_bo = [one for one in work.outbox.where() if one.outgoing.to == bo.email]
    assert not any("Fjord" in str(one.outgoing.context) for one in to_bo)
    assert other.name == "Havnens Fisk"


def test_of_several_times_only_the_free_ones_are_offered(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        booked(work, delivered, MEETS, SENT)
        _, bo = a_company(work, "Havnens Fisk", "Bo Madsen")
        second = sent(work, the_referral(work, a_vacancy(work, bo)), cast.mette, NOW)
        invitation = reading(Intent.INVITATION, "2026-12-09T13:00", "2026-12-10T09:00")
        by = from_contact(bo.id)
        company_says(work, second, invitation, by, SENT, quote="Kom en af de to dage")

        offered = interview_of(work, second)
    assert [option[:16] for option in offered.options] == ["2026-12-10T08:00"]


def test_contradicting_outcomes(store: Store, cast: Cast, delivered: Referral) -> None:
    """A task with both quotes; the state stays, and the last word does not win."""
    company, partner = from_contact(cast.contact.id), from_partner(cast.partner)
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        no = Outcome.REJECTED
        referral = outcomes.told(
            work, referral, Role.COMPANY, no, company, AFTER, quote="Desværre ikke"
        )
        yes = Outcome.HIRED
        outcomes.told(work, referral, Role.PARTNER, yes, partner, AFTER, quote="Jeg fik jobbet")

        assert work.referrals.get(referral.id).state is State.AWAITING_OUTCOME
        (task,) = tasks(work, TaskKind.CONTRADICTION)
    assert "Desværre ikke" in task.quote
    assert "Jeg fik jobbet" in task.quote
    pass_time(store, AFTER, local("2026-12-28T12:00"))
    with store.work() as work:
        assert work.referrals.get(delivered.id).state is State.AWAITING_OUTCOME


OUTCOMES = (TaskKind.CONFIRM_OUTCOME, TaskKind.CONTRADICTION, TaskKind.OUTCOME_MISSING)


def test_what_nobody_decides_stays_with_the_leader(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """A caseworker who only says "done" has not said what came of it: nothing is forgotten."""
    company, partner = from_contact(cast.contact.id), from_partner(cast.partner)
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        referral = outcomes.told(work, referral, Role.COMPANY, Outcome.REJECTED, company, AFTER)
        referral = outcomes.told(work, referral, Role.PARTNER, Outcome.HIRED, partner, AFTER)
        _close(work, tasks(work, TaskKind.CONTRADICTION), cast, AFTER)
        outcomes.told(work, referral, Role.COMPANY, Outcome.REJECTED, company, AFTER)
        _close(work, tasks(work, TaskKind.CONTRADICTION), cast, AFTER)
    now = AFTER
    for day in ("2027-01-15", "2027-01-26", "2027-02-09"):
        later = local(f"{day}T12:00")
        pass_time(store, now, later)
        now = later
        with store.work() as work:
            left = [one for kind in OUTCOMES for one in tasks(work, kind)]
            assert left
            assert all(one.for_leader for one in left)
            for one in left:
                _close(work, [one], cast, now)
    with store.work() as work:
        referral = work.referrals.get(delivered.id)
        sure = replace(K, confirmed=True)
        outcomes.told(work, referral, Role.COMPANY, Outcome.REJECTED, sure, now)
        kinds = {clock.kind for clock in work.clocks.running(Subject.REFERRAL, delivered.id)}
    assert ClockKind.OUTCOME_LADDER not in kinds


def _close(work: Work, found: list[Task], cast: Cast, now: datetime) -> None:
    (task,) = found
    says = Do.REJECT if task.kind is TaskKind.CONFIRM_OUTCOME else Do.DONE
    do_task(work, task, says, cast.mette, Channel.TASK, now, tls_known=True)


def test_cv_sent_to_wrong_company(store: Store, cast: Cast, delivered: Referral) -> None:
    """Voided, called back, recorded as a breach; the record itself stays."""
    with store.work() as work:
        note = "Forkert virksomhed"
        event = Event(name=Name.VOID, by=K, note=note)
        after = carry_out(work, delivered, event, SENT)
        assert after.state is State.VOIDED
        assert letters(work, Letter.RECALL) == [cast.contact.email]
        assert letters(work, Letter.CV_WENT_WRONG) == [cast.partner.email]
        assert len(tasks(work, TaskKind.BREACH)) == 1
        named = [row for row in work.events.of(Subject.REFERRAL, after.id) if row.name == "void"]
        assert [row.words for row in named] == [note]
    pass_time(store, SENT, local("2026-12-03T14:00"))
    with store.work() as work:
        (task,) = tasks(work, TaskKind.BREACH)
    assert task.for_leader  # a day before the 72 hours are over


def test_company_replies_about_a_partner_not_in_that_thread(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    by = from_contact(cast.contact.id)
    with store.work() as work:
        nadia, _ = a_partner(work, "Nadia Sørensen", cast.company)
        match_partner(work, nadia, SENT)
        words = "Vi vil gerne se Nadia Sørensen torsdag kl. 10"
        invitation = reading(Intent.INVITATION, "2026-12-10T10:00")
        after = company_says(work, delivered, invitation, by, SENT, quote=words)

        assert after.state is State.DELIVERED
        (task,) = tasks(work, TaskKind.UNCLEAR_REPLY)
    assert task.quote == words


def test_municipality_is_the_employer(store: Store, cast: Cast) -> None:
    """A caseworker of another unit, and no refusal without a reason."""
    with store.work() as work:
        company, karen = a_company(work, "Norddjurs Kommune", "Ida Skov")
        work.companies.save(company, replace(company, is_municipality=True))
        referral = sent(work, the_referral(work, a_vacancy(work, karen)), cast.mette, NOW)
        by = from_contact(karen.id)
        no = reading(Intent.REJECTION, reason=Reason.OTHER)
        after = company_says(work, referral, no, by, SENT, quote="Nej tak")
        assert after.state is State.DELIVERED
        (task,) = tasks(work, TaskKind.UNCLEAR_REPLY)
    assert task.context["impartial"]


@pytest.mark.parametrize("place", ["Havnegade 1, Grenaa", None])
def test_an_invitation_without_a_place_names_the_positions_or_asks(
    store: Store, cast: Cast, place: str | None
) -> None:
    with store.work() as work:
        vacancy = a_vacancy(work, cast.contact, replace(BAKER, place=place))
        referral = sent(work, the_referral(work, vacancy), cast.mette, NOW)
        invites = reading(Intent.INVITATION, "2026-12-09T13:30")
        by = from_contact(cast.contact.id)
        company_says(work, referral, invites, by, SENT, quote="Kom onsdag kl. 13.30")
        (booked_,) = work.outbox.where(letter=Letter.INTERVIEW_BOOKED)
        (receipt,) = work.outbox.where(letter=Letter.COMPANY_NOTED)

    told, asked = in_words(booked_), in_words(receipt)
    assert "I har ikke skrevet, hvor samtalen er" in asked
    assert ("stillingen er her: Havnegade 1, Grenaa" in asked) is bool(place)
    assert ("Havnegade 1, Grenaa (stillingens arbejdssted" in told) is bool(place)
    assert ("det har virksomheden ikke skrevet endnu" in told) is (place is None)


def in_words(letter: Queued) -> str:
    out = letter.outgoing
    context = next(samples(out.letter)) | out.context | {"links": {}}
    return " ".join(render(out.letter, out.language, out.channel, context).plain.split())
