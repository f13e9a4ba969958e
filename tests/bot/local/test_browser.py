"""The chat page in a real browser, where one is found."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.local import LocalBotApi, Person
from tests.bot.local.conftest import Call

if TYPE_CHECKING:
    from playwright.async_api import Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here"),
]


@asynccontextmanager
async def opened(
    address: str, *, width: int = 1200, height: int = 800, may_complain: bool = False
) -> "AsyncIterator[Page]":
    """The page; what it puts into the browser's console is a fault."""
    async_api = pytest.importorskip("playwright.async_api")
    complaints: list[str] = []
    async with async_api.async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(viewport={"width": width, "height": height}, locale="en-GB")
        page.set_default_timeout(30_000)
        page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(address)
        yield page
        await browser.close()
    assert may_complain or complaints == []


async def test_person_starts_presses_and_sees_the_answer(
    api: LocalBotApi, base: str, call: Call
) -> None:
    anna = api.person("Anna", "da", hint="Partner")
    async with opened(base) as page:
        await page.get_by_role("button", name="Start", exact=True).click()
        await _until(lambda: [message.text for message in anna.messages] == ["/start"])
        markup = {"inline_keyboard": [[{"text": "Ja tak", "callback_data": "yes"}]]}
        text = "<b>Hej</b> &lt;script&gt;"
        await call(
            "sendMessage", chat_id=anna.chat_id, text=text, parse_mode="HTML", reply_markup=markup
        )
        assert await page.locator(".message strong").inner_text() == "Hej"
        assert "<script>" in await page.locator(".message .text").last.inner_text()
        (started,) = (await call("getUpdates", offset=-1)).result
        await page.get_by_role("button", name="Ja tak").click()
        pressed = await call("getUpdates", timeout=30, offset=started["update_id"] + 1)
        query = pressed.result[0]["callback_query"]
        await call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
        await page.get_by_text("Noted").wait_for()


async def test_person_uploads_a_cv_and_downloads_a_file(
    anna: Person, base: str, call: Call, tmp_path: Path
) -> None:
    async with opened(base) as page:
        await page.locator("input[type=file]").set_input_files(
            {"name": "CV æøå.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
        )
        await page.get_by_label("Add a caption").fill("My CV")
        await page.keyboard.press("Enter")
        await page.get_by_role("link", name="Download CV æøå.pdf").wait_for()
        sent = anna.messages[-1]
        async with page.expect_download() as download:
            await page.get_by_role("link", name="Download CV æøå.pdf").click()
        file = tmp_path / "cv.pdf"
        await (await download.value).save_as(file)

    assert (sent.file_name, sent.text) == ("CV æøå.pdf", "My CV")
    assert file.read_bytes() == b"%PDF"


async def test_page_speaks_danish_and_knows_the_asked_person(
    api: LocalBotApi, anna: Person, base: str
) -> None:
    await api.person("Boris", "uk").says("/start")
    async with opened(f"{base}/?person=boris", width=390, height=844) as page:
        await page.get_by_role("button", name="DA", exact=True).click()

        assert await page.get_by_placeholder("Skriv en besked").count() == 2
        assert await page.locator(".column.active h2").inner_text() == "Boris\nUK"
        assert await page.locator(".column:visible").count() == 1


async def test_page_comes_back_after_the_server_was_away(
    api: LocalBotApi, anna: Person, base: str
) -> None:
    port = int(base.rpartition(":")[2])
    async with opened(base, may_complain=True) as page:
        await page.get_by_role("log").wait_for()
        await api.stop()
        await page.get_by_text("No connection").wait_for()
        await anna.says("said meanwhile")
        await api.start(port=port)
        await page.get_by_text("said meanwhile").wait_for()


async def _until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not happened():  # noqa: ASYNC110 - the page acts in another process
            await asyncio.sleep(0.01)
