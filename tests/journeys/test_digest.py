"""The digest over real sockets: what it shows, its links, and commands in a reply to it."""

import re
from dataclasses import replace

from aiohttp import ClientSession

from app.demo.mailbox import Mail
from casework.inputs import InputState
from casework.model import State, Subject
from casework.tasks import Task, TaskKind, TaskState
from tests.journeys.story import KAREN, METTE, Story

STRANGER = "somebody@else.example"


async def the_digest(story: Story) -> tuple[Task, Mail]:
    """One task, to approve a CV, and the morning's digest of it."""
    await story.upto(3)
    task = await story.world.task(TaskKind.APPROVE_SEND)
    await story.world.move_to("2026-12-01T07:35")
    return task, await story.world.letter(METTE, "Dagens overblik")


def now_of(story: Story, task: Task) -> Task:
    with story.world.store.work() as work:
        return work.tasks.get(task.id)


async def replies(story: Story, digest: Mail, text: str, sender: str = METTE) -> None:
    await story.world.mails(sender, digest.reply_to, f"SV: {digest.subject}", text, answers=digest)


async def test_command_in_a_reply_is_done_and_answered(story: Story) -> None:
    task, digest = await the_digest(story)
    await replies(story, digest, f"Hej\n\n{task.id} ja\n999 færdig\n")

    answer = await story.world.letter(METTE, "1 af 2 opgaver er løst")
    assert "Løst: CV'et sendes" in answer.plain
    assert "ingen opgave med det nummer" in answer.plain
    done = now_of(story, task)
    assert (done.state, done.done_with) == (TaskState.DONE, "approve")
    await story.world.eventually(lambda: story.world.state() == State.DELIVERED)
    await story.world.letter(KAREN, "CV til jer")


async def test_command_that_is_not_understood_changes_nothing_and_says_what_to_write(
    story: Story,
) -> None:
    task, digest = await the_digest(story)
    await replies(story, digest, f"{task.id} ja, men vent til mandag")

    answer = await story.world.letter(METTE, "0 af 1 opgave er løst")
    assert f'Skriv "{task.id} send" eller "{task.id} send ikke"' in answer.plain
    assert now_of(story, task).state is TaskState.OPEN


async def test_command_at_the_signed_address_counts_only_from_its_caseworker(
    story: Story,
) -> None:
    task, digest = await the_digest(story)
    await replies(story, digest, f"{task.id} ja", sender=STRANGER)

    await story.world.letter(STRANGER, "")
    assert now_of(story, task).state is TaskState.OPEN


async def test_command_from_the_caseworker_without_the_signed_address_does_nothing(
    story: Story,
) -> None:
    task, _ = await the_digest(story)
    await story.world.mails(METTE, "sag@jobpartner.example", "Opgaver", f"{task.id} ja")

    await story.world.letter(METTE, "Intet er gjort")
    assert now_of(story, task).state is TaskState.OPEN
    with story.world.store.work() as work:
        mails = [one.why for one in work.inbound.where(state=InputState.DONE)]
    assert mails[-1] == "commands_not_signed"


async def test_link_shows_the_task_and_only_the_button_does_it(story: Story) -> None:
    task, digest = await the_digest(story)
    path = re.search(r"/svar/task-\S+-approve-\S+", digest.plain)
    assert path

    async with ClientSession(story.world.desk_url) as browser:
        async with browser.get(path[0]) as shown:
            assert (shown.status, "Olena Kovalenko" in await shown.text()) == (200, True)
        assert now_of(story, task).state is TaskState.OPEN
        async with browser.post(path[0], data={"note": "talt med hende"}) as done:
            assert (done.status, "er løst" in await done.text()) == (200, True)
        assert now_of(story, task).done_with == "approve"
        async with browser.post(path[0]) as again:
            assert again.status == 410

    with story.world.store.work() as work:
        (row,) = [
            one
            for one in work.events.of(Subject.REFERRAL, task.subject_id)
            if one.name == "task.approve_send.approve"
        ]
    assert (row.actor, row.channel, row.words) == ("caseworker:1", "link", "talt med hende")


async def test_link_of_one_task_or_caseworker_is_no_good_for_another(story: Story) -> None:
    task, digest = await the_digest(story)
    path = re.search(r"/svar/task-([0-9a-z]+)\.([0-9a-z]+)(-approve-\S+)", digest.plain)
    assert path

    async with ClientSession(story.world.desk_url) as browser:
        for changed in (
            f"/svar/task-{path[1]}.2{path[3]}",
            f"/svar/task-z.{path[2]}{path[3]}",
            path[0].replace("approve", "decline"),
        ):
            async with browser.post(changed) as answer:
                assert answer.status == 404
        assert now_of(story, task).state is TaskState.OPEN
        await story.world.move_to("2026-12-16T10:00")
        async with browser.post(path[0]) as late:
            assert (late.status, "gælder ikke længere" in await late.text()) == (410, True)
    assert now_of(story, task).state is TaskState.OPEN


async def test_digest_comes_in_chat_too_where_that_is_chosen(story: Story) -> None:
    await story.upto(3)
    await story.world.task(TaskKind.APPROVE_SEND)
    with story.world.store.work() as work:
        (mette,) = work.caseworkers.where()
        work.caseworkers.save(mette, replace(mette, digest_in_chat=True))
    await story.world.move_to("2026-12-01T08:05")

    await story.mette.waits_for("Dagens overblik")
    await story.world.letter(METTE, "Dagens overblik")
