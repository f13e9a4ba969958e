"""What a bot says of itself and asks of a chat: names, descriptions, menus of commands."""

import re

from bot.local.errors import bad_request
from bot.local.methods.call import Call
from bot.local.values import Json

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_COMMANDS = 100
_COMMAND_DESCRIPTION = 256
_NAME = 64
_DESCRIPTION = 512
_SHORT_DESCRIPTION = 120
_PLAIN_SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
)


async def get_me(call: Call) -> Json:
    return call.bot.as_user() | {
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_chat(call: Call) -> Json:
    return call.bot.known_chat(call.given).as_chat() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }


async def set_my_commands(call: Call) -> bool:
    commands = call.given.parsed("commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > _COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    call.bot.commands[_command_key(call)] = [_command(command) for command in commands]
    call.bot.show_everybody()
    return True


async def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(_command_key(call), [])


async def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_command_key(call), None)
    call.bot.show_everybody()
    return True


async def set_my_name(call: Call) -> bool:
    return _set(call, call.bot.about.names, "name", _NAME)


async def get_my_name(call: Call) -> Json:
    name = call.bot.about.names.get(_language(call)) or call.bot.as_user()["first_name"]
    return {"name": name}


async def set_my_description(call: Call) -> bool:
    return _set(call, call.bot.about.descriptions, "description", _DESCRIPTION)


async def get_my_description(call: Call) -> Json:
    return {"description": call.bot.about.descriptions.get(_language(call), "")}


async def set_my_short_description(call: Call) -> bool:
    return _set(call, call.bot.about.short_descriptions, "short_description", _SHORT_DESCRIPTION)


async def get_my_short_description(call: Call) -> Json:
    return {"short_description": call.bot.about.short_descriptions.get(_language(call), "")}


def _set(call: Call, texts: dict[str, str], field: str, limit: int) -> bool:
    text = call.given.text(field)
    if len(text) > limit:
        raise bad_request(f"{field.replace('_', ' ')} is too long")
    texts[_language(call)] = text
    call.bot.show_everybody()
    return True


def _language(call: Call) -> str:
    language = call.given.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return language


def _command_key(call: Call) -> str:
    scope = call.given.parsed("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind == "chat":
        chat_id = str(scope.get("chat_id", ""))
        if not re.fullmatch(r"[0-9]{1,18}", chat_id) or int(chat_id) not in call.bot.chats:
            raise bad_request("chat not found")
        return f"chat:{chat_id} {_language(call)}"
    if kind not in _PLAIN_SCOPES:
        raise bad_request("unsupported type specified")
    return f"{kind} {_language(call)}"


def _command(value: object) -> Json:
    if not isinstance(value, dict):
        raise bad_request("expected an Object as BotCommand")
    name, description = value.get("command"), value.get("description")
    name = name.removeprefix("/") if isinstance(name, str) else ""
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(description, str) or not 0 < len(description) <= _COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}
