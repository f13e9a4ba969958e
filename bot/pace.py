"""How fast the bot may write: so many messages a second in all, and one a second to each chat.

Telegram refuses what is faster with 429 and a time to wait, which is that chat's alone.
"""

import asyncio
from dataclasses import dataclass, field

PER_SECOND = 30.0
PER_CHAT = 1.0


@dataclass
class Pace:
    """Real seconds, by the event loop's clock: the demo's moved clock is nothing to Telegram."""

    per_second: float = PER_SECOND
    """Messages a second to everybody together."""
    per_chat: float = PER_CHAT
    """Seconds between two messages to one chat."""
    _next: float = field(default=0.0, init=False)
    _rests: dict[str, float] = field(default_factory=dict, init=False)

    def resting(self) -> frozenset[str]:
        """Chats that may not be written to at this moment."""
        now = _now()
        self._rests = {chat: until for chat, until in self._rests.items() if until > now}
        return frozenset(self._rests)

    def soonest(self) -> float | None:
        """Seconds until the first of them may be written to again; None where none rests."""
        return max(0.0, min(self._rests.values()) - _now()) if self._rests else None

    async def turn(self, chat: str) -> None:
        """Waits for a place among all messages; the chat rests from when it has one."""
        start = max(_now(), self._next)
        self._next = start + 1 / self.per_second
        self.rest(chat, start - _now() + self.per_chat)
        await asyncio.sleep(start - _now())

    def rest(self, chat: str, seconds: float) -> None:
        """Nothing more to this chat for so long."""
        self._rests[chat] = max(self._rests.get(chat, 0.0), _now() + seconds)


def _now() -> float:
    return asyncio.get_running_loop().time()
