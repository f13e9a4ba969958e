"""A person in front of the chat: what tests and the demo's script do instead of tapping."""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.local.account import BotAccount
from bot.local.chats import Chat, Group, Toast
from bot.local.contents import document_content, photo_content
from bot.local.errors import NoSuchButtonError
from bot.local.formatting import split, typed, units
from bot.local.values import Json, Upload

TEXT = 4096
CAPTION = 1024


@dataclass(frozen=True)
class Button:
    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class ChatMessage:
    """A message as the person sees it; `raw` is the Bot API's object."""

    id: int
    from_bot: bool
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    file_name: str | None = None
    file_id: str | None = None
    is_edited: bool = False
    raw: Json = field(default_factory=dict, repr=False, compare=False)

    @property
    def labels(self) -> list[str]:
        return [button.text for row in self.buttons for button in row]


Wanted = str | Callable[[ChatMessage], bool]


class Person:
    def __init__(self, bot: BotAccount, chat: Chat) -> None:
        self._bot = bot
        self._chat = chat

    @property
    def chat_id(self) -> int:
        return self._chat.id

    @property
    def name(self) -> str:
        return self._chat.name

    def seen_from(self, person: "Person") -> "Person":
        """This group with that person speaking. Raises TypeError where it is no group."""
        if not isinstance(self._chat, Group):
            raise TypeError(f"{self.name} is no group")
        self._chat.speaker = self._bot.chats[person.chat_id]
        return self

    @property
    def messages(self) -> list[ChatMessage]:
        """Everything in the chat, oldest first."""
        return [self._seen(message) for message in self._chat.messages.values()]

    @property
    def answers(self) -> list[ChatMessage]:
        """What the bot wrote, oldest first."""
        return [message for message in self.messages if message.from_bot]

    @property
    def last(self) -> ChatMessage:
        return self.answers[-1]

    @property
    def toasts(self) -> list[Toast]:
        return list(self._chat.toasts)

    @property
    def keyboard(self) -> list[str]:
        """The labels of the reply keyboard below the chat."""
        rows = (self._chat.keyboard or {}).get("keyboard", [])
        return [button["text"] for row in rows for button in row]

    async def says(self, text: str, *, reply_to: int | None = None) -> ChatMessage:
        """Sends the text, in several messages where it is too long for one."""
        message: Json = {}
        for piece in split(text, TEXT):
            content = _text_content(piece)
            if reply_to in self._chat.messages:
                content["reply_to_message"] = self._chat.messages[reply_to]
            message = self._bot.receive(self._chat, content)
        return self._seen(message)

    async def edits(self, message: ChatMessage, text: str) -> ChatMessage:
        kept = {key: value for key, value in message.raw.items() if key not in ("text", "entities")}
        return self._seen(self._bot.receive_edit(self._chat, kept | _text_content(text)))

    async def presses(self, label: str, *, on: ChatMessage | None = None) -> str | None:
        """Presses the newest button with that label; returns the id of the query, if it made one."""
        found = self._inline_button(label, [on] if on else self.messages[::-1])
        if found is not None:
            message, button = found
            if button.data is None:
                raise NoSuchButtonError(f"{label!r} does not call the bot: {button}")
            return self._bot.press(self._chat, message.raw, button.data)
        if on is None and label in self.keyboard:
            await self.says(label)
            return None
        offered = self.keyboard + [name for message in self.messages for name in message.labels]
        raise NoSuchButtonError(f"no button {label!r}; there is {offered}")

    async def presses_data(self, message_id: int, data: str) -> str:
        """A press that names its data, as a page or a meddler makes it."""
        raw = self._chat.messages.get(message_id, {"message_id": message_id})
        return self._bot.press(self._chat, raw, data)

    async def sends_document(
        self,
        filename: str,
        content: bytes,
        mime: str = "",
        caption: str | None = None,
        *,
        group: str | None = None,
    ) -> ChatMessage:
        sent = document_content(self._bot.shelf, Upload(filename, mime, content))
        return self._send_file(sent, caption, group)

    async def sends_photo(
        self, content: bytes, caption: str | None = None, *, group: str | None = None
    ) -> ChatMessage:
        sent = photo_content(self._bot.shelf, Upload("photo", "", content))
        return self._send_file(sent, caption, group)

    async def sends_album(
        self, files: Sequence[tuple[str, bytes]], caption: str | None = None
    ) -> list[ChatMessage]:
        """Several documents chosen at once: as many messages, the caption on the first only."""
        group = new_group()
        return [
            await self.sends_document(name, content, "", None if index else caption, group=group)
            for index, (name, content) in enumerate(files)
        ]

    async def sends_contact(self, phone: str | None = None) -> ChatMessage:
        contact = {
            "phone_number": phone or self._chat.phone or "+4500000000",
            "first_name": self._chat.first_name,
            "user_id": self._chat.id,
        }
        return await self.sends_other({"contact": contact})

    async def sends_other(self, content: Json) -> ChatMessage:
        """Anything else a message may hold: a voice message, a sticker, a place."""
        return self._seen(self._bot.receive(self._chat, content))

    async def blocks(self) -> None:
        self._bot.set_blocked(self._chat, blocked=True)

    async def unblocks(self) -> None:
        self._bot.set_blocked(self._chat, blocked=False)

    def downloads(self, message: ChatMessage) -> bytes:
        file = self._bot.shelf.find(message.file_id or "")
        content = None if file is None else self._bot.shelf.content(file)
        if content is None:
            raise LookupError(f"there is no file in {message}")
        return content

    def catches_up(self) -> None:
        """From now on only what comes after this counts as new."""
        self._chat.last_own_move = self._chat.moves

    async def waits_for(
        self,
        wanted: Wanted,
        timeout: float = 5.0,  # noqa: ASYNC109 - reads as a sentence in a test
    ) -> ChatMessage:
        """What the bot wrote or edited since the person last did something, newest first."""
        is_wanted = (lambda message: wanted in message.text) if isinstance(wanted, str) else wanted
        try:
            async with asyncio.timeout(timeout):
                while True:
                    for message in reversed(self._news()):
                        if is_wanted(message):
                            return message
                    await self._bot.audience.next_change()
        except TimeoutError as error:
            seen = [message.text for message in self.messages[-3:]]
            raise TimeoutError(f"{wanted!r} not seen within {timeout} s; last: {seen}") from error

    async def waits_for_toast(
        self,
        text: str,
        timeout: float = 5.0,  # noqa: ASYNC109 - reads as a sentence in a test
    ) -> Toast:
        async with asyncio.timeout(timeout):
            while True:
                for toast in reversed(self._chat.toasts):
                    if text in toast.text:
                        return toast
                await self._bot.audience.next_change()

    def _news(self) -> list[ChatMessage]:
        moved, since = self._chat.moved_at, self._chat.last_own_move
        return [message for message in self.answers if moved.get(message.id, 0) > since]

    def _send_file(self, content: Json, caption: str | None, group: str | None) -> ChatMessage:
        if caption:
            formatted = typed(caption)
            if units(formatted.text) > CAPTION:
                raise ValueError(f"a caption has at most {CAPTION} characters")
            content["caption"] = formatted.text
            if formatted.entities:
                content["caption_entities"] = list(formatted.entities)
        if group:
            content["media_group_id"] = group
        return self._seen(self._bot.receive(self._chat, content))

    def _seen(self, message: Json) -> ChatMessage:
        file = message.get("document") or (message.get("photo") or [{}])[-1]
        markup = message.get("reply_markup", {})
        return ChatMessage(
            id=message["message_id"],
            from_bot=message["from"]["id"] == self._bot.id,
            text=message.get("text") or message.get("caption") or "",
            buttons=tuple(
                tuple(Button(b["text"], b.get("callback_data"), b.get("url")) for b in row)
                for row in markup.get("inline_keyboard", [])
            ),
            file_name=file.get("file_name"),
            file_id=file.get("file_id"),
            is_edited="edit_date" in message,
            raw=message,
        )

    @staticmethod
    def _inline_button(
        label: str, messages: Sequence[ChatMessage]
    ) -> tuple[ChatMessage, Button] | None:
        for message in messages:
            for button in (button for row in message.buttons for button in row):
                if button.text == label:
                    return message, button
        return None


def new_group() -> str:
    return str(secrets.randbelow(2**60))


def _text_content(text: str) -> Json:
    formatted = typed(text)
    if not formatted.text:
        raise ValueError("nobody can send an empty message")
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    return content
