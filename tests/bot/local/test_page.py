"""What the chat page asks of the server."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientResponse, ClientSession, FormData

from bot.local import LocalBotApi, Person
from bot.local.pages import PAGE
from bot.local.pictures import grey_square
from tests.bot.local.conftest import Call


async def events(response: ClientResponse) -> AsyncIterator[dict[str, Any]]:
    async for line in response.content:
        if line.startswith(b"data: "):
            yield json.loads(line.removeprefix(b"data: "))


@pytest.mark.parametrize(
    "path", ["/", *(f"/page/{file.name}" for file in PAGE.iterdir() if file.suffix != ".html")]
)
async def test_every_file_of_the_page_is_served(http: ClientSession, path: str) -> None:
    async with http.get(path) as response:
        assert response.status == 200


@pytest.mark.parametrize("path", ["/page/index.html", "/page/..%2fserver.py", "/page/x.js", "/x"])
async def test_nothing_else_is_served(http: ClientSession, path: str) -> None:
    async with http.get(path) as response:
        assert response.status == 404


@pytest.mark.parametrize("file", sorted(PAGE.iterdir()), ids=lambda file: file.name)
def test_page_fetches_nothing_from_elsewhere(file: Path) -> None:
    addresses = re.findall(r"https?://[^\s\"'`]+", file.read_text(encoding="utf-8"))

    assert set(addresses) <= {"http://www.w3.org/2000/svg"}


def test_page_puts_no_text_in_as_html() -> None:
    scripts = "".join(file.read_text(encoding="utf-8") for file in PAGE.glob("*.js"))

    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", scripts)


async def test_stream_begins_with_everything_and_goes_on_with_changes(
    anna: Person, call: Call, http: ClientSession
) -> None:
    async with http.get("/client/events") as response:
        stream = events(response)
        first = await anext(stream)
        await call("sendMessage", chat_id=anna.chat_id, text="new")
        second = await anext(stream)

    assert [message["text"] for message in first["people"][0]["messages"]] == ["/start"]
    assert (second["type"], second["message"]["text"]) == ("message", "new")


async def test_stop_ends_the_stream(api: LocalBotApi, anna: Person, http: ClientSession) -> None:
    async with http.get("/client/events") as response:
        stream = events(response)
        await anext(stream)
        await asyncio.wait_for(api.stop(), 1)

        assert [event async for event in stream] == []


async def test_page_says_something(anna: Person, http: ClientSession) -> None:
    async with http.post(f"/client/chats/{anna.chat_id}/text", json={"text": "hej"}) as response:
        assert response.status == 200

    assert anna.messages[-1].text == "hej"


async def test_page_presses_a_button(anna: Person, call: Call, http: ClientSession) -> None:
    press = {"message_id": 1, "data": "go"}
    async with http.post(f"/client/chats/{anna.chat_id}/press", json=press) as response:
        told = await response.json()
    (update,) = (await call("getUpdates")).result

    assert update["callback_query"]["id"] == told["query_id"]
    assert update["callback_query"]["data"] == "go"


async def test_page_uploads_several_files_as_an_album(anna: Person, http: ClientSession) -> None:
    form = FormData({"caption": "two", "as_photo": "false"})
    form.add_field("file0", b"a", filename="a.pdf", content_type="application/pdf")
    form.add_field("file1", b"b", filename="b.pdf", content_type="application/pdf")
    async with http.post(f"/client/chats/{anna.chat_id}/files", data=form) as response:
        assert response.status == 200

    first, second = anna.messages[-2:]
    assert (first.file_name, second.file_name) == ("a.pdf", "b.pdf")
    assert first.raw["media_group_id"] == second.raw["media_group_id"]


async def test_page_uploads_a_photo(anna: Person, http: ClientSession) -> None:
    form = FormData({"as_photo": "true"})
    form.add_field("file0", grey_square(50, 50), filename="me.png", content_type="image/png")
    async with http.post(f"/client/chats/{anna.chat_id}/files", data=form) as response:
        assert response.status == 200

    assert "photo" in anna.messages[-1].raw


async def test_page_is_told_why_something_is_refused(anna: Person, http: ClientSession) -> None:
    async with http.post(f"/client/chats/{anna.chat_id}/text", json={"text": " "}) as response:
        assert response.status == 400
        assert "empty" in (await response.json())["description"]


async def test_unknown_chat_is_not_found(http: ClientSession) -> None:
    async with http.post("/client/chats/7/text", json={"text": "x"}) as response:
        assert response.status == 404


async def test_web_page_from_a_chat_is_only_ever_downloaded(
    anna: Person, http: ClientSession
) -> None:
    sent = await anna.sends_document("x.html", b"<script>1</script>", "text/html")
    async with http.get(f"/client/files/{sent.file_id}/x.html") as response:
        assert response.headers["Content-Type"] == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert await response.read() == b"<script>1</script>"


async def test_new_person_is_shown_to_open_pages(http: ClientSession) -> None:
    async with http.get("/client/events") as response:
        stream = events(response)
        await anext(stream)
        person = {"name": " Oksana  Ivanivna ", "language_code": "uk"}
        async with http.post("/client/people", json=person) as added:
            assert added.status == 200
        event = await anext(stream)

    assert (event["type"], event["person"]["name"]) == ("person", "Oksana Ivanivna")


async def test_commands_are_shown_in_the_language_of_the_person(
    anna: Person, call: Call, http: ClientSession
) -> None:
    await call("setMyCommands", commands=[{"command": "start", "description": "Begin"}])
    danish = [{"command": "start", "description": "Begynd"}]
    await call("setMyCommands", commands=danish, language_code="da")
    async with http.get("/client/state") as response:
        state = await response.json()

    assert state["people"][0]["person"]["commands"] == danish


async def test_page_blocks_the_bot(anna: Person, call: Call, http: ClientSession) -> None:
    await http.post(f"/client/chats/{anna.chat_id}/block", json={"blocked": True})

    assert (await call("sendMessage", chat_id=anna.chat_id, text="x")).status == 403
