"""What the server makes of a bot's new messages, and what it refuses."""

from io import BytesIO

import pytest
from aiohttp import ClientSession, FormData

from bot.local import LocalBotApi, Person
from bot.local.pictures import grey_square
from tests.bot.local.conftest import TOKEN, Answer, Call

CV = b"%PDF-1.4 an invented CV"


async def upload(http: ClientSession, method: str, form: FormData) -> Answer:
    async with http.post(f"/bot{TOKEN}/{method}", data=form) as response:
        return Answer(response.status, await response.json())


async def test_person_sees_the_text_that_was_sent(anna: Person, call: Call) -> None:
    answer = await call("sendMessage", chat_id=anna.chat_id, text="Welcome")

    assert answer.result["text"] == "Welcome"
    assert anna.last.text == "Welcome"


async def test_message_numbers_rise_through_both_sides_of_a_chat(anna: Person, call: Call) -> None:
    first = await call("sendMessage", chat_id=anna.chat_id, text="one")
    own = await anna.says("two")
    last = await call("sendMessage", chat_id=anna.chat_id, text="three")

    assert [first.result["message_id"], own.id, last.result["message_id"]] == [2, 3, 4]


async def test_message_numbers_are_counted_per_chat(
    api: LocalBotApi, anna: Person, call: Call
) -> None:
    other = api.person("Boris", "uk")
    await other.says("/start")
    answer = await call("sendMessage", chat_id=other.chat_id, text="one")

    assert answer.result["message_id"] == 2


@pytest.mark.parametrize("method", ["sendmessage", "SENDMESSAGE", "sendMessage"])
async def test_capitals_in_method_names_do_not_matter(
    anna: Person, call: Call, method: str
) -> None:
    assert (await call(method, chat_id=anna.chat_id, text="x")).status == 200


async def test_get_with_parameters_in_the_address_works(anna: Person, http: ClientSession) -> None:
    given = {"chat_id": str(anna.chat_id), "text": "æøå"}
    async with http.get(f"/bot{TOKEN}/sendMessage", params=given) as response:
        assert (await response.json())["result"]["text"] == "æøå"


async def test_form_with_json_inside_works(anna: Person, http: ClientSession) -> None:
    form = {
        "chat_id": str(anna.chat_id),
        "text": "x",
        "reply_markup": '{"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}',
    }
    async with http.post(f"/bot{TOKEN}/sendMessage", data=form) as response:
        assert response.status == 200

    assert anna.last.labels == ["Go"]


REFUSED: dict[str, tuple[dict[str, object], str]] = {
    "no text": ({"text": ""}, "Bad Request: message text is empty"),
    "only spaces": ({"text": " \n "}, "Bad Request: message text is empty"),
    "4097 letters": ({"text": "æ" * 4097}, "Bad Request: message is too long"),
    "2049 faces of two units": ({"text": "🙂" * 2049}, "Bad Request: message is too long"),
    "half a letter": ({"text": "\ud83d"}, "Bad Request: can't parse JSON object"),
    "other parse mode": (
        {"text": "x", "parse_mode": "Wiki"},
        "Bad Request: unsupported parse_mode",
    ),
    "broken HTML": (
        {"text": "<b>x", "parse_mode": "HTML"},
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    "callback data of 65 bytes": (
        {
            "text": "x",
            "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a" * 65}]]},
        },
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    "callback data of 33 Danish letters": (
        {
            "text": "x",
            "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "ø" * 33}]]},
        },
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    "button that does nothing": (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
        "Bad Request: text buttons are unallowed in the inline keyboard",
    ),
    "button to nowhere": (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "url": "nowhere"}]]}},
        "Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    "markup that is no object": (
        {"text": "x", "reply_markup": [1]},
        "Bad Request: object expected as reply markup",
    ),
    "reply to nothing": (
        {"text": "x", "reply_parameters": {"message_id": 99}},
        "Bad Request: message to be replied not found",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_refuses(anna: Person, call: Call, case: str) -> None:
    given, refusal = REFUSED[case]
    answer = await call("sendMessage", **({"chat_id": anna.chat_id} | given))

    assert (answer.status, answer.refusal) == (400, refusal)


async def test_64_bytes_of_callback_data_are_fine(anna: Person, call: Call) -> None:
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "ø" * 32}]]}

    assert (
        await call("sendMessage", chat_id=anna.chat_id, text="x", reply_markup=markup)
    ).status == 200


async def test_4096_letters_count_after_the_tags_are_read(anna: Person, call: Call) -> None:
    text = "<b>" + "x" * 4096 + "</b>"

    assert (
        await call("sendMessage", chat_id=anna.chat_id, text=text, parse_mode="HTML")
    ).status == 200


async def test_unknown_chat_is_not_found(call: Call) -> None:
    answer = await call("sendMessage", chat_id=1, text="x")

    assert (answer.status, answer.refusal) == (400, "Bad Request: chat not found")


async def test_no_chat_is_empty(call: Call) -> None:
    assert (await call("sendMessage", text="x")).refusal == "Bad Request: chat_id is empty"


async def test_bot_may_not_write_first(api: LocalBotApi, call: Call) -> None:
    stranger = api.person("Boris", "uk")
    answer = await call("sendMessage", chat_id=stranger.chat_id, text="x")

    assert answer.refusal == "Forbidden: bot can't initiate conversation with a user"


async def test_blocked_bot_is_told_so(anna: Person, call: Call) -> None:
    await anna.blocks()
    answer = await call("sendMessage", chat_id=anna.chat_id, text="x")

    assert (answer.status, answer.refusal) == (403, "Forbidden: bot was blocked by the user")


async def test_wrong_token_is_unauthorized(http: ClientSession) -> None:
    async with http.post("/bot1:wrong/getMe") as response:
        assert (response.status, (await response.json())["description"]) == (401, "Unauthorized")


async def test_unknown_method_is_not_found(call: Call) -> None:
    answer = await call("sendEverything")

    assert (answer.status, answer.refusal) == (404, "Not Found: method not found")


async def test_document_keeps_its_name_type_and_bytes(anna: Person, http: ClientSession) -> None:
    caption = {"caption": "<i>new</i>", "parse_mode": "HTML"}
    form = FormData({"chat_id": str(anna.chat_id), **caption}, quote_fields=False)
    form.add_field("document", CV, filename="CV æøå.pdf")
    answer = await upload(http, "sendDocument", form)

    assert answer.result["document"]["file_name"] == "CV æøå.pdf"
    assert answer.result["document"]["mime_type"] == "application/pdf"
    assert answer.result["caption_entities"] == [{"type": "italic", "offset": 0, "length": 3}]
    assert anna.downloads(anna.last) == CV


async def test_document_may_be_attached_under_another_name(
    anna: Person, http: ClientSession
) -> None:
    form = FormData({"chat_id": str(anna.chat_id), "document": "attach://thing"})
    form.add_field("thing", CV, filename="cv.pdf")

    assert (await upload(http, "sendDocument", form)).result["document"]["file_name"] == "cv.pdf"


async def test_file_that_is_here_is_sent_again_by_its_id(anna: Person, call: Call) -> None:
    sent = await anna.sends_document("cv.pdf", CV)
    answer = await call("sendDocument", chat_id=anna.chat_id, document=sent.file_id)

    assert answer.result["document"]["file_unique_id"] == sent.raw["document"]["file_unique_id"]


@pytest.mark.parametrize(
    ("document", "refusal"),
    [
        (None, "Bad Request: there is no document in the request"),
        ("nothing-here", "Bad Request: wrong file identifier/HTTP URL specified"),
        ("https://example.dk/cv.pdf", "Bad Request: failed to get HTTP URL content"),
    ],
)
async def test_document_that_is_not_here_is_refused(
    anna: Person, call: Call, document: str | None, refusal: str
) -> None:
    answer = await call("sendDocument", chat_id=anna.chat_id, document=document)

    assert answer.refusal == refusal


async def test_upload_above_50_megabytes_is_too_large(anna: Person, http: ClientSession) -> None:
    form = FormData({"chat_id": str(anna.chat_id)})
    form.add_field("document", BytesIO(bytes(50 * 1024 * 1024 + 1)), filename="big.pdf")
    answer = await upload(http, "sendDocument", form)

    assert (answer.status, answer.refusal) == (413, "Request Entity Too Large")


async def test_photo_has_a_small_size_before_the_whole_one(
    anna: Person, http: ClientSession
) -> None:
    form = FormData({"chat_id": str(anna.chat_id)})
    form.add_field("photo", grey_square(300, 200), filename="me.png")
    sizes = (await upload(http, "sendPhoto", form)).result["photo"]

    assert [(size["width"], size["height"]) for size in sizes] == [(90, 60), (300, 200)]


async def test_photo_that_is_no_picture_is_refused(anna: Person, http: ClientSession) -> None:
    form = FormData({"chat_id": str(anna.chat_id)})
    form.add_field("photo", CV, filename="me.png")

    assert (await upload(http, "sendPhoto", form)).refusal == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_album_is_several_messages_of_one_group(anna: Person, http: ClientSession) -> None:
    media = '[{"type":"document","media":"attach://a","caption":"two"},{"type":"document","media":"attach://b"}]'
    form = FormData({"chat_id": str(anna.chat_id), "media": media})
    form.add_field("a", CV, filename="a.pdf")
    form.add_field("b", CV, filename="b.pdf")
    sent = (await upload(http, "sendMediaGroup", form)).result

    assert [message["document"]["file_name"] for message in sent] == ["a.pdf", "b.pdf"]
    assert sent[0]["media_group_id"] == sent[1]["media_group_id"]


async def test_reply_keyboard_stays_below_the_chat_until_removed(anna: Person, call: Call) -> None:
    markup = {"keyboard": [["Yes", {"text": "No"}]]}
    await call("sendMessage", chat_id=anna.chat_id, text="x", reply_markup=markup)
    shown = anna.keyboard
    await call(
        "sendMessage", chat_id=anna.chat_id, text="x", reply_markup={"remove_keyboard": True}
    )

    assert (shown, anna.keyboard) == (["Yes", "No"], [])


async def test_one_time_keyboard_goes_with_the_answer(anna: Person, call: Call) -> None:
    markup = {"keyboard": [["Yes"]], "one_time_keyboard": True}
    await call("sendMessage", chat_id=anna.chat_id, text="x", reply_markup=markup)
    await anna.presses("Yes")

    assert (anna.messages[-1].text, anna.keyboard) == ("Yes", [])


async def test_action_must_be_one_of_the_known(anna: Person, call: Call) -> None:
    assert (await call("sendChatAction", chat_id=anna.chat_id, action="typing")).result is True
    answer = await call("sendChatAction", chat_id=anna.chat_id, action="juggling")

    assert answer.refusal == "Bad Request: wrong parameter action in request"


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff", b"[" * 100_000])
async def test_broken_json_is_refused(http: ClientSession, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    async with http.post(f"/bot{TOKEN}/getMe", data=body, headers=headers) as response:
        assert response.status == 400


async def test_broken_multipart_is_refused(http: ClientSession) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    body = b"--y\r\nnothing"
    async with http.post(f"/bot{TOKEN}/sendDocument", data=body, headers=headers) as response:
        assert response.status == 400
