"""What a caseworker does by hand: a case added, opened again, a hire taken back, an address protected."""

from dataclasses import replace
from datetime import timedelta

import pytest

from casework.actions import by_hand
from casework.actions.carry_out import carry_out
from casework.actions.company_says import company_says
from casework.actions.do_task import do_task
from casework.actions.dossier import dossier
from casework.actions.endings import close_vacancy
from casework.actions.partner_says import Says, ask_a_person, partner_says
from casework.actions.refer import approve
from casework.actions.said import Said
from casework.clocks import ClockKind
from casework.errors import RefusedError
from casework.events import Channel, Event, Job, Name
from casework.letters import Letter
from casework.model import (
    LifeEvent,
    Referral,
    RightState,
    State,
    Subject,
    VacancyEnd,
)
from casework.ports import Work
from casework.readings import Intent, Reason, ReplyReading, VacancyReading
from casework.tasks import Do, TaskKind
from storage.store import Store
from tests.builders import (
    NOW,
    Cast,
    K,
    a_company,
    a_partner,
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

SENT = NOW + timedelta(hours=3)
MEETS = local("2026-12-09T13:30")
AFTER = local("2026-12-09T16:00")
WELDER = VacancyReading(title="Svejser", must=("svejsecertifikat",))


# --- opened again ---------------------------------------------------------------------------------


def withdrawn(work: Work, cast: Cast, delivered: Referral) -> Referral:
    return partner_says(work, delivered, Says.WITHDRAWS, from_partner(cast.partner), SENT)


def test_a_case_that_ended_goes_on_where_it_stood_and_both_sides_hear_it(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        ended = withdrawn(work, cast, delivered)
        after = by_hand.reopen(work, ended, K, AFTER, why="Hun mente en anden virksomhed")

        assert after.state is State.DELIVERED
        kinds = {one.kind for one in work.clocks.running(Subject.REFERRAL, after.id)}
        assert kinds == {ClockKind.READ_ACK, ClockKind.DECISION}
        (told,) = work.outbox.where(letter=Letter.REFERRAL_REOPENED)
        (asked,) = work.outbox.where(letter=Letter.REFERRAL_REOPENED_COMPANY)
    assert told.outgoing.to == cast.partner.email
    assert "åben igen" in in_words(told)
    assert asked.outgoing.to == cast.contact.email
    assert "Behold venligst CV'et" in in_words(asked)
    assert "anden virksomhed" not in in_words(told) + in_words(asked)


def test_a_company_that_never_had_the_cv_hears_of_no_reopening(store: Store, cast: Cast) -> None:
    with store.work() as work:
        ready = the_referral(work, a_vacancy(work, cast.contact))
        ended = partner_says(work, ready, Says.RECALL, from_partner(cast.partner), NOW)
        after = by_hand.reopen(work, ended, K, SENT, why="Hun vil alligevel")

        assert after.state is State.READY
        assert len(tasks(work, TaskKind.APPROVE_SEND)) == 1
        assert letters(work, Letter.REFERRAL_REOPENED) == [cast.partner.email]
        assert letters(work, Letter.REFERRAL_REOPENED_COMPANY) == []


def test_a_no_without_interview_that_is_reopened_is_reviewed_once_more(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    no = ReplyReading(
        intent=Intent.REJECTION, sure=True, because=("nej",), reason=Reason.EXPERIENCE
    )
    with store.work() as work:
        by = from_contact(cast.contact.id)
        contested = company_says(work, delivered, no, by, SENT, quote="Hun mangler erfaring")
        (task,) = tasks(work, TaskKind.REVIEW_NOT_QUALIFIED)
        finish(work, cast, task.id, Do.ACCEPT_REASON)
        rejected = work.referrals.get(contested.id)
        after = by_hand.reopen(work, rejected, K, AFTER, why="Grunden holder ikke")

        assert after.state is State.CONTESTED
        assert len(tasks(work, TaskKind.REVIEW_NOT_QUALIFIED)) == 1


def finish(work: Work, cast: Cast, task: int, what: Do, note: str = "") -> None:
    found, said = work.tasks.get(task), Said(note=note)
    do_task(work, found, what, cast.mette, Channel.COMMAND, AFTER, tls_known=True, said=said)


def test_reopening_needs_a_reason_and_an_end_that_is_not_long_ago(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        with pytest.raises(RefusedError, match="too_early"):
            by_hand.reopen(work, delivered, K, AFTER, why="Fejl")
        ended = withdrawn(work, cast, delivered)
        with pytest.raises(RefusedError, match="note_missing"):
            by_hand.reopen(work, ended, K, AFTER, why=" ")
        with pytest.raises(RefusedError, match="closed_too_long"):
            by_hand.reopen(work, ended, K, AFTER + timedelta(days=30), why="Fejl")
        assert letters(work, Letter.REFERRAL_REOPENED) == []


# --- an offer, and a no to it ---------------------------------------------------------------------


def test_who_was_offered_the_job_may_say_no_and_the_company_hears_that(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        offered = by_hand.offer(work, referral, K, AFTER)
        assert offered.state is State.OFFERED
        running = {one.kind for one in work.clocks.running(Subject.REFERRAL, offered.id)}
        assert ClockKind.PARTNER_ANSWER in running
        assert ClockKind.OUTCOME_LADDER not in running

        with pytest.raises(RefusedError, match="note_missing"):
            by_hand.decline(work, offered, K, AFTER, why=" ")
        after = by_hand.decline(work, offered, K, AFTER, why="For langt at køre")
        (told,) = work.outbox.where(letter=Letter.PLEASE_DELETE_CV)

        assert after.state is State.DECLINED_BY_PARTNER
        assert work.rights.get(cast.right.id).state is RightState.ACTIVE
        assert work.barriers.where(referral_id=after.id) == []
    assert "har sagt nej tak til jobbet" in in_words(told)
    assert "langt at køre" not in in_words(told)


def test_who_takes_the_job_that_was_offered_is_hired(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """Offered and taken, both sides agree: nobody is left to confirm it."""
    with store.work() as work:
        offered = by_hand.offer(work, interviewed(work, delivered, MEETS, SENT), K, AFTER)
        after = partner_says(work, offered, Says.GOT_JOB, from_partner(cast.partner), AFTER)

        assert after.state is State.HIRED
        assert letters(work, Letter.HIRED_PARTNER) == [cast.partner.email]


def test_an_offer_comes_of_an_interview(store: Store, delivered: Referral) -> None:
    with store.work() as work, pytest.raises(RefusedError):
        by_hand.offer(work, delivered, K, AFTER)


def test_a_partner_who_withdraws_from_an_offer_has_declined_it(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        offered = by_hand.offer(work, interviewed(work, delivered, MEETS, SENT), K, AFTER)
        by = from_partner(cast.partner)
        after = partner_says(work, offered, Says.WITHDRAWS, by, AFTER, quote="Jeg har et andet job")

        assert after.state is State.DECLINED_BY_PARTNER


# --- a hire taken back ----------------------------------------------------------------------------


def hired(work: Work, delivered: Referral, job: Job) -> Referral:
    referral = interviewed(work, delivered, MEETS, SENT)
    return carry_out(work, referral, Event(name=Name.HIRED, by=K, job=job), AFTER)


def test_a_hire_that_never_came_to_be_gives_the_right_back_and_asks_both_sides_anew(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = hired(work, delivered, Job())
        assert work.rights.get(cast.right.id).state is RightState.ENDED
        after = by_hand.undo_hire(work, referral, K, AFTER, why="Forkert bekræftet")

        assert after.state is State.AWAITING_OUTCOME
        right = work.rights.get(cast.right.id)
        assert (right.state, right.ended_because) == (RightState.ACTIVE, None)
        (told,) = work.outbox.where(letter=Letter.REFERRAL_REOPENED)
        (asked,) = work.outbox.where(letter=Letter.REFERRAL_REOPENED_COMPANY)
        (again,) = work.outbox.where(letter=Letter.RIGHT_RESTORED)
        before = len(letters(work, Letter.OUTCOME_QUESTION_COMPANY))
    assert "har ansat dig. Det står ikke længere sådan" in in_words(told)
    assert "er ansat hos jer. Det står ikke længere sådan" in in_words(asked)
    assert again.outgoing.to == cast.partner.email
    assert "gælder igen" in in_words(again)
    pass_time(store, AFTER, local("2026-12-11T12:00"))
    with store.work() as work:
        assert len(letters(work, Letter.OUTCOME_QUESTION_COMPANY)) == before + 1


def test_a_hire_that_left_the_right_open_asks_no_more_whether_it_ends_it(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = hired(work, delivered, Job(permanent=False, months=3))
        assert len(tasks(work, TaskKind.FIRST_JOB_CHECK)) == 1
        by_hand.undo_hire(work, referral, K, AFTER, why="Hun begyndte aldrig")

        assert tasks(work, TaskKind.FIRST_JOB_CHECK) == []
        assert letters(work, Letter.RIGHT_RESTORED) == []


def test_a_vacancy_that_came_while_the_right_was_over_is_looked_at_when_it_is_back(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        referral = hired(work, delivered, Job())
        _, bo = a_company(work, "Havnens Brød", "Bo Krogh")
        vacancy = a_vacancy(work, bo, now=AFTER)
        assert work.referrals.where(vacancy_id=vacancy.id) == []
        by_hand.undo_hire(work, referral, K, AFTER, why="Forkert bekræftet")

        assert the_referral(work, vacancy).partner_id == cast.partner.id


def test_what_a_hire_ended_with_it_is_named_when_it_is_taken_back(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        _, bo = a_company(work, "Havnens Brød", "Bo Krogh")
        elsewhere = the_referral(work, a_vacancy(work, bo, now=SENT))
        taken = hired(work, delivered, Job())
        assert work.referrals.get(elsewhere.id).state is State.HIRED_ELSEWHERE

        assert [one.id for one in by_hand.ended_by(work, taken)] == [elsewhere.id]


def test_only_a_hire_can_be_taken_back(store: Store, delivered: Referral) -> None:
    with store.work() as work, pytest.raises(RefusedError, match="too_early"):
        by_hand.undo_hire(work, delivered, K, AFTER, why="Fejl")


# --- added ----------------------------------------------------------------------------------------


def test_who_does_not_match_is_put_before_a_vacancy_by_a_caseworker(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        vacancy = a_vacancy(work, cast.contact, WELDER)
        assert work.referrals.where(vacancy_id=vacancy.id) == []
        added = by_hand.add(work, cast.partner, vacancy, K, NOW, why="Hun har svejset i ti år")

        assert added.state is State.READY
        assert letters(work, Letter.SHARING_NOTICE) == [cast.partner.email]
        (task,) = tasks(work, TaskKind.APPROVE_SEND)
        assert [one["verdict"] for one in task.context["demands"]] == ["unknown"]
        (row,) = [
            one for one in work.events.of(Subject.REFERRAL, added.id) if one.name == Name.ADD.value
        ]
    assert row.words == "Hun har svejset i ti år"
    assert row.role == "K"


def test_nobody_is_added_twice_without_a_reason_or_to_what_is_closed(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        bakery = work.vacancies.get(delivered.vacancy_id or 0)
        welding = a_vacancy(work, cast.contact, WELDER)
        with pytest.raises(RefusedError, match="no_live_referral"):
            by_hand.add(work, cast.partner, bakery, K, SENT, why="Igen")
        with pytest.raises(RefusedError, match="note_missing"):
            by_hand.add(work, cast.partner, welding, K, SENT, why="")
        closed = close_vacancy(work, welding, VacancyEnd.WITHDRAWN, K, SENT)
        with pytest.raises(RefusedError, match="vacancy_open"):
            by_hand.add(work, cast.partner, closed, K, SENT, why="Hun kan det")
        nadia, right = a_partner(work, "Nadia Sørensen", cast.employer)
        work.rights.save(right, replace(right, state=RightState.SCHEDULED))
        with pytest.raises(RefusedError, match="right_active"):
            by_hand.add(work, nadia, bakery, K, SENT, why="Hun kan det")


# --- protected ------------------------------------------------------------------------------------


def test_no_cv_of_a_protected_partner_leaves_until_the_protection_is_lifted(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        ready = the_referral(work, a_vacancy(work, cast.contact))
        partner = by_hand.protect(work, cast.partner, K, NOW, protected=True)
        with pytest.raises(RefusedError, match="already"):
            by_hand.protect(work, partner, K, NOW, protected=True)
        with pytest.raises(RefusedError, match="not_protected"):
            approve(work, ready, cast.mette, K, SENT, tls_known=True)
        assert letters(work, Letter.CV_TO_COMPANY) == []

        by_hand.protect(work, partner, K, SENT, protected=False)
        assert sent(work, ready, cast.mette, NOW).state is State.DELIVERED
        names = [one.name for one in work.events.of(Subject.PARTNER, partner.id)]
    assert names[-2:] == ["partner.protected", "partner.not_protected"]


def test_an_approved_cv_that_waits_for_the_recall_window_stays_here_when_she_is_protected(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        ready = the_referral(work, a_vacancy(work, cast.contact))
        approve(work, ready, cast.mette, K, NOW, tls_known=True)
        by_hand.protect(work, cast.partner, K, NOW, protected=True)
    pass_time(store, NOW, AFTER)

    with store.work() as work:
        assert work.referrals.get(ready.id).state is State.READY
        assert letters(work, Letter.CV_TO_COMPANY) == []
        assert any(
            "not_protected" in one.context.get("hindrances", [])
            for one in tasks(work, TaskKind.APPROVE_SEND)
        )


# --- a life event ---------------------------------------------------------------------------------


def test_a_spouse_who_changed_company_is_written_down_and_ends_nothing(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """A13: the right goes on, and a caseworker looks at it."""
    with store.work() as work:
        words = "Min mand arbejder nu hos Havnens Fisk"
        ask_a_person(work, dossier(work, delivered), from_partner(cast.partner), SENT, quote=words)
        (task,) = tasks(work, TaskKind.PARTNER_QUESTION)
        finish(work, cast, task.id, Do.EMPLOYEE_CHANGED)

        right = work.rights.get(cast.right.id)
        assert (right.state, right.review) == (RightState.ACTIVE, LifeEvent.EMPLOYEE_CHANGED)
        assert len(tasks(work, TaskKind.RIGHT_REVIEW)) == 1
