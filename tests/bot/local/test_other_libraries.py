"""Two bot libraries that know nothing of ours drive the local server: it is not only what aiogram
expects. python-telegram-bot and pyTelegramBotAPI must parse every answer and update."""

from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from telebot import asyncio_helper
from telebot.async_telebot import AsyncTeleBot
from telebot.asyncio_helper import ApiTelegramException
from telebot.types import InlineKeyboardButton as Button
from telebot.types import InlineKeyboardMarkup as Markup
from telegram import Bot as PtbBot
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.request import HTTPXRequest

from bot.local import LocalBotApi, Person
from bot.local.faults import flood
from tests.bot.local.conftest import TOKEN

KEYBOARD = [[("Ja", "yes"), ("Nej", "no")]]


@pytest.fixture
async def ptb(base: str) -> AsyncIterator[PtbBot]:
    request = HTTPXRequest(connection_pool_size=4)
    bot = PtbBot(
        TOKEN,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=HTTPXRequest(),
    )
    async with bot:
        yield bot


async def test_ptb_knows_who_it_is(ptb: PtbBot) -> None:
    me = await ptb.get_me()

    assert (me.is_bot, me.username) == (True, "jobpartner_bot")


async def test_ptb_gets_a_message_and_answers_with_buttons(ptb: PtbBot, anna: Person) -> None:
    await anna.says("Hej *der*")
    (update,) = await ptb.get_updates(timeout=2)
    assert update.message is not None
    assert update.message.from_user is not None
    assert (update.message.text, update.message.from_user.language_code) == ("Hej *der*", "da")
    markup = InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=data) for text, data in row] for row in KEYBOARD]
    )
    said = await update.message.reply_html("<b>Er det rigtigt?</b>", reply_markup=markup)
    await anna.presses("Ja")
    (press,) = await ptb.get_updates(offset=update.update_id + 1, timeout=2)
    query = press.callback_query
    assert query is not None
    await query.answer("Tak")
    await query.edit_message_text("Så er det noteret")

    assert (query.data, said.entities[0].type) == ("yes", "bold")
    assert anna.last.text == "Så er det noteret"
    assert anna.toasts[-1].text == "Tak"


async def test_ptb_sends_and_fetches_files(ptb: PtbBot, anna: Person) -> None:
    await anna.sends_document("cv.txt", b"Bager", "text/plain")
    (update,) = await ptb.get_updates(timeout=2)
    assert update.message is not None
    assert update.message.document is not None
    file = await ptb.get_file(update.message.document.file_id)
    content = bytes(await file.download_as_bytearray())
    await ptb.send_document(anna.chat_id, BytesIO(content), filename="tak.txt", caption="Her")
    album = [
        InputMediaDocument(BytesIO(b"1"), filename="a"),
        InputMediaDocument(BytesIO(b"2"), filename="b"),
    ]
    sent = await ptb.send_media_group(anna.chat_id, album)

    assert content == b"Bager"
    assert len({one.media_group_id for one in sent}) == 1


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_ptb_understands_refusals(ptb: PtbBot, api: LocalBotApi, anna: Person) -> None:
    with pytest.raises(BadRequest, match="not found"):
        await ptb.send_message(404, "Hej")
    api.faults.plan(flood(7), "sendMessage")
    with pytest.raises(RetryAfter) as refused:
        await ptb.send_message(anna.chat_id, "Hej")
    await anna.blocks()
    with pytest.raises(Forbidden):
        await ptb.send_message(anna.chat_id, "Hej")

    wait = refused.value.retry_after
    assert (wait if isinstance(wait, int) else wait.total_seconds()) == 7


async def test_ptb_sets_and_reads_its_menu(ptb: PtbBot, anna: Person) -> None:
    await ptb.set_my_commands([BotCommand("status", "Hvor er mit CV?")], language_code="da")

    (command,) = await ptb.get_my_commands(language_code="da")
    assert (command.command, command.description) == ("status", "Hvor er mit CV?")


async def test_ptb_is_told_of_a_block(ptb: PtbBot, anna: Person) -> None:
    await anna.blocks()
    (update,) = await ptb.get_updates(timeout=2, allowed_updates=["my_chat_member"])

    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"


@pytest.fixture
async def telebot(base: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[AsyncTeleBot]:
    monkeypatch.setattr(asyncio_helper, "API_URL", base + "/bot{0}/{1}")
    monkeypatch.setattr(asyncio_helper, "FILE_URL", base + "/file/bot{0}/{1}")
    bot = AsyncTeleBot(TOKEN)
    yield bot
    await bot.close_session()


async def test_telebot_talks_with_a_person(telebot: AsyncTeleBot, anna: Person) -> None:
    await anna.says("Hej")
    (update,) = await telebot.get_updates(timeout=2)
    assert update.message is not None
    keyboard = Markup(
        [[Button(text, callback_data=data) for text, data in row] for row in KEYBOARD]
    )
    said = await telebot.send_message(
        update.message.chat.id, "<i>Vil du?</i>", parse_mode="HTML", reply_markup=keyboard
    )
    await anna.presses("Nej")
    (press,) = await telebot.get_updates(offset=update.update_id + 1, timeout=2)
    assert press.callback_query is not None
    await telebot.answer_callback_query(press.callback_query.id, "Noteret")
    await telebot.edit_message_text("Nej tak", anna.chat_id, said.message_id)

    assert (press.callback_query.data, anna.last.text) == ("no", "Nej tak")


async def test_telebot_sends_and_fetches_files(telebot: AsyncTeleBot, anna: Person) -> None:
    await anna.sends_document("cv.txt", b"Bager", "text/plain")
    (update,) = await telebot.get_updates(timeout=2)
    assert update.message is not None
    assert update.message.document is not None
    file = await telebot.get_file(update.message.document.file_id)
    content = await telebot.download_file(file.file_path)
    await telebot.send_document(anna.chat_id, BytesIO(content), visible_file_name="tak.txt")

    assert (content, anna.last.file_name) == (b"Bager", "tak.txt")


async def test_telebot_understands_refusals(telebot: AsyncTeleBot, anna: Person) -> None:
    said = await telebot.send_message(anna.chat_id, "Hej")
    with pytest.raises(ApiTelegramException, match="message is not modified"):
        await telebot.edit_message_text("Hej", anna.chat_id, said.message_id)
