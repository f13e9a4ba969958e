"""The story of the first landing, line by line, over real sockets, on both databases.

Each test tells the story up to its line, so each can be run alone and in any order.
"""

import asyncio
import re

from aiohttp import ClientSession

from casework.cvs.cpr import find_cpr
from casework.letters import Letter
from casework.model import Partner, RightState, VacancyState
from casework.tasks import TaskKind
from storage.documents.extract import extract_text
from tests.journeys.papers import OLENA, pdf
from tests.journeys.story import CV, INVITATION, KAREN, METTE, Story


def the_partner(story: Story) -> Partner:
    with story.world.store.work() as work:
        (partner,) = work.partners.where()
        return partner


async def test_line_1_ten_companies_are_imported_and_one_is_the_municipality(
    story: Story,
) -> None:
    await story.upto(1)

    with story.world.store.work() as work:
        companies = work.companies.where()
        assert len(companies) == 10
        assert [one.name for one in companies if one.is_municipality] == ["Norddjurs Kommune"]
        assert len(work.agreements.where(state="signed")) == 10


async def test_line_2_a_partner_registers_in_chat_and_her_right_has_its_last_day(
    story: Story,
) -> None:
    await story.upto(2)

    with story.world.store.work() as work:
        (right,) = work.rights.where()
        (cv,) = work.cvs.where()
    assert (right.state, right.last_day.isoformat()) == (RightState.ACTIVE, "2027-11-03")
    assert cv.profile["name"] == "Olena Kovalenko"
    assert "3. november 2027" in (await story.olena.waits_for("3. november 2027")).text


async def test_line_2_the_same_cv_by_mail_is_the_same_record(story: Story) -> None:
    await story.upto(2)
    asked = await story.world.letter("olena@post.example", "Er dette din mailadresse?")
    path = re.search(r"/svar/par-\S+", asked.plain)
    assert path
    async with ClientSession(story.world.desk_url) as browser:
        assert (await submits(browser, path[0], {}))[0] == 200
    file = ("cv.pdf", pdf(OLENA), "application/pdf")
    await story.world.mails("olena@post.example", CV, "Mit CV", "Her er det.", files=(file,))

    await story.olena.waits_for("Vi har allerede dette CV")
    with story.world.store.work() as work:
        assert (len(work.partners.where()), len(work.cvs.where())) == (1, 1)


async def test_line_2_a_stranger_may_mail_a_cv_and_is_asked_for_the_rest(story: Story) -> None:
    await story.upto(1)
    file = ("cv.pdf", pdf(OLENA), "application/pdf")
    await story.world.mails("olena@post.example", CV, "Mit CV", "Her er det.", files=(file,))

    letter = await story.world.letter("olena@post.example", "mangler")
    assert "/svar/par-" in letter.plain
    assert (await story.world.task(TaskKind.COMPLETE_PARTNER)).context["missing"]


async def test_line_2_what_a_mailed_cv_lacks_is_asked_for_on_a_page(story: Story) -> None:
    await story.upto(1)
    file = ("cv.pdf", pdf(OLENA), "application/pdf")
    await story.world.mails("olena@post.example", CV, "Mit CV", "Her er det.", files=(file,))
    letter = await story.world.letter("olena@post.example", "/svar/par-")
    path = re.search(r"/svar/par-\S+", letter.plain)
    assert path
    form = {"employer": story.company("Anholt Maskinfabrik"), "permission": "yes"}

    async with ClientSession(story.world.desk_url) as browser:
        status, again = await submits(browser, path[0], form | {"made_on": "2027-01-04"})
        assert (status, again.count(" selected"), again.count(" checked")) == (422, 1, 1)
        assert 'value="2027-01-04"' in again
        assert (await submits(browser, path[0], form | {"made_on": "2026-11-03"}))[0] == 200

    registered = await story.world.letter("olena@post.example", "Anholt Maskinfabrik")
    assert "onsdag den 3. november 2027" in registered.plain


async def submits(browser: ClientSession, path: str, form: dict[str, str]) -> tuple[int, str]:
    async with browser.post(path, data=form) as answer:
        return answer.status, await answer.text()


async def test_line_3_a_vacancy_by_mail_gets_a_receipt_that_says_what_was_understood(
    story: Story,
) -> None:
    await story.upto(3)

    receipt = await story.world.letter(KAREN, "Vi har modtaget jeres stilling")
    for words in ("fredag den 18. december 2026", "37", "Grenaa", "bager"):
        assert words in receipt.plain


async def test_line_3_a_reply_to_the_receipt_corrects_it(story: Story) -> None:
    await story.upto(3)
    receipt = await story.world.letter(KAREN, "Vi har modtaget jeres stilling")
    await story.world.mails(
        KAREN, receipt.reply_to, f"SV: {receipt.subject}", "Fristen er den 20.", answers=receipt
    )

    corrected = await story.world.letter(KAREN, "Jeres stilling er rettet")
    assert "søndag den 20. december 2026" in corrected.plain


async def test_line_4_an_approved_cv_reaches_the_contact_with_a_signed_address(
    story: Story,
) -> None:
    await story.upto(4)

    letter = await story.world.letter(KAREN, "CV til jer")
    assert letter.reply_to.startswith("svar+ref-")
    assert letter.files == ("CV Olena Kovalenko.pdf",)
    content, _ = story.world.mailbox.attachment(letter.number, "CV Olena Kovalenko.pdf")
    text = extract_text(content, "application/pdf").text
    assert not find_cpr(text)
    assert text.split() == OLENA.split()


async def test_line_5_a_plain_reply_books_the_interview_and_both_are_told(story: Story) -> None:
    await story.upto(5)

    told = await story.olena.waits_for("onsdag den 9. december 2026 kl. 13.30")
    assert "Bed hende spørge efter Kaj på lageret og medbringe eksamensbeviser." in told.text
    noted = await story.world.letter(KAREN, "invitation til samtale")
    assert "onsdag den 9. december 2026 kl. 13.30" in noted.plain
    assert INVITATION in noted.plain


async def test_line_6_both_sides_are_asked_and_a_hire_that_is_confirmed_ends_the_right(
    story: Story,
) -> None:
    await story.upto(6)
    await story.olena.waits_for(lambda message: "Jeg fik jobbet" in message.labels)
    await story.hired()

    with story.world.store.work() as work:
        (right,) = work.rights.where()
    assert (right.state, right.ended_because) == (RightState.ENDED, "first_job")
    await story.olena.waits_for("Tillykke")


async def test_line_6_silence_brings_reminders_and_then_a_task(story: Story) -> None:
    await story.upto(6)
    for day in ("2026-12-10", "2026-12-11", "2026-12-14"):
        await story.world.move_to(f"{day}T09:05")

    await story.world.task(TaskKind.OUTCOME_MISSING)
    with story.world.store.work() as work:
        asked = work.outbox.where(letter=Letter.OUTCOME_QUESTION_COMPANY)
    assert len(asked) == 4  # at once, and on three working mornings


async def test_line_6_a_no_after_the_interview_opens_a_barrier_dialogue(story: Story) -> None:
    await story.upto(6)
    letter = await story.world.letter(KAREN, "Hvordan gik samtalen")
    text = "Det blev desværre ikke hende denne gang, hun mangler erfaring."
    await story.world.mails(KAREN, letter.reply_to, f"SV: {letter.subject}", text, answers=letter)
    await story.presses(story.mette, ":confirm")

    await story.world.task(TaskKind.BARRIER_DIALOGUE)
    with story.world.store.work() as work:
        assert len(work.barriers.where()) == 1
    await story.world.letter(KAREN, "Hvad kan vi gøre sammen")


async def test_line_7_a_vacancy_closes_after_its_deadline(story: Story) -> None:
    await story.upto(3)
    await story.world.move_to("2026-12-19T00:05")

    with story.world.store.work() as work:
        (vacancy,) = work.vacancies.where()
    assert vacancy.state is VacancyState.CLOSED


async def test_line_7_a_right_is_announced_before_it_ends_and_then_ends(story: Story) -> None:
    await story.upto(2)
    await story.world.move_to("2027-10-04T09:00")
    await story.world.task(TaskKind.RIGHT_ENDING)
    await story.world.move_to("2027-11-04T09:00")

    with story.world.store.work() as work:
        (right,) = work.rights.where()
    assert (right.state, right.ended_because) == (RightState.ENDED, "one_year")


async def test_line_8_each_caseworker_gets_one_digest_a_working_morning(story: Story) -> None:
    await story.upto(3)
    await story.world.task(TaskKind.APPROVE_SEND)
    await story.world.move_to("2026-12-01T07:35")
    digest = await story.world.letter(METTE, "Dagens overblik")
    await story.world.move_to("2026-12-01T08:30")
    await asyncio.sleep(0.3)

    assert "Send Olena Kovalenkos CV til Fjord Bageri" in digest.plain
    mornings = [mail for mail in story.world.mailbox.mails() if mail.to == METTE]
    assert len(mornings) == 1
