"""What a test can make go wrong, and what it can look up afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.local.errors import ApiError, too_many_requests


@dataclass(frozen=True)
class Refuse:
    """The call is not made; the bot gets this error."""

    error: ApiError


@dataclass(frozen=True)
class Slow:
    """The call is made, but its answer comes this many seconds late."""

    seconds: float


@dataclass(frozen=True)
class Cut:
    """The connection breaks without an answer: before the call is made, or after."""

    made: bool


Fault = Refuse | Slow | Cut


def flood(retry_after: int) -> Refuse:
    return Refuse(too_many_requests(retry_after))


def server_error(code: int = 500) -> Refuse:
    return Refuse(ApiError(code, "Internal Server Error"))


@dataclass(frozen=True)
class Received:
    """One call as the bot made it and how it was answered."""

    method: str
    values: Mapping[str, Any]
    uploads: Mapping[str, str]
    status: int
    answer: Mapping[str, Any]

    @property
    def chat_id(self) -> int | None:
        return _chat_id(self.values)


@dataclass
class _Planned:
    fault: Fault
    method: str | None
    chat_id: int | None
    times: int


@dataclass
class Faults:
    """Faults that lie ahead, each for the next `times` calls that fit."""

    _planned: list[_Planned] = field(default_factory=list)

    def plan(
        self,
        fault: Fault,
        method: str | None = None,
        *,
        chat_id: int | None = None,
        times: int = 1,
    ) -> None:
        self._planned.append(_Planned(fault, method and method.lower(), chat_id, times))

    def next_for(self, method: str, values: Mapping[str, Any]) -> Fault | None:
        for planned in self._planned:
            if planned.method not in (None, method.lower()):
                continue
            if planned.chat_id not in (None, _chat_id(values)):
                continue
            planned.times -= 1
            if planned.times <= 0:
                self._planned.remove(planned)
            return planned.fault
        return None

    def clear(self) -> None:
        self._planned.clear()


def _chat_id(values: Mapping[str, Any]) -> int | None:
    try:
        return int(values.get("chat_id", ""))
    except (TypeError, ValueError):
        return None
