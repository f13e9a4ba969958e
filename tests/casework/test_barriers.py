"""The barrier dialogue (R09) and upskilling (R08), step by step on a real store."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from casework.actions import outcomes
from casework.actions.carry_out import carry_out
from casework.actions.do_task import do_task
from casework.actions.said import NOTHING, Said
from casework.actions.upskillings import partner_answers
from casework.errors import RefusedError
from casework.events import Channel, Event, Name, Role
from casework.letters import Letter
from casework.measures import (
    BarrierEnd,
    BarrierKind,
    BarrierState,
    UpskillingState,
)
from casework.model import (
    Outcome,
    Referral,
    State,
)
from casework.ports import Work
from casework.readings import Reason
from casework.tasks import Do, TaskKind
from storage.store import Store
from tests.builders import (
    BAKER,
    NOW,
    Cast,
    K,
    a_vacancy,
    from_contact,
    from_partner,
    interviewed,
    letters,
    local,
    sent,
    the_referral,
)
from tests.casework.passing import in_words, pass_time, tasks

MEETS = local("2026-12-09T13:30")
AFTER = local("2026-12-09T16:00")
DANISH = Said(
    barrier=BarrierKind.DANISH, measure="Danskkursus", owner="Mette Kjær", on=date(2027, 2, 1)
)


@pytest.fixture
def rejected(store: Store, delivered: Referral) -> Referral:
    """Fjord Bageri said no after the interview, and a caseworker confirmed it."""
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, NOW + timedelta(hours=3))
        by = replace(K, role=Role.COMPANY)
        no, reason = Outcome.REJECTED, Reason.LANGUAGE
        return outcomes.told(
            work, referral, Role.COMPANY, no, by, AFTER, quote="Dansk", reason=reason
        )


def does(work: Work, cast: Cast, kind: TaskKind, what: Do, said: Said = NOTHING) -> None:
    """The only open task of a kind is done."""
    (task,) = tasks(work, kind)
    do_task(work, task, what, cast.mette, Channel.COMMAND, AFTER, tls_known=True, said=said)


def test_a_rejection_after_an_interview_opens_exactly_one_dialogue(
    store: Store, cast: Cast, rejected: Referral
) -> None:
    with store.work() as work:
        assert rejected.state is State.REJECTED_AFTER_INTERVIEW
        # It is reopened, and rejected once more: there is still one dialogue.
        event = Event(name=Name.REOPEN, by=K, note="Fejl")
        referral = carry_out(work, rejected, event, AFTER)
        by = replace(from_contact(cast.contact.id), confirmed=True)
        event = Event(name=Name.COMPANY_REJECTS, by=by, reason=Reason.LANGUAGE)
        carry_out(work, referral, event, AFTER)

        assert len(work.barriers.where()) == 1
        assert len(tasks(work, TaskKind.BARRIER_DIALOGUE)) == 1


def test_a_no_after_an_interview_asks_for_the_cv_to_be_deleted_and_still_for_the_talk(
    store: Store, cast: Cast, rejected: Referral
) -> None:
    with store.work() as work:
        (please,) = work.outbox.where(letter=Letter.PLEASE_DELETE_CV, referral_id=rejected.id)
        assert please.outgoing.to == cast.contact.email
    assert "Vi ringer stadig om, hvad der stod i vejen" in in_words(please)
    assert "er slut" not in in_words(please)


def test_a_workplace_not_contacted_in_time_is_the_leaders_too(
    store: Store, cast: Cast, rejected: Referral
) -> None:
    with store.work() as work:
        (task,) = tasks(work, TaskKind.BARRIER_DIALOGUE)
        assert task.due_at == local("2026-12-10T16:00")  # the next working day
    pass_time(store, AFTER, local("2026-12-14T17:00"))
    with store.work() as work:
        (task,) = tasks(work, TaskKind.BARRIER_DIALOGUE)
    assert task.for_leader


def test_the_whole_dialogue_ends_before_the_same_workplace_again(
    store: Store, cast: Cast, rejected: Referral
) -> None:
    with store.work() as work:
        does(work, cast, TaskKind.BARRIER_DIALOGUE, Do.CONTACTED, Said(note="Talte med Karen"))
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.MEETING_BOOKED)
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.BARRIER, DANISH)
        transport = Said(barrier=BarrierKind.TRANSPORT, not_possible=True)
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.BARRIER, transport)
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.AGREED, Said(note="Kursus i januar"))
        (task,) = tasks(work, TaskKind.BARRIER_MEASURES)
        assert task.context["found"] == ["danish", "transport"]
        does(work, cast, TaskKind.BARRIER_MEASURES, Do.MEASURES_DONE)
        does(work, cast, TaskKind.BARRIER_RETRY, Do.REFER_AGAIN)

    with store.work() as work:
        (barrier,) = work.barriers.where()
        assert (barrier.state, barrier.closed_as) == (BarrierState.CLOSED, BarrierEnd.REMOVED)
        assert barrier.minutes == "Talte med Karen\n\nKursus i januar"
        danish, transport_row = work.findings.where()
        assert danish.done_on is not None
        assert transport_row.done_on is None
        again = work.referrals.where(company_id=cast.company.id)[-1]
        assert (again.id != rejected.id, again.state) == (True, State.READY)
        assert again.vacancy_id == rejected.vacancy_id  # it is still open: one place of two


def test_measures_need_an_owner_and_a_day_or_that_nothing_can_be_done(
    store: Store, cast: Cast, rejected: Referral
) -> None:
    with store.work() as work:
        does(work, cast, TaskKind.BARRIER_DIALOGUE, Do.CONTACTED)
        vague = Said(barrier=BarrierKind.DANISH, measure="Danskkursus")
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.BARRIER, vague)
        with pytest.raises(RefusedError, match="measure_missing"):
            does(work, cast, TaskKind.BARRIER_FINDINGS, Do.AGREED)
        assert len(tasks(work, TaskKind.BARRIER_FINDINGS)) == 1  # it is still to be done


def test_of_health_nothing_is_kept(store: Store, cast: Cast, rejected: Referral) -> None:
    with store.work() as work:
        does(work, cast, TaskKind.BARRIER_DIALOGUE, Do.CONTACTED)
        health = Said(barrier=BarrierKind.HEALTH, measure="dårlig ryg", owner="x")
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.BARRIER, health)
        (finding,) = work.findings.where()
    assert (finding.measure, finding.not_possible) == (None, True)


def test_no_barriers_is_a_result_with_minutes(store: Store, cast: Cast, rejected: Referral) -> None:
    with store.work() as work:
        does(work, cast, TaskKind.BARRIER_DIALOGUE, Do.CONTACTED)
        with pytest.raises(RefusedError, match="minutes_missing"):
            does(work, cast, TaskKind.BARRIER_FINDINGS, Do.NO_BARRIERS)
        note = Said(note="En anden havde mere erfaring")
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.NO_BARRIERS, note)
        (barrier,) = work.barriers.where()
    assert barrier.closed_as is BarrierEnd.NONE_FOUND


def test_measures_are_followed_up_until_they_are_done(
    store: Store, cast: Cast, rejected: Referral
) -> None:
    with store.work() as work:
        does(work, cast, TaskKind.BARRIER_DIALOGUE, Do.CONTACTED)
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.BARRIER, DANISH)
        does(work, cast, TaskKind.BARRIER_FINDINGS, Do.AGREED)
        (task,) = tasks(work, TaskKind.BARRIER_MEASURES)
        assert task.due_at == local("2027-02-01T16:00")
    pass_time(store, AFTER, local("2027-01-10T12:00"))
    with store.work() as work:
        (task,) = tasks(work, TaskKind.BARRIER_MEASURES)
    assert task.for_leader  # 30 days on


def test_upskilling_after_a_no_is_linked_to_the_must_have_it_closes(
    store: Store, cast: Cast
) -> None:
    baker = replace(BAKER, must=("bager", "truckcertifikat"))
    with store.work() as work:
        referral = the_referral(work, a_vacancy(work, cast.contact, baker))
        referral = sent(work, referral, cast.mette, NOW)
        by = from_contact(cast.contact.id)
        event = Event(name=Name.COMPANY_NOT_QUALIFIED, by=by, reason=Reason.CERTIFICATE)
        referral = carry_out(work, referral, event, NOW)
        event = Event(name=Name.ACCEPT_REASON, by=K, reason=Reason.CERTIFICATE)
        carry_out(work, referral, event, NOW)
    pass_time(store, NOW, local("2026-12-10T17:00"))

    with store.work() as work:
        (offer,) = work.upskillings.where(partner_id=cast.partner.id)  # one question at a time
    assert (offer.referral_id, offer.must_have) == (referral.id, "truckcertifikat")
    assert offer.offered_on == date(2026, 12, 2)


def test_the_partners_answer_and_its_day_are_recorded_and_a_course_follows(
    store: Store, cast: Cast
) -> None:
    pass_time(store, NOW, local("2026-12-09T12:00"))
    with store.work() as work:
        (offer,) = work.upskillings.where()
        assert letters(work, Letter.UPSKILLING_OFFER) == [cast.partner.email]
        by = from_partner(cast.partner)
        offer = partner_answers(work, offer, by, AFTER, accepts=True)
        assert (offer.state, offer.answered_on) == (UpskillingState.ACCEPTED, date(2026, 12, 9))
        does(work, cast, TaskKind.UPSKILLING_ANSWERED, Do.ENROL, Said(note="Truckkursus"))
        does(work, cast, TaskKind.UPSKILLING_COURSE, Do.STARTED)
        does(work, cast, TaskKind.UPSKILLING_COURSE, Do.COMPLETED)
        (done,) = work.upskillings.where()
        assert (done.state, done.course) == (UpskillingState.COMPLETED, "Truckkursus")


def test_a_no_to_upskilling_may_become_a_yes_but_not_after_the_course(
    store: Store, cast: Cast
) -> None:
    pass_time(store, NOW, local("2026-12-09T12:00"))
    with store.work() as work:
        (offer,) = work.upskillings.where()
        by = from_partner(cast.partner)
        offer = partner_answers(work, offer, by, AFTER, accepts=False)
        offer = partner_answers(work, offer, by, AFTER, accepts=True)
        with pytest.raises(RefusedError, match="already"):
            partner_answers(work, offer, by, AFTER, accepts=True)
