"""Wakes the loops of a service: each hears every ring, also one that comes while it works."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field


@dataclass
class Bell:
    """Rung by whoever may have made work for others."""

    _ears: list[asyncio.Event] = field(default_factory=list)

    def set(self) -> None:
        for ear in self._ears:
            ear.set()

    def ear(self) -> asyncio.Event:
        """An event of one listener's own: it clears it before it looks, and waits for it after."""
        ear = asyncio.Event()
        self._ears.append(ear)
        return ear


async def rung(ear: asyncio.Event, patience: float) -> None:
    """Waits for a ring, and no longer than `patience` seconds."""
    # Not wait_for: on Python 3.11 it can swallow the cancelling that comes as it wakes.
    with suppress(TimeoutError):
        async with asyncio.timeout(patience):
            await ear.wait()
