"""What goes wrong on the partner's side, and in the employee's life."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from casework.actions.carry_out import carry_out
from casework.actions.company_says import company_says
from casework.actions.do_task import do_task
from casework.actions.dossier import dossier
from casework.actions.endings import move_right
from casework.actions.partner_says import Says, ask_a_person, partner_says
from casework.actions.permissions import (
    allow,
    choose_permission,
    exclude,
    give_permission,
)
from casework.actions.reach import confirm_email, confirming, email_told
from casework.actions.rights import announce_end, report
from casework.actions.said import Said
from casework.errors import RefusedError
from casework.events import Channel, Event, Name, Role
from casework.letters import Letter
from casework.model import (
    LOCAL,
    InterviewState,
    LifeEvent,
    Permission,
    Referral,
    RightEnd,
    RightState,
    State,
    Subject,
)
from casework.ports import Work
from casework.readings import Intent, ReplyReading
from casework.right import RightEvent
from casework.tasks import Do, Task, TaskKind
from storage.store import Store
from tests.builders import (
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
from tests.casework.passing import in_words, pass_time, tasks

SENT = NOW + timedelta(hours=3)
MEETS = local("2026-12-09T13:30")
AFTER = local("2026-12-09T16:00")
NO_SHOW = ReplyReading(intent=Intent.NO_SHOW, sure=True, because=("mødte ikke op",))


def does(work: Work, cast: Cast, task: Task, what: Do, said: Said | None = None) -> None:
    do_task(
        work, task, what, cast.mette, Channel.COMMAND, AFTER, tls_known=True, said=said or Said()
    )


def test_partner_silent_on_permission(store: Store, cast: Cast) -> None:
    """Never sent anyway; after three unanswered questions in a row we ask whether to go on."""
    with store.work() as work:
        nadia, _ = a_partner(
            work, "Nadia Sørensen", cast.employer, permission=Permission.PER_VACANCY
        )
        for number in range(3):
            _, contact = a_company(work, f"Bageri{number}", f"Kontakt{number} Holm")
            a_vacancy(work, contact)
        states = {one.state for one in work.referrals.where(partner_id=nadia.id)}
        assert states == {State.ASKED}
    pass_time(store, NOW, local("2026-12-08T12:00"))

    with store.work() as work:
        referrals = work.referrals.where(partner_id=nadia.id)
        assert {one.state for one in referrals} == {State.NOT_SHARED}
        assert {one.delivered_at for one in referrals} == {None}
        assert letters(work, Letter.STILL_INTERESTED) == [nadia.email]
        assert len(tasks(work, TaskKind.PARTNER_SILENT)) == 1
        asked = [to for to in letters(work, Letter.SHARING_QUESTION) if to == nadia.email]
    assert len(asked) == 6  # each once, and one reminder each


def test_partner_withdraws(store: Store, cast: Cast, delivered: Referral) -> None:
    """One CV comes back; the others are untouched unless the partner says all."""
    with store.work() as work:
        _, bo = a_company(work, "Havnens Fisk", "Bo Madsen")
        other = sent(work, the_referral(work, a_vacancy(work, bo)), cast.mette, NOW)
        by = from_partner(cast.partner)
        after = partner_says(work, delivered, Says.WITHDRAWS, by, SENT)
        assert after.state is State.WITHDRAWN
        assert letters(work, Letter.PLEASE_DELETE_CV) == [cast.contact.email]
        assert work.referrals.get(other.id).state is State.DELIVERED

        partner_says(work, work.referrals.get(other.id), Says.WITHDRAWS_ALL, by, SENT)
        assert work.referrals.get(other.id).state is State.WITHDRAWN
        assert work.partners.get(cast.partner.id).permission is Permission.NONE


def test_a_partner_who_leaves_the_scheme_takes_every_cv_back(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        by = from_partner(cast.partner)
        right = work.rights.get(cast.right.id)
        move_right(work, right, RightEvent.PARTNER_DECLINES_SCHEME, by, SENT)

        assert work.referrals.get(delivered.id).state is State.WITHDRAWN
        assert letters(work, Letter.PLEASE_DELETE_CV) == [cast.contact.email]


def test_no_show_partner(store: Store, cast: Cast, delivered: Referral) -> None:
    """The partner is asked first; one new time, and the second absence is a person's."""
    company, partner = from_contact(cast.contact.id), from_partner(cast.partner)
    with store.work() as work:
        referral = booked(work, delivered, MEETS, SENT)
        quote = "Hun mødte ikke op"
        referral = company_says(work, referral, NO_SHOW, company, AFTER, quote=quote)
        assert referral.state is State.AWAITING_OUTCOME
        assert letters(work, Letter.NO_SHOW_QUESTION) == [cast.partner.email]
        assert referral.no_shows == 0

        referral = partner_says(work, referral, Says.WAS_NOT_THERE, partner, AFTER)
        assert (referral.state, referral.no_shows) == (State.INVITED, 1)
        assert interview_of(work, referral).state is InterviewState.NO_SHOW_PARTNER
        (told,) = work.outbox.where(letter=Letter.INTERVIEW_MISSED)
        (asked,) = work.outbox.where(letter=Letter.INTERVIEW_MISSED_COMPANY)
    assert told.outgoing.to == cast.partner.email
    assert "ikke et afslag" in in_words(told)
    assert asked.outgoing.to == cast.contact.email
    assert "Har I en ny tid?" in in_words(asked)


def test_no_show_partner_who_says_otherwise_is_a_persons_to_hear(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    company, partner = from_contact(cast.contact.id), from_partner(cast.partner)
    with store.work() as work:
        referral = interviewed(work, delivered, MEETS, SENT)
        quote = "Hun mødte ikke op"
        company_says(work, referral, NO_SHOW, company, AFTER, quote=quote)
        referral = partner_says(work, referral, Says.WAS_THERE, partner, AFTER)

        assert (referral.state, referral.no_shows) == (State.AWAITING_OUTCOME, 0)
        (task,) = tasks(work, TaskKind.NO_SHOW)
        assert quote in task.quote
        does(work, cast, task, Do.CAME)
        assert work.referrals.get(referral.id).no_shows == 0


def test_hired_elsewhere(store: Store, cast: Cast, delivered: Referral) -> None:
    """Nothing ends before a caseworker has confirmed which job it was."""
    with store.work() as work:
        by = from_partner(cast.partner)
        ask_a_person(work, dossier(work, delivered), by, SENT, quote="Jeg har fået job på havnen")
        (right,) = work.rights.where(partner_id=cast.partner.id)
        assert right.state is RightState.ACTIVE
        (task,) = tasks(work, TaskKind.PARTNER_QUESTION)
        does(work, cast, task, Do.ENDS_RIGHT, Said(on=date(2026, 12, 7), note="Havnen, fast"))

    with store.work() as work:
        (right,) = work.rights.where(partner_id=cast.partner.id)
        assert (right.ended_because, right.ended_on) == (RightEnd.FIRST_JOB, date(2026, 12, 7))
        assert work.referrals.get(delivered.id).state is State.HIRED_ELSEWHERE
        assert letters(work, Letter.PLEASE_DELETE_CV) == [cast.contact.email]


def test_right_expires_mid_process(store: Store, cast: Cast) -> None:
    """What was sent before goes on and is marked; what was not ends; no interview is stopped."""
    last_week = local("2027-10-28T10:00")
    meets = local("2027-11-08T10:00")
    with store.work() as work:
        on_way = the_referral(work, a_vacancy(work, cast.contact, now=last_week))
        booked(work, sent(work, on_way, cast.mette, last_week), meets, last_week)
        _, bo = a_company(work, "Havnens Fisk", "Bo Madsen")
        unsent = the_referral(work, a_vacancy(work, bo, now=last_week))
    pass_time(store, last_week, local("2027-11-04T10:00"))

    with store.work() as work:
        (right,) = work.rights.where(partner_id=cast.partner.id)
        assert (right.ended_because, right.ended_on) == (RightEnd.ONE_YEAR, date(2027, 11, 3))
        live = work.referrals.get(on_way.id)
        assert (live.state, live.inflight) == (State.BOOKED, True)
        assert work.referrals.get(unsent.id).state is State.RIGHT_ENDED_BEFORE_SEND
        assert letters(work, Letter.STILL_COUNTS) == [cast.contact.email]
        assert letters(work, Letter.RIGHT_ENDED) == [cast.partner.email]
    pass_time(store, local("2027-11-04T10:00"), local("2027-11-08T13:00"))
    with store.work() as work:
        assert work.referrals.get(on_way.id).state is State.AWAITING_OUTCOME


LIFE = [
    pytest.param(LifeEvent.EMPLOYEE_LEFT, Role.COMPANY, date(2026, 12, 15), id="employee-leaves"),
    pytest.param(LifeEvent.COUPLE_SPLIT, Role.EMPLOYEE, date(2026, 12, 15), id="couple-splits"),
    pytest.param(
        LifeEvent.START_CANCELLED, Role.CASEWORKER, date(2026, 12, 8), id="start-cancelled"
    ),
    pytest.param(
        LifeEvent.EMPLOYEE_CHANGED, Role.PARTNER, date(2026, 12, 15), id="changed-company"
    ),
]


@pytest.mark.parametrize(("life", "role", "due"), LIFE)
def test_a_life_event_sets_a_review_and_ends_nothing(
    store: Store, cast: Cast, delivered: Referral, life: LifeEvent, role: Role, due: date
) -> None:
    by = replace(from_contact(cast.contact.id), role=role)
    with store.work() as work:
        report(work, work.rights.get(cast.right.id), life, by, SENT, "ord")
        right = work.rights.get(cast.right.id)
        assert (right.state, right.review, right.review_due) == (RightState.ACTIVE, life, due)
        assert work.referrals.get(delivered.id).state is State.DELIVERED
        (task,) = tasks(work, TaskKind.RIGHT_REVIEW)
        assert task.context["review"] == life.value
        # Reported twice, it is written down twice and looked at once.
        report(work, right, life, by, SENT, "ord igen")
        assert len(tasks(work, TaskKind.RIGHT_REVIEW)) == 1
    pass_time(store, SENT, local("2026-12-30T12:00"))

    with store.work() as work:
        assert work.rights.get(cast.right.id).state is RightState.ACTIVE
        (task,) = tasks(work, TaskKind.RIGHT_REVIEW)
        assert task.for_leader
        does(work, cast, task, Do.KEEPS_RIGHT, Said(note="Aftalen var lavet"))
        right = work.rights.get(cast.right.id)
    assert (right.state, right.review) == (RightState.ACTIVE, None)


def test_employee_leaves_and_a_caseworker_decides_that_the_right_ends(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        by = from_contact(cast.contact.id)
        report(work, work.rights.get(cast.right.id), LifeEvent.EMPLOYEE_LEFT, by, SENT)
        (task,) = tasks(work, TaskKind.RIGHT_REVIEW)
        does(work, cast, task, Do.ENDS_RIGHT, Said(note="Ophævet i prøvetiden"))
        right = work.rights.get(cast.right.id)
    assert right.ended_because is RightEnd.DECISION


def test_couple_splits(store: Store, cast: Cast) -> None:
    """Their data part at once; nothing is sent but on the partner's own word; nobody is told."""
    with store.work() as work:
        ready = the_referral(work, a_vacancy(work, cast.contact))
        spouse, _ = a_partner(work, "Ivan Kovalenko", cast.company)
        work.partners.save(spouse, replace(spouse, email=cast.partner.email))
        by = replace(from_contact(cast.contact.id), role=Role.EMPLOYEE, actor="employee:1")
        before = len(work.outbox.where())
        report(work, work.rights.get(cast.right.id), LifeEvent.COUPLE_SPLIT, by, SENT)

        partner = work.partners.get(cast.partner.id)
        assert partner.separated_at == SENT
        assert partner.permission is Permission.NONE
        assert partner.email is None  # an address of two is nobody's alone
        assert len(work.outbox.where()) == before  # so nothing went to it
        assert work.rights.get(cast.right.id).state is RightState.ACTIVE
        (approve,) = [t for t in tasks(work, TaskKind.APPROVE_SEND) if t.subject_id == ready.id]
        with pytest.raises(RefusedError, match="permission"):
            does(work, cast, approve, Do.APPROVE)

    with store.work() as work:
        give_permission(work, partner, Permission.STANDING, from_partner(partner), SENT)
        (approve,) = [t for t in tasks(work, TaskKind.APPROVE_SEND) if t.subject_id == ready.id]
        does(work, cast, approve, Do.APPROVE)
        assert work.referrals.get(ready.id).state is State.SENDING


def test_couple_splits_and_an_own_address_is_asked_for_the_partners_word(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        by = from_partner(cast.partner)
        report(work, work.rights.get(cast.right.id), LifeEvent.COUPLE_SPLIT, by, SENT)
        (asked,) = work.outbox.where(letter=Letter.PERMISSION_AGAIN)
    assert asked.outgoing.to == cast.partner.email
    assert set(asked.outgoing.context["links"]) == {"yes_share", "no_share"}


def test_a_life_event_after_the_right_ended_is_refused_by_name(store: Store, cast: Cast) -> None:
    pass_time(store, NOW, local("2027-11-04T10:00"))
    by = from_contact(cast.contact.id)
    with store.work() as work, pytest.raises(RefusedError, match="case_ended"):
        report(work, work.rights.get(cast.right.id), LifeEvent.EMPLOYEE_LEFT, by, AFTER)

    with store.work() as work:
        names = [row.name for row in work.events.of(Subject.RIGHT, cast.right.id)]
    assert names[-1] == "refused.right.life_event"


def test_what_is_refused_is_written_down_though_all_else_is_taken_back(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    event = Event(name=Name.PARTNER_ACCEPTS, by=from_partner(cast.partner), words="Ja")
    tried = r"partner\.accepts of referral 1 from delivered"
    with pytest.raises(RefusedError, match=tried), store.work() as work:
        carry_out(work, delivered, event, SENT)

    with store.work() as work:
        row = work.events.of(Subject.REFERRAL, delivered.id)[-1]
    assert (row.name, row.role, row.source) == ("refused.partner.accepts", "P", "update:1")
    assert row.words == "too_early: too_early"
    assert (row.state_before, row.state_after) == ("delivered", "delivered")


def test_every_row_of_the_log_says_who_how_and_when(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        interviewed(work, delivered, MEETS, SENT)
    pass_time(store, AFTER, local("2026-12-28T12:00"))

    with store.work() as work:
        rows = [
            row
            for subject in Subject
            for number in range(1, 5)
            for row in work.events.of(subject, number)
        ]
    assert len(rows) > 15
    for row in rows:
        assert row.role
        assert row.actor
        assert row.local_date == row.at.astimezone(LOCAL).date().isoformat()
        assert row.source or row.channel == "command" or row.actor == "system", row


def test_who_can_be_reached_by_nothing_is_a_persons_to_call(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """Nobody is left in silence: one task for a partner, however many letters could not be sent."""
    with store.work() as work:
        work.partners.save(cast.partner, replace(cast.partner, email=None))
        carry_out(work, delivered, Event(name=Name.VOID, by=K, note="Forkert"), SENT)
        announce_end(work, cast.right, SENT)
        (task,) = tasks(work, TaskKind.PARTNER_UNREACHABLE)
        assert task.context["letters"] == ["cv_went_wrong", "right_notice"]
        assert task.subject_id == cast.partner.id

        does(work, cast, task, Do.DONE)
        announce_end(work, cast.right, AFTER)
        assert len(tasks(work, TaskKind.PARTNER_UNREACHABLE)) == 1

        email_told(work, work.partners.get(cast.partner.id), "o@ny.example", K, AFTER)
        partner = work.partners.get(cast.partner.id)
        confirm_email(work, partner, confirming("o@ny.example"), K, AFTER)
        assert tasks(work, TaskKind.PARTNER_UNREACHABLE) == []


def test_a_permission_given_while_we_ask_is_the_answer(store: Store, cast: Cast) -> None:
    """Row 3: nobody is reminded of a question to which yes was said; an excluded company gets nothing."""
    with store.work() as work:
        nadia, _ = a_partner(
            work, "Nadia Sørensen", cast.employer, permission=Permission.PER_VACANCY
        )
        here = the_referral(work, a_vacancy(work, cast.contact), nadia)
        excluded, bo = a_company(work, "Havnens Fisk", "Bo Madsen")
        there = the_referral(work, a_vacancy(work, bo), nadia)
        by = from_partner(nadia)
        nadia = exclude(work, nadia, excluded, by, NOW)
        assert work.referrals.get(there.id).state is State.NOT_SHARED
        choose_permission(work, nadia, Permission.STANDING, by, NOW)

        assert work.referrals.get(here.id).state is State.READY
        assert work.referrals.get(there.id).state is State.NOT_SHARED
    pass_time(store, NOW, local("2026-12-08T12:00"))
    with store.work() as work:
        assert work.referrals.get(here.id).state is State.READY
        asked = work.outbox.where(letter=Letter.SHARING_QUESTION, referral_id=here.id)
        assert [one.why for one in asked] == ["answered"]


def test_allowing_a_company_answers_what_we_asked_about_it_and_nothing_else(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        nadia, _ = a_partner(
            work, "Nadia Sørensen", cast.employer, permission=Permission.PER_COMPANY
        )
        here = the_referral(work, a_vacancy(work, cast.contact), nadia)
        _, bo = a_company(work, "Havnens Fisk", "Bo Madsen")
        there = the_referral(work, a_vacancy(work, bo), nadia)
        allow(work, nadia, cast.company, from_partner(nadia), NOW)

        states = [work.referrals.get(one.id).state for one in (here, there)]
    assert states == [State.READY, State.ASKED]
