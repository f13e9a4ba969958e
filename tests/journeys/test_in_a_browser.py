"""The demo walked by hand, as its visitor: a real browser, the real `jobpartnerbank demo`.

Runs where a Chromium is installed. With JPB_TEST_SCREENSHOTS set to a folder, what was seen on the
way is kept there.
"""

import asyncio
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Frame, Page, async_playwright

from casework.model import LOCAL
from casework.workdays import NATIONAL, next_workday

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


class Visitor:
    """Somebody before the demo's page, who presses, writes and reads."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self._seen = 0

    async def opens(self, path: str) -> None:
        await self.page.goto(self.address + path)

    @property
    def chat(self) -> Frame:
        return next(one for one in self.page.frames if one.parent_frame is not None)

    async def looks(self, name: str) -> None:
        folder = os.environ.get("JPB_TEST_SCREENSHOTS")  # noqa: TID251 - asked for by hand only
        self._seen += 1
        if folder:
            await asyncio.sleep(0.7)  # the letter's own frame comes after the page
            await self.page.screenshot(path=Path(folder) / f"{self._seen:02}-{name}.png")

    async def becomes(self, name: str) -> None:
        """Sits down as another person of the chat."""
        await self.opens("/")
        await self.chat.get_by_text(name).first.click()

    async def presses(self, label: str) -> None:
        await self.chat.get_by_role("button", name=label).locator("visible=true").last.click()

    async def says(self, text: str) -> None:
        box = self.chat.locator("textarea:visible").first
        await box.fill(text)
        await box.press("Enter")

    async def reads(self, words: str) -> None:
        await self.chat.get_by_text(words).locator("visible=true").last.wait_for()

    async def sends_file(self, path: Path) -> None:
        await self.chat.locator("input[type=file]").first.set_input_files(path)
        await self.chat.locator("textarea:visible").first.press("Enter")

    async def moves_clock(self, step: str, times: int = 1) -> None:
        for _ in range(times):
            await self.page.get_by_role("button", name=step).click()

    async def finds_letter(self, subject: str) -> None:
        """Opens the newest letter with this subject, as soon as there is one."""
        for _ in range(100):
            await self.opens("/mailbox")
            link = self.page.get_by_role("link", name=re.compile(subject)).first
            if await link.count():
                await link.click()
                return
            await asyncio.sleep(0.2)
        raise AssertionError(f"no letter {subject}")

    async def waits_for_letter(self, subject: str) -> None:
        """Lets hours pass until it comes: the demo may begin in the night, or before a holiday."""
        for _ in range(60):
            await self.opens("/mailbox")
            if await self.page.get_by_role("link", name=re.compile(subject)).count():
                break
            await self.moves_clock("+ 2 timer")
        await self.finds_letter(subject)

    async def replies(self, text: str) -> None:
        await self.page.get_by_role("link", name="Svar som").click()
        await self.page.fill("#text", text)
        await self.page.get_by_role("button", name="Send").click()


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    command = [sys.executable, "-m", "app", "demo", "--data-dir", str(tmp_path)]
    demo = subprocess.Popen(  # noqa: ASYNC220 - our own program, and it starts at once
        [*command, "--listen", "127.0.0.1:0"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert demo.stdout is not None
        said = await asyncio.to_thread(demo.stdout.readline)
        address = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert address, said
        async with async_playwright() as player:
            browser = await player.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            page = await browser.new_page(viewport={"width": 1280, "height": 960}, locale="da-DK")
            page.set_default_timeout(60_000)
            yield Visitor(page, address[0])
            await browser.close()
    finally:
        demo.send_signal(signal.SIGINT)
        with demo:  # also closes the pipe
            assert await asyncio.to_thread(demo.wait, 20) == 0


async def test_the_whole_story_in_the_demo(visitor: Visitor) -> None:
    now = datetime.now(UTC).astimezone(LOCAL)  # noqa: TID251 - the demo begins today
    interview = next_workday(now.date() + timedelta(days=9), NATIONAL)
    hers = "Olena Kovalenko"

    await visitor.opens("/")
    await visitor.presses("Start")
    await visitor.presses("Dansk")
    await visitor.presses("Ja, I må sende mit CV")
    await visitor.reads("Skriv dit fulde navn")
    await visitor.says(hers)
    await visitor.reads("Hvordan kan vi ellers få fat i dig")
    await visitor.presses("Spring over")
    await visitor.presses("Anholt Maskinfabrik")
    await visitor.reads("ansættelsesaftalen")
    await visitor.says(f"{now - timedelta(days=18):%d.%m.%Y}")
    await visitor.presses("Ægtefælle")
    await visitor.reads("Send nu dit CV")
    await visitor.sends_file(ROOT / "app/demo/cv.pdf")
    await visitor.reads("Er det rigtigt?")
    await visitor.looks("profile")
    await visitor.presses("Ja, det passer")
    await visitor.reads("Det har vi læst i dit CV")
    await visitor.looks("registered")

    await visitor.opens("/write?example=1-vacancy")
    await visitor.page.get_by_role("button", name="Send").click()
    await visitor.finds_letter("Vi har modtaget jeres stilling")
    await visitor.looks("receipt")

    await visitor.becomes("Mette Kjær")
    await visitor.presses("Send CV'et")
    await visitor.reads("Opgave 1 er løst")
    await visitor.looks("approved")
    await visitor.moves_clock("+ 2 timer")
    await visitor.finds_letter("CV til jer")
    await visitor.looks("cv-sent")
    await visitor.replies(f"Vi vil gerne se hende til samtale den {interview:%d/%m} kl. 13.30")
    await visitor.becomes(hers)
    await visitor.reads("Godt nyt")
    await visitor.looks("invited")

    await visitor.moves_clock("+ 7 dage", 3)
    await visitor.moves_clock("+ 1 dag", 3)
    await visitor.finds_letter("Hvordan gik samtalen")
    await visitor.looks("asked-for-the-outcome")
    await visitor.replies("Vi har valgt at ansætte hende, hun starter 1. februar")
    await visitor.becomes("Mette Kjær")
    await visitor.presses("Bekræft")
    await visitor.becomes(hers)
    await visitor.reads("Tillykke")
    await visitor.looks("hired")
    await visitor.waits_for_letter("Dagens overblik")
    await visitor.looks("digest")
