"""The only place that reads the time. The demo's clock can be put forward; nothing else can."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


@dataclass
class Clock:
    """Calling it gives the aware UTC time; `ahead` is how far the demo has moved it on."""

    ahead: timedelta = field(default=timedelta())

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def forward(self, by: timedelta) -> None:
        """Time never goes back: what has happened has happened."""
        if by < timedelta():
            raise ValueError("the clock only goes forward")
        self.ahead += by
