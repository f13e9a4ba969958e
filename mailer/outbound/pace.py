"""How fast letters go to one domain, and when the relay itself is left alone for a while.

Kept in the process: with several processes that send, each keeps its own pace.
"""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

_MINUTE = timedelta(minutes=1)
_FIRST_REST = timedelta(seconds=15)
_LONGEST_REST = timedelta(minutes=10)


@dataclass(kw_only=True)
class Pace:
    """At most `a_minute` letters to one domain in any minute."""

    a_minute: int = 60
    _sent: defaultdict[str, deque[datetime]] = field(default_factory=lambda: defaultdict(deque))
    _rests: int = 0
    _rests_until: datetime | None = None

    def sent(self, domain: str, now: datetime) -> None:
        self._sent[domain].append(now)

    def full(self, now: datetime) -> frozenset[str]:
        """The domains that have had their share of this minute."""
        for domain in list(self._sent):
            times = self._sent[domain]
            while times and now - times[0] >= _MINUTE:
                times.popleft()
            if not times:
                del self._sent[domain]
        return frozenset(domain for domain, at in self._sent.items() if len(at) >= self.a_minute)

    # --- the relay --------------------------------------------------------------------------------

    def relay_failed(self, now: datetime) -> None:
        """The relay cannot be reached or wants nobody: longer alone each time."""
        self._rests_until = now + min(_FIRST_REST * 2**self._rests, _LONGEST_REST)
        self._rests = min(self._rests + 1, 10)

    def relay_answered(self) -> None:
        self._rests, self._rests_until = 0, None

    def resting(self, now: datetime) -> bool:
        return self._rests_until is not None and now < self._rests_until
