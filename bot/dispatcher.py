"""The bot's handlers in the order in which they are asked."""

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.handlers import buttons, everything_else, registration
from bot.memory import Memory


def make_dispatcher() -> Dispatcher:
    """A dispatcher to be fed one update at a time; see `bot.turn`.

    The routers are modules of ours and can have only one dispatcher: one a process.
    """
    dispatcher = Dispatcher(storage=Memory(), disable_fsm=False)
    for router in (
        everything_else.groups,
        registration.router,
        buttons.router,
        everything_else.router,
    ):
        router._parent_router = None  # noqa: SLF001 - a second demo in one process may take over
        dispatcher.include_router(router)
    return dispatcher


def make_bot(token: str, api: str = "") -> Bot:
    """The real Bot; `api` is another Bot API server than Telegram's, such as the local one."""
    if not api:
        return Bot(token)
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
