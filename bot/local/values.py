"""The plain values that the local Bot API server passes round."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

# Bot API objects are JSON by definition: they come from a bot or go to one, and are checked against
# the published schema in the tests rather than copied into three hundred classes here.
Json = dict[str, Any]
Clock = Callable[[], datetime]


@dataclass(frozen=True)
class BotProfile:
    """What people see of a bot before they have written to it."""

    name: str = "Demo bot"
    username: str = "demo_bot"
    description: str = ""


@dataclass(frozen=True)
class Upload:
    """A file as it came in, with the name and type its sender claims."""

    name: str
    content_type: str
    content: bytes


def without_none(value: Json) -> Json:
    return {key: item for key, item in value.items() if item is not None}
