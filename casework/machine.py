"""The small machines share one form: a table of (state, event) -> who may, and where to.

The referral has a richer table of its own (`casework.referral`).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from casework.errors import RefusedError
from casework.events import Role

StateT = TypeVar("StateT", bound=StrEnum)
EventT = TypeVar("EventT", bound=StrEnum)
Table = Mapping[tuple[StateT, EventT], tuple[frozenset[Role], StateT]]


def follow(table: Table[StateT, EventT], state: StateT, event: EventT, role: Role) -> StateT:
    """The state after `event` by `role`. Raises RefusedError where the table has no such move."""
    move = table.get((state, event))
    if move is None:
        raise RefusedError(f"not_from_{state}")
    roles, to = move
    if role not in roles:
        raise RefusedError(f"not_by_{role}")
    return to
