"""The real aiogram, bot and dispatcher, over HTTP against the local server.

What it sends is held against the published schema, which it did not write.
"""

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.filters import CommandObject, CommandStart
from aiogram.methods import TelegramMethod
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiogram.utils.backoff import BackoffConfig
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bot.local import LocalBotApi, Person, flood, server_error
from bot.local.pictures import grey_square
from tests.bot.local.conftest import TOKEN
from tests.bot.local.schema import faults_of_request

QUICK = BackoffConfig(min_delay=0.01, max_delay=0.05, factor=1.3, jitter=0.0)


@pytest.fixture
async def bot(base: str, api: LocalBotApi) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    bot = Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    yield bot
    await bot.session.close()
    for request in api.requests:
        assert faults_of_request(request) == []


@pytest.fixture
async def echo(bot: Bot, api: LocalBotApi) -> AsyncIterator[None]:
    """A small bot that polls, as ours does."""
    dispatcher = Dispatcher()
    dispatcher.include_router(_echo_router())
    polling = asyncio.create_task(
        dispatcher.start_polling(
            bot,
            polling_timeout=10,
            handle_signals=False,
            close_bot_session=False,
            backoff_config=QUICK,
        )
    )
    yield
    await api.stop()
    await dispatcher.stop_polling()
    await polling


def _echo_router() -> Router:
    router = Router()

    @router.message(CommandStart())
    async def start(message: Message, command: CommandObject) -> None:
        yes = InlineKeyboardButton(text="Yes", callback_data="yes")
        await message.answer(
            f"Hello <b>{message.chat.first_name}</b> {command.args or ''}",
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[[yes]]),
        )

    @router.callback_query(F.data == "yes")
    async def yes(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text("Thank you")
        await query.answer("Noted")

    @router.message(F.document)
    async def document(message: Message, bot: Bot) -> None:
        assert message.document is not None
        content = await bot.download(message.document)
        assert content is not None
        await bot.send_chat_action(message.chat.id, "upload_document")
        copy = BufferedInputFile(content.read()[::-1], f"copy of {message.document.file_name}")
        await message.answer_document(copy, caption="Your file, backwards")

    @router.message(F.photo)
    async def photo(message: Message) -> None:
        assert message.photo is not None
        await message.reply(f"{message.photo[-1].width} wide")

    @router.edited_message()
    async def edited(message: Message) -> None:
        await message.answer(f"changed to {message.text}")

    @router.message()
    async def text(message: Message) -> None:
        await message.answer(f"You said: {message.text}")

    return router


@pytest.mark.usefixtures("echo")
async def test_text_is_answered(api: LocalBotApi) -> None:
    anna = api.person("Anna", "da")
    await anna.says("hej æøå 🙂")

    assert (await anna.waits_for("You said")).text == "You said: hej æøå 🙂"


@pytest.mark.usefixtures("echo")
async def test_start_with_a_token_reaches_its_handler(api: LocalBotApi) -> None:
    anna = api.person("Anna", "da")
    await anna.says("/start abc123")
    answer = await anna.waits_for("Hello")

    assert answer.text == "Hello Anna abc123"
    assert answer.raw["entities"] == [{"type": "bold", "offset": 6, "length": 4}]


@pytest.mark.usefixtures("echo")
async def test_press_edits_the_message_and_is_answered(api: LocalBotApi) -> None:
    anna = api.person("Anna", "da")
    await anna.says("/start")
    await anna.waits_for("Hello")
    await anna.presses("Yes")

    assert (await anna.waits_for("Thank you")).is_edited
    assert not (await anna.waits_for_toast("Noted")).alert


@pytest.mark.usefixtures("echo")
async def test_document_goes_up_and_comes_down(api: LocalBotApi) -> None:
    anna = api.person("Anna", "da")
    await anna.sends_document("CV Ærø.pdf", b"abc", "application/pdf")
    answer = await anna.waits_for("backwards")

    assert (answer.file_name, anna.downloads(answer)) == ("copy of CV Ærø.pdf", b"cba")


@pytest.mark.usefixtures("echo")
async def test_photo_is_answered_as_a_reply(api: LocalBotApi) -> None:
    anna = api.person("Anna", "da")
    sent = await anna.sends_photo(grey_square(300, 200))
    answer = await anna.waits_for("300 wide")

    assert answer.raw["reply_to_message"]["message_id"] == sent.id


@pytest.mark.usefixtures("echo")
async def test_changed_message_is_seen(api: LocalBotApi) -> None:
    anna = api.person("Anna", "da")
    message = await anna.says("wrnog")
    await anna.waits_for("wrnog")
    await anna.edits(message, "right")

    await anna.waits_for("changed to right")


@pytest.mark.usefixtures("echo")
async def test_several_people_are_answered_each_in_their_chat(api: LocalBotApi) -> None:
    people = [api.person(name, "da") for name in ("Anna", "Boris", "Chen")]
    for person in people:
        await person.says(f"I am {person.name}")

    answers = [await person.waits_for("I am") for person in people]
    assert [answer.text for answer in answers] == [
        f"You said: I am {name}" for name in ("Anna", "Boris", "Chen")
    ]


@pytest.mark.usefixtures("echo")
async def test_polling_goes_on_after_a_server_error(
    api: LocalBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "aiogram")
    api.faults.plan(server_error(), "getUpdates", times=2)
    anna = api.person("Anna", "da")
    await anna.says("hej")

    await anna.waits_for("You said: hej")


async def test_webhook_of_aiogram_answers_in_its_response(
    api: LocalBotApi, bot: Bot, anna: Person
) -> None:
    dispatcher = Dispatcher()
    router = Router()

    @router.message(F.text)
    async def text(message: Message) -> TelegramMethod[Message]:
        return message.answer(f"By webhook: {message.text}")

    dispatcher.include_router(router)
    app = web.Application()
    receiver = SimpleRequestHandler(
        dispatcher, bot, handle_in_background=False, secret_token="s3cret"
    )
    receiver.register(app, "/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await bot.set_webhook(address, secret_token="s3cret")
    await anna.says("hej")

    await anna.waits_for("By webhook: hej")
    assert (await bot.get_webhook_info()).pending_update_count == 0
    await runner.cleanup()


async def test_menu_and_profile_are_set(bot: Bot) -> None:
    await bot.set_my_commands(
        [BotCommand(command="start", description="Begynd")], language_code="da"
    )
    await bot.set_my_description("Send dit CV én gang.", language_code="da")
    me = await bot.get_me()

    assert [c.command for c in await bot.get_my_commands(language_code="da")] == ["start"]
    assert (await bot.get_my_description("da")).description == "Send dit CV én gang."
    assert me.username == "jobpartner_bot"


async def test_keyboards_album_and_chat(bot: Bot, anna: Person) -> None:
    keyboard = ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text="My number", request_contact=True)]], resize_keyboard=True
    )
    await bot.send_message(anna.chat_id, "x", reply_markup=keyboard)
    shown = anna.keyboard
    await bot.send_message(anna.chat_id, "y", reply_markup=ReplyKeyboardRemove())
    media = [InputMediaDocument(media=BufferedInputFile(b"x", name)) for name in ("a.pdf", "b.pdf")]
    album = await bot.send_media_group(anna.chat_id, list(media))

    assert (shown, anna.keyboard) == (["My number"], [])
    assert [m.document and m.document.file_name for m in album] == ["a.pdf", "b.pdf"]
    assert (await bot.get_chat(anna.chat_id)).first_name == "Anna"


async def test_refusals_become_the_exceptions_of_aiogram(
    api: LocalBotApi, bot: Bot, anna: Person
) -> None:
    sent = await bot.send_message(anna.chat_id, "same")
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text("same", chat_id=anna.chat_id, message_id=sent.message_id)
    with pytest.raises(TelegramBadRequest, match="can't parse entities"):
        await bot.send_message(anna.chat_id, "<b>x")
    api.faults.plan(flood(3), "sendMessage")
    with pytest.raises(TelegramRetryAfter) as told:
        await bot.send_message(anna.chat_id, "x")
    await anna.blocks()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(anna.chat_id, "x")

    assert told.value.retry_after == 3
