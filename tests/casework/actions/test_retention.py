"""Nobody's data are kept for years because no clock runs for them (2.3)."""

from datetime import date, datetime, timedelta

import pytest

from casework.actions.do_task import do_task
from casework.actions.forget import forget_person
from casework.actions.retention import ask_what_to_keep
from casework.actions.todo import card
from casework.events import Channel
from casework.model import Cv, Language, Partner, RightState
from casework.ports import Work
from casework.tasks import Do, Task, TaskKind
from storage.store import Store
from templates.render import word
from tests.builders import NOW, Cast, K, a_partner, local
from tests.casework.passing import pass_time, tasks

HALF_A_YEAR_ON = local("2027-06-01T10:00")
A_YEAR_ON = local("2027-12-01T10:00")
THREE_YEARS_ON = local("2029-12-03T10:00")


def asked_about(work: Work, partner: Partner, now: datetime) -> list[Task]:
    ask_what_to_keep(work, now)
    return [one for one in tasks(work, TaskKind.RETENTION) if one.subject_id == partner.id]


def says_keep(work: Work, cast: Cast, partner: Partner, now: datetime) -> None:
    (task,) = asked_about(work, partner, now)
    do_task(work, task, Do.DONE, cast.mette, Channel.COMMAND, now, tls_known=True)


@pytest.fixture
def stranger(store: Store, cast: Cast) -> Partner:
    """Mailed a CV on 1 December 2026, and never told who hired the spouse."""
    with store.work() as work:
        partner = work.partners.add(Partner(name="Ana Silva", email="ana@post.example"))
        work.cvs.add(
            Cv(
                partner_id=partner.id,
                sha256="a" * 64,
                file_name="cv.pdf",
                media_type="application/pdf",
                size=1000,
                text="Bager",
                received_at=NOW,
                source="inbound:9",
            )
        )
        return partner


def test_who_never_had_a_right_is_asked_about_after_half_a_year(
    store: Store, stranger: Partner
) -> None:
    with store.work() as work:
        assert asked_about(work, stranger, HALF_A_YEAR_ON - timedelta(days=1)) == []
        (task,) = asked_about(work, stranger, HALF_A_YEAR_ON)
        assert asked_about(work, stranger, A_YEAR_ON) == [task]
        told = card(work, task)["about"]
    assert "siden" in word("task.retention.why", Language.DANISH, **told)
    assert "no right" in word("task.retention.why", Language.ENGLISH, **told)


def test_what_is_kept_is_asked_about_again_half_a_year_later(
    store: Store, cast: Cast, stranger: Partner
) -> None:
    with store.work() as work:
        says_keep(work, cast, stranger, HALF_A_YEAR_ON)
        assert asked_about(work, stranger, A_YEAR_ON - timedelta(days=1)) == []
        assert len(asked_about(work, stranger, A_YEAR_ON)) == 1


def test_a_right_that_nobody_settled_keeps_no_data_beyond_three_years(
    store: Store, cast: Cast
) -> None:
    with store.work() as work:
        ana, right = a_partner(work, "Ana Silva", cast.employer, made_on=date(2026, 1, 2))
        assert right.state is RightState.PENDING_EVIDENCE
        assert asked_about(work, ana, THREE_YEARS_ON - timedelta(days=3)) == []
        assert len(asked_about(work, ana, THREE_YEARS_ON)) == 1


def test_an_answer_after_the_right_is_not_the_last_one(store: Store, cast: Cast) -> None:
    """The clock asks half a year after the end; what is kept then is asked about at three years."""
    pass_time(store, NOW, local("2028-06-01T10:00"))
    with store.work() as work:
        says_keep(work, cast, cast.partner, local("2028-06-01T10:00"))
        assert asked_about(work, cast.partner, local("2029-06-01T10:00")) == []
        assert len(asked_about(work, cast.partner, THREE_YEARS_ON)) == 1


def test_whose_right_runs_and_who_is_forgotten_are_not_asked_about(
    store: Store, cast: Cast, stranger: Partner
) -> None:
    with store.work() as work:
        forget_person(work, stranger.id, K, NOW)
        assert asked_about(work, stranger, THREE_YEARS_ON) == []
        assert asked_about(work, cast.partner, THREE_YEARS_ON + timedelta(days=1)) == []
