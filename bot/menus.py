"""The menu beside the text field: which commands there are, in each language and for each chat."""

import asyncio

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from casework.model import Language
from templates.render import word

PARTNER = (
    "status",
    "jobs",
    "cv",
    "job",
    "permission",
    "language",
    "mydata",
    "forget",
    "cancel",
    "help",
)
CASEWORKER = ("tasks", "find", "digest", "invite", "team", "cancel", "help")
_PAUSE = 30.0
_A_DAY = 86_400.0
log = structlog.get_logger()


def commands(names: tuple[str, ...], language: Language) -> list[BotCommand]:
    return [BotCommand(command=name, description=word(f"menu.{name}", language)) for name in names]


async def set_menus(bot: Bot) -> None:
    """Everybody's menu, English where nothing else fits: at the start and once a day; never ends."""
    while True:
        try:
            scope = BotCommandScopeAllPrivateChats()
            await bot.set_my_commands(commands(PARTNER, Language.ENGLISH), scope=scope)
            for language in Language:
                await bot.set_my_commands(
                    commands(PARTNER, language), scope=scope, language_code=language.value
                )
        except (TelegramAPIError, OSError, TimeoutError) as error:
            log.warning("menus_not_set", error=type(error).__name__)
            await asyncio.sleep(_PAUSE)
        else:
            await asyncio.sleep(_A_DAY)


async def set_menu(bot: Bot, chat_id: int, menu: str, language: Language) -> None:
    """One chat's own menu: a caseworker's, or a partner's in the language that was chosen."""
    names = CASEWORKER if menu == "caseworker" else PARTNER
    await bot.set_my_commands(commands(names, language), scope=BotCommandScopeChat(chat_id=chat_id))
