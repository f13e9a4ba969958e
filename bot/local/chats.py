"""A chat between one person and one bot."""

from collections import deque
from dataclasses import dataclass, field

from bot.local.values import Json, without_none

HISTORY = 1_000


@dataclass(frozen=True)
class Toast:
    """What a bot answered to a press: a passing note, or an alert to be closed."""

    text: str
    alert: bool
    url: str


@dataclass
class Chat:
    id: int
    first_name: str
    language_code: str
    last_name: str = ""
    username: str = ""
    phone: str = ""
    hint: str = ""
    # A bot may not write first.
    started: bool = False
    blocked: bool = False
    keyboard: Json | None = None
    next_message_id: int = 1
    messages: dict[int, Json] = field(default_factory=dict)
    toasts: deque[Toast] = field(default_factory=lambda: deque(maxlen=100))
    # Counts everything that happens here, so that a person can wait for what comes after.
    moves: int = 0
    last_own_move: int = 0
    moved_at: dict[int, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def as_user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        optional = ("last_name", "username", "language_code")
        return user | {key: value for key in optional if (value := getattr(self, key))}

    def as_chat(self) -> Json:
        chat: Json = {"id": self.id, "type": "private", "first_name": self.first_name}
        return chat | {
            key: value for key in ("last_name", "username") if (value := getattr(self, key))
        }

    def add(self, message: Json) -> Json:
        """Gives the message its number and forgets the oldest where there are too many."""
        message = {"message_id": self.next_message_id, **message}
        self.next_message_id += 1
        self.messages[message["message_id"]] = message
        while len(self.messages) > HISTORY:
            oldest = next(iter(self.messages))
            del self.messages[oldest]
            self.moved_at.pop(oldest, None)
        self.mark(message["message_id"])
        return message

    def replace(self, message: Json) -> None:
        self.messages[message["message_id"]] = message
        self.mark(message["message_id"])

    def remove(self, message_id: int) -> None:
        del self.messages[message_id]
        self.moved_at.pop(message_id, None)

    def mark(self, message_id: int) -> None:
        self.moves += 1
        self.moved_at[message_id] = self.moves

    def take_keyboard(self, markup: Json | None) -> bool:
        """Whether the keyboard below the chat is now another one."""
        before = self.keyboard
        if markup is None or "inline_keyboard" in markup:
            return False
        self.keyboard = None if markup.get("remove_keyboard") else markup
        return self.keyboard != before

    def drop_one_time_keyboard(self) -> bool:
        keyboard = self.keyboard or {}
        if keyboard.get("one_time_keyboard") or keyboard.get("force_reply"):
            self.keyboard = None
            return True
        return False

    def summary(self) -> Json:
        """What a page shows of the person, without the messages."""
        return without_none(
            {
                "id": self.id,
                "name": self.name,
                "language_code": self.language_code,
                "hint": self.hint,
                "phone": self.phone,
                "started": self.started,
                "blocked": self.blocked,
                "keyboard": self.keyboard,
            }
        )


@dataclass
class Group(Chat):
    """A chat of several people and the bot. Whoever is `speaker` says, presses and sends things.

    For tests: it is not kept over a restart of the server.
    """

    speaker: Chat | None = None

    def as_user(self) -> Json:
        if self.speaker is None:
            raise LookupError("nobody speaks in this group yet")
        return self.speaker.as_user()

    def as_chat(self) -> Json:
        return {"id": self.id, "type": "supergroup", "title": self.first_name}
