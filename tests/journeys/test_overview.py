"""The weekly overview and the half-yearly annex, from a story that really happened."""

import re
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image

from app.due import write_annex
from casework.actions.overview import annex_context, overview_context, send_overviews
from casework.model import LOCAL, Caseworker, Language
from storage.store import Store
from tests.journeys.story import Story

LONE = "lone@jobcenter.example"


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=LOCAL)


async def hired_with_a_leader(story: Story) -> None:
    """Olena is hired on Wednesday 9 December 2026; Lone leads."""
    with story.world.store.work() as work:
        work.caseworkers.add(Caseworker(name="Lone Friis", email=LONE, is_leader=True))
    await story.upto(6)
    await story.hired()


async def test_leader_gets_last_week_on_monday_morning(story: Story) -> None:
    await hired_with_a_leader(story)
    await story.world.move_to("2026-12-14T08:05")
    letter = await story.world.letter(LONE, "uge 50")
    rows = [line.split() for line in letter.plain.splitlines()]

    assert letter.subject == "Ugens overblik: uge 50, 0 CV sendt, 1 samtale, 1 ansat"
    for row in ("49 1 0 0", "50 0 1 1", "Samtaler 1 1 100 %"):
        assert row.split() in rows
    message = message_from_bytes(story.world.mailbox.raw(letter.number), policy=default)
    pictures = {
        part["Content-ID"]: part
        for part in message.walk()
        if part.get_content_type() == "image/png"
    }
    assert letter.html is not None
    shown = re.findall(r'<img src="cid:([a-z]+)" alt="([^"]+)"', letter.html)
    assert {f"<{name}>" for name, _ in shown} == set(pictures)
    for part in pictures.values():
        assert isinstance(part, EmailMessage)
        assert Image.open(BytesIO(part.get_content())).width == 1088
    assert not letter.files
    assert story.world.mailbox.shown(letter.number).count("data:image/png;base64,") == 3
    assert all(f"[{alt}]" in letter.plain for _, alt in shown)


async def test_what_is_counted_is_what_happened(story: Story) -> None:
    await hired_with_a_leader(story)
    with story.world.store.work() as work:
        told = overview_context(work, local("2026-12-14T08:05"))["figures"]

    assert told["employed"] == 1
    assert told["flow"] == {"sent": 0, "interviews": 1, "hired": 1}
    assert told["outcomes"] == {"part": 1, "whole": 1, "percent": 100}
    assert told["duties"]["read"] == {"part": 0, "whole": 0, "percent": None}
    stages = {row["name"]: row for row in told["stages"]}
    assert (stages["interview"]["count"], stages["outcome"]["count"]) == (1, 1)
    assert told["manual"] == 1


async def test_annex_tells_of_nobody(story: Story, tmp_path: Path) -> None:
    await hired_with_a_leader(story)
    with story.world.store.work() as work:
        files = write_annex(work, Language.DANISH, tmp_path / "bilag", local("2027-01-04T09:00"))

    names = {file.name for file in files}
    assert names >= {
        "jobpartnerbanken-2026-2.md",
        "jobpartnerbanken-2026-2.html",
        "jobpartnerbanken-2026-2.pdf",
        "flow.png",
    }
    markdown, html, pdf = (
        next(file for file in files if file.suffix == kind) for kind in (".md", ".html", ".pdf")
    )
    with pypdfium2.PdfDocument(pdf) as document:
        printed = "\n".join(page.get_textpage().get_text_range() for page in document)
        pages = [page.render(scale=0.3).to_pil() for page in document]
    for text in (markdown.read_text("utf-8"), html.read_text("utf-8"), printed):
        assert "færre end 5" in text
        assert "Registreret i perioden" in text
        assert not re.search("Olena|Kovalenko|Fjord|Mette|Lone", text)
    assert all(page.getextrema() != ((255, 255),) * 3 for page in pages)
    assert "](flow.png)" in markdown.read_text("utf-8")
    assert 'src="data:image/png;base64,' in html.read_text("utf-8")


def test_overview_goes_to_leaders_once_a_week_from_its_first_working_day(store: Store) -> None:
    with store.work() as work:
        work.caseworkers.add(Caseworker(name="Mette", email="mette@jobcenter.example"))
        work.caseworkers.add(Caseworker(name="Lone", email=LONE, is_leader=True))
        made = {
            moment: send_overviews(work, local(moment))
            for moment in (
                "2026-12-14T07:59",
                "2026-12-14T08:00",
                "2026-12-14T08:05",
                "2026-12-18T12:00",
                "2027-03-29T10:00",  # Easter Monday
                "2027-03-30T08:00",
            )
        }

    assert list(made.values()) == [0, 1, 0, 0, 0, 1]


def test_annex_of_an_empty_half_year_has_no_trouble_with_nothing(store: Store) -> None:
    with store.work() as work:
        told = annex_context(work, local("2027-01-04T09:00"))["figures"]

    assert (told["registered"], told["manual_each"], len(told["spans"])) == (0, None, 6)
