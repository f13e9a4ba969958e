"""What a digest tells, in which order, and when it is made."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from casework.actions.digest import digest_context, send_digests
from casework.actions.todo import file_task
from casework.letters import Letter
from casework.model import LOCAL, Caseworker, Subject
from casework.ports import Work
from casework.tasks import TaskKind
from storage.store import Store

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
