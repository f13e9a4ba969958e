"""The chats on disk, so that a restart shows them again.

1. After a change the whole state is written beside the old file, which it then replaces;
   at most once a second, and at the end.
2. At the start it is read. A file that cannot be read is put aside, never written over.
3. After a kill the last second is missing: numbers jump ahead, so that none is given twice.
"""

import asyncio
import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.local.account import BotAccount, Profile
from bot.local.chats import Chat, Group
from bot.local.updates import Waiting
from bot.local.values import Json
from bot.local.webhook import Webhook

_log = logging.getLogger(__name__)
_VERSION = 1
_PAUSE = 1.0
_JUMP = 1_000
_CHAT_FIELDS = (
    "id",
    "first_name",
    "language_code",
    "last_name",
    "username",
    "phone",
    "hint",
    "started",
    "blocked",
    "keyboard",
    "next_message_id",
)


def load(path: Path, accounts: Mapping[int, BotAccount]) -> None:
    """Fills the accounts with what was saved; bots that are not here any more are left out."""
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
        if saved["version"] != _VERSION:
            raise ValueError(f"version {saved['version']}")  # noqa: TRY301 - one way out
        for bot_id, value in saved["bots"].items():
            if account := accounts.get(int(bot_id)):
                _restore(account, value, jump=0 if saved["stopped"] else _JUMP)
    except FileNotFoundError:
        return
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        aside = path.with_suffix(".unreadable")
        _log.warning("%s cannot be read (%r) and is now %s", path, error, aside)
        path.replace(aside)


def save(path: Path, accounts: Mapping[int, BotAccount], *, stopped: bool) -> None:
    _write(path, _collect(accounts, stopped=stopped))


async def keep_saving(
    path: Path, accounts: Callable[[], Mapping[int, BotAccount]], changed: asyncio.Event
) -> None:
    """Runs until cancelled."""
    while True:
        await changed.wait()
        changed.clear()
        text = _collect(accounts(), stopped=False)
        await _finish(asyncio.create_task(asyncio.to_thread(_write, path, text)))
        await asyncio.sleep(_PAUSE)


async def _finish(writing: asyncio.Task[None]) -> None:
    """A cancelled thread goes on writing; it must not do so over what is saved after it."""
    try:
        await asyncio.shield(writing)
    except asyncio.CancelledError:
        await asyncio.wait([writing])
        raise
    except OSError:
        _log.exception("The chats could not be saved")


def _collect(accounts: Mapping[int, BotAccount], *, stopped: bool) -> str:
    bots = {str(bot_id): _as_json(account) for bot_id, account in accounts.items()}
    return json.dumps({"version": _VERSION, "stopped": stopped, "bots": bots})


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    with new.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def _as_json(account: BotAccount) -> Json:
    return {
        "chats": [
            _chat_json(chat) for chat in account.chats.values() if not isinstance(chat, Group)
        ],
        "files": account.shelf.as_json(),
        "commands": account.commands,
        "about": asdict(account.about),
        "next_update_id": account.queue.next_id,
        "allowed": list(account.queue.allowed),
        "waiting": [
            {"update": item.update, "chat_id": item.chat_id, "at": item.at.isoformat()}
            for item in account.queue.waiting.values()
        ],
        "webhook": asdict(account.webhook) if account.webhook else None,
    }


def _chat_json(chat: Chat) -> Json:
    fields: dict[str, Any] = {name: getattr(chat, name) for name in _CHAT_FIELDS}
    return fields | {"messages": list(chat.messages.values())}


def _restore(account: BotAccount, value: Json, *, jump: int) -> None:
    for saved in value["chats"]:
        chat = Chat(**{name: saved[name] for name in _CHAT_FIELDS})
        chat.next_message_id += jump
        chat.messages = {message["message_id"]: message for message in saved["messages"]}
        account.chats[chat.id] = chat
    account.shelf.restore(value["files"])
    account.commands = dict(value["commands"])
    account.about = Profile(**value["about"])
    queue = account.queue
    queue.next_id = max(queue.next_id, value["next_update_id"] + jump)
    queue.allowed = tuple(value["allowed"])
    for item in value["waiting"]:
        queue.put(Waiting(item["update"], item["chat_id"], datetime.fromisoformat(item["at"])))
    account.webhook = Webhook(**value["webhook"]) if value["webhook"] else None
