"""One call of a method: which bot makes it, and with what."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.local.account import BotAccount
from bot.local.request import Parameters


@dataclass(frozen=True)
class Call:
    bot: BotAccount
    given: Parameters


Method = Callable[[Call], Awaitable[object]]
