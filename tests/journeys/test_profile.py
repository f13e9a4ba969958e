"""A partner sees what was read in the CV and puts it right in one message, by mail or in chat."""

from typing import Any

from casework.tasks import TaskKind
from tests.journeys.papers import OLENA, pdf
from tests.journeys.story import CV, Story

OLENAS = "olena@post.example"


def profile(story: Story) -> dict[str, Any]:
    with story.world.store.work() as work:
        return dict(work.cvs.where()[-1].profile)


async def test_one_message_in_chat_corrects_the_profile(story: Story) -> None:
    await story.upto(2)

    await story.olena.says("mit navn er Olena Kovalenko, telefon 20 12 34 56, jeg taler også tysk")

    shown = await story.olena.waits_for("Vi har rettet din profil")
    assert "Telefon: +4520123456" in shown.text
    assert "tysk" in shown.text
    assert profile(story)["languages"] == ["uk", "en", "da", "de"]
    assert not story.world.tasks(TaskKind.PARTNER_QUESTION)


async def test_one_mail_corrects_the_profile(story: Story) -> None:
    await story.upto(1)
    file = ("cv.pdf", pdf(OLENA), "application/pdf")
    await story.world.mails(OLENAS, CV, "Mit CV", "Her er det.", files=(file,))
    letter = await story.world.letter(OLENAS, "mangler")

    await story.world.mails(
        OLENAS, letter.reply_to, "SV: CV", "Hej\nMin telefon er 20 12 34 56.\nOlena"
    )

    corrected = await story.world.letter(OLENAS, "Vi har rettet din profil")
    assert "Telefon: +4520123456" in corrected.plain
    with story.world.store.work() as work:
        assert work.partners.where()[-1].phone == "+4520123456"


async def test_a_question_beside_a_correction_is_a_persons(story: Story) -> None:
    await story.upto(2)

    await story.olena.says("Jeg taler også tysk. Hvornår hører jeg noget?")

    assert "tysk" in (await story.world.task(TaskKind.PARTNER_QUESTION)).quote
    assert "de" not in profile(story)["languages"]
