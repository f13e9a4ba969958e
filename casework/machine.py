"""The one form of all the machines: a table of moves, and what becomes of an event in a state.

Agreement, right, vacancy, referral, interview, barrier dialogue and upskilling are each one
`Machine` (rules 2.2). The table drives the code, the tests walk every (state, event, role) of it,
and `docs/states.md` is made of it. What cannot be is `Refused`, and `Unmoved` names how: an event
that comes twice, too late, too early, or after its case has ended is nobody's surprise.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from casework.clocks import ClockKind
from casework.events import Role
from casework.letters import Letter, Side
from casework.tasks import TaskKind

StateT = TypeVar("StateT", bound=StrEnum)
EventT = TypeVar("EventT", bound=StrEnum)
CaseT = TypeVar("CaseT")


class Unmoved(StrEnum):
    """Why an event moved nothing; each is a code with a word in `hindrance`."""

    ALREADY = "already"  # carried out before: the case stands where it leads to
    CASE_ENDED = "case_ended"
    TOO_LATE = "too_late"  # the case has moved on from where this could happen
    TOO_EARLY = "too_early"  # the case has not come to where this can happen
    NOT_ALLOWED = "not_allowed"  # not in this role
    HINDERED = "hindered"  # a guard does not hold


@dataclass(frozen=True)
class Refused:
    """The table does not allow it, or a guard does not hold; `why` are codes for words.toml."""

    why: tuple[str, ...]
    how: Unmoved = Unmoved.HINDERED


@dataclass(frozen=True, kw_only=True)
class Move(Generic[StateT, EventT, CaseT]):
    """One row of a table. A source of None means: there is nothing yet.

    `to` is None where the case stays as it is, or with `back` returns to where it stood before.
    A guard gives the codes of what does not hold; nothing means the move is allowed.
    """

    row: int
    sources: frozenset[StateT | None]
    event: EventT
    roles: frozenset[Role]
    to: StateT | None = None
    back: bool = False
    guards: tuple[Callable[[CaseT], Iterable[str]], ...] = ()
    letters: tuple[tuple[Letter, Side], ...] = ()
    tasks: tuple[TaskKind, ...] = ()
    starts: tuple[ClockKind, ...] = ()
    stops: frozenset[ClockKind] = frozenset()
    follow_ups: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Machine(Generic[StateT, EventT, CaseT]):
    """A table with its name. `ended` are the states in which a case is over."""

    name: str
    states: type[StateT]
    events: type[EventT]
    ended: frozenset[StateT]
    moves: tuple[Move[StateT, EventT, CaseT], ...]

    def choose(
        self, state: StateT | None, event: EventT, role: Role, case: CaseT
    ) -> Move[StateT, EventT, CaseT] | Refused:
        """The first move of this event and role whose guards hold.

        Where none holds, the reasons of the last that was tried; where the table has none from
        this state, how the event is out of place.
        """
        refused: Refused | None = None
        for move in self.moves:
            if move.event is not event or state not in move.sources:
                continue
            if role not in move.roles:
                refused = refused or Refused((f"not_by_{role}",), Unmoved.NOT_ALLOWED)
                continue
            why = tuple(code for guard in move.guards for code in guard(case))
            if not why:
                return move
            refused = Refused(why)
        return refused or self._out_of_place(state, event)

    def _out_of_place(self, state: StateT | None, event: EventT) -> Refused:
        moves = [move for move in self.moves if move.event is event]
        if any(move.to is state and state is not None for move in moves):
            how = Unmoved.ALREADY
        elif state in self.ended:
            how = Unmoved.CASE_ENDED
        elif any(state in self._later[source] for move in moves for source in move.sources):
            how = Unmoved.TOO_LATE
        else:
            how = Unmoved.TOO_EARLY
        return Refused((how.value,), how)

    @cached_property
    def _later(self) -> dict[StateT | None, set[StateT | None]]:
        """By state: every state that a case can come to from there."""
        next_: dict[StateT | None, set[StateT | None]] = {state: set() for state in self.states}
        next_[None] = set()
        for move in self.moves:
            for source in move.sources:
                next_[source] |= {move.to} if move.to is not None else set()
        later = {state: set(to) for state, to in next_.items()}
        for _ in later:
            for found in later.values():
                found |= {two for one in tuple(found) for two in next_[one]}
        return later


def row(
    number: int,
    sources: Iterable[StateT | None],
    event: EventT,
    roles: Iterable[Role],
    to: StateT | None = None,
    *,
    back: bool = False,
    guards: tuple[Callable[[CaseT], Iterable[str]], ...] = (),
    letters: tuple[tuple[Letter, Side], ...] = (),
    tasks: tuple[TaskKind, ...] = (),
    starts: tuple[ClockKind, ...] = (),
    stops: Iterable[ClockKind] = (),
    follow_ups: tuple[str, ...] = (),
) -> Move[StateT, EventT, CaseT]:
    """A move as a table writes it down. A clock that starts anew stops the one that ran before."""
    return Move(
        row=number,
        sources=frozenset(sources),
        event=event,
        roles=frozenset(roles),
        to=to,
        back=back,
        guards=guards,
        letters=letters,
        tasks=tasks,
        starts=starts,
        stops=frozenset(stops) | frozenset(starts),
        follow_ups=follow_ups,
    )
