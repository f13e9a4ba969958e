"""Files that people sent, on their way to the bot."""

import pytest
from aiohttp import ClientSession

from bot.local import Person
from bot.local.pictures import grey_square, read_picture
from tests.bot.local.conftest import TOKEN, Call


async def test_bot_downloads_what_was_sent(anna: Person, call: Call, http: ClientSession) -> None:
    sent = await anna.sends_document("cv.pdf", b"%PDF-1.4")
    file = (await call("getFile", file_id=sent.file_id)).result
    async with http.get(f"/file/bot{TOKEN}/{file['file_path']}") as response:
        assert await response.read() == b"%PDF-1.4"


async def test_file_above_20_megabytes_is_too_big_for_bots(anna: Person, call: Call) -> None:
    sent = await anna.sends_document("big.pdf", bytes(20 * 1024 * 1024 + 1))
    answer = await call("getFile", file_id=sent.file_id)

    assert (answer.status, answer.refusal) == (400, "Bad Request: file is too big")


async def test_unknown_file_is_refused(call: Call) -> None:
    assert (await call("getFile", file_id="nothing")).refusal == "Bad Request: invalid file_id"


@pytest.mark.parametrize("path", ["documents/file_1.pdf", "../../etc/passwd", "%2e%2e/x"])
async def test_path_that_was_not_given_out_is_not_found(http: ClientSession, path: str) -> None:
    async with http.get(f"/file/bot{TOKEN}/{path}") as response:
        assert response.status == 404


async def test_file_needs_the_token(anna: Person, call: Call, http: ClientSession) -> None:
    sent = await anna.sends_document("cv.pdf", b"%PDF-1.4")
    file = (await call("getFile", file_id=sent.file_id)).result
    async with http.get(f"/file/bot1:wrong/{file['file_path']}") as response:
        assert response.status == 401


JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffc00011080064012c03012200021101031101"
)
PICTURES = {
    "png": (grey_square(7, 9), (7, 9)),
    "jpg": (JPEG, (300, 100)),
    "gif": (b"GIF89a\x05\x00\x06\x00", (5, 6)),
    "webp": (
        b"RIFF\x00\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x09\x00\x00\x13\x00\x00",
        (10, 20),
    ),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_size_of_a_picture_is_read(kind: str) -> None:
    content, size = PICTURES[kind]
    picture = read_picture(content)

    assert picture is not None
    assert ((picture.width, picture.height), picture.extension) == (size, kind)


@pytest.mark.parametrize("kind", PICTURES)
def test_half_a_picture_is_none(kind: str) -> None:
    content, _ = PICTURES[kind]

    assert all(read_picture(content[:length]) is None for length in range(8))
