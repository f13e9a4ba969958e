"""An agreement on pause: a labour conflict, a blockade (2.2, agreement row 6 and 7)."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from casework.actions import agreements
from casework.actions.company_says import company_says
from casework.actions.do_task import do_task
from casework.actions.refer import match_partner
from casework.actions.said import Said
from casework.errors import RefusedError
from casework.events import By, Channel
from casework.model import (
    Agreement,
    AgreementState,
    Company,
    Referral,
    RightState,
    State,
    Subject,
    VacancyState,
)
from casework.ports import Work
from casework.readings import Intent, ReplyReading
from casework.tasks import Do, TaskKind
from storage.store import Store
from tests.builders import NOW, Cast, K, a_partner, from_contact, local
from tests.casework.passing import pass_time, tasks

SENT = NOW + timedelta(hours=3)
LATER = local("2026-12-09T16:00")


def noticed(work: Work, company: Company, by: By, now: datetime) -> Agreement:
    """Half a year ahead."""
    return agreements.give_notice(work, company, date(2027, 6, 30), by, now)


def agreement_of(work: Work, cast: Cast) -> Agreement:
    return work.agreements.where(company_id=cast.company.id)[-1]


def does(work: Work, cast: Cast, kind: TaskKind, what: Do, note: str = "") -> None:
    (task,) = tasks(work, kind)
    said = Said(note=note)
    do_task(work, task, what, cast.mette, Channel.COMMAND, LATER, tls_known=True, said=said)


def test_while_an_agreement_is_suspended_nobody_new_is_proposed(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    """What lies with the company goes on; when it is resumed the open vacancy is for everybody."""
    with store.work() as work:
        agreements.suspend(work, cast.company, K, SENT, "Varsel om blokade")
        nadia, _ = a_partner(work, "Nadia Sørensen", cast.employer)
        match_partner(work, nadia, SENT)
        assert work.referrals.where(partner_id=nadia.id) == []
        assert work.referrals.get(delivered.id).state is State.DELIVERED
        (suspended,) = [
            row
            for row in work.events.of(Subject.AGREEMENT, agreement_of(work, cast).id)
            if row.name == "agreement.suspended"
        ]
        assert (suspended.role, suspended.words) == ("K", "Varsel om blokade")

        agreements.resume(work, cast.company, K, LATER)
        (vacancy,) = work.vacancies.where()
        assert vacancy.state is VacancyState.OPEN
        (proposed,) = work.referrals.where(partner_id=nadia.id)
    assert proposed.state is State.READY


def test_a_suspended_agreement_stays_on_the_list_until_somebody_resumes_it(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        out = ReplyReading(intent=Intent.UNSUBSCRIBE, sure=True, because=("konflikt",))
        company_says(work, delivered, out, from_contact(cast.contact.id), SENT, quote="Konflikt")
        does(work, cast, TaskKind.COMPANY_LEAVES, Do.SUSPEND)
        assert agreement_of(work, cast).state is AgreementState.SUSPENDED
        (task,) = tasks(work, TaskKind.AGREEMENT_SUSPENDED)
        assert (task.context["company"], task.quote) == ("Fjord Bageri", "Konflikt")
        does(work, cast, TaskKind.AGREEMENT_SUSPENDED, Do.RESUME)
        assert agreement_of(work, cast).state is AgreementState.SIGNED
        assert tasks(work, TaskKind.AGREEMENT_SUSPENDED) == []


def test_a_company_that_leaves_in_a_conflict_has_left_at_once(
    store: Store, cast: Cast, delivered: Referral
) -> None:
    with store.work() as work:
        agreements.suspend(work, cast.company, K, SENT)
        does(work, cast, TaskKind.AGREEMENT_SUSPENDED, Do.LEAVES, "Aftalt på telefon")
        assert agreement_of(work, cast).state is AgreementState.ENDED
        assert work.referrals.get(delivered.id).inflight


def test_a_notice_runs_on_while_the_agreement_is_suspended(store: Store, cast: Cast) -> None:
    with store.work() as work:
        agreements.give_notice(work, cast.company, date(2026, 12, 4), K, SENT)
        agreements.suspend(work, cast.company, K, SENT)
    pass_time(store, SENT, local("2026-12-05T10:00"))

    with store.work() as work:
        assert agreement_of(work, cast).state is AgreementState.ENDED
        assert tasks(work, TaskKind.AGREEMENT_SUSPENDED) == []


def test_an_agreement_is_not_ended_without_notice_nor_signed_twice(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        with pytest.raises(RefusedError, match="end_date_missing"):
            agreements.end(work, cast.company, K, SENT)
        with pytest.raises(RefusedError, match="already"):
            agreements.sign_again(
                work, cast.company, K, SENT, wording="2026", signed_on=SENT.date(), signatory=None
            )


def test_a_company_that_left_can_come_back(store: Store, cast: Cast) -> None:
    with store.work() as work:
        agreements.give_notice(work, cast.company, date(2026, 12, 4), K, SENT)
        agreements.end(work, cast.company, K, SENT)
        agreements.sign_again(
            work, cast.company, K, SENT, wording="2026", signed_on=SENT.date(), signatory="Bo"
        )
        states = [one.state for one in work.agreements.where(company_id=cast.company.id)]
    assert states == [AgreementState.ENDED, AgreementState.SIGNED]


@pytest.mark.parametrize("before", [agreements.suspend, noticed], ids=["suspended", "noticed"])
def test_an_agreement_that_has_ended_binds_nobody_hired_later(
    store: Store, cast: Cast, before: Callable[[Work, Company, By, datetime], Agreement]
) -> None:
    """A12: who was hired while it was in force has the right; the next day it is doubtful."""
    with store.work() as work:
        before(work, cast.employer, K, SENT)
        ended = agreements.end(work, cast.employer, K, SENT)
        assert ended.ends_on == date(2026, 12, 1)
        _, in_time = a_partner(
            work, "Nadia Sørensen", cast.employer, made_on=date(2026, 12, 1), now=LATER
        )
        _, too_late = a_partner(
            work, "Ana Silva", cast.employer, made_on=date(2026, 12, 2), now=LATER
        )
        (task,) = tasks(work, TaskKind.RIGHT_DOUBTFUL)
    assert (in_time.state, too_late.state) == (RightState.ACTIVE, RightState.PENDING_EVIDENCE)
    assert task.context["doubtful"] == ["no_agreement_that_day"]


def test_an_agreement_that_ran_out_keeps_the_last_day_of_its_notice(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        agreements.give_notice(work, cast.company, date(2026, 12, 4), K, SENT)
    pass_time(store, local("2026-12-09T10:00"), local("2026-12-09T11:00"))

    with store.work() as work:
        over = agreement_of(work, cast)
    assert (over.state, over.ends_on) == (AgreementState.ENDED, date(2026, 12, 4))


def test_a_right_without_an_agreement_is_let_through_only_with_a_reason(
    store: Store, cast: Cast
) -> None:
    """A12: the caseworker may decide otherwise, and the case says why."""
    with store.work() as work:
        _, right = a_partner(work, "Ana Silva", cast.employer, made_on=date(2026, 1, 2))
        assert right.state is RightState.PENDING_EVIDENCE
        with pytest.raises(RefusedError, match="note_missing"):
            does(work, cast, TaskKind.RIGHT_DOUBTFUL, Do.CONFIRM)
        assert work.rights.get(right.id).state is RightState.PENDING_EVIDENCE

        does(work, cast, TaskKind.RIGHT_DOUBTFUL, Do.CONFIRM, "Aftalen var givet mundtligt")
        accepted = work.events.of(Subject.RIGHT, right.id)[-1]
        assert work.rights.get(right.id).state is RightState.ACTIVE
    assert accepted.words == "Aftalen var givet mundtligt"
