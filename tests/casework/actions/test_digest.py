"""What a digest tells, in which order, and when it is made."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from casework.actions.digest import digest_context, send_digests
from casework.actions.todo import file_task
from casework.letters import Letter
from casework.model import LOCAL, Caseworker, RightState, State, Subject
from casework.ports import Work
from casework.tasks import TaskKind
from storage.store import Store
from tests.builders import NOW, Cast, a_cast, a_company, a_vacancy, local, sent, the_referral
from tests.casework.passing import in_words, pass_time

MORNING = datetime(2026, 12, 1, 7, 30, tzinfo=LOCAL)  # a Tuesday


def a_caseworker(work: Work, name: str = "Mette", **more: Any) -> Caseworker:
    email = f"{name.lower()}@jobcenter.example"
    return work.caseworkers.add(Caseworker(name=name, email=email, **more))


def a_task(work: Work, number: int, filed: datetime, **more: Any) -> None:
    file_task(work, TaskKind.CALL_COMPANY, Subject.REFERRAL, number, filed, key="test", **more)


def test_lines_stand_in_the_order_of_their_clocks(store: Store) -> None:
    with store.work() as work:
        mette = a_caseworker(work)
        for number, ago in enumerate((timedelta(hours=1), timedelta(days=5), timedelta(days=1)), 1):
            a_task(work, number, MORNING - ago)
        context = digest_context(work, mette, MORNING)

    told = [(group["when"], [line["id"] for line in group["lines"]]) for group in context["groups"]]
    assert told == [("overdue", [2]), ("today", [3]), ("later", [1])]
    assert context["overdue"] == 1


def test_what_is_over_the_cap_is_counted_by_kind(store: Store) -> None:
    with store.work() as work:
        mette = a_caseworker(work)
        work.decide_setting("rule.digest_most", "3", "test", MORNING)
    with store.work() as work:
        for number in range(1, 41):
            a_task(work, number, MORNING)
        context = digest_context(work, mette, MORNING)

    assert (context["total"], len(context["lines"])) == (40, 3)
    assert context["rest"] == [{"kind": "call_company", "count": 37}]


def test_long_words_are_shortened(store: Store) -> None:
    with store.work() as work:
        mette = a_caseworker(work)
        a_task(work, 1, MORNING, quote="ord " * 300)
        (line,) = digest_context(work, mette, MORNING)["lines"]

    assert len(line["quote"]) < 450


@pytest.mark.parametrize(
    ("moment", "made"),
    [
        ("2026-12-01T07:29", 0),
        ("2026-12-01T07:30", 1),
        ("2026-12-05T10:00", 0),  # a Saturday
        ("2026-12-24T10:00", 0),
        ("2026-12-25T10:00", 0),
    ],
)
def test_digest_is_made_on_working_mornings(store: Store, moment: str, made: int) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=LOCAL)
    with store.work() as work:
        a_caseworker(work)

        assert send_digests(work, now) == made
        assert send_digests(work, now) == 0


def test_empty_morning_gives_one_line_or_none_as_decided(store: Store) -> None:
    with store.work() as work:
        a_caseworker(work)
        assert send_digests(work, MORNING) == 1
        work.decide_setting("rule.digest_when_empty", "false", "test", MORNING)
    with store.work() as work:
        tomorrow = MORNING + timedelta(days=1)
        assert send_digests(work, tomorrow) == 0
        a_task(work, 1, tomorrow)
        assert send_digests(work, tomorrow + timedelta(hours=3)) == 0  # it has been looked at
        assert len(work.outbox.where(letter=Letter.DIGEST)) == 1


def _fallen_silent(store: Store) -> Cast:
    """Fjord Bageri never answers about Olena: dormant on Tuesday 15 December 2026."""
    with store.work() as work:
        cast = a_cast(work)
        vacancy = a_vacancy(work, cast.contact)
        sent(work, the_referral(work, vacancy), cast.mette, NOW)
    pass_time(store, NOW, local("2026-12-16T10:00"))
    return cast


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-12-16", 0),  # the Wednesday on which it is news to the partner only
        ("2026-12-21", 1),  # the Monday after, and every Monday
        ("2026-12-22", 0),
        ("2027-01-18", 1),
        ("2027-03-30", 1),  # the Tuesday after Easter Monday
    ],
)
def test_who_was_never_answered_is_named_once_a_week(store: Store, day: str, told: int) -> None:
    cast = _fallen_silent(store)
    with store.work() as work:
        silent = digest_context(work, cast.mette, local(f"{day}T07:30"))["silent"]

    assert [line["partner"] for line in silent] == ["Olena Kovalenko"] * told


def test_who_was_never_answered_is_named_in_the_mail_of_an_empty_morning(store: Store) -> None:
    cast = _fallen_silent(store)
    monday = local("2026-12-21T07:30")
    with store.work() as work:
        work.decide_setting("rule.digest_when_empty", "false", "test", NOW)
    with store.work() as work:
        for task in work.tasks.open():
            work.tasks.obsolete(task.subject, task.subject_id, NOW)
        assert send_digests(work, monday) == 2
        letter = next(
            one
            for one in work.outbox.where(letter=Letter.DIGEST)
            if one.outgoing.to == cast.mette.email
        )
    assert "Olena Kovalenko hos Fjord Bageri (Bager), siden tirsdag den 15." in in_words(letter)


def test_who_was_never_answered_is_named_for_as_long_as_the_right_runs(store: Store) -> None:
    cast = _fallen_silent(store)
    with store.work() as work:
        right = work.rights.get(cast.right.id)
        work.rights.save(right, replace(right, state=RightState.ENDED))
        silent = digest_context(work, cast.mette, local("2026-12-21T07:30"))["silent"]

    assert silent == []


def test_of_many_who_were_never_answered_the_rest_is_counted(store: Store) -> None:
    cast = _fallen_silent(store)
    with store.work() as work:
        for company in ("Havnens Fisk", "Grenaa Smede"):
            _, contact = a_company(work, company, f"{company} Kontakt")
            referral = sent(work, the_referral(work, a_vacancy(work, contact)), cast.mette, NOW)
            work.referrals.save(referral, replace(referral, state=State.DORMANT, since=NOW))
        work.decide_setting("rule.digest_most", "2", "test", NOW)
    with store.work() as work:
        context = digest_context(work, cast.mette, local("2026-12-21T07:30"))

    assert (len(context["silent"]), context["silent_more"]) == (2, 1)
    assert context["silent"][0]["company"] == "Fjord Bageri"  # the latest first
