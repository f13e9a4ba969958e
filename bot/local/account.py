"""A bot with its chats, files, commands and waiting updates: all that the server knows of it."""

import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.local.audience import Audience
from bot.local.chats import Chat, Toast
from bot.local.errors import bad_request, forbidden
from bot.local.files import FileShelf
from bot.local.markup import inline_part
from bot.local.request import Parameters
from bot.local.updates import UpdateQueue
from bot.local.values import BotProfile, Clock, Json
from bot.local.webhook import Patience, Webhook, WebhookDelivery

PRESS_VALID = timedelta(minutes=15)
_PRESSES = 1_000
PEOPLE = 200


@dataclass(frozen=True)
class Press:
    """A pressed button that waits for the bot's answer."""

    chat_id: int
    at: datetime


@dataclass
class Profile:
    """What the bot says of itself, by language; "" is for everybody else."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)


class BotAccount:
    def __init__(
        self,
        token: str,
        profile: BotProfile,
        clock: Clock,
        audience: Audience,
        *,
        files: Path | None,
        patience: Patience,
    ) -> None:
        self.id = int(token.partition(":")[0])
        self.token = token
        self.profile = profile
        self.clock = clock
        self.audience = audience
        self.patience = patience
        self.shelf = FileShelf(files)
        self.chats: dict[int, Chat] = {}
        self.about = Profile()
        # By scope ("default", "all_private_chats", "chat:7") and language.
        self.commands: dict[str, list[Json]] = {}
        self.presses: OrderedDict[str, Press] = OrderedDict()
        # A bot remembers update ids for good; after a restart without a snapshot, numbers that
        # follow the clock are not taken for old ones.
        self.queue = UpdateQueue(clock, next_id=int(clock().timestamp()))
        self.webhook: Webhook | None = None
        self.delivery: WebhookDelivery | None = None
        self.make_call: Callable[[Parameters], Awaitable[object]] | None = None

    def now(self) -> int:
        return int(self.clock().timestamp())

    def as_user(self) -> Json:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.about.names.get("") or self.profile.name,
            "username": self.profile.username,
        }

    # What bots do

    def writable_chat(self, given: Parameters) -> Chat:
        chat = self.known_chat(given)
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def known_chat(self, given: Parameters) -> Chat:
        if not given.text("chat_id"):
            raise bad_request("chat_id is empty")
        chat = self.chats.get(given.integer("chat_id") or 0)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def post(self, chat: Chat, content: Json, markup: Json | None) -> Json:
        message = {"from": self.as_user(), "chat": chat.as_chat(), "date": self.now(), **content}
        if inline := inline_part(markup):
            message["reply_markup"] = inline
        message = chat.add(message)
        self.show(chat, {"type": "message", "message": message})
        if chat.take_keyboard(markup):
            self.show(chat, {"type": "keyboard", "keyboard": chat.keyboard})
        return message

    def edit(self, chat: Chat, message: Json) -> Json:
        message = message | {"edit_date": self.now()}
        chat.replace(message)
        self.show(chat, {"type": "edited", "message": message})
        return message

    def delete(self, chat: Chat, message_id: int) -> None:
        chat.remove(message_id)
        self.show(chat, {"type": "deleted", "message_id": message_id})

    def answer_press(self, query_id: str, toast: Toast) -> None:
        press = self.presses.get(query_id)
        if press is None or self.clock() - press.at > PRESS_VALID:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        chat = self.chats[press.chat_id]
        if toast.text:
            chat.toasts.append(toast)
        self.show(
            chat,
            {
                "type": "answered",
                "query_id": query_id,
                "text": toast.text,
                "alert": toast.alert,
                "url": toast.url,
            },
        )

    # What people do

    def receive(self, chat: Chat, content: Json) -> Json:
        """A person's message, which becomes an update."""
        if chat.blocked:
            self.set_blocked(chat, blocked=False)
        chat.started = True
        message = {
            "from": chat.as_user(),
            "chat": chat.as_chat(),
            "date": self.now(),
            **content,
        }
        message = chat.add(message)
        chat.last_own_move = chat.moves
        self.queue.add("message", message, chat.id)
        self.show(chat, {"type": "message", "message": message})
        if chat.drop_one_time_keyboard():
            self.show(chat, {"type": "keyboard", "keyboard": None})
        return message

    def receive_edit(self, chat: Chat, message: Json) -> Json:
        message = message | {"edit_date": self.now()}
        chat.replace(message)
        chat.last_own_move = chat.moves
        self.queue.add("edited_message", message, chat.id)
        self.show(chat, {"type": "edited", "message": message})
        return message

    def press(self, chat: Chat, message: Json, data: str) -> str:
        """A pressed inline button; a message that is gone comes as an inaccessible one."""
        query_id = str(secrets.randbelow(2**62))
        self.presses[query_id] = Press(chat.id, self.clock())
        if len(self.presses) > _PRESSES:
            self.presses.popitem(last=False)
        there = chat.messages.get(message["message_id"])
        gone = {"chat": chat.as_chat(), "message_id": message["message_id"], "date": 0}
        query = {
            "id": query_id,
            "from": chat.as_user(),
            "message": gone if there is None else there,
            "chat_instance": str(chat.id * 7919),
            "data": data,
        }
        chat.moves += 1
        chat.last_own_move = chat.moves
        self.queue.add("callback_query", query, chat.id)
        self.audience.show({"type": "pressed", "chat": chat.id, "query_id": query_id})
        return query_id

    def set_blocked(self, chat: Chat, *, blocked: bool) -> None:
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        member: Json = {"status": "member", "user": self.as_user()}
        banned: Json = {"status": "kicked", "user": self.as_user(), "until_date": 0}
        change = {
            "chat": chat.as_chat(),
            "from": chat.as_user(),
            "date": self.now(),
            "old_chat_member": member if blocked else banned,
            "new_chat_member": banned if blocked else member,
        }
        self.queue.add("my_chat_member", change, chat.id)
        self.show_person(chat)

    def add_chat(self, chat: Chat) -> Chat:
        if len(self.chats) >= PEOPLE:
            raise bad_request("there are too many people here")
        self.chats[chat.id] = chat
        self.audience.show(
            {"type": "person", "chat": chat.id, "person": self.person_json(chat), "messages": []}
        )
        return chat

    # What pages see

    def show(self, chat: Chat, event: Json) -> None:
        self.audience.show({"chat": chat.id, **event})

    def show_person(self, chat: Chat) -> None:
        self.show(chat, {"type": "person", "person": self.person_json(chat)})

    def show_everybody(self) -> None:
        for chat in self.chats.values():
            self.show_person(chat)

    def person_json(self, chat: Chat) -> Json:
        return chat.summary() | {
            "bot": {
                "name": in_language(self.about.names, chat.language_code) or self.profile.name,
                "username": self.profile.username,
                "description": in_language(self.about.descriptions, chat.language_code)
                or self.profile.description,
            },
            "commands": self.commands_for(chat),
        }

    def commands_for(self, chat: Chat) -> list[Json]:
        for scope in (f"chat:{chat.id}", "all_private_chats", "default"):
            for language in (chat.language_code, ""):
                if commands := self.commands.get(f"{scope} {language}"):
                    return commands
        return []

    # Webhook

    async def set_webhook(self, webhook: Webhook | None) -> None:
        await self.stop_delivery()
        self.webhook = webhook
        self.start_delivery()
        self.audience.changed.set()

    def start_delivery(self) -> None:
        self.queue.open()
        if self.webhook is not None and self.make_call is not None:
            self.delivery = WebhookDelivery(self.webhook, self.queue, self.make_call, self.patience)
            self.delivery.start()

    async def stop_delivery(self) -> None:
        if self.delivery is not None:
            delivery, self.delivery = self.delivery, None
            await delivery.stop()


def in_language(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get("", "")
