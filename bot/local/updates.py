"""The updates that wait for a bot, in order, until it confirms them.

1. `add` gives each update the next number.
2. A poll confirms everything below its offset and gets what is left, or waits for it.
3. What nobody has fetched within 24 hours is dropped, as Telegram does.
"""

import asyncio
from collections import OrderedDict, defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice, takewhile
from typing import Any

from bot.local.errors import conflict
from bot.local.values import Clock, Json

KEPT_FOR = timedelta(hours=24)
LONGEST_POLL = 50
_WAITING = 100_000
_LARGEST_BATCH = 100
# These must be asked for by name.
_ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True)
class Waiting:
    """An update with the chat whose turn it takes and when it happened."""

    update: Json
    chat_id: int
    at: datetime


@dataclass
class UpdateQueue:
    clock: Clock
    next_id: int
    allowed: tuple[str, ...] = ()
    waiting: OrderedDict[int, Waiting] = field(default_factory=OrderedDict)
    # What was made, newest last, for tests to look at.
    made: deque[Json] = field(default_factory=lambda: deque(maxlen=1_000))

    def __post_init__(self) -> None:
        self._of_chat: dict[int, OrderedDict[int, Waiting]] = defaultdict(OrderedDict)
        self._poll: asyncio.Future[None] | None = None
        self._again: list[Json] = []
        self._webhook_wake: asyncio.Event | None = None
        self._closed = False

    def add(self, kind: str, content: Json, chat_id: int) -> Json | None:
        """None where the bot does not want this kind."""
        if self.allowed and kind not in self.allowed:
            return None
        if not self.allowed and kind in _ONLY_WHEN_ASKED:
            return None
        update: Json = {"update_id": self.next_id, kind: content}
        self.next_id += 1
        self.put(Waiting(update, chat_id, self.clock()))
        self.made.append(update)
        if len(self.waiting) > _WAITING:
            self.confirm_one(next(iter(self.waiting)))
        self._wake()
        return update

    def put(self, waiting: Waiting) -> None:
        update_id = waiting.update["update_id"]
        self.waiting[update_id] = self._of_chat[waiting.chat_id][update_id] = waiting

    def deliver_again(self, update: Json) -> None:
        """Hands out an update once more with its old number, confirmed or not."""
        self._again.append(update)
        self._wake()

    async def poll(self, offset: int | None, limit: int, seconds: float) -> list[Json]:
        """The body of getUpdates; a poll that is under way is ended by the next one."""
        self.interrupt(
            "terminated by other getUpdates request; make sure that only one bot "
            "instance is running"
        )
        self._confirm(offset or 0)
        batch = self._batch(limit)
        if batch or seconds <= 0 or self._closed:
            return batch
        self._poll = poll = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(poll, seconds)
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None
        return self._batch(limit)

    def interrupt(self, reason: str) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(conflict(reason))
        self._poll = None

    def confirm_one(self, update_id: int) -> None:
        waiting = self.waiting.pop(update_id, None)
        if waiting is None:
            return
        of_chat = self._of_chat[waiting.chat_id]
        del of_chat[update_id]
        if not of_chat:
            del self._of_chat[waiting.chat_id]

    def forget_all(self) -> None:
        self.waiting.clear()
        self._of_chat.clear()
        self._again.clear()

    def first_of_each_chat(self) -> list[Waiting]:
        """Chats do not wait for each other; within a chat the order is kept."""
        self.drop_old()
        return [next(iter(of_chat.values())) for of_chat in self._of_chat.values()]

    def take_repeats(self) -> list[Json]:
        again, self._again = self._again, []
        return again

    def wakes(self, event: asyncio.Event | None) -> None:
        """Who is told of new updates instead of a poll."""
        self._webhook_wake = event

    def close(self) -> None:
        self._closed = True
        self._wake()

    def open(self) -> None:
        self._closed = False

    def _confirm(self, offset: int) -> None:
        done = (
            list(self.waiting)[:offset]
            if offset < 0
            else list(takewhile(lambda update_id: update_id < offset, self.waiting))
        )
        for update_id in done:
            self.confirm_one(update_id)

    def _batch(self, limit: int) -> list[Json]:
        self.drop_old()
        batch = self.take_repeats()
        batch += (waiting.update for waiting in islice(self.waiting.values(), limit))
        return batch

    def drop_old(self) -> None:
        oldest = self.clock() - KEPT_FOR
        old = list(takewhile(lambda item: item[1].at < oldest, self.waiting.items()))
        for update_id, _ in old:
            self.confirm_one(update_id)

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        if self._webhook_wake is not None:
            self._webhook_wake.set()


def read_allowed(value: Any) -> tuple[str, ...] | None:
    """None keeps what was set before; an empty list goes back to the default."""
    if not isinstance(value, list):
        return None
    return tuple(item for item in value if isinstance(item, str))


def batch_size(limit: int | None) -> int:
    return min(max(limit or _LARGEST_BATCH, 1), _LARGEST_BATCH)
