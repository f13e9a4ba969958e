"""Time over a real store: nobody is asked twice, nobody is forgotten, whatever happens to us."""

import threading
import time
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from app.due import list_due_at
from casework.actions import outcomes
from casework.actions.carry_out import carry_out
from casework.actions.deliver import delivered as arrived
from casework.actions.do_task import do_task
from casework.actions.dossier import dossier, referral_context
from casework.actions.upskillings import offer_upskilling
from casework.clocks import Clock, ClockKind
from casework.events import By, Channel, Event, Name, Role
from casework.letters import Letter, OutboxState
from casework.model import Contact, Outcome, Permission, Referral, State, Subject
from casework.ports import Work
from casework.readings import Reason, Slot
from casework.tasks import Do, TaskKind
from storage.store import Store, open_store
from tests.builders import (
    BAKER,
    NOW,
    Cast,
    a_cast,
    a_company,
    a_partner,
    a_vacancy,
    booked,
    from_contact,
    interviewed,
    local,
    sent,
    the_referral,
)
from tests.casework.passing import pass_hours, pass_time, tasks, tick, written

SENT = NOW + timedelta(hours=3)  # Tuesday 1 December 2026, 13:00 in Denmark
INTERVIEW = local("2026-12-09T13:30")


def days_of(store: Store, letter: Letter, to: str) -> list[str]:
    with store.work() as work:
        return [moment[5:] for moment, whom in written(work, letter) if whom == to]


def state(store: Store, referral: Referral) -> State:
    with store.work() as work:
        return work.referrals.get(referral.id).state


def test_a_company_that_is_silent_is_asked_told_to_people_and_then_left(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        other = work.contacts.add(
            Contact(
                company_id=cast.company.id,
                name="Bo Madsen",
                email="bo@fjord.example",
                verified_at=NOW,
            )
        )
    pass_time(store, SENT, local("2026-12-16T10:00"))

    karen = cast.contact.email
    assert days_of(store, Letter.READ_REMINDER, karen) == ["12-03T13:00", "12-07T13:00"]
    assert days_of(store, Letter.DECISION_REMINDER, karen) == ["12-08T13:00", "12-10T13:00"]
    assert days_of(store, Letter.DECISION_REMINDER, other.email) == ["12-11T13:00"]
    assert state(store, delivered) is State.DORMANT
    with store.work() as work:
        (ended,) = work.outbox.where(letter=Letter.REFERRAL_ENDED)
        (agreement,) = work.agreements.where(company_id=cast.company.id)
    assert (ended.outgoing.context["kind"], ended.outgoing.context["attempts"]) == ("dormant", 5)
    assert agreement.silences == 1


def test_an_answer_stops_its_ladder(store: Store, cast: Cast, delivered: Referral) -> None:
    with store.work() as work:
        event = Event(name=Name.COMPANY_READ, by=from_contact(cast.contact.id))
        carry_out(work, work.referrals.get(delivered.id), event, SENT)
    pass_time(store, SENT, local("2026-12-08T12:00"))

    assert days_of(store, Letter.READ_REMINDER, cast.contact.email) == []


def test_both_sides_are_asked_every_working_morning_until_they_have_answered(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = interviewed(work, delivered, INTERVIEW, SENT)
    pass_time(store, local("2026-12-09T15:30"), local("2026-12-10T12:00"))
    with store.work() as work:
        referral = work.referrals.get(referral.id)
        by = from_contact(cast.contact.id)
        now = local("2026-12-10T12:00")
        outcomes.told(work, referral, Role.COMPANY, Outcome.REJECTED, by, now, quote="Nej")
    pass_time(store, local("2026-12-10T12:00"), local("2026-12-24T12:00"))

    company = days_of(store, Letter.OUTCOME_QUESTION_COMPANY, cast.contact.email)
    partner = days_of(store, Letter.OUTCOME_QUESTION, cast.partner.email or "")
    assert company == ["12-09T15:30", "12-10T09:00"]
    assert partner[:4] == ["12-09T15:30", "12-10T09:00", "12-11T09:00", "12-14T09:00"]
    assert len(partner) == 10
    assert state(store, referral) is State.AWAITING_OUTCOME  # answered: a person decides
    with store.work() as work:
        (confirm,) = tasks(work, TaskKind.CONFIRM_OUTCOME)
        (missing,) = tasks(work, TaskKind.OUTCOME_MISSING)
    assert confirm.for_leader
    assert missing.for_leader


def test_who_has_not_decided_yet_is_left_in_peace_for_three_days(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = interviewed(work, delivered, INTERVIEW, SENT)
        by = from_contact(cast.contact.id)
        now = local("2026-12-09T16:00")
        outcomes.told(work, referral, Role.COMPANY, Outcome.PENDING, by, now, quote="Ikke endnu")
    pass_time(store, local("2026-12-09T16:00"), local("2026-12-15T12:00"))

    assert days_of(store, Letter.OUTCOME_QUESTION_COMPANY, cast.contact.email) == [
        "12-09T15:30",
        "12-14T09:00",
        "12-15T09:00",
    ]


def test_a_moved_interview_cancels_the_old_clocks_and_builds_new_ones(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    later = local("2026-12-11T10:00")
    with store.work() as work:
        referral = booked(work, delivered, INTERVIEW, SENT)
        event = Event(
            name=Name.INTERVIEW_MOVED, by=from_contact(cast.contact.id), slots=(Slot(later),)
        )
        carry_out(work, referral, event, SENT)
    pass_time(store, SENT, local("2026-12-11T13:00"))

    partner = cast.partner.email or ""
    assert days_of(store, Letter.INTERVIEW_REMINDER, partner) == ["12-10T10:00", "12-11T08:00"]
    assert days_of(store, Letter.OUTCOME_QUESTION, partner) == ["12-11T12:00"]


def everything_written(store: Store) -> list[tuple[str, str, str]]:
    """Every letter with whom it is for and when it goes, whatever its number."""
    with store.work() as work:
        return sorted(
            (one.outgoing.letter.value, one.outgoing.to, one.next_attempt_at.isoformat())
            for one in work.outbox.where()
        )


def many(store: Store, cast: Cast, count: int) -> None:
    """So many partners whose CVs lie unanswered with one company."""
    with store.work() as work:
        for number in range(count):
            a_partner(work, f"Partner{number} Nielsen", cast.employer)
        vacancy = a_vacancy(work, cast.contact)
        for referral in work.referrals.where(vacancy_id=vacancy.id):
            sent(work, referral, cast.mette, NOW)


def test_two_workers_at_the_same_moment_write_each_letter_once(store: Store, cast: Cast) -> None:
    many(store, cast, 12)
    barrier = threading.Barrier(2)
    failed: list[Exception] = []

    def worker() -> None:
        for day in range(1, 15):
            barrier.wait()
            try:
                tick(store, SENT + timedelta(days=day))
            except Exception as error:  # noqa: BLE001 - told by the test
                failed.append(error)

    threads = [threading.Thread(target=worker) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    tick(store, SENT + timedelta(days=14))

    assert failed == []
    with store.work() as work:
        reminders = work.outbox.where(letter=Letter.DECISION_REMINDER)
        assert {one.state for one in work.referrals.where()} == {State.DORMANT}
        assert not work.clocks.due(SENT + timedelta(days=14), 100)
    per_referral = [one.outgoing.referral_id for one in reminders]
    assert {per_referral.count(number) for number in set(per_referral)} == {3}


def test_a_restart_in_the_middle_changes_nothing(
    store: Store, cast: Cast, delivered: Referral, database_url: str
) -> None:
    """A new process on the same database goes on where the old one was: the row is the schedule."""
    pass_time(store, SENT, local("2026-12-07T13:00"))
    again = open_store(database_url, store.files._path, store.secret, b"A" * 43 + b"=")
    pass_time(again, local("2026-12-07T13:00"), local("2026-12-16T12:00"))
    again.engine.dispose()

    karen = cast.contact.email
    assert days_of(store, Letter.READ_REMINDER, karen) == ["12-03T13:00", "12-07T13:00"]
    assert len(days_of(store, Letter.DECISION_REMINDER, karen)) == 3
    assert state(store, delivered) is State.DORMANT


def test_a_clock_that_jumps_ahead_and_back_asks_nobody_twice(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    tick(store, SENT + timedelta(days=400))
    before = everything_written(store)
    pass_time(store, SENT, SENT + timedelta(days=3))

    assert everything_written(store) == before


def test_after_a_week_of_downtime_one_reminder_goes_and_not_all_that_were_missed(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    back = local("2026-12-08T13:30")
    pass_time(store, back, back + timedelta(hours=5))
    with store.work() as work:
        reminders = work.outbox.where(letter=[Letter.READ_REMINDER, Letter.DECISION_REMINDER])
    letters = sorted(one.outgoing.letter for one in reminders)
    assert letters == [Letter.DECISION_REMINDER, Letter.READ_REMINDER]

    pass_time(store, back + timedelta(hours=5), local("2026-12-31T12:00"))
    assert state(store, delivered) is State.DORMANT


@pytest.mark.parametrize("at_once", [True, False], ids=["mail-out-is-quick", "mail-out-is-slow"])
def test_after_downtime_the_outcome_question_and_its_reminder_do_not_come_together(
    store: Store, cast: Cast, delivered: Referral, *, at_once: bool
) -> None:
    """The interview was on the 9th; we are back on the 14th: one question a side and day."""
    with store.work() as work:
        booked(work, work.referrals.get(delivered.id), INTERVIEW, SENT)
    back = local("2026-12-14T09:30")
    for minutes in range(0, 360, 10):
        now = back + timedelta(minutes=minutes)
        tick(store, now)
        if at_once:
            carry_post(store, now)
    carry_post(store, back + timedelta(hours=7))
    questions = (Letter.OUTCOME_QUESTION, Letter.OUTCOME_QUESTION_COMPANY)
    with store.work() as work:
        asked = work.outbox.where(letter=questions, state=OutboxState.SENT)
        assert sorted(one.outgoing.letter for one in asked) == sorted(questions)
        assert {one.outgoing.context["attempt"] for one in asked} == {1}

    pass_time(store, back + timedelta(hours=7), local("2026-12-15T12:00"))
    with store.work() as work:
        again = work.outbox.where(letter=questions, state=OutboxState.WAITING)
    assert {one.outgoing.context["attempt"] for one in again} == {2}
    assert len(again) == len(questions)


def carry_post(store: Store, now: datetime) -> None:
    """Every letter whose time has come is sent."""
    with store.work() as work:
        for one in work.outbox.where(state=OutboxState.WAITING):
            if one.next_attempt_at <= now:
                arrived(work, one, now, message_id=f"<{one.id}@x>", subject="", rendered="")


@pytest.mark.parametrize(
    ("start", "asked"),
    [
        pytest.param(
            "2027-03-23T09:00", ["03-30T12:00", "04-01T12:00"], id="summer-time-at-easter"
        ),
        pytest.param("2027-10-28T09:00", ["11-01T12:00", "11-03T12:00"], id="winter-time"),
    ],
)
def test_summer_and_winter_time_neither_skip_nor_repeat(
    store: Store, start: str, asked: list[str]
) -> None:
    began = local(start)
    with store.work() as work:
        cast = a_cast(work, now=began)
        referral = the_referral(work, a_vacancy(work, cast.contact, now=began))
        sent(work, referral, cast.mette, began)
    pass_hours(store, began, began + timedelta(days=25), timedelta(minutes=30))

    assert days_of(store, Letter.READ_REMINDER, cast.contact.email) == asked
    assert len(days_of(store, Letter.DECISION_REMINDER, cast.contact.email)) == 3
    assert state(store, referral) is State.DORMANT


def test_one_clock_that_fails_holds_up_no_other_and_is_shown_in_the_end(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    broken = Clock(
        subject=Subject.REFERRAL,
        subject_id=4711,  # there is no such referral
        kind=ClockKind.READ_ACK,
        started_at=NOW,
        due_at=NOW,
    )
    with store.work() as work:
        broken = work.clocks.add(broken)
    pass_time(store, SENT, local("2026-12-03T14:00"))

    assert days_of(store, Letter.READ_REMINDER, cast.contact.email) == ["12-03T13:00"]
    with store.work() as work:
        assert work.clocks.get(broken.id).stopped_by == "failed"
        (stuck,) = tasks(work, TaskKind.INPUT_STUCK)
    assert stuck.context["cause"] == "NotFoundError"
    with store.work() as work:  # a person may have it tried again
        do_task(
            work,
            stuck,
            Do.RETRY,
            cast.mette,
            Channel.COMMAND,
            local("2026-12-04T09:00"),
            tls_known=True,
        )
        assert work.clocks.get(broken.id).stopped_at is None


def test_a_pause_in_july_lets_everybody_be(store: Store) -> None:
    start = local("2027-07-01T10:00")
    with store.work() as work:
        work.decide_setting("rule.pauses", "07-05/07-30", "Jobcenterchefen", start)
        cast = a_cast(work, now=start)
        referral = the_referral(work, a_vacancy(work, cast.contact, now=start))
        referral = sent(work, referral, cast.mette, start)
        told = referral_context(work, dossier(work, referral))
    assert told["answer_by"] == "2027-08-05"  # the fifth day that counts
    pass_time(store, start, local("2027-08-20T12:00"))

    asked = days_of(store, Letter.READ_REMINDER, cast.contact.email)
    assert asked
    assert min(asked) >= "08-02T08:00"


def test_a_review_nobody_did_becomes_the_leaders_too(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        event = Event(
            name=Name.COMPANY_NOT_QUALIFIED,
            by=from_contact(cast.contact.id),
            reason=Reason.EXPERIENCE,
            words="For lidt erfaring",
        )
        carry_out(work, delivered, event, SENT)
        (task,) = tasks(work, TaskKind.REVIEW_NOT_QUALIFIED)
        assert not task.for_leader
    pass_time(store, SENT, local("2026-12-07T14:00"))

    with store.work() as work:
        (task,) = tasks(work, TaskKind.REVIEW_NOT_QUALIFIED)
    assert task.for_leader


def test_a_vacancy_without_candidates_is_warned_of(store: Store, cast: Cast) -> None:
    with store.work() as work:
        a_vacancy(work, cast.contact)
    pass_time(store, NOW, local("2026-12-03T10:00"))

    with store.work() as work:
        (few,) = tasks(work, TaskKind.FEW_CANDIDATES)
        (unsent,) = tasks(work, TaskKind.SEND_CANDIDATES)
    assert few.context["count"] == unsent.context["count"] == 1


def test_a_deadline_near_with_a_partner_not_yet_referred_is_shown(store: Store, cast: Cast) -> None:
    with store.work() as work:
        a_vacancy(work, cast.contact, replace(BAKER, deadline=date(2026, 12, 14)))
    pass_time(store, NOW, local("2026-12-10T10:00"))

    with store.work() as work:
        (near,) = tasks(work, TaskKind.VACANCY_NEARING)
    assert near.context["deadline"] == "2026-12-14"


def test_upskilling_is_offered_to_everybody_with_a_right(store: Store, cast: Cast) -> None:
    pass_time(store, NOW, local("2026-12-09T12:00"))

    with store.work() as work:
        (offer,) = work.upskillings.where(partner_id=cast.partner.id)
        assert offer.offered_on == date(2026, 12, 8)
        assert len(work.outbox.where(letter=Letter.UPSKILLING_OFFER)) == 1


def test_what_would_happen_is_listed_with_why_and_changes_nothing(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    before = everything_written(store)
    at = local("2026-12-03T14:00")
    lines = list(list_due_at(store, at))

    assert any("read_ack" in line and "letter read_reminder to company" in line for line in lines)
    assert all("running since 2026-12-01" in line for line in lines)
    assert everything_written(store) == before
    assert list(list_due_at(store, at)) == lines


def test_data_of_a_right_long_over_are_put_before_a_person(store: Store, cast: Cast) -> None:
    pass_time(store, local("2027-11-01T10:00"), local("2028-05-10T10:00"))

    with store.work() as work:
        (task,) = tasks(work, TaskKind.RETENTION)
        assert work.rights.get(cast.right.id).ended_because == "one_year"
    assert task.subject is Subject.PARTNER


def test_the_end_of_a_right_is_announced_six_times_and_each_once(store: Store, cast: Cast) -> None:
    pass_time(store, NOW, local("2027-11-10T10:00"))

    partner = cast.partner.email or ""
    assert days_of(store, Letter.RIGHT_NOTICE, partner) == [
        "08-05T08:00",
        "09-03T08:00",
        "10-04T08:00",
        "10-20T08:00",
        "10-27T08:00",
        "11-02T08:00",
    ]


def test_two_workers_count_the_questions_that_run_out_together(store: Store, cast: Cast) -> None:
    """The second waits for the first: three unanswered questions in a row are asked about once."""
    with store.work() as work:
        nadia, _ = a_partner(
            work, "Nadia Sørensen", cast.employer, permission=Permission.PER_VACANCY
        )
        for number in range(3):
            _, contact = a_company(work, f"Bageri{number}", f"Kontakt{number} Holm")
            a_vacancy(work, contact)
        first, *rest = work.referrals.where(partner_id=nadia.id)
        run_out(work, first)
    began = threading.Barrier(2)

    def worker(referral: Referral) -> None:
        began.wait()
        with store.work() as work:
            run_out(work, work.referrals.get(referral.id))
            time.sleep(0.2)

    workers = [threading.Thread(target=worker, args=(one,)) for one in rest]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    with store.work() as work:
        assert len(work.outbox.where(letter=Letter.STILL_INTERESTED)) == 1


def test_two_workers_offer_upskilling_once(store: Store, cast: Cast) -> None:
    began = threading.Barrier(2)
    system = By(role=Role.SYSTEM, actor="system", channel=Channel.CLOCK, source="clock:0")

    def worker() -> None:
        began.wait()
        with store.work() as work:
            offer_upskilling(work, work.partners.get(cast.partner.id), system, SENT)
            time.sleep(0.2)

    workers = [threading.Thread(target=worker) for _ in range(2)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    with store.work() as work:
        assert len(work.outbox.where(letter=Letter.UPSKILLING_OFFER)) == 1


def run_out(work: Work, referral: Referral) -> None:
    by = By(role=Role.SYSTEM, actor="system", channel=Channel.CLOCK, source="clock:0")
    carry_out(work, referral, Event(name=Name.PARTNER_REPLY_EXPIRED, by=by), SENT)
