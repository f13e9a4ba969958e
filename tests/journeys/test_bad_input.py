"""What strangers send: each gets a clear answer or a visible task, and nothing is lost."""

import asyncio
import smtplib
from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from casework.actions.register_cv import date_trouble
from casework.letters import Letter
from casework.model import RightState
from casework.tasks import TaskKind
from tests.journeys.papers import OLENA, pdf
from tests.journeys.story import BEGINS, CV, JOB, Story

NADIA = "nadia@post.example"


@pytest.fixture(autouse=True)
async def companies_are_there(story: Story) -> None:
    await story.upto(1)


def locked(content: bytes) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.encrypt("hemmelig")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


async def test_a_mail_without_a_sender_becomes_a_task(story: Story) -> None:
    await asyncio.to_thread(
        story.world.hands_in, b"Subject: Hej\r\n\r\nHvem er jeg?\r\n", NADIA, CV
    )

    assert "Hvem er jeg?" in (await story.world.task(TaskKind.UNKNOWN_SENDER)).quote


async def test_an_unknown_charset_loses_no_word(story: Story) -> None:
    raw = (
        b"From: nadia@post.example\r\nSubject: Hej\r\n"
        b'Content-Type: text/plain; charset="klingon-8"\r\n\r\nJeg s\xc3\xb8ger arbejde\r\n'
    )
    await asyncio.to_thread(story.world.hands_in, raw, NADIA, "sag@jobpartner.example")

    assert "Jeg søger arbejde" in (await story.world.task(TaskKind.UNKNOWN_SENDER)).quote


async def test_a_mail_of_60_megabytes_is_refused_at_once(story: Story) -> None:
    with pytest.raises((smtplib.SMTPException, ConnectionError)):
        await asyncio.to_thread(
            story.world.hands_in, b"Subject: stor\r\n\r\n" + b"x" * 60_000_000, NADIA, CV
        )


async def test_mail_for_a_foreign_domain_is_refused(story: Story) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused, match="We take no mail for that domain"):
        await asyncio.to_thread(
            story.world.hands_in, b"Subject: videre\r\n\r\n", NADIA, "somebody@elsewhere.example"
        )


@pytest.mark.parametrize(
    ("content", "letter"),
    [
        pytest.param(locked(pdf(OLENA)), Letter.FILE_REFUSED, id="encrypted"),
        pytest.param(pdf(OLENA)[:400], Letter.CV_UNREADABLE, id="truncated"),
    ],
)
async def test_a_cv_that_cannot_be_read_is_answered(
    story: Story, content: bytes, letter: Letter
) -> None:
    await story.world.mails(
        NADIA, CV, "CV", "Her.", files=(("cv.pdf", content, "application/pdf"),)
    )

    def answered() -> bool:
        with story.world.store.work() as work:
            return work.outbox.find(letter=letter, to=NADIA) is not None

    await story.world.eventually(answered)


async def test_a_photo_of_a_cv_is_kept_and_a_person_looks(story: Story) -> None:
    await story.olena.says("/start")
    await story.presses(story.olena, "lang:da")
    photo = BytesIO()
    Image.new("RGB", (400, 300), "white").save(photo, "JPEG")
    await story.olena.sends_photo(photo.getvalue())

    def kept() -> bool:
        with story.world.store.work() as work:
            return len(work.cvs.where()) == 1

    await story.world.eventually(kept)
    await story.world.task(TaskKind.CV_UNREADABLE)


async def test_a_button_pressed_twice_acts_once(story: Story) -> None:
    await story.line_2()
    await story.line_3()
    pressed = await story.presses(story.mette, ":approve")
    await story.world.eventually(story.approved)
    await story.mette.presses_data(*pressed)  # as it still stands on a slow phone
    await story.mette.waits_for("allerede løst")


async def test_a_company_that_is_not_in_the_scheme_is_answered_and_a_person_told(
    story: Story,
) -> None:
    await story.world.mails("ny@ukendt.example", JOB, "Vi søger en tjener", "Vi søger en tjener.")

    await story.world.letter("ny@ukendt.example", "Jobpartnerbanken")
    await story.world.task(TaskKind.COMPANY_NOT_IN_SCHEME)


async def test_an_agreement_in_the_future_is_asked_about_again(story: Story) -> None:
    await story.olena.says("/start")
    await story.presses(story.olena, "lang:da")
    await story.presses(story.olena, "perm:standing")
    await story.asked_for("name")
    await story.olena.says("Olena Kovalenko")
    await story.asked_for("reach")
    await story.presses(story.olena, "go:skip:reach")
    await story.asked_for("employer")
    await story.presses(story.olena, "emp:1")
    await story.asked_for("made_on")
    await story.olena.says("1. marts 2027")
    await story.olena.waits_for("første arbejdsdag")


async def test_an_agreement_two_years_back_is_a_persons_to_judge(story: Story) -> None:
    await story.olena.says("/start")
    await story.presses(story.olena, "lang:da")
    await story.presses(story.olena, "perm:standing")
    await story.asked_for("name")
    await story.olena.says("Olena Kovalenko")
    await story.asked_for("reach")
    await story.presses(story.olena, "go:skip:reach")
    await story.asked_for("employer")
    await story.presses(story.olena, "emp:1")
    await story.asked_for("made_on")
    await story.olena.says("30. november 2024")
    await story.presses(story.olena, "date:")
    await story.asked_for("relation")
    await story.presses(story.olena, "rel:spouse")
    await story.asked_for("cv")
    await story.olena.sends_document("cv.pdf", pdf(OLENA), "application/pdf")
    await story.asked_for("profile")
    await story.presses(story.olena, "prof:ok")
    await story.world.task(TaskKind.RIGHT_DOUBTFUL)
    with story.world.store.work() as work:
        (right,) = work.rights.where()
    assert right.state is RightState.PENDING_EVIDENCE


def test_only_the_last_year_needs_no_second_look() -> None:
    assert date_trouble(date(2026, 12, 1), BEGINS) == "future"
    assert date_trouble(date(2024, 11, 30), BEGINS) == "too_old"
    assert date_trouble(date(2026, 11, 30), BEGINS) is None
