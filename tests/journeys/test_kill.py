"""kill -9 after every step of the story, while the step is being worked: the restarted process
finishes it, nothing is lost and no letter is sent twice. And SIGTERM, after which nothing has to be
asked about either.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from app.demo.samples import COMPANIES
from casework.letters import OutboxState
from casework.model import State
from casework.tasks import TaskKind
from casework.workdays import NATIONAL, add_workdays, at_local, local_date
from storage.store import Store
from tests.journeys.outside import Outside
from tests.journeys.papers import OLENA, pdf
from tests.journeys.story import METTE, VACANCY

PEOPLE = 30
DAY_NAMES = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")


@pytest.fixture
async def outside(store: Store, database_url: str, tmp_path: Path) -> AsyncIterator[Outside]:
    world = Outside(store, database_url, tmp_path)
    await world.start()
    yield world
    await world.stop()


async def _registered(world: Outside) -> None:
    """Olena registers; the service dies after each thing she does."""
    answers = len(world.olena.answers)

    async def answered(do: Callable[[], object]) -> None:
        nonlocal answers
        answers = len(world.olena.answers)
        result = do()
        if asyncio.iscoroutine(result):
            await result
        await world.kill_and_begin()
        await world.eventually(lambda: len(world.olena.answers) > answers)

    with world.store.work() as work:
        employer = work.companies.find(name="Anholt Maskinfabrik")
    assert employer is not None
    made_on = local_date(datetime.now(UTC) - timedelta(days=20))  # noqa: TID251
    await answered(lambda: world.olena.says("/start"))
    await answered(lambda: world.pressed("lang:da"))
    await world.pressed("perm:standing")
    await world.eventually(lambda: "Asking:name" in world.conversations())
    await answered(lambda: world.olena.says("Olena Kovalenko"))
    await answered(lambda: world.pressed("go:skip:reach"))
    await world.eventually(lambda: "Asking:employer" in world.conversations())
    await world.pressed(f"emp:{employer.id}")
    await world.eventually(lambda: "Asking:made_on" in world.conversations())
    await answered(lambda: world.olena.says(made_on.isoformat()))
    await answered(lambda: world.pressed("rel:spouse"))
    await world.eventually(lambda: "Asking:cv" in world.conversations())
    await world.olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")
    await world.kill_and_begin()
    await world.eventually(lambda: "Asking:profile" in world.conversations())
    await world.pressed("prof:ok")
    await world.kill_and_begin()

    def has_right() -> bool:
        with world.store.work() as work:
            return len(work.rights.where()) == 1

    await world.eventually(has_right)


@pytest.mark.timeout(300)
async def test_a_service_that_is_killed_after_every_step_finishes_the_story(
    outside: Outside,
) -> None:
    now = datetime.now(UTC)  # noqa: TID251 - the service lives in real time
    await outside.command("company", "import", str(COMPANIES))
    await outside.command("caseworker", "add", "Mette Kjær", METTE)
    await _registered(outside)

    await outside.mails("job@jobpartner.example", VACANCY.replace("18. december", "28. december"))
    await outside.kill_and_begin()
    await outside.gets("vacancy_receipt")
    await outside.eventually(lambda: outside.task(TaskKind.APPROVE_SEND))
    await outside.command("task", "do", str(outside.task(TaskKind.APPROVE_SEND)), "approve")
    await outside.kill_and_begin()
    await outside.command("clock", "--at", (now + timedelta(hours=3)).isoformat())
    await outside.eventually(lambda: outside.state() == State.DELIVERED)

    day = add_workdays(local_date(now), 5, NATIONAL)
    said = f"Vi vil gerne se hende til samtale {DAY_NAMES[day.weekday()]} d. {day.day}/{day.month} kl. 10."
    letter = await outside.gets("cv_to_company")
    await outside.mails(letter.reply_to, said, letter)
    await outside.kill_and_begin()
    await outside.eventually(lambda: outside.state() == State.BOOKED)
    await outside.gets("company_noted")

    over = at_local(day, time(12, 5))
    await outside.command("clock", "--at", over.isoformat())
    await outside.kill_and_begin()
    await outside.eventually(lambda: outside.state() == State.AWAITING_OUTCOME)
    question = await outside.gets("outcome_question_company")
    await outside.mails(question.reply_to, "Vi har valgt at ansætte hende.", question)
    await outside.kill_and_begin()
    await outside.eventually(lambda: outside.task(TaskKind.CONFIRM_OUTCOME))
    await outside.command("task", "do", str(outside.task(TaskKind.CONFIRM_OUTCOME)), "confirm")
    await outside.kill_and_begin()
    await outside.eventually(lambda: outside.state() == State.HIRED)

    twice = Counter(mail.message_id for mail in outside.mailbox.mails())
    assert [one for one, count in twice.items() if count > 1] == []
    texts = Counter(message.text for message in outside.olena.answers)
    assert [text for text, count in texts.items() if count > 1] == []
    assert outside.kills >= 10


@pytest.mark.timeout(300)
async def test_a_service_told_to_stop_in_the_middle_of_its_work_leaves_nothing_to_ask_about(
    outside: Outside,
) -> None:
    """Five times while thirty people write and mails come in: who wrote is answered, once."""
    people = [outside.chats.person(f"Nr {n}", "da", chat_id=3000 + n) for n in range(PEOPLE)]
    for n in range(5):
        for one in people:
            await one.says("/help")
        await outside.mails("job@jobpartner.example", VACANCY.replace("bager", f"bager {n}"))
        await asyncio.sleep(0.1 * n)
        assert await asyncio.to_thread(outside.terminate) == 0
        with outside.store.work() as work:
            assert work.outbox.where(state=[OutboxState.SENDING, OutboxState.UNKNOWN]) == []
        await outside.begin()

    await outside.eventually(lambda: all(len(one.answers) >= 5 for one in people))
    assert [len(one.answers) for one in people] == [5] * PEOPLE
    with outside.store.work() as work:
        assert len(work.inbound.where()) == 5
        assert work.outbox.where(state=OutboxState.UNKNOWN) == []
