"""The bot's handlers in the order in which they are asked."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import Response
from aiogram.types import CallbackQuery, File, Message, TelegramObject

from bot.answer import Chat
from bot.handlers import (
    buttons,
    caseworker,
    cv,
    job,
    partner,
    permission,
    profile,
    registration,
    start,
    talk,
    team,
)
from bot.handlers.common import OldButtonError
from bot.memory import Memory

# pydantic makes these classes anew for each call where nobody holds on to them: a tenth of the work.
_HELD = (Response[Message], Response[bool], Response[Message | bool], Response[File])
_ROUTERS = (
    team.router,
    start.router,
    caseworker.router,
    permission.router,
    partner.router,
    profile.router,
    cv.router,
    job.router,
    registration.router,
    buttons.router,
    buttons.last,
    talk.router,
)


def make_dispatcher(bot_name: str = "") -> Dispatcher:
    """A dispatcher to be fed one update at a time; see `bot.turn`.

    The routers are modules of ours and can have only one dispatcher: one a process.
    """
    dispatcher = Dispatcher(storage=Memory(), disable_fsm=False, bot_name=bot_name)
    dispatcher.callback_query.middleware(_say_where_a_button_is_old)
    for router in _ROUTERS:
        router._parent_router = None  # noqa: SLF001 - a second demo in one process may take over
        dispatcher.include_router(router)
    return dispatcher


async def _say_where_a_button_is_old(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    """A press that no longer makes sense changes nothing, and who pressed is told."""
    chat: Chat = data["chat"]
    if not isinstance(event, CallbackQuery):
        return await handler(event, data)
    try:
        with chat.work.attempt():
            return await handler(event, data)
    except OldButtonError:
        number = event.from_user.id
        language = chat.language(number, event.from_user.language_code)
        chat.note(language, "old")
        chat.say(number, language, "button_old")
    return None


def make_bot(token: str, api: str = "") -> Bot:
    """The real Bot; `api` is another Bot API server than Telegram's, such as the local one."""
    if not api:
        return Bot(token)
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
