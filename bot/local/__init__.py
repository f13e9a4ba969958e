"""A small Telegram Bot API server for the demo and the tests: loopback only, never the real thing."""

from bot.local.errors import ApiError, NoSuchButtonError
from bot.local.faults import Cut, Refuse, Slow, flood, server_error
from bot.local.person import Button, ChatMessage, Person
from bot.local.server import LocalBotApi
from bot.local.values import BotProfile
from bot.local.webhook import Patience

__all__ = [
    "ApiError",
    "BotProfile",
    "Button",
    "ChatMessage",
    "Cut",
    "LocalBotApi",
    "NoSuchButtonError",
    "Patience",
    "Person",
    "Refuse",
    "Slow",
    "flood",
    "server_error",
]
