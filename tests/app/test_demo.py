"""The demo as its visitor meets it: what its page takes, and that there is one in a folder."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest

from app.demo.run import Demo
from tests.ports import a_free_port

CV = b"%PDF-1.7\n" + b"%" + 300_000 * b"x" + b"\n%%EOF\n"


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[str]:
    """The address of a running demo."""
    port = a_free_port()
    until = asyncio.Event()
    running = asyncio.create_task(Demo(tmp_path, "127.0.0.1", port).run(until))
    for _ in range(600):
        if running.done():
            break
        try:
            (await asyncio.open_connection("127.0.0.1", port))[1].close()
            break
        except OSError:
            await asyncio.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    until.set()
    await running


async def test_one_demo_in_a_folder_takes_files_as_big_as_mail_may_be(
    demo: str, tmp_path: Path
) -> None:
    form = {"sender": "ana@home.example", "to": "cv@jobpartner.localhost", "subject": "CV"}
    async with aiohttp.ClientSession() as visitor:

        async def sends(content: bytes) -> tuple[str, str]:
            told = aiohttp.FormData({**form, "text": "Hej"})
            told.add_field(
                "file", BytesIO(content), filename="cv.pdf", content_type="application/pdf"
            )
            async with visitor.post(f"{demo}/write", data=told) as answer:
                return answer.url.path, await answer.text()

        assert (await sends(CV))[0] == "/mailbox"
        assert "fylder mere end 25 MB" in (await sends(100 * CV))[1]
    with pytest.raises(ValueError, match="a demo runs in "):
        await Demo(tmp_path, "127.0.0.1", 0).run(asyncio.Event())
