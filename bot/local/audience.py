"""Those who look at the chats: open pages get every event, waiting persons are woken."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from bot.local.values import Json

_BEHIND = 1_000
_PAGES = 100

# None ends the stream: the page is too far behind, or the server stops. It then begins anew.
Stream = asyncio.Queue[Json | None]


class Audience:
    def __init__(self) -> None:
        self._streams: set[Stream] = set()
        self._sleepers: set[asyncio.Future[None]] = set()
        self.changed = asyncio.Event()

    def show(self, event: Json) -> None:
        for stream in list(self._streams):
            if stream.qsize() >= _BEHIND:
                self._end(stream)
            else:
                stream.put_nowait(event)
        self.changed.set()
        for sleeper in self._sleepers:
            if not sleeper.done():
                sleeper.set_result(None)

    @contextmanager
    def watching(self) -> Iterator[Stream]:
        stream: Stream = asyncio.Queue()
        if len(self._streams) >= _PAGES:
            stream.put_nowait(None)
        else:
            self._streams.add(stream)
        try:
            yield stream
        finally:
            self._streams.discard(stream)

    async def next_change(self) -> None:
        sleeper = asyncio.get_running_loop().create_future()
        self._sleepers.add(sleeper)
        try:
            await sleeper
        finally:
            self._sleepers.discard(sleeper)

    def close(self) -> None:
        for stream in list(self._streams):
            self._end(stream)

    def _end(self, stream: Stream) -> None:
        self._streams.discard(stream)
        stream.put_nowait(None)
