"""A partner who writes German by mail is answered in German, all the way to an interview."""

import re

from aiohttp import ClientSession

from casework.model import Language, State
from tests.journeys.papers import OLENA, pdf
from tests.journeys.story import CV, Story

OLENAS = "olena@post.example"
HELLO = """Guten Tag,

anbei schicke ich Ihnen meinen Lebenslauf. Mein Mann hat eine neue Arbeit bei Ihnen in der Nähe
und ich möchte auch gerne arbeiten.

Mit freundlichen Grüßen
Olena Kovalenko
"""


async def registers(story: Story) -> None:
    """By mail and by the page behind its link."""
    await story.upto(1)
    file = ("cv.pdf", pdf(OLENA), "application/pdf")
    await story.world.mails(OLENAS, CV, "Mein Lebenslauf", HELLO, files=(file,))
    asked = await story.world.letter(OLENAS, "es fehlt noch etwas")
    path = re.search(r"/svar/par-\S+", asked.plain)
    assert path
    form = {
        "employer": story.company("Anholt Maskinfabrik"),
        "made_on": "2026-11-03",
        "permission": "yes",
    }
    async with ClientSession(story.world.desk_url) as browser:
        async with browser.get(path[0]) as shown:
            page = await shown.text()
        async with browser.post(path[0], data=form) as answer:
            noted = await answer.text()
    assert '<html lang="de">' in page
    assert "Welche Firma hat Ihre Partnerin oder Ihren Partner eingestellt?" in page
    assert "Danke – es ist notiert" in noted


async def test_mailed_cv_is_registered_in_german(story: Story) -> None:
    await registers(story)

    registered = await story.world.letter(OLENAS, "Sie sind angemeldet")
    assert "Mittwoch, 3. November 2027" in registered.plain
    await story.world.mails(
        OLENAS, registered.reply_to, "AW: Profil", "Meine Telefonnummer ist 20 12 34 56."
    )
    assert "Telefon: +4520123456" in (await story.world.letter(OLENAS, "Profil geändert")).plain
    with story.world.store.work() as work:
        assert [one.language for one in work.partners.where()] == [Language.GERMAN]


async def test_german_answer_to_an_invitation_is_understood(story: Story) -> None:
    await registers(story)
    await story.line_3()
    await story.line_4()
    await story.world.letter(OLENAS, "Ihr Lebenslauf ist jetzt an Fjord Bageri geschickt")
    await story.line_5()
    invited = await story.world.letter(OLENAS, "Einladung zum Vorstellungsgespräch")
    assert "Mittwoch, 9. Dezember 2026, 13:30 Uhr" in invited.plain
    text = "Guten Tag, leider kann ich an dem Tag nicht kommen."
    await story.world.mails(
        OLENAS, invited.reply_to, f"AW: {invited.subject}", text, answers=invited
    )

    await story.world.letter(OLENAS, "dass Sie an dem Tag nicht kommen können")
    assert story.world.state() != State.BOOKED


async def test_link_that_is_nobodys_is_answered_in_the_language_of_the_browser(
    story: Story,
) -> None:
    async with (
        ClientSession(story.world.desk_url, headers={"Accept-Language": "de-AT,de;q=0.9"}) as one,
        one.get("/svar/par-1-x-nothing") as shown,
    ):
        page = await shown.text()

    assert '<html lang="de">' in page
    assert "Diese Seite gibt es nicht" in page
