"""What a partner told of a job counts when the company says no more than that it hired (A5, A9)."""

from datetime import date, timedelta

import pytest

from casework.actions.company_says import company_says
from casework.actions.do_task import do_task
from casework.actions.got_job import got_job
from casework.events import Channel, Job
from casework.letters import Letter
from casework.model import Referral, Right, RightEnd, RightState, State
from casework.ports import Work
from casework.readings import Intent, ReplyReading
from casework.tasks import Do, TaskKind
from storage.store import Store
from tests.builders import MADE_ON, NOW, Cast, from_contact, from_partner, interviewed, local
from tests.casework.passing import tasks

MEETS = local("2026-12-09T13:30")
AFTER = local("2026-12-09T16:00")
NEXT_DAY = AFTER + timedelta(days=1)
MONTH_LATER = local("2027-01-10T10:00")
AGREED = date(2026, 12, 9)


@pytest.fixture
def awaited(store: Store, cast: Cast, delivered: Referral) -> Referral:
    with store.work() as work:
        return interviewed(work, delivered, MEETS, NOW + timedelta(hours=4))


def tells(work: Work, cast: Cast, *, permanent: bool, months: int | None = None) -> None:
    job = Job(
        company_id=cast.company.id, agreed_on=AGREED, hours=37, permanent=permanent, months=months
    )
    got_job(work, cast.partner, job, from_partner(cast.partner), AFTER)


def decides(work: Work, cast: Cast, what: Do) -> Right:
    (task,) = tasks(work, TaskKind.FIRST_JOB_CHECK)
    do_task(work, task, what, cast.mette, Channel.COMMAND, MONTH_LATER, tls_known=True)
    return work.rights.get(cast.right.id)


def company_hires(work: Work, cast: Cast, referral: Referral) -> Referral:
    hired = ReplyReading(intent=Intent.HIRED, sure=True, because=("ansat",))
    by = from_contact(cast.contact.id, "inbound:77")
    return company_says(work, work.referrals.get(referral.id), hired, by, NEXT_DAY, quote="Ansat")


def test_a_short_job_is_a_caseworkers_to_judge_also_when_the_company_confirms_the_hire(
    store: Store, cast: Cast, awaited: Referral
) -> None:
    """A5: the right stays active meanwhile, and the partner hears who decides."""
    with store.work() as work:
        tells(work, cast, permanent=False, months=3)
        assert company_hires(work, cast, awaited).state is State.HIRED

        assert work.rights.get(cast.right.id).state is RightState.ACTIVE
        (letter,) = work.outbox.where(letter=Letter.HIRED_PARTNER)
        assert letter.outgoing.context["right_ends"]
        ended = decides(work, cast, Do.ENDS_RIGHT)
    assert (ended.ended_because, ended.ended_on) == (RightEnd.FIRST_JOB, AGREED)


def test_a_permanent_job_that_both_tell_of_ends_the_right_on_the_day_it_was_agreed(
    store: Store, cast: Cast, awaited: Referral
) -> None:
    with store.work() as work:
        tells(work, cast, permanent=True)
        company_hires(work, cast, awaited)

        ended = work.rights.get(cast.right.id)
        assert tasks(work, TaskKind.FIRST_JOB_CHECK) == []
    assert (ended.ended_because, ended.ended_on) == (RightEnd.FIRST_JOB, AGREED)


def test_a_right_that_a_caseworker_kept_is_not_ended_by_the_companys_word(
    store: Store, cast: Cast, awaited: Referral
) -> None:
    with store.work() as work:
        tells(work, cast, permanent=False, months=3)
        decides(work, cast, Do.KEEPS_RIGHT)
        assert company_hires(work, cast, awaited).state is State.HIRED

        assert work.rights.get(cast.right.id).state is RightState.ACTIVE
        assert tasks(work, TaskKind.FIRST_JOB_CHECK) == []


@pytest.mark.parametrize(
    ("agreed_on", "ended_on"),
    [
        pytest.param(date(2026, 11, 20), date(2026, 11, 20), id="told"),
        pytest.param(None, date(2027, 1, 10), id="not-told"),
        pytest.param(date(2026, 10, 1), MADE_ON, id="before-the-right"),
    ],
)
def test_a_right_ends_on_the_day_the_job_was_agreed_and_not_when_it_was_looked_at(
    store: Store, cast: Cast, agreed_on: date | None, ended_on: date
) -> None:
    """A9; nothing is known of the day: it is the day of the decision."""
    with store.work() as work:
        job = Job(permanent=True, hours=37, agreed_on=agreed_on)
        got_job(work, cast.partner, job, from_partner(cast.partner), NOW)
        assert decides(work, cast, Do.ENDS_RIGHT).ended_on == ended_on
