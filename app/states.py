"""Writes docs/states.md out of the tables that drive the code: `python -m app.states`, `make docs`.

A test compares the committed page with what this makes, so the page can never say something else.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from casework import agreement, barrier, interview, referral_table, right, upskilling, vacancy
from casework.clocks import ClockKind, Rung, does, ladder
from casework.events import Role
from casework.machine import Machine, Move
from casework.rules import Rules

PAGE = Path(__file__).parent.parent / "docs" / "states.md"
MACHINES: tuple[Machine[Any, Any, Any], ...] = (
    agreement.MACHINE,
    right.MACHINE,
    vacancy.MACHINE,
    referral_table.MACHINE,
    interview.MACHINE,
    barrier.MACHINE,
    upskilling.MACHINE,
)
TITLES = {
    "agreement": "Agreement (samarbejdsaftale)",
    "right": "Right (fortrinsret)",
    "vacancy": "Vacancy (ledig stilling)",
    "referral": "Referral (formidling)",
    "interview": "Interview (jobsamtale)",
    "barrier": "Barrier dialogue (barrieredialog)",
    "upskilling": "Upskilling (opkvalificering)",
}
_HEAD = """# States

Made by `make docs` from the tables in `casework/`; do not edit. A state moves only by a row of its
table. Roles: {roles}. "(stays)" leaves the state as it is, "(back)" returns to where a closed case
stood. What a table does not allow is refused and written down as `already`, `too_late`,
`too_early`, `case_ended`, `not_allowed` (role) or `hindered` (guard), and moves nothing.
"""
_CLOCKS = """## Clocks

Every running clock is a row with the moment it is due. Days are working days (Danish calendar, the
municipality's closed days; a pause does not count for clocks that chase). The numbers are the
defaults of `casework/rules.py`; each is a setting.

| clock | when | what happens |
|---|---|---|
"""


def page() -> str:
    """The whole page as Markdown."""
    roles = ", ".join(f"{role.value} {role.name.lower()}" for role in Role)
    parts = [_HEAD.format(roles=roles), *map(_section, MACHINES), _CLOCKS + "\n".join(_clocks())]
    return "\n".join(parts) + "\n"


def _section(machine: Machine[Any, Any, Any]) -> str:
    rows = "\n".join(_line(move) for move in machine.moves)
    return (
        f"## {TITLES[machine.name]}\n\n```mermaid\nstateDiagram-v2\n"
        + "\n".join(_arrows(machine))
        + "\n```\n\n"
        "| # | from | event | who | only if | to | starts | stops | letters | tasks | then |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|\n" + rows + "\n"
    )


def _arrows(machine: Machine[Any, Any, Any]) -> Iterator[str]:
    """One arrow a pair of states, with all its events; what ends many states is told in words."""
    many = 5
    by_pair: dict[tuple[str, str], list[str]] = {}
    for move in machine.moves:
        if move.to is None or len(move.sources) > many:
            continue
        for source in _sorted(move.sources):
            pair = "[*]" if source in (None, "new") else str(source), str(move.to)
            name = _short(move.event)
            if name not in by_pair.setdefault(pair, []):
                by_pair[pair].append(name)
    for (one, two), names in by_pair.items():
        yield f"    {one} --> {two}: {', '.join(names)}"
    for state in sorted(machine.ended):
        yield f"    {state} --> [*]"


def _short(event: StrEnum) -> str:
    return event.value.replace(":", " ")


def _line(move: Move[Any, Any, Any]) -> str:
    to = "(back)" if move.back else str(move.to) if move.to is not None else "(stays)"
    cells = (
        str(move.row),
        ", ".join("–" if one in (None, "new") else str(one) for one in _sorted(move.sources)),
        f"`{move.event.value}`",
        " ".join(sorted(role.value for role in move.roles)),
        _listed(map(_guard, move.guards)),
        to,
        _listed(kind.value for kind in move.starts),
        _listed(sorted(kind.value for kind in move.stops - set(move.starts))),
        _listed(f"{letter} to {side}" for letter, side in move.letters),
        _listed(kind.value for kind in move.tasks),
        _listed(move.follow_ups),
    )
    return "| " + " | ".join(cells) + " |"


def _sorted(sources: Iterable[StrEnum | None]) -> list[StrEnum | None]:
    """In the order in which the states are defined."""
    states = [one for one in sources if one is not None]
    order = list(type(states[0])) if states else []
    return [*([None] if None in sources else []), *sorted(states, key=order.index)]


def _guard(guard: Callable[..., object]) -> str:
    return getattr(guard, "__name__", "").lstrip("_").replace("_", " ")


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values)


def _clocks() -> Iterator[str]:
    rules = Rules()
    for kind in ClockKind:
        for step, rung in enumerate(ladder(kind, rules)):
            name = f"`{kind}`" if step == 0 else ""
            yield f"| {name} | {_when(kind, rung)} | {does(kind, rung)} |"


def _when(kind: ClockKind, rung: Rung) -> str:
    if rung.days is not None:
        return f"{rung.days} days"
    return _ANCHORED.get(kind) or f"{rung.after} wd"


_ANCHORED = {
    ClockKind.RECALL_WINDOW: "2 hours after the partner was told",
    ClockKind.REMIND_DAY: "24 hours before the interview",
    ClockKind.REMIND_HOURS: "2 hours before the interview",
    ClockKind.OUTCOME: "1 hour after the interview's end",
    ClockKind.BREACH: "48 of the 72 hours",
    ClockKind.RIGHT_BEGINS: "the first day",
    ClockKind.RIGHT_NOTICE: "90, 60, 30, 14, 7 and 1 days before the last day",
    ClockKind.RIGHT_EXPIRY: "the day after the last day",
    ClockKind.RIGHT_REVIEW: "2 wd after the review's day",
    ClockKind.RETENTION: "6 months after the right ended, 3 years at most",
    ClockKind.SERVICE_POST: "4 hours before 24 hours from first contact",
    ClockKind.SERVICE_CANDIDATES: "4 hours before 2 wd from first contact",
    ClockKind.SHORTLIST: "14:00 the same day",
    ClockKind.VACANCY_NEARING: "2 wd before the deadline",
    ClockKind.VACANCY_DEADLINE: "the day after the deadline",
    ClockKind.AGREEMENT_END: "the day after the agreement's last",
}


def main() -> None:
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
